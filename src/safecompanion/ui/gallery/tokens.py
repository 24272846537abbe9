"""Colours, spaces, type roles and chips, each with its name."""

from __future__ import annotations

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from safecompanion.ui.gallery.states import stack
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.boxes import Box
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.text import Chip, MarkedLine, OwnWords, RichText, Text

TINTS = ("mint", "peach", "sky", "plum", "honey", "rose")
_ROLES_WITHOUT_TOKEN = ("error",)


def colors(theme: Theme) -> QWidget:
    """Return a swatch of every colour token."""
    flow = Flow(spacing=theme.space("m"))
    for name in theme.names("color"):
        flow.add(_swatch(theme, name, theme.px(110), theme.px(36), name))
    return flow


def spaces(theme: Theme) -> QWidget:
    """Return a bar as long as every spacing token."""
    bars = [
        _swatch(theme, "primary", theme.space(name), theme.px(12), f"{name}: {theme.space(name)}")
        for name in theme.names("space")
    ]
    return Flow(*bars, spacing=theme.space("xl"))


def _swatch(theme: Theme, color: str, width: int, height: int, name: str) -> QWidget:
    area = QPixmap(width, height)
    area.fill(theme.color(color))
    picture = QLabel()
    picture.setPixmap(area)
    # Some colours are that of the page.
    box = Box(theme, "card")
    box.column.setContentsMargins(*[theme.space("s")] * 4)
    box.column.setSpacing(theme.space("xs"))
    box.add(picture)
    words = Text(name, "caption")
    words.setWordWrap(False)
    box.add(words)
    box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return box


def words(theme: Theme) -> QWidget:
    """Return every type role and tint, and the kinds of text."""
    roles = [*theme.names("type"), *_ROLES_WITHOUT_TOKEN]
    return stack(
        theme,
        *[Text(f"{role}: Keeping a secret?", role) for role in roles],
        *[Text(f"body in {tint}", "body", tint) for tint in (*TINTS, "muted")],
        RichText("Rich text from checked content: <b>bold</b>, <i>italic</i>"),
        OwnWords("A person's own words wrap: https://example.org/" + "a-long-path/" * 12),
        MarkedLine(theme.space("m"), Text("A line with a bullet")),
        MarkedLine(theme.space("m"), Text("A line with a mark"), mark="✓"),
        MarkedLine(theme.space("m"), Text("A line with a number"), number=3),
    )


def chips(theme: Theme) -> QWidget:
    """Return a chip in every tint."""
    flow = Flow(spacing=theme.space("s"))
    for tint in ("plain", "surface", *TINTS):
        flow.add(Chip(tint, tint))
    flow.add(Chip("A long one wraps in a small window, because it has more than forty letters"))
    return flow
