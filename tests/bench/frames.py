"""How long a frame takes: the real canvas, painted for real, at 1920×1080."""

# SPDX-License-Identifier: MIT

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from db.columns import EVENT
from desktop.canvas.view import TimelineView
from desktop.document import Document
from desktop.theme import load_theme
from desktop.timeline.drawn import drawn_of
from desktop.timeline.viewport import Viewport
from tests.bench.figures import Bare, Figure, Goal, bare_of
from tests.bench.journey import FRAMES, journey

SIZE = (1920, 1080)
RUNS = 5
SIXTY_A_SECOND = Goal("p99", 16.7)


class Empty(QWidget):
    """The least a frame can be: one colour."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), load_theme("light").plot)
        painter.end()


def frame_figures(app: QApplication, path: Path, empty: Bare) -> Iterator[Figure]:
    """The canvas along the journey."""
    warm_up, taken = _canvas_frames(app, path)
    note = f"in the first run at most {max(warm_up):.1f}"
    yield Figure("pans and zooms", tuple(taken), empty, (SIXTY_A_SECOND,), note)


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


def _canvas_frames(app: QApplication, path: Path) -> tuple[list[float], list[float]]:
    """Milliseconds of the frames of the warm-up run, and of all runs after it."""
    document = Document.open(path, writing=False)
    canvas = TimelineView(load_theme("light"))
    canvas.resize(*SIZE)
    canvas.set_document(document)
    canvas.show()
    app.processEvents()
    canvas.navigation.fit_all()
    views = list(_views(canvas, document))
    warm_up = _run(app, canvas, views)
    taken = [ms for _ in range(RUNS) for ms in _run(app, canvas, views)]
    canvas.close()
    document.close()
    return warm_up, taken


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
