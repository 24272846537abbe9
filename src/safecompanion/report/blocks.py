"""The few kinds of block that report.typ can set, as JSON values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

Block = dict[str, Any]


def heading(level: int, text: str) -> Block:
    """Return a heading; level 1 is the title of the report."""
    return {"block": "heading", "level": level, "text": text}


def rows(pairs: Iterable[tuple[str, str]]) -> Block:
    """Return labels with values beside them; pairs without a value are left out."""
    return {"block": "rows", "rows": [[label, value] for label, value in pairs if value]}


def words(style: str, title: str, note: str, text: str) -> Block:
    """Return a person's words; `style` is facts, quote, opinion or plain."""
    return {"block": "words", "style": style, "title": title, "note": note, "text": text}


def table(columns: Sequence[str], head: Sequence[str], cells: Sequence[Sequence[Any]]) -> Block:
    """Return a table: `columns` are widths like auto, 2fr or 3cm, a cell is a text or its lines.

    A line is a text, {"note": text} or {"hash": text}.
    """
    lines = [[[cell] if isinstance(cell, str) else list(cell) for cell in row] for row in cells]
    return {"block": "table", "columns": list(columns), "head": list(head), "rows": lines}


def picture(file: str, ratio: float, alt: str, caption: Sequence[str]) -> dict[str, Any]:
    """Return one picture of a `pictures` block; `ratio` is height by width."""
    return {"file": file, "ratio": ratio, "alt": alt, "caption": list(caption)}


def pictures(items: Sequence[dict[str, Any]]) -> Block:
    """Return pictures in their order; two upright ones share a row."""
    rows: list[list[dict[str, Any]]] = []
    for item in items:
        if rows and len(rows[-1]) == 1 and item["ratio"] >= 1 and rows[-1][0]["ratio"] >= 1:
            rows[-1].append(item)
        else:
            rows.append([item])
    return {"block": "pictures", "rows": rows}


def bullets(items: Sequence[str]) -> Block:
    """Return a list."""
    return {"block": "bullets", "items": list(items)}


def steps(items: Sequence[tuple[str, str]]) -> Block:
    """Return numbered steps: a text, and the command or value that belongs to it."""
    return {"block": "steps", "items": [{"text": text, "code": code} for text, code in items]}


def text(value: str, style: str = "plain") -> Block:
    """Return a paragraph; `style` is plain, note, kicker or boxed."""
    return {"block": "text", "style": style, "text": value}


def page_break() -> Block:
    """Return the start of a new page."""
    return {"block": "page_break"}
