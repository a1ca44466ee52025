"""Dates that move by the unit they are known in."""

# SPDX-License-Identifier: MIT

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.dates.clock import DAY_S, HOUR_S, MINUTE_S, seconds_of
from db.dates.shifting import (
    Grain,
    Shift,
    grain_of,
    moved_span,
    resized_span,
    rounded_shift,
    shift_words,
)
from db.dates.span import Span, make_span
from db.errors import DateProblem

MONTH = Grain(1, 0)


def moved(span: Span, days: float) -> Span:
    start = next(b for b in (span.start_lo, span.start_hi, span.end_hi) if b is not None)
    return moved_span(span, rounded_shift(grain_of(span), days * DAY_S, start))


@pytest.mark.parametrize(
    ("date", "days", "expected"),
    [
        ("2022-12-29", 2.4, "2022-12-31"),
        ("2022-12-29", -29, "2022-11-30"),
        ("2022-12", 40, "2023-01"),
        ("2022-12", 10, "2022-12"),
        ("2022-36", 100, "2023-33"),  # a quarter
        ("2022-24", 92, "2023-21"),  # winter, then spring
        ("2022-41", 180, "2023-40"),  # a half
        ("2022-30", 90, "2023-31"),  # a southern summer, then autumn
        ("2022", 800, "2024"),
        ("202X", 3_000, "203X"),
        ("19XX", 36_524, "20XX"),
        ("2022-12-XX", 31, "2023-01-XX"),
        ("2022-XX-XX", 365, "2023-XX-XX"),
        ("2022-W52", 8, "2023-W01"),
        ("2020-W53-7", 1, "2021-W01-1"),
        ("2018~", 400, "2019~"),
        ("2022-12-?29", 1, "2022-12-?30"),
        ("[2022-12-16..2022-12-19]", 3, "[2022-12-19..2022-12-22]"),
        ("[2022-05..2022-08]", 31, "[2022-06..2022-09]"),
        ("[2022-12-16,2023-01]", 29, "[2023-01-16,2023-02]"),  # the coarsest member leads
        ("[..2022-12-29]", 2, "[..2022-12-31]"),
        ("2022-12-29T14:30", 0.5, "2022-12-30T02:30"),
    ],
)
def test_a_date_moves_and_stays_as_precise_as_it_is(date: str, days: float, expected: str) -> None:
    assert moved(make_span(date), days).starts == expected


def test_the_last_of_january_moved_by_a_month_is_the_last_of_february() -> None:
    assert Shift(1, MONTH).moved(seconds_of(2023, 1, 31, 8)) == seconds_of(2023, 2, 28, 8)


@pytest.mark.parametrize(
    ("starts", "ends", "days", "expected"),
    [
        ("2022-12-16", "2022-12-19", 3, ("2022-12-19", "2022-12-22")),
        ("2022-01", "2022-12-29", 59, ("2022-03", "2023-02-28")),  # by months, as its start
        ("2018", "..", 365, ("2019", "..")),
        ("", "2022-12-29", 1, ("", "2022-12-30")),
    ],
)
def test_a_period_moves_as_a_whole_by_its_coarser_end(
    starts: str, ends: str, days: float, expected: tuple[str, str]
) -> None:
    after = moved(make_span(starts, ends), days)
    assert (after.starts, after.ends, after.shape) == (*expected, "period")


def test_an_end_moves_by_its_own_unit() -> None:
    span = make_span("2018", "2022-12-29")
    grain = grain_of(span, "end")
    assert resized_span(span, "end", Shift(2, grain)).ends == "2022-12-31"
    assert resized_span(span, "start", Shift(-1, grain_of(span, "start"))).starts == "2017"


def test_a_period_can_not_be_turned_round() -> None:
    span = make_span("2022-12-16", "2022-12-19")
    with pytest.raises(DateProblem):
        resized_span(span, "end", Shift(-5, grain_of(span, "end")))


def test_no_date_moves_out_of_the_years_that_there_are() -> None:
    with pytest.raises(DateProblem):
        moved_span(make_span("9999-12-31"), Shift(1))


def test_an_attested_day_does_not_move() -> None:
    span = make_span("2022-12-01", "2022-12-29", attested="2022-12-10")
    assert moved(span, 2).attested == "2022-12-10"
    with pytest.raises(DateProblem):
        moved(span, 30)


def test_the_wording_of_the_source_does_not_move_along() -> None:
    assert moved(make_span("2022-12-29", wording="gestern"), 1).wording == ""


@given(
    st.sampled_from([Grain(), MONTH, Grain(3, 0), Grain(12, 0), Grain(0, 7 * DAY_S)]),
    st.floats(-4e9, 4e9),
    st.integers(-2_000_000_000, 2_000_000_000),
)
def test_no_other_count_of_units_comes_nearer(grain: Grain, shift_s: float, start: int) -> None:
    found = rounded_shift(grain, shift_s, start)
    miss = abs(found.moved(start) - start - shift_s)
    for count in (found.count - 1, found.count + 1):
        assert miss <= abs(Shift(count, grain).moved(start) - start - shift_s)


@given(
    st.sampled_from(["2022-12-29", "2022-12", "2022-36", "2022", "2022-W52", "[2022-05..2022-08]"]),
    st.integers(-3_000, 3_000),
)
def test_moved_and_moved_back_is_the_same(date: str, count: int) -> None:
    span = make_span(date)
    grain = grain_of(span)
    there = moved_span(span, Shift(count // 12 if grain.months == 12 else count, grain))
    back = moved_span(there, Shift(-(count // 12) if grain.months == 12 else -count, grain))
    assert back == span


@pytest.mark.parametrize(
    ("shift", "english", "german"),
    [
        (Shift(2), "+2 days", "+2 Tage"),
        (Shift(-1), "−1 day", "−1 Tag"),
        (Shift(-15, MONTH), "−1 year 3 months", "−1 Jahr 3 Monate"),
        (Shift(26, Grain(0, HOUR_S)), "+1 day 2 hours", "+1 Tag 2 Stunden"),
        (Shift(90, Grain(0, MINUTE_S)), "+1 hour 30 minutes", "+1 Stunde 30 Minuten"),
        (Shift(0), "date unchanged", "Datum unverändert"),
    ],
)
def test_a_shift_is_said_in_words(shift: Shift, english: str, german: str) -> None:
    assert (shift_words(shift), shift_words(shift, "de")) == (english, german)
