"""One thing an editor should look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Level = Literal["E", "W"]


@dataclass(frozen=True)
class Problem:
    """`file` is relative to the resources folder; `line` counts from 1. E blocks, W warns."""

    file: str
    line: int
    code: str
    level: Level
    sentence: str


def format_problems(problems: list[Problem]) -> str:
    """Return the problems as text: one a line, errors first, and a last line that counts them."""
    ordered = sorted(problems, key=lambda item: (item.level, item.file, item.line, item.code))
    errors = sum(problem.level == "E" for problem in problems)
    lines = [
        f"{item.file}:{item.line}: {'error' if item.level == 'E' else 'warning'} "
        f"{item.code}: {item.sentence}"
        for item in ordered
    ]
    total = f"Errors: {errors}. Warnings: {len(problems) - errors}."
    verdict = "Nothing may be published like this." if errors else "The content is in order."
    return "\n".join([*lines, f"{total} {verdict}"])
