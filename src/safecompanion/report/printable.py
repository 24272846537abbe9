"""Text that the bundled fonts can print: nothing invisible, nothing that turns the line around."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from safecompanion.report.plain import tidy

_TEXT_FONT = "Inter_400Regular.ttf"
_EMOJI_FONT = "NotoEmoji_400Regular.ttf"
# They make one emoji of several; anywhere else they are invisible and could hide in a name.
_EMOJI_STYLE = "\ufe0f"
_JOINERS = frozenset("\u200d" + "".join(map(chr, range(0x1F3FB, 0x1F400))))
_LINE_ENDS = frozenset("\n\t")
# Invisible, without meaning outside one font, or unassigned.
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"})


class Glyphs:
    """Which characters the fonts of the report have; the fonts are read at the first question."""

    def __init__(self, fonts: Path) -> None:
        self.folder = fonts
        self._plain: frozenset[str] = frozenset()
        self._emoji: frozenset[str] = frozenset()
        self._only_emoji: frozenset[str] = frozenset()

    def printable(self, text: str) -> str:
        """Return the text in NFC, with what cannot be printed shown as ‹U+1F600›.

        Control characters are dropped, except line ends: PDF/A allows no character without a glyph.
        """
        if not self._plain:
            self._read_fonts()
        text = tidy(text).replace("\r\n", "\n").replace("\r", "\n")
        if self._plain.issuperset(text):
            return text
        return "".join(self._shown(*pair) for pair in zip(text, "\n" + text, strict=False))

    def _shown(self, char: str, before: str) -> str:
        if char in self._plain or self._joins(char, before):
            return char
        return "" if unicodedata.category(char) == "Cc" else f"‹U+{ord(char):04X}›"

    def _joins(self, char: str, before: str) -> bool:
        if char == _EMOJI_STYLE:
            return before in self._emoji and not before.isspace()
        return char in _JOINERS and (before == _EMOJI_STYLE or before in self._only_emoji)

    def _read_fonts(self) -> None:
        text = _characters(self.folder / _TEXT_FONT)
        self._emoji = _characters(self.folder / _EMOJI_FONT)
        self._only_emoji = self._emoji - text
        printed = (text | self._emoji) - _JOINERS
        seen = (char for char in printed if unicodedata.category(char) not in _UNSEEN)
        self._plain = _LINE_ENDS.union(seen)


def _characters(font: Path) -> frozenset[str]:
    # Imported here: only who prints a report needs it.
    from fontTools.ttLib import TTFont

    with TTFont(font, lazy=True) as opened:
        return frozenset(map(chr, opened.getBestCmap()))
