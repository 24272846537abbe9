"""The fields of the document that the body of the PDF does not print word for word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

# Printed in the body exactly as they stand in the file, with all that lies below; * is a number.
_PRINTED = """
    report_id recipient.name urgency.reason
    diary.key_fingerprint diary.history_events diary.history_head
    reporter.name reporter.phone reporter.email reporter.safe_times
    reporter.region reporter.district reporter.mahalla
    children.*.label children.*.alias
    entries.*.number entries.*.title entries.*.versions entries.*.terms.luxembourg
    entries.*.words entries.*.links
    entries.*.accounts.*.handle entries.*.accounts.*.profile_link
    entries.*.accounts.*.display_name
    entries.*.told.*.name entries.*.told.*.when entries.*.told.*.reference
    entries.*.attachments.*.name entries.*.attachments.*.description
    entries.*.attachments.*.sha256 entries.*.attachments.*.original_sha256
    entries.*.attachments.*.media_type entries.*.attachments.*.size_bytes
    entries.*.attachments.*.account entries.*.attachments.*.link
    entries.*.attachments.*.seen_at entries.*.attachments.*.note
    entries.*.attachments.*.chat.name entries.*.attachments.*.chat.export_sha256
    entries.*.attachments.*.chat.rows
"""
IN_BODY = frozenset(tuple(path.split(".")) for path in _PRINTED.split())
# Each of these objects is a line of its own, with its smaller objects in it.
_LINES = frozenset(
    {("children", "*"), ("custody", "*"), ("entries", "*"), ("entries", "*", "attachments", "*")}
)

Path = tuple[str, ...]


def leaves(value: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Return every single value of a document with its path, as text."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(item, (*path, key))
    elif isinstance(value, list):
        for number, item in enumerate(value, 1):
            yield from leaves(item, (*path, str(number)))
    elif isinstance(value, bool):
        yield path, "true" if value else "false"
    else:
        yield path, str(value)


def pattern(path: Path) -> Path:
    """Return the path with * for numbers."""
    return tuple("*" if part.isdigit() else part for part in path)


def rows(document: dict[str, Any]) -> list[tuple[str, str]]:
    """Return the lines of the appendix: a part of the document, and its fields and values."""
    lines: dict[str, list[str]] = {}
    for path, text in leaves(document):
        if any(pattern(path[:size]) in IN_BODY for size in range(1, len(path) + 1)):
            continue
        size = max((n for n in range(len(path)) if pattern(path[:n]) in _LINES), default=0)
        size = size or (1 if len(path) > 1 else 0)
        lines.setdefault(" ".join(path[:size]), []).append(f"{'.'.join(path[size:])}: {text}")
    return [(part, " · ".join(fields)) for part, fields in lines.items()]
