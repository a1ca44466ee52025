"""A source with its text: as a draft, and as a Change that finds its passages again.

When the text was edited, each passage is looked for by its quote and what stood around it.
One that is lost keeps its quote without a place, so that it is found again when the words
come back.
"""

# SPDX-License-Identifier: MIT

from dataclasses import fields, replace
from typing import Any, Final

from db.changes import Change
from db.drafts.about import source_value
from db.drafts.ids import Edits
from db.drafts.labels import quoted
from db.drafts.stored import UNHARMED, day_text, needed, stored, values_of
from db.drafts.values import SourceDraft
from db.errors import FileProblem
from db.loading.existing import folded
from db.passages import Selector, columns_of, find, make, selector_of
from db.reading.named import Named, records_of
from db.reading.passages import LostPassage
from db.records import Citation, Source
from db.saying import said
from db.tables import Readable, select

_ONE_LINE: Final = ("publisher", "author", "url", "archived_url", "language")
_FIELDS: Final = tuple(each.name for each in fields(SourceDraft) if each.name != "id")


def source_draft(file: Readable, source_id: int) -> SourceDraft:
    """Return a stored source as a draft. Raises FileProblem when it is no longer there."""
    return source_value(stored(file, Source, source_id))


def source_change(file: Readable, draft: SourceDraft) -> tuple[Change, tuple[LostPassage, ...]]:
    """Return what storing the draft changes, and the passages that lose their place by it.

    Line ends become those of the text's passages (`\\n`). Raises FileProblem when the source
    or what quotes it is gone, it has no title, or it would be quoted in itself; DateProblem
    when a date is none.
    """
    edits = Edits(file)
    source = _source(file, draft)
    if not draft.id:
        edits.add(source)
        return edits.to_change(said("add source {name}", name=quoted(source.title))), ()
    before = stored(file, Source, draft.id)
    after = edits.change(before, replace(source, id=before.id, uid=before.uid))
    lost = _put_passages(edits, before, after) if after.text != before.text else []
    records = records_of(file, [citation.about for citation in lost])
    told = tuple(LostPassage(citation, records.get(citation.about)) for citation in lost)
    return edits.to_change(said("change source {name}", name=quoted(source.title))), told


def same_sources(file: Readable, draft: SourceDraft) -> tuple[Named, ...]:
    """Return the stored sources that a draft may repeat: same text, address, or title and day.

    For a notice in the dialog; two articles of one title stay possible.
    """
    url, text, title = draft.url.strip(), text_of(draft.text), folded(draft.title)
    rows = file.connection.execute(
        "SELECT id, title, issued, (:url <> '' AND url = :url) OR (:text <> '' AND text = :text)"
        " FROM source WHERE id <> :id ORDER BY id",
        {"id": draft.id, "url": url, "text": text},
    )
    return tuple(
        Named("source", id, name)
        for id, name, issued, is_same in rows
        if is_same or (title and folded(name) == title and issued == draft.issued)
    )


def text_of(text: str) -> str:
    """Return a pasted or opened text with one kind of line end and without a byte order mark."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def _source(file: Readable, draft: SourceDraft) -> Source:
    if draft.quoted_in is not None:
        _refuse_circle(file, draft)
    values = values_of(draft, _FIELDS)
    values |= {name: " ".join(values[name].split()) for name in _ONE_LINE}
    return Source(
        **values
        | {
            "title": needed(draft.title, said("A source needs a title."), said("Write its title.")),
            "issued": day_text(draft.issued),
            "accessed": day_text(draft.accessed),
            "text": text_of(draft.text),
        }
    )


def _refuse_circle(file: Readable, draft: SourceDraft) -> None:
    """Walk up from the source that quotes this one; it must be there and not lead back."""
    quoting = dict(file.connection.execute("SELECT id, quoted_in FROM source").fetchall())
    if draft.quoted_in not in quoting:
        raise FileProblem(
            said("The source that quotes this one is no longer in the file."),
            UNHARMED,
            said("Choose another."),
        )
    above, seen = draft.quoted_in, {draft.id}
    while above is not None and above not in seen:
        seen.add(above)
        above = quoting.get(above)
    if above == draft.id and draft.id:
        raise FileProblem(
            said("A source can't be quoted in itself."),
            UNHARMED,
            said("Choose another source it stands in."),
        )


def _put_passages(edits: Edits, before: Source, after: Source) -> list[Citation]:
    """Find the passages of a source in its new text; return those that have lost their place."""
    lost: list[Citation] = []
    for citation in select(edits.file, Citation, "WHERE source_id = ? ORDER BY id", (before.id,)):
        selector = _selector(before.text, citation)
        if selector is None:
            continue  # it is about the whole source
        found = find(after.text, selector) if after.text else None
        if found is None:
            selector = replace(selector, start=None, end=None)
            if citation.passage_from is not None:
                lost.append(citation)
        else:
            selector = make(after.text, *found)
        columns: dict[str, Any] = columns_of(selector)
        edits.change(citation, replace(citation, **columns))
    return lost


def _selector(text: str, citation: Citation) -> Selector | None:
    """Where a passage is in the text as it was: its place, if its quote still stands there."""
    start, end = citation.passage_from, citation.passage_to
    if start is not None and end is not None and 0 <= start < end <= len(text):
        there = make(text, start, end)
        if citation.exact in ("", there.exact):
            return there
    return selector_of(citation) if citation.exact else None
