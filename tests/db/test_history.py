"""What a person does can be undone and redone: edit by edit, also after the file was reopened."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.changes import Change
from db.check import check
from db.content_hash import content_hash
from db.file import OpenFile, open_file
from db.history import History, Outdated
from db.records import (
    Attachment,
    Event,
    EventUnit,
    Figure,
    Incident,
    Meta,
    Note,
    Person,
    Post,
    Tag,
    Tenure,
    Unit,
)
from db.search import needs_rebuild, search
from db.tables import select
from db.uids import new_uid
from tests.db.edits import a_file_without_edits, an_event, newest, retitled


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_file_without_edits(tmp_path) as made:
        yield made


def found(file: OpenFile, text: str) -> list[str]:
    return [hit.title for hit in search(file, text)]


def test_an_edit_is_in_the_file_and_has_a_name(file: OpenFile) -> None:
    edit = History(file).apply(retitled(file, "Blackout"), at="2026-11-22T21:00:00Z")
    assert an_event(file).title == "Blackout"
    assert (edit.label, edit.at) == ("title ‘Blackout’", "2026-11-22T21:00:00Z")
    assert History(file).can_undo == "title ‘Blackout’"
    assert [event.title for event in edit.change.after if isinstance(event, Event)] == ["Blackout"]


def test_undo_and_redo_bring_back_what_was(file: OpenFile) -> None:
    history, before = History(file), content_hash(file)
    history.apply(retitled(file, "Blackout"))
    after = content_hash(file)
    history.undo()
    assert content_hash(file) == before
    assert (history.can_undo, history.can_redo) == (None, "title ‘Blackout’")
    history.redo()
    assert content_hash(file) == after != before


def test_where_nothing_is_to_be_undone_or_redone_nothing_happens(file: OpenFile) -> None:
    assert History(file).undo() is None
    assert History(file).redo() is None


def test_new_records_refer_to_each_other_by_their_ids_in_the_change(file: OpenFile) -> None:
    uid = new_uid()
    made = (
        EventUnit(-1, -1, id=-1),
        Note("Seen twice", about=uid, id=-1),
        Event("Rival", 5, id=-1, uid=uid),
        Unit("Tencent", id=-1),
        Post(-1, "chief", id=-1),
        Tenure(-1, -2, id=-1),
        Person("One", id=-1),
        Person("Other", id=-2),
    )
    edit = History(file).apply(Change("add", (), made))
    event, unit = newest(file, Event), newest(file, Unit)
    assert (event.title, unit.name, newest(file, Person).name) == ("Rival", "Tencent", "Other")
    part = newest(file, EventUnit)
    assert (part.event_id, part.unit_id) == (event.id, unit.id)
    assert newest(file, Tenure).person_id == newest(file, Person).id
    assert {event, unit, part} <= set(edit.change.after)
    assert check(file) == []


def test_an_undone_record_comes_back_with_its_id_and_uid(file: OpenFile) -> None:
    history = History(file)
    history.apply(Change("add", (), (Person("Jack Ma", id=-1),)))
    before = select(file, Person, "WHERE name = 'Jack Ma'")
    history.undo()
    assert select(file, Person, "WHERE name = 'Jack Ma'") == []
    history.redo()
    assert select(file, Person, "WHERE name = 'Jack Ma'") == before


def test_an_id_that_was_undone_is_not_given_again(file: OpenFile) -> None:
    history = History(file)
    first = history.apply(Change("add", (), (Person("Jack Ma", id=-1),)))
    history.undo()
    second = history.apply(Change("add", (), (Person("Joe Tsai", id=-1),)))
    ids = [next(iter((edit.touched or {})["person"])) for edit in (first, second)]
    assert ids[1] > ids[0]


def test_a_new_edit_after_an_undo_takes_the_place_of_the_undone_ones(file: OpenFile) -> None:
    history = History(file)
    for title in ("One", "Two", "Three"):
        history.apply(retitled(file, title))
    history.undo()
    history.undo()
    history.apply(retitled(file, "Other"))
    assert [line.label for line in history.edits()] == ["title ‘One’", "title ‘Other’"]
    assert history.can_redo is None
    (rows,) = file.connection.execute("SELECT count(*) FROM edit_row").fetchone()
    assert rows == 2


def test_edits_survive_closing_and_reopening(file: OpenFile) -> None:
    before = content_hash(file)
    History(file).apply(retitled(file, "One"))
    History(file).apply(retitled(file, "Two"))
    History(file).undo()
    file.close()
    with open_file(file.path, writing=True) as again:
        history = History(again)
        assert (history.can_undo, history.can_redo) == ("title ‘One’", "title ‘Two’")
        history.undo()
        assert content_hash(again) == before
        history.redo()
        history.redo()
        assert an_event(again).title == "Two"


def test_the_list_says_what_is_done_and_what_is_undone(file: OpenFile) -> None:
    history = History(file)
    for title in ("One", "Two"):
        history.apply(retitled(file, title), at="2026-11-22T21:00:00Z")
    history.undo()
    assert [(line.label, line.undone, line.at) for line in history.edits()] == [
        ("title ‘One’", False, "2026-11-22T21:00:00Z"),
        ("title ‘Two’", True, "2026-11-22T21:00:00Z"),
    ]


def test_one_click_goes_to_any_edit_and_back(file: OpenFile) -> None:
    history, hashes = History(file), [content_hash(file)]
    for number in range(5):
        history.apply(retitled(file, f"Title {number}"))
        hashes.append(content_hash(file))
    ids = [None, *(line.id for line in history.edits())]
    for place in (2, 0, 5, 1, 4, 4, 0):
        history.go_to(ids[place])
        assert content_hash(file) == hashes[place]


def test_going_to_an_edit_tells_each_step_in_order(file: OpenFile) -> None:
    history = History(file)
    for title in ("One", "Two", "Three"):
        history.apply(retitled(file, title))
    first = history.edits()[0].id
    assert [edit.label for edit in history.go_to(first)] == ["title ‘Three’", "title ‘Two’"]
    assert history.go_to(first) == []


def test_an_edit_that_is_not_listed_any_more_can_not_be_gone_to(file: OpenFile) -> None:
    History(file).apply(retitled(file, "One"))
    with pytest.raises(Outdated, match="not in the history"):
        History(file).go_to(99)
    assert an_event(file).title == "One"


def test_what_is_edited_and_undone_is_found_under_its_present_words(file: OpenFile) -> None:
    history = History(file)
    history.apply(retitled(file, "Gang an die Börse"))
    assert (found(file, "borse"), found(file, "outage")) == (["Gang an die Börse"], [])
    history.undo()
    assert (found(file, "borse"), found(file, "outage")) == ([], ["Outage"])
    history.apply(Change("delete", (*select(file, EventUnit, ""), an_event(file))))
    assert found(file, "outage") == []
    history.undo()
    assert found(file, "outage") == ["Outage"]
    assert not needs_rebuild(file)
    assert check(file) == []


def test_a_stale_index_is_not_called_complete_by_an_edit(file: OpenFile) -> None:
    file.connection.execute("UPDATE unit SET name = 'Changed by another program'")
    History(file).apply(retitled(file, "Blackout"))
    History(file).undo()
    assert needs_rebuild(file)
    assert found(file, "program") == ["Changed by another program"]


def test_a_picture_that_is_attached_comes_back_byte_for_byte(file: OpenFile) -> None:
    content = bytes(range(256)) * 40
    history = History(file)
    picture = Attachment(an_event(file).uid, "chart.png", "image/png", content, id=-1)
    history.apply(Change("attach", (), (picture,)))
    attached = select(file, Attachment, "")
    history.apply(Change("detach", tuple(attached)))
    history.undo()
    assert select(file, Attachment, "") == attached
    assert attached[0].bytes == content
    history.go_to(None)
    history.redo()
    assert select(file, Attachment, "") == attached


@pytest.mark.parametrize("value", [0.1 + 0.2, 5, 1e300, float("inf"), -0.0, 2.5e-320])
def test_a_number_comes_back_to_the_last_digit(file: OpenFile, value: float) -> None:
    history = History(file)
    history.apply(Change("add", (), (Figure(1, "revenue", value, id=-1),)))
    before = content_hash(file)
    history.undo()
    history.redo()
    assert content_hash(file) == before
    assert select(file, Figure, "")[0].value == value


@pytest.mark.parametrize(
    "text", ["", "nul \0 inside", "\u202e张建锋 👩\u200d👧", '"{}"', "a\nb" * 9]
)
def test_a_text_comes_back_to_the_last_sign(file: OpenFile, text: str) -> None:
    history = History(file)
    history.apply(Change("add", (), (Note(text, at=0, id=-1),)))
    before = content_hash(file)
    history.undo()
    history.redo()
    assert content_hash(file) == before
    assert select(file, Note, "")[0].text == text


def test_a_setting_is_changed_and_undone(file: OpenFile) -> None:
    history, before = History(file), content_hash(file)
    edit = history.apply(
        Change("settings", (Meta("title", ""),), (Meta("title", "Alibaba"), Meta("mine", "x")))
    )
    assert (file.meta("title"), file.meta("mine")) == ("Alibaba", "x")
    assert edit.touched == {"meta": frozenset()}
    history.undo()
    assert content_hash(file) == before


def test_two_tags_exchange_their_names(file: OpenFile) -> None:
    history = History(file)
    history.apply(Change("tags", (), (Tag("red", id=-1), Tag("blue", id=-2))))
    red, blue = select(file, Tag, "ORDER BY id")
    change = Change("swap", (red, blue), (replace(red, name="blue"), replace(blue, name="red")))
    history.apply(change)
    assert [tag.name for tag in select(file, Tag, "ORDER BY id")] == ["blue", "red"]
    history.undo()
    assert select(file, Tag, "ORDER BY id") == [red, blue]


def test_an_edit_says_which_marks_look_different_now(file: OpenFile) -> None:
    edit = History(file).apply(Change("incident", (), (Incident(1, "major", id=-1),)))
    assert edit.touched == {"incident": frozenset({1}), "event": frozenset({1})}
    undone = History(file).undo()
    assert undone is not None
    assert undone.touched == edit.touched


def test_what_changes_nothing_is_no_edit(file: OpenFile) -> None:
    history = History(file)
    history.apply(retitled(file, "One"))
    history.undo()
    event = an_event(file)
    edit = history.apply(Change("nothing", (event,), (event,)))
    assert (edit.id, edit.touched) == (0, {})
    assert history.can_redo == "title ‘One’"


def test_only_what_differs_is_kept(file: OpenFile) -> None:
    History(file).apply(retitled(file, "Blackout"))
    kept = file.connection.execute("SELECT table_name, row_id, before, after FROM edit_row")
    assert kept.fetchall() == [("event", 1, '{"title":"Outage"}', '{"title":"Blackout"}')]


def test_a_thousand_edits_are_kept_and_all_undone(file: OpenFile) -> None:
    file.connection.execute("PRAGMA synchronous = OFF")
    history, before = History(file), content_hash(file)
    for number in range(1_000):
        history.apply(retitled(file, f"Title {number}"))
    assert len(history.edits()) == 1_000
    assert len(history.go_to(None)) == 1_000
    assert content_hash(file) == before


def test_a_file_that_is_opened_again_keeps_the_last_edits_only(file: OpenFile) -> None:
    file.connection.execute("PRAGMA synchronous = OFF")
    history = History(file)
    for number in range(9):
        history.apply(retitled(file, f"Title {number}"))
    for _ in range(4):
        history.undo()
    history.thin_out(keep=3)
    assert [(line.label, line.undone) for line in history.edits()] == [
        ("title ‘Title 2’", False),
        ("title ‘Title 3’", False),
        ("title ‘Title 4’", False),
        ("title ‘Title 5’", True),
        ("title ‘Title 6’", True),
        ("title ‘Title 7’", True),
    ]
    history.go_to(None)
    assert an_event(file).title == "Title 1"
    assert check(file) == []
