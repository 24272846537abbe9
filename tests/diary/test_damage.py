"""A damaged vault says so; it is never a wrong passphrase, a crash, or silently less."""

from __future__ import annotations

import random
import shutil

import pytest

from safecompanion.diary import vault
from safecompanion.diary._sqlite import database_errors, sqlite3
from safecompanion.diary.entries import EntryContent, EntryFilter
from safecompanion.errors import (
    DiskFailedError,
    DiskFullError,
    NoPermissionError,
    UserError,
    VaultDamagedError,
    VaultInUseError,
)

FLIPS = 60
PNG = b"\x89PNG\r\n\x1a\n" + bytes(5000)
FOREIGN_DATABASE = b"SQLite format 3\x00" + bytes(8176)


def everything(diary):
    """Read all there is to read."""
    entries = [row.entry_id for row in diary.summaries()]
    return {
        "versions": [diary.versions(entry) for entry in entries],
        "drafts": diary.drafts(),
        "files": [diary.attachments(entry, removed=True) for entry in entries],
        "history": diary.verify_history(),
        "reports": diary.reports(),
        "found": diary.summaries(EntryFilter(text="word")),
    }


@pytest.fixture
def closed(diary):
    """The folder of a closed vault with some of everything, and what is in it."""
    for number in range(12):
        entry = diary.new_entry_id()
        diary.save_version(entry, EntryContent(title=f"{number}", what_happened="word " * 900))
    diary.save_draft(entry, EntryContent(title="typed"))
    diary.attach_bytes(entry, "a.txt", b"words", way_in="paste")
    diary.record_report("R1", "ab" * 32, "The centre", [entry])
    kept = everything(diary)
    diary.close()
    return diary.folder, kept


def outcome(folder, passphrase, clock):
    """Return what can be read, or the error a person would be told."""
    clock.move(400)
    try:
        diary = vault.open_vault(folder, passphrase, now=clock)
    except UserError as told:
        return told
    try:
        return everything(diary)
    except UserError as told:
        return told
    finally:
        diary.close()


def assert_damaged(told, part):
    assert isinstance(told, VaultDamagedError)
    assert told.values == {"part": part}


@pytest.mark.parametrize("part", ["vault.json", "vault.db"])
@pytest.mark.parametrize("keep", [0, 1, 15, 16, 100, 0.25, 0.5, 0.9, -4096, -1])
def test_a_file_cut_short_is_told_as_damaged(closed, passphrase, clock, part, keep):
    folder, kept = closed
    data = (folder / part).read_bytes()
    length = int(len(data) * keep) if isinstance(keep, float) else keep
    (folder / part).write_bytes(data[:length])
    told = outcome(folder, passphrase, clock)
    if keep != -1 or told != kept:  # the last byte may lie in a page that holds nothing
        assert_damaged(told, part)


@pytest.mark.parametrize("part", ["vault.json", "vault.db"])
def test_a_flipped_bit_is_told_as_damaged_or_changes_nothing(
    closed, passphrase, clock, part, tmp_path
):
    folder, kept = closed
    data = (folder / part).read_bytes()
    chance = random.Random(20261124)
    noticed, step = 0, len(data) // FLIPS
    # Spread over the file, so that every page of the database gets its turn.
    spots = [chance.randrange(flip * step, flip * step + step) for flip in range(FLIPS)]
    for flip, spot in enumerate(spots):
        copy = tmp_path / f"{flip}" / folder.name
        shutil.copytree(folder, copy)
        changed = bytearray(data)
        changed[spot] ^= 1 << chance.randrange(8)
        (copy / part).write_bytes(changed)
        told = outcome(copy, passphrase, clock)
        if told != kept:
            assert_damaged(told, part)
            noticed += 1
        shutil.rmtree(copy)
    assert noticed > FLIPS / 2


@pytest.mark.parametrize("part", ["vault.json", "vault.db"])
@pytest.mark.parametrize("foreign", [PNG, FOREIGN_DATABASE, b"\xff" * 9000, b"[" * 60_000])
def test_another_file_in_its_place_is_told_as_damaged(closed, passphrase, clock, part, foreign):
    folder, _ = closed
    (folder / part).write_bytes(foreign)
    assert_damaged(outcome(folder, passphrase, clock), part)


@pytest.mark.parametrize("part", ["vault.json", "vault.db"])
def test_a_missing_file_is_told_as_damaged(closed, passphrase, clock, part):
    folder, _ = closed
    (folder / part).unlink()
    assert_damaged(outcome(folder, passphrase, clock), part)
    assert not (folder / part).exists()


@pytest.mark.parametrize("part", ["vault.json", "vault.db"])
def test_a_folder_in_its_place_is_told_as_damaged(closed, passphrase, clock, part):
    folder, _ = closed
    (folder / part).unlink()
    (folder / part).mkdir()
    assert_damaged(outcome(folder, passphrase, clock), part)


@pytest.mark.parametrize(
    "text", ["null", "[]", "{}", "5", '{"format": "companion-vault"}', '{"a": "\\ud800"}']
)
def test_json_that_is_not_ours_beside_a_database_is_told_as_damaged(
    closed, passphrase, clock, text
):
    folder, _ = closed
    (folder / "vault.json").write_text(text)
    assert_damaged(outcome(folder, passphrase, clock), "vault.json")


def test_damage_met_while_writing_is_told_as_damaged(closed, passphrase, clock):
    folder, _ = closed
    diary = vault.open_vault(folder, passphrase, now=clock)
    entry = diary.new_entry_id()
    size = (folder / "vault.db").stat().st_size
    with (folder / "vault.db").open("r+b") as stream:
        stream.seek(4096)
        stream.write(b"\x00" * (size - 4096))
    with pytest.raises(VaultDamagedError):
        diary.save_version(entry, EntryContent(title="more"))
    diary.close()


@pytest.mark.parametrize(
    ("code", "told"),
    [
        *((11, VaultDamagedError), (26, VaultDamagedError), (8, VaultDamagedError)),
        *((13, DiskFullError), (10, DiskFailedError), (10 | 3 << 8, DiskFailedError)),
        *((14, NoPermissionError), (3, NoPermissionError), (5, VaultInUseError)),
        *((1, sqlite3.OperationalError), (0, sqlite3.OperationalError)),
    ],
)
def test_each_failure_of_the_database_has_its_own_name(code, told):
    failure = sqlite3.OperationalError("any")
    failure.sqlite_errorcode = code
    with pytest.raises(told), database_errors():
        raise failure


def test_the_intact_vault_reads_as_it_was(closed, passphrase, clock):
    folder, kept = closed
    assert outcome(folder, passphrase, clock) == kept
