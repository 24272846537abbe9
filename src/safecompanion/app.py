"""Start-up: settings, services, window. The only file that knows everybody."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QSettings, QSize, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from safecompanion.errors import UserError
from safecompanion.system import folders, settings
from safecompanion.system.process import forbid_memory_dumps
from safecompanion.system.settings import Settings
from safecompanion.ui.messages import bug_sentence, sentence
from safecompanion.ui.platform.idle import IdleWatch
from safecompanion.ui.platform.keys import SafetyKeys
from safecompanion.ui.platform.session import SessionWatch
from safecompanion.ui.task import cancel_all, wait_for_all
from safecompanion.ui.theme import Theme, load_fonts
from safecompanion.ui.translation import Translation, best_language, languages
from safecompanion.ui.widgets.boxes import Notice
from safecompanion.ui.widgets.page import Page, Place
from safecompanion.ui.window import Window

if TYPE_CHECKING:
    from safecompanion.content.library import Library
    from safecompanion.diary.diary import Diary

# How long a lock waits for running work to clean up its half-written files.
_CLEAN_UP_MS = 500


@dataclass(frozen=True)
class Options:
    """What the command line asked for."""

    data_dir: Path | None = None
    language: str = ""
    portable: bool = False
    hidden: bool = False
    locked: bool = False

    def arguments(self) -> list[str]:
        """Return these options as command-line arguments."""
        return [
            *(["--data-dir", str(self.data_dir)] if self.data_dir else []),
            *(["--lang", self.language] if self.language else []),
            *(["--portable"] if self.portable else []),
            *(["--hidden"] if self.hidden else []),
            *(["--locked"] if self.locked else []),
        ]


def start_again(options: Options) -> None:
    """End this process and start a fresh one: Python and Qt cannot wipe what they copied."""
    module = [] if getattr(sys, "frozen", False) else ["-m", "safecompanion"]
    QProcess.startDetached(sys.executable, [*module, *options.arguments()])
    os._exit(0)


class App(QObject):
    """The running program: holds the open diary, and can always lock it."""

    def __init__(
        self,
        qt: QApplication,
        options: Options,
        end_process: Callable[[Options], None] = start_again,
    ) -> None:
        super().__init__()
        self._qt = qt
        self._options = options
        self._end_process = end_process
        self.data_folder = folders.data_folder(portable=options.portable, chosen=options.data_dir)
        self.settings = settings.load(self.data_folder)
        language = options.language or self.settings.language
        if language not in languages():
            language = best_language()
        self.settings = replace(self.settings, language=language)
        self.resources = folders.resources()
        self.diary: Diary | None = None
        load_fonts(self.resources)
        self.translation = Translation(folders.translations())
        self.translation.switch(language)
        self.theme = self._dress()
        self.window = Window(self._makers())
        self.window.hide_requested.connect(self.hide_screen)
        self.window.closing.connect(self._close)
        self._idle = IdleWatch(qt, 0)
        self._idle.idle.connect(self.lock)
        self._keys = SafetyKeys(qt, self.settings.hide_key)
        self._keys.lock.connect(self.lock)
        self._keys.hide.connect(self.hide_screen)
        self._session = SessionWatch(qt)
        self._session.lock.connect(self.lock)
        self._size()
        self._show_first()

    @cached_property
    def library(self) -> Library:
        """The texts that everybody may read; the first screen needs none of them."""
        from safecompanion.content.library import Library

        return Library(self.resources)

    def _dress(self) -> Theme:
        theme = Theme(self.resources, self.settings.theme, self.settings.text_scale)
        theme.apply(self._qt)
        return theme

    def _size(self) -> None:
        room = self._qt.primaryScreen().availableGeometry().size()
        wanted = QSize(1180, 760).boundedTo(room * 0.96)
        self.window.resize(wanted)

    def _show_first(self) -> None:
        self.window.build(self.theme, diary_open=False)
        if self._options.locked:
            self.window.go(Place("diary"))
        elif not self.settings.first_run_done:
            self.window.go(Place("first-run"))
        else:
            self.window.go(Place("home"))
        if self._options.hidden:
            self.window.show_neutral()

    # --- pages: made, and their modules imported, when first shown ---

    def _makers(self) -> dict[str, Callable[[], Page]]:
        return {
            "home": self._home,
            "first-run": self._first_run,
            "guide": self._guide,
            "talk": self._talk,
            "diary": self._diary_page,
            "report": self._report,
            "help": self._help,
            "settings": self._settings_page,
        }

    def _home(self) -> Page:
        from safecompanion.ui.home.page import HomePage

        return HomePage(self.theme, diary_open=self.diary is not None)

    def _first_run(self) -> Page:
        from safecompanion.ui.home.first_run import FirstRunPage

        page = FirstRunPage(self.theme, self.settings.language)
        page.language_chosen.connect(self._choose_language)
        page.finished.connect(self._first_run_done)
        return page

    def _guide(self) -> Page:
        from safecompanion.ui.guide.page import GuidePage

        return GuidePage(self.theme, self.library, self.settings.language)

    def _talk(self) -> Page:
        from safecompanion.ui.talk.page import TalkPage

        return TalkPage(self.theme, self.library, self.settings.language)

    def _help(self) -> Page:
        from safecompanion.ui.help.page import HelpPage

        return HelpPage(self.theme, self.library, self.settings.language)

    def _diary_page(self) -> Page:
        from safecompanion.ui.diary.page import DiaryPage

        page = DiaryPage(
            self.theme,
            self.library,
            self.settings.language,
            self.data_folder,
            self.diary,
            last_diary=self.settings.last_diary,
        )
        page.diary_made.connect(self._hold)
        page.diary_opened.connect(self.open_diary)
        page.lock_requested.connect(self.lock)
        page.lock_minutes_chosen.connect(self._choose_lock_minutes)
        return page

    def _report(self) -> Page:
        from safecompanion.ui.diary.pictures import scale_for_report
        from safecompanion.ui.report.page import ReportPage

        if self.diary is None:
            return self._diary_page()
        return ReportPage(
            self.theme,
            self.library,
            self.settings.language,
            self.diary,
            self.resources,
            scale_for_report,
        )

    def _settings_page(self) -> Page:
        from safecompanion.ui.settings.page import SettingsPage

        page = SettingsPage(self.theme, self.settings, self.data_folder)
        page.changed.connect(self.apply_settings)
        return page

    # --- what pages ask for ---

    def apply_settings(self, wanted: Settings) -> None:
        """Keep the settings and show everything in them at once."""
        self.settings = wanted
        self._save_settings()
        self.translation.switch(wanted.language)
        self.theme = self._dress()
        self._count_idle()
        self._keys.set_hide_key(wanted.hide_key)
        self.window.build(self.theme, diary_open=self.diary is not None)

    def _save_settings(self) -> None:
        # A full or read-only disk must not keep a person from reading.
        with suppress(UserError):
            settings.save(self.data_folder, self.settings)

    def _choose_language(self, language: str) -> None:
        self.apply_settings(replace(self.settings, language=language))

    def _choose_lock_minutes(self, minutes: int) -> None:
        self.settings = replace(self.settings, lock_minutes=minutes)
        self._save_settings()
        self._count_idle()

    def _first_run_done(self, place: Place) -> None:
        self.settings = replace(self.settings, first_run_done=True)
        self._save_settings()
        self.window.go(place)
        self.window.forget_pages("first-run")

    def _hold(self, diary: Diary) -> None:
        # The recovery sheet is still on the screen, but a lock must already win.
        self.diary = diary
        self._count_idle()
        if self.window.is_neutral():
            # The screen was hidden while the passphrase was still being worked on.
            self._lock(hidden=True)

    def open_diary(self, diary: Diary) -> None:
        """Take the opened diary; from now on it can be locked."""
        self._hold(diary)
        if self.diary is None:
            return
        self.settings = replace(self.settings, last_diary=diary.vault_id, first_run_done=True)
        self._save_settings()
        place = Place("diary") if self.window.current == "diary" else None
        self.window.build(self.theme, diary_open=True)
        if place:
            self.window.go(place)

    def _count_idle(self) -> None:
        self._idle.set_seconds(self.settings.lock_minutes * 60 if self.diary else 0)

    # --- locking ---

    def hide_screen(self) -> None:
        """Show the neutral page at once, then lock what is open."""
        self._close_dialogs()
        self.window.show_neutral()
        self.window.repaint()
        if self.diary is not None:
            self._lock(hidden=True)

    def lock(self) -> None:
        """Keep what is typed, drop the keys, and start a fresh locked process."""
        if self.diary is not None:
            self._lock(hidden=False)

    def _lock(self, *, hidden: bool) -> None:
        self._close_dialogs()
        self._put_away()
        end = replace(
            self._options, hidden=hidden, locked=not hidden, language=self.settings.language
        )
        self._end_process(end)

    def _put_away(self) -> None:
        """Keep the draft, stop the work, close the diary; nothing can veto it."""
        diary, self.diary = self.diary, None
        self._idle.set_seconds(0)
        cancel_all(self.window)
        if diary is None:
            return
        self._keep_draft(diary)
        self.window.forget_pages("diary", "report")
        clipboard = self._qt.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        wait_for_all(_CLEAN_UP_MS)
        with suppress(UserError):
            diary.close()

    def _keep_draft(self, diary: Diary) -> None:
        from safecompanion.ui.diary.page import DiaryPage

        page = self.window.page("diary")
        pending = page.pending() if isinstance(page, DiaryPage) else None
        if pending is None:
            return
        with suppress(UserError):
            # Sealed to the public key: works even while the database is busy.
            diary.seal_draft_letter(*pending)
            return
        with suppress(UserError):
            diary.save_draft(*pending)

    def _close_dialogs(self) -> None:
        from safecompanion.ui.widgets.dialog import Dialog

        for widget in self._qt.topLevelWidgets():
            if widget is not self.window:
                if isinstance(widget, Dialog) and widget.isVisible():
                    widget.keep_typed()
                _put_out_of_sight(widget)

    def _close(self) -> None:
        """The window was closed: the same as locking, without a new process."""
        self._close_dialogs()
        self._put_away()

    def tell(self, words: str) -> None:
        """Say something at the top of the dialog or page in front, once that is shown."""
        QTimer.singleShot(0, self, lambda: self._tell(words))

    def _tell(self, words: str) -> None:
        front = self._qt.activeModalWidget() or self.window
        for notice in front.findChildren(Notice):
            page = notice.parentWidget()
            if page is not None and page.isVisible():
                notice.show_message(words)
                return


def _put_out_of_sight(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()


def _redirect_qt_files() -> None:
    # Qt's file chooser would note folders of evidence in the profile.
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, os.devnull)


def _install_bug_hook(app: App) -> None:
    def on_bug(kind: type[BaseException], error: BaseException, trace: object) -> None:
        if isinstance(error, UserError):
            app.tell(sentence(error))
            return
        # Type and place only: messages and values can hold a person's words.
        while (inner := getattr(trace, "tb_next", None)) is not None:
            trace = inner
        frame = getattr(trace, "tb_frame", None)
        name = frame.f_code.co_name if frame else "?"
        line = getattr(trace, "tb_lineno", 0)
        # A windowed program on Windows has no stderr.
        if sys.stderr is not None:
            sys.stderr.write(f"bug: {kind.__name__} in {name}, line {line}\n")
        app.tell(bug_sentence())

    sys.excepthook = on_bug


def make_qt(arguments: Sequence[str] = ("companion",)) -> QApplication:
    """Return the application object, leaving nothing in the profile."""
    _redirect_qt_files()
    qt = QApplication(list(arguments))
    qt.setApplicationName(folders.FOLDER_NAME)
    qt.setApplicationDisplayName("Companion")
    qt.setStyle("Fusion")
    return qt


def main(options: Options) -> int:
    """Open the window and return the exit code."""
    forbid_memory_dumps()
    qInstallMessageHandler(lambda *_: None)
    qt = make_qt()
    app = App(qt, options)
    _install_bug_hook(app)
    app.window.show()
    return qt.exec()
