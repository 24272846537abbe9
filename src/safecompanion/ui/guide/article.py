"""One article: banner, first hour at the top, then its ten sections."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from safecompanion.content.articles import Article
from safecompanion.content.blocks import Section
from safecompanion.content.library import Library
from safecompanion.ui.guide.blocks import add_blocks, print_html
from safecompanion.ui.theme import Theme
from safecompanion.ui.translation import language_name, short_date
from safecompanion.ui.widgets.boxes import Box, Callout
from safecompanion.ui.widgets.buttons import Button
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.page import Place, ScrollPage
from safecompanion.ui.widgets.text import Chip, Text


class ArticlePage(ScrollPage):
    """Reads without a password and writes nothing."""

    def __init__(self, theme: Theme, library: Library, language: str, article_id: str) -> None:
        super().__init__(theme, width=720)
        self._library = library
        self._language = language
        self._article: Article = library.article(article_id, language)
        self._anchors: dict[str, QWidget] = {}
        back = Button(theme, self.tr("Guide"), "quiet", "arrow-left")
        back.setObjectName("article-back")
        back.clicked.connect(lambda: self.go.emit(Place("guide")))
        printing = Button(theme, self.tr("Print what to do now"), "quiet", "printer")
        printing.setObjectName("article-print")
        printing.clicked.connect(self._print)
        self.add(Flow(back, printing))
        for banner in library.banners:
            if banner.id in self._article.crisis_banner[:1]:
                self._banner(banner.says.text(language), banner.contacts)
        self.add(Text(self._article.title, "display"))
        self._honesty()
        order = ("short", "now", "say", "save", "help", "what", "signs", "prevent")
        for anchor in (*order, "counsellor", "sources"):
            self._section(self._article.section(anchor))
        self._next()
        self.column.addStretch(1)

    def _banner(self, says: str, contacts: tuple[str, ...]) -> None:
        names = [self._contact_name(contact) for contact in contacts]
        callout = Callout(self.theme, says, "rose")
        callout.add(Text(" · ".join(name for name in names if name), "bodyStrong", "rose"))
        button = Button(self.theme, self.tr("Get help now"), "plain", "phone-call")
        button.clicked.connect(lambda: self.go.emit(Place("help")))
        callout.add(Flow(button))
        self.add(callout)

    def _contact_name(self, contact_id: str) -> str:
        contact = self._library.contact(contact_id, self._language)
        if contact is None:
            return ""
        return f"{contact.name} {contact.number}".strip()

    def _honesty(self) -> None:
        article = self._article
        chips = Flow(spacing=self.theme.space("s"))
        if article.is_draft:
            chips.add(Chip(self.tr("Draft, not yet reviewed by experts"), "honey"))
        elif article.reviewed is not None:
            reviewed = short_date(article.reviewed)
            chips.add(Chip(self.tr("Reviewed on {day}").format(day=reviewed), "mint"))
        if article.is_stale(date.today()):
            chips.add(Chip(self.tr("The review is overdue"), "honey"))
        if article.lang != self._language:
            name = language_name(article.lang)
            chips.add(Chip(self.tr("Only in {language} so far").format(language=name), "sky"))
        self.add(chips)

    def _section(self, section: Section) -> None:
        tinted = {"now": "mint", "save": "honey"}.get(section.anchor)
        heading = Text(section.title, "title")
        if tinted:
            box = Box(self.theme, tinted)
            box.add(heading)
            column = box.column
            self.add(box)
        else:
            self.column.addSpacing(self.theme.space("m"))
            self.add(heading)
            column = self.column
        self._anchors[section.anchor] = heading
        self._anchors |= add_blocks(column, self.theme, section.blocks, self._contact_name)

    def _next(self) -> None:
        box = Box(self.theme)
        box.add(Text(self.tr("Next"), "heading"))
        row = Flow(spacing=self.theme.space("m"))
        for card_id in self._article.cards:
            if self._library.has_card(card_id):
                card = self._library.card(card_id, self._language)
                talk = Button(self.theme, card.title, "soft", "chats-circle")
                talk.clicked.connect(
                    lambda _=False, card_id=card_id: self.go.emit(Place("talk", card_id))
                )
                row.add(talk)
        write = Button(self.theme, self.tr("Write it down"), "plain", "notebook")
        write.setObjectName("write-down")
        risk = self._article.diary_category
        write.clicked.connect(lambda: self.go.emit(Place("diary", f"new:{risk}")))
        row.add(write)
        box.add(row)
        self.add(box)

    def show_section(self, anchor: str) -> None:
        """Scroll to a section or a part of "what to do now"."""
        heading = self._anchors.get(anchor)
        if heading is not None:
            self.area.show_widget(heading)

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("1")
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        dialog.accepted.connect(lambda: self._paint(printer))
        dialog.show()

    def _paint(self, printer: QPrinter) -> None:
        section = self._article.section("now")
        document = QTextDocument()
        document.setHtml(print_html(section.title, section.blocks, self._contact_name))
        document.print_(printer)
