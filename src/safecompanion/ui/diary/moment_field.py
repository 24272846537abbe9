"""A day, a time and how sure the writer is; what is typed is never thrown away."""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from safecompanion.diary.entries import Moment, Sure
from safecompanion.ui.diary import words
from safecompanion.ui.theme import Theme
from safecompanion.ui.translation import parse_date, parse_iso, short_date
from safecompanion.ui.widgets.buttons import Button
from safecompanion.ui.widgets.columns import Columns
from safecompanion.ui.widgets.fields import Choice, Field, LineEdit
from safecompanion.ui.widgets.flow import Flow

# What people type while they mean this century; "18.11.226" is a slip of the finger.
_EARLIEST_YEAR = 1950
# Words may stand before the time ("about 20:30"), but not after it: "8 pm" is not 8 o'clock.
_TIME = re.compile(r"\D*(\d{1,2})(?:\s*[:.,\-h ]\s*(\d{2}))?\s*")
_FOUR_DIGITS = re.compile(r"\s*(\d{2})(\d{2})\s*")
_DAY_AND_MONTH = re.compile(r"\s*\d{1,2}\s*[./-]\s*\d{1,2}\s*\.?\s*")


def read_day(text: str, today: date) -> date | None:
    """Return the day typed in any usual way; without a year the last such day, or None."""
    if _DAY_AND_MONTH.fullmatch(text):
        day = parse_date(f"{text.strip().rstrip('.')}.{today.year}")
        if day is not None and day > today:
            day = parse_date(f"{text.strip().rstrip('.')}.{today.year - 1}")
    else:
        day = parse_date(text.strip().rstrip(".")) or parse_iso(text.strip())
    return day if day is not None and day.year >= _EARLIEST_YEAR else None


def read_time(text: str) -> str | None:
    """Return "hh:mm" for a time typed in any usual way, or None."""
    match = _FOUR_DIGITS.fullmatch(text) or _TIME.fullmatch(text)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None


class MomentField(QWidget):
    """When something happened, as far as it is known."""

    changed = Signal()

    def __init__(self, theme: Theme, name: str, today: date) -> None:
        super().__init__()
        self._today = today
        self._sure_touched = False
        self.day = LineEdit(limit=40)
        self.day.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self.time = LineEdit(limit=40)
        self.time.setPlaceholderText(self.tr("hh:mm"))
        self.sure = Choice(words.sureness(), Sure.UNKNOWN)
        self._day_field = Field(theme, self.tr("Day"), self.day)
        self._time_field = Field(theme, self.tr("Time, if you know it"), self.time)
        sure_field = Field(theme, self.tr("How sure are you?"), self.sure)
        for control, part in ((self.day, "day"), (self.time, "time"), (self.sure, "sure")):
            control.setObjectName(f"{name}-{part}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("m"))
        column.addWidget(
            Columns(
                *(self._day_field, self._time_field, sure_field),
                least=theme.px(180),
                spacing=theme.space("m"),
                most=3,
            )
        )
        column.addWidget(self._shortcuts(theme, name))
        self.day.textChanged.connect(self._on_typed)
        self.time.textChanged.connect(self._on_typed)
        self.day.editingFinished.connect(self.show_errors)
        self.time.editingFinished.connect(self.show_errors)
        self.sure.activated.connect(self._on_sure_chosen)
        self.sure.chosen.connect(self.changed)

    def _shortcuts(self, theme: Theme, name: str) -> QWidget:
        row = Flow(spacing=theme.space("s"))
        for words_, key, back in (
            (self.tr("Today"), "today", 0),
            (self.tr("Yesterday"), "yesterday", 1),
        ):
            button = Button(theme, words_, "chip")
            button.setObjectName(f"{name}-{key}")
            button.clicked.connect(lambda _=False, back=back: self._choose_day(back))
            row.add(button)
        return row

    def _choose_day(self, days_back: int) -> None:
        self.day.setText(short_date(self._today - timedelta(days=days_back)))
        self.show_errors()

    def _on_sure_chosen(self) -> None:
        self._sure_touched = True

    def _on_typed(self) -> None:
        # An error goes as soon as it is mended, but comes only when the field is left.
        if self._day_field.error() or self._time_field.error():
            self.show_errors()
        self._suggest_sure()
        self.changed.emit()

    def _suggest_sure(self) -> None:
        if self._sure_touched or not self._read():
            return
        self.sure.set_value(Sure.ABOUT if self.time.text().strip() else Sure.DAY)

    def _read(self) -> str:
        day, clock = self.day.text().strip(), self.time.text().strip()
        read = read_day(day, self._today)
        if read is None:
            return ""
        time = read_time(clock) if clock else ""
        return read.isoformat() + (f"T{time}" if time else "")

    def value(self) -> Moment:
        """Return what is known; `at` is "" until the day is one."""
        return Moment(self._read(), Sure(self.sure.value() or Sure.UNKNOWN))

    def set_value(self, value: Moment) -> None:
        """Show a moment."""
        self._sure_touched = bool(value.at) or value.sure is not Sure.UNKNOWN
        day = parse_iso(value.at)
        self.day.setText(short_date(day) if day else value.at)
        self.time.setText(value.at[11:16])
        self.sure.set_value(value.sure)
        self.show_errors()

    def show_errors(self) -> None:
        """Say in words which part cannot be understood; what was typed stays."""
        day, clock = self.day.text().strip(), self.time.text().strip()
        read = read_day(day, self._today)
        day_error = ""
        if day and read is None:
            day_error = self.tr("We do not know this day. Write it like 18.11.2026.")
        elif clock and not day:
            day_error = self.tr("Please add the day too, then the time is kept.")
        elif read is not None and read > self._today:
            day_error = self.tr("This day is still to come. Is it right?")
        time_error = ""
        if clock and read_time(clock) is None:
            time_error = self.tr("We do not know this time. Write it like 20:30.")
        self._day_field.set_error(day_error)
        self._time_field.set_error(time_error)

    def is_unclear(self) -> bool:
        """Return True if something typed here would not be kept."""
        day, clock = self.day.text().strip(), self.time.text().strip()
        known = read_day(day, self._today) is not None
        return (bool(day) and not known) or (
            bool(clock) and (not known or read_time(clock) is None)
        )

    def clear_unclear(self) -> None:
        """Empty what could not be understood."""
        if read_day(self.day.text(), self._today) is None:
            self.day.clear()
            self.time.clear()
        elif read_time(self.time.text()) is None:
            self.time.clear()
        self.show_errors()
