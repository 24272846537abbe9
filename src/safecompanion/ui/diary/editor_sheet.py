"""The sheet the editor's cards lie on: head, list of parts, foot, and what is dropped on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from safecompanion.ui.diary.editor_frame import EditorFoot, EditorHead
from safecompanion.ui.diary.section_list import SectionList
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.boxes import Box
from safecompanion.ui.widgets.fields import holds_text
from safecompanion.ui.widgets.page import ScrollPage

_WIDTH = 720
# Page widths at 100 %: below them the list of parts, or the summary, would take needed room.
_LIST_FROM, _LIST_WIDTH = 980, 250
_SUMMARY_FROM = 600


class EditorSheet(ScrollPage):
    """Lays out the cards; a file given by paste or drop is told, not read."""

    files_given = Signal(list, str)
    picture_pasted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, width=_WIDTH)
        self.setAcceptDrops(True)
        self._cards: Sequence[Box] = ()
        self._list: SectionList | None = None
        self.foot = EditorFoot(theme)
        self.head = EditorHead(theme)
        self._top = QWidget()
        self._build_top()
        self.frame.insertWidget(0, self._top)

    def _build_top(self) -> None:
        # Outside the scrolling column: whether all is saved can be seen from everywhere.
        row = QHBoxLayout(self._top)
        inner = QWidget()
        inner.setMaximumWidth(self.theme.px(_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.space("s"))
        column.addWidget(self.head)
        column.addWidget(self.notice)
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)

    def lay_out(self, cards: Sequence[Box], titles: Sequence[str]) -> None:
        """Put the cards on the sheet and list those beside it that have a title here."""
        self._cards = cards
        for card in cards:
            self.add(card)
        self._list = SectionList(self.theme, titles, self.area)
        self._list.chosen.connect(self._go_to)
        # Last, so that Tab comes here last.
        self.footer().addWidget(self.foot, 1)

    def mark(self, number: int, written: bool) -> None:
        """Show in the list whether something is written on a card."""
        if self._list is not None:
            self._list.mark(number, written)

    def show_error(self, error: Exception) -> None:
        """Say what happened in one sentence, above the cards; the place on the sheet stays."""
        at = self.area.verticalScrollBar().value()
        super().show_error(error)
        self.area.verticalScrollBar().setValue(at)

    def _go_to(self, number: int) -> None:
        card = self._cards[number]
        self.area.show_widget(card)
        tab = Qt.FocusPolicy.TabFocus
        inside = (child for child in card.findChildren(QWidget) if child.focusPolicy() & tab)
        first = next((child for child in inside if child.isVisibleTo(card)), None)
        if first is not None:
            first.setFocus()

    # --- paste and drop ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        clipboard = QGuiApplication.clipboard().mimeData()
        if not event.matches(QKeySequence.StandardKey.Paste) or holds_text(clipboard):
            super().keyPressEvent(event)
        elif clipboard.hasUrls():
            self.files_given.emit([url.toLocalFile() for url in clipboard.urls()], "paste")
        else:
            self.picture_pasted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        if urls and all(url.isLocalFile() for url in urls):
            event.setDropAction(Qt.DropAction.CopyAction)  # the original stays where it is
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.files_given.emit([url.toLocalFile() for url in event.mimeData().urls()], "drag")

    # --- room --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, side = event.size().width(), self.theme.px(_LIST_WIDTH)
        wide = width >= self.theme.px(_LIST_FROM)
        edge, gap = self.theme.space("xl"), self.theme.space("s")
        bar = self.area.verticalScrollBar().sizeHint().width()
        top = self._top.layout()
        if top is not None:
            top.setContentsMargins(edge, gap, edge + bar + (side if wide else 0), 0)
        self.area.setViewportMargins(0, 0, side if wide else 0, 0)
        if self._list is not None:
            self._list.setVisible(wide)
            self._list.setGeometry(width - side - bar, 0, side, self.area.height())
        self.foot.set_narrow(width < self.theme.px(_SUMMARY_FROM))
