"""When exactly an incident was, and what of what it hangs together with fell inside, by the hour.

Hours are those of the incident's own zone; stored bounds are in the zone of the file.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from db.dates.clock import DAY_S, HOUR_S, MINUTE_S
from db.dates.durations import duration_words
from db.dates.edtf import has_time, parse
from db.dates.names import Language, language_of
from db.dates.span import Span
from db.dates.zones import in_file_zone
from db.errors import DateProblem
from db.records import Event, Incident, Kind

Known = Literal["hours", "day", "days"]
Bound = int | None

MARGIN: Final = 0.06  # of what is shown, on each side, where hours are known
LEAST_S: Final = 30 * MINUTE_S  # that are shown around something known to the minute
OPEN_S: Final = 6 * HOUR_S  # shown of what has no known end
NEAR_S: Final = 3 * DAY_S  # linked events so far off an open end are still shown
_MOST: Final = {"minute": 2 * HOUR_S, "hour": 2 * DAY_S, "day": 60 * DAY_S}
_LENGTH: Final = {"minute": MINUTE_S, "hour": HOUR_S, "day": DAY_S}
_SHORT: Final[dict[Language, dict[str, tuple[str, str]]]] = {
    "en": {"minute": ("min", "min"), "hour": ("h", "h"), "day": ("day", "days")},
    "de": {"minute": ("Min.", "Min."), "hour": ("Std.", "Std."), "day": ("Tag", "Tage")},
}
_SAYINGS: Final[dict[Language, tuple[str, str]]] = {
    "en": ("at most {}", "at least {}"),
    "de": ("höchstens {}", "mindestens {}"),
}


@dataclass(frozen=True, slots=True)
class Bounds:
    """When something began and ended, in seconds of wall-clock time; None = no bound."""

    start_lo: Bound = None
    start_hi: Bound = None
    end_lo: Bound = None
    end_hi: Bound = None

    @property
    def known(self) -> list[int]:
        """The bounds there are."""
        bounds = (self.start_lo, self.start_hi, self.end_lo, self.end_hi)
        return [bound for bound in bounds if bound is not None]


@dataclass(frozen=True, slots=True)
class LinkedEvent:
    """An event that is linked with an incident: by which relation, seen from where."""

    event: Event
    kind: Kind
    relation: str
    is_outgoing: bool
    speculated: bool = False
    severity: str = ""


@dataclass(frozen=True, slots=True)
class HourMark:
    """A linked event that falls inside, with its bounds in the zone of the hours."""

    linked: LinkedEvent
    bounds: Bounds

    @property
    def is_moment(self) -> bool:
        """Whether it is one moment, known to the hour or not."""
        return self.linked.event.span.shape == "moment"


@dataclass(frozen=True, slots=True)
class IncidentHours:
    """An incident by the hour, from `first` to `last` in seconds of wall-clock time in `zone`.

    `known` says what is known: the hours of one end at least, only the day, or only that it was
    some of several days. `is_period` is False for what happened at one moment in its bounds.
    `has_summed_end` (or start): that end was not stated, but follows from how long it lasted.
    `outside` counts linked events with a date before or after.
    """

    zone: str
    file_zone: str
    known: Known
    is_period: bool
    bounds: Bounds
    first: int
    last: int
    lasted: tuple[Bound, Bound] = (None, None)
    marks: tuple[HourMark, ...] = ()
    outside: int = 0
    has_summed_end: bool = False
    has_summed_start: bool = False


def lasted(incident: Incident, span: Span) -> tuple[Bound, Bound]:
    """Return the shortest and the longest an incident may have lasted, in seconds."""
    shortest, longest = incident.lasted_min_s, incident.lasted_max_s
    if shortest is not None or longest is not None or span.shape != "period":
        return shortest, longest
    if span.start_hi is not None and span.end_lo is not None:
        shortest = max(0, span.end_lo - span.start_hi)
    if span.start_lo is not None and span.end_hi is not None:
        longest = span.end_hi - span.start_lo
    return shortest, longest


def short_length(shortest: Bound, longest: Bound, language: str = "en") -> str:
    """How long something lasted in few letters: "2–3 h", "at most a day"; "" = nobody knows.

    Counts are rounded outward. What is longer than two months is said as in full texts.
    """
    least = max(0, shortest or 0)
    tongue = language_of(language)
    at_most, at_least = _SAYINGS[tongue]
    if longest is None:
        return at_least.format(_counted(least, tongue, up=False)) if least else ""
    most = max(longest, least)
    if most > _MOST["day"]:
        return duration_words(shortest, longest, language)
    if not least:
        return at_most.format(_counted(most, tongue, up=True)) if most else ""
    unit = _unit_of(most)
    low, high = least // _LENGTH[unit], -(-most // _LENGTH[unit])
    if not low:
        return f"{_counted(least, tongue, up=False)} – {_counted(most, tongue, up=True)}"
    count = f"{low}–{high}" if low < high else f"{high}"
    return f"{count} {_SHORT[tongue][unit][high != 1]}"


def hours_of(
    event: Event, incident: Incident, linked: Sequence[LinkedEvent], file_zone: str = "UTC"
) -> IncidentHours | None:
    """Return an incident by the hour, None where it has no date at all.

    A zone that nobody knows counts as that of the file.
    """
    span = event.span
    zone = _zone(span.zone, file_zone)
    own = _moved(span, zone, file_zone)
    if not own.known:
        return None
    lengths = lasted(incident, span)
    bounds, has_end, has_start = _with_length(own, lengths, is_period=span.shape == "period")
    known = _known(span, own)
    moved = [HourMark(each, _moved(each.event.span, zone, file_zone)) for each in linked]
    dated = [mark for mark in moved if mark.bounds.known]
    first, last = _range(bounds, known, dated)
    inside = [mark for mark in dated if _overlaps(mark.bounds, first, last)]
    inside.sort(key=lambda mark: (min(mark.bounds.known), mark.linked.event.id))
    return IncidentHours(
        zone, file_zone, known, span.shape == "period", bounds, first, last, lengths,
        tuple(inside), len(dated) - len(inside), has_end, has_start,
    )  # fmt: skip


def in_zone_of_file(hours: IncidentHours, second: int) -> int:
    """A second of the hours as the file's zone has it."""
    return _converted(second, hours.zone, hours.file_zone)


def _zone(own: str, file_zone: str) -> str:
    try:
        in_file_zone(0, 1, own, file_zone)
    except DateProblem:
        return file_zone
    return own or file_zone


def _moved(span: Span, zone: str, file_zone: str) -> Bounds:
    """The bounds in another zone: those of clock times move, those of days never do."""

    def moved(bound: Bound, text: str) -> Bound:
        if bound is None or not _has_time(text):
            return bound
        return _converted(bound, file_zone, zone)

    ends = span.ends if span.shape == "period" else span.starts
    return Bounds(
        moved(span.start_lo, span.starts), moved(span.start_hi, span.starts),
        moved(span.end_lo, ends), moved(span.end_hi, ends),
    )  # fmt: skip


def _converted(second: int, zone: str, other: str) -> int:
    # Where a clock was put back this is the first of the two hours that are meant.
    return in_file_zone(second, second + 1, zone, other)[0]


def _has_time(text: str) -> bool:
    try:
        return bool(text) and text != ".." and has_time(parse(text))
    except DateProblem:
        return False


def _known(span: Span, bounds: Bounds) -> Known:
    if _has_time(span.starts) or _has_time(span.ends):
        return "hours"
    return "day" if max(bounds.known) - min(bounds.known) <= DAY_S else "days"


def _with_length(
    bounds: Bounds, lengths: tuple[Bound, Bound], *, is_period: bool
) -> tuple[Bounds, bool, bool]:
    """An end that nobody stated, from the other one and how long it lasted."""
    least, most = lengths
    if not is_period or most is None:
        return bounds, False, False
    start_lo, start_hi = bounds.start_lo, bounds.start_hi
    end_lo, end_hi = bounds.end_lo, bounds.end_hi
    if start_lo is not None and start_hi is not None and end_hi is None:
        return Bounds(start_lo, start_hi, start_lo + (least or 0), start_hi + most), True, False
    if end_lo is not None and end_hi is not None and start_lo is None:
        return Bounds(end_lo - most, end_hi - (least or 0), end_lo, end_hi), False, True
    return bounds, False, False


def _range(bounds: Bounds, known: Known, marks: Sequence[HourMark]) -> tuple[int, int]:
    """From when to when is shown: whole days where only days are known."""
    first, last = min(bounds.known), max(bounds.known)
    near = [bound for mark in marks for bound in mark.bounds.known]
    if bounds.end_hi is None:
        after = [bound for bound in near if first <= bound <= last + NEAR_S]
        last = max([last + OPEN_S, *after])
    if bounds.start_lo is None:
        before = [bound for bound in near if first - NEAR_S <= bound <= last]
        first = min([first - OPEN_S, *before])
    if known != "hours":
        return first // DAY_S * DAY_S, -(-last // DAY_S) * DAY_S
    room = max(round((last - first) * MARGIN), (LEAST_S - (last - first)) // 2, MINUTE_S)
    return first - room, last + room


def _overlaps(bounds: Bounds, first: int, last: int) -> bool:
    lo = bounds.start_lo if bounds.start_lo is not None else min(bounds.known)
    hi = bounds.end_hi if bounds.end_hi is not None else max(bounds.known)
    return lo < last and hi > first


def _counted(seconds: int, tongue: Language, *, up: bool) -> str:
    """A number of seconds as a count; "a day" is a word."""
    unit = _unit_of(seconds)
    count = -(-seconds // _LENGTH[unit]) if up else seconds // _LENGTH[unit]
    if count == 1 and unit != "minute" and tongue == "en":
        return "a day" if unit == "day" else "an hour"
    return f"{count} {_SHORT[tongue][unit][count != 1]}"


def _unit_of(seconds: int) -> str:
    for unit in ("day", "hour"):
        if seconds and seconds % _LENGTH[unit] == 0 and seconds <= _MOST[unit]:
            return unit
    return next((unit for unit, most in _MOST.items() if seconds < most), "day")
