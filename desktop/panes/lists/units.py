"""The tree of units: the company and its parts, then those outside."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from db.reading.lists import UnitRow
from desktop.panes.lists.pane import ListPane
from desktop.panes.lists.rows import Row
from desktop.panes.spoken import events_counted

_COMPANY: Final = ("", 1)
_OUTSIDE: Final = ("", 2)


class UnitsTree(ListPane):
    """Units under the unit they last belonged to; two headings, company and outside.

    A unit without a parent whose kind is "outside" stands under the second heading with
    everything below it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("unitsPane", two_lines=False, parent=parent)
        self._set_words(
            self.tr("Units"),
            self.tr(
                "No units yet. They come with the events that name them, or by Annotate › New unit."
            ),
            self.tr("Filter units"),
        )

    def set_rows(self, rows: Sequence[UnitRow]) -> None:
        """Show these units; siblings stay in the order given."""
        known = {unit.id for unit in rows}
        units = [self._row(unit, known) for unit in rows]
        used = {row.parent for row in units}
        sections = ((_COMPANY, self.tr("Company")), (_OUTSIDE, self.tr("Outside")))
        headings = [Row("", key[1], text) for key, text in sections if key in used]
        self._show_rows([*headings, *units])

    def _row(self, unit: UnitRow, known: set[int]) -> Row:
        parent = ("unit", unit.parent_id) if unit.parent_id in known and unit.parent_id else None
        return Row(
            table="unit",
            id=unit.id,
            text=unit.name,
            aside=str(unit.events),
            spoken=lambda: f"{unit.name}, {events_counted(unit.events)}",
            other_names=unit.other_names,
            parent=parent or (_OUTSIDE if unit.kind == "outside" else _COMPANY),
        )
