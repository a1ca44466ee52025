"""What is otherwise on the later of two days, and the days one steps through."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest

from db.dates.clock import days_of
from db.leadership.change_days import change_days
from db.leadership.comparing import compare
from db.leadership.terms import load_terms
from db.leadership.values import Difference
from db.records import Unit
from seeds.sample import create_sample
from tests.db.leadership.offices import An, Below, Called, Plan, a_company_with
from tests.db.leadership.test_unit_tree import a_change

ONE, OTHER = days_of(2020, 1, 1), days_of(2021, 1, 1)


def differences(path: Path, *plans: Plan) -> tuple[Difference, ...]:
    """What differs between the first days of 2020 and 2021."""
    with a_company_with(path, *plans) as file:
        return compare(file, load_terms(file), ONE, OTHER)


def said(found: tuple[Difference, ...]) -> list[tuple[str, str, str]]:
    """What happened to whom where."""
    return [(each.kind, each.person.name if each.person else "", each.unit.name) for each in found]


def test_who_came_and_who_went_is_told(tmp_path: Path) -> None:
    plans = (
        An("Ada", starts="2016-07-01", ends="2020-06-30"),
        An("Bob", starts="2020-07-01", ends="2022"),
    )
    found = differences(tmp_path, *plans)
    assert said(found) == [("went", "Ada", "Company"), ("came", "Bob", "Company")]
    went, came = found
    assert (came.tenure_ids, came.title, came.length) == ((2,), "head", None)
    assert went.length is not None
    assert (went.length.lo, went.length.hi) == (4 * 365 + 1, 4 * 365 + 1)


def test_the_order_of_the_two_days_does_not_matter(tmp_path: Path) -> None:
    with a_company_with(tmp_path, An("Ada", starts="2020-06-01", ends="2022")) as file:
        terms = load_terms(file)
        assert compare(file, terms, ONE, OTHER) == compare(file, terms, OTHER, ONE) != ()


def test_who_left_one_position_for_another_has_moved(tmp_path: Path) -> None:
    plans = (
        An("Ada", title="seller", unit="A", ends="2020-06-30"),
        An("Ada", title="buyer", unit="B", starts="2020-07-01", ends="2022", status="interim"),
    )
    (moved,) = differences(tmp_path, *plans)
    assert (moved.kind, moved.unit.name, moved.title, moved.status) == (
        "moved", "B", "buyer", "interim",
    )  # fmt: skip
    assert moved.other_unit is not None
    assert (moved.other_unit.name, moved.old, moved.new) == ("A", "seller", "buyer")
    assert moved.tenure_ids == (1, 2)


def test_who_left_one_position_for_two_has_not_moved(tmp_path: Path) -> None:
    plans = (
        An("Ada", unit="A", ends="2020-06-30"),
        An("Ada", unit="B", starts="2020-07-01", ends="2022"),
        An("Ada", unit="C", starts="2020-07-01", ends="2022"),
    )
    kinds = [kind for kind, _, _ in said(differences(tmp_path, *plans))]
    assert sorted(kinds) == ["came", "came", "went"]


@pytest.mark.parametrize(
    ("first", "then", "kind"),
    [("acting", "regular", "became regular"), ("regular", "acting", "became acting")],
)
def test_who_stays_with_another_status_is_told(
    tmp_path: Path, first: str, then: str, kind: str
) -> None:
    plans = (
        An("Ada", ends="2020-06-30", status=first),
        An("Ada", starts="2020-07-01", ends="2022", status=then),
    )
    (found,) = differences(tmp_path, *plans)
    assert (found.kind, found.status, found.tenure_ids) == (kind, then, (1, 2))


def test_who_comes_as_acting_became_acting(tmp_path: Path) -> None:
    (found,) = differences(tmp_path, An("Ada", starts="2020-07-01", ends="2022", status="acting"))
    assert (found.kind, found.status) == ("became acting", "acting")


def test_a_second_term_is_no_difference(tmp_path: Path) -> None:
    plans = (An("Ada", ends="2020-06-30"), An("Ada", starts="2020-07-01", ends="2022"))
    assert differences(tmp_path, *plans) == ()


def test_what_the_dates_leave_open_is_not_certain(tmp_path: Path) -> None:
    plans = (
        An("Ada", starts="2010", ends="2020-01"),
        An("Bob", unit="B", starts="2020-02", ends="2022"),
        An("Eve", unit="C", starts="2020", ends="2020"),
    )
    found = {each.person.name: each for each in differences(tmp_path, *plans) if each.person}
    assert found["Bob"].is_certain
    assert found["Ada"].is_certain
    assert not found["Eve"].is_certain


@pytest.mark.parametrize(
    ("relation", "kind", "names"),
    [
        ("renamed", "renamed", ("Two", "One", "One", "Two")),
        ("merged into", "merged", ("One", "Two", "One", "Two")),
        ("split from", "split", ("One", "Two", "One", "Two")),
        ("replaced by", "replaced", ("One", "Two", "One", "Two")),
    ],
)
def test_what_a_record_says_became_of_a_unit_is_told_once(
    tmp_path: Path, relation: str, kind: str, names: tuple[str, str, str, str]
) -> None:
    plans = (Unit("One"), Unit("Two"), *a_change(relation, 1, 2))
    (found,) = differences(tmp_path, *plans)
    other = found.other_unit.name if found.other_unit else ""
    assert found.kind == kind
    assert (found.unit.name, other, found.old, found.new) == names
    assert found.is_certain


@pytest.mark.parametrize("day", ["2019-06-01", "2020-01-01", "2021-06-01", "2015"])
def test_what_became_of_units_at_other_times_is_not_told(tmp_path: Path, day: str) -> None:
    plans = (Unit("One"), Unit("Two"), *a_change("renamed", 1, 2, day))
    assert differences(tmp_path, *plans) == ()


def test_units_that_come_and_go_were_founded_and_dissolved(tmp_path: Path) -> None:
    plans = (Unit("New", founded="2020-06"), Unit("Old", dissolved="2020"))
    found = differences(tmp_path, *plans)
    assert said(found) == [("founded", "", "New"), ("dissolved", "", "Old")]
    assert [each.is_certain for each in found] == [True, True]


def test_another_name_of_the_same_unit_is_told(tmp_path: Path) -> None:
    (found,) = differences(tmp_path, Called("Company", "Old Ltd", ends="2020-05-31"))
    assert (found.kind, found.unit.name, found.old, found.new) == (
        "renamed", "Company", "Old Ltd", "Company",
    )  # fmt: skip


def test_a_unit_that_came_under_another_parent_has_moved(tmp_path: Path) -> None:
    plans = (
        Below("Team", "A", ends="2020-05-31"),
        Below("Team", "B", starts="2020-06-01"),
    )
    (found,) = differences(tmp_path, *plans)
    assert (found.kind, found.unit.name, found.old, found.new) == ("moved under", "Team", "A", "B")
    assert found.other_unit is not None and found.other_unit.name == "B"
    assert found.is_certain


def test_a_unit_below_one_that_was_renamed_has_not_moved(tmp_path: Path) -> None:
    plans = (Unit("One"), Unit("Two"), Below("Team", "One"), *a_change("renamed", 1, 2))
    assert [each.kind for each in differences(tmp_path, *plans)] == ["renamed"]


def test_the_sample_tells_its_reshuffle(tmp_path: Path) -> None:
    with create_sample(tmp_path / "sample.chronik") as file:
        terms = load_terms(file)
        found = compare(file, terms, days_of(2022, 12, 28), days_of(2022, 12, 30))
        same = compare(file, terms, days_of(2022, 12, 30), days_of(2026, 11, 22))
    assert said(found) == [
        ("went", "Jack Ma", "Alibaba"),
        ("became acting", "Daniel Zhang", "Alibaba Cloud"),
        ("came", "Daniel Zhang", "DingTalk"),
        ("moved", "Jeff Zhang", "Damo Academy"),
    ]
    assert [each.is_certain for each in found] == [False, True, True, True]
    assert [each.is_effect_unstated for each in found] == [False, True, True, True]
    assert same == ()


def test_one_steps_through_the_days_on_which_something_changes(tmp_path: Path) -> None:
    plans = (
        Unit("New", founded="2019-03-01"),
        Unit("Rival", kind="outside", founded="2018"),
        An("Ada", starts="2017~", ends="2020-06-30"),
        An("Bob", starts="2020-07-01", attested="2020-09-30"),
        An("Eve", unit="New", starts="2021-02-01", ends="2021-02-28"),
    )
    with a_company_with(tmp_path, *plans) as file:
        terms = load_terms(file)
    everything = change_days(terms)
    only_new = change_days(terms, [terms.posts.id[-1].item()])
    assert only_new.tolist() == [days_of(2021, 2, 1), days_of(2021, 3, 1)]
    assert everything.tolist() == [
        days_of(2016, 1, 1), days_of(2018, 12, 31), days_of(2019, 3, 1), days_of(2020, 7, 1),
        days_of(2020, 10, 1), *only_new.tolist(),
    ]  # fmt: skip
