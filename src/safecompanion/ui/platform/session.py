"""Notice that the desktop locks its screen, changes the user, or goes to sleep (Linux only)."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, QTimer, QUuid, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusMessage, QDBusObjectPath, QDBusUnixFileDescriptor

# Late enough for the first paint, long before anybody has typed a passphrase.
_START_MS = 300

_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
_LOGIN = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_LOGIN_SESSION = "org.freedesktop.login1.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
# KDE speaks the first of them.
_SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


class SessionWatch(QObject):
    """Emits `lock` when the person's session is left; on Windows and macOS it never does."""

    lock = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._system: _Bus | None = None
        self._sleep_waits: QDBusUnixFileDescriptor | None = None
        if sys.platform == "linux":
            QTimer.singleShot(_START_MS, self, self._listen)

    def _listen(self) -> None:
        # Names are not bound to who sends: anybody here may only make the diary lock.
        if address := _session_address():
            session = _Bus(self, address)
            for name in _SCREEN_SAVERS:
                session.hear("", name, "ActiveChanged", "b", "_on_covered(bool)")
        if address := _system_address():
            self._system = _Bus(self, address)
            self._system.hear(*_LOGIN[1:], "PrepareForSleep", "b", "_on_sleep(bool)")
            self._system.call(
                _LOGIN,
                "GetSession",
                os.environ.get("XDG_SESSION_ID", "auto"),
                answer="_on_session_found(QDBusObjectPath)",
            )
            self._hold_sleep()

    def _hold_sleep(self) -> None:
        """Ask that sleep waits for the lock; the system waits some seconds at most."""
        if self._system:
            what = ("sleep", "Companion", "Locking", "delay")
            slot = "_on_sleep_held(QDBusUnixFileDescriptor)"
            self._system.call(_LOGIN, "Inhibit", *what, answer=slot)

    @Slot("QDBusUnixFileDescriptor")
    def _on_sleep_held(self, descriptor: QDBusUnixFileDescriptor) -> None:
        self._sleep_waits = descriptor

    @Slot(bool)
    def _on_sleep(self, begins: bool) -> None:
        if begins:
            self.lock.emit()
            self._sleep_waits = None
        else:
            self._hold_sleep()

    @Slot("QDBusObjectPath")
    def _on_session_found(self, session: QDBusObjectPath) -> None:
        if self._system:
            path = session.path()
            self._system.hear(path, _LOGIN_SESSION, "Lock", "", "_on_locked()")
            # A slot takes what comes as the type it names, and Qt crashes if it is not:
            # the signature keeps everything else away.
            slot = "_on_session_changed(QString,QVariantMap)"
            self._system.hear(path, _PROPERTIES, "PropertiesChanged", "sa{sv}as", slot)

    @Slot()
    def _on_locked(self) -> None:
        self.lock.emit()

    @Slot(str, "QVariantMap")
    def _on_session_changed(self, interface: str, now: dict[str, Any]) -> None:
        if interface == _LOGIN_SESSION and (
            now.get("LockedHint") is True or now.get("Active") is False
        ):
            self.lock.emit()

    @Slot(bool)
    def _on_covered(self, covered: bool) -> None:
        if covered:
            self.lock.emit()


class _Bus:
    """A bus that is asked and listened to, and never waited for; a missing one is silent."""

    def __init__(self, listener: QObject, address: str) -> None:
        from PySide6.QtDBus import QDBusConnection

        self._listener = listener
        name = QUuid.createUuid().toString()
        # Not `connectToBus`: that waits for the greeting of the bus, and the window with it.
        self._connection = QDBusConnection.connectToPeer(address, name)
        listener.destroyed.connect(partial(QDBusConnection.disconnectFromPeer, name))
        self.call(_BUS, "Hello")

    def call(self, whom: tuple[str, str, str], method: str, *words: str, answer: str = "") -> None:
        """Call a method; what comes back goes to the slot `answer` of the listener."""
        if not self._connection.isConnected():
            return
        message = _message(*whom, method, *words)
        if answer:
            self._connection.callWithCallback(message, self._listener, _slot(answer))
        else:
            self._connection.asyncCall(message)

    def hear(self, path: str, interface: str, signal: str, signature: str, slot: str) -> None:
        """Send a signal of exactly this shape to the slot of the listener; "" is any path."""
        if not self._connection.isConnected():
            return
        self._connection.connect(
            "", path, interface, signal, signature, self._listener, _slot(slot)
        )
        rule = f"type='signal',interface='{interface}',member='{signal}'"
        self.call(_BUS, "AddMatch", rule + (f",path='{path}'" if path else ""))


def _slot(name: str) -> Any:
    # PySide6 6.11 takes only text here, and declares that it takes only bytes.
    return SLOT(name)


def _message(service: str, path: str, interface: str, method: str, *words: str) -> QDBusMessage:
    from PySide6.QtDBus import QDBusMessage

    message = QDBusMessage.createMethodCall(service, path, interface, method)
    message.setArguments(words)
    return message


def _system_address() -> str:
    usual = "unix:path=/var/run/dbus/system_bus_socket"
    return _local(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", usual))


def _session_address() -> str:
    usual = f"unix:path={os.environ.get('XDG_RUNTIME_DIR', '')}/bus"
    return _local(os.environ.get("DBUS_SESSION_BUS_ADDRESS", usual))


def _local(addresses: str) -> str:
    """Keep the Unix sockets; an address can also name the network, or a program to be run."""
    return ";".join(part for part in addresses.split(";") if part.startswith("unix:"))
