"""The start of the window: a bare shell is painted first, everything else follows in one step.

`CHRONIK_TIMES=FD` names an open file descriptor; one line is written to it at each milestone:
its name and `time.monotonic_ns()`. `shell` = the bare window was painted, `furnished` = all
panes stand, `marks` = the first frame with the file's marks was painted, proved by a hit test.
"""

# SPDX-License-Identifier: MIT

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.assets import asset
from desktop.language import install_language
from desktop.looks import Looks
from desktop.settings import Settings
from desktop.shell import Shell

if TYPE_CHECKING:  # the rooms behind the shell are imported when it stands, never before
    from desktop.canvas.view import TimelineView
    from desktop.window import Window

LOOK_FOR_SIGNALS_MS = 500


def run(path: Path | None, *, is_sample: bool = False) -> int:
    """Show the window, with a file, the sample or the welcome page; return the exit code."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("chronik")
    app.setApplicationDisplayName("Chronik")
    app.setDesktopFileName("chronik")
    install_language(app, Path(str(asset("translations"))))
    settings = Settings()
    looks = Looks(app, settings)
    shell = Shell(settings)
    shell.first_painted.connect(lambda: times("shell"))
    starting = Starting(shell, settings, looks, path, is_sample)
    shell.first_painted.connect(lambda: QTimer.singleShot(0, starting.furnish))
    shell.show()
    _let_ctrl_c_close(shell)
    return app.exec()


class Starting(QObject):
    """What happens after the bare shell was painted, once."""

    def __init__(
        self, shell: Shell, settings: Settings, looks: Looks, path: Path | None, is_sample: bool
    ) -> None:
        super().__init__(shell)
        self._shell = shell
        self._settings = settings
        self._looks = looks
        self._path = path
        self._is_sample = is_sample
        self.window: Window | None = None

    def furnish(self) -> None:
        """Import the rooms, place them, open what was asked for."""
        from desktop.window import Window

        window = Window(self._shell, self._settings, self._looks)
        window.failures.install()
        self.window = window
        times("furnished")
        if os.environ.get("CHRONIK_TIMES"):
            FirstMarks(window.canvas, lambda: times("marks"))
        if self._is_sample:
            window.files.open_sample()
        elif self._path is not None:
            window.files.open(self._path)


class FirstMarks(QObject):
    """Tells once when the canvas has painted a frame in which a mark can be hit."""

    def __init__(self, canvas: "TimelineView", told: Callable[[], None]) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._told = told
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._look)  # when this frame is done
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        from desktop.timeline.hits import hit

        scene = self._canvas.scene()
        if scene is None or not len(scene.marks):
            return
        marks = scene.marks
        x = float(marks.x0[0] + marks.x1[0]) / 2
        found = hit(scene, x, float(marks.y[0] + marks.height[0] / 2))
        if found.what == "mark":
            self._canvas.removeEventFilter(self)
            told, self._told = self._told, lambda: None
            told()


def times(milestone: str) -> None:
    """Tell a milestone to whoever measures the start; does nothing for everybody else."""
    descriptor = os.environ.get("CHRONIK_TIMES", "")
    if descriptor.isdecimal():
        os.write(int(descriptor), f"{milestone} {time.monotonic_ns()}\n".encode())


def _let_ctrl_c_close(shell: Shell) -> None:
    """Python sees signals only while it runs; Qt's loop would never let it."""
    signal.signal(signal.SIGINT, lambda _number, _frame: shell.close())
    timer = QTimer(shell)
    timer.timeout.connect(lambda: None)
    timer.start(LOOK_FOR_SIGNALS_MS)
