"""What is lit on the canvas when things are selected elsewhere, brought into view."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable
from typing import Final

from db.columns import EVENT, TENURE
from desktop.canvas.rows import Rows
from desktop.canvas.stage import Stage
from desktop.selection import Thing
from desktop.timeline.notes import NOTE

TABLES: Final = {"event": EVENT, "incident": EVENT, "tenure": TENURE, "note": NOTE}
NAMES: Final = {EVENT: "event", TENURE: "tenure", NOTE: "note"}
Mark = tuple[int, int]
Named = tuple[str, int]


def lit_by(thing: Thing, stage: Stage, rows: Rows, *, reveal: bool) -> frozenset[Mark]:
    """The marks of a thing, of a person all times in office; with `reveal`, it or its row comes
    into view."""
    if thing.table in TABLES:
        mark = TABLES[thing.table], thing.id
        if reveal:
            stage.reveal(*mark)
        return frozenset({mark})
    if reveal:
        stage.scroll_to_lane(rows.key_of(thing.table, thing.id))
    return frozenset(stage.tenures_of(thing.id) if thing.table == "person" else ())


def lit_by_several(things: Iterable[Named], stage: Stage) -> frozenset[Mark]:
    """The marks of things given as (table, id); the first that can be comes into view when none
    is. What is no mark, like a person, is passed over."""
    marks = [(TABLES[table], id) for table, id in things if table in TABLES]
    lit = frozenset(marks)
    if not _is_any_in_view(stage, lit):
        next((mark for mark in marks if stage.reveal(*mark)), None)
    return lit


def named(marks: Iterable[Mark]) -> list[Named]:
    """Marks as everybody outside the canvas names them."""
    return [(NAMES[table], id) for table, id in sorted(marks)]


def _is_any_in_view(stage: Stage, marks: frozenset[Mark]) -> bool:
    seen, view = stage.scene.marks, stage.viewport
    inside = (seen.x1 > view.left) & (seen.x0 < view.width)
    inside &= (seen.y + seen.height > view.top) & (seen.y < view.height)
    pairs = zip(seen.table[inside].tolist(), seen.id[inside].tolist(), strict=True)
    pins = ((NOTE, id) for pin in stage.scene.pins for id in pin.ids)
    return not marks.isdisjoint((*pairs, *pins))
