"""Keep out every file that could hold a picture or a video, without ever decoding one.

Only plain text and plain sound are let through; whatever is not understood counts as a picture.
A picture hidden on purpose inside sound or words (steganography) cannot be seen from here.
"""

from __future__ import annotations

import codecs
import mimetypes
import re
import unicodedata
from pathlib import PurePath

GATED_RISKS: frozenset[str] = frozenset(
    {
        "image_sharing",
        "sextortion",
        "deepfake_abuse",
        "csam_exposure",
        "live_video",
        "grooming",
    }
)
HEAD_BYTES = 1 << 20


def needs_question(name: str, head: bytes) -> bool:
    """Return True if a file with this name and first bytes could hold a picture or a video.

    `head` is the first HEAD_BYTES of the file, or all of a shorter file.
    """
    check = _check_for(name, head)
    if check is None or check.feed(head):
        return True
    return len(head) < HEAD_BYTES and check.finish()


def refuse(risk: str, name: str, head: bytes, answer_may_show: bool) -> bool:
    """Return True if the file must stay outside an entry of this risk.

    `answer_may_show` is False only if the person answered "no" to "Could this show a child
    without clothes or in a sexual way?"; "yes" and "not sure" are True.
    """
    return (risk in GATED_RISKS or answer_may_show) and needs_question(name, head)


class TextGate:
    """Check a file that came in as text or as sound, chunk by chunk, to its last byte."""

    def __init__(self, risk: str, name: str, answer_may_show: bool) -> None:
        self._name = name
        self._open = not (risk in GATED_RISKS or answer_may_show)
        self._head = b""
        self._check: _TextCheck | _SoundCheck | None = None
        self._refused = False

    def feed(self, chunk: bytes) -> bool:
        """Take the next bytes; return True as soon as the file must be refused."""
        if self._open or self._refused:
            return self._refused
        if self._check is not None:
            self._refused = self._check.feed(chunk)
            return self._refused
        self._head += chunk
        if len(self._head) >= HEAD_BYTES:
            self._begin()
        return self._refused

    def finish(self) -> bool:
        """Return True if the file, now complete, must be refused."""
        if self._open or self._refused:
            return self._refused
        if self._check is None:
            self._begin()
        if self._check is not None and not self._refused:
            self._refused = self._check.finish()
        return self._refused

    def _begin(self) -> None:
        self._check = _check_for(self._name, self._head)
        self._refused = self._check is None or self._check.feed(self._head)
        self._head = b""


def _check_for(name: str, head: bytes) -> _TextCheck | _SoundCheck | None:
    if _claims_pictures(name):
        return None
    if _is_sound(head):
        return _SoundCheck()
    return _TextCheck(utf16=head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)))


# --- names ---------------------------------------------------------------------------------------

# Built-in table only: the one of the operating system differs from computer to computer.
_TYPES = mimetypes.MimeTypes()
_CLAIMING = (
    *(".eml", ".mht", ".mhtml", ".rtf", ".ps", ".eps", ".dxf", ".drawio", ".wmf", ".emf"),
    *(".xbm", ".xpm", ".ppm", ".pgm", ".pbm", ".pnm", ".svgz", ".heic", ".heif", ".avif"),
    *(".webm", ".mkv", ".3gp", ".tgs", ".fodt", ".fods", ".fodp", ".fodg"),
)


def _claims_pictures(name: str) -> bool:
    suffix = PurePath(name.strip().lower()).suffix
    kind = _TYPES.guess_type("x" + suffix, strict=False)[0] or ""
    return suffix in _CLAIMING or kind.startswith(("image/", "video/"))


# --- text ----------------------------------------------------------------------------------------

_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]")
_PICTURE_WORDS = re.compile(
    r"""<svg\b | <v:(?:shape|imagedata)\b | %PDF-\d | %!PS-Adobe | \{\\rtf | \{\\pict\b
    | data:\s*[\w.+-]+/[\w.+-]+\s*[;,] | ;\s*base64\s*,
    | content-transfer-encoding:\s*(?:base64|x-uu) | /\*\s*XPM\s*\*/
    | \#define\s+\w+_width\s+\d | ^begin(?:-base64)?\s[0-7]{3,4}\s | ^=ybegin\s""",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
_HEAD_WORDS = re.compile(r"\s*(?:P[1-7]\s+(?:\#[^\n]*\n\s*)*\d+\s+\d|GIF8[79]a)")
_ESCAPED = re.compile(r"\\/|%2[BbFf]|%3[Dd]")  # how JSON and links write / + and =
_WORD = r"[A-Za-z0-9+/_=-]"  # base64, base64url and hex
_ENCODED = re.compile(rf"{_WORD}{{24,}}(?:[^A-Za-z0-9+/_=-]{{1,8}}{_WORD}{{24,}})*")
_HEX_DUMP = re.compile(r"[0-9A-Fa-f]{2}(?:[\s,:;=%|.'\"-]{0,3}(?:0x|\\x)?[0-9A-Fa-f]{2}){15,}")
# A thumbnail one can make something out on has more characters than this; links have fewer.
_ENCODED_CHARS = 512
_FEWEST_SYMBOLS = 10
_HEX_LETTERS = frozenset("abcdef")
# Longest stretch over which _ENCODED_CHARS can be spread, so that a chunk's edge hides nothing.
_CARRY_CHARS = 4096


class _TextCheck:
    def __init__(self, *, utf16: bool) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-16" if utf16 else "utf-8-sig")("strict")
        self._utf16 = utf16
        self._carry = ""
        self._at_start = True

    def feed(self, chunk: bytes, *, final: bool = False) -> bool:
        try:
            piece = self._decoder.decode(chunk, final)
        except UnicodeDecodeError:
            return True
        if _CONTROL.search(piece) or (self._utf16 and _is_noise(piece)):
            return True
        text = _ESCAPED.sub("/", self._carry + piece)
        if self._at_start and _HEAD_WORDS.match(text):
            return True
        self._at_start = self._at_start and len(text) < _CARRY_CHARS
        self._carry = text[-_CARRY_CHARS:]
        return _holds_encoded_picture(text)

    def finish(self) -> bool:
        return self.feed(b"", final=True)


def _is_noise(piece: str) -> bool:
    # Almost any bytes are formally UTF-16; real text has no private or unassigned characters.
    return any(
        unicodedata.category(char) in {"Co", "Cn", "Cs"} and not "\U0001f000" <= char < "\U00020000"
        for char in set(piece)
    )


def _holds_encoded_picture(text: str) -> bool:
    if _PICTURE_WORDS.search(text):
        return True
    long = [m.group() for m in _ENCODED.finditer(text) if len(m.group()) >= _ENCODED_CHARS]
    if any(len(set(run)) >= _FEWEST_SYMBOLS for run in long):
        return True
    dumps = (m.group() for m in _HEX_DUMP.finditer(text) if len(m.group()) >= _ENCODED_CHARS)
    # Lists of times and numbers are pairs of digits as well, but have no letters.
    return any(len(_HEX_LETTERS & set(dump.lower())) >= 4 for dump in dumps)


# --- sound ---------------------------------------------------------------------------------------

_SOUND_STREAMS = (b"OpusHead", b"\x01vorbis", b"Speex   ", b"\x7fFLAC")
_PICTURE_MARKS = re.compile(
    rb"""\xff\xd8\xff[\xe0-\xef]..(?:JFIF|JFXX|Exif|Adobe|http|ICC_)
    | \xff\xd8\xff\xdb\x00[\x43\x84\xc5] | \x89PNG\r\n\x1a\n | GIF8[79]a
    | RIFF....(?:WEBP|AVI\ ) | BM......\x00\x00\x00\x00[\x1a\x36\x46\x7a\x8a]\x00
    | PK\x03\x04[\x0a-\x3f]\x00 | PK\x05\x06\x00\x00 | Rar!\x1a\x07 | 7z\xbc\xaf\x27\x1c
    | %PDF-\d | \x1aE\xdf\xa3.{0,60}(?:matroska|webm) | <svg[\s>]
    | ftyp(?!M4[AB]\x20)(?:[a-z]{3}[a-z0-9]|3g[a-z0-9]{2}|qt\x20\x20|M4V|mp4|MSNV|F4V)
    | APIC.{6}[\x00-\x03] | PIC....(?:JPG|PNG|jpg|png)
    | hdlr.{8}(?:vide|pict) | covr....data
    | \x80theora | \x01video | OVP80 | BBCD\x00 | (?i:METADATA_BLOCK_PICTURE=|COVERART=)""",
    re.VERBOSE | re.DOTALL,
)
_CARRY_BYTES = 128


class _SoundCheck:
    def __init__(self) -> None:
        self._carry = b""

    def feed(self, chunk: bytes) -> bool:
        data = self._carry + chunk
        self._carry = data[-_CARRY_BYTES:]
        return _PICTURE_MARKS.search(data) is not None

    def finish(self) -> bool:
        return False


def _is_sound(head: bytes) -> bool:
    if head.startswith(b"OggS"):
        # Byte 26 counts the segment table; the first packet follows it and names the codec.
        return len(head) > 27 and head[27 + head[26] :].startswith(_SOUND_STREAMS)
    if head.startswith(b"RIFF"):
        return head[8:16] == b"WAVEfmt "
    if head[4:8] == b"ftyp":
        return head[8:12] in {b"M4A ", b"M4B "}
    return _is_mp3(head)


def _is_mp3(head: bytes) -> bool:
    start = 0
    if head.startswith(b"ID3") and len(head) >= 10:
        size = 0
        for byte in head[6:10]:
            size = size << 7 | byte & 0x7F
        start = 10 + size
    length = _mp3_frame_length(head[start : start + 4])
    return length > 0 and _mp3_frame_length(head[start + length : start + length + 4]) > 0


_MPEG1_KBIT = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0)
_MPEG2_KBIT = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0)
_MPEG_HERTZ = (44100, 48000, 32000, 0)


def _mp3_frame_length(header: bytes) -> int:
    """Return the bytes of the layer III frame that starts here (ISO 11172-3), or 0 if none does."""
    if len(header) < 4 or header[0] != 0xFF or header[1] & 0xE6 != 0xE2:
        return 0
    version = header[1] >> 3 & 3
    kbit = (_MPEG1_KBIT if version == 3 else _MPEG2_KBIT)[header[2] >> 4]
    hertz = _MPEG_HERTZ[header[2] >> 2 & 3] // {3: 1, 2: 2, 1: 1, 0: 4}[version]
    if version == 1 or not hertz:
        return 0
    return (144 if version == 3 else 72) * kbit * 1000 // hertz + (header[2] >> 1 & 1)
