"""Finds out when the marks of a file were first painted, for whoever measures the start."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer

from desktop.canvas.view import TimelineView
from desktop.timeline.hits import hit


class FirstMarks(QObject):
    """Tells once when the canvas has painted a frame in which a mark can be hit."""

    def __init__(self, canvas: TimelineView, told: Callable[[], None]) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._told = told
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._look)  # when this frame is done
        return super().eventFilter(watched, event)

    def _look(self) -> None:
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
