"""Conversation cards: filtered by age and worry, and what to do after a disclosure."""

from __future__ import annotations

import pytest

from safecompanion.ui.talk.card import CardPage
from safecompanion.ui.talk.page import TalkPage
from safecompanion.ui.widgets.buttons import Tile
from safecompanion.ui.widgets.page import Place

ALL_CARDS = Place("talk")
CARD = "grooming-10-12-too-nice-friend"


@pytest.fixture
def talk(show, theme, library):
    def opened(place=ALL_CARDS, language="en"):
        page = TalkPage(theme, library, language)
        page.open(place)
        return show(page)

    return opened


@pytest.fixture
def shown_cards(settle):
    """Return the ids of the cards on offer."""

    def ids(page):
        tiles = [tile for tile in settle(page).findChildren(Tile) if tile.isVisibleTo(page)]
        return {tile.objectName().removeprefix("card-") for tile in tiles}

    return ids


def test_all_cards_are_offered_first(talk, shown_cards, library):
    assert shown_cards(talk()) == {card.id for card in library.cards("en")}


def test_cards_are_filtered_by_age_and_worry(talk, shown_cards, find, library):
    page = talk()
    find(page, "talk-age").set_value("10-12")
    assert shown_cards(page) == {c.id for c in library.cards("en") if "10-12" in c.ages}
    find(page, "talk-topic").set_value("grooming")
    assert shown_cards(page) == {CARD}


def test_no_fitting_card_is_told_in_words(talk, shown_cards, find, words):
    page = talk()
    find(page, "talk-age").set_value("4-6")
    find(page, "talk-topic").set_value("recruitment")
    assert shown_cards(page) == set()
    assert "No card for this yet" in words(page)


def test_a_card_shows_the_opener_and_four_reactions(talk, press, words, library):
    page = talk()
    page.go.connect(page.open)
    press(page, f"card-{CARD}")
    shown, card = words(page.findChild(CardPage)), library.card(CARD, "en")
    for part in (card.opener.say, card.if_child.shrugs.do, card.if_child.gets_angry.do):
        assert part in shown
    assert all(f"Instead of: “{swap.instead_of}”" in shown for swap in card.avoid)


@pytest.mark.parametrize("number", range(12))
def test_after_a_disclosure_every_card_leads_to_the_guide(talk, press, went, library, number):
    card = library.cards("en")[number]
    page = talk(Place("talk", card.id))
    places = went(page.go)
    press(page, "disclosure-button")
    target, _, section = card.if_child.discloses_harm.go_to.partition("#")
    assert places == [Place("guide", target, section)]


def test_the_five_calm_steps_stand_where_harm_is_told(talk, words, library):
    shown = words(talk(Place("talk", CARD)))
    assert all(step.step in shown for step in library.five_calm_steps("en"))


def test_a_card_that_does_not_exist_shows_the_list(talk, shown_cards, library):
    page = talk(Place("talk", "from-a-later-version"))
    assert page.place() == Place("talk")
    assert shown_cards(page) == {card.id for card in library.cards("en")}
