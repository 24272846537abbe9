"""Fields side by side where there is room, below each other where there is not."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class ColumnsLayout(QLayout):
    """As many equal columns as fit, each at least `least` pixels wide."""

    def __init__(self, parent: QWidget, least: int, spacing: int, most: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._least = least
        self._most = most
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        width = self._most * (self._least + self.spacing()) - self.spacing()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        widgets = [(item, item.widget()) for item in self._items]
        return [item for item, widget in widgets if widget is None or not widget.isHidden()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        shown, gap = self._shown(), self.spacing()
        if not shown:
            return 0
        fitting = (rect.width() + gap) // (self._least + gap)
        columns = max(1, min(len(shown), self._most, fitting))
        width = (rect.width() - gap * (columns - 1)) // columns
        y = rect.y()
        for start in range(0, len(shown), columns):
            row = shown[start : start + columns]
            height = max(_height(item, width) for item in row)
            if move:
                for number, item in enumerate(row):
                    item.setGeometry(QRect(rect.x() + number * (width + gap), y, width, height))
            y += height + gap
        return y - gap - rect.y()


def _height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().height()


class Columns(QWidget):
    """A widget whose children stand in equal columns."""

    def __init__(self, *children: QWidget, least: int, spacing: int, most: int = 2) -> None:
        super().__init__()
        self._columns = ColumnsLayout(self, least, spacing, most)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for child in children:
            self._columns.addWidget(child)
