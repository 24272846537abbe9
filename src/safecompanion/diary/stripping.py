"""Copy a picture's own bytes and leave out what tells about its maker.

JPEG: ITU-T T.81 markers. PNG: third edition chunks. WebP: RIFF container. GIF: 89a blocks.
Every function raises StripError for a file it does not understand to its end.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator

_UPRIGHT = 1


class StripError(Exception):
    """The file is broken or not of this format."""


class _Cursor:
    """Read bytes in order; a claimed length past the end is an error, never a short read."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def take(self, size: int) -> bytes:
        if size < 0 or self.at + size > len(self.data):
            raise StripError
        self.at += size
        return self.data[self.at - size : self.at]

    def more(self) -> bool:
        return self.at < len(self.data)


# --- orientation, the one fact of EXIF that the eye needs ----------------------------------------


def _orientation(tiff: bytes) -> int:
    """Return the EXIF orientation (1-8) of a TIFF block; 1 if there is none or it is broken."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(tiff[:4])
    try:
        if order is None:
            return _UPRIGHT
        (start,) = struct.unpack_from(order + "I", tiff, 4)
        (count,) = struct.unpack_from(order + "H", tiff, start)
        for number in range(min(count, 200)):
            tag, kind, _, value = struct.unpack_from(order + "HHIH", tiff, start + 2 + 12 * number)
            if tag == 0x0112 and kind == 3 and 1 <= value <= 8:
                return int(value)
    except struct.error:
        return _UPRIGHT
    return _UPRIGHT


def _minimal_tiff(orientation: int) -> bytes:
    return b"II*\0" + struct.pack("<IHHHIHHI", 8, 1, 0x0112, 3, 1, orientation, 0, 0)


# --- JPEG ----------------------------------------------------------------------------------------

_EXIF = b"Exif\0\0"
_NEXT_MARKER = re.compile(rb"\xff+[\x01-\xcf\xd8-\xfe]")
_STAND_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def strip_jpeg(data: bytes) -> bytes:
    """Drop APP1 to APP15 and comments; keep JFIF, ICC profile, Adobe colour and orientation."""
    cursor = _Cursor(data)
    if cursor.take(2) != b"\xff\xd8":
        raise StripError
    tables: list[bytes] = []
    jfif = b""
    orientation = _UPRIGHT
    seen: set[int] = set()
    for marker, body in _jpeg_segments(cursor):
        seen.add(marker)
        if marker == 0xE0:
            jfif = jfif or _jfif_without_thumbnail(body)
        elif marker == 0xE1 and body.startswith(_EXIF) and orientation == _UPRIGHT:
            orientation = _orientation(body[len(_EXIF) :])
        if _jpeg_keeps(marker, body):
            tables.append(_segment(marker, body))
        if marker == 0xDA:
            tables.append(_scan(cursor))
    if not seen & _FRAMES or 0xDA not in seen:
        raise StripError
    exif = b"" if orientation == _UPRIGHT else _segment(0xE1, _EXIF + _minimal_tiff(orientation))
    return b"".join([b"\xff\xd8", jfif, exif, *tables, b"\xff\xd9"])


def _jpeg_segments(cursor: _Cursor) -> Iterator[tuple[int, bytes]]:
    while True:
        if cursor.take(1) != b"\xff":
            raise StripError
        marker = 0xFF
        while marker == 0xFF:
            marker = cursor.take(1)[0]
        if marker == 0xD9:
            return
        if marker in _STAND_ALONE or marker in {0x00, 0xD8}:
            raise StripError
        yield marker, cursor.take(int.from_bytes(cursor.take(2), "big") - 2)


def _jpeg_keeps(marker: int, body: bytes) -> bool:
    if marker == 0xE2:
        return body.startswith(b"ICC_PROFILE\0")
    return marker == 0xEE or not (0xE0 <= marker <= 0xEF or marker == 0xFE)


def _jfif_without_thumbnail(body: bytes) -> bytes:
    if not body.startswith(b"JFIF\0") or len(body) < 14:
        return b""
    return _segment(0xE0, body[:12] + b"\0\0")


def _segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2, "big") + body


def _scan(cursor: _Cursor) -> bytes:
    found = _NEXT_MARKER.search(cursor.data, cursor.at)
    if found is None:
        raise StripError
    return cursor.take(found.start() - cursor.at)


# --- PNG -----------------------------------------------------------------------------------------

_PNG_START = b"\x89PNG\r\n\x1a\n"
_PNG_CRITICAL = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND"})
# Ancillary chunks that change how the pixels look, animation included; the rest is about people.
_PNG_KEPT = _PNG_CRITICAL | {
    *(b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs", b"hIST"),
    *(b"cICP", b"mDCV", b"cLLI", b"acTL", b"fcTL", b"fdAT"),
}


def strip_png(data: bytes) -> bytes:
    """Keep only the chunks that make the pixels; keep an orientation as a minimal eXIf."""
    cursor = _Cursor(data)
    if cursor.take(8) != _PNG_START:
        raise StripError
    kept: list[tuple[bytes, bytes]] = []
    orientation = _UPRIGHT
    while not kept or kept[-1][0] != b"IEND":
        size, kind = struct.unpack(">I4s", cursor.take(8))
        body, check = cursor.take(size), cursor.take(4)
        if not kept and kind != b"IHDR":
            raise StripError
        if kind == b"eXIf":
            orientation = _orientation(body.removeprefix(_EXIF))
        if kind in _PNG_KEPT:
            if zlib.crc32(kind + body).to_bytes(4, "big") != check:
                raise StripError
            kept.append((kind, body))
        elif not kind[0] & 0x20:
            raise StripError  # an unknown critical chunk: the picture cannot be right without it
    if not any(kind == b"IDAT" for kind, _ in kept):
        raise StripError
    if orientation != _UPRIGHT:
        kept.insert(1, (b"eXIf", _minimal_tiff(orientation)))
    return _PNG_START + b"".join(_png_chunk(kind, body) for kind, body in kept)


def _png_chunk(kind: bytes, body: bytes) -> bytes:
    check = zlib.crc32(kind + body).to_bytes(4, "big")
    return len(body).to_bytes(4, "big") + kind + body + check


# --- WebP ----------------------------------------------------------------------------------------

_WEBP_KEPT = frozenset({b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})
_FRAME_KEPT = frozenset({b"VP8 ", b"VP8L", b"ALPH"})
_EXIF_FLAG, _XMP_FLAG = 0x08, 0x04


def strip_webp(data: bytes) -> bytes:
    """Drop EXIF, XMP and unknown chunks, and the flags that announce them."""
    cursor = _Cursor(data)
    if cursor.take(4) != b"RIFF":
        raise StripError
    inside = _Cursor(cursor.take(int.from_bytes(cursor.take(4), "little")))
    if inside.take(4) != b"WEBP":
        raise StripError
    kept: list[tuple[bytes, bytes]] = []
    orientation = _UPRIGHT
    for kind, body in _riff_chunks(inside):
        if kind == b"EXIF":
            orientation = _orientation(body.removeprefix(_EXIF))
        if kind in _WEBP_KEPT:
            kept.append((kind, _webp_frame(body) if kind == b"ANMF" else body))
    if not {kind for kind, _ in kept} & {b"VP8 ", b"VP8L", b"ANMF"}:
        raise StripError
    if kept[0][0] == b"VP8X":
        kept = _with_flags(kept, orientation)
    body = b"WEBP" + b"".join(_riff_chunk(kind, part) for kind, part in kept)
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def _with_flags(kept: list[tuple[bytes, bytes]], orientation: int) -> list[tuple[bytes, bytes]]:
    head = kept[0][1]
    if len(head) != 10:
        raise StripError
    flags = head[0] & ~(_EXIF_FLAG | _XMP_FLAG)
    if orientation == _UPRIGHT:
        return [(b"VP8X", bytes((flags,)) + head[1:]), *kept[1:]]
    turned = (b"EXIF", _minimal_tiff(orientation))
    return [(b"VP8X", bytes((flags | _EXIF_FLAG,)) + head[1:]), *kept[1:], turned]


def _webp_frame(body: bytes) -> bytes:
    cursor = _Cursor(body)
    head = cursor.take(16)
    parts = [_riff_chunk(kind, part) for kind, part in _riff_chunks(cursor) if kind in _FRAME_KEPT]
    return head + b"".join(parts)


def _riff_chunks(cursor: _Cursor) -> Iterator[tuple[bytes, bytes]]:
    while cursor.more():
        kind = cursor.take(4)
        size = int.from_bytes(cursor.take(4), "little")
        body = cursor.take(size)
        if size % 2 and cursor.more():
            cursor.take(1)
        yield kind, body


def _riff_chunk(kind: bytes, body: bytes) -> bytes:
    return kind + len(body).to_bytes(4, "little") + body + b"\0" * (len(body) % 2)


# --- GIF -----------------------------------------------------------------------------------------

_LOOP = (b"NETSCAPE2.0", b"ANIMEXTS1.0")


def strip_gif(data: bytes) -> bytes:
    """Drop comments, XMP and every application block but the animation loop."""
    cursor = _Cursor(data)
    head = cursor.take(13)
    if head[:6] not in {b"GIF87a", b"GIF89a"}:
        raise StripError
    kept = [head, cursor.take(_colours(head[10]))]
    images = 0
    while (sign := cursor.take(1)) != b";":
        if sign == b",":
            images += 1
            frame = cursor.take(9)
            kept += [sign, frame, cursor.take(_colours(frame[8])), cursor.take(1)]
            kept.append(_gif_blocks(cursor))
        elif sign == b"!":
            label = cursor.take(1)
            blocks = _gif_blocks(cursor)
            if _gif_keeps(label, blocks):
                kept += [sign, label, blocks]
        else:
            raise StripError
    if not images:
        raise StripError
    return b"".join([*kept, b";"])


def _gif_keeps(label: bytes, blocks: bytes) -> bool:
    # The lengths are fixed, so that nothing can ride along behind the delay or the loop count.
    if label == b"\xf9":
        return len(blocks) == 6
    return label == b"\xff" and blocks[1:12] in _LOOP and len(blocks) == 17


def _colours(flags: int) -> int:
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _gif_blocks(cursor: _Cursor) -> bytes:
    start = cursor.at
    while size := cursor.take(1)[0]:
        cursor.take(size)
    return cursor.data[start : cursor.at]
