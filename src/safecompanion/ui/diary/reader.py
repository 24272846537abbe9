"""One entry to read: facts, exact words and opinion apart, with what can be done next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from safecompanion.content.library import Library
from safecompanion.diary.entries import Account, EntryContent, EntryId, Moment, Status
from safecompanion.errors import UserError
from safecompanion.ui.diary import words
from safecompanion.ui.messages import sentence
from safecompanion.ui.theme import Theme
from safecompanion.ui.translation import local_date_time
from safecompanion.ui.widgets.boxes import Callout
from safecompanion.ui.widgets.buttons import Button
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.page import ColumnScroll, Place, clear_layout
from safecompanion.ui.widgets.text import Chip, OwnWords, Text

if TYPE_CHECKING:
    from safecompanion.diary.diary import Diary


class Reader(QFrame):
    """Shows the newest text of an entry: the unfinished one if there is one."""

    edit_requested = Signal(str)
    report_requested = Signal(str)
    go = Signal(object)
    back = Signal()

    def __init__(self, theme: Theme, library: Library, language: str, diary: Diary) -> None:
        super().__init__()
        self.theme = theme
        self._library = library
        self._language = language
        self._diary = diary
        self._entry_id = ""
        self.setProperty("box", "card")
        self.setAccessibleName(self.tr("The chosen entry"))
        frame = QVBoxLayout(self)
        frame.setContentsMargins(2, 2, 2, 2)
        frame.setSpacing(0)
        self._area = ColumnScroll(theme, 760)
        self._area.setProperty("surface", "clear")
        inside = self._area.widget()
        if inside is not None:
            inside.setProperty("surface", "surface")
        self._column = self._area.column
        frame.addWidget(self._area, 1)
        frame.addWidget(self._foot())

    def _foot(self) -> QWidget:
        self._back = Button(self.theme, self.tr("All entries"), "quiet", "arrow-left")
        self._back.clicked.connect(self.back)
        self._back.hide()
        report = Button(self.theme, self.tr("Make a report"), "primary", "file-lock")
        report.setObjectName("report-button")
        report.clicked.connect(lambda: self.report_requested.emit(self._entry_id))
        edit = Button(self.theme, self.tr("Write more"), "plain", "pencil-simple")
        edit.setObjectName("edit-button")
        edit.clicked.connect(lambda: self.edit_requested.emit(self._entry_id))
        self._hour = Button(self.theme, self.tr("First steps"), "quiet", "clock")
        self._hour.setObjectName("first-steps-button")
        self._buttons = Flow(self._back, report, edit, self._hour, spacing=self.theme.space("s"))
        foot = QWidget()
        row = QHBoxLayout(foot)
        pad = self.theme.space("l")
        row.setContentsMargins(pad, self.theme.space("s"), pad, self.theme.space("m"))
        row.addWidget(self._buttons)
        self._hour.clicked.connect(self._first_hour)
        self._risk = ""
        return foot

    def set_alone(self, alone: bool) -> None:
        """Offer the way back to the list when the list is not beside."""
        self._back.setVisible(alone)

    def take_keyboard(self) -> None:
        """Put the keyboard on the way back."""
        self._back.setFocus()

    def _first_hour(self) -> None:
        self.go.emit(Place("guide", self._risk, "now-hour"))

    def show_entry(self, entry_id: str) -> None:
        """Show the entry, or nothing for ""."""
        clear_layout(self._column)
        self._entry_id = entry_id
        self._buttons.setVisible(bool(entry_id))
        if not entry_id:
            return
        try:
            self._fill(EntryId(entry_id))
        except UserError as error:
            self._column.addWidget(Callout(self.theme, sentence(error), "peach"))
        self._column.addStretch(1)
        self._area.verticalScrollBar().setValue(0)

    def _fill(self, entry_id: EntryId) -> None:
        draft = self._diary.draft(entry_id)
        versions = self._diary.versions(entry_id)
        content = draft.content if draft is not None else versions[-1].content
        self._risk = content.risk
        self._hour.setVisible(self._library.has_article(content.risk))
        self._head(content)
        if draft is not None:
            words_ = self.tr("This is unfinished writing from {when}.").format(
                when=local_date_time(draft.saved_at)
            )
            self._column.addWidget(Callout(self.theme, words_, "honey", icon="pencil-simple"))
        self._rows(content)
        self._files(entry_id)
        if versions:
            self._written(versions[0].written_at, versions[-1].written_at, len(versions))

    def _head(self, content: EntryContent) -> None:
        self._column.addWidget(Text(words.moment(content.happened), "small"))
        title = content.title or self._risk_name(content) or self.tr("Without a title")
        self._column.addWidget(OwnWords(title, "title"))
        chips = Flow(spacing=self.theme.space("s"))
        if content.child:
            chips.add(Chip(content.child, "peach"))
        if content.risk:
            chips.add(Chip(self._risk_name(content), "sky"))
        chips.add(
            Chip(
                words.status(content.status),
                "plain" if content.status is Status.OPEN else "mint",
            )
        )
        self._column.addWidget(chips)

    def _risk_name(self, content: EntryContent) -> str:
        try:
            return self._library.risk(content.risk).name.text(self._language)
        except KeyError:
            return content.risk

    def _rows(self, content: EntryContent) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.theme.space("l"))
        grid.setVerticalSpacing(self.theme.space("m"))
        grid.setColumnStretch(1, 1)
        rows = [
            (self.tr("What happened"), content.what_happened),
            (self.tr("Exact words"), content.exact_words),
            (self.tr("My opinion"), content.opinion),
            (self.tr("Noticed"), self._moment(content.noticed)),
            (self.tr("Where"), self._platform(content.platform)),
            (self.tr("Accounts"), "\n".join(self._account(one) for one in content.accounts)),
            (self.tr("Links"), "\n".join(content.links)),
            (
                self.tr("Where it is"),
                "\n".join(
                    " · ".join(
                        part
                        for part in (
                            self._platform(place.platform),
                            place.account,
                            place.link,
                            place.seen_at,
                            place.note,
                        )
                        if part
                    )
                    for place in content.locations
                ),
            ),
            (self.tr("How the child is"), content.how_child_is),
            (self.tr("What I did"), content.what_i_did),
            (
                self.tr("Already told"),
                "\n".join(
                    " · ".join(
                        part
                        for part in (words.told(one.whom), one.name, one.when, one.reference)
                        if part
                    )
                    for one in content.told
                ),
            ),
        ]
        for label, text in rows:
            if text:
                number = grid.rowCount()
                name = Text(label, "small")
                name.setMinimumWidth(self.theme.px(96))
                name.setMaximumWidth(self.theme.px(132))
                grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(OwnWords(text), number, 1)
        self._column.addLayout(grid)

    def _moment(self, value: Moment) -> str:
        return words.moment(value) if value.at else ""

    def _platform(self, platform: str) -> str:
        names = {item.id: item.name.text(self._language) for item in self._library.platforms}
        return names.get(platform, platform)

    def _account(self, account: Account) -> str:
        parts = (
            words.account_role(account.role),
            account.handle,
            account.display_name,
            self._platform(account.platform),
            account.profile_link,
        )
        return " · ".join(part for part in parts if part)

    def _files(self, entry_id: EntryId) -> None:
        for item in self._diary.attachments(entry_id):
            line = self.tr("{name} · fingerprint {fingerprint}").format(
                name=item.name, fingerprint=item.sha256[:12]
            )
            self._column.addWidget(OwnWords(line, "small"))

    def _written(self, first: str, last: str, count: int) -> None:
        text = self.tr("Written {when}").format(when=local_date_time(first))
        if count > 1:
            text = self.tr("Written {when}, last changed {last}").format(
                when=local_date_time(first), last=local_date_time(last)
            )
        self._column.addWidget(Text(text, "caption"))
