"""Tags and kinds of events: words with colours that a person gives to records."""

# SPDX-License-Identifier: MIT

import re
from dataclasses import replace
from typing import Final

from db.changes import Change
from db.drafts.ids import Edits
from db.drafts.labels import quoted
from db.drafts.stored import UNHARMED, needed, stored
from db.errors import FileProblem
from db.kind_words import stored_label, worded
from db.loading.existing import folded
from db.records import Kind, Tag, Tagging
from db.saying import said
from db.tables import Readable, select

_COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}")


def checked_colour(colour: str, *, may_be_none: bool = False) -> str:
    """Return a colour "#rrggbb" in small letters. Raises FileProblem when it is none."""
    if colour or not may_be_none:
        if not _COLOUR.fullmatch(colour):
            raise FileProblem(
                said("“{colour}” is no colour.", colour=colour),
                UNHARMED,
                said("Write it like #1b7f6b."),
            )
        return colour.lower()
    return ""


def tag_change(file: Readable, tag: Tag) -> Change:
    """Return what storing a tag changes; `id` 0 makes a new one.

    Raises FileProblem when it is gone, has no name, or another tag has this name.
    """
    edits = Edits(file)
    name = needed(tag.name, said("A tag needs a name."))
    colour = checked_colour(tag.colour, may_be_none=True)
    for other in select(file, Tag, ""):
        if other.id != tag.id and folded(other.name) == folded(name):
            raise FileProblem(
                said("There is a tag “{name}” already.", name=other.name),
                UNHARMED,
                said("Write another name."),
            )
    if not tag.id:
        edits.add(Tag(name, colour))
        return edits.to_change(said("add tag {name}", name=quoted(name)))
    before = stored(file, Tag, tag.id)
    edits.change(before, replace(before, name=name, colour=colour))
    return edits.to_change(said("change tag {name}", name=quoted(name)))


def merge_tags(file: Readable, keep_id: int, drop_id: int) -> Change:
    """Return the change that puts one tag in the place of another everywhere."""
    edits = Edits(file)
    keep, drop = stored(file, Tag, keep_id), stored(file, Tag, drop_id)
    has_it = {each.about for each in select(file, Tagging, "WHERE tag_id = ?", (keep_id,))}
    for tagging in select(file, Tagging, "WHERE tag_id = ? ORDER BY id", (drop_id,)):
        if tagging.about in has_it:
            edits.remove(tagging)
        else:
            edits.change(tagging, replace(tagging, tag_id=keep_id))
    edits.remove(drop)
    return edits.to_change(
        said("merge tag {drop} into {keep}", drop=quoted(drop.name), keep=quoted(keep.name))
    )


def kind_change(file: Readable, kind: Kind) -> Change:
    """Return what storing a kind of event changes; `id` 0 makes a new one.

    The name by which files know a kind never changes: only its label, colour and icon. Raises
    FileProblem when it is gone, has no label or colour, or another kind has this name.
    """
    edits = Edits(file)
    label = needed(kind.label or kind.name, said("A kind needs a name."))
    colour = checked_colour(kind.colour)
    name = folded(kind.name or label)
    if kind.id:
        before = stored(file, Kind, kind.id)
        name = before.name
        label = stored_label(name, label)
    for other in select(file, Kind, ""):
        taken = {folded(other.label), folded(other.name)} if not kind.id else {folded(other.label)}
        if other.id != kind.id and taken & {folded(label), folded(name)}:
            raise FileProblem(
                said("There is a kind “{label}” already.", label=worded(other).label),
                UNHARMED,
                said("Write another name."),
            )
    if not kind.id:
        edits.add(Kind(name, label, colour, kind.icon or "dot"))
        return edits.to_change(said("add kind {name}", name=quoted(label)))
    edits.change(before, replace(before, label=label, colour=colour, icon=kind.icon))
    return edits.to_change(said("change kind {name}", name=quoted(label)))
