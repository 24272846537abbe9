"""The plain JSON form that is written, validated, hashed and printed alike."""

from __future__ import annotations

import unicodedata
from typing import Any

from safecompanion.diary.canonical import canonical as canonical_json
from safecompanion.diary.canonical import whole_characters


def tidy(text: str) -> str:
    """Return the text in NFC, without halves of surrogate pairs, which have no UTF-8 form."""
    return unicodedata.normalize("NFC", whole_characters(text))


def canonical(document: dict[str, Any]) -> bytes:
    """Return the one byte form of a document: sorted keys, no spaces, UTF-8, NFC."""
    return canonical_json(_tidied(document))


def filled(**values: Any) -> dict[str, Any]:
    """Return the values that say something; an empty string, list or object is left out."""
    return {key: value for key, value in values.items() if value not in ("", [], (), {}, None)}


def counted(counts: dict[str, int]) -> dict[str, int]:
    """Return the counts above 0."""
    return {key: count for key, count in counts.items() if count > 0}


def _tidied(value: Any) -> Any:
    if isinstance(value, str):
        return tidy(value)
    if isinstance(value, dict):
        return {key: _tidied(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_tidied(item) for item in value]
    return value
