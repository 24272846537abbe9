"""Rows of a chat as a table that stays quick with fifty thousand of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from safecompanion.diary.chat import Chat, ChatRow, MediaKind, RowKind
from safecompanion.language.folding import search_key
from safecompanion.ui.widgets.text import breakable

_Index = QModelIndex | QPersistentModelIndex
CHECK, TIME, SPEAKER, TEXT = range(4)
_CELL_CHARS = 300


def row_words(row: ChatRow) -> str:
    """Return what a row says, with what the messenger adds in words."""
    parts = [row.text] if row.text else []
    if row.media:
        parts.insert(0, _media_words(row.media))
    if row.forwarded_from:
        words = QCoreApplication.translate("Chat", "Forwarded from {name}:")
        parts.insert(0, words.format(name=row.forwarded_from))
    if row.edited_at:
        parts.append(QCoreApplication.translate("Chat", "(changed later)"))
    if row.kind is RowKind.SERVICE and not row.speaker:
        parts.insert(0, QCoreApplication.translate("Chat", "Message of the app:"))
    return " ".join(parts)


def _media_words(media: str) -> str:
    words = {
        MediaKind.PHOTO: QCoreApplication.translate("Chat", "[picture, not copied]"),
        MediaKind.VIDEO: QCoreApplication.translate("Chat", "[video, not copied]"),
        MediaKind.VOICE: QCoreApplication.translate("Chat", "[voice message, not copied]"),
        MediaKind.STICKER: QCoreApplication.translate("Chat", "[sticker]"),
        MediaKind.FILE: QCoreApplication.translate("Chat", "[file, not copied]"),
    }
    return words[MediaKind(media)]


def time_words(at: str) -> str:
    """Return dd.mm.yyyy hh:mm, or ""."""
    return datetime.fromisoformat(at).strftime("%d.%m.%Y %H:%M") if at else ""


def search_keys(chat: Chat) -> list[str]:
    """Return the key of each row; slow for long chats, so not for the UI thread."""
    return [search_key(f"{row.speaker} {row.text}") for row in chat.rows]


class ChatModel(QAbstractTableModel):
    """The rows that match the filters; what is chosen stays chosen when it is filtered away."""

    chosen_changed = Signal(int)

    def __init__(self, chat: Chat, keys: Sequence[str] = ()) -> None:
        """Show `chat`; `keys` are the search keys of its rows, made by `search_keys`."""
        super().__init__()
        self._rows = chat.rows
        self._keys = keys
        self._shown = list(range(len(chat.rows)))
        self._chosen: set[int] = set()

    # --- choosing and filtering --------------------------------------------------------------

    def set_filter(self, text: str, first: str, last: str) -> None:
        """Show rows with these words between two ISO days; "" means any."""
        words = search_key(text).split()
        self.beginResetModel()
        self._shown = [
            number
            for number, row in enumerate(self._rows)
            if (not first or row.at[:10] >= first)
            and (not last or (row.at and row.at[:10] <= last))
            and all(word in self._keys[number] for word in words)
        ]
        self.endResetModel()

    def choose(self, shown: Iterable[int], chosen: bool) -> None:
        """Tick or untick rows by their place in the table."""
        places = sorted(shown)
        if not places:
            return
        numbers = {self._shown[place] for place in places}
        self._chosen = self._chosen | numbers if chosen else self._chosen - numbers
        self.dataChanged.emit(self.index(places[0], CHECK), self.index(places[-1], CHECK))
        self.chosen_changed.emit(len(self._chosen))

    def is_chosen(self, place: int) -> bool:
        """Return True if the row at this place is ticked."""
        return self._shown[place] in self._chosen

    def chosen(self) -> list[int]:
        """Return the indexes, within the export, of the rows that are ticked."""
        return [self._rows[number].index for number in sorted(self._chosen)]

    def row(self, place: int) -> ChatRow:
        """Return the row at this place in the table."""
        return self._rows[self._shown[place]]

    # --- what the table asks -----------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as above
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return ("", self.tr("When"), self.tr("Who"), self.tr("What was written"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole and index.column() != CHECK:
            return _cell(row, index.column())
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == CHECK:
            on = self.is_chosen(index.row())
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.tr("chosen") if self.is_chosen(index.row()) else self.tr("not chosen")
            cells = (_cell(row, column) for column in (TIME, SPEAKER, TEXT))
            return ", ".join((state, *(cell for cell in cells if cell)))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == CHECK else flags

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.choose([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


def _cell(row: ChatRow, column: int) -> str:
    if column == TIME:
        return time_words(row.at)
    words = row.speaker if column == SPEAKER else row_words(row)
    # One cell shows a few lines; the whole text is kept.
    return breakable(words if len(words) <= _CELL_CHARS else f"{words[:_CELL_CHARS]}…")
