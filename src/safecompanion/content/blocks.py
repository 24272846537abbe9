"""What a page is made of: our own small block model, free of Markdown and of any window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Text:
    """A run of words in one style."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True)
class ContactRef:
    """The place where a contact's name and number are shown."""

    id: str


Spans = tuple[Text | ContactRef, ...]


@dataclass(frozen=True)
class Paragraph:
    """One paragraph."""

    spans: Spans


@dataclass(frozen=True)
class Bullets:
    """A list without order."""

    items: tuple[Spans, ...]


@dataclass(frozen=True)
class Steps:
    """A numbered list: things to do, in this order."""

    items: tuple[Spans, ...]


@dataclass(frozen=True)
class Table:
    """A table with a head row; every row has as many cells as the head."""

    head: tuple[Spans, ...]
    rows: tuple[tuple[Spans, ...], ...]


@dataclass(frozen=True)
class SubSection:
    """A part of a section with a heading of its own."""

    anchor: str
    title: str
    blocks: tuple[Block, ...]


Block = Paragraph | Bullets | Steps | Table | SubSection


@dataclass(frozen=True)
class Section:
    """One of the ten parts of an article."""

    anchor: str
    title: str
    blocks: tuple[Block, ...]


def plain(spans: Spans, contact: str = "") -> str:
    """Return the words without style; each contact is replaced by `contact`."""
    return "".join(span.text if isinstance(span, Text) else contact for span in spans)


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield every block, going into sub-sections."""
    for block in blocks:
        yield block
        if isinstance(block, SubSection):
            yield from walk(block.blocks)


def all_spans(blocks: tuple[Block, ...]) -> Iterator[Spans]:
    """Yield the text of every paragraph, list item and table cell, in reading order."""
    for block in walk(blocks):
        if isinstance(block, Paragraph):
            yield block.spans
        elif isinstance(block, Bullets | Steps):
            yield from block.items
        elif isinstance(block, Table):
            yield from block.head
            for row in block.rows:
                yield from row
