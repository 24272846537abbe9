"""Search keys: the same word typed in any of our scripts gives the same key."""

from __future__ import annotations

import re
import unicodedata

# Everything people use for oʻ, gʻ and the tutuq belgisi (facts of 4.2), and soft and hard signs,
# which Latin drops.
_DROPPED = "'`´‘’‚‛ʹʺʻʼʽʾʿˈˊˋ′‵ˮꞋꞌ＇ьъ"

# One Latin letter per sound. Where scripts or habits disagree, the wider class wins, because a
# search that finds a little too much is kinder than one that finds nothing:
#   ё = е (Russian) and ё = yo (Uzbek) put e, ye, yo into one class;
#   қ/к and х/ҳ are typed for each other on Russian keyboards;
#   ц is "s" or "ts" in Uzbek Latin by position.
_LETTERS = {
    **dict(zip("абвгдежзийклмнопрстуфхцыэ", "abvgdejziyklmnoprstufhsie", strict=True)),
    **{"ё": "e", "ч": "ch", "ш": "sh", "щ": "sh", "ю": "yu", "я": "ya"},
    **{"ў": "o", "қ": "k", "ғ": "g", "ҳ": "h"},
    # Karakalpak, Kazakh, Tajik and Ukrainian neighbours.
    **dict(zip("әөүұңһіїєӣӯҷґ", "aouunhiieiujg", strict=True)),
    # The new Uzbek Latin alphabet; ö and ğ lose their marks like any other letter.
    **{"ş": "sh", "ș": "sh", "ç": "ch", "ı": "i", "ŋ": "n"},
    **{"q": "k", "x": "h"},
}
_SOUNDS = ((re.compile("t+s"), "s"), (re.compile("y+[eo]"), "e"))


class _Letters(dict[int, str]):
    """A translation table that works out each character once, when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_character(chr(code))
        return folded


def _fold_character(character: str) -> str:
    if character in _DROPPED:
        return ""
    lowered = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", character).casefold())
    return "".join(map(_fold_lowered, lowered))


def _fold_lowered(character: str) -> str:
    if character in _LETTERS:
        return _LETTERS[character]
    if character in _DROPPED or unicodedata.combining(character):
        return ""
    base = "".join(
        part for part in unicodedata.normalize("NFKD", character) if not unicodedata.combining(part)
    )
    if base != character:
        return "".join(map(_fold_lowered, base.casefold()))
    return character if character.isalnum() else " "


_TABLE = _Letters()


def search_key(text: str) -> str:
    """Return the Latin-based key under which `text` is found, whatever script it is typed in.

    Lower case, words parted by one space, without apostrophes, accents and punctuation.
    For search only: the key is not a spelling anybody should read.
    """
    # A lone acute accent must go first: NFKC would turn it into a space and a mark.
    key = unicodedata.normalize("NFKC", text.replace("´", "")).translate(_TABLE)
    for sound, letter in _SOUNDS:
        key = sound.sub(letter, key)
    return " ".join(key.split())
