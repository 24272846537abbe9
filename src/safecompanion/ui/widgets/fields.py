"""Form fields: a label, a line of help, the control, and an error in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.buttons import IconButton
from safecompanion.ui.widgets.text import Text


class LineEdit(QLineEdit):
    """One line of text; `private` keeps it from keyboards that learn words."""

    def __init__(self, text: str = "", *, private: bool = True, limit: int = 500) -> None:
        super().__init__(text)
        self.setMaxLength(limit)
        # A dropped file is for the page, not its address for the line.
        self.setAcceptDrops(False)
        if private:
            self.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and not _pastes_text():
            event.ignore()  # the page may take pictures and files
            return
        super().keyPressEvent(event)


def holds_text(source: QMimeData) -> bool:
    """Return True if `source` is words rather than files or a picture alone."""
    urls = source.urls()
    files = bool(urls) and all(url.isLocalFile() for url in urls)
    # Office programs put a picture of the words beside the words; then the words count.
    return not files and (source.hasFormat("text/plain") or not source.hasImage())


def _pastes_text() -> bool:
    return holds_text(QGuiApplication.clipboard().mimeData())


class PassphraseEdit(QWidget):
    """A passphrase with a button that shows it; never in a clipboard history, never learned."""

    returned = Signal()
    changed = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("s"))
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMaxLength(500)
        self.line.setAccessibleName(name)
        self.line.returnPressed.connect(self.returned)
        self.line.textChanged.connect(self.changed)
        row.addWidget(self.line, 1)
        self._eye = IconButton(theme, "eye", self.tr("Show the passphrase"))
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show)
        row.addWidget(self._eye)
        self.setFocusProxy(self.line)

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        name = self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase")
        self._eye.setAccessibleName(name)
        self._eye.setToolTip(name)
        self._eye.setIcon(self._theme.icon("eye-slash" if shown else "eye", "link"))

    def text(self) -> str:
        """Return what was typed."""
        return self.line.text()

    def clear(self) -> None:
        """Empty the field and hide its text again."""
        self.line.clear()
        self._eye.setChecked(False)


# All fields of an entry together must fit into the room kept for locking on a full disk; one must
# fit into a report even when names in it become longer (schema: 200,000).
LONGEST = 100_000


class TextArea(QPlainTextEdit):
    """Several lines of text that grow with what is typed; Tab goes to the next field."""

    pasted_files = Signal(list)
    # Nothing is sent along: the picture is not decoded before somebody asks what it shows.
    pasted_image = Signal()
    # A paste of more than LONGEST characters is refused whole: cut text would look complete.
    paste_refused = Signal()

    def __init__(self, theme: Theme, text: str = "", lines: int = 4) -> None:
        super().__init__(text)
        self._theme = theme
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        # For a plain text document the size counts lines, not pixels.
        shown = max(self._lines, min(int(self.document().size().height()) + 1, 16))
        height = round(self.fontMetrics().lineSpacing() * shown * 1.08) + self._theme.px(20)
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()  # only now the style sheet's font is known
        super().showEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasImage() or source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        # Pictures and files are evidence, not text: the page decides what happens to them.
        if holds_text(source):
            if len(self.words()) + len(source.text()) > LONGEST:
                self.paste_refused.emit()
            else:
                self.insertPlainText(source.text())
        elif source.hasUrls():
            self.pasted_files.emit([url.toLocalFile() for url in source.urls()])
        else:
            self.pasted_image.emit()

    def words(self) -> str:
        """Return the text letter by letter (`toPlainText` would change no-break spaces)."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


class Choice(QComboBox):
    """A list of named values; the wheel never changes it by accident."""

    chosen = Signal(str)

    def __init__(
        self, options: Sequence[tuple[str, str]], value: str = "", *, pill: bool = False
    ) -> None:
        super().__init__()
        for key, words in options:
            self.addItem(words, key)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if pill:
            self.setProperty("pill", "true")
            # A filter is as wide as a usual choice; its list still shows every word.
            self.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            self.setMinimumContentsLength(14)
            self.view().setTextElideMode(Qt.TextElideMode.ElideNone)
        self.set_value(value)
        self.currentIndexChanged.connect(self._tell)

    def _tell(self) -> None:
        self.chosen.emit(self.value())

    def value(self) -> str:
        """Return the key of the chosen option, or ""."""
        return str(self.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose the option with this key if there is one."""
        index = self.findData(value)
        if index >= 0:
            self.setCurrentIndex(index)

    def minimumSizeHint(self) -> QSize:
        # Where there is little room the field gives way; its list still shows every word.
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 12 * self.fontMetrics().averageCharWidth()), hint.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            event.ignore()  # not a search for what begins with V
            return
        super().keyPressEvent(event)


class Check(QWidget):
    """A check box whose words wrap."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme, text: str, checked: bool = False, help_text: str = "") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("m"))
        self.box = QCheckBox()
        self.box.setAccessibleName(text)
        self.box.setAccessibleDescription(help_text)
        self.box.setChecked(checked)
        self.box.setMinimumHeight(theme.px(32))
        self.box.toggled.connect(self.toggled)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        label = _ClickText(text, self.box)
        column.addWidget(label)
        if help_text:
            column.addWidget(Text(help_text, "small"))
        row.addLayout(column, 1)
        self.setFocusProxy(self.box)
        # Without a policy of its own Qt would not move it in the order of Tab.
        self.setFocusPolicy(self.box.focusPolicy())

    def is_checked(self) -> bool:
        """Return True if ticked."""
        return self.box.isChecked()

    def set_checked(self, checked: bool) -> None:
        """Tick or untick."""
        self.box.setChecked(checked)


class _ClickText(Text):
    def __init__(self, text: str, box: QCheckBox) -> None:
        super().__init__(text, "body")
        self._box = box

    def mousePressEvent(self, event: Any) -> None:
        self._box.setFocus(Qt.FocusReason.MouseFocusReason)
        self._box.toggle()
        event.accept()


class Field(QWidget):
    """A labelled control; the label, help and error are also told to screen readers."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        control: QWidget,
        help_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._help = help_text
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xs"))
        title = Text(label, "label")
        title.setBuddy(control)
        column.addWidget(title)
        if help_text:
            column.addWidget(Text(help_text, "small"))
        self._error = Text("", "error")
        self._error.hide()
        column.addWidget(self._error)
        column.addWidget(control)
        target = control.focusProxy() or control
        target.setAccessibleName(label)
        target.setAccessibleDescription(help_text)

    def set_error(self, text: str) -> None:
        """Show what is wrong in words, or "" to clear it."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        target = self.control.focusProxy() or self.control
        target.setProperty("wrong", "true" if text else "false")
        target.setAccessibleDescription(text or self._help)
        target.style().unpolish(target)
        target.style().polish(target)

    def error(self) -> str:
        """Return the error shown, or ""."""
        return self._error.text()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.control.setFocus(event.reason())
