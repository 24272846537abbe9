"""Step 4: seal the report for one receiver and save it where the person says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog

from safecompanion.errors import UserError
from safecompanion.report.centres import CentreKey, key_from_text
from safecompanion.system.files import disk_errors
from safecompanion.ui.messages import sentence
from safecompanion.ui.task import Cancel, Progress, Task
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets import boxes
from safecompanion.ui.widgets.boxes import Box, Callout
from safecompanion.ui.widgets.buttons import Button, ChoiceTile, icon_tile
from safecompanion.ui.widgets.fields import Field, LineEdit
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.page import ScrollPage
from safecompanion.ui.widgets.text import Text

if TYPE_CHECKING:
    from safecompanion.report.export import Exported

# path, key or None for a passphrase
MakeFile = Callable[[Path, CentreKey | None, Progress, Cancel], "Exported"]

KEY = "key"
WORDS = "words"
_KEY_FILE_LIMIT = 64 * 1024


class HandOverStep(ScrollPage):
    """Nothing leaves the computer by itself: a file is made, the person carries it."""

    done = Signal(object)

    def __init__(self, theme: Theme, make_file: MakeFile, file_name: str) -> None:
        super().__init__(theme, width=760)
        self._make_file = make_file
        self._file_name = file_name
        self._key: CentreKey | None = None
        self.heading(
            self.tr("How would you like to hand it over?"),
            self.tr("We make a sealed file. Nothing is sent. You decide when and to whom."),
        )
        self.add(
            Callout(
                theme,
                self.tr(
                    "We know of no open national centre with a key yet. If you were given a key, "
                    "use it. Otherwise seal with a passphrase and tell it by phone."
                ),
                "sky",
            )
        )
        self._group = QButtonGroup(self)
        self._tiles = {
            WORDS: self._tile(
                WORDS,
                "key",
                "plum",
                self.tr("Seal with a passphrase"),
                self.tr("We make the words. Tell them by phone, never beside the file."),
            ),
            KEY: self._tile(
                KEY,
                "file-lock",
                "mint",
                self.tr("Seal to the key of a centre"),
                self.tr("Only the holder of the key can open it. You cannot either."),
            ),
        }
        self.add(self._key_box())
        self._progress = boxes.Progress(theme)
        self.add(self._progress)
        self._result = Box(theme, "mint")
        self._result.hide()
        self.add(self._result)
        self.column.addStretch(1)
        self._tiles[WORDS].click()

    def _tile(self, name: str, icon: str, tint: str, title: str, text: str) -> ChoiceTile:
        tile = ChoiceTile(self.theme, title, text, icon=icon_tile(self.theme, icon, tint))
        tile.setObjectName(f"seal-{name}")
        self._group.addButton(tile)
        tile.clicked.connect(lambda: self._key_area.setVisible(name == KEY))
        self.add(tile)
        return tile

    def _key_box(self) -> Box:
        self._key_area = Box(self.theme)
        self._key_edit = LineEdit(limit=2000, private=False)
        self._key_edit.setObjectName("key-edit")
        self._key_edit.textChanged.connect(self._read_key)
        self._key_field = Field(
            self.theme,
            self.tr("Key of the centre"),
            self._key_edit,
            self.tr("It begins with age1. Copy it from paper or open the file centre.pub."),
        )
        self._key_area.add(self._key_field)
        opening = Button(self.theme, self.tr("Open a key file"), "plain", "folder-open")
        opening.clicked.connect(self._choose_key)
        self._key_area.add(Flow(opening))
        self._fingerprint = Text("", "bodyStrong").selectable()
        self._fingerprint.setObjectName("key-fingerprint")
        self._key_area.add(self._fingerprint)
        self._test = Callout(
            self.theme,
            self.tr("This is a TEST key. Anybody may have it. Never seal a real report to it."),
            "rose",
        )
        self._test.hide()
        self._key_area.add(self._test)
        self._key_area.hide()
        return self._key_area

    def _read_key(self, text: str) -> None:
        self._take_key(text.strip())

    def _take_key(self, text: str) -> None:
        self._key = None
        self._fingerprint.setText("")
        self._key_field.set_error("")
        self._test.hide()
        if not text:
            return
        try:
            self._key = key_from_text(text)
        except UserError as error:
            self._key_field.set_error(sentence(error))
            return
        self._fingerprint.setText(
            self.tr("Compare by phone, or with paper from the centre: {digits}").format(
                digits=self._key.fingerprint
            )
        )
        self._test.setVisible(self._key.is_test)

    def _choose_key(self) -> None:
        dialog = own_file_dialog(self, self.tr("Open a key file"))
        dialog.fileSelected.connect(self.read_key_file)
        dialog.open()

    def read_key_file(self, name: str) -> None:
        """Take the key in the file `name`."""
        try:
            with disk_errors(Path(name).name), Path(name).open("rb") as file:
                text = file.read(_KEY_FILE_LIMIT).decode("utf-8", "replace")
        except UserError as error:
            self.show_error(error)
            return
        with_banner = text
        self._key_edit.setText(_key_line(text))
        self._take_key(with_banner)

    def start(self) -> None:
        """Ask where to save, then seal."""
        if self._tiles[KEY].isChecked() and self._key is None:
            if not self._key_field.error():
                self._key_field.set_error(self.tr("Please give the key first."))
            self._key_edit.setFocus()
            return
        dialog = own_file_dialog(self, self.tr("Where should the file be saved?"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        suffix = "age" if self._tiles[KEY].isChecked() else "zip"
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{self._file_name}.{suffix}")
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Seal into `path`."""
        key = self._key if self._tiles[KEY].isChecked() else None
        self.notice.hide()
        self._progress.begin(self.tr("Sealing…"))
        task = Task(self, lambda p, c: self._make_file(path, key, p, c))
        task.progressed.connect(self._progress.advance)
        task.finished.connect(self._finished)
        task.failed.connect(self._failed)
        task.cancelled.connect(self._cancelled)
        self._progress.cancelled.connect(task.cancel)
        task.start()

    def _failed(self, error: Exception) -> None:
        self._progress.end()
        self.show_error(error)

    def _cancelled(self) -> None:
        self._progress.end()
        self.notice.show_message(self.tr("Stopped. No file was made."), "sky")

    def _finished(self, exported: Exported) -> None:
        self._progress.end()
        for tile in self._tiles.values():
            tile.setEnabled(False)
        self._key_area.setEnabled(False)
        box = self._result
        box.add(Text(self.tr("The sealed file is ready"), "title", "mint"))
        box.add(Text(self.tr("Report number"), "label"))
        box.add(Text(exported.report_id, "heading").selectable())
        box.add(Text(str(exported.path), "small").selectable())
        if exported.passphrase:
            box.add(Text(self.tr("The words that open it. They are shown only now:"), "label"))
            words = Text(exported.passphrase, "title").selectable()
            words.setObjectName("seal-words")
            box.add(words)
            box.add(
                Text(
                    self.tr(
                        "Tell them by phone. The receiver opens the file with 7-Zip or Keka, "
                        "which are free."
                    ),
                    "small",
                )
            )
        box.add(Text(self.tr("Your diary keeps a note of what you gave and when."), "small"))
        box.show()
        self.area.show_widget(box)
        self.done.emit(exported)


def own_file_dialog(parent: ScrollPage, title: str) -> QFileDialog:
    """Return a file chooser that is ours to close on lock and leaves no list of recent files."""
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    return dialog


def _key_line(text: str) -> str:
    lines = (line.strip() for line in text.splitlines())
    return next((line for line in lines if line.startswith("age1")), "")
