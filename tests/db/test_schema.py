"""The tables as they are in a new file: a public contract."""

# SPDX-License-Identifier: MIT

import dataclasses
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from sqlite_utils import Database

from db import columns, migrations, records, schema
from db.dates import span
from db.errors import FileProblem
from db.file import OpenFile, create, transaction
from tests.db.raw_files import fill_search, put

RECORD_CLASSES = [cls for cls in get_args(records.Record) if cls is not records.Meta]


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with create(tmp_path / "new.chronik", title="Alibaba") as made:
        yield made


def snake_case(name: str) -> str:
    return "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in name).lstrip("_")


def a_row(table: str, **values: object) -> dict[str, object]:
    """Values that every rule of the table is content with, apart from foreign keys."""
    row: dict[str, object] = {"uid": f"uid-of-{table}"}
    for column, target in schema.foreign_keys(table).items():
        if column not in ("unit_id", "quoted_in") or table != "alias":
            row[column] = 1 if target else None
    for column in schema.COLUMNS[table]:
        allowed = schema.ENUMERATIONS.get((table, column))
        if allowed:
            row[column] = allowed[0]
        elif column in ("name", "title", "label", "colour", "text", "about", "metric", "state"):
            row[column] = "x"
        elif table == "figure" and column == "value":
            row[column] = 1.5
        elif table == "property" and column == "value":
            row[column] = "x"
    if table == "attachment":
        row["bytes"] = b"x"
    return row | values


@pytest.mark.parametrize("record", RECORD_CLASSES, ids=lambda cls: cls.__name__)
def test_a_record_has_the_columns_of_its_table(record: type) -> None:
    fields: list[str] = []
    for field in dataclasses.fields(record):
        fields += schema.SPAN_COLUMNS if field.name == "span" else [field.name]
    assert sorted(fields) == sorted(schema.COLUMNS[snake_case(record.__name__)])


def test_every_table_has_a_record() -> None:
    assert {snake_case(cls.__name__) for cls in RECORD_CLASSES} == set(schema.CONTENT_TABLES)


def test_a_new_file_holds_exactly_what_the_schema_says(file: OpenFile) -> None:
    stored = dict(
        file.connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"
            " AND name NOT LIKE '%migrations%' AND name NOT LIKE 'sqlite%'"
            " AND name NOT GLOB '*_search_*'"
        )
    )
    assert stored == {
        **schema.TABLES,
        **schema.INDEXES,
        **schema.TRIGGERS,
        **schema.VIEWS,
        **schema.SEARCH_INDEXES,
    }


def test_columns_stand_in_the_file_as_in_the_schema(file: OpenFile) -> None:
    for table, names in schema.COLUMNS.items():
        stored = file.connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
        assert tuple(name for (name,) in stored) == names, table


def test_only_search_and_migrations_are_not_strict(file: OpenFile) -> None:
    loose = file.connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0"
        " AND type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    assert loose == [("_sqlite_migrations",)]


def test_the_version_is_the_number_of_steps(file: OpenFile) -> None:
    assert len(migrations.STEPS.applied(Database(file.connection))) == schema.SCHEMA_VERSION
    assert file.connection.execute("PRAGMA user_version").fetchone() == (schema.SCHEMA_VERSION,)


def test_enumerations_are_those_of_columns_and_spans() -> None:
    assert schema.MODALITIES == columns.MODALITIES
    assert schema.IMPORTANCES == columns.IMPORTANCES
    assert schema.SEVERITIES == columns.SEVERITIES
    assert schema.STATUSES == columns.STATUSES
    assert schema.PRECISIONS == columns.PRECISIONS == get_args(span.Precision)
    assert get_args(span.Shape) == schema.SHAPES
    assert get_args(span.State) == schema.STATES


@pytest.mark.parametrize(("table", "column"), schema.ENUMERATIONS)
def test_a_word_that_is_not_listed_is_refused(file: OpenFile, table: str, column: str) -> None:
    allowed = schema.ENUMERATIONS[table, column]
    wrong: object = 99 if isinstance(allowed[0], int) else "nonsense"
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"), transaction(file.connection):
        put(file.connection, table, **a_row(table, **{column: wrong}))


@pytest.mark.parametrize(("table", "column"), schema.ENUMERATIONS)
def test_every_listed_word_is_taken(file: OpenFile, table: str, column: str) -> None:
    words = schema.ENUMERATIONS[table, column]
    file.connection.execute("BEGIN")
    for number, value in enumerate(words):
        row = a_row(table, **{column: value, "uid": str(number)})
        if value == "vacant":
            row["person_id"] = None
        if table in schema.UNIQUE:
            row[schema.UNIQUE[table]] = number
        put(file.connection, table, **row)
    stored = file.connection.execute(
        f'SELECT "{column}" FROM "{table}" WHERE length(uid) < 5 ORDER BY id'
    )
    assert tuple(value for (value,) in stored) == words
    file.connection.execute("ROLLBACK")


@pytest.mark.parametrize(
    ("table", "wrong"),
    [
        ("alias", {"person_id": 1, "unit_id": 1}),
        ("alias", {"person_id": None, "unit_id": None}),
        ("post", {"seats": 0}),
        ("tenure", {"status": "vacant", "person_id": 1}),
        ("tenure", {"status": "regular", "person_id": None}),
        ("note", {"about": "", "at": None}),
        ("attachment", {"bytes": b"x" * (schema.ATTACHMENT_BYTES + 1)}),
    ],
)
def test_a_row_that_contradicts_itself_is_refused(
    file: OpenFile, table: str, wrong: dict[str, object]
) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"), transaction(file.connection):
        put(file.connection, table, **a_row(table, **wrong))


@pytest.mark.parametrize("table", schema.CONTENT_TABLES)
def test_every_reference_has_an_index(file: OpenFile, table: str) -> None:
    wanted = set(schema.foreign_keys(table))
    if table in schema.ABOUT_TABLES:
        wanted.add("about")
    rows = file.connection.execute(
        "SELECT info.name FROM pragma_index_list(?) AS list, pragma_index_info(list.name) AS info"
        " WHERE info.seqno = 0",
        (table,),
    )
    assert wanted <= {name for (name,) in rows}


@pytest.mark.parametrize("table", schema.CONTENT_TABLES)
def test_the_revision_counts_every_kind_of_write(file: OpenFile, table: str) -> None:
    before = int(file.meta("revision"))
    file.connection.execute("BEGIN")
    row = put(file.connection, table, **a_row(table))
    file.connection.execute(f'UPDATE "{table}" SET uid = ? WHERE id = ?', ("other", row))
    file.connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (row,))
    assert file.meta("revision") == str(before + 3)
    file.connection.execute("ROLLBACK")


def test_a_uid_is_taken_once(file: OpenFile) -> None:
    put(file.connection, "person", uid="one", name="Jack Ma")
    with pytest.raises(sqlite3.IntegrityError):
        put(file.connection, "person", uid="one", name="Daniel Zhang")


def test_ids_are_never_used_again(file: OpenFile) -> None:
    first = put(file.connection, "person", name="Jack Ma")
    file.connection.execute("DELETE FROM person")
    assert put(file.connection, "person", name="Daniel Zhang") > first


def test_what_others_refer_to_stays(file: OpenFile) -> None:
    unit = put(file.connection, "unit", name="Alibaba")
    put(file.connection, "post", unit_id=unit)
    with pytest.raises(sqlite3.IntegrityError), transaction(file.connection):
        file.connection.execute("DELETE FROM unit")
    assert file.connection.execute("SELECT count(*) FROM unit").fetchone() == (1,)


def test_children_may_be_written_before_their_parents(file: OpenFile) -> None:
    with transaction(file.connection):
        put(file.connection, "post", unit_id=7)
        put(file.connection, "unit", id=7, name="DingTalk")
    assert file.connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_new_file_has_the_kinds_and_its_settings(file: OpenFile) -> None:
    kinds = file.connection.execute("SELECT name, label, colour, icon FROM kind ORDER BY id")
    assert tuple(kinds) == schema.BUILT_IN_KINDS
    assert (file.meta("title"), file.meta("language"), file.meta("zone")) == (
        "Alibaba",
        "en",
        "UTC",
    )
    assert file.meta("revision") == file.meta("indexed_revision") == "11"


def test_a_person_with_a_sql_browser_reads_dates(file: OpenFile) -> None:
    unit = put(file.connection, "unit", name="Alibaba Cloud")
    span_of_outage = {
        "shape": "moment",
        "starts": "[2022-12-16..2022-12-19]",
        "start_lo": 1671148800,
        "start_hi": 1671494400,
        "end_lo": 1671148800 + 3661,
        "end_hi": None,
    }
    event = put(file.connection, "event", title="Outage", kind_id=5, **span_of_outage)
    put(file.connection, "event_unit", event_id=event, unit_id=unit)
    row = file.connection.execute(
        "SELECT title, kind, starts_earliest, starts_latest, ends_earliest, ends_latest, units,"
        " people FROM readable_event"
    ).fetchone()
    assert row == (
        "Outage",
        "Incident",
        "2022-12-16",
        "2022-12-19",
        "2022-12-16T01:01:01",
        None,
        "Alibaba Cloud",
        None,
    )


@pytest.mark.parametrize("word", ["borse", "BÖRSE", "bör*"])
def test_the_search_index_knows_no_accents(file: OpenFile, word: str) -> None:
    put(file.connection, "unit", name="Deutsche Börse")
    fill_search(file.connection)
    found = file.connection.execute(
        "SELECT rowid FROM unit_search WHERE unit_search MATCH ?", (word,)
    )
    assert found.fetchall() == [(1,)]


def test_a_failed_step_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(schema.TABLES, "edit", "CREATE TABLE broken AS SELECT")
    with pytest.raises((sqlite3.OperationalError, FileProblem)):
        create(tmp_path / "new.chronik")
    assert list(tmp_path.iterdir()) == []
