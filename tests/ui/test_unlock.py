"""The locked diary: the right words for each thing that can go wrong."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from shiboken6 import delete

from safecompanion.diary import keys, tries
from safecompanion.diary.header import VAULT_JSON
from safecompanion.diary.vault import list_vaults, local_now, open_vault
from safecompanion.errors import WrongPassphraseError
from safecompanion.ui.diary.page import DiaryPage
from safecompanion.ui.diary.unlock import UnlockPage
from safecompanion.ui.task import wait_for_all
from safecompanion.ui.widgets.page import Place

WRONG = "not these words at all"

pytestmark = pytest.mark.usefixtures("no_stray_window")


@pytest.fixture
def locked(new_vault, data_folder, show, theme):
    """Make closed diaries with these labels and show the page that opens them."""

    def shown(*labels, last="", **options):
        for label in labels:
            new_vault(label, **options).close()
        return show(UnlockPage(theme, list_vaults(data_folder), last))

    return shown


@pytest.fixture
def open_with(find, qtbot, settle):
    """Type a passphrase, press Enter, and wait until the page has answered."""

    def typed(page, text, edit="unlock-edit"):
        find(page, edit).setText(text)
        qtbot.keyClick(find(page, edit), Qt.Key.Key_Return)
        qtbot.waitUntil(find(page, "unlock-button").isEnabled)
        return settle(page)

    return typed


@pytest.fixture
def opened(qtbot, find, press):
    """Type a secret, press the button, and return the diary that comes out."""

    def typed(page, text, edit="unlock-edit"):
        find(page, edit).setText(text)
        way = page.opened_by_key if edit == "recovery-edit" else page.opened
        with qtbot.waitSignal(way) as told:
            press(page, "unlock-button")
        told.args[0].close()
        return told.args[0]

    return typed


def test_the_passphrase_opens_the_diary_and_leaves_the_field(locked, opened, find, passphrase):
    page = locked("Notebook 1")
    assert opened(page, passphrase).label == "Notebook 1"
    assert find(page, "unlock-edit").text() == ""


def test_a_wrong_passphrase_is_told_at_the_field_and_nothing_is_lost(locked, open_with, words):
    page = open_with(locked("Notebook 1"), WRONG)
    assert "That passphrase does not open this diary. Nothing is lost." in words(page)


def test_the_complaint_goes_away_with_the_next_letter(locked, open_with, words, find, qtbot):
    page = open_with(locked("Notebook 1"), WRONG)
    qtbot.keyClicks(find(page, "unlock-edit"), "a")
    assert "does not open" not in words(page)


def test_an_empty_field_is_no_try(locked, press, data_folder):
    page = locked("Notebook 1")
    press(page, "unlock-button")
    assert tries.read_tries(list_vaults(data_folder)[0].folder) == []


def test_the_chosen_one_of_several_diaries_is_opened(locked, opened, find, passphrase):
    page = locked("Notebook 1", "Notebook 2", "Notebook 3")
    choice = find(page, "diary-choice")
    choice.setCurrentIndex(choice.findText("Notebook 2"))
    assert opened(page, passphrase).label == "Notebook 2"


def test_the_diary_used_last_is_offered_first(locked, find, new_vault):
    last = new_vault("Notebook 7")
    last.close()
    page = locked("Notebook 1", last=last.vault_id)
    assert find(page, "diary-choice").currentText() == "Notebook 7"


def test_a_single_diary_needs_no_choosing(locked, find):
    assert not find(locked("Notebook 1"), "diary-choice").isVisible()


@pytest.mark.parametrize("damage", [b"", b"{}", b"\x00" * 900])
def test_a_damaged_diary_is_listed_and_told_apart(
    locked, open_with, find, words, data_folder, new_vault, passphrase, damage
):
    broken = new_vault("Notebook 9")
    broken.close()
    (broken.folder / VAULT_JSON).write_bytes(damage)
    page = locked("Notebook 1")
    choice = find(page, "diary-choice")
    choice.setCurrentIndex(choice.findText("Diary that cannot be read"))
    open_with(page, passphrase)
    assert "A file of this diary is damaged" in words(page)
    assert "That passphrase" not in words(page)


def test_after_too_many_tries_one_waits_and_keeps_everything(
    locked, open_with, words, data_folder, passphrase
):
    page = locked("Notebook 1")
    folder = list_vaults(data_folder)[0].folder
    for _ in range(9):
        tries.add_try(folder, local_now() + timedelta(seconds=30))
    open_with(page, passphrase)
    assert "There were several wrong tries. Nothing is lost." in words(page)


def test_a_diary_that_is_open_elsewhere_says_so(locked, open_with, words, new_vault, passphrase):
    new_vault("Notebook 1")
    assert "already open in another window" in words(open_with(locked(), passphrase))


def test_the_recovery_key_opens_it_in_small_letters_and_without_dashes(locked, press, find, qtbot):
    key = keys.new_recovery_key()
    page = locked("Notebook 1", recovery_key=key)
    press(page, "forgot-button")
    typed = key.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    find(page, "recovery-edit").setText(typed)
    with qtbot.waitSignal(page.opened_by_key) as told:
        press(page, "unlock-button")
    assert told.args[0].label == "Notebook 1"
    told.args[0].close()


@pytest.fixture
def opened_by_key(new_vault, data_folder, show, theme, library, press, find, qtbot):
    """The diary page after the recovery key opened it, with that diary."""
    key = keys.new_recovery_key()
    new_vault(recovery_key=key).close()
    page = DiaryPage(theme, library, "en", data_folder, None)
    page.open(Place("diary"))
    show(page)
    press(page, "forgot-button")
    find(page, "recovery-edit").setText(key)
    with qtbot.waitSignal(page.diary_made) as made:
        press(page, "unlock-button")
    yield page, made.args[0]
    made.args[0].close()


def test_after_the_recovery_key_one_may_go_on_without_a_new_passphrase(opened_by_key, press, qtbot):
    page, diary = opened_by_key
    with qtbot.waitSignal(page.diary_opened) as told:
        press(page, "reset-later")
    assert told.args == [diary]


def test_a_new_passphrase_opens_the_diary_and_the_old_one_no_more(
    opened_by_key, press, find, qtbot, passphrase
):
    page, diary = opened_by_key
    for name in ("passphrase-edit", "again-edit"):
        find(page, name).setText("seven quiet lanterns at the harbour")
    with qtbot.waitSignal(page.diary_opened, timeout=20_000):
        press(page, "reset-button")
    diary.close()
    with pytest.raises(WrongPassphraseError):
        open_vault(diary.folder, passphrase)
    open_vault(diary.folder, "seven quiet lanterns at the harbour").close()


def test_leaving_and_coming_back_still_offers_the_new_passphrase(opened_by_key, find, settle):
    page, _diary = opened_by_key
    page.open(Place("diary"))
    assert find(settle(page), "reset-button").isVisible()


def test_a_typing_mistake_in_the_recovery_key_is_told_apart(locked, open_with, press, words):
    key = keys.new_recovery_key()
    page = locked("Notebook 1", recovery_key=key)
    press(page, "forgot-button")
    open_with(page, key[:-1] + ("A" if key[-1] != "A" else "B"), "recovery-edit")
    assert "There is a typing mistake in the recovery key." in words(page)
    open_with(page, keys.new_recovery_key(), "recovery-edit")
    assert "That recovery key does not open this diary." in words(page)


def test_the_passphrase_is_hidden_until_one_asks(locked, find, qtbot):
    edit = find(locked("Notebook 1"), "unlock-edit")
    assert edit.echoMode() == edit.EchoMode.Password
    eye = edit.nextInFocusChain()
    qtbot.mouseClick(eye, Qt.MouseButton.LeftButton)
    assert edit.echoMode() == edit.EchoMode.Normal
    assert eye.accessibleName() == "Hide the passphrase"


def test_choosing_the_diary_again_while_it_opens_does_not_start_over(
    new_vault, data_folder, show, theme, library, press, find, qtbot, passphrase
):
    new_vault().close()
    page = DiaryPage(theme, library, "en", data_folder, None)
    page.open(Place("diary"))
    show(page)
    find(page, "unlock-edit").setText(passphrase)
    with qtbot.waitSignal(page.diary_opened) as told:
        press(page, "unlock-button")
        page.open(Place("diary"))
    told.args[0].close()


def test_a_diary_that_opens_for_a_page_that_is_gone_is_closed_again(
    new_vault, data_folder, theme, find, passphrase
):
    diary = new_vault()
    diary.close()
    page = UnlockPage(theme, list_vaults(data_folder), "")
    find(page, "unlock-edit").setText(passphrase)
    find(page, "unlock-button").click()
    delete(page)
    assert wait_for_all(5000)
    open_vault(diary.folder, passphrase).close()


def test_another_diary_can_be_set_up_from_here(locked, press, qtbot):
    page = locked("Notebook 1")
    with qtbot.waitSignal(page.new_wanted):
        press(page, "new-diary-button")
