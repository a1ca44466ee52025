"""The legend card on the canvas: open or folded, in the corner where it covers least."""

# SPDX-License-Identifier: MIT

import numpy as np
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from desktop.paint.labels import LabelCache
from desktop.paint.legend import legend_size, paint_legend
from desktop.theme import Theme
from desktop.timeline.scene import Scene

GAP_PX = 12.0


class LegendCard:
    """Open on the first start. Its corner is chosen anew when the surface, the rows or the card
    itself change, not while somebody pans."""

    def __init__(self) -> None:
        self.is_open = True
        self.rect = QRectF()  # where it was painted last; empty when there was nothing to explain
        self._corner = 0
        self._chosen_for: object = None

    def paint(
        self, painter: QPainter, scene: Scene, theme: Theme, labels: LabelCache, rows: object
    ) -> None:
        """Paint the card; `rows` is any value that changes when the rows are made anew."""
        self.rect = QRectF()
        if not scene.legend:
            return
        size = legend_size(scene, theme, is_folded=not self.is_open)
        view = scene.viewport
        wanted = (view.width, view.height, self.is_open, rows)
        if wanted != self._chosen_for:
            self._chosen_for = wanted
            self._corner = emptiest_corner(scene, size)
        self.rect = corners(scene, size)[self._corner]
        paint_legend(painter, scene, theme, self.rect, is_folded=not self.is_open, labels=labels)


def corners(scene: Scene, size: QSizeF) -> tuple[QRectF, QRectF, QRectF]:
    """A card of that size at the lower left, lower right and upper right of the plot."""
    view = scene.viewport
    width, height = size.width(), size.height()
    left = view.left + GAP_PX
    right = view.width - width - GAP_PX
    bottom = view.height - height - GAP_PX
    return (
        QRectF(left, bottom, width, height),
        QRectF(right, bottom, width, height),
        QRectF(right, view.top + GAP_PX, width, height),
    )


def emptiest_corner(scene: Scene, size: QSizeF) -> int:
    """Index of the corner where a card of that size covers the fewest marks and labels."""
    covered = [_covered(scene, card) for card in corners(scene, size)]
    return covered.index(min(covered))


def _covered(scene: Scene, card: QRectF) -> int:
    marks = scene.marks
    across = (marks.x1 > card.left()) & (marks.x0 < card.right())
    down = (marks.y + marks.height > card.top()) & (marks.y < card.bottom())
    labels = sum(
        card.intersects(QRectF(label.x, label.y, label.width, label.height))
        for label in scene.labels
    )
    return int(np.count_nonzero(across & down)) + 2 * labels
