"""Drafts sealed to the public key: written without the database, read at the next unlock."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import pyrage

from safecompanion.diary.canonical import canonical
from safecompanion.diary.entries import Draft, EntryContent, EntryId
from safecompanion.diary.history import utc
from safecompanion.errors import DiskFailedError, DiskFullError, NoPermissionError
from safecompanion.system.files import write_new, write_new_into

# Twice what an entry with every field full of Cyrillic letters needs.
RESERVE_BYTES = 2 * 1024 * 1024
_RESERVE = "reserve"
_STEP_BYTES = 4096
_LARGEST_BYTES = 16 * 1024 * 1024
_ENTRY_ID = re.compile(r"[0-9a-f]{32}")


def keep_reserve(folder: Path) -> None:
    """Hold room for a letter, so that locking on a full disk loses nothing of what was typed."""
    path = folder / _RESERVE
    if not path.is_file() or path.stat().st_size < RESERVE_BYTES:
        # Zeros would take no room on a disk that compresses.
        write_new(path, secrets.token_bytes(RESERVE_BYTES))


def seal_letter(folder: Path, public_key: str, draft: Draft) -> Path:
    """Write a draft into `folder`; its size tells no more than its length in 4 KiB steps."""
    text = canonical(
        {
            "entry_id": draft.entry_id,
            "based_on": draft.based_on,
            "saved_at": draft.saved_at,
            "content": draft.content.to_json(),
        }
    )
    padded = text + b" " * (-len(text) % _STEP_BYTES)
    sealed = pyrage.encrypt(padded, [pyrage.x25519.Recipient.from_str(public_key)])
    path = folder / f"{secrets.token_hex(16)}.age"
    try:
        write_new(path, sealed)
    except DiskFullError:
        write_new_into(folder / _RESERVE, path, sealed)
    return path


def public_key_of(private_key: str) -> str:
    """Return the age1… key that belongs to a private one."""
    return str(pyrage.x25519.Identity.from_str(private_key).to_public())


def deliver(folder: Path, private_key: str, take: Callable[[Draft], None]) -> bool:
    """Give each letter that this diary can open to `take`, then remove it; the others stay.

    Returns False if the disk has no room: the diary must still open, and the letters wait.
    """
    identity = pyrage.x25519.Identity.from_str(private_key)
    for path in sorted(folder.glob("*.age")):
        draft = _read(path, identity)
        if draft is None:
            continue
        try:
            take(draft)
        except (DiskFullError, DiskFailedError, NoPermissionError):
            return False
        with suppress(OSError):
            path.unlink()
    return True


def _read(path: Path, identity: pyrage.x25519.Identity) -> Draft | None:
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST_BYTES:
            return None
        value = json.loads(pyrage.decrypt(path.read_bytes(), [identity]))
        return _checked(value)
    # Anybody can write to a public key: what was sealed may still be nonsense.
    except (OSError, pyrage.DecryptError, ArithmeticError, AttributeError, RecursionError):
        return None
    except (ValueError, TypeError, LookupError):
        return None


def _checked(value: dict[str, Any]) -> Draft:
    entry_id, based_on = value["entry_id"], value["based_on"]
    if not isinstance(value["content"], dict):
        raise TypeError("letter")
    if not _ENTRY_ID.fullmatch(entry_id) or type(based_on) is not int or based_on >= 2**31:
        raise ValueError("letter")
    return Draft(
        entry_id=EntryId(entry_id),
        based_on=based_on,
        saved_at=utc(datetime.fromisoformat(value["saved_at"])),
        content=EntryContent.from_json(value["content"]),
    )
