"""Keep the memory of this process out of crash dumps."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

_PR_SET_DUMPABLE = 4


def forbid_memory_dumps() -> None:
    """Switch core dumps and, on Linux, reading by other programs of the same user off."""
    if sys.platform == "win32":
        # SEM_NOGPFAULTERRORBOX keeps Windows Error Reporting from offering a dump.
        ctypes.windll.kernel32.SetErrorMode(0x0002)
        return
    import resource

    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
