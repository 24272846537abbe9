"""Write in the real window until somebody kills this process; tell what the window says.

python writer.py DATA PASSPHRASE      Every line told is JSON: what happens, and the text by then.
"""

from __future__ import annotations

import itertools
import json
import sys
from pathlib import Path

from hands import Hands
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from safecompanion.app import App, Options, make_qt

# A fast typist.
KEY_MS = 30


class Writer(Hands):
    """Types one growing text; stops to think, finishes, goes on, and locks at the end."""

    def __init__(self, data, passphrase):
        self.passphrase = passphrase
        options = Options(data_dir=data, language="en")
        self.app = App(make_qt(), options, end_process=lambda _options: None)
        self.app.window.resize(1280, 800)
        self.app.window.show()
        self.app.window.activateWindow()
        self.area = self.state = None
        self.told = ""

    def tell(self, what, text):
        print(json.dumps([what, text]), flush=True)

    def look(self):
        """Tell each text that the window calls saved, once."""
        if self.area is None or not self.state.text().startswith("Saved"):
            return
        text = self.area.words()
        if text != self.told:
            self.told = text
            self.tell("saved", text)

    def write_on(self, words):
        for key in words:
            QTest.keyClicks(self.area, key)
            self.tell("typed", self.area.words())
            QTest.qWait(KEY_MS)
            self.look()

    def begin(self, button):
        self.press(button)
        area = self.find("what-happened")
        area.moveCursor(area.textCursor().MoveOperation.End)
        self.state, self.area = self.find("saved-state", QLabel), area

    def run(self):
        self.press("rail-diary")
        self.write("unlock-edit", self.passphrase)
        self.press("unlock-button")
        self.begin("new-entry-button")
        for turn in itertools.count():
            self.write_on(f"word{turn}0 word{turn}1 ")
            self.tell("thinks", self.area.words())
            self.until(lambda: self.state.text().startswith("Saved"), "Saved")
            self.write_on("and on ")
            if turn:
                self.lock()
            button = self.find("editor-done")
            text, self.area = self.area.words(), None
            self.tell("finishes", text)
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            self.tell("saved", text)
            self.begin("edit-button")

    def lock(self):
        text, self.area = self.area.words(), None
        self.tell("locks", text)
        self.app.lock()
        self.tell("saved", text)
        self.tell("waits", text)
        sys.stdin.read()  # nothing more: the kill comes now


if __name__ == "__main__":
    Writer(Path(sys.argv[1]), sys.argv[2]).run()
