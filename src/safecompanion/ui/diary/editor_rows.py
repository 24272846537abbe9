"""Rows that can be added and removed: accounts, links, places, who was told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from safecompanion.content.risks import Platform
from safecompanion.diary.entries import Account, AccountRole, Location, Telling, Told
from safecompanion.ui.diary import words
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.boxes import Box
from safecompanion.ui.widgets.buttons import Button
from safecompanion.ui.widgets.columns import Columns
from safecompanion.ui.widgets.confirm import ConfirmButton
from safecompanion.ui.widgets.fields import Choice, Field, LineEdit
from safecompanion.ui.widgets.focus import put_before

_T = TypeVar("_T")
_MOST_ROWS = 50
# No report may hold a longer one, see $defs/link in its schema.
_LONGEST_LINK = 5000


class Platforms:
    """The names of apps and places, and the ids they are stored under."""

    def __init__(self, platforms: Sequence[Platform], language: str) -> None:
        self._names = {item.id: item.name.text(language) for item in platforms}
        self._ids = {name.casefold(): key for key, name in self._names.items()}

    def names(self) -> list[str]:
        """Return the names in their fixed order."""
        return list(self._names.values())

    def name(self, stored: str) -> str:
        """Return the name for what is stored: an id, or the writer's own word."""
        return self._names.get(stored, stored)

    def stored(self, typed: str) -> str:
        """Return the id of a known name, or the writer's own word."""
        return self._ids.get(typed.strip().casefold(), typed.strip())


def completed(line: LineEdit, names: Sequence[str]) -> LineEdit:
    """Let `line` offer these names while one types."""
    completer = QCompleter(list(names), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    line.setCompleter(completer)
    return line


class Row(Box, Generic[_T]):
    """One repeated thing; `value` is None while nothing is written in it."""

    changed = Signal()
    removed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "flat")
        self.theme = theme
        self.first: QWidget = self

    def value(self) -> _T | None:
        """Return what is written, or None."""
        raise NotImplementedError

    def show_value(self, value: _T) -> None:
        """Show a stored value."""
        raise NotImplementedError

    def _line(self, name: str, limit: int = 500) -> LineEdit:
        line = LineEdit(limit=limit)
        line.setObjectName(name)
        line.textChanged.connect(self.changed)
        return line

    def _columns(self, *fields: QWidget) -> Columns:
        gap = self.theme.space("m")
        columns = Columns(*fields, least=self.theme.px(230), spacing=gap)
        self.add(columns)
        return columns

    def _add_remove(self, about: str) -> None:
        remove = ConfirmButton(
            self.theme,
            self.tr("Remove"),
            self.tr("Take this out of the entry?"),
            self.tr("Yes, take it out"),
            self.tr("Keep it"),
            icon="trash",
            about=about,
        )
        remove.button.setObjectName("row-remove")
        remove.yes.setObjectName("row-remove-yes")
        remove.confirmed.connect(self.removed)
        remove.asked.connect(self._on_asked)
        self.add(remove)

    def _on_asked(self, asked: bool) -> None:
        # An empty row has nothing that could be lost.
        if asked and self.value() is None:
            self.removed.emit()


class AccountRow(Row[Account]):
    """An account; handle, profile link and display name are never mixed."""

    def __init__(self, theme: Theme, platforms: Platforms) -> None:
        super().__init__(theme)
        self._platforms = platforms
        self._role = Choice(words.account_roles(), AccountRole.SUSPECT)
        self._role.setObjectName("account-role")
        self._role.chosen.connect(self.changed)
        self._platform = completed(self._line("account-platform"), platforms.names())
        self._handle = self._line("account-handle")
        self._link = self._line("account-link", _LONGEST_LINK)
        self._shown = self._line("account-display")
        self._columns(
            Field(theme, self.tr("Whose account is it?"), self._role),
            Field(theme, self.tr("App or game"), self._platform),
            Field(
                theme,
                self.tr("Account name"),
                self._handle,
                self.tr("Often with @. Copy it exactly, with dots and lines."),
            ),
            Field(
                theme,
                self.tr("Name it shows"),
                self._shown,
                self.tr("The name anyone can change. It alone does not find a person."),
            ),
        )
        self.add(Field(theme, self.tr("Link to the profile"), self._link))
        self._add_remove(self.tr("Account"))
        self.first = self._role

    def value(self) -> Account | None:
        texts = [line.text().strip() for line in (self._handle, self._link, self._shown)]
        platform = self._platforms.stored(self._platform.text())
        if not platform and not any(texts):
            return None
        return Account(AccountRole(self._role.value()), platform, *texts)

    def show_value(self, value: Account) -> None:
        self._role.set_value(value.role)
        self._platform.setText(self._platforms.name(value.platform))
        self._handle.setText(value.handle)
        self._link.setText(value.profile_link)
        self._shown.setText(value.display_name)


class LinkRow(Row[str]):
    """One address; it is never opened."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._link = self._line("link", _LONGEST_LINK)
        self.add(
            Field(
                theme,
                self.tr("Link"),
                self._link,
                self.tr("To the message, the post or the group. We never open it."),
            )
        )
        self._add_remove(self.tr("Link"))
        self.first = self._link

    def value(self) -> str | None:
        return self._link.text().strip() or None

    def show_value(self, value: str) -> None:
        self._link.setText(value)


class PlaceRow(Row[Location]):
    """Where something is, instead of a copy of it."""

    def __init__(self, theme: Theme, platforms: Platforms) -> None:
        super().__init__(theme)
        self._platforms = platforms
        self._platform = completed(self._line("place-platform"), platforms.names())
        self._account = self._line("place-account")
        self._link = self._line("place-link", _LONGEST_LINK)
        self._seen = self._line("place-seen")
        self._note = self._line("place-note", 2000)
        self._columns(
            Field(theme, self.tr("App, game or site"), self._platform),
            Field(theme, self.tr("Account, group or chat"), self._account),
        )
        self.add(Field(theme, self.tr("Link, if there is one"), self._link))
        self._columns(
            Field(theme, self.tr("When did you see it?"), self._seen),
            Field(theme, self.tr("On which device, and who has it?"), self._note),
        )
        self.first = self._platform

    def removable(self) -> PlaceRow:
        """Add the button that takes the row away."""
        self._add_remove(self.tr("Place"))
        return self

    def value(self) -> Location | None:
        lines = (self._account, self._link, self._seen, self._note)
        place = Location(
            self._platforms.stored(self._platform.text()), *(line.text().strip() for line in lines)
        )
        return None if place == Location() else place

    def show_value(self, value: Location) -> None:
        self._platform.setText(self._platforms.name(value.platform))
        self._account.setText(value.account)
        self._link.setText(value.link)
        self._seen.setText(value.seen_at)
        self._note.setText(value.note)


class TellingRow(Row[Telling]):
    """Somebody who was told."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._whom = Choice([("", self.tr("Choose")), *words.told_whom()])
        self._whom.setObjectName("told-whom")
        self._whom.chosen.connect(self.changed)
        self._name = self._line("told-name")
        self._when = self._line("told-when")
        self._number = self._line("told-number")
        self._columns(
            Field(theme, self.tr("Who was told?"), self._whom),
            Field(theme, self.tr("Name, if you know it"), self._name),
            Field(theme, self.tr("When"), self._when),
            Field(theme, self.tr("Number they gave you"), self._number),
        )
        self._add_remove(self.tr("Person who was told"))
        self.first = self._whom

    def value(self) -> Telling | None:
        texts = [line.text().strip() for line in (self._name, self._when, self._number)]
        whom = self._whom.value()
        if not whom and not any(texts):
            return None
        return Telling(Told(whom or Told.OTHER), *texts)

    def show_value(self, value: Telling) -> None:
        self._whom.set_value(value.whom)
        self._name.setText(value.name)
        self._when.setText(value.when)
        self._number.setText(value.reference)


class RowList(QWidget, Generic[_T]):
    """Rows of one kind with a button that adds another."""

    changed = Signal()

    def __init__(
        self, theme: Theme, add_words: str, icon: str, make: Callable[[], Row[_T]]
    ) -> None:
        super().__init__()
        self._make = make
        self._rows: list[Row[_T]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space("m"))
        self.add_button = Button(theme, add_words, "quiet", icon)
        self.add_button.clicked.connect(self._add_by_hand)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def values(self) -> tuple[_T, ...]:
        """Return what is written, without empty rows."""
        values = (row.value() for row in self._rows)
        return tuple(value for value in values if value is not None)

    def show_values(self, values: Sequence[_T]) -> None:
        """Show stored values in place of what is there."""
        for row in tuple(self._rows):
            self._drop(row)
        for value in values:
            self.append(value)

    def append(self, value: _T) -> None:
        """Add a row that shows `value`."""
        self._new_row().show_value(value)

    def _add_by_hand(self) -> None:
        self._new_row().first.setFocus()

    def _new_row(self) -> Row[_T]:
        row = self._make()
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        put_before(self.add_button, row)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        self.add_button.setVisible(len(self._rows) < _MOST_ROWS)
        return row

    def _remove(self, row: Row[_T]) -> None:
        self._drop(row)
        self.add_button.setFocus()
        self.changed.emit()

    def _drop(self, row: Row[_T]) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add_button.setVisible(len(self._rows) < _MOST_ROWS)
