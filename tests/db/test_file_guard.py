"""Transactions and the sentences for what SQLite reports."""

# SPDX-License-Identifier: MIT

import resource
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.errors import FileProblem
from db.file import look_over, open_file, read_guard, reading, transaction
from db.opening.guard import problem_of
from tests.db.raw_files import a_file, damage, put, python, state_of


def an_error(
    code: str | None, kind: type[sqlite3.Error] = sqlite3.OperationalError
) -> sqlite3.Error:
    error = kind("words that nobody reads")
    if code:
        error.sqlite_errorname = code
    return error


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("SQLITE_CORRUPT", "is damaged"),
        ("SQLITE_CORRUPT_VTAB", "is damaged"),
        ("SQLITE_CORRUPT_INDEX", "is damaged"),
        ("SQLITE_NOTADB", "is damaged"),
        ("SQLITE_TOOBIG", "is damaged"),
        ("SQLITE_FULL", "The disk is full"),
        ("SQLITE_IOERR_WRITE", "reported an error"),
        ("SQLITE_IOERR_FSYNC", "reported an error"),
        ("SQLITE_READONLY", "can't be written"),
        ("SQLITE_READONLY_DIRECTORY", "can't be written"),
        ("SQLITE_READONLY_DBMOVED", "was moved"),
        ("SQLITE_READONLY_ROLLBACK", "was cut off"),
        ("SQLITE_CANTOPEN", "can't be opened"),
        ("SQLITE_BUSY", "Another program"),
        ("SQLITE_BUSY_SNAPSHOT", "Another program"),
        ("SQLITE_LOCKED", "Another program"),
        ("SQLITE_PERM", "not allowed"),
        ("SQLITE_NOMEM", "memory"),
        (None, "text that can't be read"),
    ],
)
def test_every_failure_of_the_world_has_its_sentence(code: str | None, said: str) -> None:
    problem = problem_of(an_error(code), Path("/somewhere/alibaba.chronik"))
    assert said in str(problem)
    assert "words that nobody reads" not in str(problem)
    assert problem is not None
    assert problem.safe


@pytest.mark.parametrize(
    "error",
    [
        an_error("SQLITE_ERROR"),
        an_error("SQLITE_CONSTRAINT_CHECK", sqlite3.IntegrityError),
        an_error("SQLITE_MISUSE", sqlite3.ProgrammingError),
        an_error("SQLITE_INTERRUPT"),
        an_error(None, sqlite3.ProgrammingError),
    ],
)
def test_a_mistake_of_ours_passes_the_guard(error: sqlite3.Error) -> None:
    with pytest.raises(type(error)) as raised, read_guard(None):
        raise error
    assert raised.value is error


def test_an_error_inside_a_transaction_undoes_all_of_it(tmp_path: Path) -> None:
    with open_file(a_file(tmp_path), writing=True) as file:
        with pytest.raises(KeyError), transaction(file.connection):
            put(file.connection, "person", name="Jack Ma")
            raise KeyError("Jack Ma")
        assert not file.connection.in_transaction
        assert file.connection.execute("SELECT count(*) FROM person").fetchone() == (1,)


def test_a_commit_that_fails_undoes_all_of_it(tmp_path: Path) -> None:
    with open_file(a_file(tmp_path), writing=True) as file:
        with pytest.raises(sqlite3.IntegrityError), transaction(file.connection):
            put(file.connection, "post", unit_id=99)
        assert not file.connection.in_transaction
        with transaction(file.connection):
            put(file.connection, "post", unit_id=1)


def test_an_insert_that_rolls_back_by_itself_ends_cleanly(tmp_path: Path) -> None:
    with open_file(a_file(tmp_path), writing=True) as file:
        with pytest.raises(sqlite3.IntegrityError), transaction(file.connection):
            for _ in range(2):
                file.connection.execute(
                    "INSERT OR ROLLBACK INTO person (uid, name) VALUES ('same', 'x')"
                )
        assert file.connection.execute("SELECT count(*) FROM person").fetchone() == (1,)


def test_writing_after_the_file_was_moved_says_so(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    with open_file(path, writing=True) as file:
        path.rename(tmp_path / "elsewhere.chronik")
        with pytest.raises(FileProblem, match="was moved"), transaction(file.connection):
            put(file.connection, "person", name="Jack Ma")


def test_a_full_disk_is_told_and_the_file_stays_good(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    before = path.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 20_000, hard))
    try:
        with open_file(path, writing=True) as file:
            with pytest.raises(FileProblem) as raised, transaction(file.connection):
                put(file.connection, "note", text="x" * 1_000_000, about="y")
            assert "Nothing of this change was kept" in str(raised.value)
            assert file.meta("title") == "Alibaba"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, ignored)
    assert path.read_bytes() == before


def test_a_damaged_byte_in_one_title_does_not_hide_the_others(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    damage(path, "UPDATE event SET title = CAST(x'C32841' AS TEXT) WHERE id = 2")
    with open_file(path, writing=False) as file:
        titles = [t for (t,) in file.connection.execute("SELECT title FROM event ORDER BY id")]
    assert titles == ["Event 1 in Zürich", "\ufffd(A", "Event 3 in Zürich"]


def test_a_deep_look_finds_a_sound_file_sound(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    before = state_of(path)
    verdict = look_over(path)
    assert (verdict.is_sound, verdict.finished) == (True, True)
    assert state_of(path) == before


def test_a_deep_look_names_lost_references(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    damage(path, "DELETE FROM unit")
    (fault,) = look_over(path).faults
    assert fault == "4 rows refer to something that is not there (event_unit, post)."


def test_a_deep_look_stops_when_it_is_told_to(tmp_path: Path) -> None:
    path = a_file(tmp_path, events=2000)
    assert look_over(path, is_wanted=lambda: False).finished is False
    assert look_over(path, seconds=-1).finished is False


def test_a_deep_look_can_go_on_beside_a_writer(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    with open_file(path, writing=True) as file, transaction(file.connection):
        put(file.connection, "person", name="Jack Ma")
        assert look_over(path).is_sound


OTHER_PROGRAM = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=0)
try:
    other.execute("BEGIN IMMEDIATE")
    print("wrote")
except sqlite3.OperationalError as error:
    print(error.sqlite_errorname)
"""


def test_a_deep_look_beside_a_change_leaves_its_lock_to_it(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    with open_file(path, writing=True) as file, transaction(file.connection):
        put(file.connection, "person", name="Jack Ma")
        look_over(path)
        said, _ = python(OTHER_PROGRAM, path).communicate()
    assert said == "SQLITE_BUSY\n"


def test_a_deep_look_at_no_timeline_says_what_it_is(tmp_path: Path) -> None:
    for name, content, said in (
        ("text.chronik", b"title,date\n" * 50, "is a text file"),
        ("empty.chronik", b"", "is empty"),
        ("gone.chronik", None, "There is no file"),
    ):
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content)
        (fault,) = look_over(path).faults
        assert said in fault


def test_a_deep_look_leaves_a_wal_file_alone(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    damage(path, "PRAGMA journal_mode = WAL")
    before = state_of(path)
    with open_file(path, writing=False) as file:
        assert look_over(path, is_wal=file.is_wal).is_sound
    assert state_of(path) == before


def test_a_busy_file_is_told_by_name(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    with open_file(path, writing=True) as file, closing(sqlite3.connect(path)) as other:
        file.connection.execute("PRAGMA busy_timeout = 0")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(FileProblem) as raised, transaction(file.connection):
            raise AssertionError("the transaction began")
        assert "Another program is writing to “alibaba.chronik”" in str(raised.value)


def test_what_stumbles_over_damage_is_told_as_damage(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    damage(path, "DELETE FROM kind")
    with pytest.raises(FileProblem, match="is damaged") as raised, reading(path):
        raise KeyError(1)
    assert isinstance(raised.value.__cause__, KeyError)


def test_a_mistake_over_a_sound_file_stays_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(KeyError), reading(a_file(tmp_path)):
        raise KeyError(1)


def test_a_damaged_search_index_is_named(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    damage(path, "DELETE FROM event_search_config")
    assert look_over(path).faults == ("The search index is damaged.",)


def test_leaving_a_damaged_file_over_an_error_tells_the_damage(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    damage(path, "DELETE FROM kind")
    with pytest.raises(FileProblem, match="is damaged"), open_file(path, writing=True) as file:
        file.connection.execute("SELECT name FROM kind").fetchall()[0]
    assert not path.with_name(f"{path.name}.lock").exists()


def test_leaving_a_sound_file_over_an_error_passes_it_on(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    with pytest.raises(IndexError), open_file(path, writing=True) as file:
        file.connection.execute("SELECT name FROM tag").fetchall()[0]
