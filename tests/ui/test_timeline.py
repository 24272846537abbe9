"""The open diary: found again by month, child, risk, status and word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt

from safecompanion.diary.entries import EntryContent, Moment, Status, Sure
from safecompanion.ui.diary.timeline import TimelinePage
from safecompanion.ui.diary.timeline_model import ROW

WIDE, NARROW = 1000, 640


@pytest.fixture
def timeline(show, theme, library, diary):
    def opened(width=WIDE, language="en"):
        return show(TimelinePage(theme, library, language, diary), width=width)

    return opened


@pytest.fixture
def rows(find, qtbot):
    """Return the lines of the list once the search has been done: headings are written in ==."""

    def listed(page):
        qtbot.waitUntil(lambda: not page._search_timer.isActive())
        model = find(page, "timeline").model()
        lines = [model.index(number).data(ROW) for number in range(model.rowCount())]
        return [line.title if line.summary else f"={line.title}=" for line in lines]

    return listed


@pytest.fixture
def three(write):
    """Three entries of two months."""
    write("2026-11-18", title="stranger", child="Madina", risk="grooming", what_happened="Roblox")
    write("2026-11-02", title="insults", child="Timur", status=Status.CLOSED)
    write(
        "2026-10-30",
        title="blackmail",
        child="Madina",
        risk="sextortion",
        exact_words="Она сказала: «Телеграм»",
    )


def test_entries_stand_under_their_month_newest_first(timeline, rows, three):
    assert rows(timeline()) == [
        *("=November 2026=", "stranger", "insults"),
        *("=October 2026=", "blackmail"),
    ]


def test_what_has_no_day_stands_together_before_the_months(timeline, rows, three, write):
    write("", title="rumour", noticed=Moment("2026-11-10", Sure.DAY))
    write("", title="feeling")
    assert rows(timeline()) == [
        *("=Day not known=", "feeling", "rumour"),
        *("=November 2026=", "stranger", "insults"),
        *("=October 2026=", "blackmail"),
    ]


def test_months_are_named_in_the_language(timeline, rows, three):
    assert rows(timeline(language="ru"))[0] == "=Ноябрь 2026="


@pytest.mark.parametrize(
    ("name", "value", "titles"),
    [
        ("filter-child", "Madina", ["stranger", "blackmail"]),
        ("filter-risk", "sextortion", ["blackmail"]),
        ("filter-status", "closed", ["insults"]),
    ],
)
def test_a_filter_shows_only_what_fits(timeline, rows, three, find, name, value, titles):
    page = timeline()
    find(page, name).set_value(value)
    assert [row for row in rows(page) if not row.startswith("=")] == titles


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("roblox", ["stranger"]),
        ("TELEGRAM", ["blackmail"]),
        ("телегр", ["blackmail"]),
        ("madina", 2),
    ],
)
def test_the_search_looks_into_every_word_in_any_alphabet(
    timeline, rows, three, find, typed, titles
):
    page = timeline()
    find(page, "search-edit").setText(typed)
    found = [row for row in rows(page) if not row.startswith("=")]
    assert titles in (found, len(found))


def test_filters_and_search_hold_together(timeline, rows, three, find):
    page = timeline()
    find(page, "filter-child").set_value("Madina")
    find(page, "search-edit").setText("insults")
    assert rows(page) == []


def test_no_fitting_entry_leads_back_to_all(timeline, rows, three, find, words, qtbot, settle):
    page = timeline()
    find(page, "search-edit").setText("nothing like this")
    assert rows(page) == []
    assert "No entry fits" in words(page)
    qtbot.mouseClick(button(page, "Show all entries"), Qt.MouseButton.LeftButton)
    assert len(rows(page)) == 5
    assert find(page, "search-edit").text() == ""


def test_an_empty_diary_invites_to_write(timeline, words, went, qtbot):
    page = timeline()
    assert "Nothing written yet" in words(page)
    asked = []
    page.new_requested.connect(lambda: asked.append(True))
    qtbot.mouseClick(button(page, "Write the first entry"), Qt.MouseButton.LeftButton)
    assert asked == [True]


def button(page, text):
    from PySide6.QtWidgets import QPushButton

    return next(item for item in page.findChildren(QPushButton) if item.text() == text)


def test_the_newest_entry_is_read_at_once(timeline, three, words):
    assert "Roblox" in words(timeline())


def test_the_arrow_keys_step_over_the_months(timeline, three, find, qtbot):
    page = timeline()
    entries = find(page, "timeline")
    titles = []
    for _ in range(3):
        titles.append(entries.currentIndex().data(ROW).title)
        qtbot.keyClick(entries, Qt.Key.Key_Down)
    assert titles == ["stranger", "insults", "blackmail"]


def test_what_is_unfinished_is_listed_and_said(timeline, diary, words, find):
    diary.save_draft(diary.new_entry_id(), EntryContent(title="half", what_happened="I was"))
    page = timeline()
    spoken = find(page, "timeline").currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "half" in spoken
    assert "Unfinished" in spoken
    assert "This is unfinished writing from" in words(page)


def test_where_there_is_room_the_entry_stands_beside_the_list(timeline, three, find):
    page = timeline()
    assert find(page, "timeline").isVisible()
    assert find(page, "report-button").isVisible()


def test_a_narrow_window_shows_one_thing_at_a_time_with_a_way_back(
    timeline, three, find, qtbot, settle
):
    page = timeline(NARROW)
    entries = find(page, "timeline")
    assert entries.isVisible()
    assert not find(page, "report-button").isVisible()
    qtbot.keyClick(entries, Qt.Key.Key_Return)
    assert not entries.isVisible()
    assert find(settle(page), "report-button").isVisible()
    assert page._reader.isAncestorOf(page.focusWidget())
    qtbot.mouseClick(button(page, "All entries"), Qt.MouseButton.LeftButton)
    assert entries.isVisible()
    assert not find(page, "report-button").isVisible()


def test_making_the_window_wide_again_shows_both(timeline, three, find, qtbot, settle):
    page = timeline(NARROW)
    qtbot.keyClick(find(page, "timeline"), Qt.Key.Key_Return)
    page.resize(WIDE, 640)
    settle(page)
    assert find(page, "timeline").isVisible()
    assert not button(page, "All entries").isVisible()


def test_an_entry_leads_on_to_its_report_its_writing_and_its_first_steps(
    timeline, three, press, went, find
):
    page = timeline()
    chosen = page.chosen()
    reports, edits, places = went(page.report_requested), went(page.edit_requested), went(page.go)
    for name in ("report-button", "edit-button", "first-steps-button"):
        press(page, name)
    assert (reports, edits) == ([chosen], [chosen])
    assert (places[0].item, places[0].section) == ("grooming", "now-hour")


def test_the_reader_keeps_facts_exact_words_and_opinion_apart(timeline, write, words):
    write(what_happened="He asked.", exact_words="give me <b>", opinion="I think he is older.")
    shown = words(timeline()).splitlines()
    for label, text in (
        ("What happened", "He asked."),
        ("Exact words", "give me <b>"),
        ("My opinion", "I think he is older."),
    ):
        assert shown.index(text) == shown.index(label) + 1


def test_a_risk_from_a_later_version_is_shown_as_it_is(timeline, write, words):
    write(risk="from_the_future")
    assert "from_the_future" in words(timeline())


def test_a_thousand_entries_are_listed_and_found(timeline, diary, rows, find):
    with diary._writing() as db:
        from safecompanion.diary import records

        for number in range(1000):
            at = Moment(f"20{20 + number % 6}-{1 + number % 12:02}-15", Sure.DAY)
            content = EntryContent(title=f"number {number}", happened=at)
            records.add_version(db, diary._now(), diary.new_entry_id(), content)
    page = timeline()
    assert find(page, "entry-count").text() == "1000 entries"
    model = find(page, "timeline").model()
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    listed = rows(page)
    assert len([row for row in listed if not row.startswith("=")]) == 1000
    assert len(set(listed)) == len(listed)  # no month is headed twice
    find(page, "search-edit").setText("number 777")
    assert [row for row in rows(page) if not row.startswith("=")] == ["number 777"]


def test_wrong_tries_are_told_once_at_the_next_unlock(timeline, diary, words):
    diary.wrong_tries_since_last = ["2026-11-24T10:00:00.000Z", "2026-11-24T10:05:00.000Z"]
    assert "2 wrong tries to open the diary" in words(timeline())
    assert "wrong tries" not in words(timeline())


def test_a_low_window_keeps_its_height_for_the_list(timeline, three, find, press):
    page = timeline()
    page.resize(NARROW, 320)
    assert find(page, "filter-risk").isHidden()
    press(page, "filters-button")
    assert find(page, "filter-risk").isVisible()
