"""Writing an entry: kept while one types, a version when it is done, nothing typed is lost."""

from __future__ import annotations

import gc
import json
import weakref
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from safecompanion.diary.entries import (
    Account,
    AccountRole,
    EntryContent,
    Location,
    Moment,
    Role,
    Source,
    Status,
    Sure,
    Telling,
    Told,
)
from safecompanion.errors import DiskFullError
from safecompanion.ui.diary.editor import EntryEditor
from safecompanion.ui.diary.history_dialog import HistoryDialog
from safecompanion.ui.diary.moment_field import read_day, read_time
from safecompanion.ui.widgets.fields import LONGEST
from safecompanion.ui.widgets.page import Place

EVERYTHING = EntryContent(
    child="Madina",
    title="Stranger in a game",
    risk="cyberbullying",
    role=Role.HAPPENED_TO,
    subtypes=("insults", "rumours"),
    urgent_signs=("u2",),
    status=Status.WATCHING,
    happened=Moment("2026-11-18T20:30", Sure.ABOUT),
    noticed=Moment("2026-11-19", Sure.DAY),
    source=Source.CHILD_TOLD,
    platform="roblox",
    accounts=(Account(AccountRole.SUSPECT, "roblox", "sam_09", "https://example.org/sam", "Sam"),),
    links=("https://example.org/1", "https://example.org/2"),
    locations=(Location("telegram", "@class7b", "", "yesterday", "on the child's telephone"),),
    what_happened="He asked for her number.\nShe said no.",
    exact_words="give me\u00a0ur number 🙂",
    opinion="I think he is older.",
    how_child_is="Sleeps badly.",
    what_i_did="Blocked the account.",
    told=(Telling(Told.SCHOOL, "Class teacher", "19.11.2026", "A-12"),),
)


@pytest.fixture
def edit(show, theme, library, diary):
    """Open the editor on a new entry, or on one that exists."""

    def opened(entry_id=None, risk="", **room):
        return show(EntryEditor(theme, library, "en", diary, entry_id, risk=risk), **room)

    return opened


@pytest.fixture
def type_in(qtbot, find):
    def typed(editor, name, text):
        find(editor, name).setFocus()
        qtbot.keyClicks(find(editor, name), text)

    return typed


@pytest.fixture
def saved(qtbot, find):
    """Wait until the editor says that all is saved."""

    def wait(editor):
        qtbot.waitUntil(lambda: find(editor, "saved-state").text().startswith("Saved"))

    return wait


@pytest.fixture
def broken_disk(diary, monkeypatch):
    """Let drafts fail as on a full disk until the returned list is emptied."""
    full = [True]
    real = diary.save_draft

    def save(entry_id, content):
        if full:
            raise DiskFullError
        return real(entry_id, content)

    monkeypatch.setattr(diary, "save_draft", save)
    return full


# --- kept while one types ------------------------------------------------------------------------


def test_what_is_typed_is_saved_by_itself_and_survives_reopening(edit, type_in, saved, diary, find):
    editor = edit()
    type_in(editor, "what-happened", "He wrote twice more.")
    saved(editor)
    assert diary.draft(editor.entry_id).content.what_happened == "He wrote twice more."
    assert find(edit(editor.entry_id), "what-happened").toPlainText() == "He wrote twice more."


def test_saving_does_not_wait_for_a_pause_in_typing(edit, type_in, qtbot, diary):
    editor = edit()
    autosave = editor._autosave
    autosave._pause.setInterval(10**6)  # as if the person never stopped
    autosave._longest.setInterval(50)
    type_in(editor, "what-happened", "a")
    qtbot.waitUntil(lambda: diary.draft(editor.entry_id) is not None)


def test_the_line_at_the_top_tells_what_is_saved(edit, type_in, saved, words, find):
    editor = edit()
    assert "Not saved yet" in words(editor)
    type_in(editor, "what-happened", "a")
    assert find(editor, "saved-state").text() == "Saving…"
    saved(editor)


def test_every_field_comes_back_as_it_was_written(edit, diary):
    entry_id = diary.new_entry_id()
    diary.save_version(entry_id, EVERYTHING)
    editor = edit(entry_id)
    assert editor._collect() == EVERYTHING
    assert editor.pending() is None


def test_opening_an_entry_and_pressing_done_changes_nothing(edit, diary, press, went):
    entry_id = diary.new_entry_id()
    diary.save_version(entry_id, EVERYTHING)
    editor = edit(entry_id)
    left = went(editor.closed)
    press(editor, "editor-done")
    assert left == [entry_id]
    assert len(diary.versions(entry_id)) == 1
    assert diary.draft(entry_id) is None


def test_what_a_later_version_wrote_is_not_thrown_away(edit, diary, type_in, press):
    entry_id = diary.new_entry_id()
    diary.save_version(
        entry_id, EntryContent(risk="new_risk", subtypes=("new_kind",), urgent_signs=("u99",))
    )
    editor = edit(entry_id)
    type_in(editor, "what-happened", "more")
    press(editor, "editor-done")
    content = diary.current(entry_id).content
    assert (content.risk, content.subtypes, content.urgent_signs) == (
        "new_risk",
        ("new_kind",),
        ("u99",),
    )


def test_a_full_disk_is_told_once_and_the_text_stays(edit, broken_disk, words, find, type_in):
    editor = edit()
    type_in(editor, "what-happened", "a")
    editor.flush()
    assert find(editor, "saved-state").text() == "Not saved"
    assert "The disk is full" in words(editor)
    editor.notice.hide()
    editor.flush()
    assert not editor.notice.isVisible()
    assert find(editor, "what-happened").toPlainText() == "a"


def test_saving_goes_on_by_itself_when_there_is_room_again(
    edit, broken_disk, saved, find, type_in, diary
):
    editor = edit()
    editor._autosave._longest.setInterval(50)
    type_in(editor, "what-happened", "a")
    editor.flush()
    broken_disk.clear()
    saved(editor)
    assert not editor.notice.isVisible()
    assert diary.draft(editor.entry_id).content.what_happened == "a"


def test_one_does_not_leave_for_the_diary_while_saving_fails(
    edit, broken_disk, type_in, press, went
):
    editor = edit()
    left = went(editor.closed)
    type_in(editor, "what-happened", "a")
    editor.flush()
    editor.notice.hide()
    press(editor, "editor-back")
    assert left == []
    assert editor.notice.isVisible()


# --- drafts and versions -------------------------------------------------------------------------


def test_a_paste_that_is_too_long_is_told_and_changes_nothing(
    edit, type_in, qapp, qtbot, find, words
):
    editor = edit()
    type_in(editor, "exact-words", "He wrote: ")
    qapp.clipboard().setText("la " * LONGEST)
    qtbot.keyClick(find(editor, "exact-words"), "v", Qt.KeyboardModifier.ControlModifier)
    assert "This text is too long for one field" in words(editor)
    assert find(editor, "exact-words").words() == "He wrote: "


def test_unfinished_writing_is_offered_again(edit, write, diary, words, press):
    entry_id = write(what_happened="first")
    diary.save_draft(entry_id, EntryContent(what_happened="first and second"))
    editor = edit(entry_id)
    assert "You have unfinished writing from" in words(editor)
    press(editor, "draft-continue")
    assert "You have unfinished writing from" not in words(editor)


def test_one_can_go_back_to_the_saved_text(edit, write, diary, press, find, settle):
    entry_id = write(what_happened="first")
    diary.save_draft(entry_id, EntryContent(what_happened="spoilt"))
    editor = edit(entry_id)
    press(editor, "draft-drop")
    assert find(editor, "what-happened").toPlainText() == "spoilt"
    press(editor, "draft-drop-yes")
    assert find(editor, "what-happened").toPlainText() == "first"
    assert diary.draft(entry_id) is None


def test_writing_that_was_never_finished_can_be_thrown_away(edit, diary, press, went):
    entry_id = diary.new_entry_id()
    diary.save_draft(entry_id, EntryContent(what_happened="a"))
    editor = edit(entry_id)
    left = went(editor.closed)
    press(editor, "draft-drop")
    press(editor, "draft-drop-yes")
    assert left == [""]
    assert diary.summaries() == []


def test_done_makes_a_version_and_a_change_the_next(edit, type_in, press, diary, went):
    editor = edit()
    left = went(editor.closed)
    type_in(editor, "what-happened", "first")
    press(editor, "editor-done")
    assert left == [editor.entry_id]
    again = edit(editor.entry_id)
    type_in(again, "opinion", "second")
    press(again, "editor-done")
    texts = [version.content.opinion for version in diary.versions(editor.entry_id)]
    assert texts == ["", "second"]


def test_the_old_text_can_be_read(edit, write, diary, press, words, find):
    entry_id = write(what_happened="as it was first")
    diary.save_version(entry_id, EntryContent(what_happened="as it is now", opinion="mine"))
    editor = edit(entry_id)
    press(editor, "show-history")
    dialog = editor.findChild(HistoryDialog)
    assert "as it is now" in words(dialog)
    assert "changed" in words(dialog)
    assert "added" in words(dialog)
    find(dialog, "history-version").set_value("1")
    assert "as it was first" in words(dialog)
    assert "as it is now" not in words(dialog)


def test_an_empty_new_entry_leaves_nothing_behind(edit, press, went, diary):
    editor = edit(risk="grooming")
    left = went(editor.closed)
    press(editor, "editor-done")
    assert left == [""]
    assert diary.summaries() == []


def test_what_was_typed_and_deleted_again_leaves_nothing_behind(
    edit, type_in, saved, find, press, diary
):
    editor = edit()
    type_in(editor, "what-happened", "a")
    saved(editor)
    find(editor, "what-happened").clear()
    press(editor, "editor-done")
    assert diary.summaries() == []


def test_going_back_keeps_the_writing_as_a_draft(edit, type_in, press, went, diary):
    editor = edit()
    left = went(editor.closed)
    type_in(editor, "what-happened", "a")
    press(editor, "editor-back")
    assert left == [editor.entry_id]
    assert diary.versions(editor.entry_id) == []
    assert diary.draft(editor.entry_id).content.what_happened == "a"


def test_a_lock_gets_what_is_typed_and_not_yet_a_version(edit, type_in, press):
    editor = edit()
    assert editor.pending() is None
    type_in(editor, "what-happened", "a")
    assert editor.pending() == (editor.entry_id, EntryContent(what_happened="a"))
    press(editor, "editor-done")
    assert editor.pending() is None


def test_a_report_is_made_of_what_is_written_now(edit, type_in, press, went, diary):
    editor = edit()
    reports = went(editor.report_requested)
    press(editor, "editor-report")
    assert reports == []
    assert editor.notice.isVisible()
    type_in(editor, "what-happened", "a")
    press(editor, "editor-report")
    assert reports == [editor.entry_id]
    assert diary.current(editor.entry_id).content.what_happened == "a"


# --- times ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("18.11.2026", date(2026, 11, 18)),
        (" 18 . 11 . 2026 ", date(2026, 11, 18)),
        ("18/11/26", date(2026, 11, 18)),
        ("18-11-2026", date(2026, 11, 18)),
        ("2026-11-18", date(2026, 11, 18)),
        ("18.11", date(2026, 11, 18)),
        ("30.12", date(2025, 12, 30)),
        ("31.11.2026", None),
        ("18.11.226", None),
        ("last week", None),
        ("", None),
    ],
)
def test_a_day_is_understood_in_the_ways_people_write_it(typed, day, today):
    assert read_day(typed, today) == day


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("20:30", "20:30"),
        ("20.30", "20:30"),
        ("2030", "20:30"),
        ("8", "08:00"),
        ("about 20:30", "20:30"),
        ("25:00", None),
        ("8 pm", None),
        ("evening", None),
    ],
)
def test_a_time_is_understood_in_the_ways_people_write_it(typed, time):
    assert read_time(typed) == time


def test_a_wrong_date_is_told_in_words_and_stays_in_the_field(edit, type_in, qtbot, find, words):
    editor = edit()
    type_in(editor, "happened-day", "31.11.2026")
    qtbot.keyClick(find(editor, "happened-day"), Qt.Key.Key_Tab)
    assert "We do not know this day" in words(editor)
    assert find(editor, "happened-day").text() == "31.11.2026"
    assert editor._collect().happened.at == ""


def test_a_wrong_date_is_not_lost_by_pressing_done(edit, type_in, press, went, words, diary):
    editor = edit()
    left = went(editor.closed)
    type_in(editor, "what-happened", "a")
    type_in(editor, "happened-day", "31.11.2026")
    press(editor, "editor-done")
    assert left == []
    editor.notice.acted.emit()
    press(editor, "editor-done")
    assert left == [editor.entry_id]


def test_yesterday_needs_one_press(edit, press, diary, find):
    editor = edit()
    press(editor, "happened-yesterday")
    moment = editor._collect().happened
    assert (date.today() - date.fromisoformat(moment.at)).days == 1
    assert moment.sure is Sure.DAY


def test_the_second_time_is_out_of_the_way_until_it_is_wanted(edit, press, find):
    editor = edit()
    assert not find(editor, "noticed-day").isVisible()
    press(editor, "noticed-more")
    assert find(editor, "noticed-day").isVisible()


# --- the cards -----------------------------------------------------------------------------------


def test_the_kinds_of_trouble_come_in_the_fixed_order(edit, find, library):
    editor = edit()
    risk = find(editor, "risk")
    values = [risk.itemData(number) for number in range(risk.count())]
    assert values == ["", *(item.id for item in library.risks())]


def test_an_entry_begun_on_a_page_about_a_risk_has_that_risk(edit):
    assert edit(risk="fraud")._collect().risk == "fraud"


def test_subtypes_belong_to_the_chosen_risk(edit, find, qtbot, settle):
    editor = edit(risk="cyberbullying")
    settle(editor)
    find(editor, "subtype-insults").click()
    assert editor._collect().subtypes == ("insults",)
    find(editor, "risk").set_value("fraud")
    assert editor._collect().subtypes == ()
    find(editor, "risk").set_value("cyberbullying")
    assert editor._collect().subtypes == ("insults",)


def test_an_urgent_sign_shows_the_way_to_help(edit, press, find, went, settle):
    editor = edit()
    places = went(editor.go)
    press(editor, "urgent-more")
    settle(editor)
    assert not find(editor, "urgent-help").isVisible()
    find(editor, "sign-u2").click()
    press(editor, "urgent-help")
    assert places == [Place("help")]


def test_children_already_written_about_are_offered(edit, write, find):
    write(child="Madina")
    editor = edit()
    completer = find(editor, "child").completer()
    completer.setCompletionPrefix("mad")
    assert completer.currentCompletion() == "Madina"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_place_is_one_press_or_typed(edit, press, find, type_in):
    editor = edit()
    press(editor, "platform-telegram")
    assert editor._collect().platform == "telegram"
    find(editor, "platform").clear()
    type_in(editor, "platform", "Chess club")
    assert editor._collect().platform == "Chess club"


@pytest.mark.parametrize(
    ("add", "line"),
    [("add-account", "account-link"), ("add-link", "link"), ("add-place", "place-link")],
)
def test_no_field_takes_more_than_a_report_may_hold(edit, press, find, resources, add, line):
    text = (resources / "schema/incident-report-1.schema.json").read_text("utf-8")
    most = {name: rule.get("maxLength") for name, rule in json.loads(text)["$defs"].items()}
    editor = edit()
    press(editor, add)
    find(editor, line).setText("x" * most["link"] * 2)
    assert len(find(editor, line).text()) == most["link"]
    assert most["words"] >= LONGEST


def test_an_account_is_added_and_taken_out_again(edit, press, type_in, find, settle):
    editor = edit()
    press(editor, "add-account")
    assert editor._collect().accounts == ()
    type_in(editor, "account-handle", "@sam_09")
    assert editor._collect().accounts == (Account(AccountRole.SUSPECT, "", "@sam_09"),)
    press(editor, "row-remove")
    assert editor._collect().accounts != ()
    press(editor, "row-remove-yes")
    assert editor._collect().accounts == ()


def test_what_is_added_later_comes_in_reading_order_for_the_tab_key(edit, press, find, settle):
    editor = edit()
    press(editor, "add-account")
    settle(editor)
    order, widget = [], find(editor, "platform")
    while widget is not find(editor, "add-link"):
        order.append(widget.objectName())
        widget = widget.nextInFocusChain()
    fields = [name for name in order if name.startswith(("account-", "row-", "add-"))]
    assert fields[:3] == ["account-role", "account-platform", "account-handle"]
    assert fields[-1] == "add-account"


def test_the_list_of_parts_shows_what_is_written_and_hides_where_it_is_narrow(edit, type_in, find):
    editor = edit(width=1142, height=696)
    parts = find(editor, "section-list")
    first = parts._buttons[0]
    assert parts.isVisible()
    assert first.accessibleDescription() == "Empty so far"
    type_in(editor, "what-happened", "a")
    assert first.accessibleDescription() == "Something is written here"
    editor.resize(700, 640)
    assert not parts.isVisible()


@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_runs_off_the_side(qapp, qtbot, resources, library, diary, settle, scale):
    from safecompanion.ui.theme import Theme

    look = Theme(resources, "light", scale)
    look.apply(qapp)
    entry_id = diary.new_entry_id()
    diary.save_version(entry_id, EVERYTHING)
    editor = EntryEditor(look, library, "ru", diary, entry_id)
    qtbot.addWidget(editor)
    editor.resize(800, 640)
    editor.show()
    settle(editor)
    assert editor.area.horizontalScrollBar().maximum() == 0
    assert editor.minimumSizeHint().width() <= 800


def test_every_control_has_a_name_for_screen_readers(edit, diary, settle):
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

    entry_id = diary.new_entry_id()
    diary.save_version(entry_id, EVERYTHING)
    diary.attach_bytes(entry_id, "notes.txt", b"hello", way_in="button")
    editor = settle(edit(entry_id))
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    nameless = [
        widget.objectName() or type(widget).__name__
        for kind in kinds
        for widget in editor.findChildren(kind)
        if widget.window() is editor
        and widget.isVisibleTo(editor)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert not nameless


def test_the_words_are_gone_with_the_page(theme, library, diary, qapp):
    gc.disable()
    try:
        editor = EntryEditor(theme, library, "en", diary, None)
        gone = weakref.ref(editor)
        editor.deleteLater()
        del editor
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert gone() is None
    finally:
        gc.enable()
