"""What one thing can be asked for by, and the names in a filter."""

# SPDX-License-Identifier: MIT

from pathlib import Path

from db.filtering import Group, filter_of
from db.filtering.about import asked_about, names_in
from tests.db.filtering.builders import a_filtered_file, id_of


def told(found: tuple[object, ...]) -> list[tuple[str, str]]:
    return [(str(getattr(each, "field", "")), str(getattr(each, "name", ""))) for each in found]


def test_an_event_can_be_asked_for_by_kind_units_people_and_tags(tmp_path: Path) -> None:
    with a_filtered_file(tmp_path) as file:
        outage = asked_about(file, "incident", id_of(file, "Outage in the hall"))
        assert told(outage) == [("kind", "Incident"), ("unit", "Cloud"), ("tag", "grave")]
        both = asked_about(file, "event", id_of(file, "Ada and Bo speak"))
        assert told(both) == [("kind", "Other"), ("person", "Ada"), ("person", "Bo")]


def test_a_time_in_office_by_its_unit_holder_and_tags(tmp_path: Path) -> None:
    with a_filtered_file(tmp_path) as file:
        assert told(asked_about(file, "tenure", 1)) == [
            ("unit", "Cloud"),
            ("person", "Ada"),
            ("tag", "grave"),
        ]


def test_a_person_by_itself_and_an_era_by_nothing(tmp_path: Path) -> None:
    with a_filtered_file(tmp_path) as file:
        assert told(asked_about(file, "person", id_of(file, "Bo"))) == [("person", "Bo")]
        assert asked_about(file, "era", 1) == ()
        assert asked_about(file, "person", 999) == ()


def test_what_was_deleted_has_no_name(tmp_path: Path) -> None:
    with a_filtered_file(tmp_path) as file:
        filter = filter_of([Group("person", ids=(1, 999)), Group("text", words=("a",))])
        assert names_in(file, filter) == {("person", 1): "Ada"}
