"""Old versions of an entry, to read: what was written when, and what was changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from safecompanion.content.library import Library
from safecompanion.diary.entries import Account, EntryContent, EntryVersion, Location, Moment
from safecompanion.ui.diary import words
from safecompanion.ui.diary.editor_rows import Platforms
from safecompanion.ui.theme import Theme
from safecompanion.ui.translation import local_date_time
from safecompanion.ui.widgets.boxes import Box
from safecompanion.ui.widgets.dialog import Dialog
from safecompanion.ui.widgets.fields import Choice, Field
from safecompanion.ui.widgets.page import clear_layout
from safecompanion.ui.widgets.text import Chip, OwnWords, Text


class HistoryDialog(Dialog):
    """Versions are only added, so each can be read here as it was written."""

    def __init__(
        self,
        theme: Theme,
        library: Library,
        language: str,
        versions: Sequence[EntryVersion],
        parent: QWidget | None,
    ) -> None:
        super().__init__(theme, self.tr("Earlier versions"), parent, 720)
        self._library = library
        self._language = language
        self._platforms = Platforms(library.platforms, language)
        self._versions = versions
        self.resize(self.width(), max(self.height(), theme.px(560)))
        options = [(str(one.number), self._name(one)) for one in reversed(versions)]
        self._choice = Choice(options, str(versions[-1].number))
        self._choice.setObjectName("history-version")
        self._choice.chosen.connect(self._show)
        self.add(
            Field(
                theme,
                self.tr("Version"),
                self._choice,
                self.tr("Nothing is ever written over. You can show that no text was changed."),
            )
        )
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.space("m"))
        self.column.addLayout(self._body)
        self.column.addStretch(1)
        close = self.add_button(self.tr("Close"), "primary")
        close.setObjectName("history-close")
        close.clicked.connect(self.close)
        self._show(self._choice.value())

    def _name(self, version: EntryVersion) -> str:
        return self.tr("Version {number}, written {when}").format(
            number=version.number, when=local_date_time(version.written_at)
        )

    def _show(self, number: str) -> None:
        clear_layout(self._body)
        place = int(number) - 1
        shown = self._versions[place]
        now = self._lines(shown.content)
        before = self._lines(self._versions[place - 1].content) if place else None
        changed = [key for key in now if before is not None and before[key] != now[key]]
        if before is not None:
            count = self.tr("%n parts are different from the version before.", "", len(changed))
            self._body.addWidget(Text(count, "small"))
        labels = self._labels()
        for key, text in sorted(now.items(), key=lambda line: line[0] not in changed):
            if text or key in changed:
                mark = self._mark(before or {}, key, text) if key in changed else ""
                self._body.addWidget(self._line(labels[key], text, mark))

    def _mark(self, before: Mapping[str, str], key: str, text: str) -> str:
        if not text:
            return self.tr("taken out")
        return self.tr("changed") if before.get(key) else self.tr("added")

    def _line(self, label: str, text: str, mark: str) -> QWidget:
        box = Box(self.theme, "flat" if mark else "card")
        head = QHBoxLayout()
        head.setSpacing(self.theme.space("m"))
        head.addWidget(Text(label, "label"), 1)
        if mark:
            head.addWidget(Chip(mark, "honey"), 0, Qt.AlignmentFlag.AlignTop)
        box.column.addLayout(head)
        if text:
            box.add(OwnWords(text))
        return box

    # --- an entry in words -------------------------------------------------------------------

    def _labels(self) -> dict[str, str]:
        return {
            "title": self.tr("Short name"),
            "what_happened": self.tr("What happened"),
            "exact_words": self.tr("Exact words"),
            "opinion": self.tr("What I think (opinion)"),
            "happened": self.tr("When it happened"),
            "noticed": self.tr("When I found out"),
            "source": self.tr("How I know"),
            "child": self.tr("Child"),
            "risk": self.tr("Kind of trouble"),
            "role": self.tr("The child's part"),
            "subtypes": self.tr("What exactly"),
            "urgent_signs": self.tr("Signs that it is urgent"),
            "platform": self.tr("App, game or place"),
            "accounts": self.tr("Accounts"),
            "links": self.tr("Links"),
            "locations": self.tr("Where it is"),
            "how_child_is": self.tr("How the child is"),
            "what_i_did": self.tr("What I did"),
            "told": self.tr("Who was told"),
            "status": self.tr("Status"),
        }

    def _lines(self, content: EntryContent) -> dict[str, str]:
        told = ((words.told(one.whom), one.name, one.when, one.reference) for one in content.told)
        return {
            "title": content.title,
            "what_happened": content.what_happened,
            "exact_words": content.exact_words,
            "opinion": content.opinion,
            "happened": _moment(content.happened),
            "noticed": _moment(content.noticed),
            "source": words.source(content.source),
            "child": content.child,
            "risk": self._risk(content.risk),
            "role": words.role(content.role),
            "subtypes": "\n".join(self._subtypes(content)),
            "urgent_signs": "\n".join(self._signs(content)),
            "platform": self._platforms.name(content.platform),
            "accounts": "\n".join(map(self._account, content.accounts)),
            "links": "\n".join(content.links),
            "locations": "\n".join(map(self._location, content.locations)),
            "how_child_is": content.how_child_is,
            "what_i_did": content.what_i_did,
            "told": "\n".join(map(_joined, told)),
            "status": words.status(content.status),
        }

    def _risk(self, risk_id: str) -> str:
        names = {str(risk.id): risk.name.text(self._language) for risk in self._library.risks()}
        return names.get(risk_id, risk_id)

    def _subtypes(self, content: EntryContent) -> list[str]:
        names = {
            item.id: item.label.text(self._language)
            for risk in self._library.risks()
            if risk.id == content.risk
            for item in risk.subtypes
        }
        return [names.get(key, key) for key in content.subtypes]

    def _signs(self, content: EntryContent) -> list[str]:
        signs = self._library.taxonomy.urgent_signs
        names = {item.id: item.label.text(self._language) for item in signs}
        return [names.get(key, key) for key in content.urgent_signs]

    def _account(self, account: Account) -> str:
        platform = self._platforms.name(account.platform)
        names = (account.handle, account.display_name, account.profile_link)
        return _joined((words.account_role(account.role), platform, *names))

    def _location(self, place: Location) -> str:
        platform = self._platforms.name(place.platform)
        return _joined((platform, place.account, place.link, place.seen_at, place.note))


def _moment(value: Moment) -> str:
    return words.moment(value) if value.at else ""


def _joined(parts: Sequence[str]) -> str:
    return " · ".join(part for part in parts if part)
