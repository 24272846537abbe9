"""The report assistant: four steps, always with a way back; opens from the diary."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from safecompanion.content.library import Library
from safecompanion.diary.entries import EntryId
from safecompanion.errors import NothingChosenError, UserError
from safecompanion.report.centres import CentreKey
from safecompanion.report.choice import ReportChoice
from safecompanion.ui.report.check import CheckStep
from safecompanion.ui.report.entries import EntriesStep
from safecompanion.ui.report.hand_over import HandOverStep
from safecompanion.ui.report.receiver import ReceiverBox
from safecompanion.ui.report.share import ShareStep
from safecompanion.ui.task import Cancel, Progress
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.buttons import Button
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.page import Page, Place, ScrollPage
from safecompanion.ui.widgets.stepper import Stepper
from safecompanion.ui.widgets.text import Text

if TYPE_CHECKING:
    from safecompanion.diary.diary import Diary
    from safecompanion.report.export import Exported, Prepared

Scale = Callable[[bytes, str], bytes | None]


class ReportPage(Page):
    """Holds the choice; each step shows and changes its own part."""

    def __init__(
        self,
        theme: Theme,
        library: Library,
        language: str,
        diary: Diary,
        resources: Path,
        scale: Scale,
    ) -> None:
        super().__init__(theme)
        self._library = library
        self._language = language
        self._diary = diary
        self._resources = resources
        self._scale = scale
        self._choice = ReportChoice(entry_ids=(), language=language)
        self._key: CentreKey | None = None
        self._receiver = ""
        self._prepared: Prepared | None = None
        self._number = 0
        self._done = False
        self._step: ScrollPage | None = None
        self._head = self._make_head()
        self.frame.addWidget(self._head)
        self._foot = self._make_foot()
        self.frame.addWidget(self._foot)

    def _make_head(self) -> Flow:
        back = Button(self.theme, self.tr("Diary"), "quiet", "arrow-left")
        back.setObjectName("report-diary")
        back.clicked.connect(lambda: self.go.emit(Place("diary")))
        self._stepper = Stepper(
            self.theme,
            [
                self.tr("Choose entries"),
                self.tr("Choose what to share"),
                self.tr("Check"),
                self.tr("Hand over"),
            ],
        )
        head = Flow(back, self._stepper, spacing=self.theme.space("m"))
        side = self.theme.space("xl")
        head.setContentsMargins(side, self.theme.space("l"), side, 0)
        return head

    def _make_foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("box", "footer")
        row = QHBoxLayout(foot)
        side = self.theme.space("xl")
        row.setContentsMargins(side, self.theme.space("s"), side, self.theme.space("s"))
        row.setSpacing(self.theme.space("m"))
        row.addWidget(Text(self.tr("Nothing has been sent. You decide."), "small"), 1)
        self._back = Button(self.theme, self.tr("Back"), "quiet")
        self._back.setObjectName("report-back")
        self._back.clicked.connect(self._backward)
        row.addWidget(self._back)
        self._next = Button(self.theme, self.tr("Next"), "primary", "arrow-right")
        self._next.setObjectName("report-next")
        self._next.clicked.connect(self._forward)
        row.addWidget(self._next)
        return foot

    def open(self, place: Place) -> None:
        """Begin with the entry `item` ticked."""
        chosen = (EntryId(place.item),) if place.item else self._choice.entry_ids
        self._choice = ReportChoice(entry_ids=chosen, language=self._language)
        self._show(0)

    def place(self) -> Place | None:
        first = self._choice.entry_ids[0] if self._choice.entry_ids else ""
        return Place("report", first)

    # --- steps ---

    def _show(self, number: int) -> None:
        if self._step is not None:
            self.frame.removeWidget(self._step)
            self._step.hide()
            self._step.deleteLater()
        self._number = number
        self._done = False
        self._stepper.set_step(number)
        ready = number != 2
        try:
            step = (self._entries, self._share, self._check, self._hand_over)[number]()
        except UserError as error:
            step = ScrollPage(self.theme)
            step.show_error(error)
            ready = False
        step.go.connect(self.go)
        self._step = step
        self.frame.insertWidget(1, step, 1)
        self._back.setVisible(number > 0)
        self._next.setEnabled(ready)
        last = self.tr("Make the sealed file") if number == 3 else self.tr("Next")
        self._next.set_words(last)
        step.take_keyboard()

    def _entries(self) -> ScrollPage:
        chosen = set(self._choice.entry_ids)
        return EntriesStep(self.theme, self._library, self._language, self._diary, chosen)

    def _share(self) -> ScrollPage:
        receiver = ReceiverBox(self.theme, self._key, self._receiver)
        return ShareStep(self.theme, self._diary, self._choice, receiver)

    def _check(self) -> ScrollPage:
        step = CheckStep(self.theme, self._make_pages)
        step.ready.connect(self._next.setEnabled)
        return step

    def _hand_over(self) -> ScrollPage:
        # A neutral name: the day says nothing about what is inside.
        name = datetime.now().astimezone().strftime("document-%Y%m%d")
        suffix = "age" if self._key else "zip"
        step = HandOverStep(self.theme, self._make_file, self._receiver, name, suffix)
        step.done.connect(self._on_done)
        return step

    def _on_done(self) -> None:
        self._done = True
        self._back.hide()
        self._next.set_words(self.tr("Back to the diary"))

    def _forward(self) -> None:
        step = self._step
        if isinstance(step, EntriesStep):
            chosen = step.model.chosen()
            if not chosen:
                step.show_error(NothingChosenError())
                return
            self._choice = replace(self._choice, entry_ids=chosen)
        elif isinstance(step, ShareStep):
            if not step.complete():
                return
            self._take(step)
        elif isinstance(step, HandOverStep):
            if self._done:
                self.go.emit(Place("diary"))
            else:
                step.start()
            return
        self._show(self._number + 1)

    def _backward(self) -> None:
        if isinstance(self._step, ShareStep):
            self._take(self._step)
        self._show(self._number - 1)

    def _take(self, step: ShareStep) -> None:
        self._choice = step.result()
        self._key = step.receiver.key()
        self._receiver = step.receiver.name()

    # --- work, off the UI thread ---

    def _make_pages(self, progress: Progress, cancelled: Cancel) -> list[bytes]:
        from safecompanion.report import export

        self._prepared = export.prepare(
            self._diary,
            self._choice,
            self._key,
            self._library,
            self._resources,
            self._scale,
            progress,
            cancelled,
            receiver=self._receiver,
        )
        return export.preview(self._prepared, cancelled)

    def _make_file(self, path: Path, progress: Progress, cancelled: Cancel) -> Exported:
        from safecompanion.report import export

        assert self._prepared is not None
        return export.export(self._diary, self._prepared, path, progress, cancelled)
