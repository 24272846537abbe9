"""The child's alias is covered in the forms it takes, and other people's names are not."""

from __future__ import annotations

import pytest

from safecompanion.report.alias import AliasCover


@pytest.mark.parametrize(
    ("alias", "text"),
    [
        ("Мадина", "Мадины"),
        ("Мадина", "мадиной"),
        ("Аня", "Аней"),
        ("Тимур", "Тимуром"),
        ("Madina", "Madinaning"),
        ("Madina", "MADINAJONGA"),
        ("Ali", "Alilarga"),
        ("М.", "М."),
    ],
)
def test_a_name_is_covered_in_the_forms_of_russian_and_uzbek(alias, text):
    cover = AliasCover({alias: "Child A"})
    assert cover.text(f"about {text} today") == "about [Child A] today"
    assert cover.replaced == 1


@pytest.mark.parametrize(
    ("alias", "text"),
    [("Ali", "Alisher"), ("Аня", "анализ"), ("M", "IM Mum"), ("Ali", "@ali_2010"), ("", "text")],
)
def test_other_words_stay_as_they_were_written(alias, text):
    assert AliasCover({alias: "Child A"}).text(text) == text


def test_an_alias_inside_a_label_is_not_replaced_again():
    cover = AliasCover({"Child": "Child A", "Anya": "Child B"})
    assert cover.text("Anya, Child") == "[Child B], [Child A]"


def test_a_file_name_that_holds_the_alias_is_noticed():
    cover = AliasCover({"Madina": "Child A", "M": "Child B"})
    assert cover.is_in("IMG_madina2.png")
    assert not cover.is_in("IMG_1.png")
