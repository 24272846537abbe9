"""Keys that work everywhere in the program, through every dialog: lock and hide."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

_WITHIN_MS = 1200
# Three times Shift, so that the five presses of Sticky Keys still reach the operating system.
# F12, because screen readers and desktops use it only together with a key of their own.
HIDE_KEYS: dict[str, tuple[Qt.Key, int] | None] = {
    "shift": (Qt.Key.Key_Shift, 3),
    "esc": (Qt.Key.Key_Escape, 3),
    "f12": (Qt.Key.Key_F12, 1),
    "off": None,
}
# Held down, they mean something else: Alt+Shift goes from one keyboard layout to the next.
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class SafetyKeys(QObject):
    """Ctrl+L locks; the chosen key, pressed alone, hides."""

    lock = Signal()
    hide = Signal()

    def __init__(self, app: QApplication, hide_key: str = "shift") -> None:
        super().__init__(app)
        self.set_hide_key(hide_key)
        self._clock = QElapsedTimer()
        app.installEventFilter(self)

    def set_hide_key(self, name: str) -> None:
        """Hide with this one of HIDE_KEYS from now on; an unknown name means Shift."""
        self._hide_key = HIDE_KEYS.get(name, HIDE_KEYS["shift"])
        self._count = 0

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
        return self._hides(event)

    def _hides(self, event: QKeyEvent) -> bool:
        key, presses = self._hide_key or (None, 0)
        if event.key() != key or event.isAutoRepeat() or event.modifiers() & _HELD:
            self._count = 0
            return False
        if self._count == 0 or self._clock.elapsed() > _WITHIN_MS:
            self._count = 0
            self._clock.start()
        self._count += 1
        if self._count < presses:
            return False
        self._count = 0
        self.hide.emit()
        return True
