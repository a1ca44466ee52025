"""The time in office that an appointment or a departure speaks of, offered with its event.

An offer is shown in words with its event and stored only if it is taken. What is recorded
already is not offered again; a start or an end that was open is filled in.
"""

# SPDX-License-Identifier: MIT

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from db.dates.edtf import Date, format_edtf, parse
from db.dates.span import Span, make_span
from db.drafts.ids import Edits
from db.drafts.office_words import concepts_of, positions_in, status_in
from db.drafts.offices import ended, office_draft, zone_of
from db.drafts.people_and_units import stored_id
from db.drafts.values import EventDraft, OfficeDraft, Who
from db.errors import DateProblem
from db.loading.existing import folded
from db.records import Post, Tenure
from db.tables import Readable, select

APPOINTMENT: Final = "appointment"
DEPARTURE: Final = "departure"
PREDECESSOR: Final = "predecessor"


@dataclass(frozen=True, slots=True)
class _Case:
    """An event draft with what the file knows of its people and units (0 = not stored)."""

    file: Readable
    draft: EventDraft
    person: Who
    person_id: int
    unit: Who
    unit_id: int
    predecessor_id: int
    zone: str

    @property
    def day(self) -> str:
        return self.draft.span.starts


def offer_office(file: Readable, draft: EventDraft) -> OfficeDraft | None:
    """Return the time in office to record with an event, None where there is nothing to offer.

    An appointment begins one on the event's date, announced that day, and names in
    `ends_tenures` those that are still running in a position with one seat; a departure ends
    the person's running one, or records one of unknown start. Both need a person and a unit;
    a departure does without the unit when the person has one running time in office.
    """
    if draft.kind not in (APPOINTMENT, DEPARTURE):
        return None
    case = _case_of(file, draft)
    if case is None:
        return None
    try:
        return _appointed(case) if draft.kind == APPOINTMENT else _departed(case)
    except DateProblem:  # what is stored begins later than the event: nothing fits
        return None


def _case_of(file: Readable, draft: EventDraft) -> _Case | None:
    predecessors = [who for who in draft.people if who.role == PREDECESSOR]
    roles = ("subject",) if draft.kind == APPOINTMENT else ("subject", PREDECESSOR)
    person = next((who for role in roles for who in draft.people if who.role == role), None)
    if person is None:
        return None
    edits = Edits(file)
    person_id = stored_id(edits, "person", person)
    before_id = stored_id(edits, "person", predecessors[0]) if predecessors else 0
    subjects = sorted(draft.units, key=lambda who: who.role != "subject")
    unit = subjects[0] if subjects else None
    if unit is None:
        if draft.kind == APPOINTMENT:
            return None
        running = _running(file, "person_id = ?", person_id, draft.span)
        if len(running) != 1:
            return None
        unit = office_draft(file, running[0].id).unit
    unit_id = stored_id(edits, "unit", unit)
    return _Case(file, draft, person, person_id, unit, unit_id, before_id, zone_of(file))


def _appointed(case: _Case) -> OfficeDraft | None:
    post, office = _position(case)
    running = _running(case.file, "post_id = ?", post.id, case.draft.span) if post else []
    own = _own(case, post)
    status = status_in(case.draft.title)
    for tenure in own:
        if tenure.status != status and tenure in running:
            continue  # acting so far, regular from now on: the first one ends
        if tenure.span.start_state == "dated":
            if _may_meet(tenure.span, case.draft.span):
                return None
            continue
        if not case.day:
            return None
        stored = office_draft(case.file, tenure.id)
        span = _began(tenure.span, case.day, case.zone)
        announced = stored.announced or _plain_day(case.day)
        return replace(stored, span=span, announced=announced)
    is_alone = post is not None and post.seats == 1
    ends = [
        tenure.id
        for tenure in running
        if is_alone or tenure.person_id in (case.person_id or -1, case.predecessor_id or -1)
    ]
    return replace(
        office,
        person=replace(case.person, role="subject"),
        status=status,
        announced=_plain_day(case.day),
        modality=case.draft.modality,
        span=make_span(case.day, "", zone=case.draft.span.zone, file_zone=case.zone),
        ends_tenures=tuple(ends) if case.day else (),
        end_of_predecessor=case.day if ends else "",
    )


def _departed(case: _Case) -> OfficeDraft | None:
    posts = {post.id: post for post in _posts(case)}
    own = [
        tenure
        for tenure in _tenures(case.file, "person_id = ?", case.person_id)
        if tenure.post_id in posts
    ]
    running = [each for each in own if _is_running(each.span, case.draft.span)]
    if running:
        named = _named_post(case, [posts[each.post_id] for each in running])
        leading = [each for each in running if posts[each.post_id].leads]
        chosen = next((each for each in running if named and each.post_id == named.id), None)
        chosen = chosen or (leading or running)[0]
        if not case.day:
            return None
        stored = office_draft(case.file, chosen.id)
        return replace(stored, span=ended(chosen.span, case.day, case.zone))
    if own:  # it ended, as is recorded
        return None
    _, office = _position(case)
    return replace(
        office,
        person=replace(case.person, role="subject"),
        status=status_in(case.draft.title),
        modality=case.draft.modality,
        span=make_span("", case.day, zone=case.draft.span.zone, file_zone=case.zone),
    )


def _position(case: _Case) -> tuple[Post | None, OfficeDraft]:
    """The stored position meant, if there is one, and a draft of a time in it."""
    posts = _posts(case)
    post = _named_post(case, posts)
    words = positions_in(case.draft.title)
    if post is None and case.predecessor_id:
        held = _running(case.file, "person_id = ?", case.predecessor_id, case.draft.span)
        post = next((each for t in held for each in posts if each.id == t.post_id), None)
    if post is None and not words:
        leading = [each for each in posts if each.leads]
        post = leading[0] if len(leading) == 1 else None
    if post is not None:
        return post, OfficeDraft(
            case.unit, title=post.title, leads=post.leads, seats=post.seats, post_id=post.id
        )
    if words:
        return None, OfficeDraft(case.unit, title=words[0].title, leads=words[0].leads)
    return None, OfficeDraft(case.unit, leads=not any(each.leads for each in posts))


def _named_post(case: _Case, posts: Sequence[Post]) -> Post | None:
    """The position whose title stands in the event's title, the longest first."""
    title = folded(case.draft.title)
    in_words = [each for each in posts if each.title and _is_in(folded(each.title), title)]
    words = positions_in(case.draft.title)
    meant = words[0].concept if words else None
    alike = [each for each in posts if meant in concepts_of(each.title)]
    unknown = [each for each in in_words if not concepts_of(each.title)]
    best = [each for each in alike if each in in_words] or alike or unknown
    return max(best, key=lambda each: len(each.title), default=None)


def _is_in(name: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _own(case: _Case, post: Post | None) -> list[Tenure]:
    if post is None or not case.person_id:
        return []
    held = _tenures(case.file, "person_id = ?", case.person_id)
    return [tenure for tenure in held if tenure.post_id == post.id]


def _posts(case: _Case) -> list[Post]:
    if not case.unit_id:
        return []
    return select(case.file, Post, "WHERE unit_id = ? ORDER BY id", (case.unit_id,))


def _tenures(file: Readable, where: str, id: int) -> list[Tenure]:
    return select(file, Tenure, f"WHERE {where} ORDER BY start_lo, id", (id,)) if id else []


def _running(file: Readable, where: str, id: int, at: Span) -> list[Tenure]:
    return [each for each in _tenures(file, where, id) if _is_running(each.span, at)]


def _is_running(span: Span, at: Span) -> bool:
    """Whether something has no end yet and did not surely begin after a day."""
    if span.shape == "moment" or span.end_state == "dated":
        return False
    return span.start_lo is None or at.start_hi is None or span.start_lo < at.start_hi


def _may_meet(one: Span, other: Span) -> bool:
    """Whether the starts of both may be the same moment."""
    if None in (one.start_lo, one.start_hi, other.start_lo, other.start_hi):
        return True
    assert one.start_lo is not None and one.start_hi is not None
    assert other.start_lo is not None and other.start_hi is not None
    return one.start_lo < other.start_hi and other.start_lo < one.start_hi


def _began(span: Span, starts: str, zone: str) -> Span:
    ends = span.ends if span.end_state == "dated" else ".." if span.end_state == "open" else ""
    return make_span(starts, ends, attested=span.attested, zone=span.zone, file_zone=zone)


def _plain_day(text: str) -> str:
    """A date without its time of day and its doubts, for the day of an announcement."""
    value = parse(text) if text else None
    if not isinstance(value, Date) or "X" in value.year + value.month + value.day:
        return ""
    return format_edtf(Date(value.year, value.month, value.day))
