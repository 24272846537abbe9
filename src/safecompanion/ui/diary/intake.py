"""Bring files into the vault, one after another; one that fails does not stop the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from safecompanion.diary.entries import EntryId
from safecompanion.errors import GateRefusedError
from safecompanion.ui.task import Cancel, Progress, Task, Work

if TYPE_CHECKING:
    from safecompanion.diary.diary import Diary


@dataclass(frozen=True)
class Candidate:
    """A file that somebody wants to add: where it lies, or what makes its bytes in memory."""

    name: str
    way_in: str
    path: Path | None = None
    make: Callable[[], bytes] = bytes
    kind: str = "file"

    @classmethod
    def at(cls, path: Path, way_in: str) -> Candidate:
        """Return the file at `path`."""
        return cls(path.name, way_in, path)


class Intake(QObject):
    """One Task at a time; every candidate ends in exactly one of took, refused, failed, stopped."""

    began = Signal(str, int, int)
    progressed = Signal(object, object)
    took = Signal(object)
    refused = Signal(object)
    failed = Signal(str, object)
    stopped = Signal(str)
    ended = Signal()

    def __init__(self, parent: QObject, diary: Diary, entry_id: EntryId) -> None:
        super().__init__(parent)
        self._diary = diary
        self._entry_id = entry_id
        self._waiting: list[Candidate] = []
        self._total = 0
        self._allow = False
        self._task: Task | None = None

    @property
    def busy(self) -> bool:
        """Return True while a file is being copied."""
        return self._task is not None

    def run(self, candidates: Sequence[Candidate], *, allow_images: bool) -> None:
        """Begin; `allow_images` is the person's "no" to the image question."""
        self._waiting = list(candidates)
        self._total = len(candidates)
        self._allow = allow_images
        self._next()

    def cancel(self) -> None:
        """Stop the file that is being copied; the others go on."""
        if self._task is not None:
            self._task.cancel()

    def _next(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
            self._task = None
        if not self._waiting:
            self.ended.emit()
            return
        candidate = self._waiting.pop(0)
        self.began.emit(candidate.name, self._total - len(self._waiting), self._total)
        task = Task(self, _work(self._diary, self._entry_id, candidate, allow=self._allow))
        task.progressed.connect(self.progressed)
        task.finished.connect(self._on_finished)
        task.failed.connect(lambda error: self._on_failed(candidate, error))
        task.cancelled.connect(lambda: self._on_cancelled(candidate.name))
        self._task = task
        task.start()

    def _on_finished(self, attachment: object) -> None:
        self.took.emit(attachment)
        self._next()

    def _on_failed(self, candidate: Candidate, error: Exception) -> None:
        if isinstance(error, GateRefusedError):
            self.refused.emit(candidate)
        else:
            self.failed.emit(candidate.name, error)
        self._next()

    def _on_cancelled(self, name: str) -> None:
        self.stopped.emit(name)
        self._next()


def _work(diary: Diary, entry_id: EntryId, wanted: Candidate, *, allow: bool) -> Work:
    # Runs off the UI thread, so it holds no widget.
    def work(progress: Progress, cancelled: Cancel) -> object:
        if wanted.path is None:
            return diary.attach_bytes(
                entry_id,
                wanted.name,
                wanted.make(),
                way_in=wanted.way_in,
                kind=wanted.kind,
                allow_images=allow,
            )
        return diary.attach(
            entry_id,
            wanted.path,
            way_in=wanted.way_in,
            progress=progress,
            cancelled=cancelled,
            allow_images=allow,
        )

    return work
