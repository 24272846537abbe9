"""Keys that work everywhere, and noticing that nobody is there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit

from safecompanion.ui.platform.idle import IdleWatch
from safecompanion.ui.platform.keys import HIDE_KEYS, SafetyKeys

SHIFT, L = Qt.Key.Key_Shift, Qt.Key.Key_L
ESC, F12 = Qt.Key.Key_Escape, Qt.Key.Key_F12
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def keys(qapp):
    listener = SafetyKeys(qapp)
    listener.told = []
    listener.lock.connect(lambda: listener.told.append("lock"))
    listener.hide.connect(lambda: listener.told.append("hide"))
    yield listener
    qapp.removeEventFilter(listener)
    listener.deleteLater()


@pytest.fixture
def typing(qtbot, keys, qapp):
    """A field in a window; returns a function that presses keys as the operating system does."""
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    qtbot.waitActive(field)

    def press(*pressed, modifiers=Qt.KeyboardModifier.NoModifier, repeat=False):
        for key in pressed:
            event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, "", repeat)
            qapp.sendEvent(field.windowHandle(), event)
        return keys.told

    press.field = field
    return press


def test_control_l_locks(typing):
    assert typing(L, modifiers=CONTROL) == ["lock"]


def test_an_l_alone_is_only_a_letter(typing):
    assert typing(L) == []


def test_three_times_shift_hides(typing):
    assert typing(SHIFT, SHIFT) == []
    assert typing(SHIFT) == ["hide"]


def test_writing_capitals_hides_nothing(typing):
    assert typing(SHIFT, Qt.Key.Key_A, SHIFT, Qt.Key.Key_B, SHIFT, Qt.Key.Key_C) == []


def test_holding_shift_down_hides_nothing(typing):
    assert typing(SHIFT, SHIFT, SHIFT, SHIFT, repeat=True) == []


def test_five_times_shift_hides_once(typing):
    assert typing(*[SHIFT] * 5) == ["hide"]


@pytest.mark.parametrize("held", [CONTROL, Qt.KeyboardModifier.AltModifier])
def test_going_through_the_keyboard_layouts_hides_nothing(typing, held):
    assert typing(*[SHIFT] * 6, modifiers=held) == []


# What is pressed, and how often the screen is hidden with each choice.
PRESSED = {
    "shift": ((SHIFT,) * 3, {"shift"}),
    "esc": ((ESC,) * 3, {"esc"}),
    "esc twice": ((ESC,) * 2, set()),
    "f12": ((F12,), {"f12"}),
}


@pytest.mark.parametrize("pressed", PRESSED)
@pytest.mark.parametrize("choice", HIDE_KEYS)
def test_only_the_chosen_key_hides(keys, typing, choice, pressed):
    presses, hiding = PRESSED[pressed]
    keys.set_hide_key(choice)
    assert typing(*presses) == (["hide"] if choice in hiding else [])


def test_f12_with_a_screen_readers_key_hides_nothing(keys, typing):
    keys.set_hide_key("f12")
    assert typing(F12, modifiers=CONTROL) == []


def test_a_choice_that_nobody_knows_is_shift(keys, typing):
    keys.set_hide_key("shake")
    assert typing(*[SHIFT] * 3) == ["hide"]


def test_without_a_key_to_hide_control_l_still_locks(keys, typing):
    keys.set_hide_key("off")
    assert typing(L, modifiers=CONTROL) == ["lock"]


@pytest.fixture
def watch(qapp):
    listener = IdleWatch(qapp, 600)
    listener.timer = listener.findChild(QTimer)
    yield listener
    qapp.removeEventFilter(listener)
    listener.deleteLater()


def test_it_counts_the_seconds_it_is_told(watch):
    assert (watch.timer.isActive(), watch.timer.interval()) == (True, 600_000)
    watch.set_seconds(0)
    assert not watch.timer.isActive()


def test_when_the_time_is_over_it_tells_once(watch, qtbot):
    watch.timer.setInterval(1)
    with qtbot.waitSignal(watch.idle):
        watch.timer.start()
    assert not watch.timer.isActive()


@pytest.mark.parametrize("sign", ["key", "mouse"])
def test_a_sign_of_life_begins_the_count_anew(watch, qapp, qtbot, sign):
    field = QLineEdit()
    qtbot.addWidget(field)
    events = {
        "key": QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"),
        "mouse": QMouseEvent(
            QEvent.Type.MouseMove,
            field.rect().center().toPointF(),
            field.rect().center().toPointF(),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    }
    before = watch.timer.timerId()
    qapp.sendEvent(field, events[sign])
    assert watch.timer.timerId() != before


def test_without_a_diary_a_sign_of_life_begins_nothing(watch, qapp, qtbot):
    watch.set_seconds(0)
    field = QLineEdit()
    qtbot.addWidget(field)
    qtbot.keyClick(field, Qt.Key.Key_A)
    assert not watch.timer.isActive()
