"""The rows of the timeline, grouped by month, and how one row is painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from safecompanion.diary.entries import EntrySummary
from safecompanion.errors import UserError
from safecompanion.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Row:
    """A month heading (`summary` is None) or one entry with its words."""

    title: str
    summary: EntrySummary | None = None
    day: str = ""
    weekday: str = ""
    line: str = ""
    chips: tuple[tuple[str, str], ...] = ()

    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        chips = [words for words, _tint in self.chips]
        return ", ".join(part for part in (self.day, self.title, self.line, *chips) if part)


class Grouping:
    """Puts a heading before each month, also where a month goes on in the next part."""

    def __init__(
        self,
        month: Callable[[date | None], str],
        row: Callable[[EntrySummary, date | None], Row],
    ) -> None:
        self._month = month
        self._row = row
        self._current: str | None = None

    def rows(self, summaries: Sequence[EntrySummary]) -> list[Row]:
        """Return the next rows."""
        rows: list[Row] = []
        for summary in summaries:
            day = day_of(summary)
            key = summary.happened_at[:7] if day else ""
            if key != self._current:
                rows.append(Row(self._month(day)))
                self._current = key
            rows.append(self._row(summary, day))
        return rows


def day_of(summary: EntrySummary) -> date | None:
    """Return the day it happened, or None if nobody knows."""
    try:
        return date.fromisoformat(summary.happened_at[:10])
    except ValueError:
        return None


class TimelineModel(QAbstractListModel):
    """Rows that are read in parts, so that neither typing nor scrolling ever waits.

    `read(offset)` returns the next entries, none at the end; `failed` carries what it raised while
    the list was scrolled.
    """

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._read: Callable[[int], list[EntrySummary]] | None = None
        self._grouping: Grouping | None = None
        self._loaded = 0

    def show(self, grouping: Grouping, read: Callable[[int], list[EntrySummary]]) -> None:
        """Begin anew with the first part of the entries."""
        first = read(0)
        self.beginResetModel()
        self._rows = grouping.rows(first)
        self._loaded = len(first)
        self._grouping, self._read = grouping, read if first else None
        self.endResetModel()

    def canFetchMore(self, parent: Index) -> bool:
        return self._read is not None and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        if self._read is None or self._grouping is None:
            return
        try:
            more = self._read(self._loaded)
        except UserError as error:
            more = []
            self.failed.emit(error)
        if not more:
            self._read = None
            return
        rows = self._grouping.rows(more)
        end = len(self._rows)
        self.beginInsertRows(QModelIndex(), end, end + len(rows) - 1)
        self._rows += rows
        self._loaded += len(more)
        self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self._rows[index.row()]
        if row.summary is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def index_of(self, entry_id: str) -> QModelIndex:
        """Return the row of the entry among those that were read, or an invalid index."""
        for number, row in enumerate(self._rows):
            if row.summary is not None and row.summary.entry_id == entry_id:
                return self.index(number)
        return QModelIndex()

    def read_up_to(self, entry_id: str) -> None:
        """Read on until the entry is among the rows, or all are."""
        while not self.index_of(entry_id).isValid() and self.canFetchMore(QModelIndex()):
            self.fetchMore(QModelIndex())

    def first(self) -> QModelIndex:
        """Return the first entry, or an invalid index."""
        for number, row in enumerate(self._rows):
            if row.summary is not None:
                return self.index(number)
        return QModelIndex()


class TimelineDelegate(QStyledItemDelegate):
    """Paints a heading, or day, title, line and chips."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fonts = {
            "day": self._font(22, QFont.Weight.DemiBold),
            "title": self._font(16, QFont.Weight.DemiBold),
            "small": self._font(14, QFont.Weight.Normal),
            "strong": self._font(14, QFont.Weight.DemiBold),
            "chip": self._font(13, QFont.Weight.Medium),
        }
        self._lines = {name: QFontMetrics(font).height() for name, font in self._fonts.items()}
        self._pad = theme.space("m")
        self._day_width = theme.px(52)

    def _font(self, size: int, weight: QFont.Weight) -> QFont:
        font = QFont("Inter")
        font.setPixelSize(self._theme.px(size))
        font.setWeight(weight)
        return font

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW)
        if row.summary is None:
            return QSize(0, self._lines["strong"] + 2 * self._pad)
        height = self._lines["title"] + self._lines["small"] + 2 * self._pad
        if row.chips:
            height += self._lines["chip"] + self._theme.px(14)
        return QSize(0, max(height, self._theme.px(64)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if row.summary is None:
            self._write(painter, "strong", "ink2", rect.adjusted(self._pad, 0, 0, 0), row.title)
        else:
            self._paint_entry(painter, option, rect.adjusted(4, 2, -4, -2), row)
        painter.restore()

    def _paint_entry(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, row: Row
    ) -> None:
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("plumChosen" if chosen else "hover"))
            painter.drawRoundedRect(rect, 10, 10)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(self._theme.color("focus"))
            pen.setWidth(self._theme.px(3))
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 10, 10)
        left = QRect(rect.left(), rect.top() + self._pad, self._day_width, self._lines["day"])
        centre = Qt.AlignmentFlag.AlignHCenter
        self._write(painter, "day", "plumInk" if chosen else "ink", left, row.day, centre)
        left.translate(0, self._lines["day"])
        left.setHeight(self._lines["chip"])
        self._write(painter, "chip", "plumInk" if chosen else "ink2", left, row.weekday, centre)
        words = rect.adjusted(self._day_width + self._pad, self._pad, -self._pad, 0)
        words.setHeight(self._lines["title"])
        self._write(painter, "title", "ink", words, row.title)
        words.translate(0, self._lines["title"])
        words.setHeight(self._lines["small"])
        self._write(painter, "small", "ink2", words, row.line)
        words.translate(0, self._lines["small"] + self._theme.px(4))
        self._paint_chips(painter, words, row)

    def _paint_chips(self, painter: QPainter, words: QRect, row: Row) -> None:
        x = words.left()
        metrics = QFontMetrics(self._fonts["chip"])
        for text, tint in row.chips:
            width = metrics.horizontalAdvance(text) + self._theme.px(20)
            if x + width > words.right() + 1:
                break
            box = QRect(x, words.top(), width, self._lines["chip"] + self._theme.px(6))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("sunken" if tint == "plain" else tint))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            color = "ink2" if tint == "plain" else f"{tint}Ink"
            self._write(painter, "chip", color, box, text, Qt.AlignmentFlag.AlignHCenter)
            x += width + self._theme.px(6)

    def _write(
        self,
        painter: QPainter,
        font: str,
        color: str,
        rect: QRect,
        text: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(self._fonts[font])
        painter.setPen(self._theme.color(color))
        shown = QFontMetrics(self._fonts[font]).elidedText(
            text, Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, int(align | Qt.AlignmentFlag.AlignVCenter), shown)
