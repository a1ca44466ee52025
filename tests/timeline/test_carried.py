"""What is carried over an edit is what would be worked out anew."""

# SPDX-License-Identifier: MIT

import random
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest

from db.changes import Change
from db.columns import EVENT, TENURE
from db.dates.span import UNDATED, make_span
from db.drafts.deleting import delete_change
from db.drafts.events import event_change, event_draft
from db.drafts.moving import moved
from db.drafts.values import EventDraft, Who
from db.file import OpenFile, open_file
from db.history import History
from db.load_columns import load_columns
from db.patching import patch
from db.reading import lists
from desktop.timeline import arranged
from desktop.timeline.arranged import Plan
from desktop.timeline.carried import carry_over
from desktop.timeline.drawn import drawn_of
from desktop.timeline.lanes import Grouping, LaneEntry, Lanes
from seeds.generate import generate

GROUPINGS: tuple[Grouping, ...] = ("units", "people", "kinds", "flat")
ANSWERS = (drawn_of, arranged.in_time_of, arranged.marks_in_time_of)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenFile]:
    path: Path = tmp_path_factory.mktemp("carried") / "many.chronik"
    generate(path, events=400, seed=3)
    with open_file(path, writing=True) as file:
        yield file


def entries_of(file: OpenFile, grouping: Grouping) -> tuple[LaneEntry, ...]:
    if grouping == "units":
        return tuple(
            LaneEntry(f"unit:{u.id}", u.id, f"unit:{u.parent_id}" if u.parent_id else "", u.name)
            for u in lists.units(file)
        )
    if grouping == "people":
        return tuple(LaneEntry(f"person:{p.id}", p.id, "", p.name) for p in lists.people(file))
    kinds = lists.kinds(file) if grouping == "kinds" else ()
    return tuple(LaneEntry(f"kind:{k.id}", k.id, "", k.label) for k in kinds)


def an_edit(file: OpenFile, number: int) -> Change:
    """One of many edits, among them those that make a lane come and go."""
    draw = random.Random(number)
    ids = [row[0] for row in file.connection.execute("SELECT id FROM event ORDER BY id")]
    id, day = draw.choice(ids), f"20{draw.randint(10, 24)}-0{draw.randint(1, 9)}"
    draft = event_draft(file, id)
    ways = (
        lambda: event_change(file, replace(draft, span=make_span(day))),
        lambda: event_change(file, replace(draft, span=make_span(f"{day}-01", f"{day}-20"))),
        lambda: event_change(file, replace(draft, span=UNDATED)),
        lambda: event_change(file, replace(draft, span=make_span(f"[..{day}]"))),
        lambda: event_change(file, replace(draft, units=())),
        lambda: event_change(file, replace(draft, units=(Who("", 1), Who("", 3)), people=())),
        lambda: event_change(file, replace(draft, kind="legal", title=draft.title + " again")),
        lambda: event_change(file, EventDraft(f"A thing {number}", span=make_span(day))),
        lambda: delete_change(file, [("event", id), ("event", ids[0])]),
        lambda: delete_change(file, [("tenure", draw.choice(_tenures(file)))]),
        lambda: moved(file, [("event", id), ("tenure", draw.choice(_tenures(file)))], -8e7),
    )
    return ways[number % len(ways)]()


def _tenures(file: OpenFile) -> list[int]:
    return [row[0] for row in file.connection.execute("SELECT id FROM tenure")]


def assert_same(seen: object, expected: object, what: str) -> None:
    for field in fields(expected):  # type: ignore[arg-type] # dataclasses of arrays
        one, other = getattr(seen, field.name), getattr(expected, field.name)
        if isinstance(other, np.ndarray):
            assert np.array_equal(one, other), f"{what}.{field.name}: {one} is not {other}"


def assert_same_lanes(seen: Lanes, expected: Lanes, what: str) -> None:
    assert seen.lanes == expected.lanes, what
    for side in ("tenures", "events", "one_sided"):
        assert_same(getattr(seen, side), getattr(expected, side), f"{what}.{side}")


@pytest.mark.parametrize("number", range(22))
@pytest.mark.parametrize("grouping", GROUPINGS)
def test_lanes_after_an_edit_are_those_made_anew(
    made: OpenFile, number: int, grouping: Grouping
) -> None:
    before, plan, entries = load_columns(made), Plan(grouping), entries_of(made, grouping)
    arranged.prepare(before, entries, plan)
    history = History(made)
    edit = history.apply(an_edit(made, number))
    try:
        patched = patch(before, made, edit.touched)
        assert patched is not None
        carry_over(before, patched, same_rows=True)
        seen = arranged.lanes_of(patched.columns, entries, plan)
        anew = load_columns(made)
        assert_same_lanes(seen, arranged.lanes_of(anew, entries, plan), grouping)
        for table in (EVENT, TENURE):
            for one, other in zip(
                arranged.times_of(patched.columns, table), arranged.times_of(anew, table),
                strict=True,
            ):  # fmt: skip
                assert np.array_equal(one, other)
        assert_same(drawn_of(patched.columns), drawn_of(anew), "drawn")
        marks = arranged.marks_in_time_of(patched.columns)
        assert_same(marks, arranged.marks_in_time_of(anew), "marks")
        assert np.array_equal(arranged.in_time_of(patched.columns), arranged.in_time_of(anew))
    finally:
        history.undo()


def test_an_edit_needs_nothing_sorted_anew(made: OpenFile) -> None:
    before, plan, entries = load_columns(made), Plan(), entries_of(made, "units")
    arranged.prepare(before, entries, plan)
    history = History(made)
    edit = history.apply(an_edit(made, 0))
    try:
        patched = patch(before, made, edit.touched)
        assert patched is not None
        carry_over(before, patched, same_rows=True)
        assert arranged.lanes_of.known(patched.columns, entries, plan) is not None
        for answer in ANSWERS:
            assert answer.known(patched.columns) is not None
            assert answer.known(before) is None  # its memory is given back
    finally:
        history.undo()
