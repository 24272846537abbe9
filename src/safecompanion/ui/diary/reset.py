"""After opening with the recovery key: a new passphrase, now or later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from safecompanion.ui.diary.new_passphrase import NewPassphrase
from safecompanion.ui.task import Task
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets import boxes
from safecompanion.ui.widgets.boxes import Box, Callout
from safecompanion.ui.widgets.buttons import Button
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.page import ScrollPage

if TYPE_CHECKING:
    from safecompanion.diary.diary import Diary


class ResetPage(ScrollPage):
    """The diary is open already; only its passphrase is chosen anew."""

    finished = Signal()

    def __init__(self, theme: Theme, language: str, diary: Diary, recovery_key: str) -> None:
        super().__init__(theme, width=680)
        self._folder = diary.folder
        self._key = recovery_key
        self.heading(
            self.tr("Choose a new passphrase"),
            self.tr("Your diary is open, and all of it is there. The recovery key stays valid."),
        )
        box = Box(theme)
        self._new = NewPassphrase(theme, language)
        self._new.returned.connect(self._save)
        box.add(self._new)
        self.add(box)
        self.add(
            Callout(
                theme,
                self.tr("The old passphrase still opens older copies of the diary."),
                "plum",
            )
        )
        self._progress = boxes.Progress(theme, can_stop=False)
        self.add(self._progress)
        self._go_on = Button(theme, self.tr("Use this passphrase"), "primary")
        self._go_on.setObjectName("reset-button")
        self._go_on.clicked.connect(self._save)
        later = Button(theme, self.tr("Later"), "quiet")
        later.setObjectName("reset-later")
        later.clicked.connect(self.finished)
        self.add(Flow(self._go_on, later, spacing=theme.space("m")))
        self.column.addStretch(1)
        self.begins_at = self._new.first

    def _save(self) -> None:
        if not self._new.complete():
            return
        self._go_on.setEnabled(False)
        self._progress.begin(self.tr("Changing the passphrase…"))
        folder, key, new = self._folder, self._key, self._new.text()

        def work(_progress: object, _cancelled: object) -> None:
            from safecompanion.diary.vault import reset_passphrase

            reset_passphrase(folder, key, new)

        task = Task(self, work)
        task.finished.connect(self._saved)
        task.failed.connect(self._failed)
        task.start()

    def _saved(self) -> None:
        self._new.clear()
        self._key = ""
        self.finished.emit()

    def _failed(self, error: Exception) -> None:
        self._progress.end()
        self._go_on.setEnabled(True)
        self.show_error(error)
