"""Only what a source supports is shown, and how sure it is."""

from datetime import date, timedelta

import pytest

from safecompanion.content.contacts import State, Way
from safecompanion.content.library import Library

READ_ON = date(2026, 11, 24)


def by_id(library, lang="en"):
    return {contact.id: contact for contact in library.contacts(lang)}


def test_emergency_numbers_come_first(library):
    assert [contact.number for contact in library.contacts("en")][:3] == ["112", "102", "1146"]


def test_nothing_else_has_a_number(library):
    numbers = [contact.number for contact in library.contacts("en") if contact.number]
    assert sorted(numbers) == ["102", "112", "1146"]


def test_the_numbers_say_that_we_read_but_did_not_call(library):
    phones = [contact for contact in library.contacts("en") if contact.way is Way.PHONE]
    assert {contact.state for contact in phones} == {State.SOURCED}
    assert {(contact.checked_on, contact.verified_by) for contact in phones} == {(READ_ON, "")}


def test_what_no_source_says_is_empty(library):
    contacts = by_id(library)
    assert (contacts["uz-102"].hours, contacts["uz-102"].cost) == ("", "")
    assert contacts["uz-1146"].cost == ""
    assert contacts["uz-112"].languages == ()


def test_what_a_source_says_is_there_in_the_readers_language(library):
    contacts = by_id(library, "ru")
    assert contacts["uz-112"].hours == "круглосуточно"
    assert "бесплатно" in contacts["uz-112"].cost


def test_every_source_of_a_contact_is_in_the_register(library):
    assert all(set(contact.sources) <= set(library.sources) for contact in library.contacts("en"))


def test_take_it_down_says_what_it_does_not_cover(library):
    notes = by_id(library)["takeitdown"].notes
    assert "Telegram was not among those we saw" in notes
    assert "Russian and Uzbek were not" in notes


def test_the_school_psychologist_has_no_number(library):
    contact = by_id(library)["school-counsellor"]
    assert (contact.number, contact.way) == ("", Way.PERSON)


@pytest.mark.parametrize(("days", "stale"), [(180, False), (181, True)])
def test_a_contact_is_stale_after_half_a_year(library, days, stale):
    assert by_id(library)["uz-112"].is_stale(READ_ON + timedelta(days=days)) is stale


def test_somebody_one_knows_does_not_get_stale(library):
    assert not by_id(library)["school-counsellor"].is_stale(READ_ON + timedelta(days=999))


def test_an_unverified_contact_is_never_returned(content, change):
    change("data/contacts.yaml", "state: sourced", "state: unverified")
    library = Library(content)
    assert library.contact("uz-112", "en") is None
    assert "uz-112" not in by_id(library)


def test_a_later_call_counts_as_the_last_check(content, change):
    change("data/contacts.yaml", "verified_on: null", "verified_on: 2026-12-31")
    assert Library(content).contact("uz-112", "en").checked_on == date(2026, 12, 31)
