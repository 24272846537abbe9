"""The files that leave: without hidden data, and never a picture that must not be passed on."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from safecompanion.errors import GatedAttachmentError
from safecompanion.report.choice import Kind, ReportChoice
from safecompanion.report.enclosures import check_gate


@pytest.fixture
def enclosed(diary, built, written, full):
    """Attach one file and return its record in the document and its enclosure, or None."""

    def enclose(name, data, **switches):
        entry = written(replace(full, locations=(), child=""))
        diary.attach_bytes(entry, name, data, way_in="button", allow_images=True)
        made = built(ReportChoice((entry,), **switches))
        files = made.document["entries"][0].get("attachments", [None])
        return files[0], next(iter(made.enclosures.files), None)

    return enclose


def test_hidden_data_of_a_photo_stays_behind(enclosed, png):
    record, file = enclosed("a.png", png(Author="canary-author"))
    sent = file.open().read()
    assert b"canary-author" not in sent
    assert (record["metadata"], record["metadata_removed"]) == ("stripped", ["author"])
    assert record["sha256"] == hashlib.sha256(sent).hexdigest() != record["original_sha256"]


def test_a_photo_without_hidden_data_leaves_untouched(enclosed, png):
    record, file = enclosed("a.png", png())
    assert (record["metadata"], file.open().read()) == ("none", png())
    assert record["sha256"] == record["original_sha256"]


def test_hidden_data_leaves_only_if_the_reporter_says_so(enclosed, png):
    record, file = enclosed("a.png", png(Author="me"), strip_metadata=False)
    assert (record["metadata"], file.open().read()) == ("kept", png(Author="me"))


def test_a_redacted_report_never_carries_hidden_data(enclosed, png):
    record, _file = enclosed("a.png", png(Author="me"), strip_metadata=False, kind=Kind.REDACTED)
    assert record["metadata"] == "stripped"


def test_a_file_that_cannot_be_cleaned_stays_in_the_diary_unless_allowed(enclosed):
    data = b"%PDF-1.7 canary"
    assert enclosed("a.pdf", data) == (None, None)
    record, file = enclosed("a.pdf", data, send_unstrippable=True)
    assert (record["metadata"], file.open().read()) == ("cannot_strip", data)


def test_the_name_in_the_package_says_nothing_but_number_and_hash(enclosed):
    record, _file = enclosed("../canary.txt", b"text")
    assert record["path"] == f"data/attachments/001-{record['sha256'][:12]}.txt"


def test_a_gated_entry_with_a_picture_is_no_report(diary, written, full, png):
    entry = written(full)
    diary.attach_bytes(entry, "a.png", png(), way_in="button", allow_images=True)
    diary.save_version(entry, replace(full, risk="grooming", subtypes=()))
    with pytest.raises(GatedAttachmentError):
        check_gate(diary, ReportChoice((entry,)))
    check_gate(diary, ReportChoice((entry,), attachments=False))


def test_a_gated_entry_may_carry_words(diary, written, full):
    entry = written(replace(full, risk="grooming", subtypes=()))
    diary.attach_bytes(entry, "a.txt", b"words only", way_in="button")
    check_gate(diary, ReportChoice((entry,)))
