"""The image gate in words: ask before anything is opened, and note a place instead of a copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from safecompanion.ui.diary.editor_rows import PlaceRow, Platforms
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.boxes import Callout
from safecompanion.ui.widgets.dialog import Dialog
from safecompanion.ui.widgets.text import Text, breakable

_MOST_NAMES = 6


class GateDialog(Dialog):
    """One question before a file is read in; closing it without an answer keeps nothing."""

    allowed = Signal()
    declined = Signal()

    def __init__(self, theme: Theme, names: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(theme, self.tr("One question before we copy anything"), parent, 600)
        self.resize(self.width(), min(self.height(), theme.px(340)))
        question = Text(self._question(len(names)), "heading")
        question.setObjectName("gate-question")
        self.add(question)
        self.add(
            Text(
                self.tr(
                    "You do not have to look at it again to answer. Nothing was opened or "
                    "copied yet."
                ),
                "small",
            )
        )
        # Below the question: many names must never push it out of sight.
        for name in names[:_MOST_NAMES]:
            self.add(Text(breakable(name), "smallStrong"))
        more = len(names) - _MOST_NAMES
        if more > 0:
            self.add(Text(self.tr("and %n more", "", more), "small"))
        self.column.addStretch(1)
        # All three look alike: no answer is pushed, and Enter alone lets nothing in.
        for words, name, answer in (
            (self.tr("Yes"), "gate-yes", self.declined),
            (self.tr("Not sure"), "gate-unsure", self.declined),
            (self.tr("No"), "gate-no", self.allowed),
        ):
            button = self.add_button(words)
            button.setObjectName(name)
            button.setAccessibleDescription(question.text())
            # Closed first: what answers may open a dialog of its own.
            button.clicked.connect(self.close)
            button.clicked.connect(answer)

    def _question(self, count: int) -> str:
        if count == 1:
            return self.tr(
                "Could this picture or video show a child without clothes or in a sexual way?"
            )
        return self.tr(
            "Could any of these pictures or videos show a child without clothes or in a sexual "
            "way? If you are unsure about one, answer “Not sure” and add the others by themselves."
        )


class PlaceDialog(Dialog):
    """Why nothing was copied, and a form for where it is."""

    noted = Signal(object)
    help_requested = Signal()

    def __init__(
        self, theme: Theme, platforms: Platforms, parent: QWidget | None, *, gated: bool
    ) -> None:
        super().__init__(theme, self.tr("Nothing was copied"), parent, 680)
        reason = (
            self.tr(
                "In this kind of entry we never copy pictures or videos. It protects the child."
            )
            if gated
            else self.tr("That is the right choice. Such pictures are never copied.")
        )
        self.add(
            Callout(
                theme,
                self.tr(
                    "Please do not forward it and do not save it anywhere. Do not delete the "
                    "chat or the account yet. It is enough to note where it is."
                ),
                "honey",
                reason,
            )
        )
        self.add(Text(self.tr("Where is it?"), "heading"))
        self._row = PlaceRow(theme, platforms)
        self.add(self._row)
        self.column.addStretch(1)
        note = self.add_button(self.tr("Note where it is"), "primary", "map-pin")
        note.setObjectName("place-note-button")
        note.clicked.connect(self._note)
        help_button = self.add_button(self.tr("Who can get it taken down"), "plain", "phone-call")
        help_button.setObjectName("place-help")
        help_button.clicked.connect(self._on_help)
        leave = self.add_button(self.tr("Close"), "quiet")
        leave.setObjectName("place-close")
        leave.clicked.connect(self.close)
        self._row.first.setFocus()

    def _note(self) -> None:
        place = self._row.value()
        if place is None:
            self.notice.show_message(
                self.tr("Write at least one thing, for example the app."), "honey"
            )
            self._row.first.setFocus()
            return
        self.noted.emit(place)
        self.close()

    def keep_typed(self) -> None:
        """Keep the place with the entry, however little was typed."""
        place = self._row.value()
        if place is not None:
            self.noted.emit(place)

    def _on_help(self) -> None:
        self.keep_typed()
        self.close()
        self.help_requested.emit()
