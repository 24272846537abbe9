"""What a person decided to share in one report, and with whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from safecompanion.diary.entries import AttachmentId, EntryId


class Kind(StrEnum):
    """Whether the recipient learns who reports."""

    NAMED = "named"
    REDACTED = "redacted"


class Urgency(StrEnum):
    """How soon somebody should act, in the reporter's eyes."""

    NONE = "none"
    SOON = "soon"
    IMMEDIATE_DANGER = "immediate_danger"


class AgeBand(StrEnum):
    """The child's age, never more exact than this."""

    TO_6 = "0-6"
    FROM_7 = "7-9"
    FROM_10 = "10-12"
    FROM_13 = "13-15"
    FROM_16 = "16-17"
    UNKNOWN = "unknown"


class ReporterRole(StrEnum):
    """Who the reporter is to the child."""

    PARENT = "parent"
    GUARDIAN = "guardian"
    RELATIVE = "relative"
    CHILD = "child"
    SCHOOL_COUNSELLOR = "school_counsellor"
    TEACHER = "teacher"
    OTHER_PROFESSIONAL = "other_professional"
    OTHER = "other"


class PoliceConsent(StrEnum):
    """Whether the recipient may pass the report to the police."""

    YES = "yes"
    NO = "no"
    ASK_FIRST = "ask_first"


class ChildInformed(StrEnum):
    """Whether the child knows about the report."""

    YES = "yes"
    NO = "no"
    PARTLY = "partly"


@dataclass(frozen=True)
class Reporter:
    """Who reports. Of a redacted report only `role` and `region` leave the diary."""

    role: ReporterRole = ReporterRole.PARENT
    name: str = ""
    phone: str = ""
    email: str = ""
    region: str = ""
    district: str = ""
    mahalla: str = ""
    may_contact: bool = False
    safe_times: str = ""


@dataclass(frozen=True)
class Consent:
    """What the reporter agreed to."""

    reporter_agrees: bool = True
    may_share_with_police: PoliceConsent = PoliceConsent.ASK_FIRST
    child_informed: ChildInformed = ChildInformed.NO


@dataclass(frozen=True)
class KeyRef:
    """One public key the report will be sealed to; `centre` is "" for a key a person brought."""

    centre: str
    key_id: str


@dataclass(frozen=True)
class Addressee:
    """For whom the report is. No keys: it goes under a passphrase or by hand."""

    name: str
    keys: tuple[KeyRef, ...] = ()
    test: bool = False


@dataclass(frozen=True)
class ReportChoice:
    """Everything the person chose. What is switched off here is in no byte of the report.

    `attachment_ids` None means all of the chosen entries. `ages` maps a child's alias to an age
    band. `send_unstrippable` lets files leave whose metadata cannot be taken out.
    """

    entry_ids: tuple[EntryId, ...]
    kind: Kind = Kind.NAMED
    accounts_links: bool = True
    what_happened: bool = True
    exact_words: bool = True
    opinion: bool = False
    child_state: bool = True
    actions: bool = True
    attachments: bool = True
    child_alias_shown: bool = False
    attachment_ids: frozenset[AttachmentId] | None = None
    reporter: Reporter = Reporter()
    ages: Mapping[str, AgeBand] = field(default_factory=dict)
    urgency: Urgency = Urgency.NONE
    urgency_reason: str = ""
    consent: Consent = Consent()
    language: str = "en"
    strip_metadata: bool = True
    send_unstrippable: bool = False
