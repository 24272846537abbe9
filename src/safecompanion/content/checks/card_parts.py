"""C04, C05 and C06: cards, risks, and what is still to write."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from safecompanion.content.cards import AGES, Card
from safecompanion.content.checks.pages import Pages, TalkFile
from safecompanion.content.checks.problem import Level, Problem
from safecompanion.content.risks import Act
from safecompanion.language.readability import words

CARD_WORDS = (280, 450)
INTAKE_WORDS = (280, 550)
OPENER_WORDS = 50
WHY_WORDS = 75
NEEDS_AFTER_EVENT = (Act.NOW, Act.TODAY)


def check_cards(pages: Pages) -> Iterator[Problem]:
    """Yield the problems of C04, C05 and C06."""
    for talk in pages.talks:
        yield from _cards(talk)
    yield from _taxonomy(pages)
    yield from _coverage(pages)


def _cards(talk: TalkFile) -> Iterator[Problem]:
    seen: set[str] = set()
    for number, card in enumerate(talk.cards.cards if talk.cards else ()):
        for level, place, sentence in _card(card):
            yield Problem(talk.file, talk.card_line(number, *place), "C05", level, sentence)
        if card.id in seen:
            sentence = f'There are two cards with the id "{card.id}".'
            yield Problem(talk.file, talk.card_line(number, "id"), "C01", "E", sentence)
        seen.add(card.id)
        least, most = INTAKE_WORDS if card.kind == "intake" else CARD_WORDS
        count = sum(len(words(passage.text)) for passage in talk.card_passages(number))
        if talk.lang == "en" and not least <= count <= most:
            sentence = f'"{card.title}" has {count} words; a card should have {least} to {most}.'
            yield Problem(talk.file, talk.card_line(number), "C05", "W", sentence)


def _card(card: Card) -> Iterator[tuple[Level, tuple[str, ...], str]]:
    places = [AGES.index(age) for age in card.ages if age in AGES]
    if len(places) == 2 and places[1] - places[0] != 1:
        yield "E", ("ages",), "Two age bands of one card must be neighbours, the younger first."
    for key, text in (("say", card.opener.say), ("or", card.opener.or_say)):
        if len(words(text)) > OPENER_WORDS:
            yield "E", ("opener", key), f"An opener has at most {OPENER_WORDS} words: one breath."
    if len(words(card.why)) > WHY_WORDS:
        yield "W", ("why",), f'"why" has {len(words(card.why))} words; at most {WHY_WORDS}.'


def _taxonomy(pages: Pages) -> Iterator[Problem]:
    source = pages.data["risks"]
    risks = pages.values("risks").get("risks", ())
    ids = [risk.get("id") for risk in risks]
    for number, risk in enumerate(risks):
        if ids.count(risk.get("id")) > 1:
            sentence = f'There are two risks with the id "{risk.get("id")}".'
            yield Problem(source.file, source.line("risks", number), "C04", "E", sentence)
        codes = set(risk.get("ncmec") or ()) - set(pages.values("risks").get("ncmec_types") or ())
        for code in sorted(codes):
            line = source.line("risks", number, "ncmec")
            yield Problem(source.file, line, "C04", "E", f'"{code}" is not in ncmec_types.')


def _coverage(pages: Pages) -> Iterator[Problem]:
    goal: dict[str, list[int]] = pages.values("planned").get("card_goal") or {}
    talk = pages.talk("en")
    cards = talk.cards.cards if talk and talk.cards else ()
    risks = pages.values("risks").get("risks", ())
    missing = [risk["id"] for risk in risks if risk["article"] not in pages.written_articles()]
    rows, have, want = [], 0, 0
    for topic, goals in goal.items():
        counts = [sum(c.topic == topic and age in c.ages for c in cards) for age in AGES]
        have += sum(min(pair) for pair in zip(counts, goals, strict=True))
        want += sum(goals)
        cells = "".join(
            f"{f'{n}/{g}' if g else '-':>7}" for n, g in zip(counts, goals, strict=True)
        )
        rows.append(f"    {topic:<18}{cells}{'' if topic not in missing else '   no article yet'}")
    unfit = [risk["id"] for risk in risks if not _has_kinds(risk, cards)]
    if missing or have < want or unfit:
        head = f"    {'cards':<18}" + "".join(f"{age:>7}" for age in AGES)
        sentence = (
            f"Still to write: {len(missing)} of {len(risks)} risk articles, "
            f"{want - have} of {want} card places, "
            f"{len(unfit)} risks without the kinds of cards they need.\n" + "\n".join([head, *rows])
        )
        yield Problem("data/planned.yaml", 1, "C06", "W", sentence)


def _has_kinds(risk: dict[str, Any], cards: tuple[Card, ...]) -> bool:
    kinds = {card.kind for card in cards if card.topic == risk["id"]}
    after = risk["act"] not in NEEDS_AFTER_EVENT or kinds & {"after_event", "intake"}
    return "open" in kinds and bool(after)
