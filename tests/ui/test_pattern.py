"""The pattern of a diary: seen at a glance, read as a table, printed, and gone with its dialog."""

from __future__ import annotations

import gc
import re
import threading
import weakref

import pytest
from PySide6.QtCore import QPoint, QSizeF, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolTip

from safecompanion.diary.entries import Account, EntryContent, EntryFilter, Moment, Sure
from safecompanion.ui.diary.pattern_dialog import PatternDialog
from safecompanion.ui.diary.pattern_paper import PaperPage
from safecompanion.ui.diary.pattern_table import PatternTable
from safecompanion.ui.diary.timeline import TimelinePage
from safecompanion.ui.theme import Theme

LONG = "@sam_who_gave_himself_a_name_that_no_column_is_wide_enough_for"


@pytest.fixture
def timeline(show, theme, library, diary):
    def opened():
        return show(TimelinePage(theme, library, "en", diary), width=1000)

    return opened


@pytest.fixture
def pattern(timeline, press, qtbot, settle, no_stray_window):
    """Press "Pattern" above the list and wait until the entries are counted."""

    def ask(page=None):
        press(page or timeline(), "pattern-button")
        dialog = front()
        qtbot.waitUntil(lambda: dialog._progress.isHidden())
        return settle(dialog)

    return ask


def front():
    return next(
        top
        for top in QApplication.topLevelWidgets()
        if isinstance(top, PatternDialog) and top.isVisible()
    )


@pytest.fixture
def table(find, press):
    """Return the table of a dialog, line by line."""

    def lines(dialog):
        if dialog.findChild(QPushButton, "pattern-as-table").text() == "Show as table":
            press(dialog, "pattern-as-table")
        model = find(dialog, "pattern-table").model()
        return [
            tuple(bare(str(model.index(row, column).data())) for column in range(4))
            for row in range(model.rowCount())
        ]

    return lines


def bare(text):
    """Return text without what only keeps its parts in their order."""
    return text.replace("\u2068", "").replace("\u2069", "").replace("\u200b", "")


@pytest.fixture
def story(write):
    """It began slowly, then came every day; nearly all of it is one account."""
    sam = Account(handle="@sam_09", platform="roblox")
    for at in ("2026-10-01", "2026-11-17", "2026-11-18", "2026-11-18"):
        write(at, child="Madina", platform="roblox", accounts=(sam,))
    write("2026-11-19", child="Timur", platform="telegram", accounts=(sam, Account(handle="lina")))


def test_the_pattern_says_at_once_how_often_since_when_and_who(pattern, story, words):
    seen = bare(words(pattern()))
    assert "5 entries from 1 October 2026 to 19 November 2026." in seen
    assert "Most: account @sam_09 · Roblox, 5." in seen
    assert "An entry with several accounts is counted for each of them." in seen


def test_the_table_says_every_number_of_the_picture(pattern, story, table):
    assert table(pattern()) == [
        ("@sam_09 · Roblox", "All this time", "5", "0"),
        ("@sam_09 · Roblox", "28.09.2026 to 04.10.2026", "1", "0"),
        ("@sam_09 · Roblox", "16.11.2026 to 22.11.2026", "4", "0"),
        ("lina", "All this time", "1", "0"),
        ("lina", "16.11.2026 to 22.11.2026", "1", "0"),
        ("All entries", "All this time", "5", "0"),
        ("All entries", "28.09.2026 to 04.10.2026", "1", "0"),
        ("All entries", "16.11.2026 to 22.11.2026", "4", "0"),
    ]


@pytest.mark.parametrize(
    ("by", "most", "totals"),
    [
        ("child", "Most: child Madina, 4.", {"Madina": "4", "Timur": "1"}),
        ("platform", "Most: on Roblox, 4.", {"Roblox": "4", "Telegram": "1"}),
    ],
)
def test_the_rows_can_be_children_or_places_too(
    pattern, story, words, table, find, qtbot, by, most, totals
):
    dialog = pattern()
    choice = find(dialog, "pattern-by")
    while choice.value() != by:
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert most in bare(words(dialog))
    named = {line[0]: line[2] for line in table(dialog) if line[1] == "All this time"}
    assert named == {**totals, "All entries": "5"}


def test_the_picture_and_the_table_take_turns_by_keyboard(pattern, story, find, qtbot, settle):
    dialog = pattern()
    assert find(dialog, "pattern-picture").isVisible()
    button = find(dialog, "pattern-as-table")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert find(settle(dialog), "pattern-table").isVisible()
    assert button.text() == "Show as picture"
    find(dialog, "pattern-table").setFocus()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    assert find(dialog, "pattern-table").currentIndex().row() == 1
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert find(settle(dialog), "pattern-picture").isVisible()


def test_a_screen_reader_is_told_what_the_picture_shows(pattern, story, find):
    picture = find(pattern(), "pattern-picture")
    assert picture.accessibleName() == "Picture of entries over time"
    assert "@sam_09" in picture.accessibleDescription()
    assert "One column is one week" in picture.accessibleDescription()


def test_only_what_fits_the_filters_is_counted_and_that_is_said(
    timeline, pattern, story, words, find
):
    page = timeline()
    find(page, "filter-child").set_value("Timur")
    seen = words(pattern(page))
    assert "entries on 19 November 2026." in seen
    assert "Only entries that fit the filters and the search." in seen


def test_where_the_day_is_not_certain_a_ring_is_drawn_and_explained(
    pattern, write, diary, words, table, find
):
    entry = write("2026-11-17", child="Madina")
    certain = pattern()
    before = find(certain, "pattern-picture").grab().toImage()
    certain.close()
    content = EntryContent(child="Madina", happened=Moment("2026-11-17", Sure.UNKNOWN))
    diary.save_version(entry, content)
    unsure = pattern()
    assert find(unsure, "pattern-picture").grab().toImage() != before
    assert "A dashed ring: for some of them the day is not certain." in words(unsure)
    assert table(unsure)[0] == ("Madina", "All this time", "1", "1")


def test_what_has_no_day_is_said(pattern, write, words):
    write("")
    assert "no day when it happened" in words(pattern())


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_long_name_is_whole_in_the_table_and_under_the_pointer(pattern, write, find, table):
    write(accounts=(Account(handle=LONG),))
    dialog = pattern()
    picture = find(dialog, "pattern-picture")
    at = QPoint(10, picture.height() - 20)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, at, picture.mapToGlobal(at))
    QApplication.sendEvent(picture, event)
    assert bare(QToolTip.text()) == LONG
    QToolTip.hideText()
    assert table(dialog)[0][0] == LONG


def test_marks_that_turn_a_name_round_are_shown_as_boxes(pattern, write, words, table):
    for at in ("2026-11-18", "2026-11-19"):
        write(at, accounts=(Account(handle="sam\u202egpj\x07"),))
    dialog = pattern()
    assert "Most: account sam□gpj□, 2." in bare(words(dialog))
    assert table(dialog)[0][0] == "sam□gpj□"


def test_unfinished_writing_is_not_counted_and_that_is_said(pattern, story, diary, words):
    for _ in range(2):
        diary.save_draft(diary.new_entry_id(), EntryContent(title="half"))
    seen = words(pattern())
    assert "5 entries from" in seen
    assert "2 unfinished entries are not counted yet." in seen


def test_an_empty_diary_has_one_calm_sentence_and_nothing_to_print(pattern, words):
    seen = words(pattern()).splitlines()
    assert seen == [
        "Entries over time",
        "Nothing is saved yet. The picture grows with your entries.",
        "Close",
    ]


def test_filters_that_nothing_fits_say_so(timeline, pattern, story, words, find):
    page = timeline()
    find(page, "search-edit").setText("nothing like this")
    assert "No entry fits" in words(pattern(page))


def test_one_entry_makes_sense_and_claims_no_most(pattern, write, words, table):
    write(child="Madina")
    dialog = pattern()
    assert "on 18 November 2026." in words(dialog)
    assert "Most" not in words(dialog)
    assert table(dialog)[:2] == [
        ("Madina", "All this time", "1", "0"),
        ("Madina", "18.11.2026", "1", "0"),
    ]


def test_the_window_stays_alive_while_a_large_diary_is_read(timeline, story, diary, press, qtbot):
    page = timeline()
    held, free = threading.Event(), threading.Event()

    def hold():
        with diary._lock:
            held.set()
            free.wait(10)

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait(10)
    press(page, "pattern-button")
    dialog = front()
    assert dialog._progress.isVisible()
    free.set()
    holder.join()
    qtbot.waitUntil(lambda: dialog._progress.isHidden())


# --- paper -----------------------------------------------------------------------------------


def many(write, longer=1):
    for number in range(60):
        at = f"{2024 + number % 3}-{1 + number % 12:02}-15"
        write(at, accounts=(Account(handle=f"{LONG * longer}_{number % 10}"),))


@pytest.mark.parametrize("orientation", list(QPageLayout.Orientation))
def test_the_print_is_one_page_however_much_there_is(pattern, write, tmp_path, orientation):
    many(write)
    dialog = pattern()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(orientation)
    dialog.paint_page(printer)
    pdf = (tmp_path / "page.pdf").read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1


def printed(dialog):
    """Return the page as a picture; what is beyond its 1000 by 600 dots is off the paper."""
    image = QImage(1040, 640, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    page = PaperPage(dialog._pattern(), dialog._words, "Head", "Foot", QSizeF(1000, 600))
    painter = QPainter(image)
    page.paint(painter)
    painter.end()
    return image


def inked(image):
    """Return how far to the right and down there is ink, and whether all of it is grey."""
    dots = [(x, y, image.pixelColor(x, y)) for x in range(1040) for y in range(0, 640)]
    dark = [(x, y, color) for x, y, color in dots if color.lightness() < 128]
    grey = all(color.saturation() == 0 for _, _, color in dots)
    return max(x for x, _, _ in dark), max(y for _, y, _ in dark), grey


def test_the_print_is_black_on_white_and_uses_the_width_of_the_page(pattern, write):
    many(write)
    right, down, grey = inked(printed(pattern()))
    assert grey
    assert 900 < right <= 1000
    assert down <= 600


def test_even_endless_names_end_on_the_page(pattern, write):
    many(write, longer=30)
    right, down, _ = inked(printed(pattern()))
    assert right <= 1000
    assert down <= 600


def test_the_printer_is_not_told_what_it_prints(pattern, story, press):
    dialog = pattern()
    press(dialog, "pattern-print")
    asked = dialog.findChild(QPrintDialog)
    assert asked.isVisible()
    assert asked.printer().docName() == "1"
    asked.reject()


# --- room, and gone --------------------------------------------------------------------------


@pytest.mark.parametrize("as_table", [False, True])
@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_cut_off_in_the_smallest_window(
    qapp, resources, library, diary, story, settle, press, qtbot, scale, as_table
):
    theme = Theme(resources, "light", scale)
    theme.apply(qapp)
    dialog = PatternDialog(theme, library, "en", diary, EntryFilter(), None)
    qtbot.addWidget(dialog)
    dialog.resize(972, 576)
    dialog.show()
    qtbot.waitUntil(lambda: dialog._progress.isHidden())
    if as_table:
        press(dialog, "pattern-as-table")
    dialog.resize(972, 576)
    settle(dialog)
    assert dialog.size().toTuple() == (972, 576)
    for rows in dialog.findChildren(PatternTable):
        assert rows.horizontalHeader().length() <= rows.viewport().width()
        assert rows.columnWidth(0) >= rows.viewport().width() * 0.3
    for label in dialog.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.heightForWidth(label.width()) <= label.height(), label.text()
    for button in dialog.findChildren(QPushButton):
        if button.isVisible():
            assert button.sizeHint().width() <= button.width() + 1
            assert min(button.width(), button.height()) >= 32
            assert button.mapTo(dialog, QPoint(button.width(), 0)).x() <= dialog.width()


def test_the_title_of_the_window_says_nothing(pattern, story):
    assert pattern().windowTitle() == "Companion"


def test_the_words_are_gone_with_the_dialog(timeline, story, press, settle, qtbot):
    page = timeline()
    gc.disable()
    try:
        press(page, "pattern-button")
        gone = weakref.ref(front())
        qtbot.waitUntil(lambda: front()._progress.isHidden())
        press(front(), "pattern-as-table")
        press(front(), "pattern-close")
        settle(page)
        assert gone() is None
    finally:
        gc.enable()
