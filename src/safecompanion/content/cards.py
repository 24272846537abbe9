"""Conversation cards: a handrail for the adult, not a script."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, NewType

from safecompanion.content.files import read_yaml, text_of, texts_of

CardId = NewType("CardId", str)

AGES = ("4-6", "7-9", "10-12", "13-15", "16-17")
REACTIONS = ("opens_up", "shrugs", "gets_angry", "discloses_harm")


class Kind(StrEnum):
    """What a card is for."""

    OPEN = "open"
    SKILL = "skill"
    CHECK_IN = "check_in"
    AFTER_EVENT = "after_event"
    REPAIR = "repair"
    INTAKE = "intake"


class Offer(StrEnum):
    """What of the diary a card offers; it never opens it by itself."""

    NONE = "none"
    NOTE = "note"
    INCIDENT = "incident"


@dataclass(frozen=True)
class Opener:
    """Two ways to begin."""

    say: str
    or_say: str


@dataclass(frozen=True)
class Reaction:
    """What to say and do when the child reacts this way; `go_to` is an article id or ""."""

    say: str
    do: str
    go_to: str = ""


@dataclass(frozen=True)
class Reactions:
    """The four fixed reactions; `discloses_harm` always leads to the five calm steps."""

    opens_up: Reaction
    shrugs: Reaction
    gets_angry: Reaction
    discloses_harm: Reaction


@dataclass(frozen=True)
class Swap:
    """A sentence that hurts, and one to try."""

    instead_of: str
    try_this: str


@dataclass(frozen=True)
class DiaryOffer:
    """The offer to write something down; `category` is a risk id or ""."""

    offer: Offer
    category: str = ""


@dataclass(frozen=True)
class Card:
    """One conversation; `topic` is a risk id, "trust" or "agreement", `heat` 1 calm to 3 heavy."""

    id: CardId
    lang: str
    status: str
    title: str
    topic: str
    ages: tuple[str, ...]
    audience: tuple[str, ...]
    kind: Kind
    heat: int
    minutes: int
    setting: str
    goal: str
    before_you_start: tuple[str, ...]
    opener: Opener
    ask_next: tuple[str, ...]
    why: str
    if_child: Reactions
    avoid: tuple[Swap, ...]
    agree: str
    adult_promise: str
    guidance: tuple[str, ...]
    next_cards: tuple[str, ...]
    diary: DiaryOffer
    sources: tuple[str, ...]


@dataclass(frozen=True)
class CalmStep:
    """One of the five calm steps when a child tells about harm; `say` may be ""."""

    step: str
    do: str
    say: str


@dataclass(frozen=True)
class CardSet:
    """The cards of one language and what they share."""

    lang: str
    five_calm_steps: tuple[CalmStep, ...]
    opener_rule: str
    stop_rule: str
    planned_cards: tuple[CardId, ...]
    cards: tuple[Card, ...]


def read_cards(path: Path) -> CardSet:
    """Return the cards of one file; raises ContentDamagedError."""
    return read_yaml(path, card_set_from)


def card_set_from(data: dict[str, Any]) -> CardSet:
    """Return the cards held by the values of a talk file."""
    lang = data["lang"].replace("-", "_")
    shared = data["shared"]
    return CardSet(
        lang=lang,
        five_calm_steps=tuple(
            CalmStep(*(text_of(step[key]) for key in ("step", "do", "say")))
            for step in shared["five_calm_steps"]
        ),
        opener_rule=text_of(shared["opener_rule"]),
        stop_rule=text_of(shared["stop_rule"]),
        planned_cards=tuple(data.get("planned_cards") or ()),
        cards=tuple(_card(item, lang, data["status"]) for item in data["cards"]),
    )


def _card(data: dict[str, Any], lang: str, status: str) -> Card:
    links = data["links"]
    return Card(
        id=CardId(text_of(data["id"])),
        lang=lang,
        status=status,
        title=text_of(data["title"]),
        topic=text_of(data["topic"]),
        ages=texts_of(data["ages"]),
        audience=texts_of(data["for"]),
        kind=Kind(data["kind"]),
        heat=data["heat"],
        minutes=data["minutes"],
        setting=text_of(data["setting"]),
        goal=text_of(data["goal"]),
        before_you_start=texts_of(data["before_you_start"]),
        opener=Opener(text_of(data["opener"]["say"]), text_of(data["opener"]["or"])),
        ask_next=texts_of(data["ask_next"]),
        why=text_of(data["why"]),
        if_child=Reactions(**{name: _reaction(data["if_child"][name]) for name in REACTIONS}),
        avoid=tuple(
            Swap(text_of(item["instead_of"]), text_of(item["try"])) for item in data["avoid"]
        ),
        agree=text_of(data["agree"]),
        adult_promise=text_of(data["adult_promise"]),
        guidance=texts_of(links["guidance"]),
        next_cards=texts_of(links["next_cards"]),
        diary=DiaryOffer(Offer(links["diary"]["offer"]), links["diary"].get("category") or ""),
        sources=texts_of(data["sources"]),
    )


def _reaction(data: dict[str, Any]) -> Reaction:
    return Reaction(text_of(data["say"]), text_of(data["do"]), text_of(data.get("go_to", "")))
