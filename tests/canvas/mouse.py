"""A canvas to write on, and a hand on its mouse."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.columns import EVENT
from db.dates.clock import DAY_S, seconds_of
from desktop.canvas.hand import Hand
from desktop.canvas.view import TimelineView
from desktop.theme import load_theme
from desktop.timeline.scene import Scene
from tests.canvas.builders import Timeline
from tests.timeline.builders import a_tenure, an_event

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
EMPTY = QPoint(930, 60)  # in the first row, right of all marks

ROWS = [
    an_event("2022-12-10", title="The tenth", units=(1,)),
    an_event("2022-12-14", title="The fourteenth", units=(1,)),
    an_event("2022-12-05", "2022-12-20", title="Two weeks", units=(2,)),
    a_tenure("2022-12-03", "2022-12-24", title="Ann", units=(2,), people=(1,)),
]


class OnlyRead(Timeline):
    """A file that can't be changed."""

    read_only = True


def open_in(view: TimelineView, timeline: Timeline) -> None:
    view.set_document(timeline)
    view.navigation.show_span(seconds_of(2022, 12, 1), seconds_of(2023, 1, 10))


def shown(qtbot: QtBot, timeline: Timeline) -> Iterator[TimelineView]:
    """A canvas on the screen with a hand that moves and draws, closed in the end."""
    view = TimelineView(load_theme("light"))
    view.pointer.take_hand(Hand())
    qtbot.addWidget(view)
    view.resize(1000, 500)
    open_in(view, timeline)
    with qtbot.waitExposed(view):
        view.show()
    yield view
    view.close()


def scene_of(canvas: TimelineView) -> Scene:
    scene = canvas.scene()
    assert scene is not None
    return scene


def place_of(canvas: TimelineView, id: int, table: int = EVENT, share: float = 0.5) -> QPoint:
    marks = scene_of(canvas).marks
    index = int(((marks.id == id) & (marks.table == table)).nonzero()[0][0])
    x = float(marks.x0[index]) + share * float(marks.x1[index] - marks.x0[index])
    return QPoint(round(x), round(float(marks.y[index] + marks.height[index] / 2)))


def days_px(canvas: TimelineView, days: float) -> int:
    return round(days * DAY_S / scene_of(canvas).viewport.seconds_per_px)


def move_to(canvas: TimelineView, at: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), QPointF(canvas.mapToGlobal(at)),
        Qt.MouseButton.NoButton, LEFT, modifiers,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def hold(
    qtbot: QtBot, canvas: TimelineView, start: QPoint, end: QPoint,
    modifiers: Qt.KeyboardModifier = NONE,
) -> None:  # fmt: skip
    """Press and move, and do not let go yet."""
    qtbot.mousePress(canvas, LEFT, modifiers, start)
    for share in (0.3, 0.7, 1.0):
        move_to(canvas, start + (end - start) * share, modifiers)


def drag(
    qtbot: QtBot, canvas: TimelineView, start: QPoint, end: QPoint,
    modifiers: Qt.KeyboardModifier = NONE,
) -> None:  # fmt: skip
    hold(qtbot, canvas, start, end, modifiers)
    qtbot.mouseRelease(canvas, LEFT, modifiers, end)


def hover(canvas: TimelineView, at: QPoint) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), QPointF(canvas.mapToGlobal(at)),
        Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, NONE,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def double_click(qtbot: QtBot, canvas: TimelineView, at: QPoint) -> None:
    qtbot.mouseClick(canvas, LEFT, NONE, at)
    qtbot.mouseDClick(canvas, LEFT, NONE, at)
