"""How often positions change hands, and how long people stay."""

# SPDX-License-Identifier: MIT

from collections import Counter
from collections.abc import Collection
from pathlib import Path
from statistics import median

import pytest

from db.dates.clock import days_of
from db.file import OpenFile
from db.leadership.rotation import rotation
from db.leadership.terms import load_terms
from db.leadership.values import Length, Rotation
from db.records import Post
from tests.db.leadership.offices import An, Plan, a_company_with
from tests.db.leadership.presidents import (
    TODAY,
    InOffice,
    a_file_of_presidents,
    needs_presidents,
    rows_of,
)

NOW = days_of(2026, 11, 22)


def rotation_of(
    folder: Path, *plans: Plan, units: Collection[int] | None = None, today: int = NOW
) -> Rotation:
    with a_company_with(folder, *plans) as file:
        return rotation(file, load_terms(file), units, today=today)


def a_year_each(count: int, **more: str) -> list[An]:
    """Holders of whole years one after another from 2010 on."""
    return [
        An(f"P{n}", starts=f"{2010 + n}-01-01", ends=f"{2010 + n}-12-31", **more)
        for n in range(count)
    ]


def changes(told: Rotation) -> dict[int, tuple[int, int]]:
    return {each.year: (len(each.came), len(each.went)) for each in told.years}


def test_years_without_a_change_are_there_too(tmp_path: Path) -> None:
    told = rotation_of(
        tmp_path,
        An("Ada", starts="2010-01-01", ends="2012-06-30"),
        An("Bob", starts="2012-07-01", ends="2015-01-01"),
    )
    assert changes(told) == {
        2010: (1, 0), 2011: (0, 0), 2012: (1, 1), 2013: (0, 0), 2014: (0, 0), 2015: (0, 1),
    }  # fmt: skip


def test_a_second_term_is_no_change(tmp_path: Path) -> None:
    told = rotation_of(
        tmp_path,
        An("Ada", starts="2010-01-01", ends="2011-12-31"),
        An("Ada", starts="2012-01-01", ends="2013-12-31"),
    )
    assert changes(told) == {2010: (1, 0), 2011: (0, 0), 2012: (0, 0), 2013: (0, 1)}
    assert [len(told.terms), len(told.stretches)] == [2, 1]
    assert told.stretches[0].length == Length(1461, 1461)


def test_who_comes_back_later_has_two_stretches(tmp_path: Path) -> None:
    told = rotation_of(
        tmp_path,
        An("Ada", starts="2010-01-01", ends="2010-12-31"),
        An("Bob", starts="2011-01-01", ends="2011-12-31"),
        An("Ada", starts="2012-01-01", ends="2012-12-31"),
    )
    assert len(told.stretches) == 3


@pytest.mark.parametrize(("count", "expected"), [(4, None), (5, 365.0)])
def test_a_median_is_told_from_five_on(tmp_path: Path, count: int, expected: float | None) -> None:
    told = rotation_of(tmp_path, *a_year_each(count))
    assert told.terms_with_both_ends == count
    assert (told.median_of_terms.days if told.median_of_terms else None) == expected


def test_only_what_has_both_ends_and_is_over_is_in_the_median(tmp_path: Path) -> None:
    told = rotation_of(
        tmp_path,
        *a_year_each(5),
        An("Open", "chair", ends="", attested="2026-01-01"),
        An("Planned", "chief", starts="2026-01-01", ends="2029-01-20"),
        An("Before", "adviser", starts="", ends="2019-01-01"),
    )
    assert told.median_of_terms is not None
    assert (told.median_of_terms.counted, told.median_of_terms.total) == (5, 8)


def test_a_length_known_by_years_counts_with_its_middle_and_is_told_as_rough(
    tmp_path: Path,
) -> None:
    told = rotation_of(
        tmp_path, *a_year_each(4), An("Ada", "chair", starts="2001", ends="2002-12-31")
    )
    assert told.median_of_terms is not None
    assert (told.median_of_terms.counted, told.median_of_terms.rough) == (5, 1)
    (ada,) = (each for each in told.terms if each.title == "chair")
    assert ada.length == Length(366, 730)


def test_the_longest_come_first_and_what_is_not_known_last(tmp_path: Path) -> None:
    told = rotation_of(
        tmp_path,
        An("Short", starts="2010-01-01", ends="2010-02-01"),
        An("Long", "chair", starts="2010-01-01", ends="2015-02-01"),
        An("Open", "adviser", starts="2010-01-01", ends=""),
    )
    assert [each.person.name for each in told.terms if each.person] == ["Long", "Short", "Open"]


def test_who_has_no_end_yet_runs_up_to_the_last_attested_day(tmp_path: Path) -> None:
    told = rotation_of(
        tmp_path,
        An("Ada", starts="2010-01-01", ends=""),
        An("Bob", starts="2022-12-01", ends="", attested="2022-12-29"),
    )
    assert [each.person.name for each in told.running if each.person] == ["Bob"]
    assert told.running[0].length == Length(29, 29)


def test_who_left_a_position_that_is_stated_vacant_is_in_office_no_longer(tmp_path: Path) -> None:
    told = rotation_of(tmp_path, An("Ada", ends=""), An("", starts="2021-01-01", ends=""))
    assert told.running == ()
    assert [each.title for each in told.without_holder] == ["head"]


def test_positions_without_a_holder_are_told_with_their_unit(tmp_path: Path) -> None:
    told = rotation_of(
        tmp_path, Post(1, "chair"), An("Ada", starts="2010-01-01", ends="2029-01-01")
    )
    assert [(each.title, each.unit.name if each.unit else "") for each in told.without_holder] == [
        ("chair", "Company")
    ]


def test_only_the_units_asked_for_are_counted(tmp_path: Path) -> None:
    told = rotation_of(
        tmp_path,
        An("Ada", ends="2021-01-01"),
        An("Bob", unit="Cloud", starts="2010-01-01", ends="2011-01-01"),
        units={1},
    )
    assert {each.unit.name for each in told.terms} == {"Company"}
    assert set(changes(told)) == {2020, 2021}


@pytest.mark.parametrize(
    ("starts", "year", "is_rough"),
    [("2018", 2018, False), ("2018~", 2018, True), ("2018-12~", 2018, True),
     ("2018-06-01", 2018, False)],
)  # fmt: skip
def test_a_year_that_is_only_about_known_is_marked(
    tmp_path: Path, starts: str, year: int, is_rough: bool
) -> None:
    told = rotation_of(tmp_path, An("Ada", starts=starts, ends=""))
    assert told.years[0].year == year
    assert bool(told.years[0].rough) == is_rough


@pytest.mark.parametrize("starts", ["", "[..2020]", "201X"])
def test_a_year_nobody_knows_is_counted_apart(tmp_path: Path, starts: str) -> None:
    told = rotation_of(tmp_path, An("Ada", starts=starts, ends="2021-01-01"))
    assert changes(told) == {2021: (0, 1)}
    assert len(told.unplaced) == 1


def test_what_is_only_announced_counts_as_about_that_year(tmp_path: Path) -> None:
    told = rotation_of(tmp_path, An("Ada", starts="", ends="", announced="2022-12-29"))
    assert changes(told) == {2022: (1, 0)}
    assert told.years[0].rough == told.years[0].came


def test_a_day_in_doubt_on_which_somebody_went_is_about_that_year(tmp_path: Path) -> None:
    told = rotation_of(tmp_path, An("Ada", starts="2022-01-01", ends="2022-12-29?"))
    assert told.years[0].rough == told.years[0].went


def test_nothing_that_is_planned_has_happened(tmp_path: Path) -> None:
    told = rotation_of(
        tmp_path,
        An("Ada", starts="2025-01-20", ends="2029-01-20"),
        An("Bob", starts="2029-01-20", ends=""),
    )
    assert changes(told) == {2025: (1, 0), 2026: (0, 0)}


def test_nothing_at_all_is_no_year(tmp_path: Path) -> None:
    told = rotation_of(tmp_path)
    assert (told.years, told.terms, told.median_of_terms) == ((), (), None)


def stretches_in_the_table() -> list[list[InOffice]]:
    """Terms of one person in one role that touch, computed by nothing of ours."""
    found: list[list[InOffice]] = []
    for role in ("President", "Vice President"):
        for row in rows_of(role):
            last = found[-1][-1] if found else None
            touches = last is not None and (last.person, last.role) == (row.person, row.role)
            if last is not None and touches and (row.start - last.end).days <= 1:
                found[-1].append(row)
            else:
                found.append([row])
    return found


@pytest.fixture(scope="module")
def presidents(tmp_path_factory: pytest.TempPathFactory) -> Rotation:
    def told(file: OpenFile) -> Rotation:
        return rotation(file, load_terms(file), today=NOW)

    with a_file_of_presidents(tmp_path_factory.mktemp("presidents")) as file:
        return told(file)


@needs_presidents
def test_the_medians_of_the_table_are_those_computed_without_us(presidents: Rotation) -> None:
    of_terms = [row.days for row in rows_of() if row.end <= TODAY]
    of_stretches = [
        (each[-1].end - each[0].start).days + 1
        for each in stretches_in_the_table()
        if each[-1].end <= TODAY
    ]
    assert presidents.median_of_terms is not None
    assert presidents.median_of_stretches is not None
    assert presidents.median_of_terms.days == median(of_terms)
    assert presidents.median_of_terms.counted == len(of_terms) == 129
    assert presidents.median_of_terms.total == 131
    assert presidents.median_of_stretches.days == median(of_stretches)
    assert presidents.median_of_stretches.counted == len(of_stretches)


@needs_presidents
def test_the_changes_a_year_are_those_of_the_table(presidents: Rotation) -> None:
    stretches = stretches_in_the_table()
    came = Counter(each[0].start.year for each in stretches)
    went = Counter(each[-1].end.year for each in stretches if each[-1].end <= TODAY)
    expected = {year: (came[year], went[year]) for year in range(1789, 2027)}
    assert changes(presidents) == expected


@needs_presidents
def test_the_two_who_are_in_office_today_run_longest(presidents: Rotation) -> None:
    expected = {
        (each[0].person, (TODAY - each[0].start).days + 1)
        for each in stretches_in_the_table()
        if each[-1].end > TODAY
    }
    seen = {(each.person.name, each.length.lo) for each in presidents.running if each.person}
    assert seen == expected
    assert presidents.without_holder == ()
