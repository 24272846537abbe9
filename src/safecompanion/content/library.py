"""Everything that may be read without a password, loaded when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from safecompanion.content.articles import Article, ArticleHead, read_article, read_head
from safecompanion.content.blocks import all_spans, plain
from safecompanion.content.cards import CalmStep, Card, CardSet, read_cards
from safecompanion.content.contacts import Contact, Source, contacts_from, sources_from
from safecompanion.content.files import SOURCE_LANGUAGE, Words, read_yaml
from safecompanion.content.risks import (
    Banner,
    Platform,
    Risk,
    Taxonomy,
    banners_from,
    platforms_from,
    taxonomy_from,
)
from safecompanion.content.search import Document, Found, Hit, SearchIndex
from safecompanion.errors import ContentDamagedError

_T = TypeVar("_T")


class Library:
    """Articles, cards, risks and contacts of one resources folder; nothing is read before asked.

    What does not exist in the asked language, or is damaged there, comes in English, and says so
    by its `lang`. Damaged English raises ContentDamagedError.
    """

    def __init__(self, resources: Path) -> None:
        self._resources = resources
        self._heads: dict[str, tuple[ArticleHead, ...]] = {}
        self._articles: dict[tuple[str, str], Article] = {}
        self._card_sets: dict[str, CardSet] = {}
        self._contacts: dict[str, tuple[Contact, ...]] = {}
        self._indexes: dict[str, SearchIndex] = {}

    # --- data ------------------------------------------------------------------------------------

    @cached_property
    def taxonomy(self) -> Taxonomy:
        """The risks, roles, urgent signs, and the names of other lists."""
        return read_yaml(self._data("risks.yaml"), taxonomy_from)

    def risks(self) -> tuple[Risk, ...]:
        """Return the 18 risks in their fixed order."""
        return self.taxonomy.risks

    def risk(self, risk_id: str) -> Risk:
        """Return one risk; raises KeyError."""
        return self._risks_by_id[risk_id]

    @cached_property
    def _risks_by_id(self) -> dict[str, Risk]:
        return {risk.id: risk for risk in self.risks()}

    @cached_property
    def platforms(self) -> tuple[Platform, ...]:
        """The apps, games and places an entry may name."""
        return read_yaml(self._data("platforms.yaml"), platforms_from)

    @cached_property
    def banners(self) -> tuple[Banner, ...]:
        """The crisis banners."""
        return read_yaml(self._data("banners.yaml"), banners_from)

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """The register of sources by id."""
        return {item.id: item for item in read_yaml(self._data("sources.yaml"), sources_from)}

    @cached_property
    def _planned_articles(self) -> dict[str, Words]:
        return read_yaml(
            self._data("planned.yaml"),
            lambda data: {key: Words.of(title) for key, title in data["articles"].items()},
        )

    def planned_titles(self, lang: str) -> Mapping[str, str]:
        """Return the titles of articles that are linked but not yet written, by id."""
        return {key: title.text(lang) for key, title in self._planned_articles.items()}

    def contacts(self, lang: str) -> tuple[Contact, ...]:
        """Return all contacts that may be shown, emergency numbers first."""
        if lang not in self._contacts:
            found = read_yaml(self._data("contacts.yaml"), lambda data: contacts_from(data, lang))
            self._contacts[lang] = tuple(sorted(found, key=lambda item: not item.emergency))
        return self._contacts[lang]

    def contact(self, contact_id: str, lang: str) -> Contact | None:
        """Return one contact, or None if it must not be shown."""
        return next((item for item in self.contacts(lang) if item.id == contact_id), None)

    # --- articles --------------------------------------------------------------------------------

    def articles(self, lang: str) -> tuple[ArticleHead, ...]:
        """Return the heads of all articles, risks in their order first; bodies are not parsed."""
        if lang not in self._heads:
            # A damaged file costs one row of the list, not the list.
            heads = (self._try_head(article_id, lang) for article_id in self._article_ids())
            self._heads[lang] = tuple(head for head in heads if head)
        return self._heads[lang]

    def article(self, article_id: str, lang: str) -> Article:
        """Return a whole article; raises ContentDamagedError."""
        key = (article_id, lang)
        if key not in self._articles:
            self._articles[key] = self._in_language(
                lang, lambda folder: read_article(self._article_file(article_id, folder))
            )
        return self._articles[key]

    def has_article(self, article_id: str) -> bool:
        """Return True if the article is written, in English at least."""
        return article_id in self._files(SOURCE_LANGUAGE)

    def _article_ids(self) -> list[str]:
        order = {risk.article: number for number, risk in enumerate(self.risks())}
        return sorted(self._files(SOURCE_LANGUAGE), key=lambda name: (order.get(name, 99), name))

    def _try_head(self, article_id: str, lang: str) -> ArticleHead | None:
        try:
            return self._in_language(
                lang, lambda folder: read_head(self._article_file(article_id, folder))
            )
        except ContentDamagedError:
            return None

    def _article_file(self, article_id: str, lang: str) -> Path:
        # Ids may come from a diary of a later version; only listed files are ever opened.
        try:
            return self._files(lang)[article_id]
        except KeyError:
            raise ContentDamagedError(name=f"{article_id}.md") from None

    def _files(self, lang: str) -> dict[str, Path]:
        return {path.stem: path for path in (self._resources / "guide" / lang).glob("*.md")}

    # --- cards -----------------------------------------------------------------------------------

    def cards(self, lang: str) -> tuple[Card, ...]:
        """Return all cards in their order; each says by `lang` in which language it comes."""
        own = {card.id: card for card in self._talk(lang).cards}
        return tuple(own.get(card.id, card) for card in self._talk(SOURCE_LANGUAGE).cards)

    def card(self, card_id: str, lang: str) -> Card:
        """Return one card; raises KeyError."""
        for card in self.cards(lang):
            if card.id == card_id:
                return card
        raise KeyError(card_id)

    def has_card(self, card_id: str) -> bool:
        """Return True if the card is written; links to planned cards are not shown."""
        return any(card.id == card_id for card in self.cards(SOURCE_LANGUAGE))

    def five_calm_steps(self, lang: str) -> tuple[CalmStep, ...]:
        """Return what to do when a child tells about harm."""
        return self._talk(lang).five_calm_steps

    def talk_rules(self, lang: str) -> tuple[str, str]:
        """Return the rule for the opener and the rule for stopping."""
        talk = self._talk(lang)
        return talk.opener_rule, talk.stop_rule

    def _talk(self, lang: str) -> CardSet:
        if lang not in self._card_sets:
            self._card_sets[lang] = self._in_language(
                lang, lambda folder: read_cards(self._resources / "talk" / folder / "cards.yaml")
            )
        return self._card_sets[lang]

    # --- search ----------------------------------------------------------------------------------

    def search(self, text: str, lang: str, limit: int = 20) -> list[Hit]:
        """Return articles, cards and risks that hold every word of `text`, in any script."""
        if lang not in self._indexes:
            self._indexes[lang] = SearchIndex(self._documents(lang))
        return self._indexes[lang].search(text, limit)

    def _documents(self, lang: str) -> Iterator[Document]:
        for head in self.articles(lang):
            body = self._body(head.id, lang)
            yield Document(Found.ARTICLE, head.id, head.lang, head.title, head.short, body)
        for risk in self.risks():
            name, one_line = risk.name.text(lang), risk.one_line.text(lang)
            own = lang if lang in risk.name.by_language else SOURCE_LANGUAGE
            yield Document(Found.RISK, risk.id, own, name, one_line)
        for card in self.cards(lang):
            body = " ".join((card.opener.say, card.opener.or_say, *card.ask_next, card.why))
            yield Document(Found.CARD, card.id, card.lang, card.title, card.goal, body)

    def _body(self, article_id: str, lang: str) -> str:
        try:
            sections = self.article(article_id, lang).sections
        except ContentDamagedError:
            return ""
        readable = (section for section in sections if section.anchor != "sources")
        return " ".join(plain(spans) for part in readable for spans in all_spans(part.blocks))

    # ---------------------------------------------------------------------------------------------

    def _data(self, name: str) -> Path:
        return self._resources / "data" / name

    @staticmethod
    def _in_language(lang: str, read: Callable[[str], _T]) -> _T:
        if lang != SOURCE_LANGUAGE:
            try:
                return read(lang)
            except ContentDamagedError:
                pass
        return read(SOURCE_LANGUAGE)
