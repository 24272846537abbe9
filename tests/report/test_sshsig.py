"""Signatures in OpenSSH's form: those of ssh-keygen are read, and ours are like them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safecompanion.diary.keys import ssh_fingerprint
from safecompanion.errors import ReportDamagedError
from safecompanion.report import sshsig


def signed(message, key):
    return sshsig.make(message, lambda text: key.sign(text).signature, bytes(key.verify_key))


def test_a_signature_names_the_key_that_made_it(diary_key):
    signature = signed(b"manifest", diary_key)
    assert sshsig.verify(b"manifest", signature) == bytes(diary_key.verify_key)


def test_a_signature_by_ssh_keygen_is_accepted(report_vectors):
    folder = report_vectors / "ssh-keygen"
    key = sshsig.verify((folder / "message").read_bytes(), (folder / "message.sig").read_bytes())
    assert sshsig.public_key_line(key) in (folder / "key.pub").read_text()
    assert ssh_fingerprint(key) == (folder / "fingerprint").read_text().strip()


def test_another_message_is_refused(diary_key):
    with pytest.raises(ReportDamagedError):
        sshsig.verify(b"other", signed(b"manifest", diary_key))


def test_a_signature_for_another_purpose_is_refused(report_vectors):
    folder = report_vectors / "ssh-keygen"
    with pytest.raises(ReportDamagedError):
        sshsig.verify((folder / "message").read_bytes(), (folder / "git.sig").read_bytes())


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace(b"\n", b"\r\n"),
        lambda text: text + b"\n",
        lambda text: text.replace(b"-----BEGIN", b"----- BEGIN"),
        lambda text: text[:100] + text[101:],
        lambda text: b"",
    ],
)
def test_no_second_spelling_of_a_signature_is_accepted(change, diary_key):
    with pytest.raises(ReportDamagedError):
        sshsig.verify(b"m", change(signed(b"m", diary_key)))


@given(st.binary(max_size=400))
def test_random_bytes_are_no_signature(data):
    with pytest.raises(ReportDamagedError):
        sshsig.verify(b"m", data)


@given(position=st.integers(0, 290), bit=st.integers(0, 7))
def test_no_flipped_bit_is_accepted(position, bit, diary_key):
    signature = bytearray(signed(b"m", diary_key))
    signature[position] ^= 1 << bit
    with pytest.raises(ReportDamagedError):
        sshsig.verify(b"m", bytes(signature))
