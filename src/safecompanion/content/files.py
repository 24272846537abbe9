"""Read content files; a missing or broken one is `ContentDamagedError` with its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from safecompanion.errors import ContentDamagedError

_T = TypeVar("_T")
_FENCE = "---\n"

SOURCE_LANGUAGE = "en"


@dataclass(frozen=True)
class Words:
    """A name or sentence in the languages it exists in."""

    by_language: Mapping[str, str]

    def text(self, language: str) -> str:
        """Return the words in `language`, or in English, or ""."""
        return self.by_language.get(language) or self.by_language.get(SOURCE_LANGUAGE, "")

    @classmethod
    def of(cls, value: Mapping[str, str] | str | None) -> Words:
        """Return the words of a YAML value: one text a language, or one text for all."""
        if value is None:
            return cls({})
        if isinstance(value, str):
            return cls({SOURCE_LANGUAGE: value})
        return cls({lang: text_of(item) for lang, item in value.items()})


def load_yaml(text: str) -> Any:
    """Return the values of a YAML text; raises ValueError."""
    # Imported here because the first window must not wait for a parser it does not need.
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return yaml.load(text, Loader=loader)  # noqa: S506 - both loaders are the safe ones
    except yaml.YAMLError as error:
        raise ValueError("no YAML") from error


def split_front_matter(text: str) -> tuple[str, str]:
    """Return the YAML head and the Markdown body of an article; raises ValueError if headless."""
    text = text.replace("\r\n", "\n").removeprefix("\ufeff")
    end = text.find("\n" + _FENCE, len(_FENCE) - 1)
    if not text.startswith(_FENCE) or end < 0:
        raise ValueError("no front matter")
    return text[len(_FENCE) : end + 1], text[end + 1 + len(_FENCE) :]


def reading(path: Path, make: Callable[[str], _T]) -> _T:
    """Return what `make` builds from the file's text, or raise ContentDamagedError(name)."""
    try:
        return make(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise ContentDamagedError(name=path.name) from error


def read_yaml(path: Path, make: Callable[[Any], _T]) -> _T:
    """Return what `make` builds from the values of a YAML file, or raise ContentDamagedError."""
    return reading(path, lambda text: make(load_yaml(text)))


def text_of(value: object) -> str:
    """Return a YAML text; raises TypeError for a number, list or nothing in its place."""
    if not isinstance(value, str):
        raise TypeError(type(value).__name__)
    return value


def texts_of(value: object) -> tuple[str, ...]:
    """Return a YAML list of texts; raises TypeError for anything else."""
    if not isinstance(value, list):
        raise TypeError(type(value).__name__)
    return tuple(map(text_of, value))


def day(value: object) -> date | None:
    """Return a YAML date, or None; raises ValueError for anything else."""
    if value is None or isinstance(value, date):
        return value
    return date.fromisoformat(str(value))
