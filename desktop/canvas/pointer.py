"""What the pointer does on the canvas: hover, clicks, drags, the wheel, and the keys that go
with them. It tells what was meant and writes nothing."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QWidget

from desktop.canvas.clicks import TABLES, Clicks, marks_in, moment_at
from desktop.canvas.dragging import Dragging
from desktop.canvas.face import Lights
from desktop.canvas.open_hand import Changeable, Drafted, Mark, OpenHand
from desktop.canvas.quick_place import floating_over, mark_box, quick_place, rect_of
from desktop.canvas.stage import Stage
from desktop.paint.rubber import paint_rubber
from desktop.theme import Theme
from desktop.timeline.hits import Hit, hit, row_key_at
from desktop.timeline.lanes import Grouping
from desktop.timeline.ticks import instant_text

CTRL: Final = Qt.KeyboardModifier.ControlModifier
ROOM_PX: Final = 16  # around a place that is pointed at
ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Shape = Qt.CursorShape
# What clicks and drags tell under the same name.
TOLD: Final = ("mark", "pin")  # what rings are drawn around, under the pointer
SAID: Final = ("link", "link_stub", "day", "gap")  # what only a tooltip is shown for
CLICKS_TELL: Final = (
    "picked", "lane_picked", "stub_picked", "fold_asked", "legend_picked", "area_drawn",
    "event_asked", "edit_asked", "moved",
)  # fmt: skip
DRAGS_TELL: Final = ("event_asked", "move_asked", "resize_asked", "note_move_asked", "moved")
DAYS_TELL: Final = ("as_of_asked", "compared_asked")


class Pointer(QObject):
    """Turns what the mouse does into deeds on a stage."""

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
    note_move_asked = Signal(object, object)  # ids of pinned notes, shift s
    hovered_date = Signal(str)
    as_of_asked = Signal(object)  # day since 1970-01-01
    compared_asked = Signal(object)
    hover_changed = Signal(object, QPoint)  # (table, id) | Hit | None, global position
    moved = Signal()

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.hovered: Mark | None = None
        self.over: Hit | None = None  # a line, a box at the edge, or a gap under the pointer
        self._clicks = Clicks(self)
        self._dragging = Dragging(self)
        self.gestures = self._dragging.gestures  # the drag that is under way, and the wheel
        self.days = self._dragging.days
        self._stage: Stage | None = None
        self._grouping: Grouping = "units"
        self._document: Changeable | None = None
        self._served: tuple[object, ...] = ()
        self._at, self._is_over = QPointF(), False
        self._pass_on()

    @property
    def legend(self) -> QRectF:
        """Where the legend card is, empty when it is hidden."""
        return self._clicks.legend

    @legend.setter
    def legend(self, place: QRectF) -> None:
        self._clicks.legend = self._dragging.legend = place

    def serve(self, document: Changeable | None, stage: Stage | None, grouping: Grouping) -> None:
        """Work for a file as it is now; `grouping` is how its rows are made. Cheap when nothing
        has changed."""
        if stage is not self._stage:
            self.cancel()
        self._document, self._stage, self._grouping = document, stage, grouping
        look = stage.look if stage is not None else None
        served = (document, stage, grouping, look)
        if served != self._served:
            self._served = served
            self._hand.serve(document, stage, grouping)

    @property
    def _hand(self) -> OpenHand:
        return self._dragging.hand

    def take_hand(self, hand: OpenHand) -> None:
        """Move and draw marks with this hand from now on."""
        hand.holdable = self._hand.holdable
        self._dragging.hand = hand
        hand.serve(self._document, self._stage, self._grouping)

    def light(self, marks: frozenset[Mark], *, is_holdable: bool = True) -> None:
        """These marks are selected; a person's times in office can't be dragged together."""
        self._clicks.lit = marks
        self._hand.holdable = marks if is_holdable else frozenset()

    def lights(self, hits: frozenset[Mark]) -> Lights:
        """What stands out in the frame, with what a search found."""
        return Lights(self._clicks.lit, self.hovered, hits, self.over, self.days.is_moving)

    def show_draft(self, draft: Drafted | None) -> None:
        """Show what is written in an open dialog as a mark that is not saved; None = no more."""
        self._hand.show(draft)
        self._hand.serve(self._document, self._stage, self._grouping)
        self._canvas.update()

    def pointed(self) -> tuple[int, str] | None:
        """The moment in seconds and the row under the pointer, as a click there would mean them;
        None while it is not over the plot or the axis above it."""
        stage, at = self._stage, self._at
        if stage is None or not self._is_over:
            return None
        view = stage.viewport
        is_inside = view.left <= at.x() <= view.width and 0 <= at.y() <= view.height
        return (moment_at(stage, at), row_key_at(stage.scene, at.y())) if is_inside else None

    def place_for(self, size: QSize) -> QPoint:
        """The corner of a field of that size near the pointer, or near what is selected."""
        if self._stage is None:
            return QPoint()
        covered = rect_of(self._stage.scene, self._clicks.lit)
        middle = QPointF(self._canvas.rect().center())
        away = covered.bottomLeft() if not covered.isEmpty() else middle
        near = self._at if self.pointed() is not None else away
        return quick_place(self._stage.scene, size, near, covered)

    def place_of(self, marks: Sequence[Mark]) -> QRect:
        """Where marks are on the screen, each in the copy next to the pointer; of no marks at all
        the draft, or the place that is pointed at. Empty when nothing of it is in view."""
        if self._stage is None:
            return QRect()
        box = mark_box(self._stage.scene, marks, self._at)
        if not marks:
            box = self._hand.draft_box(self._stage)
        if not marks and box.isEmpty() and self.pointed() is not None:
            box = QRectF(self._at, QSizeF()).adjusted(-ROOM_PX, -ROOM_PX, ROOM_PX, ROOM_PX)
        if box.isEmpty():
            return QRect()
        return QRect(self._canvas.mapToGlobal(box.topLeft().toPoint()), box.size().toSize())

    def cancel(self) -> bool:
        """Give up a drag that is under way; False when there is none."""
        was_dragging = self._dragging.cancel()
        if was_dragging:
            self._wear(Shape.ArrowCursor)
        self._canvas.update()
        return was_dragging

    def paint(self, painter: QPainter, theme: Theme, stage: Stage | None = None) -> None:
        """Draw what is not stored yet: drafts, marks in the hand, a period, a rectangle."""
        if stage is not None:
            floating = floating_over(self._canvas, self.legend)
            self._hand.paint(painter, stage, self._at, theme, floating)
            self.days.paint(painter, stage, self._at, theme)
        if self.gestures.rubber is not None:
            paint_rubber(painter, self.gestures.rubber, theme)

    def take(self, stage: Stage, event: QEvent) -> bool:
        """Do what an event of the canvas means here; False when it means nothing."""
        if isinstance(event, QNativeGestureEvent):
            return self.gestures.pinch(stage, event)
        kind = event.type()
        if isinstance(event, QWheelEvent):
            self.gestures.wheel(stage, event)
        elif isinstance(event, QMouseEvent):
            self._take_mouse(stage, event)
        elif kind == QEvent.Type.Leave:
            self.leave()
        elif kind == QEvent.Type.ShortcutOverride and self._dragging.is_under_way:
            event.accept()  # Esc gives up the drag, whatever else that key is for
        else:
            return kind == QEvent.Type.KeyPress and self.key(event)
        return kind != QEvent.Type.Leave

    def _take_mouse(self, stage: Stage, event: QMouseEvent) -> None:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            self.press(event)
        elif kind == QEvent.Type.MouseMove:
            self.move(stage, event)
        elif kind == QEvent.Type.MouseButtonRelease:
            self.release(stage, event)
        elif kind == QEvent.Type.MouseButtonDblClick:
            self.double_click(stage, event)

    def press(self, event: QMouseEvent) -> None:
        """A button went down."""
        self._clicks.forget()
        self._dragging.press(event)

    def move(self, stage: Stage, event: QMouseEvent) -> None:
        """The pointer moved, with or without a button."""
        self._stage, self._at, self._is_over = stage, event.position(), True
        if event.buttons():
            self._dragging.move(stage, event)
            self._wear(self._dragging.shape() or self._canvas.cursor().shape())
            self._canvas.update()
        else:
            self._hover(stage, event)
        view, x = stage.viewport, self._at.x()
        text = instant_text(view.t_of(x), view.seconds_per_px, stage.look.language)
        self.hovered_date.emit(text if view.left <= x <= view.width else "")

    def release(self, stage: Stage, event: QMouseEvent) -> None:
        """A button went up: a click, or the end of a drag."""
        modifiers = self.gestures.modifiers
        done, rubber = self._dragging.release()
        if done == "pressed" and event.button() == Qt.MouseButton.LeftButton:
            self._clicks.click(stage, event.position(), modifiers)
        elif done == "span" and rubber is not None:
            view = stage.viewport
            stage.show_span(view.t_of(rubber.left()), view.t_of(rubber.right()), margin=0)
            self.moved.emit()
        elif done == "area" and rubber is not None:
            kept = self._clicks.lit if modifiers & CTRL else frozenset()
            self._clicks.light(marks_in(stage, rubber) | kept)
        found = hit(stage.scene, event.position().x(), event.position().y())
        self._wear(_shape_over(self._dragging, stage, found, event))
        self._canvas.update()

    def double_click(self, stage: Stage, event: QMouseEvent) -> None:
        """A button went down for the second time."""
        may = self._hand.spans is not None and event.button() == Qt.MouseButton.LeftButton
        if not may or not self._clicks.double_click(stage, event.position()):
            self.press(event)

    def leave(self) -> None:
        """The pointer left the canvas."""
        self.hovered, self.over, self._is_over = None, None, False
        self.hovered_date.emit("")
        self._canvas.update()

    def key(self, event: QEvent) -> bool:
        """Esc gives up a drag, Enter edits the selected mark; False when a key means neither."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            return self.cancel()
        hand = self._hand
        is_asked = event.key() in ENTER and not self._dragging.is_under_way
        if not is_asked or hand.spans is None or len(hand.holdable) != 1:
            return False
        table, id = next(iter(hand.holdable))
        self.edit_asked.emit(TABLES[table], id)
        return True

    def _pass_on(self) -> None:
        """What clicks and drags tell is told here."""
        clicks, dragging = self._clicks, self._dragging
        for told in CLICKS_TELL:
            getattr(clicks, told).connect(getattr(self, told))
        for told in DRAGS_TELL:
            getattr(dragging, told).connect(getattr(self, told))
        for told in DAYS_TELL:
            getattr(dragging.days, told).connect(getattr(self, told))
        dragging.taken.connect(lambda: self._tell_hovered(None))  # it has a card of its own

    def _hover(self, stage: Stage, event: QMouseEvent) -> None:
        at = event.position()
        found = None if self.legend.contains(at) else hit(stage.scene, at.x(), at.y())
        is_told = found is not None and found.what in TOLD
        mark = (found.table, found.id) if found is not None and is_told else None
        said = found if found is not None and found.what in SAID else None
        self._wear(_shape_over(self._dragging, stage, found, event))
        if mark != self.hovered or said != self.over:
            self._tell_hovered(mark, said)

    def _tell_hovered(self, mark: Mark | None, said: Hit | None = None) -> None:
        self.hovered, self.over = mark, said
        self.hover_changed.emit(mark or said, self._canvas.mapToGlobal(self._at.toPoint()))

    def _wear(self, shape: Shape) -> None:
        if self._canvas.cursor().shape() != shape:
            self._canvas.setCursor(shape)


def _shape_over(dragging: Dragging, stage: Stage, found: Hit | None, event: QMouseEvent) -> Shape:
    """The pointer's shape over what was hit, while nothing is held; `found` None = the legend."""
    if found is not None:
        may_draw = dragging.hand.spans is not None
        if may_draw and event.modifiers() & CTRL and found.what in ("plot", "strip"):
            return Shape.CrossCursor
        shape = dragging.over(stage, event.position())
        if shape is not None:
            return shape
    is_clickable = found is None or found.what not in ("plot", "axis", "gap")
    return Shape.PointingHandCursor if is_clickable else Shape.ArrowCursor
