"""What a few typed letters may mean: names, other names, Chinese, with and without an index."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.drafts.candidates import find_events, find_people, find_sources, find_units
from db.file import OpenFile
from db.records import Source
from db.search.words import words_of
from tests.db.builders import (
    Plan,
    a_file_with,
    a_person_with,
    a_unit_with,
    an_event_with,
)
from tests.db.drafts.doing import added

PLANS: tuple[Plan, ...] = (
    a_person_with("Jeff Zhang", "Zhang Jianfeng", "张建锋"),
    a_person_with("Daniel Zhang", "张勇"),
    a_person_with("Jörg Müller"),
    a_person_with("Zhanna Li"),
    a_unit_with("Alibaba Cloud", "Aliyun", "Alibaba Cloud Intelligence"),
    a_unit_with("Alibaba"),
    a_unit_with("T-Head"),
    an_event_with("Hong Kong outage", kind="incident"),
    an_event_with("After the Hong Kong outage", people=("Daniel Zhang",), units=("T-Head",)),
    an_event_with("香港 server back"),
)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_file_with(tmp_path, *PLANS) as opened:
        yield opened


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("zhan", ["Zhanna Li", "Daniel Zhang", "Jeff Zhang"]),
        ("ZHANG", ["Jeff Zhang", "Daniel Zhang"]),
        ("jeff zhang", ["Jeff Zhang"]),
        ("zhang j", ["Jeff Zhang"]),
        ("jorg mull", ["Jörg Müller"]),
        ("JÖRG", ["Jörg Müller"]),
        ("张", ["Jeff Zhang", "Daniel Zhang"]),
        ("张建锋", ["Jeff Zhang"]),
        ("建锋", ["Jeff Zhang"]),
        ("nobody", []),
        ('"', []),
        ("* OR NOT (", []),
        ("z" * 5_000, []),
    ],
)
def test_people_are_found_by_the_beginning_of_any_of_their_names(
    file: OpenFile, typed: str, names: list[str]
) -> None:
    assert sorted(each.name for each in find_people(file, typed)) == sorted(names)


def test_their_own_name_comes_first_and_another_with_its_reason(file: OpenFile) -> None:
    assert [(each.name, each.reason) for each in find_people(file, "zhang jian")] == [
        ("Jeff Zhang", "other name: Zhang Jianfeng")
    ]
    best = find_people(file, "zhan")[0]
    assert (best.name, best.reason) == ("Zhanna Li", "")
    assert all(each.reason == "" for each in find_people(file, "zhang"))
    assert find_units(file, "aliyun")[0].reason == "other name: Aliyun"


def test_the_very_name_comes_before_longer_ones(file: OpenFile) -> None:
    assert [each.name for each in find_units(file, "alibaba")] == ["Alibaba", "Alibaba Cloud"]


def test_a_name_with_a_hyphen_is_found_as_it_is_typed(file: OpenFile) -> None:
    assert [each.name for each in find_units(file, "t-he")] == ["T-Head"]


def test_an_event_whose_title_begins_so_comes_first(file: OpenFile) -> None:
    found = [each.name for each in find_events(file, "hong kong")]
    assert found == ["Hong Kong outage", "After the Hong Kong outage"]
    assert [each.name for each in find_events(file, "香港")] == ["香港 server back"]


def test_only_titles_of_events_are_searched_and_nothing_of_another_table(file: OpenFile) -> None:
    assert find_events(file, "Daniel") == []
    assert {each.table for each in find_people(file, "a")} <= {"person"}


def test_a_source_is_found_by_its_publisher_with_that_reason(file: OpenFile) -> None:
    added(file, Source("The reshuffle", publisher="South China Morning Post", author="Li Wei"))
    (by_title,), (by_publisher,) = find_sources(file, "resh"), find_sources(file, "south ch")
    assert (by_title.name, by_title.reason) == ("The reshuffle", "")
    assert by_publisher.reason == "publisher: South China Morning Post"
    assert find_sources(file, "wei")[0].reason == "author: Li Wei"


def test_before_anything_is_typed_the_last_used_are_offered(file: OpenFile) -> None:
    assert [each.name for each in find_people(file, " ")] == [
        "Daniel Zhang", "Zhanna Li", "Jörg Müller", "Jeff Zhang",
    ]  # fmt: skip
    assert find_units(file, "")[0].name == "T-Head"
    assert [each.name for each in find_events(file, "", limit=1)] == ["香港 server back"]


def test_names_are_found_after_another_program_wrote(file: OpenFile) -> None:
    file.connection.execute("UPDATE person SET name = 'Jeffrey Zhang' WHERE name = 'Jeff Zhang'")
    assert [each.name for each in find_people(file, "jeffr")] == ["Jeffrey Zhang"]
    assert [each.name for each in find_people(file, "张建")] == ["Jeffrey Zhang"]


def test_names_are_found_where_the_index_is_damaged(file: OpenFile) -> None:
    file.connection.execute("PRAGMA writable_schema = ON")
    file.connection.execute("DELETE FROM person_search_data")
    assert [each.name for each in find_people(file, "jeff zhang")] == ["Jeff Zhang"]


@given(text=st.text(max_size=40))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_is_typed_finds_only_names_that_have_it(file: OpenFile, text: str) -> None:
    words = words_of(text)
    for each in (*find_people(file, text), *find_units(file, text), *find_events(file, text)):
        name = each.reason.partition(": ")[2] or each.name
        assert not words.all or words.matcher()(name), (text, each)


def test_no_more_are_offered_than_asked_for_and_nobody_twice(tmp_path: Path) -> None:
    many = [a_person_with(f"Anna {number}", f"Anne {number}") for number in range(40)]
    with a_file_with(tmp_path, *many) as file:
        found = find_people(file, "ann", limit=12)
    assert len(found) == len({each.id for each in found}) == 12


def test_the_exact_title_is_not_lost_among_thousands_that_contain_it(tmp_path: Path) -> None:
    late = [an_event_with(f"Yet another outage {number}") for number in range(1_500)]
    with a_file_with(tmp_path, an_event_with("Outage"), *late) as file:
        assert find_events(file, "outage")[0].name == "Outage"
