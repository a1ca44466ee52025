"""A whole window for a story, closed at its end."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from desktop.assets import asset
from desktop.first_view import FirstView
from desktop.language import Languages
from desktop.looks import Looks
from desktop.settings import Settings
from desktop.shell import Shell
from desktop.window import Window
from tests.flows.acts import settled

OpenWindow = Callable[..., Window]


@pytest.fixture
def open_window(qtbot: QtBot, qapp: object, user_folder: Path) -> Iterator[OpenWindow]:  # noqa: ARG001
    """Show the window the way the program does, on a file or on the welcome page."""
    shown: list[Window] = []

    def show(path: Path | None = None) -> Window:
        settings = Settings()
        looks = Looks(qapp, settings)  # type: ignore[arg-type]  # pytest-qt types it as object
        shell = Shell(settings)
        shell.show()
        languages = Languages(qapp, settings, Path(str(asset("translations"))))  # type: ignore[arg-type]  # as above
        window = Window(shell, settings, looks, languages, FirstView(settings, looks.theme))
        looks.dress()
        shown.append(window)
        if path is not None:
            window.files.open(path)
            settled(qtbot, window)
        return window

    yield show
    for window in shown:
        window.shell.close()
        window.shell.deleteLater()
    # No event loop runs here, and only that would delete them: three hundred windows that live on
    # make every style sheet after them slower, and Python ends them in no good order.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
