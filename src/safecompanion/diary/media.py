"""Say what kind of file this is, what a photo tells about its maker, and take that out.

Nothing here decodes a picture; `strip` copies the compressed pixels untouched.
"""

from __future__ import annotations

import codecs
import io
import logging
import mimetypes
import re
import zlib
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any, BinaryIO, cast

from safecompanion.diary.stripping import StripError, strip_gif, strip_jpeg, strip_png, strip_webp

_MAGIC = (
    ("image/jpeg", re.compile(rb"\xff\xd8\xff")),
    ("image/png", re.compile(rb"\x89PNG\r\n\x1a\n")),
    ("image/webp", re.compile(rb"RIFF....WEBP", re.DOTALL)),
    ("image/gif", re.compile(rb"GIF8[79]a")),
    ("image/bmp", re.compile(rb"BM.{8}....[\x0c-\x7c]\x00\x00\x00", re.DOTALL)),
)
_UNKNOWN = "application/octet-stream"
# Built-in table only: the one of the operating system differs from computer to computer.
_TYPES = mimetypes.MimeTypes()
_LATER_TYPES = {".heic": "image/heic", ".heif": "image/heif", ".opus": "audio/ogg"}
_BINARY = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def sniff(head: bytes, name: str) -> str:
    """Return the media type by the first bytes, or by the name if they say nothing.

    A name never makes a file a jpeg, png, webp, gif or bmp, nor a text.
    """
    for media_type, magic in _MAGIC:
        if magic.match(head):
            return media_type
    if _is_text(head):
        return "text/plain"
    suffix = PurePath(name.strip().lower()).suffix
    guess = _LATER_TYPES.get(suffix) or _TYPES.guess_type("x" + suffix)[0] or _UNKNOWN
    lies = guess.startswith("text/") or guess in {media_type for media_type, _ in _MAGIC}
    return _UNKNOWN if lies else guess


def _is_text(head: bytes) -> bool:
    if head.startswith(b"%PDF"):
        return False
    utf16 = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    decoder = codecs.getincrementaldecoder("utf-16" if utf16 else "utf-8")("strict")
    try:
        return _BINARY.search(decoder.decode(head)) is None
    except UnicodeDecodeError:
        return False


# --- metadata ------------------------------------------------------------------------------------

_VALUE_CHARS = 200
_EXIF_TYPES = {"image/jpeg", "image/png", "image/webp", "image/heic", "image/heif", "image/tiff"}
_EXIF_TIME = re.compile(r"(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)")
_PNG_KEYS = {"software": "software", "author": "author", "creation time": "taken_at"}


def metadata(data_reader: BinaryIO, media_type: str) -> dict[str, str]:
    """Return what the file carries of camera, taken_at, software, author and location.

    `data_reader` must be seekable; location is "latitude, longitude" in degrees. Broken or
    hostile metadata gives fewer values, never an error.
    """
    texts = _png_texts(data_reader) if media_type == "image/png" else {}
    exif = _exif(data_reader, media_type) if media_type in _EXIF_TYPES else {}
    return {key: value for found in (texts, exif) for key, value in found.items() if value}


def _exif(data_reader: BinaryIO, media_type: str) -> dict[str, str]:
    import exifread  # here, because it costs start-up time and most days show no photo

    # It writes values of the photo to its log.
    logging.getLogger("exifread").setLevel(logging.CRITICAL + 1)
    try:
        block = _exif_block(_BoundedReader(data_reader), media_type)
        block.seek(0)
        tags = exifread.process_file(cast(BinaryIO, block), details=False, extract_thumbnail=False)
        make, model = _tag(tags, "Image Make"), _tag(tags, "Image Model")
        return {
            "camera": model if model.startswith(make) else f"{make} {model}".strip(),
            "taken_at": _taken_at(tags),
            "software": _tag(tags, "Image Software"),
            "author": _tag(tags, "Image Artist"),
            "location": _location(tags),
        }
    except Exception:  # noqa: BLE001 - the library raises anything at all on hostile metadata
        return {}


def _exif_block(reader: _BoundedReader, media_type: str) -> _BoundedReader:
    """Return the TIFF block alone where we know the container; the library misses some there."""
    find = {"image/jpeg": _jpeg_exif, "image/png": _png_exif, "image/webp": _webp_exif}
    if media_type not in find:
        return reader
    tiff = find[media_type](reader).removeprefix(b"Exif\0\0")
    return _BoundedReader(io.BytesIO(tiff))


def _jpeg_exif(reader: _BoundedReader) -> bytes:
    reader.seek(2)
    while (head := reader.read(4))[:1] == b"\xff" and head[1:2] != b"\xda":
        body = reader.read(int.from_bytes(head[2:], "big") - 2)
        if head[1:2] == b"\xe1" and body.startswith(b"Exif\0\0"):
            return body
    return b""


def _png_exif(reader: _BoundedReader) -> bytes:
    return next((body for _, body in _png_chunks(reader, {b"eXIf"})), b"")


def _webp_exif(reader: _BoundedReader) -> bytes:
    reader.seek(12)
    while len(head := reader.read(8)) == 8:
        size = int.from_bytes(head[4:], "little")
        if head[:4] == b"EXIF":
            return reader.read(size)
        reader.seek(size + size % 2, io.SEEK_CUR)
    return b""


class _BoundedReader(io.RawIOBase):
    """Let a parser read only so much and so often, whatever lengths the file claims."""

    def __init__(self, reader: BinaryIO) -> None:
        self._reader = reader
        self._reads_left = 50_000
        self._bytes_left = 8 << 20

    def read(self, size: int = -1, /) -> bytes:
        self._reads_left -= 1
        if self._reads_left < 0 or self._bytes_left <= 0:
            raise ValueError
        wanted = self._bytes_left if size is None or size < 0 else min(size, self._bytes_left)
        data = self._reader.read(wanted)
        self._bytes_left -= len(data)
        return data

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return self._reader.seek(offset, whence)

    def tell(self) -> int:
        return self._reader.tell()


def _tag(tags: dict[str, Any], key: str) -> str:
    value = tags[key].values if key in tags else ""
    return _clean(value) if isinstance(value, str) else ""


def _clean(text: str) -> str:
    return "".join(char if char.isprintable() else " " for char in text).strip()[:_VALUE_CHARS]


def _taken_at(tags: dict[str, Any]) -> str:
    for key in ("EXIF DateTimeOriginal", "EXIF DateTimeDigitized", "Image DateTime"):
        if match := _EXIF_TIME.fullmatch(_tag(tags, key)):
            return "{}-{}-{}T{}:{}:{}".format(*match.groups())
    return ""


def _location(tags: dict[str, Any]) -> str:
    degrees = []
    for name, negative, limit in (("Latitude", "S", 90.0), ("Longitude", "W", 180.0)):
        tag = tags.get(f"GPS GPS{name}")
        parts = [float(part) for part in tag.values] if tag else []
        if len(parts) != 3:
            return ""
        value = parts[0] + parts[1] / 60 + parts[2] / 3600
        if not 0 <= value <= limit:
            return ""
        degrees.append(-value if _tag(tags, f"GPS GPS{name}Ref").upper() == negative else value)
    return f"{degrees[0]:.5f}, {degrees[1]:.5f}"


def _png_texts(reader: BinaryIO) -> dict[str, str]:
    found: dict[str, str] = {}
    try:
        for kind, body in _png_chunks(_BoundedReader(reader), {b"tEXt", b"zTXt", b"iTXt"}):
            keyword, _, rest = body.partition(b"\0")
            key = _PNG_KEYS.get(keyword.decode("latin-1").lower(), "")
            if key and key not in found:
                found[key] = _clean(_png_text(kind, rest))
    except (OSError, ValueError, zlib.error):
        return found
    return found


def _png_chunks(reader: _BoundedReader, kinds: set[bytes]) -> Iterator[tuple[bytes, bytes]]:
    reader.seek(8)
    while len(head := reader.read(8)) == 8 and head[4:] != b"IEND":
        size, after = int.from_bytes(head[:4], "big"), reader.tell()
        if head[4:] in kinds and size <= 1 << 16:
            yield head[4:], reader.read(size)
        reader.seek(after + size + 4)


def _png_text(kind: bytes, rest: bytes) -> str:
    if kind == b"tEXt":
        return rest.decode("latin-1")
    if kind == b"zTXt":
        return _inflate(rest[1:]).decode("latin-1")
    packed, rest = rest[:1] == b"\1", rest[2:]
    text = rest.split(b"\0", 2)[-1]  # language tag, translated keyword, text
    return (_inflate(text) if packed else text).decode("utf-8", "replace")


def _inflate(data: bytes) -> bytes:
    return zlib.decompressobj().decompress(data, 4 * _VALUE_CHARS)


# --- stripping -----------------------------------------------------------------------------------


def strip(data: bytes, media_type: str) -> bytes | None:
    """Return the same picture without metadata, pixels and orientation kept.

    None means that it cannot be stripped safely: another format, or broken.
    """
    strippers = {
        "image/jpeg": strip_jpeg,
        "image/png": strip_png,
        "image/webp": strip_webp,
        "image/gif": strip_gif,
    }
    try:
        return strippers[media_type](data) if media_type in strippers else None
    except StripError:
        return None
