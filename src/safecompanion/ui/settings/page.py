"""Choices of this computer; nothing about a diary's content is among them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication

from safecompanion import __version__
from safecompanion.system.settings import Settings
from safecompanion.ui.theme import SCALES, Theme
from safecompanion.ui.translation import languages
from safecompanion.ui.widgets.boxes import Box, Callout
from safecompanion.ui.widgets.buttons import Button
from safecompanion.ui.widgets.fields import Choice, Field
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.page import Place, ScrollPage
from safecompanion.ui.widgets.text import OwnWords, Text

_LOCK_MINUTES = (1, 2, 5, 10)


class SettingsPage(ScrollPage):
    """Language, text size, look and lock time take effect at once."""

    changed = Signal(object)

    def __init__(self, theme: Theme, settings: Settings, data_folder: Path) -> None:
        super().__init__(theme, width=720)
        self._settings = settings
        self._changed_last = ""
        self.heading(self.tr("Settings"), self.tr("Kept on this computer only."))
        self.add(self._look())
        self.add(self._safety())
        self.add(self._about(data_folder))
        self.column.addStretch(1)

    def place(self) -> Place | None:
        # Every choice makes the page anew; the keyboard must not begin at the top each time.
        return Place("settings", self._changed_last)

    def open(self, place: Place) -> None:
        self._changed_last = place.item
        control = self.findChild(Choice, f"setting-{place.item}")
        if control is not None:
            # Only once the page is shown and laid out can it be scrolled and take the keyboard.
            QTimer.singleShot(0, control, lambda: self._go_on_at(control))

    def _go_on_at(self, control: Choice) -> None:
        control.setFocus()
        self.area.ensureWidgetVisible(control, 0, self.theme.space("xl"))

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
        self._choice(
            box,
            "hide_key",
            self.tr("Key that hides the screen"),
            [
                ("shift", self.tr("Shift three times in a row")),
                ("esc", self.tr("Esc three times in a row")),
                ("f12", self.tr("F12")),
                ("off", self.tr("No key, only the button")),
            ],
            self.tr("It works in every window of the program, also while you write."),
        )
        box.add(Callout(self.theme, self._keys_in_words(), "plum"))
        return box

    def _keys_in_words(self) -> str:
        words = {
            "esc": self.tr("Ctrl+L locks the diary. Esc three times in a row hides the screen."),
            "f12": self.tr("Ctrl+L locks the diary. F12 hides the screen."),
            "off": self.tr("Ctrl+L locks the diary. The button “Hide screen” hides the screen."),
        }
        shift = self.tr("Ctrl+L locks the diary. Shift three times in a row hides the screen.")
        return words.get(self._settings.hide_key, shift)

    def _about(self, data_folder: Path) -> Box:
        box = Box(self.theme)
        box.add(Text(self.tr("About this program"), "heading"))
        box.add(Text(self.tr("SafeCompanion {version}").format(version=__version__)))
        box.add(Text(self.tr("Diaries and settings are in this folder:"), "small"))
        box.add(OwnWords(str(data_folder), "small"))
        box.add(Flow(self._copy_button(str(data_folder))))
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

    def _copy_button(self, path: str) -> Button:
        button = Button(self.theme, self.tr("Copy the path of the folder"), "plain", "copy")
        button.setObjectName("copy-folder")

        def copy() -> None:
            QGuiApplication.clipboard().setText(path)
            button.set_words(self.tr("Copied"))

        button.clicked.connect(copy)
        return button

    def _set(self, name: str, value: str) -> None:
        kind = type(getattr(self._settings, name))
        if str(getattr(self._settings, name)) != value:
            self._settings = replace(self._settings, **{name: kind(value)})
            self._changed_last = name
            self.changed.emit(self._settings)
