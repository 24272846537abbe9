"""A pattern as a table to read and to hear: who, when, how many; only where there is something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from safecompanion.diary.pattern import Pattern, Row
from safecompanion.ui.diary.pattern_words import PatternWords
from safecompanion.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
NAME, WHEN, COUNT, UNSURE = range(4)


@dataclass(frozen=True)
class Line:
    """One line of the table, in words."""

    name: str
    when: str
    count: int
    unsure: int


class PatternModel(QAbstractTableModel):
    """Every mark of the picture, row by row; a name first has the line of all its time."""

    def __init__(
        self, pattern: Pattern, words: PatternWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pattern = pattern
        self._words = words
        rows = (*pattern.rows, pattern.everything)
        self._lines = [line for row in rows for line in self._lines_of(row)]

    def _lines_of(self, row: Row) -> list[Line]:
        name = self._words.row(self._pattern.by, row)
        unsure = sum(cell.unsure for cell in row.cells)
        lines = [Line(name, self.tr("All this time"), row.total, unsure)]
        for number, cell in enumerate(row.cells):
            if cell.count:
                when = self._words.when(self._pattern, number)
                lines.append(Line(name, when, cell.count, cell.unsure))
        return lines

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (line.name, line.when, str(line.count), str(line.unsure))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == NAME:
            return line.name
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (self.tr("Name"), self.tr("When"), self.tr("Entries"), self.tr("Not certain"))
        return heads[section]


class PatternTable(QTableView):
    """Names wrap, so that none is cut."""

    def __init__(self, theme: Theme, pattern: Pattern, words: PatternWords) -> None:
        super().__init__()
        self.setModel(PatternModel(pattern, words, self))
        self.setObjectName("pattern-table")
        self.setAccessibleName(self.tr("Table of entries over time"))
        self.setProperty("look", "choices")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        across = self.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        down = self.verticalHeader()
        down.hide()
        down.setMinimumSectionSize(theme.px(36))
        down.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setMinimumHeight(theme.px(300))
        self.setCurrentIndex(self.model().index(0, NAME))

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Where it is narrow the words wrap; a third of the width stays for the names.
        width, across = self.viewport().width(), self.horizontalHeader()
        for column, share in ((WHEN, 0.28), (COUNT, 0.17), (UNSURE, 0.22)):
            needed = max(self.sizeHintForColumn(column), across.sectionSizeHint(column))
            self.setColumnWidth(column, min(needed, round(width * share)))
        super().resizeEvent(event)
