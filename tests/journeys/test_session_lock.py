"""The diary locks with the desktop: real buses, played services, the real program."""

from __future__ import annotations

import json
import queue
import shutil
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="only Linux has these buses"),
    pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="needs dbus-daemon (package dbus)"),
]

DESKTOP = Path(__file__).parent / "drivers" / "desktop.py"
SYSTEM, SESSION = "DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"
LOGIN = "org.freedesktop.login1"
MANAGER = "/org/freedesktop/login1"
OURS, OTHERS = f"{MANAGER}/session/_32", f"{MANAGER}/session/_33"
SLEEP = (SYSTEM, MANAGER, f"{LOGIN}.Manager", "PrepareForSleep")
LOCK = (SYSTEM, OURS, f"{LOGIN}.Session", "Lock")
COVERED = "ActiveChanged"


def changed(path, interface=f"{LOGIN}.Session", **properties):
    signal = ("org.freedesktop.DBus.Properties", "PropertiesChanged")
    return (SYSTEM, path, *signal, [interface, properties, ["IdleHint"]])


class Desktop:
    """One bus and what speaks on it, in processes of their own."""

    def __init__(self):
        command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
        self._daemon = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self.address = self._daemon.stdout.readline().strip()
        self._services = subprocess.Popen(
            [sys.executable, DESKTOP, self.address],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.told = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        self.wait_for("ready")

    def _read(self):
        for line in self._services.stdout:
            self.told.put(json.loads(line))

    def wait_for(self, name):
        """Return the arguments of what is told next, which must be this."""
        until = time.monotonic() + 20
        while self.told.empty() and time.monotonic() < until:
            QTest.qWait(20)
        said, arguments = self.told.get_nowait()
        assert said == name
        return arguments

    def send(self, path, interface, name, arguments=()):
        self._services.stdin.write(json.dumps([path, interface, name, arguments]) + "\n")
        self._services.stdin.flush()

    def break_down(self):
        self._daemon.kill()
        self._daemon.wait()

    def end(self):
        self._services.stdin.close()
        for process in (self._services, self._daemon):
            process.kill()
            process.wait()
            process.stdout.close()


@pytest.fixture
def desktop(monkeypatch):
    """Both buses of a desktop, by the name of their variables."""
    buses = {name: Desktop() for name in (SYSTEM, SESSION)}
    for name, bus in buses.items():
        monkeypatch.setenv(name, bus.address)
    yield buses
    for bus in buses.values():
        bus.end()


@pytest.fixture
def listening(desktop, writing):
    """The program with an entry being written, once it hears both buses."""
    hear_all(desktop)
    return writing


def hear_all(desktop):
    assert len(desktop[SYSTEM].wait_for("GetSession")) == 1
    assert desktop[SYSTEM].wait_for("Inhibit")[::3] == ["sleep", "delay"]
    # The answers, and what is then asked of the bus.
    QTest.qWait(200)


LOCKING = {
    "sleep": (*SLEEP, [True]),
    "the session is locked": LOCK,
    "the lock screen is there": changed(OURS, LockedHint=True),
    "another user": changed(OURS, Active=False, State="online"),
    "freedesktop": (SESSION, "/ScreenSaver", "org.freedesktop.ScreenSaver", COVERED, [True]),
    "gnome": (SESSION, "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", COVERED, [True]),
    "cinnamon": (SESSION, "/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver", COVERED, [True]),
    "mate": (SESSION, "/org/mate/ScreenSaver", "org.mate.ScreenSaver", COVERED, [True]),
    "xfce": (SESSION, "/org/xfce/ScreenSaver", "org.xfce.ScreenSaver", COVERED, [True]),
}

HARMLESS = {
    "waking": (*SLEEP, [False]),
    "a word instead of yes": (*SLEEP, ["yes"]),
    "uncovered": (SESSION, "/ScreenSaver", "org.freedesktop.ScreenSaver", COVERED, [False]),
    "a stranger": (SESSION, "/ScreenSaver", "org.example.ScreenSaver", COVERED, [True]),
    "shutting down elsewhere": (*SLEEP[:3], "PrepareForShutdown", [True]),
    "somebody else's session": (SYSTEM, OTHERS, *LOCK[2:]),
    "somebody else's lock screen": changed(OTHERS, LockedHint=True),
    "unlocked": changed(OURS, LockedHint=False, Active=True),
    "idle": changed(OURS, IdleHint=True),
    "another interface": changed(OURS, interface="org.example", LockedHint=True),
}


@pytest.mark.parametrize("signal", LOCKING.values(), ids=LOCKING)
def test_leaving_the_session_locks_and_loses_nothing(
    desktop, listening, ends, qtbot, reopened, typed, find, signal
):
    # Not saved yet: only the lock can keep it.
    qtbot.keyClicks(find(listening.window, "what-happened"), "!")
    folder = listening.diary.folder
    bus, *what = signal
    desktop[bus].send(*what)
    qtbot.waitUntil(lambda: bool(ends), timeout=5000)
    assert listening.diary is None
    assert [(end.locked, end.hidden) for end in ends] == [(True, False)]
    [draft] = reopened(folder).drafts()
    assert draft.content.what_happened == f"{typed}!"


def test_what_does_not_leave_the_session_locks_nothing(desktop, listening, ends, qtbot):
    for bus, *what in HARMLESS.values():
        desktop[bus].send(*what)
        qtbot.wait(100)
        assert not ends, what
    desktop[SYSTEM].wait_for("Inhibit")  # the answer to waking
    assert listening.diary is not None
    # It did listen all the while.
    desktop[SYSTEM].send(*LOCK[1:])
    qtbot.waitUntil(lambda: bool(ends), timeout=5000)


@pytest.mark.skipif(not shutil.which("dbus-send"), reason="needs dbus-send (package dbus)")
def test_a_signal_of_another_shape_is_not_taken(desktop, listening, ends, qtbot):
    # Qt would end the process over these, which PySide cannot even send.
    arguments = [f"string:{LOGIN}.Session", "dict:string:string:Active,no", "array:string:x"]
    signal = [OURS, "org.freedesktop.DBus.Properties.PropertiesChanged", *arguments]
    subprocess.run(["dbus-send", f"--bus={desktop[SYSTEM].address}", *signal], check=True)
    qtbot.wait(300)
    assert not ends
    desktop[SYSTEM].send(*LOCK[1:])
    qtbot.waitUntil(lambda: bool(ends), timeout=5000)


def test_sleep_waits_until_the_diary_is_locked(desktop, listening, ends, qtbot):
    closed_at_lock = []
    listening._end_process = lambda end: closed_at_lock.append(desktop[SYSTEM].told.empty())
    desktop[SYSTEM].send(*SLEEP[1:], [True])
    qtbot.waitUntil(lambda: bool(closed_at_lock), timeout=5000)
    desktop[SYSTEM].wait_for("let go")
    assert closed_at_lock == [True]


def test_without_an_open_diary_nothing_happens(desktop, used_before, start, ends, qtbot):
    program = start()
    hear_all(desktop)
    for bus, *what in LOCKING.values():
        desktop[bus].send(*what)
    qtbot.wait(300)
    assert program.window.isVisible()
    assert not ends
    desktop[SYSTEM].wait_for("let go")


def test_a_bus_that_breaks_down_is_only_silent(desktop, listening, ends, qtbot):
    desktop[SYSTEM].break_down()
    qtbot.wait(200)
    desktop[SESSION].send(*LOCKING["gnome"][1:])
    qtbot.waitUntil(lambda: bool(ends), timeout=5000)


@pytest.mark.usefixtures("used_before")
def test_a_bus_that_never_answers_makes_nobody_wait(start, monkeypatch, tmp_path_factory, qtbot):
    with socket.socket(socket.AF_UNIX) as bus:
        path = tmp_path_factory.mktemp("b") / "bus"
        bus.bind(str(path))
        bus.listen()
        for name in (SYSTEM, SESSION):
            monkeypatch.setenv(name, f"unix:path={path}")
        program = start()
        called = []
        bus.setblocking(False)

        def answered():
            try:
                called.append(bus.accept())
            except BlockingIOError:
                return False
            return len(called) == 2

        # Whoever waits for the bus hangs here, or for a long time.
        began = time.monotonic()
        qtbot.waitUntil(answered, timeout=5000)
        qtbot.wait(100)
        assert time.monotonic() - began < 5
        assert program.window.isVisible()
        for peer, _ in called:
            peer.close()


@pytest.mark.usefixtures("used_before")
@pytest.mark.parametrize("name", [SYSTEM, SESSION])
def test_a_bus_on_the_network_is_not_called(start, monkeypatch, qtbot, name):
    with socket.create_server(("127.0.0.1", 0)) as bus:
        port = bus.getsockname()[1]
        monkeypatch.setenv(name, f"tcp:host=127.0.0.1,port={port}")
        start()
        qtbot.wait(800)
        bus.setblocking(False)
        with pytest.raises(BlockingIOError):
            bus.accept()
