"""vault.json: the slots and the public key, checked for damage and for tampering."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from safecompanion.diary.canonical import canonical
from safecompanion.diary.keys import Purpose, Slot, subkey
from safecompanion.errors import NotAVaultError, VaultDamagedError, VaultNewerError
from safecompanion.system.files import disk_errors, write_new

VAULT_JSON = "vault.json"
VAULT_DB = "vault.db"
FILES, LETTERS, BACKUPS = "files", "letters", "backups"
FORMAT = "companion-vault"
VERSION = 1
_LARGEST_BYTES = 64 * 1024
_MOST_SLOTS = 8
_TEXTS = ("vault_id", "label", "created_at", "public_key", "mac")
_VAULT_ID = re.compile(r"[0-9a-f]{16}")


@dataclass(frozen=True)
class Header:
    """What is readable without a passphrase. `created_at` is a date, nothing finer."""

    vault_id: str
    label: str
    created_at: str
    public_key: str
    slots: tuple[Slot, ...]
    mac: str = ""

    def _body(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "version": VERSION,
            "vault_id": self.vault_id,
            "label": self.label,
            "created_at": self.created_at,
            "public_key": self.public_key,
            "slots": [slot.to_json() for slot in self.slots],
        }

    def to_json(self) -> dict[str, Any]:
        """Return everything but the checksum."""
        return {**self._body(), "mac": self.mac}

    def sealed(self, data_key: bytes) -> Header:
        """Return the header with the MAC that only a holder of the data key can make."""
        return replace(self, mac=self._mac(data_key))

    def is_authentic(self, data_key: bytes) -> bool:
        """Return True if nothing was changed by somebody without the data key."""
        return hmac.compare_digest(self.mac.encode(), self._mac(data_key).encode())

    def _mac(self, data_key: bytes) -> str:
        key = subkey(data_key, Purpose.HEADER)
        return hashlib.blake2b(canonical(self._body()), key=key, digest_size=32).hexdigest()


def write_header(folder: Path, header: Header) -> None:
    """Replace vault.json, completely or not at all."""
    value = header.to_json()
    text = json.dumps({**value, "checksum": _checksum(value)}, indent=1, ensure_ascii=False)
    write_new(folder / VAULT_JSON, text.encode("utf-8"))


def read_header(folder: Path) -> Header:
    """Return vault.json; raises NotAVaultError, VaultNewerError or VaultDamagedError."""
    value = _read_json(folder)
    if value.get("format") != FORMAT and not (folder / VAULT_DB).is_file():
        raise NotAVaultError(name=folder.name)
    damaged = VaultDamagedError(part=VAULT_JSON)
    stored_checksum = value.pop("checksum", None)
    try:
        # A flipped bit in a slot must not be told as a wrong passphrase. The MAC cannot help:
        # it needs the data key. Every later version keeps this rule.
        if value.get("format") != FORMAT or stored_checksum != _checksum(value):
            raise damaged
        if value["version"] > VERSION:
            raise VaultNewerError
        header = _parse(value)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise damaged from error
    if header.to_json() != value:
        raise damaged
    return header


def _read_json(folder: Path) -> dict[str, Any]:
    path = folder / VAULT_JSON
    with disk_errors(VAULT_JSON):
        if not path.is_file():
            if (folder / VAULT_DB).exists():
                raise VaultDamagedError(part=VAULT_JSON)
            raise NotAVaultError(name=folder.name)
        with path.open("rb") as stream:
            data = stream.read(_LARGEST_BYTES)
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise VaultDamagedError(part=VAULT_JSON) from error
    if not isinstance(value, dict):
        raise VaultDamagedError(part=VAULT_JSON)
    return value


def _parse(value: dict[str, Any]) -> Header:
    texts = {name: value[name] for name in _TEXTS}
    if not all(isinstance(text, str) for text in texts.values()):
        raise ValueError("texts")
    if not _VAULT_ID.fullmatch(texts["vault_id"]) or len(value["slots"]) > _MOST_SLOTS:
        raise ValueError("header")
    return Header(**texts, slots=tuple(Slot.from_json(slot) for slot in value["slots"]))


def _checksum(value: dict[str, Any]) -> str:
    return hashlib.sha256(canonical(value)).hexdigest()
