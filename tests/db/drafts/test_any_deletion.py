"""Whatever is deleted or merged, in any file: the file stays sound and undo is identical.

The files are small and dense: everything refers to everything, circles and doubles included.
"""

# SPDX-License-Identifier: MIT

import random
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from db.check import check
from db.content_hash import content_hash
from db.dates.span import UNDATED, make_span
from db.drafts.deleting import KindInUse, delete_change, hanging
from db.drafts.ids import Edits
from db.drafts.merging import CannotMerge, merge_people, merge_units
from db.drafts.suggested_merges import suggested_merges
from db.drafts.tags import merge_tags
from db.file import OpenFile
from db.history import History
from db.records import (
    Alias,
    Citation,
    Era,
    Event,
    EventPerson,
    EventUnit,
    Figure,
    Incident,
    Kind,
    Link,
    Note,
    Person,
    Post,
    Property,
    Source,
    Tag,
    Tagging,
    Tenure,
    Unit,
    UnitChange,
    UnitParent,
)
from tests.db.drafts.doing import done
from tests.db.new_files import a_new_file

SPANS = (UNDATED, make_span("2020"), make_span("2018", "2022-12-29"), make_span("", ".."))
CHOICES = ("event", "tenure", "unit", "source", "post", "note")
MARKED = (
    "event", "tenure", "person", "unit", "source", "note", "era", "tag", "kind", "citation",
    "link", "post", "alias", "figure", "unit_parent", "unit_change",
)  # fmt: skip


def a_dense_file(path: Path, seed: int) -> OpenFile:
    """A file in which most things hang on several others."""
    pick = random.Random(seed)
    file = a_new_file(path / "dense.chronik")
    edits = Edits(file)

    def some(count: int, make: Callable[[], Any]) -> list[Any]:
        return [edits.add(make()) for _ in range(count)]

    def one(records: Sequence[Any]) -> int:
        return int(pick.choice(records).id)

    people = some(3, lambda: Person(pick.choice(("Jeff Zhang", "Zhang Jianfeng", "Jack Ma"))))
    units = some(4, lambda: Unit(pick.choice(("Alibaba", "Cloud", "DingTalk"))))
    kinds = [edits.add(Kind("merger", "Merger", "#123456"))]
    events = some(4, lambda: Event(
        "Event", pick.choice((1, 5, kinds[0].id)), span=pick.choice(SPANS)))  # fmt: skip
    posts = some(3, lambda: Post(one(units), pick.choice(("", "head", "HEAD"))))
    people_parts = [(event, person) for event in events for person in people]
    unit_parts = [(event, unit) for event in events for unit in units]
    parts: list[Any] = [edits.add(EventPerson(e.id, p.id)) for e, p in pick.sample(people_parts, 6)]
    parts += [edits.add(EventUnit(e.id, u.id)) for e, u in pick.sample(unit_parts, 6)]
    parts += some(4, lambda: Tenure(one(posts), one(people), span=pick.choice(SPANS[1:])))
    edges = [(a, b) for i, a in enumerate(units) for b in units[i + 1 :]]
    parts += [edits.add(UnitParent(a.id, b.id)) for a, b in pick.sample(edges, 4)]
    parts += [
        edits.add(UnitChange(one(events), a.id, b.id, "renamed")) for a, b in pick.sample(edges, 3)
    ]
    ends = [(a, b) for a in events for b in events if a is not b]
    parts += [edits.add(Link(a.id, b.id, "causes")) for a, b in pick.sample(ends, 3)]
    parts += [edits.add(Incident(events[0].id)), edits.add(Figure(events[1].id, "hours", 2.0))]
    parts += some(3, lambda: Alias(pick.choice(("Jack Ma", "马云")), person_id=one(people)))
    parts += some(3, lambda: Alias(pick.choice(("Cloud", "阿里云")), unit_id=one(units)))
    parts += [edits.add(Era("An era", span=SPANS[2])), *people, *units, *events, *posts]
    _speak_of(edits, parts, pick)
    History(file).apply(edits.to_change("Fill"))
    return file


def _speak_of(edits: Edits, parts: Sequence[Any], pick: random.Random) -> None:
    """Passages, tags, notes and fields about any of these."""
    sources = [edits.add(Source("A source")) for _ in range(2)]
    sources.append(edits.add(Source("A quoted one", quoted_in=sources[0].id)))
    for _ in range(8):
        edits.add(Citation(pick.choice(sources).id, pick.choice(parts).uid))
    for tag in [edits.add(Tag("check")), edits.add(Tag("ask"))]:
        for part in pick.sample(parts, 6):
            edits.add(Tagging(tag.id, part.uid))
    for _ in range(6):
        edits.add(Note("A note", about=pick.choice(parts).uid))
    for _ in range(3):
        edits.add(Property(pick.choice(parts).uid, "page", pick.choice("12")))


@settings(max_examples=40, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    tables=st.lists(st.sampled_from(MARKED), min_size=1, max_size=3),
    take=st.frozensets(st.sampled_from(CHOICES)),
)
def test_any_deletion_leaves_a_sound_file_and_can_be_undone(
    seed: int, tables: list[str], take: frozenset[str]
) -> None:
    pick = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder, a_dense_file(Path(folder), seed) as file:
        marks = []
        for table in tables:
            ids = [id for (id,) in file.connection.execute(f'SELECT id FROM "{table}"')]
            marks.append((table, ids[-1] if table == "kind" else pick.choice(ids)))
        told = {each.what: each for each in hanging(file, marks)}
        try:
            change = done(file, delete_change(file, marks, take, replacement=2))
        except KindInUse:
            return
        gone = {(type(each), each.uid) for each in change.before}  # type: ignore[union-attr]  # no settings
        gone -= {(type(each), each.uid) for each in change.after}  # type: ignore[union-attr]  # no settings
        for what in take & told.keys():
            assert told[what].count <= sum(
                cls.__name__.lower() == told[what].table for cls, _ in gone
            ), what


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), pair=st.permutations([1, 2, 3]))
def test_any_merge_leaves_a_sound_file_and_can_be_undone(seed: int, pair: list[int]) -> None:
    with tempfile.TemporaryDirectory() as folder, a_dense_file(Path(folder), seed) as file:
        assert check(file) == []
        done(file, merge_people(file, pair[0], pair[1]))
        done(file, merge_tags(file, 1, 2))
        try:
            done(file, merge_units(file, pair[0], pair[1]))
        except CannotMerge:
            names = file.connection.execute("SELECT count(*) FROM unit").fetchone()
            assert names == (4,)
        for found in suggested_merges(file):
            assert found.keep != found.drop


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 10_000), edits=st.lists(st.integers(0, 3), min_size=2, max_size=6))
def test_many_edits_are_undone_one_by_one_to_the_first_state(seed: int, edits: list[int]) -> None:
    pick = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder, a_dense_file(Path(folder), seed) as file:
        history, states = History(file), []
        for table in [("event", "person", "unit", "source")[number] for number in edits]:
            ids = [id for (id,) in file.connection.execute(f'SELECT id FROM "{table}"')]
            if not ids:
                continue
            states.append(content_hash(file))
            history.apply(delete_change(file, [(table, pick.choice(ids))], {"note"}))
        for state in reversed(states):
            history.undo()
            assert content_hash(file) == state
