"""Step 4: save the sealed file where the person says; nothing leaves by itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from safecompanion.ui.task import Cancel, Progress, Task
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets import boxes
from safecompanion.ui.widgets.boxes import Box, Callout
from safecompanion.ui.widgets.file_dialog import SaveFileDialog
from safecompanion.ui.widgets.page import ScrollPage
from safecompanion.ui.widgets.text import MarkedLine, Text

if TYPE_CHECKING:
    from safecompanion.report.export import Exported

MakeFile = Callable[[Path, Progress, Cancel], "Exported"]


class HandOverStep(ScrollPage):
    """Ends with the report number and, for a passphrase, the words to tell by phone."""

    done = Signal(object)

    def __init__(
        self, theme: Theme, make_file: MakeFile, receiver: str, file_name: str, suffix: str
    ) -> None:
        super().__init__(theme, width=760)
        self._make_file = make_file
        self._file_name = f"{file_name}.{suffix}"
        self._suffix = suffix
        lead = self.tr("We make one sealed file. Nothing is sent. You decide when and to whom.")
        if receiver:
            lead = self.tr("We make one sealed file for: {receiver}. Nothing is sent.").format(
                receiver=receiver
            )
        self.heading(self.tr("Hand it over"), lead)
        self._routes = Box(theme)
        self._routes.add(Text(self.tr("Ways to give it, and who can notice"), "heading"))
        for words in (
            self.tr("On a USB stick, in person. Nobody else learns of it. Take the stick back."),
            self.tr("Through the school or another person you trust. They see that it exists."),
            self.tr("By e-mail or a messenger. The service sees to whom and when, not what."),
        ):
            self._routes.add(MarkedLine(theme.space("m"), Text(words)))
        self.add(self._routes)
        self.add(
            Callout(
                theme,
                self.tr(
                    "Save it on a USB stick if others use this computer. "
                    "The name of the file says nothing about what is inside."
                ),
                "honey",
            )
        )
        self._progress = boxes.Progress(theme)
        self.add(self._progress)
        self._result = Box(theme, "mint")
        self._result.setObjectName("hand-over-result")
        self._result.hide()
        self.add(self._result)
        self.column.addStretch(1)

    def start(self) -> None:
        """Ask where to save, then seal."""
        dialog = SaveFileDialog(self.theme, self, self._file_name, self._suffix)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Seal into `path`."""
        self.notice.hide()
        self._progress.begin(self.tr("Sealing…"))
        task = Task(self, lambda progress, cancel: self._make_file(path, progress, cancel))
        task.progressed.connect(self._progress.advance)
        task.finished.connect(self._finished)
        task.failed.connect(self._failed)
        task.cancelled.connect(self._cancelled)
        self._progress.cancelled.connect(task.cancel)
        task.start()

    def _failed(self, error: Exception) -> None:
        self._progress.end()
        self.show_error(error)

    def _cancelled(self) -> None:
        self._progress.end()
        self.notice.show_message(self.tr("Stopped. No file was made."), "sky")

    def _finished(self, exported: Exported) -> None:
        self._progress.end()
        box = self._result
        box.add(Text(self.tr("The sealed file is ready"), "title", "mint"))
        box.add(Text(self.tr("Report number"), "label"))
        box.add(Text(exported.report_id, "heading").selectable())
        box.add(Text(self.tr("Saved as"), "label"))
        box.add(Text(str(exported.path), "small").selectable())
        if exported.passphrase:
            box.add(Text(self.tr("This opens it. It is shown only now:"), "label"))
            words = Text(exported.passphrase, "title").selectable()
            words.setObjectName("seal-passphrase")
            box.add(words)
            box.add(
                Text(
                    self.tr(
                        "Tell it by phone. The receiver opens the file with 7-Zip or Keka, "
                        "which are free."
                    ),
                    "small",
                )
            )
        box.add(Text(self.tr("Your diary keeps a note of what you gave and when."), "small"))
        box.show()
        self.area.show_widget(box)
        self.done.emit(exported)
