"""The developers' gallery shows every widget and every look that there is."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

import safecompanion.ui.gallery
from safecompanion import cli
from safecompanion.ui import widgets
from safecompanion.ui.gallery.window import Gallery
from safecompanion.ui.widgets.page import Page

LOOK = re.compile(r'\[(box|chip|kind|tile|role|tint|pill|compact|wrong)="(\w+)"\]')


@pytest.fixture
def gallery(show, qapp, resources, no_stray_window):
    return show(Gallery(qapp, resources))


def our_widgets():
    """Return the public widgets of ui/widgets; the frames of whole pages are no single widget."""
    found = set()
    for module in pkgutil.iter_modules(widgets.__path__):
        loaded = importlib.import_module(f"{widgets.__name__}.{module.name}")
        for name, kind in vars(loaded).items():
            if isinstance(kind, type) and kind.__module__ == loaded.__name__ and name[0] != "_":
                found.add(kind)
    return {kind for kind in found if issubclass(kind, QWidget) and not issubclass(kind, Page)}


def test_every_widget_of_ours_is_shown(gallery):
    shown = {type(widget) for widget in gallery.findChildren(QWidget)}
    assert len(our_widgets()) > 20
    assert our_widgets() - shown == set()


def test_every_look_of_the_style_sheet_is_worn(gallery, resources):
    known = set(LOOK.findall((resources / "ui" / "style.qss").read_text("utf-8")))
    worn = {
        (name, str(widget.property(name)))
        for widget in gallery.findChildren(QWidget)
        for name in {name for name, _value in known}
    }
    assert known - worn == set()


def test_every_colour_and_space_is_shown_by_its_name(gallery, words):
    lines = words(gallery).splitlines()
    assert set(gallery.theme.names("color")) - set(lines) == set()
    assert f"xl: {gallery.theme.space('xl')}" in lines


def test_the_look_and_the_size_are_chosen_at_the_top(gallery, find, settle, qtbot):
    qtbot.keyClick(find(gallery, "gallery-theme"), Qt.Key.Key_Down)
    qtbot.keyClick(find(settle(gallery), "gallery-scale"), Qt.Key.Key_End)
    settle(gallery)
    assert (gallery.theme.name, gallery.theme.scale) == ("dark", 200)
    # What is drawn, not only what is meant.
    assert gallery.grab().toImage().pixelColor(2, 2) == gallery.theme.color("bg")


def test_pictures_of_every_look_show_all_to_the_last_line(qapp, tmp_path):
    assert cli.main(["gallery", str(tmp_path / "new")]) == 0
    pictures = {file.stem: QImage(str(file)) for file in (tmp_path / "new").iterdir()}
    assert set(pictures) == {
        f"{look}-{size}" for look in ("light", "dark", "hc") for size in (100, 200)
    }
    assert {picture.width() for picture in pictures.values()} == {1024}
    assert pictures["light-200"].height() > pictures["light-100"].height() > 5000


def test_the_command_says_that_it_is_for_developers(capsys):
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    assert re.search(r"gallery\s+for developers only", capsys.readouterr().out)


def test_translators_get_none_of_its_words():
    folder = Path(safecompanion.ui.gallery.__file__).parent
    calls = [
        node
        for file in folder.glob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("tr", "translate")
    ]
    assert calls == []
