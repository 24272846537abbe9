"""What a sceptical receiver checks: every known forgery is refused, and for its own reason."""

from __future__ import annotations

import io
import json
import os
import zipfile

import pytest

from safecompanion.errors import NotAReportError, WrongKeyError
from safecompanion.report import package
from safecompanion.report.centres import keygen
from safecompanion.report.seal import ToKeys, ToPassphrase, seal
from safecompanion.report.verify import verify

NAMES = ["container", "signature", "manifest", "payload", "schema", "id", "pdf"]


def failed(path, **keys):
    """Return the failed checks as {name: detail}."""
    return {check.name: check.detail for check in verify(path, **keys) if not check.ok}


def sealed(data, out, to):
    return seal(io.BytesIO(data), out, to, lambda *_: None, lambda: False, len(data))


@pytest.fixture
def forge(package_file, forger):
    return forger(package_file.read_bytes())


def test_a_sound_package_passes_every_check(package_file):
    checks = verify(package_file)
    assert [check.name for check in checks] == NAMES
    assert all(check.ok for check in checks)


def test_a_report_without_files_passes_too(tmp_path, build):
    (tmp_path / "p.zip").write_bytes(build())
    assert not failed(tmp_path / "p.zip")


def test_the_signature_check_shows_the_fingerprint(package_file, document):
    details = {check.name: check.detail for check in verify(package_file)}
    assert details["signature"] == document()["diary"]["key_fingerprint"]


def test_a_sealed_package_passes_with_its_key(tmp_path, package_file):
    pair = keygen(tmp_path / "centre")
    sealed(package_file.read_bytes(), tmp_path / "r.age", ToKeys((pair.recipient,)))
    assert not failed(tmp_path / "r.age", key_file=pair.key_file)


def test_a_sealed_package_passes_with_its_passphrase(tmp_path, package_file):
    result = sealed(package_file.read_bytes(), tmp_path / "r.zip", ToPassphrase("ru"))
    assert not failed(tmp_path / "r.zip", passphrase=result.passphrase)


def test_an_unpacked_folder_passes_itself_and_by_its_parent(tmp_path, package_file, report_id):
    zipfile.ZipFile(package_file).extractall(tmp_path / "out")
    assert not failed(tmp_path / "out" / report_id)
    assert not failed(tmp_path / "out")


# --- forged content, container by the rules ------------------------------------------------------


def test_a_changed_report_is_refused(tmp_path, forge):
    forge.files[package.REPORT_JSON] = forge.files[package.REPORT_JSON].replace(b"fraud", b"FRAUD")
    assert failed(forge.zip(tmp_path / "f"))["payload"] == "changed: data/report.json"


def test_a_removed_file_is_missed(tmp_path, forge, attachment_path):
    path = attachment_path(1, b"first picture")
    del forge.files[path]
    assert failed(forge.zip(tmp_path / "f"))["payload"] == f"missing: {path}"


def test_an_extra_file_is_noticed(tmp_path, forge, attachment_path):
    path = attachment_path(3, b"planted")
    forge.files[path] = b"planted"
    assert failed(forge.zip(tmp_path / "f"))["payload"] == f"not listed: {path}"


def test_new_manifests_under_the_old_signature_are_refused(tmp_path, forge):
    forge.files[package.REPORT_JSON] = forge.files[package.REPORT_JSON].replace(b"hech", b"kech")
    forge.files[package.REPORT_PDF] += b"%%EOF"
    assert failed(forge.sign().zip(tmp_path / "f")) == {
        "signature": "does not fit",
        "id": "does not fit",
    }


def test_a_report_signed_anew_by_another_key_does_not_name_that_key(tmp_path, forge, other_key):
    assert failed(forge.sign(other_key).zip(tmp_path / "f")) == {"id": "key_fingerprint"}


def test_another_key_beside_the_old_signature_is_refused(tmp_path, forge, other_key):
    line = f"diary {package.sshsig.public_key_line(bytes(other_key.verify_key))}\n"
    forge.files[package.SIGNER] = line.encode()
    assert failed(forge.sign_tags().zip(tmp_path / "f"))["signature"] == "does not fit"


def test_the_signer_file_must_name_the_key_that_signed(tmp_path, forge, other_key, diary_key):
    forge.sign(other_key)
    forge.files[package.SIGNER] = package.sshsig.signer_file(bytes(diary_key.verify_key))
    assert failed(forge.zip(tmp_path / "f"))["signature"] == "another signer"


@pytest.mark.parametrize("name", ["bagit.txt", "bag-info.txt", "signer.pub"])
def test_a_changed_tag_file_is_refused(tmp_path, forge, name):
    forge.files[name] += b"x"
    assert failed(forge.zip(tmp_path / "f"))["manifest"] == f"changed: {name}"


@pytest.mark.parametrize("name", ["bagit.txt", package.TAG_MANIFEST, package.MANIFEST])
def test_a_missing_tag_file_is_missed(tmp_path, forge, name):
    del forge.files[name]
    assert f"missing: {name}" in failed(forge.zip(tmp_path / "f")).values()


@pytest.mark.parametrize("name", [package.REPORT_JSON, package.REPORT_PDF])
def test_a_report_without_json_or_pdf_is_refused(tmp_path, forge, name, diary_key):
    del forge.files[name]
    assert failed(forge.sign(diary_key).zip(tmp_path / "f"))["payload"] == f"not listed: {name}"


def test_another_bag_version_is_refused(tmp_path, forge, diary_key):
    forge.files["bagit.txt"] = forge.files["bagit.txt"].replace(b"1.0", b"2.0")
    assert failed(forge.sign(diary_key).zip(tmp_path / "f")) == {"manifest": "bagit.txt"}


def test_a_wrong_payload_sum_is_refused(tmp_path, forge, diary_key):
    forge.files["bag-info.txt"] = forge.files["bag-info.txt"].replace(b"Oxum: ", b"Oxum: 1")
    assert failed(forge.sign_tags(diary_key).zip(tmp_path / "f")) == {"payload": "Payload-Oxum"}


@pytest.mark.parametrize("spoil", [b"\n", b"0" * 64 + b"  data/none\n", b"junk\n"])
def test_a_manifest_has_one_spelling(tmp_path, forge, diary_key, spoil):
    forge.files[package.MANIFEST] = spoil + forge.files[package.MANIFEST]
    assert "payload" in failed(forge.sign_tags(diary_key).zip(tmp_path / "f"))


def test_a_file_the_report_does_not_name_is_refused(tmp_path, forge, diary_key, attachment_path):
    path = attachment_path(3, b"unnamed")
    forge.files[path] = b"unnamed"
    assert failed(forge.sign(diary_key).zip(tmp_path / "f")) == {"schema": f"not listed: {path}"}


def test_a_file_name_must_begin_with_its_hash(tmp_path, forge, diary_key):
    path = "data/attachments/003-000000000000.png"
    forge.files[path] = b"unnamed"
    assert failed(forge.sign(diary_key).zip(tmp_path / "f"))["payload"] == f"name: {path}"


def test_a_word_outside_the_schema_is_refused(tmp_path, build, document):
    report = document()
    report["kind"] = "secret"
    (tmp_path / "f").write_bytes(build(report=report))
    assert list(failed(tmp_path / "f")) == ["schema"]


@pytest.mark.parametrize(
    ("data", "detail"),
    [
        (b"", "not JSON"),
        (b"[]", "not canonical JSON"),
        (b'{"a":1,"a":2}', "not canonical JSON"),
        (b'{"a": 1}', "not canonical JSON"),
        (b'{"b":1,"a":2}', "not canonical JSON"),
        (b'{"a":1e999}', "not canonical JSON"),
        (b'{"a":"\\ud800"}', "not canonical JSON"),
        (b'{"a":"e\xcc\x81"}', "not canonical JSON"),
        (b'{"a":' + b"9" * 5000 + b"}", "not JSON"),
        (b"\xff\xfe{\x00}\x00", "not JSON"),
        (b"[" * 40 + b"]" * 40, "too large: data/report.json"),
        (b"[" * 100_000 + b"]" * 100_000, "too large: data/report.json"),
        (b"[" + b"[]," * 5_000_000 + b"[]]", "too large: data/report.json"),
        (b'"' + b'\\"' * 30_000_000, "not JSON"),
    ],
)
def test_json_that_two_readers_could_read_differently_is_refused(
    tmp_path, forge, diary_key, data, detail
):
    forge.files[package.REPORT_JSON] = data
    found = failed(forge.sign(diary_key).zip(tmp_path / "f"))
    assert found == {"schema": detail, "id": detail}


def test_a_giant_report_is_not_even_parsed(tmp_path, forge, diary_key):
    forge.files[package.REPORT_JSON] = b'"' + bytes(64 * 1024 * 1024) + b'"'
    found = failed(forge.sign(diary_key).zip(tmp_path / "f"))
    assert found["schema"] == "too large: data/report.json"


def test_the_report_must_carry_the_id_of_its_folder(
    tmp_path, forge, document, canonical, diary_key
):
    other = document([b"first picture", b"second picture"])
    other["report_id"] = "01JDF5M8Q2W6X7Y8Z9ABCDEFGJ"
    forge.files[package.REPORT_JSON] = canonical(other)
    assert failed(forge.sign(diary_key).zip(tmp_path / "f")) == {"id": "report.json"}


def test_the_folder_must_carry_the_id_of_the_bag(tmp_path, forge, document, canonical, diary_key):
    other = document([b"first picture", b"second picture"])
    other["report_id"] = "01JDF5M8Q2W6X7Y8Z9ABCDEFGJ"
    forge.files[package.REPORT_JSON] = canonical(other)
    path = forge.sign(diary_key).zip(tmp_path / "f", report_id=other["report_id"])
    assert failed(path) == {"id": "bag-info.txt"}


def test_something_else_named_report_pdf_is_refused(tmp_path, forge, diary_key):
    forge.files[package.REPORT_PDF] = b"MZ this is a program"
    assert failed(forge.sign(diary_key).zip(tmp_path / "f")) == {"pdf": "not a PDF"}


# --- sealed files and folders --------------------------------------------------------------------


def test_another_key_opens_nothing(tmp_path, package_file):
    pair, other = keygen(tmp_path / "centre"), keygen(tmp_path / "other")
    sealed(package_file.read_bytes(), tmp_path / "r.age", ToKeys((pair.recipient,)))
    with pytest.raises(WrongKeyError):
        verify(tmp_path / "r.age", key_file=other.key_file)


def test_something_sealed_that_is_no_report_is_refused(tmp_path):
    pair = keygen(tmp_path / "centre")
    sealed(b"hello" * 99, tmp_path / "r.age", ToKeys((pair.recipient,)))
    assert failed(tmp_path / "r.age", key_file=pair.key_file) == {"container": "not a package"}


@pytest.fixture
def folder(tmp_path, package_file, report_id):
    zipfile.ZipFile(package_file).extractall(tmp_path / "out")
    return tmp_path / "out" / report_id


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_in_a_folder_is_refused(folder):
    (folder / "data" / "report.json").unlink()
    (folder / "data" / "report.json").symlink_to("/etc/passwd")
    assert failed(folder) == {"container": "not a file: 'data/report.json'"}


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_linked_folder_is_refused(folder, tmp_path):
    (folder / "data" / "attachments").rename(tmp_path / "elsewhere")
    (folder / "data" / "attachments").symlink_to(tmp_path / "elsewhere")
    assert failed(folder) == {"container": "not a file: 'data/attachments'"}


def test_a_foreign_file_in_a_folder_is_named(folder):
    (folder / "data" / "Thumbs.db").write_bytes(b"")
    assert failed(folder) == {"container": "name: 'data/Thumbs.db'"}


def test_a_changed_file_in_a_folder_is_refused(folder):
    (folder / "data" / "report.pdf").write_bytes(b"%PDF- other %%EOF")
    assert failed(folder) == {"payload": "changed: data/report.pdf"}


def test_a_renamed_folder_is_refused(folder):
    assert failed(folder.rename(folder.with_name("report"))) == {"container": "name: 'report'"}


def test_any_other_folder_is_no_report(tmp_path):
    with pytest.raises(NotAReportError):
        verify(tmp_path)


# --- what was published --------------------------------------------------------------------------


def test_the_published_packages_are_still_accepted(report_vectors):
    folder = report_vectors / "accept"
    words = (folder / "sealed-to-passphrase.txt").read_text()
    for path in sorted(folder.glob("*.age")) + sorted(folder.glob("*.zip")):
        assert not failed(path, key_file=folder / "centre.key", passphrase=words), path.name


def test_the_published_forgeries_are_still_refused(report_vectors):
    expected = json.loads((report_vectors / "refuse" / "refuse.json").read_text())
    found = {name: next(iter(failed(report_vectors / "refuse" / name))) for name in expected}
    assert found == expected
