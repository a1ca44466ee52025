"""One name in a field of names: a rounded word with its role and a cross to take it out."""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.dialogs.signs import worn_theme
from desktop.shield import shielded

LONGEST: Final = 300  # characters that are measured; a name of a megabyte would take a second
PAD: Final = 8
_GAP: Final = 6


@shielded
class Chip(QWidget):
    """Painted, not laid out: a field may hold many. The keyboard stays in the field's line."""

    clicked = Signal()
    removed = Signal()

    def __init__(self, words: str, colour: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = words
        self.is_current = False
        self._colour = colour
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_current(self, is_current: bool) -> None:
        """Mark it as the one the keyboard stands on."""
        if is_current != self.is_current:
            self.is_current = is_current
            self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        dot = self._cross() + _GAP if self._colour else 0
        width = metrics.horizontalAdvance(self.words[:LONGEST]) + 2 + dot
        return QSize(width + 2 * PAD + _GAP + self._cross(), metrics.height() + 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = worn_theme()
        ground = theme.accent if self.is_current else theme.chip_accent
        ink = theme.accent_text if self.is_current else theme.chip_accent_text
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        left = float(PAD)
        if self._colour:
            painter.setBrush(theme.kind_colour(self._colour))
            radius = self._cross() / 2
            painter.drawEllipse(QPointF(left + radius, self.height() / 2), radius, radius)
            left += self._cross() + _GAP
        metrics = self.fontMetrics()
        room = int(self.width() - left - PAD - _GAP - self._cross())
        text = metrics.elidedText(self.words[:LONGEST], Qt.TextElideMode.ElideRight, room)
        painter.setPen(ink)
        baseline = (self.height() + metrics.ascent() - metrics.descent()) // 2
        painter.drawText(QPointF(left, baseline), text)
        self._paint_cross(painter, ink)

    def _cross(self) -> int:
        """How wide and high the cross is."""
        return self.fontMetrics().height() // 2

    def _paint_cross(self, painter: QPainter, ink: QColor) -> None:
        side = self._cross()
        painter.setPen(QPen(ink, side / 6))
        box = QRectF(self.width() - PAD - side, (self.height() - side) / 2, side, side)
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomLeft())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif event.position().x() >= self.width() - PAD - self._cross() - _GAP / 2:
            self.removed.emit()
        else:
            self.clicked.emit()
