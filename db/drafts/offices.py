"""Times in office: a stored one as a draft, a draft as a Change, and their ends.

A draft with `post_id` is about that position: its title, whether it leads and its seats
become those of the draft. Without one, the position of this title in the unit is taken, and
made if there is none.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable
from dataclasses import replace

from db.changes import Change
from db.dates.span import Span, make_span
from db.drafts.about import citations_of, put_citations
from db.drafts.ids import Edits
from db.drafts.labels import label_of, quoted
from db.drafts.people_and_units import named, person_id, unit_id
from db.drafts.stored import missing, stored
from db.drafts.values import OfficeDraft
from db.loading.existing import folded
from db.records import Post, Tenure
from db.saying import said, to_say
from db.tables import Readable, fetch, select


def office_draft(file: Readable, tenure_id: int) -> OfficeDraft:
    """Return a stored time in office as a draft. Raises FileProblem when it is gone."""
    tenure = stored_tenure(file, tenure_id)
    (post,) = fetch(file, Post, [tenure.post_id])
    (unit,) = named(file, "unit", [(post.unit_id, "subject")])
    holder = () if tenure.person_id is None else ((tenure.person_id, "subject"),)
    people = named(file, "person", holder)
    return OfficeDraft(
        unit=unit,
        person=people[0] if people else None,
        title=post.title,
        leads=post.leads,
        seats=post.seats,
        post_id=post.id,
        status=tenure.status,
        announced=tenure.announced,
        modality=tenure.modality,
        span=tenure.span,
        citations=citations_of(file, tenure.uid),
        id=tenure_id,
    )


def office_change(file: Readable, draft: OfficeDraft) -> Change:
    """Return what storing a time in office changes; position, unit and person made when new.

    `ends_tenures` end with `end_of_predecessor`. Raises FileProblem when something it names is
    no longer in the file, DateProblem when a time in office would end before it begins.
    """
    edits = Edits(file)
    put_office(edits, draft)
    name = quoted(_name(draft))
    if draft.id:
        return edits.to_change(said("change time in office {name}", name=name))
    return edits.to_change(said("add time in office {name}", name=name))


def put_office(edits: Edits, draft: OfficeDraft) -> Tenure:
    """Store a time in office with its position, and end those it ends, by these edits."""
    post = _put_post(edits, draft)
    holder = None
    if draft.person is not None and (draft.person.id or draft.person.name.strip()):
        holder = person_id(edits, draft.person)
    status = draft.status
    if (status == "vacant") != (holder is None):
        status = "vacant" if holder is None else "regular"
    tenure = Tenure(post.id, holder, status, draft.announced, draft.modality, draft.span)
    if draft.id:
        before = stored_tenure(edits.file, draft.id)
        tenure = edits.change(before, replace(tenure, id=before.id, uid=before.uid))
    else:
        tenure = edits.add(tenure)
    put_citations(edits, tenure.uid, draft.citations)
    if draft.end_of_predecessor:
        put_ends(
            edits, (id for id in draft.ends_tenures if id != draft.id), draft.end_of_predecessor
        )
    return tenure


def end_tenure(file: Readable, tenure_id: int, ends: str, *, wording: str = "") -> Change:
    """Return the change that ends a time in office; `ends` is EDTF, ".." = it goes on.

    Raises FileProblem when it is gone, DateProblem when it would end before it begins.
    """
    edits = Edits(file)
    tenure = stored_tenure(file, tenure_id)
    span = replace(ended(tenure.span, ends, zone_of(file)), wording=wording)
    edits.change(tenure, replace(tenure, span=span))
    return edits.to_change(label_of(file, [("tenure", tenure_id)], to_say("end {what}")))


def put_ends(edits: Edits, tenure_ids: Iterable[int], ends: str) -> None:
    """End stored times in office; one that was deleted in the meantime is passed over."""
    zone = zone_of(edits.file)
    for id in tenure_ids:
        tenure = edits.current(Tenure, id)
        if tenure is not None:
            edits.change(tenure, replace(tenure, span=ended(tenure.span, ends, zone)))


def ended(span: Span, ends: str, file_zone: str = "UTC") -> Span:
    """Return the period with this end (EDTF, "" unknown, ".." open). Raises DateProblem."""
    return make_span(span.starts, ends, attested=span.attested, zone=span.zone, file_zone=file_zone)


def zone_of(file: Readable) -> str:
    """Return the zone the file's times are read in."""
    row = file.connection.execute("SELECT value FROM meta WHERE key = 'zone'").fetchone()
    return str(row[0]) if row and row[0] else "UTC"


def stored_tenure(file: Readable, tenure_id: int) -> Tenure:
    """Return a stored time in office. Raises FileProblem when it is no longer there."""
    return stored(file, Tenure, tenure_id)


def post_of_title(edits: Edits, unit: int, title: str) -> Post | None:
    """Return the position of this title (whatever its case) in a unit, None without one."""
    known = [*select(edits.file, Post, "WHERE unit_id = ? ORDER BY id", (unit,))]
    known += [post for post in edits.added(Post) if post.unit_id == unit]
    return next((post for post in known if folded(post.title) == folded(title)), None)


def _put_post(edits: Edits, draft: OfficeDraft) -> Post:
    unit = unit_id(edits, draft.unit)
    title = " ".join(draft.title.split())
    wanted = Post(unit, title, draft.leads, draft.seats)
    if not draft.post_id:
        return post_of_title(edits, unit, title) or edits.add(wanted)
    post = edits.current(Post, draft.post_id)
    if post is None:
        raise missing(
            said("The position “{title}” is no longer in the file.", title=title),
            said("Choose another position, or undo the deletion first."),
        )
    if post.unit_id != unit:  # this time in office goes to another unit, the position stays
        return post_of_title(edits, unit, title) or edits.add(wanted)
    changed = replace(post, title=title, leads=draft.leads, seats=draft.seats)
    return edits.change(post, changed)


def _name(draft: OfficeDraft) -> str:
    who = draft.person.name if draft.person else said("vacant")
    return " · ".join(part for part in (who, draft.title, draft.unit.name) if part)
