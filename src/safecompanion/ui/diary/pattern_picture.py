"""A pattern drawn: one row a name, columns of time, a mark with its number where they meet."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from safecompanion.diary.pattern import Cell, Pattern, Row
from safecompanion.ui.diary.pattern_words import PatternWords
from safecompanion.ui.theme import Theme

_CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True)
class Look:
    """Colours and size; on paper nothing may be cut short, there is no tooltip."""

    ink: QColor
    quiet: QColor
    line: QColor
    mark: QColor
    on_mark: QColor
    scale: float = 1.0
    whole_names: bool = False

    def px(self, value: float) -> float:
        """Return `value` units at 100 % text size, scaled with the text."""
        return value * self.scale

    def font(self, size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the font of the interface."""
        font = QFont("Inter")
        font.setPixelSize(round(self.px(size)))
        font.setWeight(weight)
        return font


def screen_look(theme: Theme) -> Look:
    """Return how it looks in the window."""
    return Look(
        ink=theme.color("ink"),
        quiet=theme.color("ink2"),
        line=theme.color("line"),
        mark=theme.color("primary"),
        on_mark=theme.color("onPrimary"),
        scale=theme.scale / 100,
    )


def paper_look() -> Look:
    """Return how it looks on paper: black on white, whatever the printer can do."""
    black, white = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)
    return Look(black, black, black, black, white, whole_names=True)


class Sheet:
    """A pattern laid out in a width; time that does not fit goes on below, like text."""

    def __init__(self, pattern: Pattern, words: PatternWords, look: Look, width: float) -> None:
        self._pattern = pattern
        self._words = words
        self._look = look
        self._fonts = {
            "name": look.font(14),
            "head": look.font(13),
            "mark": look.font(13, QFont.Weight.DemiBold),
        }
        self._metrics = {name: QFontMetricsF(font) for name, font in self._fonts.items()}
        self.rows: list[Row] = list(pattern.rows)
        if len(self.rows) > 1:
            self.rows.append(pattern.everything)
        self._most = max(cell.count for cell in pattern.everything.cells)
        self._names = [words.row(pattern.by, row) for row in self.rows]
        self._width = width
        self._measure()

    def _measure(self) -> None:
        px, pad = self._look.px, self._look.px(8)
        head, count = self._metrics["head"], len(self._pattern.columns)
        totals = [self._words.total(row) for row in self.rows]
        longest = max(
            *map(self._metrics["name"].horizontalAdvance, self._names),
            *map(head.horizontalAdvance, totals),
        )
        self._name_width = min(longest + 2 * pad, self._width * 0.34)
        heads = [self._words.column(self._pattern, number) for number in range(count)]
        # A mark keeps room for its ring; both stay inside the column.
        self._smallest = max(px(24), self._advance(self._most) + px(10))
        widest = max(head.horizontalAdvance(text) for text in heads)
        needed = max(self._smallest + px(12), widest + pad)
        room = self._width - self._name_width
        lines = math.ceil(count / max(1, math.floor(room / needed)))
        self._in_line = math.ceil(count / lines)
        self.lines = math.ceil(count / self._in_line)
        self._column = max(needed, min(room / self._in_line, px(64)))
        self._head = 2 * head.lineSpacing() + pad
        self._heights = [self._row_height(name) for name in self._names]
        self._line_height = self._head + sum(self._heights)
        self.height = self._line_height * self.lines + px(24) * (self.lines - 1)

    def _advance(self, count: int) -> float:
        return self._metrics["mark"].horizontalAdvance(str(count))

    def _row_height(self, name: str) -> float:
        least = max(self._look.px(54), self._smallest + self._look.px(14))
        if not self._look.whole_names:
            return least
        box = self._metrics["name"].boundingRect(
            QRectF(0, 0, self._name_room, 10_000), Qt.TextFlag.TextWordWrap, name
        )
        return max(least, box.height() + self._metrics["head"].lineSpacing() + self._look.px(10))

    @property
    def _name_room(self) -> float:
        return self._name_width - self._look.px(8)

    # --- where things are --------------------------------------------------------------------

    def _tops(self, line: int) -> Iterator[tuple[int, float]]:
        top = line * (self._line_height + self._look.px(24)) + self._head
        for number, height in enumerate(self._heights):
            yield number, top
            top += height

    def _columns(self, line: int) -> range:
        first = line * self._in_line
        return range(first, min(first + self._in_line, len(self._pattern.columns)))

    def _left(self, number: int) -> float:
        return self._name_width + (number % self._in_line) * self._column

    def told_at(self, point: QPointF) -> str:
        """Return in words what is at a point: a name, or a name, a time and a number."""
        for line in range(self.lines):
            for number, top in self._tops(line):
                if top <= point.y() < top + self._heights[number]:
                    return self._told(number, self._column_at(line, point.x()))
        return ""

    def _column_at(self, line: int, x: float) -> int | None:
        columns = self._columns(line)
        place = math.floor((x - self._name_width) / self._column)
        return columns[place] if 0 <= place < len(columns) else None

    def _told(self, number: int, column: int | None) -> str:
        if column is None:
            return self._names[number]
        when = self._words.when(self._pattern, column)
        count = self.rows[number].cells[column].count
        return "\n".join((self._names[number], when, str(count)))

    # --- painting ----------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        """Draw everything with its left upper corner at the origin."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line in range(self.lines):
            self._paint_heads(painter, line)
            for number, top in self._tops(line):
                self._paint_row(painter, line, number, top)

    def _paint_heads(self, painter: QPainter, line: int) -> None:
        height = self._metrics["head"].lineSpacing()
        top = next(top for _, top in self._tops(line)) - self._head
        painter.setFont(self._fonts["head"])
        painter.setPen(self._look.quiet)
        for number in self._columns(line):
            left = self._left(number)
            begins = number == self._columns(line)[0]
            above = self._words.above(self._pattern, number, begins=begins)
            # It stands over all columns of its month or year.
            wide = QRectF(left, top, self._column * 4, height)
            painter.drawText(
                wide.translated(self._indent(number), 0), Qt.AlignmentFlag.AlignLeft, above
            )
            below = QRectF(left, top + height, self._column, height)
            painter.drawText(below, _CENTRE, self._words.column(self._pattern, number))

    def _indent(self, number: int) -> float:
        text = self._words.column(self._pattern, number)
        return max(0.0, (self._column - self._metrics["head"].horizontalAdvance(text)) / 2)

    def _paint_row(self, painter: QPainter, line: int, number: int, top: float) -> None:
        row, height = self.rows[number], self._heights[number]
        columns = self._columns(line)
        right = self._left(columns[-1]) + self._column
        is_sum = row is self._pattern.everything
        painter.setPen(QPen(self._look.line, self._look.px(2 if is_sum else 1)))
        painter.drawLine(QPointF(0, top), QPointF(right, top))
        self._paint_name(painter, QRectF(0, top, self._name_room, height), number)
        for column in columns:
            centre = QPointF(self._left(column) + self._column / 2, top + height / 2)
            self._paint_cell(painter, centre, row.cells[column])

    def _paint_name(self, painter: QPainter, box: QRectF, number: int) -> None:
        name, small = self._names[number], self._metrics["head"].lineSpacing()
        wrap = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
        if not self._look.whole_names:
            metrics = self._metrics["name"]
            name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, box.width())
            wrap = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
        painter.setFont(self._fonts["name"])
        painter.setPen(self._look.ink)
        taken = painter.boundingRect(box, wrap, name).height()
        top = box.top() + (box.height() - taken - small) / 2
        painter.drawText(QRectF(box.left(), top, box.width(), taken), wrap, name)
        painter.setFont(self._fonts["head"])
        painter.setPen(self._look.quiet)
        total = self._words.total(self.rows[number])
        painter.drawText(QRectF(box.left(), top + taken, box.width(), small), wrap, total)

    def _paint_cell(self, painter: QPainter, centre: QPointF, cell: Cell) -> None:
        px = self._look.px
        painter.setPen(Qt.PenStyle.NoPen)
        if not cell.count:
            painter.setBrush(self._look.quiet)
            painter.drawEllipse(centre, px(1.2), px(1.2))
            return
        radius = self._radius(cell.count)
        painter.setBrush(self._look.mark)
        painter.drawEllipse(centre, radius, radius)
        if cell.unsure:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.ink, px(1.5), Qt.PenStyle.DashLine))
            painter.drawEllipse(centre, radius + px(3.5), radius + px(3.5))
        painter.setFont(self._fonts["mark"])
        painter.setPen(self._look.on_mark)
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, _CENTRE, str(cell.count))

    def _radius(self, count: int) -> float:
        room = min(self._column, min(self._heights)) - self._look.px(12)
        more = max(0.0, room - self._smallest)
        # The area grows with the number, as the eye compares areas.
        share = math.sqrt((count - 1) / (self._most - 1)) if self._most > 1 else 0.0
        return (self._smallest + more * share) / 2


class PatternPicture(QWidget):
    """The drawing in the window; the table beside it says the same to a screen reader."""

    def __init__(self, theme: Theme, pattern: Pattern, words: PatternWords) -> None:
        super().__init__()
        self._look = screen_look(theme)
        self._pattern = pattern
        self._words = words
        self.setObjectName("pattern-picture")
        self.setAccessibleName(self.tr("Picture of entries over time"))
        self.setAccessibleDescription(
            "\n".join([*words.summary(pattern), *words.legend(pattern, picture=True)])
        )
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _sheet(self, width: float) -> Sheet:
        return Sheet(self._pattern, self._words, self._look, width)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return math.ceil(self._sheet(width).height)

    def sizeHint(self) -> QSize:
        width = round(self._look.px(640))
        return QSize(width, self.heightForWidth(width))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            told = self._sheet(self.width()).told_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._sheet(self.width()).paint(painter)
        painter.end()
