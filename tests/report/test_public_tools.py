"""A stranger with public tools and none of our code opens a report and checks all of it."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys

import pytest

from safecompanion.report import sshsig
from safecompanion.report.centres import keygen
from safecompanion.report.seal import ToKeys, seal

NEEDED = ("age", "unzip", "sha256sum", "ssh-keygen")
MISSING = [tool for tool in NEEDED if not shutil.which(tool)]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {' '.join(MISSING)}")


def run(*command, folder, data=None):
    return subprocess.run(command, cwd=folder, input=data, capture_output=True, check=False)


@pytest.fixture
def pair(tmp_path):
    return keygen(tmp_path / "centre")


@pytest.fixture
def sealed_file(tmp_path, build, pair):
    data = build(b"first picture", b"second picture")
    to = ToKeys((pair.recipient,))
    seal(io.BytesIO(data), tmp_path / "r.age", to, lambda *_: None, lambda: False, len(data))
    return tmp_path / "r.age"


@pytest.fixture
def bag(tmp_path, sealed_file, pair, report_id):
    """The report, opened by `age -d` and `unzip` alone."""
    opened = run("age", "-d", "-i", pair.key_file, "-o", "p.zip", sealed_file, folder=tmp_path)
    assert opened.returncode == 0, opened.stderr
    unzipped = run("unzip", "-q", "p.zip", folder=tmp_path)
    assert (unzipped.returncode, unzipped.stderr) == (0, b"")
    return tmp_path / report_id


def verified(bag, signers, namespace=sshsig.NAMESPACE):
    command = ["ssh-keygen", "-Y", "verify", "-f", signers, "-I", "diary", "-n", namespace]
    message = (bag / "tagmanifest-sha256.txt").read_bytes()
    return run(*command, "-s", "tagmanifest-sha256.txt.sig", folder=bag, data=message)


def test_age_and_unzip_open_it(bag, attachment_path):
    assert (bag / attachment_path(2, b"second picture")).read_bytes() == b"second picture"


def test_unzip_finds_no_fault_with_the_zip(tmp_path, bag):
    assert b"No errors detected" in run("unzip", "-t", "p.zip", folder=tmp_path).stdout


def test_bagit_validates_it(bag):
    assert run(sys.executable, "-m", "bagit", "--validate", bag, folder=bag).returncode == 0


@pytest.mark.parametrize("name", ["manifest-sha256.txt", "tagmanifest-sha256.txt"])
def test_sha256sum_agrees_with_every_line(bag, name):
    answer = run("sha256sum", "--strict", "-c", name, folder=bag)
    assert answer.returncode == 0
    assert answer.stdout.count(b": OK") == (bag / name).read_bytes().count(b"\n")


def test_ssh_keygen_accepts_the_signature_and_names_the_key(bag, document):
    answer = verified(bag, "signer.pub")
    assert answer.returncode == 0, answer.stderr
    assert document()["diary"]["key_fingerprint"].encode() in answer.stdout


def test_ssh_keygen_prints_the_fingerprint(bag, document):
    printed = run("ssh-keygen", "-l", "-f", "signer.pub", folder=bag).stdout
    assert document()["diary"]["key_fingerprint"].encode() in printed


def test_ssh_keygen_refuses_changed_manifests(bag):
    path = bag / "tagmanifest-sha256.txt"
    path.write_bytes(path.read_bytes().replace(b"a", b"b", 1))
    assert verified(bag, "signer.pub").returncode != 0


def test_ssh_keygen_refuses_another_signer(bag, other_key):
    (bag / "other.pub").write_bytes(sshsig.signer_file(bytes(other_key.verify_key)))
    assert verified(bag, "other.pub").returncode != 0


def test_ssh_keygen_refuses_the_signature_for_another_purpose(bag):
    assert verified(bag, "signer.pub", namespace="git").returncode != 0


def test_age_made_elsewhere_opens_here(tmp_path, build, pair, report_id):
    from safecompanion.report.opening import open_sealed

    (tmp_path / "p.zip").write_bytes(build(b"x"))
    command = ("age", "-r", pair.recipient, "-o", "r.age", "p.zip")
    assert run(*command, folder=tmp_path).returncode == 0
    opened = open_sealed(tmp_path / "r.age", pair.key_file, None, tmp_path / "out")
    assert opened.report_id == report_id


def test_age_refuses_a_flipped_byte(tmp_path, sealed_file, pair):
    data = bytearray(sealed_file.read_bytes())
    data[-9] ^= 1
    sealed_file.write_bytes(data)
    answer = run("age", "-d", "-i", pair.key_file, "-o", os.devnull, sealed_file, folder=tmp_path)
    assert answer.returncode != 0
