"""What holds other things: boxes, messages, dialogs, the rail, the timeline."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QListView, QWidget

from safecompanion.content.contacts import MAX_AGE, Way
from safecompanion.content.library import Library
from safecompanion.diary.entries import EntryId, EntrySummary, Status, Sure
from safecompanion.ui.diary.timeline_model import Grouping, Row, TimelineDelegate, TimelineModel
from safecompanion.ui.gallery.states import stack
from safecompanion.ui.gallery.tokens import TINTS
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.boxes import Box, Callout, EmptyState, Notice, Progress, rule
from safecompanion.ui.widgets.columns import Columns
from safecompanion.ui.widgets.contact_card import ContactCard
from safecompanion.ui.widgets.dialog import Dialog
from safecompanion.ui.widgets.file_dialog import OpenFileDialog, SaveFileDialog
from safecompanion.ui.widgets.stepper import Stepper
from safecompanion.ui.widgets.text import Text
from safecompanion.ui.window import Rail


def boxes(theme: Theme) -> QWidget:
    """Return a box in every look, and the line between two things."""
    shown = []
    for look in ("card", "flat", "footer", *TINTS):
        box = Box(theme, look)
        box.add(Text(look, "heading", look if look in TINTS else ""))
        box.add(Text("A column of content"))
        shown.append(box)
    columns = Columns(*shown, least=theme.px(360), spacing=theme.space("m"))
    return stack(theme, columns, rule())


def callouts(theme: Theme) -> QWidget:
    """Return a callout in every tone, with and without a title."""
    shown: list[QWidget] = [
        Callout(theme, f"{look}: one important thing, told calmly.", look)
        for look in (*TINTS, "flat")
    ]
    shown.append(Callout(theme, "And the words below it.", "sky", "With a title"))
    return stack(theme, *shown)


def notices(theme: Theme) -> QWidget:
    """Return the inline message in every tone."""
    whole = QWidget()
    shown = [Notice(theme, whole) for _ in TINTS]
    for notice, look in zip(shown, TINTS, strict=True):
        action = "Try again" if look == "peach" else ""
        notice.show_message(f"{look}: what happened, and what is safe.", look, action)
    return stack(theme, *shown)


def progress(theme: Theme) -> QWidget:
    """Return work without a known end, half done, and that cannot be stopped."""
    whole = QWidget()
    shown = [Progress(theme, whole, can_stop=stop) for stop in (True, True, False)]
    for bar, words in zip(shown, ("Begun", "Half done", "Cannot be stopped"), strict=True):
        bar.begin(words)
    for bar in shown[1:]:
        bar.advance(1, 2)
    return stack(theme, *shown)


def empty(theme: Theme) -> QWidget:
    """Return what is shown where there is nothing yet."""
    box = Box(theme)
    box.add(
        EmptyState(theme, "notebook", "Nothing written yet", "Short is fine.", "Write the first")
    )
    return box


def steppers(theme: Theme) -> QWidget:
    """Return an assistant's steps at its first, a middle and its last one."""
    steps = ("Entries", "Share", "Check", "Hand over")
    shown = [Stepper(theme, steps) for _ in range(3)]
    for stepper, step in zip(shown, (0, 2, 3), strict=True):
        stepper.set_step(step)
    return stack(theme, *shown)


def rails(theme: Theme) -> QWidget:
    """Return the navigation rail, wide and narrow."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    for compact in (False, True):
        rail = Rail(theme, diary_open=True, compact=compact)
        rail.mark("diary")
        row.addWidget(rail)
    row.addStretch(1)
    whole.setMinimumHeight(theme.px(600))
    return whole


def contacts(theme: Theme, resources: Path) -> QWidget:
    """Return an emergency number, a contact of every way, and one checked long ago."""
    known = Library(resources).contacts("en")
    by_way = {contact.way: contact for contact in known}
    today = date.today()
    cards = [ContactCard(theme, contact, today) for contact in (known[0], *by_way.values())]
    old = by_way[Way.PHONE]
    cards.append(ContactCard(theme, old, old.checked_on + MAX_AGE + timedelta(days=1)))
    return stack(theme, *cards)


def dialogs(theme: Theme, resources: Path) -> QWidget:
    """Return the content of a dialog, and the dialogs that choose a file."""
    question = Dialog(theme, "What does the picture show?", None)
    question.notice.show_message("Nothing was copied.")
    question.add(Text("You do not have to look at it again to answer."))
    question.add_button("Continue", "primary")
    question.add_button("Cancel")
    question.column.addStretch(1)
    question.setMinimumHeight(theme.px(300))
    question.setMaximumWidth(question.width())
    kinds = "Pictures (*.jpg *.png)"
    files = (
        OpenFileDialog(theme, None, many=True, kinds=kinds),
        SaveFileDialog(theme, None, "report.zip", "zip"),
    )
    for dialog in files:
        # A picture of the gallery must not show what is on a developer's computer.
        dialog.setDirectory(str(resources))
        dialog.setFixedHeight(theme.px(320))
    whole = stack(theme, question, *files)
    question.setModal(False)
    return whole


def timeline(theme: Theme) -> QWidget:
    """Return rows of the timeline: a month, a chosen entry and others."""
    summaries = [
        EntrySummary(
            EntryId(str(day)),
            1,
            title,
            "Lola",
            "",
            Status.OPEN,
            "",
            f"2026-11-{day}",
            Sure.DAY,
            "",
            0,
        )
        for day, title in (
            (18, "Asked for her phone number"),
            (
                12,
                "Laughed at in the class chat, and this title is too long for any row of the list",
            ),
        )
    ]
    chips = (("Grooming", "sky"), ("Open", "honey"), ("2 files", "plain"))

    def row(summary: EntrySummary, day: date | None) -> Row:
        number = str(day.day) if day else "?"
        return Row(summary.title, summary, number, "Wed", "Lola · Roblox", chips)

    model = TimelineModel()
    grouping = Grouping(lambda _day: "November 2026", row)
    model.show(grouping, lambda offset: [] if offset else summaries)
    view = QListView()
    model.setParent(view)
    view.setAccessibleName("Timeline")
    view.setModel(model)
    view.setItemDelegate(TimelineDelegate(theme, view))
    view.setCurrentIndex(model.first())
    view.setFixedHeight(theme.px(250))
    box = Box(theme)
    box.add(view)
    return box
