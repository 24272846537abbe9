"""Write files so that a crash, a full disk or a pulled stick never leaves half of one."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from safecompanion.errors import (
    DiskFailedError,
    DiskFullError,
    FileVanishedError,
    NoPermissionError,
)

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_GONE = {errno.ENOENT, errno.ENOTDIR, errno.ESTALE}


@contextmanager
def disk_errors(name: str = "") -> Iterator[None]:
    """Turn an OSError of the block into the matching UserError; `name` is shown to the person."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFullError(name=name) from error
        if error.errno in _FORBIDDEN:
            raise NoPermissionError(name=name) from error
        if error.errno in _GONE:
            raise FileVanishedError(name=name) from error
        raise DiskFailedError(name=name) from error


@contextmanager
def replacing(path: Path, mode: int = 0o600) -> Iterator[BinaryIO]:
    """Write beside `path` and put it in place only when all of it is on the disk.

    On any error the old file is as it was and nothing is left beside it.
    """
    part = path.with_name(path.name + ".part")
    with disk_errors(path.name):
        # A part left by a crash, or planted with rights for others, must not be written into.
        part.unlink(missing_ok=True)
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(path)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


_BINARY: int = getattr(os, "O_BINARY", 0)


def write_new(path: Path, data: bytes, mode: int = 0o600) -> None:
    """Write `data` to `path` completely or not at all."""
    with replacing(path, mode) as stream:
        stream.write(data)


def write_new_into(reserved: Path, path: Path, data: bytes) -> None:
    """Write `data` to `path` in the room that `reserved` holds on the disk, and give up the rest.

    Needs no free space. `reserved` is gone afterwards; DiskFullError if it is too small.
    """
    with disk_errors(path.name):
        if reserved.stat().st_size < len(data):
            raise DiskFullError(name=path.name)
        with reserved.open("r+b") as stream:
            stream.write(data)
            stream.truncate()
            stream.flush()
            os.fsync(stream.fileno())
        reserved.replace(path)
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Put the names in a folder on the disk, where the system can do that."""
    # Windows cannot open a folder for fsync; NTFS journals the rename itself.
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        # Some network and FUSE folders have no fsync; the file itself is complete by now.
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:
            raise
    finally:
        os.close(descriptor)
