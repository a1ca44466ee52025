"""Spans: moments, periods and what follows from an attested day."""

# SPDX-License-Identifier: MIT

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from db.dates.clock import seconds_of
from db.dates.edtf import bounds
from db.dates.span import UNDATED, Span, interval_text, make_span, span_from_interval
from db.errors import DateProblem
from tests.db.dates.strategies import days, expressions


def four(span: Span) -> tuple[int | None, int | None, int | None, int | None]:
    """The four bounds."""
    return span.start_lo, span.start_hi, span.end_lo, span.end_hi


def day(text: str) -> int:
    """The first second of a day."""
    lo = bounds(text)[0]
    assert lo is not None
    return lo


def test_nothing_said_is_no_date() -> None:
    assert make_span() == UNDATED
    assert make_span(wording="soon").wording == "soon"


def test_a_moment_repeats_its_bounds_as_end() -> None:
    span = make_span("2022-12-29")
    assert span.shape == "moment" and span.ends == ""
    assert four(span) == (day("2022-12-29"), day("2022-12-30")) * 2
    assert (span.start_state, span.end_state, span.precision) == ("dated", "dated", "day")


def test_a_moment_before_a_day_has_no_early_bound() -> None:
    span = make_span("[..2022-12-29]")
    assert four(span) == (None, day("2022-12-30")) * 2
    assert span.precision == "set"


def test_a_period_includes_its_last_day() -> None:
    span = make_span("2018~", "2022-12-29?")
    assert four(span) == (day("2017"), day("2020"), day("2022-12-29"), day("2022-12-30"))
    assert (span.starts, span.ends, span.precision) == ("2018~", "2022-12-29?", "year")


@pytest.mark.parametrize(
    ("starts", "ends", "states"),
    [
        ("2022", "", ("dated", "unknown")),
        ("2022", "..", ("dated", "open")),
        ("", "2022", ("unknown", "dated")),
        ("..", "2022", ("open", "dated")),
        ("", "", ("unknown", "unknown")),
        ("..", "..", ("open", "open")),
    ],
)
def test_an_end_that_is_open_or_unknown_says_so(
    starts: str, ends: str, states: tuple[str, str]
) -> None:
    span = make_span(starts, ends)
    assert (span.shape, span.start_state, span.end_state) == ("period", *states)
    assert span.starts == starts and span.ends == ends


def test_an_unknown_end_comes_no_earlier_than_the_start() -> None:
    assert four(make_span("2022-12-29", "")) == (
        day("2022-12-29"), day("2022-12-30"), day("2022-12-29"), None,
    )  # fmt: skip


def test_an_unknown_start_comes_no_later_than_the_end() -> None:
    assert four(make_span("", "[..2022-12-29]")) == (
        None,
        day("2022-12-30"),
        None,
        day("2022-12-30"),
    )


def test_a_start_known_to_the_year_lies_before_the_end() -> None:
    assert make_span("2022", "2022-06-15").start_hi == day("2022-06-16")


def test_an_attested_day_bounds_an_unknown_start_and_end() -> None:
    span = make_span("", "", attested="2022-12-29")
    assert four(span) == (None, day("2022-12-30"), day("2022-12-29"), None)
    assert span.attested == "2022-12-29" and span.precision == "none"


def test_an_attested_year_narrows_only_what_it_can() -> None:
    span = make_span("2018~", "", attested="2020")
    assert four(span) == (day("2017"), day("2020"), day("2020"), None)


def test_an_attested_day_alone_is_a_period_of_unknown_ends() -> None:
    assert make_span(attested="2022").shape == "period"
    assert make_span(attested="2022", shape="none").shape == "none"


@pytest.mark.parametrize(
    ("starts", "ends", "attested", "words"),
    [
        ("2023", "2022", "", "ends (2022) before it begins (2023)"),
        ("2022-12-18T10:30", "2022-12-18T10:29", "", "before it begins"),
        ("[2022-12-16..2022-12-19]", "2022-35", "", "before it begins"),
        ("2023", "", "2022-12-29", "have held on 2022-12-29, before it begins (2023)"),
        ("", "2022-11", "2022-12-29", "have held on 2022-12-29, after it has ended (2022-11)"),
    ],
)
def test_a_period_that_contradicts_itself_is_refused(
    starts: str, ends: str, attested: str, words: str
) -> None:
    with pytest.raises(DateProblem) as problem:
        make_span(starts, ends, attested=attested)
    assert words in str(problem.value)


def test_an_end_that_may_lie_after_the_start_is_kept() -> None:
    assert make_span("2022-12-29~", "2022-12-29").end_hi == day("2022-12-30")


@pytest.mark.parametrize("text", ["2022-01/2022-03", "../2022"])
def test_a_period_in_one_field_is_asked_for_in_two(text: str) -> None:
    with pytest.raises(DateProblem, match="apart") as problem:
        make_span(text)
    assert problem.value.position == text.index("/")


def test_a_moment_can_be_neither_open_nor_empty() -> None:
    for text in ("", ".."):
        with pytest.raises(DateProblem, match="needs a date"):
            make_span(text, shape="moment")


def test_texts_are_kept_in_canonical_form_and_the_wording_as_it_was() -> None:
    span = make_span(" 2022-12-18 10:30 ", wording="gegen halb elf")
    assert (span.starts, span.wording) == ("2022-12-18T10:30", "gegen halb elf")


def test_a_zone_moves_a_clock_time_and_is_kept() -> None:
    span = make_span("2022-12-18T10:30", zone="Asia/Hong_Kong", file_zone="UTC")
    assert span.zone == "Asia/Hong_Kong"
    assert span.start_lo == seconds_of(2022, 12, 18, 2, 30)


def test_a_zone_means_nothing_to_a_day() -> None:
    assert make_span("2022-12-18", zone="Asia/Hong_Kong") == make_span("2022-12-18")


def test_an_interval_makes_a_period_and_a_date_a_moment() -> None:
    assert span_from_interval("2022-01/2022-03") == make_span("2022-01", "2022-03")
    assert span_from_interval("2022-01/..") == make_span("2022-01", "..")
    assert span_from_interval("2022-01") == make_span("2022-01")


@pytest.mark.parametrize(
    ("starts", "ends", "text", "widened"),
    [
        ("2022-01", "2022-03~", "2022-01/2022-03~", ()),
        ("..", "", "../", ()),
        ("2022-34", "2022-35", "2022-04-01/2022-09-30", ("2022-34", "2022-35")),
        ("[2022-12-16..2022-12-19]", "..", "2022-12-16/..", ("[2022-12-16..2022-12-19]",)),
        ("", "[..2022-12-29]", "/2022-12-29", ("[..2022-12-29]",)),
        ("[..2020]", "2022", "/2022", ("[..2020]",)),
        ("2022-12-18T10:30", "2022-12-19", "2022-12-18/2022-12-19", ("2022-12-18T10:30",)),
        ("2022-W50-1", "2022-W51", "2022-12-12/2022-12-25", ("2022-W51",)),
    ],
)
def test_one_interval_is_written_and_says_what_it_had_to_widen(
    starts: str, ends: str, text: str, widened: tuple[str, ...]
) -> None:
    assert interval_text(make_span(starts, ends)) == (text, widened)


def test_a_moment_is_written_as_it_is() -> None:
    assert interval_text(make_span("[..2022]")) == ("[..2022]", ())


@given(expressions(), expressions() | st.sampled_from(["", ".."]), st.just("") | days())
def test_the_bounds_of_a_period_never_contradict(starts: str, ends: str, attested: str) -> None:
    try:
        span = make_span(starts, ends, attested=attested)
    except DateProblem:
        assume(False)
    start_lo, start_hi, end_lo, end_hi = four(span)
    for lo, hi in ((start_lo, start_hi), (end_lo, end_hi)):
        assert lo is None or hi is None or lo < hi
    assert start_hi is None or end_hi is None or start_hi <= end_hi
    assert start_lo is None or end_lo is None or start_lo <= end_lo
    if attested:
        lo, hi = bounds(attested)
        assert start_hi is not None and hi is not None and start_hi <= hi
        assert end_lo is not None and lo is not None and end_lo >= lo


@given(expressions())
def test_a_moment_has_the_bounds_of_its_date(text: str) -> None:
    span = make_span(text)
    assert (span.start_lo, span.start_hi) == bounds(text)
    assert make_span(span.starts) == span


@given(days(), days())
def test_a_period_out_of_order_is_always_refused(one: str, other: str) -> None:
    assume(one < other)
    assert make_span(one, other).shape == "period"
    with pytest.raises(DateProblem, match="before it begins"):
        make_span(other, one)


@given(days(), days())
def test_what_is_exchanged_is_an_interval_of_the_same_days(one: str, other: str) -> None:
    first, last = sorted((one, other))
    text, widened = interval_text(make_span(first, last))
    assert text == f"{first}/{last}" and not widened
    assert four(span_from_interval(text)) == four(make_span(first, last))
