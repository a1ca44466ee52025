"""Where something small may stand on the canvas: near the pointer, off the selected marks."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize

from desktop.timeline.scene import Scene

GAP_PX = 10


def rect_of(scene: Scene, marks: Iterable[tuple[int, int]]) -> QRectF:
    """The box around all copies of some marks and their labels in view, in px; may be empty."""
    wanted = set(marks)
    keys = zip(scene.marks.table.tolist(), scene.marks.id.tolist(), strict=True)
    chosen = {index for index, key in enumerate(keys) if key in wanted}
    box = QRectF()
    for index in chosen:
        x0, x1 = float(scene.marks.x0[index]), float(scene.marks.x1[index])
        y, height = float(scene.marks.y[index]), float(scene.marks.height[index])
        box = box.united(QRectF(x0, y, x1 - x0, height))
    for label in scene.labels:
        if label.mark in chosen:
            box = box.united(QRectF(label.x, label.y, label.width, label.height))
    return box


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


def _inside(box: QRect, room: QRect) -> QRect:
    """The box moved into the room; its left and upper edge win where it is too large."""
    box.moveRight(min(box.right(), room.right()))
    box.moveBottom(min(box.bottom(), room.bottom()))
    box.moveLeft(max(box.left(), room.left()))
    box.moveTop(max(box.top(), room.top()))
    return box
