"""The report assistant: what goes in, who learns what, and never a step without a way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from safecompanion.diary.entries import Account, EntryContent
from safecompanion.report.centres import keygen
from safecompanion.report.choice import AgeBand, Kind, PoliceConsent, ReportChoice, Urgency
from safecompanion.ui.diary.pictures import scale_for_report
from safecompanion.ui.report.entries import EntriesStep
from safecompanion.ui.report.page import ReportPage
from safecompanion.ui.report.receiver import ReceiverBox
from safecompanion.ui.report.share import ShareStep
from safecompanion.ui.widgets.page import Place


@pytest.fixture
def entry(write):
    return write(
        title="stranger",
        child="Madina",
        risk="grooming",
        what_happened="He asked for her number.",
        accounts=(Account(handle="sam_09"),),
    )


@pytest.fixture
def report(show, theme, library, diary, resources):
    """Open the assistant with an entry ticked, or with none."""

    def opened(entry_id=""):
        page = ReportPage(theme, library, "en", diary, resources, scale_for_report)
        page.open(Place("report", entry_id))
        return show(page)

    return opened


@pytest.fixture
def share(show, theme, diary, entry):
    """The second step by itself."""

    def opened(**choice):
        chosen = ReportChoice(entry_ids=(entry,), **choice)
        return show(ShareStep(theme, diary, chosen, ReceiverBox(theme, None, "")))

    return opened


def step_of(page):
    return page._step


def tick(page, number, qtbot, find):
    """Tick an entry with the keyboard, as the list is focused."""
    entries = find(page, "report-entries")
    entries.setCurrentIndex(entries.model().index(number, 0))
    qtbot.keyClick(entries, Qt.Key.Key_Space)


# --- which entries ---------------------------------------------------------------------------


def test_nothing_chosen_is_told_and_leads_nowhere(report, entry, press, words):
    page = report()
    press(page, "report-next")
    assert "No entry is chosen yet. Nothing was made." in words(page)
    assert isinstance(step_of(page), EntriesStep)


def test_the_entry_one_comes_from_is_ticked(report, entry, write, find):
    write(title="another")
    page = report(entry)
    assert find(page, "chosen-count").text().startswith("1 ")
    assert step_of(page).model.chosen() == (entry,)


def test_entries_are_ticked_with_the_keyboard(report, entry, write, qtbot, find):
    other = write("2026-11-01", title="another")
    page = report(entry)
    tick(page, 1, qtbot, find)
    assert step_of(page).model.chosen() == (entry, other)
    tick(page, 0, qtbot, find)
    assert step_of(page).model.chosen() == (other,)


def test_unfinished_writing_is_not_on_offer_and_the_page_says_why(report, diary, entry, words):
    diary.save_draft(diary.new_entry_id(), EntryContent(title="half"))
    page = report(entry)
    assert step_of(page).model.rowCount() == 1
    assert "Unfinished writing is not in the list." in words(page)


def test_going_back_keeps_what_was_chosen(report, entry, press, find):
    page = report(entry)
    press(page, "report-next")
    find(page, "share-opinion").setChecked(True)
    find(page, "receiver-name").setText("School 7")
    press(page, "report-back")
    assert step_of(page).model.chosen() == (entry,)
    press(page, "report-next")
    assert find(page, "share-opinion").isChecked()
    assert find(page, "receiver-name").text() == "School 7"


def test_one_can_always_go_back_to_the_diary(report, entry, press, went):
    page = report(entry)
    places = went(page.go)
    press(page, "report-diary")
    assert places == [Place("diary")]


# --- what is shared --------------------------------------------------------------------------


def test_urgency_needs_a_reason_in_words(report, entry, press, find, words):
    page = report(entry)
    press(page, "report-next")
    find(page, "urgency").set_value(Urgency.SOON)
    press(page, "report-next")
    assert isinstance(step_of(page), ShareStep)
    assert "Please say in a few words why it is urgent." in words(page)
    assert find(page, "urgency-reason").hasFocus()


def test_a_reason_that_is_too_long_is_neither_cut_nor_passed_on(report, entry, press, find, words):
    page = report(entry)
    press(page, "report-next")
    find(page, "urgency").set_value(Urgency.SOON)
    find(page, "urgency-reason").setPlainText("They meet tomorrow. " * 100)
    press(page, "report-next")
    assert "This is too long for the first page" in words(page)
    assert find(page, "urgency-reason").words() == "They meet tomorrow. " * 100


def test_immediate_danger_says_to_call_first(share, find, words, settle):
    page = share()
    assert "Call first." not in words(page)
    find(page, "urgency").set_value(Urgency.IMMEDIATE_DANGER)
    assert "Call first." in words(page)


def test_a_reason_is_given_only_with_urgency(share, find):
    page = share()
    find(page, "urgency").set_value(Urgency.SOON)
    find(page, "urgency-reason").setPlainText("They meet tomorrow.")
    assert page.result().urgency_reason == "They meet tomorrow."
    find(page, "urgency").set_value(Urgency.NONE)
    assert page.result().urgency_reason == ""


@pytest.mark.parametrize(
    "name",
    [
        *("accounts_links", "what_happened", "exact_words", "opinion", "child_state", "actions"),
        *("attachments", "child_alias_shown"),
    ],
)
def test_each_switch_changes_its_own_part_of_the_choice(share, find, name):
    page = share()
    before = page.result()
    find(page, f"share-{name}").toggle()
    after = page.result()
    assert getattr(after, name) is not getattr(before, name)
    assert {**vars(after), name: getattr(before, name)} == vars(before)


def test_a_named_report_carries_the_name_and_how_to_reach_it(share, find):
    page = share(kind=Kind.NAMED)
    find(page, "reporter-name").setText("  Karimova Nodira ")
    find(page, "reporter-phone").setText("90 000 00 00")
    result = page.result()
    assert (result.kind, result.reporter.name) == (Kind.NAMED, "Karimova Nodira")
    assert (result.reporter.phone, result.reporter.may_contact) == ("90 000 00 00", True)


def test_without_a_name_only_the_region_stays(share, find):
    page = share(kind=Kind.NAMED)
    for name in ("name", "phone", "email", "region", "district", "mahalla", "safe_times"):
        find(page, f"reporter-{name}").setText(f"my {name}")
    find(page, "share-named").setChecked(False)
    result = page.result()
    assert result.kind is Kind.REDACTED
    assert not result.reporter.may_contact
    left = {name: value for name, value in vars(result.reporter).items() if value}
    assert left == {"role": result.reporter.role, "region": "my region"}


def test_ages_and_consent_are_carried(share, find):
    page = share()
    page._ages["Madina"].set_value(AgeBand.FROM_10)
    page._police.set_value(PoliceConsent.NO)
    result = page.result()
    assert result.ages == {"Madina": AgeBand.FROM_10}
    assert result.consent.may_share_with_police is PoliceConsent.NO


# --- for whom --------------------------------------------------------------------------------


@pytest.fixture
def receiver(show, theme):
    box = ReceiverBox(theme, None, "")
    return show(box)


def test_a_passphrase_is_offered_while_no_centre_has_a_key(receiver):
    assert receiver.key() is None
    assert receiver.complete()


def test_sealing_to_a_key_needs_the_key(receiver, press, words):
    press(receiver, "seal-key")
    assert not receiver.complete()
    assert "Please give the key first." in words(receiver)


def test_what_is_no_key_is_told_in_words(receiver, press, find, words):
    press(receiver, "seal-key")
    find(receiver, "key-edit").setText("age1notakey")
    assert "The key of the receiving centre cannot be used" in words(receiver)
    assert not receiver.complete()


def test_a_key_shows_its_fingerprint_and_whether_it_is_only_a_test(
    receiver, press, find, words, tmp_path
):
    made = keygen(tmp_path / "keys", test=True)
    press(receiver, "seal-key")
    receiver.read_file(made.public_file)
    assert receiver.complete()
    assert receiver.key().fingerprint in find(receiver, "key-fingerprint").text()
    assert "This is a TEST key." in words(receiver)
    assert receiver.key().is_test
