"""Seal a package so that only its reader can open it, and open it again: age, or an AES zip."""

from __future__ import annotations

import errno
import hashlib
import io
import secrets
import stat
import struct
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

from safecompanion.errors import (
    Cancelled,
    CentreKeyError,
    NotAFileError,
    NotAReportError,
    UserError,
    WrongKeyError,
)
from safecompanion.report.package import (
    CHUNK,
    LOCAL_MAGIC,
    MAX_BYTES,
    Progress,
    Stopped,
    refusal,
)
from safecompanion.system.files import disk_errors, replacing

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

AGE_MAGIC = b"age-encryption.org/v1\n"
# What a mail gateway or a phone shows of a sealed zip: nothing but this.
INNER_NAME = "report.zip"
WORDS = 6
DIGIT_GROUPS = 4
_AE_2, _AES_256 = 2, 3
_KEY_FILE_LIMIT = 64 * 1024


@dataclass(frozen=True)
class ToKeys:
    """Seal to age recipients ("age1…"); any one of them opens the file."""

    recipients: tuple[str, ...]


@dataclass(frozen=True)
class ToPassphrase:
    """Seal to a generated passphrase that is told by phone; `language` of who tells it."""

    language: str


SealTo = ToKeys | ToPassphrase


@dataclass(frozen=True)
class Sealed:
    """A finished sealed file; `passphrase` is None when it was sealed to keys."""

    path: Path
    sha256: str
    size: int
    passphrase: str | None


class Sink(Protocol):
    """Where an opened package is written to."""

    def write(self, chunk: bytes, /) -> int:
        """Take the next bytes."""


def seal(
    stream: io.RawIOBase,
    out: Path,
    to: SealTo,
    progress: Progress,
    cancelled: Stopped,
    total: int,
) -> Sealed:
    """Encrypt `stream` of `total` bytes into `out`, which exists only if all of it was written.

    Raises CentreKeyError for a missing or malformed recipient.
    """
    source = _Metered(stream, total, progress, cancelled)
    passphrase = None
    if isinstance(to, ToKeys):
        recipients = _recipients(to)
        with replacing(out) as target:
            _age(source, target, recipients)
    else:
        passphrase = new_passphrase(to.language)
        with replacing(out) as target:
            _zip(source, target, passphrase, total)
    return _described(out, passphrase)


def new_passphrase(language: str) -> str:
    """Return six English words (66 bits), or twenty digits (66 bits) in any other language.

    Only ASCII: 7-Zip on Windows turns other letters of a zip password into the code page of the
    machine it runs on, so that Russian or Uzbek words would not open the file there.
    """
    if language.partition("_")[0] != "en":
        groups = (f"{secrets.randbelow(100_000):05d}" for _ in range(DIGIT_GROUPS))
        return " ".join(groups)
    from mnemonic import Mnemonic

    words: list[str] = Mnemonic("english").wordlist
    return " ".join(secrets.choice(words) for _ in range(WORDS))


def read_key(key_file: Path) -> str:
    """Return the age identity in `key_file` (blank lines and # comments are skipped).

    Raises WrongKeyError if there is none.
    """
    with disk_errors(key_file.name), key_file.open("rb") as file:
        lines = file.read(_KEY_FILE_LIMIT).decode("ascii", "replace").split("\n")
    keys = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    if len(keys) != 1:
        raise WrongKeyError(reason="malformed")
    _identity(keys[0])
    return keys[0]


def unseal(
    path: Path,
    sink: Sink,
    key: str | None,
    passphrase: str | None,
    progress: Progress,
    cancelled: Stopped,
) -> None:
    """Write the package inside `path` to `sink`: sealed to a key, to a passphrase, or not sealed.

    Raises NotAReportError, WrongKeyError (reason "missing" if none was given), or
    ReportDamagedError(check="container"). What the sink got before an error must be thrown away.
    """
    with disk_errors(path.name):
        details = path.stat()
        if not stat.S_ISREG(details.st_mode):
            raise NotAFileError(name=path.name)
        with path.open("rb", buffering=0) as file:
            head = file.read(len(LOCAL_MAGIC) + 26 + len(INNER_NAME))
            file.seek(0)
            source = _Metered(file, details.st_size, progress, cancelled)
            if head.startswith(AGE_MAGIC):
                _open_age(source, sink, key)
            elif head.startswith(LOCAL_MAGIC) and head.endswith(INNER_NAME.encode()):
                _open_zip(file, sink, passphrase, progress, cancelled)
            elif head.startswith(LOCAL_MAGIC):
                _copy(source, sink)
            else:
                raise NotAReportError(name=path.name)


class _Metered(io.RawIOBase):
    """A reader that counts, can be stopped, and remembers what went wrong inside it."""

    def __init__(
        self, stream: io.RawIOBase, total: int, progress: Progress, cancelled: Stopped
    ) -> None:
        self.failure: BaseException | None = None
        self._stream, self._total, self._done = stream, total, 0
        self._progress, self._cancelled = progress, cancelled

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        if self.failure is not None:
            raise self.failure
        try:
            if self._cancelled():
                raise Cancelled
            count = self._stream.readinto(buffer) or 0
            self._done += count
            self._progress(min(self._done, self._total), self._total)
        except BaseException as error:
            self.failure = error
            raise
        return count


class _Watched:
    """A writer that remembers what went wrong inside it first, and then takes nothing more."""

    def __init__(self, sink: Sink) -> None:
        self.failure: BaseException | None = None
        self._sink = sink

    def write(self, chunk: bytes) -> int:
        if self.failure is not None:
            raise self.failure
        try:
            self._sink.write(chunk)
        except BaseException as error:
            self.failure = error
            raise
        return len(chunk)

    def flush(self) -> None:
        """Do nothing: pyrage asks for it."""


class _QuietFile:
    """A file that fails in silence: pyzipper cannot be closed once a write of its own raised."""

    def __init__(self, file: BinaryIO) -> None:
        self.failure: OSError | None = None
        self._file = file

    def write(self, chunk: bytes) -> int:
        return self._try(lambda: self._file.write(chunk), len(chunk))

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._try(lambda: self._file.seek(offset, whence), 0)

    def tell(self) -> int:
        return self._try(self._file.tell, 0)

    def flush(self) -> None:
        """Do nothing: `replacing` flushes."""

    def _try(self, action: Callable[[], int], otherwise: int) -> int:
        if self.failure is None:
            try:
                return action()
            except OSError as error:
                self.failure = error
        return otherwise


@contextmanager
def _own_failures(source: _Metered, target: _Watched) -> Iterator[None]:
    """Raise what our own streams raised; pyrage passes it on as text only."""
    try:
        yield
    except Exception as error:
        failure = source.failure or target.failure
        if failure is None or failure is error:
            raise
        raise failure from error


def _buffered(source: _Metered) -> io.BufferedReader:
    # pyrage reads 8 KiB at a time; progress and cancel are worth asking once a chunk.
    return io.BufferedReader(source, CHUNK)


def _recipients(to: ToKeys) -> list[Any]:
    from pyrage import RecipientError, x25519

    if not to.recipients:
        raise CentreKeyError(reason="missing")
    try:
        return [x25519.Recipient.from_str(recipient) for recipient in to.recipients]
    except RecipientError as error:
        raise CentreKeyError(reason="malformed") from error


def _identity(key: str) -> Any:
    from pyrage import IdentityError, x25519

    try:
        return x25519.Identity.from_str(key)
    except IdentityError as error:
        raise WrongKeyError(reason="malformed") from error


def _age(source: _Metered, target: BinaryIO, recipients: list[Any]) -> None:
    import pyrage

    writer = _Watched(target)
    with _own_failures(source, writer):
        pyrage.encrypt_io(_buffered(source), writer, recipients)


def _open_age(source: _Metered, sink: Sink, key: str | None) -> None:
    import pyrage

    if key is None:
        raise WrongKeyError(reason="missing")
    identity, writer = _identity(key), _Watched(sink)
    try:
        with _own_failures(source, writer):
            pyrage.decrypt_io(_buffered(source), writer, [identity])
    except pyrage.DecryptError as error:
        # The library tells "not for this key" from "altered" only by its text.
        if "No matching keys" in str(error):
            raise WrongKeyError(reason="other") from error
        raise refusal("seal") from error
    except OSError as error:
        # An altered chunk comes as an OSError without a number, a failing disk with one.
        if error.errno is None:
            raise refusal("seal") from error
        raise


def _zip(source: _Metered, target: BinaryIO, passphrase: str, total: int) -> None:
    import pyzipper

    file = _QuietFile(target)
    with pyzipper.AESZipFile(file, "w", pyzipper.ZIP_STORED, encryption=pyzipper.WZ_AES) as outer:
        outer.setpassword(passphrase.encode())
        info = outer.zipinfo_cls(INNER_NAME)
        info.file_size = total
        with outer.open(info, "w") as inner:
            while file.failure is None and (chunk := source.read(CHUNK)):
                inner.write(chunk)
    if file.failure is not None:
        raise file.failure


def _open_zip(
    file: io.FileIO, sink: Sink, passphrase: str | None, progress: Progress, cancelled: Stopped
) -> None:
    import pyzipper

    if passphrase is None:
        raise WrongKeyError(reason="missing")
    try:
        with pyzipper.AESZipFile(file) as outer:
            info = _only_member(outer.infolist())
            with outer.open(info, pwd=" ".join(passphrase.lower().split()).encode()) as inner:
                _copy(_Metered(inner, info.file_size, progress, cancelled), sink)
    except (UserError, Cancelled):
        raise
    except RuntimeError as error:
        if "Bad password" in str(error):
            raise WrongKeyError(reason="other") from error
        raise refusal("seal") from error
    except (pyzipper.BadZipFile, zipfile.BadZipFile, struct.error, EOFError, ValueError) as error:
        raise refusal("seal") from error
    except OSError as error:
        # A place before the file's beginning, out of a forged header; not a failing disk.
        if error.errno == errno.EINVAL:
            raise refusal("seal") from error
        raise


def _only_member(members: list[Any]) -> Any:
    [info, *more] = members or [None]
    if info is None or more or info.filename != INNER_NAME or info.file_size > MAX_BYTES:
        raise refusal("seal")
    sealed = info.flag_bits & 1 and info.wz_aes_version == _AE_2
    if not sealed or info.wz_aes_strength != _AES_256 or info.compress_type:
        raise refusal("seal")
    return info


def _copy(source: _Metered, sink: Sink) -> None:
    while chunk := source.read(CHUNK):
        sink.write(chunk)


def _described(out: Path, passphrase: str | None) -> Sealed:
    # Read back from where it lies: the sum is of what is there, not of what we meant to write.
    try:
        with disk_errors(out.name), out.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
            return Sealed(out, sha256, file.tell(), passphrase)
    except UserError:
        with suppress(OSError):
            out.unlink()
        raise
