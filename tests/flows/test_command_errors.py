"""What goes wrong on the command line: one sentence, the right exit code, the source unharmed."""

# SPDX-License-Identifier: MIT

import hashlib
import json
import os
import sqlite3
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from db.file import open_file
from desktop import cli
from tests.flows.acts import a_sample

Maker = Callable[[Path], Path]
UNKNOWN_BYTES = "Titel;Datum\nBörse öffnet;2021-03-04\n".encode("cp1252")


@pytest.fixture(autouse=True)
def _one_application(qapp: QCoreApplication) -> None:
    """`export` takes the application there is; one of its own would be too little for windows."""
    del qapp


def missing(folder: Path) -> Path:
    return folder / "missing.chronik"


def a_folder(folder: Path) -> Path:
    (folder / "folder.chronik").mkdir()
    return folder / "folder.chronik"


def an_empty_file(folder: Path) -> Path:
    (folder / "empty.chronik").touch()
    return folder / "empty.chronik"


def a_text(folder: Path) -> Path:
    (folder / "text.chronik").write_text("title,date\nMill opens,2021\n" * 20, encoding="utf-8")
    return folder / "text.chronik"


def a_foreign_database(folder: Path) -> Path:
    with sqlite3.connect(folder / "other.chronik") as connection:
        connection.execute("CREATE TABLE event (id INTEGER PRIMARY KEY, title TEXT)")
    connection.close()
    return folder / "other.chronik"


def a_newer_file(folder: Path) -> Path:
    path = a_sample(folder)
    data = bytearray(path.read_bytes())
    data[60:64] = struct.pack(">I", 99)
    path.write_bytes(data)
    return path


def half_a_file(folder: Path) -> Path:
    path = a_sample(folder)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    return path


BROKEN: tuple[Maker, ...] = (
    missing, a_folder, an_empty_file, a_text, a_foreign_database, a_newer_file, half_a_file,
)  # fmt: skip


@pytest.mark.parametrize("make", BROKEN)
@pytest.mark.parametrize("command", ["list", "check", "export", "import"])
def test_a_file_that_can_not_be_opened_is_named_and_left_alone(
    make: Maker, command: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = make(tmp_path)
    table = tmp_path / "table.csv"
    table.write_text("title,date\nMill opens,2021\n", encoding="utf-8")
    more = {"export": [str(tmp_path / "out.png")], "import": [str(table)]}.get(command, [])
    if (make, command) == (missing, "import"):
        pytest.skip("import makes the file that is missing")
    before = fingerprint(path)
    assert cli.main([command, str(path), *more]) == 3
    said = capfd.readouterr()
    assert said.out == ""
    expect_one_sentence(said.err, naming=path.name)
    assert fingerprint(path) == before
    assert not (tmp_path / "out.png").exists()


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["nonsense.chronik", "more"], "more"),
        (["list"], "FILE"),
        (["list", "{file}", "--kind", "nonsense"], "nonsense"),
        (["export", "{file}", "out.gif"], ".png, .scene.json"),
        (["export", "{file}", "out.png", "--from", "yesterday"], "--from"),
        (["export", "{file}", "out.png", "--scale", "9"], "--scale"),
        (["import", "{file}"], "SOURCE"),
        (["--sample", "{file}"], "--sample"),
    ],
)
def test_wrong_usage_is_told_in_one_line(
    arguments: list[str], named: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = a_sample(tmp_path)
    before = fingerprint(path)
    assert cli.main([each.replace("{file}", str(path)) for each in arguments]) == 2
    expect_one_sentence(capfd.readouterr().err, naming=named)
    assert fingerprint(path) == before


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (UNKNOWN_BYTES, "cp1252"),
        (b"\xff\xfe" + "title,date\nMill,2021\n".encode("utf-16-le"), "utf-16"),
        (b"", "table.csv"),
    ],
)
def test_a_table_that_can_not_be_read_leaves_the_file_alone(
    data: bytes, named: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path, table = a_sample(tmp_path), tmp_path / "table.csv"
    table.write_bytes(data)
    before = fingerprint(path)
    assert cli.main(["import", str(path), str(table)]) == 3
    expect_one_sentence(capfd.readouterr().err, naming=named)
    assert fingerprint(path) == before


def test_the_named_encoding_reads_the_table(tmp_path: Path) -> None:
    path, table = tmp_path / "new.chronik", tmp_path / "table.csv"
    table.write_bytes(UNKNOWN_BYTES)
    assert cli.main(["import", str(path), str(table), "--encoding", "cp1252"]) == 0
    with open_file(path, writing=False) as file:
        assert file.connection.execute("SELECT title FROM event").fetchall() == [("Börse öffnet",)]


def test_a_new_file_goes_away_again_when_its_import_fails(tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_bytes(UNKNOWN_BYTES)
    assert cli.main(["import", str(tmp_path / "new.chronik"), str(table)]) == 3
    assert sorted(each.name for each in tmp_path.iterdir()) == ["table.csv"]


def test_an_undecided_date_order_is_asked_for(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path, table = tmp_path / "new.chronik", tmp_path / "table.csv"
    table.write_text("title,date\nMill opens,03/04/2021\n", encoding="utf-8")
    assert cli.main(["import", str(path), str(table)]) == 3
    expect_one_sentence(capfd.readouterr().err, naming="--date-order")
    assert not path.exists()
    assert cli.main(["import", str(path), str(table), "--date-order", "dmy"]) == 0
    with open_file(path, writing=False) as file:
        assert file.connection.execute("SELECT starts FROM event").fetchall() == [("2021-04-03",)]


def test_rejected_rows_are_listed_and_the_good_ones_stay(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path, table = tmp_path / "new.chronik", tmp_path / "table.csv"
    table.write_text("title,date\nMill opens,2021\nNo such day,2022-02-30\n", encoding="utf-8")
    assert cli.main(["import", str(path), str(table), "--json"]) == 1
    (source,) = json.loads(capfd.readouterr().out)["sources"]
    assert source["counts"]["event"] == 1
    assert [row["row"] for row in source["rejected"]] == [3]


def test_a_dry_run_writes_nothing(tmp_path: Path) -> None:
    path, table = a_sample(tmp_path), tmp_path / "table.csv"
    table.write_text("title,date\nMill opens,2021\n", encoding="utf-8")
    before = fingerprint(path)
    assert cli.main(["import", str(path), str(table), "--dry-run"]) == 0
    assert cli.main(["import", str(tmp_path / "no.chronik"), str(table), "--dry-run"]) == 0
    assert fingerprint(path) == before
    assert not (tmp_path / "no.chronik").exists()


def test_a_file_that_a_window_holds_is_listed_but_not_written(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path, table = a_sample(tmp_path), tmp_path / "table.csv"
    table.write_text("title,date\nMill opens,2021\n", encoding="utf-8")
    with open_file(path, writing=True):
        assert cli.main(["list", str(path)]) == 0
        capfd.readouterr()
        assert cli.main(["import", str(path), str(table)]) == 3
        expect_one_sentence(capfd.readouterr().err, naming=path.name)


def test_a_picture_that_can_not_be_written_is_told(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = a_sample(tmp_path)
    assert cli.main(["export", str(path), str(tmp_path / "no" / "out.png")]) == 3
    expect_one_sentence(capfd.readouterr().err, naming="out.png")


def test_a_command_without_a_screen_makes_a_picture(tmp_path: Path) -> None:
    path, out = a_sample(tmp_path), tmp_path / "out.png"
    surroundings = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "export", str(path), str(out)],
        env=surroundings, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert out.read_bytes().startswith(b"\x89PNG")


def test_whoever_stops_reading_gets_no_traceback(tmp_path: Path) -> None:
    path = a_sample(tmp_path)
    done = subprocess.run(
        f"{sys.executable} -m desktop list {path} | true; exit ${{PIPESTATUS[0]}}",
        shell=True, executable="/bin/bash", capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")


def test_a_fault_of_ours_is_one_line_too(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("canary")

    path = a_sample(tmp_path)
    monkeypatch.setattr("desktop.commands.listing", fail)
    assert cli.main(["list", str(path)]) == 3
    said = capfd.readouterr().err
    expect_one_sentence(said, naming="KeyError")
    assert "canary" not in said


def fingerprint(path: Path) -> tuple[str, int] | None:
    """Content and time of a file; None for what is no file."""
    if not path.is_file():
        return None
    return hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns


def expect_one_sentence(said: str, *, naming: str) -> None:
    """One line for a person, that names what it is about."""
    assert said.endswith("\n")
    assert said.count("\n") == 1, said
    assert "Traceback" not in said
    assert naming in said
