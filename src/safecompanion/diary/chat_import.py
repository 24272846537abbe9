"""Bring in a chat export of Telegram or WhatsApp, and keep only the rows a person chose."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any

from safecompanion.diary.canonical import canonical
from safecompanion.diary.chat import (
    NAME_CHARS,
    TEXT_CHARS,
    BrokenChat,
    Chat,
    ChatRow,
    MediaKind,
    NotAChat,
    RowKind,
    clean,
)
from safecompanion.diary.chat_file import ChatFile, chat_file
from safecompanion.diary.telegram import TelegramChat, read_telegram
from safecompanion.diary.whatsapp import read_whatsapp
from safecompanion.errors import (
    ChatExportBrokenError,
    NotAChatExportError,
)

__all__ = [
    "Chat",
    "ChatInExport",
    "ChatRow",
    "MediaKind",
    "RowKind",
    "list_chats",
    "parse_selection",
    "read_chat",
    "selection_json",
]

Progress = Callable[[int, int], None]
IsCancelled = Callable[[], bool]


@dataclass(frozen=True)
class ChatInExport:
    """One chat of an export; `number` is what read_chat takes, `messages` counts its rows."""

    number: int
    name: str
    messages: int


def list_chats(path: Path, progress: Progress, cancelled: IsCancelled) -> list[ChatInExport]:
    """Return the chats in the file: one, or many for a full Telegram export.

    Progress is in bytes. Raises NotAChatExportError, ChatExportBrokenError, FileTooLargeError,
    EmptyFileError, NotAFileError, the errors of the disk, and Cancelled.
    """
    with _reading(path, progress, cancelled) as file:
        if file.looks_like_json():
            chats = read_telegram(file, wanted=None)
        else:
            chats = [TelegramChat(_name_from_file(path), len(read_whatsapp(file).rows), [])]
    return [ChatInExport(number, chat.name, chat.messages) for number, chat in enumerate(chats)]


def read_chat(path: Path, progress: Progress, cancelled: IsCancelled, number: int = 0) -> Chat:
    """Return the rows of one chat of the file; raises what list_chats raises."""
    with _reading(path, progress, cancelled) as file:
        if file.looks_like_json():
            chats = read_telegram(file, wanted=number)
            if number >= len(chats):
                raise NotAChat
            name, rows = chats[number].name, chats[number].rows
            return Chat("telegram", name, file.sha256(), rows, len(rows))
        found = read_whatsapp(file)
        name = _name_from_file(path) or _name_from_rows(found.rows)
        rows = found.rows
        return Chat("whatsapp", name, file.sha256(), rows, len(rows), found.date_order_uncertain)


@contextmanager
def _reading(path: Path, progress: Progress, cancelled: IsCancelled) -> Iterator[ChatFile]:
    try:
        with chat_file(path, progress, cancelled) as file:
            yield file
    except NotAChat as error:
        raise NotAChatExportError(name=path.name) from error
    except BrokenChat as error:
        raise ChatExportBrokenError(name=path.name) from error


_FILE_NAME = re.compile(r"(?:WhatsApp Chat (?:with|-) |Чат WhatsApp с (?:контактом )?)?(.*)")


def _name_from_file(path: Path) -> str:
    match = _FILE_NAME.fullmatch(path.stem)
    name = match[1].strip() if match else path.stem
    return "" if name == "_chat" else clean(name, NAME_CHARS)


def _name_from_rows(rows: list[ChatRow]) -> str:
    people = dict.fromkeys(row.speaker for row in rows if row.kind != RowKind.SERVICE)
    return ", ".join(list(people)[:3])[:NAME_CHARS]


# --- what is kept --------------------------------------------------------------------------------

_FORMAT = "safecompanion-chat/1"
_ROW_FIELDS = {field.name for field in fields(ChatRow)}
_TIME_CHARS = 40


def selection_json(chat: Chat, indexes: Iterable[int]) -> bytes:
    """Return the rows with these indexes, and where they come from, as canonical JSON."""
    chosen = set(indexes)
    rows = [asdict(row) for row in chat.rows if row.index in chosen]
    return canonical(
        {
            "format": _FORMAT,
            "source": chat.source,
            "name": chat.name,
            "file_sha256": chat.file_sha256,
            "total": chat.total,
            "chosen": len(rows),
            "date_order_uncertain": chat.date_order_uncertain,
            "rows": rows,
        }
    )


def parse_selection(data: bytes) -> Chat:
    """Return the chosen rows as a chat; raise ChatExportBrokenError for anything foreign."""
    try:
        value = json.loads(data)
        chat = Chat(
            source=_one_of(value["source"], {"telegram", "whatsapp"}),
            name=_text(value["name"], NAME_CHARS),
            file_sha256=_hash(value["file_sha256"]),
            rows=[_row(row) for row in value["rows"]],
            total=_count(value["total"]),
            date_order_uncertain=_flag(value["date_order_uncertain"]),
        )
        # The same bytes again: no other field, no second key, no other order, no other type.
        if selection_json(chat, _indexes(chat)) != data:
            raise ValueError
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ChatExportBrokenError(name="") from error
    return chat


def _indexes(chat: Chat) -> list[int]:
    indexes = [row.index for row in chat.rows]
    if sorted(set(indexes)) != indexes or any(index >= chat.total for index in indexes):
        raise ValueError
    return indexes


def _row(value: dict[str, Any]) -> ChatRow:
    if value.keys() != _ROW_FIELDS:
        raise ValueError
    reply_to = value["reply_to"]
    return ChatRow(
        index=_count(value["index"]),
        at=_time(value["at"]),
        speaker=_text(value["speaker"], NAME_CHARS),
        text=_text(value["text"], TEXT_CHARS),
        kind=RowKind(value["kind"]),
        edited_at=value["edited_at"]
        if value["edited_at"] == "unknown"
        else _time(value["edited_at"]),
        reply_to=None if reply_to is None else _count(reply_to),
        forwarded_from=_text(value["forwarded_from"], NAME_CHARS),
        media=_one_of(value["media"], {"", *MediaKind}),
    )


def _text(value: object, limit: int) -> str:
    if not isinstance(value, str) or len(value) > limit:
        raise ValueError
    return value


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 10**8:
        raise ValueError
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError
    return value


def _one_of(value: object, allowed: set[str]) -> str:
    if not isinstance(value, str) or value not in allowed:
        raise ValueError
    return value


def _hash(value: object) -> str:
    if not re.fullmatch(r"[0-9a-f]{64}", _text(value, 64)):
        raise ValueError
    return _text(value, 64)


def _time(value: object) -> str:
    at = _text(value, _TIME_CHARS)
    if at:
        datetime.fromisoformat(at)
    return at
