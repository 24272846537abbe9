"""The first screen and the very first run."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from safecompanion.ui.home.first_run import FirstRunPage
from safecompanion.ui.home.page import HomePage
from safecompanion.ui.widgets.page import Place

WAYS = {
    "way-happened": Place("guide", "", "first-hour"),
    "way-talk": Place("talk"),
    "way-learn": Place("guide"),
    "way-write": Place("diary"),
}
BEGINNINGS = {
    "begin-reading": Place("home"),
    "begin-diary": Place("diary", "new-diary"),
    "begin-help": Place("help"),
}


@pytest.fixture
def home(show, theme):
    return show(HomePage(theme, diary_open=False))


@pytest.fixture
def first_run(show, theme):
    return show(FirstRunPage(theme, "en"))


@pytest.mark.parametrize("way", WAYS)
def test_each_way_in_leads_to_its_place(home, press, went, way):
    places = went(home.go)
    press(home, way)
    assert places == [WAYS[way]]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keyboard_opens_a_way_in(home, find, went, qtbot, key):
    places = went(home.go)
    qtbot.keyClick(find(home, "way-happened"), key)
    assert places == [WAYS["way-happened"]]


def test_home_says_whether_the_diary_is_open(show, theme, words):
    assert "Diary locked" in words(show(HomePage(theme, diary_open=False)))
    assert "Diary open" in words(show(HomePage(theme, diary_open=True)))


@pytest.mark.parametrize("width", [360, 800])
def test_the_ways_in_stand_below_each_other_where_there_is_no_room(show, theme, find, width):
    home = show(HomePage(theme, diary_open=False), width=width)
    beside = find(home, "way-happened").y() == find(home, "way-talk").y()
    assert beside == (width == 800)


@pytest.mark.parametrize("beginning", BEGINNINGS)
def test_the_first_run_begins_where_one_says(first_run, press, went, beginning):
    places = went(first_run.finished)
    press(first_run, beginning)
    assert places == [BEGINNINGS[beginning]]


NAMES = {"uz_Latn": "Oʻzbekcha", "uz_Cyrl": "Ўзбекча", "ru": "Русский", "en": "English"}


@pytest.mark.parametrize("code", NAMES)
def test_a_language_is_chosen_by_its_own_name(first_run, find, press, went, code):
    languages = went(first_run.language_chosen)
    press(first_run, f"language-{code}")
    assert languages == [code]
    assert find(first_run, f"language-{code}").accessibleName() == NAMES[code]


@pytest.mark.parametrize("code", NAMES)
def test_the_keyboard_begins_at_the_chosen_language(app, find, qtbot, code):
    window = app(language=code, first_run_done=False).window
    qtbot.waitUntil(lambda: window.focusWidget() is not None)
    assert window.focusWidget() is find(window, f"language-{code}")
    assert window.focusWidget().isChecked()


def test_the_language_of_the_computer_is_already_chosen(first_run, find):
    assert find(first_run, "language-en").isChecked()
    assert not find(first_run, "language-ru").isChecked()
