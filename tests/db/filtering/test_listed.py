"""The lists beside the canvas while a filter is on."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.columns import EventColumns
from db.file import OpenFile
from db.filtering import Group, filter_of
from db.filtering.listed import (
    incidents_seen,
    people_seen,
    sources_seen,
    undated_seen,
    units_seen,
)
from db.filtering.sieved import sieved
from db.load_columns import load_columns
from db.reading import lists
from db.reading.incident_list import incidents
from tests.db.filtering.builders import a_filtered_file, id_of, kind_id


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_filtered_file(tmp_path) as made:
        yield made


def only(file: OpenFile, *groups: Group, has_office: bool = True) -> EventColumns:
    return sieved(file, load_columns(file), filter_of(groups, has_office)).columns


def test_with_everything_in_sight_the_lists_are_those_without_a_filter(file: OpenFile) -> None:
    columns = load_columns(file)
    assert people_seen(file, columns) == lists.people(file)
    assert units_seen(file, columns) == lists.units(file)
    assert incidents_seen(file, columns) == incidents(file)
    assert undated_seen(file, columns) == lists.undated(file)
    assert sources_seen(file, columns) == lists.sources(file)


def test_people_are_counted_in_what_is_seen(file: OpenFile) -> None:
    columns = only(file, Group("modality", words=("rumour",)))
    assert [(row.name, row.events, row.tenures) for row in people_seen(file, columns)] == [
        ("Ada", 1, 0),
        ("Bo", 1, 0),
    ]


def test_a_unit_keeps_those_above_it(file: OpenFile) -> None:
    columns = only(file, Group("importance", words=("main",)), has_office=False)
    rows = [(row.name, row.events) for row in units_seen(file, columns)]
    assert rows == [("Alibaba", 0), ("Cloud", 0), ("Team", 1)]


def test_sources_incidents_and_undated_events_are_those_that_are_seen(file: OpenFile) -> None:
    columns = only(file, Group("unit", ids=(id_of(file, "Alibaba"),), is_below=False))
    assert incidents_seen(file, columns) == ()
    assert sources_seen(file, columns) == ()
    tray = undated_seen(file, columns)
    assert [row.title for row in tray.rows] == ["云 grows"]
    assert (tray.before, tray.after, tray.none) == (0, 0, 1)
    outage = only(file, Group("kind", ids=(kind_id(file, "incident"),)))
    assert [row.title for row in sources_seen(file, outage)] == ["Paper"]
    assert len(undated_seen(file, outage)) == 0
