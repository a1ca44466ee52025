"""A frame without its days as a picture, so that a day that is dragged costs next to nothing."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap

from desktop.timeline.scene import Scene


class StillFrame:
    """Keeps the picture as long as the same marks are seen from the same place, equally lit."""

    def __init__(self) -> None:
        self._picture: QPixmap | None = None
        self._of: tuple[object, ...] = ()

    def forget(self) -> None:
        """Something else is shown."""
        self._picture, self._of = None, ()

    def paint(
        self,
        painter: QPainter,
        scene: Scene,
        ratio: float,
        looks: tuple[object, ...],
        made: Callable[[QPainter], bool],
    ) -> None:
        """Paint the picture; `made` paints it anew where anything of it has changed, and says
        whether nothing was left to a later frame. `looks` are values that it depends on besides
        the frame."""
        of = (id(scene.marks), id(scene.links), scene.viewport, ratio, *looks)
        if self._picture is None or of != self._of:
            view = scene.viewport
            picture = QPixmap(QSize(round(view.width * ratio), round(view.height * ratio)))
            picture.setDevicePixelRatio(ratio)
            inner = QPainter(picture)
            try:
                is_whole = made(inner)
            finally:
                inner.end()
            self._picture, self._of = picture, of if is_whole else ()
        painter.drawPixmap(0, 0, self._picture)
