"""The command line: opens the app, or does one thing that needs no window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from safecompanion import __version__
from safecompanion.errors import UserError


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="safecompanion", description=__doc__)
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--data-dir", type=Path, help="keep diaries and settings in this folder")
    parser.add_argument("--lang", default="", help="language of the interface, such as uz_Latn")
    parser.add_argument(
        "--portable", action="store_true", help="keep everything beside the program"
    )
    parser.add_argument("--hidden", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--locked", action="store_true", help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    centre = commands.add_parser("centre", help="for the receiving centre").add_subparsers(
        dest="action", required=True
    )
    keygen = centre.add_parser("keygen", help="make a key pair that reports are sealed to")
    keygen.add_argument("folder", type=Path)
    keygen.add_argument("--test", action="store_true", help="mark the key TEST")

    report = commands.add_parser("report", help="check or open a report").add_subparsers(
        dest="action", required=True
    )
    verify = report.add_parser("verify", help="one line a check; exit 0 if all hold")
    verify.add_argument("file", type=Path)
    verify.add_argument("--key", type=Path, help="the centre's key, for a sealed report")
    verify.add_argument("--passphrase-file", type=Path, help="a file that holds the passphrase")
    opening = report.add_parser("open", help="open a sealed report into a new folder")
    opening.add_argument("file", type=Path)
    opening.add_argument("--key", type=Path)
    opening.add_argument("--passphrase-file", type=Path)
    opening.add_argument("--out", type=Path, required=True)

    content = commands.add_parser("content", help="for editors").add_subparsers(
        dest="action", required=True
    )
    content.add_parser("check", help="check articles, cards and data")

    tour = commands.add_parser("tour", help="drive the window through a sample case")
    tour.add_argument("folder", type=Path)
    tour.add_argument("--theme", choices=("light", "dark", "hc"), default="light")

    gallery = commands.add_parser(
        "gallery", help="for developers only: every widget in all its states"
    )
    gallery.add_argument(
        "folder", type=Path, nargs="?", help="write pictures into this folder and open no window"
    )
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return the exit code."""
    options = _parser().parse_args(arguments)
    try:
        return _run(options)
    except UserError as error:
        from safecompanion.ui.messages import sentence

        print(sentence(error), file=sys.stderr)
        return 1


def _run(options: argparse.Namespace) -> int:
    if options.command is None:
        return _open_app(options)
    if options.command == "tour":
        from safecompanion.tour import run

        return run(options.folder, options.lang or "en", options.theme)
    if options.command == "gallery":
        from safecompanion.gallery import run as show_gallery

        return show_gallery(options.folder)
    runner = {"centre": _keygen, "content": _content_check}.get(options.command)
    if runner is not None:
        return runner(options)
    return _verify(options) if options.action == "verify" else _open_report(options)


def _open_app(options: argparse.Namespace) -> int:
    from safecompanion.app import Options, main

    return main(
        Options(
            data_dir=options.data_dir,
            language=options.lang,
            portable=options.portable,
            hidden=options.hidden,
            locked=options.locked,
        )
    )


def _keygen(options: argparse.Namespace) -> int:
    from safecompanion.report.centres import keygen

    made = keygen(options.folder, test=options.test)
    print(f"{made.public_file}: give this to the programs that report to you")
    print(f"{made.key_file}: keep this secret, and keep a copy in a safe")
    print(f"fingerprint: {made.fingerprint}")
    return 0


def _content_check(_options: argparse.Namespace) -> int:
    from safecompanion.content.check import check, format_problems
    from safecompanion.system.folders import resources

    problems = check(resources())
    print(format_problems(problems))
    return 1 if any(problem.level == "E" for problem in problems) else 0


def _passphrase(options: argparse.Namespace) -> str | None:
    if options.passphrase_file is None:
        return None
    return str(options.passphrase_file.read_text("utf-8").strip())


def _verify(options: argparse.Namespace) -> int:
    from safecompanion.report.verify import verify

    checks = verify(options.file, key_file=options.key, passphrase=_passphrase(options))
    for check in checks:
        print(f"{'ok  ' if check.ok else 'FAIL'} {check.name}: {check.detail}")
    return 0 if checks and all(check.ok for check in checks) else 1


def _open_report(options: argparse.Namespace) -> int:
    from safecompanion.report.opening import open_sealed

    opened = open_sealed(options.file, options.key, _passphrase(options), options.out)
    for check in opened.checks:
        print(f"{'ok  ' if check.ok else 'FAIL'} {check.name}: {check.detail}")
    print(f"opened: {opened.folder}")
    return 0
