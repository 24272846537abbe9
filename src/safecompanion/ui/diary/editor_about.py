"""The card about the child and the kind of trouble, with the signs that it is urgent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from safecompanion.content.library import Library
from safecompanion.content.risks import Choice as Item
from safecompanion.diary.entries import EntryContent, Role
from safecompanion.ui.diary import words
from safecompanion.ui.diary.editor_parts import Part
from safecompanion.ui.diary.editor_rows import completed
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.boxes import Box, Callout
from safecompanion.ui.widgets.buttons import Button
from safecompanion.ui.widgets.columns import Columns
from safecompanion.ui.widgets.fields import Check, Choice, Field
from safecompanion.ui.widgets.focus import put_after, put_before
from safecompanion.ui.widgets.page import clear_layout
from safecompanion.ui.widgets.text import Text


class AboutPart(Part):
    """Alias, risk, the child's part, subtypes and urgent signs.

    Choosing another risk only asks for it (`risk_wanted`); `accept_risk` makes it so.
    """

    risk_wanted = Signal(str)
    help_requested = Signal()

    def __init__(
        self, theme: Theme, library: Library, language: str, children: Sequence[str]
    ) -> None:
        title, short = self.tr("Who and what is it about?"), self.tr("Child and trouble")
        super().__init__(theme, "part-about", title, "", short)
        self._library = library
        self._language = language
        self._accepted = ""
        self._ticked: set[str] = set()
        self._stored = EntryContent()
        self._child = completed(self._line("child"), children)
        self.add(
            Field(
                theme,
                self.tr("Child"),
                self._child,
                self.tr("A nickname that you know, not the full name."),
            )
        )
        self.risk = Choice(self._risk_options())
        self.risk.setObjectName("risk")
        self.risk.chosen.connect(self._on_risk_chosen)
        self._role = Choice(words.roles(), Role.WORRIED)
        self._role.setObjectName("role")
        self._role.chosen.connect(self.changed)
        self.add(
            Columns(
                Field(theme, self.tr("What kind of trouble?"), self.risk),
                Field(theme, self.tr("The child's part in it"), self._role),
                least=theme.px(230),
                spacing=theme.space("m"),
            )
        )
        # Room for a question that only sometimes has to be asked.
        self._asked = QVBoxLayout()
        self.column.addLayout(self._asked)
        self._subtypes = self._group()
        self._signs, self._checks = self._make_signs()
        self._urgent = Button(theme, self.tr("Is it urgent?"), "quiet", "clock-countdown-duotone")
        self._urgent.setObjectName("urgent-more")
        self.column.addWidget(self._urgent, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._signs)
        self._revealing(self._urgent, self._signs)
        self._callout = self._make_callout()

    def _risk_options(self) -> list[tuple[str, str]]:
        names = [(risk.id, risk.name.text(self._language)) for risk in self._library.risks()]
        return [("", self.tr("I am not sure yet")), *names]

    def _group(self) -> Box:
        box = Box(self.theme, "flat")
        box.hide()
        self.add(box)
        return box

    # --- urgent signs ---

    def _make_signs(self) -> tuple[Box, dict[str, Check]]:
        box = Box(self.theme, "flat")
        box.add(Text(self.tr("Is one of these true? Tick what fits."), "bodyStrong"))
        checks = self._checks_for(self._library.taxonomy.urgent_signs, "sign")
        for check in checks.values():
            box.add(check)
            check.toggled.connect(self._on_sign)
        return box, checks

    def _make_callout(self) -> Callout:
        callout = Callout(
            self.theme,
            self.tr("You do not have to handle this alone. The entry is saved; you can come back."),
            "peach",
            self.tr("Better get help today"),
        )
        button = Button(self.theme, self.tr("See who can help"), "help", "phone-call")
        button.setObjectName("urgent-help")
        button.clicked.connect(self.help_requested)
        callout.column.addSpacing(self.theme.space("s"))
        callout.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        callout.hide()
        self.add(callout)
        return callout

    def _on_sign(self) -> None:
        self._callout.setVisible(any(check.is_checked() for check in self._checks.values()))
        self.changed.emit()

    # --- risk and subtypes ---

    def _checks_for(self, items: Iterable[Item], kind: str) -> dict[str, Check]:
        checks = {}
        for item in items:
            check = Check(self.theme, item.label.text(self._language))
            check.box.setObjectName(f"{kind}-{item.id}")
            checks[item.id] = check
        return checks

    def _on_risk_chosen(self, risk: str) -> None:
        if risk != self._accepted:
            self.risk_wanted.emit(risk)

    def accept_risk(self, risk: str) -> None:
        """Make `risk` the kind of this entry and offer its subtypes."""
        self._accepted = risk
        self.risk.blockSignals(True)
        self.risk.set_value(risk)
        self.risk.blockSignals(False)
        self._show_subtypes()
        self.changed.emit()

    def keep_risk(self) -> None:
        """Go back to the kind that was accepted."""
        self.accept_risk(self._accepted)

    def ask(self, question: QWidget) -> None:
        """Show a question below the risk."""
        self._asked.addWidget(question)
        put_after(self._role, question)

    def stop_asking(self) -> None:
        """Take the question away."""
        clear_layout(self._asked)

    def risk_value(self) -> str:
        """Return the accepted risk."""
        return self._accepted

    def _known_subtypes(self) -> tuple[Item, ...]:
        risks = (risk for risk in self._library.risks() if risk.id == self._accepted)
        return next((risk.subtypes for risk in risks), ())

    def _show_subtypes(self) -> None:
        items = self._known_subtypes()
        while (old := self._subtypes.column.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._subtypes.setVisible(bool(items))
        if not items:
            return
        self._subtypes.add(Text(self.tr("What exactly? Tick what fits."), "bodyStrong"))
        checks = self._checks_for(items, "subtype")
        for key, check in checks.items():
            check.set_checked(key in self._ticked)
            check.toggled.connect(lambda on, key=key: self._tick(key, on))
        columns = Columns(*checks.values(), least=self.theme.px(260), spacing=self.theme.space("s"))
        self._subtypes.add(columns)
        put_before(self._urgent, columns)

    def _tick(self, key: str, on: bool) -> None:
        self._ticked = self._ticked | {key} if on else self._ticked - {key}
        self.changed.emit()

    # --- the card ---

    def show_content(self, content: EntryContent) -> None:
        self._stored = content
        self._ticked = set(content.subtypes)
        self._child.setText(content.child)
        self._role.set_value(content.role)
        self.accept_risk(content.risk)
        for key, check in self._checks.items():
            check.set_checked(key in content.urgent_signs)
        if content.urgent_signs:
            self._urgent.hide()
            self._signs.show()

    def filled_in(self, content: EntryContent) -> EntryContent:
        known = [item.id for item in self._known_subtypes()]
        # What a later version of the program wrote stays as it is.
        other = [
            key
            for key in self._stored.subtypes
            if self._stored.risk == self._accepted and key not in known
        ]
        other_signs = [key for key in self._stored.urgent_signs if key not in self._checks]
        return replace(
            content,
            child=self._child.text().strip(),
            risk=self._accepted,
            role=Role(self._role.value()),
            subtypes=(*(key for key in known if key in self._ticked), *other),
            urgent_signs=(
                *(key for key, check in self._checks.items() if check.is_checked()),
                *other_signs,
            ),
        )

    def child(self) -> str:
        """Return the alias as typed."""
        return self._child.text().strip()

    def risk_name(self) -> str:
        """Return the name of the accepted risk, or ""."""
        return self.risk.itemText(self.risk.findData(self._accepted)) if self._accepted else ""
