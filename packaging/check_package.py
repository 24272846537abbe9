"""Check a packaged program: nothing in it that opens connections, nothing missing, and it runs."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

FORBIDDEN = re.compile(
    r"Qt6?(Network|Qml|Quick|Pdf|WebEngine|Sql)|plugins/(tls|networkinformation|sqldrivers)/"
    r"|(^|/)(lib)?q(pdf|svg|tiff|icns|ico|tga|wbmp)\.|(^|/)_?(lib)?ssl[.-]"
)
NEEDED = (
    r"resources/data/contacts\.yaml$",
    r"resources/schema/incident-report-1\.schema\.json$",
    r"translations/safecompanion_ru\.qm$",
    r"translations/qtbase_uz_Cyrl\.qm$",
    r"translations/qtbase_ru\.qm$",
    r"mnemonic/wordlist/english\.txt$",
    r"licences/NOTICE$",
    r"licences/LGPL-3\.txt$",
    r"platforms/(lib)?q(xcb|windows|cocoa)\.",
)


def problems_in(folder: Path) -> list[str]:
    """Return what is in the folder that must not be, and what is missing."""
    names = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
    problems = [f"must not be there: {name}" for name in names if FORBIDDEN.search(name)]
    problems += [
        f"missing: {wanted}"
        for wanted in NEEDED
        if not any(re.search(wanted, name) for name in names)
    ]
    return problems


def problem_with(program: Path, *arguments: str) -> list[str]:
    """Run the program alone, without this Python, network or screen; return what went wrong."""
    with tempfile.TemporaryDirectory() as home:
        surroundings = {
            name: os.environ[name] for name in ("SYSTEMROOT", "PATH") if name in os.environ
        }
        surroundings |= {"HOME": home, "USERPROFILE": home, "QT_QPA_PLATFORM": "offscreen"}
        arguments = tuple(argument.replace("HOME", home) for argument in arguments)
        done = subprocess.run([program, *arguments], env=surroundings, capture_output=True)
    if done.returncode == 0:
        return []
    words = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
    return [f"{' '.join(arguments)}: exit code {done.returncode} {' '.join(words)}"]


def main(folder: Path) -> int:
    """Check the folder; print what is wrong; return the exit code."""
    program = folder / ("companion.exe" if os.name == "nt" else "companion")
    problems = problems_in(folder)
    for arguments in (["--version"], ["content", "check"], ["tour", "HOME/tour"]):
        problems += problem_with(program, *arguments)
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files)
    for problem in problems:
        print(problem)
    print(f"{folder}: {size / 1e6:.0f} MB, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
