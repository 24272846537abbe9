"""A lock takes every dialog off the screen with what it shows; a new dialog must be listed here."""

from __future__ import annotations

import importlib
import json
import pkgutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

import safecompanion.ui
from safecompanion.diary.entries import Account, EntryContent, EntryFilter
from safecompanion.ui.diary.chat_dialog import ChatDialog
from safecompanion.ui.diary.editor_rows import Platforms
from safecompanion.ui.diary.gate_dialog import GateDialog, PlaceDialog
from safecompanion.ui.diary.history_dialog import HistoryDialog
from safecompanion.ui.diary.pattern_dialog import PatternDialog
from safecompanion.ui.diary.viewer import ViewerDialog
from safecompanion.ui.widgets.dialog import Dialog
from safecompanion.ui.widgets.fields import Choice
from safecompanion.ui.widgets.file_dialog import OpenFileDialog, SaveFileDialog
from safecompanion.ui.widgets.page import Place
from safecompanion.ui.widgets.text import Text

CANARY = "kanareyka7"


def plain(program, page, _folder):
    dialog = Dialog(program.theme, CANARY, page)
    dialog.add(Text(CANARY))
    return dialog


def gate(program, page, _folder):
    return GateDialog(program.theme, [f"{CANARY}.png"], page)


def place(program, page, _folder):
    platforms = Platforms(program.library.platforms, "en")
    return PlaceDialog(program.theme, platforms, page, gated=True)


def history(program, page, _folder):
    entry = program.diary.new_entry_id()
    program.diary.save_version(entry, EntryContent(what_happened=CANARY))
    versions = program.diary.versions(entry)
    return HistoryDialog(program.theme, program.library, "en", versions, page)


def viewer(program, page, _folder):
    entry = program.diary.new_entry_id()
    program.diary.save_version(entry, EntryContent())
    item = program.diary.attach_bytes(entry, "a.txt", CANARY.encode(), way_in="button")
    return ViewerDialog(program.theme, program.diary, item, page)


def pattern(program, page, _folder):
    for _ in range(2):
        content = EntryContent(accounts=(Account(handle=CANARY),))
        program.diary.save_version(program.diary.new_entry_id(), content)
    return PatternDialog(program.theme, program.library, "en", program.diary, EntryFilter(), page)


def chat(program, page, folder):
    message = {
        "id": 1,
        "type": "message",
        "date": "2026-11-18T20:30:00",
        "date_unixtime": "1795015800",
        "from": CANARY,
        "from_id": "user1",
        "text": CANARY,
        "text_entities": [{"type": "plain", "text": CANARY}],
    }
    export = {"name": CANARY, "type": "personal_chat", "id": 1, "messages": [message]}
    (folder / "result.json").write_text(json.dumps(export), "utf-8")
    dialog = ChatDialog(program.theme, page)
    dialog.read(folder / "result.json")
    return dialog


def open_file(program, page, folder):
    (folder / f"{CANARY}.txt").write_text("x", "utf-8")
    dialog = OpenFileDialog(program.theme, page, many=False)
    dialog.setDirectory(str(folder))
    return dialog


def save_file(program, page, folder):
    dialog = SaveFileDialog(program.theme, page, f"{CANARY}.zip", "zip")
    dialog.setDirectory(str(folder))
    return dialog


# How each dialog is made so that it shows the canary; lines that can be written in get it typed.
RECIPES = {
    Dialog: plain,
    GateDialog: gate,
    PlaceDialog: place,
    HistoryDialog: history,
    PatternDialog: pattern,
    ViewerDialog: viewer,
    ChatDialog: chat,
    OpenFileDialog: open_file,
    SaveFileDialog: save_file,
}


def our_dialogs():
    for module in pkgutil.walk_packages(safecompanion.ui.__path__, "safecompanion.ui."):
        importlib.import_module(module.name)
    found, to_see = set(), [QDialog]
    while to_see:
        children = to_see.pop().__subclasses__()
        to_see += children
        found |= {kind for kind in children if kind.__module__.startswith("safecompanion.")}
    return found


def canaries_on_screen():
    return [
        type(top).__name__
        for top in QApplication.topLevelWidgets()
        if top.isVisible() and any(CANARY in text for text in texts_of(top))
    ]


def texts_of(top):
    for widget in [top, *top.findChildren(QWidget)]:
        yield from (widget.windowTitle(), widget.accessibleName(), widget.toolTip())
        if callable(getattr(widget, "text", None)):
            yield widget.text()
        if isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model, root = widget.model(), widget.rootIndex()
            for row in range(model.rowCount(root)):
                for column in range(model.columnCount(root)):
                    yield str(model.index(row, column, root).data())


def test_every_dialog_of_the_program_is_tested_here():
    assert our_dialogs() == set(RECIPES)


@pytest.mark.parametrize("kind", RECIPES, ids=lambda kind: kind.__name__)
def test_a_lock_leaves_nothing_of_a_dialog(at_diary, settle, qtbot, keys_to, ends, tmp_path, kind):
    dialog = RECIPES[kind](at_diary, at_diary.window.page("diary"), tmp_path)
    dialog.open()
    qtbot.waitUntil(lambda: bool(canaries_on_screen()) or kind is PlaceDialog)
    for line in dialog.findChildren(QLineEdit):
        if not line.isReadOnly() and line.isVisible():
            line.setText(CANARY)
    assert canaries_on_screen()
    keys_to(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert len(ends) == 1
    assert canaries_on_screen() == []
    settle(at_diary.window)
    assert not isValid(dialog)


HIDING = {
    "shift": [Qt.Key.Key_Shift] * 3,
    "esc": [Qt.Key.Key_Escape] * 3,
    "f12": [Qt.Key.Key_F12],
}


@pytest.mark.parametrize("name", HIDING)
@pytest.mark.parametrize("kind", RECIPES, ids=lambda kind: kind.__name__)
def test_the_chosen_key_hides_every_dialog(at_diary, qtbot, ends, tmp_path, kind, name):
    at_diary.window.go(Place("settings"))
    at_diary.window.findChild(Choice, "setting-hide_key").set_value(name)
    at_diary.window.go(Place("diary"))
    dialog = RECIPES[kind](at_diary, at_diary.window.page("diary"), tmp_path)
    dialog.open()
    qtbot.waitUntil(lambda: bool(canaries_on_screen()) or kind is PlaceDialog)
    for key in HIDING[name]:
        # The first Esc closes the dialog; the next ones reach the window behind it.
        front = dialog if isValid(dialog) and dialog.isVisible() else at_diary.window
        qtbot.keyClick(front.windowHandle(), key)
    assert at_diary.window.is_neutral()
    assert canaries_on_screen() == []
    assert [(end.hidden, end.locked) for end in ends] == [(True, False)]


def test_a_lock_takes_the_print_dialog_away(at_diary, press, settle):
    program = at_diary
    program.window.go(Place("guide", "grooming"))
    press(program.window, "article-print")
    shown = [top for top in QApplication.topLevelWidgets() if isinstance(top, QPrintDialog)]
    assert [dialog.isVisible() for dialog in shown] == [True]
    program.lock()
    settle(program.window)
    assert not [isValid(dialog) for dialog in shown if isValid(dialog)]


def test_hiding_the_screen_takes_dialogs_away_without_an_open_diary(used_before, start, settle):
    program = start()
    dialog = plain(program, program.window, None)
    dialog.open()
    assert canaries_on_screen()
    program.hide_screen()
    settle(program.window)
    assert canaries_on_screen() == []
