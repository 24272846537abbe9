"""The tables of vault.db, how they are opened, and how an older one is brought up to date."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from safecompanion.diary._sqlite import Database, database_errors, sqlite3
from safecompanion.diary.header import VAULT_DB
from safecompanion.errors import NoPermissionError, VaultDamagedError, VaultNewerError
from safecompanion.system.files import disk_errors, replacing, sync_folder

APPLICATION_ID = 0x434D504E

# Step n brings version n to n + 1; a step that was released is never edited.
STEPS: tuple[str, ...] = (
    """
    CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

    -- One narrow row an entry, so that a list of all of them reads nothing else.
    CREATE TABLE entry (
        row INTEGER PRIMARY KEY,
        entry_id TEXT NOT NULL UNIQUE,
        version INTEGER NOT NULL,  -- 0: exists only as a draft
        title TEXT NOT NULL, child TEXT NOT NULL, risk TEXT NOT NULL, status TEXT NOT NULL,
        platform TEXT NOT NULL, happened_at TEXT NOT NULL, sure TEXT NOT NULL,
        written_at TEXT NOT NULL, sort_at TEXT NOT NULL,
        attachments INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX entry_by_time ON entry (sort_at, row);

    CREATE TABLE entry_version (
        entry_id TEXT NOT NULL REFERENCES entry (entry_id),
        number INTEGER NOT NULL,
        written_at TEXT NOT NULL, utc_offset_minutes INTEGER NOT NULL,
        content TEXT NOT NULL,
        previous_sha256 TEXT NOT NULL, sha256 TEXT NOT NULL,
        PRIMARY KEY (entry_id, number)
    );

    CREATE TABLE draft (
        entry_id TEXT PRIMARY KEY REFERENCES entry (entry_id),
        based_on INTEGER NOT NULL, saved_at TEXT NOT NULL, content TEXT NOT NULL
    );

    -- entry_id without a reference: the line of a removed file outlives a discarded draft.
    CREATE TABLE attachment (
        attachment_id TEXT PRIMARY KEY, entry_id TEXT NOT NULL,
        kind TEXT NOT NULL, name TEXT NOT NULL, media_type TEXT NOT NULL,
        size_bytes INTEGER NOT NULL, sha256 TEXT NOT NULL,
        imported_at TEXT NOT NULL, way_in TEXT NOT NULL, description TEXT NOT NULL,
        metadata TEXT NOT NULL, key BLOB,
        removed_at TEXT NOT NULL, removed_reason TEXT NOT NULL
    );
    CREATE INDEX attachment_by_entry ON attachment (entry_id);

    CREATE TABLE report (
        row INTEGER PRIMARY KEY,
        report_id TEXT NOT NULL, exported_at TEXT NOT NULL, sha256 TEXT NOT NULL,
        recipient TEXT NOT NULL, entry_ids TEXT NOT NULL
    );

    CREATE TABLE event (
        seq INTEGER PRIMARY KEY,
        at TEXT NOT NULL, utc_offset_minutes INTEGER NOT NULL,
        kind TEXT NOT NULL, subject_id TEXT NOT NULL, sha256 TEXT NOT NULL,
        previous_hash TEXT NOT NULL, hash TEXT NOT NULL
    );

    CREATE TRIGGER version_stays BEFORE UPDATE ON entry_version
        BEGIN SELECT RAISE(ABORT, 'versions are only added'); END;
    CREATE TRIGGER version_is_kept BEFORE DELETE ON entry_version
        BEGIN SELECT RAISE(ABORT, 'versions are only added'); END;
    CREATE TRIGGER event_stays BEFORE UPDATE ON event
        BEGIN SELECT RAISE(ABORT, 'events are only added'); END;
    CREATE TRIGGER event_is_kept BEFORE DELETE ON event
        BEGIN SELECT RAISE(ABORT, 'events are only added'); END;

    -- rowid = entry.row; holds search keys, not the words as written.
    CREATE VIRTUAL TABLE search USING fts5 (
        words, content='', contentless_delete=1, tokenize='unicode61', prefix='1 2 3'
    );
    """,
)


def create_database(path: Path, key: bytes, steps: Sequence[str] = STEPS) -> Database:
    """Make a new, empty vault.db for its owner only."""
    with disk_errors(VAULT_DB):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with database_errors():
        return _guarded(_connect(path, key), lambda db: _run(db, 0, steps))


def open_database(path: Path, key: bytes, backups: Path, steps: Sequence[str] = STEPS) -> Database:
    """Open vault.db; an older version is upgraded on a copy and kept in `backups`.

    Raises VaultNewerError, VaultDamagedError, NoPermissionError, DiskFullError.
    """
    with disk_errors(VAULT_DB):
        is_there = path.is_file() and path.stat().st_size > 0
        if is_there and not os.access(path, os.W_OK):
            raise NoPermissionError(name=VAULT_DB)
    if not is_there:
        # SQLite would make a fresh database out of nothing.
        raise VaultDamagedError(part=VAULT_DB)
    with database_errors():
        db = _guarded(_connect(path, key), lambda db: _check_version(db, len(steps)))
        version = _version(db)
        if version == len(steps):
            return db
        db.close()
        _upgrade(path, key, backups / f"vault-{version}.db", steps)
        return _connect(path, key)


def _connect(path: Path, key: bytes) -> Database:
    # The diary's own lock lets one thread in at a time.
    conn = sqlite3.connect(str(path), check_same_thread=False, isolation_level=None)
    try:
        conn.execute("PRAGMA cipher_log_level = NONE")
        conn.set_key(f"x'{key.hex()}'")
        # One process owns the file. Exclusive also needs no shared memory: WAL works on a stick.
        for pragma in (
            "locking_mode = EXCLUSIVE",
            "foreign_keys = ON",
            "journal_mode = WAL",
            "synchronous = FULL",
            "temp_store = MEMORY",
            "secure_delete = ON",
        ):
            conn.execute(f"PRAGMA {pragma}").fetchall()
        # No plugins: anything installed beside us could watch the connection.
        return Database(conn, execute_plugins=False)
    except BaseException:
        conn.close()
        raise


def _guarded(db: Database, check: Callable[[Database], None]) -> Database:
    try:
        check(db)
    except BaseException:
        db.close()
        raise
    return db


def _version(db: Database) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def _check_version(db: Database, newest: int) -> None:
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise VaultDamagedError(part=VAULT_DB)
    if _version(db) > newest:
        raise VaultNewerError


def _run(db: Database, version: int, steps: Sequence[str]) -> None:
    for number, step in enumerate(steps[version:], start=version + 1):
        db.conn.executescript(
            f"BEGIN; {step}; PRAGMA application_id = {APPLICATION_ID};"
            f" PRAGMA user_version = {number}; COMMIT;"
        )


def _upgrade(path: Path, key: bytes, backup: Path, steps: Sequence[str]) -> None:
    copy = path.with_name(f"{path.name}.new")
    log = path.with_name(f"{copy.name}-wal")
    with disk_errors(VAULT_DB):
        backup.parent.mkdir(mode=0o700, exist_ok=True)
        # The log of an upgrade that was killed must not be replayed into this copy.
        log.unlink(missing_ok=True)
        for target in (backup, copy):
            with path.open("rb") as old, replacing(target) as stream:
                shutil.copyfileobj(old, stream)
        try:
            db = _guarded(_connect(copy, key), lambda db: _run(db, _version(db), steps))
            db.close()
            copy.replace(path)
        finally:
            copy.unlink(missing_ok=True)
            log.unlink(missing_ok=True)
        sync_folder(path.parent)
