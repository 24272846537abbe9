"""Open a sealed report into a folder: checked first, and gone again if a check fails."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from safecompanion.errors import AlreadyThereError, ReportDamagedError, ReportNewerError
from safecompanion.report.package import PackageReader, Progress, Stopped
from safecompanion.report.seal import read_key, unseal
from safecompanion.report.verify import NEWER, Check, Scan, check
from safecompanion.system.files import disk_errors

__all__ = ["Opened", "open_sealed", "read_key"]


@dataclass(frozen=True)
class Opened:
    """An opened report: `folder` is the bag, every check in `checks` is ok."""

    report_id: str
    folder: Path
    checks: list[Check]


def open_sealed(
    path: Path,
    key_file: Path | None,
    passphrase: str | None,
    out_dir: Path,
    progress: Progress = lambda done, total: None,
    cancelled: Stopped = lambda: False,
) -> Opened:
    """Open `path` into `out_dir`/<report id>/, or leave nothing there.

    `out_dir` must be new or empty (AlreadyThereError). Raises WrongKeyError, NotAReportError,
    ReportNewerError, or ReportDamagedError with the name of the first check that failed.
    """
    key = None if key_file is None else read_key(key_file)
    with _unfinished(out_dir) as part:
        scan = _Unpacking(part)
        with scan:
            reader = PackageReader(scan)
            unseal(path, reader, key, passphrase, progress, cancelled)
            reader.finish()
        scan.report_id = reader.report_id
        checks = [Check("container", True, ""), *check(scan)]
        _refuse_failed(checks)
        folder = out_dir / scan.report_id
        with disk_errors(folder.name):
            part.rename(folder)
    return Opened(scan.report_id, folder, checks)


class _Unpacking(Scan):
    """A scan that also writes each file; paths are those `PackageReader` lets through."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._file: BinaryIO | None = None

    def __enter__(self) -> None: ...

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            with suppress(OSError):
                self._file.close()

    def begin(self, path: str, size: int) -> None:
        super().begin(path, size)
        target = self._folder / path
        with disk_errors(target.name):
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file = os.fdopen(os.open(target, _NEW_FILE, 0o600), "wb")

    def feed(self, chunk: bytes) -> None:
        super().feed(chunk)
        assert self._file is not None
        with disk_errors():
            self._file.write(chunk)

    def end(self) -> None:
        super().end()
        assert self._file is not None
        with disk_errors():
            self._file.close()


_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


@contextmanager
def _unfinished(out_dir: Path) -> Iterator[Path]:
    """Give a folder inside `out_dir` to work in; remove all that was made if the block fails."""
    with disk_errors(out_dir.name):
        made = not out_dir.exists()
        if not made and (not out_dir.is_dir() or any(out_dir.iterdir())):
            raise AlreadyThereError(name=out_dir.name)
        part = out_dir / "opening.part"
        part.mkdir(mode=0o700, parents=True)
    try:
        yield part
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        if made:
            with suppress(OSError):
                out_dir.rmdir()
        raise


def _refuse_failed(checks: list[Check]) -> None:
    for failed in (item for item in checks if not item.ok):
        if failed.detail == NEWER:
            raise ReportNewerError
        raise ReportDamagedError(check=failed.name, detail=failed.detail)
