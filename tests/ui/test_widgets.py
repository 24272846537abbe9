"""The parts that all pages are made of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.boxes import Notice, Progress
from safecompanion.ui.widgets.buttons import Button, ChoiceTile, Tile
from safecompanion.ui.widgets.columns import Columns
from safecompanion.ui.widgets.confirm import ConfirmButton
from safecompanion.ui.widgets.fields import LONGEST, Check, Choice, Field, LineEdit, TextArea
from safecompanion.ui.widgets.file_dialog import OpenFileDialog
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.focus import put_before
from safecompanion.ui.widgets.stepper import Stepper
from safecompanion.ui.widgets.text import OwnWords, Text, breakable

LINK = "https://example.org/" + "a-long-path/" * 12


@pytest.fixture
def on_page(show):
    """Show widgets below each other on a page of their own."""

    pages = []

    def shown(*widgets, width=400):
        page = QWidget()
        pages.append(page)
        column = QVBoxLayout(page)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        return show(page, width=width)

    return shown


def copy(qtbot, label):
    label.setSelection(0, len(label.text()))
    shortcut = QKeySequence(QKeySequence.StandardKey.Copy)[0]
    qtbot.keyClick(label, shortcut.key(), shortcut.keyboardModifiers())
    return QGuiApplication.clipboard().text()


# --- words -----------------------------------------------------------------------------------


def test_a_persons_words_are_never_taken_for_markup(theme):
    assert Text("<b>1 & 2</b>").textFormat() is Qt.TextFormat.PlainText


def test_a_long_link_wraps_and_is_copied_as_it_was_written(on_page, qtbot):
    words = OwnWords(f"See {LINK}\nand more")
    on_page(words)
    assert words.width() <= 400
    assert copy(qtbot, words) == f"See {LINK}\nand more"


@pytest.mark.parametrize("text", ["short words stay", "Оʻзбекча", "a\nb\tc"])
def test_ordinary_words_are_shown_as_they_are(text):
    assert breakable(text) == text


def test_marks_that_turn_text_round_are_shown_as_a_box():
    assert breakable("gpj.\u202eexe") == "gpj.\u25a1exe"


# --- choosing files --------------------------------------------------------------------------


@pytest.mark.parametrize("look", ["light", "dark", "hc"])
def test_the_arrows_of_a_file_dialog_are_drawn_in_the_colours_of_the_look(qtbot, resources, look):
    theme = Theme(resources, look, 200)
    dialog = OpenFileDialog(theme, None, many=True)
    qtbot.addWidget(dialog)
    for name in ("backButton", "forwardButton", "toParentButton", "newFolderButton"):
        button = dialog.findChild(QToolButton, name)
        image = button.icon().pixmap(button.iconSize()).toImage()
        middle = image.pixelColor(image.rect().center())
        assert (middle.name(), button.height()) == (theme.color("ink2").name(), 80)
        assert button.accessibleName() == button.toolTip() != ""


# --- buttons ---------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [Button, Tile, ChoiceTile])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_whatever_can_be_pressed(theme, on_page, qtbot, make, key):
    button = make(theme, "Go on")
    on_page(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_a_tile_grows_with_its_words(theme, on_page):
    short, long = Tile(theme, "Title", "Line"), Tile(theme, "Title", "Many words. " * 30)
    on_page(short, long)
    assert long.height() > 2 * short.height()


def test_what_cannot_be_undone_is_asked_first_and_the_safe_answer_has_the_keyboard(
    theme, on_page, qtbot
):
    confirm = ConfirmButton(theme, "Remove", "Really?", "Yes", "No")
    on_page(confirm)
    done = []
    confirm.confirmed.connect(lambda: done.append(True))
    qtbot.mouseClick(confirm.button, Qt.MouseButton.LeftButton)
    assert confirm.no.hasFocus()
    qtbot.keyClick(confirm.no, Qt.Key.Key_Return)
    assert done == []
    qtbot.mouseClick(confirm.button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(confirm.yes, Qt.MouseButton.LeftButton)
    assert done == [True]


# --- fields ----------------------------------------------------------------------------------


def test_clicking_the_words_ticks_the_box(theme, on_page, qtbot):
    check = Check(theme, "I agree")
    on_page(check)
    words = next(label for label in check.findChildren(QLabel) if label.text() == "I agree")
    qtbot.mouseClick(words, Qt.MouseButton.LeftButton)
    assert check.is_checked()
    assert check.box.hasFocus()


def test_a_screen_reader_hears_the_label_the_help_and_what_is_wrong(theme, on_page):
    line = LineEdit()
    field = Field(theme, "Date", line, "As 18.11.2026")
    on_page(field)
    assert (line.accessibleName(), line.accessibleDescription()) == ("Date", "As 18.11.2026")
    field.set_error("There is no such day.")
    assert line.accessibleDescription() == "There is no such day."
    field.set_error("")
    assert line.accessibleDescription() == "As 18.11.2026"


def test_a_choice_that_is_not_on_offer_changes_nothing():
    choice = Choice([("a", "A"), ("b", "B")], "b")
    choice.set_value("from a later version")
    assert choice.value() == "b"


def test_a_text_area_grows_with_the_text(theme, on_page):
    area = TextArea(theme)
    on_page(area)
    before = area.height()
    area.setPlainText("line\n" * 30)
    assert area.height() > before


def test_a_paste_that_is_too_long_is_refused_whole(theme, on_page, qtbot):
    area = TextArea(theme, "begun ")
    on_page(area)
    long = QMimeData()
    long.setText("a" * LONGEST)
    with qtbot.waitSignal(area.paste_refused):
        area.insertFromMimeData(long)
    assert area.words() == "begun "
    long.setText("a" * (LONGEST - 6))
    area.selectAll()
    area.insertFromMimeData(long)
    assert len(area.words()) == LONGEST - 6


def test_tab_leaves_a_text_area(theme, on_page, qtbot):
    area, line = TextArea(theme), LineEdit()
    on_page(area, line)
    area.setFocus()
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert line.hasFocus()


def test_what_is_added_later_is_reached_where_it_stands(on_page, theme, qtbot, settle):
    first, last, box = LineEdit(), LineEdit(), QWidget()
    inside = QVBoxLayout(box)
    page = on_page(first, box, last)
    checks = [Check(theme, "one"), Check(theme, "two")]
    for check in checks:
        inside.addWidget(check)
    put_before(last, box)
    settle(page)
    first.setFocus()
    reached = []
    for _ in range(4):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        reached.append(page.focusWidget())
    assert reached == [checks[0].box, checks[1].box, last, first]


# --- boxes and rows --------------------------------------------------------------------------


def test_a_row_breaks_like_words_do(on_page):
    buttons = [QPushButton("a button with words") for _ in range(4)]
    row = Flow(*buttons)
    on_page(row, width=300)
    assert len({button.y() for button in buttons}) > 1
    assert all(button.geometry().right() <= row.width() for button in buttons)


@pytest.mark.parametrize(("width", "rows"), [(300, 2), (700, 1)])
def test_columns_stand_below_each_other_where_there_is_no_room(on_page, width, rows):
    fields = [LineEdit(), LineEdit()]
    on_page(Columns(*fields, least=200, spacing=8), width=width)
    assert len({field.y() for field in fields}) == rows


def test_a_notice_is_spoken_and_can_be_closed(theme, on_page, qtbot):
    notice = Notice(theme)
    on_page(notice)
    assert not notice.isVisible()
    notice.show_message("The disk is full.", action="Try again")
    assert notice.accessibleName() == notice.text() == "The disk is full."
    with qtbot.waitSignal(notice.acted):
        notice.findChild(QPushButton).click()


def test_progress_of_more_than_four_gigabytes_is_shown_in_percent(theme, on_page):
    progress = Progress(theme)
    on_page(progress)
    progress.begin("Sealing")
    progress.advance(3 * 2**31, 4 * 2**31)
    assert progress.findChild(QProgressBar).value() == 75


def test_the_step_one_is_at_is_told_in_words(theme):
    stepper = Stepper(theme, ["Choose", "Check", "Hand over"])
    stepper.set_step(1)
    assert stepper.accessibleName() == "Step 2 of 3: Check"
