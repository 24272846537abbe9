"""Type into the real editor until somebody kills this process; tell what was said to be saved.

python writer.py DATA PASSPHRASE
"""

from __future__ import annotations

import itertools
import json
import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from safecompanion.app import App, Options, make_qt
from safecompanion.diary.vault import list_vaults, open_vault
from safecompanion.ui.widgets.page import Place

data, passphrase = Path(sys.argv[1]), sys.argv[2]
app = App(make_qt(), Options(data_dir=data, language="en"), end_process=lambda options: None)
app.window.show()
app.open_diary(open_vault(list_vaults(data)[0].folder, passphrase))
app.window.go(Place("diary", "new:"))
area = app.window.findChild(QPlainTextEdit, "what-happened")
state = app.window.findChild(QLabel, "saved-state")
told = ""
for number in itertools.count():
    QTest.keyClicks(area, f"word{number} ")
    # Every fifth word the writer stops to think, and the text is saved.
    for _ in range(30 if number % 5 == 4 else 1):
        QTest.qWait(30)
        text = area.toPlainText()
        if state.text().startswith("Saved") and text != told:
            told = text
            print(json.dumps(text), flush=True)
