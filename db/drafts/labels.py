"""How a change is named for a person: "delete ‘Hong Kong outage’", "delete 3 events"."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from db.reading.named import names_of
from db.saying import numeral, said, to_say
from db.tables import Readable

LONGEST: Final = 60  # characters of a name; a menu entry must stay readable

_NAMED: Final = ("person", "unit", "event", "era", "source", "tenure")
_DELETE: Final = to_say("delete {what}")
_ONE_AND_MANY: Final = {
    "person": (to_say("person"), to_say("{count} people")),
    "unit": (to_say("unit"), to_say("{count} units")),
    "event": (to_say("event"), to_say("{count} events")),
    "era": (to_say("era"), to_say("{count} eras")),
    "source": (to_say("source"), to_say("{count} sources")),
    "tenure": (to_say("time in office"), to_say("{count} times in office")),
    "post": (to_say("position"), to_say("{count} positions")),
    "note": (to_say("note"), to_say("{count} notes")),
    "tag": (to_say("tag"), to_say("{count} tags")),
    "kind": (to_say("kind"), to_say("{count} kinds")),
    "link": (to_say("link"), to_say("{count} links")),
    "citation": (to_say("source passage"), to_say("{count} source passages")),
    "alias": (to_say("other name"), to_say("{count} other names")),
    "figure": (to_say("number"), to_say("{count} numbers")),
    "property": (to_say("free field"), to_say("{count} free fields")),
    "attachment": (to_say("attachment"), to_say("{count} attachments")),
}
_ANY: Final = (to_say("record"), to_say("{count} records"))
# The column that holds its name, and how it is called by it.
_BY_NAME: Final = {
    "note": ("text", to_say("note {name}")),
    "tag": ("name", to_say("tag {name}")),
    "kind": ("label", to_say("kind {name}")),
    "post": ("title", to_say("position {name}")),
    "alias": ("name", to_say("other name {name}")),
    "figure": ("metric", to_say("number {name}")),
    "property": ("name", to_say("free field {name}")),
    "attachment": ("name", to_say("attachment {name}")),
    "view": ("name", to_say("record {name}")),
}


_WHICH_NAME: Final = {
    "other name": to_say("other name"),
    "translation": to_say("translation"),
    "former": to_say("former"),
    "short": to_say("short"),
    "publisher": to_say("publisher"),
    "author": to_say("author"),
}


def quoted(name: str) -> str:
    """Return a name in quotes, on one line and cut where it is too long for a menu."""
    line = " ".join(name[: 4 * LONGEST].split())
    if len(line) > LONGEST:
        line = line[: LONGEST - 1].rstrip() + "…"
    return said("‘{name}’", name=line)


def which_name(kind: str) -> str:
    """Return the word for what a name is beside the record's own, an alias's kind or a column."""
    return said(_WHICH_NAME.get(kind, kind))


def label_of(
    file: Readable, marks: Sequence[tuple[str, int]], doing: str = _DELETE, **values: object
) -> str:
    """Return the label of what is done to these records (table and id).

    `doing` is a sentence with a place for `what`, and for the values.
    """
    if len(marks) == 1:
        return said(doing, what=_one(file, *marks[0]), **values)
    tables = {table for table, _ in marks}
    many = _ONE_AND_MANY.get(tables.pop(), _ANY)[1] if len(tables) == 1 else _ANY[1]
    return said(doing, what=said(many, count=numeral(len(marks))), **values)


def _one(file: Readable, table: str, id: int) -> str:
    if table in _NAMED:
        named = names_of(file, table, [id])
        return quoted(named[id].name) if id in named else said(_ONE_AND_MANY[table][0])
    alone = _ONE_AND_MANY.get(table, _ANY)[0]
    if table == "citation":
        sql = "SELECT title FROM source WHERE id = (SELECT source_id FROM citation WHERE id = ?)"
        text, called = _text(file, sql, id), to_say("source passage of {name}")
    elif table == "link":
        sql = "SELECT title FROM event WHERE id = (SELECT from_event FROM link WHERE id = ?)"
        text, called = _text(file, sql, id), to_say("link of {name}")
    elif table in _BY_NAME:
        column, called = _BY_NAME[table]
        text = _text(file, f'SELECT "{column}" FROM "{table}" WHERE id = ?', id)
    else:
        return said(alone)
    return said(called, name=quoted(text)) if text.strip() else said(alone)


def _text(file: Readable, sql: str, id: int) -> str:
    row = file.connection.execute(sql, (id,)).fetchone()
    return str(row[0]) if row else ""
