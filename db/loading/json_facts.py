"""The rows of a JSON file that say when something was: posts, tenures, events, links, eras.

As in `json_names`, a row is read as a whole before anything of it is kept.
"""

# SPDX-License-Identifier: MIT

from typing import Final

from db.loading.existing import folded
from db.loading.json_fields import MAX_WHOLE, Fields, shown
from db.loading.json_names import COLOUR
from db.loading.json_parts import Reading
from db.records import (
    Era,
    Event,
    EventPerson,
    EventUnit,
    Figure,
    Incident,
    Link,
    Note,
    Post,
    Tenure,
    UnitChange,
)
from db.saying import said
from db.schema import (
    IMPORTANCES,
    LINK_RELATIONS,
    MODALITIES,
    QUALIFIERS,
    SEVERITIES,
    STATUSES,
    UNIT_RELATIONS,
)

_PARTS: Final = ("cites", "notes", "properties")


class Facts:
    """Makes what is drawn in time and what hangs on it."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._batch = reading.batch

    def post(self, fields: Fields) -> None:
        """Keep a position unless its unit has one of this title in the file already."""
        key = self._reading.posts.free(fields)
        post = Post(
            unit_id=self._reading.units.find(fields, "unit"),
            title=fields.text("title").strip(),
            leads=fields.flag("leads"),
            seats=fields.whole("seats", 1, least=1),
            opened=fields.date("opened"),
            closed=fields.date("closed"),
        )
        fields.skip(*_PARTS)
        known = self._reading.existing.post(post.unit_id, post.title)
        if known is not None:
            self._reading.posts.keep(key, known)
            self._reading.kept["posts"] += 1
            return
        kept = self._batch.add(post)
        self._reading.posts.keep(key, kept.id)
        self._reading.parts.attach(fields, kept.uid)

    def tenure(self, fields: Fields) -> None:
        """Keep a time in office; without dates its start and end are unknown."""
        fields.skip("key")
        status = fields.choice("status", STATUSES, "regular")
        if fields.has("person") == (status == "vacant"):
            raise fields.problem("person", said("is named exactly when the status is not vacant"))
        tenure = Tenure(
            post_id=self._reading.posts.find(fields, "post"),
            person_id=None if status == "vacant" else self._reading.people.find(fields, "person"),
            status=status,
            announced=fields.date("announced"),
            modality=fields.choice("modality", MODALITIES, "stated"),
            span=self._reading.span(fields, period=True),
        )
        self._reading.parts.attach(fields, self._batch.add(tenure).uid)

    def event(self, fields: Fields) -> None:
        """Keep an event with everything inside it."""
        key = self._reading.events.free(fields)
        event = Event(
            title=fields.needed("title"),
            kind_id=self._kind(fields),
            description=fields.text("description"),
            importance=fields.choice("importance", IMPORTANCES, "normal"),
            modality=fields.choice("modality", MODALITIES, "stated"),
            place=fields.text("place"),
            span=self._reading.span(fields),
        )
        kept = self._batch.add(event)
        self._reading.events.keep(key, kept.id)
        parts = self._reading.parts
        parts.each(fields, "people", lambda part: self._role_of_person(part, kept.id))
        parts.each(fields, "units", lambda part: self._role_of_unit(part, kept.id))
        parts.each(fields, "changes", lambda part: self._change(part, kept.id))
        parts.each(fields, "figures", lambda part: self._figure(part, kept.id))
        parts.one(fields, "incident", lambda part: self._incident(part, kept.id))
        parts.attach(fields, kept.uid)

    def link(self, fields: Fields) -> None:
        """Keep a relation of two events."""
        fields.skip("key")
        link = Link(
            from_event=self._reading.events.find(fields, "from"),
            to_event=self._reading.events.find(fields, "to"),
            relation=fields.choice("relation", LINK_RELATIONS, ""),
            speculated=fields.flag("speculated"),
        )
        if link.from_event == link.to_event:
            raise fields.problem("to", said("an event can't be linked to itself"))
        self._reading.parts.attach(fields, self._batch.add(link).uid)

    def era(self, fields: Fields) -> None:
        """Keep a band over all rows."""
        fields.skip("key")
        colour = fields.text("colour")
        if colour and not COLOUR.fullmatch(colour):
            raise fields.problem(
                "colour", said("{colour} is no colour like #1b7f6b", colour=shown(colour))
            )
        era = Era(fields.needed("title"), colour, self._reading.span(fields, period=True))
        self._reading.parts.attach(fields, self._batch.add(era).uid)

    def note(self, fields: Fields) -> None:
        """Keep a note at a moment of the axis: the first second of the date `at`."""
        text, at = fields.needed("text"), self._reading.first_second(fields, "at")
        created_at, changed_at = fields.text("created_at"), fields.text("changed_at")
        self._batch.add(Note(text=text, at=at, created_at=created_at, changed_at=changed_at))

    def _kind(self, fields: Fields) -> int:
        name = fields.text("kind", "other")
        found = self._reading.kinds.get(folded(name))
        if found is None:
            reason = said(
                "{name} is no kind of this file; new ones go under “kinds”", name=shown(name)
            )
            raise fields.problem("kind", reason)
        return found

    def _role_of_person(self, part: Fields, event_id: int) -> None:
        person_id = self._reading.people.find(part, "person")
        self._batch.add(EventPerson(event_id, person_id, part.text("role", "subject")))

    def _role_of_unit(self, part: Fields, event_id: int) -> None:
        unit_id = self._reading.units.find(part, "unit")
        self._batch.add(EventUnit(event_id, unit_id, part.text("role", "subject")))

    def _change(self, part: Fields, event_id: int) -> None:
        change = UnitChange(
            event_id=event_id,
            from_unit=self._reading.units.find(part, "from"),
            to_unit=self._reading.units.find(part, "to"),
            relation=part.choice("relation", UNIT_RELATIONS, ""),
        )
        self._reading.parts.attach(part, self._batch.add(change).uid)

    def _figure(self, part: Fields, event_id: int) -> None:
        figure = Figure(
            event_id=event_id,
            metric=part.needed("metric"),
            value=part.number("value"),
            qualifier=part.choice("qualifier", QUALIFIERS, "exactly"),
            unit=part.text("unit"),
            basis=part.text("basis"),
            period=part.date("period"),
        )
        self._reading.parts.attach(part, self._batch.add(figure).uid)

    def _incident(self, part: Fields, event_id: int) -> None:
        shortest, longest = part.whole("lasted_min_s"), part.whole("lasted_max_s")
        if shortest is not None and (MAX_WHOLE if longest is None else longest) < shortest:
            raise part.problem("lasted_max_s", said("is less than lasted_min_s"))
        incident = Incident(
            event_id=event_id,
            severity=part.choice("severity", SEVERITIES, "minor"),
            status=part.text("status"),
            region=part.text("region"),
            cause=part.text("cause"),
            impact=part.text("impact"),
            lasted_min_s=shortest,
            lasted_max_s=longest,
            lasted_wording=part.text("lasted_wording"),
        )
        self._reading.parts.attach(part, self._batch.add(incident).uid)
