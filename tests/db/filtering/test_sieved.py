"""What passes is right after every edit, though only little is matched anew."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from db.changes import Change
from db.columns import EVENT, TENURE
from db.file import OpenFile
from db.filtering import Group, filter_of
from db.filtering.seen import Sieved
from db.filtering.sieved import after_edit, sieved
from db.history import Edit, History
from db.load_columns import load_columns
from db.patching import patch
from db.records import Alias, Citation, Event, EventUnit, Note, Person, Tagging, UnitParent
from db.tables import fetch, select
from tests.db.filtering.builders import a_filtered_file, id_of, kind_id, uid_of
from tests.db.test_history_machine import differing


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_filtered_file(tmp_path) as made:
        yield made


def filters(file: OpenFile) -> list[Any]:
    cloud, ada = id_of(file, "Cloud"), id_of(file, "Ada")
    return [
        filter_of([Group("unit", ids=(cloud,))]),
        filter_of([Group("person", ids=(ada,), how="none")]),
        filter_of([Group("kind", ids=(kind_id(file, "incident"),))]),
        filter_of([Group("tag", ids=(1,))]),
        filter_of([Group("source", ids=(1,), how="none")]),
        filter_of([Group("text", words=("ada",))]),
        filter_of([Group("text", words=("hall",))], has_office=False),
        filter_of([Group("when", since="2019", until="2021")]),
        filter_of([Group("text", words=("no such word",))]),
    ]


def edits(file: OpenFile) -> Iterator[Change]:
    """Edits of every sort that makes something pass, or no longer."""
    event = fetch(file, Event, [id_of(file, "Outage in the hall")])[0]
    bare = fetch(file, Event, [id_of(file, "Before it all")])[0]
    yield Change("rename", (event,), (replace(event, title="Ada in the dark"),))
    now = fetch(file, Event, [event.id])[0]
    yield Change("kind", (now,), (replace(now, kind_id=bare.kind_id),))
    yield Change("put into a unit", (), (EventUnit(bare.id, id_of(file, "Team"), id=-1),))
    yield Change("tag", (), (Tagging(1, uid_of(file, "Before it all"), id=-1),))
    yield Change("note", (), (Note("ada said so", uid_of(file, "云 grows"), id=-1),))
    yield Change("new", (), (Event("Another one for Ada", bare.kind_id, span=event.span, id=-1),))
    parent = select(file, UnitParent, "ORDER BY id DESC LIMIT 1")[0]
    yield Change("move a unit", (parent,), (replace(parent, parent_id=id_of(file, "Alibaba")),))
    bo = fetch(file, Person, [id_of(file, "Bo")])[0]
    yield Change("rename a person", (bo,), (replace(bo, name="Adam"),))
    yield Change("alias", (), (Alias("Hall", person_id=bo.id, id=-1),))
    hanging = select(file, EventUnit, "WHERE event_id = ?", (event.id,))
    about = select(file, Tagging, "WHERE about = ?", (event.uid,))
    cited = select(file, Citation, "WHERE about = ?", (event.uid,))
    gone = fetch(file, Event, [event.id])[0]
    yield Change("delete", (gone, *hanging, *about, *cited), ())


def followed(file: OpenFile, before: Sieved, edit: Edit) -> Sieved:
    """What passes after an edit, with what is said of how it came about tried."""
    touched = edit.touched
    assert touched is not None
    found = patch(before.whole, file, touched)
    assert found is not None
    after, told = after_edit(file, before, found, touched)
    if told is not None:
        parts = [part for p in told.pieces for part in (
            before.columns.id[p.old], told.fresh.id[p.fresh])]  # fmt: skip
        assert np.array_equal(np.concatenate(parts), after.columns.id)
    return after


@pytest.mark.parametrize("number", range(9))
def test_what_passes_after_an_edit_is_what_a_fresh_look_gives(file: OpenFile, number: int) -> None:
    filter = filters(file)[number]
    history = History(file)
    now = sieved(file, load_columns(file), filter)
    for change in edits(file):
        for act in (lambda c=change: history.apply(c), history.undo, history.redo):
            edit = act()
            assert edit is not None
            now = followed(file, now, edit)
            fresh = sieved(file, load_columns(file), filter)
            assert differing(now.columns, fresh.columns) == [], change.label
            assert np.array_equal(now.mask, fresh.mask), change.label
            assert now.of_groups == fresh.of_groups, change.label


def test_it_counts_what_each_group_alone_leaves(file: OpenFile) -> None:
    groups = [
        Group("person", ids=(id_of(file, "Ada"),)),
        Group("modality", words=("rumour",), how="none"),
    ]
    now = sieved(file, load_columns(file), filter_of(groups))
    assert now.of_groups == (2, 4)
    assert now.events == (1, 5)


def test_it_counts_what_passes_and_what_there_is(file: OpenFile) -> None:
    now = sieved(file, load_columns(file), filter_of([Group("person", ids=(id_of(file, "Ada"),))]))
    assert now.events == (2, 5)
    assert now.offices == (1, 2)


def test_it_knows_what_it_hides(file: OpenFile) -> None:
    now = sieved(file, load_columns(file), filter_of([Group("person", ids=(id_of(file, "Ada"),))]))
    assert now.hides(EVENT, id_of(file, "Outage in the hall"))
    assert not now.hides(EVENT, id_of(file, "Ada and Bo speak"))
    assert not now.hides(EVENT, 999)  # it is nowhere at all
    assert now.hides(TENURE, 2)
