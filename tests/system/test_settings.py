"""The choices of this computer come back as they were, and never stop the program."""

from __future__ import annotations

import json

import pytest

from safecompanion.system import settings
from safecompanion.system.settings import Settings


def test_settings_come_back_as_they_were(tmp_path):
    chosen = Settings(language="ru", text_scale=150, lock_minutes=5, first_run_done=True)
    settings.save(tmp_path, chosen)
    assert settings.load(tmp_path) == chosen


def test_a_first_start_has_the_defaults(tmp_path):
    assert settings.load(tmp_path) == Settings()


@pytest.mark.parametrize("broken", [b"", b"{", b"\xff\xfe", b"[]", b"null", b"[" * 100_000])
def test_a_broken_file_gives_the_defaults(tmp_path, broken):
    (tmp_path / "settings.json").write_bytes(broken)
    assert settings.load(tmp_path) == Settings()


def test_one_broken_value_does_not_cost_the_others(tmp_path):
    stored = {"language": 5, "text_scale": 125, "unknown": "x", "first_run_done": 1}
    (tmp_path / "settings.json").write_text(json.dumps(stored))
    assert settings.load(tmp_path) == Settings(text_scale=125)


def test_true_is_not_a_number_of_minutes(tmp_path):
    (tmp_path / "settings.json").write_text('{"lock_minutes": true}')
    assert settings.load(tmp_path) == Settings()
