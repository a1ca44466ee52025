"""Who may be one and the same: an other name says so, a surname never does."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest

from db.drafts.suggested_merges import suggested_for, suggested_merges
from db.records import Alias, Person, Unit
from tests.db.builders import (
    Plan,
    a_file_with,
    a_person_with,
    a_tenure_with,
    a_unit_with,
    an_event_with,
)
from tests.db.drafts.doing import added, id_of


def pairs(tmp_path: Path, *plans: Plan) -> list[tuple[str, str, str]]:
    """Who would stay, who would go, and why."""
    with a_file_with(tmp_path, *plans) as file:
        return [(each.keep.name, each.drop.name, each.reason) for each in suggested_merges(file)]


def test_an_other_name_that_is_somebodys_name_is_a_reason(tmp_path: Path) -> None:
    found = pairs(
        tmp_path,
        a_person_with("zhang  Jianfeng"),
        a_person_with("Jeff Zhang", "Zhang Jianfeng"),
        an_event_with(people=("Jeff Zhang",)),
    )
    assert found == [("Jeff Zhang", "zhang  Jianfeng", "other name: Zhang Jianfeng")]


def test_two_with_the_same_other_name_are_suggested_once(tmp_path: Path) -> None:
    found = pairs(
        tmp_path,
        a_person_with("Jeff Zhang", "Zhang Jianfeng", "张建锋"),
        a_person_with("J. Zhang", "张建锋", "Zhang Jianfeng"),
    )
    assert len(found) == 1
    assert found[0][:2] == ("Jeff Zhang", "J. Zhang")


def test_who_has_more_to_show_is_the_one_that_stays(tmp_path: Path) -> None:
    found = pairs(
        tmp_path,
        a_person_with("Jack Ma", "马云"),
        a_person_with("马云"),
        a_tenure_with("马云", "Alibaba", "chief executive"),
    )
    assert found == [("马云", "Jack Ma", "other name: 马云")]


@pytest.mark.parametrize(
    "shared",
    ["Zhang", "Mr Zhang", "J. Zhang", "Dr. Zhang", "张", "欧阳", "von Braun", "山田", "남궁", "…"],
)
def test_a_surname_alone_is_never_a_reason(tmp_path: Path, shared: str) -> None:
    plans = (a_person_with("Jeff Zhang", shared), a_person_with("Daniel Zhang", shared))
    assert pairs(tmp_path, *plans, a_person_with(shared)) == []


def test_a_surname_of_two_words_is_not_a_reason_where_a_longer_name_shows_it(
    tmp_path: Path,
) -> None:
    found = pairs(
        tmp_path,
        a_person_with("Gabriel García Márquez", "García Márquez"),
        a_person_with("Rodrigo", "García Márquez"),
    )
    assert found == []


def test_two_of_the_same_own_name_are_left_in_peace(tmp_path: Path) -> None:
    # Somebody who has two of one name has them on purpose: the dialogs offer the first one.
    with a_file_with(tmp_path, a_person_with("Zhang Wei"), a_person_with("ZHANG WEI")) as file:
        assert suggested_merges(file) == ()


def test_nobody_is_suggested_to_be_himself_nor_a_namesake_of_the_same_own_name(
    tmp_path: Path,
) -> None:
    found = pairs(
        tmp_path,
        a_person_with("Jeff Zhang", "Zhang Wei", "zhang wei"),
        a_person_with("Zhang Wei"),
        a_person_with("Zhang Wei "),
    )
    assert [(keep, drop.strip()) for keep, drop, _ in found] == [("Jeff Zhang", "Zhang Wei")] * 2


def test_units_of_one_short_name_are_suggested(tmp_path: Path) -> None:
    found = pairs(tmp_path, a_unit_with("Amazon Web Services", "AWS"), a_unit_with("AWS"))
    assert found == [("Amazon Web Services", "AWS", "other name: AWS")]


def test_a_person_and_a_unit_of_one_name_stay_apart(tmp_path: Path) -> None:
    plans = (a_person_with("Jack Ma", "Ant Group"), a_unit_with("Ant Group"))
    assert pairs(tmp_path, *plans) == []


def test_a_japanese_name_of_two_characters_is_not_taken_for_a_whole_one(tmp_path: Path) -> None:
    with a_file_with(tmp_path, a_person_with("Rin Mori"), a_person_with("林森")) as file:
        added(file, Alias("林森", person_id=id_of(file, Person, "Rin Mori"), language="ja"))
        assert suggested_merges(file) == ()


def test_one_person_is_looked_at_alone_when_a_name_was_added(tmp_path: Path) -> None:
    plans = (
        a_person_with("Jeff Zhang", "Zhang Jianfeng"),
        a_person_with("Zhang Jianfeng"),
        a_person_with("Jack Ma", "马云"),
        a_person_with("马云"),
        a_unit_with("AWS"),
        a_unit_with("Amazon", "AWS"),
    )
    with a_file_with(tmp_path, *plans) as file:
        (found,) = suggested_for(file, "person", id_of(file, Person, "Zhang Jianfeng"))
        assert (found.keep.name, found.drop.name) == ("Jeff Zhang", "Zhang Jianfeng")
        assert len(suggested_for(file, "unit", id_of(file, Unit, "AWS"))) == 1
        assert len(suggested_merges(file)) == 3


def test_what_hundreds_share_is_no_flood_of_suggestions(tmp_path: Path) -> None:
    many = [a_unit_with(f"Unit {number}", "The shared service") for number in range(300)]
    with a_file_with(tmp_path, *many) as file:
        assert len(suggested_merges(file)) == 100
