"""A pattern in words: names of rows and columns, and the sentences above and below it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, QObject

from safecompanion.diary.pattern import By, Pattern, Row, RowKind, Unit
from safecompanion.ui.diary.editor_rows import Platforms
from safecompanion.ui.translation import long_date, month_name, short_date
from safecompanion.ui.widgets.text import breakable


class PatternWords(QObject):
    """Names are shown as they were written, without marks that turn the line round."""

    def __init__(self, platforms: Platforms, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._platforms = platforms
        self._language = language

    # --- rows --------------------------------------------------------------------------------

    def choices(self) -> list[tuple[str, str]]:
        """Return what the rows may be."""
        return [
            (By.ACCOUNT, self.tr("By account")),
            (By.CHILD, self.tr("By child")),
            (By.PLATFORM, self.tr("By app, game or place")),
        ]

    def row(self, by: By, row: Row) -> str:
        """Return the whole name of a row."""
        if row.kind is RowKind.ALL:
            return self.tr("All entries")
        if row.kind is RowKind.NONE:
            return self._nameless(by)
        if row.kind is RowKind.OTHER:
            return self._others(by, row.names)
        if by is By.PLATFORM:
            return breakable(self._platforms.name(row.name))
        where = breakable(self._platforms.name(row.platform))
        return " · ".join(_apart(part) for part in (breakable(row.name), where) if part)

    def total(self, row: Row) -> str:
        """Return how many entries are in a row."""
        return self.tr("%n entries", "", row.total)

    def _nameless(self, by: By) -> str:
        return {
            By.ACCOUNT: self.tr("No account written down"),
            By.CHILD: self.tr("No child named"),
            By.PLATFORM: self.tr("No app or place named"),
        }[by]

    def _others(self, by: By, names: int) -> str:
        if by is By.ACCOUNT:
            return self.tr("%n other accounts", "", names)
        if by is By.CHILD:
            return self.tr("%n other children", "", names)
        return self.tr("%n other apps or places", "", names)

    # --- columns -----------------------------------------------------------------------------

    def above(self, pattern: Pattern, number: int, *, begins: bool) -> str:
        """Return the month or year over a column, where it or a line of columns begins."""
        texts = [self._above(pattern, one) for one in (number, number - 1)]
        return texts[0] if begins or texts[0] != texts[1] else ""

    def _above(self, pattern: Pattern, number: int) -> str:
        first = pattern.columns[number].first
        if pattern.unit is Unit.YEAR:
            return ""
        return str(first.year) if pattern.unit is Unit.MONTH else self._short_month(first)

    def column(self, pattern: Pattern, number: int) -> str:
        """Return the day, month or year at the head of a column."""
        column = pattern.columns[number]
        if pattern.unit is Unit.YEAR:
            return self._year(column.first, column.last)
        if pattern.unit is Unit.MONTH:
            return self._short_month(column.first)
        return str(column.first.day)

    def when(self, pattern: Pattern, number: int) -> str:
        """Return the whole name of a column."""
        column = pattern.columns[number]
        if pattern.unit is Unit.DAY:
            return short_date(column.first)
        if pattern.unit is Unit.WEEK:
            first, last = short_date(column.first), short_date(column.last)
            return self.tr("{first} to {last}").format(first=first, last=last)
        if pattern.unit is Unit.MONTH:
            return month_name(column.first, self._language)
        return self._year(column.first, column.last)

    def _short_month(self, day: date) -> str:
        return QLocale(self._language).standaloneMonthName(
            day.month, QLocale.FormatType.ShortFormat
        )

    def _year(self, first: date, last: date) -> str:
        if first.year == last.year:
            return str(last.year)
        return self.tr("to {year}").format(year=last.year)

    # --- sentences ---------------------------------------------------------------------------

    def summary(self, pattern: Pattern) -> list[str]:
        """Return how many there are, when, and who stands out."""
        count = pattern.everything.total
        first, last = (long_date(day, self._language) for day in (pattern.first, pattern.last))
        if pattern.first == pattern.last:
            sentences = [self.tr("%n entries on {day}.", "", count).format(day=first)]
        else:
            text = self.tr("%n entries from {first} to {last}.", "", count)
            sentences = [text.format(first=first, last=last)]
        if pattern.leading is not None:
            most = self._most(pattern.by)
            name = self.row(pattern.by, pattern.leading)
            sentences.append(most.format(name=name, count=pattern.leading.total))
        return sentences

    def _most(self, by: By) -> str:
        return {
            By.ACCOUNT: self.tr("Most: account {name}, {count}."),
            By.CHILD: self.tr("Most: child {name}, {count}."),
            By.PLATFORM: self.tr("Most: on {name}, {count}."),
        }[by]

    def legend(self, pattern: Pattern, *, picture: bool) -> list[str]:
        """Return what the marks mean, and what the numbers do not say."""
        lines = []
        if picture:
            lines += [
                self._unit(pattern.unit),
                self.tr("The number is how many entries. The larger the mark, the more."),
            ]
            if any(cell.unsure for cell in pattern.everything.cells):
                lines.append(self.tr("A dashed ring: for some of them the day is not certain."))
        if pattern.not_dated:
            text = self.tr(
                "%n entries have no day when it happened. They stand on the day it was noticed "
                "or written down.",
                "",
                pattern.not_dated,
            )
            lines.append(text)
        if pattern.several:
            lines.append(self.tr("An entry with several accounts is counted for each of them."))
        if pattern.own_accounts:
            lines.append(self.tr("The accounts of the child and of witnesses are left out."))
        return lines

    def _unit(self, unit: Unit) -> str:
        return {
            Unit.DAY: self.tr("One column is one day."),
            Unit.WEEK: self.tr("One column is one week, and shows the day of its Monday."),
            Unit.MONTH: self.tr("One column is one month."),
            Unit.YEAR: self.tr("One column is one year."),
        }[unit]

    def left_out(self, unfinished: int, *, filtered: bool) -> list[str]:
        """Return which entries of the diary are not in the pattern at all."""
        lines = []
        if filtered:
            lines.append(self.tr("Only entries that fit the filters and the search."))
        if unfinished:
            lines.append(self.tr("%n unfinished entries are not counted yet.", "", unfinished))
        return lines


def _apart(text: str) -> str:
    # An Arabic or Hebrew name must not pull the number behind it to its other side.
    return f"\u2068{text}\u2069"
