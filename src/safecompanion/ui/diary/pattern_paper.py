"""A pattern on one sheet of paper: sentences, the drawing in black and white, what it means."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from safecompanion.diary.pattern import Pattern
from safecompanion.ui.diary.pattern_picture import Sheet, paper_look
from safecompanion.ui.diary.pattern_words import PatternWords

_GAP = 24
_WRAP = int(Qt.TextFlag.TextWordWrap)
# Each try is a little smaller; a smaller one has more columns in a line.
_SHRINK = 0.9
_SMALLEST = 0.4


class PaperPage:
    """Fits `room`, the page in units of the screen, by becoming smaller as a whole."""

    def __init__(
        self, pattern: Pattern, words: PatternWords, head: str, foot: str, room: QSizeF
    ) -> None:
        self._look = paper_look()
        self._head, self._foot = head, foot
        self.scale = 1.0
        self._lay_out(pattern, words, room)
        while self.height * self.scale > room.height() and self.scale > _SMALLEST:
            self.scale *= _SHRINK
            self._lay_out(pattern, words, room)
        self.scale = min(self.scale, room.height() / self.height)

    def _lay_out(self, pattern: Pattern, words: PatternWords, room: QSizeF) -> None:
        self._width = room.width() / self.scale
        self._sheet = Sheet(pattern, words, self._look, self._width)
        self._heights = [self._text_height(text) for text in (self._head, self._foot)]
        self.height = sum(self._heights) + self._sheet.height + 2 * _GAP

    def _text_height(self, text: str) -> float:
        metrics = QFontMetricsF(self._look.font(16))
        return metrics.boundingRect(QRectF(0, 0, self._width, 10_000), _WRAP, text).height()

    def paint(self, painter: QPainter) -> None:
        """Draw the page with its left upper corner at the origin."""
        painter.scale(self.scale, self.scale)
        self._write(painter, self._head, self._heights[0])
        painter.translate(0, self._heights[0] + _GAP)
        self._sheet.paint(painter)
        painter.translate(0, self._sheet.height + _GAP)
        self._write(painter, self._foot, self._heights[1])

    def _write(self, painter: QPainter, text: str, height: float) -> None:
        painter.setFont(self._look.font(16))
        painter.setPen(self._look.ink)
        painter.drawText(QRectF(0, 0, self._width, height), _WRAP, text)
