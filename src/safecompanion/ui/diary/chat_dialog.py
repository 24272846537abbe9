"""Bring in a chat: choose the file, the chat, and the rows that matter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStringListModel, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QVBoxLayout, QWidget

from safecompanion.diary.chat import Chat
from safecompanion.diary.chat_import import ChatInExport, list_chats, read_chat, selection_json
from safecompanion.errors import UserError
from safecompanion.ui.diary.chat_model import search_keys
from safecompanion.ui.diary.chat_table import ChatView
from safecompanion.ui.diary.moment_field import read_day
from safecompanion.ui.messages import bug_sentence, sentence
from safecompanion.ui.task import Cancel, Progress, Task, Work
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets import boxes
from safecompanion.ui.widgets.boxes import Box, Callout
from safecompanion.ui.widgets.buttons import Button
from safecompanion.ui.widgets.columns import Columns
from safecompanion.ui.widgets.dialog import Dialog
from safecompanion.ui.widgets.fields import Field, LineEdit
from safecompanion.ui.widgets.file_dialog import OpenFileDialog
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.page import clear_layout
from safecompanion.ui.widgets.text import MarkedLine, Text


class ChatDialog(Dialog):
    """Three steps; only the rows that are ticked leave it, by `kept` (name, JSON)."""

    kept = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(theme, self.tr("Import a chat"), parent, 960)
        self.resize(self.width(), max(self.height(), theme.px(600)))
        self._path = Path()
        self._chat: Chat | None = None
        self._task: Task | None = None
        self._progress = boxes.Progress(theme)
        self._progress.cancelled.connect(self._on_stop)
        self.add(self._progress)
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.space("m"))
        self.column.addLayout(self._body, 1)
        self._keep = self.add_button(self.tr("Keep these rows"), "primary", "check")
        self._keep.setObjectName("chat-keep")
        self._keep.clicked.connect(self._on_keep)
        self._again = self.add_button(self.tr("Choose another file"), "plain")
        self._again.setObjectName("chat-again")
        self._again.clicked.connect(self.choose_file)
        cancel = self.add_button(self.tr("Cancel"), "quiet")
        cancel.setObjectName("chat-cancel")
        cancel.clicked.connect(self.close)
        self._show_intro()

    # --- the file ----------------------------------------------------------------------------

    def _show_intro(self) -> None:
        self._clear()
        box = Box(self.theme, "flat")
        box.add(Text(self.tr("How to get the file"), "heading"))
        for words in (
            self.tr(
                "Telegram on a computer: open the chat, menu ⋮, “Export chat history”. Untick "
                "photos, videos and files. Choose the format “Machine-readable JSON”."
            ),
            self.tr(
                "WhatsApp on the phone: open the chat, menu, “Export chat”, “Without media”. "
                "Bring the .txt file to this computer."
            ),
        ):
            box.add(MarkedLine(self.theme.space("m"), Text(words)))
        self._body.addWidget(box)
        self._body.addWidget(self._promise())
        choose = Button(self.theme, self.tr("Choose the file"), "primary", "folder-open")
        choose.setObjectName("chat-choose-file")
        choose.clicked.connect(self.choose_file)
        self._body.addWidget(Flow(choose))
        self._body.addStretch(1)
        choose.setFocus()

    def _promise(self) -> Callout:
        return Callout(
            self.theme,
            self.tr("Only the rows you tick are kept. The file stays where it is."),
            "sky",
        )

    def choose_file(self) -> None:
        """Let the person choose the exported file."""
        kinds = self.tr("Chats (*.json *.txt)")
        dialog = OpenFileDialog(self.theme, self, many=False, kinds=kinds)
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.open()

    def read(self, path: Path) -> None:
        """Read what the export at `path` holds."""
        self._path = path
        self._clear()
        self._run(_list_work(path), self.tr("Reading the file"), self._on_listed)

    def _on_listed(self, chats: Sequence[ChatInExport]) -> None:
        if len(chats) == 1:
            self._read_chat(chats[0].number)
        else:
            self._show_chats(chats)

    def _show_chats(self, chats: Sequence[ChatInExport]) -> None:
        self._clear()
        self._again.show()
        self._body.addWidget(Text(self.tr("Which chat is it about?"), "heading"))
        names = [
            self.tr("{name} · {count} messages").format(
                name=chat.name or self.tr("Chat without a name"), count=chat.messages
            )
            for chat in chats
        ]
        view = QListView()
        view.setObjectName("chat-list")
        view.setProperty("look", "choices")
        view.setAccessibleName(self.tr("Chats in the file"))
        view.setModel(QStringListModel(names, view))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setCurrentIndex(view.model().index(0, 0))
        view.activated.connect(lambda index: self._read_chat(chats[index.row()].number))
        self._body.addWidget(view, 1)
        go_on = Button(self.theme, self.tr("Open this chat"), "primary")
        go_on.setObjectName("chat-open")
        go_on.clicked.connect(lambda: self._read_chat(chats[view.currentIndex().row()].number))
        self._body.addWidget(Flow(go_on))
        QTimer.singleShot(0, view, view.setFocus)  # once it is shown

    def _read_chat(self, number: int) -> None:
        self._clear()
        self._run(_read_work(self._path, number), self.tr("Reading the chat"), self._show_rows)

    # --- the rows ----------------------------------------------------------------------------

    def _show_rows(self, found: tuple[Chat, list[str]]) -> None:
        chat, keys = found
        self._chat = chat
        self._clear()
        self._again.show()
        self._keep.show()
        self._body.addWidget(
            Text(self.tr("Only the rows you tick are kept. The file stays where it is."))
        )
        if chat.date_order_uncertain:
            self._body.addWidget(
                Callout(self.theme, self.tr("Day and month may be swapped in this file."), "honey")
            )
        self._view = ChatView(self.theme, chat, keys, choosing=True)
        self._body.addWidget(self._filters())
        self._body.addWidget(self._view, 1)
        self._count = Text("", "bodyStrong")
        self._count.setObjectName("chat-count")
        tick = Button(self.theme, self.tr("Tick the marked rows"), "plain", "check")
        tick.setObjectName("chat-tick")
        tick.setAccessibleDescription(self.tr("Mark rows with the mouse and Shift, then press"))
        tick.clicked.connect(self._view.table.tick_marked)
        foot = QHBoxLayout()
        foot.setSpacing(self.theme.space("l"))
        foot.addWidget(tick)
        foot.addWidget(self._count, 1)
        self._body.addLayout(foot)
        self._view.rows.chosen_changed.connect(self._show_count)
        self._show_count(0)
        self._view.table.setFocus()

    def _filters(self) -> QWidget:
        self._words = LineEdit()
        self._words.setObjectName("chat-search")
        self._first = LineEdit(limit=40)
        self._first.setObjectName("chat-from")
        self._last = LineEdit(limit=40)
        self._last.setObjectName("chat-to")
        for line in (self._first, self._last):
            line.setPlaceholderText(self.tr("dd.mm.yyyy"))
        for line in (self._words, self._first, self._last):
            line.textChanged.connect(self._filter)
        return Columns(
            Field(self.theme, self.tr("Find words"), self._words),
            Field(self.theme, self.tr("From day"), self._first),
            Field(self.theme, self.tr("To day"), self._last),
            least=self.theme.px(170),
            spacing=self.theme.space("m"),
            most=3,
        )

    def _filter(self) -> None:
        days = [read_day(line.text(), date.today()) for line in (self._first, self._last)]
        first, last = (day.isoformat() if day else "" for day in days)
        self._view.rows.set_filter(self._words.text(), first, last)

    def _show_count(self, count: int) -> None:
        self._count.setText(self.tr("%n rows are ticked", "", count))
        self._keep.set_words(self.tr("Keep %n rows", "", count))
        self._keep.setEnabled(count > 0)

    def _on_keep(self) -> None:
        chat = self._chat
        if chat is None:
            return
        indexes = self._view.rows.chosen()
        self._run(_keep_work(chat, indexes), self.tr("Keeping the rows"), self._on_kept)

    def _on_kept(self, data: bytes) -> None:
        name = self._chat.name if self._chat is not None else ""
        # The ending keeps a chat called "photo.jpg" from being taken for a picture.
        words = self.tr("Chat with {name}.json") if name else self.tr("Chat.json")
        self.kept.emit(words.format(name=name), data)
        self.close()

    # --- slow work ---------------------------------------------------------------------------

    def _run(self, work: Work, words: str, done: Callable[[Any], None]) -> None:
        self.notice.hide()
        self._progress.begin(words)
        task = Task(self, work)
        task.progressed.connect(self._progress.advance)
        task.finished.connect(self._progress.end)
        task.finished.connect(done)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self._on_cancelled)
        self._task = task
        task.start()

    def _on_stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_cancelled(self) -> None:
        self._progress.end()
        self._show_intro()

    def _on_failed(self, error: Exception) -> None:
        self._progress.end()
        self._show_intro()
        self.notice.show_message(
            sentence(error) if isinstance(error, UserError) else bug_sentence()
        )

    def done(self, result: int) -> None:
        """Stop reading when the dialog closes."""
        self._on_stop()
        super().done(result)

    def _clear(self) -> None:
        clear_layout(self._body)
        self._keep.hide()
        self._again.hide()


def _list_work(path: Path) -> Work:
    def work(progress: Progress, cancelled: Cancel) -> list[ChatInExport]:
        return list_chats(path, progress, cancelled)

    return work


def _read_work(path: Path, number: int) -> Work:
    def work(progress: Progress, cancelled: Cancel) -> tuple[Chat, list[str]]:
        chat = read_chat(path, progress, cancelled, number)
        return chat, search_keys(chat)

    return work


def _keep_work(chat: Chat, indexes: Sequence[int]) -> Work:
    def work(_progress: Progress, _cancelled: Cancel) -> bytes:
        return selection_json(chat, indexes)

    return work
