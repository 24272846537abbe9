"""What one entry says: plain frozen records, and their JSON form inside the vault."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from typing import Any, NewType

EntryId = NewType("EntryId", str)
AttachmentId = NewType("AttachmentId", str)


class Sure(StrEnum):
    """How sure the writer is of a time."""

    EXACT = "exact"
    ABOUT = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    UNKNOWN = "unknown"


class Role(StrEnum):
    """What the child's part was (CONTENT.md 1.2)."""

    HAPPENED_TO = "happened_to"
    SAW = "saw"
    DID = "did"
    WORRIED = "worried"


class Source(StrEnum):
    """How the writer came to know."""

    CHILD_TOLD = "child_told"
    SEEN_ON_DEVICE = "seen_on_device"
    ANOTHER_PERSON = "another_person"
    UNKNOWN = "unknown"


class Status(StrEnum):
    """Where the writer is with it; never a judgement of the child."""

    OPEN = "open"
    WATCHING = "watching"
    REPORTED = "reported"
    CLOSED = "closed"


class AccountRole(StrEnum):
    """Whose account it is."""

    SUSPECT = "suspect"
    CHILD = "child"
    WITNESS = "witness"
    UNKNOWN = "unknown"


class Told(StrEnum):
    """Who has already been told."""

    SCHOOL = "school"
    POLICE = "police"
    CENTRE = "centre"
    PLATFORM = "platform"
    DOCTOR = "doctor"
    FAMILY = "family"
    OTHER = "other"


@dataclass(frozen=True)
class Moment:
    """A local date or date and time with how sure the writer is.

    `at` is ISO 8601 local time without offset ("2026-11-18" or "2026-11-18T20:30"), or "".
    """

    at: str = ""
    sure: Sure = Sure.UNKNOWN


@dataclass(frozen=True)
class Account:
    """An account on a platform; handle, profile link and display name are never mixed."""

    role: AccountRole = AccountRole.SUSPECT
    platform: str = ""
    handle: str = ""
    profile_link: str = ""
    display_name: str = ""


@dataclass(frozen=True)
class Location:
    """Where something is, instead of a copy of it."""

    platform: str = ""
    account: str = ""
    link: str = ""
    seen_at: str = ""
    note: str = ""


@dataclass(frozen=True)
class Telling:
    """Somebody who was told, when, and the number they gave."""

    whom: Told = Told.OTHER
    name: str = ""
    when: str = ""
    reference: str = ""


@dataclass(frozen=True)
class EntryContent:
    """The words of one version of an entry. Facts, exact words and opinion stay apart."""

    child: str = ""
    title: str = ""
    risk: str = ""
    role: Role = Role.WORRIED
    subtypes: tuple[str, ...] = ()
    urgent_signs: tuple[str, ...] = ()
    status: Status = Status.OPEN
    happened: Moment = Moment()
    noticed: Moment = Moment()
    source: Source = Source.UNKNOWN
    platform: str = ""
    accounts: tuple[Account, ...] = ()
    links: tuple[str, ...] = ()
    locations: tuple[Location, ...] = ()
    what_happened: str = ""
    exact_words: str = ""
    opinion: str = ""
    how_child_is: str = ""
    what_i_did: str = ""
    told: tuple[Telling, ...] = ()

    def is_empty(self) -> bool:
        """Return True if nothing was written yet."""
        return self == EntryContent()

    def to_json(self) -> dict[str, Any]:
        """Return JSON-ready values, every field present."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> EntryContent:
        """Return the content stored as JSON; fields written by a later version are ignored."""
        known = {f.name: value[f.name] for f in fields(cls) if f.name in value}
        makers: dict[str, Any] = {
            "role": Role,
            "status": Status,
            "source": Source,
            "subtypes": tuple,
            "urgent_signs": tuple,
            "links": tuple,
            "happened": _moment,
            "noticed": _moment,
            "accounts": lambda rows: tuple(
                Account(**{**row, "role": AccountRole(row["role"])}) for row in rows
            ),
            "locations": lambda rows: tuple(Location(**row) for row in rows),
            "told": lambda rows: tuple(
                Telling(**{**row, "whom": Told(row["whom"])}) for row in rows
            ),
        }
        return cls(**{name: makers.get(name, str)(item) for name, item in known.items()})


def _moment(value: dict[str, str]) -> Moment:
    return Moment(at=value["at"], sure=Sure(value["sure"]))


@dataclass(frozen=True)
class EntrySummary:
    """One row of the timeline."""

    entry_id: EntryId
    version: int
    title: str
    child: str
    risk: str
    status: Status
    platform: str
    happened_at: str
    sure: Sure
    written_at: str
    attachments: int
    has_draft: bool = False


@dataclass(frozen=True)
class EntryVersion:
    """One version as it was written; `number` counts from 1, times are UTC ISO 8601."""

    entry_id: EntryId
    number: int
    written_at: str
    utc_offset_minutes: int
    content: EntryContent
    sha256: str
    previous_sha256: str


@dataclass(frozen=True)
class Draft:
    """What was typed and not yet made a version."""

    entry_id: EntryId
    based_on: int
    saved_at: str
    content: EntryContent


@dataclass(frozen=True)
class EntryFilter:
    """Which rows the timeline shows; empty means any. `text` searches in any script."""

    child: str = ""
    risk: str = ""
    status: str = ""
    text: str = ""


@dataclass(frozen=True)
class Attachment:
    """A file kept inside the vault.

    `kind` is "file" or "chat" (chosen rows of a chat export, as canonical JSON).
    `metadata` holds what the original carries: camera, taken_at, software, author, and
    `location` as "lat, lon" if present. `removed_at` is "" while the file is here.
    """

    attachment_id: AttachmentId
    entry_id: EntryId
    kind: str
    name: str
    media_type: str
    size_bytes: int
    sha256: str
    imported_at: str
    way_in: str
    description: str = ""
    metadata: dict[str, str] = field(default_factory=dict)
    removed_at: str = ""
    removed_reason: str = ""
