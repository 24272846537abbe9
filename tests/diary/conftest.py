"""A real vault in a temporary folder, with the cheapest key derivation the program accepts."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from safecompanion.diary import keys, vault
from safecompanion.diary.entries import EntryContent

TASHKENT = timezone(timedelta(hours=5))


class Clock:
    """A computer's clock that moves a second each time it is looked at, or as a test says."""

    def __init__(self):
        self.at = datetime(2026, 11, 24, 20, 30, tzinfo=TASHKENT)

    def __call__(self):
        self.at += timedelta(seconds=1)
        return self.at

    def move(self, seconds):
        self.at += timedelta(seconds=seconds)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def passphrase():
    return "seven quiet boats at dawn"


@pytest.fixture
def new_vault(passphrase, clock):
    """Make a vault anywhere; every one is closed at the end."""
    opened = []

    def make(folder, label="Diary 1", **options):
        options = {"cost": keys.LEAST_COST, "now": clock, **options}
        opened.append(vault.create_vault(folder, label, passphrase, **options))
        return opened[-1]

    yield make
    for diary in opened:
        diary.close()


@pytest.fixture
def reopen(passphrase, clock):
    """Close a diary and open its folder again, as a fresh start of the program would."""
    opened = []

    def again(diary):
        diary.close()
        opened.append(vault.open_vault(diary.folder, passphrase, now=clock))
        return opened[-1]

    yield again
    for diary in opened:
        diary.close()


@pytest.fixture
def diary(tmp_path, new_vault):
    return new_vault(tmp_path / "data")


@pytest.fixture
def entry(diary):
    """An entry with one version."""
    entry_id = diary.new_entry_id()
    diary.save_version(entry_id, EntryContent(title="A message at night", risk="cyberbullying"))
    return entry_id


@pytest.fixture
def small_disk(tmp_path, small_disks):
    """A disk of 6 MB that really fills up."""
    with small_disks(tmp_path / "disk", "6m") as folder:
        yield folder
