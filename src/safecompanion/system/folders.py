"""Where things live: what came with the program, and what the person keeps."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

from safecompanion.system.files import disk_errors

# A neutral name: whoever looks over the profile learns nothing from it.
FOLDER_NAME = "companion"


def _shipped(name: str) -> Path:
    here = Path(__file__).resolve()
    bundle = getattr(sys, "_MEIPASS", None)
    candidates = [
        *([Path(bundle) / name] if bundle else []),
        here.parents[1] / "_data" / name,
        here.parents[3] / name,
    ]
    return next((folder for folder in candidates if folder.is_dir()), candidates[-1])


def resources() -> Path:
    """Return the folder of articles, cards, contacts, fonts and icons."""
    return _shipped("resources")


def translations() -> Path:
    """Return the folder of compiled interface translations."""
    return _shipped("translations")


def program_folder() -> Path:
    """Return the folder the program itself lies in, for portable mode."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parents[3]


def data_folder(*, portable: bool = False, chosen: Path | None = None) -> Path:
    """Return the person's data folder, created with access for its owner only."""
    if chosen is not None:
        folder = chosen
    elif portable:
        folder = program_folder() / f"{FOLDER_NAME}-data"
    else:
        folder = Path(platformdirs.user_data_dir(FOLDER_NAME, appauthor=False, roaming=False))
    with disk_errors(folder.name):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
