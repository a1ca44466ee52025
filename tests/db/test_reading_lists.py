"""The rows of the lists beside the canvas, and the tray of what has no day."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest

from db.dates.span import make_span
from db.file import OpenFile
from db.history import load
from db.loading.batch import Batch
from db.reading.incident_list import incidents
from db.reading.lists import kinds, people, sources, undated, units
from db.records import Citation, Person, Source, Unit, UnitParent
from db.schema import BUILT_IN_KINDS
from tests.db.builders import (
    a_file_with,
    a_person_with,
    a_tenure_with,
    a_unit_with,
    an_event_with,
)


def test_people_come_with_names_and_counts(tmp_path: Path) -> None:
    plans = (
        a_person_with("Jeff Zhang", "Zhang Jianfeng", "张建锋"),
        a_person_with("adam Smith"),
        a_tenure_with("Jeff Zhang"),
        a_tenure_with("Jeff Zhang", starts="2010", ends="2012"),
        an_event_with(people=(("Jeff Zhang", "subject"), ("Jeff Zhang", "affected"))),
        an_event_with(people=("Jeff Zhang",)),
    )
    with a_file_with(tmp_path, *plans) as file:
        rows = people(file)
    assert [(row.name, row.events, row.tenures) for row in rows] == [
        ("adam Smith", 0, 0),
        ("Jeff Zhang", 2, 2),
    ]
    assert rows[1].other_names == ("Zhang Jianfeng", "张建锋")


def test_people_are_sorted_by_their_sort_names(tmp_path: Path) -> None:
    with a_file_with(tmp_path) as file:
        batch = Batch()
        batch.add(Person("Jeff Zhang", sort_name="Zhang, Jeff"))
        batch.add(Person("Jack Ma", sort_name="Ma, Jack"))
        load(file, batch, label="People")
        assert [row.name for row in people(file)] == ["Jack Ma", "Jeff Zhang"]


def test_units_come_under_their_parents(tmp_path: Path) -> None:
    plans = (
        a_unit_with("Alibaba Cloud", "Aliyun", parent="Alibaba", kind="division"),
        an_event_with(units=(("Alibaba Cloud", "subject"), ("Alibaba Cloud", "affected"))),
    )
    with a_file_with(tmp_path, *plans) as file:
        rows = {row.name: row for row in units(file)}
    cloud = rows["Alibaba Cloud"]
    assert cloud.parent_id == rows["Alibaba"].id
    assert (cloud.kind, cloud.events, cloud.other_names) == ("division", 1, ("Aliyun",))
    assert rows["Alibaba"].parent_id is None


def a_tree(file: OpenFile, *edges: tuple[int, int, str]) -> list[int | None]:
    """The parents of four units, after (unit, parent, since) edges."""
    batch = Batch()
    for name in "abcd":
        batch.add(Unit(name))
    for unit, parent, since in edges:
        batch.add(UnitParent(-unit, -parent, span=make_span(since, "..")))
    load(file, batch, label="Tree")
    return [row.parent_id for row in units(file)]


def test_a_unit_lies_under_the_parent_it_came_under_last(tmp_path: Path) -> None:
    with a_file_with(tmp_path) as file:
        assert a_tree(file, (1, 2, "2020"), (1, 3, "2022"), (1, 4, "2021"))[0] == 3


@pytest.mark.parametrize(
    ("edges", "parents"),
    [
        ([(1, 1, "")], [None, None, None, None]),
        ([(1, 2, ""), (2, 1, "")], [None, 1, None, None]),
        ([(4, 2, ""), (2, 3, ""), (3, 2, "")], [None, None, 2, 2]),
        ([(1, 2, ""), (2, 1, ""), (3, 4, ""), (4, 3, "")], [None, 1, None, 3]),
    ],
)
def test_a_circle_of_parents_is_cut(
    tmp_path: Path, edges: list[tuple[int, int, str]], parents: list[int | None]
) -> None:
    with a_file_with(tmp_path) as file:
        assert a_tree(file, *edges) == parents


def test_incidents_come_by_date_with_the_undated_last(tmp_path: Path) -> None:
    plans = (
        an_event_with("c", starts="", severity="minor"),
        an_event_with("b", starts="2022-12-18", severity="major", region="Hong Kong"),
        an_event_with("no incident", starts="2022"),
        an_event_with("a", starts="[..2020]", severity="critical"),
    )
    with a_file_with(tmp_path, *plans) as file:
        rows = incidents(file)
    assert [(row.title, row.severity, row.region) for row in rows] == [
        ("a", "critical", ""),
        ("b", "major", "Hong Kong"),
        ("c", "minor", ""),
    ]
    assert rows[1].when == make_span("2022-12-18")


def test_sources_count_their_passages(tmp_path: Path) -> None:
    with a_file_with(tmp_path, an_event_with()) as file:
        batch = Batch()
        article = batch.add(Source("Article", publisher="Gazette", issued="2022-12-29"))
        batch.add(Source("E-mail", quoted_in=article.id))
        batch.add(Citation(article.id, "some uid"))
        load(file, batch, label="Sources")
        rows = sources(file)
    assert [(row.title, row.quoted_in, row.citations) for row in rows] == [
        ("Article", None, 1),
        ("E-mail", 1, 0),
    ]
    assert (rows[0].publisher, rows[0].issued) == ("Gazette", "2022-12-29")


def test_a_new_file_has_the_built_in_kinds(tmp_path: Path) -> None:
    with a_file_with(tmp_path) as file:
        assert [kind.name for kind in kinds(file)] == [kind[0] for kind in BUILT_IN_KINDS]


def test_the_tray_has_what_has_no_day(tmp_path: Path) -> None:
    plans = (
        an_event_with("no date", starts=""),
        an_event_with("after 2020", starts="[2020..]"),
        an_event_with("before 29 Dec", starts="[..2022-12-29]"),
        an_event_with("before 2020", starts="[..2020]"),
        an_event_with("a day", starts="2022-12-29"),
        an_event_with("one known side", starts="", ends="2022"),
        an_event_with("goes on", starts="2022", ends=".."),
    )
    with a_file_with(tmp_path, *plans) as file:
        tray = undated(file)
        first = undated(file, limit=1)
    assert [(row.title, row.group) for row in tray.rows] == [
        ("before 2020", "before"),
        ("before 29 Dec", "before"),
        ("after 2020", "after"),
        ("no date", "none"),
    ]
    assert tray.rows[0].when == make_span("[..2020]")
    assert (tray.before, tray.after, tray.none, len(tray)) == (2, 1, 1, 4)
    assert (len(first.rows), len(first)) == (1, 4)
