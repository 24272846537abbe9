"""How often it happened: entries over time, one row a child, an account or a platform.

An entry stands on the day it happened; if nobody knows that, on the day it was noticed, and else
on the day it was written down. Wherever that may be the wrong column, the cell counts it as unsure.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from safecompanion.diary.entries import Account, AccountRole, Moment, Sure

# More rows are no longer seen at a glance.
MOST_ROWS = 8
# A year typed wrong must not make two thousand columns.
MOST_COLUMNS = 40
_DAYS, _WEEKS_IN_DAYS, _MONTHS = 14, 123, 36


class By(StrEnum):
    """What the rows are."""

    ACCOUNT = "account"
    CHILD = "child"
    PLATFORM = "platform"


class Unit(StrEnum):
    """What one column is."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class RowKind(StrEnum):
    """NAMED has a name, OTHER gathers the rarer ones, NONE the entries without any."""

    NAMED = "named"
    OTHER = "other"
    NONE = "none"
    ALL = "all"


@dataclass(frozen=True)
class Occurrence:
    """What a pattern needs of one entry."""

    happened: Moment
    noticed: Moment
    written_on: date
    child: str = ""
    platform: str = ""
    accounts: tuple[Account, ...] = ()


@dataclass(frozen=True)
class Occurrences:
    """The entries that fit, and how many more exist only as unfinished writing."""

    entries: tuple[Occurrence, ...]
    unfinished: int = 0


@dataclass(frozen=True)
class Column:
    """A stretch of time; both days belong to it."""

    first: date
    last: date


@dataclass(frozen=True)
class Cell:
    """How many entries, and for how many of them it may be another column."""

    count: int = 0
    unsure: int = 0


@dataclass(frozen=True)
class Row:
    """One row; `name` and `platform` are as the person wrote them, `names` how many it stands for.

    `total` counts entries, each once.
    """

    kind: RowKind
    cells: tuple[Cell, ...]
    name: str = ""
    platform: str = ""
    names: int = 1

    @property
    def total(self) -> int:
        """Return how many entries are in the row."""
        return sum(cell.count for cell in self.cells)


@dataclass(frozen=True)
class Pattern:
    """Rows and columns, with what has to be said so that nobody reads more into them."""

    by: By
    unit: Unit
    first: date
    last: date
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    everything: Row
    not_dated: int = 0
    several: bool = False
    own_accounts: bool = False

    @property
    def leading(self) -> Row | None:
        """Return the name with clearly the most entries, if there is one."""
        named = [row for row in self.rows if row.kind is RowKind.NAMED]
        if not named or named[0].total < 2:
            return None
        is_tie = len(named) > 1 and named[1].total == named[0].total
        return None if is_tie else named[0]


@dataclass(frozen=True)
class _Name:
    key: tuple[str, str]
    name: str
    platform: str = ""


def pattern_of(entries: Sequence[Occurrence], by: By) -> Pattern | None:
    """Return the pattern of these entries, or None if there are none."""
    if not entries:
        return None
    placed = [_day(entry) for entry in entries]
    first, last = min(day for day, _ in placed), max(day for day, _ in placed)
    unit = _unit(first, last)
    columns = _columns(first, last, unit)
    starts = [column.first for column in columns]
    spots = [(bisect_right(starts, day) - 1, sure in _TOO_COARSE[unit]) for day, sure in placed]
    named = [_NAMES[by](entry) for entry in entries]
    everything = _row(RowKind.ALL, spots, len(columns))
    return Pattern(
        *(by, unit, first, last, columns),
        _rows(named, spots, len(columns)),
        everything,
        not_dated=sum(_parse(entry.happened.at) is None for entry in entries),
        several=any(len(names) > 1 for names in named),
        own_accounts=by is By.ACCOUNT and any(map(_has_own_account, entries)),
    )


# --- time ------------------------------------------------------------------------------------

# With which certainty an entry may belong to another column.
_TOO_COARSE = {
    Unit.DAY: {Sure.UNKNOWN, Sure.WEEK, Sure.MONTH},
    Unit.WEEK: {Sure.UNKNOWN, Sure.MONTH},
    Unit.MONTH: {Sure.UNKNOWN},
    Unit.YEAR: {Sure.UNKNOWN},
}


def _day(entry: Occurrence) -> tuple[date, Sure]:
    day = _parse(entry.happened.at)
    if day is not None:
        return day, entry.happened.sure
    # When it was noticed is known; when it happened is not.
    return _parse(entry.noticed.at) or entry.written_on, Sure.UNKNOWN


def _parse(at: str) -> date | None:
    try:
        return date.fromisoformat(at[:10])
    except ValueError:
        return None


def _unit(first: date, last: date) -> Unit:
    days = (last - first).days + 1
    if days <= _DAYS:
        return Unit.DAY
    if days <= _WEEKS_IN_DAYS:
        return Unit.WEEK
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    return Unit.MONTH if months <= _MONTHS else Unit.YEAR


def _columns(first: date, last: date, unit: Unit) -> tuple[Column, ...]:
    columns = tuple(_stretches(_begin(first, unit), last, unit))
    if len(columns) > MOST_COLUMNS:
        rest = columns[-MOST_COLUMNS:]
        return (replace(rest[0], first=columns[0].first), *rest[1:])
    return columns


def _stretches(begin: date, last: date, unit: Unit) -> Iterator[Column]:
    while begin <= last:
        after = _after(begin, unit)
        if after is None:
            yield Column(begin, date.max)
            return
        yield Column(begin, after - timedelta(days=1))
        begin = after


def _begin(day: date, unit: Unit) -> date:
    if unit is Unit.DAY:
        return day
    if unit is Unit.WEEK:
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if unit is Unit.MONTH else day.replace(month=1, day=1)


def _after(begin: date, unit: Unit) -> date | None:
    """Return the first day of the next column; the calendar ends with the year 9999."""
    try:
        if unit in (Unit.DAY, Unit.WEEK):
            return begin + timedelta(days=1 if unit is Unit.DAY else 7)
        months = begin.year * 12 + begin.month - 1 + (1 if unit is Unit.MONTH else 12)
        return date(months // 12, months % 12 + 1, 1)
    except (OverflowError, ValueError):
        return None


# --- rows ------------------------------------------------------------------------------------


def _fold(text: str) -> str:
    return " ".join(text.split()).casefold()


def _one(text: str) -> list[_Name]:
    return [_Name((_fold(text), ""), text.strip())] if text.strip() else []


def _accounts(entry: Occurrence) -> list[_Name]:
    """Return the accounts in question: that the child's own is in every entry says nothing."""
    found: dict[tuple[str, str], _Name] = {}
    for account in entry.accounts:
        name = (account.handle or account.display_name or account.profile_link).strip()
        if name and account.role not in _NOT_IN_QUESTION:
            # The same name on two platforms may be two people.
            key = (_fold(name).lstrip("@"), _fold(account.platform))
            found.setdefault(key, _Name(key, name, account.platform.strip()))
    return list(found.values())


_NOT_IN_QUESTION = (AccountRole.CHILD, AccountRole.WITNESS)
_NAMES: dict[By, Callable[[Occurrence], list[_Name]]] = {
    By.ACCOUNT: _accounts,
    By.CHILD: lambda entry: _one(entry.child),
    By.PLATFORM: lambda entry: _one(entry.platform),
}


def _has_own_account(entry: Occurrence) -> bool:
    return any(account.role in _NOT_IN_QUESTION for account in entry.accounts)


_Spot = tuple[int, bool]


def _rows(named: Sequence[Sequence[_Name]], spots: Sequence[_Spot], width: int) -> tuple[Row, ...]:
    by_key: dict[tuple[str, str], list[_Spot]] = {}
    shown: dict[tuple[str, str], _Name] = {}
    for names, spot in zip(named, spots, strict=True):
        for name in names:
            by_key.setdefault(name.key, []).append(spot)
            shown.setdefault(name.key, name)
    ranked = sorted(by_key, key=lambda key: (-len(by_key[key]), key))
    # A row "other" for a single name would only hide the name.
    keep = ranked if len(ranked) <= MOST_ROWS + 1 else ranked[:MOST_ROWS]
    rows = [
        _row(RowKind.NAMED, by_key[key], width, shown[key].name, shown[key].platform)
        for key in keep
    ]
    rare = set(ranked[len(keep) :])
    pairs = list(zip(named, spots, strict=True))
    if rare:
        others = [spot for names, spot in pairs if any(name.key in rare for name in names)]
        rows.append(_row(RowKind.OTHER, others, width, names=len(rare)))
    if nameless := [spot for names, spot in pairs if not names]:
        rows.append(_row(RowKind.NONE, nameless, width))
    return tuple(rows)


def _row(
    kind: RowKind,
    spots: Sequence[_Spot],
    width: int,
    name: str = "",
    platform: str = "",
    names: int = 1,
) -> Row:
    counts = Counter(column for column, _ in spots)
    unsure = Counter(column for column, is_unsure in spots if is_unsure)
    cells = tuple(Cell(counts[column], unsure[column]) for column in range(width))
    return Row(kind, cells, name, platform, names)
