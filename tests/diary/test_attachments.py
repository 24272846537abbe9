"""Files brought into the vault, read back, and taken away."""

from __future__ import annotations

import hashlib
import io
import os
import threading

import pytest

from safecompanion.diary import attachments
from safecompanion.diary.entries import EntryContent
from safecompanion.errors import (
    AttachmentDamagedError,
    Cancelled,
    DiskFullError,
    EmptyFileError,
    FileTooLargeError,
    FileVanishedError,
    GateRefusedError,
    NotAFileError,
)

CHUNK = attachments.CHUNK_BYTES
PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


@pytest.fixture
def note(tmp_path):
    path = tmp_path / "note.txt"
    path.write_bytes(b"what was written\n")
    return path


def stored(diary):
    return sorted((diary.folder / "files").iterdir())


# --- in and out ------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 7])
def test_a_file_of_any_size_comes_back_as_it_was(diary, entry, tmp_path, reopen, size):
    path = tmp_path / "data.bin"
    path.write_bytes(os.urandom(size))
    added = diary.attach(entry, path, way_in="button", allow_images=True)
    assert added.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert reopen(diary).read_attachment(added.attachment_id) == path.read_bytes()


def test_the_original_stays_where_it_was(diary, entry, note):
    diary.attach(entry, note, way_in="drag")
    assert note.read_bytes() == b"what was written\n"


def test_what_is_known_of_a_file_is_kept(diary, entry, note, reopen):
    diary.attach(entry, note, way_in="drag")
    (item,) = reopen(diary).attachments(entry)
    assert (item.name, item.size_bytes, item.way_in) == ("note.txt", 17, "drag")
    assert (item.media_type, item.kind) == ("text/plain", "file")
    assert item.imported_at.startswith("2026-11-24T15:30")


def test_chat_rows_are_kept_as_their_own_kind(diary, entry):
    added = diary.attach_bytes(entry, "chat.json", b'{"rows":[]}', way_in="chat", kind="chat")
    assert added.kind == "chat"
    assert diary.summaries()[0].attachments == 1


def test_a_stored_file_shows_neither_words_nor_name(diary, entry, note):
    diary.attach(entry, note, way_in="drag")
    (path,) = stored(diary)
    assert b"written" not in path.read_bytes()
    assert "note" not in path.name


def test_a_photo_may_come_before_the_first_word(diary, note):
    entry_id = diary.new_entry_id()
    diary.attach(entry_id, note, way_in="drag")
    assert [(row.has_draft, row.attachments) for row in diary.summaries()] == [(True, 1)]
    diary.save_version(entry_id, EntryContent(title="Words"))
    assert [(row.has_draft, row.attachments) for row in diary.summaries()] == [(False, 1)]


def test_the_person_s_own_words_about_a_file_are_kept(diary, entry, note, reopen):
    added = diary.attach(entry, note, way_in="drag")
    diary.describe_attachment(added.attachment_id, "The second message")
    assert reopen(diary).attachments(entry)[0].description == "The second message"


def test_a_linked_file_is_followed(diary, entry, note, tmp_path):
    (tmp_path / "link.txt").symlink_to(note)
    assert diary.attach(entry, tmp_path / "link.txt", way_in="drag").size_bytes == 17


@pytest.mark.skipif(os.name == "nt", reason="Windows names are always whole")
def test_a_file_name_that_is_not_text_is_no_error(diary, entry, tmp_path):
    path = tmp_path / os.fsdecode(b"broken \xff name.txt")
    path.write_bytes(b"words")
    assert diary.attach(entry, path, way_in="drag").name == "broken \ufffd name.txt"


def test_progress_goes_up_to_the_whole_size(diary, entry, tmp_path):
    path = tmp_path / "long.txt"
    path.write_bytes(b"line\n" * CHUNK)
    seen = []
    diary.attach(entry, path, way_in="drag", progress=lambda *step: seen.append(step))
    assert seen[-1] == (5 * CHUNK, 5 * CHUNK)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


def test_reading_more_than_the_limit_is_refused(diary, entry, note):
    added = diary.attach(entry, note, way_in="drag")
    assert len(diary.read_attachment(added.attachment_id, limit=17)) == 17
    with pytest.raises(FileTooLargeError):
        diary.read_attachment(added.attachment_id, limit=16)


def test_a_file_is_read_from_front_to_back_in_pieces(diary, entry, tmp_path):
    path = tmp_path / "long.txt"
    path.write_bytes(b"123 words\n" * CHUNK)
    added = diary.attach(entry, path, way_in="drag")
    with diary.open_attachment(added.attachment_id) as reader:
        pieces = [reader.read(7), reader.read(3), reader.read()]
        assert not reader.seekable()
    assert b"".join(pieces) == path.read_bytes()


def test_two_files_share_no_key(diary, entry):
    for _ in range(2):
        diary.attach_bytes(entry, "same.txt", b"the same words", way_in="paste")
    keys = {row["key"] for row in diary._db.query("SELECT key FROM attachment")}
    assert len(keys) == 2


# --- what is refused -------------------------------------------------------------------------


def refuse(diary, entry, path, error, **options):
    with pytest.raises(error) as told:
        diary.attach(entry, path, way_in="drag", **options)
    assert stored(diary) == []
    assert diary.attachments(entry, removed=True) == []
    return told.value


def test_an_empty_file_is_refused_by_its_name(diary, entry, tmp_path):
    (tmp_path / "empty.txt").touch()
    assert refuse(diary, entry, tmp_path / "empty.txt", EmptyFileError).values == {
        "name": "empty.txt"
    }


def test_a_file_over_the_limit_is_refused_before_it_is_read(diary, entry, tmp_path):
    path = tmp_path / "huge.mp4"
    with path.open("wb") as stream:
        stream.truncate(attachments.LIMIT_MB * 1024 * 1024 + 1)
    told = refuse(diary, entry, path, FileTooLargeError)
    assert told.values == {"name": "huge.mp4", "limit_mb": 512}


def test_a_file_of_three_hundred_megabytes_is_taken(diary, entry, tmp_path):
    path = tmp_path / "long.mp4"
    with path.open("wb") as stream:
        stream.truncate(300 * 1024 * 1024)
    added = diary.attach(entry, path, way_in="drag", allow_images=True)
    with diary.open_attachment(added.attachment_id) as reader:
        assert hashlib.file_digest(reader, "sha256").hexdigest() == added.sha256


def test_a_folder_is_not_a_file(diary, entry, tmp_path):
    refuse(diary, entry, tmp_path, NotAFileError)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes and devices in folders")
def test_pipes_and_devices_are_not_files_and_do_not_hang(diary, entry, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    refuse(diary, entry, tmp_path / "pipe", NotAFileError)
    (tmp_path / "device").symlink_to("/dev/zero")
    refuse(diary, entry, tmp_path / "device", NotAFileError)


def test_a_file_that_is_not_there_has_vanished(diary, entry, tmp_path):
    refuse(diary, entry, tmp_path / "nowhere.txt", FileVanishedError)


@pytest.mark.parametrize("change", ["grow", "shrink", "rewrite", "remove", "swap"])
def test_a_file_that_changes_while_it_is_copied_is_refused(diary, entry, tmp_path, change):
    path = tmp_path / "moving.txt"
    path.write_bytes(b"line\n" * CHUNK)
    before = path.stat()

    def meddle(done, total):
        if done == CHUNK:
            changes[change]()

    def rewrite():
        with path.open("r+b") as stream:
            stream.write(b"LINE")
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + 1000))

    def swap():
        path.unlink()
        path.write_bytes(b"LINE\n" * CHUNK)

    changes = {
        "grow": lambda: os.truncate(path, 9 * CHUNK),
        "shrink": lambda: os.truncate(path, 2 * CHUNK),
        "rewrite": rewrite,
        "remove": path.unlink,
        "swap": swap,
    }
    refuse(diary, entry, path, FileVanishedError, progress=meddle)


def test_a_cancelled_copy_leaves_nothing(diary, entry, tmp_path):
    path = tmp_path / "long.txt"
    path.write_bytes(b"line\n" * CHUNK)
    steps = iter([False, False, True])
    refuse(diary, entry, path, Cancelled, cancelled=lambda: next(steps))


def test_locking_during_a_copy_leaves_nothing(diary, entry, tmp_path):
    path = tmp_path / "long.txt"
    path.write_bytes(b"line\n" * CHUNK)
    with pytest.raises(Cancelled):
        diary.attach(entry, path, way_in="drag", progress=lambda done, total: diary.close())
    assert stored(diary) == []


def test_a_copy_does_not_make_others_wait(diary, entry, tmp_path):
    path = tmp_path / "long.txt"
    path.write_bytes(b"line\n" * CHUNK)
    written = []

    def write_meanwhile(done, total):
        if done == CHUNK:
            save = threading.Thread(
                target=lambda: written.append(diary.save_draft(entry, EntryContent(title="typed")))
            )
            save.start()
            save.join(timeout=30)

    diary.attach(entry, path, way_in="drag", progress=write_meanwhile)
    assert len(written) == 1


def test_a_full_disk_is_told_and_leaves_nothing_half_written(small_disk, new_vault, reopen):
    diary = new_vault(small_disk)
    entry_id = diary.new_entry_id()
    diary.save_version(entry_id, EntryContent(title="Saved before"))
    with pytest.raises(DiskFullError):
        diary.attach_bytes(entry_id, "big.txt", b"line\n" * (2 << 20), way_in="paste")
    assert stored(diary) == []
    again = reopen(diary)
    assert again.current(entry_id).content.title == "Saved before"
    assert again.verify_history()


# --- the image gate --------------------------------------------------------------------------


def test_a_picture_needs_an_answer(diary, entry):
    with pytest.raises(GateRefusedError):
        diary.attach_bytes(entry, "photo.png", PNG, way_in="paste")
    diary.attach_bytes(entry, "photo.png", PNG, way_in="paste", allow_images=True)
    assert len(stored(diary)) == 1


@pytest.mark.parametrize("way", ["attach", "attach_bytes"])
@pytest.mark.parametrize("written", ["save_version", "save_draft"])
def test_no_answer_opens_the_gate_of_a_gated_risk(diary, tmp_path, way, written):
    entry_id = diary.new_entry_id()
    getattr(diary, written)(entry_id, EntryContent(risk="sextortion"))
    path = tmp_path / "photo.png"
    path.write_bytes(PNG)
    source = [path] if way == "attach" else ["photo.png", PNG]
    with pytest.raises(GateRefusedError):
        getattr(diary, way)(entry_id, *source, way_in="drag", allow_images=True)
    assert stored(diary) == []


def test_an_unsaved_change_of_risk_does_not_open_the_gate(diary):
    entry_id = diary.new_entry_id()
    diary.save_version(entry_id, EntryContent(risk="sextortion"))
    diary.save_draft(entry_id, EntryContent(risk="cyberbullying"))
    with pytest.raises(GateRefusedError):
        diary.attach_bytes(entry_id, "photo.png", PNG, way_in="paste", allow_images=True)


def test_a_picture_hidden_far_behind_text_is_refused_and_leaves_nothing(diary, tmp_path):
    entry_id = diary.new_entry_id()
    diary.save_version(entry_id, EntryContent(risk="sextortion"))
    path = tmp_path / "notes.txt"
    path.write_bytes(b"just words\n" * 200_000 + PNG)
    refuse(diary, entry_id, path, GateRefusedError)


def test_text_is_let_through_the_gate(diary):
    entry_id = diary.new_entry_id()
    diary.save_version(entry_id, EntryContent(risk="sextortion"))
    diary.attach_bytes(entry_id, "note.txt", b"just words", way_in="paste")
    assert len(diary.attachments(entry_id)) == 1


def test_a_risk_that_becomes_gated_during_a_copy_stops_it(diary, entry, tmp_path):
    path = tmp_path / "long.bin"
    path.write_bytes(os.urandom(2 * CHUNK))

    def change_risk(done, total):
        diary.save_draft(entry, EntryContent(risk="grooming"))

    refuse(diary, entry, path, GateRefusedError, allow_images=True, progress=change_risk)


def test_pictures_in_an_entry_that_becomes_gated_are_named(diary, entry):
    data = b"just words\n" * 200_000 + PNG
    photo = diary.attach_bytes(entry, "photo.txt", data, way_in="paste", allow_images=True)
    diary.attach_bytes(entry, "note.txt", b"just words", way_in="paste")
    assert diary.images_in_gated(entry) == []
    diary.save_draft(entry, EntryContent(risk="image_sharing"))
    assert diary.images_in_gated(entry) == [photo]


def test_a_damaged_file_in_a_gated_entry_counts_as_a_picture(diary, entry):
    note = diary.attach_bytes(entry, "note.txt", b"just words", way_in="paste")
    diary.save_draft(entry, EntryContent(risk="image_sharing"))
    stored(diary)[0].write_bytes(b"damaged")
    assert diary.images_in_gated(entry) == [note]


# --- damage and removal ----------------------------------------------------------------------


@pytest.mark.parametrize("at", [0, 23, 24, 100, CHUNK + 60, 2 * CHUNK, -1])
def test_a_flipped_byte_is_noticed(diary, entry, at):
    added = diary.attach_bytes(entry, "a.txt", b"123 words\n" * 20_000, way_in="paste")
    (path,) = stored(diary)
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)
    with pytest.raises(AttachmentDamagedError) as told:
        diary.read_attachment(added.attachment_id)
    assert told.value.values == {"name": "a.txt"}


@pytest.mark.parametrize("keep", [0, 10, 24, 30, 24 + CHUNK + 17, -1])
def test_a_file_cut_short_is_noticed_also_between_two_chunks(diary, entry, keep):
    added = diary.attach_bytes(entry, "a.txt", b"123 words\n" * 20_000, way_in="paste")
    (path,) = stored(diary)
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(AttachmentDamagedError):
        diary.read_attachment(added.attachment_id)


def test_something_put_behind_the_end_is_noticed(diary, entry):
    added = diary.attach_bytes(entry, "a.txt", b"words", way_in="paste")
    (path,) = stored(diary)
    path.write_bytes(path.read_bytes() + b"x")
    with pytest.raises(AttachmentDamagedError):
        diary.read_attachment(added.attachment_id)


def test_swapped_files_are_noticed(diary, entry):
    added = [diary.attach_bytes(entry, "a.txt", text, way_in="p") for text in (b"one", b"two")]
    one, two = (diary.folder / "files" / item.attachment_id for item in added)
    content = one.read_bytes()
    one.write_bytes(two.read_bytes())
    two.write_bytes(content)
    with pytest.raises(AttachmentDamagedError):
        diary.read_attachment(added[0].attachment_id)


def test_a_missing_file_is_told_as_damaged(diary, entry):
    added = diary.attach_bytes(entry, "a.txt", b"words", way_in="paste")
    stored(diary)[0].unlink()
    with pytest.raises(AttachmentDamagedError):
        diary.open_attachment(added.attachment_id)


def test_a_removed_file_is_gone_and_leaves_a_line(diary, entry, reopen):
    added = diary.attach_bytes(entry, "a.txt", b"words", way_in="paste")
    diary.remove_attachment(added.attachment_id, "image_gate")
    assert stored(diary) == []
    assert diary.attachments(entry) == []
    assert diary.summaries()[0].attachments == 0
    (line,) = reopen(diary).attachments(entry, removed=True)
    assert (line.sha256, line.removed_reason) == (added.sha256, "image_gate")
    assert line.removed_at


def test_a_removed_file_cannot_be_read_even_if_its_bytes_were_copied(diary, entry):
    added = diary.attach_bytes(entry, "a.txt", b"words", way_in="paste")
    (path,) = stored(diary)
    copy = path.read_bytes()
    diary.remove_attachment(added.attachment_id, "image_gate")
    path.write_bytes(copy)
    with pytest.raises(AttachmentDamagedError):
        diary.open_attachment(added.attachment_id)


def test_an_attachment_that_never_was_is_our_mistake(diary):
    with pytest.raises(LookupError):
        diary.open_attachment("0" * 32)


def test_removing_twice_is_removing_once(diary, entry):
    added = diary.attach_bytes(entry, "a.txt", b"words", way_in="paste")
    diary.remove_attachment(added.attachment_id, "image_gate")
    head = diary.history_head()
    diary.remove_attachment(added.attachment_id, "again")
    assert diary.history_head() == head


def test_what_a_crash_left_is_swept_and_files_of_drafts_are_not(diary, reopen):
    added = diary.attach_bytes(diary.new_entry_id(), "a.txt", b"words", way_in="paste")
    for name in ("0" * 32, f"{'1' * 32}.part", f"{added.attachment_id}.part"):
        (diary.folder / "files" / name).write_bytes(b"left")
    again = reopen(diary)
    assert [path.name for path in stored(again)] == [added.attachment_id]


def test_a_foreign_file_in_the_folder_is_not_ours_to_remove(diary, reopen):
    foreign = diary.folder / "files" / "photo.jpg"
    foreign.write_bytes(b"somebody's")
    reopen(diary)
    assert foreign.exists()


def test_a_vault_copied_without_its_empty_folders_still_works(diary, reopen, entry):
    (diary.folder / "files").rmdir()
    (diary.folder / "letters" / "reserve").unlink()
    (diary.folder / "letters").rmdir()
    again = reopen(diary)
    again.seal_draft_letter(entry, EntryContent(title="typed"))
    assert again.attach_bytes(entry, "a.txt", b"words", way_in="paste").size_bytes == 5


def test_the_reader_fills_any_buffer(diary, entry):
    added = diary.attach_bytes(entry, "a.txt", b"0123456789" * 10, way_in="paste")
    buffer = bytearray(64)
    with diary.open_attachment(added.attachment_id) as reader:
        assert io.BufferedReader.readinto(reader, buffer) == 64
    assert bytes(buffer[:10]) == b"0123456789"
