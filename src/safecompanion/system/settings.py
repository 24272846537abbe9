"""The choices of this computer, free of anything about a diary's content."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from safecompanion.system.files import write_new

_FILE = "settings.json"


@dataclass(frozen=True)
class Settings:
    """Kept in plain sight in the local, non-roaming data folder."""

    language: str = ""
    text_scale: int = 100
    theme: str = "system"
    lock_minutes: int = 2
    hide_key: str = "shift"
    last_diary: str = ""
    first_run_done: bool = False


def load(folder: Path) -> Settings:
    """Return the stored settings; a missing or broken file gives the defaults."""
    try:
        stored: dict[str, Any] = json.loads((folder / _FILE).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    known = {
        f.name: stored[f.name]
        for f in fields(Settings)
        if type(stored.get(f.name)) is type(f.default)
    }
    return Settings(**known)


def save(folder: Path, settings: Settings) -> None:
    """Store the settings completely or not at all."""
    text = json.dumps(asdict(settings), indent=1, sort_keys=True)
    write_new(folder / _FILE, text.encode("utf-8"))
