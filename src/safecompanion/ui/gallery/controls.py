"""Everything that can be pressed or filled in, in all its states."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from safecompanion.ui.gallery.states import FOCUSED, HOVERED, looking, stack
from safecompanion.ui.gallery.tokens import TINTS
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.buttons import Button, ChoiceTile, IconButton, Tile, icon_tile
from safecompanion.ui.widgets.columns import Columns
from safecompanion.ui.widgets.confirm import ConfirmButton
from safecompanion.ui.widgets.fields import (
    Check,
    Choice,
    Field,
    LineEdit,
    PassphraseEdit,
    TextArea,
)
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.text import Text

_KINDS = ("primary", "soft", "plain", "quiet", "help", "danger", "rail", "chip", "section")
_MARKABLE = ("rail", "chip")
_TILES = ("card", "row", "choice", "mint", "peach", "sky", "plum", "honey")
_OPTIONS = [("a", "First choice"), ("b", "Second choice")]


def buttons(theme: Theme) -> QWidget:
    """Return every kind of button, normal and in its states."""
    rows: list[QWidget] = []
    for kind in _KINDS:
        rows += [Text(kind, "caption"), _button_row(theme, kind)]
    name = Text("icon only; small, as in the narrow rail", "caption")
    small = Button(theme, "", "rail", "house")
    small.setAccessibleName("Home")
    small.setProperty("compact", "true")
    off = IconButton(theme, "x", "Close")
    off.setEnabled(False)
    close, focused = IconButton(theme, "x", "Close"), looking(IconButton, FOCUSED)
    icons = Flow(close, focused(theme, "x", "Close"), off, small, spacing=theme.space("m"))
    return stack(theme, *rows, name, icons)


def _button_row(theme: Theme, kind: str) -> Flow:
    row = Flow(
        Button(theme, "Normal", kind),
        Button(theme, "With icon", kind, "notebook"),
        looking(Button, HOVERED)(theme, "Pointed at", kind),
        looking(Button, FOCUSED)(theme, "Focused", kind),
        spacing=theme.space("m"),
    )
    if kind in _MARKABLE:
        chosen = Button(theme, "Chosen", kind)
        chosen.setCheckable(True)
        chosen.setChecked(True)
        row.add(chosen)
    disabled = Button(theme, "Disabled", kind)
    disabled.setEnabled(False)
    row.add(disabled)
    return row


def confirm(theme: Theme) -> QWidget:
    """Return a button that asks once more, before and after it was pressed."""
    shown = []
    for about in ("before", "after"):
        button = ConfirmButton(
            theme, "Remove", "Remove it for good?", "Yes, remove", "Keep it", icon="x", about=about
        )
        shown.append(button)
    shown[1].button.click()
    return stack(theme, *shown)


def tiles(theme: Theme) -> QWidget:
    """Return every look of a tile, and its states."""
    arrow = theme.pixmap("caret-right", "ink3", 20)
    shown = [
        Tile(
            theme,
            look,
            "One line of text that says more",
            look=look,
            icon=theme.pixmap("notebook", f"{look}Ink" if look in TINTS else "ink2", 32),
            trailing=arrow,
        )
        for look in _TILES
    ]
    marked = Tile(theme, "row, chosen", "Text", look="row")
    marked.setCheckable(True)
    marked.setChecked(True)
    disabled = Tile(theme, "card, disabled", "Text")
    disabled.setEnabled(False)
    shown += [
        marked,
        looking(Tile, HOVERED)(theme, "card, pointed at", "Text"),
        looking(Tile, FOCUSED)(theme, "card, focused", "Text"),
        disabled,
    ]
    return Columns(*shown, least=theme.px(360), spacing=theme.space("m"))


def choices(theme: Theme) -> QWidget:
    """Return the tile for one of several choices."""
    chosen = ChoiceTile(theme, "Chosen", "Safest")
    chosen.setChecked(True)
    return Columns(
        ChoiceTile(theme, "Not chosen", "2 pages", icon=icon_tile(theme, "printer", "plum")),
        chosen,
        looking(ChoiceTile, HOVERED)(theme, "Pointed at", "Text"),
        looking(ChoiceTile, FOCUSED)(theme, "Focused", "Text"),
        least=theme.px(360),
        spacing=theme.space("m"),
    )


def fields(theme: Theme) -> QWidget:
    """Return form fields with help, with an error and without."""
    wrong = Field(theme, "With an error", LineEdit("sam builds"), "The help stays above it.")
    wrong.set_error("An account name has no spaces.")
    off = LineEdit("Cannot be changed")
    off.setEnabled(False)
    passphrase = Field(theme, "Passphrase", PassphraseEdit(theme, "Passphrase"))
    passphrase.set_error("That passphrase does not open this diary.")
    pill = Choice(_OPTIONS, "a", pill=True)
    pill.setAccessibleName("A filter")
    return stack(
        theme,
        Field(theme, "Plain", LineEdit("sam_builds_09")),
        Field(theme, "With help", LineEdit(), "Copy it exactly, with dots and lines."),
        wrong,
        Field(theme, "Focused", looking(LineEdit, FOCUSED)("sam_builds_09")),
        Field(theme, "Disabled", off),
        passphrase,
        Field(theme, "Several lines", TextArea(theme, "They grow with what is typed.", 3)),
        Field(theme, "One of several", Choice(_OPTIONS, "a"), "The wheel never changes it."),
        Field(theme, "One of several, focused", looking(Choice, FOCUSED)(_OPTIONS, "b")),
        Text("A filter", "caption"),
        pill,
    )


def checks(theme: Theme) -> QWidget:
    """Return the rows of a checklist."""
    off = Check(theme, "Disabled", True)
    off.setEnabled(False)
    return stack(
        theme,
        Check(theme, "To do"),
        Check(theme, "Done", True),
        Check(theme, "With help", False, "Friends only in voice chat."),
        off,
    )
