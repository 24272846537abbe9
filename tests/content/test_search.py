"""Whatever script a parent types in, the page is found, best first."""

from safecompanion.content.library import Library
from safecompanion.content.search import Document, Found, SearchIndex


def index(*documents):
    return SearchIndex(
        Document(Found.ARTICLE, f"a{number}", "en", *texts)
        for number, texts in enumerate(documents)
    )


def ids(hits):
    return [hit.id for hit in hits]


def test_a_title_is_worth_more_than_a_short_text_and_that_more_than_a_body():
    found = index(("x", "x", "secret"), ("x", "secret", "x"), ("secret", "x", "x"))
    assert ids(found.search("secret")) == ["a2", "a1", "a0"]


def test_every_word_must_be_there():
    found = index(("class chat", "", ""), ("class", "", "chatter"), ("class", "", ""))
    assert ids(found.search("chat class")) == ["a0", "a1"]


def test_the_beginning_of_a_word_is_enough_but_not_its_middle():
    found = index(("cyberbullying", "", ""), ("bullying", "", ""))
    assert ids(found.search("bully")) == ["a1"]


def test_equal_hits_keep_their_order_and_the_limit_holds():
    found = index(*[("phone", "", "")] * 5)
    assert ids(found.search("phone", limit=3)) == ["a0", "a1", "a2"]


def test_nothing_typed_finds_nothing():
    assert index(("a", "", "")).search(" - ") == []


def test_a_russian_word_is_found_with_and_without_its_dots(library):
    typed = [library.search(word, "ru") for word in ("ребёнка", "ребенка", "РЕБЕНКА")]
    assert typed[0]
    assert typed[0] == typed[1] == typed[2]


def test_articles_cards_and_risks_are_found(library):
    kinds = {hit.kind for hit in library.search("grooming", "en")}
    assert kinds == {Found.ARTICLE, Found.CARD, Found.RISK}


def test_an_article_about_it_comes_first(library):
    first = library.search("grooming", "en")[0]
    assert (first.kind, first.id) == (Found.ARTICLE, "grooming")


def test_words_deep_in_an_article_are_found(library):
    assert "grooming" in ids(library.search("second SIM card", "en"))


def test_sources_are_not_searched(library):
    assert library.search("Winters Jeglic", "en") == []


def test_an_uzbek_word_is_found_in_cyrillic_and_without_marks(content, change):
    change("data/risks.yaml", 'uz_Latn: "Gruming"', 'uz_Latn: "Oʻgʻirlangan ishonch"')
    library = Library(content)
    for typed in ("oʻgʻirlangan", "o'g'irlangan", "ўғирланган", "öğirlangan", "ogirl ishon"):
        assert ids(library.search(typed, "uz_Latn")) == ["grooming"]


def test_a_damaged_body_does_not_stop_the_search(content, change):
    change("guide/en/grooming.md", "{#now-hour}", "")
    assert "grooming" in ids(Library(content).search("grooming", "en"))
