"""A file is written completely or not at all, and what went wrong is told in our words."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys

import pytest

from safecompanion.errors import (
    DiskFailedError,
    DiskFullError,
    FileVanishedError,
    NoPermissionError,
)
from safecompanion.system.files import disk_errors, replacing, write_new, write_new_into


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def write_half_then_fail(path, error):
    with replacing(path) as stream:
        stream.write(b"half")
        raise error


def test_a_new_file_has_all_of_its_bytes(tmp_path):
    write_new(tmp_path / "note", b"words")
    assert (tmp_path / "note").read_bytes() == b"words"
    assert names(tmp_path) == ["note"]


def test_an_old_file_is_replaced(tmp_path):
    write_new(tmp_path / "note", b"a long old text")
    write_new(tmp_path / "note", b"new")
    assert (tmp_path / "note").read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
@pytest.mark.parametrize("mode", [0o600, 0o644])
def test_only_those_asked_for_may_read_it(tmp_path, mode):
    write_new(tmp_path / "note", b"words", mode)
    assert stat.S_IMODE((tmp_path / "note").stat().st_mode) == mode


@pytest.mark.parametrize("error", [ValueError("ours"), OSError(errno.EIO, "io"), SystemExit()])
def test_whatever_goes_wrong_the_old_file_stays_and_no_part_is_left(tmp_path, error):
    write_new(tmp_path / "note", b"old")
    with pytest.raises((type(error), DiskFailedError)):
        write_half_then_fail(tmp_path / "note", error)
    assert (tmp_path / "note").read_bytes() == b"old"
    assert names(tmp_path) == ["note"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes and links")
@pytest.mark.parametrize("planted", ["readable", "link"])
def test_a_part_planted_by_somebody_is_not_written_into(tmp_path, planted):
    part, elsewhere = tmp_path / "note.part", tmp_path / "elsewhere"
    elsewhere.write_bytes(b"theirs")
    elsewhere.chmod(0o666)
    if planted == "link":
        part.symlink_to(elsewhere)
    else:
        os.link(elsewhere, part)
    write_new(tmp_path / "note", b"secret")
    assert elsewhere.read_bytes() == b"theirs"
    assert stat.S_IMODE((tmp_path / "note").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOSPC, DiskFullError),
        (errno.EDQUOT, DiskFullError),
        (errno.EFBIG, DiskFullError),
        (errno.EACCES, NoPermissionError),
        (errno.EROFS, NoPermissionError),
        (errno.ENOENT, FileVanishedError),
        (errno.EIO, DiskFailedError),
        (errno.ENODEV, DiskFailedError),
    ],
)
def test_each_failure_of_a_disk_has_its_own_name(number, told):
    with pytest.raises(told) as caught, disk_errors("note"):
        raise OSError(number, "any")
    assert caught.value.values == {"name": "note"}


def test_our_own_mistakes_are_not_told_as_a_disk_s():
    with pytest.raises(ZeroDivisionError), disk_errors("note"):
        raise ZeroDivisionError


def test_a_folder_that_is_gone_is_told_as_such(tmp_path):
    with pytest.raises(FileVanishedError):
        write_new(tmp_path / "gone" / "note", b"words")


@pytest.fixture
def small_disk(tmp_path, small_disks):
    """A disk of 64 KiB."""
    with small_disks(tmp_path / "disk", "64k") as folder:
        yield folder


def test_a_full_disk_leaves_the_old_file_and_no_part(small_disk):
    write_new(small_disk / "note", b"old")
    with pytest.raises(DiskFullError):
        write_new(small_disk / "note", bytes(128 * 1024))
    assert (small_disk / "note").read_bytes() == b"old"
    assert names(small_disk) == ["note"]


def test_reserved_room_can_be_written_when_the_disk_is_full(small_disk, fill):
    write_new(small_disk / "reserve", bytes(16 * 1024))
    fill(small_disk)
    write_new_into(small_disk / "reserve", small_disk / "note", b"words" * 1000)
    assert (small_disk / "note").read_bytes() == b"words" * 1000
    assert names(small_disk) == ["note", "somebody's film"]


def test_what_does_not_fit_into_reserved_room_changes_nothing(small_disk):
    write_new(small_disk / "reserve", b"room")
    with pytest.raises(DiskFullError):
        write_new_into(small_disk / "reserve", small_disk / "note", b"words")
    assert names(small_disk) == ["reserve"]
    assert (small_disk / "reserve").read_bytes() == b"room"


def test_without_reserved_room_there_is_none(small_disk):
    with pytest.raises(FileVanishedError):
        write_new_into(small_disk / "reserve", small_disk / "note", b"words")


def test_a_folder_that_cannot_be_written_is_told_as_such(small_disk):
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(NoPermissionError):
        write_new(small_disk / "note", b"words")


KILLED = """
import os, signal, sys
from pathlib import Path
from safecompanion.system.files import replacing
with replacing(Path(sys.argv[1])) as stream:
    stream.write(b"half")
    stream.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a Unix word")
def test_a_kill_in_the_middle_leaves_the_old_file_and_the_next_write_works(tmp_path):
    write_new(tmp_path / "note", b"old")
    done = subprocess.run([sys.executable, "-c", KILLED, tmp_path / "note"], check=False)
    assert done.returncode == -9
    assert (tmp_path / "note").read_bytes() == b"old"
    write_new(tmp_path / "note", b"new")
    assert names(tmp_path) == ["note"]
