"""What an importer is told about the names a file has."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest

from db.history import load
from db.loading.batch import Batch
from db.loading.existing import Existing, existing_of
from db.records import Alias, Kind, Meta, Person, Source
from db.schema import BUILT_IN_KINDS
from tests.db.builders import a_file_with, a_person_with, a_tenure_with, a_unit_with


def test_a_new_file_knows_what_empty_says(tmp_path: Path) -> None:
    with a_file_with(tmp_path) as file:
        assert existing_of(file) == Existing.empty()


@pytest.mark.parametrize("name", ["Jeff Zhang", "JEFF  zhang ", "Zhang Jianfeng", "张建锋"])
def test_a_person_is_known_by_every_name(tmp_path: Path, name: str) -> None:
    plan = a_person_with("Jeff Zhang", "Zhang Jianfeng", "张建锋")
    with a_file_with(tmp_path, plan) as file:
        assert existing_of(file).person(name) == 1


def test_units_positions_and_sources_are_known(tmp_path: Path) -> None:
    plans = (
        a_unit_with("Alibaba Cloud", "Aliyun"),
        a_tenure_with("Jeff", "Alibaba Cloud", "Chief"),
    )
    with a_file_with(tmp_path, *plans) as file:
        batch = Batch()
        batch.add(Source("Gazette"))
        load(file, batch, label="Source")
        existing = existing_of(file)
    assert existing.unit("aliyun") == existing.unit("ALIBABA CLOUD") == 1
    assert existing.post(1, "chief") == 1
    assert existing.post(1, "deputy") is None
    assert existing.source("gazette") == 1


def test_a_kind_is_known_by_name_and_label(tmp_path: Path) -> None:
    with a_file_with(tmp_path) as file:
        batch = Batch()
        batch.add(Kind("layoff", "Jobs cut", "#112233"))
        load(file, batch, label="Kind")
        existing = existing_of(file)
    new = len(BUILT_IN_KINDS) + 1
    assert existing.kind("Layoff") == existing.kind("jobs CUT") == new
    assert existing.kind("incident") == 5
    assert existing.kind("party") is None


def test_a_name_two_people_share_stands_for_neither(tmp_path: Path) -> None:
    with a_file_with(tmp_path) as file:
        batch = Batch()
        batch.add(Person("Daniel Zhang"))
        batch.add(Person("daniel zhang"))
        load(file, batch, label="People")
        existing = existing_of(file)
    assert existing.person("Daniel Zhang") is None
    assert existing.ambiguous == {"daniel zhang"}


def test_a_name_is_stronger_than_another_ones_other_name(tmp_path: Path) -> None:
    with a_file_with(tmp_path) as file:
        batch = Batch()
        batch.add(Person("Jack Ma"))
        second = batch.add(Person("Ma Yun"))
        batch.add(Alias("Jack Ma", person_id=second.id))
        load(file, batch, label="People")
        existing = existing_of(file)
    assert existing.person("Jack Ma") == 1
    assert existing.ambiguous == frozenset()


def test_language_and_zone_are_those_of_the_file(tmp_path: Path) -> None:
    with a_file_with(tmp_path) as file:
        batch = Batch()
        batch.records[Meta] += [Meta("language", "de"), Meta("zone", "Asia/Hong_Kong")]
        load(file, batch, label="Settings")
        existing = existing_of(file)
    assert (existing.language, existing.zone) == ("de", "Asia/Hong_Kong")
