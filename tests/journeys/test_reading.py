"""Help within two actions, without a password, and without a trace."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from safecompanion.ui.guide.article import ArticlePage
from safecompanion.ui.talk.card import CardPage
from safecompanion.ui.widgets.page import Place


@pytest.fixture
def tab_to(qtbot):
    """Press Tab until the named control has the focus."""

    def walked(window, name):
        for _ in range(60):
            focused = QApplication.focusWidget()
            if focused is not None and focused.objectName() == name:
                return focused
            qtbot.keyClick(focused or window, Qt.Key.Key_Tab)
        pytest.fail(f"Tab does not reach {name}")

    return walked


def everything_in(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_two_actions_by_keyboard_lead_from_the_start_to_the_first_hour(
    used_before, start, tab_to, qtbot, settle
):
    window = start().window
    qtbot.keyClick(tab_to(window, "way-happened"), Qt.Key.Key_Return)
    settle(window)
    qtbot.keyClick(tab_to(window, "open-grooming"), Qt.Key.Key_Return)
    article = settle(window).findChild(ArticlePage)
    bar = article.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    assert window.page("guide").place() == Place("guide", "grooming", "now-hour")


def test_reading_everything_needs_no_diary_and_writes_no_file(
    used_before, start, data_folder, home, find, settle
):
    before = everything_in(data_folder), everything_in(home)
    program = start()
    window = program.window
    places = [Place("help"), Place("home"), Place("guide"), Place("talk"), Place("settings")]
    places += [Place("guide", head.id) for head in program.library.articles("en")]
    places += [Place("talk", card.id) for card in program.library.cards("en")]
    for place in places:
        window.go(place)
        settle(window)
    window.go(Place("guide"))
    find(window, "guide-search").setText("blackmail")
    window.close()
    assert (everything_in(data_folder), everything_in(home)) == before


def test_from_a_card_after_a_disclosure_to_the_five_steps_and_on_to_help(
    used_before, start, press, settle, find, qtbot
):
    window = start().window
    press(window, "rail-talk")
    press(window, "card-trust-4-6-tummy-signal")
    assert settle(window).findChild(CardPage)
    press(window, "disclosure-button")
    assert window.current == "guide"
    press(window, "rail-help")
    assert find(window, "contact-uz-112").isVisible()


def test_writing_it_down_after_an_article_asks_for_the_diary_and_takes_the_risk_along(
    vault, start, press, unlock, find, settle
):
    vault()
    program = start()
    program.window.go(Place("guide", "grooming"))
    press(program.window, "write-down")
    unlock(program)
    assert find(program.window, "risk").value() == "grooming"
