"""Step 1: which entries go into the report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from safecompanion.content.library import Library
from safecompanion.diary.entries import EntryId, EntrySummary
from safecompanion.ui.theme import Theme
from safecompanion.ui.translation import parse_iso, short_date
from safecompanion.ui.widgets.boxes import Callout
from safecompanion.ui.widgets.page import ScrollPage
from safecompanion.ui.widgets.text import Text

if TYPE_CHECKING:
    from safecompanion.diary.diary import Diary

Index = QModelIndex | QPersistentModelIndex
_CHECK = Qt.ItemDataRole.CheckStateRole


class PickModel(QAbstractListModel):
    """Entries with a check box each."""

    picked = Signal()

    def __init__(
        self, rows: list[tuple[EntryId, str]], chosen: set[EntryId], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._chosen = chosen

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry_id, words = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == _CHECK:
            on = entry_id in self._chosen
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != _CHECK:
            return False
        entry_id, _words = self._rows[index.row()]
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._chosen.add(entry_id)
        else:
            self._chosen.discard(entry_id)
        self.dataChanged.emit(index, index, [role])
        self.picked.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
        )

    def chosen(self) -> tuple[EntryId, ...]:
        """Return the chosen entries in the order shown."""
        return tuple(entry_id for entry_id, _words in self._rows if entry_id in self._chosen)


class _Fitting(QStyledItemDelegate):
    """Rows as wide as the list; Qt forgets that the padding leaves less room for the words."""

    def __init__(self, padding: int, parent: QObject) -> None:
        super().__init__(parent)
        self._padding = padding

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        inside = QStyleOptionViewItem(option)
        inside.rect = option.rect.adjusted(0, 0, -2 * self._padding, 0)
        return QSize(0, super().sizeHint(inside, index).height())


class EntriesStep(ScrollPage):
    """A list to tick; unfinished writing cannot be reported before it is finished."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        library: Library,
        language: str,
        diary: Diary,
        chosen: set[EntryId],
    ) -> None:
        super().__init__(theme, width=760)
        self._library = library
        self._language = language
        self.heading(
            self.tr("Which entries belong in the report?"),
            self.tr("Only what you tick is used. Nothing is sent by this program."),
        )
        summaries = diary.summaries()
        rows = [(item.entry_id, self._words(item)) for item in summaries if item.version]
        self.model = PickModel(rows, chosen & {entry_id for entry_id, _ in rows}, self)
        self.model.picked.connect(self._count)
        self.model.picked.connect(self.changed)
        self._chosen = Text("", "smallStrong")
        self._chosen.setObjectName("chosen-count")
        self.add(self._chosen)
        view = QListView()
        view.setObjectName("report-entries")
        view.setAccessibleName(self.tr("Entries to report"))
        view.setModel(self.model)
        view.setProperty("look", "choices")
        view.setWordWrap(True)
        view.setTextElideMode(Qt.TextElideMode.ElideNone)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setItemDelegate(_Fitting(theme.px(12) + theme.space("xs"), view))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSpacing(theme.space("xs"))
        view.setMinimumHeight(theme.px(300))
        self.add(view)
        self.begins_at = view
        if len(rows) < len(summaries):
            self.add(
                Callout(
                    theme,
                    self.tr("Unfinished writing is not in the list. Open it and press Done first."),
                    "honey",
                )
            )
        self._count()

    def _words(self, item: EntrySummary) -> str:
        day = parse_iso(item.happened_at)
        try:
            risk = self._library.risk(item.risk).name.text(self._language)
        except KeyError:
            risk = ""
        when = short_date(day) if day else self.tr("Day not known")
        parts = (when, item.title or self.tr("Without a title"), risk, item.child)
        return " · ".join(part for part in parts if part)

    def _count(self) -> None:
        self._chosen.setText(self.tr("%n entries chosen", "", len(self.model.chosen())))
