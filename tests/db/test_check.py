"""`check` counts what another program, or a hand in the SQL shell, did to a file."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest

from db.check import Finding, check
from db.check_tree import rows_in_circles
from db.dates.span import make_span
from db.file import open_file, transaction
from tests.db.raw_files import THAT_DAY, a_file, damage, put, state_of

SOUND_UNIT = "INSERT INTO unit (id, uid, name) VALUES (2, 'unit-2', 'DingTalk'), (3, 'unit-3', 'x')"


def findings(path: Path) -> list[str]:
    with open_file(path, writing=False) as file:
        return [str(finding) for finding in check(file)]


def an_indexed(path: Path) -> Path:
    """Pretend that what was damaged was indexed, so that only the damage is found."""
    damage(
        path,
        "UPDATE meta SET value = (SELECT value FROM meta WHERE key = 'revision')"
        " WHERE key = 'indexed_revision'",
    )
    return path


def test_a_sound_file_has_no_findings_and_is_not_touched(tmp_path: Path) -> None:
    path = a_file(tmp_path, events=20)
    before = state_of(path)
    assert findings(path) == []
    assert state_of(path) == before


def test_a_sound_file_can_be_checked_while_it_is_written(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    with open_file(path, writing=True) as file:
        assert check(file) == []
        with transaction(file.connection):
            put(file.connection, "tag", name="cloud")
            assert findings(path) == []


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        (
            "DELETE FROM kind WHERE id IN (2, 3)",
            "event: 2 rows: refers to a kind that is not there (id 1, 2)",
        ),
        (
            "UPDATE event_unit SET unit_id = 99 WHERE id = 2",
            "event_unit: 1 row: refers to a unit that is not there (id 2)",
        ),
        (
            "UPDATE citation SET about = 'nobody' WHERE id > 1",
            "citation: 2 rows: is about a record that is not there (id 2, 3)",
        ),
        (
            "INSERT INTO tagging (uid, tag_id, about) VALUES ('t', 1, 'nobody')",
            "tagging: 1 row: is about a record that is not there (id 1)",
        ),
        (
            "UPDATE person SET uid = 'event-2'",
            "event: 1 row: has a uid that another table uses too (id 2)",
        ),
        ("UPDATE person SET uid = ''", "person: 1 row: has no uid (id 1)"),
        (
            "UPDATE event SET modality = 'gossip' WHERE id = 3",
            "event: 1 row: modality is none of the words it may be (id 3)",
        ),
        (
            "UPDATE citation SET confidence = 9 WHERE id = 1",
            "citation: 1 row: confidence is none of the words it may be (id 1)",
        ),
        (
            "UPDATE tenure SET status = 'vacant'",
            "tenure: 1 row: is vacant with a holder, or without one is not (id 1)",
        ),
        ("UPDATE post SET seats = 0", "post: 1 row: has no seat (id 1)"),
        (
            "UPDATE event SET start_hi = start_hi + 1 WHERE id = 2",
            "event: 1 row: has bounds that do not follow from its date (id 2)",
        ),
        (
            "UPDATE tenure SET start_state = 'open'",
            "tenure: 1 row: has bounds that do not follow from its date (id 1)",
        ),
        (
            "UPDATE event SET starts = '2022-02-30' WHERE id = 2",
            "event: 1 row: has a date that can't be read (id 2)",
        ),
        (
            "UPDATE event SET shape = 'period', ends = '2021' WHERE id = 1",
            "event: 1 row: has a date that can't be read (id 1)",
        ),
        (
            "UPDATE source SET issued = 'last week'",
            "source: 1 row: issued is no date that can be read (id 1)",
        ),
        (
            "UPDATE source SET quoted_in = 1",
            "source: 1 row: is quoted in itself (id 1)",
        ),
        (
            "INSERT INTO link (uid, from_event, to_event, relation) VALUES ('l', 1, 1, 'causes')",
            "link: 1 row: leads from a thing to itself (id 1)",
        ),
        (
            "INSERT INTO event_unit (uid, event_id, unit_id) VALUES ('d', 1, 1)",
            "event_unit: 1 row: says the same as an earlier row (id 4)",
        ),
        (
            "UPDATE incident SET lasted_min_s = 10, lasted_max_s = 5 WHERE id = 3",
            "incident: 1 row: lasted longer at least than at most (id 3)",
        ),
        (
            "UPDATE note SET text = CAST(x'C328' AS TEXT) WHERE id = 2",
            "note: 1 row: holds damaged text (id 2)",
        ),
        (
            "INSERT INTO attachment (uid, about, name, bytes, sha256)"
            " VALUES ('a', 'event-1', 'x', x'00', 'ff')",
            "attachment: 1 row: is not the file that was attached (id 1)",
        ),
        (
            "UPDATE event SET title = 'something else' WHERE id = 1",
            "event: the search index differs from the rows",
        ),
        (
            "INSERT INTO alias (uid, name, person_id) VALUES ('n', 'Jeff', 1)",
            "alias: 1 row: is missing in the search index (id 2)",
        ),
        (
            "DELETE FROM alias",
            "alias: 1 row: is gone but still in the search index (id 1)",
        ),
        ("DELETE FROM meta WHERE key = 'zone'", "meta: the setting zone is missing"),
        (
            "DROP INDEX event_kind_id",
            "event_kind_id is missing: another program removed it",
        ),
    ],
)
def test_what_is_wrong_is_counted_with_its_ids(tmp_path: Path, statement: str, found: str) -> None:
    path = a_file(tmp_path)
    damage(path, statement)
    assert found in findings(an_indexed(path))


def test_a_write_of_another_program_makes_the_search_index_doubtful(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    damage(path, "UPDATE event SET title = 'something else' WHERE id = 1")
    assert findings(path) == ["The search index is out of date: another program wrote to the file"]


def test_a_unit_under_itself_is_found(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    damage(
        path,
        SOUND_UNIT,
        "INSERT INTO unit_parent (uid, unit_id, parent_id)"
        " VALUES ('a', 1, 2), ('b', 2, 1), ('c', 3, 1)",
    )
    assert "unit_parent: 2 rows: puts a unit under itself (id 1, 2)" in findings(path)


def test_damage_is_reported_alone(tmp_path: Path) -> None:
    path = a_file(tmp_path, events=200)
    content = bytearray(path.read_bytes())
    place = content.rindex(b"Event 150 in Z") - 200
    content[place : place + 100] = bytes(100)
    path.write_bytes(content)
    (found,) = findings(path)
    assert found.startswith("The file is damaged")


def test_a_finding_shows_ten_ids_at_most() -> None:
    shown = str(Finding("is wrong", 1200, "event", tuple(range(1, 101))))
    assert shown == "event: 1,200 rows: is wrong (id 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 …)"


def test_a_thousand_wrong_rows_are_one_finding(tmp_path: Path) -> None:
    path = a_file(tmp_path, events=1000)
    damage(path, "UPDATE event SET start_lo = start_lo - 1")
    with open_file(path, writing=False) as file:
        (found,) = (each for each in check(file) if "bounds" in each.what)
    assert (found.count, found.table, len(found.ids)) == (1000, "event", 100)


@pytest.mark.parametrize(
    ("edges", "circles"),
    [
        ([], set()),
        ([(1, 10, 20, None, None)], set()),
        ([(1, 10, 10, None, None)], {1}),
        ([(1, 10, 20, None, None), (2, 20, 10, None, None)], {1, 2}),
        # First one way round, then the other.
        ([(1, 10, 20, None, 100), (2, 20, 10, 100, None)], set()),
        ([(1, 10, 20, None, 101), (2, 20, 10, 100, None)], {1, 2}),
        ([(1, 10, 20, 0, 50), (2, 20, 10, 40, 90)], {1, 2}),
        (
            [(1, 10, 20, 0, 90), (2, 20, 30, 10, 90), (3, 30, 10, 20, 90), (4, 40, 10, 0, 90)],
            {1, 2, 3},
        ),
        ([(1, 10, 20, 0, 30), (2, 20, 30, 10, 90), (3, 30, 10, 30, 90)], set()),
    ],
)
def test_a_circle_counts_only_while_all_of_it_holds(
    edges: list[tuple[int, int, int, int | None, int | None]], circles: set[int]
) -> None:
    assert rows_in_circles(edges) == circles


def test_dates_of_the_builder_are_what_the_parser_says() -> None:
    span = make_span("2022-12-29")
    assert {name: getattr(span, name) for name in THAT_DAY} == THAT_DAY
