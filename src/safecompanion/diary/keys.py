"""Turn a passphrase or a recovery key into the data key, and the data key into its subkeys."""

from __future__ import annotations

import hashlib
import math
import secrets
import unicodedata
from base64 import b64decode, b64encode
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from safecompanion.diary.canonical import canonical
from safecompanion.errors import NotEnoughMemoryError, RecoveryKeyTypoError

MIN_PASSPHRASE = 12
KEY_BYTES = 32
_SALT_BYTES = 16
_NONCE_BYTES = 24
_TAG_BYTES = 16


@dataclass(frozen=True)
class KdfCost:
    """What one guess of the passphrase costs: memory in KiB and passes over it."""

    memory_kib: int
    passes: int


DEFAULT_COST = KdfCost(256 * 1024, 3)
SMALL_COST = KdfCost(64 * 1024, 3)  # RFC 9106's second choice of memory, for an old school computer
LEAST_COST = KdfCost(
    19 * 1024, 2
)  # OWASP's minimum: a stored slot asking for less was tampered with
_MOST_COST = KdfCost(1024 * 1024, 16)  # more would be a trap that eats this computer's memory


# --- slots -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Slot:
    """The data key, wrapped for one secret; `cost` is None for a recovery key."""

    salt: bytes
    nonce: bytes
    cost: KdfCost | None
    wrapped: bytes = b""

    def to_json(self) -> dict[str, Any]:
        """Return the slot as it stands in vault.json."""
        return {**self._terms(), "wrapped": _text(self.wrapped)}

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> Slot:
        """Return the stored slot; one that this program would never write raises ValueError."""
        cost = None
        if value["kind"] == "passphrase":
            cost = KdfCost(value["kdf"]["m_kib"], value["kdf"]["t"])
            _check_bounds(cost)
        slot = cls(_bytes(value["salt"]), _bytes(value["nonce"]), cost, _bytes(value["wrapped"]))
        sizes = (len(slot.salt), len(slot.nonce), len(slot.wrapped))
        if sizes != (_SALT_BYTES, _NONCE_BYTES, KEY_BYTES + _TAG_BYTES):
            raise ValueError("slot")
        return slot

    def _terms(self) -> dict[str, Any]:
        terms: dict[str, Any] = {"kind": "recovery"}
        if self.cost is not None:
            kdf = {"name": "argon2id", "v": 19, "p": 1}
            terms = {
                "kind": "passphrase",
                "kdf": {**kdf, "m_kib": self.cost.memory_kib, "t": self.cost.passes},
            }
        return {**terms, "salt": _text(self.salt), "nonce": _text(self.nonce)}

    def aad(self) -> bytes:
        """Return what is authenticated with the key, so that a changed cost opens nothing."""
        return canonical(self._terms())


def _check_bounds(cost: KdfCost) -> None:
    for value, least, most in (
        (cost.memory_kib, LEAST_COST.memory_kib, _MOST_COST.memory_kib),
        (cost.passes, LEAST_COST.passes, _MOST_COST.passes),
    ):
        if type(value) is not int or not least <= value <= most:
            raise ValueError("kdf")


def passphrase_slot(data_key: bytes, passphrase: str, cost: KdfCost = DEFAULT_COST) -> Slot:
    """Wrap the data key for a passphrase; falls back to SMALL_COST if the memory is not there."""
    _check_bounds(cost)
    slot = Slot(secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES), cost)
    try:
        wrapping_key = _stretch(passphrase, slot.salt, cost)
    except NotEnoughMemoryError:
        if cost.memory_kib <= SMALL_COST.memory_kib:
            raise
        return passphrase_slot(data_key, passphrase, SMALL_COST)
    return _wrap(slot, data_key, wrapping_key)


def recovery_slot(data_key: bytes, recovery_key: str) -> Slot:
    """Wrap the data key for a recovery key, which is too long to guess and needs no stretching."""
    slot = Slot(secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES), None)
    return _wrap(slot, data_key, _recovery_wrapping_key(recovery_key, slot.salt))


def unwrap_with_passphrase(slot: Slot, passphrase: str) -> bytes | None:
    """Return the data key, or None if this passphrase does not open this slot."""
    if slot.cost is None:
        return None
    return _unwrap(slot, _stretch(passphrase, slot.salt, slot.cost))


def unwrap_with_recovery_key(slot: Slot, recovery_key: str) -> bytes | None:
    """Return the data key, or None if this recovery key does not open this slot."""
    if slot.cost is not None:
        return None
    return _unwrap(slot, _recovery_wrapping_key(recovery_key, slot.salt))


def _stretch(passphrase: str, salt: bytes, cost: KdfCost) -> bytes:
    from nacl import bindings, exceptions

    # NFC: the same letters typed on another system must be the same bytes.
    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    algorithm = bindings.crypto_pwhash_ALG_ARGON2ID13
    memory = cost.memory_kib * 1024
    try:
        key: bytes = bindings.crypto_pwhash_alg(
            KEY_BYTES, typed, salt, cost.passes, memory, algorithm
        )
    except (exceptions.RuntimeError, MemoryError) as error:
        raise NotEnoughMemoryError from error
    return key


def _recovery_wrapping_key(recovery_key: str, salt: bytes) -> bytes:
    letters = check_recovery_key(recovery_key).replace("-", "").encode("ascii")
    return hashlib.blake2b(letters, digest_size=KEY_BYTES, salt=salt, person=b"recovery").digest()


def _wrap(slot: Slot, data_key: bytes, wrapping_key: bytes) -> Slot:
    from nacl import bindings

    encrypt = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt
    return replace(slot, wrapped=encrypt(data_key, slot.aad(), slot.nonce, wrapping_key))


def _unwrap(slot: Slot, wrapping_key: bytes) -> bytes | None:
    from nacl import bindings, exceptions

    decrypt = bindings.crypto_aead_xchacha20poly1305_ietf_decrypt
    try:
        data_key: bytes = decrypt(slot.wrapped, slot.aad(), slot.nonce, wrapping_key)
    except exceptions.CryptoError:
        return None
    return data_key


def _text(data: bytes) -> str:
    return b64encode(data).decode("ascii")


def _bytes(text: str) -> bytes:
    return b64decode(text.encode("ascii"), validate=True)


# --- subkeys ---------------------------------------------------------------------------------


class Purpose(StrEnum):
    """What a subkey is for; the value is part of the format."""

    DATABASE = "db"
    SIGN = "sign"
    HEADER = "header"


def new_data_key() -> bytes:
    """Return the random key that everything in one vault hangs on."""
    return secrets.token_bytes(KEY_BYTES)


def subkey(data_key: bytes, purpose: Purpose) -> bytes:
    """Return the 32 bytes for one purpose (keyed BLAKE2b with a personal label)."""
    label = purpose.value.encode("ascii")
    return hashlib.blake2b(b"", key=data_key, person=label, digest_size=KEY_BYTES).digest()


def ssh_key_blob(public_key: bytes) -> bytes:
    """Return an Ed25519 public key as SSH writes it (RFC 8709)."""
    parts = (b"ssh-ed25519", public_key)
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)


def ssh_fingerprint(public_key: bytes) -> str:
    """Return "SHA256:…" as `ssh-keygen -l` prints it."""
    digest = hashlib.sha256(ssh_key_blob(public_key)).digest()
    return f"SHA256:{b64encode(digest).decode('ascii').rstrip('=')}"


# --- recovery key ----------------------------------------------------------------------------

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES = str.maketrans("OIL", "011", "- \t\r\n\u2010\u2011\u2013\u2014\u00a0")
_RANDOM_LETTERS = 26  # 130 bits; two more letters catch typing mistakes


def new_recovery_key() -> str:
    """Return 28 letters and digits in groups of four, for the printed sheet."""
    letters = "".join(secrets.choice(_CROCKFORD) for _ in range(_RANDOM_LETTERS))
    return _grouped(letters + _check_letters(letters))


def normalise(text: str) -> str:
    """Return the letters of a key, or of a part of it, with case, gaps and lookalikes settled."""
    return text.upper().translate(_LOOKALIKES)


def check_recovery_key(text: str) -> str:
    """Return the key as printed, whatever the case and dashes; a typo raises."""
    letters = normalise(text)
    body, check = letters[:_RANDOM_LETTERS], letters[_RANDOM_LETTERS:]
    if not set(letters) <= set(_CROCKFORD) or check != _check_letters(body):
        raise RecoveryKeyTypoError
    return _grouped(letters)


def _check_letters(letters: str) -> str:
    digest = hashlib.blake2b(letters.encode("ascii"), digest_size=2, person=b"recovery-check")
    number = int.from_bytes(digest.digest(), "big") >> 6
    return _CROCKFORD[number >> 5] + _CROCKFORD[number & 31]


def _grouped(letters: str) -> str:
    return "-".join(letters[at : at + 4] for at in range(0, len(letters), 4))


# --- passphrases -----------------------------------------------------------------------------

_WORD_LISTS = {"en": "english", "ru": "russian"}
_WORDS = 5  # of 2,048: 55 bits


class Strength(StrEnum):
    """How long a passphrase would stand; WEAK is refused."""

    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"
    STRONG = "strong"


# Guesses as powers of ten. Eight graphics cards make 3,600 guesses a second at DEFAULT_COST:
# 10^7 last an hour, 10^10 a month, 10^14 nine centuries.
_LEVELS = ((7, Strength.WEAK), (10, Strength.FAIR), (14, Strength.GOOD))
# Two bits a letter, what running text in a natural language carries.
_TEXT_LETTER = math.log10(4)
_ESTIMATOR_LIMIT = 72


def suggest_passphrase(language: str) -> str:
    """Return five random words, Russian for "ru" and English for every other language."""
    from mnemonic import Mnemonic

    # One word of the Russian list (mnemonic 0.21) holds two broken characters.
    words = [w for w in Mnemonic(_WORD_LISTS.get(language, "english")).wordlist if w.isalpha()]
    chosen = (unicodedata.normalize("NFC", secrets.choice(words)) for _ in range(_WORDS))
    return " ".join(chosen)


def strength(passphrase: str) -> Strength:
    """Return how strong a passphrase is; anything under MIN_PASSPHRASE characters is WEAK."""
    if len(passphrase) < MIN_PASSPHRASE:
        return Strength.WEAK
    from zxcvbn import zxcvbn

    guesses = float(zxcvbn(passphrase[:_ESTIMATOR_LIMIT])["guesses_log10"])
    # The estimator knows English only and takes a sentence in Uzbek or Russian for random letters.
    if all(letter.isalpha() or not letter.isalnum() for letter in passphrase):
        guesses = min(guesses, _TEXT_LETTER * len(passphrase))
    return next((level for limit, level in _LEVELS if guesses < limit), Strength.STRONG)
