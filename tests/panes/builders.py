"""Records and details with only the parts a test speaks of; a reader that holds them."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass, field

from db.dates.span import UNDATED, Span, make_span
from db.reading.details import (
    Cited,
    EraDetail,
    EventDetail,
    EventLine,
    Evidence,
    IncidentDetail,
    Listed,
    Named,
    PersonDetail,
    SourceDetail,
    TenureDetail,
    TenureLine,
    UnitDetail,
)
from db.reading.links import LinkDetail
from db.reading.many import ManyDetail
from db.reading.notes import NoteRow
from db.records import Citation, Event, Incident, Kind, Person, Post, Source, Tenure, Unit

APPOINTMENT = Kind("appointment", "Appointment", "#0b6fb8", id=1)
INCIDENT = Kind("incident", "Incident", "#b3241d", id=5)


def event(title: str = "Somebody is appointed", when: str = "2022-12-29", id: int = 7) -> Event:
    return Event(title, kind_id=1, span=make_span(when), id=id, uid=f"event-{id}")


def event_detail(of: Event | None = None, kind: Kind = APPOINTMENT, **parts: object) -> EventDetail:
    empty: dict[str, object] = {
        "people": (), "units": (), "incident": None, "figures": (), "links": (), "changes": (),
        "evidence": Evidence(),
    }  # fmt: skip
    return EventDetail(of or event(), kind, **(empty | parts))  # type: ignore[arg-type]  # by name


def incident_detail(incident: Incident, **parts: object) -> IncidentDetail:
    detail = event_detail(event("Servers fail"), INCIDENT, incident=incident)
    empty: dict[str, object] = {
        "lasted_min_s": None, "lasted_max_s": None, "around": Listed(), "around_days": 14,
    }  # fmt: skip
    return IncidentDetail(detail, incident, **(empty | parts))  # type: ignore[arg-type]  # by name


def person_detail(name: str = "Ada Lovelace", **parts: object) -> PersonDetail:
    empty: dict[str, object] = {
        "other_names": (), "tenures": Listed(), "events": Listed(), "evidence": Evidence(),
    }  # fmt: skip
    return PersonDetail(Person(name, id=3), **(empty | parts))  # type: ignore[arg-type]  # by name


def unit_detail(name: str = "Cloud", **parts: object) -> UnitDetail:
    empty: dict[str, object] = {
        "other_names": (), "parents": (), "children": (), "positions": (), "changes": (),
        "events": Listed(), "incidents": Listed(), "evidence": Evidence(),
    }  # fmt: skip
    return UnitDetail(Unit(name, id=4), **(empty | parts))  # type: ignore[arg-type]  # by name


def source_detail(source: Source, **parts: object) -> SourceDetail:
    empty: dict[str, object] = {
        "quoted_in": None, "quotes": (), "passages": Listed(), "evidence": Evidence(),
    }  # fmt: skip
    return SourceDetail(source, **(empty | parts))  # type: ignore[arg-type]  # by name


def term(holder: str | None, *, unit: str = "Cloud", span: Span = UNDATED) -> TenureLine:
    status = "regular" if holder else "vacant"
    tenure = Tenure(post_id=1, status=status, span=span, id=9)
    who = Named("person", 3, holder) if holder else None
    return TenureLine(tenure, Post(4, "president", id=1), Named("unit", 4, unit), who)


def lines(count: int) -> tuple[EventLine, ...]:
    return tuple(EventLine(event(f"Event {n}", id=n), "Other") for n in range(1, count + 1))


def cited(note: str = "", *, source: int = 1, **parts: object) -> Cited:
    citation = Citation(source, "event-7", note=note, **parts)  # type: ignore[arg-type]  # by name
    return Cited(citation, Named("source", source, f"Paper {source}"), "2022-12-29", None, "event")


@dataclass
class FakeReader:
    """Holds one detail of each kind."""

    event: EventDetail | None = None
    incident: IncidentDetail | None = None
    person: PersonDetail | None = None
    unit: UnitDetail | None = None
    source: SourceDetail | None = None
    tenure: TenureDetail | None = None
    era: EraDetail | None = None
    link: LinkDetail | None = None
    note: NoteRow | None = None
    many: ManyDetail | None = None
    language: str = "en"
    zone: str = "UTC"
    asked: list[tuple[str, int]] = field(default_factory=list)

    def event_detail(self, id: int) -> EventDetail | None:
        self.asked.append(("event", id))
        return self.event or (self.incident.detail if self.incident else None)

    def incident_detail(self, event_id: int) -> IncidentDetail | None:
        self.asked.append(("incident", event_id))
        return self.incident

    def person_detail(self, id: int) -> PersonDetail | None:
        self.asked.append(("person", id))
        return self.person

    def unit_detail(self, id: int) -> UnitDetail | None:
        self.asked.append(("unit", id))
        return self.unit

    def source_detail(self, id: int) -> SourceDetail | None:
        self.asked.append(("source", id))
        return self.source

    def tenure_detail(self, id: int) -> TenureDetail | None:
        self.asked.append(("tenure", id))
        return self.tenure

    def era_detail(self, id: int) -> EraDetail | None:
        self.asked.append(("era", id))
        return self.era

    def link_detail(self, id: int) -> LinkDetail | None:
        self.asked.append(("link", id))
        return self.link

    def many_detail(self, marks: Sequence[tuple[str, int]]) -> ManyDetail:
        self.asked.extend(marks)
        return self.many or ManyDetail()

    def note_row(self, id: int) -> NoteRow | None:
        self.asked.append(("note", id))
        return self.note
