"""Run one slow plain function off the UI thread, with progress and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from safecompanion.errors import Cancelled, UserError

Progress = Callable[[int, int], None]
Cancel = Callable[[], bool]
Work = Callable[[Progress, Cancel], Any]


class _Signals(QObject):
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    progressed = Signal(object, object)


class _Runnable(QRunnable):
    def __init__(self, work: Work, signals: _Signals, cancel: Cancel) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._work = work
        self._signals = signals
        self._cancel = cancel

    def run(self) -> None:
        try:
            result = self._work(self._report, self._cancel)
        except Cancelled:
            self._send(self._signals.cancelled)
        except UserError as error:
            self._send(self._signals.failed, error)
        except Exception as error:  # noqa: BLE001 - the boundary: a bug must reach the window too
            self._send(self._signals.failed, error)
        else:
            self._send(self._signals.finished, result)

    def _report(self, done: int, total: int) -> None:
        self._send(self._signals.progressed, done, total)

    @staticmethod
    def _send(signal: Any, *values: object) -> None:
        try:
            signal.emit(*values)
        except RuntimeError:
            # The page that asked is gone; a late result for a closed page is dropped.
            return


class Task(QObject):
    """Slow work bound to `owner`: when the owner is destroyed it is asked to stop and not heard."""

    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    progressed = Signal(object, object)

    def __init__(self, owner: QObject, work: Work) -> None:
        super().__init__(owner)
        self.running = False
        self._signals = _Signals()
        self._signals.finished.connect(self._on_finished)
        self._signals.failed.connect(self._on_failed)
        self._signals.cancelled.connect(self._on_cancelled)
        self._signals.progressed.connect(self.progressed)
        # The runnable must not keep `self` alive through a bound method of a QObject.
        state = self._state = {"stop": False}
        self.destroyed.connect(lambda: state.update(stop=True))
        self._runnable = _Runnable(work, self._signals, lambda: state["stop"])

    def start(self) -> Task:
        """Begin; results arrive as signals in the UI thread."""
        self.running = True
        QThreadPool.globalInstance().start(self._runnable)
        return self

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._state["stop"] = True

    @Slot(object)
    def _on_finished(self, result: object) -> None:
        self.running = False
        self.finished.emit(result)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.running = False
        self.failed.emit(error)

    @Slot()
    def _on_cancelled(self) -> None:
        self.running = False
        self.cancelled.emit()


def cancel_all(root: QObject) -> None:
    """Ask every task below `root` to stop."""
    for task in root.findChildren(Task):
        task.cancel()


def wait_for_all(milliseconds: int) -> bool:
    """Return True if all work ended within the time."""
    return QThreadPool.globalInstance().waitForDone(milliseconds)
