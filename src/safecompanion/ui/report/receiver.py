"""Who will open the report: the holder of a passphrase, or of a centre's key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QWidget

from safecompanion.errors import UserError
from safecompanion.report.centres import CentreKey, key_from_text
from safecompanion.system.files import disk_errors
from safecompanion.ui.messages import sentence
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.boxes import Box, Callout
from safecompanion.ui.widgets.buttons import Button, ChoiceTile, icon_tile
from safecompanion.ui.widgets.fields import Field, LineEdit
from safecompanion.ui.widgets.file_dialog import OpenFileDialog
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.text import Text

_KEY_FILE_LIMIT = 64 * 1024


class ReceiverBox(Box):
    """Asks for a name to print and for the way to seal."""

    def __init__(self, theme: Theme, key: CentreKey | None, name: str) -> None:
        super().__init__(theme)
        self._theme = theme
        self._key: CentreKey | None = None
        self.add(Text(self.tr("Who will receive it?"), "heading"))
        self._name = LineEdit(name, limit=120)
        self._name.setObjectName("receiver-name")
        self.add(
            Field(
                theme,
                self.tr("Name of the receiver"),
                self._name,
                self.tr("It is printed on the report. For example: the school, the police."),
            )
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
        self._by_words = self._tile(
            "seal-words",
            "key",
            "plum",
            self.tr("Seal with a passphrase"),
            self.tr("We make it. You tell it by phone, never beside the file."),
        )
        self._by_key = self._tile(
            "seal-key",
            "file-lock",
            "mint",
            self.tr("Seal to the key of a centre"),
            self.tr("Only the holder of the key can open it. You cannot either."),
        )
        self.add(self._key_box())
        (self._by_key if key else self._by_words).setChecked(True)
        self._key_area.setVisible(key is not None)
        if key is not None:
            self._key_edit.setText(key.recipient)
            self._show(key)

    def _tile(self, name: str, icon: str, tint: str, title: str, text: str) -> ChoiceTile:
        tile = ChoiceTile(self._theme, title, text, icon=icon_tile(self._theme, icon, tint))
        tile.setObjectName(name)
        self._group.addButton(tile)
        tile.clicked.connect(lambda: self._key_area.setVisible(self._by_key.isChecked()))
        self.add(tile)
        return tile

    def _key_box(self) -> QWidget:
        self._key_area = Box(self._theme, "flat")
        self._key_edit = LineEdit(limit=2000, private=False)
        self._key_edit.setObjectName("key-edit")
        self._key_edit.textChanged.connect(self._read_text)
        self._key_field = Field(
            self._theme,
            self.tr("Key of the centre"),
            self._key_edit,
            self.tr("It begins with age1. Copy it from paper or open the file centre.pub."),
        )
        self._key_area.add(self._key_field)
        opening = Button(self._theme, self.tr("Open a key file"), "plain", "folder-open")
        opening.clicked.connect(self._choose_file)
        self._key_area.add(Flow(opening))
        self._fingerprint = Text("", "bodyStrong").selectable()
        self._fingerprint.setObjectName("key-fingerprint")
        self._key_area.add(self._fingerprint)
        self._test = Callout(
            self._theme,
            self.tr("This is a TEST key. Anybody may have it. Never seal a real report to it."),
            "rose",
        )
        self._key_area.add(self._test)
        self._test.hide()
        return self._key_area

    def _read_text(self, text: str) -> None:
        self._key = None
        self._fingerprint.setText("")
        self._test.hide()
        self._key_field.set_error("")
        if not text.strip():
            return
        try:
            self._show(key_from_text(text))
        except UserError as error:
            self._key_field.set_error(sentence(error))

    def _show(self, key: CentreKey) -> None:
        self._key = key
        self._key_field.set_error("")
        self._fingerprint.setText(
            self.tr("Compare it by phone or with paper from the centre: {digits}").format(
                digits=key.fingerprint
            )
        )
        self._test.setVisible(key.is_test)

    def _choose_file(self) -> None:
        dialog = OpenFileDialog(self._theme, self, many=False)
        dialog.fileSelected.connect(lambda name: self.read_file(Path(name)))
        dialog.open()

    def read_file(self, path: Path) -> None:
        """Take the key from a file such as centre.pub."""
        try:
            with disk_errors(path.name), path.open("rb") as file:
                text = file.read(_KEY_FILE_LIMIT).decode("utf-8", "replace")
            key = key_from_text(text)
        except UserError as error:
            self._key_field.set_error(sentence(error))
            return
        self._key_edit.setText(key.recipient)
        # The file also says whether it is a test key; the line alone does not.
        self._show(key)

    def complete(self) -> bool:
        """Return True, or say which answer is missing."""
        if not self._by_key.isChecked() or self._key is not None:
            return True
        if not self._key_field.error():
            self._key_field.set_error(self.tr("Please give the key first."))
        self._key_edit.setFocus()
        return False

    def key(self) -> CentreKey | None:
        """Return the key to seal to, or None for a passphrase."""
        return self._key if self._by_key.isChecked() else None

    def name(self) -> str:
        """Return the name typed for the receiver, or ""."""
        return self._name.text().strip()
