"""Read a chat export from the disk as text, piece by piece, with its SHA-256."""

from __future__ import annotations

import codecs
import hashlib
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from safecompanion.diary.chat import BrokenChat
from safecompanion.errors import (
    Cancelled,
    EmptyFileError,
    FileTooLargeError,
    FileVanishedError,
    NotAFileError,
)
from safecompanion.system.files import disk_errors

LIMIT_MB = 1024
_BLOCK = 1 << 20
_LINE_CHARS = 4 << 20


class ChatFile:
    """An open export: UTF-8, or UTF-16 with a byte order mark."""

    def __init__(
        self,
        name: str,
        stream: BinaryIO,
        size_bytes: int,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._name = name
        self._stream = stream
        self._size_bytes = size_bytes
        self._progress = progress
        self._cancelled = cancelled
        self._digest = hashlib.sha256()
        self._decoder: codecs.IncrementalDecoder | None = None
        self._done = 0
        self._broken = False

    def looks_like_json(self) -> bool:
        """Return True if the text begins with an object; ask before the first read."""
        head = self._stream.read(64)
        self._stream.seek(0)
        return head.translate(None, b"\xef\xbb\xbf\xff\xfe\0 \t\r\n").startswith(b"{")

    def read(self) -> str:
        """Return the next piece of text, "" at the end; raise BrokenChat where it is no text."""
        piece = ""
        while not piece:
            if self._broken:
                raise BrokenChat
            block = self._block()
            try:
                piece = self._decode(block)
            except UnicodeDecodeError as error:
                # What comes before the damage decides whether this is a chat at all.
                self._broken = True
                piece = error.object[: error.start].decode(error.encoding, "ignore")
            if not block and not self._broken:
                return piece
        return piece

    def lines(self) -> Iterator[str]:
        """Yield the lines without their ends (line feeds only), then raise BrokenChat if it is."""
        rest = ""
        broken = False
        while not broken:
            try:
                piece = self.read()
            except BrokenChat:
                broken, piece = True, ""
            if not piece:
                break
            *lines, rest = (rest + piece).split("\n")
            yield from (line.removesuffix("\r") for line in lines)
            broken = len(rest) > _LINE_CHARS
        if rest:
            yield rest.removesuffix("\r")
        if broken:
            raise BrokenChat

    def check_cancelled(self) -> None:
        """Raise Cancelled if the person stopped the work."""
        if self._cancelled():
            raise Cancelled

    def sha256(self) -> str:
        """Return the hash of the whole file."""
        while self._block():
            pass
        if self._done < self._size_bytes:
            raise FileVanishedError(name=self._name)
        return self._digest.hexdigest()

    def _block(self) -> bytes:
        self.check_cancelled()
        block = self._stream.read(_BLOCK)
        self._digest.update(block)
        self._done += len(block)
        if self._done > self._size_bytes:  # it is still being written
            raise FileVanishedError(name=self._name)
        self._progress(self._done, self._size_bytes)
        return block

    def _decode(self, block: bytes) -> str:
        if self._decoder is None:
            utf16 = block.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
            self._decoder = codecs.getincrementaldecoder("utf-16" if utf16 else "utf-8-sig")()
        return self._decoder.decode(block, final=not block)


@contextmanager
def chat_file(
    path: Path, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> Iterator[ChatFile]:
    """Open a regular file of 1 byte to LIMIT_MB; errors of the disk become UserErrors."""
    name = path.name
    with disk_errors(name):
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise NotAFileError(name=name)
        if found.st_size == 0:
            raise EmptyFileError(name=name)
        if found.st_size > LIMIT_MB << 20:
            raise FileTooLargeError(name=name, limit_mb=LIMIT_MB)
        with path.open("rb") as stream:
            yield ChatFile(name, stream, found.st_size, progress, cancelled)
