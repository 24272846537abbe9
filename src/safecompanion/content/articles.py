"""Guidance articles: front matter, ten sections, and the cut for the first hour."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NewType

from safecompanion.content.blocks import Section, Steps, SubSection
from safecompanion.content.files import (
    day,
    load_yaml,
    reading,
    split_front_matter,
    text_of,
    texts_of,
)

ArticleId = NewType("ArticleId", str)

ANCHORS = (
    "short",
    "what",
    "signs",
    "now",
    "say",
    "save",
    "help",
    "prevent",
    "counsellor",
    "sources",
)
NOW_PARTS = ("now-hour", "now-day", "now-week")

_LISTS = (
    "ages",
    "audience",
    "crisis_banner",
    "cards",
    "related",
    "contacts",
    "reviewers",
    "sources",
)
_SHORT = re.compile(r"^## .*\{#short\}\s*\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class ArticleHead:
    """What the front matter says, and `short`, the plain words of "In 30 seconds"."""

    id: ArticleId
    lang: str
    title: str
    short: str
    risk: str
    severity: int
    ages: tuple[str, ...]
    audience: tuple[str, ...]
    diary_category: str
    crisis_banner: tuple[str, ...]
    cards: tuple[str, ...]
    related: tuple[str, ...]
    contacts: tuple[str, ...]
    country: str
    status: str
    drafted: date | None
    reviewed: date | None
    review_due: date | None
    reviewers: tuple[str, ...]
    sources: tuple[str, ...]

    @property
    def is_draft(self) -> bool:
        """Return True until the reviews are signed."""
        return self.status != "published"

    def is_stale(self, today: date) -> bool:
        """Return True if the next review is overdue."""
        return self.review_due is not None and today > self.review_due


@dataclass(frozen=True)
class Article(ArticleHead):
    """A whole article."""

    sections: tuple[Section, ...]

    def section(self, anchor: str) -> Section:
        """Return the section with this anchor; raises KeyError."""
        for section in self.sections:
            if section.anchor == anchor:
                return section
        raise KeyError(anchor)

    def now_part(self, anchor: str) -> SubSection:
        """Return one of NOW_PARTS of "What to do now"; raises KeyError."""
        for block in self.section("now").blocks:
            if isinstance(block, SubSection) and block.anchor == anchor:
                return block
        raise KeyError(anchor)

    def first_hour(self) -> tuple[Section, Steps]:
        """Return "In 30 seconds" and the steps of the first hour: the 60-second view."""
        for block in self.now_part("now-hour").blocks:
            if isinstance(block, Steps):
                return self.section("short"), block
        raise KeyError("now-hour")


def read_head(path: Path) -> ArticleHead:
    """Return an article's head without parsing its body; raises ContentDamagedError."""
    return reading(path, lambda text: ArticleHead(**_head_values(*split_front_matter(text))))


def read_article(path: Path) -> Article:
    """Return a whole article; raises ContentDamagedError."""
    return reading(path, article_from)


def article_from(text: str) -> Article:
    """Return the article written in `text`; raises ValueError or KeyError if it cannot be shown."""
    article = parse_article(text)
    article.first_hour()
    return article


def parse_article(text: str) -> Article:
    """Return the article written in `text`, complete or not; raises ValueError or KeyError."""
    # The Markdown parser is loaded with the first article that is opened, not with the window.
    from safecompanion.content.markdown import sections

    head, body = split_front_matter(text)
    return Article(**_head_values(head, body), sections=sections(body))


def _head_values(head: str, body: str) -> dict[str, Any]:
    data = load_yaml(head)
    return {
        "lang": text_of(data["lang"]).replace("-", "_"),
        "short": _short(body),
        "severity": int(data["severity"]),
        **{name: text_of(data[name]) for name in ("id", "title", "country", "status")},
        **{name: text_of(data.get(name) or "") for name in ("risk", "diary_category")},
        **{name: day(data.get(name)) for name in ("drafted", "reviewed", "review_due")},
        **{name: texts_of(data[name]) for name in _LISTS},
    }


def _short(body: str) -> str:
    match = _SHORT.search(body)
    text = match[1] if match else ""
    return " ".join(text.replace("*", "").split())
