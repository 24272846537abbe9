"""Load and switch the language of the interface, and print dates and times in it."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from safecompanion.content.files import SOURCE_LANGUAGE
from safecompanion.content.languages import ENGLISH, Language, read_languages
from safecompanion.errors import ContentDamagedError
from safecompanion.system.folders import resources


def languages() -> dict[str, Language]:
    """Return the offered languages by code."""
    try:
        return read_languages(resources())
    except ContentDamagedError:  # who cannot choose a language can still get at the diary
        return {SOURCE_LANGUAGE: ENGLISH}


def language_name(code: str) -> str:
    """Return a language's own name, or its code if it is not offered."""
    known = languages().get(code)
    return known.name if known else code


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark `text` for translation in a table that is made before the language is known."""
    return text


def best_language() -> str:
    """Return the offered language that fits the operating system best."""
    for wanted in QLocale.system().uiLanguages():
        for code, language in languages().items():
            if language.fits(wanted):
                return code
    return SOURCE_LANGUAGE


class Translation:
    """The language of the one application; its translators are the application's children."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.language = SOURCE_LANGUAGE

    def switch(self, language: str) -> None:
        """Speak `language` from now on; windows must be built anew."""
        app = QCoreApplication.instance()
        if app is None:
            return
        forget_translators(app)
        self.language = language if language in languages() else SOURCE_LANGUAGE
        QLocale.setDefault(QLocale(self.language))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for folder, name in (
            (qt_folder, f"qtbase_{self.language}"),
            # Qt has no Uzbek of its own; ours is of the same form.
            (str(self._folder), f"qtbase_{self.language}"),
            (str(self._folder), f"safecompanion_{self.language}"),
        ):
            translator = QTranslator(app)
            if translator.load(name, folder):
                app.installTranslator(translator)


def forget_translators(app: QCoreApplication) -> None:
    """Let the application speak as it is written."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.setParent(None)
        translator.deleteLater()


def short_date(day: date) -> str:
    """Return dd.mm.yyyy, the form of local documents."""
    return day.strftime("%d.%m.%Y")


def parse_date(text: str) -> date | None:
    """Return the day typed as dd.mm.yyyy (also d/m/yyyy, d-m-yy), or None."""
    parts = text.replace("/", ".").replace("-", ".").replace(" ", "").split(".")
    try:
        day, month, year = (int(part) for part in parts)
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None


def month_name(day: date, language: str) -> str:
    """Return "November 2026" in the language."""
    known = languages().get(language)
    own = known.months if known else ()
    name = own[day.month - 1] if own else QLocale(language).standaloneMonthName(day.month)
    return f"{name[:1].upper()}{name[1:]} {day.year}"


def long_date(day: date, language: str) -> str:
    """Return "18 November 2026" in the language."""
    known = languages()[language]
    month = known.months[day.month - 1] if known.months else QLocale(language).monthName(day.month)
    return known.long_date.format(day=day.day, month=month, year=day.year)


def weekday(day: date, language: str) -> str:
    """Return the short name of the day of the week."""
    return QLocale(language).standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def local_time(utc_iso: str) -> str:
    """Return hh:mm of a stored UTC time on this computer's clock."""
    return datetime.fromisoformat(utc_iso).astimezone().strftime("%H:%M")


def local_date_time(utc_iso: str) -> str:
    """Return dd.mm.yyyy hh:mm of a stored UTC time on this computer's clock."""
    return datetime.fromisoformat(utc_iso).astimezone().strftime("%d.%m.%Y %H:%M")


def parse_iso(text: str) -> date | None:
    """Return the day of an ISO date or date and time, or None."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
