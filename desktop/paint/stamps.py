"""Shapes as small images and fades as brushes, made once for a theme and a pixel ratio.

A raster device copies a stamp in half a microsecond; drawing the path again would take ten.
The stamp is drawn by the very function a vector device is given, so both look alike.
"""

# SPDX-License-Identifier: MIT

import math
from typing import Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QGradient, QImage, QLinearGradient, QPainter

from desktop.paint.shapes import draw_shape
from desktop.theme import Theme
from desktop.timeline.scene import Fill

CELL_PX: Final = 19  # odd, so that the middle of a stamp is the middle of a pixel
_MOST: Final = 2048


class Stamp(NamedTuple):
    """What a stamp shows: shape, size in px, colour as 0xAARRGGBB, how it is known."""

    shape: str
    size: float
    rgba: int
    fill: Fill = Fill.FILLED


class Stamps:
    """Stamps and fades of one theme at one pixel ratio."""

    def __init__(self, theme: Theme, ratio: float) -> None:
        self._ground = theme.plot
        self._ratio = ratio
        self._images: dict[Stamp, QImage] = {}
        self._fades: dict[tuple[int, bool], QBrush] = {}

    def image(self, stamp: Stamp) -> QImage:
        """The stamp in the middle of a square of `CELL_PX` logical pixels."""
        known = self._images.get(stamp)
        if known is not None:
            return known
        side = math.ceil(CELL_PX * self._ratio)
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self._ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.translate(CELL_PX / 2, CELL_PX / 2)
        self.draw(painter, stamp)
        painter.end()
        if len(self._images) >= _MOST:
            self._images.clear()
        self._images[stamp] = image
        return image

    def draw(self, painter: QPainter, stamp: Stamp) -> None:
        """Draw the stamp as paths around the painter's origin."""
        colour = QColor.fromRgba(stamp.rgba)
        draw_shape(painter, stamp.shape, stamp.size, colour, stamp.fill, self._ground)

    def fade(self, colour: QColor, is_rising: bool) -> QBrush:
        """A brush from nothing to the colour over the width of what it fills, or back."""
        key = (colour.rgba(), is_rising)
        if key not in self._fades:
            nothing = QColor(colour)
            nothing.setAlpha(0)
            gradient = QLinearGradient(0, 0, 1, 0)
            gradient.setCoordinateMode(QGradient.CoordinateMode.ObjectMode)
            gradient.setColorAt(0, nothing if is_rising else colour)
            gradient.setColorAt(1, colour if is_rising else nothing)
            self._fades[key] = QBrush(gradient)
        return self._fades[key]
