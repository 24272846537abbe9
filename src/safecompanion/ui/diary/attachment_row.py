"""One file of an entry: what it is, what it carries, and what can be done with it."""

from __future__ import annotations

from datetime import datetime
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from safecompanion.diary.entries import Attachment
from safecompanion.ui.theme import Theme
from safecompanion.ui.translation import local_date_time
from safecompanion.ui.widgets.boxes import Box, Callout
from safecompanion.ui.widgets.buttons import Button, icon_tile
from safecompanion.ui.widgets.confirm import ConfirmButton
from safecompanion.ui.widgets.fields import Field, LineEdit
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.text import Text, breakable

_NAME_CHARS = 90
_SAVE_AFTER_MS = 700


def shown_name(name: str) -> str:
    """Return a file name that fits, with its ending, and cannot pretend to be another."""
    if len(name) > _NAME_CHARS:
        name = f"{name[: _NAME_CHARS - 20]}…{name[-19:]}"
    return breakable(name)


def size_words(size_bytes: int) -> str:
    """Return "2.1 MB" in the interface's language."""
    traditional = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return QLocale().formattedDataSize(size_bytes, 1 if size_bytes >= 1 << 20 else 0, traditional)


def short_fingerprint(sha256: str) -> str:
    """Return the first and last letters of a fingerprint, enough to compare by eye."""
    return f"{sha256[:4]} {sha256[4:8]} … {sha256[-4:]}"


def icon_of(item: Attachment) -> str:
    """Return the icon for this kind of file."""
    if item.kind == "chat":
        return "chat-text"
    icons = {"image": "image", "video": "file-video", "audio": "file-audio", "text": "file-text"}
    known = {"application/pdf": "file-pdf", "application/zip": "file-zip"}
    return known.get(item.media_type) or icons.get(item.media_type.split("/")[0], "file")


def kind_words(item: Attachment) -> str:
    """Return what kind of file it is, in words."""
    if item.kind == "chat":
        return QCoreApplication.translate("Files", "Chosen rows of a chat")
    kinds = {
        "image": QCoreApplication.translate("Files", "Picture"),
        "video": QCoreApplication.translate("Files", "Video"),
        "audio": QCoreApplication.translate("Files", "Sound"),
        "text": QCoreApplication.translate("Files", "Text"),
    }
    ending = PurePath(item.name).suffix
    other = (
        QCoreApplication.translate("Files", "File ({ending})").format(ending=ending)
        if ending
        else QCoreApplication.translate("Files", "File")
    )
    return kinds.get(item.media_type.split("/")[0], other)


class AttachmentRow(Box):
    """A file that is kept in the diary."""

    view_requested = Signal(object)
    removed = Signal(object)
    described = Signal(object, str)

    def __init__(self, theme: Theme, item: Attachment) -> None:
        super().__init__(theme, "flat")
        self.item = item
        self._theme = theme
        self.setObjectName("attachment-row")
        self.setAccessibleName(item.name)
        self.add(self._head())
        if item.metadata.get("location"):
            self.add(
                Callout(
                    theme,
                    self.tr("This photo contains the place where it was taken."),
                    "honey",
                    icon="map-pin",
                )
            )
            self.add(Text(self.tr("Reports leave it out, unless you decide otherwise."), "small"))
        self._stored = item.description
        self.description = LineEdit(item.description, limit=2000)
        self.description.setObjectName("attachment-description")
        self.add(Field(theme, self.tr("What can be seen or read in it?"), self.description))
        self._details = self._make_details()
        self.add(self._make_buttons())
        self.add(self._details)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_AFTER_MS)
        self._timer.timeout.connect(self.flush)
        self.description.textEdited.connect(lambda: self._timer.start())
        self.description.editingFinished.connect(self.flush)

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.space("m"))
        picture = QLabel()
        picture.setPixmap(icon_tile(self._theme, icon_of(self.item), "plum"))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        name = Text(shown_name(self.item.name), "item")
        name.setObjectName("attachment-name")
        column.addWidget(name)
        line = self.tr("{size} · added {when} · fingerprint saved: {fingerprint}").format(
            size=size_words(self.item.size_bytes),
            when=local_date_time(self.item.imported_at),
            fingerprint=short_fingerprint(self.item.sha256),
        )
        column.addWidget(Text(line, "small"))
        row.addLayout(column, 1)
        return head

    def _make_buttons(self) -> QWidget:
        name = self.item.name
        view = Button(self._theme, self.tr("View"), "quiet", "eye")
        view.setObjectName("attachment-view")
        view.setAccessibleName(self.tr("View: {name}").format(name=name))
        view.clicked.connect(lambda: self.view_requested.emit(self.item))
        details = Button(self._theme, self.tr("Details"), "quiet", "info")
        details.setObjectName("attachment-details")
        details.setAccessibleName(self.tr("Details: {name}").format(name=name))
        details.setCheckable(True)
        details.toggled.connect(self._details.setVisible)
        remove = ConfirmButton(
            self._theme,
            self.tr("Remove"),
            self.tr("Remove this file for good? A line with its fingerprint and the time stays."),
            self.tr("Yes, remove it"),
            self.tr("Keep it"),
            icon="trash",
            about=name,
        )
        remove.button.setObjectName("attachment-remove")
        remove.yes.setObjectName("attachment-remove-yes")
        remove.confirmed.connect(lambda: self.removed.emit(self.item))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space("s"))
        column.addWidget(Flow(view, details, spacing=self._theme.space("s")))
        column.addWidget(remove)
        return whole

    def _make_details(self) -> Box:
        box = Box(self._theme, "card")
        box.hide()
        sha256 = self.item.sha256
        groups = " ".join(sha256[start : start + 8] for start in range(0, len(sha256), 8))
        lines = [
            (self.tr("Kind"), kind_words(self.item)),
            (self.tr("Full name"), breakable(self.item.name)),
            (self.tr("Fingerprint (SHA-256)"), groups),
            *self._carried(),
        ]
        for label, words in lines:
            box.add(Text(label, "label"))
            box.add(Text(words, "small").selectable())
        return box

    def _carried(self) -> list[tuple[str, str]]:
        labels = {
            "location": self.tr("Place where it was taken"),
            "taken_at": self.tr("Taken"),
            "camera": self.tr("Camera"),
            "software": self.tr("Program"),
            "author": self.tr("Author"),
        }
        found = []
        for key, label in labels.items():
            if value := self.item.metadata.get(key, ""):
                found.append((label, _time(value) if key == "taken_at" else breakable(value)))
        return found

    def flush(self) -> None:
        """Hand over the description if it was changed."""
        self._timer.stop()
        text = self.description.text().strip()
        if text != self._stored:
            self._stored = text
            self.described.emit(self.item, text)


def removed_line(item: Attachment) -> Text:
    """Return what is left of a file that was removed."""
    reasons = {
        "image_gate": QCoreApplication.translate("Files", "this kind of entry holds no pictures"),
        "by_hand": QCoreApplication.translate("Files", "you removed it"),
    }
    words = QCoreApplication.translate(
        "Files", "{name} was removed on {when}: {reason}. Fingerprint {fingerprint}."
    )
    line = Text(
        words.format(
            name=shown_name(item.name),
            when=local_date_time(item.removed_at),
            reason=reasons.get(item.removed_reason, item.removed_reason),
            fingerprint=short_fingerprint(item.sha256),
        ),
        "small",
    )
    line.setObjectName("attachment-removed")
    return line


def _time(value: str) -> str:
    try:
        return datetime.fromisoformat(value).strftime("%d.%m.%Y %H:%M")
    except ValueError:
        return breakable(value)
