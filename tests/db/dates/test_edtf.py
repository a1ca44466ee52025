"""What the parser reads, with its bounds, and what it refuses, with the place."""

# SPDX-License-Identifier: MIT

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.dates.clock import civil_of
from db.dates.edtf import bounds, format_edtf, parse, precision_of
from db.errors import DateProblem
from tests.db.dates.strategies import days, expressions, points

DAY = 86_400


def shown(seconds: int | None) -> str:
    """A bound as a person reads it; the time only where it isn't midnight."""
    if seconds is None:
        return "none"
    year, month, day, *clock = civil_of(seconds)
    time = "" if clock == [0, 0, 0] else "T{:02d}:{:02d}:{:02d}".format(*clock)
    return f"{year:04d}-{month:02d}-{day:02d}{time}"


@pytest.mark.parametrize(
    ("text", "lo", "hi", "precision"),
    [
        ("2022-12-29", "2022-12-29", "2022-12-30", "day"),
        ("2022-12", "2022-12-01", "2023-01-01", "month"),
        ("2022", "2022-01-01", "2023-01-01", "year"),
        ("202X", "2020-01-01", "2030-01-01", "decade"),
        ("20XX", "2000-01-01", "2100-01-01", "century"),
        ("2XXX", "2000-01-01", "3000-01-01", "millennium"),
        ("2018~", "2017-01-01", "2020-01-01", "year"),
        ("2018%", "2017-01-01", "2020-01-01", "year"),
        ("2018?", "2018-01-01", "2019-01-01", "year"),
        ("2022-12~", "2022-11-01", "2023-02-01", "month"),
        ("2022-12-29~", "2022-12-28", "2022-12-31", "day"),
        ("202X~", "2010-01-01", "2040-01-01", "decade"),
        ("2022-35", "2022-07-01", "2022-10-01", "quarter"),
        ("2022-35~", "2022-04-01", "2023-01-01", "quarter"),
        ("2022-41", "2022-07-01", "2023-01-01", "half"),
        ("2022-21", "2022-03-01", "2022-06-01", "season"),
        ("2023-24", "2023-12-01", "2024-03-01", "season"),
        ("2022-29", "2022-09-01", "2022-12-01", "season"),
        ("2022-30", "2022-12-01", "2023-03-01", "season"),
        ("2022-W50", "2022-12-12", "2022-12-19", "week"),
        ("2022-W50-1", "2022-12-12", "2022-12-13", "day"),
        ("2020-W53-7", "2021-01-03", "2021-01-04", "day"),
        ("2022-W50~", "2022-12-05", "2022-12-26", "week"),
        ("2022-XX", "2022-01-01", "2023-01-01", "year"),
        ("2022-02-XX", "2022-02-01", "2022-03-01", "month"),
        ("2022-1X", "2022-10-01", "2023-01-01", "year"),
        ("2022-12-1X", "2022-12-10", "2022-12-20", "month"),
        ("2022-XX-31", "2022-01-31", "2023-01-01", "year"),
        ("202X-02-29", "2020-02-29", "2028-03-01", "decade"),
        ("[2022-12-16..2022-12-19]", "2022-12-16", "2022-12-20", "set"),
        ("[..2022-12-29]", "none", "2022-12-30", "set"),
        ("[2022-12-29..]", "2022-12-29", "none", "set"),
        ("[1667, 1668, 1670..1672]", "1667-01-01", "1673-01-01", "set"),
        ("[2024,2022-05]", "2022-05-01", "2025-01-01", "set"),
        ("2022-12-29T10", "2022-12-29T10:00:00", "2022-12-29T11:00:00", "hour"),
        ("2022-12-29 10:30", "2022-12-29T10:30:00", "2022-12-29T10:31:00", "minute"),
        ("2022-12-29T23:59:59", "2022-12-29T23:59:59", "2022-12-30", "second"),
        ("2022-12-29T10:30+08:00", "2022-12-29T02:30:00", "2022-12-29T02:31:00", "minute"),
        ("2022-01/2022-03", "2022-01-01", "2022-04-01", "month"),
        ("../2022", "none", "2023-01-01", "year"),
        ("2022/", "2022-01-01", "none", "year"),
        ("2004-06~-11", "2004-05-11", "2004-07-12", "day"),
        ("~2004-02-29", "2003-02-28", "2005-03-01", "day"),
        ("2004-~01-31", "2003-12-31", "2004-03-01", "day"),
        ("2004-~03-30", "2004-02-29", "2004-05-01", "day"),
        ("190X-02-29", "1904-02-29", "1908-03-01", "decade"),
        ("2004-06-~11", "2004-06-10", "2004-06-13", "day"),
        ("?2004-06", "2004-06-01", "2004-07-01", "month"),
        ("9999-12-31", "9999-12-31", "10000-01-01", "day"),
        ("0001", "0001-01-01", "0002-01-01", "year"),
    ],
)
def test_a_date_is_read_with_its_bounds(text: str, lo: str, hi: str, precision: str) -> None:
    assert tuple(map(shown, bounds(text))) == (lo, hi)
    assert precision_of(parse(text)) == precision


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("", 0),
        ("0000", 0),
        ("10000", 4),
        ("9" * 400, 4),
        ("2022-02-30", 8),
        ("1900-02-29", 8),
        ("2022-04-31", 8),
        ("202X-02-30", 8),
        ("2022-02-3X", 8),
        ("2022-12-00", 8),
        ("2022-00", 5),
        ("2022-13", 5),
        ("2022-37", 5),
        ("2022-21-05", 7),
        ("2022-1", 6),
        ("2022-", 5),
        ("20221229", 4),
        ("22", 2),
        ("2X22", 1),
        ("XXXX", 0),
        ("-0999", 0),
        ("Y12022", 0),
        ("1950S2", 4),
        ("2022T10", 4),
        ("2022-12-29T24:00", 11),
        ("2022-12-29T10:60", 14),
        ("2022-12-29T10:30:60", 17),
        ("2022-12-29T10:30+19:00", 16),
        ("2022-12-29T10:30.5", 16),
        ("2022-12-29~T10:30", 10),
        ("2022-12-XXT10:30", 8),
        ("2022-W53", 6),
        ("2022-W50-8", 9),
        ("9999-W52", 6),
        ("[2022", 5),
        ("[]", 1),
        ("[..]", 1),
        ("[2022,]", 6),
        ("[2022,20222]", 10),
        ("[2022..,2023]", 7),
        ("[2022,..2023]", 6),
        ("[2023..2022]", 7),
        ("{2022}", 0),
        ("2023/2022", 5),
        ("2021/2022/2023", 9),
        ("2021/[2022]", 5),
        ("2021/20", 7),
        ("..", 0),
        (" 2022", 0),
        ("2022 ", 4),
        ("２０２２", 0),
        ("about 2018", 0),
    ],
)
def test_what_is_no_date_is_refused_with_the_place(text: str, position: int) -> None:
    with pytest.raises(DateProblem) as problem:
        parse(text)
    assert problem.value.position == position
    assert len(str(problem.value)) < 250


def test_a_problem_says_what_is_wrong_in_one_sentence() -> None:
    with pytest.raises(DateProblem) as problem:
        parse("2022-02-30")
    assert problem.value.happened == (
        "“2022-02-30” is not a date: February 2022 has 28 days (character 9)."
    )


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("2022-12-29 10:30", "2022-12-29T10:30"),
        ("[1667, 1668,  1670..1672]", "[1667,1668,1670..1672]"),
        ("[2022..2022]", "[2022]"),
    ],
)
def test_other_spellings_are_written_in_one_form(text: str, canonical: str) -> None:
    assert format_edtf(parse(text)) == canonical


def test_a_clock_time_is_the_instant_in_the_file_zone() -> None:
    outage = bounds("2022-12-18T10:30", zone="Asia/Hong_Kong", file_zone="Europe/Berlin")
    assert tuple(map(shown, outage)) == ("2022-12-18T03:30:00", "2022-12-18T03:31:00")


def test_a_day_never_moves_with_the_zone() -> None:
    assert bounds("2022-12-18", zone="Asia/Hong_Kong", file_zone="UTC") == bounds("2022-12-18")


def test_a_time_that_a_clock_showed_twice_has_both_instants_in_its_bounds() -> None:
    lo, hi = bounds("2022-10-30T02:30", zone="Europe/Berlin", file_zone="UTC")
    assert (shown(lo), shown(hi)) == ("2022-10-30T00:30:00", "2022-10-30T01:31:00")


def test_an_hour_in_which_the_file_clock_goes_back_keeps_its_bounds_in_order() -> None:
    lo, hi = bounds("2022-10-30T00:30Z", file_zone="Europe/Berlin")
    assert lo is not None and hi is not None and lo < hi


@pytest.mark.parametrize("zone", ["Nowhere/Town", "../etc/passwd", "", "Europe"])
def test_an_unknown_zone_is_named(zone: str) -> None:
    with pytest.raises(DateProblem, match="zone"):
        bounds("2022-12-18T10:30", zone=zone or "/", file_zone="UTC")


def test_a_time_that_leaves_the_calendar_in_another_zone_is_refused() -> None:
    with pytest.raises(DateProblem, match="0001 to 9999"):
        bounds("9999-12-31T23:30-02:00")


@given(expressions())
def test_every_date_comes_back_as_it_was_written(text: str) -> None:
    written = format_edtf(parse(text))
    assert written == text
    assert parse(written) == parse(text)


@given(expressions())
def test_bounds_are_in_order_and_only_widen(text: str) -> None:
    strict_lo, strict_hi = bounds(text, strict=True)
    lo, hi = bounds(text)
    if lo is not None and hi is not None:
        assert lo < hi
    assert (lo is None) == (strict_lo is None) and (hi is None) == (strict_hi is None)
    assert lo is None or strict_lo is None or lo <= strict_lo
    assert hi is None or strict_hi is None or hi >= strict_hi


@given(days(), st.integers(1, 3))
def test_doubt_widens_nothing_and_about_widens_both_sides(day: str, length: int) -> None:
    text = "-".join(day.split("-")[:length])
    assert bounds(text + "?") == bounds(text)
    (lo, hi), (about_lo, about_hi) = bounds(text), bounds(text + "~")
    assert lo is not None and hi is not None and about_lo is not None and about_hi is not None
    assert about_lo < lo and hi < about_hi
    assert bounds(text + "%") == (about_lo, about_hi)


@given(days())
def test_a_coarser_date_holds_every_finer_one(day: str) -> None:
    year, month, _ = day.split("-")
    ladder = [day, f"{year}-{month}", year, f"{year[:3]}X", f"{year[:2]}XX", f"{year[0]}XXX"]
    found = [bounds(text) for text in ladder if not text.startswith("0000")]
    for (lo, hi), (wide_lo, wide_hi) in pairwise(found):
        assert lo is not None and hi is not None and wide_lo is not None and wide_hi is not None
        assert wide_lo <= lo < hi <= wide_hi


@settings(max_examples=400)
@given(st.text(alphabet="0129-X?~%/.[],:TZ+W S", max_size=24) | st.text(max_size=12))
def test_any_text_is_read_or_refused_with_a_place_in_it(text: str) -> None:
    try:
        value = parse(text)
    except DateProblem as problem:
        assert 0 <= problem.position <= len(text)
    else:
        assert parse(format_edtf(value)) == value


@given(points(), st.integers(0, 40), st.sampled_from("q!Ä§"))
def test_a_foreign_sign_is_found_where_it_stands(text: str, place: int, sign: str) -> None:
    at = min(place, len(text))
    with pytest.raises(DateProblem) as problem:
        parse(text[:at] + sign + text[at:])
    assert problem.value.position <= at
