"""Who and what occurs most: what gets a colour of its own."""

# SPDX-License-Identifier: MIT

from pathlib import Path

from db.columns import EVENT, TENURE
from db.load_columns import load_columns
from db.reading.most import marks_with, most_common, names_of_ids, nearest_above, tags_by_use
from tests.db.filtering.builders import a_filtered_file, id_of


def test_people_and_units_of_most_marks_come_first(tmp_path: Path) -> None:
    with a_filtered_file(tmp_path) as file:
        columns = load_columns(file)
        people = most_common(columns, "person", 7)
        assert names_of_ids(file, "person", people) == ["Ada", "Bo"]
        assert most_common(columns, "person", 1) == people[:1]
        units = names_of_ids(file, "unit", most_common(columns, "unit", 7))
        assert units == ["Alibaba", "Cloud", "Team"]


def test_a_unit_takes_the_value_of_the_nearest_above(tmp_path: Path) -> None:
    with a_filtered_file(tmp_path) as file:
        top, cloud, team = (id_of(file, name) for name in ("Alibaba", "Cloud", "Team"))
        assert nearest_above(file, {top: 5}) == {top: 5, cloud: 5, team: 5}
        assert nearest_above(file, {top: 5, cloud: 2}) == {top: 5, cloud: 2, team: 2}
        assert nearest_above(file, {}) == {}


def test_tags_by_use_and_what_has_them(tmp_path: Path) -> None:
    with a_filtered_file(tmp_path) as file:
        assert [tag.name for tag in tags_by_use(file, 3)] == ["grave"]
        found = [(table, ids.tolist()) for table, ids in marks_with(file, 1)]
        assert found == [(EVENT, [id_of(file, "Outage in the hall")]), (TENURE, [1])]
