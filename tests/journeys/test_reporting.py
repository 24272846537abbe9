"""From an entry to a sealed file that a stranger can check, and nothing left beside it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from safecompanion.diary.entries import EntryContent, Moment, Sure
from safecompanion.report.opening import open_sealed
from safecompanion.ui.widgets.page import Place


@pytest.fixture
def reporting(at_diary, press, find, qtbot):
    """The assistant at its last step, for an entry with a text and a file."""
    diary = at_diary.diary
    entry = diary.new_entry_id()
    content = EntryContent(
        child="Madina",
        title="Insults in the class chat",
        risk="cyberbullying",
        happened=Moment("2026-11-18", Sure.DAY),
        what_happened="Three classmates wrote it. Имя: Ӯғил, oʻgʻil 🙂",
    )
    diary.save_version(entry, content)
    diary.attach_bytes(entry, "notes.txt", b"what they wrote", way_in="button")
    window = at_diary.window
    window.go(Place("report", entry))
    press(window, "report-next")
    find(window, "receiver-name").setText("School 7")
    press(window, "report-next")
    qtbot.waitUntil(find(window, "report-next").isEnabled, timeout=30_000)
    assert find(window, "page-1").pixmap().width() > 200
    press(window, "report-next")
    return at_diary


@pytest.fixture
def save_as(press, qtbot, settle):
    """Press "make the file" and answer the file dialog."""

    def saved(program, path):
        press(program.window, "report-next")
        (dialog,) = (
            top
            for top in QApplication.topLevelWidgets()
            if isinstance(top, QFileDialog) and top.isVisible()
        )
        assert dialog.windowTitle() == "Companion"
        dialog.fileSelected.emit(str(path))
        dialog.close()

    return saved


def test_the_sealed_file_opens_with_the_words_shown_and_every_check_holds(
    reporting, save_as, find, qtbot, tmp_path
):
    path = tmp_path / "usb" / "document.zip"
    path.parent.mkdir()
    save_as(reporting, path)
    qtbot.waitUntil(lambda: reporting.window.findChild(QLabel, "seal-passphrase") is not None)
    passphrase = find(reporting.window, "seal-passphrase").text()
    opened = open_sealed(path, None, passphrase, tmp_path / "opened")
    assert opened.checks
    assert [check for check in opened.checks if not check.ok] == []
    assert [item.name for item in path.parent.iterdir()] == ["document.zip"]
    assert len(reporting.diary.reports()) == 1


def test_a_place_that_cannot_be_written_is_told_and_leaves_nothing(
    reporting, save_as, qtbot, tmp_path
):
    save_as(reporting, tmp_path / "no such folder" / "document.zip")
    step = reporting.window.page("report")._step
    qtbot.waitUntil(step.notice.isVisible)
    assert step.notice.text()
    assert not (tmp_path / "no such folder").exists()
    assert reporting.diary.reports() == []
