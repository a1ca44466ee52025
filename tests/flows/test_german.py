"""A story in German: chosen in the settings, changed to English and back with a file open."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.first_view import FirstView
from desktop.furnishing import Furnishing
from desktop.looks import Looks
from desktop.selection import Thing
from desktop.settings import Settings
from desktop.shell import Shell
from desktop.window import Window
from tests.flows.acts import a_sample, event_id, page_text, settled
from tests.speaking import german, left_in_english, texts_of

OUTAGE = "Alibaba Cloud's servers in Hong Kong fail"
OF_THE_SAMPLE = {"not stated"}  # the cause of its outage, in its own words


@pytest.fixture
def furnishing(
    qtbot: QtBot,
    qapp: QApplication,
    user_folder: Path,  # noqa: ARG001
    tmp_path: Path,
) -> Iterator[Furnishing]:
    """The window on the sample, in German."""
    with german(qapp) as languages:
        settings = Settings()
        looks, shell = Looks(qapp, settings), Shell(settings)
        shell.resize(1280, 800)
        shell.show()
        first = FirstView(settings, looks.theme)
        furnished = Furnishing(shell, settings, looks, languages, first)
        furnished.begin(a_sample(tmp_path), is_sample=False)
        settled(qtbot, furnished.window)
        yield furnished
        languages.changed.disconnect()
        shell.close()
        shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def speak(qtbot: QtBot, furnishing: Furnishing, language: str) -> Window:
    """Choose a language in the View menu; the window that speaks it."""
    before = furnishing.window
    before.actions[f"language_{language}"].trigger()
    qtbot.waitUntil(lambda: furnishing.window is not before)
    settled(qtbot, furnishing.window)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return furnishing.window


def shown_texts(window: Window) -> list[str]:
    """Everything the window says, its menus and actions too."""
    texts = list(texts_of(window.shell))
    for menu in window.shell.findChildren(QMenu):
        texts += [action.text() for action in menu.actions()]
    return texts


def test_nothing_of_the_window_is_left_in_english(furnishing: Furnishing) -> None:
    window = furnishing.window
    assert left_in_english(shown_texts(window)) == []


@pytest.mark.parametrize("grouping", ["units", "people", "kinds", "flat"])
def test_nothing_on_the_canvas_is_left_in_english(
    qtbot: QtBot, furnishing: Furnishing, grouping: str
) -> None:
    window = furnishing.window
    window.actions[f"group_{grouping}"].trigger()
    window.actions["fit_all"].trigger()
    settled(qtbot, window)
    scene = window.canvas.scene()
    assert scene is not None
    texts = [band.title for band in scene.bands] + [label.text for label in scene.labels]
    texts += [tick.text for tick in (*scene.majors, *scene.minors)]
    texts += [kind.label for kind in scene.kinds]
    assert left_in_english(texts) == []


def test_a_page_is_in_german_with_german_dates_and_kinds(furnishing: Furnishing) -> None:
    window = furnishing.window
    window.selection.pick("event", event_id(window, OUTAGE))
    assert set(left_in_english(page_text(window).splitlines())) <= OF_THE_SAMPLE
    assert "Vorfall" in page_text(window)
    assert "Dez" in page_text(window)


def test_the_language_changes_with_a_file_open_and_everything_stays_where_it_was(
    qtbot: QtBot, furnishing: Furnishing
) -> None:
    window = furnishing.window
    outage = event_id(window, OUTAGE)
    window.selection.pick("event", outage)
    window.actions["group_people"].trigger()
    window.actions["zoom_in"].trigger()
    settled(qtbot, window)
    place, path = window.canvas.viewport_value(), window.document and window.document.path

    english = speak(qtbot, furnishing, "en")

    assert "New event" in english.actions["new_event"].text()
    assert english.document is not None
    assert english.document.path == path
    assert english.selection.current == Thing("event", outage)
    assert english.canvas.viewport_value() == place
    assert "Incident" in page_text(english)

    again = speak(qtbot, furnishing, "de")

    assert "Neues Ereignis" in again.actions["new_event"].text()
    assert again.canvas.viewport_value() == place
    assert set(left_in_english(shown_texts(again))) <= OF_THE_SAMPLE


def test_the_language_changes_and_the_lists_and_the_keyboard_stay(
    qtbot: QtBot, furnishing: Furnishing
) -> None:
    furnishing.window.actions["missing"].trigger()
    furnishing.window.actions["list_people"].trigger()

    english = speak(qtbot, furnishing, "en")

    assert english.left.lists.currentWidget() is english.left.people
    assert english.left.in_time.currentWidget() is english.left.missing
    assert english.shell.focusWidget() is english.left.people.view


def test_an_edit_is_called_and_taken_back_in_german(qtbot: QtBot, furnishing: Furnishing) -> None:
    window = furnishing.window
    window.selection.pick("event", event_id(window, OUTAGE))
    window.actions["duplicate"].trigger()
    settled(qtbot, window)
    assert window.actions["undo"].text() == f"Rückgängig: „{OUTAGE}“ duplizieren"
    window.actions["undo"].trigger()
    settled(qtbot, window)
    assert window.actions["redo"].text() == f"Wiederholen: „{OUTAGE}“ duplizieren"
    assert left_in_english(shown_texts(window)) == []


def test_a_refusal_is_told_in_german(qtbot: QtBot, furnishing: Furnishing, tmp_path: Path) -> None:
    window = furnishing.window
    broken = tmp_path / "leer.chronik"
    broken.touch()
    window.files.open(broken)
    settled(qtbot, window)
    told = window.strip.text
    assert told.startswith("„leer.chronik“ ist leer"), told
    assert told.endswith("unter anderem Namen eine neue Zeitleiste anlegen."), told
