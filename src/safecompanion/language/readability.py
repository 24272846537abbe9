"""Fixed reading-level counters, one per language; limits are ours, not school grades.

Published formulas disagree by several grades, so a text is compared with our own limits.
Words, sentences and syllables are counted by simple rules that never change under us.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+(?:['’ʻʼ‘-][^\W_]+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?…;])[\"'”»)*]*(?:\s+|$)")
_APOSTROPHES = re.compile("['‘’`´ʼʻ]")
_ENGLISH_GROUP = re.compile("[aeiouy]+")
# Two written vowels that are two syllables (vi-de-o), and one written that is none (som(e)-thing).
_HIATUS = re.compile(
    r"eo(?!ple)|(?<![ct])ia|(?<![cgx])iou|io(?!us|n)|(?<![qg])ua|iu|uou|[aeiouy]ing$|eate|"
    r"(?<![tc])ien[ct]|scien|iet|area$|idea|react|reali|oe[mt]|suic"
)
_SWALLOWED = re.compile(r"^some(?=[a-z])|(?<=[^aeiouy])e(?=(?:ful|ment|less|ly|thing)\w*$)")
_SILENT_END = re.compile(r"(?<![aeiouy])e$|(?<![aeioutd])ed$|(?<![aeiousxzgc])(?<!ch)(?<!sh)es$")
_SOUNDED_LE = re.compile(r"[^aeiouy]le[sd]?$")
_SOUNDED_NOT = re.compile(r"(?:[dst]|ould)n't$")
_VOWELS = {
    "ru": re.compile("[аеёиоуыэюяaeiouy]"),
    "uz": re.compile("[aeiouöаеёиоуўыэюя]"),
}
LONG_WORD = 5


@dataclass(frozen=True)
class Limits:
    """The most a text of one language may have (CONTENT.md 2.4); `None` is not measured."""

    sentence_mean: float
    section_sentence_mean: float
    longest_sentence: int
    syllables_per_word: float
    long_words: float
    flesch_kincaid: float | None = None
    smog: float | None = None
    reading_ease: float | None = None


_UZBEK = Limits(10, 13, 20, 2.75, 0.08)
LIMITS = {
    "en": Limits(13, 16, 26, 1.55, 0.03, flesch_kincaid=7, smog=8),
    "ru": Limits(11, 14, 22, 2.5, 0.08, reading_ease=50),
    "uz_Latn": _UZBEK,
    "uz_Cyrl": _UZBEK,
}


@dataclass(frozen=True)
class Measure:
    """What was counted in a text; `long_words` is the share of words of 5 or more syllables."""

    words: int
    sentences: int
    longest_sentence: str
    syllables: int
    long_words: float
    polysyllables: int

    @property
    def sentence_mean(self) -> float:
        """Return words per sentence."""
        return self.words / max(1, self.sentences)

    @property
    def syllables_per_word(self) -> float:
        """Return syllables per word."""
        return self.syllables / max(1, self.words)

    @property
    def flesch_kincaid(self) -> float:
        """Return the Flesch-Kincaid grade level (English)."""
        return 0.39 * self.sentence_mean + 11.8 * self.syllables_per_word - 15.59

    @property
    def smog(self) -> float:
        """Return the SMOG grade (English)."""
        return 1.043 * math.sqrt(self.polysyllables * 30 / max(1, self.sentences)) + 3.1291

    @property
    def reading_ease(self) -> float:
        """Return Oborneva's Flesch reading ease (Russian)."""
        return 206.835 - 1.3 * self.sentence_mean - 60.1 * self.syllables_per_word


def words(text: str) -> list[str]:
    """Return the words of `text`; a hyphen or apostrophe inside a word does not split it."""
    return _WORD.findall(text)


def sentences(text: str) -> list[str]:
    """Return the sentences of one paragraph; a list after a colon is split at semicolons."""
    parts = (part.strip() for part in _SENTENCE_END.split(text))
    return [part for part in parts if _WORD.search(part)]


def syllables(word: str, language: str) -> int:
    """Return the syllables of one word, at least 1."""
    if language == "en":
        return _english_syllables(word.lower().replace("’", "'"))
    vowels = _VOWELS["ru" if language == "ru" else "uz"]
    return max(1, len(vowels.findall(_APOSTROPHES.sub("", word.lower()))))


def _english_syllables(word: str) -> int:
    if "-" in word:
        return sum(_english_syllables(part) for part in word.split("-"))
    count = len(_ENGLISH_GROUP.findall(word)) + len(_HIATUS.findall(word))
    count -= len(_SWALLOWED.findall(word))
    if _SOUNDED_NOT.search(word):
        count += 1
    elif _SILENT_END.search(word) and not _SOUNDED_LE.search(word):
        count -= 1
    return max(1, count)


def measure(paragraphs: Iterable[str], language: str) -> Measure:
    """Count a text given as paragraphs (a list item or a table cell is one too)."""
    all_sentences = [part for paragraph in paragraphs for part in sentences(paragraph)]
    counts = [syllables(word, language) for part in all_sentences for word in words(part)]
    return Measure(
        words=len(counts),
        sentences=len(all_sentences),
        longest_sentence=max(all_sentences, key=lambda part: len(words(part)), default=""),
        syllables=sum(counts),
        long_words=sum(count >= LONG_WORD for count in counts) / max(1, len(counts)),
        polysyllables=sum(count >= 3 for count in counts),
    )
