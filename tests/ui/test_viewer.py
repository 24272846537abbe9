"""Looking at a stored file: a few safe kinds, inside the program, and nothing hostile."""

from __future__ import annotations

import gc
import struct
import weakref
import zlib

import pytest
from PySide6.QtCore import QBuffer, QEvent, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QTableView

from safecompanion.diary.chat import Chat, ChatRow
from safecompanion.diary.chat_import import selection_json
from safecompanion.diary.media import sniff
from safecompanion.errors import ImageRefusedError
from safecompanion.ui.diary.chat_dialog import ChatDialog
from safecompanion.ui.diary.editor_rows import Platforms
from safecompanion.ui.diary.gate_dialog import GateDialog, PlaceDialog
from safecompanion.ui.diary.history_dialog import HistoryDialog
from safecompanion.ui.diary.pictures import decode, scale_for_report
from safecompanion.ui.diary.viewer import ViewerDialog, read_leniently

REFUSED = "cannot be shown safely"


def picture(kind="PNG", width=60, height=40):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(buffer.data().data())


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def bomb(width, height):
    """A PNG of a few kilobytes that would be a picture of gigabytes."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(bytes(1_000_000))
    parts = (chunk(b"IHDR", head), chunk(b"IDAT", rows), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


@pytest.fixture
def view(show, theme, diary, write):
    """Keep a file and look at it."""

    def opened(name, data, kind="file", **how):
        item = diary.attach_bytes(
            write(), name, data, way_in="button", kind=kind, allow_images=True
        )
        for harm in how.get("harm", ()):
            harm(diary.folder / "files" / item.attachment_id)
        dialog = ViewerDialog(theme, diary, item, None)
        return show(dialog)

    return opened


@pytest.fixture
def told(qtbot, words):
    """Wait for these words to appear in the dialog."""

    def wait(dialog, text):
        qtbot.waitUntil(lambda: text in words(dialog))

    return wait


@pytest.mark.parametrize(
    ("name", "kind"), [("a.png", "PNG"), ("a.jpg", "JPG"), ("a.bmp", "BMP"), ("a.webp", "WEBP")]
)
def test_a_picture_is_shown(view, qtbot, name, kind):
    dialog = view(name, picture(kind))
    qtbot.waitUntil(lambda: dialog.findChild(QLabel, "viewer-picture") is not None)
    shown = dialog.findChild(QLabel, "viewer-picture")
    qtbot.waitUntil(lambda: shown.pixmap().size() == QSize(60, 40))


def test_a_large_picture_is_made_to_fit(view, qtbot):
    dialog = view("a.png", picture(width=3000, height=100))
    qtbot.waitUntil(lambda: dialog.findChild(QLabel, "viewer-picture") is not None)
    shown = dialog.findChild(QLabel, "viewer-picture")
    qtbot.waitUntil(lambda: 0 < shown.pixmap().width() <= dialog.width())


def test_the_words_written_about_a_picture_are_its_name_for_screen_readers(
    show, theme, diary, write, qtbot
):
    entry_id = write()
    item = diary.attach_bytes(entry_id, "a.png", picture(), way_in="button", allow_images=True)
    diary.describe_attachment(item.attachment_id, "A chat with Sam")
    dialog = show(ViewerDialog(theme, diary, diary.attachments(entry_id)[0], None))
    qtbot.waitUntil(lambda: dialog.findChild(QLabel, "viewer-picture") is not None)
    assert dialog.findChild(QLabel, "viewer-picture").accessibleName() == "A chat with Sam"


@pytest.mark.parametrize("size", [(30_000, 30_000), (12_001, 2), (9_000, 9_000)])
def test_a_decompression_bomb_is_refused_with_a_sentence(view, told, size):
    told(view("bomb.png", bomb(*size)), REFUSED)


@pytest.mark.qt_log_ignore("libpng|JPEG|jpeg", extend=True)
@pytest.mark.parametrize(
    "data", [picture()[:60], picture("JPG")[:200], b"\x89PNG\r\n\x1a\n" + bytes(50)]
)
def test_a_broken_picture_is_refused_with_a_sentence(view, told, data):
    told(view("broken.png", data), REFUSED)


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n",
        b"MZ\x90\x00\x03" + bytes(100),
        b"\x00\x00\x01\x00\x01\x00",  # an icon, which Qt could decode too
    ],
)
def test_an_ending_that_lies_opens_no_decoder(view, told, data):
    told(view("holiday.jpg", data), REFUSED)


@pytest.mark.parametrize(
    "declared", ["image/svg+xml", "application/pdf", "image/tiff", "image/png"]
)
def test_the_bytes_decide_and_not_what_is_declared(declared):
    with pytest.raises(ImageRefusedError):
        decode(picture("JPG"), declared, 100)


def test_the_decoders_of_pdf_and_svg_are_never_reached():
    svg = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"
    assert b"svg" in [bytes(kind.data()) for kind in QImageReader.supportedImageFormats()]
    for declared in ("image/png", "image/svg+xml", "text/plain"):
        with pytest.raises(ImageRefusedError):
            decode(svg, declared, 100)


def test_a_stored_file_that_was_damaged_is_told(view, told):
    def flip(path):
        data = bytearray(path.read_bytes())
        data[-5] ^= 1
        path.write_bytes(data)

    told(view("a.png", picture(), harm=[flip]), "damaged or missing")


@pytest.mark.parametrize("name", ["letter.pdf", "clip.mp4", "voice.ogg", "macro.docm", "noname"])
def test_other_kinds_are_named_and_not_opened(view, words, name):
    assert "does not open this kind of file" in words(view(name, b"\x00\x01\x02binary\xff\xfe\x00"))


# --- text and chats ------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_text_is_read_in_the_encodings_people_have(view, qtbot, encoding):
    dialog = view("notes.txt", "Он написал ночью.".encode(encoding))
    qtbot.waitUntil(lambda: dialog.findChild(QPlainTextEdit, "viewer-text") is not None)
    shown = dialog.findChild(QPlainTextEdit, "viewer-text")
    assert shown.toPlainText() == "Он написал ночью."
    assert shown.isReadOnly()


def test_markup_is_shown_as_the_text_it_is(view, qtbot):
    dialog = view("chat.html", b"<script>alert(1)</script><img src='http://example.org/x'>")
    qtbot.waitUntil(lambda: dialog.findChild(QPlainTextEdit, "viewer-text") is not None)
    assert "<script>" in dialog.findChild(QPlainTextEdit, "viewer-text").toPlainText()


def test_of_a_long_text_the_beginning_is_shown(view, told, qtbot):
    dialog = view("long.txt", "слово ".encode() * 100_000)
    told(dialog, "Only the beginning is shown")
    assert "\ufffd" not in dialog.findChild(QPlainTextEdit, "viewer-text").toPlainText()


def test_half_a_letter_at_the_end_spoils_nothing():
    assert read_leniently("ночь".encode()[:-1]) == "ноч"


def test_chosen_rows_of_a_chat_are_shown_as_rows(view, told, qtbot):
    rows = [ChatRow(4, "2026-11-18T20:30:00", "Sam", "give me ur number")]
    data = selection_json(Chat("telegram", "Sam", "0" * 64, rows, 10), [4])
    dialog = view("Chat with Sam.json", data, kind="chat")
    told(dialog, "1 rows of this chat")
    table = dialog.findChild(QTableView, "chat-table")
    assert table.model().index(0, 3).data() == "give me ur number"


def test_escape_closes_it(view, qtbot):
    dialog = view("letter.pdf", b"%PDF-1.7")
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


# --- a lock takes them away ----------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["viewer", "history", "gate", "place", "chat"])
def test_the_words_are_gone_with_the_dialog(theme, library, diary, write, kind):
    entry_id = write(what_happened="words")
    item = diary.attach_bytes(entry_id, "a.png", picture(), way_in="button", allow_images=True)
    made = {
        "viewer": lambda: ViewerDialog(theme, diary, item, None),
        "history": lambda: HistoryDialog(theme, library, "en", diary.versions(entry_id), None),
        "gate": lambda: GateDialog(theme, ["a.png"], None),
        "place": lambda: PlaceDialog(theme, Platforms(library.platforms, "en"), None, gated=True),
        "chat": lambda: ChatDialog(theme, None),
    }
    gc.disable()
    try:
        dialog = made[kind]()
        dialog.show()
        gone = weakref.ref(dialog)
        dialog.hide()
        dialog.deleteLater()
        del dialog
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert gone() is None
    finally:
        gc.enable()


# --- pictures for reports ------------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "media_type"), [("JPG", "image/jpeg"), ("PNG", "image/png")])
def test_a_picture_in_a_report_is_small_and_keeps_its_kind(kind, media_type):
    scaled = scale_for_report(picture(kind, 4000, 1000), media_type)
    assert sniff(scaled, "") == media_type
    assert QImage.fromData(scaled).size() == QSize(1000, 250)


def test_a_webp_picture_comes_as_png():
    assert sniff(scale_for_report(picture("WEBP"), "image/webp"), "") == "image/png"


def test_a_picture_in_a_report_carries_nothing_along():
    image = QImage(50, 50, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    image.setText("Author", "Madina's mother")
    image.setDotsPerMeterX(1234)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    data = bytes(buffer.data().data())
    assert b"mother" in data
    assert b"mother" not in scale_for_report(data, "image/png")


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", bomb(30_000, 30_000)])
def test_what_is_no_picture_has_none_in_a_report(data):
    assert scale_for_report(data, "image/png") is None
