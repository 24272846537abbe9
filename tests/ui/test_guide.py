"""The guide: found in a second, read without a password, nothing kept."""

from __future__ import annotations

import pytest

from safecompanion.ui.guide.article import ArticlePage
from safecompanion.ui.guide.page import GuidePage, NoArticlePage, RiskList
from safecompanion.ui.widgets.buttons import Tile
from safecompanion.ui.widgets.page import Place

NOT_WRITTEN = "sextortion"


@pytest.fixture
def guide(show, theme, library):
    """Open a place of the guide and return its page and the face it shows."""

    def opened(place, language="en"):
        page = GuidePage(theme, library, language)
        page.open(place)
        show(page)
        return page

    return opened


@pytest.fixture
def found(settle):
    """Return the names of what the page offers to open."""

    def names(page):
        tiles = settle(page).findChildren(Tile)
        return [tile.accessibleName() for tile in tiles if tile.isVisibleTo(page)]

    return names


def test_every_risk_is_listed(guide, found, library):
    assert found(guide(Place("guide"))) == [risk.name.text("en") for risk in library.risks()]


@pytest.mark.parametrize(
    ("language", "typed"),
    [("en", "groom"), ("ru", "груминг"), ("ru", "GRUMING"), ("ru", "Груминг ")],
)
def test_the_search_finds_in_either_alphabet(guide, found, find, library, language, typed):
    page = guide(Place("guide"), language)
    find(page, "guide-search").setText(typed)
    assert found(page)[0] == library.article("grooming", language).title


def test_a_search_that_finds_nothing_says_so(guide, found, find, words):
    page = guide(Place("guide"))
    find(page, "guide-search").setText("xyzzy")
    assert found(page) == []
    assert "Nothing found" in words(page)


def test_emptying_the_search_brings_all_risks_back(guide, found, find, library):
    page = guide(Place("guide"))
    find(page, "guide-search").setText("xyzzy")
    find(page, "guide-search").clear()
    assert len(found(page)) == len(library.risks())


def test_a_found_card_leads_to_the_talk(guide, find, press, went):
    page = guide(Place("guide"))
    find(page, "guide-search").setText("class chat")
    places = went(page.go)
    press(page, "open-cyberbullying-10-12-class-chat")
    assert places == [Place("talk", "cyberbullying-10-12-class-chat")]


def test_a_risk_without_a_page_is_marked_and_still_helps(guide, press, went, words, library):
    page = guide(Place("guide", "", "first-hour"))
    assert "Page not written yet" in words(page)
    page.go.connect(page.open)
    press(page, f"open-{NOT_WRITTEN}")
    assert page.findChild(NoArticlePage)
    shown = words(page.findChild(NoArticlePage))
    assert all(step.step in shown for step in library.five_calm_steps("en"))


def test_after_something_happened_the_first_steps_are_at_the_top(guide, press, qtbot):
    page = guide(Place("guide", "", "first-hour"))
    page.go.connect(page.open)
    press(page, "open-grooming")
    article = page.findChild(ArticlePage)
    assert article is not None
    assert page.place() == Place("guide", "grooming", "now-hour")
    bar = article.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    heading = article._anchors["now-hour"]
    assert 0 <= heading.mapTo(article.area, heading.rect().topLeft()).y() < 60


def test_the_article_leads_to_the_diary_with_its_risk(guide, press, went):
    page = guide(Place("guide", "grooming"))
    places = went(page.go)
    press(page, "write-down")
    assert places == [Place("diary", "new:grooming")]


def test_an_article_shows_its_ten_sections_and_that_it_is_a_draft(guide, words, library):
    shown = words(guide(Place("guide", "grooming")))
    article = library.article("grooming", "en")
    assert all(section.title in shown for section in article.sections)
    assert ("Draft, not yet reviewed by experts" in shown) == article.is_draft


def test_an_item_that_nobody_knows_still_shows_the_five_steps(guide, words, library):
    shown = words(guide(Place("guide", "from-a-later-version")))
    assert all(step.do in shown for step in library.five_calm_steps("en"))


def test_coming_back_opens_the_list_again(guide, press, settle):
    page = guide(Place("guide", "grooming"))
    page.go.connect(page.open)
    press(page, "article-back")
    assert settle(page).findChild(RiskList).isVisible()
