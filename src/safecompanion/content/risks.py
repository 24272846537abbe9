"""The 18 risks and the words around them: one taxonomy for guide, cards, diary and report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NewType

from safecompanion.content.files import Words, texts_of

RiskId = NewType("RiskId", str)


class Act(StrEnum):
    """How soon an adult should act; never shown as a number or a grade of the child."""

    NOW = "now"
    TODAY = "today"
    WEEK = "week"
    EYE = "eye"


SEVERITY = {Act.NOW: 4, Act.TODAY: 3, Act.WEEK: 2, Act.EYE: 1}
"""The front matter's sorting number for each act."""


@dataclass(frozen=True)
class Choice:
    """One item of a closed list: a subtype, a role, an urgent sign, a form of violence."""

    id: str
    label: Words


@dataclass(frozen=True)
class Mapped:
    """A code of somebody else's list, and when it applies ("" in all languages: always)."""

    code: str
    when: Words


@dataclass(frozen=True)
class Risk:
    """One risk, with its names in the field's language (CONTENT.md 1.1, 1.4).

    `gated` risks refuse pictures in the diary. `luxembourg` and `inhope` are empty where the risk
    is outside their scope; `mia` is the Uzbek word of ministry texts, or "".
    """

    id: RiskId
    name: Words
    one_line: Words
    co_re_class: str
    dimension: str
    act: Act
    gated: bool
    article: str
    subtypes: tuple[Choice, ...]
    luxembourg: Words
    ncmec: tuple[Mapped, ...]
    inhope: Words
    lru996: tuple[str, ...]
    lru996_when: Words
    mia: str

    def subtype(self, subtype_id: str) -> Choice | None:
        """Return the subtype with this id, or None if this risk has no such one."""
        return next((item for item in self.subtypes if item.id == subtype_id), None)


@dataclass(frozen=True)
class Taxonomy:
    """Everything in data/risks.yaml."""

    risks: tuple[Risk, ...]
    roles: tuple[Choice, ...]
    urgent_signs: tuple[Choice, ...]
    ncmec_types: Mapping[str, str]
    lru996_forms: tuple[Choice, ...]


def taxonomy_from(data: dict[str, Any]) -> Taxonomy:
    """Return the taxonomy held by the values of data/risks.yaml."""
    return Taxonomy(
        risks=tuple(_risk(item) for item in data["risks"]),
        roles=_choices(data["roles"]),
        urgent_signs=_choices(data["urgent_signs"]),
        ncmec_types=dict(data["ncmec_types"]),
        lru996_forms=_choices(data["lru996_forms"]),
    )


def _choices(data: dict[str, dict[str, str]]) -> tuple[Choice, ...]:
    return tuple(Choice(key, Words.of(label)) for key, label in data.items())


def _risk(data: dict[str, Any]) -> Risk:
    return Risk(
        id=RiskId(data["id"]),
        name=Words.of(data["name"]),
        one_line=Words.of(data["one_line"]),
        co_re_class=data["co_re"]["class"],
        dimension=data["co_re"]["dimension"],
        act=Act(data["act"]),
        gated=data["gated"],
        article=data["article"],
        subtypes=_choices(data["subtypes"]),
        luxembourg=Words.of(data.get("luxembourg")),
        ncmec=tuple(
            Mapped(code, Words.of(when)) for code, when in (data.get("ncmec") or {}).items()
        ),
        inhope=Words.of(data.get("inhope")),
        lru996=texts_of(data.get("lru996") or []),
        lru996_when=Words.of(data.get("lru996_when")),
        mia=data.get("mia") or "",
    )


@dataclass(frozen=True)
class Platform:
    """An app, game or place; brand names are written in Latin in every language."""

    id: str
    name: Words


def platforms_from(data: dict[str, Any]) -> tuple[Platform, ...]:
    """Return the platforms held by the values of data/platforms.yaml."""
    return tuple(Platform(key, Words.of(name)) for key, name in data["platforms"].items())


@dataclass(frozen=True)
class Banner:
    """A crisis banner: what it says, at most two contacts, and what brings it up.

    `stays_on` lists the articles on which it cannot be closed.
    """

    id: str
    says: Words
    contacts: tuple[str, ...]
    articles: tuple[str, ...]
    signs: tuple[str, ...]
    stays_on: tuple[str, ...]


def banners_from(data: dict[str, Any]) -> tuple[Banner, ...]:
    """Return the banners held by the values of data/banners.yaml."""
    stays = data["stays_on"]
    return tuple(
        Banner(
            id=key,
            says=Words.of(item["says"]),
            contacts=texts_of(item["contacts"]),
            articles=texts_of(item["articles"]),
            signs=texts_of(item["signs"]),
            stays_on=tuple(name for name in stays if name in item["articles"]),
        )
        for key, item in data["banners"].items()
    )
