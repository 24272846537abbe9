"""Read Telegram Desktop's "machine-readable JSON" (result.json), one message at a time.

Format: core.telegram.org/import-export. Streamed, because an export can be larger than memory.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from safecompanion.diary.chat import (
    NAME_CHARS,
    BrokenChat,
    ChatRow,
    MediaKind,
    NotAChat,
    RowKind,
    clean,
)
from safecompanion.diary.chat_file import ChatFile
from safecompanion.diary.json_stream import JsonStream


@dataclass(frozen=True)
class TelegramChat:
    """One chat of an export; `rows` is empty unless this chat was asked for."""

    name: str
    messages: int
    rows: list[ChatRow]


def read_telegram(file: ChatFile, wanted: int | None) -> list[TelegramChat]:
    """Return the chats of an export in its order, with the rows of the one with this number."""
    stream = JsonStream(file)
    chats: list[TelegramChat] = []
    _read_object(stream, chats, wanted, is_root=True)
    if stream.peek():
        raise BrokenChat
    if not chats:
        raise NotAChat
    return chats


def _read_object(
    stream: JsonStream, chats: list[TelegramChat], wanted: int | None, *, is_root: bool
) -> None:
    name = ""
    counted: int | None = None
    rows: list[ChatRow] = []
    for key in stream.members():
        if key == "messages" and stream.peek() == "[":
            counted, rows = _read_messages(stream, keep=len(chats) == wanted)
        elif key in {"chats", "left_chats"} and is_root and stream.peek() == "{":
            _read_list(stream, chats, wanted)
        else:
            value = stream.value()
            name = _string(value, NAME_CHARS) if key == "name" else name
    if counted is not None:
        chats.append(TelegramChat(name, counted, rows))


def _read_list(stream: JsonStream, chats: list[TelegramChat], wanted: int | None) -> None:
    for key in stream.members():
        if key != "list" or stream.peek() != "[":
            stream.value()
            continue
        for _ in stream.items():
            if stream.peek() == "{":
                _read_object(stream, chats, wanted, is_root=False)
            else:
                raise BrokenChat


def _read_messages(stream: JsonStream, *, keep: bool) -> tuple[int, list[ChatRow]]:
    rows: list[ChatRow] = []
    numbers: dict[int, int] = {}
    index = -1
    for index, _ in enumerate(stream.items()):
        message = stream.value()
        if not isinstance(message, dict):
            raise BrokenChat
        if keep:
            rows.append(_row(message, index, numbers))
            if isinstance(number := message.get("id"), int):
                numbers.setdefault(number, index)
    return index + 1, rows


# --- one message ---------------------------------------------------------------------------------


def _row(message: dict[str, Any], index: int, numbers: dict[int, int]) -> ChatRow:
    at = _time(message.get("date"), message.get("date_unixtime"))
    if message.get("type", "message") != "message":
        return ChatRow(
            index=index,
            at=at,
            speaker=_speaker(message, "actor"),
            text=clean(_service_text(message)),
            kind=RowKind.SERVICE,
        )
    media = _media(message)
    return ChatRow(
        index=index,
        at=at,
        speaker=_speaker(message, "from"),
        text=clean(_text(message)),
        kind=RowKind.MEDIA if media else RowKind.MESSAGE,
        edited_at=_edited_at(message),
        reply_to=_reply_to(message, numbers),
        forwarded_from=_forwarded_from(message),
        media=media,
    )


def _string(value: object, limit: int | None = None) -> str:
    if not isinstance(value, str):
        return ""
    return clean(value, limit) if limit else value


def _speaker(message: dict[str, Any], key: str) -> str:
    # A deleted account has no name, but its number still tells two of them apart.
    return _string(message.get(key), NAME_CHARS) or _string(message.get(key + "_id"), NAME_CHARS)


def _forwarded_from(message: dict[str, Any]) -> str:
    name = _string(message.get("forwarded_from"), NAME_CHARS)
    return name or _string(message.get("forwarded_from_id"), NAME_CHARS)


def _reply_to(message: dict[str, Any], numbers: dict[int, int]) -> int | None:
    number = message.get("reply_to_message_id")
    if not isinstance(number, int) or "reply_to_peer_id" in message:
        return None  # no answer, or one to another chat
    return numbers.get(number)


_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?")


def _time(date: object, unixtime: object) -> str:
    """Return the local time as exported, or the moment in this computer's time zone, or ""."""
    try:
        if isinstance(date, str) and (match := _TIME.match(date)):
            datetime.fromisoformat(match.group())
            return match.group()
        if isinstance(unixtime, str | int):
            moment = datetime.fromtimestamp(int(unixtime))
            return moment.isoformat(timespec="seconds")
    except (ValueError, OverflowError, OSError):
        return ""
    return ""


def _edited_at(message: dict[str, Any]) -> str:
    edited, unixtime = message.get("edited"), message.get("edited_unixtime")
    at = _time(edited, unixtime)
    if at.startswith("1970-01-01"):  # how older versions wrote "never edited"
        return ""
    return at or ("unknown" if edited else "")


# --- text ----------------------------------------------------------------------------------------


def _text(message: dict[str, Any]) -> str:
    """Return the words of a message; what is no text (a place, a poll) as its plain data."""
    parts = [
        _string(message.get("sticker_emoji")),
        _contact(message.get("contact_information")),
        _string(message.get("place_name")),
        _string(message.get("address")),
        _place(message.get("location_information")),
        _poll(message.get("poll")),
        _string(message.get("game_title")),
        _plain(message.get("text")) or _plain(message.get("text_entities")),
    ]
    return "\n".join(part for part in parts if part)


def _plain(text: object) -> str:
    if isinstance(text, list):
        return "".join(
            _string(part.get("text")) if isinstance(part, dict) else _string(part) for part in text
        )
    return _string(text)


def _contact(contact: object) -> str:
    if not isinstance(contact, dict):
        return ""
    keys = ("first_name", "last_name", "phone_number")
    return " ".join(part for key in keys if (part := _string(contact.get(key))))


def _place(place: object) -> str:
    if not isinstance(place, dict):
        return ""
    degrees = [place.get("latitude"), place.get("longitude")]
    if not all(isinstance(part, int | float) and abs(part) <= 180 for part in degrees):
        return ""
    return ", ".join(str(part) for part in degrees)


def _poll(poll: object) -> str:
    if not isinstance(poll, dict):
        return ""
    answers = poll.get("answers")
    rows = answers if isinstance(answers, list) else []
    texts = [_plain(row.get("text")) for row in rows if isinstance(row, dict)]
    return "\n".join([_plain(poll.get("question")), *(f"- {text}" for text in texts)])


def _service_text(message: dict[str, Any]) -> str:
    action = _string(message.get("action"))
    members = message.get("members")
    names = [_string(name) for name in members] if isinstance(members, list) else []
    details = [
        _string(message.get("title")),
        _string(message.get("discard_reason")),
        _string(message.get("information_text")),
        ", ".join(name for name in names if name),
        _plain(message.get("text")),
    ]
    known = " ".join(part for part in details if part)
    head = action or ("" if known else _string(message.get("type")))
    return ": ".join(part for part in (head, known) if part)


# --- media ---------------------------------------------------------------------------------------

_MEDIA_TYPES = {
    "sticker": MediaKind.STICKER,
    "video_message": MediaKind.VIDEO,
    "video_file": MediaKind.VIDEO,
    "animation": MediaKind.VIDEO,
    "voice_message": MediaKind.VOICE,
}
_MIME_STARTS = {"image/": MediaKind.PHOTO, "video/": MediaKind.VIDEO}


def _media(message: dict[str, Any]) -> str:
    if "photo" in message:
        return MediaKind.PHOTO
    if not message.keys() & {"file", "media_type", "mime_type"}:
        return ""
    if kind := _MEDIA_TYPES.get(_string(message.get("media_type"))):
        return kind
    mime = _string(message.get("mime_type"))
    return next((kind for start, kind in _MIME_STARTS.items() if mime.startswith(start)), "file")
