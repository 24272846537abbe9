"""The words of the report: the same ones in every language, for every code of the format."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from safecompanion.report import choice
from safecompanion.report.printable import Glyphs
from safecompanion.report.schema import load
from safecompanion.report.texts import load_labels

FILES = sorted((Path(__file__).resolve().parents[2] / "resources" / "report").glob("labels.*.yaml"))
LANGUAGES = [path.name.split(".")[1] for path in FILES]


def _leaves(value, path=()):
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _leaves(item, (*path, key))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _leaves(item, (*path, number))
    else:
        yield path, value


def _texts(path):
    return dict(_leaves(yaml.safe_load(path.read_text(encoding="utf-8"))))


def test_the_report_speaks_every_language_of_the_program():
    assert {"en", "ru", "uz_Latn", "uz_Cyrl"} <= set(LANGUAGES)


@pytest.mark.parametrize("path", FILES, ids=LANGUAGES)
def test_every_language_has_the_same_texts_with_the_same_gaps(path):
    def gaps(texts):
        return {key: set(re.findall(r"{\w+}", text)) for key, text in texts.items()}

    english = _texts(FILES[LANGUAGES.index("en")])
    assert gaps(_texts(path)) == gaps(english)


@pytest.mark.parametrize("path", FILES, ids=LANGUAGES)
def test_every_text_can_be_printed(path, resources):
    glyphs = Glyphs(resources / "fonts")
    texts = [text for text in _texts(path).values() if not isinstance(text, str)]
    assert texts == []
    assert [text for text in _texts(path).values() if glyphs.printable(text) != text] == []


def _enum(schema, *path):
    node = schema
    for part in path:
        node = node[part] if part in node else node["properties"][part]
    return node["enum"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_of_the_format_has_words(language, resources):
    schema, codes = load(resources), load_labels(resources, language).part("codes")
    attachment = schema["$defs"]["attachment"]
    wanted = {
        "kind": list(choice.Kind),
        "urgency": list(choice.Urgency),
        "reporter_role": list(choice.ReporterRole),
        "answer": [*choice.PoliceConsent, *choice.ChildInformed],
        "age_band": list(choice.AgeBand),
        "source": _enum(schema, "$defs", "entry", "source"),
        "account_role": _enum(schema, "$defs", "entry", "accounts", "items", "role"),
        "told": _enum(schema, "$defs", "entry", "told", "items", "whom"),
        "metadata": _enum(attachment, "metadata"),
        "metadata_removed": _enum(attachment, "metadata_removed", "items"),
        "chat_source": _enum(attachment, "chat", "source"),
        "chat_media": _enum(schema, "$defs", "chat_row", "media"),
        "withheld": list(schema["properties"]["withheld"]["properties"]),
    }
    assert {group: set(codes[group]) for group in wanted} == {
        group: set(values) for group, values in wanted.items()
    }


@pytest.mark.parametrize(
    ("language", "moment", "words"),
    [
        ("en", {"at": "2026-11-18T20:30", "sure": "hour"}, "18 November 2026, about 20:30"),
        ("ru", {"at": "2026-11-18T20:30", "sure": "hour"}, "18 ноября 2026 г., около 20:30"),
        ("ru", {"at": "2026-11-18", "sure": "month"}, "ноябрь 2026 г. (известен только месяц)"),
        ("en", {"sure": "unknown"}, "not known"),
    ],
)
def test_a_time_says_how_sure_the_writer_is(language, moment, words, resources):
    assert load_labels(resources, language).moment(moment) == words


def test_a_heading_never_claims_a_day_that_is_not_known(resources):
    labels = load_labels(resources, "en")
    assert labels.moment({"at": "2026-11-18", "sure": "month"}, short=True) == "November 2026"


def test_a_time_on_the_clock_carries_its_offset(resources):
    at = load_labels(resources, "en").instant("2026-11-24T18:02:11+05:00")
    assert at == "24 November 2026, 18:02 (UTC+05:00)"


def test_a_language_the_report_does_not_speak_yet_is_english(resources):
    assert load_labels(resources, "kaa").lang == "en"


def test_more_children_than_letters_get_numbers(resources):
    labels = load_labels(resources, "en")
    assert (labels.child(25), labels.child(26)) == ("Child Z", "Child 27")
