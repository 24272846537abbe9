"""The guide: find a risk in a second, read its article, or go straight to the first hour."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from safecompanion.content.library import Library
from safecompanion.content.search import Found, Hit
from safecompanion.errors import UserError
from safecompanion.ui.guide.article import ArticlePage
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.boxes import Box, Callout, EmptyState
from safecompanion.ui.widgets.buttons import Button, Tile
from safecompanion.ui.widgets.fields import LineEdit
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.page import FacePage, Place, ScrollPage, clear_layout
from safecompanion.ui.widgets.text import Chip, Text

_FIRST_HOUR = "first-hour"


class GuidePage(FacePage):
    """Shows the list, an article, or what to do about a risk that has no article yet."""

    def __init__(self, theme: Theme, library: Library, language: str) -> None:
        super().__init__(theme)
        self._library = library
        self._language = language
        self._place = Place("guide")

    def open(self, place: Place) -> None:
        """Show the list, or the article or risk `item` at `section`."""
        self._place = place
        self._show(self._make(place))
        if isinstance(self._face, ArticlePage) and place.section:
            self._face.show_section(place.section)

    def place(self) -> Place | None:
        return self._place

    def _make(self, place: Place) -> ScrollPage:
        if not place.item:
            return RiskList(self.theme, self._library, self._language, place.section)
        if not self._library.has_article(place.item):
            return NoArticlePage(self.theme, self._library, self._language, place.item)
        try:
            return ArticlePage(self.theme, self._library, self._language, place.item)
        except UserError as error:
            page = NoArticlePage(self.theme, self._library, self._language, place.item)
            page.show_error(error)
            return page


class RiskList(ScrollPage):
    """All risks with a search; from "Something happened" each leads to its first hour."""

    def __init__(self, theme: Theme, library: Library, language: str, section: str) -> None:
        super().__init__(theme, width=860)
        self._library = library
        self._language = language
        self._section = "now-hour" if section == _FIRST_HOUR else ""
        if self._section:
            self.heading(
                self.tr("What happened?"),
                self.tr("Choose what fits best. You will see the first steps at once."),
            )
            self.add(self._danger())
        else:
            self.heading(self.tr("Guide"), self.tr("Plain pages. Five minutes each."))
        search = LineEdit(limit=100)
        search.setObjectName("guide-search")
        search.setPlaceholderText(self.tr("Search, in any alphabet"))
        search.setAccessibleName(self.tr("Search in the guide"))
        search.setClearButtonEnabled(True)
        search.textChanged.connect(self._search)
        self.add(search)
        self.begins_at = search
        results = QWidget()
        self._results = QVBoxLayout(results)
        self._results.setContentsMargins(0, 0, 0, 0)
        self._results.setSpacing(theme.space("s"))
        self.add(results)
        self.column.addStretch(1)
        self._search("")

    def _danger(self) -> Callout:
        callout = Callout(self.theme, self.tr("Is a child in danger right now?"), "rose")
        button = Button(self.theme, self.tr("Get help now"), "plain", "phone-call")
        button.clicked.connect(lambda: self.go.emit(Place("help")))
        callout.add(Flow(button))
        return callout

    def _search(self, text: str) -> None:
        clear_layout(self._results)
        if not text.strip():
            for risk in self._library.risks():
                name, line = risk.name.text(self._language), risk.one_line.text(self._language)
                self._add(Place("guide", risk.article, self._section), name, line)
            return
        hits = self._library.search(text, self._language)
        for hit in hits:
            self._add(self._place_of(hit), hit.title, hit.short)
        if not hits:
            nothing = EmptyState(
                self.theme,
                "magnifying-glass",
                self.tr("Nothing found"),
                self.tr("Try another word. The numbers for help are always one click away."),
            )
            self._results.addWidget(nothing)

    def _place_of(self, hit: Hit) -> Place:
        if hit.kind is Found.CARD:
            return Place("talk", hit.id)
        if hit.kind is Found.RISK:
            return Place("guide", self._library.risk(hit.id).article, self._section)
        return Place("guide", hit.id, self._section)

    def _add(self, place: Place, title: str, line: str) -> None:
        tile = Tile(self.theme, title, line, trailing=self.theme.pixmap("caret-right", "ink3", 20))
        tile.setObjectName(f"open-{place.item}")
        if place.destination == "guide" and not self._library.has_article(place.item):
            tile.add_line(Flow(Chip(self.tr("Page not written yet"), "plain")))
        tile.clicked.connect(lambda: self.go.emit(place))
        self._results.addWidget(tile)


class NoArticlePage(ScrollPage):
    """A risk whose article is not written yet: the five calm steps always hold."""

    def __init__(self, theme: Theme, library: Library, language: str, item: str) -> None:
        super().__init__(theme, width=720)
        back = Button(theme, self.tr("Guide"), "quiet", "arrow-left")
        back.clicked.connect(lambda: self.go.emit(Place("guide")))
        self.add(Flow(back))
        title = library.planned_titles(language).get(item, item)
        line = ""
        risk_id = ""
        for risk in library.risks():
            if risk.article == item:
                title, risk_id = risk.name.text(language), risk.id
                line = risk.one_line.text(language)
        self.heading(title, line)
        self.add(
            Callout(
                theme,
                self.tr("This page is not written yet. These five steps are always right."),
                "sky",
            )
        )
        box = Box(theme, "mint")
        for step in library.five_calm_steps(language):
            box.add(Text(step.step, "heading", "mint"))
            box.add(Text(step.do))
            if step.say:
                box.add(Text(self.tr("Say: “{words}”").format(words=step.say)))
        self.add(box)
        helping = Button(theme, self.tr("Get help now"), "help", "phone-call")
        helping.clicked.connect(lambda: self.go.emit(Place("help")))
        write = Button(theme, self.tr("Write it down"), "plain", "notebook")
        write.clicked.connect(lambda: self.go.emit(Place("diary", f"new:{risk_id}")))
        self.add(Flow(helping, write, spacing=theme.space("m")))
        self.column.addStretch(1)
