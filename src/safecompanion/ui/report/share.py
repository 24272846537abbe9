"""Step 2: what the receiver learns, and what not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from safecompanion.report.choice import (
    AgeBand,
    Consent,
    Kind,
    PoliceConsent,
    ReportChoice,
    Reporter,
    ReporterRole,
    Urgency,
)
from safecompanion.ui.report.receiver import ReceiverBox
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.boxes import Box, Callout, rule
from safecompanion.ui.widgets.buttons import Button
from safecompanion.ui.widgets.fields import Check, Choice, Field, LineEdit, TextArea
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.page import Place, ScrollPage
from safecompanion.ui.widgets.text import Text

_LONGEST_REASON = 1000

if TYPE_CHECKING:
    from safecompanion.diary.diary import Diary


class ShareStep(ScrollPage):
    """Switches with their consequence in words beside them."""

    changed = Signal()

    def __init__(
        self, theme: Theme, diary: Diary, choice: ReportChoice, receiver: ReceiverBox
    ) -> None:
        super().__init__(theme, width=760)
        self.receiver = receiver
        self._choice = choice
        self._checks: dict[str, Check] = {}
        self._ages: dict[str, Choice] = {}
        contents = [diary.current(entry_id).content for entry_id in choice.entry_ids]
        self._children = sorted({content.child for content in contents if content.child})
        files = sum(len(diary.attachments(entry_id)) for entry_id in choice.entry_ids)
        accounts = sum(len(content.accounts) + len(content.links) for content in contents)
        self.heading(
            self.tr("What would you like to share?"),
            self.tr("Share only what you are ready to share."),
        )
        self.add(self._urgency())
        self.add(self._contents(accounts, files))
        self.add(self._about_child())
        self.add(self._about_you())
        self.add(receiver)
        self.column.addStretch(1)

    # --- urgency ---

    def _urgency(self) -> Box:
        box = Box(self.theme)
        box.add(Text(self.tr("Is it urgent?"), "heading"))
        self._urgent = Choice(
            [
                (Urgency.NONE, self.tr("No")),
                (Urgency.SOON, self.tr("Yes, soon")),
                (Urgency.IMMEDIATE_DANGER, self.tr("A child is in danger right now")),
            ],
            self._choice.urgency,
        )
        self._urgent.setObjectName("urgency")
        box.add(Field(self.theme, self.tr("How urgent"), self._urgent))
        self._danger = Callout(
            self.theme,
            self.tr("Call first. A report can take days, a call takes seconds."),
            "rose",
        )
        helping = Button(self.theme, self.tr("Get help now"), "plain", "phone-call")
        helping.clicked.connect(lambda: self.go.emit(Place("help")))
        self._danger.add(Flow(helping))
        box.add(self._danger)
        self._reason = TextArea(self.theme, self._choice.urgency_reason, lines=2)
        self._reason.setObjectName("urgency-reason")
        self._reason_field = Field(
            self.theme,
            self.tr("Why is it urgent?"),
            self._reason,
            self.tr("One or two sentences. They stand on the first page."),
        )
        box.add(self._reason_field)
        self._urgent.chosen.connect(lambda _value: self._show_urgency())
        self._show_urgency()
        return box

    def _show_urgency(self) -> None:
        value = self._urgent.value()
        self._danger.setVisible(value == Urgency.IMMEDIATE_DANGER)
        self._reason_field.setVisible(value != Urgency.NONE)

    # --- contents ---

    def _contents(self, accounts: int, files: int) -> Box:
        box = Box(self.theme)
        box.add(Text(self.tr("From your entries"), "heading"))
        rows = (
            (
                "accounts_links",
                self.tr("Account names and links"),
                self.tr("This helps most. %n of them.", "", accounts),
            ),
            ("what_happened", self.tr("What happened"), self.tr("Your account of it.")),
            ("exact_words", self.tr("Exact words"), self.tr("What was written or said.")),
            ("child_state", self.tr("How the child is"), ""),
            ("actions", self.tr("What you did and who was told"), ""),
            (
                "attachments",
                self.tr("Files"),
                self.tr("%n files. The place where a photo was taken is left out.", "", files),
            ),
            (
                "send_unstrippable",
                self.tr("Also files whose hidden data cannot be removed"),
                self.tr("For example PDF and video. They may name you or your place."),
            ),
            ("opinion", self.tr("Your own opinion"), self.tr("Marked as opinion.")),
        )
        for number, (name, title, text) in enumerate(rows):
            if number:
                box.add(rule())
            box.add(self._check(name, title, text))
        return box

    def _check(self, name: str, title: str, text: str) -> QWidget:
        check = Check(self.theme, title, bool(getattr(self._choice, name)), text)
        check.box.setObjectName(f"share-{name}")
        check.toggled.connect(lambda _on: self.changed.emit())
        self._checks[name] = check
        return check

    # --- people ---

    def _about_child(self) -> Box:
        box = Box(self.theme)
        box.add(Text(self.tr("The child"), "heading"))
        box.add(
            self._check(
                "child_alias_shown",
                self.tr("The name used in the diary"),
                self.tr("Otherwise the report says “child A”."),
            )
        )
        ages = [(band.value, band.value) for band in AgeBand if band is not AgeBand.UNKNOWN]
        unknown = (AgeBand.UNKNOWN.value, self.tr("Not said"))
        for name in self._children:
            control = Choice([unknown, *ages], self._choice.ages.get(name, AgeBand.UNKNOWN))
            self._ages[name] = control
            words = self.tr("Age of {name}").format(name=name)
            box.add(Field(self.theme, words, control))
        return box

    def _about_you(self) -> Box:
        box = Box(self.theme)
        box.add(Text(self.tr("You"), "heading"))
        box.add(
            Callout(
                self.theme,
                self.tr(
                    "By its rules the ministry does not consider appeals without a name. "
                    "Without one the report can still help to find an account."
                ),
                "sky",
            )
        )
        reporter = self._choice.reporter
        roles = {
            ReporterRole.PARENT: self.tr("Parent"),
            ReporterRole.GUARDIAN: self.tr("Guardian"),
            ReporterRole.RELATIVE: self.tr("Relative"),
            ReporterRole.CHILD: self.tr("The child"),
            ReporterRole.SCHOOL_COUNSELLOR: self.tr("School counsellor"),
            ReporterRole.TEACHER: self.tr("Teacher"),
            ReporterRole.OTHER_PROFESSIONAL: self.tr("Other professional"),
            ReporterRole.OTHER: self.tr("Somebody else"),
        }
        self._role = Choice([(role.value, words) for role, words in roles.items()], reporter.role)
        box.add(Field(self.theme, self.tr("You are"), self._role))
        self._named = Check(
            self.theme,
            self.tr("Give my name and how to reach me"),
            self._choice.kind is Kind.NAMED,
            self.tr("If not, nobody can call you back."),
        )
        self._named.box.setObjectName("share-named")
        box.add(self._named)
        self._details = Box(self.theme, "flat")
        self._fields: dict[str, LineEdit] = {}
        for name, words in (
            ("name", self.tr("Name, surname, patronymic")),
            ("phone", self.tr("Phone")),
            ("email", self.tr("E-mail")),
            ("region", self.tr("Region (viloyat)")),
            ("district", self.tr("District (tuman)")),
            ("mahalla", self.tr("Mahalla")),
            ("safe_times", self.tr("When is it safe to call you?")),
        ):
            edit = LineEdit(getattr(reporter, name), limit=200)
            edit.setObjectName(f"reporter-{name}")
            self._fields[name] = edit
            self._details.add(Field(self.theme, words, edit))
        box.add(self._details)
        self._named.toggled.connect(self._details.setVisible)
        self._details.setVisible(self._named.is_checked())
        police = [
            (PoliceConsent.ASK_FIRST.value, self.tr("Ask me first")),
            (PoliceConsent.YES.value, self.tr("Yes")),
            (PoliceConsent.NO.value, self.tr("No")),
        ]
        self._police = Choice(police, self._choice.consent.may_share_with_police)
        box.add(Field(self.theme, self.tr("May they pass it to the police?"), self._police))
        return box

    # --- result ---

    def result(self) -> ReportChoice:
        """Return the choice as it stands now."""
        named = self._named.is_checked()
        details = {name: edit.text().strip() for name, edit in self._fields.items()}
        if not named:
            details = {name: "" if name != "region" else text for name, text in details.items()}
        reporter = Reporter(role=ReporterRole(self._role.value()), may_contact=named, **details)
        flags: dict[str, Any] = {name: check.is_checked() for name, check in self._checks.items()}
        consent: Consent = replace(
            self._choice.consent, may_share_with_police=PoliceConsent(self._police.value())
        )
        urgency = Urgency(self._urgent.value())
        return replace(
            self._choice,
            kind=Kind.NAMED if named else Kind.REDACTED,
            reporter=reporter,
            ages={name: AgeBand(control.value()) for name, control in self._ages.items()},
            urgency=urgency,
            urgency_reason=self._reason.toPlainText().strip() if urgency != Urgency.NONE else "",
            consent=consent,
            **flags,
        )

    def complete(self) -> bool:
        """Return True, or show which answer is still needed."""
        wrong = self._wrong_reason()
        self._reason_field.set_error(wrong)
        if wrong:
            self._reason.setFocus()
            self.area.show_widget(self._reason_field)
            return False
        if not self.receiver.complete():
            self.area.show_widget(self.receiver)
            return False
        return True

    def _wrong_reason(self) -> str:
        reason = self._reason.toPlainText().strip()
        if self._urgent.value() == Urgency.NONE:
            return ""
        if not reason:
            return self.tr("Please say in a few words why it is urgent.")
        if len(reason) > _LONGEST_REASON:
            return self.tr("This is too long for the first page. Please say it in a few sentences.")
        return ""
