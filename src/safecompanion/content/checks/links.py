"""C07, C08, C10, C11 and C18: everything that is named exists, and is where it must be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from safecompanion.content.blocks import ContactRef, all_spans
from safecompanion.content.cards import Card
from safecompanion.content.checks.pages import ArticleFile, Pages, TalkFile
from safecompanion.content.checks.problem import Problem
from safecompanion.content.contacts import MAX_AGE
from safecompanion.language.readability import words

BANNER_WORDS = 35
NOW = 4

# A number that is not part of a name like LRU-996; spaces and commas part thousands.
_NUMBER = re.compile(
    r"(?<![\w.])(?<![^\W\d]-)(?:\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)"
)
_YEAR = re.compile(r"(?:19|20)\d\d$")


def check_links(pages: Pages, today: date) -> Iterator[Problem]:
    """Yield the problems of C07, C08, C10, C11 and C18."""
    for item in pages.articles:
        yield from _article_links(item, pages)
        yield from _tokens(item)
        yield from _article_banners(item, pages)
        yield from _unsafe_home(item, pages)
    for talk in pages.talks:
        yield from _card_links(talk, pages)
    yield from _planned(pages)
    yield from _symmetry(pages)
    yield from _contacts(pages, today)
    yield from _banners(pages)
    yield from _sources(pages)
    yield from _claims(pages)


def shown_contacts(pages: Pages) -> set[str]:
    """Return the ids of the contacts that the app shows."""
    contacts = pages.values("contacts").get("contacts") or {}
    return {key for key, item in contacts.items() if item.get("state") != "unverified"}


# --- C07 ---------------------------------------------------------------------------------------


def _targets(pages: Pages) -> dict[str, set[str]]:
    planned_cards = {
        str(card)
        for talk in pages.talks
        if talk.lang == "en"
        for card in talk.values.get("planned_cards") or ()
    }
    return {
        "article": pages.written_articles() | set(pages.values("planned").get("articles") or ()),
        "card": pages.written_cards() | planned_cards,
        "contact": shown_contacts(pages),
        "source": set(pages.values("sources").get("sources") or ()),
        "banner": set(pages.values("banners").get("banners") or ()),
    }


def _article_links(item: ArticleFile, pages: Pages) -> Iterator[Problem]:
    targets = _targets(pages)
    keys = {
        "related": "article",
        "cards": "card",
        "contacts": "contact",
        "sources": "source",
        "crisis_banner": "banner",
    }
    for key, kind in keys.items():
        for number, name in enumerate((item.values or {}).get(key) or ()):
            if name not in targets[kind]:
                yield _dead(item.file, item.line(key, number), kind, name)
    if (item.values or {}).get("risk") and not item.values.get("cards"):
        sentence = "An article about a risk needs at least one conversation card."
        yield Problem(item.file, item.line("cards"), "C07", "E", sentence)


def _dead(file: str, line: int, kind: str, name: Any) -> Problem:
    code = "C11" if kind == "source" else "C07"
    where = {
        "article": "neither written nor listed in data/planned.yaml",
        "card": "neither written nor listed under planned_cards",
        "contact": "not in data/contacts.yaml, or not verified",
        "source": "not in data/sources.yaml",
        "banner": "not in data/banners.yaml",
    }[kind]
    return Problem(file, line, code, "E", f'The {kind} "{name}" is {where}.')


def _card_links(talk: TalkFile, pages: Pages) -> Iterator[Problem]:
    targets = _targets(pages)
    risks = {risk["id"] for risk in pages.values("risks").get("risks", ())}
    for number, card in enumerate(talk.cards.cards if talk.cards else ()):
        links: list[tuple[str, Iterable[str], tuple[str, ...]]] = [
            ("article", card.guidance, ("links", "guidance")),
            ("card", card.next_cards, ("links", "next_cards")),
            ("article", [card.if_child.discloses_harm.go_to], ("if_child", "discloses_harm")),
            ("source", card.sources, ("sources",)),
        ]
        for kind, names, place in links:
            for name in names:
                if name not in targets[kind]:
                    yield _dead(talk.file, talk.card_line(number, *place), kind, name)
        if card.topic not in risks | {"trust", "agreement"}:
            sentence = f'The topic "{card.topic}" is not a risk, "trust" or "agreement".'
            yield Problem(talk.file, talk.card_line(number, "topic"), "C07", "E", sentence)
        if card.diary.category and card.diary.category not in risks:
            sentence = f'The diary category "{card.diary.category}" is not a risk.'
            yield Problem(talk.file, talk.card_line(number, "links"), "C07", "E", sentence)


def _tokens(item: ArticleFile) -> Iterator[Problem]:
    if item.article is None:
        return
    used = {
        span.id
        for section in item.article.sections
        for spans in all_spans(section.blocks)
        for span in spans
        if isinstance(span, ContactRef)
    }
    line = item.line("contacts")
    for name in sorted(used - set(item.article.contacts)):
        sentence = f'{{{{contact:{name}}}}} is used below but not listed under "contacts".'
        yield Problem(item.file, line, "C07", "E", sentence)
    for name in sorted(set(item.article.contacts) - used):
        sentence = f'The contact "{name}" is listed but never used below.'
        yield Problem(item.file, line, "C07", "E", sentence)
    if any("{{" in passage.text for passage in item.passages()):
        sentence = "A contact is written {{contact:name}}, with the name from data/contacts.yaml."
        at = next(passage.line for passage in item.passages() if "{{" in passage.text)
        yield Problem(item.file, at, "C07", "E", sentence)


def _planned(pages: Pages) -> Iterator[Problem]:
    source = pages.data["planned"]
    for name in pages.values("planned").get("articles") or ():
        if name in pages.written_articles():
            sentence = f'"{name}" is written now; take it out of the planned ones.'
            yield Problem(source.file, source.line("articles", name), "C07", "W", sentence)
    known = pages.written_articles() | set(pages.values("planned").get("articles") or ())
    for number, risk in enumerate(pages.values("risks").get("risks", ())):
        if risk.get("article") not in known:
            line = pages.data["risks"].line("risks", number, "article")
            yield _dead("data/risks.yaml", line, "article", risk.get("article"))


def _symmetry(pages: Pages) -> Iterator[Problem]:
    for talk in pages.talks:
        articles = pages.in_language(talk.lang)
        cards: dict[str, Card] = {
            card.id: card for card in (talk.cards.cards if talk.cards else ())
        }
        for number, card in enumerate(cards.values()):
            for name in card.guidance:
                own = articles[name].article if name in articles else None
                if own and card.id not in own.cards:
                    sentence = f'The card links the article "{name}", which does not list the card.'
                    yield Problem(talk.file, talk.card_line(number, "links"), "C08", "E", sentence)
        for item in articles.values():
            for card_id in item.article.cards if item.article else ():
                if card_id in cards and item.name not in cards[card_id].guidance:
                    sentence = f'The article lists the card "{card_id}", which does not link it.'
                    yield Problem(item.file, item.line("cards"), "C08", "E", sentence)


# --- C10, C18 ------------------------------------------------------------------------------------


def _contacts(pages: Pages, today: date) -> Iterator[Problem]:
    source = pages.data["contacts"]
    for name, item in (pages.values("contacts").get("contacts") or {}).items():
        line = source.line("contacts", name)
        state = item.get("state")
        if state == "unverified":
            sentence = f'"{name}" is not verified, so the app never shows it.'
            yield Problem(source.file, line, "C10", "W", sentence)
        if state == "sourced" and not item.get("sources"):
            yield Problem(
                source.file, line, "C10", "E", f'"{name}" says sourced but has no source.'
            )
        if state == "called" and not (item.get("verified_on") and item.get("verified_by")):
            sentence = f'"{name}" says called, but not by whom and when.'
            yield Problem(source.file, line, "C10", "E", sentence)
        if item.get("way") == "phone" and not item.get("number"):
            yield Problem(
                source.file, line, "C10", "E", f'"{name}" is a telephone without a number.'
            )
        if item.get("way") == "website" and not item.get("address"):
            yield Problem(
                source.file, line, "C10", "E", f'"{name}" is a website without an address.'
            )
        checked = _day(item.get("verified_on") or item.get("read_on"))
        if state != "general" and checked and today - checked > MAX_AGE:
            sentence = f'"{name}" was last checked on {checked}; the app says it may have changed.'
            yield Problem(source.file, line, "C10", "W", sentence)
        for cited in item.get("sources") or ():
            if cited not in (pages.values("sources").get("sources") or {}):
                yield _dead(source.file, line, "source", cited)


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


def _banners(pages: Pages) -> Iterator[Problem]:
    source = pages.data["banners"]
    signs = set(pages.values("risks").get("urgent_signs") or ())
    targets = _targets(pages)
    for name, item in (pages.values("banners").get("banners") or {}).items():
        line = source.line("banners", name)
        for contact in item.get("contacts") or ():
            if contact not in targets["contact"]:
                yield _dead(source.file, line, "contact", contact)
        for article in item.get("articles") or ():
            if article not in targets["article"]:
                yield _dead(source.file, line, "article", article)
        for sign in set(item.get("signs") or ()) - signs:
            yield Problem(source.file, line, "C18", "E", f'"{sign}" is not an urgent sign.')
        for lang, text in (item.get("says") or {}).items():
            if len(words(text)) > BANNER_WORDS:
                sentence = f"The banner has more than {BANNER_WORDS} words ({lang})."
                yield Problem(source.file, line, "C18", "E", sentence)


def _article_banners(item: ArticleFile, pages: Pages) -> Iterator[Problem]:
    if item.article is None:
        return
    banners = pages.values("banners").get("banners") or {}
    due = {name for name, banner in banners.items() if item.name in (banner.get("articles") or ())}
    if due != set(item.article.crisis_banner):
        listed = ", ".join(sorted(due)) or "none"
        sentence = f"By data/banners.yaml this article has these banners: {listed}."
        yield Problem(item.file, item.line("crisis_banner"), "C18", "E", sentence)


def _unsafe_home(item: ArticleFile, pages: Pages) -> Iterator[Problem]:
    if item.article is None or item.article.severity != NOW:
        return
    own = pages.in_language(item.lang).get("unsafe_home")
    planned = (pages.values("planned").get("articles") or {}).get("unsafe_home") or {}
    title = own.article.title if own and own.article else planned.get(item.lang, "")
    texts = [passage.text for passage in item.passages() if passage.where == "help"]
    if title and not any(title in text for text in texts):
        sentence = f'"Where to get help" must send to the page "{title}".'
        yield Problem(item.file, item.heading_line("help"), "C18", "E", sentence)


# --- C11 ---------------------------------------------------------------------------------------


def numbers(text: str) -> list[str]:
    """Return the figures of a text but not its years; thousands without separators."""
    found = (re.sub(r"[ \u00a0\u202f]|,(?=\d{3})", "", one) for one in _NUMBER.findall(text))
    return [one.replace(",", ".") for one in found if not _YEAR.match(one)]


def _sources(pages: Pages) -> Iterator[Problem]:
    used: set[str] = set()
    for item in pages.articles:
        used.update((item.values or {}).get("sources") or ())
    for talk in pages.talks:
        for card in talk.cards.cards if talk.cards else ():
            used.update(card.sources)
    for name, key in (("facts", "facts"), ("contacts", "contacts")):
        for entry in (pages.values(name).get(key) or {}).values():
            used.update(entry.get("sources") or ())
    source = pages.data["sources"]
    for name, entry in (pages.values("sources").get("sources") or {}).items():
        if name not in used and not entry.get("archived"):
            sentence = f'Nothing uses the source "{name}"; take it out or mark it archived: true.'
            yield Problem(source.file, source.line("sources", name), "C11", "E", sentence)


def _claims(pages: Pages) -> Iterator[Problem]:
    facts = list((pages.values("facts").get("facts") or {}).values())

    def unknown(text: str, sources: Iterable[str]) -> list[str]:
        cited = set(sources)
        known = {str(n) for fact in facts if cited & set(fact["sources"]) for n in fact["numbers"]}
        return [number for number in numbers(text) if number not in known]

    def problem(file: str, line: int, number: str) -> Problem:
        sentence = f"The number {number} is in no fact of data/facts.yaml with a source named here."
        return Problem(file, line, "C11", "E", sentence)

    for item in pages.articles:
        for passage in item.passages():
            if passage.where == "what" and item.article:
                for number in unknown(passage.text, item.article.sources):
                    yield problem(item.file, passage.line, number)
    for talk in pages.talks:
        for at, card in enumerate(talk.cards.cards if talk.cards else ()):
            for number in unknown(card.why, card.sources):
                yield problem(talk.file, talk.card_line(at, "why"), number)
