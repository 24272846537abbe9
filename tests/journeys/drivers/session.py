"""A whole session in a process of its own: the tour, then writing that ends in a SIGKILL.

python session.py OUT DATA
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from safecompanion.app import App, Options
from safecompanion.diary.vault import list_vaults, open_vault
from safecompanion.tour import Tour
from safecompanion.ui.widgets.page import Place

out, data = Path(sys.argv[1]), Path(sys.argv[2])
out.mkdir()
tour = Tour(out, data, "en")
tour.walk()
folder = data / "diaries"
qt = QGuiApplication.instance()
app = App(qt, Options(data_dir=folder, language="en"), end_process=lambda options: None)
app.window.show()
app.open_diary(open_vault(list_vaults(folder)[0].folder, tour.passphrase))
app.window.go(Place("diary", "new:"))
area = app.window.findChild(QPlainTextEdit, "what-happened")
QTest.keyClicks(area, "canary killed while typing ")
QTest.qWait(1500)
QTest.keyClicks(area, "and still typing")
titles = {window.title() for window in qt.allWindows()}
print(sorted(titles), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
