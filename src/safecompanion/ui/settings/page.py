"""Choices of this computer; nothing about a diary's content is among them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal

from safecompanion import __version__
from safecompanion.system.settings import Settings
from safecompanion.ui.theme import SCALES, Theme
from safecompanion.ui.translation import languages
from safecompanion.ui.widgets.boxes import Box, Callout
from safecompanion.ui.widgets.fields import Choice, Field
from safecompanion.ui.widgets.page import ScrollPage
from safecompanion.ui.widgets.text import Text

_LOCK_MINUTES = (1, 2, 5, 10)


class SettingsPage(ScrollPage):
    """Language, text size, look and lock time take effect at once."""

    changed = Signal(object)

    def __init__(self, theme: Theme, settings: Settings, data_folder: Path) -> None:
        super().__init__(theme, width=720)
        self._settings = settings
        self.heading(self.tr("Settings"), self.tr("Kept on this computer only."))
        self.add(self._look())
        self.add(self._safety())
        self.add(self._about(data_folder))
        self.column.addStretch(1)

    def _choice(
        self, box: Box, name: str, label: str, options: list[tuple[str, str]], help_text: str = ""
    ) -> Choice:
        current = str(getattr(self._settings, name))
        control = Choice(options, current)
        control.setObjectName(f"setting-{name}")
        control.chosen.connect(lambda value: self._set(name, value))
        box.add(Field(self.theme, label, control, help_text))
        return control

    def _look(self) -> Box:
        box = Box(self.theme)
        box.add(Text(self.tr("Language and look"), "heading"))
        names = [(code, language.name) for code, language in languages().items()]
        self._choice(box, "language", self.tr("Language"), names)
        sizes = [(str(scale), self.tr("{percent} %").format(percent=scale)) for scale in SCALES]
        self._choice(box, "text_scale", self.tr("Text size"), sizes)
        self._choice(
            box,
            "theme",
            self.tr("Colours"),
            [
                ("system", self.tr("As the computer")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("hc", self.tr("High contrast")),
            ],
        )
        return box

    def _safety(self) -> Box:
        box = Box(self.theme)
        box.add(Text(self.tr("Safety"), "heading"))
        minutes = [(str(n), self.tr("After %n minute(s)", "", n)) for n in _LOCK_MINUTES]
        self._choice(
            box,
            "lock_minutes",
            self.tr("Lock the diary when nobody types"),
            minutes,
            self.tr("What you typed is kept. Shorter is safer where others use this computer."),
        )
        box.add(
            Callout(
                self.theme,
                self.tr("Ctrl+L locks the diary. Shift three times in a row hides the screen."),
                "plum",
            )
        )
        return box

    def _about(self, data_folder: Path) -> Box:
        box = Box(self.theme)
        box.add(Text(self.tr("About this program"), "heading"))
        box.add(Text(self.tr("SafeCompanion {version}").format(version=__version__)))
        box.add(Text(self.tr("Diaries and settings are in this folder:"), "small"))
        box.add(Text(str(data_folder), "small").selectable())
        box.add(
            Text(
                self.tr(
                    "The program never uses the internet and sends nothing to anybody. "
                    "Its code is under the Apache 2.0 licence, its texts under CC BY 4.0."
                ),
                "small",
            )
        )
        return box

    def _set(self, name: str, value: str) -> None:
        kind = type(getattr(self._settings, name))
        if str(getattr(self._settings, name)) != value:
            self._settings = replace(self._settings, **{name: kind(value)})
            self.changed.emit(self._settings)
