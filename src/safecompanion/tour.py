"""Drive the real window, without a screen, through the main job on a bundled sample case."""

from __future__ import annotations

import os
import secrets
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from safecompanion.system import folders, settings

_W = TypeVar("_W", bound=QWidget)
_PATIENCE_MS = 60_000
_STEP_MS = 20


class TourError(Exception):
    """The window did not do what the tour waited for."""


def run(folder: Path, language: str, theme: str) -> int:
    """Leave numbered screenshots, the sealed report and a TEST key in `folder`; return 0."""
    if sys.platform == "linux" and not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder.mkdir(parents=True, exist_ok=True)
    data = folder / "data"
    shutil.rmtree(data, ignore_errors=True)
    diaries = folders.data_folder(chosen=data / "diaries")
    settings.save(diaries, settings.Settings(theme=theme))
    try:
        Tour(folder, data, language).walk()
    finally:
        shutil.rmtree(data, ignore_errors=True)
    return 0


class Tour:
    """One walk: a parent from the first start to the sealed file, then locked again."""

    def __init__(self, folder: Path, data: Path, language: str) -> None:
        from safecompanion.app import App, Options, make_qt
        from safecompanion.report.centres import keygen

        self._folder = folder
        self._data = data
        self._count = 0
        self._passphrase = secrets.token_urlsafe(18)
        qt = QApplication.instance()
        self._qt = qt if isinstance(qt, QApplication) else make_qt()
        options = Options(data_dir=data / "diaries", language=language)
        self._ended: list[Options] = []
        self._app = App(self._qt, options, end_process=self._ended.append)
        self._keys = keygen(data / "centre", test=True)
        self._window = self._app.window
        self._window.resize(1366, 768)
        self._window.show()
        self._sample = self._app.resources / "tour"

    @property
    def passphrase(self) -> str:
        """The passphrase of the diary that the tour makes."""
        return self._passphrase

    def walk(self) -> None:
        """Do the main job."""
        self._first_run()
        self._read()
        self._set_up()
        self._write_first()
        self._write_second()
        self._look_back()
        self._report()
        self._lock()

    # --- the stations ---

    def _first_run(self) -> None:
        self._shoot("first-run")
        self._click("begin-reading")
        self._shoot("home")

    def _read(self) -> None:
        self._click("way-happened")
        self._shoot("what-happened")
        self._click("open-grooming")
        self._shoot("first-hour")
        self._click("rail-guide")
        self._shoot("guide")
        self._click("rail-talk")
        self._shoot("talk")
        self._click("card-grooming-10-12-too-nice-friend")
        self._shoot("card")
        self._click("rail-help")
        self._shoot("help")
        self._click("rail-settings")
        self._shoot("settings")

    def _set_up(self) -> None:
        self._click("rail-diary")
        for answer in ("users-family", "feared-no", "keeper-myself"):
            self._click(answer)
            self._shoot("is-it-safe" if answer.startswith("users") else "")
            self._click("continue-button")
        self._shoot("advice")
        self._click("continue-button")
        for name in ("passphrase-edit", "again-edit"):
            self._find(QLineEdit, name).setText(self._passphrase)
        self._shoot("passphrase")
        self._click("create-button")
        key = self._until(lambda: self._maybe(QWidget, "recovery-key"), "the recovery sheet")
        self._shoot("recovery-sheet")
        groups = str(key.property("text")).split()
        for number, group in enumerate(groups, 1):
            edit = self._maybe(QLineEdit, f"group-{number}")
            if edit is not None:
                edit.setText(group)
        self._click("recovery-done")
        self._until(lambda: self._maybe(QWidget, "new-entry-button"), "the empty diary")
        self._shoot("nothing-yet")

    def _write_first(self) -> None:
        self._click("new-entry-button")
        self._type("what-happened", _STORY)
        self._type("exact-words", _WORDS)
        self._type("opinion", _OPINION)
        self._line("entry-title", "Asked for her phone number")
        self._line("happened-day", "18.11.2026")
        self._line("happened-time", "20:14")
        self._line("child", "Lola")
        self._choose("risk", "grooming")
        self._line("platform", "Roblox")
        self._click("add-account")
        self._line("account-handle", "sam_builds_09")
        self._line("account-display", "Sam")
        self._type("how-child-is", "A little worried. Slept well.")
        self._type("what-i-did", "Thanked her for telling me. Blocked and reported the account.")
        self._shoot("editor")
        self._import_chat()
        self._show("part-files")
        self._shoot("evidence-gated")
        self._click("editor-done")

    def _import_chat(self) -> None:
        self._click("import-chat")
        dialog = self._dialog("ChatDialog")
        dialog.read(self._sample / "result.json")  # type: ignore[attr-defined]
        table = self._until(lambda: self._maybe(QWidget, "chat-table"), "the rows of the chat")
        table.selectAll()  # type: ignore[attr-defined]
        self._click("chat-tick")
        self._shoot("chat-rows", dialog)
        self._click("chat-keep")
        self._until(lambda: self._maybe(QWidget, "attachment-row"), "the kept rows")

    def _write_second(self) -> None:
        self._click("new-entry-button")
        self._type("what-happened", "Class chat voted who draws worst. Lola was laughed at.")
        self._line("entry-title", "Laughed at in the class chat")
        self._line("happened-day", "12.11.2026")
        self._line("child", "Lola")
        self._choose("risk", "cyberbullying")
        self._line("platform", "Telegram")
        from safecompanion.ui.diary.evidence import EvidenceCard

        card = self._window.findChild(EvidenceCard)
        assert isinstance(card, EvidenceCard)
        card.add_files([str(self._sample / "screenshot.jpg")], "drag")
        dialog = self._dialog("GateDialog")
        self._shoot("image-gate", dialog)
        self._click("gate-no")
        self._until(lambda: self._maybe(QWidget, "attachment-row"), "the attached picture")
        self._show("part-files")
        self._shoot("evidence")
        self._click("attachment-view")
        viewer = self._dialog("ViewerDialog")
        self._pause(400)
        self._shoot("viewer", viewer)
        viewer.close()
        self._click("editor-done")

    def _look_back(self) -> None:
        view = self._find(QListView, "timeline")
        view.setCurrentIndex(view.model().index(1, 0))  # row 0 is the month
        self._shoot("diary")
        self._line("search-edit", "free coins")
        self._pause(200)
        self._shoot("search")
        self._line("search-edit", "")
        self._pause(200)

    def _report(self) -> None:
        self._click("report-button")
        view = self._find(QWidget, "report-entries")
        model = view.model()  # type: ignore[attr-defined]
        from PySide6.QtCore import Qt

        for number in range(model.rowCount()):
            model.setData(
                model.index(number), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
            )
        self._shoot("report-entries")
        self._click("report-next")
        self._choose("urgency", "soon")
        self._type("urgency-reason", "The account still writes to her.")
        self._shoot("report-share")
        self._line("reporter-name", "Sample Parent")
        self._line("receiver-name", "Trial centre (TEST)")
        self._click("seal-key")
        from safecompanion.ui.report.receiver import ReceiverBox

        box = self._window.findChild(ReceiverBox)
        assert isinstance(box, ReceiverBox)
        box.read_file(self._keys.public_file)
        self._show("key-fingerprint")
        self._shoot("report-receiver")
        self._click("report-next")
        self._until(lambda: self._maybe(QWidget, "page-1"), "the pages")
        self._shoot("report")
        self._click("report-next")
        self._shoot("hand-over")
        self._seal()

    def _seal(self) -> None:
        from safecompanion.ui.report.hand_over import HandOverStep

        step = self._window.findChild(HandOverStep)
        assert isinstance(step, HandOverStep)
        sealed = self._folder / "report.age"
        sealed.unlink(missing_ok=True)
        step.save_to(sealed)
        self._until(
            lambda: None if self._find(QWidget, "hand-over-result").isHidden() else step,
            "the sealed report",
        )
        self._pause(100)
        self._shoot("sealed")
        shutil.copy(self._keys.key_file, self._folder / "centre.key")

    def _lock(self) -> None:
        self._app.lock()
        if not self._ended:
            raise TourError("the diary was not locked")
        from safecompanion.app import App

        again = App(self._qt, self._ended[0])
        self._window.hide()
        self._window = again.window
        self._window.resize(1366, 768)
        self._window.show()
        self._shoot("locked")
        again.hide_screen()
        self._shoot("hidden")

    # --- hands and eyes ---

    def _maybe(self, kind: type[_W], name: str) -> _W | None:
        """Return the widget of this name that can be seen, in the newest window first."""
        windows = [w for w in self._qt.topLevelWidgets() if w.isVisible()]
        windows.sort(key=lambda w: w is self._window)
        for window in windows:
            for widget in window.findChildren(kind, name):
                if widget.isVisible():
                    return widget
        return None

    def _find(self, kind: type[_W], name: str) -> _W:
        return self._until(lambda: self._maybe(kind, name), name)

    def _dialog(self, name: str) -> QDialog:
        def shown() -> QDialog | None:
            for widget in self._qt.topLevelWidgets():
                if (
                    isinstance(widget, QDialog)
                    and type(widget).__name__ == name
                    and widget.isVisible()
                ):
                    return widget
            return None

        return self._until(shown, name)

    def _until(self, look: Callable[[], _W | None], what: str) -> _W:
        for _ in range(_PATIENCE_MS // _STEP_MS):
            found = look()
            if found is not None:
                return found
            self._pause(_STEP_MS)
        raise TourError(f"waited in vain for: {what}")

    def _pause(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def _click(self, name: str) -> None:
        button = self._find(QAbstractButton, name)
        if not button.isEnabled():
            raise TourError(f"cannot be pressed: {name}")
        button.click()
        self._pause(_STEP_MS)

    def _type(self, name: str, text: str) -> None:
        self._find(QPlainTextEdit, name).setPlainText(text)

    def _line(self, name: str, text: str) -> None:
        edit = self._find(QLineEdit, name)
        edit.setFocus()
        edit.clear()
        QTest.keyClicks(edit, text) if text.isascii() else edit.setText(text)

    def _choose(self, name: str, value: str) -> None:
        box = self._find(QComboBox, name)
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())

    def _show(self, name: str) -> None:
        widget = self._find(QWidget, name)
        area = widget.parentWidget()
        while area is not None and not hasattr(area, "ensureWidgetVisible"):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(widget, 0, 60)
        self._pause(_STEP_MS)

    def _shoot(self, name: str, window: QWidget | None = None) -> None:
        if not name:
            return
        self._count += 1
        self._pause(60)
        picture = (window or self._window).grab()
        picture.save(str(self._folder / f"{self._count:02d}-{name}.png"))


_STORY = (
    "A player she met last week asked for her number to send free coins. "
    "She said no and showed me. He wrote twice more."
)
_WORDS = "want 500 free coins? give me your number\nno no dont tell anyone, its our secret"
_OPINION = "I think it is an adult who says that he is a child."
