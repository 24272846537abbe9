"""The files that go along with a report, as they will leave: stripped, named, hashed."""

from __future__ import annotations

import hashlib
import io
import mimetypes
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import BinaryIO

from safecompanion.diary import media
from safecompanion.diary.chat_import import Chat, ChatRow, parse_selection, selection_json
from safecompanion.diary.diary import Diary
from safecompanion.diary.entries import Attachment, EntryId
from safecompanion.errors import Cancelled, GatedAttachmentError
from safecompanion.report.alias import AliasCover
from safecompanion.report.choice import Kind, ReportChoice

IN_MEMORY_BYTES = 64 * 1024 * 1024
_BLOCK = 1 << 20
# Built-in table only: the one of the operating system differs from computer to computer.
_TYPES = mimetypes.MimeTypes()


class Metadata(StrEnum):
    """What happened to the hidden data (place, camera, author) of a file that leaves."""

    KEPT = "kept"
    STRIPPED = "stripped"
    NONE = "none"
    CANNOT_STRIP = "cannot_strip"


@dataclass(frozen=True)
class Enclosure:
    """One file of the package. `open` yields exactly the bytes of `sha256`, each time anew."""

    attachment: Attachment
    path: str
    size_bytes: int
    sha256: str
    metadata: Metadata
    names_replaced: int
    chat: Chat | None
    open: Callable[[], BinaryIO]


@dataclass(frozen=True)
class Enclosures:
    """The files that leave, in the order of the entries, and how many were held back.

    `shared` is False if the person shares no files at all.
    """

    shared: bool
    files: tuple[Enclosure, ...]
    held_back: Counter[EntryId]

    def of(self, entry_id: EntryId) -> list[Enclosure]:
        """Return the files of one entry."""
        return [file for file in self.files if file.attachment.entry_id == entry_id]


def check_gate(diary: Diary, choice: ReportChoice) -> None:
    """Raise GatedAttachmentError if a chosen file could show what must never be passed on."""
    for entry_id in choice.entry_ids:
        refused = {item.attachment_id for item in diary.images_in_gated(entry_id)}
        for attachment in chosen(diary, choice, entry_id):
            if attachment.attachment_id in refused:
                raise GatedAttachmentError(name=attachment.name)


def chosen(diary: Diary, choice: ReportChoice, entry_id: EntryId) -> list[Attachment]:
    """Return the attachments of one entry that the person wants to send."""
    if not choice.attachments:
        return []
    return [
        attachment
        for attachment in diary.attachments(entry_id)
        if choice.attachment_ids is None or attachment.attachment_id in choice.attachment_ids
    ]


def enclose(
    diary: Diary,
    choice: ReportChoice,
    entry_ids: Sequence[EntryId],
    cover: AliasCover,
    *,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Enclosures:
    """Prepare the chosen files; read once here for their hashes, and again when they are packed."""
    wanted = [item for entry_id in entry_ids for item in chosen(diary, choice, entry_id)]
    held_back = Counter(
        {
            entry_id: len(diary.attachments(entry_id)) - len(chosen(diary, choice, entry_id))
            for entry_id in entry_ids
        }
    )
    files: list[Enclosure] = []
    for done, attachment in enumerate(wanted):
        if cancelled():
            raise Cancelled
        progress(done, len(wanted))
        file = _prepared(diary, choice, attachment, cover)
        if file.metadata is Metadata.CANNOT_STRIP and not choice.send_unstrippable:
            held_back[attachment.entry_id] += 1
        else:
            files.append(_hashed(file, len(files) + 1, cancelled))
    progress(len(wanted), len(wanted))
    return Enclosures(choice.attachments, tuple(files), held_back)


def _prepared(
    diary: Diary, choice: ReportChoice, attachment: Attachment, cover: AliasCover
) -> Enclosure:
    as_it_is = Enclosure(
        attachment=attachment,
        path="",
        size_bytes=attachment.size_bytes,
        sha256=attachment.sha256,
        metadata=Metadata.NONE,
        names_replaced=0,
        chat=None,
        open=lambda: diary.open_attachment(attachment.attachment_id),
    )
    if attachment.kind == "chat":
        return _covered_chat(diary, as_it_is, cover)
    if attachment.media_type.startswith("text/") or attachment.media_type == "image/bmp":
        return as_it_is
    if not (choice.strip_metadata or choice.kind is Kind.REDACTED):
        return replace(as_it_is, metadata=_unstripped(attachment))
    if attachment.size_bytes > IN_MEMORY_BYTES:
        return replace(as_it_is, metadata=Metadata.CANNOT_STRIP)
    return _stripped(diary, as_it_is)


def _unstripped(attachment: Attachment) -> Metadata:
    readable = attachment.media_type in {"image/jpeg", "image/png"}
    return Metadata.NONE if readable and not attachment.metadata else Metadata.KEPT


def _stripped(diary: Diary, file: Enclosure) -> Enclosure:
    attachment = file.attachment
    original = diary.read_attachment(attachment.attachment_id, limit=IN_MEMORY_BYTES)
    stripped = media.strip(original, attachment.media_type)
    if stripped is None:
        return replace(file, metadata=Metadata.CANNOT_STRIP)
    if stripped == original:
        return file

    def again() -> BinaryIO:
        data = diary.read_attachment(attachment.attachment_id, limit=IN_MEMORY_BYTES)
        return io.BytesIO(media.strip(data, attachment.media_type) or b"")

    return replace(file, metadata=Metadata.STRIPPED, open=again)


def _covered_chat(diary: Diary, file: Enclosure, cover: AliasCover) -> Enclosure:
    original = diary.read_attachment(file.attachment.attachment_id, limit=IN_MEMORY_BYTES)
    before = cover.replaced
    chat = parse_selection(original)
    covered = replace(
        chat, name=cover.text(chat.name), rows=[_covered_row(row, cover) for row in chat.rows]
    )
    if cover.replaced == before:
        return replace(file, chat=chat)
    data = selection_json(covered, [row.index for row in covered.rows])
    return replace(
        file,
        chat=covered,
        names_replaced=cover.replaced - before,
        open=lambda: io.BytesIO(data),
    )


def _covered_row(row: ChatRow, cover: AliasCover) -> ChatRow:
    return replace(
        row,
        speaker=cover.text(row.speaker),
        text=cover.text(row.text),
        forwarded_from=cover.text(row.forwarded_from),
    )


def _hashed(file: Enclosure, number: int, cancelled: Callable[[], bool]) -> Enclosure:
    digest, size = hashlib.sha256(), 0
    with file.open() as stream:
        while block := stream.read(_BLOCK):
            if cancelled():
                raise Cancelled
            digest.update(block)
            size += len(block)
    sha256 = digest.hexdigest()
    return replace(
        file,
        path=f"data/attachments/{number:03}-{sha256[:12]}.{_extension(file.attachment)}",
        size_bytes=size,
        sha256=sha256,
    )


def _extension(attachment: Attachment) -> str:
    if attachment.kind == "chat":
        return "json"
    guessed = _TYPES.guess_extension(attachment.media_type) or ".bin"
    return guessed[1:] if len(guessed) <= len(".12345") else "bin"
