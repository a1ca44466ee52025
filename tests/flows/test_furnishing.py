"""What the window is furnished with stays, and is no burden; what it is no more goes."""

# SPDX-License-Identifier: MIT

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.assets import asset
from desktop.first_view import FirstView
from desktop.furnishing import Furnishing
from desktop.language import Languages
from desktop.looks import Looks
from desktop.settings import Settings
from desktop.shell import Shell
from tests.flows.acts import a_sample, settled

Begun = tuple[Furnishing, Languages]


@pytest.fixture
def begun(qtbot: QtBot, qapp: QApplication, user_folder: Path, tmp_path: Path) -> Iterator[Begun]:  # noqa: ARG001
    """The window on the sample as the program furnishes it."""
    settings = Settings()
    settings.language = "en"
    looks, shell = Looks(qapp, settings), Shell(settings)
    shell.show()
    languages = Languages(qapp, settings, Path(str(asset("translations"))))
    furnishing = Furnishing(shell, settings, looks, languages, FirstView(settings, looks.theme))
    furnishing.begin(a_sample(tmp_path), is_sample=False)
    settled(qtbot, furnishing.window)
    yield furnishing, languages
    languages.changed.disconnect()
    languages.choose("en")
    shell.close()
    shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.unfreeze()


def test_the_window_that_stands_is_not_looked_through_for_garbage(begun: Begun) -> None:
    furnishing, _ = begun

    looked_through = gc.get_objects()

    assert not any(each is furnishing.window.actions for each in looked_through)


def test_nothing_of_the_window_stays_that_spoke_another_language(
    qtbot: QtBot, begun: Begun
) -> None:
    furnishing, languages = begun
    old = weakref.ref(furnishing.window)

    languages.choose("de")

    qtbot.waitUntil(lambda: old() is None)
