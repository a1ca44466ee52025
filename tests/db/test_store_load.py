"""Loading a batch: all of it or nothing, with ids that are never given twice."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.errors import FileProblem, ImportProblem
from db.file import OpenFile, open_file
from db.history import Cancelled, load
from db.loading.batch import Batch
from db.records import Event, EventUnit, Figure, Meta, Person, Source, Unit
from db.search import needs_rebuild, search
from db.tables import fetch, select
from tests.db.builders import a_batch_of, a_file_with, an_event_with


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_file_with(tmp_path, an_event_with("Outage", units=("Alibaba Cloud",))) as made:
        yield made


def dump_of(file: OpenFile) -> list[str]:
    return list(file.connection.iterdump())


def test_ids_of_the_batch_become_ids_of_the_file(file: OpenFile) -> None:
    loaded = load(
        file, a_batch_of(an_event_with("Rival", units=("Tencent", "Huawei"))), label="More"
    )
    assert loaded.label == "More"
    assert loaded.counts == {"unit": 2, "event": 1, "event_unit": 2}
    assert loaded.ids == {"unit": (2, 3), "event": (2, 2), "event_unit": (2, 3)}
    pairs = [(row.event_id, row.unit_id) for row in fetch(file, EventUnit, [1, 2, 3])]
    assert pairs == [(1, 1), (2, 2), (2, 3)]


def test_a_batch_may_speak_of_what_the_file_has(file: OpenFile) -> None:
    batch = Batch()
    batch.add(EventUnit(1, batch.add(Unit("OKX")).id, "affected"))
    load(file, batch, label="Affected")
    assert fetch(file, EventUnit, [2])[0].event_id == 1


def test_a_source_may_be_quoted_in_one_that_comes_later(file: OpenFile) -> None:
    batch = Batch()
    batch.add(Source("E-mail", quoted_in=-2))
    batch.add(Source("Article"))
    load(file, batch, label="Sources")
    assert fetch(file, Source, [1])[0].quoted_in == 2


def test_a_record_keeps_the_uid_it_got_in_the_batch(file: OpenFile) -> None:
    batch = Batch()
    uid = batch.add(Person("Jack Ma")).uid
    load(file, batch, label="People")
    assert fetch(file, Person, [1])[0].uid == uid


def test_an_id_is_not_given_again_after_a_delete(file: OpenFile) -> None:
    file.connection.execute("DELETE FROM event_unit")
    file.connection.execute("DELETE FROM event")
    loaded = load(file, a_batch_of(an_event_with("Later")), label="More")
    assert loaded.ids["event"] == (2, 2)


def test_what_is_loaded_is_found_at_once(file: OpenFile) -> None:
    load(file, a_batch_of(an_event_with("Börsengang")), label="More")
    assert [found.title for found in search(file, "borse")] == ["Börsengang"]
    assert not needs_rebuild(file)


def test_a_stale_index_is_not_called_complete_by_a_load(file: OpenFile) -> None:
    file.connection.execute("UPDATE event SET title = 'Changed by another program'")
    load(file, a_batch_of(an_event_with("Börsengang")), label="More")
    assert needs_rebuild(file)


def test_settings_are_written_over(file: OpenFile) -> None:
    batch = Batch()
    batch.records[Meta].append(Meta("title", "Alibaba"))
    load(file, batch, label="Title")
    assert file.meta("title") == "Alibaba"


def _an_unknown_unit(batch: Batch) -> None:
    batch.add(EventUnit(1, 99))


def _an_unknown_severity(batch: Batch) -> None:
    batch.add(Unit("Fine"))
    batch.add(Unit("Not fine", kind="galaxy"))


def _half_a_character(batch: Batch) -> None:
    batch.add(Unit("half \ud800"))


def _a_number_too_large(batch: Batch) -> None:
    batch.add(EventUnit(2**70, 1))


def _the_same_again(batch: Batch) -> None:
    uid = batch.add(Unit("One")).uid
    batch.add(Unit("Other", uid=uid))


def _a_number_that_is_none(batch: Batch) -> None:
    batch.add(Figure(1, "rank", float("nan")))


@pytest.mark.parametrize(
    "spoil",
    [
        _an_unknown_unit,
        _an_unknown_severity,
        _half_a_character,
        _a_number_too_large,
        _the_same_again,
        _a_number_that_is_none,
    ],
    ids=lambda spoil: spoil.__name__,
)
def test_a_batch_that_does_not_fit_leaves_the_file_as_it_was(
    file: OpenFile, spoil: Callable[[Batch], None]
) -> None:
    before = dump_of(file)
    batch = a_batch_of(an_event_with("Good"))
    spoil(batch)
    with pytest.raises(ImportProblem, match="Nothing was written"):
        load(file, batch, label="Spoilt")
    assert dump_of(file) == before
    assert not file.connection.in_transaction


def test_a_load_can_be_stopped_at_any_step(file: OpenFile) -> None:
    before = dump_of(file)
    told: list[tuple[int, int]] = []

    def stop_at_the_third(done: int, total: int) -> bool:
        told.append((done, total))
        return len(told) < 3

    with pytest.raises(Cancelled):
        load(
            file,
            a_batch_of(an_event_with("Rival", units=("Tencent",))),
            label="More",
            progress=stop_at_the_third,
        )
    assert len(told) == 3
    assert dump_of(file) == before


def test_progress_ends_at_the_whole(file: OpenFile) -> None:
    told: list[tuple[int, int]] = []
    batch = a_batch_of(an_event_with("Rival", units=("Tencent",)))

    def keep(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    load(file, batch, label="More", progress=keep)
    assert told[0] == (0, 5)
    assert told[-1] == (5, 5)


def test_an_error_of_the_progress_function_leaves_the_file_as_it_was(file: OpenFile) -> None:
    before = dump_of(file)

    def fail(done: int, total: int) -> bool:
        if done == total:
            raise RuntimeError("the window is gone")
        return True

    with pytest.raises(RuntimeError, match="window"):
        load(file, a_batch_of(an_event_with("Good")), label="More", progress=fail)
    assert dump_of(file) == before


def test_a_batch_out_of_order_is_a_mistake_of_ours(file: OpenFile) -> None:
    batch = Batch()
    batch.records[Person].append(Person("Jack Ma", id=-2))
    with pytest.raises(ValueError, match="number 1"):
        load(file, batch, label="Wrong")
    assert select(file, Person, "") == []


def test_nothing_is_loaded_into_a_file_open_for_reading(file: OpenFile) -> None:
    path = file.path
    file.close()
    with open_file(path, writing=False) as reader, pytest.raises(FileProblem, match="reading"):
        load(reader, a_batch_of(an_event_with("Good")), label="More")


def _state_after_a_load(folder: Path) -> tuple[set[tuple[str, str]], str, list[str]]:
    folder.mkdir()
    plans = (an_event_with(f"Event {n}", units=("Tencent",), notes=("x",)) for n in range(9))
    with a_file_with(folder, an_event_with("Outage")) as file:
        load(file, a_batch_of(*plans), label="Many")
        schema = file.connection.execute("SELECT name, sql FROM sqlite_master").fetchall()
        found = [found.title for found in search(file, "event")]
        return set(schema), file.meta("revision"), found


def test_many_rows_leave_the_same_file_as_few(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one_by_one = _state_after_a_load(tmp_path / "few")
    monkeypatch.setattr("db.bulk.MANY", 5)
    assert _state_after_a_load(tmp_path / "many") == one_by_one


def test_many_rows_that_do_not_fit_leave_the_file_as_it_was(
    file: OpenFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.bulk.MANY", 5)
    before = dump_of(file)
    batch = a_batch_of(*(an_event_with(f"Event {n}") for n in range(9)))
    _an_unknown_unit(batch)
    with pytest.raises(ImportProblem):
        load(file, batch, label="Spoilt")
    assert dump_of(file) == before


def test_many_rows_are_loaded_in_steps(file: OpenFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.history.loading.ROWS_A_STEP", 7)
    monkeypatch.setattr("db.search.index.ROWS_A_STEP", 5)
    load(file, a_batch_of(*(an_event_with(f"Event {n}") for n in range(30))), label="Many")
    titles = [event.title for event in select(file, Event, "ORDER BY id")]
    assert titles == ["Outage", *(f"Event {n}" for n in range(30))]
    assert len(search(file, "event")) == 30
