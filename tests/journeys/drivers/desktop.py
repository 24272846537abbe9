"""Play the login service and the screen savers of a desktop, on the bus at sys.argv[1].

Each line of the input is a signal to send: [path, interface, name, arguments] as JSON. Each call
that is answered is told as [method, arguments], and so is the end of a sleep lock ("let go").
"""

from __future__ import annotations

import json
import os
import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)

SESSION = "/org/freedesktop/login1/session/_32"


def tell(*what):
    print(json.dumps(what), flush=True)


class Login(QDBusVirtualObject):
    def introspect(self, path):
        return ""

    def handleMessage(self, message, connection):
        if message.member() == "GetSession":
            answer = QDBusObjectPath(SESSION)
        elif message.member() == "Inhibit":
            answer = self.sleep_lock()
        else:
            return False
        tell(message.member(), message.arguments())
        reply = message.createReply()
        reply.setArguments([answer])
        return connection.send(reply)

    def sleep_lock(self):
        ours, theirs = os.pipe()
        self.watch = QSocketNotifier(ours, QSocketNotifier.Type.Read, self)
        self.watch.activated.connect(lambda: (self.watch.setEnabled(False), tell("let go", [])))
        descriptor = QDBusUnixFileDescriptor(theirs)
        os.close(theirs)
        return descriptor


def send_next():
    line = sys.stdin.readline()
    if not line:
        app.quit()
        return
    path, interface, name, arguments = json.loads(line)
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(arguments)
    bus.send(message)


app = QCoreApplication([])
bus = QDBusConnection.connectToBus(sys.argv[1], "desktop")
login = Login()
bus.registerVirtualObject(
    "/org/freedesktop/login1", login, QDBusConnection.VirtualObjectRegisterOption.SubPath
)
bus.registerService("org.freedesktop.login1")
orders = QSocketNotifier(0, QSocketNotifier.Type.Read)
orders.activated.connect(send_next)
tell("ready", [])
app.exec()
