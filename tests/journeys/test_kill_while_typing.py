"""Whatever the window called "Saved" is there after a kill -9, and is offered again."""

from __future__ import annotations

import contextlib
import json
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from safecompanion.content.library import Library
from safecompanion.diary import keys
from safecompanion.diary.vault import create_vault, list_vaults, open_vault
from safecompanion.ui.diary.editor import EntryEditor
from safecompanion.ui.theme import Theme

DRIVER = Path(__file__).parent / "drivers" / "writer.py"
PASSPHRASE = "linden seven quiet harbour 42"
KILLS = 10

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    """Make one diary; every kill gets a copy of it."""
    folder = tmp_path_factory.mktemp("empty")
    create_vault(folder, "1", PASSPHRASE, cost=keys.LEAST_COST).close()
    return folder


def type_and_kill(data, seed):
    """Return the last text that was said to be saved before the kill."""
    dice = random.Random(seed)
    process = subprocess.Popen(
        [sys.executable, str(DRIVER), str(data), PASSPHRASE],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    said = [process.stdout.readline() for _ in range(dice.randint(1, 3))]
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(timeout=dice.uniform(0, 1.2))
    process.kill()
    said += process.stdout.read().splitlines()
    process.wait()
    return json.loads(said[-1])


@pytest.mark.parametrize("seed", range(KILLS))
def test_what_was_said_to_be_saved_is_offered_after_a_kill(empty, tmp_path, seed, qtbot, resources):
    data = tmp_path / "data"
    shutil.copytree(empty, data)
    said = type_and_kill(data, seed)
    diary = open_vault(list_vaults(data)[0].folder, PASSPHRASE)
    [draft] = diary.drafts()
    assert said.startswith("word0 word1")
    assert draft.content.what_happened.startswith(said)
    assert diary.verify_history()
    editor = EntryEditor(Theme(resources, "light"), Library(resources), "en", diary, draft.entry_id)
    qtbot.addWidget(editor)
    editor.show()
    assert editor.findChild(QWidget, "draft-callout").isVisible()
    diary.close()
