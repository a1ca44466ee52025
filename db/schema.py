"""Tables, columns, view, triggers and search index of a `.chronik` file: every fixed name.

The tables are a public contract: people open the file with other tools. This module is
always the newest schema; `db.migrations` leads older files to it. Record classes
(`db.records`) have the same names, with `span` standing for `SPAN_COLUMNS`.

Uids are unique over all tables. Each table has a unique index on its own; across tables
nothing is checked at write time, because version 7 uids made in the same millisecond still
differ in 74 random bits, and no row is ever copied to another table under its old uid.
`db.check` counts the doubles that other programs may have made.

Foreign keys are deferred to the commit and never cascade: whatever a delete takes with it
has to be spelled out by the change that deletes, or undo could not bring it back.

Loading many rows: `INSERT OR ROLLBACK` (with the triggers 5 µs an event instead of 7, since
SQLite then keeps no journal for each statement; measured, 200,000 rows).
"""

# SPDX-License-Identifier: MIT

from typing import Final

APPLICATION_ID: Final = 0x4368726B  # "Chrk", bytes 68-71 of the file
SCHEMA_VERSION: Final = 2  # user_version, bytes 60-63: the number of migrations
READABLE_SINCE: Final = 1  # older versions that are read as they are, where they can't be converted

SPAN_COLUMNS: Final = (
    "shape", "starts", "ends", "start_lo", "start_hi", "end_lo", "end_hi",
    "start_state", "end_state", "attested", "precision", "zone", "wording",
)  # fmt: skip

SHAPES: Final = ("moment", "period", "none")
STATES: Final = ("dated", "open", "unknown")
PRECISIONS: Final = (
    "none", "second", "minute", "hour", "day", "week", "month", "quarter", "season", "half",
    "year", "decade", "century", "millennium", "set",
)  # fmt: skip
MODALITIES: Final = ("stated", "reported", "opinion", "rumour", "denied", "concluded")
IMPORTANCES: Final = ("main", "normal", "detail")
SEVERITIES: Final = ("minor", "major", "critical")
STATUSES: Final = ("regular", "acting", "interim", "vacant")
UNIT_KINDS: Final = ("company", "division", "institute", "product", "body", "outside")
UNIT_RELATIONS: Final = ("renamed", "merged into", "split from", "replaced by")
ALIAS_KINDS: Final = ("other name", "translation", "former", "short")
QUALIFIERS: Final = ("exactly", "about", "up to", "at least")
LINK_RELATIONS: Final = ("causes", "suspected connection", "follows", "contradicts", "part of")
VIEW_KINDS: Final = ("view", "export")
CONFIDENCES: Final = (0, 1, 2, 3, 4)
ATTACHMENT_BYTES: Final = 10 * 1024 * 1024

_TEXT: Final = "TEXT NOT NULL DEFAULT ''"
_NEEDED: Final = "TEXT NOT NULL"
_INTEGER: Final = "INTEGER"
_FLAG: Final = "INTEGER NOT NULL DEFAULT 0"


def _refers(table: str, *, needed: bool = True) -> str:
    null = " NOT NULL" if needed else ""
    return f'INTEGER{null} REFERENCES "{table}"(id) DEFERRABLE INITIALLY DEFERRED'


def _words(default: str | None = None) -> str:
    return _NEEDED if default is None else f"{_NEEDED} DEFAULT '{default}'"


_SPAN: Final[dict[str, str]] = {
    "shape": _words("none"),
    "starts": _TEXT,
    "ends": _TEXT,
    "start_lo": _INTEGER,
    "start_hi": _INTEGER,
    "end_lo": _INTEGER,
    "end_hi": _INTEGER,
    "start_state": _words("unknown"),
    "end_state": _words("unknown"),
    "attested": _TEXT,
    "precision": _words("none"),
    "zone": _TEXT,
    "wording": _TEXT,
}

# Each table's own columns; every one has `id` and `uid` before them. Parents come first, so
# that rows can be loaded in this order and deleted in the reverse.
_OWN: Final[dict[str, dict[str, str]]] = {
    "kind": {"name": _NEEDED, "label": _NEEDED, "colour": _NEEDED, "icon": _TEXT},
    "person": {
        "name": _NEEDED, "sort_name": _TEXT, "summary": _TEXT, "born": _TEXT, "died": _TEXT,
    },
    "unit": {
        "name": _NEEDED, "kind": _words("company"), "founded": _TEXT, "dissolved": _TEXT,
        "fiscal_year_end": _TEXT, "summary": _TEXT,
    },
    "unit_parent": {
        "unit_id": _refers("unit"), "parent_id": _refers("unit"), "reason": _TEXT, **_SPAN,
    },
    "alias": {
        "name": _NEEDED, "person_id": _refers("person", needed=False),
        "unit_id": _refers("unit", needed=False), "language": _TEXT,
        "kind": _words("other name"), **_SPAN,
    },
    "post": {
        "unit_id": _refers("unit"), "title": _TEXT, "leads": _FLAG,
        "seats": "INTEGER DEFAULT 1", "opened": _TEXT, "closed": _TEXT,
    },
    "tenure": {
        "post_id": _refers("post"), "person_id": _refers("person", needed=False),
        "status": _words("regular"), "announced": _TEXT, "modality": _words("stated"), **_SPAN,
    },
    "event": {
        "title": _NEEDED, "kind_id": _refers("kind"), "description": _TEXT,
        "importance": _words("normal"), "modality": _words("stated"), "place": _TEXT, **_SPAN,
    },
    "unit_change": {
        "event_id": _refers("event"), "from_unit": _refers("unit"), "to_unit": _refers("unit"),
        "relation": _NEEDED,
    },
    "incident": {
        "event_id": _refers("event"), "severity": _words("minor"), "status": _TEXT,
        "region": _TEXT, "cause": _TEXT, "impact": _TEXT, "lasted_min_s": _INTEGER,
        "lasted_max_s": _INTEGER, "lasted_wording": _TEXT,
    },
    "figure": {
        "event_id": _refers("event"), "metric": _NEEDED, "value": "REAL NOT NULL",
        "qualifier": _words("exactly"), "unit": _TEXT, "basis": _TEXT, "period": _TEXT,
    },
    "event_person": {
        "event_id": _refers("event"), "person_id": _refers("person"), "role": _words("subject"),
    },
    "event_unit": {
        "event_id": _refers("event"), "unit_id": _refers("unit"), "role": _words("subject"),
    },
    "link": {
        "from_event": _refers("event"), "to_event": _refers("event"), "relation": _NEEDED,
        "speculated": _FLAG,
    },
    "source": {
        "title": _NEEDED, "publisher": _TEXT, "author": _TEXT, "url": _TEXT,
        "archived_url": _TEXT, "language": _TEXT, "issued": _TEXT, "accessed": _TEXT,
        "quoted_in": _refers("source", needed=False), "text": _TEXT,
    },
    "citation": {
        "source_id": _refers("source"), "about": _NEEDED, "field": _TEXT, "says": _TEXT,
        "locator": _TEXT, "passage_from": _INTEGER, "passage_to": _INTEGER, "exact": _TEXT,
        "prefix": _TEXT, "suffix": _TEXT, "confidence": _INTEGER, "note": _TEXT,
    },
    "note": {
        "text": _NEEDED, "about": _TEXT, "at": _INTEGER, "created_at": _TEXT, "changed_at": _TEXT,
    },
    "property": {"about": _NEEDED, "name": _NEEDED, "value": _NEEDED},
    "tag": {"name": _NEEDED, "colour": _TEXT},
    "tagging": {"tag_id": _refers("tag"), "about": _NEEDED},
    "attachment": {
        "about": _NEEDED, "name": _NEEDED, "mime": _TEXT, "bytes": "BLOB NOT NULL",
        "sha256": _TEXT,
    },
    "era": {"title": _NEEDED, "colour": _TEXT, **_SPAN},
    "view": {"name": _NEEDED, "kind": _NEEDED, "state": _NEEDED},
}  # fmt: skip

CONTENT_TABLES: Final = tuple(_OWN)
"""All tables that hold what the user knows, parents before children."""

SPAN_TABLES: Final = tuple(table for table, own in _OWN.items() if "shape" in own)

EDIT_TABLES: Final = ("edit", "edit_row")
"""What was changed when: each edit, and the rows it changed as they were before and after."""

EDITS_SINCE: Final = 2
"""The version since which they are there."""

COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "meta": ("key", "value"),
    **{table: ("id", "uid", *own) for table, own in _OWN.items()},
    "edit": ("id", "at", "label", "undone"),
    "edit_row": ("edit_id", "position", "table_name", "row_id", "before", "after"),
}
"""Column names of every table, in the order they have in the file."""

ENUMERATIONS: Final[dict[tuple[str, str], tuple[str, ...] | tuple[int, ...]]] = {
    ("unit", "kind"): UNIT_KINDS,
    ("unit_change", "relation"): UNIT_RELATIONS,
    ("alias", "kind"): ALIAS_KINDS,
    ("post", "leads"): (0, 1),
    ("tenure", "status"): STATUSES,
    ("tenure", "modality"): MODALITIES,
    ("event", "importance"): IMPORTANCES,
    ("event", "modality"): MODALITIES,
    ("incident", "severity"): SEVERITIES,
    ("figure", "qualifier"): QUALIFIERS,
    ("link", "relation"): LINK_RELATIONS,
    ("link", "speculated"): (0, 1),
    ("citation", "confidence"): CONFIDENCES,
    ("view", "kind"): VIEW_KINDS,
    **{
        (table, column): values
        for table in SPAN_TABLES
        for column, values in (
            ("shape", SHAPES),
            ("start_state", STATES),
            ("end_state", STATES),
            ("precision", PRECISIONS),
        )
    },
}
"""What a column may hold, by table and column (NULL besides, where the column allows it)."""

RULES: Final[dict[str, str]] = {
    "alias": "(person_id IS NULL) <> (unit_id IS NULL)",
    "post": "seats >= 1",
    "tenure": "(status = 'vacant') = (person_id IS NULL)",
    "note": "about <> '' OR at IS NOT NULL",
    "attachment": f"length(bytes) <= {ATTACHMENT_BYTES}",
}
"""What must hold of every row of a table (NULL counts as held)."""

UNIQUE: Final = {"kind": "name", "incident": "event_id", "tag": "name"}
"""The column of a table, beside `id` and `uid`, of which every value is there once."""

ABOUT_TABLES: Final = ("citation", "note", "property", "tagging", "attachment")
"""Tables whose `about` is the uid of any record (empty only in note)."""

EDTF_COLUMNS: Final = (
    ("person", "born"), ("person", "died"), ("unit", "founded"), ("unit", "dissolved"),
    ("post", "opened"), ("post", "closed"), ("tenure", "announced"), ("source", "issued"),
    ("source", "accessed"),
)  # fmt: skip
"""Columns outside of spans that hold one EDTF text, or nothing."""

SEARCHED: Final[dict[str, tuple[str, ...]]] = {
    "event": ("title", "description", "place"),
    "person": ("name", "summary"),
    "unit": ("name", "summary"),
    "alias": ("name",),
    "post": ("title",),
    "source": ("title", "publisher", "author"),
    "era": ("title",),
    "note": ("text",),
    "property": ("name", "value"),
}
"""The columns of each table that are in its search index."""

BUILT_IN_KINDS: Final = (  # name, label, colour, icon (the shape of the mark)
    ("appointment", "Appointment", "#0b6fb8", "up"),
    ("departure", "Departure", "#c4581b", "down"),
    ("reorganisation", "Reorganisation", "#6f52a0", "square"),
    ("announcement", "Announcement", "#5560b5", "circle"),
    ("incident", "Incident", "#b3241d", "diamond"),
    ("figure", "Number", "#8a6508", "hexagon"),
    ("product", "Product", "#1b7f6b", "pentagon"),
    ("deal", "Deal", "#a8437e", "plus"),
    ("statement", "Statement", "#3a7ca5", "bubble"),
    ("legal", "Legal", "#6b4f3a", "shield"),
    ("other", "Other", "#5f6673", "dot"),
)


def search_index(table: str) -> str:
    """Name of a table's full-text index; its rowid is the table's id."""
    return f"{table}_search"


def foreign_keys(table: str) -> dict[str, str]:
    """Column to table it refers to."""
    return {
        column: declared.split('"')[1]
        for column, declared in _OWN[table].items()
        if "REFERENCES" in declared
    }


def _check(column: str, values: tuple[str, ...] | tuple[int, ...]) -> str:
    if values == tuple(range(len(values))):
        return f"CHECK ({column} BETWEEN 0 AND {len(values) - 1})"
    # A chain of OR, for IN builds a small table again for each row: 13 µs instead of none.
    allowed = " OR ".join(f"{column} = '{value}'" for value in values)
    return f"CHECK ({allowed})"


def _table_sql(table: str) -> str:
    lines = ["id INTEGER PRIMARY KEY AUTOINCREMENT", "uid TEXT NOT NULL UNIQUE"]
    for column, declared in _OWN[table].items():
        values = ENUMERATIONS.get((table, column))
        lines.append(f"{column} {declared}" + (f" {_check(column, values)}" if values else ""))
    if table in RULES:
        lines.append(f"CHECK ({RULES[table]})")
    if table in UNIQUE:
        lines.append(f"UNIQUE ({UNIQUE[table]})")
    body = ",\n  ".join(lines)
    return f'CREATE TABLE "{table}" (\n  {body}\n) STRICT'


# Both columns in one index: who takes part in what is read without touching the rows.
_PAIRED: Final = {
    ("event_person", "event_id"): "person_id",
    ("event_person", "person_id"): "event_id",
    ("event_unit", "event_id"): "unit_id",
    ("event_unit", "unit_id"): "event_id",
}
_BY_DATE: Final = {"event": ("start_lo", "end_hi")}  # what happened around a day


def _index_columns(table: str) -> dict[str, str]:
    """Each indexed column, and the columns its index has."""
    named = list(foreign_keys(table))
    if UNIQUE.get(table) in named:
        named.remove(UNIQUE[table])  # is an index already
    named += [*(["about"] if table in ABOUT_TABLES else []), *_BY_DATE.get(table, ())]
    return {
        column: f"{column}, {paired}" if (paired := _PAIRED.get((table, column))) else column
        for column in named
    }


def _trigger_sql(table: str, act: str) -> str:
    return (
        f'CREATE TRIGGER "{table}_{act.lower()}" AFTER {act} ON "{table}" BEGIN\n'
        "  UPDATE meta SET value = value + 1 WHERE key = 'revision';\nEND"
    )


def _search_sql(table: str) -> str:
    return (
        f'CREATE VIRTUAL TABLE "{search_index(table)}" USING fts5('
        f"{', '.join(SEARCHED[table])}, content='{table}', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 2')"
    )


def _iso(bound: str, *, last: bool = False) -> str:
    # A day for bounds at midnight, else day and time; `hi` bounds are the first second after.
    shown = f"{bound} - 1" if last else bound
    return (
        f"CASE WHEN {bound} % 86400 = 0 THEN date({shown}, 'unixepoch')"
        f" ELSE strftime('%Y-%m-%dT%H:%M:%S', {shown}, 'unixepoch') END"
    )


_READABLE_EVENT: Final = f"""CREATE VIEW readable_event AS
SELECT event.id, event.title, kind.label AS kind, event.starts, event.ends,
  {_iso("event.start_lo")} AS starts_earliest,
  {_iso("event.start_hi", last=True)} AS starts_latest,
  {_iso("event.end_lo")} AS ends_earliest,
  {_iso("event.end_hi", last=True)} AS ends_latest,
  event.wording, event.importance, event.modality, event.place,
  (SELECT group_concat(unit.name, ', ') FROM event_unit
    JOIN unit ON unit.id = event_unit.unit_id WHERE event_unit.event_id = event.id) AS units,
  (SELECT group_concat(person.name, ', ') FROM event_person
    JOIN person ON person.id = event_person.person_id
    WHERE event_person.event_id = event.id) AS people,
  event.description, event.uid
FROM event JOIN kind ON kind.id = event.kind_id"""

# `value` is TEXT: STRICT turns the sum of a trigger back into text, so that '41' becomes '42'.
_META: Final = """CREATE TABLE "meta" (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID"""

_EDIT: Final = """CREATE TABLE "edit" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  label TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone BETWEEN 0 AND 1)
) STRICT"""

# `row_id` is a number, but for `meta` its key. What `before` and `after` hold: db.history.images.
_EDIT_ROW: Final = """CREATE TABLE "edit_row" (
  edit_id INTEGER NOT NULL REFERENCES "edit"(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_id ANY NOT NULL,
  before TEXT,
  after TEXT,
  PRIMARY KEY (edit_id, position)
) STRICT"""

TABLES: Final = {
    "meta": _META,
    **{table: _table_sql(table) for table in CONTENT_TABLES},
    "edit": _EDIT,
    "edit_row": _EDIT_ROW,
}
INDEXES: Final = {
    f"{table}_{column}": f'CREATE INDEX "{table}_{column}" ON "{table}" ({columns})'
    for table in CONTENT_TABLES
    for column, columns in _index_columns(table).items()
}
TRIGGERS: Final = {
    f"{table}_{act.lower()}": _trigger_sql(table, act)
    for table in CONTENT_TABLES
    for act in ("INSERT", "UPDATE", "DELETE")
}
VIEWS: Final = {"readable_event": _READABLE_EVENT}
SEARCH_INDEXES: Final = {search_index(table): _search_sql(table) for table in SEARCHED}
