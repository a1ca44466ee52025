"""Numbers and lengths of time as people type them."""

# SPDX-License-Identifier: MIT

import pytest
from hypothesis import given
from hypothesis import strategies as some

from db.drafts.typed import Lasted, TypedNumber, read_lasted, read_number, typed_number

HOUR, DAY = 3_600, 86_400


@pytest.mark.parametrize(
    ("text", "value", "unit", "qualifier"),
    [
        ("10", 10, "", ""),
        ("−18 %", -18, "%", ""),
        ("about 18%", 18, "%", "about"),
        ("ca. 5 Mrd.", 5, "Mrd.", "about"),
        ("up to 29 seats", 29, "seats", "up to"),
        ("mindestens 3", 3, "", "at least"),
        ("1,234.5", 1234.5, "", ""),
        ("1.234,5 Mio. €", 1234.5, "Mio. €", ""),
        ("1.234.567", 1_234_567, "", ""),
        ("1 234 567", 1_234_567, "", ""),
        ("1'234", 1234, "", ""),
        ("0,5", 0.5, "", ""),
        ("0.125", 0.125, "", ""),
        ("$3", 3, "$", ""),
        ("$ 2.5 bn", 2.5, "$ bn", ""),
    ],
)
def test_a_number_is_read_with_its_unit(text: str, value: float, unit: str, qualifier: str) -> None:
    assert read_number(text) == TypedNumber(value, unit, qualifier)


@pytest.mark.parametrize("text", ["1,234", "1.234", "12,345", "999.000"])
def test_a_mark_that_may_part_thousands_or_decimals_is_not_guessed(text: str) -> None:
    assert text.replace(",", ".") in read_number(text).problem


@pytest.mark.parametrize("text", ["", "many", "1,2,3", "1.2.3,4", "%", "--3"])
def test_what_is_no_number_is_refused(text: str) -> None:
    assert read_number(text).problem


@given(some.floats(allow_nan=False, allow_infinity=False, min_value=-1e14, max_value=1e14))
def test_a_stored_number_is_typed_so_that_it_is_read_back(value: float) -> None:
    stored = float(f"{value:.12g}")
    if "e" in typed_number(stored):
        return
    read = read_number(typed_number(stored))
    assert (read.problem, read.value) == ("", stored)


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("2 hours", 2 * HOUR, 2 * HOUR),
        ("1 h 30 min", 5_400, 5_400),
        ("1h30min", 5_400, 5_400),
        ("1:30 h", 5_400, 5_400),
        ("a day", DAY, DAY),
        ("half a day", DAY // 2, DAY // 2),
        ("eine halbe Stunde", 1_800, 1_800),
        ("1,5 Stunden", 5_400, 5_400),
        ("up to a day", 0, DAY),
        ("knapp ein Tag", 0, DAY),
        ("at least 3 days", 3 * DAY, None),
        ("mehr als 12 Stunden", 12 * HOUR, None),
        ("3 to 4 hours", 3 * HOUR, 4 * HOUR),
        ("3–4 h", 3 * HOUR, 4 * HOUR),
        ("30 min bis 2 Stunden", 1_800, 2 * HOUR),
        ("about 4 hours", 3 * HOUR, 5 * HOUR),
        ("2 days and 3 hours", 2 * DAY + 3 * HOUR, 2 * DAY + 3 * HOUR),
        ("", None, None),
    ],
)
def test_a_length_of_time_is_read(text: str, least: int | None, most: int | None) -> None:
    assert read_lasted(text) == Lasted(least, most)


@pytest.mark.parametrize("text", ["soon", "5", "a day or two", "2 parsecs", "h", "1:75 h"])
def test_a_length_that_is_not_understood_is_refused_with_examples(text: str) -> None:
    assert "2 hours" in read_lasted(text).problem
