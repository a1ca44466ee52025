"""Which units lie below others, or ever did."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable

from db.tables import Readable


def units_below(file: Readable, ids: Iterable[int]) -> frozenset[int]:
    """Return these units and all that lay below them at any time; circles do no harm."""
    children: dict[int, list[int]] = {}
    rows = file.connection.execute("SELECT parent_id, unit_id FROM unit_parent")
    for parent, unit in rows:
        children.setdefault(parent, []).append(unit)
    found = set(ids)
    open_ = list(found)
    while open_:
        for child in children.get(open_.pop(), ()):
            if child not in found:
                found.add(child)
                open_.append(child)
    return frozenset(found)
