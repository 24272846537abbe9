"""What stands around the cards of the editor: head, foot, unfinished writing, versions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from safecompanion.diary.entries import EntryVersion
from safecompanion.ui.diary.autosave import Saved
from safecompanion.ui.theme import Theme
from safecompanion.ui.translation import local_date_time, local_time
from safecompanion.ui.widgets.boxes import Box, Callout
from safecompanion.ui.widgets.buttons import Button
from safecompanion.ui.widgets.confirm import ConfirmButton
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.text import Text

_LISTED_VERSIONS = 3


def clock_words(utc_iso: str) -> str:
    """Return the time of a stored moment of today, or day and time of an older one."""
    then = datetime.fromisoformat(utc_iso).astimezone().date()
    today = datetime.now().astimezone().date()
    return local_time(utc_iso) if then == today else local_date_time(utc_iso)


class EditorHead(QWidget):
    """The way back to the diary, and whether all is saved, in words."""

    back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("s"))
        back = Button(theme, self.tr("Diary"), "quiet", "arrow-left")
        back.setObjectName("editor-back")
        back.setAccessibleName(self.tr("Back to the diary"))
        back.clicked.connect(self.back)
        row.addWidget(back)
        row.addStretch(1)
        self._picture = QLabel()
        row.addWidget(self._picture)
        self._words = Text("", "small")
        self._words.setObjectName("saved-state")
        self._words.setWordWrap(False)
        self._words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row.addWidget(self._words)
        self.show_state(Saved.NOTHING, "")

    def show_state(self, state: Saved, at: str) -> None:
        """Say how safe the text is; `at` is the UTC time of the last save."""
        words = {
            Saved.NOTHING: self.tr("Not saved yet"),
            Saved.SAVING: self.tr("Saving…"),
            Saved.FAILED: self.tr("Not saved"),
            Saved.SAVED: self.tr("Saved {time}").format(time=clock_words(at) if at else ""),
        }[state]
        icon, color = {
            Saved.NOTHING: ("circle", "ink3"),
            Saved.SAVING: ("arrows-clockwise", "ink3"),
            Saved.FAILED: ("warning-circle-fill", "error"),
            Saved.SAVED: ("check-circle-fill", "ok"),
        }[state]
        self._picture.setPixmap(self._theme.pixmap(icon, color, 18))
        if words != self._words.text():
            self._words.setText(words)
            self._words.setAccessibleName(words)
            if state is Saved.FAILED:
                alert = QAccessibleEvent(self._words, QAccessible.Event.Alert)
                QAccessible.updateAccessibility(alert)

    def words(self) -> str:
        """Return what is shown."""
        return self._words.text()


class EditorFoot(QWidget):
    """Who and what it is about, a report, and the one next step."""

    report = Signal()
    done = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("m"))
        self._summary = Text("", "small")
        row.addWidget(self._summary, 100)
        row.addStretch(1)
        report = Button(theme, self.tr("Make a report"), "quiet", "file-text")
        report.setObjectName("editor-report")
        report.clicked.connect(self.report)
        row.addWidget(report)
        done = Button(theme, self.tr("Done"), "primary", "check")
        done.setObjectName("editor-done")
        done.clicked.connect(self.done)
        row.addWidget(done)

    def show_summary(self, child: str, risk: str) -> None:
        """Say in a few words what the entry is about."""
        parts = [child[:40], risk]
        self._summary.setText(" · ".join(part for part in parts if part))

    def set_narrow(self, narrow: bool) -> None:
        """Leave the room to the buttons where there is little."""
        self._summary.setVisible(not narrow)


class DraftCallout(Callout):
    """Unfinished writing: go on with it, or back to what was saved."""

    dropped = Signal()

    def __init__(self, theme: Theme, saved_at: str, *, has_version: bool) -> None:
        super().__init__(theme, "", "sky", icon="pencil-simple")
        self.setObjectName("draft-callout")
        words = self.tr("You have unfinished writing from {when}. It is all here.")
        self.add(Text(words.format(when=local_date_time(saved_at)), "body", "sky"))
        self.column.addSpacing(theme.space("s"))
        go_on = Button(theme, self.tr("Continue"), "plain")
        go_on.setObjectName("draft-continue")
        go_on.clicked.connect(self.hide)
        self.add(Flow(go_on))
        drop = ConfirmButton(
            theme,
            self.tr("Go back to the saved text") if has_version else self.tr("Throw it away"),
            self.tr("Throw away what you wrote since? This cannot be undone.")
            if has_version
            else self.tr("Throw away this writing and its files? This cannot be undone."),
            self.tr("Yes, throw it away"),
            self.tr("Keep it"),
        )
        drop.button.setObjectName("draft-drop")
        drop.yes.setObjectName("draft-drop-yes")
        drop.confirmed.connect(self.dropped)
        self.add(drop)


class VersionsCard(Box):
    """When the entry was written and changed; the old text stays readable."""

    requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.title = self.tr("Earlier versions")
        self.setObjectName("part-versions")
        self.add(Text(self.title, "title"))
        self.add(
            Text(
                self.tr("Old text is kept, so you can show that nothing was quietly changed."),
                "small",
            )
        )
        self._lines = Text("", "body")
        self.add(self._lines)
        button = Button(theme, self.tr("Read old versions"), "quiet", "clock-counter-clockwise")
        button.setObjectName("show-history")
        button.clicked.connect(self.requested)
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_versions(self, versions: Sequence[EntryVersion]) -> None:
        """List the newest versions; hide if there is none yet."""
        self.setVisible(bool(versions))
        lines = [
            self.tr("Version {number}: {when}").format(
                number=one.number, when=local_date_time(one.written_at)
            )
            for one in reversed(versions[-_LISTED_VERSIONS:])
        ]
        self._lines.setText("\n".join(lines))
