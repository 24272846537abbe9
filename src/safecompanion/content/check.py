"""`safecompanion content check`: every content test, in words for an editor."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from safecompanion.content.checks.article_parts import check_articles
from safecompanion.content.checks.card_parts import check_cards
from safecompanion.content.checks.fields import check_fields, check_names
from safecompanion.content.checks.links import check_links
from safecompanion.content.checks.pages import Pages, read_pages
from safecompanion.content.checks.problem import Problem, format_problems
from safecompanion.content.checks.reading_level import check_reading_level
from safecompanion.content.checks.translations import check_translations
from safecompanion.content.checks.wording import check_wording

__all__ = ["Problem", "check", "format_problems"]


def check(resources: Path, today: date | None = None) -> list[Problem]:
    """Return everything an editor should look at, in the order of the files."""
    pages = read_pages(resources)
    found = [*pages.problems, *check_fields(pages, resources)]
    if any(problem.code == "C01" for problem in found):
        # The other tests trust the shape of what they compare.
        first = min(found, key=lambda problem: (problem.file, problem.line))
        sentence = "The other tests wait until the errors C01 are put right."
        found.append(Problem(first.file, first.line, "C01", "W", sentence))
    else:
        found += _contents(pages, today or date.today())
    return sorted(found, key=lambda problem: (problem.file, problem.line, problem.code))


def _contents(pages: Pages, today: date) -> Iterator[Problem]:
    yield from check_names(pages)
    yield from check_articles(pages)
    yield from check_cards(pages)
    yield from check_links(pages, today)
    yield from check_wording(pages)
    yield from check_reading_level(pages)
    yield from check_translations(pages)
