"""Opening a sealed report: all of it, checked, or nothing on the disk."""

from __future__ import annotations

import io
import os
import stat

import pytest

from safecompanion.errors import (
    AlreadyThereError,
    Cancelled,
    DiskFullError,
    FileVanishedError,
    NotAReportError,
    ReportDamagedError,
    ReportNewerError,
    WrongKeyError,
)
from safecompanion.report.centres import keygen
from safecompanion.report.opening import open_sealed, read_key
from safecompanion.report.seal import ToKeys, ToPassphrase, seal


@pytest.fixture
def pair(tmp_path):
    return keygen(tmp_path / "centre")


@pytest.fixture
def seal_to_key(tmp_path, pair):
    def make(data):
        to = ToKeys((pair.recipient,))
        seal(io.BytesIO(data), tmp_path / "r.age", to, lambda *_: None, lambda: False, len(data))
        return tmp_path / "r.age"

    return make


@pytest.fixture
def sealed_file(seal_to_key, build):
    return seal_to_key(build(b"first picture", b"second picture"))


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


def test_a_sealed_report_opens_into_its_folder(sealed_file, pair, out, report_id, attachment_path):
    opened = open_sealed(sealed_file, pair.key_file, None, out)
    assert opened.folder == out / report_id
    path = attachment_path(1, b"first picture")
    assert (opened.folder / path).read_bytes() == b"first picture"


def test_opening_answers_with_every_check(sealed_file, pair, out):
    checks = open_sealed(sealed_file, pair.key_file, None, out).checks
    assert len(checks) == 7
    assert all(check.ok for check in checks)


def test_nothing_else_lies_beside_the_opened_report(sealed_file, pair, out, report_id):
    open_sealed(sealed_file, pair.key_file, None, out)
    assert [path.name for path in out.iterdir()] == [report_id]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps access rights elsewhere")
def test_only_the_owner_can_read_what_was_opened(sealed_file, pair, out):
    folder = open_sealed(sealed_file, pair.key_file, None, out).folder
    modes = {stat.S_IMODE(path.stat().st_mode) for path in [folder, *folder.rglob("*")]}
    assert modes == {0o600, 0o700}


def test_a_passphrase_opens_too(tmp_path, build, out, report_id):
    data, to = build(b"x"), ToPassphrase("ru")
    sealed = seal(io.BytesIO(data), tmp_path / "z", to, lambda *_: None, lambda: False, len(data))
    assert open_sealed(tmp_path / "z", None, sealed.passphrase, out).report_id == report_id


def test_a_package_that_was_not_sealed_opens_too(package_file, out, report_id):
    assert open_sealed(package_file, None, None, out).folder == out / report_id


def test_an_empty_folder_may_be_given(sealed_file, pair, out):
    out.mkdir()
    assert open_sealed(sealed_file, pair.key_file, None, out).folder.is_dir()


def test_a_folder_with_something_in_it_is_left_alone(sealed_file, pair, out):
    out.mkdir()
    (out / "mine.txt").write_text("mine")
    with pytest.raises(AlreadyThereError):
        open_sealed(sealed_file, pair.key_file, None, out)
    assert [path.read_text() for path in out.iterdir()] == ["mine"]


def test_another_key_opens_nothing_and_leaves_nothing(sealed_file, out, tmp_path):
    other = keygen(tmp_path / "other")
    with pytest.raises(WrongKeyError):
        open_sealed(sealed_file, other.key_file, None, out)
    assert not out.exists()


def test_no_key_is_told(sealed_file, out):
    with pytest.raises(WrongKeyError):
        open_sealed(sealed_file, None, None, out)


@pytest.mark.parametrize("cut", [300, 900, 3000, -1])
def test_a_cut_off_file_leaves_nothing(sealed_file, pair, out, cut):
    sealed_file.write_bytes(sealed_file.read_bytes()[:cut])
    with pytest.raises(ReportDamagedError) as caught:
        open_sealed(sealed_file, pair.key_file, None, out)
    assert caught.value.values["check"] == "container"
    assert not out.exists()


def test_a_forged_report_leaves_nothing(seal_to_key, pair, out, forger, build):
    forge = forger(build(b"first picture", b"second picture"))
    forge.files["data/report.pdf"] += b"%%EOF"
    data = forge.sign().zip(pair.key_file.with_name("f")).read_bytes()
    with pytest.raises(ReportDamagedError) as caught:
        open_sealed(seal_to_key(data), pair.key_file, None, out)
    assert caught.value.values["check"] == "signature"
    assert not out.exists()


def test_a_name_that_climbs_out_writes_nothing_outside(
    seal_to_key, pair, out, forger, build, rezip, report_id
):
    files = [(f"{report_id}/{path}", data) for path, data in forger(build(b"x")).files.items()]
    data = rezip([*files, (f"{report_id}/../../evil.txt", b"evil")])
    with pytest.raises(ReportDamagedError):
        open_sealed(seal_to_key(data), pair.key_file, None, out)
    assert not list(out.parent.rglob("evil.txt"))


def test_a_report_of_a_later_version_is_told_apart(seal_to_key, pair, out, build, document):
    report = document() | {"format_version": "2.0"}
    with pytest.raises(ReportNewerError):
        open_sealed(seal_to_key(build(report=report)), pair.key_file, None, out)
    assert not out.exists()


def test_another_file_is_no_report(tmp_path, out):
    (tmp_path / "f").write_bytes(b"%PDF-1.7 hello")
    with pytest.raises(NotAReportError):
        open_sealed(tmp_path / "f", None, None, out)
    assert not out.exists()


def test_a_missing_file_is_told(tmp_path, out):
    with pytest.raises(FileVanishedError):
        open_sealed(tmp_path / "none", None, None, out)


def test_stopping_leaves_nothing(sealed_file, pair, out):
    with pytest.raises(Cancelled):
        open_sealed(sealed_file, pair.key_file, None, out, cancelled=lambda: True)
    assert not out.exists()


def test_progress_ends_at_the_size_of_the_file(sealed_file, pair, out):
    seen = []
    open_sealed(sealed_file, pair.key_file, None, out, progress=lambda *at: seen.append(at))
    assert seen[-1] == (sealed_file.stat().st_size,) * 2


def test_a_full_disk_leaves_nothing(seal_to_key, build, pair, out, full_disk):
    path = seal_to_key(build(bytes(200_000)))
    with full_disk(60_000), pytest.raises(DiskFullError):
        open_sealed(path, pair.key_file, None, out)
    assert not out.exists()


def test_the_key_in_a_commented_file_is_read(pair):
    assert read_key(pair.key_file).startswith("AGE-SECRET-KEY-1")
