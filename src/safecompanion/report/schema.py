"""Hold a report against its published JSON Schema, on export and on opening."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from safecompanion.errors import (
    ContentDamagedError,
    NotAReportError,
    ReportDamagedError,
    ReportNewerError,
)
from safecompanion.system.folders import resources

FORMAT = "incident-report"
FORMAT_VERSION = "1.0"
SCHEMA_NAME = "incident-report-1.schema.json"
_VERSION = re.compile(r"[0-9]{1,4}\.[0-9]{1,4}")


def validate(document: Any, schema: dict[str, Any] | None = None) -> None:
    """Raise unless the document is a report of a format we know, complete and with nothing else.

    NotAReportError: another JSON. ReportNewerError: a later format. ReportDamagedError
    (check="schema", detail the JSON pointer) for everything else. `schema` None is the shipped one.
    """
    # Imported here: it costs 100 ms, and only who exports or opens a report needs it.
    from jsonschema import Draft202012Validator

    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise NotAReportError
    _refuse_newer(document.get("format_version"))
    validator = Draft202012Validator(load(resources()) if schema is None else schema)
    error = next(validator.iter_errors(document), None)
    if error is not None:
        pointer = "".join(f"/{part}" for part in error.absolute_path)
        raise ReportDamagedError(check="schema", detail=pointer or "/")


def load(folder: Path) -> dict[str, Any]:
    """Return the schema below a resources folder; raises ContentDamagedError."""
    path = folder / "schema" / SCHEMA_NAME
    try:
        schema: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ContentDamagedError(name=path.name) from error
    return schema


def _refuse_newer(version: Any) -> None:
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise ReportDamagedError(check="schema", detail="/format_version")
    if _numbers(version) > _numbers(FORMAT_VERSION):
        raise ReportNewerError(version=version)


def _numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]
