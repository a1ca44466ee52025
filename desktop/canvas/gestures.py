"""Pointer to deeds: wheel, pinch, drags and clicks on the canvas, as DESIGN §5 names them.

A gesture is decided when the button goes down and the pointer has moved a few pixels; it
changes the stage directly and asks the view to repaint.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent

from desktop.canvas.stage import Stage

Drag = Literal["none", "pressed", "pan", "span", "area"]

DRAG_PX = 4.0
NOTCH = 120.0
ZOOM_A_NOTCH = 1.25
ROWS_A_NOTCH = 60.0


@dataclass(slots=True)
class Gestures:
    """The state between press and release. `rubber` is the rectangle to draw, if any."""

    repaint: Callable[[], None]
    drag: Drag = "none"
    start: QPointF = field(default_factory=QPointF)
    last: QPointF = field(default_factory=QPointF)
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier  # when the button went down
    rubber: QRectF | None = None

    def wheel(self, stage: Stage, event: QWheelEvent) -> None:
        """Ctrl zooms at the cursor, Shift or a sideways swipe pans, else rows scroll.

        Over the axis, and when all rows are in view, the wheel always zooms.
        """
        modifiers = event.modifiers()
        at = event.position()
        pixels, angle = event.pixelDelta(), event.angleDelta()
        dx = float(pixels.x()) if not pixels.isNull() else angle.x() / NOTCH * ROWS_A_NOTCH
        dy = float(pixels.y()) if not pixels.isNull() else angle.y() / NOTCH * ROWS_A_NOTCH
        view = stage.viewport
        over_axis = at.y() < view.top
        fits = stage.scene.content_px <= view.plot_height
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            stage.pan(-(dy or dx))
        elif abs(dx) > abs(dy):
            stage.pan(-dx)
        elif modifiers & Qt.KeyboardModifier.ControlModifier or over_axis or fits:
            stage.zoom(ZOOM_A_NOTCH ** (dy / ROWS_A_NOTCH), max(at.x(), view.left), at.y())
        else:
            stage.pan(0, -dy)
        self.repaint()

    def pinch(self, stage: Stage, event: QNativeGestureEvent) -> bool:
        """Two fingers zoom where they are; False for any other native gesture."""
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        at = event.position()
        stage.zoom(1.0 + event.value(), at.x(), at.y())
        self.repaint()
        return True

    def press(self, event: QMouseEvent) -> None:
        """A button went down."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self.drag = "pressed"
            self.start = self.last = event.position()
            self.modifiers = event.modifiers()

    def move(self, stage: Stage, event: QMouseEvent) -> None:
        """The pointer moved with a button down."""
        at = event.position()
        if self.drag == "pressed":
            if (at - self.start).manhattanLength() < DRAG_PX:
                return
            self.drag = self._kind(stage)
        if self.drag == "pan":
            stage.pan(self.last.x() - at.x(), self.last.y() - at.y())
        elif self.drag in ("span", "area"):
            self.rubber = self._rectangle(stage, at)
        self.last = at
        self.repaint()

    def release(self) -> tuple[Drag, QRectF | None]:
        """The button went up: what was done, and the rectangle that was drawn."""
        done, rubber = self.drag, self.rubber
        self.cancel()
        return done, rubber

    def cancel(self) -> None:
        """Forget a drag that is under way."""
        self.drag, self.rubber = "none", None

    def _kind(self, stage: Stage) -> Drag:
        on_axis = self.start.y() < stage.viewport.top
        if on_axis or self.modifiers & Qt.KeyboardModifier.AltModifier:
            return "span"
        if self.modifiers & Qt.KeyboardModifier.ShiftModifier:
            return "area"
        return "pan"

    def _rectangle(self, stage: Stage, at: QPointF) -> QRectF:
        view = stage.viewport
        rectangle = QRectF(self.start, at).normalized()
        if self.drag == "span":
            rectangle.setTop(0)
            rectangle.setBottom(view.height)
        rectangle.setLeft(max(rectangle.left(), view.left))
        return rectangle
