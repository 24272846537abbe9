"""Colours, sizes and icons come from the tokens, and can be read by tired eyes."""

from __future__ import annotations

import itertools
import re

import pytest
from PySide6.QtGui import QRawFont

from safecompanion.ui.theme import SCALES, Theme

LOOKS = ("light", "dark", "hc")
TINTS = ("mint", "peach", "sky", "plum", "honey", "rose")
GROUNDS = ("bg", "surface", "sunken", "hover")

# (text, ground, ratio): 7 for what one reads at length, 4.5 for small helps, 3 for lines and marks.
PAIRS = (
    *((ink, ground, 7.0) for ink in ("ink",) for ground in GROUNDS),
    *(("ink2", ground, 7.0 if ground in ("bg", "surface") else 4.5) for ground in GROUNDS),
    *((ink, ground, 4.5) for ink in ("ink3", "link", "ok", "error") for ground in GROUNDS),
    *((mark, g, 3.0) for mark in ("control", "primary", "focus") for g in ("bg", "surface")),
    *(("danger", ground, 4.5) for ground in ("bg", "surface")),
    *(("onPrimary", ground, 4.5) for ground in ("primary", "primaryHover")),
    *(("onHelp", ground, 7.0) for ground in ("help", "helpHover")),
    *(("onDanger", ground, 4.5) for ground in ("danger", "dangerHover")),
    ("focusGap", "focus", 3.0),
    *((f"{tint}Ink", tint, 7.0) for tint in TINTS),
    *(("ink", tint, 7.0) for tint in TINTS),
    *((ink, tint, 4.5) for ink in ("ink2", "link") for tint in TINTS),
    *(("focus", tint, 3.0) for tint in TINTS),
    ("ink", "plumChosen", 4.5),
    ("mintInk", "mintChosen", 4.5),
)


@pytest.fixture(scope="module")
def looks(qapp, resources):
    return {name: Theme(resources, name, 100) for name in LOOKS}


def luminance(color):
    """Return the relative luminance of WCAG 2.2."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_in_high_contrast_what_is_chosen_looks_unlike_the_rest(looks):
    color = looks["hc"].color
    chosen = ("plumChosen", "mintChosen")
    assert [name for name in chosen if contrast(color(name), color("surface")) < 3] == []


@pytest.mark.parametrize("name", LOOKS)
def test_every_text_stands_out_from_its_ground(looks, name):
    color = looks[name].color
    faint = {
        (ink, ground): round(contrast(color(ink), color(ground)), 2)
        for ink, ground, need in PAIRS
        if contrast(color(ink), color(ground)) < need
    }
    assert not faint


@pytest.mark.parametrize(("name", "scale"), list(itertools.product(LOOKS, SCALES)))
def test_the_style_sheet_is_filled_in_completely(resources, qapp, name, scale):
    sheet = Theme(resources, name, scale).style_sheet()
    assert not re.search(r"@(color|px|space|radius|type|icon)", sheet)


@pytest.mark.parametrize("name", LOOKS)
def test_every_picture_of_the_style_sheet_exists(looks, name, resources):
    pictures = re.findall(r"url\(\"?([^\")]+)\"?\)", looks[name].style_sheet())
    assert pictures
    assert not [p for p in pictures if not (resources / "icons" / "themed" / p).is_file()]


@pytest.mark.parametrize(("asked", "given"), [(50, 100), (100, 100), (175, 175), (900, 200)])
def test_the_text_size_stays_between_once_and_twice(resources, qapp, asked, given):
    assert Theme(resources, "light", asked).scale == given


def test_a_look_nobody_knows_follows_the_computer(resources, qapp):
    assert Theme(resources, "sepia").name in ("light", "dark")


def test_icons_take_the_colour_of_the_look(looks):
    for name in ("light", "dark"):
        picture = looks[name].pixmap("house-fill", "primary", 32).toImage()
        middle = picture.pixelColor(picture.width() // 2, picture.height() // 3)
        assert middle.name() == looks[name].color("primary").name()


@pytest.mark.parametrize(
    "letters",
    [
        "OʻoʻGʻgʻ ʼ ’ “” « » – — № ₂",
        "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "ЎўҚқҒғҲҳ",
        "ÖöĞğŞşÇç",
        "ÁáǴǵÍıŃńÓóÚú ӘәҢңӨөҮү",
    ],
    ids=["Uzbek", "Russian", "Uzbek Cyrillic", "Uzbek of 2026", "Karakalpak"],
)
def test_the_font_has_every_letter_of_the_country(resources, letters):
    wanted = {letter for letter in letters if not letter.isspace()}
    for font in sorted((resources / "fonts").glob("Inter*.ttf")):
        raw = QRawFont(str(font), 16)
        assert {one for one in wanted if not raw.supportsCharacter(ord(one))} == set()
