"""How often it happened: the entries of the timeline over time, to see, to hear and to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from safecompanion.content.library import Library
from safecompanion.diary.entries import EntryFilter
from safecompanion.diary.pattern import By, Occurrences, Pattern, RowKind, pattern_of
from safecompanion.errors import UserError
from safecompanion.ui.diary.editor_rows import Platforms
from safecompanion.ui.diary.pattern_paper import PaperPage
from safecompanion.ui.diary.pattern_picture import PatternPicture
from safecompanion.ui.diary.pattern_table import PatternTable
from safecompanion.ui.diary.pattern_words import PatternWords
from safecompanion.ui.messages import bug_sentence, sentence
from safecompanion.ui.task import Task
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.boxes import Box, Progress
from safecompanion.ui.widgets.dialog import Dialog
from safecompanion.ui.widgets.fields import Choice
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.page import clear_layout
from safecompanion.ui.widgets.text import Text

if TYPE_CHECKING:
    from safecompanion.diary.diary import Diary

_SCREEN_DPI = 96


class PatternDialog(Dialog):
    """Reads off the UI thread: a diary may hold ten thousand entries."""

    def __init__(
        self,
        theme: Theme,
        library: Library,
        language: str,
        diary: Diary,
        where: EntryFilter,
        parent: QWidget | None,
    ) -> None:
        super().__init__(theme, self.tr("Entries over time"), parent, 1080)
        self._words = PatternWords(Platforms(library.platforms, language), language, self)
        self._filtered = where != EntryFilter()
        self._patterns: dict[By, Pattern] = {}
        self._unfinished = 0
        room = self.screen().availableGeometry().height() * 0.9
        self.resize(self.width(), round(min(theme.px(680), room)))
        self._progress = Progress(theme)
        self.add(self._progress)
        self._by = Choice(self._words.choices(), pill=True)
        self._by.setObjectName("pattern-by")
        self._by.setAccessibleName(self.tr("Rows"))
        self._by.chosen.connect(lambda _value: self._show())
        self._by.hide()
        self._head, self._body, self._foot = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for part in (self._head, self._foot):
            part.setSpacing(theme.space("xs"))
        self.column.addLayout(self._head)
        self.add(Flow(self._by))
        self.column.addLayout(self._body)
        self.column.addLayout(self._foot)
        self.column.addStretch(1)
        self._make_buttons()
        self._progress.begin(self.tr("Counting"))
        task = Task(self, lambda _progress, _cancelled: _read(diary, where))
        self._progress.cancelled.connect(self.close)
        task.finished.connect(self._on_read)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self.close)
        task.start()

    def _make_buttons(self) -> None:
        close = self.add_button(self.tr("Close"), "primary")
        close.setObjectName("pattern-close")
        close.clicked.connect(self.close)
        self._as_table = self.add_button(self.tr("Show as table"), "plain", "list-checks")
        self._as_table.setObjectName("pattern-as-table")
        self._as_table.setCheckable(True)
        self._as_table.toggled.connect(lambda _on: self._show())
        self._print_button = self.add_button(self.tr("Print"), "plain", "printer")
        self._print_button.setObjectName("pattern-print")
        self._print_button.clicked.connect(self._print)
        for button in (self._as_table, self._print_button):
            button.hide()

    # --- content -----------------------------------------------------------------------------

    def _on_failed(self, error: Exception) -> None:
        self._progress.end()
        words = sentence(error) if isinstance(error, UserError) else bug_sentence()
        self.notice.show_message(words)

    def _on_read(self, found: tuple[Occurrences, dict[By, Pattern]]) -> None:
        self._progress.end()
        self._unfinished = found[0].unfinished
        self._patterns = found[1]
        if not self._patterns:
            self._say_nothing()
            return
        for part in (self._by, self._as_table, self._print_button):
            part.show()
        self._by.set_value(self._telling())
        self._show()
        self._by.setFocus()

    def _say_nothing(self) -> None:
        nothing = (
            self.tr("No entry fits, so there is nothing to count.")
            if self._filtered
            else self.tr("Nothing is saved yet. The picture grows with your entries.")
        )
        self.resize(self.width(), min(self.height(), self.theme.px(320)))
        self._head.addWidget(Text(nothing))
        for line in self._words.left_out(self._unfinished, filtered=False):
            self._head.addWidget(Text(line, "small"))

    def _telling(self) -> By:
        """Return the first choice that has a name to show."""
        for by, pattern in self._patterns.items():
            if any(row.kind is RowKind.NAMED for row in pattern.rows):
                return by
        return By.CHILD

    def _pattern(self) -> Pattern:
        return self._patterns[By(self._by.value())]

    def _show(self) -> None:
        if not self._patterns:
            return
        for part in (self._head, self._body, self._foot):
            clear_layout(part)
        pattern, as_table = self._pattern(), self._as_table.isChecked()
        for line in self._words.summary(pattern):
            self._head.addWidget(Text(line, "item"))
        if as_table:
            self._body.addWidget(PatternTable(self.theme, pattern, self._words))
        else:
            box = Box(self.theme)
            box.add(PatternPicture(self.theme, pattern, self._words))
            self._body.addWidget(box)
        for line in self._notes(picture=not as_table):
            self._foot.addWidget(Text(line, "small"))
        words = self.tr("Show as picture") if as_table else self.tr("Show as table")
        self._as_table.set_words(words)

    def _notes(self, *, picture: bool) -> list[str]:
        left_out = self._words.left_out(self._unfinished, filtered=self._filtered)
        return [*self._words.legend(self._pattern(), picture=picture), *left_out]

    # --- paper -------------------------------------------------------------------------------

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        # Neither the printer's queue nor its display should say what this is.
        printer.setDocName("1")
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self.paint_page(printer))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        dialog.show()

    def paint_page(self, printer: QPrinter) -> None:
        """Draw what is shown on one page."""
        head = "\n".join(self._words.summary(self._pattern()))
        foot = "\n".join(self._notes(picture=True))
        painter = QPainter(printer)
        scale = printer.resolution() / _SCREEN_DPI
        painter.scale(scale, scale)
        page = QRectF(painter.viewport())
        room = QSizeF(page.width() / scale, page.height() / scale)
        PaperPage(self._pattern(), self._words, head, foot, room).paint(painter)
        painter.end()


def _read(diary: Diary, where: EntryFilter) -> tuple[Occurrences, dict[By, Pattern]]:
    found = diary.occurrences(where)
    patterns = {by: pattern_of(found.entries, by) for by in By}
    return found, {by: pattern for by, pattern in patterns.items() if pattern is not None}
