"""From the diary to a sealed file that a stranger can open, and nothing left behind on the way."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import subprocess
from dataclasses import replace

import pytest

from safecompanion.diary.history import ReportRecord
from safecompanion.errors import (
    AttachmentDamagedError,
    Cancelled,
    CentreKeyError,
    DiskFullError,
    GatedAttachmentError,
    NothingChosenError,
)
from safecompanion.report import export
from safecompanion.report.centres import CentreKey, key_from_text, keygen, load_centres
from safecompanion.report.choice import ReportChoice
from safecompanion.report.opening import open_sealed
from safecompanion.report.verify import verify


def as_it_is(data, media_type):
    return data


def halves(progress):
    """Return the progress of making and of sealing as parts of one whole."""
    return (
        lambda done, total: progress(done, 2 * total),
        lambda done, total: progress(total + done, 2 * total),
    )


@pytest.fixture
def pair(tmp_path):
    return keygen(tmp_path / "keys", test=True)


@pytest.fixture
def key(pair):
    return key_from_text(pair.public_file.read_text(encoding="ascii"))


@pytest.fixture
def choice(diary, written, full, png, chat_excerpt):
    entry = written(full)
    diary.attach_bytes(entry, "a.png", png(Author="me"), way_in="button", allow_images=True)
    diary.attach_bytes(entry, "chat.json", chat_excerpt, way_in="chat", kind="chat")
    return ReportChoice((entry,))


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return folder / "document.age"


@pytest.fixture
def exported(diary, library, resources, out, quiet, now):
    """Export a choice to `out`."""

    def make(choice, key, progress=quiet[0], cancelled=quiet[1], **options):
        options = {"now": lambda: now, **options}
        half, rest = halves(progress)
        work = (library, resources, as_it_is, half, cancelled)
        prepared = export.prepare(diary, choice, key, *work, **options)
        return export.export(diary, prepared, out, rest, cancelled)

    return make


def test_the_sealed_file_passes_every_check_with_the_centres_key(exported, choice, key, pair, out):
    made = exported(choice, key)
    checks = verify(out, pair.key_file)
    assert [check.name for check in checks if not check.ok] == []
    assert made.sha256 == hashlib.sha256(out.read_bytes()).hexdigest()
    assert (made.path, made.size_bytes, made.passphrase) == (out, out.stat().st_size, None)


def test_a_stranger_opens_and_checks_it_with_public_tools(exported, choice, key, pair, out, diary):
    report_id = exported(choice, key).report_id
    bag, package = out.parent / report_id, out.parent / "package.zip"
    _run("age", "-d", "-i", pair.key_file, "-o", package, out)
    _run("unzip", "-q", package, "-d", out.parent)
    _run("sha256sum", "--quiet", "-c", "manifest-sha256.txt", "tagmanifest-sha256.txt", cwd=bag)
    text = _run("pdftotext", bag / "data" / "report.pdf", "-")
    signed = (bag / "tagmanifest-sha256.txt").read_bytes()
    # The very command that the report prints.
    command = (
        text[text.index("ssh-keygen") : text.index("< tagmanifest")].replace("\\", " ").split()
    )
    answer = _run(*command, cwd=bag, given=signed)
    assert answer.startswith("Good")
    assert diary.fingerprint in answer
    assert diary.fingerprint in "".join(text.split())


def _run(*command, cwd=None, given=None):
    done = subprocess.run(
        command, cwd=cwd, input=given, capture_output=True, timeout=60, check=True
    )
    return done.stdout.decode()


def test_without_a_key_a_passphrase_opens_it(exported, choice, out, tmp_path):
    made = exported(choice, None)
    opened = open_sealed(out, None, made.passphrase, tmp_path / "opened")
    document = json.loads((opened.folder / "data" / "report.json").read_bytes())
    assert document["sealed_for"] == []
    assert document["recipient"] == {"name": "the person the reporter hands it to", "test": False}


def test_the_report_says_for_whom_it_is_sealed(exported, choice, key, pair, out, tmp_path):
    exported(choice, key)
    opened = open_sealed(out, pair.key_file, None, tmp_path / "opened")
    document = json.loads((opened.folder / "data" / "report.json").read_bytes())
    assert document["sealed_for"] == [{"key_id": key.key_id}]
    assert document["recipient"] == {
        "name": f"the holder of the key {key.fingerprint}",
        "test": True,
    }


def test_the_name_that_was_typed_for_the_receiver_is_printed(
    exported, choice, key, pair, out, tmp_path
):
    exported(choice, key, receiver="School 7")
    opened = open_sealed(out, pair.key_file, None, tmp_path / "opened")
    document = json.loads((opened.folder / "data" / "report.json").read_bytes())
    assert document["recipient"]["name"] == "School 7"


def test_a_centre_is_named_in_the_language_of_the_report(
    exported, choice, key, pair, out, tmp_path, resources
):
    [centre] = load_centres(resources / "centers")
    exported(replace(choice, language="ru"), key, centre=centre)
    opened = open_sealed(out, pair.key_file, None, tmp_path / "opened")
    document = json.loads((opened.folder / "data" / "report.json").read_bytes())
    assert document["recipient"]["name"] == "Национальный центр безопасного интернета"
    assert document["sealed_for"] == [{"centre": "uz-national", "key_id": key.key_id}]


def test_the_diary_keeps_a_note_of_what_left(exported, choice, key, diary):
    made = exported(choice, key)
    [note] = diary.reports()
    assert isinstance(note, ReportRecord)
    assert (note.report_id, note.sha256, note.entry_ids) == (
        made.report_id,
        made.sha256,
        choice.entry_ids,
    )
    assert diary.verify_history()


def test_every_export_has_a_number_of_its_own(exported, choice, key):
    assert exported(choice, key).report_id != exported(choice, key).report_id


def test_progress_only_goes_forward(exported, choice, key):
    seen = []
    exported(choice, key, progress=lambda done, total: seen.append(done / total))
    assert seen == sorted(seen)
    assert seen[-1] == 1


# --- when it does not work -----------------------------------------------------------------------


@pytest.fixture
def nothing_left(out, diary):
    """Assert at the end that no file was made and that the diary notes no report."""
    yield
    assert list(out.parent.iterdir()) == []
    assert diary.reports() == []


@pytest.mark.usefixtures("nothing_left")
def test_no_entry_no_report(exported, key):
    with pytest.raises(NothingChosenError):
        exported(ReportChoice(()), key)


@pytest.mark.usefixtures("nothing_left")
def test_a_picture_in_a_gated_entry_never_leaves(exported, choice, key, diary, full):
    diary.save_version(choice.entry_ids[0], replace(full, risk="grooming", subtypes=()))
    with pytest.raises(GatedAttachmentError):
        exported(choice, key)


@pytest.mark.usefixtures("nothing_left")
def test_a_risk_that_is_changed_meanwhile_still_stops_it(exported, choice, key, diary, full):
    def change(done, total):
        if done / total > 0.5:
            diary.save_version(choice.entry_ids[0], replace(full, risk="grooming", subtypes=()))

    with pytest.raises(GatedAttachmentError):
        exported(choice, key, progress=change)


@pytest.mark.usefixtures("nothing_left")
@pytest.mark.parametrize("after", range(12))
def test_cancelling_at_any_moment_leaves_nothing(exported, choice, key, after):
    asked = iter(range(1000))
    with pytest.raises(Cancelled):
        exported(choice, key, cancelled=lambda: next(asked) >= after)


@pytest.mark.usefixtures("nothing_left")
def test_a_damaged_attachment_is_told_before_anything_is_written(exported, choice, key, diary):
    for file in (diary.folder / "files").iterdir():
        file.write_bytes(file.read_bytes()[:-1] + b"!")
    with pytest.raises(AttachmentDamagedError):
        exported(choice, key)


@pytest.mark.usefixtures("nothing_left")
def test_a_key_that_is_none_seals_nothing(exported, choice):
    with pytest.raises(CentreKeyError):
        exported(choice, CentreKey("k", "age1nothing", "0000"))


@pytest.mark.usefixtures("nothing_left")
def test_a_full_disk_leaves_nothing_half_written(exported, choice, key, monkeypatch):
    def full(_descriptor):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFullError):
        exported(choice, key)


def test_a_diary_that_cannot_take_the_note_gives_no_file(exported, choice, key, diary, out):
    def lock_the_diary(done, total):
        if done == total:
            diary.close()

    with pytest.raises(Cancelled):
        exported(choice, key, progress=lock_the_diary)
    assert list(out.parent.iterdir()) == []


# --- preview -------------------------------------------------------------------------------------


@pytest.mark.usefixtures("nothing_left")
def test_a_preview_shows_the_pages_and_writes_nothing(
    diary, choice, library, resources, quiet, now
):
    work = (library, resources, as_it_is, *quiet)
    prepared = export.prepare(diary, choice, None, *work, now=lambda: now)
    pages = export.preview(prepared, quiet[1], ppi=20)
    assert len(pages) > 1
    assert all(page.startswith(b"\x89PNG") for page in pages)
