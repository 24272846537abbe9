"""The open diary: the one owner of unlocked state, safe to call from any thread."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from threading import RLock
from typing import BinaryIO

from nacl.signing import SigningKey

from safecompanion.diary import attachments, history, image_gate, letters, records
from safecompanion.diary._sqlite import Database, database_errors, unaltered
from safecompanion.diary.attachments import Gate, IsCancelled, Progress, Source, never, no_progress
from safecompanion.diary.canonical import whole_characters
from safecompanion.diary.entries import (
    Attachment,
    AttachmentId,
    Draft,
    EntryContent,
    EntryFilter,
    EntryId,
    EntrySummary,
    EntryVersion,
)
from safecompanion.diary.header import FILES, LETTERS, VAULT_JSON, Header
from safecompanion.diary.history import ReportRecord
from safecompanion.diary.in_use import FolderLock
from safecompanion.diary.keys import Purpose, ssh_fingerprint, subkey
from safecompanion.diary.pattern import Occurrences
from safecompanion.errors import (
    AttachmentDamagedError,
    Cancelled,
    FileTooLargeError,
    GateRefusedError,
    UserError,
    VaultDamagedError,
)

Clock = Callable[[], datetime]
_READ_LIMIT = 64 * 1024 * 1024
_EVERYTHING = EntryFilter()


class Diary:
    """An unlocked vault. After `close` every call raises Cancelled: a lock stops all work."""

    def __init__(
        self,
        folder: Path,
        header: Header,
        data_key: bytes,
        db: Database,
        lock: FolderLock,
        now: Clock,
    ) -> None:
        self.folder = folder
        self.vault_id = header.vault_id
        self.label = header.label
        self.public_key = header.public_key
        self.wrong_tries_since_last: list[str] = []
        self.letters_wait = False
        self._db: Database | None = db
        self._folder_lock = lock
        self._now = now
        self._lock = RLock()
        self._signer: SigningKey | None = SigningKey(subkey(data_key, Purpose.SIGN))
        self.signing_key = bytes(self._signer.verify_key)
        # Newest text of each entry touched in this session: a letter must never look older.
        self._last_saved: dict[EntryId, Draft] = {}

    @property
    def fingerprint(self) -> str:
        """Return the signing key as ssh-keygen prints it, "SHA256:…"."""
        return ssh_fingerprint(self.signing_key)

    # --- entries and versions ----------------------------------------------------------------

    def new_entry_id(self) -> EntryId:
        """Return an id for an entry that nothing was written of yet."""
        return EntryId(secrets.token_hex(16))

    def summaries(
        self, where: EntryFilter = _EVERYTHING, limit: int = -1, offset: int = 0
    ) -> list[EntrySummary]:
        """Return rows of the timeline, newest happened first; drafts without a version included.

        What has no day comes before all days. A negative `limit` means all rows.
        """
        with self._reading() as db:
            return records.summaries(db, where, limit, offset)

    def count(self, where: EntryFilter = _EVERYTHING) -> int:
        """Return how many rows of the timeline match."""
        with self._reading() as db:
            return records.count(db, where)

    def children(self) -> list[str]:
        """Return the names in use for children, in alphabetical order."""
        with self._reading() as db:
            return records.children(db)

    def occurrences(self, where: EntryFilter = _EVERYTHING) -> Occurrences:
        """Return when, who and where of the entries that match, for their pattern over time."""
        with self._reading() as db:
            return records.occurrences(db, where)

    def current(self, entry_id: EntryId) -> EntryVersion:
        """Return the newest version; LookupError if the entry has none."""
        with self._reading() as db:
            if version := records.newest(db, entry_id):
                return version
        raise LookupError(entry_id)

    def versions(self, entry_id: EntryId) -> list[EntryVersion]:
        """Return every version, oldest first."""
        with self._reading() as db:
            return records.versions(db, entry_id)

    def save_version(self, entry_id: EntryId, content: EntryContent) -> EntryVersion:
        """Create or amend an entry; the same words as before add nothing. Its draft is gone."""
        with self._writing() as db:
            version = records.add_version(db, self._now(), entry_id, content)
        saved = Draft(entry_id, version.number, version.written_at, version.content)
        self._last_saved[entry_id] = saved
        return version

    # --- drafts ------------------------------------------------------------------------------

    def save_draft(self, entry_id: EntryId, content: EntryContent) -> Draft:
        """Keep what was typed; when this returns it is on the disk."""
        with self._writing() as db:
            draft = records.put_draft(db, entry_id, history.utc(self._now()), content)
        self._last_saved[entry_id] = draft
        return draft

    def draft(self, entry_id: EntryId) -> Draft | None:
        """Return what was typed for an entry and not made a version."""
        with self._reading() as db:
            return next(iter(records.drafts(db, entry_id)), None)

    def drafts(self) -> list[Draft]:
        """Return all drafts, newest first."""
        with self._reading() as db:
            return records.drafts(db)

    def discard_draft(self, entry_id: EntryId) -> None:
        """Forget a draft; an entry that was nothing else goes with its files."""
        with self._writing() as db:
            gone = records.drop_draft(db, self._now(), entry_id)
        self._erase(gone)

    def seal_draft_letter(self, entry_id: EntryId, content: EntryContent) -> None:
        """Seal what was typed to the public key, without the database and without waiting for it.

        For the moment of locking. It becomes the draft when the diary is opened again.
        """
        last = self._last_saved.get(entry_id)
        at = self._now()
        if last is not None:
            # The clock may have been set back since; what is typed now is the newest all the same.
            at = max(at, datetime.fromisoformat(last.saved_at) + timedelta(milliseconds=1))
        draft = Draft(entry_id, last.based_on if last else 0, history.utc(at), content)
        letters.seal_letter(self.folder / LETTERS, self.public_key, draft)

    # --- attachments -------------------------------------------------------------------------

    def attach(
        self,
        entry_id: EntryId,
        source: Path,
        *,
        way_in: str,
        progress: Progress = no_progress,
        cancelled: IsCancelled = never,
        allow_images: bool = False,
    ) -> Attachment:
        """Copy a file into the vault and remove nothing from where it lies.

        `allow_images` is True only if the person answered that it shows no child without clothes
        or in a sexual way. Raises GateRefusedError, EmptyFileError, FileTooLargeError,
        NotAFileError, FileVanishedError, Cancelled and the disk errors.
        """
        gate = Gate(self._gated(entry_id), answer_may_show=not allow_images)
        with attachments.source_file(source) as opened:
            return self._take_in(entry_id, opened, "file", way_in, gate, progress, cancelled)

    def attach_bytes(
        self,
        entry_id: EntryId,
        name: str,
        data: bytes,
        *,
        way_in: str,
        kind: str = "file",
        allow_images: bool = False,
    ) -> Attachment:
        """Keep bytes that are already in memory, under the same rules as `attach`."""
        gate = Gate(self._gated(entry_id), answer_may_show=not allow_images)
        return self._take_in(entry_id, attachments.source_bytes(name, data), kind, way_in, gate)

    def attachments(self, entry_id: EntryId, removed: bool = False) -> list[Attachment]:
        """Return an entry's attachments, oldest first, with `removed` also those taken away."""
        with self._reading() as db:
            return records.attachments(db, entry_id, removed=removed)

    def open_attachment(self, attachment_id: AttachmentId) -> BinaryIO:
        """Return a reader from front to back; altered bytes raise AttachmentDamagedError."""
        with self._reading() as db:
            stored = records.stored_file(db, attachment_id)
        name = stored.attachment.name
        if stored.key is None:
            raise AttachmentDamagedError(name=name)
        return attachments.open_stored(self._file(attachment_id), stored.key, name)

    def read_attachment(self, attachment_id: AttachmentId, limit: int = _READ_LIMIT) -> bytes:
        """Return all bytes; more than `limit` raises FileTooLargeError."""
        with self.open_attachment(attachment_id) as reader:
            data = reader.read(limit + 1)
        if len(data) > limit:
            raise FileTooLargeError(name=attachment_id, limit_mb=limit >> 20)
        return data

    def describe_attachment(self, attachment_id: AttachmentId, text: str) -> None:
        """Keep the person's own words about a file."""
        query = "UPDATE attachment SET description = ? WHERE attachment_id = ?"
        with self._writing() as db:
            db.execute(query, [whole_characters(text), attachment_id])

    def remove_attachment(self, attachment_id: AttachmentId, reason: str) -> None:
        """Destroy a file and its key for good; a line with hash, time and reason stays."""
        with self._writing() as db:
            removed = records.destroy_attachment(db, self._now(), attachment_id, reason)
        if removed:
            self._erase([attachment_id])

    def images_in_gated(self, entry_id: EntryId) -> list[Attachment]:
        """Return the files that an entry of its risk, as typed or saved, may not hold."""
        risk = self._gated(entry_id)
        return [item for item in self.attachments(entry_id) if risk and self._may_show(item, risk)]

    # --- history and reports -----------------------------------------------------------------

    def verify_history(self) -> bool:
        """Recompute every hash; False if a version, file or report line was altered or removed."""
        with self._reading() as db:
            return history.is_intact(db)

    def history_head(self) -> tuple[int, str]:
        """Return how many events there are and the SHA-256 at the end of the chain, in hex."""
        with self._reading() as db:
            return history.head_of(db)

    def sign(self, message: bytes) -> bytes:
        """Return the Ed25519 signature (64 bytes) by this diary's key."""
        with self._lock:
            if self._signer is None:
                raise Cancelled
            return self._signer.sign(message).signature

    def record_report(
        self, report_id: str, sha256: str, recipient: str, entry_ids: Iterable[EntryId]
    ) -> None:
        """Note a report that left the diary, and add it to the history."""
        with self._writing() as db:
            history.add_report(db, self._now(), report_id, sha256, recipient, entry_ids)

    def reports(self) -> list[ReportRecord]:
        """Return the reports that left this diary, oldest first."""
        with self._reading() as db:
            return history.reports(db)

    # --- opening and closing -----------------------------------------------------------------

    def start(self, wrong_tries: list[str]) -> None:
        """Check that the keys belong together, take in letters, remove what a crash left."""
        self.wrong_tries_since_last = wrong_tries
        with self._reading() as db:
            row = db.execute("SELECT value FROM meta WHERE name = 'age_identity'").fetchone()
        if row is None or letters.public_key_of(row[0]) != self.public_key:
            raise VaultDamagedError(part=VAULT_JSON)
        self._tidy(row[0])

    def close(self) -> None:
        """Write everything into vault.db and drop the keys; never fails, twice is once."""
        with self._lock:
            db, self._db, self._signer = self._db, None, None
            self._last_saved.clear()
            if db is not None:
                with suppress(UserError), database_errors():
                    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                with suppress(UserError), database_errors():
                    db.close()
            self._folder_lock.release()

    # --- inside ------------------------------------------------------------------------------

    @contextmanager
    def _reading(self) -> Iterator[Database]:
        with self._lock, database_errors():
            if self._db is None:
                raise Cancelled
            with unaltered(self._db):
                yield self._db

    @contextmanager
    def _writing(self) -> Iterator[Database]:
        with self._reading() as db, db.atomic():
            yield db

    def _tidy(self, private_key: str) -> None:
        # Whoever copies a vault by hand may lose its empty folders.
        for name in (FILES, LETTERS):
            with suppress(OSError):
                (self.folder / name).mkdir(mode=0o700, exist_ok=True)
        sealed = self.folder / LETTERS
        for part in (*self.folder.glob("*.part"), *sealed.glob("*.part")):
            with suppress(OSError):
                part.unlink()
        with self._reading() as db:
            attachments.sweep(self.folder / FILES, records.kept_files(db))
        self.letters_wait = not letters.deliver(sealed, private_key, self._take_in_letter)
        with suppress(UserError):
            letters.keep_reserve(sealed)

    def _take_in_letter(self, letter: Draft) -> None:
        with self._writing() as db:
            records.take_letter(db, letter)

    def _file(self, attachment_id: AttachmentId) -> Path:
        return self.folder / FILES / attachment_id

    def _may_show(self, item: Attachment, risk: str) -> bool:
        try:
            with self.open_attachment(item.attachment_id) as reader:
                return attachments.may_show(reader, item.name, risk)
        except AttachmentDamagedError:
            return True

    def _gated(self, entry_id: EntryId) -> str:
        """Return the entry's risk if it is behind the image gate."""
        # As typed and as saved: an unsaved change of risk must not open the gate.
        with self._reading() as db:
            version = records.newest(db, entry_id)
            risks = {draft.content.risk for draft in records.drafts(db, entry_id)}
        risks |= {version.content.risk} if version else set()
        return next(iter(risks & image_gate.GATED_RISKS), "")

    def _take_in(
        self,
        entry_id: EntryId,
        source: Source,
        kind: str,
        way_in: str,
        gate: Gate,
        progress: Progress = no_progress,
        cancelled: IsCancelled = never,
    ) -> Attachment:
        attachment_id = AttachmentId(secrets.token_hex(16))
        key = secrets.token_bytes(attachments.KEY_BYTES)
        path = self._file(attachment_id)
        taken = attachments.take_in(source, path, key, gate, progress, cancelled)
        try:
            now = self._now()
            added = Attachment(
                attachment_id,
                entry_id,
                kind,
                source.name,
                taken.media_type,
                source.size_bytes,
                taken.sha256,
                imported_at=history.utc(now),
                way_in=way_in,
                metadata=taken.metadata,
            )
            with self._writing() as db:
                # The risk may have been changed while a large file was copied.
                if self._gated(entry_id) and not gate.risk:
                    raise GateRefusedError(name=source.name)
                records.add_attachment(db, now, added, key)
        except BaseException:
            with suppress(OSError):
                path.unlink()
            raise
        return added

    def _erase(self, gone: list[AttachmentId]) -> None:
        if not gone:
            return
        # Windows keeps a file that is being read; the next start removes it.
        with suppress(OSError):
            for attachment_id in gone:
                self._file(attachment_id).unlink(missing_ok=True)
        # The destroyed keys must not stay behind in the write-ahead log.
        with suppress(UserError), self._reading() as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
