"""The whole file in one strip: how much happened when, and a window that can be dragged."""

# SPDX-License-Identifier: MIT

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from db.columns import EVENT, TENURE, EventColumns
from desktop.paint.axis import text_font
from desktop.shield import shielded
from desktop.theme import Theme
from desktop.timeline.arranged import times_of
from desktop.timeline.density import overlapping
from desktop.timeline.drawn import dated_extent
from desktop.timeline.ticks import ticks
from desktop.timeline.viewport import Viewport

HEIGHT_PX = 78
AXIS_PX = 18
BAR_PX = 6
HANDLE_PX = 6
EDGE_PX = 4.0  # a handle at the edge is still seen whole
LEAST_WINDOW_PX = 8.0
MARGIN = 0.04
ZOOM_A_NOTCH = 1.25
NOTCH = 120.0


@shielded
class Minimap(QWidget):
    """Density of all events and of the beginnings of times in office; the window shows what the
    canvas shows."""

    span_asked = Signal(float, float)  # seconds

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("minimap")
        self.setAccessibleName(self.tr("Overview"))
        self.setFixedHeight(HEIGHT_PX)
        self._theme = theme
        self._columns: EventColumns | None = None
        self._whole: Viewport | None = None
        self._seen: tuple[float, float] | None = None
        self._counts: NDArray[np.int64] = np.zeros(0, dtype=np.int64)
        self._grip: str = ""
        self._grip_x = 0.0
        self._left = 0

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self.update()

    def set_columns(self, columns: EventColumns | None) -> None:
        """Show another file's events."""
        self._columns = columns
        self._measure()

    def show_viewport(self, viewport: Viewport) -> None:
        """Draw the window around what the canvas shows."""
        self._seen = (viewport.t0_s, viewport.t1_s)
        self.update()

    def window_rect(self) -> QRectF:
        """Where the window stands, in px; empty without a file."""
        if self._whole is None or self._seen is None:
            return QRectF()
        x0, x1 = (self._whole.x_of(t) for t in self._seen)
        x0, x1 = max(x0, EDGE_PX), min(x1, self.width() - EDGE_PX)
        lacking = max(0.0, LEAST_WINDOW_PX - (x1 - x0)) / 2
        return QRectF(x0 - lacking, 3, x1 - x0 + 2 * lacking, self.height() - AXIS_PX - 4)

    def _measure(self) -> None:
        """Count the events of each bar once for this width."""
        extent = dated_extent(self._columns, 1.0) if self._columns is not None else None
        self._whole = None
        if extent is not None and self._columns is not None and self.width() > 1:
            start, end = extent
            lacking = max(0.0, 30 * 86_400 - (end - start)) / 2
            whole = Viewport(0, 1, self.width(), self.height())
            self._whole = whole.fitted(start - lacking, end + lacking, MARGIN)
            pixels = np.arange(0, self.width() + BAR_PX, BAR_PX, dtype=np.float64)
            edges = pixels * self._whole.seconds_per_px + self._whole.t0_s
            self._counts = overlapping(*times_of(self._columns, EVENT), edges)
            begun, _ = times_of(self._columns, TENURE)  # their length would drown the events
            self._counts += np.histogram(begun, edges)[0]
        self.update()

    def _paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self._theme.panel)
        painter.fillRect(QRectF(0, 0, self.width(), 1), self._theme.line)
        if self._whole is not None:
            self._paint_bars(painter)
            self._paint_axis(painter, self._whole)
            self._paint_window(painter)

    def _paint_bars(self, painter: QPainter) -> None:
        floor = self.height() - AXIS_PX - 2
        room = floor - 8
        most = max(1, int(self._counts.max())) if len(self._counts) else 1
        for i in np.flatnonzero(self._counts).tolist():
            height = max(2.0, room * float(np.sqrt(self._counts[i] / most)))
            painter.fillRect(
                QRectF(i * BAR_PX, floor - height, BAR_PX - 1, height), self._theme.density
            )

    def _paint_axis(self, painter: QPainter, whole: Viewport) -> None:
        floor = self.height() - AXIS_PX
        painter.setFont(text_font(self._theme.small_px))
        painter.setPen(self._theme.muted)
        for tick in ticks(whole, "en")[1]:
            if tick.text and tick.text_x + 34 < self.width():
                painter.drawText(QPointF(tick.text_x - 4, self.height() - 5), tick.text)
        painter.setPen(QPen(self._theme.line, 1))
        painter.drawLine(QPointF(0, floor - 1.5), QPointF(self.width(), floor - 1.5))

    def _paint_window(self, painter: QPainter) -> None:
        window = self.window_rect()
        if window.isEmpty():
            return
        wash = QColor(self._theme.accent)
        wash.setAlpha(28)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.accent, 1))
        painter.setBrush(wash)
        painter.drawRoundedRect(window.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.accent)
        for x in (window.left(), window.right()):
            painter.drawRoundedRect(QRectF(x - 2, window.center().y() - 9, 4, 18), 2, 2)

    def _grip_at(self, x: float) -> str:
        window = self.window_rect()
        if abs(x - window.left()) <= HANDLE_PX:
            return "left"
        if abs(x - window.right()) <= HANDLE_PX:
            return "right"
        return "window" if window.left() < x < window.right() else "outside"

    def _drag_to(self, x: float) -> None:
        if self._whole is None or self._seen is None:
            return
        t0, t1 = self._seen
        shift = (x - self._grip_x) * self._whole.seconds_per_px
        least = LEAST_WINDOW_PX * self._whole.seconds_per_px / 8
        if self._grip == "window":
            t0, t1 = t0 + shift, t1 + shift
        elif self._grip == "left":
            t0 = min(t0 + shift, t1 - least)
        elif self._grip == "right":
            t1 = max(t1 + shift, t0 + least)
        self._grip_x = x
        self.span_asked.emit(t0, t1)

    # what Qt calls

    def sizeHint(self) -> QSize:
        return QSize(600, HEIGHT_PX)

    def resizeEvent(self, event: QEvent) -> None:  # noqa: ARG002
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        try:
            self._paint(painter)
        finally:
            painter.end()  # Qt crashes on one that is left open

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        self._grip, self._grip_x = self._grip_at(x), x
        if self._grip == "outside" and self._seen is not None and self._whole is not None:
            half = (self._seen[1] - self._seen[0]) / 2
            middle = self._whole.t_of(x)
            self._grip = "window"
            self.span_asked.emit(middle - half, middle + half)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag_to(event.position().x())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._whole is None or self._seen is None:
            return
        factor = ZOOM_A_NOTCH ** (-event.angleDelta().y() / NOTCH)
        at = self._whole.t_of(event.position().x())
        t0, t1 = self._seen
        at = min(max(at, t0), t1)
        self.span_asked.emit(at - (at - t0) * factor, at + (t1 - at) * factor)
        event.accept()
