"""The rectangle of a drag on the canvas."""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.theme import Theme

WASH_ALPHA: Final = 40


def paint_rubber(painter: QPainter, area: QRectF, theme: Theme) -> None:
    """The rectangle of a drag that selects or zooms."""
    wash = QColor(theme.accent)
    wash.setAlpha(WASH_ALPHA)
    painter.setPen(QPen(theme.accent, 1))
    painter.setBrush(wash)
    painter.drawRect(area)
