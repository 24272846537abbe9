"""The counters, against words and sentences counted by hand."""

import pytest

from safecompanion.language.readability import measure, sentences, syllables, words

ENGLISH = {
    "phone": 1,
    "asked": 1,
    "don't": 1,
    "people": 2,
    "didn't": 2,
    "something": 2,
    "wanted": 2,
    "messages": 3,
    "quiet": 2,
    "creates": 2,
    "idea": 3,
    "video": 3,
    "area": 3,
    "counsellor": 3,
    "previous": 3,
    "violence": 3,
    "careful": 2,
    "information": 4,
    "situation": 4,
    "cyberbullying": 5,
}
RUSSIAN = {
    "дом": 1,
    "друг": 1,
    "взрослый": 2,
    "чат": 1,
    "ребёнок": 3,
    "телефон": 3,
    "мысли": 2,
    "милиция": 4,
    "насилие": 4,
    "сообщение": 5,
    "школа": 2,
    "не": 1,
    "приложение": 5,
    "скажите": 3,
    "безопасность": 4,
    "кибербуллинг": 4,
    "доверие": 4,
    "никогда": 3,
    "фейковый": 3,
    "психолог": 3,
}
UZBEK = {
    "bola": 2,
    "oʻqituvchi": 4,
    "o'qituvchi": 4,
    "maʼlumot": 3,
    "til": 1,
    "maktab": 2,
    "zoʻravonlik": 4,
    "yordam": 2,
    "xavfsizlik": 3,
    "gʻalaba": 3,
    "ishonch": 2,
    "telefon": 3,
    "kundalik": 3,
    "suhbat": 2,
    "surat": 2,
    "ota-ona": 4,
    "aytib": 2,
    "berdi": 2,
    "qoʻng‘iroq": 3,
    "oila": 3,
}


@pytest.mark.parametrize(
    ("language", "counted"), [("en", ENGLISH), ("ru", RUSSIAN), ("uz_Latn", UZBEK)]
)
def test_syllables_are_as_counted_by_hand(language, counted):
    assert {word: syllables(word, language) for word in counted} == counted


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [("oʻqituvchi", "ўқитувчи"), ("maʼlumot", "маълумот"), ("yordam", "ёрдам"), ("yer", "ер")],
)
def test_both_uzbek_scripts_have_the_same_syllables(latin, cyrillic):
    assert syllables(latin, "uz_Latn") == syllables(cyrillic, "uz_Cyrl")


def test_a_word_keeps_its_hyphen_and_apostrophe():
    assert words("Don't send well-known oʻyin — 13-15!") == [
        "Don't",
        "send",
        "well-known",
        "oʻyin",
        "13-15",
    ]


def test_a_list_after_a_colon_is_split_at_semicolons():
    text = 'Signs: cries; hides; says "no". Then ask!  Why?'
    assert sentences(text) == ["Signs: cries;", "hides;", 'says "no".', "Then ask!", "Why?"]


def test_a_text_is_measured():
    found = measure(["Stay calm. Listen to your child.", "Information helps."], "en")
    assert (found.words, found.sentences, found.syllables) == (8, 3, 12)
    assert found.longest_sentence == "Listen to your child."
    assert found.flesch_kincaid == pytest.approx(0.39 * 8 / 3 + 11.8 * 12 / 8 - 15.59)


def test_the_russian_formula_is_obornevas():
    found = measure(["Мама мыла раму."], "ru")
    assert found.reading_ease == pytest.approx(206.835 - 1.3 * 3 - 60.1 * 2)


def test_long_words_are_counted_as_a_share():
    assert measure(["Приложение тут. Сообщение там."], "ru").long_words == 0.5


def test_an_empty_text_has_no_words():
    assert measure([], "en").words == 0
