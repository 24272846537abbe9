"""One sitting at the real window, in a process of its own; ends by locking or by a signal.

python session.py lock|kill|crash|wrong BROUGHT OUT     with the planted words as JSON on the input
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import sys
from pathlib import Path

from hands import Hands
from PySide6.QtCore import Qt, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from safecompanion.app import App, Options, make_qt, start_again
from safecompanion.system.process import forbid_memory_dumps


class Session(Hands):
    """Writes planted words everywhere a person can write, choose or bring in something."""

    def __init__(self, told, brought, out):
        self.told, self.words, self.passphrase = told, told["words"], told["passphrase"]
        self.brought, self.out = brought, out
        self.seen = {"titles": set(), "arguments": set(), "environment": set()}
        self.recovery_key = ""
        self.empty = []
        # As `main` does it, except that nobody has to wait for a person.
        forbid_memory_dumps()
        qInstallMessageHandler(lambda *_: None)
        self.qt = make_qt()
        self.app = App(self.qt, Options(language="en"), self.end)
        self.app.window.resize(1280, 800)
        self.app.window.show()
        self.app.window.activateWindow()

    def look(self):
        """Note what the system and other programs can see."""
        self.seen["titles"] |= {window.title() for window in QGuiApplication.allWindows()}

    def tell(self, **more):
        """Say to the test what could be seen from outside."""
        self.look()
        arguments = Path("/proc/self/cmdline").read_text().split("\0")
        names = [task.read_text() for task in Path("/proc/self/task").glob("*/comm")]
        self.seen["arguments"] |= {*arguments, *names}
        self.seen["environment"] |= set(environment())
        seen = {name: sorted(words) for name, words in self.seen.items()}
        print(json.dumps({**seen, "recovery_key": self.recovery_key, **more}), flush=True)

    # --- the first sitting ---

    def lock(self):
        """Set up, write, bring in, find, look at, hand over, lock."""
        self.press("begin-reading")
        self.set_up()
        self.write_everything()
        self.bring_in_everything()
        self.press("editor-done")
        self.look_back()
        self.hand_over()
        self.press("rail-diary")
        self.begin_another("draft")
        self.copy_all()
        # In the middle of a word.
        self.app.lock()

    def end(self, options):
        """End this process and begin another, as a lock does, once all is put away."""
        self.tell(empty=self.empty, clipboard=QApplication.clipboard().text())
        start_again(options)

    def set_up(self):
        self.press("rail-diary")
        for answer in ("users-family", "feared-no", "keeper-myself"):
            self.press(answer)
            self.press("continue-button")
        self.press("continue-button")
        self.write("passphrase-edit", self.passphrase)
        self.write("again-edit", self.passphrase)
        self.press("create-button")
        self.recovery_key = self.find("recovery-key", QLabel).text()
        self.press_words("Print")
        self.until(lambda: self.all_seen(QPrintDialog), "the print dialog")[0].reject()
        for number, group in enumerate(self.recovery_key.split(), 1):
            if self.all_seen(QWidget, f"group-{number}"):
                self.write(f"group-{number}", group)
        self.press("recovery-done")

    def write_everything(self):
        self.press("new-entry-button")
        for more in ("noticed-more", "add-account", "add-link", "add-place", "add-telling"):
            self.press(more)
        for name, words in self.told["fields"].items():
            self.write(name, words)
        self.choose("risk", "cyberbullying")
        self.choose("told-whom", "school")
        fields = [*self.all_seen(QLineEdit), *self.all_seen(QPlainTextEdit)]
        self.empty = sorted(
            field.objectName()
            for field in fields
            if not (field.property("text") or field.property("plainText"))
        )

    def bring_in_everything(self):
        self.press("add-files")
        names = [self.words["note-file"] + ".txt", self.words["photo-file"] + ".png"]
        quoted = " ".join(f'"{self.brought / name}"' for name in names)
        self.answer_file_dialog(quoted)
        self.press("gate-no")
        self.until(lambda: len(self.all_seen(QWidget, "attachment-row")) == 2, "two files")
        self.write("attachment-description", self.words["description"])
        self.press("import-chat")
        self.press("chat-choose-file")
        self.answer_file_dialog(self.brought / "result.json")
        self.write("chat-search", self.words["chat-search"])
        self.find("chat-search").clear()
        self.find("chat-table").selectAll()
        self.press("chat-tick")
        self.press("chat-keep")
        self.until(lambda: len(self.all_seen(QWidget, "attachment-row")) == 3, "the chat")
        for number, what in enumerate(("viewer-text", "viewer-picture", "viewer-chat")):
            self.click(self.all_seen(QAbstractButton, "attachment-view")[number])
            self.find(what)
            self.press("viewer-close")
            self.until(lambda: not self.all_seen(QDialog), "the end of the viewer")

    def look_back(self):
        self.find("timeline", QListView)
        self.write("search-edit", self.words["search"])
        self.write("search-edit", self.told["fields"]["what-happened"])
        view = self.find("timeline", QListView)
        self.until(lambda: view.model().rowCount() > 1, "the entry that was found")
        view.setCurrentIndex(view.model().index(1, 0))  # row 0 is the month
        self.find("edit-button")

    def hand_over(self):
        self.press("report-button")
        self.press("report-next")
        self.choose("urgency", "soon")
        self.write("urgency-reason", self.words["urgency-reason"])
        self.find("share-named", QAbstractButton).setChecked(True)
        for name, words in self.told["reporter"].items():
            self.write(name, words)
        self.write("receiver-name", self.words["receiver-name"])
        self.press("seal-key")
        self.press_words("Open a key file")
        self.answer_file_dialog(self.brought / "centre.pub")
        self.press("report-next")
        self.find("page-1")
        self.press("report-next")
        self.press("report-next")
        self.answer_file_dialog(self.out / "document.age")
        self.find("hand-over-result")

    # --- sittings that end badly ---

    def kill(self):
        """Be killed while typing and while a large text is copied."""
        self.unlock(self.passphrase)
        self.begin_another("killed")
        self.until(lambda: self.find("saved-state").text().startswith("Saved"), "Saved")
        self.copy_all()
        self.press("add-files")
        self.answer_file_dialog(self.brought / f"{self.words['large-file']}.txt")
        files = self.app.diary.folder / "files"
        self.until(lambda: any(p.stat().st_size for p in files.glob("*.part")), "half a file")
        self.write("what-happened", self.words["unsaved"])
        self.tell()
        os.kill(os.getpid(), signal.SIGKILL)

    def crash(self):
        """Crash as a mistake in C would make it."""
        self.unlock(self.passphrase)
        self.begin_another("crashed")
        self.until(lambda: self.find("saved-state").text().startswith("Saved"), "Saved")
        self.tell()
        os.kill(os.getpid(), signal.SIGSEGV)

    def wrong(self):
        """Try a wrong passphrase and give up."""
        self.press("rail-diary")
        self.write("unlock-edit", self.words["wrong-passphrase"])
        self.press("unlock-button")
        self.until(lambda: self.find("unlock-button").isEnabled(), "the answer")
        self.tell()
        self.app.window.close()

    def unlock(self, passphrase):
        self.press("rail-diary")
        self.write("unlock-edit", passphrase)
        self.press("unlock-button")
        self.find("new-entry-button")

    def begin_another(self, name):
        self.press("new-entry-button")
        self.write("what-happened", self.words[name])

    def copy_all(self):
        area = self.find("what-happened")
        for key in (Qt.Key.Key_A, Qt.Key.Key_C):
            QTest.keyClick(area, key, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.clipboard().text().strip()


def environment():
    """Yield what the C library has, which Python's own copy need not show."""
    values = ctypes.POINTER(ctypes.c_char_p).in_dll(ctypes.CDLL(None), "environ")
    number = 0
    while (value := values[number]) is not None:
        yield os.fsdecode(value)
        number += 1


if __name__ == "__main__":
    session = Session(json.load(sys.stdin), Path(sys.argv[2]), Path(sys.argv[3]))
    getattr(session, sys.argv[1])()
