"""A pair of hands for the real window: they find what can be seen, and press and type there."""

from __future__ import annotations

import time

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

PATIENCE_SECONDS = 30


class Hands:
    """Everything is found by its object name, in whatever window it is shown."""

    def look(self):
        """Notice what is on the screen; called again and again."""

    def until(self, found, what):
        """Wait for `found` to return something that is true, and return it."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not (result := found()):
            if time.monotonic() > end:
                raise TimeoutError(f"waited in vain for: {what}")
            QTest.qWait(10)
            self.look()
        return result

    def all_seen(self, kind, name=""):
        """Return the widgets of this kind that can be seen, those of dialogs first."""
        windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        windows.sort(key=lambda window: not window.isModal())
        found = [w for window in windows for w in (window, *window.findChildren(kind))]
        return [
            widget
            for widget in found
            if isinstance(widget, kind) and widget.isVisible() and name in ("", widget.objectName())
        ]

    def find(self, name, kind=QWidget):
        """Return the first such widget once it is shown."""
        return self.until(lambda: self.all_seen(kind, name), name)[0]

    def press(self, name):
        """Click a button."""
        self.click(self.find(name, QAbstractButton))

    def press_words(self, words):
        """Click the button that says this."""
        buttons = self.until(
            lambda: [b for b in self.all_seen(QAbstractButton) if b.text() == words], words
        )
        self.click(buttons[0])

    def click(self, button):
        """Click it once it can be clicked, wherever the page has to be scrolled to."""
        self.until(button.isEnabled, button.objectName())
        self.bring_into_view(button)
        inside = button.rect().center()
        QTest.mouseClick(
            button, Qt.MouseButton.LeftButton, pos=QPoint(min(inside.x(), 12), inside.y())
        )
        QTest.qWait(10)
        self.look()

    def bring_into_view(self, widget):
        """Scroll so that `widget` can be seen."""
        area = widget.parentWidget()
        while area is not None and not hasattr(area, "ensureWidgetVisible"):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(widget, 0, 60)
            QTest.qWait(10)

    def write(self, name, text):
        """Type into a line or a text area as a keyboard does."""
        field = self.find(name)
        self.bring_into_view(field)
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.clear()
            field.insert(text[1:])
            field.home(False)
            QTest.keyClicks(field, text[0])
        else:
            assert isinstance(field, QPlainTextEdit)
            field.insertPlainText(text)
            QTest.keyClicks(field, " ")
        self.look()

    def choose(self, name, value):
        """Choose from a list by its value."""
        box = self.find(name, QComboBox)
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())

    def answer_file_dialog(self, path):
        """Type a place into the file dialog that is shown, and accept it."""
        dialog = self.until(lambda: self.all_seen(QFileDialog), "a file dialog")[0]
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
        box = dialog.findChild(QDialogButtonBox)
        accept = next(
            b for b in box.buttons() if box.buttonRole(b) == QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.click(accept)
        self.until(lambda: not self.all_seen(QFileDialog), "the end of the file dialog")
