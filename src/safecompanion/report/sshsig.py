"""Ed25519 signatures in OpenSSH's form (PROTOCOL.sshsig), so that `ssh-keygen -Y` checks them."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable

from nacl.exceptions import CryptoError
from nacl.signing import VerifyKey

from safecompanion.diary.keys import ssh_key_blob
from safecompanion.errors import ReportDamagedError

NAMESPACE = "safecompanion-report-v1@safecompanion"
# The principal of `signer.pub`: what a stranger writes after `ssh-keygen -Y verify -I`.
PRINCIPAL = "diary"

_MAGIC = b"SSHSIG"
_KEY_TYPE = b"ssh-ed25519"
_HASH = b"sha512"
_BEGIN = b"-----BEGIN SSH SIGNATURE-----\n"
_END = b"-----END SSH SIGNATURE-----\n"
_LINE = 70


def make(message: bytes, sign: Callable[[bytes], bytes], public_key: bytes) -> bytes:
    """Return the armoured signature of `message`; `sign` answers with 64 bytes of Ed25519."""
    return _armour(public_key, sign(_signed_text(message)))


def verify(message: bytes, signature: bytes) -> bytes:
    """Return the 32-byte public key that signed `message`.

    Raises ReportDamagedError if it was another message or the signature is not in our one form.
    """
    key, raw = _parse(signature)
    try:
        VerifyKey(key).verify(_signed_text(message), raw)
    except (CryptoError, ValueError) as error:
        raise ReportDamagedError(check="signature", detail="does not fit") from error
    return key


def public_key_line(public_key: bytes) -> str:
    """Return "ssh-ed25519 AAAA…"."""
    return f"{_KEY_TYPE.decode()} {base64.b64encode(ssh_key_blob(public_key)).decode()}"


def signer_file(public_key: bytes) -> bytes:
    """Return the content of `signer.pub`: one line that serves as an allowed signers file."""
    return f"{PRINCIPAL} {public_key_line(public_key)}\n".encode()


def _string(data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + data


def _signed_text(message: bytes) -> bytes:
    fields = NAMESPACE.encode(), b"", _HASH, hashlib.sha512(message).digest()
    return _MAGIC + b"".join(map(_string, fields))


def _armour(public_key: bytes, raw: bytes) -> bytes:
    signature = _string(_KEY_TYPE) + _string(raw)
    fields = ssh_key_blob(public_key), NAMESPACE.encode(), b"", _HASH, signature
    blob = _MAGIC + (1).to_bytes(4, "big") + b"".join(map(_string, fields))
    text = base64.b64encode(blob)
    lines = [text[start : start + _LINE] + b"\n" for start in range(0, len(text), _LINE)]
    return _BEGIN + b"".join(lines) + _END


def _parse(signature: bytes) -> tuple[bytes, bytes]:
    # Only the key and the 64 bytes vary, so both are cut out and the rest is compared whole:
    # no second spelling of the same signature is accepted.
    body = signature.removeprefix(_BEGIN).removesuffix(_END)
    try:
        blob = base64.b64decode(body.replace(b"\n", b""), validate=True)
    except binascii.Error:
        blob = b""
    start = len(_MAGIC) + 4 + 4 + len(_string(_KEY_TYPE)) + 4
    key, raw = blob[start : start + 32], blob[-64:]
    if len(key) != 32 or len(raw) != 64 or _armour(key, raw) != signature:
        raise ReportDamagedError(check="signature", detail="malformed")
    return key, raw
