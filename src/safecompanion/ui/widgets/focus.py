"""Tab order of what is added later."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_before(anchor: QWidget, added: QWidget) -> None:
    """Let Tab reach everything in `added` just before `anchor`.

    Qt puts widgets that come later at the end of the window's chain, wherever they are shown.
    """
    for before in _backwards_from(anchor):
        # Qt passes over a request that names a widget which takes no focus.
        if _takes_tab(before) and not added.isAncestorOf(before):
            put_after(before, added)
            return


def _backwards_from(anchor: QWidget) -> Iterator[QWidget]:
    widget = anchor.previousInFocusChain()
    while widget is not None and widget is not anchor:
        yield widget
        widget = widget.previousInFocusChain()


def put_after(before: QWidget, added: QWidget) -> None:
    """Let Tab reach everything in `added` just after `before`, which takes the focus itself."""
    window = before.window()
    moved: QWidget | None = None
    for child in added.findChildren(QWidget):
        # The list of a combo box is a child of it but a window of its own.
        if child.window() is not window or (moved is not None and moved.isAncestorOf(child)):
            continue
        proxy = child.focusProxy()
        if proxy is not None and child.isAncestorOf(proxy):
            # Moved apart, the two would catch the focus; and Qt moves only what takes it.
            child.setFocusPolicy(proxy.focusPolicy())
            moved = child
        elif not _takes_tab(child):
            continue
        QWidget.setTabOrder(before, child)
        before = child


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
