"""What a photo tells about its maker is shown, and taken out without touching a pixel."""

from __future__ import annotations

import io
import logging
import random
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QTransform

from safecompanion.diary.media import metadata, sniff, strip

CANARY = b"CANARY-41.31108"
TYPES = {"jpeg": "image/jpeg", "png": "image/png", "webp": "image/webp", "gif": "image/gif"}
FACTS = {
    "camera": "Kamera K-100",
    "taken_at": "2026-11-18T20:30:05",
    "software": CANARY.decode(),
    "author": "Dilnoza",
    "location": "41.31108, -69.27970",
}


# --- pictures made here --------------------------------------------------------------------------


def tiff(orientation: int = 6, order: str = "<") -> bytes:
    """Return EXIF with a camera, a time, an author and a place."""
    out = bytearray((b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", 8))

    def write(entries, following=None):
        at = len(out)
        out.extend(bytes(2 + 12 * len(entries) + 4))
        rows = struct.pack(order + "H", len(entries))
        for tag, kind, count, value in entries:
            if isinstance(value, bytes) and len(value) > 4:
                value, place = struct.pack(order + "I", len(out)), value
                out.extend(place)
            elif isinstance(value, int):
                value = struct.pack(order + ("H" if kind == 3 else "I"), value)
            rows += struct.pack(order + "HHI", tag, kind, count) + value.ljust(4, b"\0")
        out[at : at + len(rows)] = rows
        return at

    def text(tag, value):
        return (tag, 2, len(value) + 1, value + b"\0")

    def degrees(*parts):
        return b"".join(struct.pack(order + "II", *part) for part in parts)

    head = [
        text(0x010F, b"Kamera"),
        text(0x0110, b"K-100"),
        (0x0112, 3, 1, orientation),
        text(0x0131, CANARY),
        text(0x0132, b"2020:01:01 00:00:00"),
        text(0x013B, b"Dilnoza"),
        (0x8769, 4, 1, 0),
        (0x8825, 4, 1, 0),
    ]
    first = write(head)
    photo = write([text(0x9003, b"2026:11:18 20:30:05")])
    gps = write(
        [
            (1, 2, 2, b"N\0"),
            (2, 5, 3, degrees((41, 1), (18, 1), (3988800, 100000))),
            (3, 2, 2, b"W\0"),
            (4, 5, 3, degrees((69, 1), (16, 1), (4692000, 100000))),
        ]
    )
    pointers = first + 2 + 12 * 6
    struct.pack_into(order + "I", out, pointers + 8, photo)
    struct.pack_into(order + "I", out, pointers + 20, gps)
    return bytes(out)


def drawn() -> QImage:
    dots = bytes(v for y in range(32) for x in range(48) for v in (x * 5, y * 7, x * y % 255))
    return QImage(dots, 48, 32, 144, QImage.Format.Format_RGB888).copy()


def saved(kind: str) -> bytes:
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert drawn().save(buffer, kind, 90)
    return bytes(store.data())


def jpeg(exif: bytes | None = None) -> bytes:
    segments = [
        (0xE1, b"Exif\0\0" + (tiff() if exif is None else exif)),
        (0xE1, b"http://ns.adobe.com/xap/1.0/\0<x>" + CANARY + b"</x>"),
        (0xE2, b"MPF\0" + CANARY),
        (0xED, b"Photoshop 3.0\0" + CANARY),
        (0xFE, CANARY),
    ]
    extra = b"".join(
        bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2, "big") + body
        for marker, body in segments
    )
    return saved("jpeg")[:2] + extra + saved("jpeg")[2:] + CANARY


def png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png() -> bytes:
    plain = saved("png")
    extra = [
        (b"tEXt", b"Software\0" + CANARY),
        (b"zTXt", b"Author\0\0" + zlib.compress(b"Dilnoza")),
        (b"iTXt", b"Comment\0\0\0\0\0" + CANARY),
        (b"eXIf", tiff()),
        (b"tIME", struct.pack(">HBBBBB", 2026, 11, 18, 20, 30, 5)),
        (b"prVt", CANARY),
    ]
    return plain[:33] + b"".join(png_chunk(*chunk) for chunk in extra) + plain[33:] + CANARY


def riff(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def webp() -> bytes:
    size = (47).to_bytes(3, "little") + (31).to_bytes(3, "little")
    chunks = riff(b"VP8X", b"\x0c\0\0\0" + size) + saved("webp")[12:]
    chunks += riff(b"EXIF", tiff()) + riff(b"XMP ", CANARY) + riff(b"priv", CANARY)
    return riff(b"RIFF", b"WEBP" + chunks) + CANARY


def gif() -> bytes:
    """Return two frames of 20 x 10 pixels; a clear code every 100 pixels keeps codes at 8 bits."""
    pixels = bytes(n % 100 for n in range(200))
    codes = b"".join(b"\x80" + pixels[n : n + 100] for n in (0, 100)) + b"\x81"
    data = b"\x07" + bytes((len(codes),)) + codes + b"\0"
    colours = bytes(range(128)) * 3
    frame = b"!\xf9\4\0\x0a\0\0\0,\0\0\0\0\x14\0\x0a\0\0" + data
    comment = b"!\xfe\x0f" + CANARY + b"\0"
    xmp = b"!\xff\x0bXMP DataXMP\x0f" + CANARY + b"\0"
    loop = b"!\xff\x0bNETSCAPE2.0\3\1\0\0\0"
    head = b"GIF89a\x14\0\x0a\0\xf6\0\0" + colours
    return head + loop + comment + frame + xmp + frame + b";" + CANARY


PICTURES = {"jpeg": jpeg, "png": png, "webp": webp, "gif": gif}


def decoded(data: bytes, kind: str, *, turned: bool = False) -> list[QImage]:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoTransform(turned)
    frames = []
    while not (frame := reader.read()).isNull():
        frames.append(frame)
        if kind != "gif":
            break
    return frames


# --- kinds ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", PICTURES)
def test_a_picture_is_known_by_its_bytes_whatever_it_is_called(kind):
    assert sniff(PICTURES[kind](), "a.txt") == TYPES[kind]


def test_a_bitmap_is_known_by_its_bytes():
    assert sniff(saved("bmp"), "a") == "image/bmp"
    assert sniff(b"BM, said she, and left the chat", "a") == "text/plain"


@pytest.mark.parametrize(
    ("head", "name", "expected"),
    [
        ("Привет\n".encode(), "a.jpg", "text/plain"),
        ("Привет\n".encode("utf-16"), "a", "text/plain"),
        (b"\0\1\2\3", "a.jpg", "application/octet-stream"),
        (b"\0\1\2\3", "a.txt", "application/octet-stream"),
        (b"%PDF-1.4\n", "a.pdf", "application/pdf"),
        (b"\0\0\0\x18ftypheic", "IMG_1.HEIC", "image/heic"),
        (b"\0\0\0\x18ftypisom", "a.mp4", "video/mp4"),
        (b"\0\1\2\3", "", "application/octet-stream"),
    ],
)
def test_a_name_counts_only_where_the_bytes_say_nothing(head, name, expected):
    assert sniff(head, name) == expected


# --- metadata ------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["jpeg", "webp"])
def test_a_photo_tells_its_camera_time_author_and_place(kind):
    assert metadata(io.BytesIO(PICTURES[kind]()), TYPES[kind]) == FACTS


def test_both_byte_orders_are_read():
    assert metadata(io.BytesIO(jpeg(tiff(order=">"))), "image/jpeg") == FACTS


def test_a_photo_is_read_past_large_blocks_and_with_any_webp_prefix():
    data = jpeg()
    profile = b"\xff\xe2\xff\xff" + b"ICC_PROFILE\0\1\1".ljust(0xFFFD, b"p")
    assert metadata(io.BytesIO(data[:2] + profile + data[2:]), "image/jpeg") == FACTS
    prefixed = webp().replace(riff(b"EXIF", tiff()), riff(b"EXIF", b"Exif\0\0" + tiff()))
    assert metadata(io.BytesIO(prefixed), "image/webp") == FACTS


def test_a_png_tells_its_texts_too():
    plain = saved("png")
    texts = png_chunk(b"tEXt", b"Software\0" + b"Paint" * 90)
    texts += png_chunk(b"iTXt", b"Author\0\1\0ru\0\0" + zlib.compress("Нодира".encode()))
    found = metadata(io.BytesIO(plain[:33] + texts + plain[33:]), "image/png")
    assert found == {"software": ("Paint" * 90)[:200], "author": "Нодира"}
    assert metadata(io.BytesIO(png()), "image/png") == FACTS


@pytest.mark.parametrize("degrees", [(41, 0), (410, 1)])
def test_a_place_that_cannot_be_on_earth_is_not_shown(degrees):
    here = struct.pack("<IIII", 41, 1, 18, 1)
    lost = jpeg().replace(here, struct.pack("<IIII", *degrees, 18, 1))
    assert lost != jpeg()
    assert "location" not in metadata(io.BytesIO(lost), "image/jpeg")


def test_reading_metadata_writes_nothing_to_the_log(caplog):
    caplog.set_level(logging.DEBUG)
    for data in (jpeg(), jpeg()[:300], b"not a picture", saved("jpeg")):
        metadata(io.BytesIO(data), "image/jpeg")
    assert caplog.text == ""


def test_a_photo_that_claims_four_billion_letters_is_read_in_bounds():
    software = struct.pack("<HHI", 0x0131, 2, 16)
    liar = tiff().replace(software, struct.pack("<HHI", 0x0131, 2, 0xFFFFFFFF))
    reader = _Asked(liar)
    metadata(reader, "image/tiff")
    assert liar != tiff()
    assert reader.most <= 8 << 20


def test_a_picture_of_a_hundred_thousand_pieces_is_not_read_to_its_end():
    reader = _Asked(saved("png")[:33] + png_chunk(b"prVt", b"") * 100_000)
    assert metadata(reader, "image/png") == {}
    assert reader.times < 110_000


class _Asked(io.BytesIO):
    most = 0
    times = 0

    def read(self, size=-1, /):
        self.times += 1
        self.most = max(self.most, size)
        return super().read(size)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(["jpeg", "png", "webp"]), st.data())
def test_broken_metadata_gives_less_and_never_an_error(kind, data):
    found = metadata(io.BytesIO(mutated(kind, data)), TYPES[kind])
    assert all(len(value) <= 200 for value in found.values())


# --- stripping -----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", PICTURES)
def test_stripping_leaves_no_trace_and_the_same_pixels(kind):
    original = PICTURES[kind]()
    stripped = strip(original, TYPES[kind])
    assert CANARY in original
    assert CANARY not in stripped
    assert b"Dilnoza" not in stripped
    assert decoded(stripped, kind) == decoded(original, kind) != []


@pytest.mark.parametrize("kind", ["jpeg", "webp", "png"])
def test_a_turned_photo_stays_turned_and_says_nothing_else(kind):
    stripped = strip(PICTURES[kind](), TYPES[kind])
    assert metadata(io.BytesIO(stripped), TYPES[kind]) == {}
    assert struct.pack("<HHIHH", 0x0112, 3, 1, 6, 0) in stripped


def test_qt_turns_the_stripped_photo_the_same_way():
    upright = decoded(strip(jpeg(), "image/jpeg"), "jpeg")[0]
    turned = decoded(strip(jpeg(), "image/jpeg"), "jpeg", turned=True)[0]
    assert turned == upright.transformed(QTransform().rotate(90))


@pytest.mark.parametrize("kind", PICTURES)
def test_stripping_twice_changes_nothing_more(kind):
    once = strip(PICTURES[kind](), TYPES[kind])
    assert strip(once, TYPES[kind]) == once


def test_colours_that_need_a_profile_keep_it():
    profile = b"\xff\xe2\0\x1aICC_PROFILE\0\1\1" + b"p" * 10
    data = jpeg()
    assert profile in strip(data[:2] + profile + data[2:], "image/jpeg")


def test_a_progressive_photo_keeps_all_its_scans():
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setProgressiveScanWrite(True)
    assert writer.write(drawn())
    data = bytes(buffer.data().data())
    assert b"\xff\xc2" in data
    assert decoded(strip(data, "image/jpeg"), "jpeg") == decoded(data, "jpeg")


def test_the_small_picture_inside_the_header_is_dropped():
    thumbnail = b"JFIF\0\1\1\0\0\1\0\1\4\4" + CANARY * 4
    data = saved("jpeg")
    old_header = data[2 : 4 + int.from_bytes(data[4:6], "big")]
    header = b"\xff\xe0" + (len(thumbnail) + 2).to_bytes(2, "big") + thumbnail
    stripped = strip(data.replace(old_header, header, 1), "image/jpeg")
    assert CANARY not in stripped
    assert decoded(stripped, "jpeg") == decoded(data, "jpeg")


def test_an_animation_keeps_its_frames_and_its_loop():
    stripped = strip(gif(), "image/gif")
    assert len(decoded(stripped, "gif")) == 2
    assert b"NETSCAPE2.0" in stripped


def test_nothing_rides_along_behind_the_delay_or_the_loop_of_an_animation():
    more = b"\x0f" + CANARY
    delay = b"!\xf9\4\0\x0a\0\0"
    loop = b"NETSCAPE2.0\3\1\0\0"
    heavy = gif().replace(delay, delay + more).replace(loop, loop + more)
    assert CANARY not in strip(heavy, "image/gif")


@pytest.mark.parametrize(("orientation", "flags"), [(1, 0x00), (6, 0x08)])
def test_a_webp_announces_only_what_it_still_holds(orientation, flags):
    data = webp().replace(tiff(), tiff(orientation))
    assert strip(data, "image/webp")[20] == flags


def test_a_png_with_a_wrong_check_sum_or_order_cannot_be_stripped():
    plain = saved("png")
    assert strip(plain[:20] + b"\x01" + plain[21:], "image/png") is None
    assert strip(plain[:8] + png_chunk(b"PLTE", b"abc") + plain[8:], "image/png") is None


@pytest.mark.parametrize("media_type", ["image/heic", "image/bmp", "application/pdf", "text/plain"])
def test_other_kinds_cannot_be_stripped(media_type):
    assert strip(saved("bmp"), media_type) is None


@pytest.mark.parametrize("kind", PICTURES)
def test_a_broken_picture_cannot_be_stripped(kind):
    whole = PICTURES[kind]().removesuffix(CANARY)
    cuts = [whole[:n] for n in (0, 1, 8, 13, len(whole) // 3, len(whole) // 2, len(whole) - 1)]
    assert [strip(cut, TYPES[kind]) for cut in cuts] == [None] * len(cuts)
    other = "png" if kind != "png" else "jpeg"
    assert strip(whole, TYPES[other]) is None


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(sorted(PICTURES)), st.data())
def test_a_mutated_picture_is_stripped_or_refused(kind, data):
    stripped = strip(mutated(kind, data), TYPES[kind])
    assert stripped is None or sniff(stripped, "") == TYPES[kind]


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200), st.text(max_size=10))
def test_any_bytes_have_a_kind(data, name):
    media_type = sniff(data, name)
    assert "/" in media_type
    assert metadata(io.BytesIO(data), "image/jpeg") == {}


WHOLE = {kind: make() for kind, make in PICTURES.items()}


def mutated(kind: str, data: st.DataObject) -> bytes:
    whole = bytearray(WHOLE[kind])
    seed = data.draw(st.integers(0, 1 << 20))
    chance = random.Random(seed)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(whole))
        if chance.random() < 0.5:
            whole[at] = chance.choice([0, 1, 0x7F, 0xFF, chance.randrange(256)])
        else:
            del whole[at : at + chance.randint(1, 9)]
    return bytes(whole)
