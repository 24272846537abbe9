"""A button for what cannot be undone: it asks once more, on the spot."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.buttons import Button
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.text import Text


class ConfirmButton(QWidget):
    """A quiet button that turns into a question with two answers; the safe one has the focus."""

    confirmed = Signal()
    asked = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        words: str,
        question: str,
        yes: str,
        no: str,
        *,
        icon: str = "",
        about: str = "",
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.button = Button(theme, words, "quiet", icon)
        self.button.setAccessibleName(f"{words}: {about}" if about else words)
        self.button.clicked.connect(self._ask)
        self._question = QWidget()
        inner = QVBoxLayout(self._question)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.space("s"))
        inner.addWidget(Text(question, "bodyStrong"))
        self.yes = Button(theme, yes, "plain", icon)
        self.no = Button(theme, no, "quiet")
        for answer in (self.yes, self.no):
            answer.setAccessibleDescription(question)
        self.yes.clicked.connect(self._go_on)
        self.no.clicked.connect(self._leave)
        inner.addWidget(Flow(self.yes, self.no, spacing=theme.space("m")))
        self._question.hide()
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._question)

    def _ask(self) -> None:
        self.button.hide()
        self._question.show()
        self.no.setFocus()
        self.asked.emit(True)

    def _leave(self) -> None:
        self._question.hide()
        self.button.show()
        self.button.setFocus()
        self.asked.emit(False)

    def _go_on(self) -> None:
        self._leave()
        self.confirmed.emit()
