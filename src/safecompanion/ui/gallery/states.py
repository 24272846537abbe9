"""Widgets that look focused or pointed at: really, only one at a time can be."""

from __future__ import annotations

from typing import Any, TypeVar

from PySide6.QtWidgets import QStyle, QVBoxLayout, QWidget

from safecompanion.ui.theme import Theme

_W = TypeVar("_W", bound=QWidget)

HOVERED = QStyle.StateFlag.State_MouseOver
FOCUSED = QStyle.StateFlag.State_HasFocus


def looking(kind: type[_W], state: QStyle.StateFlag) -> type[_W]:
    """Return a kind of `kind` that is painted as if it were in `state`."""

    class Looking(kind):  # type: ignore[valid-type, misc]
        def initStyleOption(self, option: Any) -> None:
            super().initStyleOption(option)
            option.state |= state

    return Looking


def stack(theme: Theme, *widgets: QWidget) -> QWidget:
    """Return a column of widgets."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.space("m"))
    for widget in widgets:
        column.addWidget(widget)
    return whole
