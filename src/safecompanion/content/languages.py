"""The languages that the program is offered in: data/languages.json, in the order of the choice."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from safecompanion.content.files import reading, text_of, texts_of

# The first screen needs the names, and YAML takes longer to load than all the rest of it.
_FILE = "data/languages.json"


@dataclass(frozen=True)
class Language:
    """A language or script: its own name, and how it writes a date where that is not usual.

    `months` are the twelve names as in a date, or empty for those of the operating system.
    """

    code: str
    name: str
    long_date: str = "{day} {month} {year}"
    months: tuple[str, ...] = ()

    def fits(self, wanted: str) -> bool:
        """Return True if the BCP 47 name `wanted`, such as "uz-Cyrl-UZ", asks for this one."""
        language, *parts = wanted.split("-")
        own, _, script = self.code.partition("_")
        scripts = [part for part in parts if len(part) == 4]
        return language == own and (not scripts or not script or script in scripts)


ENGLISH = Language("en", "English")


@cache
def read_languages(resources: Path) -> dict[str, Language]:
    """Return the languages by code; raises ContentDamagedError."""
    return reading(resources / _FILE, _languages_from)


def _languages_from(text: str) -> dict[str, Language]:
    return {
        code: Language(
            code,
            text_of(value["name"]),
            text_of(value.get("long_date", Language.long_date)),
            texts_of(value.get("months", [])),
        )
        for code, value in json.loads(text).items()
    }
