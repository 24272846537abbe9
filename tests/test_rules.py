"""The house rules that no linter knows. Each failure names the file and the line."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

import safecompanion
from safecompanion.errors import UserError

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "safecompanion"
MODULES = {
    path.relative_to(SOURCE).as_posix(): ast.parse(path.read_text("utf-8"))
    for path in sorted(SOURCE.rglob("*.py"))
}

QT_AT_HOME = ("ui/", "app.py", "tour.py", "gallery.py")
LONGEST_FILE, LONGEST_FUNCTION = 400, 60
# Functions that may be longer, with the reason. This list may only shrink.
LONG_FUNCTIONS: dict[str, str] = {}

BANNED_NAMES = {
    "QtNetwork": "the program opens no network connection",
    "QDesktopServices": "other programs leave traces of what they open",
    "QTextBrowser": "shown text never follows links or loads resources",
    "tempfile": "nothing unencrypted is written to a temporary folder",
}
# The first number was in a brief and is in no source; the others may come only from contacts.yaml.
NEVER_PRINTED = "1140"
PHONE = re.compile(r"\+?998[\d ()-]{7,}|\b(101|102|103|104|112|1096|1102|1146)\b")
TEXT_FILES = {".py", ".md", ".yaml", ".json", ".typ", ".ts", ".txt"}


def at(module, node):
    return f"{module}:{node.lineno}"


def nodes(*kinds):
    """Yield (module, node) for all nodes of these kinds in the program."""
    for module, tree in MODULES.items():
        for node in ast.walk(tree):
            if isinstance(node, kinds):
                yield module, node


def imported(node):
    """Return the dotted names that an import statement brings in."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [f"{node.module}.{alias.name}" for alias in node.names]


def called(node):
    """Return the last part of what a call calls: `tr` for `self.tr(...)`."""
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def is_literal(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def docstrings(tree):
    """Return the ids of the docstring nodes of a module."""
    owners = (ast.Module, ast.ClassDef, ast.FunctionDef)
    return {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, owners) and node.body and isinstance(node.body[0], ast.Expr)
    }


def translation_faults(tree):
    """Return the lines where a sentence would never reach the translators, or never match."""
    noops = {
        node.args[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and called(node) == "QT_TRANSLATE_NOOP"
    }
    faults = []
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            inside = [part for part in ast.walk(node) if isinstance(part, ast.Call)]
            faults += [part.lineno for part in inside if called(part) in {"tr", "translate"}]
        if not isinstance(node, ast.Call) or not node.args:
            continue
        if called(node) == "tr" and not is_literal(node.args[0]):
            faults.append(node.lineno)
        if called(node) == "translate" and "Application" in ast.unparse(node.func):
            context, text = node.args[:2]
            # A variable is right only where its sentences are marked in the same module.
            marked = is_literal(context) and context.value in noops
            if not is_literal(context) or not (is_literal(text) or marked):
                faults.append(node.lineno)
    return faults


def test_qt_is_used_only_where_windows_are():
    wrong = [
        at(module, node)
        for module, node in nodes(ast.Import, ast.ImportFrom)
        if not module.startswith(QT_AT_HOME)
        and any(name.split(".")[0] in {"PySide6", "shiboken6"} for name in imported(node))
    ]
    assert not wrong


def test_what_leaves_traces_or_the_computer_is_never_imported():
    wrong = [
        f"{at(module, node)} {name}: {BANNED_NAMES[part]}"
        for module, node in nodes(ast.Import, ast.ImportFrom)
        for name in imported(node)
        for part in name.split(".")
        if part in BANNED_NAMES
    ]
    assert not wrong


def test_settings_are_never_kept_by_qt():
    allowed = {"setPath", "Format", "Scope"}  # app.py sends Qt's own files to nowhere
    reached = {id(n.value): n.attr for _, n in nodes(ast.Attribute)}
    wrong = [
        at(module, node)
        for module, node in nodes(ast.Name)
        if node.id == "QSettings" and (module != "app.py" or reached.get(id(node)) not in allowed)
    ]
    assert not wrong


def test_only_the_command_line_prints():
    calls = [(module, node) for module, node in nodes(ast.Call) if called(node) == "print"]
    assert not [at(module, node) for module, node in calls if module != "cli.py"]


def test_every_sentence_reaches_the_translators():
    wrong = [
        f"{module}:{line}" for module, tree in MODULES.items() for line in translation_faults(tree)
    ]
    assert not wrong


@pytest.mark.parametrize(
    "code",
    [
        "self.tr(text)",
        'self.tr(f"{n} files")',
        'self.tr("%d files" % n)',
        'self.tr("{} files".format(n))',
        "f\"{self.tr('Files')}: {n}\"",
        'QCoreApplication.translate("Errors", text)',
    ],
)
def test_a_sentence_that_would_get_lost_is_seen(code):
    assert translation_faults(ast.parse(code))


@pytest.mark.parametrize(
    "code",
    [
        'self.tr("{n} files").format(n=n)',
        'self.tr("one " "sentence")',
        'self.tr("%n files", "", n)',
        'a = QT_TRANSLATE_NOOP("Errors", "Full"); QCoreApplication.translate("Errors", a)',
        "painter.translate(x, y)",
    ],
)
def test_a_sentence_that_is_found_is_let_pass(code):
    assert not translation_faults(ast.parse(code))


def test_every_error_has_a_sentence_of_its_own():
    from safecompanion.ui.messages import sentence

    def kinds(kind):
        return {kind}.union(*(kinds(child) for child in kind.__subclasses__()))

    ours = {kind for kind in kinds(UserError) - {UserError} if "safecompanion" in kind.__module__}
    said = {kind.__name__: sentence(kind()) for kind in ours}
    assert all(said.values())
    assert len(set(said.values())) == len(said)


def test_files_and_functions_stay_small():
    long_files = [
        f"{module}: {len((SOURCE / module).read_text('utf-8').splitlines())} lines"
        for module in MODULES
        if len((SOURCE / module).read_text("utf-8").splitlines()) > LONGEST_FILE
    ]
    long_functions = {
        f"{module}:{node.name}"
        for module, node in nodes(ast.FunctionDef, ast.AsyncFunctionDef)
        if node.end_lineno - node.lineno + 1 > LONGEST_FUNCTION
    }
    assert not long_files
    assert long_functions == set(LONG_FUNCTIONS)


def test_every_module_says_what_it_is_for():
    assert not [name for name, tree in MODULES.items() if tree.body and not ast.get_docstring(tree)]


def test_the_number_from_the_brief_is_nowhere():
    banned = re.compile(rf"(?<!\d){NEVER_PRINTED}(?!\d)")
    files = [
        path
        for folder in ("src", "resources", "translations")
        for path in (ROOT / folder).rglob("*")
        if path.suffix in TEXT_FILES
    ]
    assert files
    assert not [path for path in files if banned.search(path.read_text("utf-8"))]


def test_no_telephone_number_is_written_into_the_windows():
    contacts = yaml.safe_load((ROOT / "resources/data/contacts.yaml").read_text("utf-8"))
    assert PHONE.search(str(contacts)), "the pattern no longer sees the numbers we do show"
    windows = {module: tree for module, tree in MODULES.items() if module.startswith("ui/")}
    wrong = [
        f"{at(module, node)} {node.value!r}"
        for module, tree in windows.items()
        for explained in [docstrings(tree)]
        for node in ast.walk(tree)
        if is_literal(node) and id(node) not in explained and PHONE.search(node.value)
    ]
    assert not wrong


def test_the_changelog_knows_this_version():
    assert f"## {safecompanion.__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_the_lock_holds_everything_the_project_asks_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    names = set(re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE))
    assert not {re.split(r"[<>=~! ]", line)[0].lower() for line in wanted} - names
    assert "://" not in lock, "a lock names packages, not where one machine gets them from"


def test_the_set_up_needs_nothing_that_must_be_installed_first():
    code = ast.parse((ROOT / "packaging/bootstrap.py").read_text("utf-8"))
    imports = [node for node in ast.walk(code) if isinstance(node, ast.Import | ast.ImportFrom)]
    used = {name.split(".")[0] for node in imports for name in imported(node)}
    assert used <= sys.stdlib_module_names
