"""Files of an entry: every way in is gated, what fails is told, what is removed leaves a line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from safecompanion.diary.entries import Attachment, AttachmentId, EntryId
from safecompanion.diary.image_gate import GATED_RISKS
from safecompanion.ui.diary.attachment_row import AttachmentRow, shown_name
from safecompanion.ui.diary.editor import EntryEditor
from safecompanion.ui.diary.gate_dialog import GateDialog, PlaceDialog
from safecompanion.ui.widgets.page import Place

# PySide6 6.12 calls the only constructor it has of a drag event deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:Function. .QDragEnterEvent:DeprecationWarning")

WAYS_IN = ("button", "drag", "paste a file", "paste a picture")


def png(width=40, height=30):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "screenshot.png"
    path.write_bytes(png())
    return path


@pytest.fixture
def note(tmp_path):
    path = tmp_path / "note.txt"
    path.write_text("He wrote at night.", "utf-8")
    return path


@pytest.fixture
def edit(show, theme, library, diary):
    def opened(risk="", entry_id=None):
        return show(EntryEditor(theme, library, "en", diary, entry_id, risk=risk))

    return opened


@pytest.fixture
def dialog(qtbot):
    """Wait for a dialog of this kind and return it."""

    def opened(editor, kind):
        qtbot.waitUntil(lambda: any(one.isVisible() for one in editor.findChildren(kind)))
        return next(one for one in editor.findChildren(kind) if one.isVisible())

    return opened


@pytest.fixture
def stored(qtbot, diary):
    """Wait until so many files are kept, and return them."""

    def wait(editor, count=1):
        def arrived():
            return not editor.evidence.busy and len(diary.attachments(editor.entry_id)) == count

        qtbot.waitUntil(arrived)
        return diary.attachments(editor.entry_id)

    return wait


@pytest.fixture
def bring(qtbot, find, press, dialog):
    """Bring a file to the editor in one of the ways a person can."""

    def by_button(editor, path):
        press(editor, "add-files")
        chooser = dialog(editor, QFileDialog)
        find(chooser, "fileNameEdit").setText(str(path))
        chooser.accept()

    def by_drag(editor, path):
        data, copy = files(path), Qt.DropAction.CopyAction
        held = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        entered = QDragEnterEvent(QPoint(5, 5), copy, *held)
        QApplication.sendEvent(editor, entered)
        assert entered.isAccepted()
        QApplication.sendEvent(editor, QDropEvent(QPointF(5, 5), copy, *held))

    def by_paste(editor, data):
        QGuiApplication.clipboard().setMimeData(data)
        area = find(editor, "what-happened")
        area.setFocus()
        qtbot.keyClick(area, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def bringing(editor, way, path):
        if way == "button":
            by_button(editor, path)
        elif way == "drag":
            by_drag(editor, path)
        elif way == "paste a file":
            by_paste(editor, files(path))
        else:
            data = QMimeData()
            data.setImageData(QImage(str(path)))
            by_paste(editor, data)

    return bringing


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def kept_files(diary):
    return list((diary.folder / "files").iterdir())


# --- the gate ------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", WAYS_IN)
def test_a_picture_is_kept_when_the_answer_is_no(edit, bring, dialog, press, stored, picture, way):
    editor = edit("cyberbullying")
    bring(editor, way, picture)
    press(dialog(editor, GateDialog), "gate-no")
    kept = stored(editor)[0]
    assert kept.media_type == "image/png"
    assert kept.way_in == way.split()[0]


@pytest.mark.parametrize("answer", ["gate-yes", "gate-unsure"])
@pytest.mark.parametrize("way", WAYS_IN)
def test_yes_and_not_sure_store_nothing_and_ask_where_it_is(
    edit, bring, dialog, press, qtbot, find, diary, picture, way, answer
):
    editor = edit()
    bring(editor, way, picture)
    press(dialog(editor, GateDialog), answer)
    place = dialog(editor, PlaceDialog)
    qtbot.keyClicks(find(place, "place-account"), "@class7b")
    press(place, "place-note-button")
    assert diary.attachments(editor.entry_id) == []
    assert kept_files(diary) == []
    noted = diary.draft(editor.entry_id).content.locations
    assert [one.account for one in noted] == ["@class7b"]


@pytest.mark.parametrize("way", WAYS_IN)
def test_a_kind_that_may_hold_no_pictures_asks_only_where_it_is(
    edit, bring, dialog, press, qtbot, find, diary, picture, way
):
    editor = edit("sextortion")
    bring(editor, way, picture)
    place = dialog(editor, PlaceDialog)
    assert editor.findChildren(GateDialog) == []
    qtbot.keyClicks(find(place, "place-link"), "https://example.org/x")
    press(place, "place-note-button")
    assert diary.attachments(editor.entry_id) == []
    assert kept_files(diary) == []
    assert diary.draft(editor.entry_id).content.locations[0].link == "https://example.org/x"


@pytest.mark.parametrize("risk", sorted(GATED_RISKS))
def test_every_gated_kind_says_so_on_its_card(edit, find, risk):
    editor = edit(risk)
    assert find(editor, "note-place").isVisible()
    find(editor, "risk").set_value("fraud")
    assert not find(editor, "note-place").isVisible()


def test_a_picture_that_calls_itself_a_text_is_asked_about(
    edit, bring, dialog, tmp_path, diary, qtbot
):
    path = tmp_path / "words.txt"
    path.write_bytes(png())
    editor = edit()
    bring(editor, "drag", path)
    assert dialog(editor, GateDialog)
    assert kept_files(diary) == []


def test_a_text_needs_no_question(edit, bring, stored, note, words):
    editor = edit("grooming")
    bring(editor, "drag", note)
    assert [item.name for item in stored(editor)] == ["note.txt"]
    assert "fingerprint saved" in words(editor)


def test_the_question_names_what_it_is_about_and_closing_it_keeps_nothing(
    edit, bring, dialog, words, diary, picture
):
    editor = edit()
    bring(editor, "drag", picture)
    question = dialog(editor, GateDialog)
    assert "screenshot.png" in words(question)
    assert "a child without clothes" in words(question)
    question.close()
    assert diary.attachments(editor.entry_id) == []


def test_the_answer_counts_only_for_the_picture_that_was_copied_then(
    edit, bring, dialog, press, diary, picture, words
):
    editor = edit()
    bring(editor, "paste a picture", picture)
    QGuiApplication.clipboard().setImage(QImage(10, 10, QImage.Format.Format_RGB32))
    press(dialog(editor, GateDialog), "gate-no")
    assert "Copy and paste again" in words(editor)
    assert diary.attachments(editor.entry_id) == []


@pytest.mark.parametrize("name", ["entry-title", "platform-telegram", "risk"])
def test_a_picture_can_be_pasted_wherever_the_keyboard_is(edit, dialog, find, qtbot, name, picture):
    editor = edit()
    QGuiApplication.clipboard().setImage(QImage(str(picture)))
    find(editor, name).setFocus()
    qtbot.keyClick(find(editor, name), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog(editor, GateDialog)


def test_words_with_a_picture_of_them_are_pasted_as_words(edit, find, qtbot, picture):
    data = QMimeData()
    data.setText("from an office program")
    data.setImageData(QImage(str(picture)))
    QGuiApplication.clipboard().setMimeData(data)
    editor = edit()
    area = find(editor, "what-happened")
    qtbot.keyClick(area, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert area.toPlainText() == "from an office program"
    assert editor.findChildren(GateDialog) == []


def test_a_file_dropped_on_a_field_reaches_the_page(edit, find):
    editor = edit()
    area = find(editor, "what-happened")
    assert not area.acceptDrops()
    assert not area.viewport().acceptDrops()
    assert not find(editor, "entry-title").acceptDrops()


def test_who_can_help_is_one_press_away_and_what_was_typed_is_kept(
    edit, bring, dialog, press, qtbot, find, diary, picture, went
):
    editor = edit("sextortion")
    places = went(editor.go)
    bring(editor, "drag", picture)
    place = dialog(editor, PlaceDialog)
    qtbot.keyClicks(find(place, "place-account"), "@x")
    press(place, "place-help")
    assert places == [Place("help")]
    assert diary.draft(editor.entry_id).content.locations[0].account == "@x"


# --- changing the kind ---------------------------------------------------------------------------


@pytest.fixture
def with_picture(edit, diary, note):
    entry_id = EntryId("a" * 32)
    from safecompanion.diary.entries import EntryContent

    diary.save_version(entry_id, EntryContent(risk="cyberbullying"))
    diary.attach_bytes(entry_id, "shot.png", png(), way_in="button", allow_images=True)
    diary.attach(entry_id, note, way_in="button")
    return edit(entry_id=entry_id)


def test_changing_into_a_gated_kind_asks_before_pictures_are_removed(
    with_picture, find, qtbot, press, words
):
    find(with_picture, "risk").set_value("grooming")
    qtbot.waitUntil(lambda: "This kind of entry may not hold" in words(with_picture))
    assert with_picture._collect().risk == "cyberbullying"
    press(with_picture, "removal-keep")
    assert find(with_picture, "risk").value() == "cyberbullying"
    assert "This kind of entry may not hold" not in words(with_picture)


def test_removing_the_pictures_makes_the_change_and_leaves_a_line(
    with_picture, find, qtbot, press, words, diary
):
    find(with_picture, "risk").set_value("grooming")
    qtbot.waitUntil(lambda: "This kind of entry may not hold" in words(with_picture))
    press(with_picture, "removal-go")
    qtbot.waitUntil(lambda: with_picture._collect().risk == "grooming")
    assert [item.name for item in diary.attachments(with_picture.entry_id)] == ["note.txt"]
    removed = diary.attachments(with_picture.entry_id, removed=True)[0]
    assert removed.removed_reason == "image_gate"
    assert "shot.png was removed on" in words(with_picture)


def test_texts_may_stay_when_the_kind_changes(edit, bring, stored, note, find, qtbot):
    editor = edit("cyberbullying")
    bring(editor, "drag", note)
    stored(editor)
    find(editor, "risk").set_value("grooming")
    qtbot.waitUntil(lambda: editor._collect().risk == "grooming")


# --- several files, errors, stopping -------------------------------------------------------------


def test_one_bad_file_does_not_stop_the_others(edit, stored, note, tmp_path, words):
    empty = tmp_path / "empty.txt"
    empty.touch()
    gone = tmp_path / "gone.txt"
    editor = edit()
    editor.evidence.add_files([str(path) for path in (empty, gone, tmp_path, note)], "drag")
    assert [item.name for item in stored(editor)] == ["note.txt"]
    told = words(editor)
    for name in ("empty.txt", "gone.txt", tmp_path.name):
        assert name in told.replace("\u200b", "")


def test_a_stopped_file_leaves_nothing_and_the_next_goes_on(
    edit, dialog, press, stored, note, tmp_path, qtbot, diary
):
    big = tmp_path / "big.bin"
    with big.open("wb") as stream:
        stream.truncate(300 * 1024 * 1024)
    second = tmp_path / "second.bin"
    second.write_bytes(b"\x00" * 10)
    editor = edit()
    editor.evidence.add_files([str(big), str(second)], "drag")
    press(dialog(editor, GateDialog), "gate-no")
    stop = next(one for one in editor.evidence.findChildren(QPushButton) if one.text() == "Stop")
    qtbot.waitUntil(stop.isVisible)
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert [item.name for item in stored(editor)] == ["second.bin"]
    assert len(kept_files(diary)) == 1


def test_done_waits_for_a_file_that_is_being_copied(edit, dialog, press, stored, tmp_path, went):
    big = tmp_path / "big.bin"
    with big.open("wb") as stream:
        stream.truncate(100 * 1024 * 1024)
    editor = edit()
    left = went(editor.closed)
    editor.evidence.add_files([str(big)], "drag")
    press(dialog(editor, GateDialog), "gate-no")
    press(editor, "editor-done")
    assert left == []
    stored(editor)
    press(editor, "editor-done")
    assert left == [editor.entry_id]


def test_an_entry_that_is_only_a_file_is_kept(edit, bring, stored, note, press, diary, went):
    editor = edit()
    left = went(editor.closed)
    bring(editor, "drag", note)
    stored(editor)
    press(editor, "editor-done")
    assert left == [editor.entry_id]
    assert diary.current(editor.entry_id).number == 1
    assert len(diary.attachments(editor.entry_id)) == 1


def test_deleting_the_words_of_a_draft_keeps_its_files(edit, bring, stored, note, find, qtbot):
    editor = edit()
    qtbot.keyClicks(find(editor, "what-happened"), "a")
    bring(editor, "drag", note)
    stored(editor)
    find(editor, "what-happened").clear()
    editor.flush()
    assert len(stored(editor)) == 1


# --- what is shown -------------------------------------------------------------------------------


def test_a_file_is_removed_only_when_one_says_so_twice(
    edit, bring, stored, note, press, diary, words
):
    editor = edit()
    bring(editor, "drag", note)
    stored(editor)
    press(editor, "attachment-remove")
    assert len(diary.attachments(editor.entry_id)) == 1
    press(editor, "attachment-remove-yes")
    assert diary.attachments(editor.entry_id) == []
    assert kept_files(diary) == []
    assert "note.txt was removed on" in words(editor)


def test_what_can_be_seen_in_a_file_is_written_down(edit, bring, stored, note, find, qtbot, diary):
    editor = edit()
    bring(editor, "drag", note)
    stored(editor)
    qtbot.keyClicks(find(editor, "attachment-description"), "His second message")
    editor.flush()
    assert diary.attachments(editor.entry_id)[0].description == "His second message"


def test_the_whole_fingerprint_is_under_details(edit, bring, stored, note, press, words):
    editor = edit()
    bring(editor, "drag", note)
    sha256 = stored(editor)[0].sha256
    assert sha256 not in words(editor).replace(" ", "")
    press(editor, "attachment-details")
    assert sha256 in words(editor).replace(" ", "")


def attachment(**values):
    known = {"name": "IMG_2041.jpg", "media_type": "image/jpeg", "size_bytes": 2_100_000}
    return Attachment(
        AttachmentId("1" * 32),
        EntryId("2" * 32),
        "file",
        sha256="ab" * 32,
        imported_at="2026-11-18T16:30:00.000Z",
        way_in="button",
        **{**known, **values},
    )


def test_a_photo_that_knows_its_place_says_so(show, theme, words):
    carried = {"location": "41.31, 69.28", "camera": "Phone X"}
    row = show(AttachmentRow(theme, attachment(metadata=carried)))
    assert "contains the place where it was taken" in words(row)
    assert "41.31" not in words(row)


@pytest.mark.parametrize(
    "name",
    [
        "photo\u202egpj.exe",
        "<b>bold</b><img src=x>.txt",
        "a" * 250 + ".png",
        "line\nbreak\x00.txt",
        "&save.txt",
    ],
)
def test_hostile_names_are_shown_as_plain_harmless_text(show, theme, name):
    row = show(AttachmentRow(theme, attachment(name=name)), width=400)
    label = row.findChild(QLabel, "attachment-name")
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert not {"\u202e", "\x00"} & set(label.text())
    assert row.minimumSizeHint().width() <= 400


def test_a_long_name_keeps_its_ending():
    assert shown_name("x" * 250 + ".exe").replace("\u200b", "").endswith(".exe")


def test_what_is_typed_about_a_place_outlives_a_lock(edit, bring, dialog, find, qtbot, picture):
    editor = edit("sextortion")
    bring(editor, "button", picture)
    place = dialog(editor, PlaceDialog)
    qtbot.keyClicks(find(place, "place-account"), "@class7b")
    place.keep_typed()  # what a lock asks before it takes the dialog away
    _entry, content = editor.pending()
    assert [one.account for one in content.locations] == ["@class7b"]
