"""Entries, drafts and attachments as rows: the SQL behind `Diary`, inside its transactions."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from safecompanion.diary._sqlite import Database
from safecompanion.diary.canonical import canonical
from safecompanion.diary.entries import (
    Attachment,
    AttachmentId,
    Draft,
    EntryContent,
    EntryFilter,
    EntryId,
    EntrySummary,
    EntryVersion,
    Moment,
    Status,
    Sure,
)
from safecompanion.diary.history import (
    NOTHING_BEFORE,
    EventKind,
    append_event,
    offset_minutes,
    utc,
    version_sha256,
)
from safecompanion.diary.pattern import Occurrence, Occurrences
from safecompanion.language.folding import search_key

# --- words -----------------------------------------------------------------------------------


def _search_query(text: str) -> str:
    # A search key holds letters, digits and spaces: nothing typed can be FTS5 syntax.
    return " ".join(f'"{word}"*' for word in search_key(text).split())


def _searchable(content: EntryContent) -> str:
    texts = [
        *(content.child, content.title, content.platform, *content.links),
        *(content.what_happened, content.exact_words, content.opinion),
        *(content.how_child_is, content.what_i_did),
    ]
    for account in content.accounts:
        texts += [account.platform, account.handle, account.profile_link, account.display_name]
    for place in content.locations:
        texts += [place.platform, place.account, place.link, place.note]
    for telling in content.told:
        texts += [telling.name, telling.reference]
    return search_key("\n".join(texts))


def _text(content: EntryContent) -> str:
    return canonical(content.to_json()).decode("utf-8")


def _content(text: str) -> EntryContent:
    return EntryContent.from_json(json.loads(text))


# --- the timeline ----------------------------------------------------------------------------

_SUMMARY = """
    SELECT entry_id, version, title, child, risk, status, platform, happened_at, sure,
        written_at, attachments, EXISTS (SELECT 1 FROM draft WHERE draft.entry_id = entry.entry_id)
    FROM entry
"""


def summaries(
    db: Database, where: EntryFilter, limit: int = -1, offset: int = 0
) -> list[EntrySummary]:
    """Return the rows that match, what has no day first, then newest happened first."""
    chosen, values = _conditions(where)
    rows = db.execute(
        f"{_SUMMARY} {chosen} ORDER BY sort_at DESC, row DESC LIMIT ? OFFSET ?",
        [*values, limit, offset],
    )
    return [_summary(row) for row in rows]


def count(db: Database, where: EntryFilter) -> int:
    """Return how many rows match."""
    chosen, values = _conditions(where)
    row = db.execute(f"SELECT count(*) FROM entry {chosen}", values).fetchone()  # noqa: S608
    return int(row[0])


def _conditions(where: EntryFilter) -> tuple[str, list[str]]:
    conditions, values = [], []
    for column in ("child", "risk", "status"):
        if value := getattr(where, column):
            conditions.append(f"{column} = ?")
            values.append(value)
    if query := _search_query(where.text):
        conditions.append("row IN (SELECT rowid FROM search WHERE search MATCH ?)")
        values.append(query)
    return (f"WHERE {' AND '.join(conditions)}" if conditions else ""), values


def _summary(row: tuple[Any, ...]) -> EntrySummary:
    entry_id, version, title, child, risk, status, platform, at, sure, written, count, draft = row
    return EntrySummary(
        *(entry_id, version, title, child, risk, _STATUS[status], platform),
        *(at, _SURE[sure], written, count, draft == 1),
    )


# Ten thousand enum look-ups by value are slower than the query itself.
_STATUS = {status.value: status for status in Status}
_SURE = {sure.value: sure for sure in Sure}


def children(db: Database) -> list[str]:
    """Return the names in use for children, in alphabetical order."""
    rows = db.execute("SELECT DISTINCT child FROM entry WHERE child != ''")
    return sorted((row[0] for row in rows), key=str.casefold)


# SQLite takes the few values out of each entry: the texts would only be carried along.
_OCCURRENCE = """
    SELECT entry.child, entry.platform, entry.happened_at, entry.sure, entry.written_at,
        entry_version.utc_offset_minutes,
        json_object('noticed', json_extract(content, '$.noticed'),
            'accounts', json_extract(content, '$.accounts'))
    FROM entry LEFT JOIN entry_version
        ON entry_version.entry_id = entry.entry_id AND entry_version.number = entry.version
"""


def occurrences(db: Database, where: EntryFilter) -> Occurrences:
    """Return when, who and where of the newest version of each entry that matches."""
    chosen, values = _conditions(where)
    rows = db.execute(f"{_OCCURRENCE} {chosen} ORDER BY sort_at DESC, row DESC", values).fetchall()
    entries = tuple(_occurrence(row) for row in rows if row[5] is not None)
    return Occurrences(entries, unfinished=len(rows) - len(entries))


def _occurrence(row: tuple[Any, ...]) -> Occurrence:
    child, platform, at, sure, written, offset, text = row
    content = _content(text)
    return Occurrence(
        Moment(at, _SURE[sure]),
        content.noticed,
        _local_day(written, offset),
        *(child, platform, content.accounts),
    )


def _local_day(written_at: str, offset: int) -> date:
    return (datetime.fromisoformat(written_at) + timedelta(minutes=offset)).date()


def _show(db: Database, entry_id: EntryId, version: int, at: str, content: EntryContent) -> None:
    """Make the entry's row in the timeline say what this content says."""
    columns = {
        "version": version,
        "title": content.title,
        "child": content.child,
        "risk": content.risk,
        "status": content.status.value,
        "platform": content.platform,
        "happened_at": content.happened.at,
        "sure": content.happened.sure.value,
        "written_at": at,
        # "~" stands behind every digit: what has no day comes first in the list.
        "sort_at": content.happened.at or f"~{content.noticed.at or at}",
    }
    settings = ", ".join(f"{name} = excluded.{name}" for name in columns)
    db.execute(
        f"INSERT INTO entry (entry_id, {', '.join(columns)})"  # noqa: S608 - our own names
        f" VALUES (?{', ?' * len(columns)}) ON CONFLICT (entry_id) DO UPDATE SET {settings}",
        [entry_id, *columns.values()],
    )


def _index(db: Database, entry_id: EntryId, content: EntryContent) -> None:
    db.execute(
        "INSERT OR REPLACE INTO search (rowid, words) SELECT row, ? FROM entry WHERE entry_id = ?",
        [_searchable(content), entry_id],
    )


# --- versions --------------------------------------------------------------------------------


def versions(db: Database, entry_id: EntryId) -> list[EntryVersion]:
    """Return every version, oldest first."""
    rows = db.query("SELECT * FROM entry_version WHERE entry_id = ? ORDER BY number", [entry_id])
    return [_version(row) for row in rows]


def newest(db: Database, entry_id: EntryId) -> EntryVersion | None:
    """Return the version that counts, or None while there is only a draft or nothing."""
    rows = db.query(
        "SELECT * FROM entry_version WHERE entry_id = ? ORDER BY number DESC LIMIT 1", [entry_id]
    )
    return next((_version(row) for row in rows), None)


def _version(row: dict[str, Any]) -> EntryVersion:
    return EntryVersion(**{**row, "content": _content(row["content"])})


def add_version(
    db: Database, now: datetime, entry_id: EntryId, content: EntryContent
) -> EntryVersion:
    """Write the next version and its line in the history; the draft is gone with it."""
    before = newest(db, entry_id)
    text = _text(content)
    db.execute("DELETE FROM draft WHERE entry_id = ?", [entry_id])
    stored = _content(text)
    if before is not None and before.content == stored:
        _index(db, entry_id, stored)
        return before
    row: dict[str, Any] = {
        "entry_id": entry_id,
        "number": before.number + 1 if before else 1,
        "written_at": utc(now),
        "utc_offset_minutes": offset_minutes(now),
        "content": text,
        "previous_sha256": before.sha256 if before else NOTHING_BEFORE,
    }
    row["sha256"] = version_sha256(row)
    _show(db, entry_id, row["number"], row["written_at"], stored)
    db.table("entry_version").insert(row)
    kind = EventKind.ENTRY_AMENDED if before else EventKind.ENTRY_CREATED
    append_event(db, now, kind, entry_id, row["sha256"])
    _index(db, entry_id, stored)
    return _version(row)


# --- drafts ----------------------------------------------------------------------------------


def drafts(db: Database, entry_id: EntryId | None = None) -> list[Draft]:
    """Return what was typed and not made a version, newest first; all of it or one entry's."""
    rows = db.query(
        "SELECT * FROM draft WHERE ?1 IS NULL OR entry_id = ?1 ORDER BY saved_at DESC", [entry_id]
    )
    return [Draft(**{**row, "content": _content(row["content"])}) for row in rows]


def put_draft(db: Database, entry_id: EntryId, saved_at: str, content: EntryContent) -> Draft:
    """Keep a draft; an entry without a version shows in the timeline as its draft."""
    text = _text(content)
    row = db.execute("SELECT version FROM entry WHERE entry_id = ?", [entry_id]).fetchone()
    draft = Draft(entry_id, row[0] if row else 0, saved_at, _content(text))
    if draft.based_on == 0:
        _show(db, entry_id, 0, saved_at, draft.content)
    db.execute(
        "INSERT OR REPLACE INTO draft (entry_id, based_on, saved_at, content) VALUES (?, ?, ?, ?)",
        [entry_id, draft.based_on, saved_at, text],
    )
    _index(db, entry_id, draft.content)
    return draft


def take_letter(db: Database, letter: Draft) -> None:
    """Make a letter the draft of its entry, unless something newer is there already."""
    current = newest(db, letter.entry_id)
    draft = next(iter(drafts(db, letter.entry_id)), None)
    if draft is None and current is not None:
        # Its file could not be removed at the last start, and the entry was saved since.
        is_old = letter.based_on < current.number and letter.saved_at <= current.written_at
        if is_old or letter.content == current.content:
            return
    if draft is None or (letter.saved_at >= draft.saved_at and letter.content != draft.content):
        put_draft(db, letter.entry_id, letter.saved_at, letter.content)


def drop_draft(db: Database, now: datetime, entry_id: EntryId) -> list[AttachmentId]:
    """Forget a draft; an entry that was only a draft goes too. Return the ids of its files."""
    db.execute("DELETE FROM draft WHERE entry_id = ?", [entry_id])
    current = newest(db, entry_id)
    if current is not None:
        _index(db, entry_id, current.content)
        return []
    gone = [item.attachment_id for item in attachments(db, entry_id, removed=False)]
    for attachment_id in gone:
        destroy_attachment(db, now, attachment_id, "draft_discarded")
    # The line with hash, time and reason stays; what the person wrote around it does not.
    db.execute(
        "UPDATE attachment SET name = '', description = '', metadata = '{}' WHERE entry_id = ?",
        [entry_id],
    )
    db.execute(
        "DELETE FROM search WHERE rowid = (SELECT row FROM entry WHERE entry_id = ?)", [entry_id]
    )
    db.execute("DELETE FROM entry WHERE entry_id = ?", [entry_id])
    return gone


# --- attachments -----------------------------------------------------------------------------


@dataclass(frozen=True)
class StoredFile:
    """An attachment's row with its key; the key is None once the file was removed."""

    attachment: Attachment
    key: bytes | None


def stored_file(db: Database, attachment_id: AttachmentId) -> StoredFile:
    """Return one attachment; LookupError if there never was one."""
    rows = db.query("SELECT * FROM attachment WHERE attachment_id = ?", [attachment_id])
    row = next(rows, None)
    if row is None:
        raise LookupError(attachment_id)
    return _stored_file(row)


def attachments(db: Database, entry_id: EntryId, *, removed: bool) -> list[Attachment]:
    """Return an entry's attachments, oldest first, those removed too if asked."""
    rows = db.query(
        "SELECT * FROM attachment WHERE entry_id = ? AND (removed_at = '' OR ?) ORDER BY rowid",
        [entry_id, removed],
    )
    return [_stored_file(row).attachment for row in rows]


def kept_files(db: Database) -> Iterator[str]:
    """Yield the ids whose files must be there."""
    return (row[0] for row in db.execute("SELECT attachment_id FROM attachment WHERE key NOTNULL"))


def _stored_file(row: dict[str, Any]) -> StoredFile:
    key = row.pop("key")
    return StoredFile(Attachment(**{**row, "metadata": json.loads(row["metadata"])}), key)


def add_attachment(db: Database, now: datetime, attachment: Attachment, key: bytes) -> None:
    """Write the row of a file that is already in the vault, and its line in the history."""
    values = {name: getattr(attachment, name) for name in Attachment.__dataclass_fields__}
    metadata = json.dumps(attachment.metadata)
    row = db.execute("SELECT 1 FROM entry WHERE entry_id = ?", [attachment.entry_id]).fetchone()
    if row is None:
        # A photo was dropped on a new entry before the first word.
        put_draft(db, attachment.entry_id, utc(now), EntryContent())
    db.table("attachment").insert({**values, "metadata": metadata, "key": key})
    sha256, attachment_id = attachment.sha256, attachment.attachment_id
    append_event(db, now, EventKind.ATTACHMENT_ADDED, attachment_id, sha256)
    _count_attachments(db, attachment.entry_id)


def destroy_attachment(
    db: Database, now: datetime, attachment_id: AttachmentId, reason: str
) -> bool:
    """Destroy the key and note why; return False if it was gone already."""
    stored = stored_file(db, attachment_id).attachment
    if stored.removed_at:
        return False
    db.execute(
        "UPDATE attachment SET key = NULL, removed_at = ?, removed_reason = ?"
        " WHERE attachment_id = ?",
        [utc(now), reason, attachment_id],
    )
    append_event(db, now, EventKind.ATTACHMENT_REMOVED, attachment_id, stored.sha256)
    _count_attachments(db, stored.entry_id)
    return True


def _count_attachments(db: Database, entry_id: EntryId) -> None:
    db.execute(
        "UPDATE entry SET attachments ="
        " (SELECT count(*) FROM attachment WHERE entry_id = ?1 AND removed_at = '')"
        " WHERE entry_id = ?1",
        [entry_id],
    )
