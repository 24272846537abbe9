"""Dialogs of ours: few, only for a choice; locking closes them without asking."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.boxes import Notice
from safecompanion.ui.widgets.buttons import Button
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.page import ColumnScroll
from safecompanion.ui.widgets.text import Text


class Dialog(QDialog):
    """A modal window with a heading, scrolling content and a row of buttons.

    The window title stays neutral: the operating system and other programs can see it.
    """

    def __init__(self, theme: Theme, title: str, parent: QWidget | None, width: int = 640) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(self.tr("Companion"))
        self.setModal(True)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        scroll = ColumnScroll(theme, width)
        self.column = scroll.column
        self.column.addWidget(Text(title, "title"))
        self.notice = Notice(theme)
        self.column.addWidget(self.notice)
        frame.addWidget(scroll, 1)
        side = theme.space("xl")
        foot = QHBoxLayout()
        foot.setContentsMargins(side, theme.space("s"), side, theme.space("l"))
        self._buttons = Flow(spacing=theme.space("m"))
        foot.addWidget(self._buttons, 1)
        frame.addLayout(foot)
        screen = self.screen().availableGeometry()
        self.resize(
            min(theme.px(width) + 2 * side, round(screen.width() * 0.95)),
            min(theme.px(520), round(screen.height() * 0.9)),
        )

    def add(self, widget: QWidget) -> QWidget:
        """Append `widget` to the content and return it."""
        self.column.addWidget(widget)
        return widget

    def keep_typed(self) -> None:
        """Hand on what was typed; asked right before a lock takes the dialog away."""

    def add_button(self, text: str, kind: str = "plain", icon: str = "") -> Button:
        """Append a button to the foot and return it."""
        button = Button(self.theme, text, kind, icon)
        self._buttons.add(button)
        return button
