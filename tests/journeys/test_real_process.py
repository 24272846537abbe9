"""The program as the operating system sees it: started, looked at from outside, ended."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import safecompanion
from safecompanion.system.settings import Settings, save

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
PROGRAM = [sys.executable, "-m", "safecompanion"]
# Answers that a slow machine may need; a good one comes after less than a second.
PATIENCE_SECONDS = 60


@pytest.fixture
def running(tmp_path, data_folder):
    """The real program in its own process, once it waits for somebody to do something."""
    data_folder.mkdir()
    save(data_folder, Settings("en", first_run_done=True))
    process = subprocess.Popen(
        [*PROGRAM, "--data-dir", data_folder, "--lang", "en"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    until(process, lambda: waits_for_events(process.pid))
    yield process
    process.kill()
    process.communicate()


def until(process, true):
    for _ in range(PATIENCE_SECONDS * 20):
        if true():
            return
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(0.05)
    pytest.fail("The program did not get that far")


def waits_for_events(pid):
    """Return True once the process sleeps and the windows of Qt are loaded."""
    try:
        maps = Path(f"/proc/{pid}/maps").read_text()
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except PermissionError:
        pytest.skip("The program lets nobody look into it; that needs root here")
    return "libqoffscreen" in maps and state == "S"


def run(*arguments, cwd):
    return subprocess.run(
        [*PROGRAM, *map(str, arguments)],
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )


@on_linux
def test_the_program_starts_and_opens_no_way_to_the_network(running):
    links = [str(link.readlink()) for link in Path(f"/proc/{running.pid}/fd").iterdir()]
    ours = {found[1] for link in links if (found := re.match(r"socket:\[(\d+)\]", link))}
    networks = set()
    for table in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        path = Path(f"/proc/{running.pid}/net/{table}")
        lines = path.read_text().splitlines()[1:] if path.exists() else []
        networks |= {line.split()[9] for line in lines}
    assert running.poll() is None
    assert not ours & networks


@on_linux
def test_it_never_loads_the_network_parts(running):
    maps = Path(f"/proc/{running.pid}/maps").read_text()
    assert "Qt6Network" not in maps
    assert not re.search(r"/_(socket|ssl)\.", maps)


@on_linux
def test_it_ends_when_the_system_asks_and_says_nothing(running):
    running.send_signal(signal.SIGTERM)
    said, _ = running.communicate(timeout=PATIENCE_SECONDS)
    assert running.returncode == -signal.SIGTERM
    assert said == b""


def test_it_tells_its_version(tmp_path):
    done = run("--version", cwd=tmp_path)
    assert (done.returncode, done.stdout.strip()) == (0, safecompanion.__version__)


def test_the_content_that_comes_with_it_passes_its_own_check(tmp_path):
    done = run("content", "check", cwd=tmp_path)
    assert done.returncode == 0, done.stdout


def test_a_centre_makes_its_keys(tmp_path):
    done = run("centre", "keygen", tmp_path / "keys", "--test", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    made = {path.name: path.read_text("utf-8") for path in (tmp_path / "keys").iterdir()}
    assert any("age1" in text for text in made.values())
    assert all("TEST" in text for text in made.values())
    assert "AGE-SECRET-KEY" not in done.stdout


def test_what_the_world_does_wrong_is_said_in_one_sentence(tmp_path):
    (tmp_path / "report.age").write_bytes(b"not a report")
    done = run("report", "verify", "report.age", cwd=tmp_path)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
