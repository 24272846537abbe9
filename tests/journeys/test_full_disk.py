"""A disk that really fills up, or may not be written: one sentence, nothing lost, nothing left."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from safecompanion.diary.entries import Draft, EntryContent, EntryId
from safecompanion.diary.history import utc
from safecompanion.diary.letters import seal_letter
from safecompanion.errors import DiskFullError, NoPermissionError
from safecompanion.report.verify import verify
from safecompanion.ui.diary.evidence import EvidenceCard
from safecompanion.ui.messages import sentence
from safecompanion.ui.widgets.page import Place

LONG = "She told me more. " * 1000

pytestmark = pytest.mark.usefixtures("nothing_half_made")


@pytest.fixture
def disk(tmp_path, small_disks):
    """The disk that the diary lies on."""
    with small_disks(tmp_path / "disk", "8m") as folder:
        yield folder


@pytest.fixture
def stick(tmp_path, small_disks):
    """A USB stick with room for a page, and no more."""
    with small_disks(tmp_path / "stick", "1m") as folder:
        yield folder


@pytest.fixture
def data_folder(disk):
    return disk / "data"


# --- the disk of the diary -------------------------------------------------------------------


def test_typing_goes_on_and_is_saved_as_soon_as_there_is_room(
    writing, typed, disk, fill, find, told, complaints, is_saved, nothing_is_lost, qtbot
):
    film = fill(disk)
    find(writing.window, "what-happened").insertPlainText(LONG)
    assert told(writing.window) == [sentence(DiskFullError())]
    assert find(writing.window, "saved-state").text() == "Not saved"
    assert find(writing.window, "what-happened").words() == typed + LONG
    film.unlink()
    qtbot.waitUntil(lambda: is_saved(writing), timeout=20_000)
    assert complaints() == []
    nothing_is_lost(writing, typed + LONG)


def test_an_entry_is_not_finished_while_the_disk_is_full(
    writing, typed, disk, fill, find, press, told, complaints
):
    film = fill(disk)
    find(writing.window, "what-happened").insertPlainText(LONG)
    press(writing.window, "editor-done")
    assert told(writing.window) == [sentence(DiskFullError())]
    film.unlink()
    press(writing.window, "editor-done")
    find(writing.window, "edit-button")
    assert complaints() == []
    [entry] = [row.entry_id for row in writing.diary.summaries()]
    assert writing.diary.current(entry).content.what_happened == typed + LONG


def test_a_file_that_does_not_fit_is_not_kept(writing, told, nothing_is_lost, tmp_path):
    path = tmp_path / "long talk.txt"
    path.write_bytes(b"words " * 2_000_000)
    writing.window.findChild(EvidenceCard).add_files([str(path)], "drag")
    assert told(writing.window) == [f"long talk.txt: {sentence(DiskFullError())}"]
    nothing_is_lost(writing)


def by_hiding(program):
    program.hide_screen()


def by_waiting(program):
    program._idle.idle.emit()


def by_closing(program):
    program.window.close()


@pytest.mark.parametrize("ends_by", [by_hiding, by_waiting, by_closing])
@pytest.mark.parametrize("more", [" More.", "She said. " * 1900])
def test_what_is_typed_when_the_diary_locks_is_there_again(
    writing, typed, disk, fill, find, reopened, ends_by, more
):
    film = fill(disk)
    folder = writing.diary.folder
    find(writing.window, "what-happened").insertPlainText(more)
    ends_by(writing)
    assert writing.diary is None
    film.unlink()
    [draft] = reopened(folder).drafts()
    assert draft.content.what_happened == typed + more


def test_as_long_as_there_is_no_room_the_next_session_says_that_the_text_waits(
    at_diary, disk, fill, press, start, unlock, told, reopened
):
    folder = at_diary.diary.folder
    letter = Draft(EntryId("5" * 32), 0, utc(datetime.now(UTC)), EntryContent(what_happened=LONG))
    seal_letter(folder / "letters", at_diary.diary.public_key, letter)
    at_diary.lock()
    film = fill(disk)
    program = start()
    press(program.window, "rail-diary")
    unlock(program)
    assert [words for words in told(program.window) if "Your text is safe" in words]
    program.lock()
    film.unlink()
    [draft] = reopened(folder).drafts()
    assert draft.content.what_happened == LONG


# --- where a report goes ---------------------------------------------------------------------


@pytest.fixture
def hand_over(at_diary, press, find, qtbot):
    """The assistant at its last step, for a report of two megabytes; saves it where one says."""
    diary = at_diary.diary
    entry = diary.new_entry_id()
    diary.save_version(entry, EntryContent(title="In the chat", what_happened="What they wrote."))
    diary.attach_bytes(entry, "talk.txt", b"what they wrote " * 130_000, way_in="button")
    window = at_diary.window
    window.go(Place("report", entry))
    press(window, "report-next")
    find(window, "share-attachments").setChecked(True)
    press(window, "report-next")
    qtbot.waitUntil(find(window, "report-next").isEnabled, timeout=30_000)
    press(window, "report-next")

    def save(path):
        press(window, "report-next")
        [dialog] = [top for top in QApplication.topLevelWidgets() if isinstance(top, QFileDialog)]
        dialog.fileSelected.emit(str(path))
        dialog.close()
        return at_diary

    return save


def read_only(folder):
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)


@pytest.mark.parametrize(
    ("happens", "error"), [(None, DiskFullError), (read_only, NoPermissionError)]
)
def test_a_report_that_cannot_be_saved_leaves_nothing_and_can_go_elsewhere(
    hand_over, stick, happens, error, told, complaints, qtbot, settle, find, tmp_path
):
    if happens:
        happens(stick)
    program = hand_over(stick / "document.zip")
    assert told(program.window) == [sentence(error(name="document.zip"))]
    assert (list(stick.iterdir()), program.diary.reports()) == ([], [])
    other = tmp_path / "elsewhere.zip"
    settle(program.window)
    hand_over(other)
    qtbot.waitUntil(lambda: program.window.findChild(QLabel, "seal-passphrase") is not None)
    passphrase = find(program.window, "seal-passphrase").text()
    assert all(check.ok for check in verify(other, passphrase=passphrase))
    assert (complaints(), len(program.diary.reports())) == ([], 1)
