"""Nothing that was written is found outside the ciphertext: every byte that was left is read.

Four sittings at the real window, each in a process of its own: a whole job that ends by locking,
one that is killed while it types and copies, one that crashes, one with a wrong passphrase. What
they leave is what docs/traces.md lists, no more and no less.
"""

from __future__ import annotations

import base64
import json
import math
import os
import re
import select
import shutil
import signal
import subprocess
import sys
import urllib.parse
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QColor, QImage

from safecompanion.diary.vault import list_vaults, open_vault
from safecompanion.language.folding import search_key
from safecompanion.report.centres import keygen
from safecompanion.report.opening import open_sealed

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="measured on Linux only so far"),
]

resource = pytest.importorskip("resource")

HERE = Path(__file__).parent
DOC = HERE.parents[1] / "docs" / "traces.md"
SITTINGS = ("lock", "kill", "crash", "wrong")
PASSPHRASE = "greyheron linden seven quiet harbour 42"
# Every planted word begins with these; whatever is cut off behind them is found all the same.
STEMS = ("greyheron", "Ўғриқор")
FIELDS = (
    "what-happened exact-words opinion entry-title child platform account-platform account-handle "
    "account-link account-display link place-platform place-account place-link place-seen "
    "place-note told-name told-when told-number how-child-is what-i-did"
)
REPORTER = "reporter-name reporter-phone reporter-email reporter-district reporter-mahalla"
WORDS = (
    "note-file note-text photo-file photo-text chat-name chat-speaker chat-text large-file folder "
    "description chat-search search urgency-reason receiver-name draft killed unsaved crashed "
    "wrong-passphrase"
)


def planted(names):
    return {name: f"{STEMS[0]}-{name} {STEMS[1]}-{name} oʻn" for name in names.split()}


# --- what is looked for ----------------------------------------------------------------------


def base64_inside(data):
    """Yield what base64 makes of `data` whatever stands before and behind it."""
    for shift in range(3):
        coded = base64.b64encode(bytes(shift) + data + bytes(3))
        yield coded[math.ceil(shift * 8 / 6) : (shift + len(data)) * 8 // 6]


def forms(words):
    """Yield the ways in which `words` could stand in a file."""
    for text in {words, words.lower(), words.upper(), search_key(words)}:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            data = text.encode(encoding)
            yield from (data, data.hex().encode(), data.hex().upper().encode())
            yield from base64_inside(data)
        yield urllib.parse.quote(text).encode()
        yield json.dumps(text)[1:-1].encode()


def leaks(root, secrets=()):
    """Return every file below `root` with a planted word or a secret in a byte or in its name."""
    needles = {form for words in (*STEMS, *secrets) for form in forms(words)}
    sought = re.compile(b"|".join(map(re.escape, sorted(needles))))
    found = []
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        data = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        found += [
            (name, hit[0]) for hit in (sought.search(data), sought.search(name.encode())) if hit
        ]
    return found


@pytest.mark.parametrize(
    "written",
    [
        str.encode,
        lambda text: text.encode("utf-16-le"),
        lambda text: text.encode("utf-16-be"),
        lambda text: base64.b64encode(b"x" + text.encode()),
        lambda text: base64.b64encode(b"xy" + text.encode("utf-16-le")),
        lambda text: urllib.parse.quote(text).encode(),
        lambda text: urllib.parse.quote_plus(text).encode(),
        lambda text: json.dumps(text).encode(),
        lambda text: text.encode().hex().encode(),
        lambda text: search_key(text).encode(),
        lambda text: text.upper().encode(),
    ],
)
@pytest.mark.parametrize("word", STEMS)
def test_a_word_would_be_found_however_it_is_written(tmp_path, word, written):
    (tmp_path / "file").write_bytes(b"\x00\x01 noise " + written(f"a {word}-title z"))
    assert len(leaks(tmp_path)) == 1


# --- the four sittings -----------------------------------------------------------------------


@pytest.fixture(scope="module")
def sittings(tmp_path_factory):
    """Sit at the window; return what each sitting left and what could be seen from outside."""
    root, brought = tmp_path_factory.mktemp("traces"), tmp_path_factory.mktemp("brought")
    for place in ("home", "tmp", "run", "work", "out"):
        (root / place).mkdir(mode=0o700)
    told = {
        "passphrase": PASSPHRASE,
        "fields": planted(FIELDS),
        "reporter": planted(REPORTER),
        "words": planted(WORDS),
    }
    folder = brought / told["words"]["folder"]
    bring(folder, told["words"])
    # By this name the program that begins after the lock is known, and no other.
    python = brought / "bin" / "python"
    python.parent.mkdir()
    python.symlink_to(sys.executable)
    with suppress(OSError):
        shutil.copy(Path(sys.prefix, "pyvenv.cfg"), brought)
    before = contents(folder)
    seen, key = {}, ""
    for kind in SITTINGS:
        seen[kind] = sit(python, kind, folder, root, told)
        key = key or seen[kind]["recovery_key"]
        seen[kind]["leaks"] = leaks(root, [PASSPHRASE, key, key.replace(" ", "-")])
        seen[kind]["files"] = set(contents(root))
    return SimpleNamespace(
        root=root, seen=seen, told=told, brought=folder, untouched=before == contents(folder)
    )


def contents(folder):
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def bring(folder, words):
    """Make the files that are brought in: a note, a picture, a long text, a chat, a key."""
    folder.mkdir()
    (folder / f"{words['note-file']}.txt").write_text(words["note-text"])
    (folder / f"{words['large-file']}.txt").write_text(words["large-file"] * 500_000)
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    picture.setText("Comment", words["photo-text"])
    assert picture.save(str(folder / f"{words['photo-file']}.png"))
    message = {"type": "message", "date": "2026-11-17T18:02:11", "from": words["chat-speaker"]}
    chat = {"name": words["chat-name"], "type": "personal_chat", "id": 1}
    chat["messages"] = [{**message, "id": 1, "from_id": "user1", "text": words["chat-text"]}]
    (folder / "result.json").write_text(json.dumps(chat))
    made = keygen(folder / "keys", test=True)
    made.public_file.rename(folder / "centre.pub")
    made.key_file.rename(folder / "centre.key")


def sit(python, kind, folder, root, told):
    """Run one sitting and return what it said; the program that follows a lock is ended."""
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
        "PYTHONDONTWRITEBYTECODE": "1",
        "HOME": str(root / "home"),
        "XDG_CONFIG_HOME": str(root / "home/.config"),
        "XDG_CACHE_HOME": str(root / "home/.cache"),
        "XDG_DATA_HOME": str(root / "home/.local/share"),
        "XDG_STATE_HOME": str(root / "home/.local/state"),
        "XDG_RUNTIME_DIR": str(root / "run"),
        "TMPDIR": str(root / "tmp"),
    }
    screen = ("QT_QPA_PLATFORM", "DISPLAY", "XAUTHORITY", "WAYLAND_DISPLAY")
    environment.update({name: os.environ[name] for name in screen if name in os.environ})
    process = subprocess.Popen(
        [python, HERE / "drivers" / "session.py", kind, folder, root / "out"],
        env=environment,
        cwd=root / "work",
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=allow_core_files,
    )
    process.stdin.write(json.dumps(told))
    process.stdin.close()
    said = process.stdout.readline()
    process.wait(timeout=120)
    follower = end_follower(python) if kind == "lock" and process.returncode == 0 else None
    errors = process.stderr.read()
    assert said, errors
    return {"code": process.returncode, "follower": follower, "errors": errors, **json.loads(said)}


def allow_core_files():
    # The program must switch them off by itself.
    limit = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (limit, limit))


def end_follower(python):
    """Wait until the locked program that the lock began shows its window, then end it."""
    for _ in range(1200):
        for status in Path("/proc").glob("[0-9]*/cmdline"):
            arguments = read(status).split("\0")
            if arguments[0] == str(python) and waits_for_events(status.parent):
                os.kill(int(status.parent.name), signal.SIGTERM)
                return arguments
        select.select([], [], [], 0.05)
    return pytest.fail("No locked program began")


def waits_for_events(process):
    return read(process / "stat").rpartition(")")[2].split()[:1] == ["S"] and (
        "libqoffscreen" in read(process / "maps") or "libqxcb" in read(process / "maps")
    )


def read(path):
    try:
        return path.read_text()
    except OSError:
        return ""


# --- what they left --------------------------------------------------------------------------


@pytest.fixture(params=SITTINGS)
def sitting(request, sittings):
    return SimpleNamespace(kind=request.param, **sittings.seen[request.param])


def test_it_ended_as_it_should(sitting):
    codes = {"lock": 0, "kill": -signal.SIGKILL, "crash": -signal.SIGSEGV, "wrong": 0}
    assert (sitting.code, sitting.errors) == (codes[sitting.kind], "")


def test_no_word_stays_outside_the_ciphertext(sitting):
    assert sitting.leaks == []


def test_it_leaves_the_files_that_the_page_lists_and_no_others(sitting):
    rows = [pattern for pattern, left_after in listed_files() if sitting.kind in left_after]
    unlisted = {name for name in sitting.files if not any(row.fullmatch(name) for row in rows)}
    absent = [row.pattern for row in rows if not any(map(row.fullmatch, sitting.files))]
    assert (unlisted - {"out/document.age"}, absent) == (set(), [])


def test_nobody_else_may_read_them(sittings):
    files = [path for path in (sittings.root / "home").rglob("*") if path.is_file()]
    assert [path.name for path in files if path.stat().st_mode & 0o077] == []


def listed_files():
    """Return the table of docs/traces.md: a pattern and the sittings after which it is there."""
    table = DOC.read_text("utf-8").partition("## Every file a sitting leaves on Linux")[2]
    rows = re.findall(r"^\| `([^`]+)` \| ([a-z, ]+) \|", table, re.MULTILINE)
    assert len(rows) > 5
    for path, left_after in rows:
        parts = re.split(r"<(\d+) hex>", path.replace("~/", "home/", 1))
        coded = [
            f"[0-9a-f]{{{part}}}" if n % 2 else re.escape(part) for n, part in enumerate(parts)
        ]
        yield re.compile("".join(coded)), left_after.split(", ")


def test_what_other_programs_can_see_is_neutral(sitting):
    assert set(sitting.titles) <= {"", "Companion", "companion", "Print"}
    visible = "\n".join([*sitting.titles, *sitting.arguments, *sitting.environment])
    # The test itself names the folder with the files; the program must not.
    visible = visible.replace("greyheron-folder Ўғриқор-folder", "")
    assert not any(stem in visible for stem in STEMS)


def test_a_lock_begins_a_new_program_that_is_told_nothing(sittings):
    _program, *arguments = sittings.seen["lock"]["follower"]
    assert arguments[:-1] == ["-m", "safecompanion", "--lang", "en", "--locked"]


@pytest.mark.skipif(
    os.environ.get("QT_QPA_PLATFORM") == "offscreen",
    reason="without a screen the clipboard belongs to nobody; try --headed, or xvfb-run",
)
def test_a_lock_takes_back_what_was_copied(sittings):
    assert sittings.seen["lock"]["clipboard"] == ""


def test_the_files_that_were_brought_in_are_untouched(sittings):
    assert sittings.untouched


# --- and the words are really there: without this the scan would prove nothing ----------------


def test_every_field_of_the_editor_was_written_in(sittings):
    times = [f"{moment}-{part}" for moment in ("happened", "noticed") for part in ("day", "time")]
    assert sittings.seen["lock"]["empty"] == times


def test_the_diary_holds_every_word_that_was_said_to_be_saved(sittings):
    words = sittings.told["words"]
    diary = open_vault(
        list_vaults(sittings.root / "home/.local/share/companion")[0].folder, PASSPHRASE
    )
    drafts = " ".join(draft.content.what_happened for draft in diary.drafts())
    [entry] = [row.entry_id for row in diary.summaries() if not row.has_draft]
    held = f"{diary.current(entry)} {diary.attachments(entry)} {drafts}"
    diary.close()
    sought = [*sittings.told["fields"].values(), words["note-file"], words["description"]]
    sought += [words["draft"], words["killed"], words["crashed"]]
    assert [text for text in sought if text not in held] == []


def test_the_report_that_was_sealed_holds_what_was_chosen(sittings, tmp_path):
    key = sittings.brought / "centre.key"
    opened = open_sealed(sittings.root / "out/document.age", key, None, tmp_path / "opened")
    assert opened.checks
    assert [check for check in opened.checks if not check.ok] == []
    report = next((tmp_path / "opened").rglob("report.json")).read_text("utf-8")
    told = sittings.told
    chosen = [told["fields"]["what-happened"], told["reporter"]["reporter-name"]]
    assert all(text in report for text in [*chosen, told["words"]["receiver-name"]])
