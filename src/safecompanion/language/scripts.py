"""Uzbek in its three spellings: apostrophes, Latin to Cyrillic, and to the alphabet of 2026."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

_OF_O_AND_G, _TUTUQ = "ʻ", "ʼ"
# Everything that is typed for the two letters above; the last row is also used as quotation marks.
_MARKS = "ʹʻʼʽˈˊˋ′ˮꞋꞌ＇" + "'`´‘’‛"
_QUOTES = "'`´‘’‛"
_LATIN = "A-Za-zÀ-ÖØ-öø-ɏ"
_MARK_OR_LINE = re.compile(f"[\n{_MARKS}]")
_LETTER = re.compile(f"[{_LATIN}]")

# Stands for one kept span while the text around it is converted; it is itself a kept span.
_MASK = "\ue000"
_WORD = re.compile(f"[{_LATIN}][{_LATIN}{_OF_O_AND_G}{_TUTUQ}]*")
# Uzbek has no w, no c but in ch, and no capital in the middle of a small-letter word (TikTok).
_FOREIGN = re.compile("[wW]|[cC](?![hH])|[^A-Za-zʻʼ]|[a-z](?<![sc])[A-Z][a-z]")

_CYRILLIC = {
    **dict(zip("abdefghijklmnopqrstuvxyz", "абдефгҳижклмнопқрстувхйз", strict=True)),
    **{"oʻ": "ў", "gʻ": "ғ", "sh": "ш", "ch": "ч", "sʼh": "сҳ", _TUTUQ: "ъ"},
    **{"ya": "я", "yo": "ё", "yu": "ю", "ye": "е"},
}
_LETTERS = "oʻ|gʻ|sʼh|sh|ch|y(?:[aue]|o(?!ʻ))|."
_AFTER_VOWEL = frozenset("аеёиоуўэюяъ")
_CONSONANTS = frozenset("бвгғджзклмнпқрстфхцчшҳ")

_RULE = re.compile("[a-zʻʼ]+:[а-яёўқғҳА-ЯЁЎҚҒҲ]+")

_NEW_LATIN = {"oʻ": "ö", "gʻ": "ğ", "sh": "ş", "ch": "ç"}
# In sʼh the mark only keeps s and h apart; what the law will say of it is not known, so it stays.
_NEW_LETTERS = re.compile("sʼh|oʻ|gʻ|sh|ch", re.IGNORECASE)


def normalise_apostrophes(text: str) -> str:
    """Write oʻ and gʻ with U+02BB and the tutuq belgisi with U+02BC; quotation marks stay."""
    quoted = False

    def right_one(match: re.Match[str]) -> str:
        nonlocal quoted
        mark, after = match[0], text[match.end() : match.end() + 1]
        before = _before(text, match)
        if mark == "\n":
            quoted = False
            return mark
        inside, ends = bool(_LETTER.match(before)), not _LETTER.match(after)
        if not inside:
            quoted = mark in _QUOTES and bool(after.strip())
            return mark
        if ends and quoted and mark in _QUOTES and after not in tuple(_MARKS):
            quoted = False
            return mark
        return _OF_O_AND_G if before in "oOgG" else _TUTUQ

    return _MARK_OR_LINE.sub(right_one, text)


@dataclass(frozen=True)
class Rules:
    """What no letter table knows: loan words, names that stay as they are, endings, dates.

    `words` hold alone and before an ending, `beginnings` whatever follows, `letters` finds the
    letters of a word and the `parts` that are spelt otherwise wherever they stand.
    """

    words: Mapping[str, str]
    beginnings: Mapping[str, str]
    parts: Mapping[str, str]
    letters: re.Pattern[str]
    endings: re.Pattern[str]
    kept: re.Pattern[str]
    dates: re.Pattern[str]
    name_ending_mark: str
    soft_sign_stays: bool

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Rules:
        """Return the rules of a YAML or JSON value; raises LookupError, TypeError, ValueError."""
        parts: dict[str, str] = dict(data["parts"])
        words: dict[str, str] = dict(data["words"])
        beginnings: dict[str, str] = dict(data["beginnings"])
        for latin, cyrillic in [*parts.items(), *words.items(), *beginnings.items()]:
            # YAML reads no, on and yes as True and False, which are words of nobody.
            if not _RULE.fullmatch(f"{latin}:{cyrillic}"):
                raise ValueError(latin)
        return cls(
            words=words,
            beginnings=beginnings,
            parts=parts,
            letters=re.compile(f"{_any_of(parts)}|{_LETTERS}", re.IGNORECASE),
            endings=re.compile(f"(?:{_any_of(data['endings'])})+"),
            kept=_kept(data),
            # 2026-yil is written 2026 йил; but the plural, 90-yillar, is written 90-йиллар.
            dates=re.compile(
                rf"(?<=[\d{_MASK}])-(?=(?:{_any_of(data['no_hyphen_before'])})(?!l))", re.IGNORECASE
            ),
            name_ending_mark=data["name_ending_mark"],
            soft_sign_stays=bool(data["soft_sign_stays"]),
        )


def to_cyrillic(text: str, rules: Rules) -> str:
    """Return Uzbek Latin text in Uzbek Cyrillic; names, codes and placeholders stay as they are."""
    masked = _Masked.of(text, rules, rules.name_ending_mark, " ")
    plain = rules.dates.sub(" ", masked.text)
    return masked.back(_words(plain, lambda word, inside: _cyrillic_word(word, inside, rules)))


def to_new_latin(text: str, rules: Rules) -> str:
    """Return Uzbek Latin text in the alphabet of 2026 (Ö Ğ Ş Ç); the tutuq belgisi stays."""
    masked = _Masked.of(text, rules, "", "-")
    return masked.back(_words(masked.text, lambda word, _: _new_latin_word(word)))


class _Masked(NamedTuple):
    """A text in which every kept span is one sign, and the spans."""

    text: str
    spans: Sequence[str]

    @classmethod
    def of(cls, text: str, rules: Rules, name_ending_mark: str, day_mark: str) -> _Masked:
        spans: list[str] = []

        def hide(match: re.Match[str]) -> str:
            name, ending = match["name"], match["ending"] or ""
            if match["day"]:
                spans.append(match["day"])
                return _MASK + day_mark
            if not ending:
                spans.append(match[0])
                return _MASK
            letters = ending.lstrip(_MARKS)
            if not rules.endings.fullmatch(normalise_apostrophes(letters)):
                return match[0]
            spans.append(name + name_ending_mark)
            return _MASK + letters

        return cls(normalise_apostrophes(rules.kept.sub(hide, text)), spans)

    def back(self, text: str) -> str:
        """Return the text with its spans where they were."""
        spans = iter(self.spans)
        return re.sub(_MASK, lambda _: next(spans), text)


def _before(text: str, match: re.Match[str]) -> str:
    return text[max(match.start() - 1, 0) : match.start()]


def _words(text: str, convert: Callable[[str, bool], str]) -> str:
    def one(match: re.Match[str]) -> str:
        return convert(match[0], _before(text, match) == _MASK)

    return _WORD.sub(one, text)


def _cyrillic_word(word: str, inside: bool, rules: Rules) -> str:
    stem, spelt = _exception(word.lower(), rules)
    if not stem and _FOREIGN.search(word):
        return word
    written = _cased(spelt, word[: len(stem)])
    capitals = len(word) > 1 and word.isupper()
    for match in rules.letters.finditer(word, len(stem)):
        latin = match[0].lower()
        before = written[-1:].lower()
        cyrillic = rules.parts.get(latin) or _CYRILLIC.get(latin, match[0])
        if latin == "e" and (before in _AFTER_VOWEL if before else not inside):
            cyrillic = "э"
        elif latin == "ye" and before in _CONSONANTS:
            cyrillic = "ье"
        written += cyrillic.upper() if capitals else _cased(cyrillic, match[0])
    return written


def _exception(word: str, rules: Rules) -> tuple[str, str]:
    """Return the longest beginning of the word that has a spelling of its own, and that one."""
    for end in range(len(word), 1, -1):
        stem, rest = word[:end], word[end:]
        if stem in rules.words and (not rest or rules.endings.fullmatch(rest)):
            spelt = rules.words[stem]
            return stem, spelt if rules.soft_sign_stays or not rest else spelt.removesuffix("ь")
        if stem in rules.beginnings:
            return stem, rules.beginnings[stem]
    return "", ""


def _cased(written: str, latin: str) -> str:
    if written != written.lower():
        return written
    if len(latin) > 1 and latin.isupper() and len(written) > 1:
        return written.upper()
    return written[:1].upper() + written[1:] if latin[:1].isupper() else written


def _new_latin_word(word: str) -> str:
    if _FOREIGN.search(word):
        return word

    def one(match: re.Match[str]) -> str:
        letter = _NEW_LATIN.get(match[0].lower())
        return match[0] if letter is None else _cased(letter, match[0])

    return _NEW_LETTERS.sub(one, word)


def _any_of(texts: Mapping[str, str] | Sequence[str]) -> str:
    return "|".join(re.escape(text) for text in sorted(texts, key=len, reverse=True))


def _kept(data: Mapping[str, Any]) -> re.Pattern[str]:
    files, sites = _any_of(data["file_endings"]), _any_of(data["site_endings"])
    keys = _any_of(data["keys"])
    # What may follow a name: a mark that somebody set, and small letters to be tried as an ending.
    ending = f"(?P<ending>[{_MARKS}]?[a-z][a-z{_MARKS}]*(?<![{_QUOTES}]))?"
    # A mark after a letter belongs to the word: there is no SHA in OʻSHA or SHAʼNI.
    not_inside = f"(?<![{_LATIN}][{_MARKS}])(?<![{_LATIN}][{_MARKS}][{_MARKS}])"
    start, end = f"(?<![{_LATIN}0-9_]){not_inside}", f"(?![{_LATIN}0-9_])"
    return re.compile(
        "|".join(
            (
                _MASK,
                r"(?P<day>\{day\})-(?=\{month)",
                r"\{\{[^{}]*\}\}|\{[^{}]*\}",  # contacts, anchors, placeholders
                r"<[^<>\n]+>|&\#?\w+;",  # HTML
                r"(?<![^\W\d_])`[^`\n]+`",  # code; after a letter the mark is an apostrophe
                r"https?://[^\s<>\"«»“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
                rf"{start}@\w+|{start}(?:[\w-]+\.)+(?:{sites})(?:/[^\s<>\"«»“”)]*)?{end}",
                rf"(?:{start}[\w-]+(?:\.[\w-]+)*|\*)?\.(?:{files}){end}",
                r"%(?:n|L?\d+)",
                rf"{start}(?:{keys})(?:\+\w+)*{end}",
                rf"{start}(?P<name>{_any_of(data['names'])}){ending}{end}(?![{_MARKS}]+[A-Z])",
                rf"{start}(?=[IVXLCDM]{{2}}|[IVX]{end})M*(?:CM|CD|D?C{{0,3}})"
                rf"(?:XC|XL|L?X{{0,3}})(?:IX|IV|V?I{{0,3}}){end}(?![{_MARKS}][{_LATIN}])",
                r"U\+[0-9A-F]{4,6}",
                rf"{start}(?:[A-Za-z]+\d\w*|\d+(?:[A-Z]\w*|[a-z]+\d\w*|[a-z]{end}))",  # u1, 5G, 7z
            )
        )
    )
