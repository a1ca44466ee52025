"""Dates as tables write them."""

# SPDX-License-Identifier: MIT

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.dates.edtf import format_edtf, parse
from db.dates.reading import AmbiguousDate, Order, orders_of, read_date
from db.errors import DateProblem
from tests.db.dates.strategies import days, expressions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-01-11", "2024-01-11"),
        (" 2018~ ", "2018~"),
        ("2022/2023", "2022/2023"),
        ("2022-1-5", "2022-01-05"),
        ("2022/12/29", "2022-12-29"),
        ("2022.12.29", "2022-12-29"),
        ("2022/12", "2022-12"),
        ("12/2022", "2022-12"),
        ("20221229", "2022-12-29"),
        ("29.12.2022", "2022-12-29"),
        ("29. 12. 2022 10:30", "2022-12-29T10:30"),
        ("1.2.2022", "2022-02-01"),
        ("29/12/2022", "2022-12-29"),
        ("12/29/2022", "2022-12-29"),
        ("5/5/2022", "2022-05-05"),
        ("2022-12-29T10:30:00.000Z", "2022-12-29T10:30:00Z"),
        ("2022-12-29 10:30:00+0100", "2022-12-29T10:30:00+01:00"),
        ("29 Dec 2022", "2022-12-29"),
        ("29-Dec-2022", "2022-12-29"),
        ("Dec 29, 2022", "2022-12-29"),
        ("December 29th 2022 at 3:30 pm", "2022-12-29T15:30"),
        ("December 29 2022 12 AM", "2022-12-29T00"),
        ("Thursday, December 29, 2022", "2022-12-29"),
        ("Donnerstag, 29. Dezember 2022, 14 Uhr", "2022-12-29T14"),
        ("29. DEZ. 2022", "2022-12-29"),
        ("1. März 2022", "2022-03-01"),
        ("Jänner 2022", "2022-01"),
        ("Dec 2022", "2022-12"),
        ("Mai 2022", "2022-05"),
        ("2022 December", "2022-12"),
        ("Q4 2022", "2022-36"),
        ("2022-Q4", "2022-36"),
        ("4. Quartal 2022", "2022-36"),
        ("1. Halbjahr 2022", "2022-40"),
        ("H2 2022", "2022-41"),
        ("Thu, 29 Dec 2022 10:30:00 +0800", "2022-12-29T10:30:00+08:00"),
        ("Thu Dec 29 10:30:00 UTC 2022", "2022-12-29T10:30:00+00:00"),
    ],
)
def test_a_date_of_a_table_is_read_without_inventing_precision(text: str, expected: str) -> None:
    assert read_date(text) == expected


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("", 0),
        ("2022-02-30", 8),
        ("2016-13-08", 5),
        ("20221329", 4),
        ("30.02.2022", 0),
        ("02/30/2022", 3),
        ("Feb 30, 2022", 4),
        ("30 Feb 2022", 0),
        ("29.12.0000", 6),
        ("12.29.2022", 3),
        ("31/31/2022", 3),
        ("2022-12-29 25:00", 11),
        ("29/12/22", 6),
        ("Dec 22", 0),
        ("29 Dec", 2),
        ("December", 0),
        ("10", 2),
        ("10:30", 2),
        ("44927", 4),
        ("1672272000", 4),
        ("1 2 2003", 1),
        ("01.02.2022 13", 11),
        ("H3 2022", 0),
        ("Thu, 29 Dec 2022 10:30:00 CST", 0),
        ("Thu Dec 29 10:30:00 UTC 22", 0),
        ("sometime in 2022", 0),
        ("yesterday", 0),
        ("9" * 400, 100),
        ("Dec " * 100, 100),
    ],
)
def test_what_says_no_date_is_refused_with_the_place(text: str, position: int) -> None:
    with pytest.raises(DateProblem) as problem:
        read_date(text)
    assert not isinstance(problem.value, AmbiguousDate)
    assert problem.value.position == position


@pytest.mark.parametrize(("order", "expected"), [("dmy", "2022-02-01"), ("mdy", "2022-01-02")])
@pytest.mark.parametrize("text", ["1/2/2022", "01-02-2022", "Tuesday 1/2/2022"])
def test_day_and_month_that_could_be_swapped_need_an_order(
    text: str, order: Order, expected: str
) -> None:
    with pytest.raises(AmbiguousDate) as problem:
        read_date(text)
    assert problem.value.readings == ("2022-02-01", "2022-01-02")
    assert read_date(text, order=order) == expected


def test_a_text_against_the_order_of_its_column_is_refused() -> None:
    with pytest.raises(DateProblem, match="month comes first"):
        read_date("29/12/2022", order="mdy")


def test_a_zone_name_does_not_hide_that_day_and_month_could_be_swapped() -> None:
    with pytest.raises(AmbiguousDate):
        read_date("01/02/2003 10:30 UTC Friday")
    assert read_date("01/02/2003 10:30 UTC Friday", order="dmy") == "2003-02-01T10:30+00:00"


@pytest.mark.parametrize(
    ("text", "orders"),
    [
        ("1/2/2022", {"dmy", "mdy"}),
        ("29/12/2022", {"dmy"}),
        ("12/29/2022", {"mdy"}),
        ("1.2.2022", {"dmy"}),
        ("31/31/2022", set()),
        ("2022-12-29", set()),
        ("29 Dec 2022", set()),
    ],
)
def test_a_column_can_ask_which_orders_a_text_allows(text: str, orders: set[Order]) -> None:
    assert orders_of(text) == orders


@pytest.mark.parametrize(
    ("text", "expected"),
    [("29/12/22", "2022-12-29"), ("29/12/26", "2026-12-29"), ("29/12/47", "1947-12-29")],
)
def test_two_digits_mean_a_year_of_the_hundred_that_ends_with_the_one_given(
    text: str, expected: str
) -> None:
    assert read_date(text, until=2026) == expected


@pytest.mark.parametrize("year", ["27", "46"])
def test_two_digits_that_may_mean_a_year_to_come_are_refused(year: str) -> None:
    with pytest.raises(DateProblem, match="may mean"):
        read_date(f"29/12/{year}", until=2026)


@given(expressions())
def test_edtf_is_read_as_it_is(text: str) -> None:
    assert read_date(text) == text


@given(days(), st.sampled_from(["dmy", "mdy"]))
def test_numbers_in_a_known_order_are_read_in_it(day: str, order: Order) -> None:
    year, month, number = day.split("-")
    first, second = (number, month) if order == "dmy" else (month, number)
    assert read_date(f"{first}/{second}/{year}", order=order) == day


@given(st.text(alphabet="0123456789 /.-:,DecMayJan TZQHUhr+", max_size=30) | st.text(max_size=20))
def test_any_cell_is_read_as_edtf_or_refused(text: str) -> None:
    try:
        found = read_date(text)
    except DateProblem:
        return
    assert format_edtf(parse(found)) == found
