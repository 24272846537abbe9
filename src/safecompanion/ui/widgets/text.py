"""Words on the screen: plain text in one of the type roles."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

_MAY_BREAK = "\u200b"  # zero-width space


class Text(QLabel):
    """A wrapping label; `role` is a type token, `tint` a colour family or "muted"."""

    def __init__(
        self, text: str = "", role: str = "body", tint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)
        if tint:
            self.setProperty("tint", tint)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def selectable(self) -> Text:
        """Let the text be marked and copied with mouse and keyboard."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return self


class RichText(Text):
    """Bold and italic made by us from checked content; never a person's own words."""

    def __init__(self, html: str, role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__("", role, parent=parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(html)


class OwnWords(Text):
    """What a person wrote: long links wrap, and copying gives them without a gap."""

    def __init__(self, text: str, role: str = "body") -> None:
        super().__init__(breakable(text), role)
        self.selectable()
        # Its "Copy" would copy the places where a line may break.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            marked = self.selectedText().replace(_MAY_BREAK, "").replace("\u2029", "\n")
            QGuiApplication.clipboard().setText(marked)
            return
        super().keyPressEvent(event)


class Chip(QLabel):
    """A small fact in words; colour only repeats what the words say."""

    def __init__(self, text: str, tint: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("chip", tint)
        # Such a long one would not fit into a small window with large text.
        self.setWordWrap(len(text) > 40)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


def breakable(text: str) -> str:
    """Return text whose long words (links, file names) may wrap, without marks that turn it round.

    For showing only: it holds zero-width spaces.
    """
    shown = "".join("\u25a1" if _hides(char) else char for char in text)
    return re.sub(
        r"\S{24,}", lambda word: re.sub(r".{12}(?=.)", rf"\g<0>{_MAY_BREAK}", word[0]), shown
    )


def _hides(char: str) -> bool:
    # Control and direction characters can make "gpj.exe" look like "exe.jpg"; joiners are letters'.
    return unicodedata.category(char) in ("Cc", "Cf", "Cs") and char not in "\n\t\u200c\u200d"


class MarkedLine(QWidget):
    """A bullet or number with words that keep their own left edge when they wrap."""

    def __init__(self, gap: int, words: Text, mark: str = "", number: int = 0) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        sign: QLabel = Chip(str(number), "surface") if number else Text(mark or "•")
        sign.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
