"""The tree of units of a day, with the names of that day."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest

from db.dates.clock import days_of
from db.dates.span import make_span
from db.leadership.as_of import leadership
from db.leadership.terms import load_terms
from db.records import Event, Unit, UnitChange
from tests.db.leadership.offices import An, Below, Called, Plan, a_company_with

DAY_S = "2020-06-01"
BEFORE, AFTER = days_of(2020, 5, 31), days_of(2020, 6, 1)
REORGANISATION = 3


def a_change(relation: str, old: int, new: int, day: str = DAY_S) -> tuple[Plan, Plan]:
    """Units (their number, from 1) turned into each other on a day."""
    event = Event("Change", REORGANISATION, span=make_span(day), id=-1)
    return event, UnitChange(-1, -old, -new, relation)


def tree(path: Path, day: int, *plans: Plan) -> list[tuple[int, str]]:
    """The tree of a day: how deep, and the name."""
    with a_company_with(path, *plans) as file:
        found = leadership(file, load_terms(file), day, today=AFTER)
    return [(each.depth, each.name) for each in found.units]


def both(tmp_path: Path, *plans: Plan) -> tuple[list[tuple[int, str]], list[tuple[int, str]]]:
    """The trees of the day before and of the day."""
    for name in ("before", "after"):
        (tmp_path / name).mkdir()
    return (
        tree(tmp_path / "before", BEFORE, *plans),
        tree(tmp_path / "after", AFTER, *plans),
    )


def test_a_unit_that_moved_lies_under_the_parent_of_the_day(tmp_path: Path) -> None:
    plans = (
        Below("A", "Company"),
        Below("B", "Company"),
        Below("Team", "A", ends="2020-05-31"),
        Below("Team", "B", starts=DAY_S),
    )
    before, after = both(tmp_path, *plans)
    assert before == [(0, "Company"), (1, "A"), (2, "Team"), (1, "B")]
    assert after == [(0, "Company"), (1, "A"), (1, "B"), (2, "Team")]


@pytest.mark.parametrize("ends", ["2020-06-01", "", ".."])
def test_of_two_parents_the_one_that_came_last_is_taken(tmp_path: Path, ends: str) -> None:
    plans = (
        Below("Team", "New", starts=DAY_S),
        Below("Team", "Old", starts="2010", ends=ends),
    )
    before, after = both(tmp_path, *plans)
    assert before == [(0, "Company"), (0, "New"), (0, "Old"), (1, "Team")]
    assert after == [(0, "Company"), (0, "New"), (1, "Team"), (0, "Old")]


def test_a_unit_has_the_name_of_the_day(tmp_path: Path) -> None:
    before, after = both(tmp_path, Called("Company", "Old Ltd", ends="2020-05-31"))
    assert (before, after) == ([(0, "Old Ltd")], [(0, "Company")])


@pytest.mark.parametrize(
    "name",
    [
        Called("Company", "Other", ends="2020-05-31", kind="other name"),
        Called("Company", "Sometime"),
        Called("Company", "Ancient", starts="1990", ends="1999"),
        Called("Company", "Doubtful", ends="2020"),
    ],
)
def test_other_names_and_names_of_other_times_are_not_shown(tmp_path: Path, name: Called) -> None:
    assert tree(tmp_path, AFTER, name) == [(0, "Company")]


def test_units_are_there_from_their_founding_to_their_end(tmp_path: Path) -> None:
    plans = (Unit("New", founded=DAY_S), Unit("Old", dissolved="2020-05-31"), Unit("Ever"))
    before, after = both(tmp_path, *plans)
    assert [name for _, name in before] == ["Old", "Ever", "Company"]
    assert [name for _, name in after] == ["New", "Ever", "Company"]


def test_a_renamed_unit_is_one_unit_at_one_place(tmp_path: Path) -> None:
    plans = (
        Unit("Old"), Unit("New"), Unit("Head"),
        Below("Old", "Head"), Below("Team", "Old"), *a_change("renamed", 1, 2),
    )  # fmt: skip
    before, after = both(tmp_path, *plans)
    assert before == [(0, "Head"), (1, "Old"), (2, "Team"), (0, "Company")]
    assert after == [(0, "Head"), (1, "New"), (2, "Team"), (0, "Company")]


def test_units_below_one_that_was_merged_lie_under_the_other(tmp_path: Path) -> None:
    plans = (
        Unit("Small"), Unit("Big"), Below("Team", "Small"), *a_change("merged into", 1, 2),
    )  # fmt: skip
    before, after = both(tmp_path, *plans)
    assert before == [(0, "Small"), (1, "Team"), (0, "Big"), (0, "Company")]
    assert after == [(0, "Big"), (1, "Team"), (0, "Company")]


def test_a_part_that_was_split_off_is_there_from_that_day(tmp_path: Path) -> None:
    plans = (Unit("Part"), Unit("Whole"), *a_change("split from", 1, 2))
    before, after = both(tmp_path, *plans)
    assert [name for _, name in before] == ["Whole", "Company"]
    assert [name for _, name in after] == ["Part", "Whole", "Company"]


def test_while_it_is_uncertain_when_a_unit_was_replaced_both_are_there(tmp_path: Path) -> None:
    plans = (Unit("Old"), Unit("New"), *a_change("replaced by", 1, 2, "2020-06"))
    before, after = both(tmp_path, *plans)
    assert [name for _, name in before] == ["Old", "Company"]
    assert [name for _, name in after] == ["Old", "New", "Company"]


def test_a_unit_in_which_somebody_surely_holds_a_position_is_there(tmp_path: Path) -> None:
    plans = (Unit("Old", dissolved="2019"), An("Ada", unit="Old", ends="2021"))
    assert tree(tmp_path, AFTER, *plans) == [(0, "Old"), (0, "Company")]


def test_a_circle_of_units_is_cut_and_loses_none(tmp_path: Path) -> None:
    plans = (Below("A", "B"), Below("B", "C"), Below("C", "A"), Below("D", "C"))
    found = tree(tmp_path, AFTER, *plans)
    assert sorted(name for _, name in found) == ["A", "B", "C", "Company", "D"]
    assert (0, "Company") in found and len([depth for depth, _ in found if depth == 0]) == 2
