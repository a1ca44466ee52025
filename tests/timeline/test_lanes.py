"""Which marks lie in which lane."""

# SPDX-License-Identifier: MIT

import numpy as np

from db.columns import EVENT, TENURE
from desktop.timeline.lanes import NONE_KEY, OFFICE_KEY, LaneEntry, Lanes, build_lanes
from tests.timeline.builders import Row, a_tenure, an_event, columns_of

CLOUD = LaneEntry("unit:2", 2, "unit:1", "Cloud")
GROUP = LaneEntry("unit:1", 1, "", "Group")
OTHER = LaneEntry("unit:3", 3, "", "Other")


def ids_in(lanes: Lanes, rows: list[Row], key: str) -> list[int]:
    columns = columns_of(rows)
    at = lanes.index_of(key)
    assert at is not None, [lane.key for lane in lanes.lanes]
    return sorted(columns.id[lanes.events.rows[lanes.events.of(at)]].tolist())


def test_an_event_of_two_units_lies_in_both_rows() -> None:
    rows = [an_event("2020", units=(1, 3)), an_event("2021", units=(3,))]
    lanes = build_lanes(columns_of(rows), "units", [GROUP, OTHER])
    assert ids_in(lanes, rows, "unit:1") == [1]
    assert ids_in(lanes, rows, "unit:3") == [1, 2]


def test_an_event_without_unit_lies_in_the_last_row() -> None:
    rows = [an_event("2020", units=(1,)), an_event("2021")]
    lanes = build_lanes(columns_of(rows), "units", [GROUP])
    assert lanes.lanes[-1].key == NONE_KEY
    assert ids_in(lanes, rows, NONE_KEY) == [2]


def test_a_folded_row_shows_its_descendants_each_once() -> None:
    rows = [an_event("2020", units=(1, 2)), an_event("2021", units=(2,))]
    lanes = build_lanes(columns_of(rows), "units", [GROUP, CLOUD], frozenset({"unit:1"}))
    assert [lane.key for lane in lanes.lanes] == ["unit:1"]
    assert ids_in(lanes, rows, "unit:1") == [1, 2]


def test_children_follow_their_parent_one_step_deeper() -> None:
    rows = [an_event("2020", units=(1, 2, 3))]
    lanes = build_lanes(columns_of(rows), "units", [OTHER, CLOUD, GROUP])
    assert [(lane.title, lane.depth) for lane in lanes.lanes] == [
        ("Other", 0),
        ("Group", 0),
        ("Cloud", 1),
    ]


def test_units_that_contain_each_other_do_not_hang() -> None:
    rows = [an_event("2020", units=(1, 2))]
    one, two = LaneEntry("unit:1", 1, "unit:2", "A"), LaneEntry("unit:2", 2, "unit:1", "B")
    assert len(build_lanes(columns_of(rows), "units", [one, two])) == 2


def test_rows_without_anything_are_left_out_but_parents_stay() -> None:
    rows = [an_event("2020", units=(2,))]
    lanes = build_lanes(columns_of(rows), "units", [GROUP, CLOUD, OTHER])
    assert [lane.key for lane in lanes.lanes] == ["unit:1", "unit:2"]


def test_a_time_in_office_lies_with_its_unit_or_its_holder() -> None:
    rows = [a_tenure("2018", "2020", units=(1,), people=(7,)), an_event("2019", units=(1,))]
    columns = columns_of(rows)
    person = LaneEntry("person:7", 7, "", "Somebody")
    for grouping, entry in (("units", GROUP), ("people", person)):
        lanes = build_lanes(columns, grouping, [entry])  # type: ignore[arg-type] # a literal
        at = lanes.index_of(entry.key)
        assert at is not None
        found = lanes.tenures.rows[lanes.tenures.of(at)]
        assert columns.table[found].tolist() == [TENURE]


def test_by_kinds_times_in_office_have_a_row_of_their_own() -> None:
    rows = [a_tenure("2018", "2020", units=(1,)), an_event("2019", kind=2)]
    lanes = build_lanes(columns_of(rows), "kinds", [LaneEntry("kind:2", 2, "", "incident")])
    assert [lane.key for lane in lanes.lanes] == [OFFICE_KEY, "kind:2"]


def test_flat_shows_every_event_once() -> None:
    rows = [an_event("2020", units=(1, 2)), an_event("2021")]
    columns = columns_of(rows)
    lanes = build_lanes(columns, "flat", [])
    assert len(lanes) == 1
    assert np.count_nonzero(columns.table[lanes.events.rows] == EVENT) == 2


def test_undated_events_lie_nowhere() -> None:
    rows = [an_event("", units=(1,)), an_event("2020", units=(1,))]
    assert ids_in(build_lanes(columns_of(rows), "units", [GROUP]), rows, "unit:1") == [2]
