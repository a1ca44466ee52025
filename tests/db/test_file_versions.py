"""Files of other versions: a newer one is refused (R8), an older one is copied, then led here."""

# SPDX-License-Identifier: MIT

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from db import backup, migrations, schema
from db.errors import FileProblem
from db.file import create, open_file
from db.opening import sniff
from tests.db.raw_files import a_file, damage, message_of, state_of


@pytest.fixture
def old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A file of today, seen by a program that is one version further."""
    path = a_file(tmp_path)
    steps = Migrations("chronik")
    for step in migrations.STEPS._migrations:
        steps(name=step.name)(step.fn)

    @steps(name="003_colours")
    def _(db: Database) -> None:
        db.execute("UPDATE person SET summary = 'converted'")
        db.execute("INSERT INTO meta (key, value) VALUES ('converted', 'yes')")

    monkeypatch.setattr(migrations.apply_steps, "__defaults__", (steps,))
    monkeypatch.setattr(schema, "SCHEMA_VERSION", 3)
    monkeypatch.setattr(sniff, "SCHEMA_VERSION", 3)
    yield path


def backups(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.bak"))


@pytest.mark.parametrize("version", [3, 4, 1000, 2**31 - 1, 2**32 - 1])
@pytest.mark.parametrize("writing", [True, False])
def test_a_newer_file_is_refused_and_not_touched(
    tmp_path: Path, version: int, writing: bool
) -> None:
    path = a_file(tmp_path)
    with path.open("rb+") as opened:
        opened.seek(60)
        opened.write(version.to_bytes(4, "big"))
    before = state_of(path)
    message = message_of(lambda: open_file(path, writing=writing), FileProblem)
    assert "newer Chronik" in message
    assert "Update Chronik" in message
    assert state_of(path) == before


def test_an_older_file_is_copied_and_then_converted(old_file: Path) -> None:
    rows = old_file.read_bytes()
    with open_file(old_file, writing=True) as file:
        assert file.meta("converted") == "yes"
        assert file.connection.execute("PRAGMA user_version").fetchone() == (3,)
        assert file.meta("revision") == file.meta("indexed_revision")
    (copy,) = backups(old_file.parent)
    assert re.fullmatch(r"alibaba\.v2-\d{4}-\d\d-\d\d\.bak", copy.name)
    assert copy.stat().st_size == len(rows)
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
        assert connection.execute("SELECT count(*) FROM event").fetchone() == (3,)
        assert connection.execute("SELECT summary FROM person").fetchone() == ("",)


def test_a_converted_file_is_opened_without_another_copy(old_file: Path) -> None:
    open_file(old_file, writing=True).close()
    open_file(old_file, writing=True).close()
    assert len(backups(old_file.parent)) == 1


def test_an_older_copy_is_never_written_over(old_file: Path) -> None:
    kept = backup.back_up(old_file, 1, "2026-11-22")
    kept.write_text("precious", "utf-8")
    again = backup.back_up(old_file, 1, "2026-11-22")
    assert kept.read_text("utf-8") == "precious"
    assert again.name == "alibaba.v1-2026-11-22-2.bak"


def test_an_older_file_is_looked_at_without_being_converted(old_file: Path) -> None:
    before = state_of(old_file)
    with open_file(old_file, writing=False) as file:
        assert file.connection.execute("SELECT count(*) FROM event").fetchone() == (3,)
        assert file.meta("converted") == ""
    assert state_of(old_file) == before


def test_a_file_too_old_to_be_read_is_not_converted_by_looking(
    old_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "READABLE_SINCE", 3)
    before = state_of(old_file)
    message = message_of(lambda: open_file(old_file, writing=False), FileProblem)
    assert "older Chronik" in message
    assert state_of(old_file) == before


def test_without_a_copy_nothing_is_converted(
    old_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state_of(old_file)
    monkeypatch.setattr(backup, "rows_by_table", lambda *_: object())
    message = message_of(lambda: open_file(old_file, writing=True), FileProblem)
    assert "could not be copied before it is converted" in message
    assert state_of(old_file) == before


def test_a_step_that_fails_leaves_the_old_file(
    old_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = Migrations("chronik")
    for step in migrations.STEPS._migrations:
        broken(name=step.name)(step.fn)

    @broken(name="003_broken")
    def _(db: Database) -> None:
        db.execute("DELETE FROM event_unit")
        raise sqlite3.OperationalError("no")

    monkeypatch.setattr(migrations.apply_steps, "__defaults__", (broken,))
    before = old_file.read_bytes()
    message_of(lambda: open_file(old_file, writing=True), FileProblem)
    assert old_file.read_bytes() == before
    assert not old_file.with_name(f"{old_file.name}.lock").exists()


def test_a_new_file_goes_all_steps_at_once(old_file: Path) -> None:
    with create(old_file.with_name("new.chronik")) as file:
        assert file.meta("converted") == "yes"
        assert file.connection.execute("PRAGMA user_version").fetchone() == (3,)


def test_an_older_file_with_a_part_missing_is_converted_and_only_looked_at(old_file: Path) -> None:
    damage(old_file, "DROP TRIGGER event_insert")
    with open_file(old_file, writing=True) as file:
        assert file.read_only
        assert "event_insert" in file.reason
        assert file.meta("converted") == "yes"


def test_an_older_file_with_a_strange_trigger_is_looked_at_as_it_is(old_file: Path) -> None:
    damage(old_file, "CREATE TRIGGER evil AFTER UPDATE ON person BEGIN DELETE FROM event; END")
    before = state_of(old_file)
    with open_file(old_file, writing=True) as file:
        assert file.read_only
        assert "evil" in file.reason
    assert state_of(old_file) == before
