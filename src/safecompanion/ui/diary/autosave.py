"""When to save: soon after the last key, and never long after the first unsaved one."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE_MS = 700
LONGEST_MS = 3000


class Saved(StrEnum):
    """What the line at the top says."""

    NOTHING = "nothing"
    SAVING = "saving"
    SAVED = "saved"
    FAILED = "failed"


class Autosave(QObject):
    """Asks for a save by `due`; the page answers with `done` or `failed`."""

    due = Signal()
    state_changed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.state = Saved.NOTHING
        self._pause = self._timer(PAUSE_MS)
        self._longest = self._timer(LONGEST_MS)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.due)
        return timer

    def touch(self) -> None:
        """Note that something was typed."""
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
        if self.state is not Saved.FAILED:
            self._show(Saved.SAVING)

    def is_waiting(self) -> bool:
        """Return True if something typed is not saved yet."""
        return self._pause.isActive() or self._longest.isActive()

    def done(self, state: Saved = Saved.SAVED) -> None:
        """Note that all that was typed is safe, or that there is nothing."""
        self._pause.stop()
        self._longest.stop()
        self._show(state)

    def failed(self) -> None:
        """Note that saving failed; it is tried again by itself."""
        self._pause.stop()
        self._longest.start()
        self._show(Saved.FAILED)

    def stop(self) -> None:
        """Ask for nothing any more."""
        self._pause.stop()
        self._longest.stop()

    def _show(self, state: Saved) -> None:
        self.state = state
        self.state_changed.emit(state)
