"""The first screen: what brings you here?"""

from __future__ import annotations

from PySide6.QtCore import QTime
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.buttons import Tile
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.page import Place, ScrollPage
from safecompanion.ui.widgets.text import Chip, Text


class HomePage(ScrollPage):
    """Four ways in; nothing here needs a password."""

    def __init__(self, theme: Theme, *, diary_open: bool) -> None:
        super().__init__(theme, width=1000)
        self.column.addSpacing(theme.space("l"))
        self.add(Text(self._greeting(), "small"))
        self.heading(
            self.tr("What brings you here?"),
            self.tr("Start anywhere. Nothing you read or write leaves this computer."),
        )
        self.column.addSpacing(theme.space("m"))
        self._tiles = QGridLayout()
        self._tiles.setSpacing(theme.space("l"))
        self._ways = self._make_ways()
        self.column.addLayout(self._tiles)
        self.column.addSpacing(theme.space("s"))
        self.add(self._facts(diary_open))
        self.column.addStretch(1)
        self._arrange(2)

    def _greeting(self) -> str:
        hour = QTime.currentTime().hour()
        if 5 <= hour < 12:
            return self.tr("Good morning")
        return self.tr("Good afternoon") if 12 <= hour < 18 else self.tr("Good evening")

    def _make_ways(self) -> list[QWidget]:
        ways: list[QWidget] = []
        for name, tint, icon, title, text, place in (
            (
                "way-happened",
                "peach",
                "hand-heart-duotone",
                self.tr("Something happened"),
                self.tr("Find calm, clear first steps"),
                Place("guide", "", "first-hour"),
            ),
            (
                "way-talk",
                "mint",
                "chats-circle-duotone",
                self.tr("Talk with my child"),
                self.tr("Short cards with words to begin"),
                Place("talk"),
            ),
            (
                "way-learn",
                "sky",
                "book-open-duotone",
                self.tr("Learn about a risk"),
                self.tr("Plain guides, five minutes each"),
                Place("guide"),
            ),
            (
                "way-write",
                "plum",
                "notebook-duotone",
                self.tr("Write it down or report"),
                self.tr("A locked diary only you can open"),
                Place("diary"),
            ),
        ):
            tile = Tile(
                self.theme,
                title,
                text,
                look=tint,
                icon=self.theme.pixmap(icon, f"{tint}Ink", 52),
                trailing=self.theme.pixmap("arrow-right", f"{tint}Ink", 22),
                title_role="tile",
                height=136 if self.theme.scale < 140 else 84,
            )
            tile.setObjectName(name)
            tile.clicked.connect(lambda _=False, place=place: self.go.emit(place))
            ways.append(tile)
        return ways

    def _facts(self, diary_open: bool) -> QWidget:
        facts = Flow(spacing=self.theme.space("s"))
        facts.add(Chip(self.tr("Works without internet")))
        facts.add(Chip(self.tr("Texts are drafts, not yet reviewed by experts")))
        facts.add(Chip(self.tr("Diary open") if diary_open else self.tr("Diary locked")))
        return facts

    def _arrange(self, columns: int) -> None:
        for index, way in enumerate(self._ways):
            self._tiles.addWidget(way, index // columns, index % columns)
        for column in range(2):
            self._tiles.setColumnStretch(column, 1 if column < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() * 100 / self.theme.scale >= 640
        self._arrange(2 if wide else 1)
