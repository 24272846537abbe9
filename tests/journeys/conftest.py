"""The whole program on a folder of its own; only the end of the process is replaced."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from safecompanion.app import App, Options
from safecompanion.diary import keys
from safecompanion.diary.vault import create_vault, open_vault
from safecompanion.system import settings
from safecompanion.ui.platform.idle import IdleWatch
from safecompanion.ui.platform.keys import SafetyKeys
from safecompanion.ui.platform.session import SessionWatch
from safecompanion.ui.translation import forget_translators
from safecompanion.ui.widgets.boxes import Notice
from safecompanion.ui.widgets.fields import Field

PASSPHRASE = "linden seven quiet harbour 42"


@pytest.fixture(scope="session")
def passphrase():
    return PASSPHRASE


@pytest.fixture(scope="session", autouse=True)
def _dressed(qapp):
    qapp.setStyle("Fusion")


@pytest.fixture
def data_folder(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def used_before(data_folder):
    """The program was used before: in English, past its first run."""
    data_folder.mkdir()
    settings.save(data_folder, settings.Settings("en", 100, "light", first_run_done=True))


@pytest.fixture
def vault(used_before, data_folder):
    """Make a locked diary with cheap keys and return its folder."""

    def make(label="Notebook 1"):
        diary = create_vault(data_folder, label, PASSPHRASE, cost=keys.LEAST_COST)
        diary.close()
        return diary.folder

    return make


@pytest.fixture
def ends():
    """What the program started anew when it ended itself, as options."""
    return []


@pytest.fixture
def start(qapp, qtbot, data_folder, ends):
    """Start the program, the one before having ended."""

    def started(options=None):
        _end_listeners(qapp)
        for window in qapp.topLevelWidgets():
            window.hide()
            window.deleteLater()
        program = App(qapp, options or Options(data_dir=data_folder), ends.append)
        program.window.resize(1280, 800)
        program.window.show()
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        return program

    yield started
    _end_listeners(qapp)


def _end_listeners(qapp):
    # These belong to the application object, which is the same for all programs of a test.
    for kind in (IdleWatch, SafetyKeys, SessionWatch):
        for listener in qapp.findChildren(kind):
            listener.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def settle(qapp):
    def settled(root):
        qapp.processEvents()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qapp.processEvents()
        return root

    return settled


@pytest.fixture
def find(settle):
    """Return the shown widget with this object name."""

    def named(root, name):
        widget = settle(root).findChild(QWidget, name)
        assert widget is not None, name
        assert widget.isVisible(), f"{name} is not shown"
        return widget

    return named


@pytest.fixture
def press(find, qtbot):
    """Click the named button."""

    def click(root, name):
        button = find(root, name)
        assert isinstance(button, QAbstractButton)
        assert button.isEnabled(), f"{name} cannot be pressed"
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    return click


@pytest.fixture
def keys_to(qapp, qtbot):
    """Press a key in a window as the operating system does, some times."""

    def pressed(window, key, modifiers=Qt.KeyboardModifier.NoModifier, times=1):
        for _ in range(times):
            qtbot.keyClick(window.windowHandle(), key, modifiers)
        qapp.processEvents()

    return pressed


@pytest.fixture
def unlock(find, qtbot):
    """Type the passphrase and wait until the diary is open."""

    def opened(program, passphrase=PASSPHRASE):
        find(program.window, "unlock-edit").setText(passphrase)
        qtbot.keyClick(find(program.window, "unlock-edit"), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: program.diary is not None, timeout=20_000)
        return program

    return opened


@pytest.fixture
def at_diary(start, vault, unlock, press):
    """The program with an open, empty diary."""
    vault()
    program = start()
    press(program.window, "rail-diary")
    return unlock(program)


@pytest.fixture
def reopened():
    """Open a diary again, as the next start would, and close it at the end."""
    opened = []

    def open_again(folder):
        opened.append(open_vault(folder, PASSPHRASE))
        return opened[-1]

    yield open_again
    for diary in opened:
        diary.close()


@pytest.fixture(autouse=True)
def _english_again(qapp):
    """Whatever language a test ends in, the next one begins in English."""
    yield
    forget_translators(qapp)


# --- bad days --------------------------------------------------------------------------------


@pytest.fixture
def nothing_half_made(tmp_path, home):
    """Check at the end that no part of a file is left anywhere."""
    yield
    parts = [path for folder in (tmp_path, home) for path in folder.rglob("*.part")]
    assert parts == []


@pytest.fixture
def complaints(qapp):
    """Return every sentence that can be seen in a notice or as the error of a field."""

    def seen():
        windows = [window for window in qapp.topLevelWidgets() if window.isVisible()]
        # A dialog is found in its window as well.
        notices = dict.fromkeys(one for top in windows for one in top.findChildren(Notice))
        fields = dict.fromkeys(one for top in windows for one in top.findChildren(Field))
        said = [notice.text() for notice in notices if notice.isVisible()]
        said += [field.error() for field in fields if field.error() and field.isVisible()]
        # Long names may be broken anywhere; that is not for reading.
        return [words.replace("\u200b", "") for words in said]

    return seen


@pytest.fixture
def told(complaints, qtbot, settle):
    """Wait until something is said, and return all that is."""

    def wait(window):
        qtbot.waitUntil(lambda: bool(complaints()), timeout=20_000)
        settle(window)
        return complaints()

    return wait


@pytest.fixture
def typed():
    """What is typed into the entry of `writing`."""
    return "He asked for her number."


@pytest.fixture
def writing(at_diary, typed, press, find, qtbot, is_saved):
    """The program with an entry that is being written, and saved."""
    press(at_diary.window, "new-entry-button")
    qtbot.keyClicks(find(at_diary.window, "what-happened"), typed)
    qtbot.waitUntil(lambda: is_saved(at_diary))
    return at_diary


@pytest.fixture
def is_saved(find):
    return lambda program: find(program.window, "saved-state").text().startswith("Saved")


@pytest.fixture
def nothing_is_lost(find, is_saved, reopened, typed):
    """Check that what was typed is shown, is called saved, and is there at the next start."""

    def check(program, text=typed, files=()):
        assert find(program.window, "what-happened").words() == text
        assert is_saved(program)
        folder = program.diary.folder
        # Before the next start, which would sweep.
        assert len(list((folder / "files").iterdir())) == len(files)
        program.window.close()
        diary = reopened(folder)
        [draft] = diary.drafts()
        assert draft.content.what_happened == text
        assert [item.name for item in diary.attachments(draft.entry_id)] == list(files)

    return check
