"""A span: what is known of when something was, as bounds in seconds.

The truth is `starts` and `ends`, each one EDTF expression of its own; everything else
is computed from them at every write. Bounds are integer seconds since 1970 of wall-clock
time in the file's zone, half-open: `lo` is the first second possible, `hi` the first no
longer possible. None means no bound on that side.

What follows of itself is kept in the bounds of a period too: it begins before it ends
(start_hi <= end_hi) and ends no earlier than it begins (end_lo >= start_lo); on an attested
day it held (start_hi <= end of that day, end_lo >= its beginning). So a period of unknown
end surely held on its first day, and one of unknown start on its last.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final, Literal

from db.dates.bounds import Bounds, bounds_of
from db.dates.clock import civil_of
from db.dates.edtf import (
    Date,
    Edtf,
    Interval,
    Precision,
    Week,
    format_edtf,
    has_time,
    parse,
    precision_of,
)
from db.dates.refusal import shown
from db.errors import DateProblem
from db.saying import said, to_say

__all__ = [
    "UNDATED",
    "Precision",
    "Shape",
    "Span",
    "State",
    "interval_text",
    "make_span",
    "span_from_interval",
]

Shape = Literal["moment", "period", "none"]
State = Literal["dated", "open", "unknown"]

OPEN: Final = ".."


@dataclass(frozen=True, slots=True)
class Span:
    """When something was: a moment inside bounds, a period between two, or no date.

    moment: one instant somewhere in [start_lo, start_hi); `ends` is empty and end_* repeat
    start_*. period: began in [start_lo, start_hi), ended in [end_lo, end_hi). none: no date.
    `attested` is an EDTF day (or coarser) on which a source says it held. `precision` is that
    of `starts` (of `ends` where `starts` is empty). `zone` is the record's own IANA name,
    only with a time of day. `wording` is the text as the user or the source put it.
    """

    shape: Shape = "none"
    starts: str = ""
    ends: str = ""
    start_lo: int | None = None
    start_hi: int | None = None
    end_lo: int | None = None
    end_hi: int | None = None
    start_state: State = "unknown"
    end_state: State = "unknown"
    attested: str = ""
    precision: Precision = "none"
    zone: str = ""
    wording: str = ""


UNDATED = Span()


@dataclass(frozen=True, slots=True)
class _Side:
    """One end of a span, read: its canonical text, value, state and bounds."""

    text: str
    value: Edtf | None
    state: State
    lo: int | None
    hi: int | None


def make_span(
    starts: str = "",
    ends: str | None = None,
    *,
    attested: str = "",
    shape: Shape | None = None,
    zone: str = "",
    wording: str = "",
    file_zone: str = "UTC",
) -> Span:
    """The span of two EDTF expressions, each a date or a one-of set, with its bounds computed.

    `ends` None makes a moment, or no date at all when `starts` is empty too; a text makes a
    period, in which `""` is an unknown and `".."` an open start or end. An attested day
    without any date makes a period of unknown ends, for only something that lasts can be
    attested; with a moment it is kept and bounds nothing. `shape` says it outright. `zone`
    is that of clock times without an offset and is kept only with a time of day. Texts are
    stored in canonical form. Raises DateProblem with the position in the text concerned,
    also for a period that is surely over before it begins.
    """
    starts, attested = starts.strip(), attested.strip()
    ends = None if ends is None else ends.strip()
    shape = shape or _shape_of(starts, ends, attested)
    if shape == "moment" and ends:
        hint = said("Leave the end away or make it a period.")
        raise DateProblem(said("A moment has no end."), 0, hint)
    start = _side(starts, zone, file_zone)
    end = _side(ends or "", zone, file_zone)
    held = _side(attested, zone, file_zone)
    if held.state == "open":
        hint = said("Write it like 2022-12-29.")
        raise DateProblem(said("The day on which it held can't be open."), 0, hint)
    own_zone = zone if any(s.value and has_time(s.value) for s in (start, end, held)) else ""
    if shape == "none":
        if start.text or end.text:
            raise DateProblem(said("A record without a date has neither start nor end."), 0)
        return Span(attested=held.text, zone=own_zone, wording=wording)
    if shape == "moment":
        return _moment(start, held.text, own_zone, wording)
    return _period(start, end, held, own_zone, wording)


def span_from_interval(
    text: str, *, zone: str = "", wording: str = "", file_zone: str = "UTC"
) -> Span:
    """The span of one EDTF text: `2022-01/2022-03` is a period, a text without / a moment."""
    text = text.strip()
    value = parse(text)
    if not isinstance(value, Interval):
        return make_span(text, zone=zone, wording=wording, file_zone=file_zone)
    starts, ends = format_edtf(value).split("/")
    return make_span(starts, ends, zone=zone, wording=wording, file_zone=file_zone)


def interval_text(span: Span) -> tuple[str, tuple[str, ...]]:
    """One EDTF text for exchange and the expressions that the standard can't say inside it.

    A moment and no date give their own text. In an interval a set, a quarter, a clock time or
    a week at an end is widened to whole days, and its own text is listed.
    """
    if span.shape != "period":
        return span.starts, ()
    start, start_widened = _exchanged(span.starts, is_end=False)
    end, end_widened = _exchanged(span.ends, is_end=True)
    return f"{start}/{end}", start_widened + end_widened


def _shape_of(starts: str, ends: str | None, attested: str) -> Shape:
    if ends is not None:
        return "period"
    if starts:
        return "moment"
    return "period" if attested else "none"


@lru_cache(maxsize=8192)
def _side(text: str, zone: str, file_zone: str) -> _Side:
    if text in ("", OPEN):
        return _Side(text, None, "open" if text else "unknown", None, None)
    value = parse(text)
    if isinstance(value, Interval):
        raise DateProblem(
            said("“{text}” is a period.", text=shown(text)),
            text.index("/"),
            said("Give its start and its end apart."),
        )
    lo, hi = bounds_of(value, zone=zone, file_zone=file_zone)
    return _Side(format_edtf(value), value, "dated", lo, hi)


def _precision(*sides: _Side) -> Precision:
    value = next((side.value for side in sides if side.value is not None), None)
    return precision_of(value) if value is not None else "none"


def _moment(start: _Side, attested: str, zone: str, wording: str) -> Span:
    if start.state != "dated":
        raise DateProblem(
            said("A moment needs a date."), 0, said("Write the date, or make it a period.")
        )
    return Span(
        shape="moment",
        starts=start.text,
        start_lo=start.lo,
        start_hi=start.hi,
        end_lo=start.lo,
        end_hi=start.hi,
        start_state="dated",
        end_state="dated",
        attested=attested,
        precision=_precision(start),
        zone=zone,
        wording=wording,
    )


def _period(start: _Side, end: _Side, held: _Side, zone: str, wording: str) -> Span:
    _refuse_backwards(start, end, held)
    start_bounds, end_bounds = _implied(start, end, held)
    return Span(
        shape="period",
        starts=start.text,
        ends=end.text,
        start_lo=start_bounds[0],
        start_hi=start_bounds[1],
        end_lo=end_bounds[0],
        end_hi=end_bounds[1],
        start_state=start.state,
        end_state=end.state,
        attested=held.text,
        precision=_precision(start, end),
        zone=zone,
        wording=wording,
    )


def _refuse_backwards(start: _Side, end: _Side, held: _Side) -> None:
    """Raise DateProblem for a period that is over before it begins or is known to have held."""
    if _is_over(end.hi, start.lo):
        problem = to_say("The period ends ({end}) before it begins ({start}).")
    elif _is_over(held.hi, start.lo):
        problem = to_say("It is known to have held on {held}, before it begins ({start}).")
    elif _is_over(end.hi, held.lo):
        problem = to_say("It is known to have held on {held}, after it has ended ({end}).")
    else:
        return
    texts = {"start": shown(start.text), "end": shown(end.text), "held": shown(held.text)}
    raise DateProblem(said(problem, **texts), 0, said("Check both dates."))


def _is_over(hi: int | None, lo: int | None) -> bool:
    """Whether what ends before `hi` is surely over when what begins at `lo` begins."""
    return hi is not None and lo is not None and hi <= lo


def _implied(start: _Side, end: _Side, held: _Side) -> tuple[Bounds, Bounds]:
    """Bounds of start and end with what follows from each other and from the attested day."""
    his = [hi for hi in (start.hi, held.hi, end.hi) if hi is not None]
    los = [lo for lo in (end.lo, held.lo, start.lo) if lo is not None]
    return (start.lo, min(his, default=None)), (max(los, default=None), end.hi)


def _exchanged(text: str, *, is_end: bool) -> tuple[str, tuple[str, ...]]:
    """An end as an interval of the standard can hold it, and its own text where that is wider."""
    if text in ("", OPEN):
        return text, ()
    value = parse(text)
    if isinstance(value, Date) and (not value.month.isdigit() or int(value.month) <= 12):
        return format_edtf(replace(value, time="", offset="")), (text,) if value.time else ()
    lo, hi = bounds_of(value, strict=True)
    edge = hi - 1 if is_end and hi is not None else None if is_end else lo
    if edge is None:
        return "", (text,)
    year, month, day = civil_of(edge)[:3]
    is_exact = isinstance(value, Week) and value.day and not value.mark
    return f"{year:04d}-{month:02d}-{day:02d}", () if is_exact else (text,)
