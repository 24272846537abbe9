"""Entries, drafts and search in an open diary."""

from __future__ import annotations

import base64
import hashlib
import subprocess
import threading

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from safecompanion.diary.entries import (
    Account,
    EntryContent,
    EntryFilter,
    Location,
    Moment,
    Status,
    Sure,
    Telling,
)
from safecompanion.errors import Cancelled


def titles(diary, **where):
    return [row.title for row in diary.summaries(EntryFilter(**where))]


def write(diary, **content):
    entry_id = diary.new_entry_id()
    diary.save_version(entry_id, EntryContent(**content))
    return entry_id


# --- versions --------------------------------------------------------------------------------


def test_an_amended_entry_keeps_what_was_written_before(diary, entry, reopen):
    diary.save_version(entry, EntryContent(title="Two messages at night"))
    diary = reopen(diary)
    assert [version.content.title for version in diary.versions(entry)] == [
        "A message at night",
        "Two messages at night",
    ]
    assert diary.current(entry).number == 2


def test_the_same_words_again_add_no_version(diary, entry):
    same = diary.current(entry)
    assert diary.save_version(entry, same.content) == same
    assert len(diary.versions(entry)) == 1


def test_a_version_knows_its_time_in_utc_and_the_clock_s_offset(diary, entry):
    version = diary.current(entry)
    assert version.written_at.startswith("2026-11-24T15:30")
    assert version.utc_offset_minutes == 300


def test_an_entry_that_was_never_saved_has_no_current_version(diary):
    with pytest.raises(LookupError):
        diary.current(diary.new_entry_id())


words = st.text(max_size=30)
moments = st.builds(Moment, at=words, sure=st.sampled_from(Sure))
contents = st.builds(
    EntryContent,
    **dict.fromkeys(("child", "title", "platform", "what_happened", "opinion"), words),
    subtypes=st.lists(words, max_size=3).map(tuple),
    links=st.lists(words, max_size=3).map(tuple),
    status=st.sampled_from(Status),
    happened=moments,
    accounts=st.lists(st.builds(Account, handle=words, platform=words), max_size=2).map(tuple),
    locations=st.lists(st.builds(Location, link=words, note=words), max_size=2).map(tuple),
    told=st.lists(st.builds(Telling, name=words, reference=words), max_size=2).map(tuple),
)


@given(content=contents)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_is_written_is_read_back_exactly(diary, content):
    entry_id = diary.new_entry_id()
    diary.save_draft(entry_id, content)
    assert diary.draft(entry_id).content == content
    diary.save_version(entry_id, content)
    assert diary.current(entry_id).content == content
    assert diary.verify_history()


def test_half_an_emoji_from_a_text_field_is_no_error(diary):
    entry_id = write(diary, title="broken \ud83d end", links=("\udc00",))
    diary.seal_draft_letter(entry_id, EntryContent(title="\ud83d"))
    assert diary.current(entry_id).content.title == "broken \ufffd end"


# --- drafts ----------------------------------------------------------------------------------


def test_a_draft_is_there_after_a_restart(diary, entry, reopen):
    saved = diary.save_draft(entry, EntryContent(title="Not finished"))
    assert reopen(diary).draft(entry) == saved


def test_a_new_entry_shows_in_the_timeline_while_it_is_only_a_draft(diary):
    entry_id = diary.new_entry_id()
    diary.save_draft(entry_id, EntryContent(title="Not finished", child="A"))
    (row,) = diary.summaries()
    assert (row.entry_id, row.version, row.title, row.has_draft) == (
        *(entry_id, 0, "Not finished", True),
    )
    assert diary.children() == ["A"]


def test_a_draft_of_a_saved_entry_does_not_change_what_the_timeline_says(diary, entry):
    diary.save_draft(entry, EntryContent(title="Not finished"))
    (row,) = diary.summaries()
    assert (row.version, row.title, row.has_draft) == (1, "A message at night", True)


def test_saving_makes_the_draft_a_version(diary):
    entry_id = diary.new_entry_id()
    diary.save_draft(entry_id, EntryContent(title="Not finished"))
    diary.save_version(entry_id, EntryContent(title="Finished"))
    assert diary.drafts() == []
    assert [(row.version, row.has_draft) for row in diary.summaries()] == [(1, False)]


def test_saving_the_words_of_the_version_before_drops_the_draft(diary, entry):
    diary.save_draft(entry, EntryContent(title="Not finished"))
    diary.save_version(entry, diary.current(entry).content)
    assert diary.draft(entry) is None


def test_drafts_are_listed_newest_first_and_know_what_they_are_based_on(diary, entry):
    other = diary.new_entry_id()
    diary.save_draft(other, EntryContent(title="One"))
    diary.save_draft(entry, EntryContent(title="Two"))
    assert [(draft.entry_id, draft.based_on) for draft in diary.drafts()] == [
        (entry, 1),
        (other, 0),
    ]


def test_discarding_the_draft_of_a_saved_entry_keeps_the_entry(diary, entry):
    diary.save_draft(entry, EntryContent(title="Not finished"))
    diary.discard_draft(entry)
    assert diary.draft(entry) is None
    assert titles(diary, text="night") == ["A message at night"]
    assert titles(diary, text="finished") == []


def test_discarding_an_entry_that_was_only_a_draft_removes_it_with_its_files(diary):
    entry_id = diary.new_entry_id()
    added = diary.attach_bytes(entry_id, "private name.txt", b"words", way_in="paste")
    diary.discard_draft(entry_id)
    assert diary.summaries() == []
    assert not list((diary.folder / "files").iterdir())
    (line,) = diary.attachments(entry_id, removed=True)
    assert (line.sha256, line.name, line.removed_reason) == (added.sha256, "", "draft_discarded")
    assert diary.verify_history()


# --- the timeline ----------------------------------------------------------------------------


def test_the_timeline_is_by_the_day_it_happened_newest_first(diary):
    for day in ("2026-11-02", "2026-11-20T08:00", "2026-10-30"):
        write(diary, title=day, happened=Moment(day, Sure.DAY))
    assert titles(diary) == ["2026-11-20T08:00", "2026-11-02", "2026-10-30"]


def test_an_entry_without_a_day_stands_where_it_was_noticed_or_written(diary):
    write(diary, title="old", happened=Moment("2026-11-20"))
    write(diary, title="noticed", noticed=Moment("2026-11-21"))
    write(diary, title="written")
    assert titles(diary) == ["written", "noticed", "old"]


def test_filters_narrow_the_timeline_together(diary):
    write(diary, title="one", child="A", risk="doxxing", status=Status.WATCHING)
    write(diary, title="two", child="A", risk="doxxing")
    write(diary, title="three", child="B", risk="doxxing", status=Status.WATCHING)
    assert titles(diary, child="A", status="watching") == ["one"]
    assert titles(diary, risk="doxxing", text="t", child="A") == ["two"]


def test_children_are_listed_once_in_order(diary):
    for child in ("Б", "a", "A", "", "a"):
        write(diary, child=child)
    assert [child.casefold() for child in diary.children()] == ["a", "a", "б"]


# --- search ----------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["o'qituvchi", "Oʻqit", "ўқитувчи", "oqituvchi yoz", "ЁЗ ўқ"])
def test_search_finds_a_word_in_any_script_and_by_its_beginning(diary, typed):
    write(diary, title="Oʻqituvchi yozdi")
    assert titles(diary, text=typed) == ["Oʻqituvchi yozdi"]


def test_search_needs_every_word(diary):
    write(diary, title="teacher wrote")
    assert titles(diary, text="teacher called") == []


@pytest.mark.parametrize(
    "content",
    [
        {"what_happened": "needle"},
        {"exact_words": "needle"},
        {"opinion": "needle"},
        {"how_child_is": "needle"},
        {"what_i_did": "needle"},
        {"links": ("https://needle.example",)},
        {"accounts": (Account(handle="@needle"),)},
        {"locations": (Location(note="needle"),)},
        {"told": (Telling(name="needle"),)},
    ],
    ids=lambda content: next(iter(content)),
)
def test_search_looks_into_every_field(diary, content):
    write(diary, title="found", **content)
    assert titles(diary, text="needle") == ["found"]


def test_search_forgets_the_words_of_an_older_version(diary, entry):
    diary.save_version(entry, EntryContent(title="Something else"))
    assert titles(diary, text="night") == []


@pytest.mark.parametrize(
    "typed",
    [
        *(
            '"',
            "'",
            "*",
            "-",
            "a*",
            'night" OR "x',
            "NEAR(a b)",
            "night NOT message",
            "words:night",
        ),
        *("^night", "(night", "night)", "{a}", "a AND", "\x00night", "night\x00", "%", "\ud83d"),
        *(";--", "🙂", "\\", "+", "ʼ", "AND", "OR", "NOT"),
    ],
)
def test_no_search_text_is_an_error(diary, entry, typed):
    assert len(diary.summaries(EntryFilter(text=typed))) <= 1


@given(typed=st.text(max_size=20))
@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_search_text_at_all_is_an_error(diary, typed):
    assert diary.summaries(EntryFilter(text=typed)) == []


# --- signing, threads, closing ---------------------------------------------------------------


def test_the_signing_key_is_the_same_after_a_restart(diary, reopen):
    signature, fingerprint = diary.sign(b"report"), diary.fingerprint
    again = reopen(diary)
    assert again.sign(b"report") == signature
    assert again.fingerprint == fingerprint


def test_the_fingerprint_is_the_one_ssh_keygen_prints(diary, tmp_path):
    blob = b"\x00\x00\x00\x0bssh-ed25519\x00\x00\x00\x20" + diary.signing_key
    key = tmp_path / "key.pub"
    key.write_text(f"ssh-ed25519 {base64.b64encode(blob).decode()} diary\n")
    try:
        done = subprocess.run(["ssh-keygen", "-l", "-f", key], capture_output=True, check=True)
        printed = done.stdout.decode().split()[1]
    except FileNotFoundError:
        digest = base64.b64encode(hashlib.sha256(blob).digest()).decode().rstrip("=")
        printed = f"SHA256:{digest}"
    assert diary.fingerprint == printed


def test_several_threads_may_write_at_once(diary):
    def write_ten(name):
        for number in range(10):
            write(diary, title=f"{name} {number}")

    threads = [threading.Thread(target=write_ten, args=[name]) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(diary.summaries()) == 40
    assert diary.verify_history()


def test_work_that_meets_a_locked_diary_is_stopped_and_not_a_crash(diary, entry):
    diary.close()
    for work in (
        lambda: diary.summaries(),
        lambda: diary.save_draft(entry, EntryContent()),
        lambda: diary.sign(b""),
        lambda: diary.attach_bytes(entry, "a.txt", b"a", way_in="paste"),
    ):
        with pytest.raises(Cancelled):
            work()
    assert not list((diary.folder / "files").iterdir())
