"""Boxes that hold other things: cards, callouts, notices, progress, empty states."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.buttons import Button, IconButton
from safecompanion.ui.widgets.text import Text

_CALLOUT_ICON = {
    "mint": "lightbulb-fill",
    "sky": "info-fill",
    "honey": "hand-palm-fill",
    "plum": "lock-simple-fill",
    "rose": "warning-octagon-fill",
    "peach": "warning-circle-fill",
    "flat": "info",
}


class Box(QFrame):
    """A filled or bordered area with a column of content; `look`: card, flat or a tint."""

    def __init__(self, theme: Theme, look: str = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", look)
        self.column = QVBoxLayout(self)
        pad = theme.space("xl")
        self.column.setContentsMargins(pad, theme.space("l") + 4, pad, theme.space("l") + 4)
        self.column.setSpacing(theme.space("m"))

    def add(self, widget: QWidget) -> QWidget:
        """Append `widget` and return it."""
        self.column.addWidget(widget)
        return widget


class Callout(QFrame):
    """One important thing, told calmly with an icon; red ("rose") only for true emergency."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        look: str = "mint",
        title: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("box", look)
        row = QHBoxLayout(self)
        pad = theme.space("l")
        row.setContentsMargins(pad, theme.space("m"), pad, theme.space("m"))
        row.setSpacing(theme.space("m"))
        picture = QLabel()
        color = "ink2" if look == "flat" else f"{look}Ink"
        picture.setPixmap(theme.pixmap(icon or _CALLOUT_ICON[look], color, 24))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout()
        self.column.setSpacing(theme.space("xs"))
        tint = "" if look == "flat" else look
        if title:
            self.column.addWidget(Text(title, "heading", tint))
        if text:
            self.column.addWidget(Text(text, "body", "" if title else tint))
        row.addLayout(self.column, 1)

    def add(self, widget: QWidget) -> None:
        """Put something below the words."""
        self.column.addWidget(widget)


class Notice(QFrame):
    """An inline message on the page where something happened; hidden until shown."""

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(
            theme.space("l"), theme.space("s"), theme.space("s"), theme.space("s")
        )
        row.setSpacing(theme.space("m"))
        self._picture = QLabel()
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self._text = Text("", "bodyStrong").selectable()
        row.addWidget(self._text, 1)
        self._action = Button(theme, "", "plain")
        self._action.clicked.connect(self.acted)
        row.addWidget(self._action)
        self._close = IconButton(theme, "x", self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        row.addWidget(self._close)
        self.hide()

    def show_message(self, text: str, look: str = "peach", action: str = "") -> None:
        """Show one sentence or two, and tell screen readers."""
        self.setProperty("box", look)
        self.style().unpolish(self)
        self.style().polish(self)
        self._text.setText(text)
        self._picture.setPixmap(self._theme.pixmap(_CALLOUT_ICON[look], f"{look}Ink", 24))
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        """Return the sentence shown."""
        return self._text.text()


class Progress(QWidget):
    """What is being done, how far it is, and a way to stop it; hidden until started.

    `can_stop` is False only for work of about a second that cannot be interrupted.
    """

    cancelled = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, can_stop: bool = True
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("s"))
        self._text = Text("", "small")
        column.addWidget(self._text)
        row = QHBoxLayout()
        row.setSpacing(theme.space("m"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        row.addWidget(self._bar, 1)
        self._stop = Button(theme, self.tr("Stop"), "plain")
        self._stop.clicked.connect(self.cancelled)
        row.addWidget(self._stop)
        column.addLayout(row)
        self._stop.setVisible(can_stop)
        self.hide()

    def begin(self, text: str) -> None:
        """Show the bar without a known end."""
        self._text.setText(text)
        self._bar.setAccessibleName(text)
        self._bar.setRange(0, 0)
        self.show()

    def advance(self, done: object, total: object) -> None:
        """Show `done` of `total` (plain ints of any size)."""
        if isinstance(done, int) and isinstance(total, int) and total > 0:
            # Percent: sizes in bytes do not fit the bar's 32-bit range.
            self._bar.setRange(0, 100)
            self._bar.setValue(min(100, done * 100 // total))

    def end(self) -> None:
        """Hide the bar."""
        self.hide()


class EmptyState(QWidget):
    """What to do when there is nothing yet: a picture, a sentence, one next step."""

    acted = Signal()

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        text: str,
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(theme.space("m"))
        column.addStretch()
        picture = QLabel()
        picture.setPixmap(theme.pixmap(icon, "ink3", 56))
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for words, role in ((title, "title"), (text, "lead")):
            label = Text(words, role)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        if action:
            button = Button(theme, action, "primary")
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self.acted)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()


def rule(parent: QWidget | None = None) -> QFrame:
    """Return a thin line between two things."""
    line = QFrame(parent)
    line.setProperty("box", "rule")
    line.setFixedHeight(1)
    return line
