"""What all painters of a frame share: painter, theme, whole pixels, text, shapes.

One place knows whether the device is made of pixels; the painters of axis, lanes and marks
do not ask.
"""

# SPDX-License-Identifier: MIT

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter

from desktop.paint.batches import Indices, fill_rects
from desktop.paint.labels import PAD_PX, Ink, LabelCache, ink
from desktop.paint.stamps import CELL_PX, Stamp
from desktop.theme import Theme

LEFT: Final = 0.0  # where a text stands in its box
CENTRE: Final = 0.5
RIGHT: Final = 1.0
ANTIALIASING: Final = QPainter.RenderHint.Antialiasing  # looked up once: a slow attribute
NO_PEN: Final = Qt.PenStyle.NoPen
Floats = NDArray[np.float64]


class Surface:
    """A device for one frame. `labels` is kept by the caller; without it a new one is made."""

    def __init__(self, painter: QPainter, theme: Theme, labels: LabelCache | None = None) -> None:
        self.painter = painter
        self.theme = theme
        self.ratio = painter.device().devicePixelRatioF()
        self.is_raster = painter.paintEngine().type() == QPaintEngine.Type.Raster
        if labels is None:
            labels = LabelCache(theme, self.ratio, budget=None)
        self.labels = labels
        self.plain = ink(theme.text_px, theme.text)
        self.small = ink(theme.small_px, theme.muted)
        self.heading = ink(theme.heading_px, theme.text, is_bold=True)

    def snap(self, value: float) -> float:
        """The nearest whole device pixel, in logical px."""
        return math.floor(value * self.ratio + 0.5) / self.ratio

    def snaps(self, values: NDArray[np.floating]) -> Floats:
        """`snap` of an array."""
        return np.floor(values.astype(np.float64) * self.ratio + 0.5) / self.ratio

    def fill(self, x: float, y: float, width: float, height: float, colour: QColor) -> None:
        """Fill a box whose edges are moved to whole device pixels."""
        left, top = self.snap(x), self.snap(y)
        box = QRectF(left, top, self.snap(x + width) - left, self.snap(y + height) - top)
        self.painter.fillRect(box, colour)

    def fill_many(self, rects: Floats, colour: QColor) -> None:
        """Fill n × 4 boxes that are on whole device pixels already."""
        self.painter.setRenderHint(ANTIALIASING, False)
        fill_rects(self.painter, rects, colour)

    def fade(
        self, x: float, y: float, width: float, height: float, colour: QColor, is_rising: bool
    ) -> None:
        """Fill a box from nothing to the colour (or back) over its width."""
        if width > 0:
            brush = self.labels.stamps.fade(colour, is_rising)
            self.painter.fillRect(QRectF(x, y, width, height), brush)

    def stamp(self, stamp: Stamp, x: float, y: float) -> None:
        """Put a stamp's middle near (x, y), on whole device pixels."""
        if self.is_raster:
            corner = QPointF(self.snap(x - CELL_PX / 2), self.snap(y - CELL_PX / 2))
            self.painter.drawImage(corner, self.labels.stamps.image(stamp))
            return
        self.painter.save()
        self.painter.translate(self.mark_middle(x, y))
        self.labels.stamps.draw(self.painter, stamp)
        self.painter.restore()

    def mark_middle(self, x: float, y: float) -> QPointF:
        """Where the middle of a stamp near (x, y) comes to lie."""
        half = CELL_PX / 2
        return QPointF(self.snap(x - half) + half, self.snap(y - half) + half)

    def stamp_many(self, stamps: list[Stamp], which: Indices, xs: Floats, ys: Floats) -> None:
        """Put n stamps at their places; `which` are their numbers in `stamps`."""
        half = CELL_PX / 2
        if not self.is_raster:
            for number, x, y in zip(which.tolist(), xs.tolist(), ys.tolist(), strict=True):
                self.stamp(stamps[number], x, y)
            return
        images = [self.labels.stamps.image(stamp) for stamp in stamps]
        draw, lefts, tops = self.painter.drawImage, self.snaps(xs - half), self.snaps(ys - half)
        if self.ratio == 1.0:  # whole numbers go a shorter way through Qt: half the time
            whole = zip(lefts.astype(int).tolist(), tops.astype(int).tolist(), strict=True)
            for number, (x, y) in zip(which.tolist(), whole, strict=True):
                draw(x, y, images[number])
            return
        corners = zip(lefts.tolist(), tops.tolist(), strict=True)
        for number, (left, top) in zip(which.tolist(), corners, strict=True):
            draw(QPointF(left, top), images[number])

    def text(self, text: str, box: QRectF, style: Ink, align: float = LEFT) -> float:
        """`write` into a box, whatever the budget of the frame says."""
        return self.write(
            text, box.x(), box.y(), box.width(), box.height(), style, align, is_needed=True
        )

    def write(
        self, text: str, x: float, y: float, width: float, height: float, style: Ink,
        align: float, is_needed: bool,
    ) -> float:  # fmt: skip
        """Write one line into a box, elided; returns how wide it runs (0 when not written yet).

        The capitals stand in the middle of the box's height, so that marks beside it do too.
        """
        labels, ratio = self.labels, self.ratio
        middle = y + (height + labels.capitals(style)) / 2
        baseline = math.floor(middle * ratio + 0.5) / ratio
        if self.is_raster:
            written = labels.find(text, width, style, is_needed)
            if written is None:
                return 0.0
            start = x + (width - written.advance) * align
            corner = QPointF(
                math.floor(start * ratio + 0.5) / ratio - PAD_PX, baseline - written.baseline
            )
            self.painter.drawImage(corner, written.image)
            return written.advance
        shown, advance = labels.elided(text, width, style)
        self.painter.setFont(labels.metrics(style)[0])
        self.painter.setPen(QColor.fromRgba(style.rgba))
        self.painter.drawText(QPointF(x + (width - advance) * align, baseline), shown)
        return advance

    def pill(self, box: QRectF, colour: QColor, radius: float) -> None:
        """A filled box with round corners."""
        self.painter.setRenderHint(ANTIALIASING)
        self.painter.setPen(NO_PEN)
        self.painter.setBrush(colour)
        self.painter.drawRoundedRect(box, radius, radius)
        self.painter.setRenderHint(ANTIALIASING, False)
