"""Keep a child's alias out of the words that are shared, and count what was replaced."""

from __future__ import annotations

import re
from collections.abc import Mapping

# Russian changes the end of a name, Uzbek adds endings to it. Closed lists on purpose: "any
# letters may follow" would turn Alisher into the child Ali.
_RUSSIAN = "(?:[аяуюе]|[оеё]м|[ео]в|[ыи]|ами?|ями?)"
_RUSSIAN_AFTER_A = "(?:[аяыиеую]|[оеё]й|[ое]ю|ами?|ями?)"
_WARM = "(?:jon|xon|oy|жон|хон|ой|джон)"
_UZBEK = (
    "(?:lar|лар)?(?:im|ing|imiz|ingiz|им|инг|имиз|ингиз)?"
    "(?:ning|niki|ni|ga|ka|qa|da|dan|dagi|cha|нинг|ники|ни|га|ка|қа|да|дан|даги|ча)?"
)
# So short an alias is found only exactly as written: "M" stands in too many words.
_SHORT = 2


class AliasCover:
    """Replace aliases by neutral labels such as "[Child A]", in one text after the other."""

    def __init__(self, labels: Mapping[str, str]) -> None:
        self._aliases = sorted(filter(None, labels), key=len, reverse=True)
        self._labels = [f"[{labels[alias]}]" for alias in self._aliases]
        forms = "|".join(f"({_forms(alias)})" for alias in self._aliases)
        self._pattern = re.compile(rf"(?<!\w)(?:{forms})(?!\w)") if forms else None
        self.replaced = 0

    def text(self, text: str) -> str:
        """Return the text without the aliases and add the replacements to `replaced`."""
        if self._pattern is None:
            return text
        covered, count = self._pattern.subn(self._label, text)
        self.replaced += count
        return covered

    def is_in(self, text: str) -> bool:
        """Return True if an alias stands in the text, also inside a longer word."""
        folded = text.casefold()
        return any(
            alias.casefold() in folded for alias in self._aliases if len(alias) > _SHORT
        ) or (self._pattern is not None and self._pattern.search(text) is not None)

    def _label(self, found: re.Match[str]) -> str:
        return self._labels[(found.lastindex or 1) - 1]


def _forms(alias: str) -> str:
    name = re.escape(alias)
    if len(alias) <= _SHORT:
        return name
    forms = [f"{name}{_WARM}?{_UZBEK}", f"{name}{_RUSSIAN}"]
    if alias[-1].lower() in "ая":
        forms.append(f"{re.escape(alias[:-1])}{_RUSSIAN_AFTER_A}")
    return f"(?i:{'|'.join(forms)})"
