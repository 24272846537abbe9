"""Vault folders on the disk: list, create, open, and change the passphrase."""

from __future__ import annotations

import re
import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from safecompanion.diary import keys, tries
from safecompanion.diary.header import (
    BACKUPS,
    FILES,
    LETTERS,
    VAULT_DB,
    VAULT_JSON,
    Header,
    read_header,
    write_header,
)
from safecompanion.diary.in_use import FolderLock
from safecompanion.diary.keys import DEFAULT_COST, KdfCost, Purpose, Slot, Strength, subkey
from safecompanion.errors import (
    TriesSlowedError,
    UserError,
    VaultDamagedError,
    WeakPassphraseError,
    WrongPassphraseError,
    WrongRecoveryKeyError,
)
from safecompanion.system.files import disk_errors, sync_folder

if TYPE_CHECKING:
    from safecompanion.diary.diary import Diary

_FOLDER_NAME = re.compile(r"[0-9a-f]{16}")
_NUMBER_IN_LABEL = re.compile(r"\d+")

Clock = Callable[[], datetime]


def local_now() -> datetime:
    """Return the computer's time with its offset from UTC."""
    return datetime.now().astimezone()


@dataclass(frozen=True)
class VaultInfo:
    """What the chooser may show without a passphrase; label and date are "" if unreadable."""

    vault_id: str
    label: str
    folder: Path
    created_at: str


def list_vaults(data_folder: Path) -> list[VaultInfo]:
    """Return every vault, oldest first; a broken one is listed rather than hidden."""
    with disk_errors(data_folder.name):
        if not data_folder.is_dir():
            return []
        names = (path for path in data_folder.iterdir() if _FOLDER_NAME.fullmatch(path.name))
        folders = [path for path in names if path.is_dir()]
    found = [_info(folder) for folder in folders]
    return sorted(found, key=lambda info: (info.created_at, info.label, info.vault_id))


def _info(folder: Path) -> VaultInfo:
    try:
        header = read_header(folder)
    except UserError:
        return VaultInfo(folder.name, "", folder, "")
    return VaultInfo(header.vault_id, header.label, folder, header.created_at)


def next_label(data_folder: Path) -> int:
    """Return the number for the next neutral label, one more than any in use."""
    labels = [info.label for info in list_vaults(data_folder)]
    numbers = [int(found[0]) for label in labels if (found := _NUMBER_IN_LABEL.search(label))]
    return max([len(labels), *(number for number in numbers if number < 1000)]) + 1


# --- create ----------------------------------------------------------------------------------


def create_vault(
    data_folder: Path,
    label: str,
    passphrase: str,
    *,
    recovery_key: str | None = None,
    cost: KdfCost = DEFAULT_COST,
    now: Clock = local_now,
) -> Diary:
    """Make a new vault and return it open.

    Raises WeakPassphraseError, RecoveryKeyTypoError, NotEnoughMemoryError and the disk errors;
    then nothing is left behind.
    """
    import pyrage

    _refuse_weak(passphrase)
    data_key = keys.new_data_key()
    slots = [keys.passphrase_slot(data_key, passphrase, cost)]
    if recovery_key is not None:
        slots.append(keys.recovery_slot(data_key, recovery_key))
    identity = pyrage.x25519.Identity.generate()
    header = Header(
        vault_id=secrets.token_hex(8),
        label=label,
        created_at=now().date().isoformat(),
        public_key=str(identity.to_public()),
        slots=tuple(slots),
    ).sealed(data_key)
    _build(data_folder, header, data_key, str(identity))
    return _open(data_folder / header.vault_id, lambda _: (header, data_key), now)


def _build(data_folder: Path, header: Header, data_key: bytes, identity: str) -> None:
    from safecompanion.diary._sqlite import database_errors
    from safecompanion.diary.history import SEED
    from safecompanion.diary.schema import create_database

    # Under another name until complete: half a vault must never be listed.
    folder = data_folder / header.vault_id
    part = data_folder / f"{header.vault_id}.part"
    try:
        with disk_errors(folder.name):
            for path in (part, part / FILES, part / LETTERS):
                path.mkdir(mode=0o700, parents=True)
        db = create_database(part / VAULT_DB, subkey(data_key, Purpose.DATABASE))
        try:
            with database_errors():
                db.table("meta").insert_all(
                    [
                        {"name": "age_identity", "value": identity},
                        {"name": SEED, "value": secrets.token_hex(32)},
                    ]
                )
        finally:
            db.close()
        write_header(part, header)
        with disk_errors(folder.name):
            part.rename(folder)
            sync_folder(data_folder)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise


def _refuse_weak(passphrase: str) -> None:
    if keys.strength(passphrase) is Strength.WEAK:
        raise WeakPassphraseError


# --- open ------------------------------------------------------------------------------------


def open_vault(folder: Path, passphrase: str, *, now: Clock = local_now) -> Diary:
    """Open a vault with its passphrase.

    Raises WrongPassphraseError, TriesSlowedError, VaultDamagedError, VaultNewerError,
    NotAVaultError, VaultInUseError, NotEnoughMemoryError and the disk errors.
    """
    return _open(folder, lambda at: _unlock(at, _by_passphrase(passphrase), now), now)


def open_with_recovery_key(folder: Path, key: str, *, now: Clock = local_now) -> Diary:
    """Open a vault with the printed key; as `open_vault`, and RecoveryKeyTypoError."""
    secret = _by_recovery_key(key)
    return _open(folder, lambda at: _unlock(at, secret, now), now)


def change_passphrase(
    folder: Path,
    current: str,
    new: str,
    *,
    cost: KdfCost = DEFAULT_COST,
    now: Clock = local_now,
) -> None:
    """Give a vault a new passphrase; works while it is open. Raises as `open_vault` does."""
    _rewrite_slot(folder, _by_passphrase(current), new, cost, now)


def reset_passphrase(
    folder: Path,
    recovery_key: str,
    new: str,
    *,
    cost: KdfCost = DEFAULT_COST,
    now: Clock = local_now,
) -> None:
    """Give a vault a new passphrase with the printed key, which stays valid."""
    _rewrite_slot(folder, _by_recovery_key(recovery_key), new, cost, now)


def _rewrite_slot(folder: Path, secret: _Secret, new: str, cost: KdfCost, now: Clock) -> None:
    _refuse_weak(new)
    header, data_key = _unlock(folder, secret, now)
    others = [slot for slot in header.slots if slot.cost is None]
    slots = (keys.passphrase_slot(data_key, new, cost), *others)
    write_header(folder, replace(header, slots=slots).sealed(data_key))


@dataclass(frozen=True)
class _Secret:
    opens: Callable[[Slot], bytes | None]
    wrong: type[UserError]


def _by_passphrase(passphrase: str) -> _Secret:
    return _Secret(lambda slot: keys.unwrap_with_passphrase(slot, passphrase), WrongPassphraseError)


def _by_recovery_key(key: str) -> _Secret:
    checked = keys.check_recovery_key(key)
    return _Secret(lambda slot: keys.unwrap_with_recovery_key(slot, checked), WrongRecoveryKeyError)


def _unlock(folder: Path, secret: _Secret, now: Clock) -> tuple[Header, bytes]:
    header = read_header(folder)
    wait = tries.seconds_to_wait(tries.read_tries(folder), now())
    if wait:
        raise TriesSlowedError(seconds=wait)
    data_key = next(filter(None, map(secret.opens, header.slots)), None)
    if data_key is None:
        tries.add_try(folder, now())
        raise secret.wrong
    if not header.is_authentic(data_key):
        raise VaultDamagedError(part=VAULT_JSON)
    return header, data_key


def _open(folder: Path, unlock: Callable[[Path], tuple[Header, bytes]], now: Clock) -> Diary:
    from safecompanion.diary.diary import Diary
    from safecompanion.diary.schema import open_database

    read_header(folder)
    lock = FolderLock(folder)
    try:
        header, data_key = unlock(folder)
        key = subkey(data_key, Purpose.DATABASE)
        db = open_database(folder / VAULT_DB, key, folder / BACKUPS)
    except BaseException:
        lock.release()
        raise
    diary = Diary(folder, header, data_key, db, lock, now)
    try:
        diary.start(tries.read_tries(folder))
    except BaseException:
        diary.close()
        raise
    tries.clear_tries(folder)
    return diary
