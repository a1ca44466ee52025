"""Making one of two: people, units, and events that tell the same."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterable
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QObject

from db.changes import Change
from db.drafts.event_merging import merge_events
from db.drafts.merging import merge_people, merge_units
from db.drafts.suggested_merges import SuggestedMerge, suggested_for, suggested_merges
from db.errors import ChronikError
from db.file import read_guard
from db.history import Edit
from db.reading import details
from db.records import Alias, Person, Unit
from db.saying import numeral
from db.tables import CLASS_OF, Readable, fetch
from desktop.dialogs import merge_dialog
from desktop.dialogs.merge_dialog import MergeSide, Merging
from desktop.document import Document
from desktop.editing.desk import Desk, name_of
from desktop.editing.knowledge import Knowledge
from desktop.editing.labels import cut, label

Owner = tuple[Literal["person", "unit"], int]

MOST_LOOKED_AT: Final = 20  # people and units of one edit whose names are looked for
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
        desk.edited.connect(self._suggest)

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

    def ask_suggested(self, suggested: SuggestedMerge) -> None:
        """Ask about two that were suggested a while ago: one may be gone by now."""
        document = self._desk.writable()
        if document is None:
            return
        table, pair = suggested.keep.table, (suggested.keep.id, suggested.drop.id)
        with read_guard(document.path):
            are_there = len(fetch(document.file, CLASS_OF[table], pair)) == len(pair)
        if are_there:
            self._ask(document, table, *pair, suggested.reason)
        else:
            self._desk.say(self.tr("One of the two is no longer in the file."))

    def _suggest(self, edit: Edit) -> None:
        """Say that somebody who just got a name may be somebody known by that name."""
        document = self._desk.document
        named = newly_named(edit)[:MOST_LOOKED_AT]
        if document is None or not named:
            return
        try:
            with read_guard(document.path):
                looked = (suggested_for(document.file, *each) for each in named)
                first = next((found[0] for found in looked if found), None)
        except ChronikError:  # nobody waits for a suggestion
            return
        if first is None:
            return
        words = self.tr("{name} may be the same as {other} ({reason}).").format(
            name=cut(first.drop.name), other=cut(first.keep.name), reason=cut(first.reason)
        )
        action = self.tr("Merge…"), lambda: self.ask_suggested(first)
        self._desk.strip.say(words, "info", action)

    def _merge_events(self, document: Document, keep: int, drop: int) -> None:
        what, other = (name_of(document, "event", id) for id in (keep, drop))
        edit = self._desk.apply(
            label("merge", what, other=other),
            lambda file: merge_events(file, keep, drop),
            self._desk.rows_around(("event", keep), ("event", drop)),
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
            lambda file: WAYS[table](file, choice.keep, choice.drop),
            self._desk.rows_around((table, choice.keep), (table, choice.drop)),
        )
        if edit is not None:
            self._desk.pick(table, choice.keep)
        return edit is not None


def newly_named(edit: Edit) -> list[Owner]:
    """The people and units that got a name by an edit: of their own, or another one."""
    names = Person, Unit, Alias
    after = [each for each in edit.change.after if isinstance(each, names)]
    if not after:
        return []
    before = {(_owner(each), each.name) for each in edit.change.before if isinstance(each, names)}
    owners = [(owner, each) for each in after if (owner := _owner(each)) is not None]
    return list(dict.fromkeys(owner for owner, each in owners if (owner, each.name) not in before))


def _owner(record: object) -> Owner | None:
    """Whose name a record is."""
    match record:
        case Person(id=id) | Alias(person_id=int(id)):
            return "person", id
        case Unit(id=id) | Alias(unit_id=int(id)):
            return "unit", id
    return None


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
        (QCoreApplication.translate("Merges", "Events"), numeral(events)),
        (QCoreApplication.translate("Merges", "Times in office"), numeral(tenures)),
    )
