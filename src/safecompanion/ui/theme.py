"""Tokens become palette, style sheet, fonts and icons; pages own no colour and no size."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

SCALES = (100, 125, 150, 175, 200)


def system_theme() -> str:
    """Return "dark" or "light" as the operating system says."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


class Theme:
    """One look: a set of colours at one text size (percent)."""

    def __init__(self, resources: Path, name: str, scale: int = 100) -> None:
        self._resources = resources
        self.name = name if name in ("light", "dark", "hc") else system_theme()
        self.scale = min(max(scale, 100), 200)
        self._tokens: dict[str, Any] = json.loads(
            (resources / "ui" / "tokens.json").read_text("utf-8")
        )
        self._pixmap = lru_cache(maxsize=256)(self._draw_pixmap)

    def color(self, name: str) -> QColor:
        """Return the colour token `name`.

        "mintEdge" is the border of a mint area, "mintChosen" a mint mark of what is chosen.
        """
        if name.endswith("Edge"):
            # High contrast has no tints, so areas need a line around them.
            name = "line" if self.name == "hc" else name.removesuffix("Edge")
        elif name.endswith("Chosen"):
            # For the same reason, what is chosen would look like what is not.
            name = name.replace("Chosen", "Mid" if self.name == "hc" else "")
        return QColor(self._tokens["color"][self.name][name])

    def names(self, kind: str) -> list[str]:
        """Return the names of all tokens of a kind: color, type, space or radius."""
        tokens = self._tokens[kind]
        return list(tokens[self.name] if kind == "color" else tokens)

    def px(self, value: float) -> int:
        """Return `value` pixels at 100 % text size, scaled with the text."""
        return round(value * self.scale / 100)

    def space(self, name: str) -> int:
        """Return a spacing token; space grows half as fast as text."""
        return int(self._tokens["space"][name] * (1 + (self.scale / 100 - 1) * 0.5))

    def icon(self, name: str, color: str = "ink2", size: int = 22) -> QIcon:
        """Return the icon in one colour token; `size` in pixels at 100 %."""
        return QIcon(self.pixmap(name, color, size))

    def icon_before_words(self, name: str, color: str) -> QIcon:
        """Return the icon with the gap that Qt leaves too small before a button's words."""
        glyph = self.pixmap(name, color, 20)
        ratio = glyph.devicePixelRatio()
        wide = QPixmap(round(self.px(28) * ratio), glyph.height())
        wide.setDevicePixelRatio(ratio)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        painter.drawPixmap(0, 0, glyph)
        painter.end()
        return QIcon(wide)

    def pixmap(self, name: str, color: str = "ink2", size: int = 22) -> QPixmap:
        """Return the icon as a picture of `size` pixels at 100 %."""
        return self._pixmap(name, color, self.px(size))

    def _draw_pixmap(self, name: str, color: str, side: int) -> QPixmap:
        svg = (self._resources / "icons" / f"{name}.svg").read_text("utf-8")
        svg = svg.replace("currentColor", self.color(color).name())
        app = QGuiApplication.instance()
        ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
        pixmap = QPixmap(round(side * ratio), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
        painter.end()
        return pixmap

    def style_sheet(self) -> str:
        """Return the application's style sheet with every token filled in."""
        text = (self._resources / "ui" / "style.qss").read_text("utf-8")
        return re.sub(r"@(color|px|space|radius|type|icon)\(([^)]+)\)", self._token, text)

    def _token(self, match: re.Match[str]) -> str:
        kind, name = match.groups()
        if kind == "color":
            return self.color(name).name()
        if kind == "px":
            return f"{self.px(float(name))}px"
        if kind == "space":
            return f"{self.space(name)}px"
        if kind == "radius":
            return f"{self.px(self._tokens['radius'][name])}px"
        if kind == "icon":
            picture = self._resources / "icons" / "themed" / f"{name}-{self.name}.png"
            return picture.as_posix()
        style = self._tokens["type"][name]
        return f"font-size: {self.px(style['size'])}px; font-weight: {style['weight']};"

    def palette(self) -> QPalette:
        """Return the palette for what a style sheet does not reach."""
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, name in (
            (roles.Window, "bg"),
            (roles.WindowText, "ink"),
            (roles.Base, "surface"),
            (roles.AlternateBase, "sunken"),
            (roles.Text, "ink"),
            (roles.Button, "surface"),
            (roles.ButtonText, "ink"),
            (roles.PlaceholderText, "ink3"),
            (roles.Highlight, "primary"),
            (roles.HighlightedText, "onPrimary"),
            (roles.Link, "link"),
            (roles.ToolTipBase, "ink"),
            (roles.ToolTipText, "bg"),
        ):
            palette.setColor(role, self.color(name))
        return palette

    def apply(self, app: QApplication) -> None:
        """Dress the whole application."""
        app.setPalette(self.palette())
        app.setStyleSheet(self.style_sheet())


def load_fonts(resources: Path) -> None:
    """Make the bundled fonts known, so that every script looks the same on every computer."""
    for font in sorted((resources / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    # A computer without an emoji font shows ours; one that has its own keeps it.
    QFont.insertSubstitutions("Inter", ["Segoe UI Emoji", "Apple Color Emoji", "Noto Emoji"])
