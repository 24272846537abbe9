"""Look at a stored file inside the program; nothing is written out, nothing else is started."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QWidget

from safecompanion.diary.chat import Chat
from safecompanion.diary.entries import Attachment
from safecompanion.errors import Cancelled, ImageRefusedError, UserError
from safecompanion.ui.diary.attachment_row import icon_of, kind_words, shown_name, size_words
from safecompanion.ui.diary.chat_table import ChatView
from safecompanion.ui.diary.pictures import FORMATS, decode
from safecompanion.ui.messages import bug_sentence, sentence
from safecompanion.ui.task import Cancel, Progress, Task
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets import boxes
from safecompanion.ui.widgets.boxes import EmptyState
from safecompanion.ui.widgets.dialog import Dialog
from safecompanion.ui.widgets.text import Text

if TYPE_CHECKING:
    from safecompanion.diary.diary import Diary

_TEXT_BYTES = 200 * 1024
_PICTURE_ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp")
_TEXT_ENDINGS = (".txt", ".csv", ".log", ".htm", ".html", ".json")
_PICTURE_SIDE = 2000
_READ_LIMIT = 64 * 1024 * 1024


@dataclass(frozen=True)
class ShownText:
    """The beginning of a text, and whether there is more."""

    text: str
    cut: bool


class ViewerDialog(Dialog):
    """Shows pictures of a few safe kinds, plain text, and chosen rows of a chat."""

    def __init__(
        self, theme: Theme, diary: Diary, item: Attachment, parent: QWidget | None
    ) -> None:
        super().__init__(theme, shown_name(item.name), parent, 960)
        self._item = item
        self.resize(self.width(), max(self.height(), theme.px(560)))
        line = self.tr("{kind} · {size}").format(
            kind=kind_words(item), size=size_words(item.size_bytes)
        )
        self.add(Text(line, "small"))
        self._progress = boxes.Progress(theme)
        self.add(self._progress)
        close = self.add_button(self.tr("Close"), "primary")
        close.setObjectName("viewer-close")
        close.clicked.connect(self.close)
        load = _loader(diary, item)
        if load is None and _ending(item) in _PICTURE_ENDINGS:
            self._on_failed(ImageRefusedError(name=item.name))
            return
        if load is None:
            self._show_nothing()
            return
        self._progress.begin(self.tr("Opening"))
        self._task = Task(self, load)
        self._progress.cancelled.connect(self._task.cancel)
        self._task.finished.connect(self._show)
        self._task.failed.connect(self._on_failed)
        self._task.cancelled.connect(self.close)
        self._task.start()

    def _on_failed(self, error: Exception) -> None:
        self._progress.end()
        if isinstance(error, ImageRefusedError):
            error = ImageRefusedError(name=self._item.name)
        words = sentence(error) if isinstance(error, UserError) else bug_sentence()
        self.notice.show_message(words)
        self.column.addStretch(1)

    def _show(self, found: object) -> None:
        self._progress.end()
        if isinstance(found, QImage):
            self._show_picture(found)
        elif isinstance(found, ShownText):
            self._show_text(found)
        elif isinstance(found, Chat):
            self._show_chat(found)

    def _show_picture(self, image: QImage) -> None:
        picture = Picture(image)
        picture.setObjectName("viewer-picture")
        words = self._item.description or self.tr("Picture without a description")
        picture.setAccessibleName(words)
        self.add(picture)
        if self._item.media_type == "image/gif":
            self.add(
                Text(self.tr("If this picture moves, only its first frame is shown."), "small")
            )
        self.column.addStretch(1)

    def _show_text(self, shown: ShownText) -> None:
        area = QPlainTextEdit(shown.text)
        area.setReadOnly(True)
        area.setObjectName("viewer-text")
        area.setAccessibleName(self.tr("The text of the file"))
        area.setTabChangesFocus(True)
        self.column.addWidget(area, 1)
        if shown.cut:
            self.add(
                Text(self.tr("Only the beginning is shown here. The whole file is kept."), "small")
            )

    def _show_chat(self, chat: Chat) -> None:
        words = self.tr("%n rows of this chat are kept here.", "", len(chat.rows))
        self.add(Text(words, "small"))
        view = ChatView(self.theme, chat)
        view.setObjectName("viewer-chat")
        self.column.addWidget(view, 1)

    def _show_nothing(self) -> None:
        state = EmptyState(
            self.theme,
            icon_of(self._item),
            self.tr("This program does not open this kind of file"),
            self.tr("It is kept unchanged in your diary and can go into a report."),
        )
        state.setObjectName("viewer-nothing")
        self.column.addWidget(state, 1)


class Picture(QLabel):
    """A picture as wide as there is room, never larger than it is."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._pixmap = QPixmap.fromImage(image)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._fitting(width).height()

    def sizeHint(self) -> QSize:
        return self._pixmap.size()

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    def _fitting(self, width: int) -> QSize:
        size = self._pixmap.size()
        if size.width() <= width:
            return size
        return QSize(width, max(1, size.height() * width // size.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._fitting(event.size().width())
        smooth = Qt.TransformationMode.SmoothTransformation
        self.setPixmap(self._pixmap.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, smooth))


def _loader(diary: Diary, item: Attachment) -> Callable[[Progress, Cancel], object] | None:
    """Return what reads the file off the UI thread, or None for kinds that are never opened."""
    if item.kind == "chat":
        return lambda _progress, cancelled: _read_chat(diary, item, cancelled)
    if item.media_type in FORMATS:
        return lambda _progress, cancelled: _read_picture(diary, item, cancelled)
    if _ending(item) in _PICTURE_ENDINGS:
        return None  # an SVG that calls itself a photo is no text that somebody wants to read
    # Old Windows encodings cannot be told from noise; as plain text anything is harmless.
    if item.media_type == "text/plain" or _ending(item) in _TEXT_ENDINGS:
        return lambda _progress, _cancelled: _read_text(diary, item)
    return None


def _ending(item: Attachment) -> str:
    return PurePath(item.name.lower()).suffix


def _read_chat(diary: Diary, item: Attachment, cancelled: Cancel) -> Chat:
    from safecompanion.diary.chat_import import parse_selection

    data = diary.read_attachment(item.attachment_id, _READ_LIMIT)
    _stop_if(cancelled)
    return parse_selection(data)


def _read_picture(diary: Diary, item: Attachment, cancelled: Cancel) -> QImage:
    if item.size_bytes > _READ_LIMIT:
        raise ImageRefusedError(name=item.name)
    data = diary.read_attachment(item.attachment_id, _READ_LIMIT)
    _stop_if(cancelled)
    return decode(data, item.media_type, _PICTURE_SIDE)


def _stop_if(cancelled: Cancel) -> None:
    if cancelled():
        raise Cancelled


def _read_text(diary: Diary, item: Attachment) -> ShownText:
    with diary.open_attachment(item.attachment_id) as reader:
        data = reader.read(_TEXT_BYTES)
    return ShownText(read_leniently(data), item.size_bytes > len(data))


def read_leniently(data: bytes) -> str:
    """Return text of an unknown encoding as well as it can be read."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    try:
        # A letter may be cut in two at the end of what was read.
        return codecs.getincrementaldecoder("utf-8-sig")("strict").decode(data)
    except UnicodeDecodeError:
        return data.decode("cp1251", "replace")
