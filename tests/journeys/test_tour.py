"""The tour that everybody can start: it does the main job and leaves what it promises."""

from __future__ import annotations

import subprocess
import sys

import pytest

from safecompanion.report.verify import verify


@pytest.fixture(scope="module")
def tour(tmp_path_factory):
    """Walk once, in a process of its own."""
    folder = tmp_path_factory.mktemp("tour") / "out"
    command = [sys.executable, "-m", "safecompanion", "tour", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stderr
    return folder


def test_it_leaves_pictures_a_report_and_a_test_key(tour):
    assert {path.suffix for path in tour.iterdir()} == {".png", ".age", ".key"}
    assert not list(tour.rglob("*.part"))
    assert "TEST KEY" in (tour / "centre.key").read_text()


def test_its_report_passes_every_check(tour):
    checks = verify(tour / "report.age", tour / "centre.key")
    assert [check.name for check in checks if not check.ok] == []
    assert len(checks) == 7
