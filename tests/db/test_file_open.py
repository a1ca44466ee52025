"""Opening: what is no timeline, or a broken one, is named in one sentence and left alone."""

# SPDX-License-Identifier: MIT

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db.errors import FileProblem
from db.file import create, open_file, transaction
from db.schema import SCHEMA_VERSION
from tests.db.raw_files import a_file, damage, header, message_of, put, state_of

UNUSUAL_NAMES = [
    "with space.chronik",
    "a#b.chronik",
    "a?mode=memory.chronik",
    "100%41.chronik",
    "Übung 时间.chronik",
    "a;b&c='\".chronik",
    "no ending",
    "-rf.chronik",
    "two\nlines.chronik",
]


def an_empty_file(path: Path) -> None:
    path.touch()


def a_folder(path: Path) -> None:
    path.mkdir()


def a_text_file(path: Path) -> None:
    path.write_text("Wer leitete was und wann? Über alles.\n" * 40, "utf-8")


def a_short_text_file(path: Path) -> None:
    path.write_text("title,date\n", "utf-8")


def a_picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)))


def three_bytes(path: Path) -> None:
    path.write_bytes(b"\xff\xfe\0")


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


def another_programs_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE mail (id INTEGER)")


def a_file_of_a_newer_version(path: Path) -> None:
    header(a_file(path.parent), 60, (SCHEMA_VERSION + 1).to_bytes(4, "big"))


def a_file_without_version(path: Path) -> None:
    header(a_file(path.parent), 60, bytes(4))


def a_file_with_overwritten_beginning(path: Path) -> None:
    header(a_file(path.parent), 0, b"XXXX")


def a_file_with_impossible_pages(path: Path) -> None:
    header(a_file(path.parent), 16, b"\x03\x01")


def a_file_cut_in_its_header(path: Path) -> None:
    os.truncate(a_file(path.parent), 80)


def a_file_cut_in_half(path: Path) -> None:
    whole = a_file(path.parent)
    os.truncate(whole, whole.stat().st_size // 8192 * 4096)


def a_file_cut_inside_a_page(path: Path) -> None:
    whole = a_file(path.parent)
    os.truncate(whole, whole.stat().st_size - 100)


def a_file_without_a_table(path: Path) -> None:
    damage(a_file(path.parent), "DROP TABLE tenure")


def a_file_without_a_column(path: Path) -> None:
    damage(a_file(path.parent), "ALTER TABLE era DROP COLUMN colour")


def a_file_with_a_damaged_schema(path: Path) -> None:
    content = a_file(path.parent).read_bytes()
    path.write_bytes(content.replace(b"CREATE TABLE", b"CREATE TXBLE", 3))


FAILURES: list[tuple[Callable[[Path], None], str]] = [
    (an_empty_file, "is empty"),
    (a_folder, "is a folder"),
    (a_text_file, "is a text file"),
    (a_short_text_file, "is a text file"),
    (a_picture, "is not a Chronik timeline"),
    (three_bytes, "is not a Chronik timeline"),
    (a_pipe, "a device or a pipe"),
    (another_programs_database, "a database of another program"),
    (a_file_of_a_newer_version, "made by a newer Chronik"),
    (a_file_without_version, "is damaged: its header"),
    (a_file_with_overwritten_beginning, "is damaged: its first bytes are overwritten"),
    (a_file_with_impossible_pages, "is damaged: its page size"),
    (a_file_cut_in_its_header, "only the beginning of its header"),
    (a_file_cut_in_half, "bytes are missing at its end"),
    (a_file_cut_inside_a_page, "is damaged: 100 bytes are missing"),
    (a_file_without_a_table, "tables are missing or incomplete (tenure)"),
    (a_file_without_a_column, "tables are missing or incomplete (era)"),
    (a_file_with_a_damaged_schema, "is damaged"),
]


@pytest.mark.parametrize("writing", [True, False], ids=["writing", "reading"])
@pytest.mark.parametrize(
    ("make", "said"), FAILURES, ids=lambda value: getattr(value, "__name__", "")
)
def test_what_can_not_be_opened_is_named_and_not_touched(
    tmp_path: Path, make: Callable[[Path], None], said: str, writing: bool
) -> None:
    path = tmp_path / "alibaba.chronik"
    make(path)
    is_plain = path.is_file()
    before = state_of(path) if is_plain else None
    message = message_of(lambda: open_file(path, writing=writing), FileProblem)
    assert said in message
    assert "“alibaba.chronik”" in message
    assert "\n" not in message
    assert (state_of(path) if is_plain else None) == before


@pytest.mark.parametrize(
    "name", ["gone.chronik", "gone/alibaba.chronik", "alibaba.chronik/more", "x" * 300, "a\0b", ""]
)
def test_a_file_that_is_not_there_is_not_made(tmp_path: Path, name: str) -> None:
    a_file(tmp_path)
    before = sorted(tmp_path.iterdir())
    message_of(lambda: open_file(f"{tmp_path}/{name}", writing=True), FileProblem)
    assert sorted(tmp_path.iterdir()) == before


def test_a_link_to_nowhere_is_a_missing_file(tmp_path: Path) -> None:
    (tmp_path / "alibaba.chronik").symlink_to(tmp_path / "gone.chronik")
    message = message_of(lambda: open_file(tmp_path / "alibaba.chronik", writing=True), FileProblem)
    assert "There is no file" in message


def test_bytes_behind_the_end_open_for_reading(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    path.write_bytes(path.read_bytes() + b"x" * 5000)
    before = state_of(path)
    with open_file(path, writing=True) as file:
        assert file.read_only
        assert file.reason == "It is 5,000 bytes longer than it should be."
        assert file.meta("title") == "Alibaba"
    assert state_of(path) == before


@pytest.mark.parametrize("name", UNUSUAL_NAMES)
def test_unusual_names_are_only_names(tmp_path: Path, name: str) -> None:
    create(tmp_path / name, title=name).close()
    with open_file(tmp_path / name, writing=True) as file, transaction(file.connection):
        put(file.connection, "person", name="Jack Ma")
    with open_file(tmp_path / name, writing=False) as file:
        assert file.meta("title") == name
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_a_name_that_is_no_utf8_opens(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.chronik"))
    create(path).close()
    with open_file(path, writing=True) as file:
        assert file.meta("zone") == "UTC"
    path.write_bytes(b"")
    message = message_of(lambda: open_file(path, writing=True), FileProblem)
    assert message.encode("utf-8")


def test_a_name_can_not_turn_the_text_around(tmp_path: Path) -> None:
    path = tmp_path / "a\u202ekinorhc.txt"
    path.touch()
    assert "\u202e" not in message_of(lambda: open_file(path, writing=True), FileProblem)


def test_a_link_and_its_file_share_one_lock(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    (tmp_path / "link.chronik").symlink_to(path)
    with open_file(tmp_path / "link.chronik", writing=True) as file:
        assert file.path == path
        assert (tmp_path / "alibaba.chronik.lock").exists()


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("CREATE TRIGGER evil AFTER INSERT ON event BEGIN DELETE FROM event; END", "evil"),
        ("CREATE VIEW spy AS SELECT * FROM event", "spy"),
        ("CREATE VIRTUAL TABLE other USING fts5(x)", "other"),
        ("DROP TRIGGER event_insert", "event_insert"),
        ("DROP VIEW readable_event", "readable_event"),
        ("ALTER TABLE person ADD COLUMN nickname TEXT", "person"),
    ],
)
def test_a_schema_that_is_not_ours_is_only_looked_at(
    tmp_path: Path, statement: str, named: str
) -> None:
    path = a_file(tmp_path)
    damage(path, statement)
    before = state_of(path)
    with open_file(path, writing=True) as file:
        assert file.read_only
        assert named in file.reason
        with pytest.raises(FileProblem, match="can't be written"), transaction(file.connection):
            put(file.connection, "person", name="Jack Ma")
    assert state_of(path) == before


def test_a_plain_table_of_another_program_does_no_harm(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    damage(path, "CREATE TABLE notes_of_mine (x)", "CREATE INDEX mine ON event (title)")
    with open_file(path, writing=True) as file:
        assert not file.read_only


def test_reading_touches_nothing(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    before = state_of(path)
    with open_file(path, writing=False) as file:
        assert file.read_only
        assert file.reason == ""
        assert file.meta("unheard of") == ""
        assert sorted(each.name for each in tmp_path.iterdir()) == before[2]
    assert state_of(path) == before


def test_opening_for_writing_and_closing_changes_no_byte(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    before = state_of(path)
    file = open_file(path, writing=True)
    file.close()
    file.close()
    assert state_of(path) == before


def test_settings_of_the_connection(tmp_path: Path) -> None:
    with open_file(a_file(tmp_path), writing=True) as file:
        seen = {
            name: file.connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in (
                "foreign_keys", "synchronous", "journal_mode", "trusted_schema",
                "cell_size_check", "temp_store", "recursive_triggers",
            )
        }  # fmt: skip
        assert file.connection.isolation_level is None
        assert file.connection.getlimit(sqlite3.SQLITE_LIMIT_ATTACHED) == 1
    assert seen == {
        "foreign_keys": 1,
        "synchronous": 2,
        "journal_mode": "delete",
        "trusted_schema": 0,
        "cell_size_check": 1,
        "temp_store": 2,
        "recursive_triggers": 1,
    }


def test_a_file_in_wal_mode_is_read_as_it_is_and_set_right_when_written(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    damage(path, "PRAGMA journal_mode = WAL")
    before = state_of(path)
    with open_file(path, writing=False) as file:
        assert file.meta("title") == "Alibaba"
    assert state_of(path) == before
    with open_file(path, writing=True) as file:
        assert file.connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_change_that_was_cut_off_is_taken_back_by_a_writer_only(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    whole = path.read_bytes()
    crash_in_a_change(path)
    assert path.read_bytes() != whole
    before = state_of(path)
    message = message_of(lambda: open_file(path, writing=False), FileProblem)
    assert "was cut off" in message
    assert state_of(path) == before
    with open_file(path, writing=True) as file:
        assert file.connection.execute("SELECT count(*) FROM event").fetchone() == (3,)
    assert path.read_bytes() == whole


def crash_in_a_change(path: Path) -> None:
    """Leave file and journal as a kill in the middle of a big change does."""
    aside = path.with_name("aside")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE event SET title = 'lost', description = hex(zeroblob(9000))")
        connection.execute("DELETE FROM event_person")
        journal = path.with_name(f"{path.name}-journal")
        shutil.copy(path, aside)
        shutil.copy(journal, path.with_name("aside-journal"))
        connection.execute("ROLLBACK")
    aside.replace(path)
    path.with_name("aside-journal").replace(journal)
