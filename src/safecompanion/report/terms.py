"""The only door from the report to the shared taxonomy: names of codes and the field's words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from safecompanion.content.risks import Choice, Platform, Risk, Taxonomy


class Terms:
    """Names in one language; a code that the taxonomy does not know is its own name."""

    def __init__(self, taxonomy: Taxonomy, platforms: Sequence[Platform], language: str) -> None:
        self._risks: dict[str, Risk] = {risk.id: risk for risk in taxonomy.risks}
        self._platforms = {platform.id: platform.name for platform in platforms}
        self._ncmec = taxonomy.ncmec_types
        self._taxonomy = taxonomy
        self._language = language

    def field_terms(self, risk: str) -> dict[str, Any]:
        """Return the field's terms for a risk, in English, as report.json carries them."""
        known = self._risks.get(risk)
        if known is None:
            return {}
        luxembourg = known.luxembourg.text("en")
        terms: dict[str, Any] = {"luxembourg": luxembourg} if luxembourg else {}
        if known.ncmec:
            terms["ncmec"] = [
                {"type": item.code} | ({"when": when} if (when := item.when.text("en")) else {})
                for item in known.ncmec
            ]
        if known.lru996:
            when = known.lru996_when.text("en")
            terms["lru_996"] = {"forms": list(known.lru996)} | ({"when": when} if when else {})
        return terms

    def risk(self, risk: str) -> str:
        """Return the name of a risk."""
        known = self._risks.get(risk)
        return known.name.text(self._language) if known else risk

    def luxembourg(self, risk: str) -> str:
        """Return the Luxembourg term in this language, or ""."""
        known = self._risks.get(risk)
        return known.luxembourg.text(self._language) if known else ""

    def ncmec_when(self, risk: str, code: str) -> str:
        """Return when an NCMEC type applies to a risk, or "" if it always does."""
        known = self._risks.get(risk)
        found = (item.when for item in (known.ncmec if known else ()) if item.code == code)
        return next((when.text(self._language) for when in found), "")

    def lru_when(self, risk: str) -> str:
        """Return when the forms of violence apply to a risk, or "" if they always do."""
        known = self._risks.get(risk)
        return known.lru996_when.text(self._language) if known else ""

    def subtype(self, risk: str, subtype: str) -> str:
        """Return the name of a subtype of a risk."""
        known = self._risks.get(risk)
        return self._name(known.subtypes if known else (), subtype)

    def role(self, role: str) -> str:
        """Return the words for the child's part."""
        return self._name(self._taxonomy.roles, role)

    def sign(self, sign: str) -> str:
        """Return the words of an urgent sign."""
        return self._name(self._taxonomy.urgent_signs, sign)

    def lru_form(self, form: str) -> str:
        """Return the name of a form of violence of law LRU-996."""
        return self._name(self._taxonomy.lru996_forms, form)

    def ncmec_type(self, code: str) -> str:
        """Return the full English name of an NCMEC incident type."""
        return self._ncmec.get(code, code)

    def platform(self, platform: str) -> str:
        """Return the name of a platform."""
        known = self._platforms.get(platform)
        return known.text(self._language) if known else platform

    def _name(self, choices: Sequence[Choice], code: str) -> str:
        return next((item.label.text(self._language) for item in choices if item.id == code), code)
