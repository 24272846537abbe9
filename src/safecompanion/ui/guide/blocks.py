"""Show the blocks of an article as widgets, and as a printable page."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from safecompanion.content.blocks import (
    Block,
    Bullets,
    ContactRef,
    Paragraph,
    Spans,
    Steps,
    SubSection,
    Table,
)
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.text import MarkedLine, RichText, Text

ContactName = Callable[[str], str]


def html_of(spans: Spans, contact_name: ContactName) -> str:
    """Return checked content as the little HTML that a label needs."""
    parts = []
    for span in spans:
        if isinstance(span, ContactRef):
            parts.append(_bold(escape(contact_name(span.id))))
            continue
        text = escape(span.text)
        if span.bold:
            text = _bold(text)
        parts.append(f"<i>{text}</i>" if span.italic else text)
    return "".join(parts)


def _bold(html: str) -> str:
    # <b> asks for a weight that the bundled fonts do not have, and Qt would smear it.
    return f'<span style="font-weight:600">{html}</span>'


def add_blocks(
    column: QVBoxLayout, theme: Theme, blocks: tuple[Block, ...], contact_name: ContactName
) -> dict[str, QWidget]:
    """Append the blocks to `column`; return the headings of sub-sections by anchor."""
    anchors: dict[str, QWidget] = {}
    for block in blocks:
        if isinstance(block, Paragraph):
            column.addWidget(RichText(html_of(block.spans, contact_name)))
        elif isinstance(block, Bullets):
            for item in block.items:
                words = RichText(html_of(item, contact_name))
                column.addWidget(MarkedLine(theme.space("m"), words))
        elif isinstance(block, Steps):
            for number, item in enumerate(block.items, 1):
                words = RichText(html_of(item, contact_name))
                column.addWidget(MarkedLine(theme.space("m"), words, number=number))
        elif isinstance(block, Table):
            column.addWidget(_table(theme, block, contact_name))
        elif isinstance(block, SubSection):
            heading = Text(block.title, "heading")
            column.addWidget(heading)
            anchors[block.anchor] = heading
            anchors |= add_blocks(column, theme, block.blocks, contact_name)
    return anchors


def _table(theme: Theme, table: Table, contact_name: ContactName) -> QWidget:
    area = QWidget()
    grid = QGridLayout(area)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.space("xl"))
    grid.setVerticalSpacing(theme.space("s"))
    for column, cell in enumerate(table.head):
        grid.addWidget(RichText(html_of(cell, contact_name), "smallStrong"), 0, column)
        grid.setColumnStretch(column, 1)
    for number, row in enumerate(table.rows, 1):
        for column, cell in enumerate(row):
            text = RichText(html_of(cell, contact_name))
            grid.addWidget(text, number, column, Qt.AlignmentFlag.AlignTop)
    return area


def print_html(title: str, blocks: tuple[Block, ...], contact_name: ContactName) -> str:
    """Return a page for paper: neutral, one column, no colour."""
    parts = [f"<h2>{escape(title)}</h2>"]
    for block in blocks:
        if isinstance(block, Paragraph):
            parts.append(f"<p>{html_of(block.spans, contact_name)}</p>")
        elif isinstance(block, Bullets | Steps):
            tag = "ol" if isinstance(block, Steps) else "ul"
            items = "".join(f"<li>{html_of(item, contact_name)}</li>" for item in block.items)
            parts.append(f"<{tag}>{items}</{tag}>")
        elif isinstance(block, SubSection):
            parts.append(print_html(block.title, block.blocks, contact_name))
    return "".join(parts)
