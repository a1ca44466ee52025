"""Times in office as arrays of days."""

# SPDX-License-Identifier: MIT

from pathlib import Path

import numpy as np
import pytest

from db.columns import STATUSES
from db.dates.clock import days_of
from db.leadership.terms import (
    ANY_NUMBER,
    NOBODY,
    UNBOUNDED_HI,
    UNBOUNDED_LO,
    load_terms,
)
from db.records import Post
from tests.db.builders import a_file_with, a_tenure_with
from tests.db.leadership.offices import An, a_company_with


def test_the_bounds_of_a_time_in_office_are_days_that_both_belong_to_it(tmp_path: Path) -> None:
    with a_file_with(tmp_path, a_tenure_with(starts="2018-03", ends="2022-12-29")) as file:
        terms = load_terms(file)
    assert terms.start_lo.tolist() == [days_of(2018, 3, 1)]
    assert terms.start_hi.tolist() == [days_of(2018, 3, 31)]
    assert terms.end_lo.tolist() == terms.end_hi.tolist() == [days_of(2022, 12, 29)]


def test_days_before_1970_are_counted_downwards(tmp_path: Path) -> None:
    with a_file_with(tmp_path, a_tenure_with(starts="1789-04-30", ends="1969-12-31")) as file:
        terms = load_terms(file)
    assert terms.start_lo.tolist() == terms.start_hi.tolist() == [days_of(1789, 4, 30)]
    assert terms.end_lo.tolist() == terms.end_hi.tolist() == [-1]


def test_what_is_not_stated_has_no_bound(tmp_path: Path) -> None:
    with a_file_with(tmp_path, a_tenure_with(starts="", ends="")) as file:
        terms = load_terms(file)
    assert terms.start_lo.tolist() == terms.end_lo.tolist() == [UNBOUNDED_LO]
    assert terms.start_hi.tolist() == terms.end_hi.tolist() == [UNBOUNDED_HI]
    assert (terms.announced.item(), terms.attested_lo.item()) == (UNBOUNDED_LO, UNBOUNDED_LO)


def test_what_is_only_announced_begins_no_earlier_than_it_was_announced(tmp_path: Path) -> None:
    with a_company_with(tmp_path, An("Ada", starts="", announced="2022-12-29")) as file:
        terms = load_terms(file)
    assert terms.start_lo.tolist() == terms.end_lo.tolist() == [days_of(2022, 12, 29)]
    assert terms.is_start_unstated.tolist() == [True]


def test_what_was_known_to_hold_before_it_was_announced_is_not_moved(tmp_path: Path) -> None:
    known = An("Ada", starts="", announced="2022-12-29", attested="2020")
    with a_company_with(tmp_path, known) as file:
        terms = load_terms(file)
    assert terms.start_lo.tolist() == [UNBOUNDED_LO]
    assert terms.is_start_unstated.tolist() == [False]


@pytest.mark.parametrize(
    ("starts", "ends", "expected"),
    [
        ("2022-12-29?", "2023-01-05", (True, False)),
        ("2022-12-29", "2023-01-05?", (False, True)),
        ("2022-12-29%", "2023-01-05%", (True, True)),
        ("2022?", "2023~", (False, False)),
    ],
)
def test_a_day_in_doubt_says_not_when_it_took_effect(
    tmp_path: Path, starts: str, ends: str, expected: tuple[bool, bool]
) -> None:
    with a_file_with(tmp_path, a_tenure_with(starts=starts, ends=ends)) as file:
        terms = load_terms(file)
    assert (terms.is_start_unstated.item(), terms.is_end_unstated.item()) == expected


def test_times_in_office_stand_by_position_in_the_order_of_their_days(tmp_path: Path) -> None:
    plans = (
        An("Late", starts="2020", ends="2021"),
        An("Other", unit="Elsewhere", starts="1999", ends="2001"),
        An("", starts="2018", ends="2019"),
        An("Early", starts="", ends="[..2010-05-01]"),
        An("Long", starts="2016", ends="2030"),
    )
    with a_company_with(tmp_path, *plans) as file:
        terms = load_terms(file)
        people = [*file.connection.execute("SELECT id, name FROM person")]
    names = {**dict(people), NOBODY: "vacant"}
    here = terms.rows_of_post(1)
    assert [names[each] for each in terms.person[here].tolist()] == [
        "Early", "Long", "vacant", "Late",
    ]  # fmt: skip
    assert [names[each] for each in terms.person[terms.rows_of_post(2)].tolist()] == ["Other"]
    assert terms.rows_of_post(77) == slice(0, 0)
    assert [terms.row_of(each) for each in (1, 77)] == [3, None]


def test_positions_are_read_with_seats_and_the_days_they_opened(tmp_path: Path) -> None:
    with a_company_with(
        tmp_path,
        Post(1, "member", seats=29, opened="2010", closed="2020-06-30"),
        Post(1, "", leads=True, seats=None),
        An("Ada"),
    ) as file:
        posts = load_terms(file).posts
    assert posts.seats.tolist() == [29, ANY_NUMBER, 1]
    assert posts.leads.tolist() == [False, True, True]
    assert posts.opened_lo.tolist()[:2] == [days_of(2010), UNBOUNDED_LO]
    assert posts.closed_hi.tolist()[:2] == [days_of(2020, 6, 30), UNBOUNDED_HI]
    assert posts.offsets.tolist() == [0, 0, 0, 1]


def test_the_codes_are_the_words_of_the_file(tmp_path: Path) -> None:
    plans = [An("Ada", status=status) for status in STATUSES if status != "vacant"]
    with a_company_with(tmp_path, *plans, An("")) as file:
        terms = load_terms(file)
    assert [STATUSES[each] for each in terms.status.tolist()] == list(STATUSES)


def test_a_file_without_anybody_has_no_terms(tmp_path: Path) -> None:
    with a_file_with(tmp_path) as file:
        terms = load_terms(file)
    assert (len(terms), len(terms.posts), terms.posts.offsets.tolist()) == (0, 0, [0])


def test_more_times_in_office_than_are_read_in_one_go_are_all_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.leadership.days._ROWS_A_STEP", 3)
    plans = [An("Ada", starts=f"{year}", ends=f"{year}") for year in range(2000, 2010)]
    with a_company_with(tmp_path, *plans) as file:
        terms = load_terms(file)
    assert terms.start_lo.tolist() == [days_of(year) for year in range(2000, 2010)]
    assert np.all(np.diff(terms.start_lo) > 0)
