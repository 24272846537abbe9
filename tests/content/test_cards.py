"""A card carries every part of the conversation."""

import pytest

from safecompanion.content.cards import Kind, Offer, read_cards
from safecompanion.errors import ContentDamagedError


@pytest.fixture
def talk(resources):
    return read_cards(resources / "talk" / "en" / "cards.yaml")


def card(talk, card_id):
    return next(card for card in talk.cards if card.id == card_id)


def test_there_are_twelve_cards(talk):
    assert len(talk.cards) == 12
    assert len({card.id for card in talk.cards}) == 12


def test_the_whole_anatomy_is_read(talk):
    found = card(talk, "grooming-10-12-too-nice-friend")
    assert (found.kind, found.heat, found.minutes) == (Kind.OPEN, 2, 15)
    assert found.audience == ("parent", "counsellor")
    assert found.opener.or_say.startswith("If I wanted a child")
    assert (len(found.ask_next), len(found.avoid), len(found.before_you_start)) == (3, 3, 2)
    assert found.avoid[0].try_this == "Is there anyone you'd like a second opinion about?"
    assert found.guidance == ("grooming", "sextortion", "settings")
    assert (found.diary.offer, found.diary.category) == (Offer.INCIDENT, "grooming")


def test_what_a_child_tells_about_harm_leads_to_an_article(talk):
    assert all(card.if_child.discloses_harm.go_to for card in talk.cards)


def test_the_five_calm_steps_are_shared(talk):
    assert [step.step for step in talk.five_calm_steps] == [
        "Pause",
        "Thank",
        "Believe",
        "Safe now",
        "Next",
    ]
    assert talk.five_calm_steps[0].say == ""


def test_planned_cards_are_declared(talk):
    assert "check-in-any-two-week" in talk.planned_cards


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("kind: open", "kind: opne"),
        ("  goal: ", "  gaol: "),
        ("    shrugs:", "    shrug:"),
        ("  heat: 1\n", "  heat: [1\n"),
        ('  agree: "', "  agree: 5 #"),
    ],
)
def test_a_broken_file_is_one_clear_error(content, change, old, new):
    change("talk/en/cards.yaml", old, new)
    with pytest.raises(ContentDamagedError):
        read_cards(content / "talk/en/cards.yaml")
