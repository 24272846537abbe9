"""A chat as rows: who, when, what; the one form for every messenger."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

TEXT_CHARS = 100_000
NAME_CHARS = 2_000


class NotAChat(Exception):  # noqa: N818 - becomes NotAChatExportError, which knows the file's name
    """The file is something else."""


class BrokenChat(Exception):  # noqa: N818 - becomes ChatExportBrokenError
    """The file is a chat export that cannot be read to its end."""


class RowKind(StrEnum):
    """What a row is: words of a person, a line of the messenger itself, or a file's place."""

    MESSAGE = "message"
    SERVICE = "service"
    MEDIA = "media"


class MediaKind(StrEnum):
    """What was sent; the file itself, its name and its bytes are never read in."""

    PHOTO = "photo"
    VIDEO = "video"
    VOICE = "voice"
    STICKER = "sticker"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class ChatRow:
    """One row; `index` counts from 0 in the whole export.

    `at` and `edited_at` are ISO 8601 local times of the device that made the export, or "";
    `edited_at` is "unknown" where the export says only that the text was changed. `reply_to` is
    the index of the row it answers. `media` is a MediaKind or "". A service row of Telegram has
    the action's code as its text ("phone_call: missed").
    """

    index: int
    at: str = ""
    speaker: str = ""
    text: str = ""
    kind: RowKind = RowKind.MESSAGE
    edited_at: str = ""
    reply_to: int | None = None
    forwarded_from: str = ""
    media: str = ""


@dataclass(frozen=True)
class Chat:
    """Rows of one chat; `total` counts the rows of the export they were chosen from.

    `date_order_uncertain` is True if day and month could be the other way round.
    """

    source: str
    name: str
    file_sha256: str
    rows: list[ChatRow]
    total: int
    date_order_uncertain: bool = False


# What no text needs and no screen or paper can show; half a surrogate pair has no UTF-8 form.
_UNSHOWN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def clean(text: str, limit: int = TEXT_CHARS) -> str:
    """Return the text as it was, what cannot be shown as U+FFFD; raise BrokenChat if too long."""
    if len(text) > limit:
        raise BrokenChat
    if _UNSHOWN.search(text):
        text = _UNSHOWN.sub("\ufffd", text.replace("\r\n", "\n"))
    return text
