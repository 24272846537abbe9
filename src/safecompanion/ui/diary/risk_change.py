"""Changing an entry into a kind that may not hold pictures, while it holds some."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from safecompanion.diary.entries import Attachment, EntryId
from safecompanion.diary.image_gate import TextGate
from safecompanion.errors import Cancelled
from safecompanion.ui.task import Cancel, Progress, Task
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.boxes import Callout
from safecompanion.ui.widgets.buttons import Button
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.text import Text, breakable

if TYPE_CHECKING:
    from safecompanion.diary.diary import Diary

_CHUNK_BYTES = 64 * 1024


class PictureSearch(QObject):
    """Looks through the files of an entry for what an entry of `risk` may not hold."""

    found = Signal(str, object)
    failed = Signal(object)

    def __init__(self, parent: QObject, diary: Diary, entry_id: EntryId) -> None:
        super().__init__(parent)
        self._diary = diary
        self._entry_id = entry_id
        self._task: Task | None = None

    def start(self, risk: str) -> None:
        """Search for `risk`; only the newest search is answered."""
        if self._task is not None:
            self._task.cancel()
            self._task.deleteLater()
        diary, entry_id = self._diary, self._entry_id

        def work(_progress: Progress, cancelled: Cancel) -> list[Attachment]:
            return [
                item
                for item in diary.attachments(entry_id)
                if _may_show(diary, item, risk, cancelled)
            ]

        self._task = Task(self, work)
        self._task.finished.connect(lambda items: self.found.emit(risk, items))
        self._task.failed.connect(self.failed)
        self._task.start()


def _may_show(diary: Diary, item: Attachment, risk: str, cancelled: Cancel) -> bool:
    gate = TextGate(risk, item.name, answer_may_show=True)
    with diary.open_attachment(item.attachment_id) as reader:
        while chunk := reader.read(_CHUNK_BYTES):
            if cancelled():
                raise Cancelled
            if gate.feed(chunk):
                return True
    return gate.finish()


class RemovalQuestion(Callout):
    """A plain warning with two ways on."""

    remove = Signal()
    keep = Signal()

    def __init__(self, theme: Theme, items: Sequence[Attachment]) -> None:
        super().__init__(theme, "", "honey")
        self.setObjectName("removal-question")
        title = self.tr("This kind of entry may not hold pictures or videos")
        self.add(Text(title, "heading", "honey"))
        for item in items:
            self.add(Text(breakable(item.name), "smallStrong"))
        self.add(
            Text(
                self.tr(
                    "It protects the child. If you go on, these files are removed from the diary "
                    "for good. A line with the fingerprint and the time stays."
                )
            )
        )
        self.column.addSpacing(theme.space("s"))
        remove = Button(theme, self.tr("Remove the pictures now"), "plain", "trash")
        remove.setObjectName("removal-go")
        remove.clicked.connect(self.remove)
        keep = Button(theme, self.tr("Keep the old kind of entry"), "quiet")
        keep.setObjectName("removal-keep")
        keep.clicked.connect(self.keep)
        self.add(Flow(remove, keep, spacing=theme.space("m")))
        self.first = keep
