"""Files inside the vault: libsodium secretstream in chunks, a key of its own for each."""

from __future__ import annotations

import hashlib
import io
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from nacl import bindings
from nacl import exceptions as nacl_errors

from safecompanion.diary import image_gate, media
from safecompanion.diary.canonical import whole_characters
from safecompanion.errors import (
    AttachmentDamagedError,
    Cancelled,
    EmptyFileError,
    FileTooLargeError,
    FileVanishedError,
    GateRefusedError,
    NotAFileError,
)
from safecompanion.system.files import disk_errors, replacing

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

CHUNK_BYTES = 64 * 1024
LIMIT_MB = 512
KEY_BYTES: int = bindings.crypto_secretstream_xchacha20poly1305_KEYBYTES
_HEADER_BYTES: int = bindings.crypto_secretstream_xchacha20poly1305_HEADERBYTES
_SEALED_BYTES: int = CHUNK_BYTES + bindings.crypto_secretstream_xchacha20poly1305_ABYTES
_MESSAGE: int = bindings.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
_FINAL: int = bindings.crypto_secretstream_xchacha20poly1305_TAG_FINAL
_FILE_NAME = re.compile(r"[0-9a-f]{32}(\.part)?")

Progress = Callable[[int, int], None]
IsCancelled = Callable[[], bool]


def no_progress(done: int, total: int) -> None:
    """Tell nobody."""


def never() -> bool:
    """Go on to the end."""
    return False


# --- the file that comes in ------------------------------------------------------------------


@dataclass(frozen=True)
class Gate:
    """What the image gate judges by: the entry's risk and the person's answer about the file."""

    risk: str
    answer_may_show: bool


@dataclass(frozen=True)
class Source:
    """What is being brought in; `check_unchanged` raises if it is not the same file any more."""

    name: str
    size_bytes: int
    stream: BinaryIO
    check_unchanged: Callable[[], None]


@contextmanager
def source_file(path: Path) -> Iterator[Source]:
    """Open a regular file of 1 byte to LIMIT_MB, following links."""
    name = whole_characters(path.name)
    with disk_errors(name):
        _check_kind(path.stat(), name)
        # A pipe put in the file's place after the check must not hang us.
        descriptor = os.open(path, os.O_RDONLY | _NO_WAITING)
    with os.fdopen(descriptor, "rb") as stream:
        opened = os.fstat(descriptor)
        _check_kind(opened, name)

        def check_unchanged() -> None:
            with disk_errors(name):
                if _identity(path.stat()) != _identity(opened):
                    raise FileVanishedError(name=name)

        _check_size(opened.st_size, name)
        yield Source(name, opened.st_size, stream, check_unchanged)


_NO_WAITING: int = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def source_bytes(name: str, data: bytes) -> Source:
    """Return bytes that are already in memory as a source."""
    name = whole_characters(name)
    _check_size(len(data), name)
    return Source(name, len(data), io.BytesIO(data), lambda: None)


def _check_kind(found: os.stat_result, name: str) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise NotAFileError(name=name)


def _check_size(size_bytes: int, name: str) -> None:
    if size_bytes == 0:
        raise EmptyFileError(name=name)
    if size_bytes > LIMIT_MB * 1024 * 1024:
        raise FileTooLargeError(name=name, limit_mb=LIMIT_MB)


def _identity(found: os.stat_result) -> tuple[int, int, int, int]:
    return (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


# --- in and out ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Taken:
    """What is known of a file once it lies in the vault; `sha256` is that of the original."""

    sha256: str
    media_type: str
    metadata: dict[str, str]


def take_in(
    source: Source,
    path: Path,
    key: bytes,
    gate: Gate,
    progress: Progress,
    cancelled: IsCancelled,
) -> Taken:
    """Encrypt a source to `path`, completely or not at all. The gate sees its head first."""
    with disk_errors(source.name):
        head = source.stream.read(image_gate.HEAD_BYTES)
    if image_gate.refuse(gate.risk, source.name, head, gate.answer_may_show):
        raise GateRefusedError(name=source.name)
    media_type = media.sniff(head, source.name)
    with disk_errors(source.name):
        source.stream.seek(0)
        metadata = media.metadata(source.stream, media_type)
        source.stream.seek(0)
    digest = hashlib.sha256()
    with replacing(path) as out:
        encrypt_stream(_checked(source, gate, digest.update, progress, cancelled), out, key)
        source.check_unchanged()
    return Taken(digest.hexdigest(), media_type, metadata)


def _checked(
    source: Source,
    gate: Gate,
    see: Callable[[bytes], object],
    progress: Progress,
    cancelled: IsCancelled,
) -> Iterator[bytes]:
    to_the_end = image_gate.TextGate(gate.risk, source.name, gate.answer_may_show)
    done = 0
    for chunk in _read(source):
        if cancelled():
            raise Cancelled
        done += len(chunk)
        if done > source.size_bytes:
            break
        if to_the_end.feed(chunk):
            raise GateRefusedError(name=source.name)
        see(chunk)
        progress(done, source.size_bytes)
        yield chunk
    if done != source.size_bytes:
        raise FileVanishedError(name=source.name)
    if to_the_end.finish():
        raise GateRefusedError(name=source.name)


def _read(source: Source) -> Iterator[bytes]:
    while True:
        with disk_errors(source.name):
            chunk = source.stream.read(CHUNK_BYTES)
        if not chunk:
            return
        yield chunk


def encrypt_stream(chunks: Iterable[bytes], out: BinaryIO, key: bytes) -> None:
    """Write a header and the sealed chunks; every chunk but the last must be CHUNK_BYTES long."""
    state = bindings.crypto_secretstream_xchacha20poly1305_state()
    push = bindings.crypto_secretstream_xchacha20poly1305_push
    out.write(bindings.crypto_secretstream_xchacha20poly1305_init_push(state, key))
    waiting = b""
    for chunk in chunks:
        if waiting:
            out.write(push(state, waiting, None, _MESSAGE))
        waiting = chunk
    out.write(push(state, waiting, None, _FINAL))


class DecryptingReader(io.RawIOBase):
    """Reads a stored file front to back; no byte is given out before its chunk is verified."""

    def __init__(self, path: Path, key: bytes, name: str) -> None:
        super().__init__()
        self._name = name
        self._waiting = memoryview(b"")
        self._at_end = False
        try:
            self._file = path.open("rb")
        except FileNotFoundError as error:
            raise AttachmentDamagedError(name=name) from error
        except OSError:
            with disk_errors(name):
                raise
        self._state = bindings.crypto_secretstream_xchacha20poly1305_state()
        header = self._sealed(_HEADER_BYTES)
        if len(header) != _HEADER_BYTES:
            self.close()
            raise AttachmentDamagedError(name=name)
        bindings.crypto_secretstream_xchacha20poly1305_init_pull(self._state, header, key)

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fill `buffer` from the next verified chunk."""
        if not self._waiting and not self._at_end:
            self._waiting = memoryview(self._next_chunk())
        view = memoryview(buffer).cast("B")
        count = min(len(view), len(self._waiting))
        view[:count] = self._waiting[:count]
        self._waiting = self._waiting[count:]
        return count

    def close(self) -> None:
        """Close the stored file."""
        if hasattr(self, "_file"):
            self._file.close()
        super().close()

    def _sealed(self, size: int) -> bytes:
        with disk_errors(self._name):
            return self._file.read(size)

    def _next_chunk(self) -> bytes:
        damaged = AttachmentDamagedError(name=self._name)
        try:
            chunk, tag = bindings.crypto_secretstream_xchacha20poly1305_pull(
                self._state, self._sealed(_SEALED_BYTES)
            )
        except (nacl_errors.CryptoError, ValueError) as error:
            raise damaged from error
        self._at_end = tag == _FINAL
        with disk_errors(self._name):
            more = bool(self._file.peek(1))
        # Something was put behind the end. A file cut off before it fails at the next chunk.
        if self._at_end and more:
            raise damaged
        return chunk


def open_stored(path: Path, key: bytes, name: str) -> BinaryIO:
    """Return a buffered reader of the original bytes; raises AttachmentDamagedError as it reads."""
    raw = DecryptingReader(path, key, name)
    return cast(BinaryIO, io.BufferedReader(raw, CHUNK_BYTES))


def sweep(folder: Path, kept: Iterable[str]) -> None:
    """Remove what a crash left: files without a row, and parts of files."""
    wanted = set(kept)
    with suppress(OSError):
        for path in folder.iterdir():
            if _FILE_NAME.fullmatch(path.name) and path.name not in wanted:
                path.unlink(missing_ok=True)


def may_show(reader: BinaryIO, name: str, risk: str) -> bool:
    """Return True if an entry of this risk may not hold this file."""
    gate = image_gate.TextGate(risk, name, answer_may_show=True)
    while chunk := reader.read(CHUNK_BYTES):
        if gate.feed(chunk):
            return True
    return gate.finish()
