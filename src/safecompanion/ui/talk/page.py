"""Talk: cards with words to begin, by age and worry."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from safecompanion.content.cards import Card
from safecompanion.content.library import Library
from safecompanion.errors import ContentDamagedError
from safecompanion.ui.talk.card import CardPage
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.boxes import EmptyState
from safecompanion.ui.widgets.buttons import Tile
from safecompanion.ui.widgets.fields import Choice
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.page import FacePage, Place, ScrollPage, clear_layout
from safecompanion.ui.widgets.text import Chip

AGES = ("4-6", "7-9", "10-12", "13-15", "16-17")


class TalkPage(FacePage):
    """Shows the list of cards or one card."""

    def __init__(self, theme: Theme, library: Library, language: str) -> None:
        super().__init__(theme)
        self._library = library
        self._language = language
        self._place = Place("talk")

    def open(self, place: Place) -> None:
        """Show the list, or the card `item`."""
        if not self._library.has_card(place.item):
            place = Place("talk")
        self._place = place
        if place.item:
            self._show(CardPage(self.theme, self._library, self._language, place.item))
        else:
            self._show(CardList(self.theme, self._library, self._language))

    def place(self) -> Place | None:
        return self._place


class CardList(ScrollPage):
    """Cards that fit the chosen age and topic."""

    def __init__(self, theme: Theme, library: Library, language: str) -> None:
        super().__init__(theme, width=860)
        self._library = library
        self._language = language
        self.heading(
            self.tr("Talk with a child"),
            self.tr("Ten good minutes beat one full hour. Choose an age and a worry."),
        )
        self._age = Choice([("", self.tr("Any age")), *((age, age) for age in AGES)], pill=True)
        self._topic = Choice([("", self.tr("Any worry")), *self._topics()], pill=True)
        for name, control, spoken in (
            ("talk-age", self._age, self.tr("Age of the child")),
            ("talk-topic", self._topic, self.tr("Worry")),
        ):
            control.setObjectName(name)
            control.setAccessibleName(spoken)
            control.chosen.connect(lambda _value: self._fill())
        self.add(Flow(self._age, self._topic))
        cards = QWidget()
        self._cards = QVBoxLayout(cards)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(theme.space("s"))
        self.add(cards)
        self.column.addStretch(1)
        self.begins_at = self._age
        self._fill()

    def _topics(self) -> list[tuple[str, str]]:
        return [("trust", topic_name(self._library, "trust", self._language))] + [
            (risk.id, risk.name.text(self._language)) for risk in self._library.risks()
        ]

    def _fill(self) -> None:
        clear_layout(self._cards)
        try:
            cards = self._library.cards(self._language)
        except ContentDamagedError as error:
            self.show_error(error)
            return
        age, topic = self._age.value(), self._topic.value()
        fitting = [
            card
            for card in cards
            if (not age or age in card.ages) and (not topic or card.topic == topic)
        ]
        for card in fitting:
            self._cards.addWidget(self._tile(card))
        if not fitting:
            self._cards.addWidget(
                EmptyState(
                    self.theme,
                    "chats-circle",
                    self.tr("No card for this yet"),
                    self.tr("Choose another age, or open the guide page of the worry."),
                )
            )

    def _tile(self, card: Card) -> Tile:
        topic = topic_name(self._library, card.topic, self._language)
        tile = Tile(
            self.theme,
            card.title,
            card.goal,
            trailing=self.theme.pixmap("caret-right", "ink3", 20),
        )
        tile.setObjectName(f"card-{card.id}")
        chips = Flow(spacing=self.theme.space("s"))
        chips.add(Chip(topic, "mint"))
        chips.add(Chip(self.tr("Age {ages}").format(ages=", ".join(card.ages))))
        chips.add(Chip(self.tr("%n minute(s)", "", card.minutes)))
        tile.add_line(chips)
        tile.clicked.connect(lambda: self.go.emit(Place("talk", card.id)))
        return tile


def topic_name(library: Library, topic: str, language: str) -> str:
    """Return the name of a card's topic."""
    if topic == "trust":
        return QCoreApplication.translate("Topics", "Trust")
    if topic == "agreement":
        return QCoreApplication.translate("Topics", "Family agreement")
    return library.risk(topic).name.text(language)
