"""The card with the files of an entry: every way in passes the image gate here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QVBoxLayout

from safecompanion.diary.entries import Attachment, EntryId
from safecompanion.diary.image_gate import GATED_RISKS, needs_question
from safecompanion.errors import Cancelled, UserError
from safecompanion.ui.diary.attachment_row import AttachmentRow, removed_line
from safecompanion.ui.diary.editor_rows import Platforms
from safecompanion.ui.diary.gate_dialog import GateDialog, PlaceDialog
from safecompanion.ui.diary.intake import Candidate, Intake
from safecompanion.ui.messages import bug_sentence, sentence
from safecompanion.ui.theme import Theme
from safecompanion.ui.widgets.boxes import Box, Callout, Notice, Progress
from safecompanion.ui.widgets.buttons import Button
from safecompanion.ui.widgets.file_dialog import OpenFileDialog
from safecompanion.ui.widgets.flow import Flow
from safecompanion.ui.widgets.focus import put_before
from safecompanion.ui.widgets.page import clear_layout
from safecompanion.ui.widgets.text import Text, breakable

if TYPE_CHECKING:
    from safecompanion.diary.diary import Diary


class EvidenceCard(Box):
    """Files that belong to an entry.

    `prepare` is sent before anything is stored: the page saves its draft, so that the diary knows
    the entry and its risk.
    """

    prepare = Signal()
    changed = Signal()
    place_noted = Signal(object)
    help_requested = Signal()

    def __init__(self, theme: Theme, diary: Diary, platforms: Platforms, entry_id: EntryId) -> None:
        super().__init__(theme)
        self._theme = theme
        self._diary = diary
        self._platforms = platforms
        self._entry_id = entry_id
        self._gated = False
        self._waiting: list[Candidate] = []
        self._to_ask: list[Candidate] = []
        self._problems: list[str] = []
        self._clipboard_changed = False
        self.title = self.tr("Files")
        self.setObjectName("part-files")
        self.add(Text(self.title, "title"))
        self.add(
            Text(
                self.tr(
                    "Screenshots of chats, profiles, letters. You can also drop files here or "
                    "paste them. Never add private pictures of a child."
                ),
                "small",
            )
        )
        self.notice = Notice(theme)
        self.add(self.notice)
        self._gate = self._gate_note()
        self.add(self._gate)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.space("m"))
        self.column.addLayout(self._rows)
        self._progress = Progress(theme)
        self.add(self._progress)
        self._add_buttons()
        self._intake = Intake(self, diary, entry_id)
        self._connect()
        self.refresh()

    def _add_buttons(self) -> None:
        self._add_files = Button(self._theme, self.tr("Add files"), "soft", "paperclip")
        self._add_files.setObjectName("add-files")
        self._add_files.clicked.connect(self.choose_files)
        chat = Button(self._theme, self.tr("Import a chat"), "soft", "chat-text")
        chat.setObjectName("import-chat")
        chat.clicked.connect(self.import_chat)
        self.add(Flow(self._add_files, chat, spacing=self._theme.space("s")))

    def _gate_note(self) -> Callout:
        callout = Callout(
            self._theme,
            self.tr("It protects the child. Texts and chats can be added; pictures stay outside."),
            "honey",
            self.tr("In this kind of entry no pictures or videos are copied"),
        )
        note = Button(self._theme, self.tr("Note where it is"), "plain", "map-pin")
        note.setObjectName("note-place")
        note.clicked.connect(lambda: self._offer_place(gated=True))
        callout.column.addSpacing(self._theme.space("s"))
        callout.column.addWidget(note, 0, Qt.AlignmentFlag.AlignLeft)
        callout.hide()
        return callout

    def _connect(self) -> None:
        self._intake.began.connect(self._on_began)
        self._intake.progressed.connect(self._progress.advance)
        self._intake.took.connect(self._on_took)
        self._intake.refused.connect(self._to_ask_later)
        self._intake.failed.connect(self._on_failed)
        self._intake.ended.connect(self._on_ended)
        self._progress.cancelled.connect(self._intake.cancel)
        QGuiApplication.clipboard().dataChanged.connect(self._on_clipboard_changed)

    # --- what is here ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the files as the diary has them."""
        self.flush()
        clear_layout(self._rows)
        for item in self._diary.attachments(self._entry_id, removed=True):
            if item.removed_at:
                if item.name:
                    self._rows.addWidget(removed_line(item))
            else:
                self._add_row(item)

    def _add_row(self, item: Attachment) -> None:
        row = AttachmentRow(self._theme, item)
        row.view_requested.connect(self._view)
        row.removed.connect(self._remove)
        row.described.connect(self._describe)
        self._rows.addWidget(row)
        put_before(self._add_files, row)

    def rows(self) -> list[AttachmentRow]:
        """Return the rows of the files that are kept."""
        items = (self._rows.itemAt(number) for number in range(self._rows.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, AttachmentRow)]

    def has_words(self) -> bool:
        """Return True if a file is kept."""
        return bool(self.rows())

    @property
    def busy(self) -> bool:
        """Return True while a file is being copied."""
        return self._intake.busy

    def set_risks(self, risks: Iterable[str]) -> None:
        """Close or open the gate for an entry of these risks, as typed and as saved."""
        self._gated = bool(GATED_RISKS.intersection(risks))
        self._gate.setVisible(self._gated)

    def flush(self) -> None:
        """Keep the descriptions that were typed."""
        for row in self.rows():
            row.flush()

    def _describe(self, item: Attachment, text: str) -> None:
        self._try(partial(self._diary.describe_attachment, item.attachment_id, text))

    def _remove(self, item: Attachment) -> None:
        self.remove([item], "by_hand")
        self._add_files.setFocus()

    def remove(self, items: Iterable[Attachment], reason: str) -> None:
        """Destroy files for good; a line with the reason stays."""
        for item in items:
            self._try(partial(self._diary.remove_attachment, item.attachment_id, reason))
        self.refresh()
        self.changed.emit()

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except UserError as error:
            self.notice.show_message(sentence(error))
        except Cancelled:
            return

    def _view(self, item: Attachment) -> None:
        from safecompanion.ui.diary.viewer import ViewerDialog

        ViewerDialog(self._theme, self._diary, item, self).open()

    # --- ways in -----------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Let the person choose files."""
        dialog = OpenFileDialog(self._theme, self, many=True)
        dialog.filesSelected.connect(lambda names: self.add_files(names, "button"))
        dialog.open()

    def add_files(self, names: Sequence[str], way_in: str) -> None:
        """Take in files by their place on this computer."""
        self._take([Candidate.at(Path(name), way_in) for name in names])

    def import_chat(self) -> None:
        """Let the person choose rows of a chat."""
        from safecompanion.ui.diary.chat_dialog import ChatDialog

        dialog = ChatDialog(self._theme, self)
        dialog.kept.connect(self._on_chat)
        dialog.open()

    def _on_chat(self, name: str, data: bytes) -> None:
        self._take([Candidate(name, "chat", make=lambda: data, kind="chat")])

    def paste_picture(self) -> None:
        """Take in the picture of the clipboard, which is not looked at before it is asked for."""
        if self._gated:
            self._offer_place(gated=True)
            return
        self._clipboard_changed = False
        dialog = GateDialog(self._theme, [self.tr("The picture you copied")], self)
        dialog.allowed.connect(self._read_clipboard)
        dialog.declined.connect(lambda: self._offer_place(gated=False))
        dialog.open()

    def _on_clipboard_changed(self) -> None:
        self._clipboard_changed = True

    def _read_clipboard(self) -> None:
        from safecompanion.ui.diary.pictures import to_png

        # The answer was about the picture that was there then.
        image = QGuiApplication.clipboard().image()
        if self._clipboard_changed or not isinstance(image, QImage) or image.isNull():
            self.notice.show_message(self.tr("The copied picture is gone. Copy and paste again."))
            return
        now = datetime.now().strftime("%d.%m.%Y %H-%M")
        name = self.tr("Pasted picture {when}.png").format(when=now)
        self._run([Candidate(name, "paste", make=partial(to_png, image))], allow_images=True)

    def _take(self, candidates: Sequence[Candidate]) -> None:
        """Ask about what is named like a picture before it is opened; the core checks the rest."""
        if self.busy:
            self._waiting += candidates
            return
        self._problems.clear()
        self.notice.hide()
        claiming = [item for item in candidates if needs_question(item.name, b"")]
        others = [item for item in candidates if item not in claiming]
        self._to_ask += claiming
        self._run(others, allow_images=False)

    def _run(self, candidates: Sequence[Candidate], *, allow_images: bool) -> None:
        if candidates:
            self.prepare.emit()
            if not self._is_known():
                return
        self._intake.run(candidates, allow_images=allow_images)

    def _is_known(self) -> bool:
        # Where the draft could not be saved, nothing else will; the page has said so.
        known = self._diary.draft(self._entry_id) or self._diary.versions(self._entry_id)
        return bool(known)

    # --- what comes of it --------------------------------------------------------------------

    def _on_began(self, name: str, number: int, total: int) -> None:
        words = self.tr("Copying {name} ({number} of {total})")
        self._progress.begin(words.format(name=breakable(name), number=number, total=total))

    def _on_took(self, item: Attachment) -> None:
        self._add_row(item)
        self.changed.emit()

    def _to_ask_later(self, candidate: Candidate) -> None:
        self._to_ask.append(candidate)

    def _on_failed(self, name: str, error: Exception) -> None:
        words = sentence(error) if isinstance(error, UserError) else bug_sentence()
        if name not in words:
            words = self.tr("{name}: {words}").format(name=name, words=words)
        self._problems.append(breakable(words))

    def _on_ended(self) -> None:
        self._progress.end()
        if self._problems:
            self.notice.show_message("\n".join(self._problems))
        if self._to_ask:
            self._ask()
        elif self._waiting:
            waiting, self._waiting = self._waiting, []
            self._take(waiting)

    def _ask(self) -> None:
        asked, self._to_ask = self._to_ask, []
        if self._gated:
            self._offer_place(gated=True)
            return
        dialog = GateDialog(self._theme, [item.name for item in asked], self)
        dialog.allowed.connect(lambda: self._run(asked, allow_images=True))
        dialog.declined.connect(lambda: self._offer_place(gated=False))
        dialog.open()

    def _offer_place(self, *, gated: bool) -> None:
        dialog = PlaceDialog(self._theme, self._platforms, self, gated=gated)
        dialog.noted.connect(self.place_noted)
        dialog.help_requested.connect(self.help_requested)
        dialog.open()
