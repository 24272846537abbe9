"""The open diary: entries by month with filters, and the chosen one beside them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from safecompanion.content.library import Library
from safecompanion.diary.entries import EntryFilter, EntrySummary, Status
from safecompanion.errors import UserError
from safecompanion.ui.diary import words
from safecompanion.ui.diary.reader import Reader
from safecompanion.ui.diary.timeline_model import (
    ROW,
    Grouping,
    Row,
    TimelineDelegate,
    TimelineModel,
)
from safecompanion.ui.messages import sentence
from safecompanion.ui.theme import Theme
from safecompanion.ui.translation import local_date_time, month_name, weekday
from safecompanion.ui.widgets.boxes import EmptyState, Notice
from safecompanion.ui.widgets.buttons import Button
from safecompanion.ui.widgets.fields import Choice, LineEdit
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.page import ColumnScroll, Page
from safecompanion.ui.widgets.text import Text

if TYPE_CHECKING:
    from safecompanion.diary.diary import Diary

_TWO_PANES_FROM = 820
_FILTERS_FROM = 400
# One frame and a half: typing feels immediate, and a fast typist starts one search, not ten.
_SEARCH_DELAY_MS = 25
# Rows read at once: a few screens, in a few milliseconds.
_PART = 200


class TimelinePage(Page):
    """Reads the diary; every change is asked for by signals."""

    new_requested = Signal()
    edit_requested = Signal(str)
    report_requested = Signal(str)
    lock_requested = Signal()
    entry_chosen = Signal(str)

    def __init__(self, theme: Theme, library: Library, language: str, diary: Diary) -> None:
        super().__init__(theme)
        self._library = library
        self._language = language
        self._diary = diary
        self._platforms = {item.id: item.name.text(language) for item in library.platforms}
        self._model = TimelineModel(self)
        self._model.failed.connect(self.show_error)
        self._search_timer = QTimer(self)
        self._search_timer.setSingleShot(True)
        self._search_timer.setInterval(_SEARCH_DELAY_MS)
        self._search_timer.timeout.connect(self.refresh)
        side = theme.space("xl")
        body = QVBoxLayout()
        body.setContentsMargins(side, theme.space("l"), side, theme.space("l"))
        body.setSpacing(theme.space("m"))
        self.frame.addLayout(body)
        body.addWidget(self._head())
        self.notice = Notice(theme)
        body.addWidget(self.notice)
        body.addWidget(self._filters())
        body.addWidget(self._panes(), 1)
        self.begins_at = self._list
        self._tell_wrong_tries()
        self._tell_letters_wait()
        self.refresh()  # last: what cannot be read matters more

    def _tell_wrong_tries(self) -> None:
        tries, self._diary.wrong_tries_since_last = self._diary.wrong_tries_since_last, []
        if tries:
            words_ = self.tr(
                "%n wrong tries to open the diary, the last on {when}.", "", len(tries)
            )
            self.notice.show_message(words_.format(when=local_date_time(tries[-1])), "honey")

    def _tell_letters_wait(self) -> None:
        if self._diary.letters_wait:
            self.notice.show_message(
                self.tr("No room on the disk. Your text is safe: make room and unlock again."),
                "honey",
            )

    # --- parts ---

    def _head(self) -> QWidget:
        lock = Button(self.theme, self.tr("Lock"), "quiet", "lock-simple")
        lock.setObjectName("lock-button")
        lock.clicked.connect(self.lock_requested)
        self._pattern = Button(self.theme, self.tr("Pattern"), "quiet", "chart-bar")
        self._pattern.setObjectName("pattern-button")
        self._pattern.setAccessibleName(self.tr("Entries over time"))
        self._pattern.setToolTip(self.tr("Entries over time"))
        self._pattern.clicked.connect(self._show_pattern)
        new = Button(self.theme, self.tr("New entry"), "primary", "plus")
        new.setObjectName("new-entry-button")
        new.clicked.connect(self.new_requested)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        self._title = Text(self.tr("Diary"), "display")
        row.addWidget(self._title, 1)
        row.addWidget(Flow(lock, self._pattern, new, spacing=self.theme.space("s")))
        return head

    def _filters(self) -> QWidget:
        anyone = [("", self.tr("Any child"))]
        self._child = Choice(anyone, pill=True)
        risks = [(risk.id, risk.name.text(self._language)) for risk in self._library.risks()]
        self._risk = Choice([("", self.tr("Any risk")), *risks], pill=True)
        self._status = Choice([("", self.tr("Any status")), *words.statuses()], pill=True)
        self._search = LineEdit(limit=200)
        self._search.setObjectName("search-edit")
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumWidth(self.theme.px(180))
        self._search.textChanged.connect(lambda _text: self._search_timer.start())
        self._count = Text("", "small")
        self._count.setWordWrap(False)
        self._count.setObjectName("entry-count")
        flow = Flow(spacing=self.theme.space("s"))
        for name, control, spoken in (
            ("filter-child", self._child, self.tr("Show the entries about")),
            ("filter-risk", self._risk, self.tr("Show the risk")),
            ("filter-status", self._status, self.tr("Show the status")),
        ):
            control.setObjectName(name)
            control.setAccessibleName(spoken)
            control.chosen.connect(lambda _value: self.refresh())
            flow.add(control)
        self._search.setAccessibleName(self.tr("Search in the diary"))
        self._more = Button(self.theme, self.tr("Filters"), "plain", "funnel-simple")
        self._more.setObjectName("filters-button")
        self._more.setCheckable(True)
        self._more.toggled.connect(lambda _on: self._show_filters())
        flow.add(self._search)
        flow.add(self._more)
        flow.add(self._count)
        return flow

    def _show_filters(self) -> None:
        """Where there is little height the list needs it more than the filters."""
        short = self._short()
        self._title.setVisible(not short)
        self._pattern.set_words("" if short else self.tr("Pattern"))
        self._more.setVisible(short)
        shown = not short or self._more.isChecked()
        self._child.setVisible(shown and self._child.count() > 1)
        self._risk.setVisible(shown)
        self._status.setVisible(shown)

    def _panes(self) -> QWidget:
        self._list = QListView()
        self._list.setObjectName("timeline")
        self._list.setAccessibleName(self.tr("Entries"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(TimelineDelegate(self.theme, self._list))
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setMouseTracking(True)
        self._list.selectionModel().currentChanged.connect(self._on_current)
        self._list.activated.connect(self._on_activated)
        self._list.clicked.connect(self._on_activated)
        card = QFrame()
        card.setProperty("box", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self._list)
        self._reader = Reader(self.theme, self._library, self._language, self._diary)
        self._reader.edit_requested.connect(self.edit_requested)
        self._reader.report_requested.connect(self.report_requested)
        self._reader.go.connect(self.go)
        self._reader.back.connect(self._back_to_list)
        nothing_yet = EmptyState(
            self.theme,
            "notebook",
            self.tr("Nothing written yet"),
            self.tr("Short is fine. You can add to it later."),
            self.tr("Write the first entry"),
        )
        nothing_yet.acted.connect(self.new_requested)
        nothing_found = EmptyState(
            self.theme,
            "magnifying-glass",
            self.tr("No entry fits"),
            self.tr("Try fewer words, or show all entries."),
            self.tr("Show all entries"),
        )
        nothing_found.acted.connect(self._show_all)
        self._split = QWidget()
        row = QHBoxLayout(self._split)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.theme.space("l"))
        row.addWidget(card, 2)
        row.addWidget(self._reader, 3)
        self._list_card = card
        self._stack = QStackedWidget()
        # With large text a notice above must not make the window higher than a small screen.
        self._stack.setMinimumHeight(self.theme.px(48))
        self._stack.addWidget(self._split)
        for face in (nothing_yet, nothing_found):
            area = ColumnScroll(self.theme, 640)
            area.column.addWidget(face)
            self._stack.addWidget(area)
        return self._stack

    # --- content ---

    def refresh(self) -> None:
        """Read the rows that fit the filters, and keep the chosen one chosen."""
        try:
            self._read()
        except UserError as error:
            self.show_error(error)

    def show_error(self, error: UserError) -> None:
        """Say what happened in one sentence, above the list."""
        self.notice.show_message(sentence(error))

    def _where(self) -> EntryFilter:
        return EntryFilter(
            child=self._child.value(),
            risk=self._risk.value(),
            status=self._status.value(),
            text=self._search.text().strip(),
        )

    def _show_pattern(self) -> None:
        from safecompanion.ui.diary.pattern_dialog import PatternDialog

        PatternDialog(
            self.theme, self._library, self._language, self._diary, self._where(), self
        ).open()

    def _read(self) -> None:
        where = self._where()
        everything = where == EntryFilter()
        chosen = self.chosen()
        if everything:
            self._fill_children()
        count = self._diary.count(where)
        self._model.show(
            Grouping(self._month, self._row),
            lambda offset: self._diary.summaries(where, limit=_PART, offset=offset),
        )
        self._count.setText(self.tr("%n entries", "", count) if count else "")
        self._stack.setCurrentIndex(0 if count else 1 if everything else 2)
        self._select(chosen)

    def _fill_children(self) -> None:
        names = self._diary.children()
        current = {self._child.itemData(index) for index in range(self._child.count())}
        for name in names:
            if name not in current:
                self._child.addItem(name, name)
        self._show_filters()

    def _show_all(self) -> None:
        self._search.clear()
        for control in (self._child, self._risk, self._status):
            control.set_value("")
        self.refresh()

    def _month(self, day: date | None) -> str:
        return month_name(day, self._language) if day else self.tr("Day not known")

    def _row(self, summary: EntrySummary, day: date | None) -> Row:
        risk = self._risk_name(summary.risk)
        platform = self._platforms.get(summary.platform, summary.platform)
        chips: list[tuple[str, str]] = []
        if summary.has_draft:
            chips.append((self.tr("Unfinished"), "honey"))
        if summary.status is not Status.OPEN:
            chips.append((words.status(summary.status), "mint"))
        if summary.child:
            chips.append((summary.child, "peach"))
        if summary.attachments:
            chips.append((self.tr("%n file(s)", "", summary.attachments), "plain"))
        return Row(
            title=summary.title or risk or self.tr("Without a title"),
            summary=summary,
            day=str(day.day) if day else "–",
            weekday=weekday(day, self._language) if day else "",
            line=" · ".join(part for part in (platform, risk) if part),
            chips=tuple(chips),
        )

    def _risk_name(self, risk: str) -> str:
        try:
            return self._library.risk(risk).name.text(self._language)
        except KeyError:
            return risk

    # --- choosing ---

    def chosen(self) -> str:
        """Return the id of the chosen entry, or ""."""
        row = self._list.currentIndex().data(ROW)
        return row.summary.entry_id if row is not None and row.summary else ""

    def choose(self, entry_id: str) -> None:
        """Choose an entry and bring it into view."""
        if entry_id:
            self._model.read_up_to(entry_id)
        self._select(entry_id)
        if entry_id and self._narrow():
            self._show_reader(alone=True)

    def _select(self, entry_id: str) -> None:
        index = self._model.index_of(entry_id) if entry_id else QModelIndex()
        if not index.isValid():
            index = self._model.first()
        if index.isValid():
            self._list.setCurrentIndex(index)
            self._list.scrollTo(index)
        else:
            self._reader.show_entry("")

    def _on_current(self, current: QModelIndex) -> None:
        row = current.data(ROW) if current.isValid() else None
        if row is not None and row.summary is not None:
            self._reader.show_entry(row.summary.entry_id)
            self.entry_chosen.emit(row.summary.entry_id)

    def _on_activated(self, _index: QModelIndex) -> None:
        if self._narrow():
            self._show_reader(alone=True)

    # --- room ---

    def _narrow(self) -> bool:
        return self.width() * 100 / self.theme.scale < _TWO_PANES_FROM

    def _short(self) -> bool:
        return self.height() * 100 / self.theme.scale < _FILTERS_FROM

    def _show_reader(self, *, alone: bool) -> None:
        self._reader.setVisible(True)
        self._reader.set_alone(alone)
        if alone:
            self._reader.take_keyboard()  # it must not be lost with the list
        self._list_card.setVisible(not alone)

    def _back_to_list(self) -> None:
        self._list_card.show()
        self._reader.setVisible(not self._narrow())
        self._list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_filters()
        narrow = self._narrow()
        if not narrow:
            self._show_reader(alone=False)
        elif not self._list_card.isHidden():
            self._reader.hide()
