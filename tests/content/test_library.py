"""What is asked for is found, in the reader's language or in English, and says which."""

import pytest

from safecompanion.content.library import Library
from safecompanion.errors import ContentDamagedError


def test_nothing_is_read_before_it_is_asked_for(tmp_path):
    Library(tmp_path / "not there")


def test_an_article_comes_in_the_readers_language(library):
    assert library.article("grooming", "ru").lang == "ru"


@pytest.mark.parametrize("lang", ["kk", "", "../en"])
def test_what_is_not_translated_comes_in_english_and_says_so(library, lang):
    assert library.article("grooming", lang).lang == "en"
    assert library.cards(lang)[0].lang == "en"


def test_articles_are_listed_without_their_bodies(library):
    heads = library.articles("ru")
    assert [head.id for head in heads] == ["cyberbullying", "grooming"]
    assert {head.lang for head in heads} == {"ru"}


def test_an_article_dropped_into_a_language_folder_is_found(content):
    (content / "guide/kk").mkdir()
    text = (content / "guide/en/grooming.md").read_text("utf-8")
    (content / "guide/kk/grooming.md").write_text(text.replace("lang: en", "lang: kk"))
    library = Library(content)
    assert library.article("grooming", "kk").lang == "kk"
    assert [head.lang for head in library.articles("kk")] == ["en", "kk"]


def test_a_damaged_translation_gives_way_to_english(content, change):
    change("guide/ru/grooming.md", "{#now-hour}", "")
    assert Library(content).article("grooming", "ru").lang == "en"


def test_a_damaged_english_article_is_an_error_and_leaves_the_list_whole(content, change):
    change("guide/en/grooming.md", "---\n", "")
    library = Library(content)
    assert [head.id for head in library.articles("en")] == ["cyberbullying"]
    with pytest.raises(ContentDamagedError) as error:
        library.article("grooming", "en")
    assert error.value.values == {"name": "grooming.md"}


@pytest.mark.parametrize("article_id", ["stalking", "../talk/en/cards", "/etc/passwd", ""])
def test_an_article_that_is_not_there_is_an_error(library, article_id):
    with pytest.raises(ContentDamagedError):
        library.article(article_id, "ru")


def test_a_missing_data_file_is_named(content):
    (content / "data/contacts.yaml").unlink()
    with pytest.raises(ContentDamagedError) as error:
        Library(content).contacts("en")
    assert error.value.values == {"name": "contacts.yaml"}


def test_a_card_is_found_by_its_id(library):
    assert library.card("fraud-7-9-free-coins", "ru").lang == "ru"
    with pytest.raises(KeyError):
        library.card("fraud-none", "ru")


def test_a_card_missing_in_a_translation_comes_in_english(content):
    path = content / "talk/ru/cards.yaml"
    path.write_text(path.read_text("utf-8").replace("id: fraud-7-9", "id: x-fraud-7-9"), "utf-8")
    cards = {card.id: card.lang for card in Library(content).cards("ru")}
    assert cards["fraud-7-9-free-coins"] == "en"
    assert cards["trust-4-6-tummy-signal"] == "ru"
    assert len(cards) == 12


def test_links_to_what_is_not_written_can_be_told(library):
    assert library.has_article("grooming")
    assert not library.has_article("stalking")
    assert library.planned_titles("ru")["unsafe_home"] == "Когда дома небезопасно"
    assert not library.has_card("check-in-any-two-week")


def test_the_five_calm_steps_and_rules_come_in_the_readers_language(library):
    assert len(library.five_calm_steps("ru")) == 5
    assert library.five_calm_steps("ru") != library.five_calm_steps("en")
    assert all(library.talk_rules("ru"))
