"""The program must not wear out while one types."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

CALLS = 2000


class Bell(QObject):
    rung = Signal()


# PySide6 6.12.0 loses a reference to None, or to True, with each such call; before Python 3.12
# that ends the process after some thousands of them.
def test_a_label_can_change_for_years(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("words")
    assert before - sys.getrefcount(None) < CALLS / 2


def test_signals_can_be_sent_for_years(qapp):
    bell = Bell()
    before = sys.getrefcount(True)
    for _ in range(CALLS):
        bell.rung.emit()
    assert before - sys.getrefcount(True) < CALLS / 2
