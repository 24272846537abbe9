"""Setting up a diary: an honest answer about this computer, a passphrase, a recovery sheet."""

from __future__ import annotations

import pytest

from safecompanion.diary import keys, vault
from safecompanion.diary.entries import EntryContent
from safecompanion.ui.diary.page import DiaryPage
from safecompanion.ui.diary.recovery import RecoveryPanel
from safecompanion.ui.diary.setup import SetupPage
from safecompanion.ui.widgets.page import Place

STRONG = "linden seven quiet harbour 42"
GOOD = ("alone", "no", "myself")
CAREFUL = ("family", "maybe", "myself")
ELSEWHERE = ("family", "yes", "other")

pytestmark = pytest.mark.usefixtures("no_stray_window")


@pytest.fixture
def setup(show, theme, data_folder):
    return show(SetupPage(theme, "en", data_folder, can_leave=False))


@pytest.fixture
def answer(press):
    """Answer the three questions."""

    def answered(page, answers):
        for question, value in zip(("users", "feared", "keeper"), answers, strict=True):
            press(page, f"{question}-{value}")
            press(page, "continue-button")
        return page

    return answered


@pytest.fixture
def choosing(setup, answer, press, settle):
    """The page where the passphrase is chosen."""
    press(answer(setup, GOOD), "continue-button")
    return settle(setup)


@pytest.fixture
def type_twice(find, press):
    def typed(page, first, second=None):
        find(page, "passphrase-edit").setText(first)
        find(page, "again-edit").setText(first if second is None else second)
        press(page, "create-button")

    return typed


@pytest.mark.parametrize(
    ("answers", "advice"),
    [
        (GOOD, "This computer is a good place for a diary"),
        (CAREFUL, "A diary is possible here, with care"),
        (ELSEWHERE, "This computer is not a safe place for a diary"),
    ],
)
def test_three_answers_lead_to_one_honest_piece_of_advice(setup, answer, words, answers, advice):
    assert advice in words(answer(setup, answers))


def test_a_question_is_not_passed_without_an_answer(setup, find, press):
    assert not find(setup, "continue-button").isEnabled()
    press(setup, "users-family")
    assert find(setup, "continue-button").isEnabled()


def test_going_back_keeps_the_answers(setup, press, find, settle):
    press(setup, "users-family")
    press(setup, "continue-button")
    press(setup, "back-button")
    assert find(settle(setup), "users-family").isChecked()


def test_where_a_diary_is_not_safe_one_reads_without_it(setup, answer, press, went, data_folder):
    places = went(setup.go)
    press(answer(setup, ELSEWHERE), "read-only-button")
    assert places == [Place("home")]
    assert not list(data_folder.iterdir())


def test_one_may_still_decide_otherwise(setup, answer, press, find, settle):
    press(answer(setup, ELSEWHERE), "anyway-button")
    assert not find(settle(setup), "sheet-check").isChecked()


@pytest.mark.parametrize("weak", ["short", "password1234", "aaaaaaaaaaaaaaaa"])
def test_a_weak_passphrase_is_refused_in_words(choosing, type_twice, words, data_folder, weak):
    type_twice(choosing, weak)
    assert "Use at least 12 characters, or our suggestion." in words(choosing)
    assert not list(data_folder.iterdir())


def test_two_different_passphrases_are_told(choosing, type_twice, words, find, data_folder):
    type_twice(choosing, STRONG, STRONG[:-1])
    assert "The two do not match." in words(choosing)
    assert find(choosing, "again-edit").hasFocus()
    assert not list(data_folder.iterdir())


def test_the_strength_is_shown_in_words(choosing, find):
    edit, strength = find(choosing, "passphrase-edit"), find(choosing, "strength")
    edit.setText("12345")
    assert strength.text() == "Too easy to guess"
    edit.setText(STRONG)
    assert strength.text() in ("Good", "Very hard to guess")
    edit.clear()
    assert strength.text() == ""


def test_the_suggestion_is_strong_and_can_be_changed(choosing, find, press):
    suggestion = find(choosing, "suggestion")
    before = suggestion.text()
    assert keys.strength(before) in (keys.Strength.GOOD, keys.Strength.STRONG)
    press(choosing, "other-words")
    assert suggestion.text() != before


def test_the_name_offered_says_nothing_about_the_inside(choosing, find):
    assert find(choosing, "label-edit").text() == "Notebook 1"


# --- real vaults with the real cost of the keys; slow on purpose, so only here --------------------


def test_a_diary_is_made_and_opens_with_its_recovery_key(
    choosing, type_twice, find, press, qtbot, settle, words
):
    find(choosing, "label-edit").clear()
    with qtbot.waitSignal(choosing.made, timeout=20_000) as made:
        type_twice(choosing, STRONG)
    panel = settle(choosing).findChild(RecoveryPanel)
    assert made.args[0].label == "Notebook 1"
    key = "-".join(find(panel, "recovery-key").text().split())
    press(panel, "recovery-done")
    assert "This does not match. Look at the sheet." in words(panel)
    for number, letters in enumerate(key.split("-"), 1):
        if edit := panel.findChild(object, f"group-{number}"):
            edit.setText(letters.lower().replace("0", "o"))
    with qtbot.waitSignal(choosing.created) as created:
        press(panel, "recovery-done")
    assert created.args == made.args
    diary = created.args[0]
    entry = diary.new_entry_id()
    diary.save_version(entry, EntryContent(title="first"))
    diary.close()
    opened = vault.open_with_recovery_key(diary.folder, key)
    assert opened.current(entry).content.title == "first"
    opened.close()


def test_leaving_and_coming_back_does_not_lose_the_recovery_sheet(
    theme, library, data_folder, show, answer, press, type_twice, qtbot, settle
):
    page = DiaryPage(theme, library, "en", data_folder, None)
    page.open(Place("diary"))
    press(answer(show(page), GOOD), "continue-button")
    with qtbot.waitSignal(page.diary_made, timeout=20_000) as made:
        type_twice(settle(page), STRONG)
    sheet = page.findChild(RecoveryPanel)
    page.open(Place("diary"))
    assert settle(page).findChild(RecoveryPanel) is sheet
    made.args[0].close()
