"""What is typed is never lost: by a lock, an idle hour, a hidden screen or another language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from safecompanion.diary.entries import EntryContent
from safecompanion.errors import Cancelled
from safecompanion.ui.diary.editor import EntryEditor
from safecompanion.ui.diary.recovery import RecoveryPanel
from safecompanion.ui.diary.unlock import UnlockPage
from safecompanion.ui.platform.idle import IdleWatch
from safecompanion.ui.widgets.page import Place

CONTROL = Qt.KeyboardModifier.ControlModifier
TEXT = "He wrote: «приходи одна» 🙂\nOʻzbekcha soʻz,\u00a0no-break.\n\n\tThe end. "


@pytest.fixture
def write(press, find, qtbot):
    """Begin a new entry and type into it, without waiting for it to be saved."""

    def typed(program, text=TEXT):
        press(program.window, "new-entry-button")
        area = find(program.window, "what-happened")
        qtbot.keyClicks(area, "x")
        area.selectAll()
        area.insertPlainText(text)
        return area

    return typed


def shown_dialogs():
    return [top for top in QApplication.topLevelWidgets() if isinstance(top, QDialog)]


def test_from_the_first_start_to_a_draft_offered_after_a_lock(
    start, ends, press, find, write, qtbot, keys_to, unlock, settle, passphrase
):
    program = start()
    window = program.window
    press(window, "begin-diary")
    for answer in ("users-alone", "feared-no", "keeper-myself"):
        press(window, answer)
        press(window, "continue-button")
    press(window, "continue-button")
    for name in ("passphrase-edit", "again-edit"):
        find(window, name).setText(passphrase)
    press(window, "create-button")
    qtbot.waitUntil(lambda: window.findChild(RecoveryPanel) is not None, timeout=20_000)
    for number, letters in enumerate(find(window, "recovery-key").text().split(), 1):
        if edit := window.findChild(object, f"group-{number}"):
            edit.setText(letters)
    press(window, "recovery-done")

    write(program)
    press(window, "import-chat")
    dialog = next(top for top in shown_dialogs() if top.isVisible())
    keys_to(dialog, Qt.Key.Key_L, CONTROL)
    assert [(end.locked, end.hidden, end.data_dir) for end in ends] == [
        (True, False, program.data_folder)
    ]
    assert not any(top.isVisible() for top in shown_dialogs())

    program = unlock(start(ends[0]))
    assert program.window.current == "diary"
    press(program.window, "edit-button")
    assert find(program.window, "draft-callout").isVisible()
    assert find(program.window, "what-happened").words() == TEXT
    assert [draft.content for draft in program.diary.drafts()] == [EntryContent(what_happened=TEXT)]


def test_a_lock_drops_the_keys_and_the_pages(at_diary, write, ends, settle):
    diary = at_diary.diary
    write(at_diary)
    at_diary.lock()
    with pytest.raises(Cancelled):
        diary.summaries()
    assert at_diary.diary is None
    assert not settle(at_diary.window).findChildren(EntryEditor)


def test_after_idle_minutes_the_diary_locks_itself_and_keeps_the_text(
    at_diary, write, ends, qapp, qtbot, reopened
):
    folder = at_diary.diary.folder
    write(at_diary)
    timer = qapp.findChild(IdleWatch).findChild(QTimer)
    assert (timer.isActive(), timer.interval()) == (True, 120_000)
    timer.setInterval(1)
    timer.start()
    qtbot.waitUntil(lambda: len(ends) == 1)
    assert ends[0].locked
    assert reopened(folder).drafts()[0].content.what_happened == TEXT


def test_nothing_is_counted_while_no_diary_is_open(start, vault, qapp):
    vault()
    start()
    assert not qapp.findChild(IdleWatch).findChild(QTimer).isActive()


def test_three_times_shift_hides_the_screen_and_keeps_the_text(
    at_diary, write, ends, keys_to, start, reopened, find
):
    folder = at_diary.diary.folder
    area = write(at_diary)
    assert area.isVisible()
    keys_to(at_diary.window, Qt.Key.Key_Shift, times=3)
    assert at_diary.window.is_neutral()
    assert [(end.hidden, end.locked) for end in ends] == [(True, False)]
    assert start(ends[0]).window.is_neutral()
    assert reopened(folder).drafts()[0].content.what_happened == TEXT


@pytest.mark.parametrize("way", ["from the settings", "while writing"])
def test_another_language_keeps_the_open_entry_and_needs_no_restart(
    at_diary, write, press, find, way, ends
):
    write(at_diary)
    if way == "from the settings":
        press(at_diary.window, "rail-settings")
        find(at_diary.window, "setting-language").set_value("ru")
        press(at_diary.window, "rail-diary")
    else:
        at_diary.apply_settings(at_diary.settings.__class__("ru", 150, "dark"))
    assert at_diary.settings.language == "ru"
    assert find(at_diary.window, "what-happened").words() == TEXT
    assert ends == []


def test_reading_elsewhere_and_coming_back_finds_the_text(at_diary, write, press, find):
    write(at_diary)
    press(at_diary.window, "rail-help")
    assert at_diary.diary.drafts()[0].content.what_happened == TEXT
    press(at_diary.window, "rail-diary")
    assert find(at_diary.window, "what-happened").words() == TEXT


def test_closing_the_window_keeps_the_text(at_diary, write, reopened):
    folder = at_diary.diary.folder
    write(at_diary)
    at_diary.window.close()
    assert reopened(folder).drafts()[0].content.what_happened == TEXT


def test_a_finished_entry_is_in_the_timeline_after_a_restart(
    at_diary, write, press, start, ends, unlock, settle
):
    write(at_diary)
    press(at_diary.window, "editor-done")
    at_diary.lock()
    program = unlock(start(ends[0]))
    (summary,) = program.diary.summaries()
    assert not summary.has_draft
    assert program.diary.current(summary.entry_id).content.what_happened == TEXT


def test_several_diaries_keep_apart_and_the_last_one_is_offered(
    start, vault, unlock, press, find, write, ends
):
    vault("Notebook 1")
    vault("Notebook 2")
    program = start()
    press(program.window, "rail-diary")
    choice = find(program.window, "diary-choice")
    choice.setCurrentIndex(choice.findText("Notebook 2"))
    write(unlock(program))
    press(program.window, "editor-done")
    program.lock()

    program = start(ends[0])
    choice = find(program.window, "diary-choice")
    assert choice.currentText() == "Notebook 2"
    choice.setCurrentIndex(choice.findText("Notebook 1"))
    assert unlock(program).diary.summaries() == []


def test_the_diary_can_be_opened_by_one_program_only(start, vault, unlock, press, data_folder):
    vault()
    program = start()
    press(program.window, "rail-diary")
    unlock(program)
    program.window.go(Place("diary"))
    assert not program.window.findChildren(UnlockPage)


def test_the_screen_hidden_while_the_passphrase_is_checked_stays_hidden(
    start, vault, press, find, qtbot, ends
):
    vault()
    program = start()
    press(program.window, "rail-diary")
    find(program.window, "unlock-edit").setText("linden seven quiet harbour 42")
    press(program.window, "unlock-button")
    program.hide_screen()
    qtbot.waitUntil(lambda: len(ends) == 1)
    assert ends[0].hidden
    assert program.window.is_neutral()
    assert program.diary is None
