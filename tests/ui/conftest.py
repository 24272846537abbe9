"""Real pages on a real library and a real diary, without a screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMainWindow, QWidget

from safecompanion.app import App, Options
from safecompanion.content.library import Library
from safecompanion.diary import keys
from safecompanion.diary.entries import EntryContent, Moment, Sure
from safecompanion.diary.vault import create_vault
from safecompanion.system import settings
from safecompanion.ui.platform.idle import IdleWatch
from safecompanion.ui.platform.keys import SafetyKeys
from safecompanion.ui.theme import Theme, load_fonts
from safecompanion.ui.translation import forget_translators
from safecompanion.ui.widgets.page import Page

# Pages are windows only because the tests show them alone.
MAY_STAND_ALONE = (QMainWindow, QDialog, Page)

PASSPHRASE = "linden seven quiet harbour 42"


@pytest.fixture(scope="session", autouse=True)
def _dressed(qapp, resources):
    qapp.setStyle("Fusion")
    load_fonts(resources)


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp):
    # What Python made must not lie in it when the process ends: Qt would free it too late.
    yield
    qapp.clipboard().clear()


@pytest.fixture(scope="session")
def library(resources):
    return Library(resources)


@pytest.fixture
def theme(qapp, resources):
    """The light look at 100 %, worn by the application."""
    look = Theme(resources, "light", 100)
    look.apply(qapp)
    return look


@pytest.fixture(scope="session")
def passphrase():
    return PASSPHRASE


@pytest.fixture
def data_folder(tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def new_vault(data_folder):
    """Make a diary with cheap keys; all are closed at the end."""
    made = []

    def make(label="Notebook 1", passphrase=PASSPHRASE, **options):
        made.append(create_vault(data_folder, label, passphrase, cost=keys.LEAST_COST, **options))
        return made[-1]

    yield make
    for diary in made:
        diary.close()


@pytest.fixture
def diary(new_vault):
    """An open diary with nothing in it."""
    return new_vault()


@pytest.fixture
def write(diary):
    """Write an entry and return its id."""

    def add(at="2026-11-18", **content):
        entry_id = diary.new_entry_id()
        sure = Sure.DAY if at else Sure.UNKNOWN
        diary.save_version(entry_id, EntryContent(happened=Moment(at, sure), **content))
        return entry_id

    return add


@pytest.fixture
def show(qtbot, theme):
    """Show a page in the room that the window leaves it."""

    def shown(widget, width=800, height=640):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        return widget

    return shown


@pytest.fixture
def no_stray_window(qapp):
    """Fail if a part of a page was shown as a window of its own, if only for a moment."""
    strays = StrayWindows()
    qapp.installEventFilter(strays)
    yield
    qapp.removeEventFilter(strays)
    assert not strays.seen


class StrayWindows(QObject):
    """Notes widgets that are shown before they are put anywhere."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):
        if event.type() != QEvent.Type.Show or not watched.isWidgetType():
            return False
        if watched.windowType() == Qt.WindowType.Window and not isinstance(
            watched, MAY_STAND_ALONE
        ):
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.fixture
def went():
    """Collect what a page's signal carries: `places = went(page.go)`."""

    def collect(signal):
        values = []
        signal.connect(values.append)
        return values

    return collect


@pytest.fixture
def settle(qapp):
    """Let what was put on a page appear, and what was taken away be gone."""

    def settled(root):
        qapp.processEvents()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qapp.processEvents()
        return root

    return settled


@pytest.fixture
def find(qapp):
    """Return the widget with this object name."""

    def named(root, name):
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        widget = root.findChild(QWidget, name)
        assert widget is not None, name
        return widget

    return named


@pytest.fixture
def press(qtbot, find, settle):
    """Click the named button."""

    def click(root, name):
        settle(root)
        widget = find(root, name)
        assert widget.isVisible(), f"{name} is not shown"
        assert widget.isEnabled(), f"{name} cannot be pressed"
        if not isinstance(widget, QAbstractButton):
            raise TypeError(name)
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    return click


@pytest.fixture
def words(settle):
    """Return all the words a person can see in a widget, one label a line."""

    def seen(root):
        settle(root)
        shown = [*root.findChildren(QLabel), *root.findChildren(QAbstractButton)]
        return "\n".join(item.text() for item in shown if item.isVisibleTo(root) and item.text())

    return seen


@pytest.fixture
def app(qapp, data_folder, no_stray_window):
    """Start the program on `data_folder`, past its first run; `locks` collects what it would start.

    Keywords are settings; `options` those of the command line.
    """
    locks = []

    def start(options=None, **chosen):
        chosen = {"language": "en", "theme": "light", "first_run_done": True, **chosen}
        settings.save(data_folder, settings.Settings(**chosen))
        program = App(qapp, Options(data_dir=data_folder, **(options or {})), locks.append)
        program.locks = locks
        program.window.show()
        program.window.activateWindow()
        return program

    yield start
    _forget_the_keyboard(qapp)


def _forget_the_keyboard(qapp):
    # Both listen to the whole application, and would go on listening in the next test.
    for kind in (IdleWatch, SafetyKeys):
        for listener in qapp.findChildren(kind):
            listener.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _english_again(qapp):
    """Whatever language a test ends in, the next one begins in English."""
    yield
    forget_translators(qapp)
