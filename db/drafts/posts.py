"""Positions of a unit: as they are stored, and as a Change."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from db.changes import Change
from db.dates.span import make_span
from db.drafts.about import remove_part
from db.drafts.ids import Edits
from db.drafts.labels import quoted
from db.drafts.stored import UNHARMED, day_text, stored
from db.errors import FileProblem
from db.loading.existing import folded
from db.records import Post, Tenure, Unit
from db.saying import said
from db.tables import Readable, select


def posts_of(file: Readable, unit_id: int) -> list[Post]:
    """Return the positions of a unit, the one that leads it first."""
    return select(file, Post, "WHERE unit_id = ? ORDER BY leads DESC, id", (unit_id,))


def post_draft(file: Readable, post_id: int) -> Post:
    """Return a stored position. Raises FileProblem when it is no longer there."""
    return stored(file, Post, post_id)


def post_change(file: Readable, post: Post) -> Change:
    """Return what storing a position changes; `id` 0 makes a new one in `post.unit_id`.

    A position may have no title ("concentrates on"). Raises FileProblem when the position or
    its unit is gone, or the unit has one of this title already.
    """
    edits = Edits(file)
    unit = stored(file, Unit, post.unit_id)
    others = [each for each in posts_of(file, unit.id) if each.id != post.id]
    before = stored(file, Post, post.id) if post.id else None
    _put(edits, unit, post, before, others)
    name = " · ".join(part for part in (post.title.strip(), unit.name) if part)
    if post.id:
        return edits.to_change(said("change position {name}", name=quoted(name)))
    return edits.to_change(said("add position {name}", name=quoted(name)))


def put_posts(edits: Edits, unit: Unit, posts: Sequence[Post]) -> None:
    """Make the positions of a unit those given.

    Raises FileProblem when two have one title, or one that goes was held by somebody: what
    hangs on it is deleted by the person alone, never in passing.
    """
    stored_posts: dict[int, Any] = {}
    if unit.id > 0:
        stored_posts = {post.id: post for post in posts_of(edits.file, unit.id)}
    seen: list[Post] = []
    for post in posts:
        seen.append(_put(edits, unit, post, stored_posts.pop(post.id, None), seen))
    for gone in stored_posts.values():
        held = len(select(edits.file, Tenure, "WHERE post_id = ?", (gone.id,)))
        if held:
            raise FileProblem(
                said("The position “{title}” has a time in office.", title=gone.title)
                if held == 1
                else said(
                    "The position “{title}” has {count} times in office.",
                    title=gone.title,
                    count=held,
                ),
                UNHARMED,
                said("Delete or move them first, or keep the position."),
            )
        remove_part(edits, gone, unit.uid)


def _put(edits: Edits, unit: Unit, post: Post, before: Post | None, others: Sequence[Post]) -> Post:
    title = " ".join(post.title.split())
    if any(folded(other.title) == folded(title) for other in others):
        raise FileProblem(
            said("“{name}” has a position “{title}” already.", name=unit.name, title=title),
            UNHARMED,
            said("Write another title."),
        )
    if post.seats is not None and post.seats < 1:
        raise FileProblem(
            said("A position has at least one seat."), UNHARMED, said("Write 1 or more.")
        )
    opened, closed = day_text(post.opened), day_text(post.closed)
    if opened and closed:
        make_span(opened, closed)
    kept = replace(post, unit_id=unit.id, title=title, opened=opened, closed=closed)
    if before is None:
        return edits.add(replace(kept, id=0, uid=""))
    return edits.change(before, replace(kept, id=before.id, uid=before.uid))
