"""One cold process: print the milliseconds from its spawning to the first paint of its window.

    python benchmarks/startup.py bare|app DATA_DIR

The parent hands over its monotonic clock in SPAWNED_NS.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))


def main() -> None:
    kind, folder = sys.argv[1], Path(sys.argv[2])
    if kind == "bare":
        from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

        qt = QApplication([])
        window = QMainWindow()
        window.setCentralWidget(QLabel("window"))
    else:
        from safecompanion.app import App, Options, make_qt

        qt = make_qt()
        app = App(qt, Options(data_dir=folder, language="en"))
        window = app.window
    from PySide6.QtCore import QEvent, QObject

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                spent = time.monotonic_ns() - int(os.environ["SPAWNED_NS"])
                print(f"{spent / 1e6:.1f} {peak_mb():.0f}", flush=True)
                os._exit(0)
            return False

    watch = FirstPaint()
    window.installEventFilter(watch)
    window.show()
    qt.exec()


def peak_mb() -> float:
    """Return the peak memory of this process in MB."""
    if sys.platform == "win32":
        return 0.0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


main()
