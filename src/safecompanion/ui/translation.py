"""Load and switch the language of the interface, and print dates and times in it."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

# Each language in its own words; only complete ones are offered.
LANGUAGES = {
    "uz_Latn": "Oʻzbekcha",
    "uz_Cyrl": "Ўзбекча",
    "ru": "Русский",
    "en": "English",
}
# Uzbek writes the year first (lex.uz: "2026-yil 18-noyabr", "2026 йил 18 ноябрь").
_LONG_DATES = {"uz_Latn": "yyyy-'yil' d-MMMM", "uz_Cyrl": "yyyy 'йил' d MMMM"}


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark `text` for translation in a table that is made before the language is known."""
    return text


def best_language() -> str:
    """Return the offered language that fits the operating system best."""
    return next(filter(None, map(offered, QLocale.system().uiLanguages())), "en")


def offered(name: str) -> str:
    """Return the code of the offered language that a BCP 47 name such as "uz-UZ" means, or ""."""
    language, *parts = name.split("-")
    if language == "uz":
        return "uz_Cyrl" if "Cyrl" in parts else "uz_Latn"
    return language if language in LANGUAGES else ""


class Translation:
    """The language of the one application; its translators are the application's children."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.language = "en"

    def switch(self, language: str) -> None:
        """Speak `language` from now on; windows must be built anew."""
        app = QCoreApplication.instance()
        if app is None:
            return
        forget_translators(app)
        self.language = language if language in LANGUAGES else "en"
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
    locale = QLocale(language)
    name = _with_soft_sign(locale.standaloneMonthName(day.month), language)
    return f"{name[:1].upper()}{name[1:]} {day.year}"


def long_date(day: date, language: str) -> str:
    """Return "18 November 2026" in the language."""
    form = _LONG_DATES.get(language, "d MMMM yyyy")
    text = QLocale(language).toString(QDate(day.year, day.month, day.day), form)
    return _with_soft_sign(text, language)


def _with_soft_sign(name: str, language: str) -> str:
    # CLDR writes "ноябр"; Uzbek documents write "ноябрь", and "март", "май", "август" as they are.
    return f"{name}ь" if language == "uz_Cyrl" and name[-1] in "лнр" else name


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
