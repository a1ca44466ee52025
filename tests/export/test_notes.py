"""Notes below a picture: those of what is in it, in full, numbered, and only when asked for."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF, QImage

from db.dates.clock import seconds_of
from db.file import OpenFile
from db.history import load
from db.loading.batch import Batch
from db.reading.notes import notes
from db.records import Note
from desktop.cli import main
from desktop.document import Document
from desktop.export import note_columns
from desktop.export.note_columns import LINE_PX, TITLE_PX, SheetNote, notes_height
from desktop.export.note_list import notes_in
from desktop.export.sheet import Sheet, sheet_size
from desktop.picture import Wish, scene_of
from desktop.theme import load_theme
from desktop.timeline.scene import NOTE_WORD
from tests.db.builders import Plan, a_file_with, a_person_with, a_tenure_with, an_event_with
from tests.paint.builders import a_scene_with

pytestmark = pytest.mark.usefixtures("qapp")
LIGHT = load_theme("light")
LONG = " ".join(f"word{n}" for n in range(200))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A time in office and two events with a note each, a pinned one, one on nobody in view."""
    plans: list[Plan] = [
        an_event_with("Servers fail", starts="2022-12-18", units=("Cloud",)),
        an_event_with("Ada leaves", starts="2020-03", units=("Cloud",)),
        a_tenure_with("Ada", unit="Cloud", starts="2018", ends="2020-03"),
        a_person_with("Grace"),
    ]
    with a_file_with(tmp_path, *plans) as file:
        batch = Batch()
        for about, text in (
            (uid_of(file, "event", 1), "- **why** now?"),
            (uid_of(file, "event", 2), "# Ask Ada"),
            (uid_of(file, "tenure", 1), "acting at first"),
            (uid_of(file, "unit", 1), "of the whole unit"),
            (uid_of(file, "person", 2), "nowhere to be seen"),
        ):
            batch.add(Note(text, about))
        batch.add(Note("a moment", at=seconds_of(2021, 5, 5)))
        batch.add(Note("a moment far away", at=seconds_of(1800)))
        load(file, batch, label="Notes")
        return file.path


@pytest.fixture
def document(path: Path) -> Iterator[Document]:
    document = Document.open(path, writing=False)
    yield document
    document.close()


def uid_of(file: OpenFile, table: str, id: int) -> str:
    (uid,) = file.connection.execute(f"SELECT uid FROM {table} WHERE id = ?", (id,)).fetchone()
    return str(uid)


def texts(document: Document, wish: Wish) -> list[str]:
    listed = notes_in(scene_of(document, wish), notes(document.file), document)
    return [note.text for note in listed]


def test_notes_of_what_is_shown_follow_the_axis_and_then_the_rows(document: Document) -> None:
    assert texts(document, Wish(has_notes=True)) == [
        "acting at first", "Ask Ada", "a moment", "• why now?", "of the whole unit",
    ]  # fmt: skip


def test_what_is_out_of_the_picture_has_its_notes_left_out(document: Document) -> None:
    start, end = float(seconds_of(2021)), float(seconds_of(2021, 12, 1))

    assert texts(document, Wish(start_s=start, end_s=end, has_notes=True)) == [
        "a moment",
        "of the whole unit",
    ]


def test_each_is_headed_by_what_it_is_about_and_when(document: Document) -> None:
    listed = notes_in(scene_of(document, Wish(has_notes=True)), notes(document.file), document)

    assert [note.head for note in listed] == [
        "Ada · Cloud · president · 2018 to Mar 2020", "Ada leaves · Mar 2020",
        "5 May 2021", "Servers fail · 18 Dec 2022", "Cloud",
    ]  # fmt: skip


def test_a_long_note_is_there_to_its_last_word_and_no_line_is_too_wide() -> None:
    columns = note_columns._columns((SheetNote("Head", LONG),), LIGHT, 500.0)
    metrics = QFontMetricsF(LIGHT.font(LIGHT.text_px))
    lines = [line.text for column in columns for line in column if not line.number]

    assert " ".join(lines) == LONG
    assert max(metrics.horizontalAdvance(line) for line in lines) <= 500 - note_columns.NUMBER_PX


def test_emoji_and_chinese_are_cut_between_letters() -> None:
    text = "🚀阿里云" * 80
    columns = note_columns._columns((SheetNote("Head", text),), LIGHT, 500.0)

    assert "".join(line.text for line in columns[0] if not line.number) == text


def test_columns_are_numbered_through_and_no_heading_stands_alone_at_a_foot() -> None:
    listed = tuple(SheetNote(f"Head {n}", "one line") for n in range(1, 24))
    columns = note_columns._columns(listed, LIGHT, 1900.0)

    assert len(columns) == 4
    numbers = [line.number for column in columns for line in column if line.number]
    assert numbers == [f"{n}." for n in range(1, 24)]
    assert all(not column[-1].number and column[0].text for column in columns)


def test_without_notes_the_page_is_as_high_as_before() -> None:
    scene = a_scene_with()
    bare, noted = Sheet("T"), Sheet("T", notes=(SheetNote("Head", "one\ntwo"),))
    more = sheet_size(scene, LIGHT, noted).height() - sheet_size(scene, LIGHT, bare).height()

    assert notes_height((), LIGHT, 900) == 0
    assert more > TITLE_PX + 3 * LINE_PX


def test_the_command_lists_notes_only_when_asked(path: Path, tmp_path: Path) -> None:
    heights = []
    for name, options in (("plain.png", []), ("noted.png", ["--notes"])):
        assert main(["export", str(path), str(tmp_path / name), *options]) == 0
        heights.append(QImage(str(tmp_path / name)).height())

    assert heights[1] - heights[0] > 5 * LINE_PX


def test_a_page_of_fixed_height_keeps_it_with_its_notes(path: Path, tmp_path: Path) -> None:
    out = tmp_path / "fixed.png"

    assert main(["export", str(path), str(out), "--notes", "--height", "900"]) == 0
    assert QImage(str(out)).height() == 900


def test_a_picture_without_notes_shows_no_sign_of_one(document: Document) -> None:
    plain, noted = scene_of(document, Wish()), scene_of(document, Wish(has_notes=True))

    assert (plain.pins, plain.note_signs, plain.pin_px) == ((), (), 0)
    assert noted.pins and noted.note_signs
    assert [row.text for row in plain.legend if row.text == NOTE_WORD] == []
    assert plain.viewport.top < noted.viewport.top
