"""Which languages the program is offered in is a matter of data."""

from __future__ import annotations

import pytest

from safecompanion.content.languages import read_languages
from safecompanion.errors import ContentDamagedError


@pytest.fixture
def listed(tmp_path):
    """Write a list of languages and read it."""

    def read(text):
        (tmp_path / "data").mkdir()
        (tmp_path / "data/languages.json").write_text(text, "utf-8")
        return read_languages(tmp_path)

    return read


@pytest.mark.parametrize(
    ("system", "code"),
    [
        ("uz-UZ", "uz_Latn"),
        ("uz", "uz_Latn"),
        ("uz-Latn-UZ", "uz_Latn"),
        ("uz-Cyrl-UZ", "uz_Cyrl"),
        ("ru-RU", "ru"),
        ("en-GB", "en"),
        ("kk-KZ", ""),
    ],
)
def test_the_language_of_the_system_is_offered_in_its_script(resources, system, code):
    fitting = (one for one, known in read_languages(resources).items() if known.fits(system))
    assert next(fitting, "") == code


def test_a_country_adds_a_language_by_data(listed):
    languages = listed('{"kk": {"name": "Қазақша", "long_date": "{year} ж. {day} {month}"}}')
    assert languages["kk"].name == "Қазақша"
    assert languages["kk"].fits("kk-KZ")


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"kk": {}}', '{"kk": "Қазақша"}', '{"kk": {"name": 7}}']
)
def test_a_broken_list_is_told_as_damage(listed, text):
    with pytest.raises(ContentDamagedError):
        listed(text)
