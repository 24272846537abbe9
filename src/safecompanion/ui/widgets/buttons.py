"""Buttons: plain ones, and tiles that hold an icon, a title and a line of text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.text import Text

# The colour of an icon inside a button of each kind.
_ICON_COLOR = {
    "primary": "onPrimary",
    "soft": "mintInk",
    "plain": "ink",
    "quiet": "link",
    "help": "onHelp",
    "danger": "onDanger",
    "rail": "ink2",
    "chip": "ink",
    "section": "ink3",
}


class Button(QPushButton):
    """A push button; `kind`: primary, soft, plain, quiet, help, danger, rail, chip or section."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: str = "plain",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme = theme
        self._kind = kind
        self._icon = icon
        self.show_icon(icon)
        height = theme.px(48 if kind in ("primary", "help", "danger") else 44)
        self.setMinimumHeight(height)

    def show_icon(self, icon: str, color: str = "") -> None:
        """Show another icon, in the colour of the button's kind unless one is named."""
        self._icon = icon
        if not icon:
            return
        color = color or _ICON_COLOR[self._kind]
        side = self._theme.px(20)
        if self.text():
            self.setIcon(self._theme.icon_before_words(icon, color))
            self.setIconSize(QSize(self._theme.px(28), side))
        else:
            self.setIcon(self._theme.icon(icon, color, 20))
            self.setIconSize(QSize(side, side))

    def set_words(self, words: str) -> None:
        """Change the words, keeping the icon at its right distance."""
        self.setText(words)
        self.show_icon(self._icon)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter presses a focused button on every platform, as people expect.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


class IconButton(Button):
    """A button with an icon only; `name` is what a screen reader and the tooltip say."""

    def __init__(self, theme: Theme, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "quiet", icon, parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(theme.px(44), theme.px(44))


class Tile(QPushButton):
    """A large choice with icon, title and a line of text; grows with its words.

    `look`: card, row, choice, or a tint (mint, peach, sky, plum, honey).
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        text: str = "",
        *,
        look: str = "card",
        icon: QPixmap | None = None,
        trailing: QPixmap | None = None,
        title_role: str = "item",
        height: int = 52,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._least = theme.px(height)
        self.setProperty("tile", look)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._row = QHBoxLayout(self)
        pad = theme.space("l")
        self._row.setContentsMargins(pad, theme.space("m"), pad, theme.space("m"))
        self._row.setSpacing(theme.space("l"))
        # Qt asks the layout, not the button, for its height.
        self._row.addStrut(max(self._least - 2 * theme.space("m"), 0))
        if icon is not None:
            self._row.addWidget(_picture(icon), 0, Qt.AlignmentFlag.AlignVCenter)
        tint = look if look in ("mint", "peach", "sky", "plum", "honey") else ""
        self.column = QVBoxLayout()
        self.column.setSpacing(theme.space("xs"))
        self.column.addStretch()
        self.column.addWidget(_through(Text(title, title_role)))
        if text:
            self.column.addWidget(_through(Text(text, "small", tint)))
        self.column.addStretch()
        self._row.addLayout(self.column, 1)
        if trailing is not None:
            self._row.addWidget(_picture(trailing), 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add_line(self, widget: QWidget) -> None:
        """Put one more line (chips, a note) below the text."""
        self.column.insertWidget(self.column.count() - 1, _through(widget))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._row.totalHeightForWidth(width), self._least)

    def sizeHint(self) -> QSize:
        hint = self._row.totalSizeHint()
        return QSize(hint.width(), max(hint.height(), self._least))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._row.totalMinimumSize().width(), self._least)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


class ChoiceTile(Tile):
    """One of several choices, with a mark that shows the chosen one."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        text: str = "",
        *,
        icon: QPixmap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, text, look="choice", icon=icon, parent=parent)
        self.setCheckable(True)
        self._mark = QLabel()
        self._row.addWidget(_through(self._mark), 0, Qt.AlignmentFlag.AlignVCenter)
        self.toggled.connect(self._show_mark)
        self._show_mark(False)

    def _show_mark(self, chosen: bool) -> None:
        name, color = ("check-circle-fill", "primary") if chosen else ("circle", "control")
        self._mark.setPixmap(self._theme.pixmap(name, color, 24))


def icon_tile(theme: Theme, icon: str, tint: str, side: int = 44) -> QPixmap:
    """Return an icon on a soft square of its tint."""
    length = theme.px(side)
    glyph = theme.pixmap(icon, f"{tint}Ink", round(side * 0.55))
    ratio = glyph.devicePixelRatio()
    square = QPixmap(round(length * ratio), round(length * ratio))
    square.setDevicePixelRatio(ratio)
    square.fill(Qt.GlobalColor.transparent)
    painter = QPainter(square)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(tint))
    painter.drawRoundedRect(0, 0, length, length, theme.px(10), theme.px(10))
    size = glyph.deviceIndependentSize()
    painter.drawPixmap(
        round((length - size.width()) / 2), round((length - size.height()) / 2), glyph
    )
    painter.end()
    return square


def _through(widget: QWidget) -> QWidget:
    # Clicks on the words must reach the tile, and a screen reader reads the tile as one thing.
    widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return widget


def _picture(pixmap: QPixmap) -> QWidget:
    label = QLabel()
    label.setPixmap(pixmap)
    return _through(label)
