"""Small files for tests: say what is in them, units and people come with their names."""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from db.dates.span import UNDATED, Span, make_span
from db.file import OpenFile
from db.history import load
from db.loading.batch import Batch
from db.loading.existing import Existing, existing_of
from db.records import (
    Alias,
    Era,
    Event,
    EventPerson,
    EventUnit,
    Figure,
    Incident,
    Note,
    Person,
    Post,
    Property,
    Record,
    Tenure,
    Unit,
    UnitParent,
)
from tests.db.new_files import a_new_file

DAY = "2022-12-29"


@dataclass(frozen=True)
class AnEvent:
    """An event with what hangs on it; units and people by name, or name and role."""

    title: str
    kind: str
    description: str
    span: Span
    units: tuple[str | tuple[str, str], ...] = ()
    people: tuple[str | tuple[str, str], ...] = ()
    severity: str = ""
    region: str = ""
    figures: Mapping[str, float] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    properties: Mapping[str, str] = field(default_factory=dict)
    importance: str = "normal"
    modality: str = "stated"


@dataclass(frozen=True)
class ATenure:
    """A time in office; `person` "" = known to be vacant."""

    person: str
    unit: str
    post: str
    span: Span
    status: str


@dataclass(frozen=True)
class APerson:
    """A person with other names."""

    name: str
    other_names: tuple[str, ...] = ()
    summary: str = ""


@dataclass(frozen=True)
class AUnit:
    """A unit under another, with other names."""

    name: str
    parent: str = ""
    kind: str = "company"
    other_names: tuple[str, ...] = ()


@dataclass(frozen=True)
class AnEra:
    """A band over all lanes."""

    title: str
    span: Span


Plan = AnEvent | ATenure | APerson | AUnit | AnEra


def an_event_with(
    title: str = "An event",
    *,
    starts: str = DAY,
    ends: str | None = None,
    attested: str = "",
    kind: str = "other",
    description: str = "",
    units: tuple[str | tuple[str, str], ...] = (),
    people: tuple[str | tuple[str, str], ...] = (),
    severity: str = "",
    region: str = "",
    figures: Mapping[str, float] | None = None,
    notes: tuple[str, ...] = (),
    properties: Mapping[str, str] | None = None,
    importance: str = "normal",
    modality: str = "stated",
) -> AnEvent:
    """An event on one day unless said otherwise; `starts` "" and no `ends` = no date."""
    span = make_span(starts, ends, attested=attested) if starts or ends is not None else UNDATED
    return AnEvent(
        title, kind, description, span, units, people, severity, region, figures or {}, notes,
        properties or {}, importance, modality,
    )  # fmt: skip


def an_outage_with(
    title: str = "Outage",
    *,
    units: tuple[str | tuple[str, str], ...],
    people: tuple[str | tuple[str, str], ...] = (),
) -> AnEvent:
    """An incident on which hangs what can: a number, a note and what an import could not place."""
    return an_event_with(
        title, kind="incident", severity="major", units=units, people=people,
        figures={"hours": 24}, notes=("Look up the hour.",), properties={"paragraph": "3"},
    )  # fmt: skip


def a_tenure_with(
    person: str = "Jeff Zhang",
    unit: str = "Alibaba Cloud",
    post: str = "president",
    *,
    starts: str = "2018",
    ends: str = DAY,
    attested: str = "",
    status: str = "regular",
) -> ATenure:
    """A time in office."""
    return ATenure(person, unit, post, make_span(starts, ends, attested=attested), status)


def a_person_with(name: str, *other_names: str, summary: str = "") -> APerson:
    """A person."""
    return APerson(name, other_names, summary)


def a_unit_with(name: str, *other_names: str, parent: str = "", kind: str = "company") -> AUnit:
    """A unit."""
    return AUnit(name, parent, kind, other_names)


def an_era_with(title: str, *, starts: str = "2022-04", ends: str = "2023-03") -> AnEra:
    """An era."""
    return AnEra(title, make_span(starts, ends))


def a_file_with(path: Path, *plans: Plan, name: str = "test.chronik") -> OpenFile:
    """A new file in the folder `path`, open for writing, with all of it and nothing to undo."""
    file = a_new_file(path / name)
    batch = a_batch_of(*plans, existing=existing_of(file))
    load(file, batch, label="Test", can_be_undone=False)
    return file


def a_batch_of(*plans: Plan, existing: Existing | None = None) -> Batch:
    """The records of the plans; units and people that are only mentioned are made."""
    builder = _Builder(existing or Existing.empty())
    for plan in plans:
        builder.add(plan)
    return builder.batch


class _Builder:
    def __init__(self, existing: Existing) -> None:
        self.batch = Batch()
        self._existing = existing
        self._made: dict[tuple[type[Record], object], int] = {}

    def add(self, plan: Plan) -> None:
        if isinstance(plan, AnEvent):
            self._add_event(plan)
        elif isinstance(plan, ATenure):
            self._add_tenure(plan)
        elif isinstance(plan, APerson):
            person = self.person(plan.name, plan.summary)
            for other in plan.other_names:
                self.batch.add(Alias(other, person_id=person))
        elif isinstance(plan, AUnit):
            self._add_unit(plan)
        else:
            self.batch.add(Era(plan.title, span=plan.span))

    def person(self, name: str, summary: str = "") -> int:
        known = self._existing.person(name)
        return known or self._once((Person, name), Person(name, summary=summary))

    def unit(self, name: str, kind: str = "company") -> int:
        return self._existing.unit(name) or self._once((Unit, name), Unit(name, kind=kind))

    def _once(self, key: tuple[type[Record], object], record: Person | Unit | Post) -> int:
        if key not in self._made:
            self._made[key] = self.batch.add(record).id
        return self._made[key]

    def _add_unit(self, plan: AUnit) -> None:
        unit = self.unit(plan.name, plan.kind)
        for other in plan.other_names:
            self.batch.add(Alias(other, unit_id=unit))
        if plan.parent:
            self.batch.add(UnitParent(unit, self.unit(plan.parent)))

    def _add_tenure(self, plan: ATenure) -> None:
        unit = self.unit(plan.unit)
        post = self._once((Post, (unit, plan.post)), Post(unit, plan.post, leads=True))
        person = self.person(plan.person) if plan.person else None
        self.batch.add(Tenure(post, person, status=plan.status, span=plan.span))

    def _add_event(self, plan: AnEvent) -> None:
        kind = self._existing.kind(plan.kind)
        assert kind is not None, f"no kind of event is called {plan.kind!r}"
        event = self.batch.add(
            Event(plan.title, kind, plan.description, plan.importance, plan.modality, "", plan.span)
        )
        for unit in plan.units:
            called, role = (unit, "subject") if isinstance(unit, str) else unit
            self.batch.add(EventUnit(event.id, self.unit(called), role))
        for person in plan.people:
            called, role = (person, "subject") if isinstance(person, str) else person
            self.batch.add(EventPerson(event.id, self.person(called), role))
        if plan.severity:
            self.batch.add(Incident(event.id, plan.severity, region=plan.region))
        for metric, value in plan.figures.items():
            self.batch.add(Figure(event.id, metric, value))
        for text in plan.notes:
            self.batch.add(Note(text, event.uid))
        for heading, text in plan.properties.items():
            self.batch.add(Property(event.uid, heading, text))
