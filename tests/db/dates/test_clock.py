"""Civil dates and seconds, against the calendar of the standard library."""

# SPDX-License-Identifier: MIT

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.dates import clock

EPOCH = datetime(1970, 1, 1)


@given(st.datetimes().map(lambda moment: moment.replace(microsecond=0)))
def test_seconds_and_civil_dates_agree_with_the_calendar(moment: datetime) -> None:
    seconds = int((moment - EPOCH).total_seconds())
    fields = (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
    assert clock.seconds_of(*fields) == seconds
    assert clock.civil_of(seconds) == fields
    assert clock.weekday_of(seconds) == moment.weekday()


@given(st.dates(max_value=date(9999, 12, 26)))
def test_weeks_agree_with_the_iso_calendar(day: date) -> None:
    year, week, weekday = day.isocalendar()
    assert clock.week_start(year, week) + weekday - 1 == (day - EPOCH.date()).days
    assert 1 <= week <= clock.weeks_in_year(year)


@given(st.integers(-4_000_000, 5_000_000))
def test_days_outside_the_years_kept_come_back_too(days: int) -> None:
    assert clock.days_of(*clock.date_of(days)) == days


@pytest.mark.parametrize(("year", "days"), [(1900, 28), (2000, 29), (2022, 28), (2024, 29)])
def test_february_has_its_leap_days(year: int, days: int) -> None:
    assert clock.days_in_month(year, 2) == days


@pytest.mark.parametrize(
    ("months", "expected"), [(1, (2023, 1)), (-12, (2021, 12)), (-24, (2020, 12)), (0, (2022, 12))]
)
def test_months_are_counted_across_years(months: int, expected: tuple[int, int]) -> None:
    assert clock.months_later(2022, 12, months) == expected
