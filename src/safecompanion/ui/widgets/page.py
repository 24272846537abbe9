"""What every page is: a calm column that scrolls, with one next step at its foot."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from safecompanion.errors import UserError
from safecompanion.ui.messages import bug_sentence, sentence
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.boxes import Notice
from safecompanion.ui.widgets.text import Text


@dataclass(frozen=True)
class Place:
    """Somewhere in the window: a destination, an item in it, and a section of the item."""

    destination: str
    item: str = ""
    section: str = ""


class Page(QWidget):
    """A page speaks upwards with `go`; it never knows another page."""

    go = Signal(object)
    # True if one may be in the middle of writing here.
    writes = False
    # True while work runs whose result must not be lost.
    busy = False

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        # Where the keyboard begins. No focus proxy: Tab would pass over what stands before it.
        self.begins_at: QWidget = self
        self.setProperty("surface", "bg")
        self.frame = QVBoxLayout(self)
        self.frame.setContentsMargins(0, 0, 0, 0)
        self.frame.setSpacing(0)

    def open(self, place: Place) -> None:
        """Show what `place` names within this page."""

    def take_keyboard(self) -> None:
        """Put the keyboard where one begins on this page."""
        self.begins_at.setFocus()

    def place(self) -> Place | None:
        """Return where this page is, to come back to after a change of language."""
        return None

    def prepare_leave(self) -> None:
        """Keep what was typed before another page is shown."""


class FacePage(Page):
    """A page that shows one of several faces, each a page of its own."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._face: Page | None = None

    def _show(self, face: Page) -> None:
        if self._face is not None:
            self.frame.removeWidget(self._face)
            self._face.hide()
            self._face.setParent(None)
            self._face.deleteLater()
        self._face = face
        face.go.connect(self.go)
        self.frame.addWidget(face)
        face.take_keyboard()


class ScrollPage(Page):
    """A page with a scrolling column of at most `width` pixels at 100 %, and a footer."""

    def __init__(self, theme: Theme, width: int = 960, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.area = ColumnScroll(theme, width)
        self.column = self.area.column
        self.notice = Notice(theme)
        self.column.addWidget(self.notice)
        self.frame.addWidget(self.area, 1)
        self._footer: QHBoxLayout | None = None

    def footer(self) -> QHBoxLayout:
        """Return the row of the sticky bar at the foot, made on first use."""
        if self._footer is None:
            bar = QFrame()
            bar.setProperty("box", "footer")
            self._footer = QHBoxLayout(bar)
            side = self.theme.space("xl")
            self._footer.setContentsMargins(
                side, self.theme.space("s"), side, self.theme.space("s")
            )
            self._footer.setSpacing(self.theme.space("m"))
            self.frame.addWidget(bar)
        return self._footer

    def add(self, widget: QWidget) -> QWidget:
        """Append `widget` to the column and return it."""
        self.column.addWidget(widget)
        return widget

    def heading(self, title: str, lead: str = "") -> Text:
        """Append the page's title and its one line of explanation."""
        label = Text(title, "display")
        self.column.addWidget(label)
        if lead:
            self.column.addWidget(Text(lead, "lead"))
        return label

    def show_error(self, error: Exception) -> None:
        """Say what happened in one sentence, at the top of this page."""
        words = sentence(error) if isinstance(error, UserError) else bug_sentence()
        self.notice.show_message(words)
        self.area.verticalScrollBar().setValue(0)


class ColumnScroll(QScrollArea):
    """A scroll area whose content is a centred column that never scrolls sideways."""

    def __init__(self, theme: Theme, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = _Content()
        outer.setProperty("surface", "bg")
        row = QHBoxLayout(outer)
        side = theme.space("xl")
        row.setContentsMargins(side, theme.space("xl"), side, theme.space("xl"))
        row.addStretch(1)
        inner = QWidget()
        inner.setMaximumWidth(theme.px(width))
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.space("m"))
        row.addWidget(inner, 1000)
        row.addStretch(1)
        self.setWidget(outer)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll so that `widget` is at the top, once the layout is settled."""
        QTimer.singleShot(0, widget, lambda: self._to(widget))

    def _to(self, widget: QWidget) -> None:
        content = self.widget()
        if content is None:
            return
        top = widget.mapTo(content, widget.rect().topLeft()).y()
        self.verticalScrollBar().setValue(max(0, top - 16))


class _Content(QWidget):
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        layout = self.layout()
        # Wrapped text is tallest where it is narrowest: that height is not needed at this width.
        return QSize(hint.width(), 0) if layout and layout.hasHeightForWidth() else hint


def clear_layout(layout: QLayout) -> None:
    """Remove and delete everything in `layout`."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)
            inner.deleteLater()
