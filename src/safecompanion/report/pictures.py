"""Pictures for the PDF: small, re-drawn by the caller, wrapped so that no file is written."""

from __future__ import annotations

import base64
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from safecompanion.errors import Cancelled
from safecompanion.report.enclosures import IN_MEMORY_BYTES, Enclosure

# What report.typ can show; everything else is only named.
SHOWN = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif", "image/bmp"})
_SIZE_MARKERS = {0xC0, 0xC1, 0xC2, 0xC3}
_PNG = b"\x89PNG\r\n\x1a\n"

Scale = Callable[[bytes, str], bytes | None]
"""Given a file and its media type, return a JPEG or PNG of about 1000 pixels, or None."""


@dataclass(frozen=True)
class Picture:
    """A JPEG or PNG to print, with its size in pixels."""

    data: bytes
    media_type: str
    width: int
    height: int

    def svg(self) -> str:
        """Return an SVG around the picture: the compiler takes only text from memory."""
        size = f'width="{self.width}" height="{self.height}"'
        data = base64.b64encode(self.data).decode("ascii")
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size}>'
            f'<image {size} href="data:{self.media_type};base64,{data}"/></svg>'
        )


def picture(data: bytes) -> Picture | None:
    """Return the picture of a JPEG or PNG, or None for anything else."""
    if data.startswith(_PNG) and len(data) > 24:
        width, height = struct.unpack(">II", data[16:24])
        return Picture(data, "image/png", width, height) if width and height else None
    size = _jpeg_size(data) if data.startswith(b"\xff\xd8") else None
    return Picture(data, "image/jpeg", *size) if size and all(size) else None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        if data[at + 1] in _SIZE_MARKERS:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None


def pictures(
    files: Sequence[Enclosure],
    scale: Scale,
    *,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Mapping[str, Picture]:
    """Return what can be shown of the files, by their path in the package."""
    shown: dict[str, Picture] = {}
    for done, file in enumerate(files):
        if cancelled():
            raise Cancelled
        progress(done, len(files))
        media_type = file.attachment.media_type
        if media_type in SHOWN and file.size_bytes <= IN_MEMORY_BYTES:
            with file.open() as stream:
                scaled = scale(stream.read(), media_type)
            if scaled and (found := picture(scaled)):
                shown[file.path] = found
    progress(len(files), len(files))
    return shown
