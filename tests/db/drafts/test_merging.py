"""Two people or units become one: every reference moves, no fact is lost, undo parts them."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.drafts.merging import CannotMerge, merge_people, merge_units
from db.errors import FileProblem
from db.file import OpenFile
from db.records import (
    Alias,
    Citation,
    Event,
    EventPerson,
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
from tests.db.builders import (
    a_file_with,
    a_person_with,
    a_tenure_with,
    a_unit_with,
    an_event_with,
)
from tests.db.drafts.doing import added, done, edited, id_of, rows, uid_of


@pytest.fixture
def file(tmp_path: Path) -> Iterator[OpenFile]:
    with a_file_with(
        tmp_path,
        a_person_with("Jeff Zhang", "Jeff", "ZHANG JIANFENG", summary="Engineer."),
        a_person_with("Zhang Jianfeng", "张建锋", "jeff", summary="President."),
        a_unit_with("Alibaba Cloud", parent="Alibaba"),
        a_unit_with("Aliyun", "阿里云", parent="Alibaba"),
        a_tenure_with("Jeff Zhang", "Alibaba Cloud", "president"),
        a_tenure_with("Zhang Jianfeng", "Alibaba Cloud", "president"),
        a_tenure_with("Zhang Jianfeng", "Aliyun", "President"),
        a_tenure_with("Zhang Jianfeng", "Aliyun", "engineer", starts="2009", ends="2018"),
        an_event_with("Down", people=("Jeff Zhang", "Zhang Jianfeng"), units=("Alibaba Cloud",)),
        an_event_with("Up", people=(("Zhang Jianfeng", "predecessor"),), units=("Aliyun",)),
    ) as opened:
        yield opened


def pair(file: OpenFile, cls: type[Person] | type[Unit], keep: str, drop: str) -> tuple[int, int]:
    return id_of(file, cls, keep), id_of(file, cls, drop)


def people_merged(file: OpenFile) -> int:
    keep, drop = pair(file, Person, "Jeff Zhang", "Zhang Jianfeng")
    change = merge_people(file, keep, drop)
    assert change.label == "merge ‘Zhang Jianfeng’ into ‘Jeff Zhang’"
    done(file, change)
    assert rows(file, "SELECT count(*) FROM person") == [(1,)]
    return keep


def units_merged(file: OpenFile) -> int:
    keep, drop = pair(file, Unit, "Alibaba Cloud", "Aliyun")
    done(file, merge_units(file, keep, drop))
    assert rows(file, "SELECT id FROM unit WHERE id = ?", drop) == []
    return keep


def test_every_event_and_time_in_office_is_the_one_persons(file: OpenFile) -> None:
    keep = people_merged(file)
    assert rows(file, "SELECT event_id, person_id, role FROM event_person") == [
        (1, keep, "subject"), (2, keep, "predecessor"),
    ]  # fmt: skip
    held = rows(file, "SELECT post.title FROM tenure JOIN post ON post.id = post_id ORDER BY 1")
    assert held == [("President",), ("engineer",), ("president",)]


def test_names_become_other_names_each_once(file: OpenFile) -> None:
    people_merged(file)
    names = rows(file, "SELECT name FROM alias WHERE person_id IS NOT NULL ORDER BY id")
    assert names == [("Jeff",), ("ZHANG JIANFENG",), ("张建锋",)]


def test_a_name_that_was_no_other_name_yet_becomes_one(tmp_path: Path) -> None:
    with a_file_with(tmp_path, a_person_with("Jack Ma"), a_person_with("马云")) as file:
        done(file, merge_people(file, 1, 2))
        assert rows(file, "SELECT name, person_id, kind FROM alias") == [("马云", 1, "other name")]


def test_what_both_say_is_kept(file: OpenFile) -> None:
    keep, drop = pair(file, Person, "Jeff Zhang", "Zhang Jianfeng")
    edited(file, Person, keep, born="1973")
    edited(file, Person, drop, born="1972~", died="2040", sort_name="Zhang, J")
    people_merged(file)
    assert rows(file, "SELECT born, died, sort_name, summary FROM person") == [
        ("1973", "2040", "Zhang, J", "Engineer.\n\nPresident.")
    ]
    assert rows(file, "SELECT name, value FROM property") == [("born (Zhang Jianfeng)", "1972~")]


def test_passages_notes_and_tags_move_and_tags_fall_together(file: OpenFile) -> None:
    keep, drop = (uid_of(file, Person, each) for each in (1, 2))
    source, tag = added(file, Source("The article"), Tag("check"))
    (doubled,) = rows(file, "SELECT uid FROM event_person WHERE event_id = 1 AND person_id = 2")
    added(
        file,
        Citation(source.id, drop, exact="a"), Citation(source.id, doubled[0], exact="b"),
        Note("Same?", about=drop), Tagging(tag.id, keep), Tagging(tag.id, drop),
        Property(keep, "id", "7"), Property(drop, "id", "7"),
    )  # fmt: skip
    people_merged(file)
    (kept,) = rows(file, "SELECT uid FROM event_person WHERE event_id = 1")
    assert rows(file, "SELECT about FROM citation ORDER BY exact") == [(keep,), kept]
    for table in ("note", "tagging", "property"):
        assert rows(file, f"SELECT about FROM {table}") == [(keep,)]


def test_times_in_office_that_differ_in_anything_stay_two(file: OpenFile) -> None:
    edited(file, Tenure, 2, announced="2022-12-29")
    people_merged(file)
    assert rows(file, "SELECT count(*) FROM tenure") == [(4,)]


def test_a_name_that_both_have_gives_its_passages_to_the_one_that_stays(file: OpenFile) -> None:
    keep, drop = pair(file, Person, "Jeff Zhang", "Zhang Jianfeng")
    (alias, source) = added(file, Alias("jeff ZHANG", person_id=drop), Source("The article"))
    added(file, Citation(source.id, alias.uid))
    people_merged(file)
    assert rows(file, "SELECT about FROM citation") == [(uid_of(file, Person, keep),)]
    assert rows(file, "SELECT count(*) FROM alias WHERE name LIKE 'jeff%'") == [(1,)]


def test_a_person_is_no_former_one_because_a_unit_was_renamed(file: OpenFile) -> None:
    added(file, UnitChange(2, 1, 2, "renamed"))  # of the units with the ids of these people
    done(file, merge_people(file, 2, 1))
    assert rows(file, "SELECT kind FROM alias WHERE name = 'Jeff Zhang'") == [("other name",)]


def test_fields_of_units_and_positions_are_filled_from_the_other(file: OpenFile) -> None:
    keep, drop = pair(file, Unit, "Alibaba Cloud", "Aliyun")
    edited(file, Unit, drop, kind="division", founded="2009", fiscal_year_end="03-31")
    edited(file, Post, 1, opened="2010")
    edited(file, Post, 2, opened="2009", closed="2023")
    units_merged(file)
    assert rows(file, "SELECT kind, founded, fiscal_year_end FROM unit WHERE id = ?", keep) == [
        ("company", "2009", "03-31")
    ]
    assert rows(file, "SELECT opened, closed FROM post WHERE id = 1") == [("2010", "2023")]


def test_a_tag_on_two_parts_that_fall_together_is_on_the_one_once(file: OpenFile) -> None:
    (tag,) = added(file, Tag("check"))
    _, drop = pair(file, Person, "Jeff Zhang", "Zhang Jianfeng")
    (alias,) = added(file, Alias("jeff zhang", person_id=drop))
    added(file, Tagging(tag.id, alias.uid), Tagging(tag.id, uid_of(file, Person, drop)))
    people_merged(file)
    assert rows(file, "SELECT count(*) FROM tagging") == [(1,)]


def test_units_become_one_in_tree_events_and_positions(file: OpenFile) -> None:
    keep = units_merged(file)
    alibaba = id_of(file, Unit, "Alibaba")
    assert rows(file, "SELECT unit_id, parent_id FROM unit_parent") == [(keep, alibaba)]
    assert rows(file, "SELECT event_id, unit_id FROM event_unit") == [(1, keep), (2, keep)]
    assert rows(file, "SELECT unit_id, title FROM post") == [
        (keep, "president"), (keep, "engineer"),
    ]  # fmt: skip
    # The same person in the same position for the same time was said twice.
    assert rows(file, "SELECT count(*) FROM tenure") == [(3,)]
    names = rows(file, "SELECT name FROM alias WHERE unit_id IS NOT NULL ORDER BY id")
    assert names == [("阿里云",), ("Aliyun",)]


def test_a_unit_that_was_renamed_keeps_its_old_name_as_the_former_one(file: OpenFile) -> None:
    keep, drop = pair(file, Unit, "Alibaba Cloud", "Aliyun")
    (change,) = added(file, UnitChange(2, drop, keep, "renamed"))
    (source,) = added(file, Source("The article"))
    added(file, Citation(source.id, change.uid))
    units_merged(file)
    assert rows(file, "SELECT kind FROM alias WHERE name = 'Aliyun'") == [("former",)]
    assert rows(file, "SELECT * FROM unit_change") == []
    assert rows(file, "SELECT about FROM citation") == [(uid_of(file, Event, 2),)]


def test_one_that_lay_under_the_other_does_not_lie_under_itself(file: OpenFile) -> None:
    keep, drop = pair(file, Unit, "Alibaba", "Alibaba Cloud")
    done(file, merge_units(file, keep, drop))
    aliyun = id_of(file, Unit, "Aliyun")
    assert rows(file, "SELECT unit_id, parent_id FROM unit_parent") == [(aliyun, keep)]


def test_units_with_a_third_between_them_are_not_merged(file: OpenFile) -> None:
    alibaba, cloud = pair(file, Unit, "Alibaba", "Alibaba Cloud")
    (region,) = added(file, Unit("Hong Kong"))
    added(file, UnitParent(region.id, cloud))
    with pytest.raises(CannotMerge, match=r"lies between .* Nothing was changed. Take"):
        merge_units(file, alibaba, region.id)


@pytest.mark.parametrize("drop", [1, 4711])
def test_nobody_is_merged_with_himself_or_with_somebody_gone(file: OpenFile, drop: int) -> None:
    with pytest.raises(FileProblem, match="no longer in the file"):
        merge_people(file, 1, drop)


def test_a_long_life_is_merged_in_one_edit(file: OpenFile) -> None:
    events = added(file, *(Event(f"Event {number}", 1) for number in range(300)))
    added(file, *(EventPerson(event.id, 2) for event in events))
    added(file, *(Alias(f"Name {number}", person_id=2) for number in range(30)))
    people_merged(file)
    assert rows(file, "SELECT count(*) FROM event_person WHERE person_id = 1") == [(302,)]
