"""An import is one edit: taken back and brought back as a whole, row for row."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.changes import Change
from db.check import check
from db.content_hash import content_hash
from db.file import OpenFile, open_file
from db.history import History, Outdated, load
from db.loading.batch import Batch
from db.loading.chronik_json import read
from db.loading.existing import existing_of
from db.records import Attachment, Event, Figure, Meta, Note, Source
from db.search import needs_rebuild, search
from db.tables import select
from seeds import sample_text
from tests.db.builders import Plan, a_batch_of, a_tenure_with, a_unit_with, an_event_with
from tests.db.edits import a_file_without_edits, an_event, newest, retitled

MORE: tuple[Plan, ...] = (
    an_event_with("Börsengang", units=("Tencent",), people=("Jörg",), notes=("sah gut aus",)),
    an_event_with("Kurs", figures={"rank": 0.1 + 0.2, "loss": 5}, properties={"a": "b"}),
    a_tenure_with("Pony Ma", "Tencent", "chief"),
    a_unit_with("WeChat", "微信", parent="Tencent"),
)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_file_without_edits(tmp_path) as made:
        yield made


def rows_in(file: OpenFile) -> list[str]:
    """Everything in the file but the counters, which no undo turns back."""
    return [
        line
        for line in file.connection.iterdump()
        if "sqlite_sequence" not in line and "_search" not in line and "revision" not in line
    ]


def test_an_import_is_one_edit_that_keeps_ids_only(file: OpenFile) -> None:
    loaded = load(file, a_batch_of(*MORE), label="Import more.csv", at="2026-11-22T21:00:00Z")
    (line,) = History(file).edits()
    assert (line.id, line.label, line.at) == (
        loaded.edit_id,
        "Import more.csv",
        "2026-11-22T21:00:00Z",
    )
    kept = "SELECT row_id, after FROM edit_row WHERE table_name = 'event'"
    assert file.connection.execute(kept).fetchall() == [(2, '{"through":3}')]


def test_an_import_is_undone_and_redone_with_the_identical_rows(file: OpenFile) -> None:
    before = content_hash(file)
    load(file, a_batch_of(*MORE), label="More")
    after, rows = content_hash(file), rows_in(file)
    history = History(file)
    undone = history.undo()
    assert undone is not None
    assert undone.touched is None
    assert content_hash(file) == before
    history.redo()
    assert content_hash(file) == after
    assert rows_in(file) == rows


def test_an_undone_import_comes_back_after_reopening(file: OpenFile) -> None:
    load(file, a_batch_of(*MORE), label="More")
    after = content_hash(file)
    History(file).undo()
    file.close()
    with open_file(file.path, writing=True) as again:
        assert History(again).can_redo == "More"
        History(again).redo()
        assert content_hash(again) == after
        assert check(again) == []


def test_what_an_import_brought_is_found_only_while_it_stands(file: OpenFile) -> None:
    load(file, a_batch_of(*MORE), label="More")
    history = History(file)
    history.undo()
    assert search(file, "borsengang") == search(file, "tencent") == search(file, "gut") == []
    assert check(file) == []
    history.redo()
    assert [hit.title for hit in search(file, "borsengang")] == ["Börsengang"]
    assert [hit.title for hit in search(file, "微信")] == ["WeChat"]
    assert not needs_rebuild(file)
    assert check(file) == []


def test_settings_of_an_import_are_taken_back_too(file: OpenFile) -> None:
    batch = a_batch_of(an_event_with("One"))
    batch.records[Meta] += [Meta("title", "Alibaba"), Meta("mine", "x")]
    before = content_hash(file)
    load(file, batch, label="Titled")
    assert file.meta("title") == "Alibaba"
    History(file).undo()
    assert content_hash(file) == before
    History(file).redo()
    assert (file.meta("title"), file.meta("mine")) == ("Alibaba", "x")


@pytest.mark.parametrize(
    "text", ["nul \0 inside", "\u202e张建锋 👩\u200d👧", '"{}"\\', "\x7f\u2028\x1f", "x" * 70_000]
)
def test_imported_texts_come_back_to_the_last_sign(file: OpenFile, text: str) -> None:
    load(file, a_batch_of(an_event_with(text, notes=(text,), properties={"a": text})), label="x")
    after = content_hash(file)
    History(file).undo()
    History(file).redo()
    assert content_hash(file) == after
    assert newest(file, Event).title == text


def test_edits_of_what_was_imported_are_undone_before_it(file: OpenFile) -> None:
    hashes = [content_hash(file)]
    load(file, a_batch_of(*MORE), label="More")
    hashes.append(content_hash(file))
    history = History(file)
    event = newest(file, Event)
    history.apply(Change("title", (event,), (replace(event, title="Renamed"),)))
    hashes.append(content_hash(file))
    history.apply(Change("note", (), (Note("late", about=event.uid, id=-1),)))
    hashes.append(content_hash(file))
    ids = [None, *(line.id for line in history.edits())]
    for place in (0, 3, 1, 2, 0, 2):
        history.go_to(ids[place])
        assert content_hash(file) == hashes[place]
        assert check(file) == []


def test_the_whole_sample_is_taken_back_and_brought_back(tmp_path: Path) -> None:
    with a_file_without_edits(tmp_path) as file:
        before = content_hash(file)
        load(file, read(sample_text(), existing_of(file)), label="Sample")
        after = content_hash(file)
        History(file).undo()
        assert content_hash(file) == before
        History(file).redo()
        assert content_hash(file) == after
        assert check(file) == []


def test_large_rows_are_kept_in_pieces(file: OpenFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.history.ranges.ROWS_A_PIECE", 3)
    monkeypatch.setattr("db.history.ranges.BYTES_A_PIECE", 5_000)
    batch = a_batch_of(*(an_event_with(f"Event {n}") for n in range(10)))
    uid = batch.of(Event)[0].uid
    for size in (1, 4_000, 1_000_000):
        batch.add(Attachment(uid, "picture", "image/png", bytes([size % 256]) * size))
    load(file, batch, label="Many")
    after = content_hash(file)
    history = History(file)
    history.undo()
    kept = "SELECT table_name, count(*) FROM edit_row GROUP BY 1 ORDER BY 1"
    assert file.connection.execute(kept).fetchall() == [("attachment", 2), ("event", 4)]
    history.redo()
    assert content_hash(file) == after
    history.undo()
    history.redo()
    assert content_hash(file) == after


def test_many_rows_come_back_as_few_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.bulk.MANY", 5)
    with a_file_without_edits(tmp_path) as file:
        schema = "SELECT name, sql FROM sqlite_master ORDER BY name"
        parts = file.connection.execute(schema).fetchall()
        before = content_hash(file)
        load(file, a_batch_of(*(an_event_with(f"Event {n}", notes=("x",)) for n in range(40))),
             label="Many")  # fmt: skip
        after = content_hash(file)
        History(file).undo()
        assert content_hash(file) == before
        History(file).redo()
        assert content_hash(file) == after
        assert file.connection.execute(schema).fetchall() == parts
        assert check(file) == []


def _a_note_of_another_program(file: OpenFile) -> None:
    file.connection.execute(
        "INSERT INTO note (uid, text, about) SELECT 'n', 'x', uid FROM event WHERE id = 2"
    )


def _a_part_of_another_program(file: OpenFile) -> None:
    file.connection.execute("INSERT INTO event_unit (uid, event_id, unit_id) VALUES ('u', 2, 1)")


@pytest.mark.parametrize("added", [_a_note_of_another_program, _a_part_of_another_program])
def test_an_import_on_which_something_else_hangs_is_not_undone(
    file: OpenFile, added: Callable[[OpenFile], None]
) -> None:
    load(file, a_batch_of(*MORE), label="More")
    added(file)
    before = list(file.connection.iterdump())
    with pytest.raises(Outdated, match=r"‘More’ can't be undone: .*Nothing was written"):
        History(file).undo()
    assert list(file.connection.iterdump()) == before
    assert History(file).can_undo == "More"


def test_what_another_program_made_of_an_imported_row_comes_back(file: OpenFile) -> None:
    load(file, a_batch_of(*MORE), label="More")
    file.connection.execute("UPDATE event SET place = 'Hangzhou' WHERE id = 2")
    file.connection.execute("DELETE FROM figure WHERE metric = 'loss'")
    after = content_hash(file)
    History(file).undo()
    History(file).redo()
    assert content_hash(file) == after
    assert [figure.metric for figure in select(file, Figure, "")] == ["rank"]


@pytest.mark.parametrize(
    "kept", ['{"through":9,"columns":["id","x"],"rows":[]}', '{"through":', '{"through":x}']
)
def test_spoilt_pieces_are_not_believed(file: OpenFile, kept: str) -> None:
    load(file, a_batch_of(*MORE), label="More")
    History(file).undo()
    file.connection.execute("UPDATE edit_row SET after = ? WHERE table_name = 'event'", (kept,))
    before = content_hash(file)
    with pytest.raises(Outdated, match="another program"):
        History(file).redo()
    assert content_hash(file) == before


def test_what_a_new_file_comes_with_is_not_undone(file: OpenFile) -> None:
    loaded = load(file, a_batch_of(*MORE), label="Sample", can_be_undone=False)
    assert loaded.edit_id == 0
    assert History(file).can_undo is None


def test_an_empty_import_is_no_edit(file: OpenFile) -> None:
    history = History(file)
    history.apply(retitled(file, "One"))
    history.undo()
    assert load(file, Batch(), label="Nothing").edit_id == 0
    assert history.can_redo == "title ‘One’"


def test_an_import_takes_the_place_of_what_was_undone(file: OpenFile) -> None:
    history = History(file)
    history.apply(retitled(file, "One"))
    history.undo()
    load(file, a_batch_of(*MORE), label="More")
    assert [line.label for line in history.edits()] == ["More"]


def test_a_source_quoted_in_a_later_one_comes_back(file: OpenFile) -> None:
    batch = Batch()
    batch.add(Source("E-mail", quoted_in=-2))
    batch.add(Source("Article"))
    load(file, batch, label="Sources")
    after = content_hash(file)
    History(file).undo()
    History(file).redo()
    assert content_hash(file) == after
    assert an_event(file).title == "Outage"
