"""A date moved by the unit it is known in: a month-precise one by months, a set as a whole.

A drag gives raw seconds; `rounded_shift` makes of them the shift that the date can follow
without becoming finer or coarser than it is.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass, replace
from typing import Final, Literal

from db.dates.bounds import extent
from db.dates.clock import (
    DAY_S,
    HOUR_S,
    MINUTE_S,
    civil_of,
    date_of,
    days_in_month,
    months_later,
    seconds_of,
    week_start,
    weeks_in_year,
)
from db.dates.edtf import (
    Date,
    Edtf,
    OneOf,
    Point,
    Week,
    format_edtf,
    parse,
    precision_of,
)
from db.dates.names import Language, language_of
from db.dates.span import OPEN, Span, make_span

Side = Literal["start", "end"]

MONTH_S: Final = 2_629_746  # a mean month
_MONTHS: Final = {
    "month": 1, "season": 3, "quarter": 3, "half": 6, "year": 12, "decade": 120,
    "century": 1_200, "millennium": 12_000,
}  # fmt: skip
_SECONDS: Final = {"second": 1, "minute": MINUTE_S, "hour": HOUR_S, "day": DAY_S, "week": 7 * DAY_S}
_GROUPS: Final = ((21, 4), (25, 4), (29, 4), (33, 4), (40, 2))  # first number, how many a year
_WORDS: Final[dict[Language, dict[str, tuple[str, str]]]] = {
    "en": {
        "year": ("year", "years"), "month": ("month", "months"), "day": ("day", "days"),
        "hour": ("hour", "hours"), "minute": ("minute", "minutes"), "second": ("second", "seconds"),
    },
    "de": {
        "year": ("Jahr", "Jahre"), "month": ("Monat", "Monate"), "day": ("Tag", "Tage"),
        "hour": ("Stunde", "Stunden"), "minute": ("Minute", "Minuten"),
        "second": ("Sekunde", "Sekunden"),
    },
}  # fmt: skip
_NO_SHIFT: Final[dict[Language, str]] = {"en": "date unchanged", "de": "Datum unverändert"}


@dataclass(frozen=True, slots=True)
class Grain:
    """The unit a date moves by: so many months, else so many seconds."""

    months: int = 0
    seconds: int = DAY_S

    @property
    def length_s(self) -> int:
        """Its length, of months the mean one."""
        return self.months * MONTH_S or self.seconds


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units later, or earlier when negative."""

    count: int = 0
    grain: Grain = Grain()

    def moved(self, t_s: int) -> int:
        """A moment so much later; a day that its new month lacks becomes the last of it."""
        if not self.grain.months:
            return t_s + self.count * self.grain.seconds
        year, month, day, hour, minute, second = civil_of(t_s)
        year, month = months_later(year, month, self.count * self.grain.months)
        return seconds_of(year, month, min(day, days_in_month(year, month)), hour, minute, second)


def grain_of(span: Span, side: Side | None = None) -> Grain:
    """The unit that a span moves by as a whole, or one of its ends: the coarsest it is known in."""
    texts = {"start": (span.starts,), "end": (span.ends,), None: (span.starts, span.ends)}[side]
    values = [parse(text) for text in texts if text not in ("", OPEN)]
    grains = [grain for value in values for grain in _grains(value)]
    return max(grains, key=lambda grain: grain.length_s, default=Grain())


def rounded_shift(grain: Grain, shift_s: float, start_s: int) -> Shift:
    """The whole units that come nearest to a shift of something that begins at `start_s`."""
    guess = round(shift_s / grain.length_s)
    near = [Shift(count, grain) for count in (guess - 1, guess, guess + 1)]
    return min(near, key=lambda shift: abs(shift.moved(start_s) - start_s - shift_s))


def moved_span(span: Span, shift: Shift, *, file_zone: str = "UTC") -> Span:
    """The span so much later, as precise as it was; its wording is left to be made anew.

    An attested day stays, since a source says it. Raises DateProblem where that contradicts
    the moved dates, and for years that no date has.
    """
    starts, ends = (_moved_text(text, shift) for text in (span.starts, span.ends))
    return _remade(span, starts, ends, file_zone)


def resized_span(span: Span, side: Side, shift: Shift, *, file_zone: str = "UTC") -> Span:
    """The period with one end moved; raises DateProblem for one that ends before it begins."""
    starts = _moved_text(span.starts, shift) if side == "start" else span.starts
    ends = _moved_text(span.ends, shift) if side == "end" else span.ends
    return _remade(span, starts, ends, file_zone)


def shift_words(shift: Shift, language: str = "en") -> str:
    """The shift in words: +2 days, −1 year 3 months, date unchanged."""
    language = language_of(language)
    names, total = _WORDS[language], abs(shift.count)
    if shift.grain.months:
        parts = list(zip(divmod(total * shift.grain.months, 12), ("year", "month"), strict=True))
    else:
        days, rest = divmod(total * shift.grain.seconds, DAY_S)
        hours, minutes, seconds = rest // HOUR_S, rest % HOUR_S // MINUTE_S, rest % MINUTE_S
        parts = [(days, "day"), (hours, "hour"), (minutes, "minute"), (seconds, "second")]
    said = [f"{n} {names[unit][n != 1]}" for n, unit in parts if n]
    return ("−" if shift.count < 0 else "+") + " ".join(said) if said else _NO_SHIFT[language]


def _remade(span: Span, starts: str, ends: str, file_zone: str) -> Span:
    if span.shape == "none":
        return span
    return make_span(
        starts, ends if span.shape == "period" else None, attested=span.attested,
        shape=span.shape, zone=span.zone, file_zone=file_zone,
    )  # fmt: skip


def _grains(value: Edtf) -> list[Grain]:
    """The unit of a date, or of every date of a set."""
    if isinstance(value, OneOf):
        points = [point for member in value.members for point in member if point is not None]
        return [grain for point in points for grain in _grains(point)]
    precision = precision_of(value)
    if precision in _MONTHS:
        return [Grain(_MONTHS[precision], 0)]
    return [Grain(0, _SECONDS.get(precision, DAY_S))]


def _moved_text(text: str, shift: Shift) -> str:
    return text if text in ("", OPEN) else format_edtf(_moved_value(parse(text), shift))


def _moved_value(value: Edtf, shift: Shift) -> Edtf:
    if isinstance(value, Date | Week):
        return _moved_point(value, shift)
    if not isinstance(value, OneOf):
        raise TypeError("an interval is moved as a span")
    members = (
        tuple(point and _moved_point(point, shift) for point in member) for member in value.members
    )
    return OneOf(tuple((first, last) for first, last in members))


def _moved_point(point: Point, shift: Shift) -> Point:
    if isinstance(point, Week):
        return _moved_week(point, shift)
    if shift.grain.months:
        return _moved_by_months(point, shift.count * shift.grain.months)
    known = extent(point)
    assert known is not None  # the parser refuses days that no calendar has
    year, month, day, *clock = civil_of(shift.moved(known[0]))
    time = ":".join(f"{part:02d}" for part in clock)[: len(point.time)]
    return replace(point, year=f"{year:04d}", month=f"{month:02d}", day=f"{day:02d}", time=time)


def _moved_by_months(date: Date, months: int) -> Date:
    unknown = date.year.count("X")
    year = int(date.year.replace("X", "0"))
    if unknown or not date.month.isdigit():
        moved = f"{year + months // 12:04d}"
        return replace(date, year=moved[: 4 - unknown] + "X" * unknown)
    group = next(((first, n) for first, n in _GROUPS if first <= int(date.month) < first + n), None)
    if group is not None:
        first, count = group
        place = year * count + int(date.month) - first + months * count // 12
        return replace(date, year=f"{place // count:04d}", month=str(first + place % count))
    year, month = months_later(year, int(date.month), months)
    day = date.day
    if day.isdigit():
        day = f"{min(int(day), days_in_month(year, month)):02d}"
    return replace(date, year=f"{year:04d}", month=f"{month:02d}", day=day)


def _moved_week(week: Week, shift: Shift) -> Week:
    """The week (or its day) that holds the moved Monday (or day)."""
    days = week_start(week.year, week.week) + max(week.day - 1, 0)
    days = shift.moved(days * DAY_S) // DAY_S
    year = date_of(days)[0] + 1
    while week_start(year, 1) > days:
        year -= 1
    number = (days - week_start(year, 1)) // 7 + 1
    assert 1 <= number <= weeks_in_year(year)
    return Week(year, number, (days + 3) % 7 + 1 if week.day else 0, week.mark)
