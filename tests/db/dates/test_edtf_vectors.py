"""The parser against published vectors and, for strict bounds, against the library `edtf`."""

# SPDX-License-Identifier: MIT

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from db.dates.clock import civil_of, days_in_month
from db.dates.edtf import bounds, format_edtf, parse
from db.errors import DateProblem
from tests.db.dates.strategies import MARKS, days, marked_dates

VECTORS = Path(__file__).parents[4] / "shared" / "data" / "edtf" / "vectors.json"

BEFORE_YEAR_1 = "years before 0001 are not kept"
LONG_YEAR = "years run from 0001 to 9999, without a Y or an exponent"
SIGNIFICANT = "significant digits of a year: how near the year is stays open"
ALL_OF_SET = "all of a set is several dates, each an event of its own"
NO_YEAR = "a date without a year can't be placed on a timeline"
REFUSED = {
    "-0999": BEFORE_YEAR_1,
    "0000": BEFORE_YEAR_1,
    "-2005/-1999-02": BEFORE_YEAR_1,
    "-01XX": BEFORE_YEAR_1,
    "-0275~": BEFORE_YEAR_1,
    "-0001~": BEFORE_YEAR_1,
    "0000~": BEFORE_YEAR_1,
    "-01XX~": BEFORE_YEAR_1,
    "Y170000002": LONG_YEAR,
    "Y-170000002": LONG_YEAR,
    "Y17E7": LONG_YEAR,
    "Y-17E7": LONG_YEAR,
    "Y17101E4S3": LONG_YEAR,
    "Y3388E2S3": LONG_YEAR,
    "Y171010000S3": LONG_YEAR,
    "1950S2": SIGNIFICANT,
    "1953S2": SIGNIFICANT,
    "1953S3": SIGNIFICANT,
    "{1667,1668, 1670..1672}": ALL_OF_SET,
    "{1960, 1961-12}": ALL_OF_SET,
    "XXXX-XX-23": NO_YEAR,
}
# Read otherwise than the library does, and why.
DIFFERENT: dict[str, tuple[str | None, str | None]] = {
    "/2006": (None, "2006-12-31"),  # an unknown start has no bound; the library takes ten years
    "2004-06-01/": ("2004-06-01", None),
    "1984-06-02?/": ("1984-06-02", None),
    "2010-24": ("2010-12-01", "2011-02-28"),  # winter goes on into the next year
}


def vectors(name: str) -> list[Any]:
    """One table of the vectors; empty where the shared data are not at hand."""
    if not VECTORS.exists():
        return []
    table: list[Any] = json.loads(VECTORS.read_text(encoding="utf-8"))[name]
    return table


def day_of(seconds: int | None) -> str | None:
    """The day of a bound as text."""
    return None if seconds is None else "{:04d}-{:02d}-{:02d}".format(*civil_of(seconds)[:3])


def days_between(text: str) -> tuple[str | None, str | None]:
    """First and last day of the strict bounds."""
    lo, hi = bounds(text, strict=True)
    return day_of(lo), day_of(None if hi is None else hi - 1)


@pytest.mark.skipif(not VECTORS.exists(), reason="the shared data are not at hand")
def test_the_vectors_are_all_there() -> None:
    assert len(vectors("EXAMPLES")) == 90
    assert {text for text, _ in vectors("EXAMPLES")} >= set(REFUSED) | set(DIFFERENT)


@pytest.mark.parametrize(
    ("text", "expected"), [row for row in vectors("EXAMPLES") if row[0] not in REFUSED]
)
def test_a_vector_has_its_strict_bounds(text: str, expected: list[str]) -> None:
    # One day, or first and last; what follows in pairs is the library's own fuzzy padding.
    lo, hi = expected[:2] if len(expected) % 2 == 0 else (expected[0], expected[0])
    published = (None if lo == "-inf" else lo, None if hi == "inf" else hi)
    assert days_between(text) == DIFFERENT.get(text, published)


@pytest.mark.parametrize("text", REFUSED)
def test_a_vector_that_is_not_ours_is_refused_with_its_position(text: str) -> None:
    with pytest.raises(DateProblem) as problem:
        parse(text)
    assert problem.value.position in (0, 4)


@pytest.mark.parametrize("text", [text for text in vectors("BAD_EXAMPLES") if text is not None])
def test_a_bad_vector_is_refused(text: str) -> None:
    with pytest.raises(DateProblem) as problem:
        parse(text)
    assert 0 <= problem.value.position <= len(text)


@pytest.mark.parametrize(
    ("text", "flags"),
    [row for row in vectors("APPROXIMATE_UNCERTAIN_EXAMPLES") if not row[0].startswith("-")],
)
def test_a_vector_keeps_its_qualifiers(text: str, flags: list[bool]) -> None:
    canonical = format_edtf(parse(text))
    assert [sign in canonical for sign in "?~%"] == flags


def oracle(text: str) -> tuple[str, str]:
    """First and last day by the library."""
    value = parse_edtf(text)
    first, last = value.lower_strict(), value.upper_strict()
    return written(first), written(last)


def written(moment: Sequence[int]) -> str:
    return "{:04d}-{:02d}-{:02d}".format(*moment[:3])


@given(marked_dates())
def test_dates_agree_with_the_library(text: str) -> None:
    # It takes one qualifier a component, and one before the year for all of the date.
    plain = "".join(sign for sign in text if sign not in "?~%")
    assert days_between(text) == oracle(plain)


@given(days(), st.integers(1, 3), MARKS)
def test_a_qualifier_at_the_end_leaves_strict_bounds_as_the_library_has_them(
    day: str, length: int, mark: str
) -> None:
    text = "-".join(day.split("-")[:length]) + mark
    assert days_between(text) == oracle(text)


@given(
    st.integers(1, 9999),
    st.sampled_from([21, 22, 23, 25, 26, 27, 29, 31, 32, 33, 34, 35, 36, 40, 41]),
)
def test_seasons_quarters_and_halves_agree_with_the_library(year: int, group: int) -> None:
    # Not 24, 28 and 30: the library ends them with December.
    text = f"{year:04d}-{group}"
    assert days_between(text) == oracle(text)


@given(st.integers(1000, 9999), st.integers(1, 3), st.sampled_from(["", "-12", "-12-25", "-XX-31"]))
def test_unspecified_years_agree_with_the_library(year: int, unknown: int, rest: str) -> None:
    text = str(year)[: 4 - unknown] + "X" * unknown + rest
    assert days_between(text) == oracle(text)


@given(st.integers(1, 9999), st.integers(1, 12))
def test_an_unspecified_day_agrees_with_the_library(year: int, month: int) -> None:
    text = f"{year:04d}-{month:02d}-XX"
    assert days_between(text) == oracle(text)
    assert (days_between(text)[1] or "").endswith(f"-{days_in_month(year, month)}")


@settings(max_examples=30)  # the library takes 5 to 20 ms for each of these
@given(days(), days())
def test_intervals_and_sets_agree_with_the_library(one: str, other: str) -> None:
    first, last = sorted((one, other))
    assert days_between(f"{first}/{last}") == oracle(f"{first}/{last}")
    assert days_between(f"[{first}..{last}]") == oracle(f"[{first}..{last}]")
