"""Show every widget in all its states, or leave pictures of them, for developers."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from safecompanion.app import make_qt
from safecompanion.system.folders import resources
from safecompanion.ui.gallery.window import THEMES, Gallery
from safecompanion.ui.theme import load_fonts

# The narrowest window that the program promises to fit into.
_WIDTH = 1024


def run(folder: Path | None) -> int:
    """Open the gallery, or write its pictures into `folder`; return the exit code."""
    if folder is not None and sys.platform == "linux" and not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qt = QApplication.instance()
    qt = qt if isinstance(qt, QApplication) else make_qt()
    load_fonts(resources())
    gallery = Gallery(qt, resources())
    if folder is None:
        gallery.resize(1180, 760)
        gallery.show()
        return qt.exec()
    folder.mkdir(parents=True, exist_ok=True)
    gallery.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    gallery.show()
    for name in THEMES:
        for scale in (100, 200):
            gallery.show_in(name, scale)
            _write(qt, gallery, folder / f"{name}-{scale}.png")
    gallery.close()
    return 0


def _write(qt: QApplication, gallery: Gallery, file: Path) -> None:
    gallery.resize(_WIDTH, 640)
    qt.processEvents()
    # Words break anew when the scroll bar goes, so one step is not always enough.
    while (hidden := gallery.body.verticalScrollBar().maximum()) > 0:
        gallery.resize(_WIDTH, gallery.height() + hidden)
        qt.processEvents()
    gallery.grab().save(str(file))
