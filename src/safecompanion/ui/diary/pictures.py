"""Decode pictures of unknown origin carefully, and scale them for reports."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from safecompanion.diary.media import sniff
from safecompanion.errors import ImageRefusedError

# Media types that are ever given to a decoder, and Qt's name for each decoder.
FORMATS = {
    "image/jpeg": b"jpeg",
    "image/png": b"png",
    "image/webp": b"webp",
    "image/gif": b"gif",
    "image/bmp": b"bmp",
}
_LONGEST_SIDE = 12_000
_MOST_PIXELS = 60_000_000
_MOST_MEMORY_MB = 128
_REPORT_SIDE = 1000
_REPORT_QUALITY = 85


def decode(data: bytes, media_type: str, max_side: int) -> QImage:
    """Return the picture (the first of an animation), upright and at most `max_side` pixels.

    Raises ImageRefusedError for what is too large, broken, or not what it says it is. The kind is
    told by the bytes: Qt's own guess would hand a PDF or SVG to its decoders.
    """
    if media_type not in FORMATS or sniff(data[:4096], "") != media_type:
        raise ImageRefusedError(name="")
    QImageReader.setAllocationLimit(_MOST_MEMORY_MB)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader()
    reader.setAutoDetectImageFormat(False)
    reader.setDevice(buffer)
    reader.setFormat(QByteArray(FORMATS[media_type]))
    reader.setAutoTransform(True)
    size = reader.size()
    if not _is_sane(size):
        raise ImageRefusedError(name="")
    if max(size.width(), size.height()) > max_side:
        reader.setScaledSize(
            size.scaled(max_side, max_side, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(
                QSize(1, 1)
            )
        )
    image = reader.read()
    if image.isNull():
        raise ImageRefusedError(name="")
    return image


def _is_sane(size: QSize) -> bool:
    longest = max(size.width(), size.height())
    return (
        size.isValid()
        and not size.isEmpty()
        and longest <= _LONGEST_SIDE
        and size.width() * size.height() <= _MOST_PIXELS
    )


def scale_for_report(data: bytes, media_type: str) -> bytes | None:
    """Return a JPEG or PNG of about 1000 pixels without metadata, or None if it is no picture."""
    try:
        image = decode(data, media_type, _REPORT_SIDE)
    except ImageRefusedError:
        return None
    is_photo = media_type == "image/jpeg"
    bare = _pixels_only(image)
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(out, QByteArray(b"jpeg" if is_photo else b"png"))
    if is_photo:
        writer.setQuality(_REPORT_QUALITY)
    return bytes(out.data().data()) if writer.write(bare) else None


def to_png(image: QImage) -> bytes:
    """Return a picture of the clipboard as PNG, pixel by pixel."""
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(out, QByteArray(b"png")).write(image)
    return bytes(out.data().data())


def _pixels_only(image: QImage) -> QImage:
    # Texts, resolution and colour profile travel with a QImage into the file it is written to.
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    bare = QImage(image.size(), QImage.Format.Format_RGB32)
    bare.fill(QColor("white"))
    painter = QPainter(bare)
    painter.drawImage(0, 0, image.convertToFormat(QImage.Format.Format_ARGB32))
    painter.end()
    return bare
