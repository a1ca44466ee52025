"""A drag on the canvas from the press to the release, with what it takes along."""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent

from desktop.canvas.day_drags import DayDrags
from desktop.canvas.gestures import Drag, Gestures, edge_push
from desktop.canvas.open_hand import OpenHand
from desktop.canvas.stage import Stage

FRAME_MS: Final = 16
Shape = Qt.CursorShape
SHAPES: Final[dict[Drag, Shape]] = {
    "pan": Shape.ClosedHandCursor,
    "span": Shape.SizeHorCursor,
    "area": Shape.CrossCursor,
}


class Dragging(QObject):
    """Follows the pointer while a button is down; near the edge of the plot it pans."""

    event_asked = Signal(object, object, str)  # start s, end s, key of the row or ""
    move_asked = Signal(object, object, object, str)  # marks, shift s, to row | None, from row
    resize_asked = Signal(object, str, object)  # mark, "start" | "end", new bound in s
    note_move_asked = Signal(object, object)  # ids of pinned notes, shift s
    taken = Signal()  # something is in the hand now
    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hand = OpenHand()
        self.days = DayDrags(self)
        self.gestures = Gestures(self.moved.emit, self._is_held)
        self.legend = QRectF()  # where the legend card is: nothing is taken from under it
        self._at = QPointF()
        self._is_free = False
        self._stage: Stage | None = None
        self._pusher = QTimer(self)
        self._pusher.setInterval(FRAME_MS)
        self._pusher.timeout.connect(self._push)

    @property
    def is_under_way(self) -> bool:
        """Whether a button is down that does something."""
        return self.gestures.drag != "none"

    def press(self, event: QMouseEvent) -> None:
        """A button went down."""
        self.gestures.may_draw = self.hand.spans is not None
        self.gestures.press(event)

    def move(self, stage: Stage, event: QMouseEvent) -> None:
        """The pointer moved with a button down; Ctrl keeps what moves from catching."""
        self._stage, self._at = stage, event.position()
        self._is_free = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self.gestures.move(stage, event)
        self._follow(stage)

    def release(self) -> tuple[Drag, QRectF | None]:
        """The button went up: what was done, with the rectangle that was drawn; it is told what
        was held. Until everybody has heard it, that stays in view."""
        self._pusher.stop()
        done, rubber = self.gestures.release()
        try:
            if self.days.is_moving:
                self.days.release()
            elif done in ("hold", "draw"):
                self._tell()
        finally:
            self.hand.drop()
        return done, rubber

    def cancel(self) -> bool:
        """Give up a drag that is under way; False when there is none."""
        was_under_way = self.is_under_way
        self.gestures.cancel()
        self._pusher.stop()
        self.hand.drop()
        self.days.cancel()
        return was_under_way

    def shape(self) -> Shape | None:
        """The pointer's shape; None = as it was."""
        if self.days.is_moving:
            return Shape.SizeHorCursor
        return self.hand.shape() if self.hand.is_full else SHAPES.get(self.gestures.drag)

    def over(self, stage: Stage, at: QPointF) -> Shape | None:
        """The pointer's shape over what a drag would take; None = it would take nothing."""
        part = self.hand.part_at(stage, at)
        if part is not None and part != "pin":
            return Shape.OpenHandCursor if part == "body" else Shape.SizeHorCursor
        is_day = part is None and self.days.is_at(stage, at)
        return Shape.SizeHorCursor if is_day else None

    def _is_held(self, stage: Stage, at: QPointF) -> bool:
        if self.legend.contains(at):
            return False
        return self.hand.part_at(stage, at) is not None or self.days.is_at(stage, at)

    def _follow(self, stage: Stage) -> None:
        """Take along what the drag has in its hand."""
        drag, hand = self.gestures.drag, self.hand
        if drag not in ("hold", "draw"):
            return
        is_full = hand.is_full or self.days.is_moving
        if not is_full and self._take(stage, drag, self.gestures.start):
            self.taken.emit()
            self._pusher.start()
        if self.days.is_moving:
            self.days.follow(stage, self._at.x(), self._is_free)
        else:
            hand.follow(stage, self._at, self._is_free)

    def _take(self, stage: Stage, drag: Drag, at: QPointF) -> bool:
        """Take what is selected before the day whose line runs over it."""
        return self.hand.take(stage, drag, at) or (drag == "hold" and self.days.take(stage, at))

    def _push(self) -> None:
        """Pan while what is held is near the edge of the plot."""
        stage = self._stage
        if stage is None or not (self.hand.is_full or self.days.is_moving):
            self._pusher.stop()
            return
        dx, dy = edge_push(stage, self._at, rows_too=self.hand.moves_rows)
        if dx or dy:
            stage.pan(dx, dy)
            self._follow(stage)
            self.moved.emit()

    def _tell(self) -> None:
        wish = self.hand.wish()
        if wish is not None:
            name, what = wish
            getattr(self, name).emit(*what)
