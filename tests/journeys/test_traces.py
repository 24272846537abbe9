"""Nothing that was written is found outside the ciphertext: every byte that was left is read."""

from __future__ import annotations

import ast
import base64
import os
import signal
import subprocess
import sys
import urllib.parse
from pathlib import Path

import pytest

from safecompanion.language.folding import search_key
from safecompanion.report.verify import verify

DRIVER = Path(__file__).parent / "drivers" / "session.py"

# What the tour writes, chooses and exports, what stands in the chat, and what is typed last.
CANARIES = (
    "asked for her number",
    "dont tell anyone",
    "I think it is an adult",
    "Asked for her phone number",
    "sam_builds_09",
    "mening onam senga",
    "screenshot.jpg",
    "Laughed at in the class",
    "The account still writes",
    "Sample Parent",
    "Trial centre",
    "free coins",
    "killed while typing",
    "Lola",
)
# Where the system keeps what is nobody's words: checked by hand, listed in docs/traces.md.
PLACES = ("home", "config", "cache", "share", "state", "tmp", "run")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="measured on Linux only so far")


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    """Run the session once; return the folder that holds all it could have written."""
    root = tmp_path_factory.mktemp("traces")
    for place in PLACES:
        (root / place).mkdir(mode=0o700)
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(root / "home"),
        "XDG_CONFIG_HOME": str(root / "config"),
        "XDG_CACHE_HOME": str(root / "cache"),
        "XDG_DATA_HOME": str(root / "share"),
        "XDG_STATE_HOME": str(root / "state"),
        "XDG_RUNTIME_DIR": str(root / "run"),
        "TMPDIR": str(root / "tmp"),
    }
    done = subprocess.run(
        [sys.executable, str(DRIVER), str(root / "out"), str(root / "data")],
        env=environment,
        cwd=root,
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    return root, done


def forms(canary):
    """Return a canary as it could stand in a file."""
    plain = canary.encode()
    yield from (plain, canary.encode("utf-16-le"), canary.encode("utf-16-be"))
    yield urllib.parse.quote(canary).encode()
    yield search_key(canary).encode()
    for shift in range(3):
        # The letters at the edges depend on what stands beside; the middle does not.
        yield base64.b64encode(b"\0" * shift + plain)[4:-4]


def needles():
    found = {form for canary in CANARIES for form in forms(canary)}
    # Shorter ones would be met by chance in ciphertext.
    return {needle for needle in found if len(needle) > 3}


def test_no_word_stays_outside_the_ciphertext(session):
    root, _done = session
    sought = needles()
    leaks = []
    for path in sorted(root.rglob("*")):
        if path.is_file():
            data = path.read_bytes().lower()
            leaks += [
                (str(path.relative_to(root)), needle)
                for needle in sought
                if needle.lower() in data and len(needle) > 4
            ]
    assert leaks == []


def test_no_file_name_tells_anything(session):
    root, _done = session
    names = {part for path in root.rglob("*") for part in path.relative_to(root).parts}
    told = [name for name in names for canary in CANARIES if canary.lower() in name.lower()]
    assert told == []


def test_only_the_named_places_were_written(session):
    root, _done = session
    written = {
        path.relative_to(root).as_posix()
        for place in PLACES
        for path in (root / place).rglob("*")
        if path.is_file()
    }
    assert written == set()


def test_the_report_and_the_pictures_are_all_that_was_exported(session):
    root, _done = session
    kinds = {path.suffix for path in (root / "out").iterdir()}
    assert kinds == {".png", ".age", ".key"}
    assert not list(root.rglob("*.part"))


def test_the_window_titles_are_neutral(session):
    _root, done = session
    titles = ast.literal_eval(done.stdout.strip().splitlines()[-1])
    assert set(titles) <= {"", "Companion", "companion"}


def test_the_sealed_report_of_the_tour_passes_every_check(session):
    root, _done = session
    checks = verify(root / "out" / "report.age", root / "out" / "centre.key")
    assert [check.name for check in checks if not check.ok] == []
    assert len(checks) == 7
    assert "TEST KEY" in (root / "out" / "centre.key").read_text()
