"""Choices of this computer take effect at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent

from safecompanion import __version__
from safecompanion.system.settings import Settings
from safecompanion.ui.platform.keys import HIDE_KEYS
from safecompanion.ui.settings.page import SettingsPage

START = Settings(language="en", theme="light", last_diary="abc", first_run_done=True)
CHOICES = {
    "language": ("ru", "ru"),
    "text_scale": ("200", 200),
    "theme": ("hc", "hc"),
    "lock_minutes": ("10", 10),
    "hide_key": ("esc", "esc"),
}


@pytest.fixture
def settings(show, theme):
    return show(SettingsPage(theme, START, Path("folder-of-diaries")))


@pytest.mark.parametrize("name", CHOICES)
def test_a_choice_is_told_and_leaves_the_others_alone(settings, find, went, name):
    chosen, value = CHOICES[name]
    told = went(settings.changed)
    find(settings, f"setting-{name}").set_value(chosen)
    assert told == [Settings(**{**vars(START), name: value})]


def test_two_choices_after_each_other_are_both_kept(settings, find, went):
    told = went(settings.changed)
    find(settings, "setting-theme").set_value("dark")
    find(settings, "setting-text_scale").set_value("150")
    assert told[-1] == Settings(**{**vars(START), "theme": "dark", "text_scale": 150})


def test_choosing_what_is_chosen_changes_nothing(settings, find, went):
    told = went(settings.changed)
    for name in CHOICES:
        find(settings, f"setting-{name}").set_value(str(getattr(START, name)))
    assert told == []


def test_the_arrow_keys_choose_without_a_mouse(settings, find, went, qtbot):
    told = went(settings.changed)
    qtbot.keyClick(find(settings, "setting-theme"), Qt.Key.Key_Down)
    assert told[0].theme == "dark"


def test_scrolling_over_a_choice_changes_nothing(settings, find, went, qapp):
    told = went(settings.changed)
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    qapp.sendEvent(find(settings, "setting-language"), wheel)
    assert told == []


SAID = {
    "shift": "Shift three times in a row hides the screen.",
    "esc": "Esc three times in a row hides the screen.",
    "f12": "F12 hides the screen.",
    "off": "The button “Hide screen” hides the screen.",
    "from a later version": "Shift three times in a row hides the screen.",
}


@pytest.mark.parametrize("name", SAID)
def test_it_says_how_the_screen_is_hidden(show, theme, words, name):
    page = show(SettingsPage(theme, replace(START, hide_key=name), Path("f")))
    text = words(page)
    shown = {said for said in SAID.values() if f"Ctrl+L locks the diary. {said}" in text}
    assert shown == {SAID[name]}


def test_every_key_that_hides_can_be_chosen(settings, find):
    choice = find(settings, "setting-hide_key")
    assert [choice.itemData(number) for number in range(choice.count())] == list(HIDE_KEYS)


LONG_PATH = Path("/home/somebody") / "a-folder-with-a-long-name" / "folder-of-diaries"


def test_the_path_of_the_folder_is_copied_as_it_is(show, theme, press, words, qapp):
    page = show(SettingsPage(theme, START, LONG_PATH))
    press(page, "copy-folder")
    assert qapp.clipboard().text() == str(LONG_PATH)
    assert "Copied" in words(page).splitlines()


def test_it_says_where_things_are_kept_and_which_version_this_is(settings, words):
    assert "folder-of-diaries" in words(settings)
    assert __version__ in words(settings)
