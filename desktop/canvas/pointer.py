"""What the pointer does on the canvas: hover, click, double-click, and the drags of `gestures`.

It tells what was meant and writes nothing; what is held is in `hand`.
"""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from db.columns import EVENT, TENURE
from desktop.canvas.draft_mark import Mark
from desktop.canvas.drawing import row_key_at
from desktop.canvas.gestures import Gestures, edge_push
from desktop.canvas.hand import Hand
from desktop.canvas.stage import Stage
from desktop.paint.draft import paint_rubber
from desktop.paint.labels import LabelCache
from desktop.theme import Theme
from desktop.timeline.hits import Hit, hit
from desktop.timeline.snapping import meant_unit, unit_start
from desktop.timeline.ticks import instant_text

CLOSER: Final = 4.0
FRAME_MS: Final = 16
TABLES: Final = {EVENT: "event", TENURE: "tenure", 2: "era"}
EDITED_ROWS: Final = ("unit", "person", "kind")
CTRL: Final = Qt.KeyboardModifier.ControlModifier
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
LEFT: Final = Qt.MouseButton.LeftButton
Shape = Qt.CursorShape


class Pointer(QObject):
    """Turns mouse events into deeds on a stage and tells what was meant.

    `lit` are the marks that are selected; those of them that may be dragged are told to `hand`.
    """

    picked = Signal(str, int)  # table ("" = nothing), id
    lane_picked = Signal(str)
    stub_picked = Signal(str)
    fold_asked = Signal(str)
    legend_picked = Signal()
    area_drawn = Signal(object)  # frozenset of (table, id)
    event_asked = Signal(object, object, str)  # start s, end s | None, key of the row or ""
    edit_asked = Signal(str, int)  # table, id
    move_asked = Signal(object, object, object, str)  # marks, shift s, to row | None, from row
    resize_asked = Signal(object, str, object)  # mark, "start" | "end", new bound in s
    hovered_date = Signal(str)
    hover_changed = Signal(object, QPoint)  # (table, id) | None, global position
    moved = Signal()

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.gestures = Gestures(self.moved.emit, self._is_held)
        self.hovered: Mark | None = None
        self.legend = QRectF()  # where the legend card is, empty when it is hidden
        self.lit: frozenset[Mark] = frozenset()
        self.hand = Hand()
        self._at = QPointF()  # where the pointer is, and what is held down with it
        self._is_free = False
        self._clicked: tuple[object, ...] | None = None
        self._stage: Stage | None = None
        self._pusher = QTimer(self)
        self._pusher.setInterval(FRAME_MS)
        self._pusher.timeout.connect(self._push)

    @property
    def is_dragging(self) -> bool:
        """Whether a button is down that does something."""
        return self.gestures.drag != "none"

    def press(self, event: QMouseEvent) -> None:
        """A button went down."""
        self.gestures.may_draw = self.hand.spans is not None
        self.gestures.press(event)

    def move(self, stage: Stage, event: QMouseEvent) -> None:
        """The pointer moved, with or without a button."""
        self._stage, self._at = stage, event.position()
        self._is_free = bool(event.modifiers() & CTRL)
        if event.buttons():
            self.gestures.move(stage, event)
            self._follow(stage)
        else:
            self._hover(stage, event.position())
        view = stage.viewport
        x = event.position().x()
        text = instant_text(view.t_of(x), view.seconds_per_px, stage.look.language)
        self.hovered_date.emit(text if view.left <= x <= view.width else "")

    def release(self, stage: Stage, event: QMouseEvent) -> None:
        """A button went up: a click, or the end of a drag."""
        done, rubber = self.gestures.release()
        self._pusher.stop()
        if done == "pressed" and event.button() == LEFT:
            self._click(stage, event.position(), self.gestures.modifiers)
        elif done == "span" and rubber is not None:
            view = stage.viewport
            stage.show_span(view.t_of(rubber.left()), view.t_of(rubber.right()), margin=0)
            self.moved.emit()
        elif done == "area" and rubber is not None:
            adds = self.gestures.modifiers & CTRL
            self._light(_marks_in(stage, rubber) | (self.lit if adds else frozenset()))
        elif done in ("hold", "draw"):
            self._let_go()
        self._hover(stage, event.position())
        self._canvas.update()

    def double_click(self, stage: Stage, event: QMouseEvent) -> None:
        """The second press of two on the same thing: edit it, or make an event on empty ground."""
        at = event.position()
        found = hit(stage.scene, at.x(), at.y())
        is_second = self._clicked == _named(stage, found) and not self.legend.contains(at)
        key = _named(stage, found)[1]
        if not is_second or event.button() != LEFT or self.hand.spans is None:
            self.press(event)
        elif found.what in ("mark", "era"):
            self.edit_asked.emit(TABLES[found.table], found.id)
        elif found.what == "plot" and at.x() >= stage.viewport.left:
            view = stage.viewport
            start_s = unit_start(view.t_of(at.x()), meant_unit(view.seconds_per_px))
            self.event_asked.emit(start_s, None, row_key_at(stage.scene, at.y()))
        elif found.what == "heading" and _is_record(str(key)):
            table, _, id = str(key).partition(":")
            self.edit_asked.emit(table, int(id))
        else:
            self.press(event)
        self._clicked = None

    def pointed(self, stage: Stage) -> tuple[int, str] | None:
        """The moment and the row under the pointer, as a click there would mean them."""
        at, view = self._at, stage.viewport
        is_inside = view.left <= at.x() <= view.width and view.top <= at.y() <= view.height
        if not is_inside or not self._canvas.underMouse():
            return None
        start_s = unit_start(view.t_of(at.x()), meant_unit(view.seconds_per_px))
        return start_s, row_key_at(stage.scene, at.y())

    def leave(self) -> None:
        """The pointer left the canvas."""
        self.hovered = None
        self.hovered_date.emit("")
        self._canvas.update()

    def cancel(self) -> bool:
        """Give up a drag that is under way; False when there is none."""
        was_dragging = self.is_dragging
        self.gestures.cancel()
        self._pusher.stop()
        self.hand.drop()
        if was_dragging:
            self._wear(Shape.ArrowCursor)
        self._canvas.update()
        return was_dragging

    def paint(
        self, painter: QPainter, theme: Theme, stage: Stage | None = None,
        labels: LabelCache | None = None,
    ) -> None:  # fmt: skip
        """Draw what is not stored yet: drafts, marks in the hand, a period, a rectangle."""
        if stage is not None:
            self.hand.paint(painter, stage, self._at, theme, labels)
        if self.gestures.rubber is not None:
            paint_rubber(painter, self.gestures.rubber, theme)

    def _is_held(self, stage: Stage, at: QPointF) -> bool:
        return not self.legend.contains(at) and self.hand.grip(stage, at) is not None

    def _follow(self, stage: Stage) -> None:
        """Take along what the drag has in its hand."""
        drag, hand = self.gestures.drag, self.hand
        if drag in ("hold", "draw"):
            if not hand.is_full and hand.take(stage, drag, self.gestures.start):
                self._forget_hover()
                self._pusher.start()
            if not hand.follow(stage, self._at, self._is_free):
                self.cancel()
                return
            self._canvas.update()
        self._wear(self._dragging_shape())

    def _push(self) -> None:
        """Pan while a drag is held near the edge of the plot."""
        stage = self._stage
        if stage is None or not self.hand.is_full:
            self._pusher.stop()
            return
        dx, dy = edge_push(stage, self._at, rows_too=self.hand.moves_rows)
        if dx or dy:
            stage.pan(dx, dy)
            self.moved.emit()
            self._follow(stage)

    def _let_go(self) -> None:
        """Tell what the end of a drag means; until everybody has heard it, it stays in view."""
        moving, drawing = self.hand.moving, self.hand.drawing
        try:
            if drawing is not None:
                self.event_asked.emit(drawing.start_s, drawing.end_s, drawing.row_key)
            elif moving is not None and moving.changes:
                grip = moving.grip
                if grip.part == "body":
                    shift_s, to_key = moving.shift_s, moving.to_key
                    self.move_asked.emit(moving.marks, shift_s, to_key, grip.row_key)
                else:
                    self.resize_asked.emit(grip.mark, grip.part, moving.edge_s)
        finally:
            self.hand.drop()

    def _click(self, stage: Stage, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        scene = stage.scene
        self._clicked = None
        if self.legend.contains(at):
            self.legend_picked.emit()
            return
        found = hit(scene, at.x(), at.y())
        self._clicked = _named(stage, found)
        if found.what == "mark" and modifiers & (CTRL | SHIFT):
            self._light(self.lit ^ {(found.table, found.id)})
        elif found.what in ("mark", "era"):
            self.picked.emit(TABLES[found.table], found.id)
        elif found.what == "plot" and not modifiers & (CTRL | SHIFT):
            self.picked.emit("", 0)
        elif found.what in ("badge", "strip"):
            self._come_closer(stage, found, at)
        elif found.what in ("fold", "heading", "stub"):
            key = scene.bands[found.index].key
            {"fold": self.fold_asked, "heading": self.lane_picked, "stub": self.stub_picked}[
                found.what
            ].emit(key)

    def _light(self, marks: frozenset[Mark]) -> None:
        """Select several marks; one alone is picked as a click would."""
        if len(marks) == 1:
            table, id = next(iter(marks))
            self.picked.emit(TABLES[table], id)
        elif marks:
            self.area_drawn.emit(marks)
        else:
            self.picked.emit("", 0)

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
        self._wear(self._hovering_shape(stage, found, at))
        if mark != self.hovered:
            self.hovered = mark
            self.hover_changed.emit(mark, self._canvas.mapToGlobal(at.toPoint()))

    def _forget_hover(self) -> None:
        """No tooltip of a mark while something is dragged: it has a card of its own."""
        self.hovered = None
        self.hover_changed.emit(None, QPoint())

    def _hovering_shape(self, stage: Stage, found: Hit | None, at: QPointF) -> Shape:
        if found is not None and self.hand.spans is not None:
            if self._is_free and found.what in ("plot", "strip"):
                return Shape.CrossCursor
            grip = self.hand.grip(stage, at)
            if grip is not None:
                return Shape.OpenHandCursor if grip.part == "body" else Shape.SizeHorCursor
        is_clickable = found is None or found.what not in ("plot", "axis")
        return Shape.PointingHandCursor if is_clickable else Shape.ArrowCursor

    def _dragging_shape(self) -> Shape:
        if self.hand.is_full:
            return self.hand.shape()
        shapes = {
            "pan": Shape.ClosedHandCursor, "span": Shape.SizeHorCursor, "area": Shape.CrossCursor,
        }  # fmt: skip
        return shapes.get(self.gestures.drag, self._canvas.cursor().shape())

    def _wear(self, shape: Shape) -> None:
        if self._canvas.cursor().shape() != shape:
            self._canvas.setCursor(shape)


def _named(stage: Stage, found: Hit) -> tuple[object, ...]:
    """What was hit, in words that still hold when something has moved."""
    is_row = found.what in ("fold", "heading", "stub")
    has_row = is_row or (found.what == "plot" and found.index >= 0)
    key = stage.scene.bands[found.index].key if has_row else ""
    return found.what, key, found.table, found.id


def _is_record(key: str) -> bool:
    """Whether a row is that of a record that can be edited."""
    table, _, id = key.partition(":")
    return table in EDITED_ROWS and id.isdecimal()


def _marks_in(stage: Stage, area: QRectF) -> frozenset[Mark]:
    """All marks that a rectangle touches."""
    marks = stage.scene.marks
    across = (marks.x1 > area.left()) & (marks.x0 < area.right())
    inside = across & (marks.y + marks.height > area.top()) & (marks.y < area.bottom())
    return frozenset(zip(marks.table[inside].tolist(), marks.id[inside].tolist(), strict=True))
