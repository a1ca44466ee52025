"""Making one of two: people, units, and events that tell the same."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from db.changes import Change
from db.drafts.event_merging import merge_events
from db.drafts.merging import merge_people, merge_units
from db.drafts.suggested_merges import suggested_merges
from db.errors import ChronikError
from db.file import read_guard
from db.reading import details
from db.records import Alias
from db.tables import Readable
from desktop.dialogs import merge_dialog
from desktop.dialogs.merge_dialog import MergeSide, Merging
from desktop.document import Document
from desktop.editing.desk import Desk, name_of
from desktop.editing.knowledge import Knowledge
from desktop.editing.labels import label

WAYS: Final[dict[str, Callable[[Readable, int, int], Change]]] = {
    "person": merge_people,
    "unit": merge_units,
}


class Merges(QObject):
    """Asks which of two stays and merges the other into it; undo parts them again."""

    def __init__(self, desk: Desk, knowledge: Knowledge) -> None:
        super().__init__(desk)
        self._desk = desk
        self._knowledge = knowledge

    def merge(self) -> None:
        """Merge the selected person or unit with another one, or two lit events."""
        document = self._desk.writable()
        if document is None:
            return
        events = [id for table, id in self._desk.marks() if table == "event"]
        current = self._desk.selection.current
        if len(events) == 2:
            self._merge_events(document, *events)
        elif current is not None and current.table in WAYS:
            self._ask(document, current.table, current.id, None, "")
        else:
            self._desk.say(
                self.tr("Select a person or a unit to merge, or two events with Ctrl+click.")
            )

    def review(self) -> None:
        """Go through the people and units that may be one and the same."""
        document = self._desk.writable()
        if document is None:
            return
        with read_guard(document.path):
            found = suggested_merges(document.file)
        gone: set[tuple[str, int]] = set()
        for each in found:
            table, pair = each.keep.table, (each.keep.id, each.drop.id)
            if any((table, id) in gone for id in pair):
                continue
            if not self._ask(document, table, *pair, each.reason):
                return
            gone.add((table, each.drop.id))
        self._desk.say(self.tr("No other two seem to be the same."))

    def _merge_events(self, document: Document, keep: int, drop: int) -> None:
        what, other = (name_of(document, "event", id) for id in (keep, drop))
        edit = self._desk.apply(
            label("merge", what, other=other),
            lambda document: merge_events(document.file, keep, drop),
        )
        if edit is not None:
            self._desk.pick("event", keep)

    def _ask(
        self, document: Document, table: str, first: int, second: int | None, reason: str
    ) -> bool:
        """Ask about two; whether they were merged."""

        def look(id: int) -> MergeSide:
            return _side(document, table, id)

        other = look(second) if second is not None else None
        merging = Merging(table, look(first), look, other, reason)
        choice = merge_dialog.ask(self._desk.shell, merging, self._knowledge.helpers(document))
        if choice is None:
            return False
        try:
            what, gone = (name_of(document, table, id) for id in (choice.keep, choice.drop))
        except ChronikError as problem:
            self._desk.strip.say(str(problem), "error")
            return False
        edit = self._desk.apply(
            label("merge", what, other=gone),
            lambda document: WAYS[table](document.file, choice.keep, choice.drop),
        )
        if edit is not None:
            self._desk.pick(table, choice.keep)
        return edit is not None


def _side(document: Document, table: str, id: int) -> MergeSide:
    """What one should know of one of the two before deciding."""
    with read_guard(document.path):
        if table == "person":
            person = details.person_detail(document.file, id)
            if person is None:
                return MergeSide(id, "")
            counts = person.events.total, person.tenures.total
            return MergeSide(id, person.person.name, _facts(person.other_names, *counts))
        unit = details.unit_detail(document.file, id)
        if unit is None:
            return MergeSide(id, "")
        counts = unit.events.total, sum(each.tenures.total for each in unit.positions)
        return MergeSide(id, unit.unit.name, _facts(unit.other_names, *counts))


def _facts(names: Iterable[Alias], events: int, tenures: int) -> tuple[tuple[str, str], ...]:
    others = ", ".join(alias.name for alias in names)
    return (
        (QCoreApplication.translate("Merges", "Other names"), others or "–"),
        (QCoreApplication.translate("Merges", "Events"), f"{events:,}"),
        (QCoreApplication.translate("Merges", "Times in office"), f"{tenures:,}"),
    )
