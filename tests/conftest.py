"""What every test gets: no screen, no network, a home of its own, and no unexplained warning."""

from __future__ import annotations

import datetime
import logging
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HOME = pytest.StashKey[Path]()
OUTSIDE = pytest.StashKey[dict]()


def pytest_addoption(parser):
    parser.addoption("--headed", action="store_true", help="show the windows on this screen")


def pytest_configure(config):
    """Move home, settings, cache and temporary files into a folder of this run, before Qt looks."""
    home = Path(tempfile.mkdtemp(prefix="home-"))
    config.stash[HOME], config.stash[OUTSIDE] = home, dict(os.environ)
    # pytest keeps the last runs' tmp_path for looking at; that stays where it always is.
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", tempfile.gettempdir())
    os.environ.update(home_variables(home))
    # The screen of whoever runs the tests may lock meanwhile.
    nowhere = f"unix:path={home}/no-bus"
    os.environ.update(DBUS_SYSTEM_BUS_ADDRESS=nowhere, DBUS_SESSION_BUS_ADDRESS=nowhere)
    tempfile.tempdir = None
    if not config.getoption("--headed"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["XDG_RUNTIME_DIR"] = str(make_folder(home / "runtime"))


def pytest_unconfigure(config):
    if HOME in config.stash:
        os.environ.clear()
        os.environ.update(config.stash[OUTSIDE])
        tempfile.tempdir = None
        shutil.rmtree(config.stash[HOME], ignore_errors=True)


def home_variables(home):
    """Return the variables by which Linux, macOS and Windows programs find a person's folders."""
    folders = {
        "HOME": "",
        "USERPROFILE": "",
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_STATE_HOME": ".local/state",
        "XDG_CACHE_HOME": ".cache",
        "APPDATA": "AppData/Roaming",
        "LOCALAPPDATA": "AppData/Local",
        "TMPDIR": "tmp",
        "TEMP": "tmp",
        "TMP": "tmp",
    }
    return {name: str(make_folder(home / folder)) for name, folder in folders.items()}


def make_folder(folder):
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def home(pytestconfig):
    """The home folder of this run: all that the program could leave behind lies under it."""
    return pytestconfig.stash[HOME]


@pytest.fixture(scope="session")
def resources():
    """The real articles, cards, contacts, fonts and schema."""
    return ROOT / "resources"


@pytest.fixture(scope="session")
def today():
    """The date that tests take for today."""
    return datetime.date(2026, 11, 24)


@pytest.fixture(scope="session")
def small_disks():
    """Mount a disk of `size` ("4m") at a folder, one that really fills up, for a `with` block."""

    @contextmanager
    def mounted(folder, size):
        if not hasattr(os, "geteuid") or os.geteuid() != 0:
            pytest.skip("only root can mount a small disk")
        folder.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "none", str(folder)]
        if subprocess.run(command, capture_output=True, check=False).returncode != 0:
            pytest.skip("this system does not let even root mount a disk")
        try:
            yield folder
        finally:
            subprocess.run(["umount", "-l", str(folder)], check=True)

    return mounted


@pytest.fixture
def fill():
    """Take all the room that is left on the disk of `folder`; return the file that takes it."""

    def filled(folder):
        path = folder / "somebody's film"
        with path.open("wb", buffering=0) as stream, suppress(OSError):
            while stream.write(bytes(4096)):
                pass
        return path

    return filled


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """Refuse every connection that could leave this computer; local sockets stay possible."""

    def guarded(name):
        allowed = getattr(socket.socket, name)

        def call(self, *arguments):
            if self.family in (socket.AF_INET, socket.AF_INET6):
                pytest.fail(f"The program tried to use the network: {arguments}")
            return allowed(self, *arguments)

        return call

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, guarded(name))


@pytest.fixture(autouse=True)
def no_unexplained_log(caplog):
    """Fail a test that made us log a warning; one that expects it reads and clears `caplog`."""
    yield
    unexplained = [
        f"{record.levelname} {record.name}:{record.lineno} {record.getMessage()}"
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.name.split(".")[0] == "safecompanion" and record.levelno >= logging.WARNING
    ]
    assert not unexplained


@pytest.fixture(autouse=True)
def no_window_left():
    """Take away the windows a test leaves open, without asking them."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    from PySide6.QtCore import QEvent

    for window in widgets.QApplication.topLevelWidgets():
        window.hide()
        window.deleteLater()
    widgets.QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
