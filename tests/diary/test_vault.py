"""Making, listing, opening and keeping apart several vaults."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from safecompanion.diary import keys, schema, vault
from safecompanion.diary.entries import EntryContent
from safecompanion.diary.header import _checksum, read_header, write_header
from safecompanion.errors import (
    DiskFullError,
    NoPermissionError,
    NotAVaultError,
    RecoveryKeyTypoError,
    TriesSlowedError,
    VaultDamagedError,
    VaultInUseError,
    VaultNewerError,
    WeakPassphraseError,
    WrongPassphraseError,
    WrongRecoveryKeyError,
)

WRONG = "eleven loud trains at noon"


def plant(folder, change):
    """Change vault.json as somebody would who knows the format but not the key."""
    path = folder / "vault.json"
    stored = json.loads(path.read_text())
    del stored["checksum"]
    change(stored)
    path.write_text(json.dumps({**stored, "checksum": _checksum(stored)}))


def fail_to_open(folder, clock, times=1):
    for _ in range(times):
        clock.move(400)
        with pytest.raises(WrongPassphraseError):
            vault.open_vault(folder, WRONG, now=clock)


# --- making one ------------------------------------------------------------------------------


def test_a_new_vault_opens_with_its_passphrase(diary, reopen):
    assert reopen(diary).label == "Diary 1"


def test_the_folder_tells_nothing_but_a_label_and_a_day(diary):
    stored = json.loads((diary.folder / "vault.json").read_text())
    readable = {name for name, value in stored.items() if isinstance(value, str)}
    assert stored["created_at"] == "2026-11-24"
    assert readable == {
        *("format", "vault_id", "label", "created_at"),
        *("public_key", "mac", "checksum"),
    }


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_owner_can_look_inside(diary, tmp_path):
    diary.attach_bytes(diary.new_entry_id(), "note.txt", b"words", way_in="paste")
    modes = {stat.S_IMODE(path.stat().st_mode) for path in diary.folder.rglob("*")}
    assert modes == {0o600, 0o700}
    assert stat.S_IMODE(diary.folder.stat().st_mode) == 0o700


def test_no_backup_folder_is_made_before_there_is_a_backup(diary):
    assert not (diary.folder / "backups").exists()


@pytest.mark.parametrize("weak", ["short", "passwordpasswo", "123456789012"])
def test_a_weak_passphrase_is_refused_and_leaves_nothing(tmp_path, weak):
    with pytest.raises(WeakPassphraseError):
        vault.create_vault(tmp_path, "Diary 1", weak, cost=keys.LEAST_COST)
    assert not list(tmp_path.iterdir())


def test_a_mistyped_recovery_key_is_refused_and_leaves_nothing(tmp_path, new_vault):
    with pytest.raises(RecoveryKeyTypoError):
        new_vault(tmp_path, recovery_key="ABCD")
    assert not list(tmp_path.iterdir())


def test_a_full_disk_leaves_no_half_made_vault(small_disk, fill, new_vault):
    fill(small_disk)
    with pytest.raises(DiskFullError):
        new_vault(small_disk)
    assert [path.name for path in small_disk.iterdir()] == ["somebody's film"]


def test_two_vaults_share_no_key(tmp_path, new_vault):
    one, other = new_vault(tmp_path), new_vault(tmp_path, "Diary 2")
    assert one.signing_key != other.signing_key
    assert one.public_key != other.public_key
    slots = [slot for diary in (one, other) for slot in read_header(diary.folder).slots]
    assert len({slot.salt for slot in slots} | {slot.nonce for slot in slots}) == 4


def test_a_vault_does_not_open_with_the_database_of_another(tmp_path, new_vault, passphrase):
    one, other = new_vault(tmp_path), new_vault(tmp_path)
    one.close()
    other.close()
    (one.folder / "vault.db").write_bytes((other.folder / "vault.db").read_bytes())
    with pytest.raises(VaultDamagedError) as told:
        vault.open_vault(one.folder, passphrase)
    assert told.value.values == {"part": "vault.db"}


# --- the list --------------------------------------------------------------------------------


def test_vaults_are_listed_oldest_first_with_neutral_labels(tmp_path, new_vault, clock):
    new_vault(tmp_path, "Diary 1")
    clock.move(86400)
    new_vault(tmp_path, "Diary 2")
    assert [info.label for info in vault.list_vaults(tmp_path)] == ["Diary 1", "Diary 2"]


def test_a_broken_vault_is_listed_rather_than_hidden(tmp_path, new_vault):
    folder = new_vault(tmp_path).folder
    (folder / "vault.json").write_bytes(b"")
    assert [(info.folder, info.label) for info in vault.list_vaults(tmp_path)] == [(folder, "")]


def test_other_folders_and_files_are_not_listed(tmp_path):
    (tmp_path / "0123456789abcdef.part").mkdir()
    (tmp_path / "photos").mkdir()
    (tmp_path / "0123456789abcdef").write_bytes(b"a file")
    assert vault.list_vaults(tmp_path) == []


def test_a_folder_that_does_not_exist_has_no_vaults(tmp_path):
    assert vault.list_vaults(tmp_path / "nowhere") == []


def test_the_next_label_is_one_that_was_never_used(tmp_path, new_vault):
    assert vault.next_label(tmp_path) == 1
    new_vault(tmp_path, "Diary 4")
    assert vault.next_label(tmp_path) == 5


# --- secrets ---------------------------------------------------------------------------------


def test_a_wrong_passphrase_is_told_as_such(diary, clock):
    diary.close()
    fail_to_open(diary.folder, clock)


def test_the_recovery_key_opens_the_vault(tmp_path, new_vault, clock):
    key = keys.new_recovery_key()
    diary = new_vault(tmp_path, recovery_key=key.lower())
    diary.close()
    again = vault.open_with_recovery_key(diary.folder, key, now=clock)
    again.close()
    assert again.vault_id == diary.vault_id


@pytest.mark.parametrize("own_key", [True, False])
def test_another_recovery_key_is_told_from_a_typing_mistake(tmp_path, new_vault, own_key):
    key = keys.new_recovery_key() if own_key else None
    folder = new_vault(tmp_path, recovery_key=key).folder
    with pytest.raises(VaultInUseError):
        vault.open_with_recovery_key(folder, keys.new_recovery_key())
    new_vault(tmp_path).close()
    other = next(info.folder for info in vault.list_vaults(tmp_path) if info.folder != folder)
    with pytest.raises(WrongRecoveryKeyError):
        vault.open_with_recovery_key(other, keys.new_recovery_key())


def test_a_new_passphrase_keeps_everything_and_the_old_one_stops_working(
    diary, passphrase, clock, entry
):
    vault.change_passphrase(diary.folder, passphrase, WRONG, cost=keys.LEAST_COST, now=clock)
    diary.close()
    with pytest.raises(WrongPassphraseError):
        vault.open_vault(diary.folder, passphrase, now=clock)
    again = vault.open_vault(diary.folder, WRONG, now=clock)
    assert again.current(entry).content.title == "A message at night"
    again.close()


def test_a_passphrase_is_not_changed_without_the_old_one(diary, clock):
    before = (diary.folder / "vault.json").read_bytes()
    with pytest.raises(WrongPassphraseError):
        vault.change_passphrase(diary.folder, WRONG, WRONG, cost=keys.LEAST_COST, now=clock)
    assert (diary.folder / "vault.json").read_bytes() == before


def test_a_forgotten_passphrase_is_replaced_with_the_printed_key(tmp_path, new_vault, clock):
    key = keys.new_recovery_key()
    diary = new_vault(tmp_path, recovery_key=key)
    diary.close()
    vault.reset_passphrase(diary.folder, key, WRONG, cost=keys.LEAST_COST, now=clock)
    vault.open_vault(diary.folder, WRONG, now=clock).close()
    vault.open_with_recovery_key(diary.folder, key, now=clock).close()


# --- wrong tries -----------------------------------------------------------------------------


def test_wrong_tries_are_slowed_from_the_third_on_and_told_to_the_owner(diary, passphrase, clock):
    diary.close()
    fail_to_open(diary.folder, clock, times=3)
    with pytest.raises(TriesSlowedError) as told:
        vault.open_vault(diary.folder, passphrase, now=clock)
    clock.move(told.value.values["seconds"])
    again = vault.open_vault(diary.folder, passphrase, now=clock)
    assert len(again.wrong_tries_since_last) == 3
    again.close()


@pytest.mark.parametrize(("wrong", "wait"), [(2, 0), (3, 2), (4, 4), (5, 8), (10, 256), (40, 300)])
def test_the_wait_doubles_up_to_five_minutes(clock, wrong, wait):
    at = clock()
    assert vault.tries.seconds_to_wait([at.isoformat()] * wrong, at) == wait


def test_setting_the_clock_back_does_not_lock_the_owner_out(clock):
    tries = [clock().isoformat()] * 3
    clock.move(-86400)
    assert vault.tries.seconds_to_wait(tries, clock()) == 2


def test_a_good_try_forgets_the_wrong_ones(diary, reopen, clock):
    diary.close()
    fail_to_open(diary.folder, clock)
    assert reopen(reopen(diary)).wrong_tries_since_last == []


def test_no_more_than_two_hundred_tries_are_kept(diary, clock):
    for _ in range(205):
        vault.tries.add_try(diary.folder, clock())
    assert len(vault.tries.read_tries(diary.folder)) == 200


@pytest.mark.parametrize("broken", [b"", b"\x00\xff", b"{}", b"[1, 2]", b'["soon"]', b"[[["])
def test_a_broken_list_of_tries_stops_nobody(diary, reopen, broken):
    (diary.folder / "tries.json").write_bytes(broken)
    assert reopen(diary).wrong_tries_since_last == []


def test_a_list_of_tries_that_cannot_be_written_stops_nobody(diary, reopen, clock):
    diary.close()
    (diary.folder / "tries.json").mkdir()
    fail_to_open(diary.folder, clock, times=4)
    reopen(diary)


# --- one at a time ---------------------------------------------------------------------------

HOLD = """
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from safecompanion.diary.in_use import FolderLock
lock = FolderLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def hold(folder):
    """Hold a vault in another process."""
    command = [sys.executable, "-c", HOLD, str(folder)]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert child.stdout.readline() == b"held\n"
    return child


def test_a_vault_open_in_this_program_is_not_opened_again(diary, passphrase, clock):
    with pytest.raises(VaultInUseError):
        vault.open_vault(diary.folder, passphrase, now=clock)


def test_a_vault_open_elsewhere_is_refused_and_free_again_once_that_is_killed(
    diary, passphrase, clock
):
    diary.close()
    with hold(diary.folder) as child:
        with pytest.raises(VaultInUseError):
            vault.open_vault(diary.folder, passphrase, now=clock)
        child.kill()
        child.wait()
    vault.open_vault(diary.folder, passphrase, now=clock).close()


def test_a_failed_try_does_not_keep_the_vault_locked(diary, reopen, clock):
    diary.close()
    fail_to_open(diary.folder, clock)
    reopen(diary)


def test_closing_twice_is_closing_once_and_leaves_no_log_behind(diary, entry):
    diary.close()
    diary.close()
    assert not (diary.folder / "vault.db-wal").exists()


# --- versions --------------------------------------------------------------------------------


def test_a_header_of_a_newer_program_is_refused_as_newer(diary, passphrase):
    diary.close()
    plant(diary.folder, lambda stored: stored.update(version=2))
    with pytest.raises(VaultNewerError):
        vault.open_vault(diary.folder, passphrase)


NEXT = (*schema.STEPS, "ALTER TABLE draft ADD COLUMN mood TEXT")


@pytest.fixture
def database(tmp_path):
    key = bytes(32)
    schema.create_database(tmp_path / "vault.db", key).close()
    return lambda steps: schema.open_database(
        tmp_path / "vault.db", key, tmp_path / "backups", steps
    )


def test_an_older_database_is_upgraded_on_a_copy_and_the_old_one_kept(database, tmp_path):
    before = (tmp_path / "vault.db").read_bytes()
    db = database(NEXT)
    assert "mood" in db.table("draft").columns_dict
    db.close()
    assert (tmp_path / "backups" / "vault-1.db").read_bytes() == before


def test_a_database_of_a_newer_program_is_refused_as_newer(database):
    database(NEXT).close()
    with pytest.raises(VaultNewerError):
        database(schema.STEPS)


def test_an_upgrade_that_fails_leaves_the_old_database_as_it_was(database, tmp_path):
    before = (tmp_path / "vault.db").read_bytes()
    with pytest.raises(schema.sqlite3.OperationalError):
        database((*schema.STEPS, "ALTER TABLE nothing ADD COLUMN mood TEXT"))
    assert (tmp_path / "vault.db").read_bytes() == before
    assert {path.name for path in tmp_path.iterdir()} == {"vault.db", "backups"}


# --- tampering and folders -------------------------------------------------------------------


def test_an_empty_folder_is_not_a_vault(tmp_path, passphrase):
    with pytest.raises(NotAVaultError):
        vault.open_vault(tmp_path, passphrase)
    assert not list(tmp_path.iterdir())


def test_a_foreign_json_file_is_not_a_vault(tmp_path, passphrase):
    (tmp_path / "vault.json").write_text('{"name": "something else"}')
    with pytest.raises(NotAVaultError):
        vault.open_vault(tmp_path, passphrase)


@pytest.mark.parametrize("change", ["label", "public_key", "slots"])
def test_a_header_changed_by_somebody_without_the_key_is_told_as_damaged(
    tmp_path, new_vault, passphrase, change
):
    diary = new_vault(tmp_path, recovery_key=keys.new_recovery_key())
    diary.close()
    header = read_header(diary.folder)
    other = new_vault(tmp_path).public_key
    values = {"label": "Diary 9", "public_key": other, "slots": header.slots[:1]}
    write_header(diary.folder, replace(header, **{change: values[change]}))
    with pytest.raises(VaultDamagedError) as told:
        vault.open_vault(diary.folder, passphrase)
    assert told.value.values == {"part": "vault.json"}


@pytest.mark.parametrize("memory_kib", [1024, 8 * 1024 * 1024])
def test_a_planted_cost_is_told_as_damage_and_never_tried(diary, passphrase, memory_kib):
    diary.close()
    plant(diary.folder, lambda stored: stored["slots"][0]["kdf"].update(m_kib=memory_kib))
    with pytest.raises(VaultDamagedError):
        vault.open_vault(diary.folder, passphrase)


@pytest.mark.parametrize(
    "change",
    [
        lambda stored: stored.update(label=5),
        lambda stored: stored.update(vault_id="../../elsewhere"),
        lambda stored: stored.update(slots=stored["slots"] * 9),
        lambda stored: stored.update(slots="passphrase"),
        lambda stored: stored.update(version="1"),
        lambda stored: stored.update(version=0),
        lambda stored: stored.update(extra="more"),
        lambda stored: stored.pop("mac"),
        lambda stored: stored["slots"][0].update(kind="pin"),
        lambda stored: stored["slots"][0].update(salt="AAAA"),
        lambda stored: stored["slots"][0].update(wrapped="not base64!"),
        lambda stored: stored["slots"][0]["kdf"].update(name="argon2i"),
    ],
)
def test_a_header_that_this_program_would_never_write_is_told_as_damaged(diary, passphrase, change):
    diary.close()
    plant(diary.folder, change)
    with pytest.raises(VaultDamagedError):
        vault.open_vault(diary.folder, passphrase)


def test_a_folder_that_cannot_be_written_is_told_as_such(small_disk, new_vault, passphrase):
    diary = new_vault(small_disk)
    diary.close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(NoPermissionError):
        vault.open_vault(diary.folder, passphrase)
    with pytest.raises(NoPermissionError):
        new_vault(small_disk)


def test_the_chooser_starts_without_the_heavy_libraries():
    code = (
        "import sys, safecompanion.diary.vault;"
        "print([name for name in ('sqlite_utils', 'nacl', 'pyrage') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout.strip() == b"[]"


def test_a_vault_written_by_the_first_version_still_opens(tmp_path, passphrase, clock):
    vectors = Path(__file__).parent.parent / "vectors" / "vault-v1"
    known = json.loads((vectors / "known.json").read_text())
    shutil.copytree(vectors / "vault", tmp_path / "vault")
    diary = vault.open_vault(tmp_path / "vault", known["passphrase"], now=clock)
    assert diary.fingerprint == known["fingerprint"]
    assert list(diary.history_head()) == known["history_head"]
    assert diary.verify_history()
    read = [diary.read_attachment(item.attachment_id) for item in diary.attachments(known["entry"])]
    assert [data.decode() for data in read] == known["attachments"]
    assert diary.draft(known["entry"]).content == EntryContent.from_json(known["draft"])
    diary.close()
    vault.open_with_recovery_key(diary.folder, known["recovery_key"], now=clock).close()
