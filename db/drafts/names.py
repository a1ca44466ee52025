"""Other names of people and units: the stored ones become those of a draft."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Literal

from db.drafts.about import remove_part
from db.drafts.ids import Edits
from db.loading.existing import folded
from db.records import Alias, Person, Unit
from db.tables import Readable, select

Column = Literal["person_id", "unit_id"]


def aliases_of(file: Readable, column: Column, id: int) -> tuple[Alias, ...]:
    """Return the other names of a person or a unit, in the order they were added."""
    return tuple(select(file, Alias, f"WHERE {column} = ? ORDER BY id", (id,)))


def put_aliases(edits: Edits, owner: Person | Unit, aliases: Sequence[Alias]) -> None:
    """Make the other names of a person or a unit those given.

    An empty name is passed over, and so is one that says nothing new: the very name it has, or
    one that is given twice for the same time.
    """
    column: Column = "person_id" if isinstance(owner, Person) else "unit_id"
    stored: dict[int, Any] = {}
    if owner.id > 0:
        stored = {alias.id: alias for alias in aliases_of(edits.file, column, owner.id)}
    said = {(folded(owner.name), "other name", "")}
    for alias in aliases:
        name = " ".join(alias.name.split())
        key = (folded(name), alias.kind, alias.span.starts + "/" + alias.span.ends)
        plain = (folded(name), "other name", "")
        is_new = key not in said and not (alias.span.shape == "none" and plain in said)
        before = stored.get(alias.id)
        if not name or (not is_new and before is None):
            continue
        said.add(key)
        whose: dict[str, Any] = {"person_id": None, "unit_id": None, column: owner.id}
        if before is None:
            edits.add(replace(alias, name=name, id=0, uid="", **whose))
        else:
            del stored[alias.id]
            edits.change(before, replace(alias, name=name, uid=before.uid, **whose))
    for gone in stored.values():
        remove_part(edits, gone, owner.uid)
