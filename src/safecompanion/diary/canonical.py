"""One way to write JSON as bytes, for everything that is hashed or authenticated."""

from __future__ import annotations

import json
from typing import Any


def canonical(value: Any) -> bytes:
    """Return sorted keys, no spaces, UTF-8."""
    try:
        return _encoded(value)
    except UnicodeEncodeError:
        return _encoded(_whole(value))


def whole_characters(text: str) -> str:
    """Return text that UTF-8 can hold: half an emoji or a broken file name cannot be kept."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _encoded(value: Any) -> bytes:
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8")


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        return whole_characters(value)
    if isinstance(value, (list, tuple)):
        return [_whole(item) for item in value]
    if isinstance(value, dict):
        return {_whole(name): _whole(item) for name, item in value.items()}
    return value
