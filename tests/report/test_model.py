"""What goes into a report, and above all what does not."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace
from datetime import datetime

import pytest

from safecompanion.diary.entries import EntryContent, Moment, Sure
from safecompanion.errors import Cancelled, NothingChosenError
from safecompanion.report.alias import AliasCover
from safecompanion.report.choice import (
    AgeBand,
    Kind,
    ReportChoice,
    Reporter,
    ReporterRole,
    Urgency,
)
from safecompanion.report.enclosures import enclose
from safecompanion.report.model import new_report_id, short_number
from safecompanion.report.plain import canonical
from safecompanion.report.schema import validate

REPORTER = Reporter(
    ReporterRole.PARENT,
    "canary-name",
    "canary-phone",
    "canary-email",
    "canary-region",
    "canary-district",
    "canary-mahalla",
    may_contact=True,
    safe_times="canary-times",
)


def test_a_report_number_sorts_by_time_and_never_comes_twice(now):
    early, late = new_report_id(now), new_report_id(now.replace(year=2027))
    assert early < late
    assert len({new_report_id(now) for _ in range(100)}) == 100


def test_a_person_reads_out_eight_characters():
    assert short_number("01JDF5M8Q2W6X7Y8Z9ABCDEFGH") == "ABCD-EFGH"


def test_a_document_has_one_byte_form():
    composed, apart = "й", unicodedata.normalize("NFD", "й")
    assert canonical({"b": 1, "a": apart}) == canonical({"a": composed, "b": 1})
    assert canonical({"a": composed}) == '{"a":"й"}'.encode()


def test_a_report_needs_an_entry(shared):
    with pytest.raises(NothingChosenError):
        shared()


def test_everything_shared_is_in_the_document(shared, written, full):
    document = shared(written(full), opinion=True, child_alias_shown=True, reporter=REPORTER)
    validate(document)
    text = canonical(document).decode()
    canaries = [word for word in _words(full.to_json()) if "canary" in word]
    assert [word for word in canaries if word not in text] == []
    assert document["withheld"] == {}


def _words(value):
    if isinstance(value, str):
        return [value]
    items = value.values() if isinstance(value, dict) else value
    return [word for item in items for word in _words(item)]


@pytest.mark.parametrize(
    ("switch", "canaries", "counts"),
    [
        (
            "accounts_links",
            "handle profile shown-name child-handle link place where note",
            {"accounts": 2, "links": 1, "locations": 1},
        ),
        ("what_happened", "title facts", {"title": 1, "what_happened": 1}),
        ("exact_words", "quote", {"exact_words": 1}),
        ("opinion", "opinion", {"opinion": 1}),
        ("child_state", "state", {"how_child_is": 1}),
        ("actions", "action teacher reference", {"what_i_did": 1, "told": 1}),
        ("attachments", "file speaker message chat channel", {"attachments": 2}),
    ],
)
def test_what_is_switched_off_is_in_no_byte_and_counted(
    diary, shared, written, full, chat_excerpt, switch, canaries, counts
):
    entry = written(full)
    diary.attach_bytes(entry, "canary-file.txt", b"text", way_in="button")
    diary.attach_bytes(entry, "chat.json", chat_excerpt, way_in="chat", kind="chat")
    switches = {"opinion": True, "child_alias_shown": True, switch: False}
    document = shared(entry, **switches)
    validate(document)
    assert [
        word for word in canaries.split() if f"canary-{word}".encode() in canonical(document)
    ] == []
    assert document["withheld"] == document["entries"][0]["withheld"] == counts


def test_files_that_were_not_ticked_stay_in_the_diary(diary, shared, written, full):
    entry = written(full)
    sent = diary.attach_bytes(entry, "sent.txt", b"sent", way_in="button")
    diary.attach_bytes(entry, "canary-file.txt", b"kept", way_in="button")
    document = shared(entry, attachment_ids=frozenset({sent.attachment_id}))
    assert b"canary-file" not in canonical(document)
    assert document["withheld"]["attachments"] == 1


def test_other_entries_and_older_versions_stay_in_the_diary(diary, shared, written, full):
    entry = written(replace(full, what_happened="canary-old"))
    written(replace(full, what_happened="canary-other"))
    diary.save_version(entry, replace(full, what_happened="new"))
    document = shared(entry)
    assert b"canary-old" not in canonical(document)
    assert b"canary-other" not in canonical(document)
    assert document["entries"][0]["versions"] == 2


def test_the_writers_own_status_never_leaves(shared, written, full):
    assert "status" not in shared(written(full))["entries"][0]


# --- the child's name ----------------------------------------------------------------------------


def test_the_childs_name_is_replaced_wherever_the_reporter_wrote_it(
    diary, built, written, full, chat_excerpt
):
    entry = written(full)
    diary.attach_bytes(entry, "zuhra's chat.json", chat_excerpt, way_in="chat", kind="chat")
    made = built(ReportChoice((entry,), urgency=Urgency.SOON, urgency_reason="Zuhra is afraid."))
    [file] = made.enclosures.files
    assert b"zuhra" not in canonical(made.document).lower() + file.open().read().lower()
    assert made.document["entries"][0]["words"]["what_happened"].startswith(
        "canary-facts: [Child A] was"
    )
    assert made.document["withheld"] == {"opinion": 1, "names_replaced": 5, "file_names": 1}


def test_a_changed_chat_keeps_the_hash_of_the_original(diary, shared, written, full, chat_excerpt):
    entry = written(full)
    kept = diary.attach_bytes(entry, "chat.json", chat_excerpt, way_in="chat", kind="chat")
    document = shared(entry)
    file = document["entries"][0]["attachments"][0]
    assert (file["original_sha256"], file["sha256"] == kept.sha256) == (kept.sha256, False)
    assert "names_replaced" in [line["action"] for line in document["custody"]]


def test_the_childs_name_is_shown_only_if_the_reporter_says_so(shared, written, full):
    entry = written(full)
    hidden = shared(entry, ages={"Zuhra": AgeBand.FROM_10})
    shown = shared(entry, child_alias_shown=True)
    assert hidden["children"] == [{"child_id": "child-1", "label": "Child A", "age_band": "10-12"}]
    assert shown["children"][0]["alias"] == "Zuhra"


def test_each_child_has_a_letter_of_its_own(shared, written, full):
    first = written(replace(full, happened=Moment("2026-10-01", Sure.DAY)))
    second = written(replace(full, child="Timur"))
    labels = [child["label"] for child in shared(first, second, language="ru")["children"]]
    assert labels == ["Ребёнок А", "Ребёнок Б"]


def test_a_redacted_report_names_nobody(diary, shared, written, full):
    entry = written(full)
    diary.attach_bytes(entry, "canary-file.txt", b"text", way_in="button")
    document = shared(entry, kind=Kind.REDACTED, reporter=REPORTER, child_alias_shown=True)
    validate(document)
    hidden = "name phone email district mahalla times child-handle teacher file"
    text = canonical(document)
    assert [word for word in hidden.split() if f"canary-{word}".encode() in text] == []
    assert b"Zuhra" not in text
    assert document["withheld"]["reporter_details"] == 6


# --- times, order, files -------------------------------------------------------------------------


def test_each_entry_has_three_times_and_how_sure_they_are(shared, written, full):
    entry = shared(written(full))["entries"][0]
    assert entry["happened"] == {"at": "2026-11-18T20:30", "sure": "hour"}
    assert entry["noticed"] == {"at": "2026-11-19", "sure": "day"}
    assert entry["written"] == {"at": entry["last_written_at"], "sure": "exact"}


def test_entries_come_in_the_order_of_what_happened(shared, written):
    late = written(EntryContent(title="late", happened=Moment("2026-11-18", Sure.DAY)))
    early = written(EntryContent(title="early", happened=Moment("2026-10-01T08:00", Sure.EXACT)))
    titles = [entry["title"] for entry in shared(late, early)["entries"]]
    assert titles == ["early", "late"]


def test_the_field_reads_its_own_terms(shared, written, full):
    entry = shared(written(replace(full, risk="grooming", subtypes=("gifts",))))["entries"][0]
    assert entry["terms"]["ncmec"][0] == {"type": "OE"}
    assert entry["terms"]["lru_996"] == {"forms": ["sexual"]}
    assert "online grooming" in entry["terms"]["luxembourg"]


def test_a_place_is_noted_instead_of_a_copy(shared, written, full):
    [place] = shared(written(full))["entries"][0]["attachments"]
    assert place["kind"] == "address_only"
    assert "sha256" not in place


def test_a_chat_stands_in_the_entry_and_lies_in_the_package(
    diary, built, written, full, chat_excerpt
):
    entry = written(replace(full, child="", locations=()))
    diary.attach_bytes(entry, "chat.json", chat_excerpt, way_in="chat", kind="chat")
    made = built(ReportChoice((entry,)))
    [file] = made.document["entries"][0]["attachments"]
    rows = json.loads(made.enclosures.files[0].open().read())["rows"]
    assert [row["index"] for row in file["chat"]["rows"]] == [row["index"] for row in rows]
    assert made.enclosures.files[0].open().read() == chat_excerpt


def test_work_stops_when_it_is_no_longer_wanted(diary, written, full, built, quiet):
    entry = written(full)
    diary.attach_bytes(entry, "a.txt", b"text", way_in="button")
    choice = ReportChoice((entry,))
    with pytest.raises(Cancelled):
        enclose(diary, choice, [entry], AliasCover({}), progress=quiet[0], cancelled=lambda: True)


def test_the_custody_lines_come_in_the_order_of_time(diary, shared, written, full, png):
    late = written(full)
    early = written(replace(full, happened=Moment("2026-01-01", Sure.DAY)))
    first = diary.attach_bytes(late, "a.txt", b"text", way_in="button").attachment_id
    second = diary.attach_bytes(
        early, "b.png", png(Author="me"), way_in="button", allow_images=True
    ).attachment_id
    diary.remove_attachment(first, "by mistake")
    lines = shared(early, late)["custody"]
    assert [line["at"] for line in lines] == sorted(
        (line["at"] for line in lines), key=datetime.fromisoformat
    )
    told = {(line["action"], line["subject"]) for line in lines}
    assert told >= {("removed", first), ("imported", second), ("stripped", second)}


def test_a_removed_file_leaves_no_line_if_no_files_are_shared(diary, shared, written, full):
    entry = written(full)
    removed = diary.attach_bytes(entry, "a.txt", b"text", way_in="button").attachment_id
    diary.remove_attachment(removed, "canary-reason")
    assert removed.encode() not in canonical(shared(entry, attachments=False))
    assert b"canary-reason" not in canonical(shared(entry))
