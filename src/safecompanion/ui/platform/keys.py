"""Keys that work everywhere in the program, through every dialog: lock and hide."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

# Three, so that the five presses of Sticky Keys still reach the operating system.
_PRESSES = 3
_WITHIN_MS = 1200


class SafetyKeys(QObject):
    """Ctrl+L locks; Shift three times in a row hides."""

    lock = Signal()
    hide = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._count = 0
        self._clock = QElapsedTimer()
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # One key press visits several objects; only widgets' windows are counted once.
        if event.type() == QEvent.Type.KeyPress and watched.isWindowType():
            return isinstance(event, QKeyEvent) and self._pressed(event)
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_L and control:
            self.lock.emit()
            return True
        if event.key() != Qt.Key.Key_Shift or event.isAutoRepeat():
            self._count = 0
            return False
        if self._count == 0 or self._clock.elapsed() > _WITHIN_MS:
            self._count = 0
            self._clock.start()
        self._count += 1
        if self._count == _PRESSES:
            self._count = 0
            self.hide.emit()
        return False
