"""Typing in any script finds the same."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from safecompanion.language.folding import search_key


@pytest.mark.parametrize(
    "same",
    [
        [
            "oʻqituvchi",
            "o'qituvchi",
            "o‘qituvchi",
            "o`qituvchi",
            "o´qituvchi",
            "ўқитувчи",
            "öqituvçi",
        ],
        ["Shaxsiy maʼlumot", "shaxsiy ma'lumot", "шахсий маълумот", "şaxsiy malumot"],
        ["yordam", "ёрдам", "YORDAM"],
        ["ребёнок", "ребенок", "РЕБЁНОК", "rebenok"],
        ["yer", "ер"],
        ["gʻalaba", "g'alaba", "ғалаба", "ğalaba"],
        ["qizim", "қизим", "кизим"],
        ["sirk", "цирк"],
        ["konstitutsiya", "конституция"],
        ["choyxona", "чойхона", "çoyxona"],
        ["parol", "пароль"],
        ["груминг", "gruming"],
        ["йод", "и\u0306од"],
    ],
)
def test_a_word_is_found_in_every_script_it_may_be_typed_in(same):
    assert len({search_key(word) for word in same}) == 1


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Don’t — panic!", "dont panic"),
        ("  @some_name, t.me/x ", "some name t me h"),
        ("ＴＩＫＴＯＫ", "tiktok"),
        ("", ""),
        ("İstanbul", "istanbul"),
    ],
)
def test_marks_and_punctuation_do_not_matter(text, key):
    assert search_key(text) == key


def test_different_words_stay_different():
    words = ["qor", "gul", "gol", "shar", "sar", "bola", "bolta", "travlya", "trava"]
    assert len({search_key(word) for word in words}) == len(words)


@settings(max_examples=1000)
@given(st.text())
def test_a_key_of_a_key_is_the_key(text):
    key = search_key(text)
    assert search_key(key) == key


@given(st.text(alphabet="oʻ'gsхtцyеёoҳкq şç\u0306И"))
def test_our_own_letters_are_stable_too(text):
    key = search_key(text)
    assert key.isascii()
    assert search_key(key) == key


@given(st.text())
def test_capital_letters_never_matter_in_our_scripts(text):
    ours = "".join(letter for letter in text if letter.isascii() or "а" <= letter.lower() <= "я")
    assert search_key(ours.upper()) == search_key(ours.lower())
