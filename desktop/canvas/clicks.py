"""Clicks and double-clicks on the canvas: what is picked, folded, come closer to, edited, made."""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal

from db.columns import ERA, EVENT, TENURE
from db.dates.clock import DAY_S
from desktop.canvas.open_hand import Mark
from desktop.canvas.stage import Stage
from desktop.timeline.hits import Hit, What, hit
from desktop.timeline.meant import meant_unit, unit_start
from desktop.timeline.notes import NOTE
from desktop.timeline.scene import NotePin

CLOSER: Final = 4.0
TABLES: Final = {EVENT: "event", TENURE: "tenure", ERA: "era", NOTE: "note"}
EDITED_ROWS: Final = ("unit", "person", "kind")
Clicked = tuple[What, str, int, int]  # what, key of its row, table, id
SEVERAL: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Clicks(QObject):
    """Tells what a click meant. `legend` is where the legend card is, empty when it is hidden;
    `lit` are the marks that are selected."""

    picked = Signal(str, int)  # table ("" = nothing), id
    lane_picked = Signal(str)
    stub_picked = Signal(str)
    fold_asked = Signal(str)
    legend_picked = Signal()
    area_drawn = Signal(object)  # frozenset of (table, id)
    event_asked = Signal(object, object, str)  # start s, None, key of the row or ""
    edit_asked = Signal(str, int)  # table, id
    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.legend = QRectF()
        self.lit: frozenset[Mark] = frozenset()
        self._clicked: Clicked | None = None  # by the last click

    def click(self, stage: Stage, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """One click; Ctrl or Shift adds a mark to the selection, or takes it out."""
        scene = stage.scene
        if self.legend.contains(at):
            self.legend_picked.emit()
            return
        found = hit(scene, at.x(), at.y())
        self._clicked = _named(stage, found)
        if found.what == "mark" and modifiers & SEVERAL:
            self.light(self.lit ^ {(found.table, found.id)})
        elif found.what in ("mark", "era"):
            self.picked.emit(TABLES[found.table], found.id)
        elif found.what == "pin":
            self._pick_note(stage, scene.pins[found.index])
        elif found.what == "link" and found.id:
            self.picked.emit("link", found.id)
        elif found.what == "link_stub":
            self.picked.emit(TABLES[found.table], found.id)
        elif found.what == "day":
            self._go_to_day(stage, found)
        elif found.what == "plot" and not modifiers & SEVERAL:
            self.picked.emit("", 0)
        elif found.what in ("badge", "strip"):
            self._come_closer(stage, found, at)
        elif found.what in ("fold", "heading", "stub"):
            key = scene.bands[found.index].key
            {"fold": self.fold_asked, "heading": self.lane_picked, "stub": self.stub_picked}[
                found.what
            ].emit(key)

    def forget(self) -> None:
        """A new press: the second of a double-click must follow a click."""
        self._clicked = None

    def double_click(self, stage: Stage, at: QPointF) -> bool:
        """Edit what was clicked, even where the first click has moved it away from under the
        pointer, or make an event on empty ground. False where it means just another press."""
        if self._clicked is None:
            return False
        what, key, table, id = self._clicked
        lane_table, _, lane_id = key.partition(":")
        if what in ("mark", "era", "pin"):
            self.edit_asked.emit(TABLES[table], id)
        elif what == "link" and id:
            self.edit_asked.emit("link", id)
        elif what == "plot":
            self.event_asked.emit(moment_at(stage, at), None, key)
        elif what == "heading" and lane_table in EDITED_ROWS and lane_id.isdecimal():
            self.edit_asked.emit(lane_table, int(lane_id))
        else:
            return False
        return True

    def light(self, marks: frozenset[Mark]) -> None:
        """Select several marks; one alone is picked as a click would."""
        if len(marks) == 1:
            table, id = next(iter(marks))
            self.picked.emit(TABLES[table], id)
        elif marks:
            self.area_drawn.emit(marks)
        else:
            self.picked.emit("", 0)

    def _pick_note(self, stage: Stage, pin: NotePin) -> None:
        """A sheet selects its note. One that stands for notes of several days opens their
        stretch; of those of one day each further click selects the next."""
        if pin.end_s - pin.start_s >= DAY_S:
            stage.show_span(pin.start_s, pin.end_s)
            self.moved.emit()
            return
        places = [i for i, id in enumerate(pin.ids) if (NOTE, id) in self.lit]
        id = pin.ids[(places[-1] + 1) % len(pin.ids)] if places else pin.ids[0]
        self._clicked = ("pin", "", NOTE, id)
        self.picked.emit("note", id)

    def _go_to_day(self, stage: Stage, found: Hit) -> None:
        """The flag of a day that is out of view leads to it."""
        line = stage.scene.days[found.index]
        if line.side:
            stage.center_on(line.day * DAY_S)
            self.moved.emit()

    def _come_closer(self, stage: Stage, found: Hit, at: QPointF) -> None:
        """A badge opens the stretch it counts; density comes closer."""
        if found.what == "badge":
            badge = stage.scene.badges[found.index]
            stage.show_span(badge.start_s, badge.end_s)
        else:
            stage.zoom(CLOSER, at.x(), at.y())
        self.moved.emit()


def moment_at(stage: Stage, at: QPointF) -> int:
    """The first second of the date that a click there means."""
    view = stage.viewport
    return unit_start(view.t_of(at.x()), meant_unit(view.seconds_per_px))


def marks_in(stage: Stage, area: QRectF) -> frozenset[Mark]:
    """All marks that a rectangle touches."""
    marks = stage.scene.marks
    across = (marks.x1 > area.left()) & (marks.x0 < area.right())
    inside = across & (marks.y + marks.height > area.top()) & (marks.y < area.bottom())
    return frozenset(zip(marks.table[inside].tolist(), marks.id[inside].tolist(), strict=True))


def _named(stage: Stage, found: Hit) -> Clicked:
    """What was hit, in words that still hold when something has moved."""
    is_row = found.what in ("fold", "heading", "stub")
    has_row = is_row or (found.what == "plot" and found.index >= 0)
    key = stage.scene.bands[found.index].key if has_row else ""
    return found.what, key, found.table, found.id
