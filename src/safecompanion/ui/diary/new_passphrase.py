"""Choose a passphrase: a suggestion, its strength in words, typed twice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from safecompanion.diary import keys
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.buttons import Button
from safecompanion.ui.widgets.fields import Field, PassphraseEdit
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.text import Text


class NewPassphrase(QWidget):
    """Says in words what is wrong with the choice; a weak one is not accepted."""

    returned = Signal()

    def __init__(self, theme: Theme, language: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("m"))
        suggestion = Text(keys.suggest_passphrase(language), "heading").selectable()
        suggestion.setObjectName("suggestion")
        another = Button(theme, self.tr("Other words"), "quiet", "arrows-clockwise")
        another.setObjectName("other-words")
        another.clicked.connect(lambda: suggestion.setText(keys.suggest_passphrase(language)))
        column.addWidget(
            Text(self.tr("Our suggestion: write it down and keep it outside home"), "label")
        )
        column.addWidget(suggestion)
        column.addWidget(Flow(another))
        self.first = PassphraseEdit(theme, self.tr("Passphrase"))
        self.first.line.setObjectName("passphrase-edit")
        self.first.changed.connect(self._on_typed)
        self._first_field = Field(
            theme,
            self.tr("Passphrase"),
            self.first,
            self.tr("Type the suggestion, or your own with at least 12 characters."),
        )
        column.addWidget(self._first_field)
        self._strength = Text("", "smallStrong")
        self._strength.setObjectName("strength")
        column.addWidget(self._strength)
        self._again = PassphraseEdit(theme, self.tr("Passphrase once more"))
        self._again.line.setObjectName("again-edit")
        self._again.returned.connect(self.returned)
        self._again_field = Field(theme, self.tr("Passphrase once more"), self._again)
        column.addWidget(self._again_field)

    def _on_typed(self, text: str) -> None:
        words = {
            keys.Strength.WEAK: self.tr("Too easy to guess"),
            keys.Strength.FAIR: self.tr("Could be guessed with effort"),
            keys.Strength.GOOD: self.tr("Good"),
            keys.Strength.STRONG: self.tr("Very hard to guess"),
        }
        self._first_field.set_error("")
        self._again_field.set_error("")
        self._strength.setText(words[keys.strength(text)] if text else "")

    def complete(self) -> bool:
        """Return True, or say in words what is missing."""
        if keys.strength(self.text()) is keys.Strength.WEAK:
            self._first_field.set_error(
                self.tr("Too easy to guess. Use at least 12 characters, or our suggestion.")
            )
            self.first.setFocus()
            return False
        if self.text() != self._again.text():
            self._again_field.set_error(self.tr("The two do not match. Type it once more."))
            self._again.setFocus()
            return False
        return True

    def text(self) -> str:
        """Return the passphrase typed."""
        return self.first.text()

    def clear(self) -> None:
        """Empty both fields."""
        self.first.clear()
        self._again.clear()
