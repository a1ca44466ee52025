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

Drag = Literal["none", "pressed", "pan", "span", "area", "draw", "hold"]

DRAG_PX = 4.0
NOTCH = 120.0
ZOOM_A_NOTCH = 1.25
ROWS_A_NOTCH = 60.0
EDGE_PX = 18.0  # so near to the edge of the plot, a drag pans
EDGE_SPEED = 0.5  # px for each px that the pointer is inside that margin
MOST_PUSH_PX = 24.0


def _nothing(_stage: Stage, _at: QPointF) -> bool:
    return False


@dataclass(slots=True)
class Gestures:
    """The state between press and release. `rubber` is the rectangle to draw, if any;
    `is_held` says whether a point is on a mark that can be dragged, `may_draw` whether a period
    can be drawn."""

    repaint: Callable[[], None]
    is_held: Callable[[Stage, QPointF], bool] = _nothing
    may_draw: bool = False
    drag: Drag = "none"
    start: QPointF = field(default_factory=QPointF)
    last: QPointF = field(default_factory=QPointF)
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier  # when the button went down
    button: Qt.MouseButton = Qt.MouseButton.NoButton
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
            self.button = event.button()

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
        if self.drag not in ("hold", "draw"):  # those move something else than the view
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
        view = stage.viewport
        if self.button == Qt.MouseButton.MiddleButton:
            return "pan"
        is_plain = not self.modifiers & (
            Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if self.start.y() < view.top and is_plain and self.is_held(stage, self.start):
            return "hold"  # a pinned note, in the strip below the axis
        if self.start.y() < view.top or self.modifiers & Qt.KeyboardModifier.AltModifier:
            return "span"
        if self.modifiers & Qt.KeyboardModifier.ShiftModifier:
            return "area"
        if self.start.x() < view.left:
            return "pan"
        if self.modifiers & Qt.KeyboardModifier.ControlModifier:
            return "draw" if self.may_draw else "pan"
        return "hold" if self.is_held(stage, self.start) else "pan"

    def _rectangle(self, stage: Stage, at: QPointF) -> QRectF:
        view = stage.viewport
        rectangle = QRectF(self.start, at).normalized()
        if self.drag == "span":
            rectangle.setTop(0)
            rectangle.setBottom(view.height)
        rectangle.setLeft(max(rectangle.left(), view.left))
        return rectangle


def edge_push(stage: Stage, at: QPointF, *, rows_too: bool) -> tuple[float, float]:
    """How far to pan, in px right and down, while a drag is held near the edge of the plot."""
    view = stage.viewport
    dx = _push(at.x(), view.left, view.width)
    return dx, _push(at.y(), view.top, view.height) if rows_too else 0.0


def _push(at: float, low: float, high: float) -> float:
    before, after = low + EDGE_PX - at, at - (high - EDGE_PX)
    depth = after if after > 0 else -before if before > 0 else 0.0
    return min(max(depth * EDGE_SPEED, -MOST_PUSH_PX), MOST_PUSH_PX)
