"""A source passage and a free field on their own: as a draft, and as a Change."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Final

from db.changes import Change
from db.drafts.about import put_properties, source_id, source_value
from db.drafts.ids import Edits
from db.drafts.labels import quoted
from db.drafts.stored import UNHARMED, stored, values_of
from db.drafts.values import CitationDraft
from db.errors import FileProblem
from db.reading.named import records_of
from db.records import Citation, Source
from db.saying import said
from db.tables import Readable

_FIELDS: Final = tuple(
    each.name for each in fields(CitationDraft) if each.name not in ("id", "source")
)


def citation_draft(file: Readable, citation_id: int) -> CitationDraft:
    """Return a stored source passage as a draft. Raises FileProblem when it is gone."""
    citation = stored(file, Citation, citation_id)
    source = stored(file, Source, citation.source_id)
    return CitationDraft(source_value(source), **values_of(citation, _FIELDS), id=citation.id)


def citation_change(file: Readable, draft: CitationDraft, about_uid: str) -> Change:
    """Return what storing a passage about a record changes; a new source is made with it.

    A stored passage moves to `about_uid` if that is another record. Raises FileProblem when
    the passage or its source is gone, or the place in the text is none.
    """
    edits = Edits(file)
    values = values_of(draft, _FIELDS)
    _refuse_wrong_place(draft)
    source = source_id(edits, draft.source)
    title = quoted(_title(edits, source))
    if not draft.id:
        edits.add(Citation(source, about_uid, **values))
        return edits.to_change(said("add source passage of {name}", name=title))
    before = stored(file, Citation, draft.id)
    edits.change(before, replace(before, source_id=source, about=about_uid, **values))
    return edits.to_change(said("change source passage of {name}", name=title))


def property_change(file: Readable, about_uid: str, pairs: Sequence[tuple[str, str]]) -> Change:
    """Return what making the free fields (name, value) of a record those given changes.

    A field without a name and without a value is passed over; one without a name is refused.
    """
    edits = Edits(file)
    kept = [(" ".join(name.split()), value) for name, value in pairs if name.strip() or value]
    if any(not name for name, _ in kept):
        raise FileProblem(
            said("A free field needs a name."), UNHARMED, said("Write what the value is.")
        )
    put_properties(edits, about_uid, kept)
    named = records_of(file, [about_uid]).get(about_uid)
    return edits.to_change(
        said("change free fields of {name}", name=quoted(named.name if named else ""))
    )


def _refuse_wrong_place(draft: CitationDraft) -> None:
    first, last = draft.passage_from, draft.passage_to
    if (first is None) != (last is None) or (
        first is not None and last is not None and not 0 <= first < last
    ):
        raise FileProblem(
            said("The passage is no part of the text."), UNHARMED, said("Select it again.")
        )


def _title(edits: Edits, source: int) -> str:
    found = edits.current(Source, source)
    return found.title if found else ""
