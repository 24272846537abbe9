"""C01: names, ids and values, against the JSON schemas and the risks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from safecompanion.content.checks.pages import DATA_FILES, ArticleFile, Pages, Source
from safecompanion.content.checks.problem import Problem
from safecompanion.content.risks import SEVERITY, Act


def check_fields(pages: Pages, resources: Path) -> Iterator[Problem]:
    """Yield what is missing, misspelt or of the wrong kind (C01)."""
    yield from _schemas(pages, resources)


def check_names(pages: Pages) -> Iterator[Problem]:
    """Yield ids and languages that do not fit their file, folder or risk (C01)."""
    for item in pages.articles:
        yield from _identity(item, pages)
    for talk in pages.talks:
        if str(talk.values.get("lang", talk.lang)).replace("-", "_") != talk.lang:
            sentence = f'The language is "{talk.values["lang"]}" but the folder is {talk.lang}.'
            yield Problem(talk.file, talk.line("lang"), "C01", "E", sentence)


def _schemas(pages: Pages, resources: Path) -> Iterator[Problem]:
    def schema(name: str) -> dict[str, Any]:
        loaded: dict[str, Any] = json.loads((resources / "schema" / name).read_text("utf-8"))
        return loaded

    guidance, cards = schema("guidance-1.schema.json"), schema("cards-1.schema.json")
    data = schema("content-data-1.schema.json")
    for article in pages.articles:
        if article.values:
            yield from _against(article, guidance)
    for talk in pages.talks:
        if talk.values:
            yield from _against(talk, cards)
    for name in DATA_FILES:
        if pages.values(name):
            yield from _against(pages.data[name], {**data, "$ref": f"#/$defs/{name}"})


def _against(source: Source, schema: dict[str, Any]) -> Iterator[Problem]:
    for error in Draft202012Validator(schema).iter_errors(source.values):
        place = tuple(error.absolute_path)
        yield Problem(source.file, source.line(*place), "C01", "E", _in_words(error, place))


def _in_words(error: ValidationError, place: tuple[str | int, ...]) -> str:
    name = next((str(step) for step in reversed(place) if isinstance(step, str)), "the file")
    value: Any = error.instance
    wanted: Any = error.validator_value
    schema: Any = error.schema
    match error.validator:
        case "required":
            missing = [key for key in wanted if key not in value]
            return f'"{missing[0]}" is missing in {name}.'
        case "additionalProperties":
            known = set(schema.get("properties", ()))
            return f'"{sorted(set(value) - known)[0]}" is not known here. Is it misspelt?'
        case "enum":
            allowed = ", ".join(map(str, wanted))
            return f'"{value}" cannot stand in {name}. Allowed: {allowed}.'
        case "const":
            return f'{name} must be "{wanted}".'
        case "minLength":
            return f"{name} is empty."
        case "maxLength":
            return f"{name} has {len(value)} letters; at most {wanted} are allowed."
        case "minItems":
            return f"{name} has {len(value)} items; at least {wanted} are needed."
        case "maxItems":
            return f"{name} has {len(value)} items; at most {wanted} are allowed."
        case "uniqueItems":
            return f"{name} lists something twice."
        case "pattern":
            return f'"{value}" in {name} is not written as it must be.'
        case _:
            return f"{name} holds the wrong kind of value."


def _identity(item: ArticleFile, pages: Pages) -> Iterator[Problem]:
    values = item.values or {}

    def wrong(key: str, sentence: str) -> Problem:
        return Problem(item.file, item.line(key), "C01", "E", sentence)

    if values.get("id") not in (item.name, None):
        yield wrong("id", f'The id is "{values["id"]}" but the file is called {item.name}.md.')
    if str(values.get("lang", item.lang)).replace("-", "_") != item.lang:
        yield wrong("lang", f'The language is "{values["lang"]}" but the folder is {item.lang}.')
    known = {risk["id"]: risk for risk in pages.values("risks").get("risks", ())}
    for key in ("risk", "diary_category"):
        if values.get(key) and values[key] not in known:
            yield wrong(key, f'"{values[key]}" is not one of the risks of data/risks.yaml.')
    risk = known.get(values.get("risk"))
    if risk and values.get("severity") != SEVERITY[Act(risk["act"])]:
        yield wrong("severity", f"The severity of {risk['id']} is {SEVERITY[Act(risk['act'])]}.")
    if risk and values.get("co_re") != risk["co_re"]:
        yield wrong("co_re", f"The CO:RE class differs from data/risks.yaml for {risk['id']}.")
