"""Find what WhatsApp writes in place of a picture, a voice message or another file."""

from __future__ import annotations

import re

from safecompanion.diary.chat import MediaKind

MARK = "\u200e"  # set by iPhones before everything that no person typed

_OMITTED = frozenset(
    {"<media omitted>", "<без медиафайлов>", "<медиафайл пропущен>", "<медиафайлы не включены>"}
)
_NAMED_KINDS = {
    "image": MediaKind.PHOTO,
    "photo": MediaKind.PHOTO,
    "изображение": MediaKind.PHOTO,
    "фото": MediaKind.PHOTO,
    "video": MediaKind.VIDEO,
    "видео": MediaKind.VIDEO,
    "video note": MediaKind.VIDEO,
    "видеозаметка": MediaKind.VIDEO,
    "gif": MediaKind.VIDEO,
    "audio": MediaKind.VOICE,
    "аудио": MediaKind.VOICE,
    "аудиофайл": MediaKind.VOICE,
    "sticker": MediaKind.STICKER,
    "стикер": MediaKind.STICKER,
    "наклейка": MediaKind.STICKER,
    "document": MediaKind.FILE,
    "документ": MediaKind.FILE,
    "contact card": MediaKind.FILE,
    "карточка контакта": MediaKind.FILE,
}
_IPHONE_OMITTED = re.compile(
    rf"(?:(?P<before>.*{MARK})|(?=<))<?(?P<what>{'|'.join(_NAMED_KINDS)})"
    r" (?:omitted|отсутству(?:ет|ют)|пропущен[ао]?|опущен[ао]?)>?\.?",
    re.IGNORECASE,
)
_IPHONE_FILE = re.compile(
    rf"(?:{MARK}<[^<>:\n]{{2,30}}:\ |<[^<>:\n]{{2,30}}:\ (?=\d{{8}}-))(?P<file>[^<>\n]+)>",
    re.VERBOSE,
)
_ANDROID_FILE = re.compile(
    rf"""{MARK}?(?P<file>(?:IMG|VID|PTT|AUD|STK|GIF|DOC)-\d{{8}}-WA\d+\.\w{{0,5}})\ \([^()\n]+\)
    | {MARK}?(?P<other>[^\n]+\.\w{{2,5}})\ \((?:file\ attached|файл\ добавлен)\)""",
    re.VERBOSE,
)
_FILE_KINDS = (
    (MediaKind.STICKER, re.compile(r"STK-|\d+-STICKER|.*\.webp\Z", re.IGNORECASE)),
    (MediaKind.VOICE, re.compile(r"PTT-|AUD-|\d+-AUDIO|.*\.(opus|ogg|m4a|amr|aac)\Z", re.I)),
    (MediaKind.VIDEO, re.compile(r"VID-|GIF-|\d+-(VIDEO|GIF)|.*\.(mp4|mov|3gp|avi)\Z", re.I)),
    (MediaKind.PHOTO, re.compile(r"IMG-|\d+-PHOTO|.*\.(jpe?g|png|heic|gif)\Z", re.IGNORECASE)),
)


def find_media(lines: list[str]) -> tuple[str, list[str]]:
    """Return the kind of media and the caption that is left, without the file's name."""
    first, rest = lines[0], lines[1:]
    bare = first.strip(MARK + " ")
    if bare.lower() in _OMITTED:
        return MediaKind.FILE, rest
    if match := _IPHONE_OMITTED.fullmatch(first.strip()):
        return _NAMED_KINDS[match["what"].lower()], [_caption(match["before"] or ""), *rest]
    if match := _ANDROID_FILE.fullmatch(first.strip()):
        name = match["file"] or match["other"]
        # Android repeats the name of a document below it.
        stem = name.rpartition(".")[0]
        return _kind_of(name), [line for line in rest if line.strip() not in {name, stem}]
    if match := _IPHONE_FILE.search(first):
        left = [_caption(first[: match.start()]), first[match.end() :], *rest]
        return _kind_of(match["file"]), [line for line in left if line]
    return "", lines


def _caption(text: str) -> str:
    # "timetable.pdf • 2 pages" is the document's name, not somebody's words.
    return "" if " • " in text else text.strip(MARK + " ")


def _kind_of(file_name: str) -> MediaKind:
    return next((kind for kind, name in _FILE_KINDS if name.match(file_name)), MediaKind.FILE)
