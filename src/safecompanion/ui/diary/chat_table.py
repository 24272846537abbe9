"""A chat to read and to choose from: the table, and the whole text of one row below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPlainTextEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from safecompanion.diary.chat import Chat
from safecompanion.ui.diary.chat_model import (
    CHECK,
    SPEAKER,
    TEXT,
    TIME,
    ChatModel,
    row_words,
    time_words,
)
from safecompanion.ui.theme import Theme


class ChatTable(QTableView):
    """Space ticks what is marked; Shift marks a stretch."""

    def __init__(self, theme: Theme, model: ChatModel, *, choosing: bool) -> None:
        super().__init__()
        self._theme = theme
        self._model = model
        self._choosing = choosing
        self.setModel(model)
        self.setAccessibleName(self.tr("Messages of the chat"))
        if choosing:
            self.setAccessibleDescription(
                self.tr("Space ticks a row, Shift with arrows marks more")
            )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setColumnHidden(CHECK, not choosing)
        self.setProperty("look", "choices")
        across = self.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        down = self.verticalHeader()
        down.hide()
        # Equal heights, so that no row has to be measured before it is scrolled to.
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(self.fontMetrics().lineSpacing() * 2 + theme.px(14))
        self.setMinimumHeight(theme.px(180))

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = round(self.viewport().width() * 0.2)
        self.setColumnWidth(CHECK, self._theme.px(40))
        self.setColumnWidth(TIME, min(self._theme.px(152), side))
        self.setColumnWidth(SPEAKER, min(self._theme.px(160), side))
        super().resizeEvent(event)

    def marked(self) -> list[int]:
        """Return the places of the rows that are marked, or the one the keyboard went to alone."""
        marked = [index.row() for index in self.selectionModel().selectedRows(TIME)]
        current = self.currentIndex().row()
        return marked if current < 0 or current in marked else [current]

    def tick_marked(self) -> None:
        """Tick the marked rows, or untick them if all are ticked."""
        marked = self.marked()
        self._model.choose(marked, not all(self._model.is_chosen(place) for place in marked))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._choosing:
            self.tick_marked()
            return
        super().keyPressEvent(event)


class ChatView(QWidget):
    """The table with the whole text of the current row."""

    def __init__(
        self, theme: Theme, chat: Chat, keys: Sequence[str] = (), *, choosing: bool = False
    ) -> None:
        super().__init__()
        self.rows = ChatModel(chat, keys)
        self.rows.setParent(self)
        self.table = ChatTable(theme, self.rows, choosing=choosing)
        self.table.setObjectName("chat-table")
        self._whole = QPlainTextEdit()
        self._whole.setReadOnly(True)
        self._whole.setTabChangesFocus(True)
        self._whole.setAccessibleName(self.tr("The whole message"))
        self._whole.setPlaceholderText(self.tr("Go to a row to read all of it here."))
        self._whole.setFixedHeight(self._whole.fontMetrics().lineSpacing() * 3 + theme.px(20))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("s"))
        column.addWidget(self.table, 1)
        column.addWidget(self._whole)
        self.table.selectionModel().currentRowChanged.connect(self._show_whole)
        self.rows.modelReset.connect(self._whole.clear)
        self.setFocusProxy(self.table)

    def _show_whole(self) -> None:
        place = self.table.currentIndex().row()
        if place < 0:
            return
        row = self.rows.row(place)
        head = " · ".join(part for part in (row.speaker, time_words(row.at)) if part)
        self._whole.setPlainText(f"{head}\n{row_words(row)}")
