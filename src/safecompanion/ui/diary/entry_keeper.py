"""What of an entry is stored, and what is not yet: the draft and the versions behind the editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from safecompanion.diary.entries import Draft, EntryContent, EntryId, EntryVersion

if TYPE_CHECKING:
    from safecompanion.diary.diary import Diary


class EntryKeeper:
    """Stores one entry; knows no widget. `base` is the saved text as the cards show it."""

    def __init__(self, diary: Diary, entry_id: EntryId) -> None:
        self._diary = diary
        self.entry_id = entry_id
        self.versions: list[EntryVersion] = []
        self.base = EntryContent()
        self.has_draft = False
        self.saved_at = ""

    def load(self) -> Draft | None:
        """Read what is stored and return the draft; raises what the diary raises."""
        self.versions = self._diary.versions(self.entry_id)
        draft = self._diary.draft(self.entry_id)
        self.has_draft = draft is not None
        self._note_time(draft)
        return draft

    @property
    def is_stored(self) -> bool:
        """Return True if the diary knows the entry."""
        return bool(self.versions) or self.has_draft

    def saved_risks(self) -> list[str]:
        """Return the risk of the newest version, if there is one."""
        return [self.versions[-1].content.risk] if self.versions else []

    def first_written_at(self) -> str:
        """Return when the first version was written, or ""."""
        return self.versions[0].written_at if self.versions else ""

    def store_draft(self, content: EntryContent, *, holds_files: bool, always: bool) -> None:
        """Keep what was typed; forget the draft if it says nothing new."""
        # Discarding the draft of an entry that is nothing else would take its files away.
        needed = holds_files and not self.versions
        if content != self.base or needed or always:
            draft = self._diary.save_draft(self.entry_id, content)
            self.has_draft = True
            self._note_time(draft)
        else:
            self.discard_draft()

    def discard_draft(self) -> None:
        """Forget what was typed since the last version."""
        if self.has_draft:
            self._diary.discard_draft(self.entry_id)
            self.has_draft = False
        self._note_time(None)

    def store_version(self, content: EntryContent, *, holds_files: bool) -> None:
        """Make what was typed a version; the same words, or nothing at all, make none."""
        if content == self.base and (self.versions or not holds_files):
            self.discard_draft()
            return
        self._diary.save_version(self.entry_id, content)
        self.base = content
        self.load()

    def _note_time(self, draft: Draft | None) -> None:
        written_at = self.versions[-1].written_at if self.versions else ""
        self.saved_at = draft.saved_at if draft is not None else written_at
