"""Notes of the axis, what has a note, and what a note says without its signs of Markdown."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.dates.clock import edtf_of, seconds_of
from db.file import OpenFile
from db.history import load
from db.loading.batch import Batch
from db.reading.note_words import first_line, plain_text
from db.reading.notes import note_row, noted, pinned
from db.records import Note
from tests.db.builders import a_file_with, a_tenure_with, a_unit_with, an_event_with


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    """An incident, a time in office and a unit, nothing said about them yet."""
    with a_file_with(
        tmp_path,
        an_event_with("Servers fail", severity="major"),
        a_tenure_with("Ada", unit="Cloud", starts="2020"),
        a_unit_with("Search"),
    ) as file:
        yield file


def write(file: OpenFile, *notes: Note) -> None:
    batch = Batch()
    for note in notes:
        batch.add(note)
    load(file, batch, label="Notes")


def uid_of(file: OpenFile, table: str) -> str:
    (uid,) = file.connection.execute(f"SELECT uid FROM {table} ORDER BY id DESC").fetchone()
    return str(uid)


def test_notes_pinned_to_a_moment_come_in_the_order_of_time(file: OpenFile) -> None:
    write(
        file, Note("later", at=200), Note("sooner", at=-100), Note("on Ada", uid_of(file, "unit"))
    )

    assert [(pin.text, pin.at) for pin in pinned(file)] == [("sooner", -100), ("later", 200)]


def test_a_record_has_a_note_when_a_part_of_it_has_one(file: OpenFile) -> None:
    write(
        file,
        Note("of the outage", uid_of(file, "incident")),
        Note("of the term", uid_of(file, "tenure")),
        Note("pinned", at=5),
        Note("of what is gone", "nobody"),
    )

    assert noted(file) == {("event", 1), ("tenure", 1)}


def test_a_note_that_is_gone_is_not_shown(file: OpenFile) -> None:
    write(file, Note("of the term", uid_of(file, "tenure")))
    row = note_row(file, 1)

    assert row is not None and row.about is not None
    assert (row.about.table, row.note.text, note_row(file, 2)) == ("tenure", "of the term", None)


@pytest.mark.parametrize(
    ("text", "line"),
    [("- *one*\n- two", "one"), ("1. `first`", "first"), ("5 * 3 = 15", "5 * 3 = 15"),
     ("a_b", "a_b"), ("", ""), ("x" * 500, "x" * 160), ("\n\n## Head\nrest", "Head")],
)  # fmt: skip
def test_how_a_note_begins(text: str, line: str) -> None:
    assert first_line(text) == line


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("# Head\n\n**bold** and *soft*\n", "Head\n\nbold and soft"),
        ("- one\n  - two\n- [ ] open\n- [x] done", "• one\n  • two\n☐ open\n☑ done"),
        ("1. first\n2. second", "1. first\n2. second"),
        ("> quoted\n\n---\n\nafter", "quoted\n\nafter"),
        ("[the paper](https://example.org/a) says", "the paper (https://example.org/a) says"),
        ("![a chart](chart.png)", "a chart"),
        ("```\n# code *stays*\n```\nafter", "# code *stays*\nafter"),
        ("5 * 3 = 15, a_b_c, 张勇 **辞职**", "5 * 3 = 15, a_b_c, 张勇 辞职"),
    ],
)
def test_a_note_in_full_without_its_signs(text: str, plain: str) -> None:
    assert plain_text(text) == plain


@pytest.mark.parametrize(
    ("seconds", "edtf"),
    [(seconds_of(2022, 12, 29), "2022-12-29"), (seconds_of(2022, 12, 29, 9, 5), "2022-12-29T09:05"),
     (seconds_of(1, 1, 1, 0, 0, 1), "0001-01-01T00:00:01"), (10**15, ""), (None, "")],
)  # fmt: skip
def test_a_moment_as_a_date(seconds: int | None, edtf: str) -> None:
    assert edtf_of(seconds) == edtf
