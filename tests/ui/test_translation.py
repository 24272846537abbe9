"""Dates as people type and read them, and the language of the interface."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from safecompanion.system.folders import translations
from safecompanion.ui.translation import (
    Translation,
    best_language,
    languages,
    long_date,
    month_name,
    parse_date,
    parse_iso,
    short_date,
    weekday,
)

DAY = date(2026, 11, 8)


@pytest.mark.parametrize(
    "typed", ["08.11.2026", "8.11.2026", "8/11/2026", "8-11-26", " 8. 11. 2026 ", "8.11.26"]
)
def test_a_day_is_understood_as_people_write_it(typed):
    assert parse_date(typed) == DAY


@pytest.mark.parametrize(
    "typed", ["", "31.02.2026", "8.11", "8.11.2026.1", "eight", "0.1.2026", "8.13.2026", "8..2026"]
)
def test_what_is_no_day_is_not_guessed(typed):
    assert parse_date(typed) is None


def test_a_printed_day_can_be_typed_back():
    assert parse_date(short_date(DAY)) == DAY


@pytest.mark.parametrize(
    ("stored", "day"),
    [("2026-11-08", DAY), ("2026-11-08T20:30", DAY), ("", None), ("soon", None), ("2026", None)],
)
def test_a_stored_moment_gives_its_day(stored, day):
    assert parse_iso(stored) == day


def test_months_and_days_are_named_in_the_language():
    assert month_name(DAY, "en") == "November 2026"
    assert month_name(DAY, "ru") == "Ноябрь 2026"
    assert long_date(DAY, "ru") == "8 ноября 2026"
    assert (month_name(DAY, "uz_Latn"), month_name(DAY, "uz_Cyrl")) == (
        "Noyabr 2026",
        "Ноябрь 2026",
    )
    assert long_date(DAY, "uz_Latn") == "2026-yil 8-noyabr"
    assert long_date(DAY, "uz_Cyrl") == "2026 йил 8 ноябрь"
    assert long_date(date(2026, 3, 8), "uz_Cyrl") == "2026 йил 8 март"
    assert (weekday(DAY, "en"), weekday(DAY, "ru")) == ("Sun", "вс")


def test_without_the_list_of_languages_english_is_left(monkeypatch, tmp_path):
    monkeypatch.setattr("safecompanion.ui.translation.resources", lambda: tmp_path)
    assert list(languages()) == ["en"]
    assert best_language() == "en"


@pytest.mark.parametrize("language", ["ru", "uz_Latn", "uz_Cyrl"])
def test_the_dialogs_and_menus_of_qt_speak_the_language(qapp, language):
    translation = Translation(translations())
    try:
        translation.switch(language)
        for context, text in (("QPlatformTheme", "Cancel"), ("QLineEdit", "&Paste")):
            assert QCoreApplication.translate(context, text) != text
    finally:
        translation.switch("en")


@pytest.mark.parametrize("asked", [*languages(), "xx"])
def test_switching_sets_the_language_of_the_whole_interface(qapp, asked):
    translation = Translation(translations())
    try:
        translation.switch(asked)
        assert translation.language == (asked if asked in languages() else "en")
        assert languages()[translation.language].fits(QLocale().bcp47Name())
    finally:
        translation.switch("en")
