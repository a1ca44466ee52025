"""Where the legend card may stand on the canvas, and where it covers least."""

# SPDX-License-Identifier: MIT

import numpy as np
from PySide6.QtCore import QRectF, QSizeF

from desktop.timeline.scene import Scene

GAP_PX = 12.0


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
