"""C09, C13, C15, C16, C19 and C24: words that could hurt, and numbers in the wrong place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any

from safecompanion.content.checks.pages import ArticleFile, Pages, Passage, Place
from safecompanion.content.checks.problem import Level, Problem
from safecompanion.content.files import SOURCE_LANGUAGE
from safecompanion.language.readability import sentences

_PHONE = re.compile(r"(?<![\w.,])\+?\d[\d\s()\-\u2010-\u2015]{5,}\d(?!\w)")
_SHORT_NUMBER = re.compile(r"(?<![\w.,-])1\d{2,3}(?![\w%]|[.,]\d| %|\s\d{3})")
_NOT_A_PHONE = re.compile(
    r"(?:19|20)\d\d\s*[-–—]\s*(?:19|20)\d\d|\d{4}-\d\d-\d\d|\d{1,3}(?:\s\d{3})+|19\d\d|1000?"
)
_ADDRESS = re.compile(
    r"https?:|www\.|\b[\w-]+\.(?:com|org|net|uz|ru|me|gov|info|app)\b|\S+@\S+\.\w+|(?<!\w)@\w{3,}",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"\d\s?%|\bper ?cent\b|\bпроцент", re.IGNORECASE)
_MIXED = re.compile(
    r"(?:[A-Za-z]+[\u0400-\u04ff]|[\u0400-\u04ff]+[A-Za-z])[A-Za-z\u0400-\u04ff]*", re.ASCII
)
_UZBEK_MARK = re.compile(r"(?<=[^\W\d_])['‘’`´](?=[^\W\d_])")
_UZBEK_WRONG = re.compile(r"(?<=[oOgG])ʼ|(?<=[^\W\d_oOgG])ʻ")
# A word named in order to refuse it: not "victim", а не «жертва».
_REFUSED = re.compile(
    r"(?:\bnot|\bне|emas)\s+[\"“«][^\"”»]*[\"”»](?:\s+(?:and|or|и|или)\s+[\"“«][^\"”»]*[\"”»])*"
)


def check_wording(pages: Pages) -> Iterator[Problem]:
    """Yield the problems of C09, C13, C15, C16, C19 and C24."""
    lints = pages.values("lints")
    for item in pages.articles:
        words = Wording(lints.get(item.lang) or {})
        title = Passage(item.article.title if item.article else "", item.line("title"), "title")
        for passage in [title, *item.passages()]:
            yield from _passage(item.file, item.lang, passage, words)
        yield from _image_rule(item, words)
    for talk in pages.talks:
        words = Wording(lints.get(talk.lang) or {})
        for passage in talk.passages():
            yield from _passage(talk.file, talk.lang, passage, words)
    yield from _data_texts(pages)


class Wording:
    """The word lists of one language as patterns."""

    def __init__(self, lists: dict[str, Sequence[str]]) -> None:
        self._lists = lists
        self._patterns = {key: _pattern(phrases) for key, phrases in lists.items()}

    def has(self, key: str) -> bool:
        """Return True if this language has the list."""
        return bool(self._lists.get(key))

    def find(self, key: str, text: str) -> str:
        """Return the first phrase of a list that stands in `text`, or ""."""
        pattern = self._patterns.get(key)
        match = pattern.search(text) if pattern else None
        return match[0] if match else ""

    def missing(self, key: str, text: str) -> str:
        """Return the first phrase of a list that does not stand in `text`, or ""."""
        for phrase in self._lists.get(key, ()):
            if not _pattern([phrase]).search(text):
                return phrase
        return ""


def _pattern(phrases: Sequence[str]) -> re.Pattern[str]:
    ways = [way.strip() for phrase in phrases for way in phrase.split("|")]
    parts = [re.escape(way).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for way in ways]
    # "*n't" begins inside a word.
    bounded = [part if part.startswith(r"\w*") else rf"\b{part}" for part in parts]
    return re.compile("|".join(rf"{part}\b" for part in bounded) or r"(?!)", re.IGNORECASE)


def _passage(file: str, lang: str, passage: Passage, words: Wording) -> Iterator[Problem]:
    def problem(code: str, level: Level, sentence: str) -> Problem:
        return Problem(file, passage.line, code, level, sentence)

    text = unicodedata.normalize("NFKC", passage.text).replace("’", "'")
    if number := _telephone(text):
        yield problem(
            "C09", "E", f'"{number}" looks like a telephone number. Use {{{{contact:…}}}}.'
        )
    if address := _ADDRESS.search(text):
        yield problem(
            "C09", "E", f'"{address[0]}" is an address; only contacts and sources have one.'
        )
    if not passage.warned_of:
        yield from _hurting(text, passage, words, problem)
    for word in _MIXED.findall(text):
        sentence = f'"{word}" mixes Latin and Cyrillic letters that look alike.'
        yield problem("C24", "E", sentence)
    original = passage.text
    if lang == "uz_Latn" and (_UZBEK_MARK.search(original) or _UZBEK_WRONG.search(original)):
        yield problem("C24", "E", "Write oʻ and gʻ with ʻ (U+02BB), and ʼ (U+02BC) elsewhere.")


def _telephone(text: str) -> str:
    for match in [*_PHONE.finditer(text), *_SHORT_NUMBER.finditer(text)]:
        if not _NOT_A_PHONE.fullmatch(match[0].strip()):
            return match[0].strip()
    return ""


def _hurting(text: str, passage: Passage, words: Wording, problem: Any) -> Iterator[Problem]:
    kept = _REFUSED.sub(" ", text)
    if found := words.find("blame", kept):
        yield problem(
            "C15", "E", f'"{found}" can put blame or shame on a child. Say what happened.'
        )
    if found := words.find("labels", kept):
        yield problem("C15", "W", f'"{found}" is a label. Say what somebody did, and when.')
    score = words.find("score", text)
    if passage.where not in ("what", "why") and _PERCENT.search(text):
        score = score or "percent"
    if score:
        yield problem("C16", "E", f'"{score}": a child is never measured or graded.')
    if found := words.find("secrecy", text):
        yield problem("C19", "W", f'"{found}" promises a secrecy that an adult may not keep.')
    for sentence in sentences(text):
        if (
            words.find("image_objects", sentence)
            and words.find("image_verbs", sentence)
            and not words.find("not_an_instruction", sentence)
        ):
            told = "This can be read as: keep, show or send a sexual picture of a child. Say never."
            yield problem("C13", "E", told)


def _image_rule(item: ArticleFile, words: Wording) -> Iterator[Problem]:
    if item.article is None:
        return
    if not words.has("image_rule"):
        sentence = f"data/lints.yaml has no image_rule for {item.lang}, so it cannot be checked."
        yield Problem(item.file, item.heading_line("save"), "C13", "E", sentence)
    said = "\n".join(passage.text for passage in item.passages() if passage.where == "save")
    if missing := words.missing("image_rule", said):
        sentence = (
            "The rule about sexual pictures (never save, never copy) is not complete here: "
            f'"{missing}" is missing.'
        )
        yield Problem(item.file, item.heading_line("save"), "C13", "E", sentence)


def _data_texts(pages: Pages) -> Iterator[Problem]:
    for name in ("risks", "banners", "contacts", "planned"):
        source = pages.data[name]
        for place, text in _texts((), source.values):
            if number := _telephone(unicodedata.normalize("NFKC", text)):
                sentence = f'"{number}" stands in a text; numbers stand only in "number".'
                yield Problem(source.file, source.line(*place), "C09", "E", sentence)


def _texts(place: Place, value: Any) -> Iterator[tuple[Place, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if SOURCE_LANGUAGE in value and isinstance(inner, str):
                yield (*place, key), inner
            else:
                yield from _texts((*place, key), inner)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _texts((*place, number), inner)
