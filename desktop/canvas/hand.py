"""What the pointer holds: selected marks or pinned notes that move, a period that is being drawn,
and the draft of an open dialog. Painted over the finished frame; nothing of it is stored."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QRegion

from db.drafts.values import EventDraft
from desktop.canvas.draft_mark import Drafted as Laid
from desktop.canvas.draft_mark import DraftMark, aside_of, drafted, placed_drafts
from desktop.canvas.draft_place import Room
from desktop.canvas.drawing import Drawing
from desktop.canvas.gestures import Drag
from desktop.canvas.moving import Grip, Moving, grip_at
from desktop.canvas.open_hand import Changeable, Drafted, Floating, Mark, OpenHand, Wish
from desktop.canvas.pin_moving import PinMoving, pin_at
from desktop.canvas.quick_place import mark_box
from desktop.canvas.stage import Stage
from desktop.paint.draft import (
    paint_aside,
    paint_card,
    paint_drafts,
    paint_guide,
    paint_new_row,
    paint_stretch,
    paint_target,
    paint_withdrawn,
)
from desktop.paint.labels import LabelCache, ink
from desktop.paint.pins import paint_moved_pins
from desktop.theme import Theme
from desktop.timeline.lanes import Grouping
from desktop.timeline.scene import Scene

Shape = Qt.CursorShape


class Hand(OpenHand):
    """`holdable` are the selected marks that may be dragged; `spans` gives their dates, None =
    nothing can be changed; `draft` is shown as not saved."""

    def __init__(self) -> None:
        super().__init__()
        self.file_zone = "UTC"
        self.draft: EventDraft | None = None
        self._drafts: Sequence[DraftMark] = ()
        self.moving: Moving | None = None
        self.drawing: Drawing | None = None
        self.pins: PinMoving | None = None
        self._labels: LabelCache | None = None
        self._floating: Floating = ()
        self._laid: tuple[tuple[object, ...], Laid] | None = None

    @property
    def is_full(self) -> bool:
        """Whether something is being moved or drawn."""
        return not (self.moving is None and self.drawing is None and self.pins is None)

    @property
    def moves_rows(self) -> bool:
        """Whether what is held can be taken to other rows."""
        return self.moving is not None and self.moving.grip.part == "body"

    def show(self, draft: Drafted | None) -> None:
        """Show a draft from now on; `serve` finds its place."""
        self.draft = draft if isinstance(draft, EventDraft) else None

    def wish(self) -> Wish | None:
        """What letting go here would ask for."""
        if self.drawing is not None:
            drawn = self.drawing
            return "event_asked", (drawn.start_s, drawn.end_s, drawn.row_key)
        if self.pins is not None:
            shift_s = self.pins.shift_s
            return ("note_move_asked", (self.pins.ids, shift_s)) if shift_s else None
        moving = self.moving
        if moving is None or not moving.changes:
            return None
        grip = moving.grip
        if grip.part == "body":
            return "move_asked", (moving.marks, moving.shift_s, moving.to_key, grip.row_key)
        return "resize_asked", (grip.mark, grip.part, moving.edge_s)

    def serve(self, document: Changeable | None, stage: Stage | None, grouping: Grouping) -> None:
        """Work for a file as it is now; `grouping` is how its rows are made."""
        may_change = document is not None and not document.read_only
        self.spans = document.spans if document is not None and may_change else None
        self.file_zone = document.zone if document is not None else "UTC"
        self._drafts = ()
        if self.draft is not None and document is not None and stage is not None:
            entries = document.lane_entries(grouping)
            look = stage.look
            self._drafts = placed_drafts(self.draft, grouping, look.kinds, entries, look.lanes)

    def part_at(self, stage: Stage, at: QPointF) -> str | None:
        """Which part of a holdable mark is under a point: body, start, end, or none; a pinned
        note is held by its sheet, whether it is selected or not."""
        if self.spans is not None and pin_at(stage, at.x(), at.y()) is not None:
            return "pin"
        grip = self._grip(stage, at)
        return grip.part if grip is not None else None

    def _grip(self, stage: Stage, at: QPointF) -> Grip | None:
        return None if self.spans is None else grip_at(stage, self.holdable, at.x(), at.y())

    def take(self, stage: Stage, drag: Drag, at: QPointF) -> bool:
        """Begin what a drag from that point means; False when it takes nothing."""
        if drag == "draw":
            self.drawing = Drawing(stage, at.x(), at.y())
        elif drag == "hold" and self.spans is not None:
            pin = pin_at(stage, at.x(), at.y())
            if pin is not None:
                self.pins = PinMoving(stage, pin, self.holdable, at.x())
                return True
            grip = self._grip(stage, at)
            if grip is not None:
                marks, place = self._stored(stage), (at.x(), at.y())
                self.moving = Moving(stage, grip, marks, place, self.spans, self.file_zone)
        return self.is_full

    def draft_box(self, stage: Stage) -> QRectF:
        """Where the draft lies in the plot, in px; empty when it is not in view."""
        if not self._drafts:
            return QRectF()
        scene = self._lay(stage, self._drafts).scene
        return mark_box(scene, [(self._drafts[0].table, 1)], QPointF())

    def follow(self, stage: Stage, at: QPointF, is_free: bool) -> None:
        """Go along with the pointer; `is_free` keeps what moves from catching on anything."""
        if self.moving is not None:
            self.moving.follow(at.x(), at.y(), is_free)
        elif self.pins is not None:
            self.pins.follow(at.x(), is_free)
        elif self.drawing is not None:
            self.drawing.follow(stage, at.x())

    def drop(self) -> None:
        """Hold nothing."""
        self.moving = self.drawing = self.pins = None

    def shape(self) -> Shape:
        """The pointer's shape while something is held."""
        if self.pins is not None:
            return Shape.SizeHorCursor
        if self.moving is None:
            return Shape.CrossCursor
        if self.moving.problem:
            return Shape.ForbiddenCursor
        return Shape.ClosedHandCursor if self.moves_rows else Shape.SizeHorCursor

    def paint(
        self, painter: QPainter, stage: Stage, at: QPointF, theme: Theme, floating: Floating = ()
    ) -> None:
        """Paint drafts, or what is held with its card beside the pointer; `floating` are boxes
        (left, top, right, bottom) in px under which nothing is seen."""
        moving = self.moving
        labels = self._label_cache(theme, painter.device().devicePixelRatioF())
        self._floating = floating
        if moving is not None:
            _paint_target(painter, stage, moving, theme)
            _paint_laid(painter, stage, self._lay(stage, moving.drafts()), floating, theme, labels)
            _paint_moving(painter, stage, moving, at, theme, labels)
        elif self._drafts:
            laid = self._lay(stage, self._drafts)
            _paint_laid(painter, stage, laid, floating, theme, labels)
            first = self._drafts[0]
            aside = aside_of(first, laid, stage.scene, stage.look)
            if aside is not None:
                paint_aside(painter, stage.scene, aside, first.title, theme, labels=labels)
        if self.pins is not None:
            held = self.pins
            paint_moved_pins(painter, stage.scene, held.ids, held.xs(), theme, labels=labels)
            paint_card(painter, stage.scene, at, held.lines(), theme, labels=labels)
        if self.drawing is not None:
            _paint_drawing(painter, stage, self.drawing, at, theme, labels)

    def _lay(self, stage: Stage, drafts: Sequence[DraftMark]) -> Laid:
        """Find the places of drafts; known already while nothing has changed."""
        cache = self._labels
        key = (stage.scene, drafts, self.holdable, self._floating, cache)
        if self._laid is None or not _is_same(self._laid[0], key):
            room = Room(
                self._floating, self.holdable, _bold_widths(cache) if cache else None,
                stays=self.moving is not None,
            )  # fmt: skip
            self._laid = key, drafted(drafts, stage.scene, stage.look, room)
        return self._laid[1]

    def _stored(self, stage: Stage) -> list[Mark]:
        """The holdable marks that are still in the file."""
        columns = stage.columns
        keys = np.array([table + id * 4 for table, id in self.holdable], dtype=np.int64)
        rows = np.flatnonzero(np.isin(columns.table + columns.id * 4, keys))
        return sorted(zip(columns.table[rows].tolist(), columns.id[rows].tolist(), strict=True))

    def _label_cache(self, theme: Theme, ratio: float) -> LabelCache:
        labels = self._labels
        if labels is None or labels.theme is not theme or labels.ratio != ratio:
            labels = self._labels = LabelCache(theme, ratio, budget=None)
        return labels


def _bold_widths(labels: LabelCache) -> Callable[[str], float]:
    """How wide a text runs that is written as a draft's."""
    style = ink(labels.theme.text_px, labels.theme.text, is_bold=True)
    return lambda text: labels.advance(text, style)


def _is_same(before: tuple[object, ...], now: tuple[object, ...]) -> bool:
    """Whether nothing that a layout depends on has changed."""
    return all(
        a is b or (isinstance(a, tuple) and a == b) for a, b in zip(before, now, strict=True)
    )


def _paint_laid(
    painter: QPainter, stage: Stage, laid: Laid, floating: Floating, theme: Theme,
    labels: LabelCache,
) -> None:  # fmt: skip
    frame = stage.scene
    for row in laid.new_rows:
        paint_new_row(painter, frame, row.title, row.top, row.bottom, theme, labels=labels)
    bars = [mark for mark, is_inside, _ in laid.covered if is_inside]
    texts = [box for _, is_inside, box in laid.covered if not is_inside]
    painter.save()
    painter.setClipRegion(_uncovered(frame, floating))
    paint_withdrawn(painter, frame, [*laid.replaced, *laid.hidden, *bars], texts, theme)
    painter.restore()
    paint_drafts(painter, frame, laid.scene, theme, labels=labels)


def _uncovered(frame: Scene, floating: Floating) -> QRegion:
    """The plot as far as nothing floats over it."""
    view = frame.viewport
    region = QRegion(view.left, view.top, view.width - view.left, view.height - view.top)
    for left, top, right, bottom in floating:
        region -= QRegion(QRectF(left, top, right - left, bottom - top).toAlignedRect())
    return region


def _paint_target(painter: QPainter, stage: Stage, moving: Moving, theme: Theme) -> None:
    for band in stage.scene.bands:
        if band.key == moving.to_key:
            paint_target(painter, stage.scene, band, theme)


def _paint_moving(
    painter: QPainter, stage: Stage, moving: Moving, at: QPointF, theme: Theme,
    labels: LabelCache,
) -> None:  # fmt: skip
    if moving.guide_s is not None:
        paint_guide(painter, stage.scene, stage.viewport.x_of(moving.guide_s), theme)
    lines = [*moving.words(stage.look.language)]
    if len(moving.marks) > 1:
        words = QCoreApplication.translate("Hand", "{count} selected")
        lines.append(words.format(count=len(moving.marks)))
    row = next((band.title for band in stage.scene.bands if band.key == moving.to_key), "")
    if row:
        lines.append(QCoreApplication.translate("Hand", "to {row}").format(row=row))
    is_alert = bool(moving.problem)
    paint_card(painter, stage.scene, at, lines, theme, is_alert=is_alert, labels=labels)


def _paint_drawing(
    painter: QPainter, stage: Stage, drawing: Drawing, at: QPointF, theme: Theme,
    labels: LabelCache,
) -> None:  # fmt: skip
    scene, view = stage.scene, stage.viewport
    start_x, end_x = view.x_of(drawing.start_s), view.x_of(drawing.end_s)
    paint_stretch(painter, scene, drawing.band(scene), start_x, end_x, theme)
    paint_card(painter, scene, at, drawing.words(stage), theme, labels=labels)
