"""A unit with the units above it, other names, positions and what became of it.

The stored one as a draft, and a draft as one Change.
"""

# SPDX-License-Identifier: MIT

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from db.changes import Change
from db.check_tree import Edge, rows_in_circles
from db.dates.span import Span, make_span
from db.drafts.about import (
    citations_of,
    properties_of,
    put_citations,
    put_properties,
    put_tags,
    remove_part,
    tags_of,
)
from db.drafts.ids import Edits
from db.drafts.labels import quoted
from db.drafts.merging import TREE_EDGES
from db.drafts.names import aliases_of, put_aliases
from db.drafts.people_and_units import named, unit_id
from db.drafts.posts import posts_of, put_posts
from db.drafts.stored import UNHARMED, day_text, needed, stored
from db.drafts.unit_changes import put_unit_changes, unit_changes_of
from db.drafts.values import ParentDraft, UnitDraft
from db.errors import FileProblem
from db.records import Unit, UnitParent
from db.saying import said
from db.schema import UNIT_KINDS
from db.tables import Readable, select

_MONTH_DAY: Final = re.compile(r"((0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?")


def unit_draft(file: Readable, unit_id: int) -> UnitDraft:
    """Return a stored unit as a draft. Raises FileProblem when it is no longer there."""
    unit = stored(file, Unit, unit_id)
    return UnitDraft(
        unit=unit,
        parents=_parents_of(file, unit_id),
        aliases=aliases_of(file, "unit_id", unit_id),
        changes=unit_changes_of(file, unit_id),
        posts=tuple(posts_of(file, unit_id)),
        tags=tags_of(file, unit.uid),
        properties=properties_of(file, unit.uid),
        citations=citations_of(file, unit.uid),
    )


def unit_change(file: Readable, draft: UnitDraft) -> Change:
    """Return what storing the draft changes: nothing where nothing differs.

    New units above it or beside it are made by the same Change, and so is the event of a
    change that has none. Raises FileProblem when the unit or something it names is gone, the
    name is empty, it would lie under itself, or a position that goes was held; DateProblem
    when a date is none or it would be dissolved before it was founded.
    """
    edits = Edits(file)
    unit = _put_unit(edits, draft.unit)
    _put_parents(edits, unit, draft.parents)
    put_aliases(edits, unit, draft.aliases)
    put_unit_changes(edits, unit, draft.changes)
    put_posts(edits, unit, draft.posts)
    put_tags(edits, unit.uid, draft.tags)
    put_properties(edits, unit.uid, draft.properties)
    put_citations(edits, unit.uid, draft.citations)
    if draft.id:
        return edits.to_change(said("change {name}", name=quoted(unit.name)))
    return edits.to_change(said("add {name}", name=quoted(unit.name)))


def _put_unit(edits: Edits, unit: Unit) -> Unit:
    founded, dissolved = day_text(unit.founded), day_text(unit.dissolved)
    if founded and dissolved:
        make_span(founded, dissolved)
    if not _MONTH_DAY.fullmatch(unit.fiscal_year_end):
        raise FileProblem(
            said("“{text}” is no end of a fiscal year.", text=unit.fiscal_year_end),
            UNHARMED,
            said("Write month and day, like 03-31."),
        )
    kept = replace(
        unit,
        name=needed(unit.name, said("A unit needs a name.")),
        kind=unit.kind if unit.kind in UNIT_KINDS else "company",
        founded=founded,
        dissolved=dissolved,
        summary=unit.summary.strip(),
    )
    if not unit.id:
        return edits.add(replace(kept, uid=""))
    before = stored(edits.file, Unit, unit.id)
    return edits.change(before, replace(kept, uid=before.uid))


def _parents_of(file: Readable, unit_id: int) -> tuple[ParentDraft, ...]:
    edges = select(file, UnitParent, "WHERE unit_id = ? ORDER BY start_lo, id", (unit_id,))
    parents: list[ParentDraft] = []
    for edge in edges:
        for parent in named(file, "unit", [(edge.parent_id, "subject")]):
            parents.append(ParentDraft(parent, edge.reason, edge.span, edge.id))
    return tuple(parents)


def _put_parents(edits: Edits, unit: Unit, parents: Sequence[ParentDraft]) -> None:
    before: dict[int, Any] = {}
    if unit.id > 0:
        rows = select(edits.file, UnitParent, "WHERE unit_id = ?", (unit.id,))
        before = {edge.id: edge for edge in rows}
    edges: list[UnitParent] = []
    for draft in parents:
        if not draft.parent.id and not draft.parent.name.strip():
            continue
        parent = unit_id(edits, draft.parent)
        edge = UnitParent(unit.id, parent, " ".join(draft.reason.split()), draft.span)
        old = before.pop(draft.id, None)
        if old is not None:
            edges.append(edits.change(old, replace(edge, id=old.id, uid=old.uid)))
        elif not any(_says_the_same(edge, other) for other in edges):
            edges.append(edits.add(edge))
    for gone in before.values():
        remove_part(edits, gone, unit.uid)
    _refuse_circles(edits, unit, edges)


def _says_the_same(one: UnitParent, other: UnitParent) -> bool:
    return (one.parent_id, one.span.starts, one.span.ends) == (
        other.parent_id, other.span.starts, other.span.ends,
    )  # fmt: skip


def _refuse_circles(edits: Edits, unit: Unit, edges: Sequence[UnitParent]) -> None:
    stored_edges: list[Edge] = edits.file.connection.execute(TREE_EDGES).fetchall()
    others = [edge for edge in stored_edges if edge[1] != unit.id]
    new = [(edge.id, unit.id, edge.parent_id, *_time(edge.span)) for edge in edges]
    mine = {edge.id for edge in edges}
    if mine & rows_in_circles([*others, *new]) - rows_in_circles(stored_edges):
        raise FileProblem(
            said("“{name}” would lie under itself.", name=unit.name), UNHARMED,
            said("Choose another unit above it, or another time."),
        )  # fmt: skip


def _time(span: Span) -> tuple[int | None, int | None]:
    # As `db.check` reads the tree: an end that is open or unknown counts as going on.
    begins = span.start_hi if span.start_state == "dated" else None
    ends = span.end_lo if span.shape == "period" and span.end_state == "dated" else None
    return begins, ends
