"""The chain of hashes notices whatever is changed behind the diary's back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from safecompanion.diary.entries import EntryContent, EntryId
from safecompanion.diary.keys import LEAST_COST
from safecompanion.diary.vault import create_vault


@pytest.fixture
def full(diary, entry):
    """A diary with one of everything that the history tells of."""
    diary.save_version(entry, EntryContent(title="Two messages at night"))
    diary.attach_bytes(entry, "kept.txt", b"kept", way_in="paste")
    gone = diary.attach_bytes(entry, "gone.txt", b"gone", way_in="paste")
    diary.remove_attachment(gone.attachment_id, "by_mistake")
    diary.record_report("R1", "ab" * 32, "The centre", [entry])
    return diary


def tamper(diary, *statements):
    """Change the database as somebody with the key and a database tool would."""
    for trigger in ("version_stays", "version_is_kept", "event_stays", "event_is_kept"):
        diary._db.execute(f"DROP TRIGGER {trigger}")
    for statement in statements:
        diary._db.execute(statement)


def test_an_untouched_history_is_intact_also_after_a_restart(full, reopen):
    head = full.history_head()
    again = reopen(full)
    assert again.verify_history()
    assert again.history_head() == head


def test_a_new_diary_has_an_empty_history(diary):
    assert diary.history_head()[0] == 0
    assert diary.verify_history()


def test_everything_that_happens_moves_the_head(diary, entry):
    heads = {diary.history_head()}
    diary.save_version(entry, EntryContent(title="Two messages at night"))
    heads.add(diary.history_head())
    added = diary.attach_bytes(entry, "a.txt", b"a", way_in="paste")
    heads.add(diary.history_head())
    diary.remove_attachment(added.attachment_id, "by_mistake")
    heads.add(diary.history_head())
    diary.record_report("R1", "ab" * 32, "The centre", [entry])
    heads.add(diary.history_head())
    assert sorted(count for count, _ in heads) == [1, 2, 3, 4, 5]


def test_a_draft_is_not_history(diary, entry):
    head = diary.history_head()
    diary.save_draft(entry, EntryContent(title="Not finished"))
    assert diary.history_head() == head


def test_each_version_carries_the_hash_of_the_one_before(full, entry):
    first, second = full.versions(entry)
    assert second.previous_sha256 == first.sha256
    assert first.previous_sha256 == "0" * 64


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry_version SET content = replace(content, 'Two', 'Six') WHERE number = 2",
        "UPDATE entry_version SET content = replace(content, 'night', 'noon') WHERE number = 1",
        "UPDATE entry_version SET written_at = '2026-01-01T00:00:00.000Z'",
        "UPDATE entry_version SET utc_offset_minutes = 0",
        "DELETE FROM entry_version WHERE number = 2",
        "DELETE FROM entry_version WHERE number = 1",
        "UPDATE event SET at = '2026-01-01T00:00:00.000Z' WHERE seq = 2",
        "UPDATE event SET kind = 'entry_created' WHERE seq = 2",
        "DELETE FROM event WHERE seq = 3",
        "DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)",
        "UPDATE attachment SET sha256 = 'ab' WHERE name = 'kept.txt'",
        "DELETE FROM attachment WHERE name = 'gone.txt'",
        "UPDATE attachment SET removed_at = '' WHERE name = 'gone.txt'",
        "UPDATE report SET sha256 = 'ab'",
        "DELETE FROM report",
        "UPDATE entry SET version = 1",
    ],
)
def test_anything_changed_or_removed_is_noticed(full, statement):
    tamper(full, statement)
    assert not full.verify_history()


@pytest.mark.parametrize("table", ["entry_version", "event"])
def test_the_database_itself_refuses_to_change_the_past(full, table):
    for statement in (f"DELETE FROM {table}", f"UPDATE {table} SET rowid = rowid + 9"):
        with pytest.raises(Exception, match="only added"):
            full._db.execute(statement)


def test_a_report_is_remembered_with_what_was_in_it(full, entry, reopen):
    (report,) = reopen(full).reports()
    assert (report.report_id, report.recipient, report.entry_ids) == ("R1", "The centre", (entry,))
    assert report.sha256 == "ab" * 32


def test_the_end_of_the_chain_cannot_be_guessed_from_the_words(tmp_path, passphrase):
    # Two diaries that say the same at the same time; a report shows the end of each chain.
    heads = set()
    at = datetime(2026, 11, 24, tzinfo=UTC)
    for name in ("a", "b"):
        diary = create_vault(tmp_path / name, "1", passphrase, cost=LEAST_COST, now=lambda: at)
        diary.save_version(EntryId("0" * 32), EntryContent(child="Lola"))
        heads.add(diary.history_head())
        assert diary.verify_history()
        diary.close()
    assert len(heads) == 2
