"""Choose files with a dialog of ours: a lock can close it, and no desktop remembers it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QTransform
from PySide6.QtWidgets import QFileDialog, QHeaderView, QToolButton, QTreeView, QWidget

from safecompanion.ui.theme import Theme

_NAME, _SIZE, _KIND, _DAY = range(4)


class OpenFileDialog(QFileDialog):
    """Choose one file or many; connect to `filesSelected` and call `open`."""

    def __init__(
        self, theme: Theme, parent: QWidget | None, *, many: bool, kinds: str = ""
    ) -> None:
        super().__init__(parent)
        # The operating system and other programs can see the title.
        self.setWindowTitle(self.tr("Companion"))
        self.setAccessibleName(self.tr("Choose a file"))
        self.setOption(QFileDialog.Option.DontUseNativeDialog, True)
        self.setOption(QFileDialog.Option.ReadOnly, True)
        self.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons, True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mode = QFileDialog.FileMode.ExistingFiles if many else QFileDialog.FileMode.ExistingFile
        self.setFileMode(mode)
        everything = self.tr("All files (*)")
        self.setNameFilters([kinds, everything] if kinds else [everything])
        self.setHistory([])
        self.setDirectory(str(Path.home()))
        self._fit_columns()
        self._draw_buttons(theme)
        label = QFileDialog.DialogLabel
        self.setLabelText(label.Accept, self.tr("Choose"))
        self.setLabelText(label.Reject, self.tr("Cancel"))
        self.setLabelText(label.LookIn, self.tr("Folder:"))
        self.setLabelText(label.FileName, self.tr("Name:"))
        self.setLabelText(label.FileType, self.tr("Kind:"))

    def _draw_buttons(self, theme: Theme) -> None:
        # Qt's own arrows are black in every look, small, and in English only.
        back = theme.pixmap("arrow-left", "ink2", 20)
        up = back.transformed(QTransform().rotate(90))
        for name, words, picture in (
            ("backButton", self.tr("Back"), back),
            ("forwardButton", self.tr("Forward"), theme.pixmap("arrow-right", "ink2", 20)),
            ("toParentButton", self.tr("One folder up"), up),
            ("newFolderButton", self.tr("New folder"), theme.pixmap("plus", "ink2", 20)),
        ):
            button = self._tool(name)
            button.setIcon(QIcon(picture))
            button.setIconSize(QSize(theme.px(20), theme.px(20)))
            button.setFixedSize(theme.px(40), theme.px(40))
            button.setAccessibleName(words)
            button.setToolTip(words)
        for name in ("listModeButton", "detailModeButton"):
            self._tool(name).hide()

    def _tool(self, name: str) -> QToolButton:
        button = self.findChild(QToolButton, name)
        assert isinstance(button, QToolButton)
        return button

    def _fit_columns(self) -> None:
        # Qt's own widths do not grow with the text. Size and kind give way to the name: with
        # large text there is no room for all, and a photo is known by its name and its day.
        files = self.findChild(QTreeView)
        assert files is not None
        for column in (_SIZE, _KIND):
            files.setColumnHidden(column, True)
        header = files.header()
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_DAY, QHeaderView.ResizeMode.ResizeToContents)


class SaveFileDialog(OpenFileDialog):
    """Choose where a new file goes; connect to `fileSelected` and call `open`."""

    def __init__(self, theme: Theme, parent: QWidget | None, name: str, suffix: str) -> None:
        super().__init__(theme, parent, many=False)
        self.setAccessibleName(self.tr("Choose where to save"))
        self.setOption(QFileDialog.Option.ReadOnly, False)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setDefaultSuffix(suffix)
        self.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Save"))
        self.selectFile(name)
