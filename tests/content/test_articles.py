"""An article is what its file says, and gives the first hour at once."""

from datetime import date

import pytest

from safecompanion.content.articles import ANCHORS, NOW_PARTS, article_from, read_article, read_head
from safecompanion.content.blocks import plain
from safecompanion.errors import ContentDamagedError


@pytest.fixture
def grooming(resources):
    return resources / "guide" / "en" / "grooming.md"


def test_an_article_has_the_ten_parts(grooming):
    assert tuple(section.anchor for section in read_article(grooming).sections) == ANCHORS


def test_the_front_matter_is_read(grooming):
    article = read_article(grooming)
    assert (article.id, article.lang, article.risk) == ("grooming", "en", "grooming")
    assert article.ages == ("4-6", "7-9", "10-12", "13-15", "16-17")
    assert (article.drafted, article.reviewed) == (date(2026, 11, 24), None)


def test_a_draft_says_so(grooming):
    assert read_article(grooming).is_draft


def test_the_first_hour_is_the_short_part_and_its_steps(grooming):
    short, steps = read_article(grooming).first_hour()
    assert short.anchor == "short"
    assert plain(steps.items[0]) == "Breathe. Your face is the first thing your child will read."
    assert len(steps.items) == 6


@pytest.mark.parametrize("anchor", NOW_PARTS)
def test_each_part_of_what_to_do_now_is_found(grooming, anchor):
    assert read_article(grooming).now_part(anchor).anchor == anchor


def test_a_part_that_is_not_there_is_a_key_error(grooming):
    with pytest.raises(KeyError):
        read_article(grooming).section("nowhere")


def test_a_head_knows_title_and_short_words_without_the_body(grooming):
    head = read_head(grooming)
    assert head.title.startswith("Grooming: when")
    assert head.short.startswith("Grooming means that someone wins")
    assert head.short.endswith("Never copy a sexual picture of a child.")


def test_windows_line_ends_and_a_byte_order_mark_do_not_matter(grooming):
    text = grooming.read_text("utf-8")
    assert article_from("\ufeff" + text.replace("\n", "\r\n")) == article_from(text)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("---\n", ""),
        ("title: ", "titel: "),
        ('title: "', "title: '"),
        ("{#now-hour}", ""),
        ("{#short}", ""),
        ("drafted: 2026-11-24", "drafted: soon"),
        ("## In 30 seconds", "Words\n\n## In 30 seconds"),
    ],
)
def test_a_broken_file_is_one_clear_error(content, change, old, new):
    change("guide/en/grooming.md", old, new)
    with pytest.raises(ContentDamagedError) as error:
        read_article(content / "guide/en/grooming.md")
    assert error.value.values == {"name": "grooming.md"}


def test_an_overdue_review_is_known(content, change):
    change("guide/en/grooming.md", "review_due: null", "review_due: 2026-11-30")
    head = read_head(content / "guide/en/grooming.md")
    assert not head.is_stale(date(2026, 11, 30))
    assert head.is_stale(date(2026, 12, 1))
