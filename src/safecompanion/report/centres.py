"""Who a report can be sealed to: centres as data, their public keys, and making a key pair."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from safecompanion.content.files import read_yaml
from safecompanion.errors import AlreadyThereError, CentreKeyError
from safecompanion.system.files import disk_errors, write_new

_TEST_BANNER = """\
# TEST KEY, for trying the program out. Anybody may have it: it protects nothing.
# Never seal a real report to it.
"""


class CentreStatus(StrEnum):
    """Whether a centre works: announced only, made up for trying out, or open."""

    PLANNED = "planned"
    TEST = "test"
    ACTIVE = "active"


class KeyStatus(StrEnum):
    """Whether a key is in use."""

    ACTIVE = "active"
    RETIRED = "retired"
    REVOKED = "revoked"


@dataclass(frozen=True)
class CentreKey:
    """A public key of a centre; `fingerprint` is what two people compare by phone.

    The dates are both inclusive; None means no limit.
    """

    key_id: str
    recipient: str
    fingerprint: str
    not_before: date | None = None
    not_after: date | None = None
    status: KeyStatus = KeyStatus.ACTIVE
    is_test: bool = False


@dataclass(frozen=True)
class Route:
    """A way to hand a report over: `kind` is web, phone, telegram, email or address."""

    kind: str
    value: str
    checked_on: date


@dataclass(frozen=True)
class Source:
    """Where a fact about a centre was read; `published_on` is a date, or only its year or month."""

    title: str
    publisher: str
    published_on: str
    says: str


@dataclass(frozen=True)
class Centre:
    """A receiving centre. Names in `working_names` are our translation, not an official name."""

    centre_id: str
    name: Mapping[str, str]
    status: CentreStatus
    keys: tuple[CentreKey, ...] = ()
    routes: tuple[Route, ...] = ()
    sources: tuple[Source, ...] = ()
    working_names: frozenset[str] = frozenset()
    remit_confirmed: bool = False
    announced_on: date | None = None
    checked_on: date | None = None


@dataclass(frozen=True)
class KeyPair:
    """Where a new key pair lies."""

    key_file: Path
    public_file: Path
    recipient: str
    fingerprint: str


def load_centres(folder: Path) -> list[Centre]:
    """Return the centres of every `*.yaml` in `folder`, by file name.

    Raises ContentDamagedError(name) for a broken file.
    """
    return [read_yaml(path, _centre) for path in sorted(folder.glob("*.yaml"))]


def usable_key(centre: Centre, today: date) -> CentreKey:
    """Return the centre's newest key that is in use today.

    Raises CentreKeyError with `reason` missing, revoked, expired, not_yet or malformed.
    """
    newest_first = sorted(centre.keys, key=lambda key: key.not_before or date.min, reverse=True)
    problems = [(_problem(key, today), key) for key in newest_first]
    for problem, key in problems:
        if not problem:
            return key
    raise CentreKeyError(reason=problems[0][0] if problems else "missing")


def key_from_text(text: str) -> CentreKey:
    """Return the key a person pasted or opened: an "age1…" line, comments allowed.

    Its fingerprint must be compared with the one the centre tells by another way. Raises
    CentreKeyError(reason="malformed"), also for a secret key and for more than one key.
    """
    lines = [line.strip() for line in text.split("\n")]
    keys = [line for line in lines if line and not line.startswith("#")]
    recipient = keys[0] if len(keys) == 1 else ""
    if not _well_formed(recipient):
        raise CentreKeyError(reason="malformed")
    digits = fingerprint(recipient)
    return CentreKey(
        digits[:9].replace(" ", "-"),
        recipient,
        digits,
        is_test=_TEST_BANNER in text.replace("\r", ""),
    )


def fingerprint(recipient: str) -> str:
    """Return the first 128 bits of the recipient's SHA-256 as eight groups of four digits (hex).

    `printf %s age1… | sha256sum` begins with the same digits.
    """
    digits = hashlib.sha256(recipient.encode()).hexdigest()
    return " ".join(digits[start : start + 4] for start in range(0, 32, 4))


def keygen(folder: Path, *, test: bool = False) -> KeyPair:
    """Make `centre.key` (secret, an age identity file) and `centre.pub` in `folder`.

    Raises AlreadyThereError rather than replace a key.
    """
    from pyrage import x25519

    identity = x25519.Identity.generate()
    recipient = str(identity.to_public())
    pair = KeyPair(folder / "centre.key", folder / "centre.pub", recipient, fingerprint(recipient))
    for path in (pair.key_file, pair.public_file):
        if path.exists():
            raise AlreadyThereError(name=path.name)
    notes = f"{_TEST_BANNER if test else ''}# fingerprint: {pair.fingerprint}\n"
    secret = f"{notes}# public key: {recipient}\n{identity}\n"
    with disk_errors(folder.name):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_new(pair.key_file, secret.encode())
    write_new(pair.public_file, f"{notes}{recipient}\n".encode(), mode=0o644)
    return pair


def _problem(key: CentreKey, today: date) -> str:
    if not _well_formed(key.recipient):
        return "malformed"
    if key.status is KeyStatus.REVOKED:
        return "revoked"
    if key.not_before is not None and today < key.not_before:
        return "not_yet"
    if key.status is KeyStatus.RETIRED or (key.not_after is not None and today > key.not_after):
        return "expired"
    return ""


def _well_formed(recipient: str) -> bool:
    from pyrage import RecipientError, x25519

    try:
        # One spelling, so one fingerprint: the library also takes capitals.
        return str(x25519.Recipient.from_str(recipient)) == recipient
    except RecipientError:
        return False


def _centre(value: Mapping[str, Any]) -> Centre:
    return Centre(
        centre_id=str(value["centre_id"]),
        name={str(language): str(name) for language, name in value["names"].items()},
        status=CentreStatus(value["status"]),
        keys=tuple(_key(row) for row in value.get("keys", ())),
        routes=tuple(Route(**row) for row in value.get("routes", ())),
        sources=tuple(Source(**row) for row in value.get("sources", ())),
        working_names=frozenset(value.get("working_names", ())),
        remit_confirmed=bool(value.get("remit_confirmed", False)),
        announced_on=value.get("announced_on"),
        checked_on=value.get("checked_on"),
    )


def _key(row: Mapping[str, Any]) -> CentreKey:
    recipient = str(row["recipient"])
    return CentreKey(
        key_id=str(row["key_id"]),
        recipient=recipient,
        fingerprint=fingerprint(recipient),
        not_before=row.get("not_before"),
        not_after=row.get("not_after"),
        status=KeyStatus(row.get("status", "active")),
        is_test=bool(row.get("is_test", False)),
    )
