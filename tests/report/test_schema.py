"""The published schema: what it lets in, what it keeps out, and that it bounds everything."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from safecompanion.diary.entries import AccountRole, Role, Source, Sure, Told
from safecompanion.diary.image_gate import GATED_RISKS
from safecompanion.errors import (
    ContentDamagedError,
    NotAReportError,
    ReportDamagedError,
    ReportNewerError,
)
from safecompanion.report.schema import load, validate

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "schema"
EXAMPLES = sorted(FOLDER.glob("examples/*.json"))
INVALID = sorted(FOLDER.glob("invalid/*.json"))
WHERE = yaml.safe_load((FOLDER / "invalid" / "where.yaml").read_text(encoding="utf-8"))


def _read(path):
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def schema(resources):
    return load(resources)


def test_there_are_examples_of_both_kinds():
    assert len(EXAMPLES) >= 6
    assert {path.stem for path in INVALID} == WHERE.keys()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_is_a_report(path):
    validate(_read(path))


@pytest.mark.parametrize("path", INVALID, ids=lambda path: path.stem)
def test_a_broken_example_is_refused_where_it_breaks(path):
    with pytest.raises(ReportDamagedError) as refused:
        validate(_read(path))
    assert refused.value.values == {"check": "schema", "detail": WHERE[path.stem]}


@pytest.mark.parametrize("other", [None, [], "text", {}, {"format": "something-else"}])
def test_another_json_is_no_report(other):
    with pytest.raises(NotAReportError):
        validate(other)


@pytest.mark.parametrize("version", ["1.1", "2.0", "1.10", "10.0"])
def test_a_later_format_is_told_apart_from_a_damaged_one(version):
    with pytest.raises(ReportNewerError):
        validate({**_read(EXAMPLES[0]), "format_version": version})


@pytest.mark.parametrize("version", [None, 1, "", "1", "1.0\n", "one.zero", "9" * 5000 + ".0"])
def test_a_version_that_is_none_is_damage(version):
    with pytest.raises(ReportDamagedError):
        validate({**_read(EXAMPLES[0]), "format_version": version})


def test_a_missing_schema_says_which_file_is_missing(tmp_path):
    with pytest.raises(ContentDamagedError) as missing:
        load(tmp_path)
    assert missing.value.values["name"] == "incident-report-1.schema.json"


def _nodes(node):
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from _nodes(value)
    elif isinstance(node, list):
        for value in node:
            yield from _nodes(value)


def test_nothing_in_a_report_is_without_a_bound(schema):
    bounds = {"string": "maxLength", "array": "maxItems", "integer": "maximum"}
    typed = [node for node in _nodes(schema) if isinstance(node.get("type"), str)]
    assert [node for node in typed if bounds.get(node["type"], "type") not in node] == []
    objects = [node for node in typed if node["type"] == "object"]
    assert [node for node in objects if node.get("additionalProperties") is not False] == []


def test_the_schema_knows_the_codes_of_the_diary(schema):
    entry, definitions = schema["$defs"]["entry"]["properties"], schema["$defs"]
    assert entry["role"]["enum"] == list(Role)
    assert entry["source"]["enum"] == list(Source)
    assert definitions["moment"]["properties"]["sure"]["enum"] == list(Sure)
    assert entry["accounts"]["items"]["properties"]["role"]["enum"] == list(AccountRole)
    assert entry["told"]["items"]["properties"]["whom"]["enum"] == list(Told)


def test_the_schema_knows_the_taxonomy(schema, library):
    entry = schema["$defs"]["entry"]
    rules = {
        rule["if"]["properties"]["risk"].get("const"): rule["then"]["properties"]
        for rule in entry["allOf"]
        if "properties" in rule["if"]
    }
    assert entry["properties"]["risk"]["enum"] == [risk.id for risk in library.risks()]
    assert [sorted(rules[risk.id]["subtypes"]["items"]["enum"]) for risk in library.risks()] == [
        sorted(item.id for item in risk.subtypes) for risk in library.risks()
    ]


def test_the_schema_keeps_pictures_out_of_gated_entries(schema):
    [gated] = [
        set(rule["if"]["properties"]["risk"]["enum"])
        for rule in schema["$defs"]["entry"]["allOf"]
        if "enum" in rule["if"].get("properties", {}).get("risk", {})
    ]
    assert gated == GATED_RISKS
