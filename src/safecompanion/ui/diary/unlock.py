"""The locked diary: choose it, open it with the passphrase or the recovery key."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel

from safecompanion.errors import (
    Cancelled,
    RecoveryKeyTypoError,
    WrongPassphraseError,
    WrongRecoveryKeyError,
)
from safecompanion.ui.messages import sentence
from safecompanion.ui.task import Cancel, Task
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets import boxes
from safecompanion.ui.widgets.boxes import Box
from safecompanion.ui.widgets.buttons import Button, icon_tile
from safecompanion.ui.widgets.fields import Choice, Field, LineEdit, PassphraseEdit
from safecompanion.ui.widgets.page import ScrollPage
from safecompanion.ui.widgets.text import Text

if TYPE_CHECKING:
    from safecompanion.diary.diary import Diary
    from safecompanion.diary.vault import VaultInfo


class UnlockPage(ScrollPage):
    """Shows nothing about what is inside."""

    opened = Signal(object)
    opened_by_key = Signal(object, str)
    new_wanted = Signal()

    def __init__(self, theme: Theme, vaults: list[VaultInfo], last: str) -> None:
        super().__init__(theme, width=480)
        self._vaults = {info.vault_id: info for info in vaults}
        self.column.addSpacing(theme.space("xl"))
        box = Box(theme)
        picture = QLabel()
        picture.setPixmap(icon_tile(theme, "lock-key-duotone", "plum", 68))
        box.column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for words, role in (
            (self.tr("Your diary is locked"), "title"),
            (self.tr("Only your passphrase opens it. We never see it."), "lead"),
        ):
            label = Text(words, role)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.add(label)
        self._choice = self._make_choice(vaults, last)
        field = Field(theme, self.tr("Diary"), self._choice)
        box.add(field)
        field.setVisible(len(vaults) > 1)
        self._make_passphrase(box)
        self._make_recovery(box)
        self._progress = boxes.Progress(theme, can_stop=False)
        box.add(self._progress)
        self._unlock = Button(theme, self.tr("Unlock"), "primary")
        self._unlock.setObjectName("unlock-button")
        self._unlock.clicked.connect(self._open)
        box.add(self._unlock)
        self._forgot = Button(theme, self.tr("I forgot my passphrase"), "quiet")
        self._forgot.setObjectName("forgot-button")
        self._forgot.clicked.connect(self._toggle_recovery)
        box.add(self._forgot)
        self.add(box)
        new = Button(theme, self.tr("Set up another diary"), "quiet", "plus")
        new.setObjectName("new-diary-button")
        new.clicked.connect(self.new_wanted)
        self.add(new)
        self.column.addStretch(1)
        self.begins_at = self._passphrase

    def _make_choice(self, vaults: list[VaultInfo], last: str) -> Choice:
        unreadable = self.tr("Diary that cannot be read")
        choice = Choice([(v.vault_id, v.label or unreadable) for v in vaults], last)
        choice.setObjectName("diary-choice")
        return choice

    def _make_passphrase(self, box: Box) -> None:
        self._passphrase = PassphraseEdit(self.theme, self.tr("Passphrase"))
        self._passphrase.line.setObjectName("unlock-edit")
        self._passphrase.returned.connect(self._open)
        self._field = Field(self.theme, self.tr("Passphrase"), self._passphrase)
        self._passphrase.changed.connect(lambda _text: self._field.set_error(""))
        box.add(self._field)

    def _make_recovery(self, box: Box) -> None:
        self._key = LineEdit(limit=80)
        self._key.setObjectName("recovery-edit")
        self._key.returnPressed.connect(self._open)
        self._key_field = Field(
            self.theme,
            self.tr("Recovery key"),
            self._key,
            self.tr("7 groups of 4 from your sheet. Without it nobody can open the diary."),
        )
        self._key_field.hide()
        box.add(self._key_field)

    def _toggle_recovery(self) -> None:
        wanted = self._key_field.isHidden()
        self._key_field.setVisible(wanted)
        self._field.setVisible(not wanted)
        self._forgot.set_words(
            self.tr("I know my passphrase") if wanted else self.tr("I forgot my passphrase")
        )
        (self._key if wanted else self._passphrase).setFocus()

    def _open(self) -> None:
        info = self._vaults[self._choice.value()]
        by_key = not self._key_field.isHidden()
        secret = self._key.text() if by_key else self._passphrase.text()
        if not secret:
            return
        self.busy = True
        self._unlock.setEnabled(False)
        self.notice.hide()
        self._progress.begin(self.tr("Opening…"))
        task = Task(self, lambda _p, cancelled: _unlock(info.folder, secret, by_key, cancelled))
        key = secret if by_key else ""
        task.finished.connect(lambda diary: self._opened(diary, key))
        task.failed.connect(self._failed)
        task.start()

    def _opened(self, diary: Diary, key: str) -> None:
        self._passphrase.clear()
        self._key.clear()
        if key:
            self.opened_by_key.emit(diary, key)
        else:
            self.opened.emit(diary)

    def _failed(self, error: Exception) -> None:
        self.busy = False
        self._progress.end()
        self._unlock.setEnabled(True)
        if isinstance(error, WrongPassphraseError):
            self._field.set_error(sentence(error))
            self._passphrase.line.selectAll()
            self._passphrase.setFocus()
        elif isinstance(error, WrongRecoveryKeyError | RecoveryKeyTypoError):
            self._key_field.set_error(sentence(error))
            self._key.setFocus()
        else:
            self.show_error(error)


def _unlock(folder: Path, secret: str, by_key: bool, cancelled: Cancel) -> Diary:
    from safecompanion.diary import vault

    opens = vault.open_with_recovery_key if by_key else vault.open_vault
    diary = opens(folder, secret)
    if cancelled():
        diary.close()  # the page is gone, and nobody would ever close it
        raise Cancelled
    return diary
