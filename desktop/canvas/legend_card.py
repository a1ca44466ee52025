"""The legend card on the canvas: where nothing lies under it, else folded to its title."""

# SPDX-License-Identifier: MIT

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from desktop.paint.labels import LabelCache
from desktop.paint.legend import legend_size, paint_legend
from desktop.theme import Theme
from desktop.timeline.scene import Scene

GAP_PX = 12.0
STEP_PX = 20.0
COLUMNS = (2, 1)
Boxes = NDArray[np.float64]


class LegendCard:
    """Open on the first start. Its place is chosen anew when the surface, the rows or the card
    itself change, not while somebody pans; where no place is free it folds until asked."""

    def __init__(self) -> None:
        self.rect = QRectF()  # where it was painted last; empty when there was nothing to explain
        self._is_open = True
        self._is_asked_for = False
        self._has_room = True
        self._columns = COLUMNS[0]
        self._chosen_for: object = None
        self._picture = QPixmap()
        self._pictured: object = None  # what the picture shows; None = it is not complete

    @property
    def is_unfolded(self) -> bool:
        """Whether the whole card is shown."""
        return self._is_open and (self._has_room or self._is_asked_for)

    def show(self, is_open: bool) -> bool:
        """Open or fold the card; one that folded for lack of room opens. Returns what it is now."""
        if self._is_open and not self.is_unfolded:
            self._is_asked_for = True
        else:
            self._is_open = is_open
        return self.is_unfolded

    def paint(
        self, painter: QPainter, scene: Scene, theme: Theme, labels: LabelCache, rows: object
    ) -> None:
        """Paint the card; `rows` is any value that changes when the rows are made anew."""
        if not scene.legend:
            self.rect = QRectF()
            return
        view = scene.viewport
        wanted = (view.width, view.height, self._is_open, self._is_asked_for, rows)
        is_new = wanted != self._chosen_for or self.rect.isEmpty() or self._covers(scene)
        if is_new:
            self._chosen_for = wanted
            self._choose_columns(scene, theme)
        is_folded = not self.is_unfolded
        size = legend_size(scene, theme, self._columns, is_folded=is_folded)
        corner = self.rect.bottomLeft()
        if is_new:
            place = free_place(scene, size) or _corner(scene, size)
            corner = place.bottomLeft()
        self.rect = QRectF(corner.x(), corner.y() - size.height(), size.width(), size.height())
        self._paint_card(painter, scene, theme, labels)

    def _covers(self, scene: Scene) -> bool:
        """Whether it lies over a box that one is to click."""
        boxes = (QRectF(b.x, b.y, b.width, b.height) for b in scene.link_stubs)
        return any(self.rect.intersects(box) for box in boxes)

    def _paint_card(
        self, painter: QPainter, scene: Scene, theme: Theme, labels: LabelCache
    ) -> None:
        """Paint the card from a picture of it: row by row it is a third of a frame."""
        rect, ratio = self.rect, labels.ratio
        looks = (scene.legend, id(theme), self._columns, self.is_unfolded, ratio)
        if looks != self._pictured:
            self._picture = QPixmap((rect.size() * ratio).toSize() + QSize(2, 2))
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            inner = QPainter(self._picture)
            try:
                paint_legend(
                    inner, scene, theme, QRectF(QPointF(0, 0), rect.size()),
                    columns=self._columns, is_folded=not self.is_unfolded, labels=labels,
                )  # fmt: skip
            finally:
                inner.end()
            self._pictured = looks if not labels.pending else None
        painter.drawPixmap(rect.topLeft(), self._picture)

    def _choose_columns(self, scene: Scene, theme: Theme) -> None:
        """Take the shape that finds a free place, broad before narrow."""
        fitting = (n for n in COLUMNS if free_place(scene, legend_size(scene, theme, n)))
        found = next(fitting, None)
        self._has_room = found is not None
        self._columns = found or COLUMNS[0]


def free_place(scene: Scene, size: QSizeF) -> QRectF | None:
    """The lowest, then leftmost place in the plot where a card covers no mark, label or badge."""
    view = scene.viewport
    width, height = size.width(), size.height()
    lefts = np.arange(view.left + GAP_PX, view.width - width - GAP_PX + 1, STEP_PX)
    tops = np.arange(view.height - height - GAP_PX, view.top + GAP_PX - 1, -STEP_PX)
    if not len(lefts) or not len(tops):
        return None
    taken = _boxes(scene)
    for top in tops.tolist():
        beside = taken[(taken[:, 1] < top + height + 4) & (taken[:, 3] > top - 4)]
        covers = (beside[:, :1] < lefts + width + 4) & (beside[:, 2:3] > lefts - 4)
        free = np.flatnonzero(~covers.any(axis=0))
        if len(free):
            return QRectF(float(lefts[free[0]]), top, width, height)
    return None


def _corner(scene: Scene, size: QSizeF) -> QRectF:
    """The lower left corner of the plot."""
    view = scene.viewport
    top = view.height - size.height() - GAP_PX
    return QRectF(view.left + GAP_PX, top, size.width(), size.height())


def _boxes(scene: Scene) -> Boxes:
    """Left, top, right and bottom of all that must not be covered, (n, 4) px."""
    marks = scene.marks
    of_marks = np.column_stack([marks.x0, marks.y, marks.x1, marks.y + marks.height])
    of_texts = [(b.x, b.y, b.x + b.width, b.y + b.height) for b in scene.labels]
    of_texts += [(b.x, b.y, b.x + b.width, b.y + b.height) for b in scene.badges]
    of_texts += [(s.x, s.y, s.x + s.width, s.y + s.height) for s in scene.link_stubs]
    width = scene.viewport.width
    of_strips = [(0.0, s.y, float(width), s.y + s.height) for s in scene.strips]
    rest = np.array([*of_texts, *of_strips], dtype=np.float64).reshape(-1, 4)
    return np.concatenate([of_marks.astype(np.float64).reshape(-1, 4), rest])
