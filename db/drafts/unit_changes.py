"""What became of a unit: renamed, merged, split, replaced, each on the day of an event.

A change without an event makes one of kind reorganisation, named in the file's language; it
follows its change as long as a person has not made it their own.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from db.drafts.about import remove_part
from db.drafts.deleting import remove_with_all, what_hangs_on
from db.drafts.events import kind_id, stored_event
from db.drafts.ids import Edits
from db.drafts.people_and_units import named, unit_id
from db.drafts.stored import UNHARMED
from db.drafts.values import UnitChangeDraft
from db.errors import FileProblem
from db.records import Event, EventPerson, EventUnit, Unit, UnitChange
from db.saying import said
from db.tables import Readable, fetch, select

KIND: Final = "reorganisation"
_TITLES: Final = {
    "en": {
        "renamed": "{before} is renamed {after}",
        "merged into": "{before} is merged into {after}",
        "split from": "{before} is split from {after}",
        "replaced by": "{before} is replaced by {after}",
    },
    "de": {
        "renamed": "{before} heißt jetzt {after}",
        "merged into": "{before} geht in {after} auf",
        "split from": "{before} wird von {after} abgespalten",
        "replaced by": "{before} wird durch {after} ersetzt",
    },
}


def unit_changes_of(file: Readable, unit_id: int) -> tuple[UnitChangeDraft, ...]:
    """Return what became of a unit, and of what it came, by the date of the events."""
    where = "WHERE from_unit = :id OR to_unit = :id ORDER BY id"
    changes = select(file, UnitChange, where, {"id": unit_id})
    events = {event.id: event for event in fetch(file, Event, [each.event_id for each in changes])}
    found: list[UnitChangeDraft] = []
    for change in changes:
        is_from = change.from_unit == unit_id
        other = change.to_unit if is_from else change.from_unit
        for who in named(file, "unit", [(other, "subject")]):
            span = events[change.event_id].span
            found.append(
                UnitChangeDraft(change.relation, who, span, change.event_id, is_from, change.id)
            )
    return tuple(sorted(found, key=_place_in_time))


def _place_in_time(draft: UnitChangeDraft) -> tuple[bool, int, int]:
    return draft.span.start_lo is None, draft.span.start_lo or 0, draft.id


def put_unit_changes(edits: Edits, unit: Unit, drafts: Sequence[UnitChangeDraft]) -> None:
    """Make the changes of a unit those given. Raises FileProblem when something is gone."""
    before: dict[int, Any] = {}
    if unit.id > 0:
        where = "WHERE from_unit = :id OR to_unit = :id"
        rows = select(edits.file, UnitChange, where, {"id": unit.id})
        before = {change.id: change for change in rows}
    for draft in drafts:
        if not draft.other.id and not draft.other.name.strip():
            continue
        other = unit_id(edits, draft.other)
        if other == unit.id:
            raise FileProblem(
                said("“{name}” can't be changed into itself.", name=unit.name),
                UNHARMED,
                said("Choose another unit."),
            )
        ends = (unit.id, other) if draft.is_from else (other, unit.id)
        old = before.pop(draft.id, None)
        if old is None:
            event = _event(edits, draft, ends)
            edits.add(UnitChange(event.id, *ends, draft.relation))
        else:
            _follow(edits, old, draft, ends)
    for gone in before.values():
        _remove(edits, gone)


def _event(edits: Edits, draft: UnitChangeDraft, ends: tuple[int, int]) -> Event:
    """The event of a new change: the one that is named, else one that is made for it."""
    if draft.event_id:
        event = stored_event(edits.file, draft.event_id)
        if draft.span.shape == "none" or draft.span == event.span:
            return event
        return edits.change(event, replace(event, span=draft.span))
    title = _title(edits, draft.relation, *ends)
    event = edits.add(Event(title, kind_id(edits, KIND), span=draft.span))
    for each in ends:
        edits.add(EventUnit(event.id, each))
    return event


def _follow(edits: Edits, old: UnitChange, draft: UnitChangeDraft, ends: tuple[int, int]) -> None:
    """Change a stored one; its event takes the new date, unit and name unless it has its own."""
    stored = stored_event(edits.file, old.event_id)
    event = edits.current(Event, old.event_id) or stored
    if stored.title == _title(edits, old.relation, old.from_unit, old.to_unit, is_stored=True):
        event = replace(event, title=_title(edits, draft.relation, *ends))
    if draft.span != stored.span:
        event = replace(event, span=draft.span)
    edits.change(stored, event)
    edits.change(
        old, replace(old, from_unit=ends[0], to_unit=ends[1], relation=draft.relation)
    )  # fmt: skip
    taking_part = select(edits.file, EventUnit, "WHERE event_id = ?", (event.id,))
    gone = {old.from_unit, old.to_unit} - set(ends)
    come = set(ends) - {each.unit_id for each in taking_part}
    for each in taking_part:
        if each.unit_id in gone and come:
            edits.change(each, replace(each, unit_id=come.pop()))


def _remove(edits: Edits, change: Any) -> None:
    """Remove a change, and its event where that was made for it and says nothing else."""
    event = stored_event(edits.file, change.event_id)
    hanging = {each.what: each.count for each in what_hangs_on(edits.file, "event", event.id)}
    people = select(edits.file, EventPerson, "WHERE event_id = ? LIMIT 1", (event.id,))
    names = _title(edits, change.relation, change.from_unit, change.to_unit, is_stored=True)
    says_more = event.title != names or event.description or event.place or people
    if hanging == {"unit_change": 1} and not says_more:
        remove_with_all(edits, [event])
    else:
        remove_part(edits, change, event.uid)


def _title(edits: Edits, relation: str, before: int, after: int, *, is_stored: bool = False) -> str:
    """The name of an event that is made; of the units as they are stored or as they will be."""
    row = edits.file.connection.execute("SELECT value FROM meta WHERE key = 'language'").fetchone()
    language = str(row[0])[:2] if row else "en"
    words = _TITLES.get(language, _TITLES["en"]).get(relation, "{before} → {after}")
    names: list[str] = []
    for id in (before, after):
        unit = next(iter(fetch(edits.file, Unit, [id])), None) if is_stored else None
        unit = unit or edits.current(Unit, id)
        names.append(unit.name if unit else "")
    return words.format(before=names[0], after=names[1])
