"""Keep translations/*.ts in step with the sentences in the code: `update` or `check`."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from safecompanion.content.languages import read_languages
from safecompanion.content.orthography import read_orthographies

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "translations"
# Made from another one's by uzbek.py, not from the code.
MADE = {
    orthography.id
    for orthography in read_orthographies(ROOT / "resources/data/orthography.yaml")
    if orthography.is_active
}
LANGUAGES = [code for code in read_languages(ROOT / "resources") if code not in MADE]
# The sentences in the code are English, so English needs its plural forms only.
SOURCE_LANGUAGE = "en"


def name_of(language: str) -> str:
    """Return the file name of a language's translation."""
    return f"safecompanion_{language}.ts"


def refresh(language: str, path: Path) -> None:
    """Bring one translation file in step with the code; raise if lupdate fails."""
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    sources = sorted(str(file.relative_to(ROOT)) for file in ROOT.glob("src/safecompanion/**/*.py"))
    options = ["-silent", "-no-obsolete", "-locations", "none"]
    options += ["-source-language", SOURCE_LANGUAGE, "-target-language", language]
    if language == SOURCE_LANGUAGE:
        options.append("-pluralonly")
    subprocess.run([tool, *options, *sources, "-ts", path], cwd=ROOT, check=True)


def problems_in(path: Path) -> list[str]:
    """Return what is wrong with a translation file: not translated, or a `{placeholder}` lost."""
    problems = []
    for message in ET.parse(path).iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        forms = [] if translation is None else translation.findall("numerusform") or [translation]
        texts = ["".join(form.itertext()).strip() for form in forms]
        if not all(texts) or translation is None or translation.get("type") == "unfinished":
            problems.append(f"not translated: {source}")
        elif any(placeholders(text) != placeholders(source) for text in texts):
            problems.append(f"other placeholders than the English: {source}")
    return problems


def placeholders(text: str) -> set[str]:
    """Return the `{names}` that are filled in at run time."""
    return set(re.findall(r"\{\w*\}", text))


def update() -> int:
    """Refresh every translation file and print what is missing."""
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        refresh(language, FOLDER / name_of(language))
        problems = problems_in(FOLDER / name_of(language))
        print(f"{language}: {len(problems)} to do", *problems, sep="\n  ")
    return 0


def check() -> int:
    """Return 1, and say why, if a file is out of step with the code or not complete."""
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            kept, fresh = FOLDER / name_of(language), Path(folder) / name_of(language)
            if kept.exists():
                shutil.copyfile(kept, fresh)
            refresh(language, fresh)
            if not kept.exists() or kept.read_bytes() != fresh.read_bytes():
                problems.append(f"{kept.name} is not in step with the code: run make translate")
            problems += [f"{kept.name}: {problem}" for problem in problems_in(fresh)]
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    commands = {"update": update, "check": check}
    if len(sys.argv) != 2 or sys.argv[1] not in commands:
        sys.exit("Usage: translate.py update | check")
    sys.exit(commands[sys.argv[1]]())
