"""Every failure that comes from the world has a sentence a person can use."""

from __future__ import annotations

import re

import pytest

from safecompanion import errors
from safecompanion.ui.messages import bug_sentence, known_errors, sentence

VALUES = {"name": "n1", "part": "p1", "seconds": 8, "limit_mb": 20, "reason": "r1", "check": "c1"}
OURS = sorted(
    (
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.UserError)
        if kind is not errors.UserError
    ),
    key=lambda kind: kind.__name__,
)


def test_there_is_a_sentence_for_each_and_for_nothing_else():
    assert known_errors() == set(OURS)


@pytest.mark.parametrize("kind", OURS)
def test_the_sentence_is_whole_with_and_without_values(kind):
    for error in (kind(), kind(**VALUES), kind(name="{odd} %1", other=1)):
        said = sentence(error)
        assert said.endswith(".")
        assert not re.search(r"\{(name|part|seconds|limit_mb|reason|check)\}", said)


@pytest.mark.parametrize("kind", OURS)
def test_no_sentence_blames_or_speaks_like_a_machine(kind):
    said = sentence(kind(**VALUES)).casefold()
    assert not re.search(r"\b(you failed|invalid|illegal|fatal|error|exception|abort)\b", said)


def test_a_bug_is_said_to_be_ours_and_that_the_text_is_kept():
    assert "kept" in bug_sentence()
