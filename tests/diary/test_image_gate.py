"""No way in may carry a picture into an entry of a gated risk, and nothing may crash the gate."""

from __future__ import annotations

import base64
import io
import random
import tarfile
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from safecompanion.diary.image_gate import (
    GATED_RISKS,
    HEAD_BYTES,
    TextGate,
    needs_question,
    refuse,
)

NOISE = random.Random(7).randbytes(6000)
PICTURE_BASE64 = base64.b64encode(NOISE[:1200]).decode()


def zip_with(name: str, data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(name, data)
    return out.getvalue()


def tar_with(data: bytes) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        entry = tarfile.TarInfo("a.jpg")
        entry.size = len(data)
        archive.addfile(entry, io.BytesIO(data))
    return out.getvalue()


def iso_media(brand: bytes) -> bytes:
    return b"\0\0\0\x18ftyp" + brand + b"\0\0\2\0isommp42" + NOISE


HOLDERS = {
    "jpeg": b"\xff\xd8\xff\xe0\0\x10JFIF\0" + NOISE,
    "png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + NOISE,
    "gif": b"GIF89a" + NOISE,
    "webp": b"RIFF\x70\x17\0\0WEBPVP8 " + NOISE,
    "bmp": b"BM\x36\0\x0c\0\0\0\0\0\x36\0\0\0\x28\0\0\0" + NOISE,
    "tiff": b"II*\0\x08\0\0\0" + NOISE,
    "ico": b"\0\0\1\0\1\0" + NOISE,
    "heic": iso_media(b"heic"),
    "avif": iso_media(b"avif"),
    "mp4": iso_media(b"isom"),
    "mov": iso_media(b"qt  "),
    "3gp": iso_media(b"3gp5"),
    "avi": b"RIFF\x70\x17\0\0AVI LIST" + NOISE,
    "mkv, webm": b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\xf7\x81\x01B\xf2\x81\x04webm" + NOISE,
    "flv": b"FLV\1\5\0\0\0\t" + NOISE,
    "wmv": b"\x30\x26\xb2\x75\x8e\x66\xcf\x11" + NOISE,
    "mpeg": b"\0\0\1\xba\x44" + NOISE,
    "ogg video": b"OggS\0\2" + bytes(20) + b"\1\x2a\x80theora\3\2\1" + NOISE,
    "pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + NOISE,
    "pdf, text only": b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n",
    "office": zip_with("word/media/image1.jpeg", NOISE),
    "old office": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + NOISE,
    "rar": b"Rar!\x1a\x07\1\0" + NOISE,
    "7z": b"7z\xbc\xaf\x27\x1c\0\4" + NOISE,
    "gz": b"\x1f\x8b\x08\0" + NOISE,
    "tar": tar_with(NOISE),
    "svg": b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>',
    "html": b'<p>hello</p><img src="data:image/png;base64,iVBORw0KGgo=">',
    "mail": b"From: a\nContent-Transfer-Encoding: BASE64\n\niVBORw0KGgo=\n",
    "rich text": rb"{\rtf1\ansi{\pict\pngblip 89504e47}}",
    "uuencoded": b"hello\nbegin 644 a.jpg\nM_]C_X  02D9)1@\nend\n",
    "utf-16 noise": b"\xff\xfe" + NOISE,
    "utf-16 of no language": "\ue000\u0378".encode("utf-16"),
    "picture in digits": b"P1\n# a comment\n2 2\n0 1\n1 0\n",
    "old cyrillic text": "Привет, как дела".encode("cp1251"),
}

TEXTS = {
    "english": b"He wrote to her every night.\r\n\tShe told me on Monday.\n",
    "russian": "﻿Он писал ей каждый вечер. 🙂🏳️‍🌈".encode(),
    "uzbek": "Bugun menga aytdi: «Qoʻrqyapman»".encode(),
    "utf-16": "Привет 👋 مرحبا".encode("utf-16"),
    "links": ("https://example.org/" + "a1B2-c3_" * 40 + "?q=%D0%BF%D1%80%D0%B8\n").encode(),
    "escaped chat": (r"\u043f\u0440\u0438\u0432\u0435\u0442 " * 200).encode(),
    "times": b"\n".join(b"2026-11-18 20:%02d:%02d" % (n // 60, n % 60) for n in range(900)),
    "lines": b"-" * 900 + b"\n" + b"=" * 900 + b"\n" + "ха".encode() * 900,
    "laughing": b"hahahaha" * 200,
    "empty": b"",
}


def mp3() -> bytes:
    frame = b"\xff\xfb\x90\x00" + bytes(413)  # MPEG 1 layer III, 128 kbit/s, 44.1 kHz: 417 bytes
    return b"ID3\4\0\0\0\0\0\x0bTIT2\0\0\0\1\0\0a" + frame * 9


SOUNDS = {
    "mp3": mp3(),
    "voice message": b"OggS\0\2" + bytes(20) + b"\1\x13OpusHead\1\1" + NOISE,
    "wav": b"RIFF\x70\x17\0\0WAVEfmt \x10\0\0\0" + NOISE,
    "m4a": b"\0\0\0\x20ftypM4A \0\0\0\0M4A mp42isom\0\0\0\0" + NOISE,
}


@pytest.mark.parametrize("kind", HOLDERS)
@pytest.mark.parametrize("name", ["a.txt", "a", "a.mp3", "photo.jpg"])
def test_anything_that_could_hold_a_picture_is_refused_whatever_it_is_called(kind, name):
    assert refuse("sextortion", name, HOLDERS[kind], answer_may_show=False)


@pytest.mark.parametrize("kind", TEXTS)
def test_plain_words_come_in_even_for_gated_risks(kind):
    assert not refuse("grooming", "notes.txt", TEXTS[kind], answer_may_show=True)
    assert not streamed(TEXTS[kind], size=7)


@pytest.mark.parametrize("kind", SOUNDS)
def test_plain_sound_comes_in_even_for_gated_risks(kind):
    assert not refuse("grooming", "voice", SOUNDS[kind], answer_may_show=True)
    assert not streamed(SOUNDS[kind], size=100, name="voice.m4a")


@pytest.mark.parametrize("risk", sorted(GATED_RISKS))
def test_for_gated_risks_no_answer_opens_the_gate(risk):
    assert refuse(risk, "a.jpg", HOLDERS["jpeg"], answer_may_show=False)
    assert streamed(HOLDERS["jpeg"], risk=risk, may_show=False)


def test_for_other_risks_only_the_answer_no_opens_the_gate():
    assert needs_question("a.jpg", HOLDERS["jpeg"])
    assert refuse("cyberbullying", "a.jpg", HOLDERS["jpeg"], answer_may_show=True)
    assert not refuse("cyberbullying", "a.jpg", HOLDERS["jpeg"], answer_may_show=False)
    assert not streamed(HOLDERS["jpeg"], risk="cyberbullying", may_show=False)


@pytest.mark.parametrize("name", ["a.xbm", "a.SVG", "b.mp4", "a.eml", "page.mht", "x.heic "])
def test_a_name_that_promises_a_picture_is_asked_about_even_if_the_bytes_are_words(name):
    assert needs_question(name, b"hello")


@pytest.mark.parametrize(
    "picture",
    [
        HOLDERS["jpeg"],
        HOLDERS["png"],
        HOLDERS["webp"],
        zip_with("a.jpg", NOISE),
        b"hdlr\0\0\0\0\0\0\0\0vide\0",
        b"APIC\0\0\1\0\0\0\0image/jpeg\0",
        b"covr\0\0\0\x20data",
        b"METADATA_BLOCK_PICTURE=AAAA",
        b"\x01\x80theora",
        iso_media(b"isom"),
    ],
)
@pytest.mark.parametrize("kind", SOUNDS)
def test_sound_with_a_picture_inside_is_refused(kind, picture):
    assert streamed(SOUNDS[kind] * 180 + picture + NOISE, size=65537, name="song.mp3")


def test_a_picture_cut_by_the_edge_of_two_chunks_of_sound_is_found():
    gate = TextGate("grooming", "song.mp3", False)
    assert not gate.feed(SOUNDS["mp3"] * 300)
    assert any(gate.feed(bytes([byte])) for byte in b"APIC\0\0\1\0\0\0\0image/jpeg\0")


@pytest.mark.parametrize("size", [1, 76, 1000, 65536])
def test_a_picture_as_text_after_the_first_megabyte_is_found(size):
    words = "Она рассказала мне вечером. ".encode()
    text = words * (HEAD_BYTES // len(words) + 50)
    wrapped = "\r\n> ".join(PICTURE_BASE64[n : n + 76] for n in range(0, 1600, 76)).encode()
    gate = TextGate("grooming", "mail.txt", False)
    assert not gate.feed(text)
    assert any(gate.feed(wrapped[n : n + size]) for n in range(0, len(wrapped), size))


@pytest.mark.parametrize(
    "encoded",
    [
        PICTURE_BASE64,
        PICTURE_BASE64.replace("/", "\\/"),
        PICTURE_BASE64.replace("/", "%2F").replace("+", "%2b"),
        base64.urlsafe_b64encode(NOISE[:1200]).decode(),
        NOISE[:400].hex(),
        NOISE[:400].hex(" "),
        ", ".join(f"0x{byte:02x}" for byte in NOISE[:400]),
        "".join(f"\\x{byte:02x}" for byte in NOISE[:400]),
        "=" + NOISE[:400].hex("=").upper(),
        "\\n".join(PICTURE_BASE64[n : n + 64] for n in range(0, 1600, 64)),
    ],
)
def test_a_picture_written_as_letters_is_refused(encoded):
    assert refuse("image_sharing", "a.json", f'{{"text": "{encoded}"}}'.encode(), False)


@pytest.mark.parametrize("tail", [zip_with("a.jpg", b"abc"), HOLDERS["pdf"], HOLDERS["jpeg"]])
def test_an_archive_or_picture_behind_long_text_is_refused(tail):
    text = b"She told me in the evening.\n" * 50_000
    assert len(text) > HEAD_BYTES
    assert not refuse("grooming", "a.txt", text[:HEAD_BYTES], False)
    assert streamed(text + tail)


def test_text_that_ends_inside_a_letter_is_refused():
    assert streamed("привет".encode()[:-1])
    assert needs_question("a.txt", "привет".encode()[:-1])


def test_a_letter_cut_by_the_end_of_the_first_megabyte_is_fine():
    head = (b"a" + "я".encode() * HEAD_BYTES)[:HEAD_BYTES]
    assert not needs_question("a.txt", head)


def test_the_gate_stays_shut_once_it_has_refused():
    gate = TextGate("grooming", "a.txt", False)
    assert gate.feed(b"\0" * HEAD_BYTES)
    assert gate.feed(b"words")
    assert gate.finish()


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(
        [b"", b"OggS", b"RIFF", b"ID3\3\0\0\0\0\0", b"\0\0\0\x20ftyp", b"\xff\xfb", b"\xff\xfe"]
    ),
    st.binary(max_size=200),
    st.text(max_size=20),
    st.integers(1, 64),
)
def test_no_bytes_and_no_name_crash_the_gate(start, data, name, size):
    whole = needs_question(name, start + data)
    assert streamed(start + data, name=name, size=size) == whole


@settings(max_examples=200, deadline=None)
@given(st.binary(min_size=300, max_size=900), st.text("абв гд\n", max_size=60))
def test_bytes_that_are_no_text_never_pass_as_text(data, words):
    if any(byte > 0xF4 or byte < 9 for byte in data):
        assert needs_question("a.txt", words.encode() + data)


def streamed(
    data: bytes,
    *,
    risk: str = "grooming",
    name: str = "a.txt",
    size: int = 65536,
    may_show: bool = True,
) -> bool:
    gate = TextGate(risk, name, may_show)
    for start in range(0, len(data), size):
        gate.feed(data[start : start + size])
    return gate.finish()
