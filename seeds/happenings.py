"""Invented events for generated files: clustered in time, with every shape a date can have."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.dates.span import Span, make_span
from db.loading.batch import Batch
from db.records import (
    Citation,
    Event,
    EventPerson,
    EventUnit,
    Figure,
    Incident,
    Link,
)
from seeds import words
from seeds.company import FIRST_DAY, LAST_DAY, Company
from seeds.words import METRICS, PLACES, THINGS

DAYS: Final = (LAST_DAY - FIRST_DAY).days
SHORTEST, LONGEST = 20, 60  # characters of a title

KINDS: Final = tuple(words.TITLES)
KIND_SHARES: Final = (0.09, 0.07, 0.06, 0.18, 0.09, 0.12, 0.12, 0.07, 0.12, 0.04, 0.04)
MODALITY_SHARES: Final = {
    "stated": 0.72, "reported": 0.15, "opinion": 0.04, "rumour": 0.04, "denied": 0.01,
    "concluded": 0.04,
}  # fmt: skip
IMPORTANCE_SHARES: Final = {"main": 0.05, "normal": 0.55, "detail": 0.40}
SEVERITY_SHARES: Final = {"minor": 0.7, "major": 0.25, "critical": 0.05}
ROLES: Final = ("subject", "subject", "affected", "announced by")

# How an event says when it was, by share; `_text` knows what each means.
FORM_SHARES: Final = {
    "day": 0.60, "clock": 0.05, "month": 0.07, "quarter": 0.03, "year": 0.02, "about": 0.02,
    "perhaps": 0.03, "some day": 0.04, "before": 0.015, "hours": 0.02, "days": 0.055,
    "months": 0.03, "years": 0.012, "lasting": 0.006, "undated": 0.002,
}  # fmt: skip

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Clusters:
    """Times around which events crowd, as days since FIRST_DAY, and how wide each crowd is."""

    days: NDArray[np.float64]
    widths: NDArray[np.float64]


def make_clusters(rng: np.random.Generator, events: int) -> Clusters:
    """Return one cluster for about 25 events, denser in later years."""
    count = max(3, events // 25)
    return Clusters(_growing(rng, count), rng.lognormal(1.5, 1.2, count))


def make_events(
    rng: np.random.Generator,
    count: int,
    company: Company,
    clusters: Clusters,
    kind_ids: Mapping[str, int],
    uids: Iterator[str],
) -> Batch:
    """Return so many events of a company that is in the file already, with all they carry."""
    draw = _Draw(rng, count, company, clusters)
    batch = Batch()
    maker = _Maker(batch, draw, company, kind_ids, uids)
    for index in range(count):
        maker.add(index)
    for later in rng.integers(1, max(2, count), count // 100).tolist():
        earlier = later - min(later, 1 + later % 7)
        batch.add(Link(-earlier - 1, -later - 1, "follows", uid=next(uids)))
    return batch


class _Draw:
    """All random numbers of a batch, drawn at once: one list for each property of an event."""

    def __init__(
        self, rng: np.random.Generator, count: int, company: Company, clusters: Clusters
    ) -> None:
        self.days = _days(rng, count, clusters).tolist()
        self.minutes = (rng.integers(0, 24 * 12, count) * 5).tolist()
        self.lengths = rng.lognormal(0.0, 0.9, count).tolist()
        self.kinds = _picked(rng, dict(zip(KINDS, KIND_SHARES, strict=True)), count)
        self.forms = _picked(rng, FORM_SHARES, count)
        self.modalities = _picked(rng, MODALITY_SHARES, count)
        self.importances = _picked(rng, IMPORTANCE_SHARES, count)
        self.severities = _picked(rng, SEVERITY_SHARES, count)
        self.unit_counts = rng.choice((0, 1, 2), count, p=(0.05, 0.85, 0.10)).tolist()
        self.person_counts = rng.choice((0, 1, 2), count, p=(0.50, 0.40, 0.10)).tolist()
        # Squared: a few units and people are in the news far more often than the rest.
        self.units = _squared(rng, (count, 2), len(company.units)).tolist()
        self.people = _squared(rng, (count, 2), len(company.people)).tolist()
        self.chances = rng.random(count).tolist()
        self.picks = rng.integers(0, 2**31, (count, 3)).tolist()
        self.cited = (rng.random(count) < 0.1).tolist()


def _growing(rng: np.random.Generator, count: int) -> NDArray[np.float64]:
    """Draw days whose density grows like a logarithm from FIRST_DAY on."""
    grid = np.arange(DAYS + 1)
    density = np.log1p(12.0 * grid / DAYS) + 0.15
    reached = np.cumsum(density)
    days: NDArray[np.float64] = np.interp(rng.random(count) * reached[-1], reached, grid)
    return days


def _days(rng: np.random.Generator, count: int, clusters: Clusters) -> Ints:
    alone = _growing(rng, count)
    which = rng.integers(0, len(clusters.days), count)
    crowded = clusters.days[which] + rng.normal(0.0, 1.0, count) * clusters.widths[which]
    days = np.where(rng.random(count) < 0.3, alone, crowded)
    return np.clip(days, 0, DAYS).astype(np.int64)


def _picked(rng: np.random.Generator, shares: Mapping[str, float], count: int) -> list[str]:
    names = tuple(shares)
    return [names[place] for place in rng.choice(len(names), count, p=tuple(shares.values()))]


def _squared(rng: np.random.Generator, shape: tuple[int, int], size: int) -> Ints:
    return (rng.random(shape) ** 2 * size).astype(np.int64)


class _Maker:
    """Makes the events of one batch out of what was drawn for them.

    Records are appended by hand: `Batch.add` copies each, which a million of them would feel.
    """

    def __init__(
        self,
        batch: Batch,
        draw: _Draw,
        company: Company,
        kind_ids: Mapping[str, int],
        uids: Iterator[str],
    ) -> None:
        self._draw = draw
        self._kind_ids = kind_ids
        self._uids = uids
        self._sources = company.sources
        self._units = [words.LONG_UNITS.get(name, name) for name in company.units]
        self._people = company.people
        self._events = batch.records[Event]
        self._event_units = batch.records[EventUnit]
        self._event_people = batch.records[EventPerson]
        self._incidents = batch.records[Incident]
        self._figures = batch.records[Figure]
        self._citations = batch.records[Citation]

    def add(self, index: int) -> None:
        """Make the event of this index and what hangs on it."""
        draw = self._draw
        kind, form = draw.kinds[index], draw.forms[index]
        if kind == "incident" and form == "day" and draw.chances[index] < 0.4:
            form = "hours"
        event = Event(
            self._title(kind, index),
            self._kind_ids[kind],
            importance=draw.importances[index],
            modality=draw.modalities[index],
            place=PLACES[draw.picks[index][2] % len(PLACES)] if index % 3 == 0 else "",
            span=_span(form, draw.days[index], draw.minutes[index], draw.lengths[index]),
            id=-index - 1,
            uid=next(self._uids),
        )
        self._events.append(event)
        self._add_roles(index, event.id)
        if kind == "incident":
            self._add_incident(index, event.id)
        elif kind == "figure":
            self._add_figure(index, event.id)
        if draw.cited[index]:
            source = draw.picks[index][0] % self._sources + 1
            number, uid = -len(self._citations) - 1, next(self._uids)
            self._citations.append(
                Citation(source, event.uid, "what", confidence=3, id=number, uid=uid)
            )

    def _add_roles(self, index: int, event_id: int) -> None:
        """Tie the event to its units and people; ids in the file are position + 1."""
        draw, uids = self._draw, self._uids
        units, people = self._event_units, self._event_people
        first, second = draw.units[index]
        number = draw.unit_counts[index]
        if number:
            units.append(EventUnit(event_id, first + 1, "subject", -len(units) - 1, next(uids)))
        if number > 1 and second != first:
            role = ROLES[draw.picks[index][1] % len(ROLES)]
            units.append(EventUnit(event_id, second + 1, role, -len(units) - 1, next(uids)))
        first, second = draw.people[index]
        number = draw.person_counts[index]
        if number:
            people.append(EventPerson(event_id, first + 1, "subject", -len(people) - 1, next(uids)))
        if number > 1 and second != first:
            people.append(
                EventPerson(event_id, second + 1, "affected", -len(people) - 1, next(uids))
            )

    def _add_incident(self, index: int, event_id: int) -> None:
        shortest = int(self._draw.lengths[index] * 3_600)
        self._incidents.append(
            Incident(
                event_id,
                self._draw.severities[index],
                lasted_min_s=shortest,
                lasted_max_s=shortest * 2,
                id=-len(self._incidents) - 1,
                uid=next(self._uids),
            )
        )

    def _add_figure(self, index: int, event_id: int) -> None:
        metric, unit = METRICS[self._draw.picks[index][1] % len(METRICS)]
        value = round(self._draw.lengths[index] * (10 if unit == "%" else 900), 1)
        number, uid = -len(self._figures) - 1, next(self._uids)
        self._figures.append(Figure(event_id, metric, value, unit=unit, id=number, uid=uid))

    def _title(self, kind: str, index: int) -> str:
        first, second, third = self._draw.picks[index]
        unit, other = self._draw.units[index]
        templates = words.CHINESE_TITLES if first % 100 == 0 else words.TITLES[kind]
        template: str = templates[first % len(templates)]
        names = {
            "unit": self._units[unit],
            "other": self._units[other],
            "person": self._people[self._draw.people[index][0]],
            "thing": THINGS[second % len(THINGS)],
            "metric": METRICS[second % len(METRICS)][0],
            "place": PLACES[third % len(PLACES)],
        }
        title = template.format_map(names)
        if len(title) > LONGEST:
            surname = names["person"].rsplit(" ", 1)[-1]
            names |= {"person": surname, "place": "Oslo", "other": "a rival"}
            title = template.format_map(names)
        while len(title) < SHORTEST:
            title += words.TAILS[len(title) % len(words.TAILS)].format(place=names["place"])
        title = title[0].upper() + title[1:]
        return title if len(title) <= LONGEST else title[: LONGEST - 1].rstrip() + "…"


def _span(form: str, day: int, minute: int, length: float) -> Span:
    """Return the span of a form; `length` is about 1 and is read in the form's own unit."""
    if form == "day":  # more than half of all
        return _span_of_day(day)
    when = FIRST_DAY + timedelta(days=day)
    if form == "clock":
        return make_span(_clock(when, minute))
    if form == "hours":
        later = minute + max(10, int(length * 180))
        end = _clock(when + timedelta(days=later // 1440), later % 1440)
        return make_span(_clock(when, minute), end)
    starts, ends = _texts(form, when, length)
    return _known_span(starts, ends)


@lru_cache(maxsize=DAYS + 1)
def _span_of_day(day: int) -> Span:
    return make_span((FIRST_DAY + timedelta(days=day)).isoformat())


@lru_cache(maxsize=100_000)
def _known_span(starts: str, ends: str | None) -> Span:
    return make_span(starts, ends)


def _clock(when: date, minute: int) -> str:
    return f"{when.isoformat()}T{minute // 60:02}:{minute % 60:02}"


def _texts(form: str, when: date, length: float) -> tuple[str, str | None]:
    day = when.isoformat()
    month = day[:7]
    days = max(1, int(length * _DAYS_OF.get(form, 0)))
    later = (when + timedelta(days=min(days, max(1, (LAST_DAY - when).days)))).isoformat()
    texts: dict[str, tuple[str, str | None]] = {
        "month": (month, None),
        "quarter": (f"{when.year}-{33 + (when.month - 1) // 3}", None),
        "year": (f"{when.year}", None),
        "about": (f"{month if when.day > 15 else when.year}~", None),
        "perhaps": (f"{day}?", None),
        "some day": (f"[{day}..{later}]", None),
        "before": (f"[..{day}]", None),
        "days": (day, later),
        "months": (month, later[:7]),
        "years": (month, later[:7]),
        "lasting": (day, ".." if when.day > 15 else ""),
        "undated": ("", None),
    }
    return texts[form]


_DAYS_OF: Final = {"days": 6, "months": 120, "years": 900, "some day": 4}
