"""Whatever a person typed or pasted becomes text that can be printed."""

from __future__ import annotations

import pytest

from safecompanion.report.printable import Glyphs


@pytest.fixture(scope="module")
def glyphs(resources):
    return Glyphs(resources / "fonts")


@pytest.mark.parametrize(
    "text",
    [
        "Oʻzbekiston, Ўзбекистон, Öğşç",
        "«ёлка» — № 5",
        "😀 ❤️ 👨‍👩‍👧 👍🏽 1️⃣",
        "two\nlines\tand a tab",
    ],
)
def test_what_the_fonts_have_stays_as_it_is(glyphs, text):
    assert glyphs.printable(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("sam\u200b_09", "sam‹U+200B›_09"),
        ("sam\u200d_09", "sam‹U+200D›_09"),
        ("abc\u202egpj.exe", "abc‹U+202E›gpj.exe"),
        ("你", "‹U+4F60›"),
        ("\ue000", "‹U+E000›"),
        ("\u2028", "‹U+2028›"),
        ("\ud83d", "‹U+FFFD›"),
    ],
)
def test_what_cannot_be_seen_or_printed_is_shown_as_its_number(glyphs, text, shown):
    assert glyphs.printable(text) == shown


def test_control_characters_are_dropped_and_line_ends_are_one_kind(glyphs):
    assert glyphs.printable("a\x00\x1b[1mb\r\nc\rd") == "a[1mb\nc\nd"


def test_two_spellings_of_a_letter_are_one(glyphs):
    assert glyphs.printable("и\u0306") == "й"
