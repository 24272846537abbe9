"""Every page, in each language, size and look, in the smallest window: nothing cut off, no trap."""

from __future__ import annotations

import itertools
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QPushButton, QWidget

from safecompanion.app import App, Options
from safecompanion.diary import keys
from safecompanion.diary.entries import (
    Account,
    EntryContent,
    EntryFilter,
    Location,
    Moment,
    Status,
    Sure,
    Telling,
)
from safecompanion.diary.vault import create_vault
from safecompanion.system import settings
from safecompanion.ui.diary.chat_dialog import ChatDialog
from safecompanion.ui.diary.editor_rows import Platforms
from safecompanion.ui.diary.gate_dialog import GateDialog, PlaceDialog
from safecompanion.ui.diary.history_dialog import HistoryDialog
from safecompanion.ui.diary.pattern_dialog import PatternDialog
from safecompanion.ui.diary.setup import SetupPage
from safecompanion.ui.diary.viewer import ViewerDialog
from safecompanion.ui.gallery.window import Gallery
from safecompanion.ui.platform.idle import IdleWatch
from safecompanion.ui.platform.keys import SafetyKeys
from safecompanion.ui.task import wait_for_all
from safecompanion.ui.translation import languages
from safecompanion.ui.widgets.buttons import Tile
from safecompanion.ui.widgets.dialog import Dialog
from safecompanion.ui.widgets.page import Place

SMALL = (1024, 640)
LOOKS = list(itertools.product(languages(), (100, 150, 200), ("light", "dark")))
FULL = EntryContent(
    child="Muhammadsodiq",
    title="Somebody from a game wanted a telephone number and pictures",
    risk="cyberbullying",
    subtypes=("insults",),
    urgent_signs=("u2",),
    status=Status.WATCHING,
    happened=Moment("2026-11-18T20:30", Sure.ABOUT),
    noticed=Moment("2026-11-19", Sure.DAY),
    platform="roblox",
    accounts=(Account(handle="sam_09", profile_link="https://example.org/" + "long" * 30),),
    links=("https://example.org/" + "word-" * 25,),
    locations=(Location("telegram", "@class7b", "https://example.org/1", "19.11.2026", "phone"),),
    what_happened="He asked for her number. " * 20,
    exact_words="Оченьдлинноесловобезпробеловкотороенепомещаетсявстроку" * 3,
    opinion="I think he is older than he says.",
    how_child_is="Sleeps badly.",
    what_i_did="Blocked the account.",
    told=(Telling(name="Class teacher", when="19.11.2026", reference="A-12"),),
)

LOCKED = {
    "first-run": Place("first-run"),
    "home": Place("home"),
    "guide": Place("guide"),
    "first-hour": Place("guide", "", "first-hour"),
    "article": Place("guide", "grooming"),
    "other-article": Place("guide", "cyberbullying"),
    "no-article": Place("guide", "csam_exposure"),
    "talk": Place("talk"),
    "card": Place("talk", "grooming-10-12-too-nice-friend"),
    "help": Place("help"),
    "settings": Place("settings"),
    "unlock": Place("diary"),
    "setup": Place("diary", "new-diary"),
    "passphrase": Place("diary", "new-diary"),
}
# {entry} is the id of the entry above.
OPEN = {
    "timeline": Place("diary"),
    "reader": Place("diary", "{entry}"),
    "new-entry": Place("diary", "new:grooming"),
    "edit-entry": Place("diary", "{entry}", "edit"),
    "report": Place("report", "{entry}"),
    "report-share": Place("report", "{entry}"),
}


@pytest.fixture(scope="module", params=LOOKS, ids=lambda look: "-".join(map(str, look)))
def walk(request, qapp, tmp_path_factory):
    """The program in one language, size and look; it lives for all its pages."""
    language, scale, look = request.param
    folder = tmp_path_factory.mktemp("walk")
    settings.save(folder, settings.Settings(language, scale, look, first_run_done=True))
    diary = create_vault(folder, "Notebook 1", "linden seven quiet harbour", cost=keys.LEAST_COST)
    entry = diary.new_entry_id()
    diary.save_version(entry, FULL)
    diary.attach_bytes(entry, "a-rather-long-name-of-a-file-of-notes.txt", b"x", way_in="button")
    program = App(qapp, Options(data_dir=folder), lambda _options: None)
    program.window.resize(*SMALL)
    program.window.show()
    program.window.activateWindow()
    yield SimpleNamespace(program=program, window=program.window, diary=diary, entry=entry)
    diary.close()
    program.window.close()
    program.window.deleteLater()
    for kind in (IdleWatch, SafetyKeys):
        for listener in qapp.findChildren(kind):
            listener.deleteLater()
    settle()


@pytest.fixture(autouse=True)
def no_window_left():
    """The window outlives the test here."""


def settle():
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def at(walk):
    """Go to a page by its name and return the window."""

    def go(name):
        place, window = {**LOCKED, **OPEN}[name], walk.window
        if name in OPEN and walk.program.diary is None:
            walk.program.open_diary(walk.diary)
        item = place.item.format(entry=walk.entry)
        window.go(Place(place.destination, item, place.section))
        settle()
        if name == "passphrase":
            window.findChild(SetupPage)._choose_passphrase()
        if name == "report-share":
            window.findChild(QPushButton, "report-next").click()
        settle()
        window.resize(*SMALL)
        settle()
        return window

    return go


def shown(window, kind):
    return [
        item for item in window.findChildren(kind) if item.isVisible() and item.window() is window
    ]


def name_of(widget):
    words = getattr(widget, "text", str)()
    return f"{type(widget).__name__} {widget.objectName()} {words[:60]!r}"


def takes_tab(widget):
    return (
        widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.focusProxy() is None
    )


def nameless(window):
    """Return the controls that a screen reader could not name."""
    controls = [item for item in shown(window, QWidget) if takes_tab(item)]
    return [
        name_of(item)
        for item in controls
        if not QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name)
    ]


def sideways(window):
    """Return what would have to be scrolled sideways, or sticks out of the window."""
    areas = [
        item for item in shown(window, QAbstractScrollArea) if item.horizontalScrollBar().maximum()
    ]
    outside = [
        item
        for item in shown(window, QLabel) + shown(window, QPushButton)
        if item.mapTo(window, QPoint(item.width(), 0)).x() > window.width()
    ]
    return [name_of(item) for item in areas + outside]


def clipped(window):
    """Return the labels, buttons and tiles that have less room than their words need."""
    cut = [item for item in shown(window, QLabel) if item.text() and not label_fits(item)]
    for button in shown(window, QPushButton):
        if isinstance(button, Tile):
            fits = button.heightForWidth(button.width()) <= button.height()
        else:
            fits = button.sizeHint().width() <= button.width() + 1
        if not fits:
            cut.append(button)
    return [f"{name_of(item)} {item.size().toTuple()}" for item in cut]


def label_fits(label):
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height()
    needed = label.sizeHint()
    return needed.width() <= label.width() and needed.height() <= label.height()


def not_reached(window):
    """Press Tab until it comes round; return what it missed, or where it is caught."""
    visited = []
    for _ in range(300):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now in visited:
            break
        visited.append(now)
    if now is not visited[0]:
        return [f"caught at {name_of(now)}"]
    return [name_of(i) for i in shown(window, QWidget) if takes_tab(i) and i not in visited]


def test_every_destination_is_walked(walk):
    walked = {place.destination for place in (*LOCKED.values(), *OPEN.values())}
    assert walked == set(walk.window._makers)


@pytest.mark.parametrize("name", [*LOCKED, *OPEN])
def test_the_page_can_be_read_and_used_by_everybody(at, name, no_stray_window):
    window = at(name)
    assert window.size().toTuple() == SMALL
    faults = {check.__name__: check(window) for check in (nameless, sideways, clipped, not_reached)}
    assert not {check: found for check, found in faults.items() if found}


# --- dialogs ---------------------------------------------------------------------------------


def gate(walk):
    return GateDialog(walk.program.theme, ["a-rather-long-name-of-a-picture.png"], walk.window)


def place_of_it(walk):
    platforms = Platforms(walk.program.library.platforms, walk.program.settings.language)
    return PlaceDialog(walk.program.theme, platforms, walk.window, gated=True)


def history(walk):
    program, versions = walk.program, walk.diary.versions(walk.entry)
    return HistoryDialog(
        program.theme, program.library, program.settings.language, versions, walk.window
    )


def viewer(walk):
    [item] = walk.diary.attachments(walk.entry)
    return ViewerDialog(walk.program.theme, walk.diary, item, walk.window)


def chat(walk):
    return ChatDialog(walk.program.theme, walk.window)


def pattern(walk):
    program = walk.program
    language, everything = program.settings.language, EntryFilter()
    return PatternDialog(
        program.theme, program.library, language, walk.diary, everything, walk.window
    )


DIALOGS = {
    PatternDialog: pattern,
    GateDialog: gate,
    PlaceDialog: place_of_it,
    HistoryDialog: history,
    ViewerDialog: viewer,
    ChatDialog: chat,
}


def test_every_dialog_is_walked():
    ours = {kind for kind in Dialog.__subclasses__() if kind.__module__.startswith("safecompanion")}
    assert ours == set(DIALOGS)


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_the_dialog_can_be_read_and_used_by_everybody(walk, kind, no_stray_window):
    dialog = DIALOGS[kind](walk)
    dialog.open()
    dialog.resize(dialog.size().boundedTo(QSize(*SMALL)))
    dialog.activateWindow()
    wait_for_all(10_000)
    settle()
    faults = {check.__name__: check(dialog) for check in (nameless, sideways, clipped, not_reached)}
    size = dialog.size().toTuple()
    dialog.close()
    settle()
    assert not {check: found for check, found in faults.items() if found}
    assert size[0] <= SMALL[0]
    assert size[1] <= SMALL[1]


@pytest.mark.parametrize("look", ["light", "hc"])
@pytest.mark.parametrize("scale", [100, 200])
def test_every_widget_of_the_gallery_fits(qapp, resources, scale, look):
    gallery = Gallery(qapp, resources)
    gallery.show_in(look, scale)
    gallery.resize(*SMALL)
    gallery.show()
    settle()
    assert gallery.size().toTuple() == SMALL
    # Qt's own list of places may be scrolled: it holds names of the computer.
    off = [found for found in sideways(gallery) if "sidebar" not in found]
    faults = [clipped(gallery), off, nameless(gallery)]
    gallery.close()
    gallery.deleteLater()
    assert faults == [[], [], []]
