"""Civil dates and seconds: integer maths of the proleptic Gregorian calendar.

Seconds count from 1970-01-01T00:00 of wall-clock time, without leap seconds; years are
astronomical and any integer works, so that bounds may lie a unit outside 1–9999.
Anyone may call this; nothing here knows of time zones.
"""

# SPDX-License-Identifier: MIT

from typing import Final

MINUTE_S: Final = 60
HOUR_S: Final = 3_600
DAY_S: Final = 86_400
WEEK_S: Final = 7 * DAY_S

_CYCLE_DAYS = 146_097  # the calendar repeats after 400 years
_EPOCH_SHIFT = 719_468  # days from 0000-03-01 to 1970-01-01
_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int) -> bool:
    """Whether the year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """How many days the month (1–12) has in that year."""
    return 29 if month == 2 and is_leap(year) else _MONTH_DAYS[month - 1]


def days_of(year: int, month: int = 1, day: int = 1) -> int:
    """Days from 1970-01-01 to a civil date; the day may lie outside its month and is counted on.

    Years are counted from 1 March, so that the leap day is the last of its year
    (Howard Hinnant, "chrono-compatible low-level date algorithms").
    """
    march_year = year - (month < 3)
    cycle, year_of_cycle = divmod(march_year, 400)
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    day_of_cycle = year_of_cycle * 365 + year_of_cycle // 4 - year_of_cycle // 100 + day_of_year
    return cycle * _CYCLE_DAYS + day_of_cycle - _EPOCH_SHIFT


def date_of(days: int) -> tuple[int, int, int]:
    """The civil date (year, month, day) that lies `days` after 1970-01-01."""
    cycle, day_of_cycle = divmod(days + _EPOCH_SHIFT, _CYCLE_DAYS)
    year_of_cycle = (
        day_of_cycle - day_of_cycle // 1_460 + day_of_cycle // 36_524 - day_of_cycle // 146_096
    ) // 365
    leaps = year_of_cycle // 4 - year_of_cycle // 100
    day_of_year = day_of_cycle - 365 * year_of_cycle - leaps
    shifted = (5 * day_of_year + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    year = cycle * 400 + year_of_cycle + (month < 3)
    return year, month, day_of_year - (153 * shifted + 2) // 5 + 1


def seconds_of(
    year: int, month: int = 1, day: int = 1, hour: int = 0, minute: int = 0, second: int = 0
) -> int:
    """Seconds from 1970-01-01T00:00 to a civil date and time of day."""
    return days_of(year, month, day) * DAY_S + hour * HOUR_S + minute * MINUTE_S + second


def civil_of(seconds: int) -> tuple[int, int, int, int, int, int]:
    """Year, month, day, hour, minute and second of a number of seconds since 1970."""
    days, rest = divmod(seconds, DAY_S)
    hour, rest = divmod(rest, HOUR_S)
    return *date_of(days), hour, rest // MINUTE_S, rest % MINUTE_S


def weekday_of(seconds: int) -> int:
    """The day of the week, 0 = Monday … 6 = Sunday."""
    return (seconds // DAY_S + 3) % 7


def months_later(year: int, month: int, months: int) -> tuple[int, int]:
    """Year and month (1–12) that lie so many months later, or earlier when negative."""
    count = year * 12 + month - 1 + months
    return count // 12, count % 12 + 1


def week_start(year: int, week: int) -> int:
    """Days from 1970-01-01 to the Monday of an ISO week (ISO 8601-1, 4.2.2: week 1 holds 4 Jan)."""
    fourth = days_of(year, 1, 4)
    return fourth - (fourth + 3) % 7 + 7 * (week - 1)


def weeks_in_year(year: int) -> int:
    """How many ISO weeks the year has: 52 or 53."""
    return (week_start(year + 1, 1) - week_start(year, 1)) // 7


def edtf_of(seconds: int | None) -> str:
    """A moment as EDTF: the day, with the time where there is one; "" for none or outside years
    1–9999."""
    if seconds is None:
        return ""
    year, month, day, hour, minute, second = civil_of(seconds)
    if not 1 <= year <= 9999:
        return ""
    text = f"{year:04d}-{month:02d}-{day:02d}"
    if hour or minute or second:
        text += f"T{hour:02d}:{minute:02d}" + (f":{second:02d}" if second else "")
    return text
