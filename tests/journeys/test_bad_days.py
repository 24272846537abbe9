"""What a person sees when the world goes wrong: one sentence, nothing lost, nothing half-made."""

from __future__ import annotations

import hashlib
import struct
import sys
import zlib

import pytest
from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QWidget

from safecompanion.app import _install_bug_hook
from safecompanion.diary.entries import EntryContent
from safecompanion.errors import (
    ChatExportBrokenError,
    EmptyFileError,
    FileVanishedError,
    ImageRefusedError,
    NotAChatExportError,
    NotAVaultError,
    VaultDamagedError,
    WrongPassphraseError,
)
from safecompanion.ui.diary.chat_dialog import ChatDialog
from safecompanion.ui.diary.evidence import EvidenceCard
from safecompanion.ui.diary.gate_dialog import GateDialog
from safecompanion.ui.diary.viewer import ViewerDialog
from safecompanion.ui.messages import bug_sentence, sentence
from safecompanion.ui.widgets.page import Place

TEXT = "He asked for her number."
LARGE = 300 * 1024 * 1024

pytestmark = pytest.mark.usefixtures("nothing_half_made")


# --- opening ---------------------------------------------------------------------------------


@pytest.fixture
def full_vault(vault, reopened):
    """A locked diary with some entries, and the folder it lies in."""
    folder = vault()
    diary = reopened(folder)
    for number in range(30):
        diary.save_version(diary.new_entry_id(), EntryContent(what_happened=f"{number} " * 400))
    diary.close()
    return folder


@pytest.fixture
def try_to_open(start, press, find):
    """Start the program and type a passphrase."""

    def tried(passphrase):
        program = start()
        press(program.window, "rail-diary")
        find(program.window, "unlock-edit").setText(passphrase)
        press(program.window, "unlock-button")
        return program

    return tried


def test_a_wrong_passphrase_is_said_at_the_field_and_the_right_one_still_opens(
    full_vault, try_to_open, told, unlock
):
    program = try_to_open("not the right words at all")
    assert told(program.window) == [sentence(WrongPassphraseError())]
    assert len(unlock(program).diary.summaries()) == 30


def cut_off(data):
    return data[: len(data) // 3]


def emptied(_data):
    return b""


def replaced(_data):
    return b"PK\x03\x04" + bytes(9000)


def flipped(data, place=500):
    return bytes([*data[:place], data[place] ^ 1, *data[place + 1 :]])


def flipped_behind_the_beginning(data):
    """Change a bit in the third page: the diary opens, and its entries cannot be listed."""
    return flipped(data, 2 * 4096 + 2000)


@pytest.mark.parametrize(
    ("part", "harm"),
    [
        *[(part, harm) for part in ("vault.json", "vault.db") for harm in (cut_off, emptied)],
        *[(part, harm) for part in ("vault.json", "vault.db") for harm in (replaced, flipped)],
        ("vault.db", flipped_behind_the_beginning),
    ],
)
def test_a_damaged_diary_says_which_file_and_is_left_as_it_is(
    full_vault, passphrase, try_to_open, told, part, harm
):
    path = full_vault / part
    harmed = harm(path.read_bytes())
    path.write_bytes(harmed)
    program = try_to_open(passphrase)
    assert told(program.window) == [sentence(VaultDamagedError(part=part))]
    assert path.read_bytes() == harmed


@pytest.fixture
def spoiled_later(vault, reopened, start, press, unlock):
    """The program at its timeline, vault.db spoiled since, and an entry that was not read."""
    folder = vault()
    diary = reopened(folder)
    for number in range(400):
        diary.save_version(diary.new_entry_id(), EntryContent(what_happened=f"{number} " * 2000))
    last = diary.summaries()[-1].entry_id
    diary.close()
    program = start()
    press(program.window, "rail-diary")
    unlock(program)
    path = folder / "vault.db"
    with path.open("r+b") as stream:
        stream.seek(3 * 4096)
        stream.write(bytes(path.stat().st_size - 3 * 4096))
    return program, last


def look_at_an_entry(program, entry):
    program.window.go(Place("diary", entry))


def edit_an_entry(program, entry):
    program.window.go(Place("diary", entry, "edit"))


def report_an_entry(program, entry):
    program.window.go(Place("report", entry))


def scroll(program, _entry):
    view = program.window.findChild(QListView, "timeline")
    view.model().fetchMore(QModelIndex())


def search(program, _entry):
    program.window.findChild(QLineEdit, "search-edit").setText("17 17")


@pytest.mark.parametrize("does", [look_at_an_entry, edit_an_entry, report_an_entry, scroll, search])
def test_damage_that_is_met_after_unlocking_is_said_where_one_is(spoiled_later, told, settle, does):
    program, entry = spoiled_later
    settle(program.window)
    does(program, entry)
    assert told(program.window) == [sentence(VaultDamagedError(part="vault.db"))]
    # Nothing was typed: a lock must not make a draft of the empty fields.
    assert program.window.page("diary").pending() is None


def test_no_entry_is_begun_in_a_diary_that_cannot_be_read(
    full_vault, passphrase, try_to_open, told, press, find
):
    path = full_vault / "vault.db"
    path.write_bytes(flipped_behind_the_beginning(path.read_bytes()))
    program = try_to_open(passphrase)
    told(program.window)
    press(program.window, "new-entry-button")
    assert told(program.window) == [sentence(VaultDamagedError(part="vault.db"))]
    assert find(program.window, "timeline")


def test_a_folder_that_holds_something_else_is_told_apart(
    full_vault, passphrase, try_to_open, told
):
    (full_vault / "vault.db").unlink()
    (full_vault / "vault.json").write_text('{"format": "another program"}')
    program = try_to_open(passphrase)
    assert told(program.window) == [sentence(NotAVaultError())]


# --- bringing something in -------------------------------------------------------------------


@pytest.fixture
def bring(press, complaints, qtbot):
    """Drop a file on the window; answer the question about pictures with no."""

    def brought(program, path):
        program.window.findChild(EvidenceCard).add_files([str(path)], "drag")
        qtbot.waitUntil(lambda: bool(dialogs(GateDialog) or complaints() or not card(program).busy))
        for dialog in dialogs(GateDialog):
            press(dialog, "gate-no")
        return card(program)

    return brought


def card(program):
    return program.window.findChild(EvidenceCard)


def dialogs(kind):
    return [
        top for top in QApplication.topLevelWidgets() if isinstance(top, kind) and top.isVisible()
    ]


def test_an_empty_file_is_not_kept(writing, bring, told, nothing_is_lost, tmp_path):
    (tmp_path / "note.txt").touch()
    bring(writing, tmp_path / "note.txt")
    assert told(writing.window) == [sentence(EmptyFileError(name="note.txt"))]
    nothing_is_lost(writing)


def test_a_file_that_is_taken_away_while_it_is_copied_is_not_kept(
    writing, bring, told, nothing_is_lost, tmp_path
):
    path = tmp_path / "long talk.txt"
    path.write_bytes(b"words " * 2_000_000)
    card(writing)._intake.progressed.connect(lambda _done, _total: path.unlink(missing_ok=True))
    bring(writing, path)
    assert told(writing.window) == [sentence(FileVanishedError(name="long talk.txt"))]
    nothing_is_lost(writing)


@pytest.mark.slow
def test_one_can_write_on_while_300_mb_are_copied(
    writing, typed, bring, nothing_is_lost, complaints, qtbot, find, is_saved, tmp_path
):
    path = tmp_path / "video.mp4"
    with path.open("wb") as stream:
        stream.truncate(LARGE)
    files = bring(writing, path)
    qtbot.waitUntil(lambda: files.busy)
    clock, ticks = QTimer(), []
    clock.timeout.connect(lambda: ticks.append(files.busy))
    clock.start(1)
    qtbot.keyClicks(find(writing.window, "what-happened"), " And again.")
    qtbot.waitUntil(lambda: is_saved(writing))
    assert files.busy, "saved only after the copying"
    qtbot.waitUntil(lambda: not files.busy, timeout=120_000)
    assert ticks.count(True) > 100
    assert complaints() == []
    [row] = files.rows()
    assert row.item.sha256 == sha256_of_zeros(LARGE)
    nothing_is_lost(writing, typed + " And again.", ["video.mp4"])


def sha256_of_zeros(size):
    digest = hashlib.sha256()
    for _ in range(size // (1 << 20)):
        digest.update(bytes(1 << 20))
    return digest.hexdigest()


# --- looking at it ---------------------------------------------------------------------------


def png_bomb():
    """A PNG of a megabyte that would be a picture of gigabytes."""
    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    row = zlib.compress(bytes(100_000_000))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in ((b"IHDR", head), (b"IDAT", row), (b"IEND", b""))
    )


HOSTILE = {
    "bomb.png": png_bomb(),
    "letter.jpg": b"%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n",
    "drawing.png": b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
    "cut.png": b"\x89PNG\r\n\x1a\n" + bytes(50),
}


@pytest.mark.qt_log_ignore("libpng", extend=True)
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_picture_is_kept_and_never_decoded(
    writing, bring, told, press, settle, nothing_is_lost, qtbot, monkeypatch, tmp_path, name
):
    decoded = []
    monkeypatch.setattr(QImageReader, "read", lambda reader: decoded.append(reader))
    (tmp_path / name).write_bytes(HOSTILE[name])
    files = bring(writing, tmp_path / name)
    qtbot.waitUntil(lambda: bool(files.rows()))
    press(writing.window, "attachment-view")
    qtbot.waitUntil(lambda: bool(dialogs(ViewerDialog)))
    [viewer] = dialogs(ViewerDialog)
    assert told(viewer) == [sentence(ImageRefusedError(name=name))]
    assert (viewer.findChild(QWidget, "viewer-picture"), decoded) == (None, [])
    press(viewer, "viewer-close")
    nothing_is_lost(writing, files=[name])


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (
            b'{"name": "Sam", "type": "personal_chat", "messages": [{"id": 1, "ty',
            ChatExportBrokenError,
        ),
        (b"", EmptyFileError),
        (b'{"name": "a list of something else"}', NotAChatExportError),
        (b"\x00\x01\x02" * 100, NotAChatExportError),
    ],
)
def test_a_broken_chat_says_so_and_another_can_be_chosen(
    writing, press, find, told, settle, nothing_is_lost, tmp_path, qtbot, data, error
):
    path = tmp_path / "result.json"
    path.write_bytes(data)
    press(writing.window, "import-chat")
    [dialog] = dialogs(ChatDialog)
    dialog.read(path)
    assert told(dialog) == [sentence(error(name="result.json"))]
    assert find(dialog, "chat-choose-file").isEnabled()
    press(dialog, "chat-cancel")
    nothing_is_lost(writing)


# --- our own mistakes ------------------------------------------------------------------------


@pytest.fixture
def hook(monkeypatch):
    """What Python calls for an error that nobody expected, as the running program sets it."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)

    def called(program, error):
        _install_bug_hook(program)
        sys.excepthook(type(error), error, None)

    return called


@pytest.mark.parametrize(
    "place", ["home", "guide", "talk", "help", "settings", "diary", "report", "first-run"]
)
def test_what_nobody_expected_is_said_on_every_page(at_diary, hook, told, settle, capsys, place):
    at_diary.window.go(Place(place))
    hook(at_diary, ValueError(TEXT))
    assert told(at_diary.window) == [bug_sentence()]
    assert TEXT not in capsys.readouterr().err
    hook(at_diary, VaultDamagedError(part="vault.db"))
    settle(at_diary.window)
    assert told(at_diary.window) == [sentence(VaultDamagedError(part="vault.db"))]
