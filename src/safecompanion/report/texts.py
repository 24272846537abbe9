"""The words and dates that a report prints, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from safecompanion.content.files import read_yaml

_FALLBACK = "en"


class Labels:
    """The words of resources/report/labels.<language>.yaml."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        self._words = words
        self.lang: str = words["lang"]

    def say(self, key: str, **values: str | int) -> str:
        """Return a text by its dotted key, with `values` put in."""
        text = str(self.part(key))
        return text.format(**values) if values else text

    def part(self, key: str) -> Any:
        """Return whatever stands under a dotted key."""
        found: Any = self._words
        for name in key.split("."):
            found = found[name]
        return found

    def code(self, group: str, code: str | bool) -> str:
        """Return the words for a coded value; a code of a later format is its own name."""
        name = {True: "yes", False: "no"}.get(code, code) if isinstance(code, bool) else code
        return str(self.part(f"codes.{group}").get(name, name))

    def child(self, number: int) -> str:
        """Return the neutral label of a child; numbers count from 0."""
        letters = self.say("letters")
        letter = letters[number] if number < len(letters) else str(number + 1)
        return self.say("child", letter=letter)

    def moment(self, moment: Mapping[str, str], *, short: bool = False) -> str:
        """Return a local time and how sure the writer is of it; `short` leaves out the hour."""
        at = moment.get("at", "")
        if not at:
            return self.say("moment.none")
        day = date.fromisoformat(at[:10])
        form = "with_time" if len(at) > len("2026-11-18") else "date_only"
        return self.say(
            f"moment.{moment['sure']}.{'short' if short else form}",
            date=self.day(day),
            time=at[11:16],
            month_only=self._month(day),
        )

    def instant(self, at: str) -> str:
        """Return a time on the computer's clock, with its offset."""
        moment = datetime.fromisoformat(at)
        return self.say(
            "instant",
            date=self.day(moment.date()),
            time=f"{moment:%H:%M}",
            offset=moment.isoformat()[-6:],
        )

    def day(self, day: date) -> str:
        """Return a date in words."""
        month = self.part("months")[day.month - 1]
        return self.say("date", day=day.day, month=month, year=day.year)

    def _month(self, day: date) -> str:
        month = self.part("months_alone")[day.month - 1]
        return self.say("month_only", month=month, year=day.year)


def load_labels(resources: Path, language: str) -> Labels:
    """Return the words in `language`, or in English if the report does not speak it yet.

    Raises ContentDamagedError.
    """
    folder = resources / "report"
    own = folder / f"labels.{language}.yaml"
    return read_yaml(own if own.is_file() else folder / f"labels.{_FALLBACK}.yaml", Labels)
