"""The one door to SQLite: SQLCipher under sqlite-utils, and its failures in our words."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3
from sqlcipher3 import dbapi2 as sqlite3

from safecompanion.diary.header import VAULT_DB
from safecompanion.errors import (
    DiskFailedError,
    DiskFullError,
    NoPermissionError,
    VaultDamagedError,
    VaultInUseError,
)

# sqlite-utils prefers pysqlite3; without this it catches the error classes of the wrong module.
sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlite3

import sqlite_utils.utils  # noqa: E402
from sqlite_utils import Database  # noqa: E402

if vars(sqlite_utils.utils)["sqlite3"] is not sqlcipher3:  # pragma: no cover - a wrong order
    raise ImportError("sqlite_utils was imported before safecompanion.diary._sqlite")

__all__ = ["Database", "database_errors", "sqlite3", "unaltered"]

# Primary result codes, https://www.sqlite.org/rescode.html
_FULL = {13}
_FORBIDDEN = {3, 14}
_IO = {10}
_BUSY = {5, 6}
# READONLY (8) is how SQLCipher refuses to write after it met an altered page; a file that may
# really not be written is refused when it is opened.
_DAMAGED = {8, 11, 24, 26}


@contextmanager
def database_errors() -> Iterator[None]:
    """Turn a failure that the world caused into its UserError; our own mistakes pass through."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in _FULL:
            raise DiskFullError(name=VAULT_DB) from error
        if code in _FORBIDDEN:
            raise NoPermissionError(name=VAULT_DB) from error
        if code in _IO:
            raise DiskFailedError(name=VAULT_DB) from error
        if code in _BUSY:
            raise VaultInUseError from error
        if code in _DAMAGED:
            raise VaultDamagedError(part=VAULT_DB) from error
        raise


@contextmanager
def unaltered(db: Database) -> Iterator[None]:
    """Raise VaultDamagedError if the block met an altered page, whatever else happened in it.

    SQLCipher reads an altered overflow page as zeros without a word, and fails at the next write.
    """
    try:
        yield
    finally:
        if not db.conn.in_transaction:
            _try_to_write(db)


def _try_to_write(db: Database) -> None:
    with database_errors():
        try:
            db.conn.execute("BEGIN")
            db.conn.execute("PRAGMA user_version = 0")
        finally:
            # Nothing of this ever reaches the disk.
            db.rollback()
