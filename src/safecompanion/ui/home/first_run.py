"""The very first screen: the language, and where to begin."""

from __future__ import annotations

from PySide6.QtCore import Signal

from safecompanion.ui.theme import Theme
from safecompanion.ui.translation import languages
from safecompanion.ui.widgets.boxes import Callout
from safecompanion.ui.widgets.buttons import ChoiceTile, Tile, icon_tile
from safecompanion.ui.widgets.page import Place, ScrollPage
from safecompanion.ui.widgets.text import Text


class FirstRunPage(ScrollPage):
    """Choose a language; then read at once, get help at once, or set up a diary."""

    language_chosen = Signal(str)
    finished = Signal(object)

    def __init__(self, theme: Theme, language: str) -> None:
        super().__init__(theme, width=640)
        self.column.addSpacing(theme.space("xl"))
        self.heading(
            self.tr("Welcome"),
            self.tr("A calm place for worries about a child online. It works without internet."),
        )
        self.add(Text(self.tr("Language"), "heading"))
        for code, offered in languages().items():
            choice = ChoiceTile(theme, offered.name)
            choice.setObjectName(f"language-{code}")
            choice.setChecked(code == language)
            if code == language:
                self.begins_at = choice
            choice.clicked.connect(lambda _=False, code=code: self.language_chosen.emit(code))
            self.add(choice)
        self.column.addSpacing(theme.space("m"))
        self.add(Text(self.tr("Where would you like to begin?"), "heading"))
        for name, icon, tint, title, text, place in (
            (
                "begin-reading",
                "book-open",
                "sky",
                self.tr("Read and get help"),
                self.tr("No password. Nothing is kept."),
                Place("home"),
            ),
            (
                "begin-diary",
                "notebook",
                "plum",
                self.tr("Set up a locked diary"),
                self.tr("First we check together whether this computer is a safe place for it."),
                Place("diary", "new-diary"),
            ),
        ):
            tile = Tile(theme, title, text, icon=icon_tile(theme, icon, tint))
            tile.setObjectName(name)
            tile.clicked.connect(lambda _=False, place=place: self.finished.emit(place))
            self.add(tile)
        danger = Callout(theme, self.tr("A child is in danger right now?"), "rose")
        help_tile = Tile(theme, self.tr("Get help now"), look="card")
        help_tile.setObjectName("begin-help")
        help_tile.clicked.connect(lambda: self.finished.emit(Place("help")))
        danger.add(help_tile)
        self.add(danger)
        self.column.addStretch(1)

    def open(self, place: Place) -> None:
        """Put the keyboard on the chosen language, not on another one."""
        self.take_keyboard()
