"""Markdown, the small part of it we allow, to blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from safecompanion.content.blocks import (
    Block,
    Bullets,
    ContactRef,
    Paragraph,
    Section,
    Spans,
    Steps,
    SubSection,
    Table,
    Text,
)

_HEADING = re.compile(r"(?P<title>.*?)\s*\{#(?P<anchor>[a-z-]+)\}\s*$")
_CONTACT = re.compile(r"\{\{contact:([a-z0-9-]+)\}\}")
_LISTS: dict[str, type[Bullets] | type[Steps]] = {
    "bullet_list_open": Bullets,
    "ordered_list_open": Steps,
}


def tokens(body: str) -> list[Token]:
    """Return the Markdown tokens of an article's body; raw HTML stays plain text."""
    return MarkdownIt("commonmark", {"html": False}).enable("table").parse(body)


def heading(text: str) -> tuple[str, str]:
    """Return title and anchor of a heading "Title {#anchor}"; the anchor may be ""."""
    match = _HEADING.match(text)
    return (match["title"], match["anchor"]) if match else (text.strip(), "")


def sections(body: str) -> tuple[Section, ...]:
    """Return the sections of an article's body; raises ValueError for text before the first."""
    found: list[Section] = []
    for title, inner in _split(tokens(body), "h2"):
        name, anchor = heading(title)
        found.append(Section(anchor, name, _with_subsections(inner)))
    return tuple(found)


def _split(items: Sequence[Token], tag: str) -> list[tuple[str, list[Token]]]:
    parts: list[tuple[str, list[Token]]] = []
    at = 0
    while at < len(items):
        token = items[at]
        if token.type == "heading_open" and token.tag == tag:
            parts.append((items[at + 1].content, []))
            at += 3
            continue
        if not parts:
            raise ValueError("text before the first heading")
        parts[-1][1].append(token)
        at += 1
    return parts


def _with_subsections(items: list[Token]) -> tuple[Block, ...]:
    first = next(
        (n for n, token in enumerate(items) if token.type == "heading_open" and token.tag == "h3"),
        len(items),
    )
    blocks = _blocks(items[:first])
    for title, inner in _split(items[first:], "h3"):
        name, anchor = heading(title)
        blocks.append(SubSection(anchor, name, tuple(_blocks(inner))))
    return tuple(blocks)


def _blocks(items: Sequence[Token]) -> list[Block]:
    blocks: list[Block] = []
    at = 0
    while at < len(items):
        token = items[at]
        end = _end(items, at)
        inner = items[at + 1 : end]
        if token.type in _LISTS:
            blocks.append(_LISTS[token.type](_inlines(inner)))
        elif token.type == "table_open":
            blocks.append(_table(inner))
        elif token.type == "paragraph_open":
            blocks.append(Paragraph(_inlines(inner)[0]))
        elif inline := _inlines([token, *inner]):
            # Anything else is refused by the content check; its words are kept all the same.
            blocks.extend(Paragraph(spans) for spans in inline)
        at = end + 1
    return blocks


def _end(items: Sequence[Token], start: int) -> int:
    depth = 0
    for at in range(start, len(items)):
        depth += items[at].nesting
        if depth == 0:
            return at
    raise ValueError("a block without an end")


def _inlines(items: Sequence[Token]) -> tuple[Spans, ...]:
    return tuple(_spans(token) for token in items if token.type == "inline")


def _table(items: Sequence[Token]) -> Table:
    rows: list[tuple[Spans, ...]] = []
    row: list[Spans] = []
    for token in items:
        if token.type == "tr_open":
            row = []
        elif token.type == "inline":
            row.append(_spans(token))
        elif token.type == "tr_close":
            rows.append(tuple(row))
    return Table(rows[0], tuple(rows[1:]))


def _spans(inline: Token) -> Spans:
    spans: list[Text | ContactRef] = []
    bold = italic = False
    for token in inline.children or ():
        if token.type in ("strong_open", "strong_close"):
            bold = token.type == "strong_open"
        elif token.type in ("em_open", "em_close"):
            italic = token.type == "em_open"
        elif token.type in ("softbreak", "hardbreak"):
            spans.append(Text(" ", bold, italic))
        elif token.content:
            spans.extend(_with_contacts(token.content, bold, italic))
    return _joined(spans)


def _with_contacts(content: str, bold: bool, italic: bool) -> list[Text | ContactRef]:
    # re.split with one group: text, id, text, id, … text.
    parts = _CONTACT.split(content)
    return [
        ContactRef(part) if number % 2 else Text(part, bold, italic)
        for number, part in enumerate(parts)
        if part
    ]


def _joined(spans: list[Text | ContactRef]) -> Spans:
    joined: list[Text | ContactRef] = []
    for span in spans:
        last = joined[-1] if joined else None
        if isinstance(span, Text) and isinstance(last, Text) and _same_style(span, last):
            joined[-1] = Text(last.text + span.text, span.bold, span.italic)
        else:
            joined.append(span)
    return tuple(joined)


def _same_style(one: Text, other: Text) -> bool:
    return (one.bold, one.italic) == (other.bold, other.italic)
