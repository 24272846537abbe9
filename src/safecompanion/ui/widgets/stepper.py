"""Where one is in an assistant of a few steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.text import Chip


class Stepper(Flow):
    """The names of the steps; the current one is told in words to screen readers."""

    def __init__(self, theme: Theme, steps: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(spacing=theme.space("s"), parent=parent)
        self._steps = list(steps)
        self._chips = [Chip("") for _ in steps]
        for chip in self._chips:
            self.add(chip)
        self.set_step(0)

    def set_step(self, current: int) -> None:
        """Mark `current`, counted from 0."""
        for index, (chip, name) in enumerate(zip(self._chips, self._steps, strict=True)):
            if index < current:
                mark, tint = "✓", "mint"
            else:
                mark, tint = str(index + 1), "plum" if index == current else "plain"
            chip.setText(f"{mark}  {name}")
            chip.setProperty("chip", tint)
            chip.style().unpolish(chip)
            chip.style().polish(chip)
        self.setAccessibleName(
            self.tr("Step {number} of {total}: {name}").format(
                number=current + 1, total=len(self._steps), name=self._steps[current]
            )
        )
