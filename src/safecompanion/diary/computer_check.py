"""Is this computer a safe place for a diary? Three answers give one honest piece of advice."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Users(StrEnum):
    """Who uses the computer."""

    ALONE = "alone"
    FAMILY = "family"
    MANY = "many"


class Feared(StrEnum):
    """Could a feared person look at it, or force its owner to open it?"""

    NO = "no"
    MAYBE = "maybe"
    YES = "yes"


class Keeper(StrEnum):
    """Who installs programs on it."""

    MYSELF = "myself"
    SCHOOL = "school"
    OTHER = "other"


class Advice(StrEnum):
    """What we say."""

    GOOD = "good"
    CAREFUL = "careful"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True)
class Assessment:
    """The advice, after how many idle minutes to lock, and whether a recovery sheet is wise."""

    advice: Advice
    lock_minutes: int
    recovery_sheet: bool


def assess(users: Users, feared: Feared, keeper: Keeper) -> Assessment:
    """Return the advice; lock times are those of DESIGN 5 (2 min at home, 5 min at school).

    A recovery sheet in an unsafe home is a spare key for the wrong person (features.md 7.6).
    """
    if feared is Feared.YES:
        return Assessment(Advice.ELSEWHERE, 1, recovery_sheet=False)
    if feared is Feared.MAYBE:
        # Whoever installs programs can also install one that reads along.
        advice = Advice.ELSEWHERE if keeper is Keeper.OTHER else Advice.CAREFUL
        return Assessment(advice, 1, recovery_sheet=False)
    careful = users is Users.MANY or keeper is Keeper.OTHER
    minutes = 5 if users is Users.MANY else 2
    return Assessment(Advice.CAREFUL if careful else Advice.GOOD, minutes, recovery_sheet=True)
