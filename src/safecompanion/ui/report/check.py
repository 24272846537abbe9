"""Step 3: the very pages that the receiver will see."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from safecompanion.ui.task import Cancel, Progress, Task
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets import boxes
from safecompanion.ui.widgets.page import ScrollPage
from safecompanion.ui.widgets.text import Text

MakePages = Callable[[Progress, Cancel], list[bytes]]


class CheckStep(ScrollPage):
    """Page pictures, made in the background."""

    ready = Signal(bool)

    def __init__(self, theme: Theme, make_pages: MakePages) -> None:
        super().__init__(theme, width=820)
        self.heading(
            self.tr("Check before you hand it over"),
            self.tr("These are the pages exactly as the receiver will see them."),
        )
        self._progress = boxes.Progress(theme)
        self.add(self._progress)
        self._count = Text("", "small")
        self.add(self._count)
        pages = QWidget()
        self._pages = QVBoxLayout(pages)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.setSpacing(theme.space("l"))
        self.add(pages)
        self.column.addStretch(1)
        self._progress.begin(self.tr("Making the pages…"))
        self._task = Task(self, make_pages)
        self._task.progressed.connect(self._progress.advance)
        self._task.finished.connect(self._show)
        self._task.failed.connect(self._failed)
        self._task.cancelled.connect(self._stopped)
        self._progress.cancelled.connect(self._task.cancel)
        self._task.start()

    def _show(self, pages: list[bytes]) -> None:
        self._progress.end()
        self._count.setText(self.tr("%n page(s)", "", len(pages)))
        room = self.area.viewport().width() - 2 * self.theme.space("xl") - 4
        for number, data in enumerate(pages, 1):
            pixmap = QPixmap()
            pixmap.loadFromData(data, "PNG")
            label = QLabel()
            label.setObjectName(f"page-{number}")
            label.setPixmap(
                pixmap.scaledToWidth(
                    min(self.theme.px(760), max(room, 240)),
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
            label.setAccessibleName(
                self.tr("Page {number} of {total}").format(number=number, total=len(pages))
            )
            label.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._pages.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self.ready.emit(True)

    def _failed(self, error: Exception) -> None:
        self._progress.end()
        self.show_error(error)

    def _stopped(self) -> None:
        self._progress.end()
        self._count.setText(self.tr("Stopped. Go back and forth to make the pages again."))
