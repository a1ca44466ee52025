"""What a right click and the detail page offer to do with a thing."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.dialogs.delete_dialog import DeleteDialog
from desktop.dialogs.kind_dialog import KindDialog
from desktop.dialogs.name_line import NameLine
from desktop.panes.texts import Link
from desktop.selection import Thing
from desktop.timeline.hits import hit
from desktop.window import Window
from tests.flows.acts import a_sample, event_id
from tests.flows.conftest import OpenWindow

MOUSE, KEYBOARD = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard


@pytest.fixture
def window(open_window: OpenWindow, tmp_path: Path) -> Window:
    return open_window(a_sample(tmp_path))


def offered() -> list[str]:
    """The texts of the open menu, without the keys beside them; it is closed again."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    menu.close()
    return texts


def choose(text: str) -> None:
    """Choose a line of the open menu."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(each for each in menu.actions() if each.text().split("\t")[0] == text)
    menu.close()
    action.trigger()


def right_click(window: Window, at: QPoint) -> None:
    """Click the canvas with the right button."""
    event = QContextMenuEvent(MOUSE, at, window.canvas.mapToGlobal(at))
    QCoreApplication.sendEvent(window.canvas, event)


def place_of(window: Window, id: int) -> QPoint:
    """Where the mark of an event is on the canvas."""
    place = window.canvas.place_of([("event", id)])
    return window.canvas.mapFromGlobal(place.center())


def empty_ground(window: Window) -> QPoint:
    """A place in the plot where nothing is."""
    scene = window.canvas.scene()
    assert scene is not None
    x = round(scene.viewport.left) + 60
    heights = range(round(scene.viewport.top) + 4, round(scene.viewport.height), 4)
    return next(QPoint(x, y) for y in heights if hit(scene, x, y).what == "plot")


def right_click_row(view: QAbstractItemView, row: int) -> None:
    """Click a line of a list with the right button."""
    index = view.model().index(row, 0, view.rootIndex())
    if view.model().hasChildren(index):
        index = view.model().index(0, 0, index)
    view.setCurrentIndex(index)
    view.customContextMenuRequested.emit(view.visualRect(index).center())


def test_a_right_click_on_a_mark_selects_it_and_offers_what_it_can_do(window: Window) -> None:
    id = event_id(window, "Jeff Zhang steps down as cloud president")
    right_click(window, place_of(window, id))
    assert window.selection.current == Thing("event", id)
    assert {"Edit…", "Note…", "Source passage…", "Copy", "Delete…"} <= set(offered())


def test_a_right_click_on_one_of_several_marks_keeps_them_all(window: Window) -> None:
    ids = [
        event_id(window, title)
        for title in (
            "Jeff Zhang steps down as cloud president",
            "Daniel Zhang becomes acting cloud president",
        )
    ]
    window.canvas.pointer.area_drawn.emit(frozenset((0, id) for id in ids))
    right_click(window, place_of(window, ids[0]))
    assert "Merge with another…" in offered()
    assert {id for _, id in window.canvas.lit} == set(ids)


def test_empty_ground_offers_a_new_event_at_that_moment_in_that_row(window: Window) -> None:
    at = empty_ground(window)
    right_click(window, at)
    choose("New event here, all fields…")
    dialog = window.editor.events.dialog
    assert dialog is not None
    draft = dialog.value()
    dialog.reject()
    view = window.canvas.viewport_value()
    assert view is not None
    low, high = draft.span.start_lo, draft.span.start_hi
    assert low is not None
    assert high is not None
    assert low <= view.t_of(at.x()) < high


def test_the_menu_key_offers_what_the_selected_thing_can_do(window: Window) -> None:
    window.selection.pick("event", event_id(window, "Jeff Zhang steps down as cloud president"))
    event = QContextMenuEvent(KEYBOARD, QPoint(), QPoint())
    QCoreApplication.sendEvent(window.canvas, event)
    assert window.actions["link"].text() in offered()


def test_a_line_of_the_units_offers_what_a_unit_can_do_and_a_new_one(window: Window) -> None:
    right_click_row(window.left.units.view, 0)
    offers = offered()
    assert {"Edit…", "Merge with another…", "New time in office…", "New unit…"} <= set(offers)


def test_edit_on_the_page_of_an_event_opens_its_dialog(window: Window, qtbot: QtBot) -> None:
    id = event_id(window, "Jeff Zhang steps down as cloud president")
    window.selection.pick("event", id)
    edit = window.detail.findChildren(Link, "editLink")[0]
    qtbot.mouseClick(edit, Qt.MouseButton.LeftButton)
    dialog = window.editor.events.dialog
    assert dialog is not None
    assert dialog.value().id == id
    dialog.reject()


def test_a_double_click_on_the_heading_of_a_kind_opens_its_dialog(
    window: Window, qtbot: QtBot
) -> None:
    window.looking.group_by("kinds")
    QApplication.processEvents()
    scene = window.canvas.scene()
    assert scene is not None
    band = next(each for each in scene.bands if each.key.startswith("kind:"))
    at = QPoint(60, round(band.y) + 8)
    asked: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, KindDialog):
            asked.append(dialog.value().name)
            dialog.reject()

    QTimer.singleShot(0, look)
    qtbot.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(window.canvas, Qt.MouseButton.LeftButton, pos=at)
    assert asked


def test_delete_beside_a_passage_and_a_connection_asks_by_their_names(
    window: Window, qtbot: QtBot
) -> None:
    window.selection.pick("event", event_id(window, "Jeff Zhang steps down as cloud president"))
    asked: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, DeleteDialog):
            lines = dialog.findChildren(NameLine)
            asked.extend(line.name for line in lines)
            dialog.reject()

    for at in (0, 1):
        delete = window.detail.findChildren(Link, "deleteLink")[at]
        QTimer.singleShot(0, look)
        qtbot.mouseClick(delete, Qt.MouseButton.LeftButton)
    assert len(asked) == 2
    assert "Alibaba announces this year's reshuffle" in asked[0]
    assert "¶2" in asked[1]


def test_the_page_stays_when_one_of_its_passages_is_deleted(window: Window, qtbot: QtBot) -> None:
    thing = Thing("event", event_id(window, "Jeff Zhang steps down as cloud president"))
    window.selection.show(thing)
    before = len(window.detail.findChildren(Link, "deleteLink"))

    def confirm() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, DeleteDialog):
            dialog.accept()

    QTimer.singleShot(0, confirm)
    delete = window.detail.findChildren(Link, "deleteLink")[-1]
    qtbot.mouseClick(delete, Qt.MouseButton.LeftButton)
    assert window.selection.current == thing
    left = window.detail.page().findChildren(Link, "deleteLink")
    assert len(left) == before - 1
