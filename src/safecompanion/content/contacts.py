"""Who can be reached, how sure we are of it, and since when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, NewType

from safecompanion.content.files import Words, day, texts_of

ContactId = NewType("ContactId", str)

# A number older than this may have changed; it is marked on screen and on paper.
MAX_AGE = timedelta(days=180)


class State(StrEnum):
    """How far a contact was checked."""

    GENERAL = "general"
    SOURCED = "sourced"
    CALLED = "called"
    UNVERIFIED = "unverified"


class Way(StrEnum):
    """How one reaches it."""

    PHONE = "phone"
    WEBSITE = "website"
    IN_APP = "in_app"
    PERSON = "person"


@dataclass(frozen=True)
class Contact:
    """One contact in one language; "" and () mean: we found no source for it, and say so.

    GENERAL is a person one knows oneself (no number to check). SOURCED was read in public
    sources on `read_on` but not called by us. CALLED was tried by `verified_by`.
    """

    id: ContactId
    lang: str
    country: str
    way: Way
    name: str
    number: str
    address: str
    hours: str
    cost: str
    languages: tuple[str, ...]
    who_for: str
    notes: str
    emergency: bool
    state: State
    read_on: date
    verified_on: date | None
    verified_by: str
    sources: tuple[str, ...]

    @property
    def checked_on(self) -> date:
        """Return the day somebody last looked: called it, or read about it."""
        return self.verified_on or self.read_on

    def is_stale(self, today: date) -> bool:
        """Return True if the last check is more than 180 days old."""
        return self.state is not State.GENERAL and today - self.checked_on > MAX_AGE


def contacts_from(data: dict[str, Any], lang: str) -> tuple[Contact, ...]:
    """Return the contacts of data/contacts.yaml in `lang`; unverified ones do not exist here."""
    found = (_contact(key, item, lang) for key, item in data["contacts"].items())
    return tuple(contact for contact in found if contact.state is not State.UNVERIFIED)


def _contact(key: str, data: dict[str, Any], lang: str) -> Contact:
    def words(name: str) -> str:
        return Words.of(data.get(name)).text(lang)

    read_on = day(data["read_on"])
    if read_on is None:
        raise ValueError(f"{key}: read_on")
    return Contact(
        id=ContactId(key),
        lang=lang,
        country=data["country"],
        way=Way(data["way"]),
        name=words("name"),
        number=str(data.get("number") or ""),
        address=str(data.get("address") or ""),
        hours=words("hours"),
        cost=words("cost"),
        languages=texts_of(data.get("languages") or []),
        who_for=words("who_for"),
        notes=words("notes"),
        emergency=bool(data.get("emergency")),
        state=State(data["state"]),
        read_on=read_on,
        verified_on=day(data.get("verified_on")),
        verified_by=str(data.get("verified_by") or ""),
        sources=texts_of(data.get("sources") or []),
    )


@dataclass(frozen=True)
class Source:
    """Where a fact comes from. `status`: S read, F from the facts study, K known but not opened."""

    id: str
    citation: str
    status: str
    archived: bool


def sources_from(data: dict[str, Any]) -> tuple[Source, ...]:
    """Return the sources held by the values of data/sources.yaml."""
    return tuple(
        Source(key, item["citation"], item["status"], bool(item.get("archived")))
        for key, item in data["sources"].items()
    )
