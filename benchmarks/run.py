"""Speed and memory, each beside a reference of the same run: `make bench`.

Prints one Markdown table. Nothing here is a test: the numbers depend on the machine.
"""

from __future__ import annotations

import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from safecompanion.diary import keys, vault  # noqa: E402
from safecompanion.diary.diary import Diary  # noqa: E402
from safecompanion.diary.entries import EntryContent, EntryFilter, Moment, Sure  # noqa: E402

ENTRIES = 10_000
RUNS = 7
PASSPHRASE = "benchmark words for nobody"
# fmt: off
WORDS = [
    "salom", "bola", "telefon", "xabar", "oʻyin", "Telegram", "ребёнок", "сообщение", "игра",
    "написал", "обещал", "подарок", "child", "message", "game", "wrote", "promised", "gift",
    "school", "evening", "account", "link", "number", "photo",
]
# fmt: on

Row = tuple[str, str, str]


def say(row: Row) -> None:
    print(f"| {row[0]} | {row[1]} | {row[2]} |", flush=True)


def spread(values: list[float], unit: str = "ms") -> str:
    low, high = min(values), max(values)
    return f"{statistics.median(values):.1f} {unit} ({low:.1f} to {high:.1f})"


def timed(work: Callable[[], object], runs: int = RUNS) -> list[float]:
    values = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        values.append((time.perf_counter() - start) * 1000)
    return values


# --- cold start ---


def startup(folder: Path) -> None:
    bare: list[float] = []
    ours: list[float] = []
    memory = {"bare": 0.0, "app": 0.0}
    for run in range(RUNS + 1):
        for kind, values in (("bare", bare), ("app", ours)):
            took, peak = spawn(kind, folder)
            if run:
                values.append(took)
                memory[kind] = peak
    ratio = statistics.median(ours) / statistics.median(bare)
    reference = f"bare PySide6 window {spread(bare)}, {memory['bare']:.0f} MB; ratio {ratio:.2f}"
    say(("start to first paint", f"{spread(ours)}, {memory['app']:.0f} MB", reference))


def spawn(kind: str, folder: Path) -> tuple[float, float]:
    environment = {**os.environ, "SPAWNED_NS": str(time.monotonic_ns())}
    script = str(ROOT / "benchmarks" / "startup.py")
    done = subprocess.run(
        [sys.executable, script, kind, str(folder)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    took, peak = done.stdout.split()
    return float(took), float(peak)


# --- the diary ---


def content(dice: random.Random, number: int) -> EntryContent:
    day = date(2024, 1, 1) + timedelta(days=number % 1000)
    text = " ".join(dice.choices(WORDS, k=150))
    return EntryContent(
        child=dice.choice(("Ali", "Lola", "Timur")),
        title=f"{' '.join(dice.choices(WORDS, k=4))} {number}",
        risk=dice.choice(("cyberbullying", "fraud", "stalking", "misinformation")),
        platform="telegram",
        happened=Moment(day.isoformat(), Sure.DAY),
        what_happened=text,
    )


def fill(folder: Path) -> Diary:
    diary = vault.create_vault(folder, "Notebook 1", PASSPHRASE)
    dice = random.Random(1)
    start = time.perf_counter()
    for number in range(ENTRIES):
        diary.save_version(diary.new_entry_id(), content(dice, number))
    each = (time.perf_counter() - start) * 1000 / ENTRIES
    say(
        (
            f"write {ENTRIES:,} entries, each on the disk",
            f"{each:.2f} ms each",
            plain_insert(folder),
        )
    )
    return diary


def plain_insert(folder: Path) -> str:
    import sqlite3

    database = sqlite3.connect(folder / "plain.db")
    database.execute("pragma journal_mode=wal")
    database.execute("pragma synchronous=full")
    database.execute("create table entry (id integer primary key, body text)")
    text = "x" * 1300

    def insert() -> None:
        with database:
            database.execute("insert into entry (body) values (?)", (text,))

    values = timed(insert, 200)
    database.close()
    return f"one plain sqlite3 insert {spread(values)}"


def diary_speed(folder: Path) -> Diary:
    diary = fill(folder)
    vault_folder = diary.folder
    entry = diary.summaries()[0].entry_id
    text = diary.current(entry).content
    say(
        (
            "“Saved”: a draft on the disk",
            spread(timed(lambda: diary.save_draft(entry, text), 50)),
            "",
        )
    )
    diary.discard_draft(entry)
    diary.close()

    def unlock() -> None:
        vault.open_vault(vault_folder, PASSPHRASE).close()

    say(("unlock", spread(timed(unlock)), f"Argon2id alone {spread(timed(derive))}"))
    diary = vault.open_vault(vault_folder, PASSPHRASE)
    say((f"read all {ENTRIES:,} rows of the timeline", spread(timed(diary.summaries)), ""))
    for words in ("telegram", "ребёнок подарок", "написал 77"):
        where = EntryFilter(text=words)
        found = diary.count(where)
        # What the window asks for: how many there are, and the first rows of them.
        values = timed(lambda where=where: (diary.count(where), diary.summaries(where, 200)))
        say((f"search “{words}”", spread(values), f"{found:,} found; a frame is 16.7 ms"))
    timeline(diary)
    return diary


def derive() -> None:
    keys.passphrase_slot(bytes(32), PASSPHRASE, keys.DEFAULT_COST)


def timeline(diary: Diary) -> None:
    from PySide6.QtWidgets import QApplication

    from safecompanion.content.library import Library
    from safecompanion.system.folders import resources
    from safecompanion.ui.diary.timeline import TimelinePage
    from safecompanion.ui.theme import Theme, load_fonts

    qt = QApplication.instance() or QApplication([])
    load_fonts(resources())
    theme = Theme(resources(), "light")
    theme.apply(qt)
    library = Library(resources())
    library.risks()
    pages = []

    def open_page() -> None:
        page = TimelinePage(theme, library, "en", diary)
        page.resize(1140, 760)
        page.show()
        page.grab()
        pages.append(page)

    say((f"open the timeline with {ENTRIES:,} entries", spread(timed(open_page, 3)), ""))
    view = pages[-1].findChild(object, "timeline")
    bar = view.verticalScrollBar()

    def scroll() -> None:
        bar.setValue((bar.value() + 1500) % max(bar.maximum(), 1))
        view.viewport().grab()

    say(("scroll by a page and paint", spread(timed(scroll, 40)), "a frame is 16.7 ms"))


# --- reports ---


def photo(number: int) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QColor, QImage, QPainter

    image = QImage(1080, 1920, QImage.Format.Format_RGB32)
    dice = random.Random(number)
    image.fill(QColor("white"))
    painter = QPainter(image)
    for _ in range(900):
        painter.setBrush(QColor.fromHsv(dice.randrange(360), 120, 220))
        painter.drawRect(dice.randrange(1080), dice.randrange(1920), 90, 60)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 85)
    return bytes(data.data())


def export_speed(diary: Diary, folder: Path) -> None:
    from report_bench import export_fifty, seal_gigabyte

    chosen = []
    size = 0
    for number, summary in enumerate(diary.summaries()[:50]):
        data = photo(number)
        size += len(data)
        diary.attach_bytes(
            summary.entry_id, f"photo{number}.jpg", data, way_in="button", allow_images=True
        )
        chosen.append(summary.entry_id)
    export_fifty(diary, chosen, folder, size, say)
    seal_gigabyte(folder, say)


def main() -> None:
    folder = Path(tempfile.mkdtemp(prefix="bench-"))
    try:
        print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}, {sys.platform}\n")
        print("| what | median (least to most) | beside it |\n|---|---|---|")
        startup(folder / "start")
        diary = diary_speed(folder)
        export_speed(diary, folder)
        diary.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    main()
