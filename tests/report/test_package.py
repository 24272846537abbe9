"""The container: the same bytes every time, nothing held in memory, nothing it should not hold."""

from __future__ import annotations

import hashlib
import io
import sys
import tracemalloc
import zipfile

import pytest
from nacl.signing import SigningKey

from safecompanion.errors import Cancelled, FileTooLargeError, ReportDamagedError
from safecompanion.report import package


def made(members, key, report_id, pdf=b"%PDF-", report=b"{}", progress=None, cancelled=None):
    return package.build(
        report_id,
        report,
        pdf,
        members,
        lambda text: key.sign(text).signature,
        bytes(key.verify_key),
        "2026-11-24",
        progress or (lambda done, total: None),
        cancelled or (lambda: False),
    )


def test_the_same_report_gives_the_same_bytes(build):
    assert build(b"one", b"two") == build(b"one", b"two")


def test_the_standard_library_would_write_the_same_zip(build, rezip):
    data = build(b"one", b"", b"three")
    with zipfile.ZipFile(io.BytesIO(data)) as ours:
        files = [(info.filename, ours.read(info)) for info in ours.infolist()]
    assert rezip(files) == data


def test_the_members_lie_in_a_fixed_order_without_descriptors_or_extra_fields(build, report_id):
    infos = zipfile.ZipFile(io.BytesIO(build(b"x"))).infolist()
    assert [info.filename.removeprefix(report_id + "/") for info in infos][:8] == [
        "bagit.txt",
        "bag-info.txt",
        "manifest-sha256.txt",
        "signer.pub",
        "tagmanifest-sha256.txt",
        "tagmanifest-sha256.txt.sig",
        "data/report.json",
        "data/report.pdf",
    ]
    assert {(i.flag_bits, i.compress_type, i.extra, i.date_time[0]) for i in infos} == {
        (0, zipfile.ZIP_STORED, b"", 1980)
    }


def test_the_size_is_known_before_the_first_byte(member, diary_key, report_id):
    stream = made([member(1, b"x" * 3_000_000)], diary_key, report_id)
    assert stream.size == len(stream.read())


def test_reading_in_small_steps_gives_the_same_bytes(member, diary_key, report_id):
    whole = made([member(1, b"x" * 5000)], diary_key, report_id).read()
    stream = made([member(1, b"x" * 5000)], diary_key, report_id)
    assert b"".join(iter(lambda: stream.read(7), b"")) == whole


def test_the_package_carries_the_files_as_they_are(build, report_id, attachment_path):
    with zipfile.ZipFile(io.BytesIO(build(b"a picture"))) as ours:
        assert ours.read(f"{report_id}/{attachment_path(1, b'a picture')}") == b"a picture"


class Zeros(io.RawIOBase):
    def __init__(self, size):
        self.left = size

    def read(self, count=-1):
        count = min(count, self.left)
        self.left -= count
        return bytes(count)


def test_a_large_attachment_is_never_held_in_memory(diary_key, report_id):
    size, digest = 64_000_000, hashlib.sha256(bytes(64_000_000)).hexdigest()
    path = f"data/attachments/001-{digest[:12]}.mp4"
    tracemalloc.start()
    stream = made([package.Member(path, size, lambda: Zeros(size))], diary_key, report_id)
    while stream.read(100_000):
        pass
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8_000_000


def test_progress_counts_every_byte_of_the_payload(member, diary_key, report_id):
    seen = []
    made([member(1, b"x" * 2_500_000)], diary_key, report_id, progress=lambda *at: seen.append(at))
    assert seen[-1] == (2_500_007, 2_500_007)


def test_measuring_can_be_stopped(member, diary_key, report_id):
    with pytest.raises(Cancelled):
        made([member(1, b"x")], diary_key, report_id, cancelled=lambda: True)


def test_streaming_can_be_stopped(member, diary_key, report_id):
    stopped = []
    stream = made([member(1, b"x")], diary_key, report_id, cancelled=lambda: bool(stopped))
    stopped.append(True)
    with pytest.raises(Cancelled):
        stream.read()


@pytest.mark.parametrize("later", [b"", b"picturE", b"picture and more"])
def test_a_file_that_changes_between_the_passes_is_refused(
    later, diary_key, report_id, attachment_path
):
    contents = [b"picture", later]
    member = package.Member(attachment_path(1, b"picture"), 7, lambda: io.BytesIO(contents.pop(0)))
    stream = made([member], diary_key, report_id)
    with pytest.raises(ReportDamagedError) as caught:
        stream.read()
    assert caught.value.values["detail"] == member.path


def test_a_file_that_grows_without_end_never_gives_more_than_was_promised(
    diary_key, report_id, attachment_path
):
    contents = [io.BytesIO(b"picture"), Zeros(10_000_000)]
    member = package.Member(attachment_path(1, b"picture"), 7, lambda: contents.pop(0))
    stream, seen = made([member], diary_key, report_id), []
    with pytest.raises(ReportDamagedError):
        seen.extend(iter(lambda: stream.read(1000), b""))
    assert sum(map(len, seen)) <= stream.size


@pytest.mark.parametrize(
    ("path", "size"),
    [
        ("data/attachments/001-000000000000.png", 7),
        ("data/attachments/001-{hash}.png", 8),
        ("data/../../001-{hash}.png", 7),
    ],
)
def test_a_file_that_is_not_what_it_says_is_refused(path, size, diary_key, report_id):
    path = path.format(hash=hashlib.sha256(b"picture").hexdigest()[:12])
    member = package.Member(path, size, lambda: io.BytesIO(b"picture"))
    with pytest.raises(ReportDamagedError):
        made([member], diary_key, report_id)


def test_a_report_over_4_gib_is_refused_before_anything_is_read(diary_key, report_id):
    member = package.Member("data/attachments/001-000000000000.mp4", 1 << 32, sys.exit)
    with pytest.raises(FileTooLargeError):
        made([member], diary_key, report_id)


def test_files_out_of_order_are_a_mistake_of_the_caller(member, diary_key, report_id):
    with pytest.raises(ValueError, match="in order"):
        made([member(2, b"b"), member(1, b"a")], diary_key, report_id)


def test_the_published_package_still_comes_out_byte_for_byte(report_vectors, report_id):
    published = (report_vectors / "accept" / "package.zip").read_bytes()
    seed = bytes.fromhex((report_vectors / "accept" / "diary-key-seed.hex").read_text().strip())
    with zipfile.ZipFile(io.BytesIO(published)) as old:
        files = {name.partition("/")[2]: old.read(name) for name in old.namelist()}
    members = [
        package.Member(path, len(data), lambda data=data: io.BytesIO(data))
        for path, data in files.items()
        if path.startswith("data/attachments/")
    ]
    pdf, report = files["data/report.pdf"], files["data/report.json"]
    assert made(members, SigningKey(seed), report_id, pdf, report).read() == published
