"""The one window: the rail, the pages, and the neutral page that hides them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.buttons import Button
from safecompanion.ui.widgets.page import ColumnScroll, Page, Place
from safecompanion.ui.widgets.text import Text

PageMaker = Callable[[], Page]

# Icon of each entry of the rail: (destination, icon, filled icon).
_RAIL = (
    ("home", "house", "house-fill"),
    ("guide", "book-open", "book-open-fill"),
    ("talk", "chats-circle", "chats-circle-fill"),
    ("diary", "notebook", "notebook-fill"),
)
# The report opens from the diary and belongs to it.
_RAIL_OF = {"report": "diary", "first-run": "home"}
_COMPACT_BELOW = 760


class Rail(QFrame):
    """Navigation at the side; at its foot, always: help, settings, hide."""

    chosen = Signal(str)
    hide_requested = Signal()

    def __init__(self, theme: Theme, *, diary_open: bool, compact: bool) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("box", "rail")
        self.setAccessibleName(self.tr("Sections"))
        names = {
            "home": self.tr("Home"),
            "guide": self.tr("Guide"),
            "talk": self.tr("Talk"),
            "diary": self.tr("Diary"),
        }
        self._buttons: dict[str, Button] = {}
        self._words: dict[Button, str] = {}
        column = QVBoxLayout(self)
        side = theme.space("l")
        column.setContentsMargins(side, theme.space("xl"), theme.space("s"), side)
        column.setSpacing(theme.space("xs"))
        self._brand = self._make_brand()
        column.addWidget(self._brand)
        column.addSpacing(theme.space("m"))
        for key, icon, _filled in _RAIL:
            column.addWidget(self._add(key, names[key], "rail", icon))
        self._buttons["diary"].setAccessibleDescription(
            self.tr("The diary is open") if diary_open else self.tr("The diary is locked")
        )
        column.addStretch(1)
        help_button = self._add("help", self.tr("Get help now"), "help", "phone-call")
        column.addWidget(help_button)
        column.addSpacing(theme.space("xs"))
        column.addWidget(self._add("settings", self.tr("Settings"), "rail", "gear-six"))
        self._hide = Button(theme, self.tr("Hide screen"), "rail", "eye-slash")
        self._hide.setObjectName("hide-button")
        self._hide.clicked.connect(self.hide_requested)
        self._words[self._hide] = self._hide.text()
        column.addWidget(self._hide)
        self.set_compact(compact)

    def _make_brand(self) -> QWidget:
        brand = QWidget()
        row = QHBoxLayout(brand)
        row.setContentsMargins(self._theme.space("s"), 0, 0, 0)
        picture = QLabel()
        picture.setPixmap(self._theme.pixmap("mark", "primary", 30))
        row.addWidget(picture)
        name = Text("SafeCompanion", "bodyStrong")
        name.setWordWrap(False)
        row.addWidget(name, 1)
        return brand

    def _add(self, key: str, words: str, kind: str, icon: str) -> Button:
        button = Button(self._theme, words, kind, icon)
        button.setObjectName(f"rail-{key}")
        if kind == "rail":
            # No button group: in one, Tab would reach only the marked section.
            button.setCheckable(True)
        button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
        self._buttons[key] = button
        self._words[button] = words
        return button

    def mark(self, destination: str) -> None:
        """Show which section is open."""
        key = _RAIL_OF.get(destination, destination)
        for name, button in self._buttons.items():
            if button.isCheckable():
                button.setChecked(name == key)
        for name, icon, filled in _RAIL:
            on = name == key
            self._buttons[name].show_icon(filled if on else icon, "primary" if on else "ink2")

    def set_compact(self, compact: bool) -> None:
        """Show icons only where the words would take the room of the page."""
        self.compact = compact
        for button, words in self._words.items():
            button.set_words("" if compact else words)
            button.setMinimumHeight(0 if compact else self._theme.px(44))
            button.setProperty("compact", "true" if compact else "false")
            button.style().unpolish(button)
            button.style().polish(button)
            button.setAccessibleName(words)
            button.setToolTip(words if compact else "")
        self._brand.setVisible(not compact)
        margins = self._theme.space("l" if not compact else "s")
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(
                margins, self._theme.space("xl"), self._theme.space("s"), self._theme.space("l")
            )
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(0 if compact else self._theme.px(224))


class HidePage(QWidget):
    """A neutral page: an everyday recipe, nothing else."""

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("surface", "surface")
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        area = ColumnScroll(theme, 860)
        frame.addWidget(area)
        column = area.column
        back = Button(theme, self.tr("Recipes / Autumn dishes"), "quiet")
        back.setObjectName("hide-back")
        back.clicked.connect(self.left)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Text(self.tr("Manti with pumpkin"), "display"))
        column.addWidget(Text(self.tr("Serves 6 · 1 hour 30 minutes"), "small"))
        for step in (
            self.tr("1. Make a firm dough from flour, egg, salt and water. Rest it 40 minutes."),
            self.tr("2. Dice the pumpkin small. Mix with onion and spices."),
            self.tr("3. Roll out the dough, cut squares of 10 cm, fill and fold."),
            self.tr("4. Oil the steamer and steam for 40 to 45 minutes."),
            self.tr("5. Serve with sour cream and herbs."),
        ):
            column.addWidget(Text(step))
        column.addStretch(1)


class Window(QMainWindow):
    """Wires the rail to the pages and decides nothing else.

    `makers` gives a page for each destination the first time it is shown.
    """

    hide_requested = Signal()
    closing = Signal()

    def __init__(self, makers: Mapping[str, PageMaker], title: str = "Companion") -> None:
        super().__init__()
        self._makers = makers
        self._pages: dict[str, Page] = {}
        # Where pages that are not in front were when everything was made anew.
        self._writing: dict[str, Place | None] = {}
        self._current = ""
        self.setWindowTitle(title)
        self._hidden = QStackedWidget()
        self.setCentralWidget(self._hidden)

    def build(self, theme: Theme, *, diary_open: bool) -> None:
        """Make everything anew in the current language and look, and stay where we are."""
        page = self._pages.get(self._current)
        place = page.place() if page is not None else None
        place = place or Place(self._current)
        self._writing = {name: page.place() for name, page in self._pages.items() if page.writes}
        self.forget_pages()
        while self._hidden.count():
            old = self._hidden.widget(0)
            if old is not None:
                self._hidden.removeWidget(old)
                old.deleteLater()
        self._theme = theme
        body = QWidget()
        body.setProperty("surface", "bg")
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rail = Rail(theme, diary_open=diary_open, compact=self._is_compact())
        self.rail.chosen.connect(lambda key: self.go(Place(key)))
        self.rail.hide_requested.connect(self.hide_requested)
        row.addWidget(self.rail)
        self._stack = QStackedWidget()
        row.addWidget(self._stack, 1)
        self._hidden.addWidget(body)
        neutral = HidePage(theme)
        neutral.left.connect(self.show_again)
        self._hidden.addWidget(neutral)
        if place.destination:
            self.go(place)

    def forget_pages(self, *destinations: str) -> None:
        """Drop the named pages, or all; they are made anew when shown again."""
        for name in destinations or tuple(self._pages):
            page = self._pages.pop(name, None)
            if page is not None:
                page.prepare_leave()
                self._stack.removeWidget(page)
                page.hide()
                page.setParent(None)
                page.deleteLater()

    def go(self, place: Place) -> None:
        """Show a place; what was typed where we leave is kept."""
        current = self._pages.get(self._current)
        if current is not None and place.destination != self._current:
            current.prepare_leave()
        page = self._page(place.destination)
        was_at = self._writing.pop(place.destination, None)
        if place == Place(place.destination):
            place = was_at or place
        self._current = place.destination
        page.open(place)
        self._stack.setCurrentWidget(page)
        self.rail.mark(self._current)
        self.rail.setVisible(place.destination != "first-run")

    def _page(self, destination: str) -> Page:
        page = self._pages.get(destination)
        if page is None:
            page = self._makers[destination]()
            page.go.connect(self.go)
            self._pages[destination] = page
            self._stack.addWidget(page)
        return page

    def page(self, destination: str) -> Page | None:
        """Return the page if it was made."""
        return self._pages.get(destination)

    @property
    def current(self) -> str:
        """The destination shown."""
        return self._current

    def show_neutral(self) -> None:
        """Put the neutral page in front of everything."""
        self._hidden.setCurrentIndex(1)

    def show_again(self) -> None:
        """Leave the neutral page for the first screen."""
        self._hidden.setCurrentIndex(0)
        self.go(Place("home"))

    def is_neutral(self) -> bool:
        """Return True while the neutral page is in front."""
        return self._hidden.currentIndex() == 1

    def _is_compact(self) -> bool:
        return self.width() * 100 / self._theme.scale < _COMPACT_BELOW

    def _fit_rail(self) -> None:
        self.rail.set_compact(self._is_compact())
        self.rail.mark(self._current)

    def minimumSizeHint(self) -> QSize:
        return QSize(640, 480)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "rail") and self.rail.compact != self._is_compact():
            self._fit_rail()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        event.accept()
