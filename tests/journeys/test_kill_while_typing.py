"""Whatever the window called saved is there after a kill -9, and is offered again."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest

from safecompanion.app import Options
from safecompanion.diary import keys
from safecompanion.diary.vault import create_vault
from safecompanion.system import settings
from safecompanion.ui.widgets.page import Place

DRIVER = Path(__file__).parent / "drivers" / "writer.py"
PASSPHRASE = "linden seven quiet harbour 42"
# What the writer does when the kill is prepared, the first and the last such moment to choose from,
# and the seconds it may then go on. A draft is saved 0.7 s after the last key: all but the first
# aim at the writing to the disk itself.
MOMENTS = {
    "typed": (15, 40, 0, 0.05),
    "thinks": (1, 2, 0.68, 0.76),
    "finishes": (1, 1, 0, 0.16),
    "locks": (1, 1, 0, 0.06),
}
KILLS_EACH = 4
KILLS = [(moment, seed) for seed in range(KILLS_EACH) for moment in MOMENTS]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a Unix word"),
]


@pytest.fixture(scope="module")
def killed(tmp_path_factory):
    """Start a writer for every kill, each on a copy of one diary; return what became of them."""
    folder = tmp_path_factory.mktemp("kills")
    create_vault(folder / "empty", "1", PASSPHRASE, cost=keys.LEAST_COST).close()
    settings.save(folder / "empty", settings.Settings("en", theme="light", first_run_done=True))
    with ThreadPoolExecutor(2) as two_at_a_time:
        done = two_at_a_time.map(partial(type_and_kill, folder), KILLS)
        return dict(zip(KILLS, done, strict=True))


def type_and_kill(folder, kill):
    """Return the data folder, and the texts that were called saved or were typed by then."""
    moment, seed = kill
    dice = random.Random(f"{moment}{seed}")
    data = folder / f"{moment}{seed}"
    shutil.copytree(folder / "empty", data)
    first, last, soonest, latest = MOMENTS[moment]
    wanted = dice.randint(first, last)
    said = []
    with subprocess.Popen(
        [sys.executable, DRIVER, data, PASSPHRASE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        while [what for what, _text in said].count(moment) < wanted:
            line = process.stdout.readline()
            assert '"waits"' not in (line or '"waits"'), process.stderr.read()
            said.append(json.loads(line))
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=dice.uniform(soonest, latest))
        process.kill()
        said += [json.loads(line) for line in process.stdout if line.endswith("\n")]
    assert process.returncode == -9
    saved = [text for what, text in said if what == "saved"]
    return SimpleNamespace(data=data, saved=saved, typed=said[-1][1], last=said[-1][0])


@pytest.mark.parametrize("kill", KILLS, ids=lambda kill: f"{kill[0]}-{kill[1]}")
def test_what_was_called_saved_is_there_and_is_offered_again(
    killed, kill, start, unlock, press, find
):
    left = killed[kill]
    program = start(Options(data_dir=left.data, language="en"))
    press(program.window, "rail-diary")
    diary = unlock(program).diary
    [entry] = [row.entry_id for row in diary.summaries()]
    draft, versions = diary.draft(entry), diary.versions(entry)
    text = (draft or versions[-1]).content.what_happened
    # The text only ever grew: what was saved is how it begins, and nobody else wrote into it.
    assert [saved for saved in left.saved if not text.startswith(saved)] == []
    assert left.typed.startswith(text) or text.startswith(left.typed)
    assert diary.verify_history()
    program.window.go(Place("diary", entry, "edit"))
    assert find(program.window, "what-happened").words() == text
    assert [w.isVisible() for w in program.window.findChildren(object, "draft-callout")] == (
        [True] if draft else []
    )
    assert leftovers(left.data) == []


def leftovers(data):
    names = (path.relative_to(data).as_posix() for path in data.rglob("*") if path.is_file())
    return [name for name in names if name.endswith((".part", ".age"))]


def test_the_kills_were_no_empty_proof(killed):
    assert sum(bool(left.saved) for left in killed.values()) > len(KILLS) / 2
    assert len({left.typed for left in killed.values()}) > len(MOMENTS)
