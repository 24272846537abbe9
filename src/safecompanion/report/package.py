"""The report's container: a BagIt folder in a plain zip, written and read as a stream.

Every byte follows from the members (docs/report-format.md), so the reader can refuse whatever
the writer would not have written.
"""

from __future__ import annotations

import hashlib
import io
import re
import struct
import zlib
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Protocol

from safecompanion.errors import Cancelled, FileTooLargeError, ReportDamagedError
from safecompanion.report import sshsig

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

Progress = Callable[[int, int], None]
Stopped = Callable[[], bool]

CHUNK = 1 << 20
MAX_MEMBERS = 2_000
# Below 4 GiB no size or offset needs zip64, so none of it is written and none is read.
MAX_BYTES = 0xFFFF_FFFE

BAGIT = "bagit.txt"
BAG_INFO = "bag-info.txt"
MANIFEST = "manifest-sha256.txt"
SIGNER = "signer.pub"
TAG_MANIFEST = "tagmanifest-sha256.txt"
SIGNATURE = "tagmanifest-sha256.txt.sig"
REPORT_JSON = "data/report.json"
REPORT_PDF = "data/report.pdf"

BAGIT_TEXT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

REPORT_ID = re.compile(r"[0-7][0-9A-HJKMNP-TV-Z]{25}")
ATTACHMENT_PATH = re.compile(r"data/attachments/[0-9]{3}-([0-9a-f]{12})\.[a-z0-9]{1,5}")
_FIXED_PATHS = (BAGIT, BAG_INFO, MANIFEST, SIGNER, TAG_MANIFEST, SIGNATURE, REPORT_JSON, REPORT_PDF)
MEMBER_PATH = re.compile("|".join([*map(re.escape, _FIXED_PATHS), ATTACHMENT_PATH.pattern]))

# Hand-written headers: on a stream that cannot seek back, zipfile puts sizes behind the data
# ("data descriptors"), which some readers refuse for stored members; its bytes also differ
# between Python versions. Ours are three fixed records.
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
LOCAL_MAGIC = b"PK\x03\x04"
_NEEDS = 20  # 1.0 would do; 2.0 is what every writer puts, the standard library too
_MADE_BY_UNIX = 3 << 8 | _NEEDS
_DAY_ONE = 0x21  # 1980-01-01
_REGULAR_0644 = 0o100644 << 16


@dataclass(frozen=True)
class Member:
    """A file for the package; `path` lies below the bag, `open` is called once for each pass."""

    path: str
    size: int
    open: Callable[[], BinaryIO]


@dataclass(frozen=True)
class _Measured:
    member: Member
    sha256: str
    crc: int


def build(
    report_id: str,
    report_json: bytes,
    report_pdf: bytes,
    attachments: Sequence[Member],
    sign: Callable[[bytes], bytes],
    signing_key: bytes,
    bagging_date: str,
    progress: Progress,
    cancelled: Stopped,
) -> PackageStream:
    """Measure and sign the members, and return the package as a stream that is not yet read.

    `sign` and `signing_key` are Ed25519. Raises FileTooLargeError for a package over 4 GiB,
    ReportDamagedError for a member that is not what it says.
    """
    paths = [member.path for member in attachments]
    if not REPORT_ID.fullmatch(report_id) or paths != sorted(set(paths)):
        raise ValueError("the report id is no ULID, or attachment paths are not in order")
    payload = [_in_memory(REPORT_JSON, report_json), _in_memory(REPORT_PDF, report_pdf)]
    payload += attachments
    _refuse_too_large(payload)
    measured = _measure_all(payload, progress, cancelled)
    tags = _tag_files(report_id, measured, sign, signing_key, bagging_date)
    parts = [_measure(_in_memory(path, data), lambda _: None) for path, data in tags.items()]
    return PackageStream(report_id, parts + measured, cancelled)


class PackageStream(io.RawIOBase):
    """A package to read once, front to back; `size` is known before the first byte."""

    def __init__(self, report_id: str, parts: Sequence[_Measured], cancelled: Stopped) -> None:
        names = [f"{report_id}/{part.member.path}".encode() for part in parts]
        headers = sum(_LOCAL.size + _CENTRAL.size + 2 * len(name) for name in names) + _END.size
        self.size = headers + sum(part.member.size for part in parts)
        self._chunks = _stream(list(zip(names, parts, strict=True)), cancelled)
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fill `buffer` with the next bytes and return how many; 0 is the end."""
        target = memoryview(buffer).cast("B")
        while not self._rest:
            chunk = next(self._chunks, None)
            if chunk is None:
                return 0
            self._rest = memoryview(chunk)
        count = min(len(target), len(self._rest))
        target[:count], self._rest = self._rest[:count], self._rest[count:]
        return count


def _in_memory(path: str, data: bytes) -> Member:
    return Member(path, len(data), lambda: io.BytesIO(data))


def _refuse_too_large(payload: Sequence[Member]) -> None:
    # 64 KiB a hundred members is far more than headers and manifests take.
    overhead = (len(payload) + 100) * 655
    if len(payload) + 6 > MAX_MEMBERS or sum(m.size for m in payload) + overhead > MAX_BYTES:
        raise FileTooLargeError(name="report", limit_mb=MAX_BYTES // 1_000_000)


def _measure_all(
    payload: Sequence[Member], progress: Progress, cancelled: Stopped
) -> list[_Measured]:
    total = sum(member.size for member in payload)
    done = 0

    def count(size: int) -> None:
        nonlocal done
        if cancelled():
            raise Cancelled
        done += size
        progress(done, total)

    return [_measure(member, count) for member in payload]


def _measure(member: Member, count: Callable[[int], None]) -> _Measured:
    digest, crc, size = hashlib.sha256(), 0, 0
    with member.open() as source:
        while chunk := source.read(CHUNK):
            count(len(chunk))
            digest.update(chunk)
            crc = zlib.crc32(chunk, crc)
            size += len(chunk)
    named = ATTACHMENT_PATH.fullmatch(member.path)
    wrong_name = named is not None and not digest.hexdigest().startswith(named[1])
    if size != member.size or wrong_name or not MEMBER_PATH.fullmatch(member.path):
        raise ReportDamagedError(check="payload", detail=member.path)
    return _Measured(member, digest.hexdigest(), crc)


def _tag_files(
    report_id: str,
    payload: Sequence[_Measured],
    sign: Callable[[bytes], bytes],
    signing_key: bytes,
    bagging_date: str,
) -> dict[str, bytes]:
    oxum = f"{sum(part.member.size for part in payload)}.{len(payload)}"
    info = (
        # No program version here: report.json has it, and these bytes stay comparable.
        f"Bag-Software-Agent: SafeCompanion report-v1\nBagging-Date: {bagging_date}\n"
        f"External-Identifier: {report_id}\nPayload-Oxum: {oxum}\n"
    )
    files = {
        BAGIT: BAGIT_TEXT,
        BAG_INFO: info.encode(),
        MANIFEST: manifest({part.member.path: part.sha256 for part in payload}),
        SIGNER: sshsig.signer_file(signing_key),
    }
    hashes = {path: hashlib.sha256(data).hexdigest() for path, data in files.items()}
    files[TAG_MANIFEST] = manifest(hashes)
    files[SIGNATURE] = sshsig.make(files[TAG_MANIFEST], sign, signing_key)
    return files


def manifest(hashes: dict[str, str]) -> bytes:
    """Return the lines of a BagIt manifest, which `sha256sum -c` reads too."""
    return "".join(f"{sha256}  {path}\n" for path, sha256 in sorted(hashes.items())).encode()


def _stream(parts: Sequence[tuple[bytes, _Measured]], cancelled: Stopped) -> Iterator[bytes]:
    directory, offset = b"", 0
    for name, part in parts:
        header = _local_header(name, part.crc, part.member.size)
        yield header
        yield from _content(part, cancelled)
        directory += _central_header(name, part.crc, part.member.size, offset)
        offset += len(header) + part.member.size
    yield directory + _end_record(len(parts), len(directory), offset)


def _content(part: _Measured, cancelled: Stopped) -> Iterator[bytes]:
    digest, left = hashlib.sha256(), part.member.size
    with part.member.open() as source:
        while chunk := source.read(CHUNK):
            if cancelled():
                raise Cancelled
            digest.update(chunk)
            left -= len(chunk)
            if left < 0:
                break
            yield chunk
    if left or digest.hexdigest() != part.sha256:
        raise ReportDamagedError(check="payload", detail=part.member.path)


def _local_header(name: bytes, crc: int, size: int) -> bytes:
    numbers = _NEEDS, 0, 0, 0, _DAY_ONE, crc, size, size, len(name), 0
    return _LOCAL.pack(LOCAL_MAGIC, *numbers) + name


def _central_header(name: bytes, crc: int, size: int, offset: int) -> bytes:
    numbers = _MADE_BY_UNIX, _NEEDS, 0, 0, 0, _DAY_ONE, crc, size, size, len(name)
    return _CENTRAL.pack(b"PK\x01\x02", *numbers, 0, 0, 0, 0, _REGULAR_0644, offset) + name


def _end_record(members: int, size: int, offset: int) -> bytes:
    return _END.pack(b"PK\x05\x06", 0, 0, members, members, size, offset, 0)


# --- reading -------------------------------------------------------------------------------------


class Receiver(Protocol):
    """Who takes the files of a package, one after another."""

    def begin(self, path: str, size: int) -> None:
        """Start a file; `path` is one of `MEMBER_PATH`."""

    def feed(self, chunk: bytes) -> None:
        """Take the next bytes of the file."""

    def end(self) -> None:
        """Finish the file."""


class PackageReader:
    """Take a package through `write`, give its files to a receiver, refuse every other zip."""

    def __init__(self, receiver: Receiver) -> None:
        self.report_id = ""
        self._receiver = receiver
        self._buffer = bytearray()
        self._steps = self._read()
        self._wanted = next(self._steps)

    def write(self, chunk: bytes) -> int:
        """Take the next bytes; raises ReportDamagedError(check="container")."""
        self._buffer += chunk
        while self._wanted and len(self._buffer) >= self._wanted:
            count, self._wanted = self._wanted, 0
            piece = bytes(self._buffer[:count])
            del self._buffer[:count]
            self._wanted = self._steps.send(piece)
        if self._buffer and not self._wanted:
            raise refusal("bytes after the end")
        return len(chunk)

    def finish(self) -> None:
        """Raise ReportDamagedError unless the package is complete."""
        if self._wanted:
            raise refusal("truncated")

    def _read(self) -> Generator[int, bytes, None]:
        directory, offset, count, seen = b"", 0, 0, set[bytes]()
        magic = yield 4
        while magic == LOCAL_MAGIC:
            fixed = magic + (yield _LOCAL.size - 4)
            crc, size, name_size = _fields(fixed)
            name = yield name_size
            if name in seen:
                raise refusal("duplicate")
            seen.add(name)
            count += 1
            path = self._path(name)
            header = _local_header(name, crc, size)
            end = offset + len(header) + size
            if count > MAX_MEMBERS or end > MAX_BYTES:
                raise refusal("too large")
            if fixed + name != header:
                raise refusal("header", path)
            yield from self._content(path, crc, size)
            directory += _central_header(name, crc, size, offset)
            offset = end
            magic = yield 4
        if not count:
            raise refusal("not a package")
        directory += _end_record(count, len(directory), offset)
        if magic + (yield len(directory) - 4) != directory:
            raise refusal("directory")
        yield 0

    def _path(self, name: bytes) -> str:
        root, _, path = name.decode("ascii", "replace").partition("/")
        self.report_id = self.report_id or root
        ours = REPORT_ID.fullmatch(root) and MEMBER_PATH.fullmatch(path)
        if not ours or root != self.report_id:
            raise refusal("name", ascii(name[:80].decode("utf-8", "replace")))
        return path

    def _content(self, path: str, crc: int, size: int) -> Generator[int, bytes, None]:
        self._receiver.begin(path, size)
        actual, left = 0, size
        while left:
            chunk = yield min(left, CHUNK)
            actual = zlib.crc32(chunk, actual)
            left -= len(chunk)
            self._receiver.feed(chunk)
        if actual != crc:
            raise refusal("checksum", path)
        self._receiver.end()


def _fields(fixed: bytes) -> tuple[int, int, int]:
    _, _, flags, method, _, _, crc, packed, size, name_size, extra = _LOCAL.unpack(fixed)
    if flags & 1:
        raise refusal("encrypted member")
    if method:
        raise refusal("compressed member")
    if flags or extra or packed != size:
        raise refusal("header")
    if not 1 <= name_size <= 100:
        raise refusal("name")
    return crc, size, name_size


def refusal(detail: str, path: str = "") -> ReportDamagedError:
    """Return the error for a container that breaks a rule."""
    return ReportDamagedError(check="container", detail=f"{detail}: {path}" if path else detail)
