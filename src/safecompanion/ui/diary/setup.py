"""Set up a diary: is this computer safe, then a passphrase, then the recovery sheet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup

from safecompanion.diary import keys
from safecompanion.diary.computer_check import (
    Advice,
    Assessment,
    Feared,
    Keeper,
    Users,
    assess,
)
from safecompanion.errors import Cancelled
from safecompanion.ui.diary.new_passphrase import NewPassphrase
from safecompanion.ui.diary.recovery import RecoveryPanel
from safecompanion.ui.task import Cancel, Progress, Task
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets import boxes
from safecompanion.ui.widgets.boxes import Box, Callout
from safecompanion.ui.widgets.buttons import Button, ChoiceTile
from safecompanion.ui.widgets.fields import Check, Field, LineEdit
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.page import Place, ScrollPage, clear_layout
from safecompanion.ui.widgets.text import MarkedLine, Text

if TYPE_CHECKING:
    from safecompanion.diary.diary import Diary


class SetupPage(ScrollPage):
    """One question at a time; nothing is created before the passphrase is chosen."""

    made = Signal(object)
    created = Signal(object)
    lock_minutes_chosen = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, language: str, data_folder: Path, *, can_leave: bool) -> None:
        super().__init__(theme, width=680)
        self._language = language
        self._data_folder = data_folder
        self._can_leave = can_leave
        self._answers: dict[str, str] = {}
        self._assessment: Assessment | None = None
        self._recovery_key = ""
        self._ask(0)

    # --- three questions ---

    def _questions(self) -> Sequence[tuple[str, str, str, Sequence[tuple[str, str, str]]]]:
        return (
            (
                "users",
                self.tr("Who uses this computer?"),
                self.tr("We choose safe settings for you. You can change them later."),
                (
                    (Users.ALONE, self.tr("Only me"), self.tr("Nobody else has the password")),
                    (Users.FAMILY, self.tr("My family"), self.tr("We share it at home")),
                    (
                        Users.MANY,
                        self.tr("Many people"),
                        self.tr("For example at school or at work"),
                    ),
                ),
            ),
            (
                "feared",
                self.tr("Could someone you are afraid of look at it?"),
                self.tr("Or make you open what you wrote? Only you see this answer."),
                (
                    (Feared.NO, self.tr("No"), ""),
                    (Feared.MAYBE, self.tr("Maybe, I am not sure"), ""),
                    (Feared.YES, self.tr("Yes"), ""),
                ),
            ),
            (
                "keeper",
                self.tr("Who installs programs on it?"),
                self.tr("Whoever does could also install one that reads along."),
                (
                    (Keeper.MYSELF, self.tr("I do"), ""),
                    (Keeper.SCHOOL, self.tr("The school or my work"), ""),
                    (Keeper.OTHER, self.tr("Another person"), ""),
                ),
            ),
        )

    def _clear(self) -> None:
        # Else the keyboard would be nowhere once the pressed button is gone.
        self.setFocus()
        self.column.removeWidget(self.notice)
        self.notice.hide()
        clear_layout(self.column)
        self.column.addWidget(self.notice)
        self.area.verticalScrollBar().setValue(0)

    def _ask(self, number: int) -> None:
        self._clear()
        questions = self._questions()
        key, title, lead, options = questions[number]
        self.add(
            Text(
                self.tr("Question {number} of {total}").format(
                    number=number + 1, total=len(questions)
                ),
                "small",
            )
        )
        self.heading(title, lead)
        group = QButtonGroup(self)
        go_on = Button(self.theme, self.tr("Continue"), "primary", "arrow-right")
        go_on.setObjectName("continue-button")
        go_on.setEnabled(key in self._answers)
        for value, words, text in options:
            tile = ChoiceTile(self.theme, words, text)
            tile.setObjectName(f"{key}-{value}")
            tile.setChecked(self._answers.get(key) == value)
            group.addButton(tile)
            tile.clicked.connect(
                lambda _=False, value=value: self._answers.__setitem__(key, str(value))
            )
            tile.clicked.connect(lambda: go_on.setEnabled(True))
            self.add(tile)
        last = number == len(questions) - 1
        go_on.clicked.connect(lambda: self._judge() if last else self._ask(number + 1))
        back = Button(self.theme, self.tr("Back"), "quiet")
        back.setObjectName("back-button")
        back.clicked.connect(lambda: self._ask(number - 1) if number else self._leave())
        self.add(Flow(go_on, back, spacing=self.theme.space("m")))
        back.setVisible(number > 0 or self._can_leave)
        self.column.addStretch(1)

    def _leave(self) -> None:
        self.left.emit()

    # --- the honest answer ---

    def _judge(self) -> None:
        self._assessment = assess(
            Users(self._answers["users"]),
            Feared(self._answers["feared"]),
            Keeper(self._answers["keeper"]),
        )
        self._clear()
        if self._assessment.advice is Advice.ELSEWHERE:
            self._advise_elsewhere()
        else:
            self._advise_here(careful=self._assessment.advice is Advice.CAREFUL)
        self.column.addStretch(1)

    def _advise_elsewhere(self) -> None:
        self.heading(
            self.tr("This computer is not a safe place for a diary"),
            self.tr("A passphrase does not help if someone can make you open it, or reads along."),
        )
        box = Box(self.theme)
        box.add(Text(self.tr("Better for now"), "heading"))
        for words in (
            self.tr("Write on paper: date, time, account name, exact words. Keep it outside home."),
            self.tr("Ask a person you trust, or a school counsellor, to keep it for you."),
            self.tr("Use a computer that the feared person never touches."),
        ):
            box.add(MarkedLine(self.theme.space("m"), Text(words)))
        self.add(box)
        self.add(
            Callout(
                self.theme,
                self.tr("You can read everything here without a diary. Nothing is kept."),
                "mint",
            )
        )
        reading = Button(self.theme, self.tr("Read without a diary"), "primary")
        reading.setObjectName("read-only-button")
        reading.clicked.connect(lambda: self.go.emit(Place("home")))
        helping = Button(self.theme, self.tr("Get help now"), "help", "phone-call")
        helping.clicked.connect(lambda: self.go.emit(Place("help")))
        anyway = Button(self.theme, self.tr("Make a diary here all the same"), "quiet")
        anyway.setObjectName("anyway-button")
        anyway.clicked.connect(self._choose_passphrase)
        self.add(Flow(reading, helping, anyway, spacing=self.theme.space("m")))

    def _advise_here(self, *, careful: bool) -> None:
        if careful:
            self.heading(
                self.tr("A diary is possible here, with care"),
                self.tr("It is encrypted. These habits keep it private:"),
            )
        else:
            self.heading(
                self.tr("This computer is a good place for a diary"),
                self.tr("It is encrypted. Only your passphrase opens it."),
            )
        box = Box(self.theme)
        tips = [self.tr("Press Ctrl+L whenever you get up. What you typed is kept.")]
        if careful:
            tips += [
                self.tr("Choose a passphrase that nobody here could guess."),
                self.tr("Others can see that this program is installed, not what you write."),
            ]
        for words in tips:
            box.add(MarkedLine(self.theme.space("m"), Text(words)))
        self.add(box)
        go_on = Button(self.theme, self.tr("Continue"), "primary", "arrow-right")
        go_on.setObjectName("continue-button")
        go_on.clicked.connect(self._choose_passphrase)
        back = Button(self.theme, self.tr("Back"), "quiet")
        back.clicked.connect(lambda: self._ask(2))
        self.add(Flow(go_on, back, spacing=self.theme.space("m")))

    # --- passphrase ---

    def _choose_passphrase(self) -> None:
        self._clear()
        self.heading(
            self.tr("Choose a passphrase"),
            self.tr("Several words are easier to remember and harder to guess than one."),
        )
        box = Box(self.theme)
        self._add_label(box)
        self._add_passphrase(box)
        self._add_sheet(box)
        self.add(box)
        self.add(
            Callout(
                self.theme,
                self.tr(
                    "Without the passphrase and without a sheet nobody can open the diary. "
                    "We cannot either."
                ),
                "plum",
            )
        )
        self._progress = boxes.Progress(self.theme, can_stop=False)
        self.add(self._progress)
        self._create = Button(self.theme, self.tr("Create the diary"), "primary")
        self._create.setObjectName("create-button")
        self._create.clicked.connect(self._make)
        self.add(Flow(self._create))
        self.column.addStretch(1)
        self._new.first.setFocus()

    def _add_label(self, box: Box) -> None:
        from safecompanion.diary.vault import next_label

        number = next_label(self._data_folder)
        self._offered = self.tr("Notebook {number}").format(number=number)
        self._label = LineEdit(self._offered, limit=40)
        self._label.setObjectName("label-edit")
        box.add(
            Field(
                self.theme,
                self.tr("Name on this computer"),
                self._label,
                self.tr("Others may see it. Do not use a child’s name."),
            )
        )

    def _add_passphrase(self, box: Box) -> None:
        self._new = NewPassphrase(self.theme, self._language)
        self._new.returned.connect(self._make)
        box.add(self._new)

    def _add_sheet(self, box: Box) -> None:
        wise = self._assessment is None or self._assessment.recovery_sheet
        self._sheet = Check(
            self.theme,
            self.tr("Make a recovery sheet"),
            wise,
            self.tr("It opens the diary if you forget the passphrase. Keep it outside home."),
        )
        self._sheet.box.setObjectName("sheet-check")
        box.add(self._sheet)

    def _make(self) -> None:
        if not self._new.complete():
            return
        passphrase = self._new.text()
        self._recovery_key = keys.new_recovery_key() if self._sheet.is_checked() else ""
        self.busy = True
        self._create.setEnabled(False)
        self._progress.begin(self.tr("Making the diary…"))
        # Without a name it would be listed as one that cannot be read.
        label = self._label.text().strip() or self._offered
        folder, sheet = self._data_folder, self._recovery_key

        def work(_progress: Progress, cancelled: Cancel) -> Diary:
            from safecompanion.diary.vault import create_vault

            diary = create_vault(folder, label, passphrase, recovery_key=sheet or None)
            if cancelled():
                diary.close()  # the page is gone, and nobody would ever close it
                raise Cancelled
            return diary

        task = Task(self, work)
        task.finished.connect(self._made)
        task.failed.connect(self._failed)
        task.start()

    def _failed(self, error: Exception) -> None:
        self.busy = False
        self._progress.end()
        self._create.setEnabled(True)
        self.show_error(error)

    def _made(self, diary: Diary) -> None:
        self.busy = False
        self.made.emit(diary)
        if self._assessment is not None:
            self.lock_minutes_chosen.emit(self._assessment.lock_minutes)
        self._new.clear()
        if not self._recovery_key:
            self.created.emit(diary)
            return
        self._clear()
        self.heading(
            self.tr("Your recovery sheet"),
            self.tr("Print it or copy it by hand. It is shown only now."),
        )
        panel = RecoveryPanel(self.theme, self._recovery_key)
        panel.finished.connect(lambda: self.created.emit(diary))
        self.add(panel)
        self._recovery_key = ""
        self.column.addStretch(1)
