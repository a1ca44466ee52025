"""Version 1 of a file, as it was released: what its tables were, whatever they are today.

Only `db.migrations` uses it. Nothing here is ever edited, for files with exactly this text
in `sqlite_master` are out there; `db.schema` describes the newest version.
"""

# SPDX-License-Identifier: MIT

from typing import Final

KINDS: Final = (
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

_SPAN: Final = """\
shape TEXT NOT NULL DEFAULT 'none' CHECK (shape = 'moment' OR shape = 'period' OR shape = 'none'),
  starts TEXT NOT NULL DEFAULT '',
  ends TEXT NOT NULL DEFAULT '',
  start_lo INTEGER,
  start_hi INTEGER,
  end_lo INTEGER,
  end_hi INTEGER,
  start_state TEXT NOT NULL DEFAULT 'unknown' CHECK (start_state = 'dated' OR start_state = \
'open' OR start_state = 'unknown'),
  end_state TEXT NOT NULL DEFAULT 'unknown' CHECK (end_state = 'dated' OR end_state = \
'open' OR end_state = 'unknown'),
  attested TEXT NOT NULL DEFAULT '',
  precision TEXT NOT NULL DEFAULT 'none' CHECK (precision = 'none' OR precision = 'second' \
OR precision = 'minute' OR precision = 'hour' OR precision = 'day' OR precision = 'week' OR \
precision = 'month' OR precision = 'quarter' OR precision = 'season' OR precision = 'half' \
OR precision = 'year' OR precision = 'decade' OR precision = 'century' OR precision = \
'millennium' OR precision = 'set'),
  zone TEXT NOT NULL DEFAULT '',
  wording TEXT NOT NULL DEFAULT ''"""

_TABLES: Final = """
CREATE TABLE "meta" (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "kind" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  label TEXT NOT NULL,
  colour TEXT NOT NULL,
  icon TEXT NOT NULL DEFAULT '',
  UNIQUE (name)
) STRICT;

CREATE TABLE "person" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  sort_name TEXT NOT NULL DEFAULT '',
  summary TEXT NOT NULL DEFAULT '',
  born TEXT NOT NULL DEFAULT '',
  died TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE "unit" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL DEFAULT 'company' CHECK (kind = 'company' OR kind = 'division' OR kind \
= 'institute' OR kind = 'product' OR kind = 'body' OR kind = 'outside'),
  founded TEXT NOT NULL DEFAULT '',
  dissolved TEXT NOT NULL DEFAULT '',
  fiscal_year_end TEXT NOT NULL DEFAULT '',
  summary TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE "unit_parent" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  unit_id INTEGER NOT NULL REFERENCES "unit"(id) DEFERRABLE INITIALLY DEFERRED,
  parent_id INTEGER NOT NULL REFERENCES "unit"(id) DEFERRABLE INITIALLY DEFERRED,
  reason TEXT NOT NULL DEFAULT '',
  {span}
) STRICT;

CREATE TABLE "alias" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  person_id INTEGER REFERENCES "person"(id) DEFERRABLE INITIALLY DEFERRED,
  unit_id INTEGER REFERENCES "unit"(id) DEFERRABLE INITIALLY DEFERRED,
  language TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT 'other name' CHECK (kind = 'other name' OR kind = \
'translation' OR kind = 'former' OR kind = 'short'),
  {span},
  CHECK ((person_id IS NULL) <> (unit_id IS NULL))
) STRICT;

CREATE TABLE "post" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  unit_id INTEGER NOT NULL REFERENCES "unit"(id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL DEFAULT '',
  leads INTEGER NOT NULL DEFAULT 0 CHECK (leads BETWEEN 0 AND 1),
  seats INTEGER DEFAULT 1,
  opened TEXT NOT NULL DEFAULT '',
  closed TEXT NOT NULL DEFAULT '',
  CHECK (seats >= 1)
) STRICT;

CREATE TABLE "tenure" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  post_id INTEGER NOT NULL REFERENCES "post"(id) DEFERRABLE INITIALLY DEFERRED,
  person_id INTEGER REFERENCES "person"(id) DEFERRABLE INITIALLY DEFERRED,
  status TEXT NOT NULL DEFAULT 'regular' CHECK (status = 'regular' OR status = 'acting' OR \
status = 'interim' OR status = 'vacant'),
  announced TEXT NOT NULL DEFAULT '',
  modality TEXT NOT NULL DEFAULT 'stated' CHECK (modality = 'stated' OR modality = \
'reported' OR modality = 'opinion' OR modality = 'rumour' OR modality = 'denied' OR \
modality = 'concluded'),
  {span},
  CHECK ((status = 'vacant') = (person_id IS NULL))
) STRICT;

CREATE TABLE "event" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  kind_id INTEGER NOT NULL REFERENCES "kind"(id) DEFERRABLE INITIALLY DEFERRED,
  description TEXT NOT NULL DEFAULT '',
  importance TEXT NOT NULL DEFAULT 'normal' CHECK (importance = 'main' OR importance = \
'normal' OR importance = 'detail'),
  modality TEXT NOT NULL DEFAULT 'stated' CHECK (modality = 'stated' OR modality = \
'reported' OR modality = 'opinion' OR modality = 'rumour' OR modality = 'denied' OR \
modality = 'concluded'),
  place TEXT NOT NULL DEFAULT '',
  {span}
) STRICT;

CREATE TABLE "unit_change" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  event_id INTEGER NOT NULL REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED,
  from_unit INTEGER NOT NULL REFERENCES "unit"(id) DEFERRABLE INITIALLY DEFERRED,
  to_unit INTEGER NOT NULL REFERENCES "unit"(id) DEFERRABLE INITIALLY DEFERRED,
  relation TEXT NOT NULL CHECK (relation = 'renamed' OR relation = 'merged into' OR \
relation = 'split from' OR relation = 'replaced by')
) STRICT;

CREATE TABLE "incident" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  event_id INTEGER NOT NULL REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED,
  severity TEXT NOT NULL DEFAULT 'minor' CHECK (severity = 'minor' OR severity = 'major' OR \
severity = 'critical'),
  status TEXT NOT NULL DEFAULT '',
  region TEXT NOT NULL DEFAULT '',
  cause TEXT NOT NULL DEFAULT '',
  impact TEXT NOT NULL DEFAULT '',
  lasted_min_s INTEGER,
  lasted_max_s INTEGER,
  lasted_wording TEXT NOT NULL DEFAULT '',
  UNIQUE (event_id)
) STRICT;

CREATE TABLE "figure" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  event_id INTEGER NOT NULL REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED,
  metric TEXT NOT NULL,
  value REAL NOT NULL,
  qualifier TEXT NOT NULL DEFAULT 'exactly' CHECK (qualifier = 'exactly' OR qualifier = \
'about' OR qualifier = 'up to' OR qualifier = 'at least'),
  unit TEXT NOT NULL DEFAULT '',
  basis TEXT NOT NULL DEFAULT '',
  period TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE "event_person" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  event_id INTEGER NOT NULL REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED,
  person_id INTEGER NOT NULL REFERENCES "person"(id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL DEFAULT 'subject'
) STRICT;

CREATE TABLE "event_unit" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  event_id INTEGER NOT NULL REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED,
  unit_id INTEGER NOT NULL REFERENCES "unit"(id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL DEFAULT 'subject'
) STRICT;

CREATE TABLE "link" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  from_event INTEGER NOT NULL REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED,
  to_event INTEGER NOT NULL REFERENCES "event"(id) DEFERRABLE INITIALLY DEFERRED,
  relation TEXT NOT NULL CHECK (relation = 'causes' OR relation = 'suspected connection' OR \
relation = 'follows' OR relation = 'contradicts' OR relation = 'part of'),
  speculated INTEGER NOT NULL DEFAULT 0 CHECK (speculated BETWEEN 0 AND 1)
) STRICT;

CREATE TABLE "source" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  publisher TEXT NOT NULL DEFAULT '',
  author TEXT NOT NULL DEFAULT '',
  url TEXT NOT NULL DEFAULT '',
  archived_url TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '',
  issued TEXT NOT NULL DEFAULT '',
  accessed TEXT NOT NULL DEFAULT '',
  quoted_in INTEGER REFERENCES "source"(id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE "citation" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  source_id INTEGER NOT NULL REFERENCES "source"(id) DEFERRABLE INITIALLY DEFERRED,
  about TEXT NOT NULL,
  field TEXT NOT NULL DEFAULT '',
  says TEXT NOT NULL DEFAULT '',
  locator TEXT NOT NULL DEFAULT '',
  passage_from INTEGER,
  passage_to INTEGER,
  exact TEXT NOT NULL DEFAULT '',
  prefix TEXT NOT NULL DEFAULT '',
  suffix TEXT NOT NULL DEFAULT '',
  confidence INTEGER CHECK (confidence BETWEEN 0 AND 4),
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE "note" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL,
  about TEXT NOT NULL DEFAULT '',
  at INTEGER,
  created_at TEXT NOT NULL DEFAULT '',
  changed_at TEXT NOT NULL DEFAULT '',
  CHECK (about <> '' OR at IS NOT NULL)
) STRICT;

CREATE TABLE "property" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  about TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE "tag" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  colour TEXT NOT NULL DEFAULT '',
  UNIQUE (name)
) STRICT;

CREATE TABLE "tagging" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  tag_id INTEGER NOT NULL REFERENCES "tag"(id) DEFERRABLE INITIALLY DEFERRED,
  about TEXT NOT NULL
) STRICT;

CREATE TABLE "attachment" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  about TEXT NOT NULL,
  name TEXT NOT NULL,
  mime TEXT NOT NULL DEFAULT '',
  bytes BLOB NOT NULL,
  sha256 TEXT NOT NULL DEFAULT '',
  CHECK (length(bytes) <= 10485760)
) STRICT;

CREATE TABLE "era" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  colour TEXT NOT NULL DEFAULT '',
  {span}
) STRICT;

CREATE TABLE "view" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind = 'view' OR kind = 'export'),
  state TEXT NOT NULL
) STRICT
"""

# The table, and the columns of one of its indexes; it is called after the first.
_INDEXES: Final = """
unit_parent: unit_id
unit_parent: parent_id
alias: person_id
alias: unit_id
post: unit_id
tenure: post_id
tenure: person_id
event: kind_id
event: start_lo
event: end_hi
unit_change: event_id
unit_change: from_unit
unit_change: to_unit
figure: event_id
event_person: event_id, person_id
event_person: person_id, event_id
event_unit: event_id, unit_id
event_unit: unit_id, event_id
link: from_event
link: to_event
source: quoted_in
citation: source_id
citation: about
note: about
property: about
tagging: tag_id
tagging: about
attachment: about
"""

_SEARCHED: Final = """
event: title, description, place
person: name, summary
unit: name, summary
alias: name
post: title
source: title, publisher, author
era: title
note: text
property: name, value
"""

_VIEW: Final = """CREATE VIEW readable_event AS
SELECT event.id, event.title, kind.label AS kind, event.starts, event.ends,
  CASE WHEN event.start_lo % 86400 = 0 THEN date(event.start_lo, 'unixepoch') ELSE \
strftime('%Y-%m-%dT%H:%M:%S', event.start_lo, 'unixepoch') END AS starts_earliest,
  CASE WHEN event.start_hi % 86400 = 0 THEN date(event.start_hi - 1, 'unixepoch') ELSE \
strftime('%Y-%m-%dT%H:%M:%S', event.start_hi - 1, 'unixepoch') END AS starts_latest,
  CASE WHEN event.end_lo % 86400 = 0 THEN date(event.end_lo, 'unixepoch') ELSE \
strftime('%Y-%m-%dT%H:%M:%S', event.end_lo, 'unixepoch') END AS ends_earliest,
  CASE WHEN event.end_hi % 86400 = 0 THEN date(event.end_hi - 1, 'unixepoch') ELSE \
strftime('%Y-%m-%dT%H:%M:%S', event.end_hi - 1, 'unixepoch') END AS ends_latest,
  event.wording, event.importance, event.modality, event.place,
  (SELECT group_concat(unit.name, ', ') FROM event_unit
    JOIN unit ON unit.id = event_unit.unit_id WHERE event_unit.event_id = event.id) AS units,
  (SELECT group_concat(person.name, ', ') FROM event_person
    JOIN person ON person.id = event_person.person_id
    WHERE event_person.event_id = event.id) AS people,
  event.description, event.uid
FROM event JOIN kind ON kind.id = event.kind_id"""


def statements() -> list[str]:
    """Return everything that makes an empty database a file of version 1, in order."""
    tables = _TABLES.replace("{span}", _SPAN).strip().split(";\n\n")
    names = [sql.split('"')[1] for sql in tables if not sql.startswith('CREATE TABLE "meta"')]
    return [
        *tables,
        *(_index(*line.split(": ")) for line in _INDEXES.split("\n") if line),
        *(_trigger(name, act) for name in names for act in ("INSERT", "UPDATE", "DELETE")),
        _VIEW,
        *(_search(*line.split(": ")) for line in _SEARCHED.split("\n") if line),
    ]


def _index(table: str, columns: str) -> str:
    first = columns.split(", ", maxsplit=1)[0]
    return f'CREATE INDEX "{table}_{first}" ON "{table}" ({columns})'


def _trigger(table: str, act: str) -> str:
    return (
        f'CREATE TRIGGER "{table}_{act.lower()}" AFTER {act} ON "{table}" BEGIN\n'
        "  UPDATE meta SET value = value + 1 WHERE key = 'revision';\nEND"
    )


def _search(table: str, columns: str) -> str:
    return (
        f'CREATE VIRTUAL TABLE "{table}_search" USING fts5({columns}, '
        f"content='{table}', content_rowid='id', tokenize='unicode61 remove_diacritics 2')"
    )
