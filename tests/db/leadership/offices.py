"""Companies for tests of leadership: times in office, units and positions in a few words."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from pathlib import Path

from db.dates.span import make_span
from db.file import OpenFile
from db.history import load
from db.loading.batch import Batch
from db.records import Alias, Person, Post, Record, Tenure, Unit, UnitParent
from tests.db.new_files import a_new_file

COMPANY = "Company"


@dataclass(frozen=True)
class An:
    """A time in office; `person` "" = known to be vacant. Its position has `seats` and leads."""

    person: str
    title: str = "head"
    unit: str = COMPANY
    starts: str = "2020-01-01"
    ends: str = ""
    attested: str = ""
    announced: str = ""
    status: str = "regular"
    modality: str = "stated"


@dataclass(frozen=True)
class Below:
    """A unit under another for a time."""

    unit: str
    parent: str
    starts: str = ""
    ends: str = ""


@dataclass(frozen=True)
class Called:
    """A name a unit had for a time."""

    unit: str
    name: str
    starts: str = ""
    ends: str = ""
    kind: str = "former"


Plan = An | Below | Called | Record


def a_company_with(path: Path, *plans: Plan, name: str = "test.chronik") -> OpenFile:
    """A new file with all of it; ids count from 1, the unit "Company" is the first.

    Records are added as they are, before everything else; units that are only mentioned are made.
    """
    file = a_new_file(path / name)
    load(file, _Company(plans).batch, label="Test", can_be_undone=False)
    return file


class _Company:
    def __init__(self, plans: tuple[Plan, ...]) -> None:
        self.batch = Batch()
        self._people: dict[str, int] = {}
        self._units: dict[str, int] = {}
        self._posts: dict[tuple[int, str], int] = {}
        given = [plan for plan in plans if isinstance(plan, Unit)]
        for unit in given:
            self._units[unit.name] = self.batch.add(unit).id
        self._unit(COMPANY)
        for plan in plans:
            self._add(plan)

    def _add(self, plan: Plan) -> None:
        if isinstance(plan, An):
            self._add_tenure(plan)
        elif isinstance(plan, Below):
            span = make_span(plan.starts, plan.ends)
            above = self._unit(plan.parent)
            self.batch.add(UnitParent(self._unit(plan.unit), above, span=span))
        elif isinstance(plan, Called):
            span = make_span(plan.starts, plan.ends)
            unit = self._unit(plan.unit)
            self.batch.add(Alias(plan.name, unit_id=unit, kind=plan.kind, span=span))
        elif isinstance(plan, Post):
            unit = list(self._units.values())[plan.unit_id - 1]
            made = Post(unit, plan.title, plan.leads, plan.seats, plan.opened, plan.closed)
            self._posts[unit, plan.title] = self.batch.add(made).id
        elif not isinstance(plan, Unit):
            self.batch.add(plan)

    def _add_tenure(self, plan: An) -> None:
        unit = self._unit(plan.unit)
        key = (unit, plan.title)
        if key not in self._posts:
            self._posts[key] = self.batch.add(Post(unit, plan.title, leads=True)).id
        if plan.person and plan.person not in self._people:
            self._people[plan.person] = self.batch.add(Person(plan.person)).id
        span = make_span(plan.starts, plan.ends, attested=plan.attested)
        status = plan.status if plan.person else "vacant"
        self.batch.add(
            Tenure(
                self._posts[key], self._people.get(plan.person), status, plan.announced,
                plan.modality, span,
            )
        )  # fmt: skip

    def _unit(self, name: str) -> int:
        if name not in self._units:
            self._units[name] = self.batch.add(Unit(name)).id
        return self._units[name]
