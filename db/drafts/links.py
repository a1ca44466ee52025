"""Links between events: how two of them hang together."""

# SPDX-License-Identifier: MIT

from dataclasses import replace

from db.changes import Change
from db.drafts.about import citations_of, put_citations, remove_part
from db.drafts.events import stored_event
from db.drafts.ids import Edits
from db.drafts.labels import quoted
from db.drafts.stored import UNHARMED, stored
from db.drafts.values import LinkDraft
from db.errors import FileProblem
from db.records import Link
from db.saying import said
from db.tables import Readable, select


def link_change(
    file: Readable, from_event: int, to_event: int, relation: str, speculated: bool = False
) -> Change:
    """Return the change that links two events; a link of that relation is there once.

    `relation` is one of `db.schema.LINK_RELATIONS`. Raises FileProblem when one of the events
    is gone or both are the same.
    """
    return link_draft_change(file, LinkDraft(Link(from_event, to_event, relation, speculated)))


def link_draft(file: Readable, link_id: int) -> LinkDraft:
    """Return a stored link with its passages. Raises FileProblem when it is gone."""
    link = _stored(file, link_id)
    return LinkDraft(link, citations_of(file, link.uid))


def link_draft_change(file: Readable, draft: LinkDraft) -> Change:
    """Return what storing a link with its passages changes; raises as `link_change`.

    A new link that is there already becomes no second one: it gets the passages besides its own.
    """
    link = draft.link
    if link.from_event == link.to_event:
        raise FileProblem(
            said("An event can't be connected with itself."), UNHARMED, said("Choose another.")
        )
    first, second = stored_event(file, link.from_event), stored_event(file, link.to_event)
    edits = Edits(file)
    if link.id:
        before = _stored(file, link.id)
        edits.change(before, replace(link, uid=before.uid))
        put_citations(edits, before.uid, draft.citations)
        return edits.to_change(said("change link of {name}", name=quoted(first.title)))
    there = select(
        file,
        Link,
        "WHERE from_event = ? AND to_event = ? AND relation = ? ORDER BY id",
        (link.from_event, link.to_event, link.relation),
    )
    if there:
        kept = edits.change(there[0], replace(there[0], speculated=link.speculated))
    else:
        kept = edits.add(link)
    put_citations(edits, kept.uid, (*citations_of(file, kept.uid), *draft.citations))
    return edits.to_change(
        said("link {first} with {second}", first=quoted(first.title), second=quoted(second.title))
    )


def relink(file: Readable, link_id: int, relation: str, speculated: bool) -> Change:
    """Return the change that gives a link another relation. Raises FileProblem when it is gone."""
    link = _stored(file, link_id)
    edits = Edits(file)
    edits.change(link, replace(link, relation=relation, speculated=speculated))
    return edits.to_change(said("change link of {name}", name=_title(file, link)))


def turned(file: Readable, link_id: int) -> Change:
    """Return the change that turns a link round. Raises FileProblem when it is gone."""
    link = _stored(file, link_id)
    edits = Edits(file)
    edits.change(link, replace(link, from_event=link.to_event, to_event=link.from_event))
    return edits.to_change(said("turn link of {name}", name=_title(file, link)))


def unlink(file: Readable, link_id: int) -> Change:
    """Return the change that removes a link and its passages; notes go to its first event.

    Raises FileProblem when it is gone.
    """
    link = _stored(file, link_id)
    edits = Edits(file)
    remove_part(edits, link, stored_event(file, link.from_event).uid)
    return edits.to_change(said("unlink {name}", name=_title(file, link)))


def _stored(file: Readable, link_id: int) -> Link:
    return stored(file, Link, link_id)


def _title(file: Readable, link: Link) -> str:
    return quoted(stored_event(file, link.from_event).title)
