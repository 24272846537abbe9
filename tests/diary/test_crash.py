"""Kill the program while it writes, many times: what it said was saved is there."""

from __future__ import annotations

import hashlib
import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from safecompanion.diary import vault
from safecompanion.diary.entries import EntryContent
from safecompanion.errors import DiskFullError

CHILD = Path(__file__).with_name("crash_child.py")
KILLS = 24
CANARY = b"canary-in-plain-sight"


def killed_while_writing(folder, passphrase, start, chance):
    """Return what a process said was saved before it was killed in mid-work."""
    command = [sys.executable, str(CHILD), str(folder), passphrase, str(start)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
        told = [child.stdout.readline() for _ in range(chance.randrange(1, 45))]
        # The child works on while we count, so that it dies in the middle of anything.
        for _ in range(chance.randrange(60_000)):
            pass
        child.kill()
        rest = child.stdout.read().split(b"\n")[:-1]
    assert child.returncode == -9
    return [json.loads(line) for line in [*told, *rest] if line]


def assert_kept(diary, saved):
    if saved["kind"] == "file":
        data = diary.read_attachment(saved["id"])
        assert hashlib.sha256(data).hexdigest() == saved["sha256"]
    elif saved["kind"] == "version":
        version = diary.versions(saved["entry"])[saved["number"] - 1]
        assert version.sha256 == saved["sha256"]
    else:
        # A draft may have become a version, or a letter a draft, before the process died.
        draft, versions = diary.draft(saved["entry"]), diary.versions(saved["entry"])
        texts = [draft.content.title] if draft else []
        assert saved["title"] in texts or (saved["kind"] == "draft" and versions)


def readable_bytes(folder):
    for path in folder.rglob("*"):
        if path.is_file():
            yield path.name, path.read_bytes()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a Unix word")
def test_whatever_was_said_to_be_saved_survives_a_kill_at_any_moment(diary, passphrase, clock):
    diary.close()
    chance = random.Random(20261124)
    kept = []
    for kill in range(KILLS):
        kept += killed_while_writing(diary.folder, passphrase, kill * 1000, chance)
        exposed = [name for name, data in readable_bytes(diary.folder) if CANARY in data]
        assert exposed == []
        again = vault.open_vault(diary.folder, passphrase, now=clock)
        for saved in kept:
            assert_kept(again, saved)
        assert again.verify_history()
        assert_nothing_left_over(again)
        again.close()
    assert {saved["kind"] for saved in kept} == {"draft", "file", "version", "letter"}


def assert_nothing_left_over(diary):
    rows = {
        item.attachment_id
        for summary in diary.summaries()
        for item in diary.attachments(summary.entry_id)
    }
    assert {path.name for path in (diary.folder / "files").iterdir()} == rows
    assert not list(diary.folder.rglob("*.part"))
    assert [path.name for path in (diary.folder / "letters").iterdir()] == ["reserve"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
def test_no_word_is_in_plain_sight_while_the_diary_is_open(diary, encoding):
    entry = diary.new_entry_id()
    word = "секретное-слово"
    content = EntryContent(title=word, what_happened=word * 50, child=word)
    diary.save_version(entry, content)
    diary.save_draft(entry, EntryContent(title=word * 2))
    diary.attach_bytes(entry, f"{word}.txt", word.encode() * 50, way_in="paste")
    diary.seal_draft_letter(entry, content)
    found = [name for name, data in readable_bytes(diary.folder) if word.encode(encoding) in data]
    assert found == []
    assert all(word not in name for name, _ in readable_bytes(diary.folder))


def fill_with_drafts(diary):
    """Save drafts until the disk is full; return those that were said to be saved."""
    saved = []
    content = EntryContent(title="typed", what_happened="words " * 2000)
    try:
        while True:
            saved.append(diary.save_draft(diary.new_entry_id(), content))
    except DiskFullError:
        return saved


def test_a_disk_that_fills_up_loses_nothing_that_was_saved(small_disk, new_vault, reopen):
    diary = new_vault(small_disk)
    saved = fill_with_drafts(diary)
    assert len(saved) > 10
    assert len(diary.drafts()) == len(saved)
    again = reopen(diary)
    assert all(again.draft(draft.entry_id) == draft for draft in saved)
    assert again.verify_history()


def test_with_a_full_disk_the_diary_still_opens_and_reads(small_disk, fill, new_vault, reopen):
    diary = new_vault(small_disk)
    fill_with_drafts(diary)
    diary.close()
    fill(small_disk)
    again = reopen(diary)
    assert again.summaries()
    with pytest.raises(DiskFullError):
        again.attach_bytes(again.new_entry_id(), "a.txt", b"words\n" * 10_000, way_in="paste")


def test_a_draft_that_met_a_full_disk_can_be_saved_once_there_is_room(small_disk, new_vault):
    filler = small_disk / "filler"
    filler.write_bytes(bytes(1 << 20))
    diary = new_vault(small_disk)
    fill_with_drafts(diary)
    filler.unlink()
    entry = diary.new_entry_id()
    diary.save_version(entry, EntryContent(title="There is room again"))
    assert diary.current(entry).content.title == "There is room again"
    assert diary.verify_history()
