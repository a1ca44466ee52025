"""Words for single dates and for rows of dates; `wording` puts spans together from them."""

# SPDX-License-Identifier: MIT

from dataclasses import replace
from typing import Final

from db.dates.bounds import day_range, month_range, year_range
from db.dates.clock import date_of, days_of, months_later, week_start
from db.dates.edtf import precision_of
from db.dates.phrases import Voice, ordinal
from db.dates.values import GROUPS, HALVES, QUARTERS, Date, Point, Week

_TO: Final = "–"
_PART_NAMES: Final = ("year", "month", "day")
_DECEMBER: Final = 12
_SOME: Final = {"day": "some day", "month": "some month", "year": "some year"}


def point_words(point: Point, voice: Voice) -> str:
    """A date or a week in words, with its qualifiers."""
    if isinstance(point, Week):
        words = _week_words(point, voice)
        return voice.say(point.mark, words) if point.mark else words
    words = _date_words(point, voice)
    return _qualified(words, point, voice) if point.marks else words


def row_words(first: Point, last: Point, voice: Voice, *, between: str = _TO) -> str:
    """A row of dates with what they share said once: 16–19 Dec 2022, May–July 2022, 1670–1672.

    `between` is what stands between first and last.
    """
    gap = between if between == _TO else f" {between} "
    wide_gap = f" {between} "
    if not (is_plain(first) and is_plain(last)) or precision_of(first) != precision_of(last):
        return f"{point_words(first, voice)}{wide_gap}{point_words(last, voice)}"
    assert isinstance(first, Date) and isinstance(last, Date)
    if first.time:
        return _clock_row(first, last, voice, wide_gap)
    if not first.month:
        return f"{point_words(first, voice)}{gap}{point_words(last, voice)}"
    is_one_year = first.year == last.year
    year = voice.year(int(last.year))
    if first.day:
        if is_one_year and first.month == last.month:
            return f"{voice.day(int(first.day))}{gap}{voice.date(*_civil(last))}"
        if is_one_year:
            start = voice.day(int(first.day), int(first.month))
            return f"{start}{wide_gap}{voice.date(*_civil(last))}"
    elif is_one_year:
        return f"{voice.month(int(first.month))}{gap}{voice.month(int(last.month))} {year}"
    return f"{point_words(first, voice)}{wide_gap}{point_words(last, voice)}"


def some_words(first: Point, last: Point, voice: Voice) -> str:
    """One date of a row, not known which: some day 16–19 Dec 2022."""
    same = precision_of(first) == precision_of(last)
    phrase = _SOME.get(precision_of(first), "some time") if same else "some time"
    return voice.say(phrase, row_words(first, last, voice))


def is_plain(point: Point) -> bool:
    """Whether a date is a day, month, year or clock time with nothing uncertain about it."""
    if isinstance(point, Week) or point.marks or "X" in point.year + point.month + point.day:
        return False
    return not point.month or int(point.month) <= 12


def beside(point: Point, voice: Voice, step: int) -> str:
    """The date one unit of its own precision later (1) or earlier (-1), in words.

    Empty where that can't be said simply: such as beside a season, an uncertain date or the
    first and last of all years.
    """
    if not is_plain(point):
        return ""
    assert isinstance(point, Date)
    unit = precision_of(point)
    if unit == "year":
        year = int(point.year) + step
        return voice.year(year) if 1 <= year <= 9999 else ""
    if unit == "month":
        year, month = months_later(int(point.year), int(point.month), step)
        return f"{voice.month(month)} {voice.year(year)}" if 1 <= year <= 9999 else ""
    if unit != "day":
        return ""
    year, month, day = date_of(days_of(*_civil(point)) + step)
    return voice.date(year, month, day) if 1 <= year <= 9999 else ""


def _civil(date: Date) -> tuple[int, int, int]:
    return int(date.year), int(date.month), int(date.day)


def _week_words(week: Week, voice: Voice) -> str:
    monday = week_start(week.year, week.week)
    if week.day:
        return voice.date(*date_of(monday + week.day - 1))
    first, last = (_day_date(days) for days in (monday, monday + 6))
    days = row_words(first, last, voice)
    return voice.say("week", week=week.week, year=voice.year(week.year), days=days)


def _day_date(days: int) -> Date:
    year, month, day = date_of(days)
    return Date(f"{year:04d}", f"{month:02d}", f"{day:02d}")


def _date_words(date: Date, voice: Voice) -> str:
    """A date without its qualifiers."""
    if date.time:
        return f"{voice.date(*_civil(date))}, {clock_words(date, voice)}"
    if date.month in ("", "XX") and date.day in ("", "XX"):
        phrase = "day in" if date.day else "month in" if date.month else ""
        years = _years_words(date.year, voice)
        return voice.say(phrase, years) if phrase else years
    first, last = year_range(date.year)
    if first < last:
        return voice.say("of a year", _part_words(date, "", voice).strip(), first, last)
    year = voice.year(first)
    if date.month.isdigit() and GROUPS.get(int(date.month), (0, 0))[0] == _DECEMBER:
        ends = first + 1  # this season goes on into the next year
        year = f"{year}/{ends}" if ends % 100 == 0 else f"{year}/{ends % 100:02d}"
    return _part_words(date, year, voice)


def _years_words(year: str, voice: Voice) -> str:
    """A year, a decade, a century or a millennium."""
    first, last = year_range(year)
    unknown = year.count("X")
    if unknown == 0:
        return voice.year(first)
    if unknown == 1:
        return voice.say("decade", first) if first >= 1000 else voice.say("years", first, last)
    number = first // 10**unknown + 1
    phrase = "century" if unknown == 2 else "millennium"
    return voice.say(phrase, first, last, ordinal=ordinal(number, voice.language))


def _part_words(date: Date, year: str, voice: Voice) -> str:
    """What a date says of month and day, with the year's words put where they belong."""
    month = int(date.month) if date.month.isdigit() else 0
    if month > 12:
        return _group_words(month, year, voice).strip()
    from_day, to_day = day_range(date.day) if date.day else (0, 0)
    if month:
        name = voice.month(month)
        if not date.day:
            return f"{name} {year}"
        if date.day == "XX":
            return voice.say("day in", f"{name} {year}".strip())
        if from_day == to_day:
            return f"{voice.day(from_day, month)} {year}"
        days = f"{voice.day(from_day)}{_TO}{voice.day(to_day, month)}"
        return voice.say("some day", f"{days} {year}".strip())
    from_month, count = month_range(date.month)
    months = f"{voice.month(from_month)}{_TO}{voice.month(from_month + count - 1)} {year}".strip()
    if not date.day:
        return voice.say("some month", months)
    if date.day == "XX":
        return voice.say("day in", months)
    within = year if date.month == "XX" else months
    days = str(from_day) if from_day == to_day else f"{from_day}{_TO}{to_day}"
    return voice.say("days of some month", days, within).strip()


def _group_words(group: int, year: str, voice: Voice) -> str:
    """A season, a quarter or a half of a year."""
    if group in HALVES:
        return voice.say(f"half {group}", year)
    if group in QUARTERS:
        if voice.style == "short":
            return f"Q{group - 32} {year}"
        first, count = QUARTERS[group]
        return f"{voice.month(first)}{_TO}{voice.month(first + count - 1)} {year}"
    words = voice.say(f"season {(group - 21) % 4 + 1}", year).strip()
    if group <= 24:
        return words
    return voice.say("northern" if group <= 28 else "southern", words)


def clock_words(date: Date, voice: Voice) -> str:
    """The time of day of a date, with its distance from UTC where it states one."""
    hour = int(date.time[:2])
    time = voice.say("hour", hour, hour + 1) if len(date.time) == 2 else date.time
    if not date.offset:
        return time
    return f"{time} UTC" if date.offset == "Z" else f"{time} UTC{date.offset}"


def _clock_row(first: Date, last: Date, voice: Voice, gap: str) -> str:
    end = clock_words(last, voice)
    if _civil(first) != _civil(last):
        return f"{point_words(first, voice)}{gap}{point_words(last, voice)}"
    start = clock_words(replace(first, offset="") if first.offset == last.offset else first, voice)
    return f"{voice.date(*_civil(last))}, {start}{gap}{end}"


def _qualified(words: str, date: Date, voice: Voice) -> str:
    """The words with what is uncertain or approximate: all of the date, or parts of it."""
    signs = _signs_of_parts(date)
    if len(set(signs)) == 1:
        return voice.say(signs[0], words)
    notes = []
    for sign in "?~%":
        parts = [voice.say(_PART_NAMES[i]) for i, own in enumerate(signs) if own == sign]
        if parts:
            notes.append(voice.say(f"part {sign}", voice.say("and").join(parts)))
    return f"{words} ({', '.join(notes)})"


def _signs_of_parts(date: Date) -> list[str]:
    """The qualifier that holds for year, month and day, as far as the date has them.

    One after a component holds for all before it too; `?` and `~` together are `%`.
    """
    signs = []
    count = 3 if date.day else 2 if date.month else 1
    for i in range(count):
        own = {date.marks[2 * i], *(date.marks[2 * j + 1] for j in range(i, count))} - {" "}
        signs.append("%" if len(own) > 1 else "".join(own))
    return signs
