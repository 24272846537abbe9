"""The report as one JSON document: what is shared, what was left out, and where it comes from."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from safecompanion import __version__
from safecompanion.diary.diary import Diary
from safecompanion.diary.entries import EntryVersion
from safecompanion.errors import NothingChosenError
from safecompanion.report.choice import Addressee, Kind, ReportChoice
from safecompanion.report.enclosures import Enclosures, Metadata, enclose
from safecompanion.report.plain import canonical, counted, filled
from safecompanion.report.records import Children, EntryWriter
from safecompanion.report.schema import FORMAT, FORMAT_VERSION
from safecompanion.report.terms import Terms

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_DETAILS = ("name", "phone", "email", "district", "mahalla", "safe_times")


def new_report_id(now: datetime) -> str:
    """Return a ULID: 48 bits of milliseconds, 80 random bits, 26 Crockford characters."""
    number = int(now.timestamp() * 1000) << 80 | int.from_bytes(os.urandom(10), "big")
    return "".join(_CROCKFORD[number >> shift & 31] for shift in range(125, -1, -5))


def short_number(report_id: str) -> str:
    """Return the last eight, random characters, which a person can read out by phone."""
    return f"{report_id[-8:-4]}-{report_id[-4:]}"


@dataclass(frozen=True)
class Making:
    """The circumstances of one report; `now` is aware, `child_label` of 0 is "Child A"."""

    report_id: str
    now: datetime
    addressee: Addressee
    terms: Terms
    child_label: Callable[[int], str]


@dataclass(frozen=True)
class Built:
    """The document, and the files it speaks of."""

    document: dict[str, Any]
    enclosures: Enclosures


def build(
    diary: Diary,
    choice: ReportChoice,
    making: Making,
    *,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Built:
    """Return the JSON document and its files; nothing the person switched off is in either.

    Raises NothingChosenError.
    """
    versions = _in_order(diary, choice)
    children = Children(choice, [version.content.child for version in versions], making.child_label)
    entry_ids = [version.entry_id for version in versions]
    enclosures = enclose(
        diary, choice, entry_ids, children.cover, progress=progress, cancelled=cancelled
    )
    writer = EntryWriter(diary, choice, making.terms, children, enclosures)
    entries = [writer.record(number, version) for number, version in enumerate(versions, 1)]
    covered = children.cover.replaced
    reason = children.cover.text(choice.urgency_reason.strip())
    document = {
        **_head(diary, choice, making),
        "urgency": filled(level=choice.urgency, reason=reason),
        "consent": _consent(choice),
        "reporter": _reporter(choice),
        "children": children.to_json(),
        "entries": entries,
        "withheld": _withheld(choice, entries, children.cover.replaced - covered),
        "custody": _custody(diary, making, versions, enclosures),
    }
    # Read back: what is validated and printed is exactly what the file says.
    return Built(json.loads(canonical(document)), enclosures)


def _in_order(diary: Diary, choice: ReportChoice) -> list[EntryVersion]:
    if not choice.entry_ids:
        raise NothingChosenError
    versions = [diary.current(entry_id) for entry_id in dict.fromkeys(choice.entry_ids)]
    return sorted(versions, key=_when)


def _when(version: EntryVersion) -> tuple[str, str]:
    content = version.content
    return content.happened.at or content.noticed.at or version.written_at, version.written_at


def _head(diary: Diary, choice: ReportChoice, making: Making) -> dict[str, Any]:
    count, head = diary.history_head()
    addressee = making.addressee
    offset = making.now.utcoffset() or timedelta()
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "report_id": making.report_id,
        "kind": choice.kind,
        "created_at": making.now.isoformat(timespec="seconds"),
        "clock": {
            "source": "computer",
            "utc_offset_minutes": int(offset.total_seconds()) // 60,
        },
        # The program names Uzbek uz_Latn and uz_Cyrl; BCP 47 writes a hyphen.
        "language": choice.language.replace("_", "-"),
        "generator": {"name": "SafeCompanion", "version": __version__, "platform": sys.platform},
        "diary": {
            "key_fingerprint": diary.fingerprint,
            "history_events": count,
            "history_head": head,
        },
        "recipient": {"name": addressee.name.strip(), "test": addressee.test},
        "sealed_for": [filled(centre=key.centre, key_id=key.key_id) for key in addressee.keys],
    }


def _consent(choice: ReportChoice) -> dict[str, Any]:
    consent = choice.consent
    return {
        "reporter_agrees": consent.reporter_agrees,
        "may_contact": choice.kind is Kind.NAMED and choice.reporter.may_contact,
        "may_share_with_police": consent.may_share_with_police,
        "child_informed": consent.child_informed,
    }


def _reporter(choice: ReportChoice) -> dict[str, Any]:
    reporter = choice.reporter
    shown = _DETAILS if choice.kind is Kind.NAMED else ()
    details = {name: getattr(reporter, name).strip() for name in shown}
    return filled(
        role=reporter.role,
        anonymous=not any(details.get(name) for name in ("name", "phone", "email")),
        region=reporter.region.strip(),
        **details,
    )


def _withheld(
    choice: ReportChoice, entries: list[dict[str, Any]], names_replaced: int
) -> dict[str, int]:
    total = Counter({"names_replaced": names_replaced})
    for entry in entries:
        total.update(entry["withheld"])
    if choice.kind is Kind.REDACTED:
        total["reporter_details"] = sum(
            bool(getattr(choice.reporter, name).strip()) for name in _DETAILS
        )
    return counted(total)


def _custody(
    diary: Diary, making: Making, versions: list[EntryVersion], enclosures: Enclosures
) -> list[dict[str, Any]]:
    now = making.now.isoformat(timespec="seconds")
    lines = []
    for file in enclosures.files:
        subject, original = file.attachment.attachment_id, file.attachment.sha256
        lines.append(_line(file.attachment.imported_at, "reporter", "imported", subject, original))
        if file.metadata is Metadata.STRIPPED:
            lines.append(_line(now, "app", "stripped", subject, file.sha256))
        if file.names_replaced:
            lines.append(_line(now, "app", "names_replaced", subject, file.sha256))
    if enclosures.shared:
        lines += [
            _line(gone.removed_at, "reporter", "removed", gone.attachment_id)
            for version in versions
            for gone in diary.attachments(version.entry_id, removed=True)
            if gone.removed_at
        ]
    lines.append(_line(now, "app", "exported", making.report_id))
    return sorted(lines, key=lambda line: datetime.fromisoformat(line["at"]))


def _line(at: str, actor: str, action: str, subject: str, sha256: str = "") -> dict[str, Any]:
    return filled(at=at, actor=actor, action=action, subject=subject, sha256=sha256)
