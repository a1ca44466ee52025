"""The whole window on a file, as the program shows it, and how long until a part of it is painted.

Nothing of the user's is touched: settings lie in a folder that goes with the run.
"""

# SPDX-License-Identifier: MIT

import gc
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.assets import asset
from desktop.first_view import FirstView
from desktop.furnishing import Furnishing
from desktop.language import Languages
from desktop.looks import Looks
from desktop.settings import Settings
from desktop.shell import Shell
from desktop.shield import shielded
from desktop.window import Window

SIZE: Final = (1920, 1080)
LONGEST_S: Final = 60.0


@contextmanager
def shown_window(app: QApplication, path: Path) -> Iterator[Window]:
    """The window with all panes, when the file has been read and nothing runs behind it."""
    with TemporaryDirectory() as folder:
        os.environ["CHRONIK_DATA"] = folder
        form, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
        QSettings.setPath(form, scope, folder)
        settings = Settings()
        settings.language = "en"
        looks = Looks(app, settings)
        shell = Shell(settings)
        shell.resize(*SIZE)
        shell.show()
        languages = Languages(app, settings, Path(str(asset("translations"))))
        first = FirstView(settings, looks.theme)
        furnishing = Furnishing(shell, settings, looks, languages, first)
        furnishing.begin(path, is_sample=False)
        try:
            until = time.perf_counter() + LONGEST_S
            while furnishing.window.document is None and time.perf_counter() < until:
                app.processEvents()
            assert furnishing.window.document is not None, f"{path} was not opened"
            settle(app, furnishing.window)
            yield furnishing.window
        finally:
            shell.close()
            app.processEvents()
            gc.unfreeze()  # what the window's furnishing let rest
            app.setStyleSheet("")


def settle(app: QApplication, window: Window) -> None:
    """Let all that runs behind the window end, and what it tells be painted."""
    app.processEvents()
    while window.tasks.is_busy:
        app.processEvents()
    app.processEvents()


def until_painted(act: Callable[[], object], widget: QWidget, shown: Callable[[], bool]) -> float:
    """Milliseconds from the act until the widget is painted with what is to be `shown`.

    What else the act makes dirty is painted in the same turn, and counts.
    """
    loop = QEventLoop()
    watch = _Painted(widget, shown, loop)
    QTimer.singleShot(round(LONGEST_S * 1000), loop, lambda: loop.exit(1))
    start = time.perf_counter()
    act()
    failed = loop.exec()
    taken = (time.perf_counter() - start) * 1000
    watch.leave()
    assert not failed, f"{widget.objectName() or widget} was not painted in {LONGEST_S:.0f} s"
    return taken


@shielded
class _Painted(QObject):
    """Ends a loop in the turn after the widget was painted with what is waited for."""

    def __init__(self, widget: QWidget, shown: Callable[[], bool], loop: QEventLoop) -> None:
        super().__init__()
        self._widget = widget
        self._shown = shown
        self._loop = loop
        widget.installEventFilter(self)

    def leave(self) -> None:
        """Look no longer."""
        self._widget.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._shown():
            QTimer.singleShot(0, self._loop, self._loop.quit)
        return super().eventFilter(watched, event)
