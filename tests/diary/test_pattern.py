"""How often it happened: counted by hand here, and for any diary at all by its rules."""

from __future__ import annotations

import itertools
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safecompanion.diary.entries import (
    Account,
    AccountRole,
    EntryContent,
    EntryFilter,
    Moment,
    Status,
    Sure,
)
from safecompanion.diary.pattern import (
    MOST_COLUMNS,
    MOST_ROWS,
    By,
    Occurrence,
    RowKind,
    Unit,
    pattern_of,
)

NAMES = st.sampled_from(["", " ", "@sam_09", "SAM_09", "Мадина", "\u202egpj", *"abcdefghijkl"])
MOMENTS = st.builds(
    Moment,
    st.one_of(
        st.sampled_from(["", "no day", "2026-11-18T20:30", "2026-02-30"]),
        st.dates().map(date.isoformat),
        st.dates(date(2026, 1, 1), date(2026, 6, 1)).map(date.isoformat),
    ),
    st.sampled_from(Sure),
)
ACCOUNTS = st.builds(
    Account, st.sampled_from(AccountRole), NAMES, NAMES, profile_link=NAMES, display_name=NAMES
)
ENTRIES = st.builds(
    Occurrence,
    MOMENTS,
    MOMENTS,
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    NAMES,
    NAMES,
    st.lists(ACCOUNTS, max_size=3).map(tuple),
)
DIARIES = st.lists(ENTRIES, min_size=1, max_size=30)


def at(day, sure=Sure.DAY, **names):
    return Occurrence(Moment(day, sure), Moment(), date(2026, 11, 24), **names)


def by_sam(day, *others, platform="", sure=Sure.DAY):
    accounts = [Account(handle=name, platform=platform) for name in ("@sam_09", *others)]
    return at(day, sure, accounts=tuple(accounts))


def counts(row):
    return [cell.count for cell in row.cells]


@given(DIARIES, st.sampled_from(By))
def test_every_entry_stands_in_exactly_one_column(entries, by):
    pattern = pattern_of(entries, by)
    assert pattern.everything.total == len(entries)
    assert pattern.columns[0].first <= pattern.first <= pattern.last <= pattern.columns[-1].last


@given(DIARIES, st.sampled_from(By))
def test_the_columns_follow_each_other_without_a_gap(entries, by):
    columns = pattern_of(entries, by).columns
    assert 1 <= len(columns) <= MOST_COLUMNS
    for one, after in itertools.pairwise(columns):
        assert one.first <= one.last
        assert after.first - one.last == timedelta(days=1)


@given(DIARIES, st.sampled_from([By.CHILD, By.PLATFORM]))
def test_the_rows_together_are_all_the_entries(entries, by):
    pattern = pattern_of(entries, by)
    for column in range(len(pattern.columns)):
        together = sum(row.cells[column].count for row in pattern.rows)
        assert together == pattern.everything.cells[column].count


@given(DIARIES, st.sampled_from(By))
def test_rows_are_few_and_begin_with_the_most_entries(entries, by):
    rows = pattern_of(entries, by).rows
    named = [row for row in rows if row.kind is RowKind.NAMED]
    assert [row.total for row in named] == sorted((row.total for row in named), reverse=True)
    assert len(named) <= MOST_ROWS + 1
    assert [row.kind for row in rows[len(named) :]] in (
        *([], [RowKind.OTHER], [RowKind.NONE]),
        [RowKind.OTHER, RowKind.NONE],
    )


@given(DIARIES, st.sampled_from(By))
def test_no_more_is_unsure_than_is_there(entries, by):
    pattern = pattern_of(entries, by)
    for row in (*pattern.rows, pattern.everything):
        assert all(0 <= cell.unsure <= cell.count for cell in row.cells)
        assert row.total <= len(entries)


def test_nothing_written_has_no_pattern():
    assert pattern_of([], By.CHILD) is None


def test_one_entry_is_one_day():
    pattern = pattern_of([at("2026-11-18", child="Madina")], By.CHILD)
    assert (pattern.unit, len(pattern.columns)) == (Unit.DAY, 1)
    assert [(row.name, row.total) for row in pattern.rows] == [("Madina", 1)]
    assert pattern.leading is None


@pytest.mark.parametrize(
    ("last", "unit", "columns"),
    [
        ("2026-03-16", Unit.DAY, 14),
        ("2026-03-17", Unit.WEEK, 3),
        ("2026-07-03", Unit.WEEK, 18),
        ("2026-07-04", Unit.MONTH, 5),
        ("2029-02-28", Unit.MONTH, 36),
        ("2029-03-01", Unit.YEAR, 4),
    ],
)
def test_a_column_is_as_wide_as_the_time_asks_for(last, unit, columns):
    pattern = pattern_of([at("2026-03-03"), at(last)], By.CHILD)
    assert (pattern.unit, len(pattern.columns)) == (unit, columns)


def test_weeks_begin_on_monday_and_empty_ones_are_there():
    pattern = pattern_of([at("2026-11-01"), at("2026-11-24")], By.CHILD)
    assert [column.first.isoformat() for column in pattern.columns] == [
        *("2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23")
    ]
    assert counts(pattern.everything) == [1, 0, 0, 0, 1]


def test_a_year_typed_wrong_does_not_make_two_thousand_columns():
    pattern = pattern_of([at("0026-11-18"), at("2026-11-18")], By.CHILD)
    assert len(pattern.columns) == MOST_COLUMNS
    assert pattern.columns[0].first == date(26, 1, 1)
    assert counts(pattern.everything)[0] == counts(pattern.everything)[-1] == 1


def test_an_entry_with_two_accounts_counts_once_in_each_of_their_rows():
    pattern = pattern_of([by_sam("2026-11-18", "lina"), by_sam("2026-11-18")], By.ACCOUNT)
    assert [(row.name, row.total) for row in pattern.rows] == [("@sam_09", 2), ("lina", 1)]
    assert pattern.several
    assert pattern.everything.total == 2


def test_an_account_written_twice_in_an_entry_counts_once():
    pattern = pattern_of([by_sam("2026-11-18", "Sam_09")], By.ACCOUNT)
    assert [(row.name, row.total) for row in pattern.rows] == [("@sam_09", 1)]
    assert not pattern.several


def test_the_same_name_on_two_platforms_may_be_two_people():
    entries = [by_sam("2026-11-18", platform=name) for name in ("roblox", "telegram", "roblox")]
    rows = pattern_of(entries, By.ACCOUNT).rows
    assert [(row.platform, row.total) for row in rows] == [("roblox", 2), ("telegram", 1)]


def test_the_child_s_own_account_says_nothing_and_that_it_is_left_out_is_known():
    own = Account(AccountRole.CHILD, handle="madina_2013")
    witness = Account(AccountRole.WITNESS, handle="friend")
    pattern = pattern_of([at("2026-11-18", accounts=(own, witness))], By.ACCOUNT)
    assert [row.kind for row in pattern.rows] == [RowKind.NONE]
    assert pattern.own_accounts


def test_an_account_without_a_handle_is_known_by_its_name_or_link():
    accounts = (Account(display_name="Sam"), Account(profile_link="https://example.org/sam"))
    rows = pattern_of([at("2026-11-18", accounts=accounts)], By.ACCOUNT).rows
    assert [row.name for row in rows] == ["https://example.org/sam", "Sam"]


def test_what_is_rare_stands_together_and_what_has_no_name_stands_last():
    entries = [at("2026-11-18", child=name) for name in ["Madina", *"abcdefghijkl", "", "Madina"]]
    *named, other, none = pattern_of(entries, By.CHILD).rows
    assert (named[0].name, named[0].total, len(named)) == ("Madina", 2, MOST_ROWS)
    assert (other.kind, other.names, other.total) == (RowKind.OTHER, 5, 5)
    assert (none.kind, none.total) == (RowKind.NONE, 1)


def test_a_single_rare_name_is_not_hidden_behind_the_word_other():
    entries = [at("2026-11-18", child=name) for name in "abcdefghi"]
    assert [row.name for row in pattern_of(entries, By.CHILD).rows] == list("abcdefghi")


def test_the_most_is_only_said_where_one_name_stands_out():
    two = [by_sam("2026-11-18"), by_sam("2026-11-19"), at("2026-11-20")]
    assert pattern_of(two, By.ACCOUNT).leading.name == "@sam_09"
    tie = [at("2026-11-18", child=name) for name in ("Madina", "Timur") * 2]
    assert pattern_of(tie, By.CHILD).leading is None


def test_what_has_no_day_stands_where_it_was_noticed_or_else_written_and_is_unsure():
    noticed = Occurrence(Moment(), Moment("2026-11-20", Sure.DAY), date(2026, 11, 24))
    written = Occurrence(Moment(), Moment(), date(2026, 11, 21))
    pattern = pattern_of([at("2026-11-18"), noticed, written], By.CHILD)
    assert counts(pattern.everything) == [1, 0, 1, 1]
    assert [cell.unsure for cell in pattern.everything.cells] == [0, 0, 1, 1]
    assert pattern.not_dated == 2


@pytest.mark.parametrize(
    ("last", "unsure"), [("2026-11-10", 3), ("2026-12-20", 2), ("2027-06-01", 1)]
)
def test_a_week_or_month_is_unsure_only_where_the_columns_are_finer(last, unsure):
    vague = [at("2026-11-04", sure) for sure in (Sure.WEEK, Sure.MONTH, Sure.UNKNOWN)]
    pattern = pattern_of([*vague, at(last)], By.CHILD)
    assert sum(cell.unsure for cell in pattern.everything.cells) == unsure


# --- read from a diary -----------------------------------------------------------------------


def save(diary, entry_id=None, **content):
    entry_id = entry_id or diary.new_entry_id()
    diary.save_version(entry_id, EntryContent(**content))
    return entry_id


def test_only_the_newest_version_of_an_entry_counts(diary):
    entry = save(diary, child="Madina", happened=Moment("2026-11-01", Sure.DAY))
    account = Account(handle="@sam_09")
    save(diary, entry, child="Timur", noticed=Moment("2026-11-02"), accounts=(account,))
    (read,) = diary.occurrences().entries
    assert (read.child, read.happened.at, read.noticed.at) == ("Timur", "", "2026-11-02")
    assert read.accounts == (account,)


def test_unfinished_writing_is_no_entry_yet_but_is_known(diary):
    entry = save(diary, child="Madina")
    diary.save_draft(entry, EntryContent(child="Timur"))
    diary.save_draft(diary.new_entry_id(), EntryContent(child="Lola"))
    read = diary.occurrences()
    assert [one.child for one in read.entries] == ["Madina"]
    assert read.unfinished == 1


def test_the_filters_of_the_timeline_hold(diary):
    save(diary, child="Madina", risk="grooming", what_happened="Roblox")
    save(diary, child="Timur", status=Status.CLOSED)
    for where in (
        EntryFilter(child="Madina"),
        EntryFilter(risk="grooming"),
        EntryFilter(status="open"),
        EntryFilter(text="robl"),
    ):
        assert [one.child for one in diary.occurrences(where).entries] == ["Madina"]


def test_the_day_written_is_the_writer_s_own_day(diary, clock):
    clock.at = datetime(2026, 11, 25, 2, 0, tzinfo=clock.at.tzinfo)  # still the 24th in UTC
    save(diary)
    assert diary.occurrences().entries[0].written_on == date(2026, 11, 25)
