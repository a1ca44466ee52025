"""Which rows pass a filter: every sort of group alone, negated, and several together."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.columns import ERA
from db.file import OpenFile
from db.filtering import Group, filter_of
from db.filtering.matching import matching
from db.load_columns import load_columns
from db.records import UnitParent
from db.search import needs_rebuild
from tests.db.filtering.builders import a_filtered_file, add, id_of, kind_id, seen

OUTAGE, APPOINTED, SPEAK = "Outage in the hall", "Ada is appointed", "Ada and Bo speak"
GROWS, BEFORE = "云 grows", "Before it all"
EVENTS = {OUTAGE, APPOINTED, SPEAK, GROWS, BEFORE}
OFFICES = {"@Ada", "@Bo"}


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_filtered_file(tmp_path) as made:
        yield made


def test_without_a_filter_everything_passes(file: OpenFile) -> None:
    assert seen(file, []) == EVENTS | OFFICES


def test_a_unit_stands_for_all_that_lies_below_it(file: OpenFile) -> None:
    cloud = id_of(file, "Cloud")
    assert seen(file, [Group("unit", ids=(cloud,))]) == {OUTAGE, APPOINTED, "@Ada"}
    alone = Group("unit", ids=(cloud,), is_below=False)
    assert seen(file, [alone]) == {OUTAGE, "@Ada"}


def test_a_circle_of_units_ends(file: OpenFile) -> None:
    add(file, UnitParent(id_of(file, "Alibaba"), id_of(file, "Team")))
    group = Group("unit", ids=(id_of(file, "Team"),))
    assert seen(file, [group]) == {OUTAGE, APPOINTED, GROWS, "@Ada", "@Bo"}


def test_a_person_is_met_in_events_and_times_in_office(file: OpenFile) -> None:
    ada = id_of(file, "Ada")
    assert seen(file, [Group("person", ids=(ada,))]) == {APPOINTED, SPEAK, "@Ada"}


def test_both_people_may_be_asked_for(file: OpenFile) -> None:
    both = Group("person", ids=(id_of(file, "Ada"), id_of(file, "Bo")))
    assert seen(file, [both.with_how("all")]) == {SPEAK}
    assert seen(file, [both]) == {APPOINTED, SPEAK, "@Ada", "@Bo"}
    assert seen(file, [both.with_how("none")]) == {OUTAGE, GROWS, BEFORE}


def test_kind_and_importance_leave_times_in_office(file: OpenFile) -> None:
    incident = Group("kind", ids=(kind_id(file, "incident"),))
    assert seen(file, [incident]) == {OUTAGE} | OFFICES
    assert seen(file, [incident.with_how("none")]) == EVENTS - {OUTAGE} | OFFICES
    assert seen(file, [Group("importance", words=("main",))]) == {APPOINTED} | OFFICES
    assert seen(file, [incident], has_office=False) == {OUTAGE}


def test_how_it_is_known(file: OpenFile) -> None:
    assert seen(file, [Group("modality", words=("rumour", "opinion"))]) == {SPEAK}


def test_tags_and_sources_go_by_what_they_are_on(file: OpenFile) -> None:
    assert seen(file, [Group("tag", ids=(1,))]) == {OUTAGE, "@Ada"}
    assert seen(file, [Group("source", ids=(1,))]) == {OUTAGE}
    assert seen(file, [Group("source", ids=(1,), how="none")]) == EVENTS - {OUTAGE} | OFFICES


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        ("2019", "2019", {OUTAGE, "@Ada"}),
        ("2018-01-15", "2018-01-15", {APPOINTED, "@Ada"}),  # may have been that day of the month
        ("", "2009", {BEFORE}),  # some day before 2 May 2010: it may have been in 2009
        ("2010-05-02", "2017-12-31", set()),
        ("2030", "", {"@Bo"}),  # nobody says that it has ended
    ],
)
def test_a_period_keeps_what_may_have_been_in_it(
    file: OpenFile, since: str, until: str, expected: set[str]
) -> None:
    assert seen(file, [Group("when", since=since, until=until)]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OUTAGE hal", {OUTAGE}),
        ("nobody", {GROWS}),
        ("云", {GROWS}),
        ("云 nobody", {GROWS}),
        ("aside", {BEFORE}),  # in a note
        ("grave", {OUTAGE, "@Ada"}),  # the name of a tag
        ("zhang president", {"@Ada"}),  # another name of the holder, and the position
        ("ada cloud", {"@Ada"}),
        ("ada", {APPOINTED, SPEAK, "@Ada"}),
        ("%", set()),
        ("nothing like this", set()),
        (";;", set()),
    ],
)
def test_a_text_is_looked_for_in_what_is_written(
    file: OpenFile, text: str, expected: set[str]
) -> None:
    assert seen(file, [Group("text", words=(text,))]) == expected


@pytest.mark.parametrize("text", ["OUTAGE hal", "云 nobody", "aside", "zhang president", "%"])
def test_a_text_is_found_as_well_without_the_index(file: OpenFile, text: str) -> None:
    with_index = seen(file, [Group("text", words=(text,))])
    file.connection.execute("UPDATE person SET summary = summary || 'x'")
    assert needs_rebuild(file)
    assert seen(file, [Group("text", words=(text,))]) == with_index


def test_groups_combine_with_and(file: OpenFile) -> None:
    groups = [
        Group("unit", ids=(id_of(file, "Cloud"),)),
        Group("kind", ids=(kind_id(file, "incident"),), how="none"),
        Group("when", since="2018", until="2018"),
    ]
    assert seen(file, groups) == {APPOINTED, "@Ada"}


def test_what_was_deleted_is_nowhere(file: OpenFile) -> None:
    assert seen(file, [Group("person", ids=(999,))]) == set()
    assert seen(file, [Group("person", ids=(2**62,))]) == set()


def test_eras_are_the_ground_and_stay(file: OpenFile) -> None:
    columns = load_columns(file)
    mask = matching(file, columns, filter_of([Group("text", words=("no such word",))]))
    assert columns.table[mask].tolist() == [ERA]
