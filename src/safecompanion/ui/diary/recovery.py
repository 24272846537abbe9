"""The recovery key: shown once, printed or copied, and checked by typing two groups back."""

from __future__ import annotations

import secrets

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from safecompanion.diary import keys
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.boxes import Box, Callout
from safecompanion.ui.widgets.buttons import Button
from safecompanion.ui.widgets.fields import Field, LineEdit
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.text import Text


class RecoveryPanel(QWidget):
    """Ends with two groups typed back, so that the sheet is known to be readable."""

    finished = Signal()

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__()
        self.theme = theme
        self._groups = key.split("-")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("m"))
        box = Box(theme)
        shown = Text(_in_lines(self._groups), "title").selectable()
        shown.setObjectName("recovery-key")
        shown.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box.add(shown)
        column.addWidget(box)
        column.addWidget(
            Callout(
                theme,
                self.tr(
                    "Whoever has this sheet and this computer can read the diary. "
                    "Do not photograph it. Keep it outside home."
                ),
                "honey",
            )
        )
        printing = Button(theme, self.tr("Print"), "soft", "printer")
        printing.clicked.connect(self._print)
        column.addWidget(Flow(printing))
        self._asked = sorted(_two_of(len(self._groups)))
        self._edits: list[tuple[Field, LineEdit, int]] = []
        check = Box(theme)
        check.add(Text(self.tr("Check your copy"), "heading"))
        for number in self._asked:
            edit = LineEdit(limit=12)
            edit.setObjectName(f"group-{number + 1}")
            field = Field(
                theme, self.tr("Type group {number} here").format(number=number + 1), edit
            )
            edit.returnPressed.connect(self._check)
            self._edits.append((field, edit, number))
            check.add(field)
        column.addWidget(check)
        done = Button(theme, self.tr("I have my copy"), "primary", "check")
        done.setObjectName("recovery-done")
        done.clicked.connect(self._check)
        column.addWidget(Flow(done))

    def _check(self) -> None:
        right = True
        for field, edit, number in self._edits:
            fits = keys.normalise(edit.text()) == self._groups[number]
            field.set_error("" if fits else self.tr("This does not match. Look at the sheet."))
            right = right and fits
        if right:
            self.finished.emit()

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        # Neither the printer's queue nor its display should say what this is.
        printer.setDocName("1")
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self._paint(printer))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        dialog.show()

    def _paint(self, printer: QPrinter) -> None:
        painter = QPainter(printer)
        font = QFont("Inter", 20)
        painter.setFont(font)
        area = QRectF(painter.viewport())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, _in_lines(self._groups))
        painter.end()


def _in_lines(groups: list[str]) -> str:
    return "   ".join(groups[:4]) + "\n" + "   ".join(groups[4:])


def _two_of(count: int) -> list[int]:
    return secrets.SystemRandom().sample(range(count), 2)
