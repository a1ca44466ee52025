"""How long a frame takes: the real canvas, painted for real, at 1920×1080."""

# SPDX-License-Identifier: MIT

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from db.columns import EVENT, NO_LO, TENURE
from db.dates.clock import DAY_S
from desktop.canvas.view import TimelineView
from desktop.document import Document
from desktop.theme import load_theme
from desktop.timeline.drawn import drawn_of
from desktop.timeline.viewport import Viewport
from tests.bench.figures import Bare, Figure, Goal, bare_of
from tests.bench.journey import FRAMES, PANS, ZOOMS, journey

SIZE = (1920, 1080)
RUNS = 5
STEPS = 300  # of a drag
EDGE = 0.1  # of the plot, where a drag begins and ends
SIXTY_A_SECOND = Goal("p99", 16.7)


class Empty(QWidget):
    """The least a frame can be: one colour."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), load_theme("light").plot)
        painter.end()


def frame_figures(app: QApplication, path: Path, empty: Bare) -> Iterator[Figure]:
    """The canvas along the journey, and the day of leadership dragged over it."""
    with _canvas(app, path) as (canvas, document):
        views = list(_views(canvas, document))
        warm_up = _run(app, canvas, views)
        taken = tuple(ms for _ in range(RUNS) for ms in _run(app, canvas, views))
        note = f"in the first run at most {max(warm_up):.1f}"
        yield Figure("pans and zooms", taken, empty, (SIXTY_A_SECOND,), note)
        for name, view in (("the whole file", views[0]), ("a year", views[_last_of(1)])):
            _run(app, canvas, [view])
            dragged = tuple(_dragged(app, canvas, document))
            yield Figure(f"a day dragged over {name}", dragged, empty, (SIXTY_A_SECOND,))


def empty_frame(app: QApplication) -> Bare:
    """What an empty frame takes."""
    return bare_of("an empty frame", _empty_frames(app))


def _empty_frames(app: QApplication) -> list[float]:
    """Milliseconds of frames that paint one colour, for all runs."""
    widget = Empty()
    widget.resize(*SIZE)
    widget.show()
    app.processEvents()
    taken = []
    for _ in range(FRAMES * RUNS):
        start = time.perf_counter()
        widget.repaint()
        app.processEvents()
        taken.append((time.perf_counter() - start) * 1000)
    widget.close()
    return taken


@contextmanager
def _canvas(app: QApplication, path: Path) -> Iterator[tuple[TimelineView, Document]]:
    document = Document.open(path, writing=False)
    canvas = TimelineView(load_theme("light"))
    canvas.resize(*SIZE)
    canvas.set_document(document)
    canvas.show()
    app.processEvents()
    canvas.navigation.fit_all()
    gc.freeze()  # as the program does when its window stands
    try:
        yield canvas, document
    finally:
        gc.unfreeze()
        canvas.close()
        document.close()


def _last_of(stop: int) -> int:
    """Which view of the journey is the last pan at a stop, counted from 0."""
    return PANS + (stop + 1) * (ZOOMS + PANS) - 1


def _views(canvas: TimelineView, document: Document) -> Iterator[Viewport]:
    """The journey to the busiest part of the file: the median of all events."""
    columns = document.columns
    drawn = drawn_of(columns)
    middle = float(np.median(drawn.lo[(columns.table == EVENT) & drawn.is_drawn]))
    full = canvas.viewport_value()
    assert full is not None
    return journey(full, middle)


def _run(app: QApplication, canvas: TimelineView, views: list[Viewport]) -> list[float]:
    """One journey; a frame ends when the loop is drained and no label is missing."""
    taken = []
    for view in views:
        start = time.perf_counter()
        canvas.set_viewport(view.t0_s, view.seconds_per_px, view.scroll_px)
        canvas.repaint()
        app.processEvents()
        while canvas.is_incomplete():
            app.processEvents()
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def _dragged(app: QApplication, canvas: TimelineView, document: Document) -> Iterator[float]:
    """Milliseconds of each frame while a day is dragged from the left to the right of the plot."""
    columns = document.columns
    starts = columns.start_lo[(columns.table == TENURE) & (columns.start_lo != NO_LO)]
    canvas.pointer.days.change_days = (np.unique(starts) // DAY_S).tolist
    view = canvas.viewport_value()
    assert view is not None
    asked: list[object] = []
    connection = canvas.as_of_asked.connect(asked.append)
    canvas.set_as_of(round(view.t_of(view.left + view.plot_width * EDGE) / DAY_S))
    app.processEvents()
    scene = canvas.scene()
    assert scene is not None and scene.days
    (line,) = scene.days
    at = QPointF(line.x + 1, line.flag_y + line.flag_height / 2)
    _send(canvas, QEvent.Type.MouseButtonPress, at)
    step_px = view.plot_width * (1 - 2 * EDGE) / STEPS
    for step in range(1, STEPS + 1):
        start = time.perf_counter()
        _send(canvas, QEvent.Type.MouseMove, at + QPointF(step * step_px, 0))
        canvas.repaint()
        app.processEvents()
        while canvas.is_incomplete():
            app.processEvents()
        yield (time.perf_counter() - start) * 1000
    _send(canvas, QEvent.Type.MouseButtonRelease, at + QPointF(STEPS * step_px, 0))
    canvas.as_of_asked.disconnect(connection)
    assert len(asked) > 1, "the line was not dragged"
    canvas.set_as_of(None)


def _send(canvas: TimelineView, kind: QEvent.Type, at: QPointF) -> None:
    """A mouse event with the left button down, or that goes down or up."""
    is_move, none = kind == QEvent.Type.MouseMove, Qt.MouseButton.NoButton
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        kind,
        at,
        canvas.mapToGlobal(at),
        none if is_move else left,
        none if kind == QEvent.Type.MouseButtonRelease else left,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(canvas, event)
