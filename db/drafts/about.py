"""What hangs on a record by its uid: source passages, tags and free fields of a draft.

The `put_…` functions compare what is stored with what a draft has and edit what differs.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from typing import Any, Final

from db.drafts.ids import Edits
from db.drafts.stored import missing
from db.drafts.values import CitationDraft, SourceDraft
from db.loading.existing import folded
from db.records import (
    Attachment,
    Citation,
    EventPerson,
    EventUnit,
    Figure,
    Incident,
    Link,
    Note,
    Property,
    Source,
    Tag,
    Tagging,
)
from db.saying import said
from db.tables import Readable, fetch, select

About = Citation | Note | Property | Tagging | Attachment
Part = EventPerson | EventUnit | Figure | Incident | Link | Citation | Property | Tagging

ABOUT: Final[tuple[type[About], ...]] = (Citation, Note, Property, Tagging, Attachment)
"""The tables that speak of a record by its uid."""

_SOURCE_FIELDS: Final = tuple(each.name for each in fields(SourceDraft) if each.name != "id")
_CITATION_FIELDS: Final = tuple(
    each.name for each in fields(CitationDraft) if each.name not in ("id", "source")
)


def source_value(source: Source) -> SourceDraft:
    """Return a stored source as a draft."""
    return SourceDraft(**_values(source, _SOURCE_FIELDS), id=source.id)


def citations_of(file: Readable, uid: str) -> tuple[CitationDraft, ...]:
    """Return the source passages about a record, in the order they were added."""
    stored = select(file, Citation, "WHERE about = ? ORDER BY id", (uid,))
    ids = dict.fromkeys(each.source_id for each in stored)
    sources = {source.id: source_value(source) for source in fetch(file, Source, ids)}
    return tuple(
        CitationDraft(sources[each.source_id], **_values(each, _CITATION_FIELDS), id=each.id)
        for each in stored
        if each.source_id in sources
    )


def tags_of(file: Readable, uid: str) -> tuple[str, ...]:
    """Return the names of a record's tags, in the order they were put on."""
    rows = file.connection.execute(
        "SELECT tag.name FROM tagging JOIN tag ON tag.id = tagging.tag_id"
        " WHERE tagging.about = ? ORDER BY tagging.id",
        (uid,),
    )
    return tuple(dict.fromkeys(name for (name,) in rows))


def properties_of(file: Readable, uid: str) -> tuple[tuple[str, str], ...]:
    """Return the free fields of a record as name and value, in their order."""
    stored = select(file, Property, "WHERE about = ? ORDER BY id", (uid,))
    return tuple((each.name, each.value) for each in stored)


def source_id(edits: Edits, draft: SourceDraft) -> int:
    """Return the id of the source meant; a new one is added, once for the same values.

    Raises FileProblem when the source was deleted in the meantime.
    """
    if draft.id:
        if edits.current(Source, draft.id) is None:
            raise missing(
                said("The source “{title}” is no longer in the file.", title=draft.title),
                said("Choose another source, or undo the deletion first."),
            )
        return draft.id
    for source in edits.added(Source):
        if replace(source_value(source), id=0) == draft:
            return source.id
    return edits.add(Source(**_values(draft, _SOURCE_FIELDS))).id


def put_citations(edits: Edits, uid: str, drafts: Sequence[CitationDraft]) -> None:
    """Make the source passages about a record those of the draft."""
    stored = {each.id: each for each in select(edits.file, Citation, "WHERE about = ?", (uid,))}
    for draft in drafts:
        values = _values(draft, _CITATION_FIELDS)
        source = source_id(edits, draft.source)
        before = stored.pop(draft.id, None)
        if before is None:
            edits.add(Citation(source, uid, **values))
        else:
            edits.change(before, replace(before, source_id=source, **values))
    for gone in stored.values():
        remove_part(edits, gone, uid)


def put_tags(edits: Edits, uid: str, names: Iterable[str]) -> None:
    """Make the tags of a record those named; a tag of a new name is made."""
    stored = select(edits.file, Tagging, "WHERE about = ? ORDER BY id", (uid,))
    wanted = dict.fromkeys(tag_id(edits, name) for name in names if name.strip())
    for tagging in stored:
        if tagging.tag_id in wanted:
            del wanted[tagging.tag_id]
        else:
            remove_part(edits, tagging, uid)
    for tag in wanted:
        edits.add(Tagging(tag, uid))


def tag_id(edits: Edits, name: str) -> int:
    """Return the id of the tag of this name, whatever its case; a new one is added."""
    wanted = folded(name)
    stored = edits.file.connection.execute("SELECT id, name FROM tag").fetchall()
    known = [*stored, *((tag.id, tag.name) for tag in edits.added(Tag))]
    same = [each for each, called in known if called == name.strip()]
    alike = [each for each, called in known if folded(called) == wanted]
    return (same or alike or [None])[0] or edits.add(Tag(" ".join(name.split()))).id


def put_properties(edits: Edits, uid: str, pairs: Sequence[tuple[str, str]]) -> None:
    """Make the free fields of a record those given, changing as few rows as that takes."""
    stored = select(edits.file, Property, "WHERE about = ? ORDER BY id", (uid,))
    for before, (name, value) in zip(stored, pairs, strict=False):
        edits.change(before, replace(before, name=name, value=value))
    for gone in stored[len(pairs) :]:
        remove_part(edits, gone, uid)
    for name, value in pairs[len(stored) :]:
        edits.add(Property(uid, name, value))


def rehang(edits: Edits, uid: str, new_uid: str) -> None:
    """Let everything that is about one record be about another; a tag stays on it once."""
    for cls in ABOUT:
        found = select(edits.file, cls, "WHERE about = ? ORDER BY id", (uid,))
        tagged = _tags_on(edits, new_uid) if cls is Tagging and found else set()
        for stored in found:
            if edits.current(cls, stored.id) != stored:
                continue  # these edits have removed it, or speak of it already
            if isinstance(stored, Tagging) and stored.tag_id in tagged:
                edits.remove(stored)
                continue
            edits.change(stored, replace(stored, about=new_uid))
            if isinstance(stored, Tagging):
                tagged.add(stored.tag_id)


def _tags_on(edits: Edits, uid: str) -> set[int]:
    """The tags of a record as they are after the edits so far, those that came to it as well."""
    stored = select(edits.file, Tagging, "WHERE about = ?", (uid,))
    now = [edits.current(Tagging, each.id) for each in stored]
    come = [*edits.added(Tagging), *edits.changed(Tagging)]
    return {each.tag_id for each in (*now, *come) if each is not None and each.about == uid}


def remove_part(edits: Edits, part: Part, whole_uid: str) -> None:
    """Delete a part of a record and what supports it; notes and attached files go to the whole."""
    for cls in ABOUT:
        for stored in select(edits.file, cls, "WHERE about = ? ORDER BY id", (part.uid,)):
            if isinstance(stored, Note | Attachment):
                edits.change(stored, replace(stored, about=whole_uid))
            else:
                remove_part(edits, stored, whole_uid)
    edits.remove(part)


def _values(record: object, names: Sequence[str]) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names}
