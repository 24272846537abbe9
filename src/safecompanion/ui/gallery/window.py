"""One window with every widget of ours in all its states, for developers only.

Nothing in it is translated: its words describe the widgets.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from safecompanion.ui.gallery import controls, surfaces, tokens
from safecompanion.ui.theme import SCALES, Theme
from safecompanion.ui.widgets.boxes import Box
from safecompanion.ui.widgets.fields import Choice, Field
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.page import ColumnScroll
from safecompanion.ui.widgets.text import Text

THEMES = {"light": "Light", "dark": "Dark", "hc": "High contrast"}


class Gallery(QMainWindow):
    """The look is chosen at the top; everything is made anew in it."""

    def __init__(self, qt: QApplication, resources: Path) -> None:
        super().__init__()
        self._qt = qt
        self._resources = resources
        self.setWindowTitle("Companion: gallery")
        self.show_in("light", 100)

    def show_in(self, name: str, scale: int) -> None:
        """Show everything in this look and text size."""
        self.theme = Theme(self._resources, name, scale)
        self.theme.apply(self._qt)
        whole = QWidget()
        frame = QVBoxLayout(whole)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        frame.addWidget(self._bar())
        self.body = ColumnScroll(self.theme, 1100)
        for title, sample in self._sections():
            self.body.column.addWidget(Text(title, "title"))
            self.body.column.addWidget(sample(self.theme))
            self.body.column.addSpacing(self.theme.space("xl"))
        frame.addWidget(self.body, 1)
        self.setCentralWidget(whole)

    def _bar(self) -> Box:
        bar = Box(self.theme, "footer")
        sizes = [(str(scale), f"{scale} %") for scale in SCALES]
        themes, scales = Choice(list(THEMES.items())), Choice(sizes)
        themes.set_value(self.theme.name)
        scales.set_value(str(self.theme.scale))
        themes.setObjectName("gallery-theme")
        scales.setObjectName("gallery-scale")
        themes.chosen.connect(lambda name: self.show_in(name, self.theme.scale))
        scales.chosen.connect(lambda scale: self.show_in(self.theme.name, int(scale)))
        bar.add(
            Flow(
                Field(self.theme, "Theme", themes),
                Field(self.theme, "Text size", scales),
                spacing=self.theme.space("xl"),
            )
        )
        return bar

    def _sections(self) -> list[tuple[str, Callable[[Theme], QWidget]]]:
        return [
            ("Colours", tokens.colors),
            ("Spaces", tokens.spaces),
            ("Text", tokens.words),
            ("Chips", tokens.chips),
            ("Buttons", controls.buttons),
            ("A button that asks once more", controls.confirm),
            ("Tiles", controls.tiles),
            ("Choice tiles", controls.choices),
            ("Form fields", controls.fields),
            ("Checklist", controls.checks),
            ("Boxes", surfaces.boxes),
            ("Callouts", surfaces.callouts),
            ("Inline notices", surfaces.notices),
            ("Progress", surfaces.progress),
            ("Empty state", surfaces.empty),
            ("Stepper", surfaces.steppers),
            ("Navigation rail", surfaces.rails),
            ("Timeline", surfaces.timeline),
            ("Contacts", lambda theme: surfaces.contacts(theme, self._resources)),
            ("Dialogs", lambda theme: surfaces.dialogs(theme, self._resources)),
        ]
