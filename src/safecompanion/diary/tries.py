"""Slow down wrong tries at the keyboard and keep a line of them for the owner; never wipe."""

from __future__ import annotations

import json
import math
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from safecompanion.errors import UserError
from safecompanion.system.files import write_new

_FILE = "tries.json"
_KEPT = 200
_FREE_TRIES = 2
_LONGEST_WAIT = 300


def read_tries(folder: Path) -> list[str]:
    """Return the UTC times of the wrong tries since the last good one, oldest first."""
    try:
        stored = json.loads((folder / _FILE).read_bytes())
        return [datetime.fromisoformat(at).isoformat() for at in stored][-_KEPT:]
    except (OSError, ValueError, TypeError, RecursionError):
        return []


def add_try(folder: Path, now: datetime) -> None:
    """Note a wrong try; a folder that cannot be written stops nobody."""
    at = now.astimezone(UTC).isoformat(timespec="milliseconds")
    lines = [*read_tries(folder), at][-_KEPT:]
    with suppress(UserError):
        write_new(folder / _FILE, json.dumps(lines).encode("ascii"))


def clear_tries(folder: Path) -> None:
    """Forget the wrong tries after a good one."""
    with suppress(OSError):
        (folder / _FILE).unlink(missing_ok=True)


def seconds_to_wait(tries: list[str], now: datetime) -> int:
    """Return the whole seconds before the next try: 2, 4, 8 … 300 from the third wrong one on."""
    if len(tries) <= _FREE_TRIES:
        return 0
    # Tries beyond 12 doublings wait the longest anyway.
    pause: int = min(2 ** min(len(tries) - _FREE_TRIES, 12), _LONGEST_WAIT)
    last = datetime.fromisoformat(tries[-1]).replace(tzinfo=UTC)
    left = pause - (now.astimezone(UTC) - last).total_seconds()
    # A clock that was set back must not lock the owner out for longer than the pause itself.
    return max(0, math.ceil(min(left, pause)))
