"""How a change is named for a person: "delete ‘Hong Kong outage’", "delete 3 events"."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from db.reading.named import names_of
from db.tables import Readable

LONGEST: Final = 60  # characters of a name; a menu entry must stay readable

_NAMED: Final = ("person", "unit", "event", "era", "source", "tenure")
_ONE_AND_MANY: Final = {
    "person": ("person", "people"),
    "unit": ("unit", "units"),
    "event": ("event", "events"),
    "era": ("era", "eras"),
    "source": ("source", "sources"),
    "tenure": ("time in office", "times in office"),
    "post": ("position", "positions"),
    "note": ("note", "notes"),
    "tag": ("tag", "tags"),
    "kind": ("kind", "kinds"),
    "link": ("link", "links"),
    "citation": ("source passage", "source passages"),
    "alias": ("other name", "other names"),
    "figure": ("number", "numbers"),
    "property": ("free field", "free fields"),
    "attachment": ("attachment", "attachments"),
}
_TEXT_OF: Final = {
    "note": "text", "tag": "name", "kind": "label", "post": "title", "alias": "name",
    "figure": "metric", "property": "name", "attachment": "name", "view": "name",
}  # fmt: skip


def quoted(name: str) -> str:
    """Return a name in quotes, on one line and cut where it is too long for a menu."""
    line = " ".join(name[: 4 * LONGEST].split())
    return f"‘{line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + '…'}’"


def label_of(file: Readable, marks: Sequence[tuple[str, int]], verb: str = "delete") -> str:
    """Return the label of what is done to these records (table and id)."""
    if len(marks) == 1:
        table, id = marks[0]
        return f"{verb} {_one(file, table, id)}"
    tables = {table for table, _ in marks}
    many = _ONE_AND_MANY.get(tables.pop(), ("", "records"))[1] if len(tables) == 1 else "records"
    return f"{verb} {len(marks):,} {many}"


def _one(file: Readable, table: str, id: int) -> str:
    if table in _NAMED:
        named = names_of(file, table, [id])
        return quoted(named[id].name) if id in named else _ONE_AND_MANY[table][0]
    word = _ONE_AND_MANY.get(table, ("record",))[0]
    if table == "citation":
        sql = "SELECT title FROM source WHERE id = (SELECT source_id FROM citation WHERE id = ?)"
        text, word = _text(file, sql, id), "source passage of"
    elif table == "link":
        sql = "SELECT title FROM event WHERE id = (SELECT from_event FROM link WHERE id = ?)"
        text, word = _text(file, sql, id), "link of"
    elif table in _TEXT_OF:
        text = _text(file, f'SELECT "{_TEXT_OF[table]}" FROM "{table}" WHERE id = ?', id)
    else:
        text = ""
    return f"{word} {quoted(text)}" if text.strip() else word.removesuffix(" of")


def _text(file: Readable, sql: str, id: int) -> str:
    row = file.connection.execute(sql, (id,)).fetchone()
    return str(row[0]) if row else ""
