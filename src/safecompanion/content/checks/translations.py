"""C22: a translation has the same bones as the English text it follows."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from safecompanion.content.articles import NOW_PARTS, Article
from safecompanion.content.blocks import ContactRef, Section, Steps, Table, all_spans, walk
from safecompanion.content.checks.links import numbers
from safecompanion.content.checks.pages import ArticleFile, Pages, TalkFile
from safecompanion.content.checks.problem import Problem

_SAME_FIELDS = (
    "risk",
    "severity",
    "ages",
    "audience",
    "diary_category",
    "crisis_banner",
    "cards",
    "related",
    "contacts",
    "country",
    "sources",
)
_SAME_CARD_FIELDS = ("topic", "ages", "for", "kind", "heat", "minutes", "links", "sources")
_SAME_LENGTHS = ("before_you_start", "ask_next", "avoid")


def source_hash(body: str) -> str:
    """Return what a translation's `source_hash` must be for this English body."""
    return hashlib.sha256(body.encode()).hexdigest()


def check_translations(pages: Pages) -> Iterator[Problem]:
    """Yield the problems of C22."""
    english = pages.in_language("en")
    for lang in sorted({item.lang for item in pages.articles} - {"en"}):
        own = pages.in_language(lang)
        for name, item in own.items():
            if name in english:
                yield from _article(item, english[name])
            else:
                sentence = "There is no English article with this name."
                yield Problem(item.file, 1, "C22", "E", sentence)
        for name in sorted(set(english) - set(own)):
            sentence = f"There is no translation in guide/{lang}; readers see English."
            yield Problem(english[name].file, 1, "C22", "W", sentence)
    source = pages.talk("en")
    for talk in pages.talks:
        if talk.lang != "en" and source:
            yield from _cards(talk, source)


def _article(item: ArticleFile, english: ArticleFile) -> Iterator[Problem]:
    def problem(line: int, sentence: str) -> Problem:
        return Problem(item.file, line, "C22", "E", sentence)

    for key in _SAME_FIELDS:
        if (item.values or {}).get(key) != (english.values or {}).get(key):
            yield problem(item.line(key), f'"{key}" differs from the English article.')
    if item.article is None or english.article is None:
        return
    theirs = {section.anchor: section for section in english.article.sections}
    for section in item.article.sections:
        if section.anchor not in theirs:
            continue
        line = item.heading_line(section.anchor)
        for what, count in _COUNTED.items():
            if count(section) != count(theirs[section.anchor]):
                yield problem(line, f"#{section.anchor}: {what} differ from the English article.")
    for anchor in NOW_PARTS:
        if _steps(item.article, anchor) != _steps(english.article, anchor):
            sentence = f"#{anchor} has another number of steps than the English article."
            yield problem(item.heading_line(anchor), sentence)
    if _figures(item) != _figures(english):
        sentence = "#what has other numbers than the English article."
        yield problem(item.heading_line("what"), sentence)
    yield from _freshness(item, english.body)


def _contacts(section: Section) -> Counter[str]:
    return Counter(
        span.id
        for spans in all_spans(section.blocks)
        for span in spans
        if isinstance(span, ContactRef)
    )


def _rows(section: Section) -> list[int]:
    return [len(block.rows) for block in walk(section.blocks) if isinstance(block, Table)]


_COUNTED: dict[str, Callable[[Section], Any]] = {"the contacts": _contacts, "the table rows": _rows}


def _steps(article: Article, anchor: str) -> list[int]:
    try:
        blocks = article.now_part(anchor).blocks
    except KeyError:
        return []
    return [len(block.items) for block in blocks if isinstance(block, Steps)]


def _figures(item: ArticleFile) -> set[str]:
    texts = (passage.text for passage in item.passages() if passage.where == "what")
    return {number for text in texts for number in numbers(text)}


def _freshness(item: ArticleFile, english: str) -> Iterator[Problem]:
    due = source_hash(english)
    found = item.values.get("source_hash")
    if found != due:
        state = "is missing" if not found else "is old: the English text has changed since"
        sentence = f'source_hash {state}. When the translation follows it, write "{due}".'
        yield Problem(item.file, item.line("source_hash"), "C22", "W", sentence)


def _cards(talk: TalkFile, english: TalkFile) -> Iterator[Problem]:
    own = _by_id(talk)
    for card_id, (number, values) in own.items():
        if card_id not in _by_id(english):
            sentence = f'There is no English card "{card_id}".'
            yield Problem(talk.file, talk.card_line(number, "id"), "C22", "E", sentence)
            continue
        theirs = _by_id(english)[card_id][1]
        for key in _SAME_CARD_FIELDS:
            if values.get(key) != theirs.get(key):
                sentence = f'"{key}" of {card_id} differs from the English card.'
                yield Problem(talk.file, talk.card_line(number, key), "C22", "E", sentence)
        for key in _SAME_LENGTHS:
            if len(values.get(key) or ()) != len(theirs.get(key) or ()):
                sentence = f'"{key}" of {card_id} has another number of lines than in English.'
                yield Problem(talk.file, talk.card_line(number, key), "C22", "E", sentence)
        if _go_to(values) != _go_to(theirs):
            sentence = f'"go_to" of {card_id} differs from the English card.'
            yield Problem(talk.file, talk.card_line(number, "if_child"), "C22", "E", sentence)
    for card_id in sorted(set(_by_id(english)) - set(own)):
        sentence = f'The card "{card_id}" is not translated; readers see English.'
        yield Problem(talk.file, 1, "C22", "W", sentence)


def _by_id(talk: TalkFile) -> dict[str, tuple[int, dict[str, Any]]]:
    cards = talk.values.get("cards") or []
    return {
        str(card.get("id")): (number, card)
        for number, card in enumerate(cards)
        if isinstance(card, dict)
    }


def _go_to(card: dict[str, Any]) -> Any:
    return ((card.get("if_child") or {}).get("discloses_harm") or {}).get("go_to")
