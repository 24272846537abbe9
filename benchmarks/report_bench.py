"""Export of 50 entries with 50 photos, and sealing 1 GB beside `age` itself."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from safecompanion.content.library import Library
from safecompanion.diary.diary import Diary
from safecompanion.report import export
from safecompanion.report.centres import key_from_text, keygen
from safecompanion.report.choice import ReportChoice
from safecompanion.system.folders import resources

GIGABYTE = 1 << 30
BLOCK = 1 << 20

Say = Callable[[tuple[str, str, str]], None]


def quiet(_done: int, _total: int) -> None:
    pass


def never() -> bool:
    return False


def export_fifty(diary: Diary, chosen: list, folder: Path, size: int, say: Say) -> None:
    from safecompanion.ui.diary.pictures import scale_for_report

    key = key_from_text(keygen(folder / "centre", test=True).public_file.read_text())
    library = Library(resources())
    choice = ReportChoice(tuple(chosen))
    start = time.perf_counter()
    prepared = export.prepare(
        diary, choice, key, library, resources(), scale_for_report, quiet, never
    )
    middle = time.perf_counter()
    pages = export.preview(prepared, never)
    shown = time.perf_counter()
    export.export(diary, prepared, folder / "report.age", quiet, never)
    end = time.perf_counter()
    sealed = (folder / "report.age").stat().st_size
    photos = f"{len(chosen)} photos, {size / 1e6:.0f} MB"
    say((f"report of 50 entries, {photos}: make it", f"{middle - start:.1f} s", ""))
    say((f"… show its {len(pages)} pages", f"{shown - middle:.1f} s", ""))
    say(("… PDF, package and seal", f"{end - shown:.1f} s", f"{sealed / 1e6:.0f} MB file"))


def seal_gigabyte(folder: Path, say: Say) -> None:
    source = folder / "gigabyte"
    with source.open("wb") as file:
        for _ in range(GIGABYTE // BLOCK):
            file.write(os.urandom(BLOCK))
    pair = keygen(folder / "seal", test=True)
    script = str(Path(__file__).resolve())
    ours = subprocess.run(
        [sys.executable, script, str(source), pair.recipient, str(folder / "ours.age")],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    say(("package and seal 1 GB to a key", ours, age_itself(source, pair.recipient, folder)))


def age_itself(source: Path, recipient: str, folder: Path) -> str:
    age = shutil.which("age")
    if age is None:
        return "age is not installed"
    start = time.perf_counter()
    target = str(folder / "theirs.age")
    subprocess.run([age, "-r", recipient, "-o", target, str(source)], check=True)
    return f"`age` alone {time.perf_counter() - start:.1f} s"


def child(source: Path, recipient: str, target: Path) -> None:
    """Package and seal in a process of its own, so that its peak memory is known."""
    from nacl.signing import SigningKey

    from safecompanion.report import package, seal

    signer = SigningKey.generate()
    with source.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    idle = peak_mb()
    start = time.perf_counter()
    stream = package.build(
        "01M86DPXK8KYDXCMVB0VRRZ00C",
        b"{}",
        b"%PDF",
        [
            package.Member(
                f"data/attachments/001-{digest[:12]}.bin",
                source.stat().st_size,
                lambda: source.open("rb"),
            )
        ],
        lambda message: signer.sign(message).signature,
        bytes(signer.verify_key),
        "2026-11-24",
        quiet,
        never,
    )
    seal.seal(stream, target, seal.ToKeys((recipient,)), quiet, never, stream.size)
    took = time.perf_counter() - start
    print(f"{took:.1f} s, peak memory {peak_mb():.0f} MB ({idle:.0f} MB idle)")


def peak_mb() -> float:
    """Return the peak memory of this program; getrusage would tell that of its parent too."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
    child(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
