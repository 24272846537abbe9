"""The PDF of a report (PDF/A-2a and PDF/UA-1), and its pages as pictures for the preview."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from safecompanion.errors import Cancelled, ContentDamagedError
from safecompanion.report.entry_pages import picture_file
from safecompanion.report.pages import Pages
from safecompanion.report.pictures import Picture
from safecompanion.report.printable import Glyphs
from safecompanion.report.terms import Terms
from safecompanion.report.texts import Labels

_TEMPLATE = "report.typ"
_STANDARDS = ["a-2a", "ua-1"]


class Press:
    """Prints documents in one language; holds the template and the fonts, no diary text."""

    def __init__(self, resources: Path, labels: Labels, terms: Terms) -> None:
        self._template = resources / "report" / _TEMPLATE
        self._labels = labels
        self._terms = terms
        self._glyphs = Glyphs(resources / "fonts")

    def pdf(
        self,
        document: dict[str, Any],
        pictures: Mapping[str, Picture],
        cancelled: Callable[[], bool],
    ) -> bytes:
        """Return the PDF; the same document and pictures give the same bytes."""
        return self._compiled(
            document,
            pictures,
            cancelled,
            format="pdf",
            pdf_standards=_STANDARDS,
            timestamp=datetime.fromisoformat(document["created_at"]),
        )[0]

    def pages_png(
        self,
        document: dict[str, Any],
        pictures: Mapping[str, Picture],
        ppi: float,
        cancelled: Callable[[], bool],
    ) -> list[bytes]:
        """Return the pages of the same PDF as PNG."""
        return self._compiled(document, pictures, cancelled, format="png", ppi=ppi)

    def _compiled(
        self,
        document: dict[str, Any],
        pictures: Mapping[str, Picture],
        cancelled: Callable[[], bool],
        **how: Any,
    ) -> list[bytes]:
        # Imported here: 80 MB that only who prints a report needs.
        import typst

        files = self._files(document, pictures)
        fonts = typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=False,
            font_paths=[str(self._glyphs.folder)],
        )
        # The compiler itself cannot be stopped.
        if cancelled():
            raise Cancelled
        made = typst.compile(files, font_paths=fonts, ignore_system_fonts=True, **how)
        if cancelled():
            raise Cancelled
        return made if isinstance(made, list) else [made]

    def _files(self, document: dict[str, Any], pictures: Mapping[str, Picture]) -> dict[str, bytes]:
        try:
            template = self._template.read_bytes()
        except OSError as error:
            raise ContentDamagedError(name=_TEMPLATE) from error
        shown = self._printable(document)
        pages = Pages(
            shown,
            self._labels,
            self._terms,
            pictures,
            codes_shown="‹U+" in json.dumps(shown, ensure_ascii=False),
        )
        # Data for the template, never part of it: no text of the diary is ever read as typst.
        view = json.dumps(pages.view(), ensure_ascii=False).encode()
        drawn = {picture_file(path): item.svg().encode() for path, item in pictures.items()}
        return {"main.typ": template, "view.json": view, **drawn}

    def _printable(self, value: Any) -> Any:
        if isinstance(value, str):
            return self._glyphs.printable(value)
        if isinstance(value, dict):
            return {key: self._printable(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self._printable(item) for item in value]
        return value
