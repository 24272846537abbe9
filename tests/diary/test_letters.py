"""Drafts sealed at the moment of locking come back at the next unlock."""

from __future__ import annotations

import json
import zlib

import pyrage
import pytest

from safecompanion.diary import letters
from safecompanion.diary.entries import Draft, EntryContent

LONGEST = 100_000  # characters of one field, see ui/widgets/fields.py

TYPED = EntryContent(title="Typed until the lock", what_happened="word " * 100)


def letter_files(diary):
    return sorted((diary.folder / "letters").glob("*.age"))


def plant(diary, plain):
    """Seal anything to the diary's public key, which everybody can read."""
    recipient = pyrage.x25519.Recipient.from_str(diary.public_key)
    path = diary.folder / "letters" / "planted.age"
    path.write_bytes(pyrage.encrypt(plain, [recipient]))
    return path


def test_what_was_typed_until_the_lock_is_the_draft_after_it(diary, reopen):
    entry_id = diary.new_entry_id()
    diary.seal_draft_letter(entry_id, TYPED)
    again = reopen(diary)
    assert again.draft(entry_id).content == TYPED
    assert letter_files(again) == []


def test_a_letter_can_be_sealed_after_the_database_is_closed(diary, reopen, entry):
    diary.close()
    diary.seal_draft_letter(entry, TYPED)
    assert reopen(diary).draft(entry).content == TYPED


def test_a_letter_can_be_sealed_while_other_work_holds_the_diary(diary, reopen, entry):
    import threading

    with diary._lock:
        thread = threading.Thread(target=diary.seal_draft_letter, args=[entry, TYPED])
        thread.start()
        thread.join(timeout=30)
        assert len(letter_files(diary)) == 1


def test_a_letter_shows_neither_its_words_nor_its_exact_length(diary, entry):
    for length in (1, 500, 2500):
        diary.seal_draft_letter(entry, EntryContent(what_happened="canary" * (length // 6 + 1)))
    # The age header itself varies at random, by a few hundred bytes.
    assert all(4096 < path.stat().st_size < 8192 for path in letter_files(diary))
    assert all(b"canary" not in path.read_bytes() for path in letter_files(diary))


def test_a_letter_replaces_the_older_draft(diary, entry, reopen):
    diary.save_draft(entry, EntryContent(title="Older"))
    diary.seal_draft_letter(entry, TYPED)
    assert reopen(diary).draft(entry).content == TYPED


def test_a_letter_is_newer_even_if_the_clock_was_set_back(diary, entry, reopen, clock):
    diary.save_draft(entry, EntryContent(title="Older"))
    clock.move(-86400)
    diary.seal_draft_letter(entry, TYPED)
    assert reopen(diary).draft(entry).content == TYPED


def test_of_several_letters_the_newest_wins(diary, entry, reopen):
    for number in range(5):
        diary.seal_draft_letter(entry, EntryContent(title=f"Typed {number}"))
    assert reopen(diary).draft(entry).content.title == "Typed 4"


def test_a_letter_that_says_what_the_entry_says_is_no_draft(diary, entry, reopen):
    diary.seal_draft_letter(entry, diary.current(entry).content)
    assert reopen(diary).drafts() == []


def test_a_letter_left_behind_does_not_come_back_once_the_entry_was_saved(diary, entry, reopen):
    diary.seal_draft_letter(entry, TYPED)
    (path,) = letter_files(diary)
    left_behind = path.read_bytes()
    diary = reopen(diary)
    diary.save_version(entry, EntryContent(title="Saved since"))
    path.write_bytes(left_behind)
    diary = reopen(diary)
    assert diary.draft(entry) is None


@pytest.mark.parametrize("damage", [b"", b"not age", None])
def test_a_letter_that_cannot_be_opened_is_left_where_it_is(diary, entry, reopen, damage):
    diary.seal_draft_letter(entry, TYPED)
    (path,) = letter_files(diary)
    path.write_bytes(path.read_bytes()[:-5] if damage is None else damage)
    again = reopen(diary)
    assert again.draft(entry) is None
    assert path.exists()


GOOD = {
    "entry_id": "0" * 32,
    "based_on": 0,
    "saved_at": "2026-11-24T15:30:00Z",
    "content": EntryContent(title="fine").to_json(),
}
NONSENSE = {
    "entry_id": ["x", "../../x", 5, None, "0" * 31],
    "based_on": [2**70, "1", None, 1.5, float("inf")],
    "saved_at": ["soon", 5, None, ""],
    "content": [None, "text", {"happened": 5}, {"accounts": [{"unknown": 1}]}, {"role": "king"}],
}


@pytest.mark.parametrize(
    "letter",
    [
        *({**GOOD, name: value} for name, values in NONSENSE.items() for value in values),
        *([], 5, None, {}),
    ],
)
def test_nonsense_sealed_by_a_stranger_stops_nobody(diary, reopen, letter):
    path = plant(diary, json.dumps(letter).encode())
    assert reopen(diary).drafts() == []
    assert path.exists()


def test_nonsense_that_is_hard_to_parse_stops_nobody(diary, reopen):
    plant(diary, b"[" * 100_000)
    assert reopen(diary).drafts() == []


def test_a_well_formed_letter_is_taken_in(diary, reopen):
    plant(diary, json.dumps(GOOD).encode())
    assert [draft.content.title for draft in reopen(diary).drafts()] == ["fine"]


def test_a_letter_of_another_diary_is_left_alone(tmp_path, diary, new_vault, reopen):
    other = new_vault(tmp_path / "other")
    draft = Draft(other.new_entry_id(), 0, "2026-11-24T15:30:00Z", TYPED)
    path = letters.seal_letter(diary.folder / "letters", other.public_key, draft)
    assert reopen(diary).drafts() == []
    assert path.exists()


def test_a_huge_letter_is_not_even_read(diary, reopen):
    with (diary.folder / "letters" / "huge.age").open("wb") as stream:
        stream.truncate(1 << 30)
    assert reopen(diary).drafts() == []


def test_half_a_letter_from_a_crash_is_removed(diary, reopen):
    part = diary.folder / "letters" / "0.age.part"
    part.write_bytes(b"half")
    reopen(diary)
    assert not part.exists()


# --- room kept for locking -------------------------------------------------------------------


def test_a_full_disk_does_not_keep_a_letter_from_being_sealed(small_disk, fill, new_vault, reopen):
    diary = new_vault(small_disk)
    entry_id = diary.new_entry_id()
    film = fill(small_disk)
    longest = dict.fromkeys(
        ("what_happened", "exact_words", "opinion", "how_child_is", "what_i_did"), "щ" * LONGEST
    )
    diary.seal_draft_letter(entry_id, EntryContent(**longest))
    film.unlink()
    assert reopen(diary).draft(entry_id).content.opinion == "щ" * LONGEST


def test_the_room_is_kept_anew_for_the_next_lock(small_disk, fill, new_vault, reopen):
    diary = new_vault(small_disk)
    for text in ("first", "second"):
        entry_id = diary.new_entry_id()
        film = fill(small_disk)
        diary.seal_draft_letter(entry_id, EntryContent(what_happened=text))
        film.unlink()
        diary = reopen(diary)
        assert diary.draft(entry_id).content.what_happened == text


def test_letters_wait_until_there_is_room(small_disk, fill, new_vault, reopen):
    diary = new_vault(small_disk)
    entry_id = diary.new_entry_id()
    diary.seal_draft_letter(entry_id, TYPED)
    diary.close()
    film = fill(small_disk)
    diary = reopen(diary)
    assert diary.letters_wait
    assert diary.draft(entry_id) is None
    film.unlink()
    diary = reopen(diary)
    assert not diary.letters_wait
    assert diary.draft(entry_id).content == TYPED


def test_the_room_kept_says_nothing_about_what_was_written(diary):
    kept = (diary.folder / "letters" / "reserve").read_bytes()
    assert len(kept) == letters.RESERVE_BYTES
    # Zeros would take no room on a disk that compresses.
    assert len(zlib.compress(kept)) > len(kept)
