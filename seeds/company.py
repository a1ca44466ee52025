"""An invented company for generated files: units in a tree, people, positions, times in office."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from random import Random
from typing import Final

from db.dates.span import make_span
from db.loading.batch import Batch
from db.records import Alias, Era, Person, Post, Source, Tenure, Unit, UnitParent
from seeds import words

FIRST_DAY: Final = date(2006, 7, 1)
LAST_DAY: Final = date(2026, 6, 30)

MAX_UNITS: Final = 400
MAX_PEOPLE: Final = 5_000
MAX_SOURCES: Final = 2_000
OUTSIDE_SHARE: Final = 0.15
MAX_DEPTH: Final = 4
LETTERS: Final = "ABCDEFGHIJKLMNOPRSTUVWZ"


@dataclass(frozen=True, slots=True)
class Company:
    """What happenings need to know: names by position; ids in the file are position + 1."""

    units: tuple[str, ...]
    people: tuple[str, ...]
    sources: int


def sizes(events: int) -> tuple[int, int, int]:
    """Return how many units, people and sources go with so many events."""
    return (
        min(MAX_UNITS, 20 + events // 500),
        min(MAX_PEOPLE, 40 + events // 100),
        min(MAX_SOURCES, 5 + events // 100),
    )


def build_company(rng: Random, events: int) -> tuple[Company, Batch]:
    """Return the company and its records, for a file that has no unit or person yet."""
    unit_count, person_count, source_count = sizes(events)
    batch = Batch()
    _add_units(batch, rng, unit_count)
    _add_people(batch, rng, person_count)
    _add_offices(batch, rng)
    for number in range(1, source_count + 1):
        issued = _day(rng.random()).isoformat()
        title = f"{rng.choice(words.PLACES)} Business Courier, no. {number}"
        batch.add(Source(title, publisher="Business Courier", language="en", issued=issued))
    _add_eras(batch)
    return Company(
        tuple(unit.name for unit in batch.of(Unit)),
        tuple(person.name for person in batch.of(Person)),
        source_count,
    ), batch


def _day(share: float) -> date:
    return FIRST_DAY + timedelta(days=int(share * (LAST_DAY - FIRST_DAY).days))


def _add_units(batch: Batch, rng: Random, count: int) -> None:
    outside = int(count * OUTSIDE_SHARE)
    root = batch.add(Unit(rng.choice(words.COMPANIES), "company", founded="1998~"))
    inside = _inside_names(rng, count - outside - 1)
    depth = {root.id: 0}
    for position, name in enumerate(inside):
        unit = batch.add(Unit(name, rng.choice(("division", "division", "product", "institute"))))
        above = [key for key, level in depth.items() if level < MAX_DEPTH - 1]
        is_division = position < max(3, len(inside) // 8)
        parent = root.id if is_division else rng.choice(above)
        depth[unit.id] = depth[parent] + 1
        _place_unit(batch, rng, unit.id, parent, above)
        if rng.random() < 0.1:
            batch.add(Alias(f"{name} (old name)", unit_id=unit.id, kind="former"))
    taken = {unit.name for unit in batch.of(Unit)}
    others = [name for name in words.COMPANIES if name not in taken]
    others += [f"{name} {area}" for name, area in product(others, words.AREAS)]
    for name in others[:outside]:
        batch.add(Unit(name, "outside"))


def _inside_names(rng: Random, count: int) -> list[str]:
    plain = [f"{area} {form}" for area, form in product(words.AREAS, words.FORMS)]
    rng.shuffle(plain)
    special = [*words.CHINESE_UNITS, *words.LONG_UNITS]
    names = plain[: count - min(len(special), count // 8)]
    names += special[: count - len(names)]
    rng.shuffle(names)
    return names


def _place_unit(batch: Batch, rng: Random, unit: int, parent: int, above: list[int]) -> None:
    """Put a unit under its parent, one in five later under another that was there before it."""
    founded = _day(rng.random() * 0.5)
    other = rng.choice(above)
    if rng.random() > 0.2 or other == parent:
        batch.add(UnitParent(unit, parent, span=make_span(founded.isoformat(), "")))
        return
    moved = founded + timedelta(days=rng.randint(400, 3_000))
    last = moved - timedelta(days=1)
    first = make_span(founded.isoformat(), last.isoformat())
    batch.add(UnitParent(unit, other, "", first))
    batch.add(UnitParent(unit, parent, "reorganisation", make_span(moved.isoformat(), "")))


def _add_people(batch: Batch, rng: Random, count: int) -> None:
    chinese = words.CHINESE_NAMES[: count // 4]
    plain = [f"{first} {last}" for first, last in product(words.FIRST_NAMES, words.SURNAMES)]
    rng.shuffle(plain)
    names = [name for name, _ in chinese] + plain
    for letter in LETTERS:
        if len(names) >= count:
            break
        names += [name.replace(" ", f" {letter}. ", 1) for name in plain]
    written = dict(chinese)
    for name in names[:count]:
        first, last = name.split(" ", 1)
        person = batch.add(Person(name, sort_name=f"{last}, {first}"))
        if name in written:
            batch.add(Alias(written[name], person_id=person.id, language="zh", kind="translation"))


def _add_offices(batch: Batch, rng: Random) -> None:
    people = [person.id for person in batch.of(Person)]
    for unit in batch.of(Unit):
        if unit.kind == "outside":
            continue
        lead = batch.add(Post(unit.id, rng.choice(words.LEADING), leads=True))
        _add_tenures(batch, rng, lead.id, people)
        is_root = unit.id == -1
        others = 4 if is_root else rng.choice((0, 0, 0, 1, 1, 2))
        for title in rng.sample(words.OTHER_POSTS, others):
            _add_tenures(batch, rng, batch.add(Post(unit.id, title)).id, people)


def _add_tenures(batch: Batch, rng: Random, post: int, people: list[int]) -> None:
    """Add successive holders of a post, with gaps, stated vacancies and acting holders."""
    day = _day(rng.random() * 0.4)
    before = 0
    while day < LAST_DAY:
        acting = rng.random() < 0.12
        middle = 150 if acting else 900
        days = max(20, int(rng.lognormvariate(0.0, 0.6) * middle))
        last = day + timedelta(days=days)
        person = rng.choice([other for other in rng.sample(people, 2) if other != before])
        status = rng.choice(("acting", "interim")) if acting else "regular"
        ends, attested = _end(rng, day, last)
        starts = _start(rng, day)
        if not starts:
            attested = day.isoformat()
        span = make_span(starts, ends, attested=attested)
        batch.add(Tenure(post, person, status, span=span))
        before = person
        day = last + timedelta(days=1)
        if rng.random() < 0.1 and day < LAST_DAY:
            day = _add_gap(batch, rng, post, day)


def _add_gap(batch: Batch, rng: Random, post: int, day: date) -> date:
    """Leave a post empty for a while; half of the gaps are stated. Returns the day after."""
    last = day + timedelta(days=rng.randint(10, 200))
    if rng.random() < 0.5 and last < LAST_DAY:
        span = make_span(day.isoformat(), last.isoformat())
        batch.add(Tenure(post, None, "vacant", span=span))
    return last + timedelta(days=1)


def _start(rng: Random, day: date) -> str:
    chance = rng.random()
    if chance < 0.6:
        return day.isoformat()
    if chance < 0.8:
        return f"{day:%Y-%m}"
    if chance < 0.9:
        return f"{day:%Y}~"
    return f"{day.isoformat()}?" if chance < 0.95 else ""


def _end(rng: Random, day: date, last: date) -> tuple[str, str]:
    """Return end and attested day: who is still in office was last known some time ago."""
    if last > LAST_DAY:
        attested = max(day, LAST_DAY - timedelta(days=rng.randint(0, 19)))
        return (".." if rng.random() < 0.3 else ""), attested.isoformat()
    return (last.isoformat() if rng.random() < 0.8 else f"{last:%Y-%m}"), ""


def _add_eras(batch: Batch) -> None:
    years = (LAST_DAY - FIRST_DAY).days // len(words.ERAS)
    for number, title in enumerate(words.ERAS):
        first = FIRST_DAY + timedelta(days=number * years)
        last = first + timedelta(days=years - 1)
        batch.add(Era(title, span=make_span(first.isoformat(), last.isoformat())))
