"""A person with other names: the stored one as a draft, and a draft as a Change."""

# SPDX-License-Identifier: MIT

from dataclasses import replace

from db.changes import Change
from db.dates.span import make_span
from db.drafts.about import (
    citations_of,
    properties_of,
    put_citations,
    put_properties,
    put_tags,
    tags_of,
)
from db.drafts.ids import Edits
from db.drafts.labels import quoted
from db.drafts.names import aliases_of, put_aliases
from db.drafts.stored import day_text, needed, stored
from db.drafts.values import PersonDraft
from db.records import Person
from db.saying import said
from db.tables import Readable


def person_draft(file: Readable, person_id: int) -> PersonDraft:
    """Return a stored person as a draft. Raises FileProblem when it is no longer there."""
    person = stored(file, Person, person_id)
    return PersonDraft(
        name=person.name,
        sort_name=person.sort_name,
        summary=person.summary,
        born=person.born,
        died=person.died,
        aliases=aliases_of(file, "person_id", person_id),
        tags=tags_of(file, person.uid),
        properties=properties_of(file, person.uid),
        citations=citations_of(file, person.uid),
        id=person_id,
    )


def person_change(file: Readable, draft: PersonDraft) -> Change:
    """Return what storing the draft changes: nothing where nothing differs.

    Raises FileProblem when the person or a source is gone or the name is empty, DateProblem
    when a date is none or the person died before being born.
    """
    edits = Edits(file)
    person = Person(
        needed(draft.name, said("A person needs a name.")),
        " ".join(draft.sort_name.split()),
        draft.summary.strip(),
        day_text(draft.born),
        day_text(draft.died),
    )
    if person.born and person.died:
        make_span(person.born, person.died)
    if draft.id:
        before = stored(file, Person, draft.id)
        person = edits.change(before, replace(person, id=before.id, uid=before.uid))
    else:
        person = edits.add(person)
    put_aliases(edits, person, draft.aliases)
    put_tags(edits, person.uid, draft.tags)
    put_properties(edits, person.uid, draft.properties)
    put_citations(edits, person.uid, draft.citations)
    if draft.id:
        return edits.to_change(said("change {name}", name=quoted(person.name)))
    return edits.to_change(said("add {name}", name=quoted(person.name)))
