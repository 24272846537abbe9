"""The entry editor: calm cards, nothing required, everything saved while one types."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from safecompanion.content.library import Library
from safecompanion.diary.entries import Attachment, EntryContent, EntryId, Location
from safecompanion.diary.image_gate import GATED_RISKS
from safecompanion.errors import Cancelled, UserError
from safecompanion.ui.diary.autosave import Autosave, Saved
from safecompanion.ui.diary.editor_about import AboutPart
from safecompanion.ui.diary.editor_frame import DraftCallout, VersionsCard
from safecompanion.ui.diary.editor_parts import (
    ChildPart,
    DonePart,
    Part,
    StatusPart,
    StoryPart,
    ToldPart,
    WhenPart,
    WherePart,
)
from safecompanion.ui.diary.editor_rows import Platforms
from safecompanion.ui.diary.editor_sheet import EditorSheet
from safecompanion.ui.diary.entry_keeper import EntryKeeper
from safecompanion.ui.diary.evidence import EvidenceCard
from safecompanion.ui.diary.risk_change import PictureSearch, RemovalQuestion
from safecompanion.ui.messages import sentence
from safecompanion.ui.theme import Theme
from safecompanion.ui.translation import local_date_time
from safecompanion.ui.widgets.focus import put_before
from safecompanion.ui.widgets.page import Place, clear_layout

if TYPE_CHECKING:
    from safecompanion.diary.diary import Diary


class EntryEditor(EditorSheet):
    """Writes one entry; `closed` carries its id, or "" if nothing was kept."""

    closed = Signal(str)
    report_requested = Signal(str)

    def __init__(
        self,
        theme: Theme,
        library: Library,
        language: str,
        diary: Diary,
        entry_id: EntryId | None,
        risk: str = "",
    ) -> None:
        super().__init__(theme)
        self._library = library
        self._language = language
        self._first_risk = risk
        self._loading = True
        self._told_failure = False
        entry_id = entry_id or diary.new_entry_id()
        self._keeper = EntryKeeper(diary, entry_id)
        self._autosave = Autosave(self)
        self._search = PictureSearch(self, diary, entry_id)
        self._build(diary)
        self._connect()
        self._load()

    @property
    def entry_id(self) -> EntryId:
        """The entry that is being written, also while nothing of it is stored."""
        return self._keeper.entry_id

    def _build(self, diary: Diary) -> None:
        theme, platforms = self.theme, Platforms(self._library.platforms, self._language)
        self.heading(
            self.tr("What is worrying you?"),
            self.tr("Write what you know. You can leave anything empty and come back."),
        )
        self._room = QVBoxLayout()
        self.column.addLayout(self._room)
        self._when = WhenPart(theme, date.today())
        self._about = AboutPart(theme, self._library, self._language, diary.children())
        self._where = WherePart(theme, platforms)
        self._parts: tuple[Part, ...] = (
            StoryPart(theme),
            self._when,
            self._about,
            self._where,
            ChildPart(theme),
            DonePart(theme),
            ToldPart(theme),
            StatusPart(theme),
        )
        self.evidence = EvidenceCard(theme, diary, platforms, self.entry_id)
        titles = [*(part.short for part in self._parts), self.evidence.title]
        self._versions_card = VersionsCard(theme)
        self.lay_out((*self._parts, self.evidence, self._versions_card), titles)
        self.column.addStretch(1)
        self.begins_at = self._parts[0].first_control()

    def _connect(self) -> None:
        self._autosave.due.connect(self._save)
        self._autosave.state_changed.connect(self._show_state)
        self.head.back.connect(self._on_back)
        self.foot.done.connect(self._on_done)
        self.foot.report.connect(self._on_report)
        self._versions_card.requested.connect(self._show_history)
        self.notice.acted.connect(self._leave_date_empty)
        for part in self._parts:
            part.changed.connect(self._on_changed)
            part.pasted_files.connect(self._on_pasted_files)
            part.pasted_image.connect(self.evidence.paste_picture)
            part.paste_refused.connect(self._on_paste_refused)
        self._about.risk_wanted.connect(self._on_risk_wanted)
        self._about.help_requested.connect(self._on_help)
        self._search.found.connect(self._on_pictures_found)
        self._search.failed.connect(self._on_search_failed)
        self.files_given.connect(self.evidence.add_files)
        self.picture_pasted.connect(self.evidence.paste_picture)
        self.evidence.prepare.connect(self._on_prepare)
        self.evidence.changed.connect(self._show_marks)
        self.evidence.place_noted.connect(self._on_place_noted)
        self.evidence.help_requested.connect(self._on_help)

    # --- from and to the diary ---------------------------------------------------------------

    def _load(self) -> None:
        self._loading = True
        try:
            draft = self._keeper.load()
        except UserError as error:
            self.show_error(error)
            self.area.setEnabled(False)
            return
        versions = self._keeper.versions
        self._show(versions[-1].content if versions else EntryContent(risk=self._first_risk))
        self._keeper.base = self._collect()
        if draft is not None:
            self._show(draft.content)
            if self._collect() != self._keeper.base:
                self._offer_draft(draft.saved_at)
        self._loading = False
        self._show_versions()
        self._show_saved()
        self._on_shown()

    def _show(self, content: EntryContent) -> None:
        for part in self._parts:
            part.show_content(content)

    def _collect(self) -> EntryContent:
        content = EntryContent()
        for part in self._parts:
            content = part.filled_in(content)
        return content

    def _offer_draft(self, saved_at: str) -> None:
        callout = DraftCallout(self.theme, saved_at, has_version=bool(self._keeper.versions))
        callout.dropped.connect(self._drop_draft)
        self._room.addWidget(callout)
        put_before(self._parts[0].first_control(), callout)

    def _drop_draft(self) -> None:
        self._autosave.stop()
        try:
            self._keeper.discard_draft()
        except UserError as error:
            self.show_error(error)
            return
        if not self._keeper.versions:
            self.closed.emit("")
            return
        clear_layout(self._room)
        self._load()

    def pending(self) -> tuple[EntryId, EntryContent] | None:
        """Return what is typed and not yet a version, or None."""
        content = self._collect()
        return None if content == self._keeper.base else (self.entry_id, content)

    def prepare_leave(self) -> None:
        """Keep what was typed."""
        self.flush()

    def flush(self) -> None:
        """Save the draft now."""
        self.evidence.flush()
        if self._autosave.is_waiting():
            self._save()

    def _holds_files(self) -> bool:
        return self.evidence.has_words() or self.evidence.busy

    def _save(self) -> None:
        self._store(always=False)

    def _store(self, *, always: bool) -> None:
        content, files = self._collect(), self._holds_files()
        stored = False
        try:
            self._keeper.store_draft(content, holds_files=files, always=always)
            stored = True
        except UserError as error:
            self._tell_failure(error)
        except Cancelled:
            return  # locked meanwhile: the lock has kept the text
        finally:
            # Here, so that the line is true even if the mistake is ours.
            if stored:
                self._show_saved()
            else:
                self._autosave.failed()

    def _show_saved(self) -> None:
        if self._told_failure:
            self._told_failure = False
            self.notice.hide()
        self._autosave.done(Saved.SAVED if self._keeper.saved_at else Saved.NOTHING)

    def _tell_failure(self, error: UserError) -> None:
        if not self._told_failure:
            self._told_failure = True
            self.notice.show_message(sentence(error))

    # --- leaving -----------------------------------------------------------------------------

    def _on_done(self) -> None:
        if self._finish():
            self.closed.emit(self.entry_id if self._keeper.versions else "")

    def _on_report(self) -> None:
        if self._finish():
            if self._keeper.versions:
                self.report_requested.emit(self.entry_id)
            else:
                words = self.tr("Write a few words first, then make a report.")
                self.notice.show_message(words, "sky")

    def _on_back(self) -> None:
        if not self._may_leave():
            return
        self._told_failure = False  # who wants to leave is told again
        self.flush()
        if self._autosave.state is not Saved.FAILED:
            self.closed.emit(self.entry_id if self._keeper.is_stored else "")

    def _may_leave(self) -> bool:
        if self.evidence.busy:
            words = self.tr("A file is still being copied. Wait a moment, or stop it.")
            self.notice.show_message(words, "sky")
            return False
        unclear = self._when.unclear()
        if unclear is not None:
            self.notice.show_message(
                self.tr("One date or time is not clear yet. Correct it, or leave it empty."),
                "honey",
                self.tr("Leave it empty"),
            )
            unclear.show_errors()
            self.area.show_widget(self._when)
        return unclear is None

    def _leave_date_empty(self) -> None:
        while (unclear := self._when.unclear()) is not None:
            unclear.clear_unclear()
        self.notice.hide()

    def _finish(self) -> bool:
        """Make what is typed a version; return False if the person must look at something."""
        if not self._may_leave():
            return False
        self.evidence.flush()
        try:
            self._keeper.store_version(self._collect(), holds_files=self._holds_files())
        except UserError as error:
            self._autosave.failed()
            self.show_error(error)
            return False
        clear_layout(self._room)
        self._show_saved()
        self._show_versions()
        return True

    # --- while one types ---------------------------------------------------------------------

    def _on_changed(self) -> None:
        if not self._loading:
            self._autosave.touch()
            self._on_shown()

    def _on_shown(self) -> None:
        self.foot.show_summary(self._about.child(), self._about.risk_name())
        self.evidence.set_risks([self._about.risk_value(), *self._keeper.saved_risks()])
        self._show_marks()

    def _show_marks(self) -> None:
        for number, part in enumerate(self._parts):
            self.mark(number, part.has_words())
        self.mark(len(self._parts), self.evidence.has_words())

    def _show_state(self, state: str) -> None:
        self.head.show_state(Saved(state), self._keeper.saved_at)

    def _show_versions(self) -> None:
        self._versions_card.show_versions(self._keeper.versions)
        first = self._keeper.first_written_at()
        self._when.show_written(local_date_time(first) if first else "")

    def _show_history(self) -> None:
        from safecompanion.ui.diary.history_dialog import HistoryDialog

        versions = self._keeper.versions
        HistoryDialog(self.theme, self._library, self._language, versions, self).open()

    # --- risk and evidence -------------------------------------------------------------------

    def _on_risk_wanted(self, risk: str) -> None:
        self._about.stop_asking()
        if risk in GATED_RISKS and self.evidence.has_words():
            self._search.start(risk)
        else:
            self._about.accept_risk(risk)

    def _on_pictures_found(self, risk: str, items: list[Attachment]) -> None:
        self._about.stop_asking()
        if not items:
            self._about.accept_risk(risk)
            return
        question = RemovalQuestion(self.theme, items)
        question.remove.connect(partial(self._remove_pictures, risk, items))
        question.keep.connect(self._keep_risk)
        self._about.ask(question)
        question.first.setFocus()

    def _remove_pictures(self, risk: str, items: list[Attachment]) -> None:
        self.evidence.remove(items, "image_gate")
        self._search.start(risk)  # once more: files may have come in since the question

    def _keep_risk(self) -> None:
        self._about.stop_asking()
        self._about.keep_risk()

    def _on_search_failed(self, error: Exception) -> None:
        self._keep_risk()
        self.show_error(error)

    def _on_pasted_files(self, names: list[str]) -> None:
        self.evidence.add_files(names, "paste")

    def _on_paste_refused(self) -> None:
        self.notice.show_message(
            self.tr(
                "This text is too long for one field, so nothing was pasted. "
                "Save it as a file and add that to the entry."
            ),
            "honey",
        )

    def _on_prepare(self) -> None:
        if not self._keeper.is_stored or self._autosave.is_waiting():
            self._store(always=not self._keeper.is_stored)

    def _on_place_noted(self, place: Location) -> None:
        self._where.places.append(place)
        self._save()
        self.area.show_widget(self._where.places)

    def _on_help(self) -> None:
        self.flush()
        self.go.emit(Place("help"))
