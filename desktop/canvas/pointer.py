"""What the pointer does on the canvas: hover, click, and the drags of `gestures`."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from db.columns import EVENT
from desktop.canvas.gestures import Gestures
from desktop.canvas.stage import Stage
from desktop.theme import Theme
from desktop.timeline.hits import Hit, hit
from desktop.timeline.ticks import instant_text

Mark = tuple[int, int]
RUBBER_ALPHA = 40
CLOSER = 4.0


class Pointer(QObject):
    """Turns mouse events into deeds on a stage and tells what was meant."""

    picked = Signal(str, int)  # table ("" = nothing), id
    lane_picked = Signal(str)
    stub_picked = Signal(str)
    fold_asked = Signal(str)
    legend_picked = Signal()
    area_drawn = Signal(object)  # frozenset of (table, id)
    hovered_date = Signal(str)
    hover_changed = Signal(object, QPoint)  # (table, id) | None, global position
    moved = Signal()

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.gestures = Gestures(self.moved.emit)
        self.hovered: Mark | None = None
        self.legend = QRectF()  # where the legend card is, empty when it is hidden

    def press(self, event: QMouseEvent) -> None:
        """A button went down."""
        self.gestures.press(event)

    def move(self, stage: Stage, event: QMouseEvent) -> None:
        """The pointer moved, with or without a button."""
        if event.buttons():
            self.gestures.move(stage, event)
        else:
            self._hover(stage, event.position())
        view = stage.viewport
        x = event.position().x()
        text = instant_text(view.t_of(x), view.seconds_per_px, stage.look.language)
        self.hovered_date.emit(text if view.left <= x <= view.width else "")

    def release(self, stage: Stage, event: QMouseEvent) -> None:
        """A button went up: a click, or the end of a drag."""
        done, rubber = self.gestures.release()
        if done == "pressed" and event.button() == Qt.MouseButton.LeftButton:
            self._click(stage, event.position())
        elif done == "span" and rubber is not None:
            view = stage.viewport
            stage.show_span(view.t_of(rubber.left()), view.t_of(rubber.right()), margin=0)
            self.moved.emit()
        elif done == "area" and rubber is not None:
            self.area_drawn.emit(_marks_in(stage, rubber))
        self._canvas.update()

    def leave(self) -> None:
        """The pointer left the canvas."""
        self.hovered = None
        self.hovered_date.emit("")
        self._canvas.update()

    def cancel(self) -> bool:
        """Give up a drag that is under way; False when there is none."""
        was_dragging = self.gestures.drag != "none"
        self.gestures.cancel()
        self._canvas.update()
        return was_dragging

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Draw the rectangle of a drag."""
        if self.gestures.rubber is not None:
            wash = QColor(theme.accent)
            wash.setAlpha(RUBBER_ALPHA)
            painter.setPen(QPen(theme.accent, 1))
            painter.setBrush(wash)
            painter.drawRect(self.gestures.rubber)

    def _click(self, stage: Stage, at: QPointF) -> None:
        scene = stage.scene
        if self.legend.contains(at):
            self.legend_picked.emit()
            return
        found = hit(scene, at.x(), at.y())
        if found.what == "mark":
            self.picked.emit("event" if found.table == EVENT else "tenure", found.id)
        elif found.what == "era":
            self.picked.emit("era", found.id)
        elif found.what == "plot":
            self.picked.emit("", 0)
        elif found.what in ("badge", "strip"):
            self._come_closer(stage, found, at)
        elif found.what in ("fold", "heading", "stub"):
            key = scene.bands[found.index].key
            {"fold": self.fold_asked, "heading": self.lane_picked, "stub": self.stub_picked}[
                found.what
            ].emit(key)

    def _come_closer(self, stage: Stage, found: Hit, at: QPointF) -> None:
        """A badge opens the stretch it counts; density comes closer."""
        if found.what == "badge":
            badge = stage.scene.badges[found.index]
            stage.show_span(badge.start_s, badge.end_s)
        else:
            stage.zoom(CLOSER, at.x(), at.y())
        self.moved.emit()

    def _hover(self, stage: Stage, at: QPointF) -> None:
        found = None if self.legend.contains(at) else hit(stage.scene, at.x(), at.y())
        mark = (found.table, found.id) if found and found.what == "mark" else None
        is_clickable = found is None or found.what not in ("plot", "axis")
        shape = Qt.CursorShape.PointingHandCursor if is_clickable else Qt.CursorShape.ArrowCursor
        if self._canvas.cursor().shape() != shape:
            self._canvas.setCursor(shape)
        if mark != self.hovered:
            self.hovered = mark
            self.hover_changed.emit(mark, self._canvas.mapToGlobal(at.toPoint()))


def _marks_in(stage: Stage, area: QRectF) -> frozenset[Mark]:
    """All marks that a rectangle touches."""
    marks = stage.scene.marks
    across = (marks.x1 > area.left()) & (marks.x0 < area.right())
    inside = across & (marks.y + marks.height > area.top()) & (marks.y < area.bottom())
    return frozenset(zip(marks.table[inside].tolist(), marks.id[inside].tolist(), strict=True))
