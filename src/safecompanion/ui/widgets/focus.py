"""Tab order of what is added later."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_before(anchor: QWidget, added: QWidget) -> None:
    """Let Tab reach everything in `added` just before `anchor`.

    Qt puts widgets that come later at the end of the window's chain, wherever they are shown.
    """
    inside = [child for child in added.findChildren(QWidget) if _takes_tab(child)]
    before = anchor.previousInFocusChain()
    while before is not None and (before is added or added.isAncestorOf(before)):
        before = before.previousInFocusChain()
    for child in inside:
        QWidget.setTabOrder(before, child)
        before = child


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
