"""How Uzbek is spelt: the orthographies of data/orthography.yaml, and which of them are in use."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from safecompanion.content.files import read_yaml, text_of
from safecompanion.language.scripts import Rules, to_cyrillic, to_new_latin


class Letters(StrEnum):
    """The letters that an orthography writes Uzbek with."""

    CYRILLIC = "cyrillic"
    NEW_LATIN = "new_latin"


@dataclass(frozen=True)
class Orthography:
    """A spelling of the language `id`, made from the texts of the language `source`."""

    id: str
    source: str
    letters: Letters
    is_active: bool
    rules: Rules

    def spell(self, text: str) -> str:
        """Return a text of the source language in this orthography."""
        convert = to_cyrillic if self.letters is Letters.CYRILLIC else to_new_latin
        return convert(text, self.rules)


def read_orthographies(path: Path) -> tuple[Orthography, ...]:
    """Return the orthographies of data/orthography.yaml; raises ContentDamagedError."""
    return read_yaml(path, orthographies_from)


def orthographies_from(data: dict[str, Any]) -> tuple[Orthography, ...]:
    """Return the orthographies held by the values of data/orthography.yaml."""
    rules = Rules.from_json(data["rules"])
    return tuple(
        Orthography(
            id=text_of(key),
            source=text_of(item["from"]),
            letters=Letters(item["letters"]),
            is_active={"active": True, "draft": False}[item["status"]],
            rules=rules,
        )
        for key, item in data["orthographies"].items()
    )
