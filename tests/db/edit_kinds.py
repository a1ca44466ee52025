"""Every kind of edit a person can make, drawn by hypothesis: extend `EDITS` by one function.

Each takes the open file and a way to draw and returns a Change, or None where the file has
nothing it could be done to.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final, Protocol, TypeVar

from hypothesis import strategies as st

from db.changes import Change
from db.dates.span import Span, make_span
from db.file import OpenFile
from db.records import (
    Alias,
    Attachment,
    Citation,
    Era,
    Event,
    EventPerson,
    EventUnit,
    Figure,
    Incident,
    Kind,
    Link,
    Meta,
    Note,
    Person,
    Post,
    Property,
    Record,
    Source,
    Tag,
    Tagging,
    Tenure,
    Unit,
    UnitChange,
    UnitParent,
    View,
)
from db.schema import ABOUT_TABLES, CONTENT_TABLES, foreign_keys
from db.tables import CLASS_OF, TABLES, fetch, select
from db.uids import new_uid

T = TypeVar("T")
R = TypeVar("R", bound=Record)


class Draws(Protocol):
    """A way to draw: `draw(strategy)`."""

    def __call__(self, strategy: st.SearchStrategy[T]) -> T: ...


Edits = Callable[[OpenFile, Draws], Change | None]

TEXTS: Final = st.text(max_size=12) | st.sampled_from(
    ["Börse", "阿里云", "a\0b", '"quoted" OR', "x" * 3_000, "\u202e"]
)
SPANS: Final = st.sampled_from(
    [
        Span(),
        make_span("2022-12-29"),
        make_span("2018", "2022-12"),
        make_span("2020", "..", attested="2022-12-29"),
        make_span("[2022-12-16..2022-12-19]"),
        make_span("2022-12-18T10:52"),
        make_span("", "2021-36"),
    ]
)


def _any(file: OpenFile, draw: Draws, cls: type[R]) -> R | None:
    ids = [each for (each,) in file.connection.execute(f'SELECT id FROM "{TABLES[cls]}"')]
    return fetch(file, cls, [draw(st.sampled_from(ids))])[0] if ids else None


def add_event(file: OpenFile, draw: Draws) -> Change:
    """A new event with a new unit and person and everything that can hang on it."""
    uid = new_uid()
    kind = draw(st.sampled_from(select(file, Kind, ""))).id
    parts: list[Record] = [
        Event(draw(TEXTS), kind, draw(TEXTS), span=draw(SPANS), id=-1, uid=uid),
        Unit(draw(TEXTS), id=-1),
        Person(draw(TEXTS), id=-1),
        EventUnit(-1, -1, id=-1),
        EventPerson(-1, -1, id=-1),
        Source(draw(TEXTS), text=draw(TEXTS), id=-1),
        Citation(-1, uid, exact=draw(TEXTS), id=-1),
        Note(draw(TEXTS), about=uid, id=-1),
        Property(uid, draw(TEXTS), draw(TEXTS), id=-1),
        Attachment(uid, "a", "b", draw(st.binary(max_size=40)), id=-1),
        Incident(-1, lasted_min_s=draw(st.none() | st.integers(0, 9)), id=-1),
        Figure(-1, "rank", draw(st.floats(allow_nan=False)), id=-1),
    ]
    wanted = draw(st.integers(1, len(parts)))
    return Change("add event", (), tuple(parts[:wanted]))


def add_office(file: OpenFile, draw: Draws) -> Change | None:
    """A new position in a unit, with who holds it and another name of the holder."""
    unit = _any(file, draw, Unit)
    if unit is None:
        return None
    office = Tenure(-1, -1, span=draw(SPANS), id=-1)
    parent = UnitParent(-1, unit.id, span=draw(SPANS), id=-1)
    return Change(
        "add office",
        (),
        (
            Post(unit.id, draw(TEXTS), leads=draw(st.booleans()), id=-1),
            Person(draw(TEXTS), id=-1),
            Alias(draw(TEXTS), person_id=-1, id=-1),
            office,
            Tenure(-1, None, "vacant", id=-2),
            Unit(draw(TEXTS), id=-1),
            parent,
        ),
    )


def add_links(file: OpenFile, draw: Draws) -> Change | None:
    """A link between two events, and what one of them did to a unit."""
    one, other, unit = _any(file, draw, Event), _any(file, draw, Event), _any(file, draw, Unit)
    if one is None or other is None or unit is None or one.id == other.id:
        return None
    return Change(
        "link",
        (),
        (
            Link(one.id, other.id, "causes", speculated=draw(st.booleans()), id=-1),
            Unit(draw(TEXTS), id=-1),
            UnitChange(one.id, unit.id, -1, "renamed", id=-1),
        ),
    )


def add_loose(_file: OpenFile, draw: Draws) -> Change:
    """What hangs on nothing: an era, a view, a kind, a note at a moment."""
    name = new_uid()
    return Change(
        "add",
        (),
        (
            Era(draw(TEXTS), span=draw(SPANS), id=-1),
            View(draw(TEXTS), "view", "{}", id=-1),
            Kind(name, draw(TEXTS), "#000000", id=-1),
            Note(draw(TEXTS), at=draw(st.integers(-(2**40), 2**40)), id=-1),
        ),
    )


def add_tag(file: OpenFile, draw: Draws) -> Change | None:
    """A new tag on an event."""
    event = _any(file, draw, Event)
    if event is None:
        return None
    return Change("tag", (), (Tag(new_uid(), id=-1), Tagging(-1, event.uid, id=-1)))


def change_text(file: OpenFile, draw: Draws) -> Change | None:
    """One text of a record of any table."""
    table, column = draw(st.sampled_from(_TEXT_COLUMNS))
    record: Any = _any(file, draw, CLASS_OF[table])
    if record is None:
        return None
    return Change("text", (record,), (replace(record, **{column: draw(TEXTS)}),))


_TEXT_COLUMNS: Final = (
    ("event", "title"), ("event", "description"), ("event", "place"), ("person", "name"),
    ("unit", "name"), ("unit", "summary"), ("alias", "name"), ("post", "title"),
    ("source", "text"), ("source", "title"), ("note", "text"), ("property", "value"),
    ("era", "title"), ("citation", "exact"), ("incident", "cause"),
)  # fmt: skip


def change_date(file: OpenFile, draw: Draws) -> Change | None:
    """Move an event, a time in office or an era."""
    cls: type[Event | Tenure | Era] = draw(st.sampled_from([Event, Tenure, Era]))
    record: Any = _any(file, draw, cls)
    if record is None:
        return None
    return Change("move", (record,), (replace(record, span=draw(SPANS)),))


def change_holder(file: OpenFile, draw: Draws) -> Change | None:
    """Give a time in office, and a part in an event, to other people."""
    tenure, person = _any(file, draw, Tenure), _any(file, draw, Person)
    if tenure is None or person is None:
        return None
    after: list[Record] = [replace(tenure, person_id=person.id, status="acting")]
    before: list[Record] = [tenure]
    part = _any(file, draw, EventPerson)
    if part is not None and not _takes_part(file, person, part):
        before.append(part)
        after.append(replace(part, person_id=person.id))
    return Change("holder", tuple(before), tuple(after))


def _takes_part(file: OpenFile, person: Person, part: EventPerson) -> bool:
    same = (part.event_id, person.id, part.role)
    where = "WHERE event_id = ? AND person_id = ? AND role = ?"
    return bool(select(file, EventPerson, where, same))


def exchange_names(file: OpenFile, draw: Draws) -> Change | None:
    """Two kinds or tags exchange their names, which are there only once."""
    cls: type[Kind | Tag] = draw(st.sampled_from([Kind, Tag]))
    one: Any = _any(file, draw, cls)
    other: Any = _any(file, draw, cls)
    if one is None or one.id == other.id:
        return None
    swapped = (replace(one, name=other.name), replace(other, name=one.name))
    return Change("exchange", (one, other), swapped)


def change_setting(file: OpenFile, draw: Draws) -> Change:
    """A setting of the file: changed, added or taken away."""
    key = draw(st.sampled_from(["title", "language", "mine", "another"]))
    before = tuple(select(file, Meta, "WHERE key = ?", (key,)))
    after = () if before and key in ("mine", "another") else (Meta(key, draw(TEXTS)),)
    return Change("setting", before, after)


def delete(file: OpenFile, draw: Draws) -> Change | None:
    """A record of any table, with everything that refers to it or is about it."""
    record: Any = _any(file, draw, CLASS_OF[draw(st.sampled_from(CONTENT_TABLES))])
    if record is None or isinstance(record, Kind):
        return None
    gone: dict[tuple[str, int], Any] = {}
    waiting = [record]
    while waiting:
        each = waiting.pop()
        table = TABLES[type(each)]
        if (table, each.id) not in gone:
            gone[table, each.id] = each
            waiting += _hanging_on(file, table, each)
    return Change("delete", tuple(gone.values()))


def _hanging_on(file: OpenFile, table: str, record: Any) -> list[Any]:
    found: list[Any] = []
    for other in CONTENT_TABLES:
        for column, to in foreign_keys(other).items():
            if to == table:
                found += select(file, CLASS_OF[other], f"WHERE {column} = ?", (record.id,))
    for other in ABOUT_TABLES:
        found += select(file, CLASS_OF[other], "WHERE about = ?", (record.uid,))
    return found


EDITS: Final[dict[str, Edits]] = {
    "add event": add_event,
    "add office": add_office,
    "add links": add_links,
    "add loose": add_loose,
    "add tag": add_tag,
    "change text": change_text,
    "change date": change_date,
    "change holder": change_holder,
    "exchange names": exchange_names,
    "change setting": change_setting,
    "delete": delete,
}
