"""Rows of the canvas as the window asks for them: what may be a row, and what rows are called.

Apart from the document, so that a worker can ask them of a connection of its own.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication

from db.columns import EventColumns
from db.reading import lists
from db.tables import Readable
from desktop.timeline.arranged import Plan, prepare
from desktop.timeline.lanes import OUTSIDE_KEY, Grouping, LaneEntry

OUTSIDE_ID: Final = -1  # of the row above all outside units; no record has it


def plan_of(grouping: Grouping, folded: Iterable[str] = ()) -> Plan:
    """Rows by a grouping, with the words of the window's language."""
    nobody = QCoreApplication.translate("Rows", "Nobody")
    no_unit = QCoreApplication.translate("Rows", "No unit")
    office = QCoreApplication.translate("Rows", "Times in office")
    events = QCoreApplication.translate("Rows", "Events")
    lone = nobody if grouping == "people" else no_unit
    return Plan(grouping, frozenset(folded), (lone, office, events))


def entries_of(file: Readable, grouping: Grouping) -> tuple[LaneEntry, ...]:
    """What may be a row in a grouping, in the order of the rows."""
    if grouping == "units":
        units = lists.units(file, is_counted=False)
        outside = QCoreApplication.translate("Document", "Outside")
        return (
            *(
                LaneEntry(f"unit:{unit.id}", unit.id, _parent_key(unit), unit.name)
                for unit in units
            ),
            LaneEntry(OUTSIDE_KEY, OUTSIDE_ID, "", outside),
        )
    if grouping == "people":
        people = lists.people(file, is_counted=False)
        return tuple(
            LaneEntry(f"person:{person.id}", person.id, "", person.name) for person in people
        )
    if grouping == "kinds":
        kinds = lists.kinds(file)
        return tuple(LaneEntry(f"kind:{kind.id}", kind.id, "", kind.label) for kind in kinds)
    return ()


def prepare_rows(file: Readable, columns: EventColumns, plan: Plan) -> None:
    """Sort a file into rows ahead of the window; for workers that have read its columns."""
    prepare(columns, entries_of(file, plan.grouping), plan)


def _parent_key(unit: lists.UnitRow) -> str:
    if unit.parent_id is not None:
        return f"unit:{unit.parent_id}"
    return OUTSIDE_KEY if unit.kind == "outside" else ""
