"""Check a report the way a sceptical stranger would: container, signature, hashes, content."""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any

from safecompanion.diary.keys import ssh_fingerprint
from safecompanion.errors import (
    Cancelled,
    NotAReportError,
    ReportDamagedError,
    ReportNewerError,
)
from safecompanion.report import package, plain, sshsig
from safecompanion.report.package import (
    ATTACHMENT_PATH,
    CHUNK,
    MAX_BYTES,
    MAX_MEMBERS,
    MEMBER_PATH,
    REPORT_ID,
    PackageReader,
    Progress,
    Stopped,
    refusal,
)
from safecompanion.report.seal import read_key, unseal
from safecompanion.system.files import disk_errors

MAX_JSON = 64 * 1024 * 1024
MAX_TAG_FILE = 1024 * 1024
# Bytes outside of strings: a chat of 200,000 rows needs fewer, and they fill no small computer.
MAX_JSON_MARKS = 8_000_000
MAX_JSON_DEPTH = 32
_PDF_END = 1024
# The detail of a schema check that fails because the report is from a later version.
NEWER = "newer"
_FOLDERS = ("data", "data/attachments")

_TAG_FILES = (package.BAGIT, package.BAG_INFO, package.MANIFEST, package.SIGNER)
_KEPT = {
    **dict.fromkeys((*_TAG_FILES, package.TAG_MANIFEST, package.SIGNATURE), MAX_TAG_FILE),
    package.REPORT_JSON: MAX_JSON,
}
_MANIFEST_LINE = re.compile(r"([0-9a-f]{64})  ([!-~]{1,100})")
# Possessive, and it matches an unclosed string too: one pass over any bytes, never two.
_JSON_STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)


@dataclass(frozen=True)
class Check:
    """One line of the answer; `name` is stable, `detail` is a short code or a value, no sentence.

    Names: container, signature (detail: the signing key's fingerprint), manifest, payload,
    schema, id (detail: the report id), pdf.
    """

    name: str
    ok: bool
    detail: str


class Scan:
    """What one pass over the files of a report brings: sizes, hashes, and the small files whole."""

    def __init__(self) -> None:
        self.report_id = ""
        self.sizes: dict[str, int] = {}
        self.hashes: dict[str, str] = {}
        self.pdf_head, self.pdf_tail = b"", b""
        self._kept: dict[str, bytearray] = {}
        self._path, self._digest = "", hashlib.sha256()

    def begin(self, path: str, size: int) -> None:
        """Start a file."""
        self._path, self._digest = path, hashlib.sha256()
        self.sizes[path] = size
        if size <= _KEPT.get(path, -1):
            self._kept[path] = bytearray()

    def feed(self, chunk: bytes) -> None:
        """Take the next bytes of the file."""
        self._digest.update(chunk)
        if self._path in self._kept:
            self._kept[self._path] += chunk
        elif self._path == package.REPORT_PDF:
            self.pdf_head = (self.pdf_head + chunk[:8])[:8]
            self.pdf_tail = (self.pdf_tail + chunk[-_PDF_END:])[-_PDF_END:]

    def end(self) -> None:
        """Finish the file."""
        self.hashes[self._path] = self._digest.hexdigest()

    def kept(self, path: str, check: str) -> bytes:
        """Return a small file's bytes; raises ReportDamagedError(`check`) without it."""
        if path not in self._kept:
            reason = "too large" if path in self.sizes else "missing"
            raise ReportDamagedError(check=check, detail=f"{reason}: {path}")
        return bytes(self._kept[path])


def verify(
    path: Path,
    key_file: Path | None = None,
    passphrase: str | None = None,
    progress: Progress = lambda done, total: None,
    cancelled: Stopped = lambda: False,
) -> list[Check]:
    """Check a package, a sealed file (with its key or passphrase) or an unpacked folder.

    Nothing is written. Only the first check is returned if the container itself is refused.
    Raises NotAReportError for something else, WrongKeyError for a seal that does not open.
    """
    scan = Scan()
    try:
        if path.is_dir():
            _scan_folder(path, scan, progress, cancelled)
        else:
            key = None if key_file is None else read_key(key_file)
            reader = PackageReader(scan)
            unseal(path, reader, key, passphrase, progress, cancelled)
            reader.finish()
            scan.report_id = reader.report_id
    except ReportDamagedError as error:
        return [Check("container", False, str(error.values["detail"]))]
    return [Check("container", True, ""), *check(scan)]


def check(scan: Scan) -> list[Check]:
    """Return the checks of a container that was read to its end."""
    return [_checked(name, rule, scan) for name, rule in _RULES]


def _checked(name: str, rule: Callable[[Scan], str], scan: Scan) -> Check:
    try:
        return Check(name, True, rule(scan))
    except ReportNewerError:
        return Check(name, False, NEWER)
    except NotAReportError:
        return Check(name, False, "another format")
    except ReportDamagedError as error:
        return Check(name, False, str(error.values.get("detail", "")))


# --- the rules -----------------------------------------------------------------------------------


def _signature(scan: Scan) -> str:
    signed = scan.kept(package.TAG_MANIFEST, "signature")
    key = sshsig.verify(signed, scan.kept(package.SIGNATURE, "signature"))
    if scan.kept(package.SIGNER, "signature") != sshsig.signer_file(key):
        raise ReportDamagedError(check="signature", detail="another signer")
    return ssh_fingerprint(key)


def _manifest(scan: Scan) -> str:
    listed = _listed(scan, package.TAG_MANIFEST, "manifest")
    _same_files(listed, {path: scan.hashes.get(path) for path in _TAG_FILES}, "manifest")
    if scan.kept(package.BAGIT, "manifest") != package.BAGIT_TEXT:
        raise ReportDamagedError(check="manifest", detail="bagit.txt")
    return ""


def _payload(scan: Scan) -> str:
    listed = _listed(scan, package.MANIFEST, "payload")
    present = {path: sha256 for path, sha256 in scan.hashes.items() if path.startswith("data/")}
    for path in (package.REPORT_JSON, package.REPORT_PDF):
        present.setdefault(path, "")
    _same_files(listed, dict(present), "payload")
    for path, sha256 in present.items():
        named = ATTACHMENT_PATH.fullmatch(path)
        if named and not sha256.startswith(named[1]):
            raise ReportDamagedError(check="payload", detail=f"name: {path}")
    oxum = f"{sum(scan.sizes[path] for path in present)}.{len(present)}"
    if _info(scan, "Payload-Oxum", "payload") != oxum:
        raise ReportDamagedError(check="payload", detail="Payload-Oxum")
    return ""


def _schema(scan: Scan) -> str:
    from safecompanion.report import schema

    document = _document(scan, "schema")
    schema.validate(document)
    files = [file for entry in document["entries"] for file in entry.get("attachments", ())]
    named = {file["path"]: file["sha256"] for file in files if "path" in file}
    present = {path: scan.hashes[path] for path in scan.hashes if ATTACHMENT_PATH.fullmatch(path)}
    _same_files(named, dict(present), "schema")
    return ""


def _id(scan: Scan) -> str:
    document = _document(scan, "id")
    if document.get("report_id") != scan.report_id:
        raise ReportDamagedError(check="id", detail="report.json")
    if _info(scan, "External-Identifier", "id") != scan.report_id:
        raise ReportDamagedError(check="id", detail="bag-info.txt")
    diary = document.get("diary")
    named = diary.get("key_fingerprint") if isinstance(diary, dict) else None
    if named is not None and named != _signature(scan):
        raise ReportDamagedError(check="id", detail="key_fingerprint")
    return scan.report_id


def _pdf(scan: Scan) -> str:
    if not scan.pdf_head.startswith(b"%PDF-") or b"%%EOF" not in scan.pdf_tail:
        raise ReportDamagedError(check="pdf", detail="not a PDF")
    return ""


_RULES: tuple[tuple[str, Callable[[Scan], str]], ...] = (
    ("signature", _signature),
    ("manifest", _manifest),
    ("payload", _payload),
    ("schema", _schema),
    ("id", _id),
    ("pdf", _pdf),
)


def _listed(scan: Scan, path: str, check: str) -> dict[str, str]:
    text = scan.kept(path, check).decode("ascii", "replace")
    lines = [_MANIFEST_LINE.fullmatch(line) for line in text.removesuffix("\n").split("\n")]
    listed = {line[2]: line[1] for line in lines if line}
    # Built again and compared: one spelling, sorted, no line twice, nothing between the lines.
    if package.manifest(listed) != scan.kept(path, check):
        raise ReportDamagedError(check=check, detail=f"malformed: {path}")
    return listed


def _same_files(listed: dict[str, str], present: dict[str, str | None], check: str) -> None:
    for path in sorted(listed.keys() | present.keys()):
        if path not in listed:
            raise ReportDamagedError(check=check, detail=f"not listed: {path}")
        if not present.get(path):
            raise ReportDamagedError(check=check, detail=f"missing: {path}")
        if listed[path] != present[path]:
            raise ReportDamagedError(check=check, detail=f"changed: {path}")


def _info(scan: Scan, label: str, check: str) -> str:
    text = scan.kept(package.BAG_INFO, check).decode("utf-8", "replace")
    values = [line.partition(": ")[2] for line in text.split("\n") if line.startswith(f"{label}: ")]
    return values[0] if len(values) == 1 else ""


def _document(scan: Scan, check: str) -> dict[str, Any]:
    data = scan.kept(package.REPORT_JSON, check)
    skeleton = _JSON_STRING.sub(b"", data)
    if len(skeleton) > MAX_JSON_MARKS or _depth(skeleton) > MAX_JSON_DEPTH:
        raise ReportDamagedError(check=check, detail="too large: data/report.json")
    try:
        document = json.loads(data.decode("utf-8"))
        # One document, one spelling: no key twice, no space, no half of a surrogate pair.
        canonical = plain.canonical(document) == data
    except (ValueError, RecursionError) as error:
        raise ReportDamagedError(check=check, detail="not JSON") from error
    if not canonical or not isinstance(document, dict):
        raise ReportDamagedError(check=check, detail="not canonical JSON")
    return document


def _depth(skeleton: bytes) -> int:
    brackets = skeleton.translate(None, bytes(set(range(256)) - set(b"[]{}")))
    return max(accumulate(1 if bracket in b"[{" else -1 for bracket in brackets), default=0)


# --- an unpacked folder --------------------------------------------------------------------------


def _scan_folder(folder: Path, scan: Scan, progress: Progress, cancelled: Stopped) -> None:
    with disk_errors(folder.name):
        bag = _bag_in(folder)
        sizes = _walk(bag)
        total, done = sum(sizes.values()), 0
        for path, size in sizes.items():
            scan.begin(path, size)
            with (bag / path).open("rb") as file:
                while chunk := file.read(CHUNK):
                    if cancelled():
                        raise Cancelled
                    scan.feed(chunk)
                    done += len(chunk)
                    progress(done, total)
            scan.end()
        scan.report_id = bag.name


def _bag_in(folder: Path) -> Path:
    folder = folder.resolve()
    inside = [item for item in folder.iterdir() if REPORT_ID.fullmatch(item.name)]
    for bag in [folder, *inside[:1]]:
        if (bag / package.BAGIT).is_file():
            return bag
    raise NotAReportError(name=folder.name)


def _walk(bag: Path) -> dict[str, int]:
    if not REPORT_ID.fullmatch(bag.name):
        raise refusal("name", ascii(bag.name))
    sizes: dict[str, int] = {}
    for folder, folders, files in os.walk(bag, onerror=_raise):
        for item in (Path(folder, name) for name in (*folders, *files)):
            path, details = item.relative_to(bag).as_posix(), item.lstat()
            if stat.S_ISDIR(details.st_mode) and path in _FOLDERS:
                continue
            if not stat.S_ISREG(details.st_mode):
                raise refusal("not a file", ascii(path))
            if not MEMBER_PATH.fullmatch(path):
                raise refusal("name", ascii(path))
            sizes[path] = details.st_size
            if len(sizes) > MAX_MEMBERS or sum(sizes.values()) > MAX_BYTES:
                raise refusal("too large")
    return sizes


def _raise(error: OSError) -> None:
    raise error
