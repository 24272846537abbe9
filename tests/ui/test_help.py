"""Whom to call: only sourced contacts, each with how sure we are of it."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
import yaml
from PySide6.QtWidgets import QLabel

from safecompanion.ui.guide.page import GuidePage
from safecompanion.ui.help.page import HelpPage
from safecompanion.ui.talk.page import TalkPage
from safecompanion.ui.widgets.contact_card import ContactCard
from safecompanion.ui.widgets.page import Place
from safecompanion.ui.widgets.text import Text

SHORT_NUMBER = re.compile(r"(?<![\d.])1\d{2,3}(?![\d.])")


@pytest.fixture
def help_page(show, theme, library):
    return show(HelpPage(theme, library, "en"))


@pytest.fixture(scope="session")
def listed(resources):
    """The contacts as they stand in the data file."""
    return yaml.safe_load((resources / "data" / "contacts.yaml").read_text("utf-8"))["contacts"]


@pytest.fixture
def state_of(theme, library, words, show):
    """Return what the card of a contact says on a day so long after it was checked."""

    def says(contact_id, days):
        contact = library.contact(contact_id, "en")
        card = ContactCard(theme, contact, contact.checked_on + timedelta(days=days))
        return words(show(card))

    return says


def test_exactly_the_contacts_of_the_data_file_are_shown(help_page, listed):
    shown = {card.objectName() for card in help_page.findChildren(ContactCard)}
    assert shown == {
        f"contact-{name}" for name, item in listed.items() if item["state"] != "unverified"
    }


def test_the_numbers_for_danger_come_first(help_page):
    labels = [
        label for label in help_page.findChildren(Text) if label.property("role") == "display"
    ]
    numbers = [label.text() for label in labels if label.text().isdigit()]
    assert numbers == ["112", "102", "1146"]


def test_no_other_number_can_be_read_anywhere(theme, library):
    texts = []
    for lang in ("en", "ru"):
        places = [("guide", item.id) for item in (*library.articles(lang), *library.risks())]
        places += [("talk", card.id) for card in library.cards(lang)]
        for place in (*places, ("guide", "disclosure")):
            page = {"guide": GuidePage, "talk": TalkPage}[place[0]](theme, library, lang)
            page.open(Place(*place))
            texts += [label.text() for label in page.findChildren(QLabel)]
        help_page = HelpPage(theme, library, lang)
        texts += [label.text() for label in help_page.findChildren(QLabel)]
    assert set(SHORT_NUMBER.findall("\n".join(texts))) == {"112", "102", "1146"}


def test_a_number_read_in_sources_says_that_we_did_not_call_it(state_of):
    assert "From public sources, read on " in state_of("uz-112", days=10)
    assert "We have not called this number ourselves." in state_of("uz-112", days=10)


def test_an_old_check_says_that_it_may_have_changed(state_of):
    assert "may have changed" not in state_of("uz-1146", days=180)
    assert "may have changed" in state_of("uz-1146", days=181)


def test_a_person_one_knows_needs_no_check(state_of):
    assert "Checked on" not in state_of("school-counsellor", days=900)


def test_the_national_centre_is_not_said_to_be_open(help_page, words):
    assert "We found no source that says it is open" in words(help_page)
