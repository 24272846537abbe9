"""Keep a second running copy out of a vault; the lock vanishes with its process."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from safecompanion.errors import VaultInUseError
from safecompanion.system.files import disk_errors

_LOCK_FILE = "lock"
_TAKEN = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


class FolderLock:
    """An advisory lock on a vault folder, held until released."""

    def __init__(self, folder: Path) -> None:
        with disk_errors(_LOCK_FILE):
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
            self._descriptor = os.open(folder / _LOCK_FILE, flags, 0o600)
        try:
            _lock(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            if error.errno in _TAKEN:
                raise VaultInUseError from error
            with disk_errors(_LOCK_FILE):
                raise

    def release(self) -> None:
        """Let others in; a second call does nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        # flock, not lockf: it also refuses the same process a second time.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
