"""An edit that can't be is refused as a whole: the file and its history stay as they were."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.changes import Change
from db.content_hash import content_hash
from db.errors import FileProblem
from db.file import OpenFile, open_file
from db.history import History, Outdated
from db.records import EventUnit, Kind, Meta, Note, Person
from db.tables import select
from tests.db.edits import a_file_without_edits, an_event, retitled


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_file_without_edits(tmp_path) as made:
        yield made


def _deleted_with_a_note_left(file: OpenFile) -> Change:
    file.connection.execute(
        "INSERT INTO note (uid, text, about) SELECT 'n', 'x', uid FROM event WHERE id = 1"
    )
    return Change("delete", (*select(file, EventUnit, ""), an_event(file)))


def _deleted_with_a_unit_left(file: OpenFile) -> Change:
    return Change("delete", (an_event(file),))


def _about_nothing(_: OpenFile) -> Change:
    return Change("note", (), (Note("x", about="nobody", id=-1),))


def _a_unit_that_is_gone(_: OpenFile) -> Change:
    return Change("unit", (), (EventUnit(1, 99, id=-1),))


def _changed_meanwhile(file: OpenFile) -> Change:
    event = replace(an_event(file), title="As it was")
    return Change("title", (event,), (replace(event, title="Blackout"),))


def _deleted_meanwhile(file: OpenFile) -> Change:
    event = replace(an_event(file), id=99)
    return Change("title", (event,), (replace(event, title="Blackout"),))


def _a_kind_that_is_there(_: OpenFile) -> Change:
    return Change("kind", (), (Kind("incident", "Again", "#ffffff", id=-1),))


def _half_a_letter(file: OpenFile) -> Change:
    return retitled(file, "half \ud800")


def _a_number_too_large(_: OpenFile) -> Change:
    return Change("note", (), (Note("x", at=2**70, id=-1),))


@pytest.mark.parametrize(
    "spoilt",
    [
        _deleted_with_a_note_left, _deleted_with_a_unit_left, _about_nothing,
        _a_unit_that_is_gone, _changed_meanwhile, _deleted_meanwhile, _a_kind_that_is_there,
        _half_a_letter, _a_number_too_large,
    ],
    ids=lambda spoilt: spoilt.__name__,
)  # fmt: skip
def test_a_change_that_does_not_fit_leaves_the_file_and_the_history(
    file: OpenFile, spoilt: Callable[[OpenFile], Change]
) -> None:
    history = History(file)
    history.apply(retitled(file, "One"))
    history.undo()
    change = spoilt(file)
    before = list(file.connection.iterdump())
    with pytest.raises(FileProblem, match="Nothing was written"):
        history.apply(Change("good and bad", change.before, (*change.after, Person("x", id=-1))))
    assert list(file.connection.iterdump()) == before
    assert history.can_redo == "title ‘One’"
    assert not file.connection.in_transaction


@pytest.mark.parametrize(
    "change",
    [
        Change("", (), (Person("no id"),)),
        Change("", (), (Person("one", id=-1), Person("other", id=-1))),
        Change("", (), (EventUnit(-1, 1, id=-1),)),
        Change("", (Person("not stored", id=-1),)),
        Change("", (), (Meta("revision", "7"),)),
        Change("", (Person("a", id=1, uid="a"),), (Person("a", id=1, uid="b"),)),
    ],
)
def test_a_change_that_contradicts_itself_is_a_mistake_of_ours(
    file: OpenFile, change: Change
) -> None:
    before = list(file.connection.iterdump())
    with pytest.raises(ValueError, match=r"id|new|uid|can't"):
        History(file).apply(change)
    assert list(file.connection.iterdump()) == before


def test_what_another_program_changed_is_not_undone_over(file: OpenFile) -> None:
    history = History(file)
    history.apply(retitled(file, "One"))
    file.connection.execute("UPDATE event SET title = 'By another program'")
    with pytest.raises(Outdated, match="‘title ‘One’’ can't be undone"):
        history.undo()
    assert an_event(file).title == "By another program"
    assert history.can_undo == "title ‘One’"


def test_what_another_program_changed_beside_it_stays(file: OpenFile) -> None:
    history = History(file)
    history.apply(retitled(file, "One"))
    file.connection.execute("UPDATE event SET place = 'Hong Kong'")
    history.undo()
    assert (an_event(file).title, an_event(file).place) == ("Outage", "Hong Kong")


@pytest.mark.parametrize(
    "kept",
    ["no json", "[]", '{"nothing": 1}', '{"title": {"x": 1}}', '{"title"; DROP TABLE event": 1}'],
)
def test_what_another_program_made_of_the_kept_rows_is_not_believed(
    file: OpenFile, kept: str
) -> None:
    history = History(file)
    history.apply(retitled(file, "One"))
    file.connection.execute("UPDATE edit_row SET before = ?", (kept,))
    before = content_hash(file)
    with pytest.raises(Outdated, match="another program"):
        history.undo()
    assert content_hash(file) == before


def test_going_far_back_stops_nowhere_in_between(file: OpenFile) -> None:
    history = History(file)
    for title in ("One", "Two", "Three"):
        history.apply(retitled(file, title))
    first = (history.edits()[0].id,)
    file.connection.execute("UPDATE edit_row SET before = 'no json' WHERE edit_id = ?", first)
    with pytest.raises(Outdated):
        history.go_to(None)
    assert an_event(file).title == "Three"
    assert history.can_undo == "title ‘Three’"


def test_a_file_open_for_reading_tells_its_edits_and_refuses_others(file: OpenFile) -> None:
    History(file).apply(retitled(file, "One"))
    with open_file(file.path, writing=False) as reader:
        history = History(reader)
        assert [line.label for line in history.edits()] == ["title ‘One’"]
        for act in (history.undo, lambda: history.apply(retitled(reader, "Two"))):
            with pytest.raises(FileProblem, match="reading only"):
                act()
        history.thin_out(keep=0)
    assert an_event(file).title == "One"
