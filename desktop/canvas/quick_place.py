"""Where something small may stand on the canvas: near the pointer, off the selected marks."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable
from typing import Final

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtWidgets import QWidget

from desktop.timeline.scene import Scene

_DIRECT: Final = Qt.FindChildOption.FindDirectChildrenOnly
Box = tuple[float, float, float, float]
GAP_PX = 10
RING_PX = 6.0


def rect_of(scene: Scene, marks: Iterable[tuple[int, int]]) -> QRectF:
    """The box around all copies of some marks and their labels in view, in px; may be empty."""
    wanted = set(marks)
    keys = zip(scene.marks.table.tolist(), scene.marks.id.tolist(), strict=True)
    chosen = {index for index, key in enumerate(keys) if key in wanted}
    box = QRectF()
    for index in chosen:
        box = box.united(_box(scene, index))
    for label in scene.labels:
        if label.mark in chosen:
            box = box.united(QRectF(label.x, label.y, label.width, label.height))
    return box


def mark_box(scene: Scene, marks: Iterable[tuple[int, int]], near: QPointF) -> QRectF:
    """The box around marks with their rings but without labels, in px; of a mark that lies in
    several rows the copy nearest to a point. Empty when none is in view."""
    view, box = scene.viewport, QRectF()
    plot = QRectF(view.left, view.top, view.plot_width, view.plot_height)
    for table, id in marks:
        found = np.flatnonzero((scene.marks.table == table) & (scene.marks.id == id))
        if len(found):
            nearest = found[np.argmin(np.abs(scene.marks.y[found] - near.y()))]
            ring = _box(scene, int(nearest)).adjusted(-RING_PX, -RING_PX, RING_PX, RING_PX)
            box = box.united(ring.intersected(plot))
    return box


def floating_over(canvas: QWidget, legend: QRectF) -> tuple[Box, ...]:
    """What lies over the canvas: the legend card, and a line that is typed into."""
    fields = canvas.findChildren(QWidget, options=_DIRECT)
    boxes = [QRectF(field.geometry()) for field in fields if field.isVisible()]
    boxes += [legend] if not legend.isEmpty() else []
    return tuple((box.left(), box.top(), box.right(), box.bottom()) for box in boxes)


def quick_place(scene: Scene, size: QSize, near: QPointF, covered: QRectF) -> QPoint:
    """The corner of a field of that size near a point: inside the plot, not over `covered`."""
    view = scene.viewport
    room = QRect(view.left, view.top, view.plot_width, view.plot_height)
    room.adjust(GAP_PX, GAP_PX, -GAP_PX, -GAP_PX)
    places = (
        QPoint(round(near.x()), round(near.y()) + GAP_PX),
        QPoint(round(near.x()), round(near.y()) - GAP_PX - size.height()),
        QPoint(round(near.x()), round(covered.bottom()) + GAP_PX),
        QPoint(round(near.x()), round(covered.top()) - GAP_PX - size.height()),
    )
    inside = [_inside(QRect(place, size), room) for place in places]
    free = (box for box in inside if not QRectF(box).intersects(covered))
    return next(free, inside[0]).topLeft()


def _box(scene: Scene, index: int) -> QRectF:
    marks = scene.marks
    x0, x1 = float(marks.x0[index]), float(marks.x1[index])
    return QRectF(x0, float(marks.y[index]), x1 - x0, float(marks.height[index]))


def _inside(box: QRect, room: QRect) -> QRect:
    """The box moved into the room; its left and upper edge win where it is too large."""
    box.moveRight(min(box.right(), room.right()))
    box.moveBottom(min(box.bottom(), room.bottom()))
    box.moveLeft(max(box.left(), room.left()))
    box.moveTop(max(box.top(), room.top()))
    return box
