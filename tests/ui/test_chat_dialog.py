"""Import a chat: choose the file, the chat and the rows; nothing else is kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QListView, QTableView

from safecompanion.diary.chat_import import parse_selection
from safecompanion.diary.entries import EntryContent
from safecompanion.ui.diary.chat_dialog import ChatDialog
from safecompanion.ui.diary.editor import EntryEditor

FIXTURES = Path(__file__).parent.parent / "diary" / "fixtures"


@pytest.fixture
def open_dialog(show, theme):
    def opened():
        return show(ChatDialog(theme, None), width=900, height=700)

    return opened


@pytest.fixture
def rows_of(qtbot):
    """Read a file and return the table of its rows."""

    def read(dialog, path):
        dialog.read(path)
        qtbot.waitUntil(lambda: dialog.findChild(QTableView) is not None, timeout=60_000)
        return dialog.findChild(QTableView)

    return read


@pytest.fixture
def chat_file(tmp_path):
    """Write a Telegram export with so many messages."""

    def written(count, text="message {n}"):
        messages = [
            {
                "id": n,
                "type": "message",
                "date": f"2026-11-{1 + n % 20:02}T20:{n % 60:02}:00",
                "from": ("Sam", "Мадина")[n % 2],
                "from_id": f"user{n % 2}",
                "text": text.format(n=n),
            }
            for n in range(count)
        ]
        chat = {"name": "Sam", "type": "personal_chat", "id": 1, "messages": messages}
        path = tmp_path / "result.json"
        path.write_text(json.dumps(chat, ensure_ascii=False), "utf-8")
        return path

    return written


@pytest.fixture
def kept(qtbot, press):
    """Press "Keep" and return the name and the rows that leave the dialog."""

    def keep(dialog):
        with qtbot.waitSignal(dialog.kept, timeout=20_000) as sent:
            press(dialog, "chat-keep")
        name, data = sent.args
        return name, parse_selection(data)

    return keep


def key(qtbot, widget, code, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(widget, code, held)


def test_the_file_is_chosen_in_a_dialog_of_ours(open_dialog, press, find, qtbot, chat_file):
    dialog = open_dialog()
    press(dialog, "chat-choose-file")
    chooser = dialog.findChild(QFileDialog)
    assert chooser.testOption(QFileDialog.Option.DontUseNativeDialog)
    find(chooser, "fileNameEdit").setText(str(chat_file(3)))
    chooser.accept()
    qtbot.waitUntil(lambda: dialog.findChild(QTableView) is not None)


def test_rows_are_chosen_with_the_keyboard_alone(open_dialog, rows_of, qtbot, chat_file, kept):
    dialog = open_dialog()
    table = rows_of(dialog, chat_file(30))
    assert table.hasFocus()
    key(qtbot, table, Qt.Key.Key_Down)
    key(qtbot, table, Qt.Key.Key_Down)
    for _ in range(3):
        key(qtbot, table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    key(qtbot, table, Qt.Key.Key_Space)
    marked = table.marked()
    assert len(marked) == 4
    name, chat = kept(dialog)
    assert name == "Chat with Sam.json"
    assert [row.index for row in chat.rows] == marked


def test_only_the_chosen_rows_leave_the_dialog(open_dialog, rows_of, chat_file, kept):
    dialog = open_dialog()
    table = rows_of(dialog, chat_file(20, "secret {n}."))
    table.selectRow(7)
    table.tick_marked()
    _, chat = kept(dialog)
    assert [row.text for row in chat.rows] == ["secret 7."]
    assert chat.total == 20


def test_a_mouse_ticks_a_row(open_dialog, rows_of, qtbot, chat_file, words):
    dialog = open_dialog()
    table = rows_of(dialog, chat_file(5))
    box = table.visualRect(table.model().index(1, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert "1 rows are ticked" in words(dialog)


def test_marked_rows_are_unticked_the_same_way(open_dialog, rows_of, press, chat_file, words):
    dialog = open_dialog()
    table = rows_of(dialog, chat_file(5))
    table.selectAll()
    press(dialog, "chat-tick")
    assert "5 rows are ticked" in words(dialog)
    press(dialog, "chat-tick")
    assert "0 rows are ticked" in words(dialog)


def test_nothing_can_be_kept_before_a_row_is_ticked(open_dialog, rows_of, find, chat_file):
    dialog = open_dialog()
    rows_of(dialog, chat_file(5))
    assert not find(dialog, "chat-keep").isEnabled()


def test_words_are_found_in_any_script_and_ticks_stay(
    open_dialog, rows_of, find, qtbot, chat_file, words
):
    dialog = open_dialog()
    table = rows_of(dialog, chat_file(10))
    table.selectRow(0)
    table.tick_marked()
    qtbot.keyClicks(find(dialog, "chat-search"), "madina")
    assert table.model().rowCount() == 5
    assert "1 rows are ticked" in words(dialog)
    find(dialog, "chat-search").clear()
    assert table.model().is_chosen(0)


def test_days_narrow_the_rows(open_dialog, rows_of, find, qtbot, chat_file):
    dialog = open_dialog()
    table = rows_of(dialog, chat_file(40))
    qtbot.keyClicks(find(dialog, "chat-from"), "05.11.2026")
    qtbot.keyClicks(find(dialog, "chat-to"), "06.11.26")
    days = {table.model().row(place).at[:10] for place in range(table.model().rowCount())}
    assert days == {"2026-11-05", "2026-11-06"}


def test_the_whole_of_a_long_message_can_be_read(open_dialog, rows_of, chat_file, words):
    from PySide6.QtWidgets import QPlainTextEdit

    dialog = open_dialog()
    table = rows_of(dialog, chat_file(3, "word " * 500 + "end {n}"))
    table.setCurrentIndex(table.model().index(1, 3))
    assert dialog.findChild(QPlainTextEdit).toPlainText().endswith("end 1")


def test_of_a_full_export_one_chat_is_chosen_first(open_dialog, qtbot, press, words):
    dialog = open_dialog()
    dialog.read(FIXTURES / "telegram_full.json")
    qtbot.waitUntil(lambda: dialog.findChild(QListView, "chat-list") is not None)
    chats = dialog.findChild(QListView, "chat-list")
    assert chats.model().rowCount() > 1
    qtbot.keyClick(chats, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.findChild(QTableView) is not None)


@pytest.mark.parametrize("name", ["whatsapp_android_ru.txt", "whatsapp_iphone_en.txt"])
def test_a_whatsapp_export_opens_too(open_dialog, rows_of, name):
    dialog = open_dialog()
    assert rows_of(dialog, FIXTURES / name).model().rowCount() > 3


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b'{"name": "Sam", "messages": [{"id": 1', "breaks off or is damaged"),
        (b"just some words", "is not a chat"),
        (b"", "is empty"),
    ],
)
def test_a_file_that_is_no_chat_gets_a_sentence(open_dialog, qtbot, words, tmp_path, data, told):
    path = tmp_path / "result.json"
    path.write_bytes(data)
    dialog = open_dialog()
    dialog.read(path)
    qtbot.waitUntil(lambda: told in words(dialog))
    assert "Choose the file" in words(dialog)


@pytest.mark.slow
def test_fifty_thousand_messages_open_and_can_be_chosen(
    open_dialog, rows_of, find, qtbot, chat_file, kept
):
    dialog = open_dialog()
    table = rows_of(dialog, chat_file(50_000))
    assert table.model().rowCount() == 50_000
    qtbot.keyClicks(find(dialog, "chat-search"), "message 4999")
    key(qtbot, table, Qt.Key.Key_Down)
    key(qtbot, table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    key(qtbot, table, Qt.Key.Key_Space)
    _, chat = kept(dialog)
    assert [row.text for row in chat.rows] == ["message 49999"]


def test_reading_can_be_stopped(open_dialog, qtbot, chat_file, words):
    dialog = open_dialog()
    dialog.read(chat_file(50_000))
    stop = next(one for one in dialog.findChildren(QAbstractButton) if one.text() == "Stop")
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Choose the file" in words(dialog), timeout=20_000)


def test_every_control_has_a_name_for_screen_readers(open_dialog, rows_of, chat_file):
    dialog = open_dialog()
    rows_of(dialog, chat_file(5))
    kinds = (QAbstractButton, QLineEdit, QTableView)
    nameless = [
        widget.objectName() or type(widget).__name__
        for kind in kinds
        for widget in dialog.findChildren(kind)
        if widget.isVisibleTo(dialog)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert not nameless


def test_a_row_is_told_to_screen_readers_with_its_tick(open_dialog, rows_of, chat_file):
    dialog = open_dialog()
    table = rows_of(dialog, chat_file(3))
    role = Qt.ItemDataRole.AccessibleTextRole
    index = table.model().index(1, 3)
    assert index.data(role) == "not chosen, 02.11.2026 20:01, Мадина, message 1"
    table.model().choose([1], True)
    assert index.data(role).startswith("chosen")


@pytest.mark.parametrize("risk", ["cyberbullying", "sextortion"])
def test_chosen_rows_become_a_file_of_the_entry_in_every_kind(
    show, theme, library, diary, press, rows_of, qtbot, chat_file, risk
):
    editor = show(EntryEditor(theme, library, "en", diary, None, risk=risk))
    press(editor, "import-chat")
    dialog = editor.findChild(ChatDialog)
    table = rows_of(dialog, chat_file(10))
    table.selectRow(2)
    table.tick_marked()
    press(dialog, "chat-keep")
    qtbot.waitUntil(lambda: bool(diary.attachments(editor.entry_id)))
    kept = diary.attachments(editor.entry_id)[0]
    assert (kept.kind, kept.way_in) == ("chat", "chat")
    assert len(parse_selection(diary.read_attachment(kept.attachment_id)).rows) == 1
    assert diary.draft(editor.entry_id).content == EntryContent(risk=risk)
