"""Words on the screen: plain text in one of the type roles."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


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


class Chip(QLabel):
    """A small fact in words; colour only repeats what the words say."""

    def __init__(self, text: str, tint: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("chip", tint)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


def breakable(text: str) -> str:
    """Return text whose long words (links, file names) may wrap, without marks that turn it round.

    For showing only: it holds zero-width spaces.
    """
    shown = "".join("\u25a1" if _hides(char) else char for char in text)
    return re.sub(r"\S{24,}", lambda word: re.sub(r".{12}(?=.)", "\\g<0>\u200b", word[0]), shown)


def _hides(char: str) -> bool:
    # Control and direction characters can make "gpj.exe" look like "exe.jpg"; joiners are letters'.
    return unicodedata.category(char) in ("Cc", "Cf", "Cs") and char not in "\n\t\u200c\u200d"
