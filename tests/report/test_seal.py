"""Sealing: only the chosen reader opens it, and a sealing that fails leaves nothing."""

from __future__ import annotations

import hashlib
import io
import os
import stat
import subprocess
import sys

import pytest
import pyzipper

from safecompanion.errors import (
    AttachmentDamagedError,
    Cancelled,
    CentreKeyError,
    DiskFullError,
    FileVanishedError,
    NoPermissionError,
    NotAFileError,
    NotAReportError,
    ReportDamagedError,
    WrongKeyError,
)
from safecompanion.report.centres import keygen
from safecompanion.report.seal import ToKeys, ToPassphrase, new_passphrase, read_key, seal, unseal

DATA = b"PK\x03\x04" + bytes(range(256)) * 4000


@pytest.fixture
def pair(tmp_path):
    return keygen(tmp_path / "centre")


@pytest.fixture(params=["key", "passphrase"])
def to(request, pair):
    return ToKeys((pair.recipient,)) if request.param == "key" else ToPassphrase("en")


def sealed(data, out, to, progress=lambda done, total: None, cancelled=lambda: False):
    return seal(io.BytesIO(data), out, to, progress, cancelled, len(data))


def opened(path, quiet, key=None, passphrase=None):
    target = io.BytesIO()
    unseal(path, target, key, passphrase, *quiet)
    return target.getvalue()


def test_what_was_sealed_to_a_key_opens_with_that_key(tmp_path, pair, quiet):
    sealed(DATA, tmp_path / "r.age", ToKeys((pair.recipient,)))
    assert opened(tmp_path / "r.age", quiet, key=read_key(pair.key_file)) == DATA


def test_each_of_two_recipients_can_open_it(tmp_path, pair, quiet):
    second = keygen(tmp_path / "second")
    sealed(DATA, tmp_path / "r.age", ToKeys((pair.recipient, second.recipient)))
    for key_file in (pair.key_file, second.key_file):
        assert opened(tmp_path / "r.age", quiet, key=read_key(key_file)) == DATA


def test_what_was_sealed_to_a_passphrase_opens_with_it(tmp_path, quiet):
    result = sealed(DATA, tmp_path / "r.zip", ToPassphrase("en"))
    assert opened(tmp_path / "r.zip", quiet, passphrase=result.passphrase) == DATA


def test_a_passphrase_may_be_typed_with_capitals_and_extra_spaces(tmp_path, quiet):
    result = sealed(DATA, tmp_path / "r.zip", ToPassphrase("en"))
    typed = " " + result.passphrase.upper().replace(" ", "  ") + "\n"
    assert opened(tmp_path / "r.zip", quiet, passphrase=typed) == DATA


def test_the_zip_says_aes_256_and_one_neutral_name(tmp_path):
    sealed(DATA, tmp_path / "r.zip", ToPassphrase("en"))
    [info] = pyzipper.AESZipFile(tmp_path / "r.zip").infolist()
    assert (info.filename, info.wz_aes_strength, info.compress_type) == ("report.zip", 3, 0)
    assert (info.CRC, info.flag_bits & 8, info.date_time[0]) == (0, 0, 1980)


def test_an_english_passphrase_is_six_words_and_never_the_same():
    assert len(new_passphrase("en").split()) == 6
    assert new_passphrase("en") != new_passphrase("en")


@pytest.mark.parametrize("language", ["ru", "uz_Latn", "uz_Cyrl"])
def test_a_passphrase_in_other_languages_is_digits_that_every_keyboard_has(language):
    groups = new_passphrase(language).split()
    assert [len(group) for group in groups if group.isascii() and group.isdigit()] == [5] * 4


def test_the_result_describes_the_file(tmp_path, to):
    result = sealed(DATA, tmp_path / "r", to)
    data = (tmp_path / "r").read_bytes()
    assert (result.size, result.sha256) == (len(data), hashlib.sha256(data).hexdigest())


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps access rights elsewhere")
def test_only_the_owner_can_read_the_sealed_file(tmp_path, to):
    sealed(DATA, tmp_path / "r", to)
    assert stat.S_IMODE((tmp_path / "r").stat().st_mode) == 0o600


def test_no_plain_byte_of_the_report_is_in_the_file(tmp_path, to):
    sealed(b"canary of the diary" * 9000, tmp_path / "r", to)
    assert b"canary" not in (tmp_path / "r").read_bytes()


@pytest.mark.parametrize("recipients", [(), ("age1xyz",), ("ssh-ed25519 AAAA",)])
def test_a_missing_or_malformed_recipient_is_told(tmp_path, recipients):
    with pytest.raises(CentreKeyError):
        sealed(DATA, tmp_path / "r.age", ToKeys(recipients))
    assert not list(tmp_path.iterdir())


def test_progress_ends_at_the_total(tmp_path, to):
    seen = []
    sealed(DATA, tmp_path / "r", to, progress=lambda *at: seen.append(at))
    assert seen[-1] == (len(DATA), len(DATA))


def test_stopping_leaves_nothing(tmp_path, to):
    (tmp_path / "out").mkdir()
    calls = iter([False, False, True, True, True])
    with pytest.raises(Cancelled):
        sealed(DATA * 4, tmp_path / "out" / "r", to, cancelled=lambda: next(calls))
    assert not list((tmp_path / "out").iterdir())


@pytest.mark.parametrize(("data", "limit"), [(DATA, len(DATA) // 2), (b"small", 20)])
def test_a_full_disk_leaves_nothing_and_the_old_file_as_it_was(
    tmp_path, to, full_disk, data, limit
):
    (tmp_path / "out").mkdir()
    old = tmp_path / "out" / "r"
    old.write_bytes(b"old")
    with full_disk(limit), pytest.raises(DiskFullError):
        sealed(data, old, to)
    assert [path.read_bytes() for path in (tmp_path / "out").iterdir()] == [b"old"]


def test_a_folder_that_is_gone_is_told(tmp_path, to):
    with pytest.raises(FileVanishedError):
        sealed(DATA, tmp_path / "no" / "r", to)


class Failing(io.BytesIO):
    def readinto(self, buffer):
        raise AttachmentDamagedError(name="photo.jpg")


def test_a_damaged_attachment_is_told_as_itself(tmp_path, to):
    (tmp_path / "out").mkdir()
    with pytest.raises(AttachmentDamagedError) as caught:
        seal(Failing(), tmp_path / "out" / "r", to, lambda *_: None, lambda: False, 9)
    assert caught.value.values == {"name": "photo.jpg"}
    assert not list((tmp_path / "out").iterdir())


def test_another_key_is_told_apart_from_damage(tmp_path, pair, quiet):
    sealed(DATA, tmp_path / "r.age", ToKeys((pair.recipient,)))
    other = read_key(keygen(tmp_path / "other").key_file)
    with pytest.raises(WrongKeyError):
        opened(tmp_path / "r.age", quiet, key=other)


def test_a_wrong_passphrase_is_told_apart_from_damage(tmp_path, quiet):
    # One wrong passphrase in 65,536 passes the zip's own quick test, three hardly ever.
    path = tmp_path / "r.zip"
    sealed(DATA, path, ToPassphrase("en"))
    wrong = [f"wrong words {number}" for number in range(3)]
    reasons = {_failure(path, quiet, passphrase=words) for words in wrong}
    assert WrongKeyError in reasons


def _failure(path, quiet, **keys):
    with pytest.raises((WrongKeyError, ReportDamagedError)) as caught:
        opened(path, quiet, **keys)
    return caught.type


def test_a_sealed_file_asks_for_its_key(tmp_path, to, quiet):
    sealed(DATA, tmp_path / "r", to)
    with pytest.raises(WrongKeyError) as caught:
        opened(tmp_path / "r", quiet)
    assert caught.value.values == {"reason": "missing"}


@pytest.mark.parametrize("place", [100, 230, 60_000, 300_000, -200])
def test_no_flipped_byte_goes_unnoticed(tmp_path, to, pair, quiet, place):
    result = sealed(DATA, tmp_path / "r", to)
    data = bytearray((tmp_path / "r").read_bytes())
    data[place] ^= 0xFF
    (tmp_path / "r").write_bytes(data)
    with pytest.raises((ReportDamagedError, WrongKeyError)):
        opened(tmp_path / "r", quiet, read_key(pair.key_file), result.passphrase)


@pytest.mark.parametrize("length", [60, 150, 300, 65_700, 500_000, -1])
def test_no_truncated_file_opens(tmp_path, to, pair, quiet, length):
    result = sealed(DATA, tmp_path / "r", to)
    (tmp_path / "r").write_bytes((tmp_path / "r").read_bytes()[:length])
    with pytest.raises(ReportDamagedError):
        opened(tmp_path / "r", quiet, read_key(pair.key_file), result.passphrase)


def test_a_zip_that_only_claims_to_be_encrypted_is_refused(tmp_path, quiet):
    result = sealed(DATA, tmp_path / "r", ToPassphrase("en"))
    data = bytearray((tmp_path / "r").read_bytes())
    data[data.rindex(b"PK\x01\x02") + 8] &= 0xFE
    (tmp_path / "r").write_bytes(data)
    with pytest.raises(ReportDamagedError):
        opened(tmp_path / "r", quiet, passphrase=result.passphrase)


@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.7", b"PK\x05\x06" + bytes(18)])
def test_another_file_is_no_report(tmp_path, quiet, data):
    (tmp_path / "f").write_bytes(data)
    with pytest.raises(NotAReportError):
        opened(tmp_path / "f", quiet)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_a_folder_or_a_pipe_is_no_file(tmp_path, quiet):
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe"):
        with pytest.raises(NotAFileError):
            opened(path, quiet)


@pytest.mark.skipif(getattr(os, "geteuid", int)() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told(tmp_path, quiet):
    (tmp_path / "f").write_bytes(DATA)
    (tmp_path / "f").chmod(0)
    with pytest.raises(NoPermissionError):
        opened(tmp_path / "f", quiet)


@pytest.mark.parametrize("text", ["", "# only a comment\n", "age1abc", "AGE-SECRET-KEY-1ABC"])
def test_a_file_without_a_key_is_told(tmp_path, text):
    (tmp_path / "k").write_text(text)
    with pytest.raises(WrongKeyError):
        read_key(tmp_path / "k")


def test_a_key_file_from_windows_is_read(tmp_path, pair):
    text = pair.key_file.read_bytes().replace(b"\n", b"\r\n")
    (tmp_path / "k").write_bytes(text)
    assert read_key(tmp_path / "k") == read_key(pair.key_file)


MEASURED = """
import io, resource, sys
from pathlib import Path
from safecompanion.report.seal import ToKeys, ToPassphrase, seal
import pyrage, pyzipper, mnemonic
class Zeros(io.RawIOBase):
    left = 300_000_000
    def readable(self): return True
    def readinto(self, buffer):
        count = min(len(buffer), self.left)
        self.left -= count
        return count
to = ToKeys((sys.argv[2],)) if sys.argv[2] else ToPassphrase("en")
idle = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
seal(Zeros(), Path(sys.argv[1]), to, lambda d, t: None, lambda: False, 300_000_000)
grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - idle
print(grown // 1000 if sys.platform == "darwin" else grown)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows does not tell the peak")
@pytest.mark.parametrize("kind", ["key", "passphrase"])
def test_sealing_300_mb_takes_little_memory(tmp_path, pair, kind):
    recipient = pair.recipient if kind == "key" else ""
    command = [sys.executable, "-c", MEASURED, str(tmp_path / "r"), recipient]
    here = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    answer = subprocess.run(command, capture_output=True, check=True, text=True, env=here)
    # pytest keeps the folders of the last runs.
    (tmp_path / "r").unlink()
    assert int(answer.stdout) < 100_000
