"""The hash chain: every version, attachment and report, each line carrying the one before."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from itertools import groupby
from typing import Any

from safecompanion.diary._sqlite import Database
from safecompanion.diary.canonical import canonical, whole_characters
from safecompanion.diary.entries import EntryId

NOTHING_BEFORE = "0" * 64
SEED = "history_seed"
"""Name in `meta` of the random value before the first line of the chain.

A report carries the end of the chain. Without a secret in it, whoever has the report could try
names and words that were left out until the end fits.
"""


class EventKind(StrEnum):
    """What happened to a diary; the values are part of the format."""

    ENTRY_CREATED = "entry_created"
    ENTRY_AMENDED = "entry_amended"
    ATTACHMENT_ADDED = "attachment_added"
    ATTACHMENT_REMOVED = "attachment_removed"
    REPORT_EXPORTED = "report_exported"


@dataclass(frozen=True)
class ReportRecord:
    """A report that left this diary; `sha256` is that of the file handed over."""

    report_id: str
    exported_at: str
    sha256: str
    recipient: str
    entry_ids: tuple[EntryId, ...]


def utc(now: datetime) -> str:
    """Return an aware time as UTC ISO 8601 with milliseconds."""
    return now.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def offset_minutes(now: datetime) -> int:
    """Return how far the computer's clock stands from UTC."""
    offset = now.utcoffset()
    return round(offset.total_seconds() / 60) if offset else 0


def version_sha256(row: dict[str, Any]) -> str:
    """Return the hash of one entry_version row: everything in it but the hash itself."""
    signed = {name: value for name, value in row.items() if name != "sha256"}
    return _sha256({**signed, "content": json.loads(row["content"])})


def append_event(db: Database, now: datetime, kind: EventKind, subject: str, sha256: str) -> None:
    """Add a line to the chain, inside the caller's transaction."""
    count, head = head_of(db)
    line: dict[str, Any] = {
        "seq": count + 1,
        "at": utc(now),
        "utc_offset_minutes": offset_minutes(now),
        "kind": kind.value,
        "subject_id": subject,
        "sha256": sha256,
        "previous_hash": head,
    }
    db.table("event").insert({**line, "hash": _sha256(line)})


def add_report(
    db: Database,
    now: datetime,
    report_id: str,
    sha256: str,
    recipient: str,
    entry_ids: Iterable[EntryId],
) -> None:
    """Note a report and its line in the chain, inside the caller's transaction."""
    row = {
        "report_id": report_id,
        "exported_at": utc(now),
        "sha256": sha256,
        "recipient": whole_characters(recipient),
        "entry_ids": json.dumps(list(entry_ids)),
    }
    db.table("report").insert(row)
    append_event(db, now, EventKind.REPORT_EXPORTED, report_id, sha256)


def reports(db: Database) -> list[ReportRecord]:
    """Return the reports that left, oldest first."""
    names = "report_id, exported_at, sha256, recipient, entry_ids"
    rows = db.execute(f"SELECT {names} FROM report ORDER BY row").fetchall()  # noqa: S608
    return [
        ReportRecord(report_id, exported_at, sha256, recipient, tuple(json.loads(entry_ids)))
        for report_id, exported_at, sha256, recipient, entry_ids in rows
    ]


def head_of(db: Database) -> tuple[int, str]:
    """Return how many lines the chain has and the hash of the last one."""
    row = db.execute("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1").fetchone()
    return (row[0], row[1]) if row else (0, _seed(db))


def _seed(db: Database) -> str:
    row = db.execute("SELECT value FROM meta WHERE name = ?", [SEED]).fetchone()
    return str(row[0]) if row else NOTHING_BEFORE


def is_intact(db: Database) -> bool:
    """Recompute every hash; return False if anything was changed, removed or slipped in."""
    events = list(db.query("SELECT * FROM event ORDER BY seq"))
    versions = list(db.query("SELECT * FROM entry_version ORDER BY entry_id, number"))
    told = Counter((row["kind"], row["subject_id"], row["sha256"]) for row in events)
    return (
        _events_follow(events, _seed(db))
        and _versions_follow(versions)
        and told == Counter([*_version_lines(versions), *_other_lines(db)])
        and _newest_shown(db)
    )


def _events_follow(events: list[dict[str, Any]], previous: str) -> bool:
    for seq, row in enumerate(events, start=1):
        line = {name: value for name, value in row.items() if name != "hash"}
        if (row["seq"], row["previous_hash"], row["hash"]) != (seq, previous, _sha256(line)):
            return False
        previous = row["hash"]
    return True


def _versions_follow(versions: list[dict[str, Any]]) -> bool:
    for _, rows in groupby(versions, key=lambda row: row["entry_id"]):
        previous = NOTHING_BEFORE
        for number, row in enumerate(rows, start=1):
            expected = (number, previous, version_sha256(row))
            if (row["number"], row["previous_sha256"], row["sha256"]) != expected:
                return False
            previous = row["sha256"]
    return True


_Line = tuple[str, str, str]


def _version_lines(versions: list[dict[str, Any]]) -> list[_Line]:
    first, later = EventKind.ENTRY_CREATED.value, EventKind.ENTRY_AMENDED.value
    return [
        (first if row["number"] == 1 else later, row["entry_id"], row["sha256"]) for row in versions
    ]


def _other_lines(db: Database) -> list[_Line]:
    files = list(db.query("SELECT attachment_id, sha256, removed_at FROM attachment"))
    added = [(EventKind.ATTACHMENT_ADDED, row) for row in files]
    removed = [(EventKind.ATTACHMENT_REMOVED, row) for row in files if row["removed_at"]]
    return [
        *((kind.value, row["attachment_id"], row["sha256"]) for kind, row in added + removed),
        *(
            (EventKind.REPORT_EXPORTED.value, row["report_id"], row["sha256"])
            for row in db.query("SELECT report_id, sha256 FROM report")
        ),
    ]


def _newest_shown(db: Database) -> bool:
    query = """
        SELECT 1 FROM entry LEFT JOIN (
            SELECT entry_id AS id, max(number) AS newest FROM entry_version GROUP BY entry_id
        ) ON id = entry_id WHERE version != coalesce(newest, 0) LIMIT 1
    """
    return db.execute(query).fetchone() is None


def _sha256(value: Any) -> str:
    return hashlib.sha256(canonical(value)).hexdigest()
