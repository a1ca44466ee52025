"""The start of the window: a bare shell is painted first, then the canvas, then all the rest.

`CHRONIK_TIMES=FD` names an open file descriptor; one line is written to it at each milestone:
its name and `time.monotonic_ns()`. `shell` = the bare window was painted, `marks` = the first
frame with the file's marks was painted, proved by a hit test, `furnished` = all panes stand.
"""

# SPDX-License-Identifier: MIT

import os
import signal
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.assets import asset
from desktop.language import Languages
from desktop.looks import Looks
from desktop.settings import Settings, sample_path
from desktop.shell import Shell

LOOK_FOR_SIGNALS_MS = 500


def run(path: Path | None, *, is_sample: bool = False) -> int:
    """Show the window, with a file, the sample or the welcome page; return the exit code."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("chronik")
    app.setApplicationDisplayName("Chronik")
    app.setDesktopFileName("chronik")
    settings = Settings()
    languages = Languages(app, settings, Path(str(asset("translations"))))
    looks = Looks(app, settings)
    shell = Shell(settings)
    shell.first_painted.connect(lambda: times("shell"))
    starting = Starting(shell, settings, looks, languages, path, is_sample)
    shell.first_painted.connect(lambda: QTimer.singleShot(0, starting.furnish))
    shell.show()
    _let_ctrl_c_close(shell)
    return app.exec()


class Starting(QObject):
    """What happens after the bare shell was painted, once."""

    def __init__(
        self,
        shell: Shell,
        settings: Settings,
        looks: Looks,
        languages: Languages,
        path: Path | None,
        is_sample: bool,
    ) -> None:
        super().__init__(shell)
        self._shell = shell
        self._settings = settings
        self._looks = looks
        self._languages = languages
        self._path = path
        self._is_sample = is_sample

    def furnish(self) -> None:
        """First the canvas with the file, then, when that is painted, all the rest."""
        from desktop.first_view import FirstView

        self._first = FirstView(self._settings, self._looks.theme)
        self._first.marks_painted.connect(lambda: times("marks"))
        path = sample_path() if self._is_sample else self._path
        if path is not None and self._first.open(path, self._shell):
            self._first.painted.connect(self._complete)
        else:
            self._complete()

    def _complete(self) -> None:
        if not self._shell.isVisible():
            return  # closed already
        from desktop.furnishing import Furnishing

        furnishing = Furnishing(
            self._shell, self._settings, self._looks, self._languages, self._first
        )
        times("furnished")
        furnishing.begin(self._path, is_sample=self._is_sample)


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
