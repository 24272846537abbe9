"""Read WhatsApp's "Export chat" text of Android and iPhone, in English and Russian.

The format has no specification: it follows the phone's language and clock. A line that looks like
the head of a message begins a new row even if somebody typed it; nothing in the file tells.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from safecompanion.diary.chat import (
    NAME_CHARS,
    BrokenChat,
    ChatRow,
    NotAChat,
    RowKind,
    clean,
)
from safecompanion.diary.chat_file import ChatFile
from safecompanion.diary.whatsapp_media import MARK, find_media

_MARKS = "\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
_HEAD = re.compile(
    rf"""[{_MARKS}]*(?P<bracket>\[)?
    (?P<a>\d{{1,4}})(?P<sign>[./-])(?P<b>\d{{1,2}})(?P=sign)(?P<c>\d{{4}}|\d{{1,2}})(?:\s?г\.)?
    ,?\s+(?:(?:в|at|klo|um)\s+)?
    (?P<hour>\d{{1,2}})[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d))?
    (?:\s?(?:(?P<half>[AaPp])\.?\s?[Mm]\.?|T(?P<uzbek>[OK])))?
    (?(bracket)\]\s?|\s[-–—]\s)(?P<body>.*)""",
    re.VERBOSE,
)
_FIRST_LINES = 20
_CHECK_EVERY = 1000


@dataclass
class _Draft:
    """A row while the order of day and month is not yet known."""

    date: tuple[int, int, int]
    sign: str
    clock: str
    half_day: bool
    body: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class WhatsappChat:
    """The rows, and whether day and month could be the other way round."""

    rows: list[ChatRow]
    date_order_uncertain: bool


def read_whatsapp(file: ChatFile) -> WhatsappChat:
    """Return the rows of the only chat in the file."""
    before, drafts = _drafts(file)
    day_first, uncertain = _date_order(drafts)
    names = _names_with_colon(drafts)
    # Lines before the first head: somebody cut the file, the words still count.
    rows = [ChatRow(0, text=clean("\n".join(before)), kind=RowKind.SERVICE)] if before else []
    for number, draft in enumerate(drafts):
        if number % _CHECK_EVERY == 0:
            file.check_cancelled()
        rows.append(_row(draft, len(rows), day_first, names))
    return WhatsappChat(rows, uncertain)


def _drafts(file: ChatFile) -> tuple[list[str], list[_Draft]]:
    before: list[str] = []
    drafts: list[_Draft] = []
    try:
        for line in file.lines():
            if draft := _head(line):
                drafts.append(draft)
            elif drafts:
                drafts[-1].body.append(line)
            elif line.strip():
                before.append(line)
            if len(before) > _FIRST_LINES:
                raise NotAChat
    except BrokenChat:
        if drafts:
            raise
    if not drafts:
        raise NotAChat
    return before, drafts


def _head(line: str) -> _Draft | None:
    match = _HEAD.match(line)
    if match is None:
        return None
    hour, minute, second = int(match["hour"]), match["minute"], match["second"] or ""
    half = (match["half"] or {"O": "a", "K": "p"}.get(match["uzbek"] or "", "")).lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    clock = f"{hour:02}:{minute}" + (f":{second}" if second else "")
    date = (int(match["a"]), int(match["b"]), int(match["c"]))
    draft = _Draft(date, match["sign"], clock, bool(half), [match["body"]])
    is_time = any(_iso(draft, day_first=order) for order in (True, False))
    return draft if is_time else None


# --- dates ---------------------------------------------------------------------------------------


def _iso(draft: _Draft, *, day_first: bool) -> str:
    a, b, c = draft.date
    if a > 999:
        year, month, day = draft.date
    else:
        year, month, day = (c, b, a) if day_first else (c, a, b)
    if year < 100:
        year += 2000
    at = f"{year:04}-{month:02}-{day:02}T{draft.clock}"
    try:
        datetime.fromisoformat(at)
    except ValueError:
        return ""
    return at


def _date_order(drafts: list[_Draft]) -> tuple[bool, bool]:
    """Return (day comes first, it could be the other way round), decided from the whole file."""
    dates = [draft.date for draft in drafts if draft.date[0] <= 999]
    if not dates or any(a > 12 for a, _, _ in dates):
        return True, False
    if any(b > 12 for _, b, _ in dates):
        return False, False
    american = all(draft.sign == "/" and draft.half_day for draft in drafts)
    return not american, True


# --- names ---------------------------------------------------------------------------------------

_SPEAKER = re.compile(r"(.{1,200}?):(?: |$)")
_ANY_MARK = re.compile(f"[{_MARKS}]")


def _names_with_colon(drafts: list[_Draft]) -> dict[str, str]:
    """Return first part -> whole name, for names like "Mum: work" that hold ": " themselves.

    If nearly all messages of one person begin with the same words and a colon, they are the name.
    """
    seconds: dict[str, Counter[str]] = defaultdict(Counter)
    for draft in drafts:
        if first := _SPEAKER.match(draft.body[0]):
            second = _SPEAKER.match(draft.body[0], first.end())
            seconds[first[1]][second[1] if second else ""] += 1
    names = {}
    for name, counts in seconds.items():
        part, count = counts.most_common(1)[0]
        if part and count >= 3 and count >= 0.75 * counts.total():
            names[name] = f"{name}: {part}"
    return names


def _speaker_and_text(line: str, names: dict[str, str]) -> tuple[str, str] | None:
    match = _SPEAKER.match(line)
    if match is None or not _could_be_name(match[1]):
        return None
    name = match[1]
    whole = names.get(name, name)
    if line.startswith(whole + ":"):
        name = whole
    elif line.startswith(whole + " "):
        return None  # "Mum: work changed the subject"
    text = line[len(name) + 1 :].removeprefix(" ")
    return clean(_ANY_MARK.sub("", name).strip(), NAME_CHARS), text


def _could_be_name(text: str) -> bool:
    # 'Ali changed the subject to "Class 5: news"' has its colon inside quotes.
    pairs = (("«", "»"), ("“", "”"))
    return text.count('"') % 2 == 0 and all(text.count(a) <= text.count(b) for a, b in pairs)


# --- what a message is ---------------------------------------------------------------------------


def _row(draft: _Draft, index: int, day_first: bool, names: dict[str, str]) -> ChatRow:
    at = _iso(draft, day_first=day_first) or _iso(draft, day_first=not day_first)
    row = partial(ChatRow, index=index, at=at)
    spoken = _speaker_and_text(draft.body[0], names)
    if spoken is None:
        return row(text=_shown(draft.body), kind=RowKind.SERVICE)
    speaker, first_line = spoken
    lines, edited_at = _without_edited([first_line, *draft.body[1:]])
    media, rest = find_media(lines)
    if media:
        kind = RowKind.MEDIA
    else:
        kind = RowKind.SERVICE if _by_the_messenger(lines) else RowKind.MESSAGE
    return row(speaker=speaker, text=_shown(rest), kind=kind, edited_at=edited_at, media=media)


def _shown(lines: Iterable[str]) -> str:
    return clean("\n".join(lines).strip(MARK + " \n"))


_EDITED = re.compile(
    rf"\s*{MARK}?<(?:This message was edited|Message edited|(?:Это )?[Сс]ообщение изменено)>\s*\Z"
)


def _without_edited(lines: list[str]) -> tuple[list[str], str]:
    last = _EDITED.sub("", lines[-1])
    if last == lines[-1]:
        return lines, ""
    return [*lines[:-1], last], "unknown"


_DELETED = re.compile(
    r"""(?:This\ message\ was\ deleted(?:\ by\ admin\ .{1,100})?|You\ deleted\ this\ message
    |(?:Данное|Это)\ сообщение\ (?:было\ )?удалено|Вы\ удалили\ (?:данное|это)\ сообщение)\.?""",
    re.VERBOSE,
)


def _by_the_messenger(lines: list[str]) -> bool:
    text = "\n".join(lines)
    if _DELETED.fullmatch(text.strip(MARK + " ")):
        return True
    # A place and a poll carry the mark too, but a person sent them.
    return text.startswith(MARK) and "https://" not in text and "\n" not in text
