"""The schema of an opened file beside ours: what is missing, what is strange.

A table that lacks columns can't be read. Triggers and views that are not ours could change
what a write does, so such a file is only looked at; plain tables and indexes of other
programs do no harm and are left alone.
"""

# SPDX-License-Identifier: MIT

import sqlite3
from typing import Final

from db.saying import said
from db.schema import COLUMNS, EDIT_TABLES, EDITS_SINCE, SEARCH_INDEXES, TABLES, TRIGGERS, VIEWS

_OURS: Final = {**TABLES, **SEARCH_INDEXES, **TRIGGERS, **VIEWS}
_NAMED_AT_MOST: Final = 3


def missing_parts(connection: sqlite3.Connection, version: int) -> list[str]:
    """Names of tables that are not there or lack columns; a sound file has none.

    Asked for are those a file of this version has.
    """
    stored = _stored(connection)
    missing = []
    for table, columns in COLUMNS.items():
        if table in EDIT_TABLES and version < EDITS_SINCE:
            continue
        kind, sql = stored.get(table, ("", ""))
        if kind != "table":
            missing.append(table)
        elif sql != TABLES[table]:
            rows = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
            if not {name for (name,) in rows}.issuperset(columns):
                missing.append(table)
    return missing


def strange_parts(connection: sqlite3.Connection, *, names_only: bool = False) -> str:
    """Why the schema allows reading only, as a sentence, or "" when it is as we made it.

    With `names_only` parts may read differently, as in a file of an older version.
    """
    stored = _stored(connection)
    unknown = [
        name
        for name, (kind, sql) in stored.items()
        if name not in _OURS and (kind != "table" or sql.startswith("CREATE VIRTUAL"))
    ]
    if unknown:
        return said(
            "It holds triggers, views or tables Chronik does not know: {unknown}.",
            unknown=_listed(unknown),
        )
    if names_only:
        return ""
    changed = [name for name, sql in _OURS.items() if stored.get(name, ("", ""))[1] != sql]
    if changed:
        return said("Another program changed how it is built: {changed}.", changed=_listed(changed))
    return ""


def _stored(connection: sqlite3.Connection) -> dict[str, tuple[str, str]]:
    rows = connection.execute("SELECT name, type, sql FROM sqlite_master WHERE type <> 'index'")
    return {str(name): (str(kind), str(sql)) for name, kind, sql in rows}


def _listed(names: list[str]) -> str:
    listed = ", ".join(name[:40] for name in names[:_NAMED_AT_MOST])
    return listed if len(names) <= _NAMED_AT_MOST else f"{listed} …"
