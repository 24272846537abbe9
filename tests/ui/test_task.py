"""Slow work beside the window: results, errors, stopping, and pages that are gone."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from safecompanion.errors import Cancelled, DiskFullError
from safecompanion.ui.task import Task, cancel_all, wait_for_all


@pytest.fixture
def owner(qapp):
    return QObject()


@pytest.fixture
def gate():
    """Let the work go on when the test says so."""
    event = Event()
    yield event
    event.set()
    assert wait_for_all(5000)


def until_cancelled(gate):
    def work(_progress, cancelled):
        gate.wait(5)
        if cancelled():
            raise Cancelled
        return "done"

    return work


def test_the_result_arrives(owner, qtbot):
    task = Task(owner, lambda _progress, _cancelled: "done")
    with qtbot.waitSignal(task.finished) as told:
        task.start()
    assert told.args == ["done"]
    assert not task.running


def test_progress_may_be_larger_than_a_32_bit_number(owner, qtbot):
    task = Task(owner, lambda progress, _cancelled: progress(3 * 2**30, 5 * 2**30))
    with qtbot.waitSignal(task.progressed) as told:
        task.start()
    assert told.args == [3 * 2**30, 5 * 2**30]


@pytest.mark.parametrize("error", [DiskFullError(name="x"), ZeroDivisionError()])
def test_what_went_wrong_arrives_be_it_the_world_or_a_bug(owner, qtbot, error):
    def work(_progress, _cancelled):
        raise error

    task = Task(owner, work)
    with qtbot.waitSignal(task.failed) as told:
        task.start()
    assert told.args == [error]


def test_stopped_work_says_that_it_stopped_and_nothing_else(owner, qtbot, gate, went):
    task = Task(owner, until_cancelled(gate))
    results = went(task.finished)
    task.start().cancel()
    with qtbot.waitSignal(task.cancelled):
        gate.set()
    assert results == []
    assert not task.running


def test_everything_below_a_page_is_stopped_at_once(owner, qtbot, gate):
    task = Task(QObject(owner), until_cancelled(gate)).start()
    with qtbot.waitSignal(task.cancelled):
        cancel_all(owner)
        gate.set()


def test_a_late_result_for_a_page_that_is_gone_is_dropped(owner, qtbot, gate, went):
    task = Task(owner, until_cancelled(gate))
    results = [*went(task.finished), *went(task.failed)]
    task.start()
    delete(owner)
    gate.set()
    assert wait_for_all(5000)
    qtbot.wait(0)
    assert results == []


def test_work_for_a_page_that_is_gone_is_asked_to_stop(owner, gate):
    seen = []
    Task(owner, lambda _progress, cancelled: seen.append(gate.wait(5) and cancelled())).start()
    delete(owner)
    gate.set()
    assert wait_for_all(5000)
    assert seen == [True]
