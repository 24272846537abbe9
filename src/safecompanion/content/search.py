"""Search over everything that may be read, in any script, while the person types."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from safecompanion.language.folding import search_key

_TITLE, _SHORT, _BODY = 9, 3, 1


class Found(StrEnum):
    """What kind of thing a hit is."""

    ARTICLE = "article"
    CARD = "card"
    RISK = "risk"


@dataclass(frozen=True)
class Document:
    """Something that can be found."""

    kind: Found
    id: str
    lang: str
    title: str
    short: str
    body: str = ""


@dataclass(frozen=True)
class Hit:
    """One result: open it by kind and id; `lang` is the language it exists in."""

    kind: Found
    id: str
    lang: str
    title: str
    short: str


class SearchIndex:
    """The folded texts of a few hundred documents, kept in memory."""

    def __init__(self, documents: Iterable[Document]) -> None:
        # A space before each text: " word" then finds words by their beginning only.
        self._rows = [
            (
                Hit(item.kind, item.id, item.lang, item.title, item.short),
                [
                    (" " + search_key(text), weight)
                    for text, weight in (
                        (item.title, _TITLE),
                        (item.short, _SHORT),
                        (item.body, _BODY),
                    )
                ],
            )
            for item in documents
        ]

    def search(self, text: str, limit: int = 20) -> list[Hit]:
        """Return what holds words beginning with every word of `text`, titles first."""
        words = [" " + word for word in search_key(text).split()]
        if not words:
            return []
        scored = ((_score(fields, words), hit) for hit, fields in self._rows)
        found = sorted((row for row in scored if row[0]), key=lambda row: -row[0])
        return [hit for _, hit in found[:limit]]


def _score(fields: list[tuple[str, int]], words: list[str]) -> int:
    total = 0
    for word in words:
        best = max((weight for key, weight in fields if word in key), default=0)
        if not best:
            return 0
        total += best
    return total
