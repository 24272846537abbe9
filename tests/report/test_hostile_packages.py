"""Files made to hurt: each is refused for its own reason, and nothing else ever happens."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from safecompanion.errors import NotAReportError, UserError, WrongKeyError
from safecompanion.report.centres import keygen
from safecompanion.report.seal import ToKeys, ToPassphrase, seal
from safecompanion.report.verify import verify


def failed(path, **keys):
    """Return the failed checks as {name: detail}."""
    return {check.name: check.detail for check in verify(path, **keys) if not check.ok}


def sealed(data, out, to):
    return seal(io.BytesIO(data), out, to, lambda *_: None, lambda: False, len(data))


@pytest.fixture
def forge(package_file, forger):
    return forger(package_file.read_bytes())


# --- forged containers ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "../../evil.txt",
        "/etc/passwd",
        "{id}/../evil.txt",
        "{id}/data/evil.exe",
        "{id}/data/attachments/",
        "{id}/data/attachments/001-0123456789ab.png\n",
        "{id}\\data\\report.json",
        "01JDF5M8Q2W6X7Y8Z9ABCDEFGJ/bagit.txt",
        "C:/evil.txt",
        "{id}/data/attachments/001-0123456789ab.ＰＮＧ",
    ],
)
def test_only_the_names_of_the_format_are_let_through(tmp_path, forge, rezip, report_id, name):
    files = [(f"{report_id}/{path}", data) for path, data in forge.files.items()]
    (tmp_path / "f").write_bytes(rezip([*files, (name.format(id=report_id), b"x")]))
    [(check, detail)] = failed(tmp_path / "f").items()
    assert check == "container"
    assert detail.startswith(("name", "header"))


def test_a_compressed_member_is_refused_before_it_can_grow(tmp_path, rezip, report_id):
    files = [(f"{report_id}/data/report.json", bytes(50_000_000))]
    (tmp_path / "f").write_bytes(rezip(files, zipfile.ZIP_DEFLATED))
    assert failed(tmp_path / "f") == {"container": "compressed member"}


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_comes_twice_is_refused(tmp_path, forge, rezip, report_id):
    files = [(f"{report_id}/{path}", data) for path, data in forge.files.items()]
    (tmp_path / "f").write_bytes(rezip([*files, files[6]]))
    assert failed(tmp_path / "f") == {"container": "duplicate"}


def test_a_symbolic_link_is_refused(tmp_path, package_file):
    data = bytearray(package_file.read_bytes())
    place = data.rindex(b"PK\x01\x02") + 38
    data[place : place + 4] = struct.pack("<L", 0o120777 << 16)
    package_file.write_bytes(data)
    assert failed(package_file) == {"container": "directory"}


def test_a_directory_that_tells_another_size_is_refused(package_file):
    data = bytearray(package_file.read_bytes())
    data[data.rindex(b"PK\x01\x02") + 24] ^= 1
    package_file.write_bytes(data)
    assert failed(package_file) == {"container": "directory"}


def test_an_encrypted_member_is_refused(package_file):
    data = bytearray(package_file.read_bytes())
    data[6] |= 1
    package_file.write_bytes(data)
    assert failed(package_file) == {"container": "encrypted member"}


def test_sizes_behind_the_data_are_refused(package_file):
    data = bytearray(package_file.read_bytes())
    data[6] |= 8
    package_file.write_bytes(data)
    assert failed(package_file) == {"container": "header"}


def test_a_header_that_the_writer_would_not_write_is_refused(package_file):
    data = bytearray(package_file.read_bytes())
    data[4] = 10
    package_file.write_bytes(data)
    assert failed(package_file) == {"container": "header: bagit.txt"}


def test_a_flipped_byte_of_a_file_is_refused(package_file):
    data = package_file.read_bytes()
    package_file.write_bytes(data.replace(b"%PDF-1.7", b"%PDF-1.6"))
    assert failed(package_file) == {"container": "checksum: data/report.pdf"}


def test_bytes_after_the_end_are_refused(package_file):
    package_file.write_bytes(package_file.read_bytes() + b"PK")
    assert failed(package_file) == {"container": "bytes after the end"}


def test_a_file_that_is_a_picture_first_and_a_package_second_is_no_report(package_file):
    package_file.write_bytes(b"\x89PNG\r\n" + package_file.read_bytes())
    with pytest.raises(NotAReportError):
        verify(package_file)


def test_a_second_package_behind_the_first_is_refused(package_file):
    package_file.write_bytes(package_file.read_bytes() * 2)
    assert failed(package_file) == {"container": "bytes after the end"}


def test_no_truncated_package_passes(package_file):
    data = package_file.read_bytes()
    for length in range(4, len(data), 37):
        package_file.write_bytes(data[:length])
        assert failed(package_file) == {"container": "truncated"}


def test_a_member_that_claims_4_gib_ends_where_the_file_ends(package_file):
    data = bytearray(package_file.read_bytes())
    data[18:26] = b"\xff" * 8
    package_file.write_bytes(data)
    assert failed(package_file) == {"container": "too large"}


def test_more_than_2000_members_are_refused(tmp_path, rezip, report_id):
    ends = [f"{number:03}-{number:012x}.{end}" for end in ("a", "b", "c") for number in range(667)]
    files = [(f"{report_id}/data/attachments/{end}", b"") for end in ends]
    (tmp_path / "f").write_bytes(rezip(files))
    assert failed(tmp_path / "f") == {"container": "too large"}


def test_no_flipped_byte_of_a_sealed_zip_changes_what_comes_out(tmp_path, build):
    path = tmp_path / "r.zip"
    result = sealed(build(), path, ToPassphrase("en"))
    data = path.read_bytes()
    for place in [*range(80), *range(len(data) - 120, len(data))]:
        path.write_bytes(data[:place] + bytes([data[place] ^ 0x55]) + data[place + 1 :])
        try:
            found = failed(path, passphrase=result.passphrase)
        except (WrongKeyError, NotAReportError):
            continue
        assert found.keys() <= {"container"}


# --- anything at all -----------------------------------------------------------------------------

FUZZ = settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
HEADS = [b"", b"PK\x03\x04", b"age-encryption.org/v1\n"]
EDITS = st.lists(
    st.tuples(st.integers(0, 10**6), st.integers(0, 40), st.binary(max_size=40)), min_size=1
)


def only_told(path, **keys):
    """Verify something broken: it may be refused in words we know, and in no other way."""
    try:
        checks = verify(path, **keys)
    except UserError:
        return
    assert all(isinstance(check.detail, str) for check in checks)


def edited(data, edits):
    data = bytearray(data)
    for place, length, replacement in edits:
        start = place % (len(data) + 1)
        data[start : start + length] = replacement
    return bytes(data)


@FUZZ
@given(
    data=st.binary(max_size=500),
    head=st.sampled_from([b"", b"PK\x03\x04", b"age-encryption.org/v1\n"]),
)
def test_random_bytes_are_refused_in_words_we_know(tmp_path, data, head):
    (tmp_path / "f").write_bytes(head + data)
    pair = tmp_path / "centre" / "centre.key"
    if not pair.exists():
        keygen(tmp_path / "centre")
    only_told(tmp_path / "f", key_file=pair, passphrase="words")


@FUZZ
@given(edits=EDITS)
def test_mutated_packages_are_refused_in_words_we_know(tmp_path, build, edits):
    (tmp_path / "f").write_bytes(edited(build(b"x"), edits))
    only_told(tmp_path / "f")


@FUZZ
@given(edits=EDITS, key=st.booleans())
def test_mutated_sealed_files_are_refused_in_words_we_know(tmp_path, sealed_files, edits, key):
    age, zipped, pair, passphrase = sealed_files
    (tmp_path / "f").write_bytes(edited(age if key else zipped, edits))
    only_told(tmp_path / "f", key_file=pair.key_file, passphrase=passphrase)


@pytest.fixture(scope="module")
def sealed_files(tmp_path_factory, build):
    folder = tmp_path_factory.mktemp("sealed")
    pair = keygen(folder / "centre")
    sealed(build(b"x"), folder / "age", ToKeys((pair.recipient,)))
    result = sealed(build(b"x"), folder / "zip", ToPassphrase("en"))
    age, zipped = (folder / "age").read_bytes(), (folder / "zip").read_bytes()
    return age, zipped, pair, result.passphrase
