"""The window around the pages: the rail, the neutral page, and a change of language or look."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from safecompanion.errors import Cancelled
from safecompanion.system import settings
from safecompanion.ui.widgets.page import Place

DESTINATIONS = ("home", "guide", "talk", "diary", "help", "settings", "first-run", "report")
SMALL = (1024, 640)


@pytest.fixture
def small(app, diary, settle):
    """The program with an open diary in the smallest window, at a text size."""

    def started(scale):
        program = app(text_scale=scale)
        program.open_diary(diary)
        program.window.resize(*SMALL)
        settle(program.window)
        return program

    return started


def name_of(widget):
    return widget.objectName()


def rail_buttons(window):
    return window.rail.findChildren(QAbstractButton)


def test_the_rail_shows_words_where_there_is_room(small):
    rail = small(100).window.rail
    assert not rail.compact
    assert {"Home", "Guide", "Talk", "Diary", "Get help now", "Settings", "Hide screen"} == {
        button.text() for button in rail_buttons(small(100).window)
    }


def test_the_rail_shows_only_icons_with_large_text_and_keeps_its_names(small):
    window = small(200).window
    assert window.rail.compact
    for button in rail_buttons(window):
        assert button.text() == ""
        assert button.accessibleName() == button.toolTip() != ""
        assert not button.icon().isNull()


def test_the_rail_gets_its_words_back_in_a_wide_window(small, settle):
    window = small(200).window
    window.resize(1600, 900)
    settle(window)
    assert not window.rail.compact


@pytest.mark.parametrize("destination", DESTINATIONS)
def test_every_destination_fits_the_smallest_window_with_the_largest_text(
    small, settle, destination
):
    program = small(200)
    program.window.go(Place(destination))
    settle(program.window)
    needed = program.window.centralWidget().minimumSizeHint()
    assert needed.width() <= SMALL[0]
    assert needed.height() <= SMALL[1]
    assert program.window.size().toTuple() == SMALL


@pytest.mark.parametrize("key", ["home", "guide", "talk", "diary", "help", "settings"])
def test_the_rail_leads_to_its_places_and_marks_them(small, press, find, key):
    window = small(100).window
    press(window, f"rail-{key}")
    assert window.current == key
    if key != "help":
        assert find(window, f"rail-{key}").isChecked()


@pytest.mark.parametrize("key", ["guide", "settings"])
def test_a_section_stays_marked_when_it_is_chosen_again(small, press, find, key):
    window = small(100).window
    press(window, f"rail-{key}")
    press(window, f"rail-{key}")
    assert find(window, f"rail-{key}").isChecked()


def test_tab_reaches_every_section_whichever_is_open(small, press, qtbot):
    window = small(100).window
    press(window, "rail-talk")
    buttons = [name_of(button) for button in rail_buttons(window)]
    window.rail.findChild(QAbstractButton, buttons[0]).setFocus()
    reached = [buttons[0]]
    for _ in buttons[1:]:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.append(name_of(window.focusWidget()))
    assert reached == buttons


def test_the_report_belongs_to_the_diary(small, find):
    window = small(100).window
    window.go(Place("report"))
    assert find(window, "rail-diary").isChecked()


def test_the_rail_says_whether_the_diary_is_open(app, diary, find):
    program = app()
    assert find(program.window, "rail-diary").accessibleDescription() == "The diary is locked"
    program.open_diary(diary)
    assert find(program.window, "rail-diary").accessibleDescription() == "The diary is open"


def test_the_first_run_stands_alone(app):
    program = app(first_run_done=False)
    assert program.window.current == "first-run"
    assert program.window.rail.isHidden()


def test_after_the_first_run_the_program_begins_at_home(app, press, data_folder):
    program = app(first_run_done=False)
    press(program.window, "begin-reading")
    assert program.window.current == "home"
    assert app(first_run_done=program.settings.first_run_done).window.current == "home"


# --- the neutral page ------------------------------------------------------------------------


def test_one_press_hides_everything_behind_an_everyday_page(app, press, words):
    program = app()
    press(program.window, "hide-button")
    assert program.window.is_neutral()
    shown = words(program.window)
    assert "Manti with pumpkin" in shown
    assert not re.search(r"child|diary|safe|risk|help|incident|report", shown, re.IGNORECASE)


@pytest.mark.parametrize("later", [False, True], ids=["at once", "after a new start"])
def test_the_key_that_hides_can_be_chosen_with_the_keyboard(app, qtbot, find, settle, later):
    program = app()
    program.window.go(Place("settings"))
    for _ in range(2):  # Shift, Esc, F12
        qtbot.keyClick(find(settle(program.window), "setting-hide_key"), Qt.Key.Key_Down)
    assert find(settle(program.window), "setting-hide_key").hasFocus()
    if later:
        program = app(hide_key=settings.load(program.data_folder).hide_key)
    qtbot.keyClick(program.window.windowHandle(), Qt.Key.Key_F12)
    assert program.window.is_neutral()


def test_nothing_of_ours_stands_in_the_title(app, diary):
    program = app()
    program.open_diary(diary)
    for place in DESTINATIONS:
        program.window.go(Place(place))
        assert program.window.windowTitle() == "Companion"


def test_the_neutral_page_leads_back_to_the_first_screen(app, press):
    program = app()
    program.window.go(Place("guide", "grooming"))
    press(program.window, "hide-button")
    press(program.window, "hide-back")
    assert not program.window.is_neutral()
    assert program.window.current == "home"


def test_hiding_with_an_open_diary_locks_it(app, diary, press):
    program = app()
    program.open_diary(diary)
    press(program.window, "hide-button")
    assert program.window.is_neutral()
    assert [(end.hidden, end.locked) for end in program.locks] == [(True, False)]
    with pytest.raises(Cancelled):
        diary.summaries()


def test_a_program_started_hidden_shows_the_neutral_page(app):
    assert app(options={"hidden": True}).window.is_neutral()


def test_a_diary_that_opens_after_the_screen_was_hidden_stays_closed(app, diary):
    program = app()
    program.window.go(Place("diary"))
    program.hide_screen()
    program.open_diary(diary)
    assert program.window.is_neutral()
    assert program.diary is None
    with pytest.raises(Cancelled):
        diary.summaries()


# --- language and look -----------------------------------------------------------------------


def test_a_change_of_language_stays_on_the_page_and_is_kept(app, data_folder):
    program = app()
    program.window.go(Place("talk", "cyberbullying-10-12-class-chat"))
    program.apply_settings(replace(program.settings, language="ru"))
    assert program.window.page("talk").place().item == "cyberbullying-10-12-class-chat"
    assert '"language": "ru"' in (data_folder / "settings.json").read_text("utf-8")


def test_a_larger_text_is_shown_at_once(app, find):
    program = app()
    before = find(program.window, "rail-help").height()
    program.apply_settings(replace(program.settings, text_scale=150))
    assert program.theme.scale == 150
    assert find(program.window, "rail-help").minimumHeight() > before


def test_the_asked_language_wins_over_the_stored_one(app):
    assert app(options={"language": "ru"}).settings.language == "ru"


def test_closing_the_window_closes_the_diary(app, diary):
    program = app()
    program.open_diary(diary)
    program.window.close()
    assert program.diary is None
    assert program.locks == []
    with pytest.raises(Cancelled):
        diary.summaries()
