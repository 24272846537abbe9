"""The diary destination: set up, locked, timeline, or an entry being written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from safecompanion.content.library import Library
from safecompanion.diary.entries import EntryContent, EntryId
from safecompanion.diary.vault import list_vaults
from safecompanion.errors import UserError
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.page import FacePage, Place

if TYPE_CHECKING:
    from safecompanion.diary.diary import Diary
    from safecompanion.ui.diary.editor import EntryEditor
    from safecompanion.ui.diary.timeline import TimelinePage


class DiaryPage(FacePage):
    """Shows one of its four faces; the open diary belongs to the application."""

    writes = True
    diary_made = Signal(object)
    diary_opened = Signal(object)
    lock_requested = Signal()
    lock_minutes_chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        library: Library,
        language: str,
        data_folder: Path,
        diary: Diary | None,
        last_diary: str = "",
    ) -> None:
        super().__init__(theme)
        self._library = library
        self._language = language
        self._data_folder = data_folder
        self._diary = diary
        self._last = last_diary
        self._editor: EntryEditor | None = None
        self._chosen = ""
        self._wanted = Place("diary")
        self._unfinished = False

    def open(self, place: Place) -> None:
        """Show the diary; `item` is an entry, "new:<risk>", "new-diary" or empty."""
        if self._face is not None and self._face.busy:
            return
        if self._unfinished:
            return  # whoever went away finds the recovery sheet, or the new passphrase, still here
        if self._diary is None:
            self._open_locked(place)
        elif place.item.startswith("new:"):
            self._edit(None, place.item.removeprefix("new:"))
        elif place.section == "edit" and place.item:
            self._edit(EntryId(place.item))
        elif self._editor is None or place.item:
            self._show_timeline(place.item)

    def place(self) -> Place | None:
        """Return where we are, so that unlocking or a change of language comes back here."""
        if self._diary is None:
            return self._wanted
        if self._editor is not None:
            return Place("diary", self._editor.entry_id, "edit")
        return Place("diary", self._chosen)

    def pending(self) -> tuple[EntryId, EntryContent] | None:
        """Return what is typed and not yet a version; a lock keeps it."""
        return self._editor.pending() if self._editor is not None else None

    def prepare_leave(self) -> None:
        """Save what is typed as a draft."""
        if self._editor is not None:
            self._editor.flush()

    # --- locked ---

    def _open_locked(self, place: Place) -> None:
        if place.item != "new-diary":
            self._wanted = place
        vaults = list_vaults(self._data_folder)
        if not vaults or place.item == "new-diary":
            self._show_setup(can_leave=bool(vaults))
            return
        from safecompanion.ui.diary.unlock import UnlockPage

        page = UnlockPage(self.theme, vaults, self._last)
        page.opened.connect(self.diary_opened)
        page.opened_by_key.connect(self._offer_new_passphrase)
        page.new_wanted.connect(lambda: self._show_setup(can_leave=True))
        self._show(page)

    def _offer_new_passphrase(self, diary: Diary, recovery_key: str) -> None:
        from safecompanion.ui.diary.reset import ResetPage

        self._on_made(diary)
        page = ResetPage(self.theme, self._language, diary, recovery_key)
        page.finished.connect(lambda: self.diary_opened.emit(diary))
        self._show(page)

    def _show_setup(self, *, can_leave: bool) -> None:
        from safecompanion.ui.diary.setup import SetupPage

        page = SetupPage(self.theme, self._language, self._data_folder, can_leave=can_leave)
        page.made.connect(self._on_made)
        page.created.connect(self.diary_opened)
        page.lock_minutes_chosen.connect(self.lock_minutes_chosen)
        page.left.connect(lambda: self._open_locked(Place("diary")))
        self._show(page)

    def _on_made(self, diary: Diary) -> None:
        self._unfinished = True
        self.diary_made.emit(diary)

    # --- open ---

    def _show_timeline(self, entry_id: str) -> TimelinePage:
        from safecompanion.ui.diary.timeline import TimelinePage

        assert self._diary is not None
        self._editor = None
        page = TimelinePage(self.theme, self._library, self._language, self._diary)
        page.new_requested.connect(lambda: self._edit(None))
        page.edit_requested.connect(lambda entry: self._edit(EntryId(entry)))
        page.report_requested.connect(lambda entry: self.go.emit(Place("report", entry)))
        page.lock_requested.connect(self.lock_requested)
        page.entry_chosen.connect(self._remember)
        self._show(page)
        page.choose(entry_id)
        return page

    def _remember(self, entry_id: str) -> None:
        self._chosen = entry_id

    def _edit(self, entry_id: EntryId | None, risk: str = "") -> None:
        from safecompanion.ui.diary.editor import EntryEditor

        assert self._diary is not None
        try:
            editor = EntryEditor(
                self.theme, self._library, self._language, self._diary, entry_id, risk=risk
            )
        except UserError as error:
            self._show_timeline("").show_error(error)
            return
        editor.closed.connect(self._show_timeline)
        editor.report_requested.connect(lambda entry: self.go.emit(Place("report", entry)))
        self._show(editor)
        self._editor = editor
