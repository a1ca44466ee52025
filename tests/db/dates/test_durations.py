"""How long something lasted, and days as the axis says them."""

# SPDX-License-Identifier: MIT

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.dates.clock import DAY_S, HOUR_S, seconds_of
from db.dates.durations import day_count_words, day_text, duration_words, moment_text

YEAR_S = 31_556_952


@pytest.mark.parametrize(
    ("lo", "hi", "english", "german"),
    [
        (None, None, "not known", "nicht bekannt"),
        (None, DAY_S, "up to a day", "höchstens 1 Tag"),
        (0, 13 * DAY_S, "up to 13 days", "höchstens 13 Tage"),
        (3 * HOUR_S, None, "at least 3 hours", "mindestens 3 Stunden"),
        (DAY_S, DAY_S, "a day", "1 Tag"),
        (0, 0, "0 seconds", "0 Sekunden"),
        (10 * DAY_S, 13 * DAY_S, "10 to 13 days", "10 bis 13 Tage"),
        (10 * DAY_S + 1, 13 * DAY_S - 1, "10 to 13 days", "10 bis 13 Tage"),
        (13 * HOUR_S, 2 * DAY_S, "13 hours to 2 days", "13 Stunden bis 2 Tage"),
        (50 * HOUR_S, 50 * HOUR_S, "2 days 2 hours", "2 Tage 2 Stunden"),
        (5_400, 5_400, "90 minutes", "90 Minuten"),
        (365 * DAY_S, 366 * DAY_S, "about a year", "etwa 1 Jahr"),
        (4 * YEAR_S - DAY_S, 4 * YEAR_S, "about 4 years", "etwa 4 Jahre"),
        (int(4.5 * YEAR_S),) * 2 + ("about 4 years 6 months", "etwa 4 Jahre 6 Monate"),
        (3 * YEAR_S, 6 * YEAR_S, "about 3 to 6 years", "etwa 3 bis 6 Jahre"),
    ],
)
def test_a_duration_is_said_in_its_bounds(
    lo: int | None, hi: int | None, english: str, german: str
) -> None:
    assert (duration_words(lo, hi), duration_words(lo, hi, "de")) == (english, german)


@given(st.none() | st.integers(0, 10**12), st.none() | st.integers(0, 10**12))
def test_every_duration_has_words(lo: int | None, hi: int | None) -> None:
    said = duration_words(lo, hi)
    assert said and " 0 " not in f" {said} ".replace(" 0 seconds ", "")


def test_a_day_is_said_with_its_weekday_when_asked() -> None:
    day = seconds_of(2022, 12, 29, 10, 30)
    assert day_text(day) == "29 Dec 2022"
    assert day_text(day, "de", weekday=True) == "Do 29. Dez. 2022"
    assert moment_text(day) == "29 Dec 2022, 10:30"
    assert moment_text(day + 5, with_seconds=True) == "29 Dec 2022, 10:30:05"


@pytest.mark.parametrize(
    ("least", "most", "language", "words"),
    [
        (1, 1, "en", "1 day"),
        (1429, 1429, "en", "1,429 days"),
        (1429, 1429, "de", "1.429 Tage"),
        (10, 13, "en", "10 to 13 days"),
        (10, 13, "de", "10 bis 13 Tage"),
    ],
)
def test_days_are_counted_exactly(least: int, most: int, language: str, words: str) -> None:
    assert day_count_words(least, most, language) == words
