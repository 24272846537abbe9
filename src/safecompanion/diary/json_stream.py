"""Walk through a JSON document that may be larger than memory, one value at a time."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from safecompanion.diary.chat import BrokenChat
from safecompanion.diary.chat_file import ChatFile

_SPACE = " \t\r\n"
# No message and no list of contacts is this long; a file without any end would fill the memory.
_VALUE_CHARS = 32 << 20
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|.)", re.DOTALL)
_CUT_ESCAPE = re.compile(r"\\+[^\\]{0,3}\Z")


class JsonStream:
    """Walk through one JSON document; every shape that does not fit raises BrokenChat."""

    def __init__(self, file: ChatFile) -> None:
        self._file = file
        self._decoder = json.JSONDecoder(strict=False)
        self._text = ""
        self._at = 0
        self._held_back = ""

    def peek(self) -> str:
        """Return the next character that is not a space, "" at the end."""
        while True:
            while self._at < len(self._text):
                if (char := self._text[self._at]) not in _SPACE:
                    return char
                self._at += 1
            if not self._more():
                return ""

    def members(self) -> Iterator[str]:
        """Yield the keys of an object; the value must be taken before the next key."""
        self._take("{")
        if self.peek() == "}":
            self._at += 1
            return
        while True:
            key = self.value()
            if not isinstance(key, str):
                raise BrokenChat
            self._take(":")
            yield key
            if self._take(",}") == "}":
                return

    def items(self) -> Iterator[None]:
        """Yield once before each element of an array; it must be taken before the next."""
        self._take("[")
        if self.peek() == "]":
            self._at += 1
            return
        while True:
            yield
            if self._take(",]") == "]":
                return

    def value(self) -> Any:
        """Return the next value as a whole."""
        self.peek()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if not self._more():
                    raise BrokenChat from error
                continue
            except (ValueError, RecursionError) as error:
                raise BrokenChat from error
            # A number or word may go on behind the edge.
            if end == len(self._text) and not isinstance(value, str | dict | list) and self._more():
                continue
            self._at = end
            return value

    def _take(self, expected: str) -> str:
        char = self.peek()
        if not char or char not in expected:
            raise BrokenChat
        self._at += 1
        return char

    def _more(self) -> bool:
        read = self._file.read()
        piece = self._held_back + read
        if not piece:
            return False
        if len(self._text) - self._at > _VALUE_CHARS:
            raise BrokenChat
        # An escape cut in two by the edge waits for its other half.
        cut = _CUT_ESCAPE.search(piece) if read else None
        whole = cut.start() if cut else len(piece)
        self._held_back = piece[whole:]
        self._text = self._text[self._at :] + _with_valid_escapes(piece[:whole])
        self._at = 0
        return True


def _with_valid_escapes(piece: str) -> str:
    """Return JSON; Telegram writes control characters as \\x0B, which is none."""
    if "\\x" not in piece:
        return piece
    return _ESCAPE.sub(lambda m: f"\\u00{m[1]}" if m[1] else m[0], piece)
