"""The cards of the entry editor: each shows some fields of an entry and gives them back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from safecompanion.diary.entries import (
    Account,
    EntryContent,
    Location,
    Moment,
    Source,
    Status,
    Telling,
)
from safecompanion.ui.diary import words
from safecompanion.ui.diary.editor_rows import (
    AccountRow,
    LinkRow,
    PlaceRow,
    Platforms,
    RowList,
    TellingRow,
    completed,
)
from safecompanion.ui.diary.moment_field import MomentField
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.boxes import Box
from safecompanion.ui.widgets.buttons import Button
from safecompanion.ui.widgets.fields import Choice, Field, LineEdit, TextArea
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.text import Text


class Part(Box):
    """One card; nothing in it is required."""

    changed = Signal()
    pasted_files = Signal(list)
    pasted_image = Signal()
    paste_refused = Signal()

    def __init__(
        self, theme: Theme, name: str, title: str, help_text: str = "", short: str = ""
    ) -> None:
        super().__init__(theme)
        self.theme = theme
        self.title = title
        self.short = short or title
        self.setObjectName(name)
        self.column.setSpacing(theme.space("l"))
        head = QVBoxLayout()
        head.setSpacing(theme.space("xs"))
        head.addWidget(Text(title, "title"))
        if help_text:
            head.addWidget(Text(help_text, "small"))
        self.column.addLayout(head)

    def first_control(self) -> QWidget:
        """Return where the keyboard goes when the card is opened."""
        return self

    def show_content(self, content: EntryContent) -> None:
        """Show what belongs on this card."""
        raise NotImplementedError

    def filled_in(self, content: EntryContent) -> EntryContent:
        """Return `content` with what this card says."""
        raise NotImplementedError

    def has_words(self) -> bool:
        """Return True if something was written on this card."""
        return self.filled_in(EntryContent()) != EntryContent()

    def _area(self, name: str, spoken: str, lines: int) -> TextArea:
        area = TextArea(self.theme, lines=lines)
        area.setObjectName(name)
        area.setAccessibleName(spoken)
        area.textChanged.connect(self.changed)
        area.pasted_files.connect(self.pasted_files)
        area.pasted_image.connect(self.pasted_image)
        area.paste_refused.connect(self.paste_refused)
        return area

    def _line(self, name: str) -> LineEdit:
        line = LineEdit()
        line.setObjectName(name)
        line.textChanged.connect(self.changed)
        return line

    def _revealing(self, button: Button, *shown: Box | Field | MomentField) -> None:
        """Let `button` stand for what is not needed most of the time."""
        for widget in shown:
            widget.hide()
            button.clicked.connect(widget.show)
        button.clicked.connect(button.hide)
        button.clicked.connect(lambda: shown[0].focusNextChild())


class StoryPart(Part):
    """What happened: the facts, the exact words and the opinion, apart."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            "part-story",
            self.tr("What happened?"),
            self.tr("In your own words. Short is fine. Do not describe private pictures."),
            self.tr("What happened"),
        )
        self._story = self._area("what-happened", self.title, 5)
        self.add(self._story)
        self._exact = self._area("exact-words", self.tr("Exact words"), 2)
        self.add(
            Field(
                theme,
                self.tr("Exact words"),
                self._exact,
                self.tr("What was written or said. Copy it letter by letter, mistakes too."),
            )
        )
        self._opinion = self._area("opinion", self.tr("What I think"), 2)
        self.add(
            Field(
                theme,
                self.tr("What I think"),
                self._opinion,
                self.tr("Your opinion. It stays apart from the facts and is marked as yours."),
            )
        )
        self._title = self._line("entry-title")
        self.add(
            Field(
                theme,
                self.tr("A short name for this entry"),
                self._title,
                self.tr("So that you find it again in your diary."),
            )
        )

    def first_control(self) -> QWidget:
        return self._story

    def show_content(self, content: EntryContent) -> None:
        self._story.setPlainText(content.what_happened)
        self._exact.setPlainText(content.exact_words)
        self._opinion.setPlainText(content.opinion)
        self._title.setText(content.title)

    def filled_in(self, content: EntryContent) -> EntryContent:
        return replace(
            content,
            what_happened=self._story.words(),
            exact_words=self._exact.words(),
            opinion=self._opinion.words(),
            title=self._title.text().strip(),
        )


class WhenPart(Part):
    """When it happened, when the writer noticed, and how the writer knows."""

    def __init__(self, theme: Theme, today: date) -> None:
        super().__init__(
            theme,
            "part-when",
            self.tr("When?"),
            self.tr("A rough time helps too. Say how sure you are."),
            self.tr("When"),
        )
        self.happened = MomentField(theme, "happened", today)
        self.add(self.happened)
        self._more = Button(theme, self.tr("I found out at another time"), "quiet", "clock")
        self._more.setObjectName("noticed-more")
        self.column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._noticed_title = Text(self.tr("When did you find out?"), "heading")
        self._noticed_title.hide()
        self.add(self._noticed_title)
        self.noticed = MomentField(theme, "noticed", today)
        self.add(self.noticed)
        self._revealing(self._more, self.noticed)
        self._more.clicked.connect(self._noticed_title.show)
        self._source = Choice(words.sources(), Source.UNKNOWN)
        self._source.setObjectName("source")
        self.add(Field(theme, self.tr("How do you know about it?"), self._source))
        self._written = Text("", "small")
        self.add(self._written)
        self._source.chosen.connect(self.changed)
        for moment in (self.happened, self.noticed):
            moment.changed.connect(self.changed)

    def show_written(self, when: str) -> None:
        """Say when the entry was written; "" for one that is new."""
        text = self.tr("Written: {when}").format(when=when)
        self._written.setText(text if when else self.tr("The time of writing is kept by itself."))

    def show_content(self, content: EntryContent) -> None:
        self.happened.set_value(content.happened)
        self.noticed.set_value(content.noticed)
        self._source.set_value(content.source)
        known = content.noticed != Moment()
        self._more.setVisible(not known)
        self._noticed_title.setVisible(known)
        self.noticed.setVisible(known)

    def filled_in(self, content: EntryContent) -> EntryContent:
        return replace(
            content,
            happened=self.happened.value(),
            noticed=self.noticed.value(),
            source=Source(self._source.value()),
        )

    def unclear(self) -> MomentField | None:
        """Return the first moment that holds something we cannot read."""
        return next((m for m in (self.happened, self.noticed) if m.is_unclear()), None)


class WherePart(Part):
    """Where it happened, whose accounts they are, and where the proof can be found."""

    # The places that are offered as buttons; all others are typed.
    _OFFERED = ("telegram", "instagram", "tiktok", "youtube", "roblox", "phone_sms", "in_person")

    def __init__(self, theme: Theme, platforms: Platforms) -> None:
        super().__init__(
            theme,
            "part-where",
            self.tr("Where and who?"),
            self.tr("Account names help the most. Real names are not needed."),
            self.tr("Where and who"),
        )
        self._platforms = platforms
        self._platform = completed(self._line("platform"), platforms.names())
        self._chips = {key: self._chip(key) for key in self._OFFERED}
        self.add(Field(theme, self.tr("App, game or place"), self._platform))
        self.add(Flow(*self._chips.values(), spacing=theme.space("s")))
        self._platform.textChanged.connect(self._mark_chips)
        self.accounts: RowList[Account] = RowList(
            theme, self.tr("Add an account"), "user-circle", lambda: AccountRow(theme, platforms)
        )
        self.links: RowList[str] = RowList(
            theme, self.tr("Add a link"), "link", lambda: LinkRow(theme)
        )
        self.places: RowList[Location] = RowList(
            theme,
            self.tr("Add where it is"),
            "map-pin",
            lambda: PlaceRow(theme, platforms).removable(),
        )
        for name, rows in (
            ("add-account", self.accounts),
            ("add-link", self.links),
            ("add-place", self.places),
        ):
            rows.add_button.setObjectName(name)
            rows.changed.connect(self.changed)
            self.add(rows)
        self.places.add_button.setAccessibleDescription(
            self.tr("Where a picture or message can be found, instead of a copy of it")
        )

    def _chip(self, key: str) -> Button:
        name = self._platforms.name(key)
        chip = Button(self.theme, name, "chip")
        chip.setCheckable(True)
        chip.setObjectName(f"platform-{key}")
        chip.clicked.connect(lambda on: self._platform.setText(name if on else ""))
        return chip

    def _mark_chips(self) -> None:
        stored = self._platforms.stored(self._platform.text())
        for key, chip in self._chips.items():
            chip.setChecked(key == stored)

    def show_content(self, content: EntryContent) -> None:
        self._platform.setText(self._platforms.name(content.platform))
        self.accounts.show_values(content.accounts)
        self.links.show_values(content.links)
        self.places.show_values(content.locations)

    def filled_in(self, content: EntryContent) -> EntryContent:
        return replace(
            content,
            platform=self._platforms.stored(self._platform.text()),
            accounts=self.accounts.values(),
            links=self.links.values(),
            locations=self.places.values(),
        )


class ChildPart(Part):
    """How the child is now."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            "part-child",
            self.tr("How is the child?"),
            self.tr("What you see: mood, sleep, food, school. Not what you guess."),
            self.tr("How the child is"),
        )
        self._text = self._area("how-child-is", self.title, 3)
        self.add(self._text)

    def show_content(self, content: EntryContent) -> None:
        self._text.setPlainText(content.how_child_is)

    def filled_in(self, content: EntryContent) -> EntryContent:
        return replace(content, how_child_is=self._text.words())


class DonePart(Part):
    """What the writer did."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            "part-did",
            self.tr("What did you do?"),
            self.tr("For example: listened, blocked the account, talked to the teacher."),
            self.tr("What you did"),
        )
        self._text = self._area("what-i-did", self.title, 3)
        self.add(self._text)

    def show_content(self, content: EntryContent) -> None:
        self._text.setPlainText(content.what_i_did)

    def filled_in(self, content: EntryContent) -> EntryContent:
        return replace(content, what_i_did=self._text.words())


class ToldPart(Part):
    """Who has been told, and what number they gave."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            "part-told",
            self.tr("Who knows about it already?"),
            self.tr("If they gave you a number, write it down. It saves time later."),
            self.tr("Who knows"),
        )
        self.rows: RowList[Telling] = RowList(
            theme, self.tr("Add someone"), "users", lambda: TellingRow(theme)
        )
        self.rows.add_button.setObjectName("add-telling")
        self.rows.changed.connect(self.changed)
        self.add(self.rows)

    def show_content(self, content: EntryContent) -> None:
        self.rows.show_values(content.told)

    def filled_in(self, content: EntryContent) -> EntryContent:
        return replace(content, told=self.rows.values())


class StatusPart(Part):
    """Where the writer is with it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme, "part-status", self.tr("Where are you with it?"), "", self.tr("Status")
        )
        self._status = Choice(words.statuses(), Status.OPEN)
        self._status.setObjectName("status")
        self._status.setAccessibleName(self.title)
        self._status.chosen.connect(self.changed)
        self.column.addWidget(self._status, 0, Qt.AlignmentFlag.AlignLeft)

    def show_content(self, content: EntryContent) -> None:
        self._status.set_value(content.status)

    def filled_in(self, content: EntryContent) -> EntryContent:
        return replace(content, status=Status(self._status.value()))
