"""What has a tag whose name is searched for. Tags are few: their names are read, not indexed."""

# SPDX-License-Identifier: MIT

import json
from collections.abc import Callable

from db.search.found import Found, resolved
from db.search.words import LONGEST, Words, folded
from db.tables import Readable


def named(file: Readable, name: str, limit: int) -> list[Found]:
    """Return what has the tag of this name, else the tags whose names begin so."""
    wanted = folded(" ".join(name[:LONGEST].split()))
    if not wanted:
        return []
    return _tagged(file, lambda tag: tag == wanted, limit) or _tagged(
        file, lambda tag: tag.startswith(wanted), limit
    )


def matching(file: Readable, words: Words, limit: int) -> list[Found]:
    """Return what has a tag in whose name every word is found."""
    return _tagged(file, words.matcher(), limit)


def _tagged(file: Readable, is_meant: Callable[[str], object], limit: int) -> list[Found]:
    rows = file.connection.execute("SELECT id, name FROM tag ORDER BY name").fetchall()
    names = {id: name for id, name in rows if is_meant(folded(" ".join(name.split())))}
    if not names:
        return []
    taggings = file.connection.execute(
        "SELECT id, tag_id FROM tagging WHERE tag_id IN (SELECT value FROM json_each(?))"
        " ORDER BY id LIMIT ?",
        (json.dumps(list(names)), limit),
    ).fetchall()
    found = resolved(file, "tagging", {id: f"#{names[tag]}" for id, tag in taggings})
    return sorted(found, key=lambda one: (one.start_lo is None, one.start_lo or 0, one.title))
