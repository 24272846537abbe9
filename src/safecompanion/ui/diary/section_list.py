"""The list of cards beside the editor: where one is needed, and what is written already."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.boxes import Callout
from safecompanion.ui.widgets.buttons import Button


class SectionList(QWidget):
    """One quiet button a card; a check mark where something is written."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, titles: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "bg")
        self.setAccessibleName(self.tr("Parts of the entry"))
        self.setObjectName("section-list")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.space("xl"), theme.space("l"), theme.space("l"))
        column.setSpacing(0)
        self._buttons = []
        for number, title in enumerate(titles):
            button = Button(theme, title, "section", "circle")
            button.setMinimumHeight(theme.px(36))
            button.clicked.connect(lambda _=False, number=number: self.chosen.emit(number))
            column.addWidget(button)
            self._buttons.append(button)
            self.mark(number, False)
        column.addSpacing(theme.space("l"))
        column.addWidget(
            Callout(theme, self.tr("Locked with your passphrase. Stays on this computer."), "plum")
        )
        column.addStretch(1)

    def mark(self, number: int, written: bool) -> None:
        """Show whether something is written in a part."""
        button = self._buttons[number]
        button.show_icon("check" if written else "circle", "primary" if written else "ink3")
        button.setAccessibleDescription(
            self.tr("Something is written here") if written else self.tr("Empty so far")
        )
