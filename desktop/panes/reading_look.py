"""How known words are marked in a text: a wash of colour and a line below, one for each kind.

The lines differ too (whole, dashed, dotted, thick), so that colour is never the only sign.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

USED: Final = "used"
FLASH: Final = "flash"
KINDS: Final = ("date", "person", "unit", USED)

_LIGHT: Final = {"date": "#b77900", "person": "#0b6fb8", "unit": "#14804f", USED: "#6a7486"}
_DARK: Final = {"date": "#e5b454", "person": "#68b4ea", "unit": "#5cc596", USED: "#9aa5b8"}
_DASHES: Final = {"date": (1.0, 1.5), "person": (), "unit": (4.0, 1.5), USED: ()}
_WASH: Final = {"date": 0.16, "person": 0.12, "unit": 0.12, USED: 0.18, FLASH: 0.34}
LINE_PX: Final = 1.6
USED_LINE_PX: Final = 2.4
MID_LIGHTNESS: Final = 128


@dataclass(frozen=True, slots=True)
class MarkLook:
    """The wash behind the words, and the pen of the line below them."""

    wash: QColor
    pen: QPen


def looks_on(palette: QPalette) -> dict[str, MarkLook]:
    """The looks of all kinds of marks, and of a flash, on this ground."""
    is_dark = palette.color(QPalette.ColorRole.Base).lightness() < MID_LIGHTNESS
    colours = {name: QColor(value) for name, value in (_DARK if is_dark else _LIGHT).items()}
    colours[FLASH] = palette.color(QPalette.ColorRole.Link)
    return {kind: _look(kind, colour) for kind, colour in colours.items()}


def paint_mark(painter: QPainter, words: QRectF, look: MarkLook) -> None:
    """Paint a mark behind the words in this rectangle (from ascent to descent)."""
    painter.fillRect(words.adjusted(-1, -1, 1, 0), look.wash)
    painter.setPen(look.pen)
    below = words.bottom() + look.pen.widthF() / 2
    painter.drawLine(QPointF(words.left(), below), QPointF(words.right(), below))


def _look(kind: str, colour: QColor) -> MarkLook:
    wash = QColor(colour)
    wash.setAlphaF(_WASH[kind])
    pen = QPen(colour, USED_LINE_PX if kind in (USED, FLASH) else LINE_PX)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if _DASHES.get(kind):
        pen.setDashPattern(_DASHES[kind])
    return MarkLook(wash, pen)
