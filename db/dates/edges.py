"""A span that follows a drag: as a whole, or with one of its edges, as precise as it was.

Canvas and drafts both count here, so that what is shown while dragging is what is written.
"""

# SPDX-License-Identifier: MIT

from dataclasses import replace

from db.dates.clock import DAY_S, civil_of, week_start, weeks_in_year
from db.dates.edtf import Date, OneOf, Week, format_edtf, parse
from db.dates.shifting import (
    Grain,
    Shift,
    Side,
    grain_of,
    moved_span,
    resized_span,
    rounded_shift,
)
from db.dates.span import OPEN, Span, make_span


def own_shift(span: Span, shift_s: float) -> Shift:
    """Return the whole units of its own precision by which a span follows a shift."""
    bounds = (span.start_lo, span.start_hi, span.end_hi, span.end_lo)
    anchor = next((bound for bound in bounds if bound is not None), None)
    is_dated = "dated" in (span.start_state, span.end_state)
    if anchor is None or not is_dated:
        return Shift()
    return rounded_shift(grain_of(span), shift_s, anchor)


def resized_to(span: Span, side: Side, new_s: int, *, file_zone: str = "UTC") -> Span:
    """Return a span one edge of which lies at `new_s`. Raises DateProblem."""
    if span.shape == "none":
        return span
    edge = span.start_lo if side == "start" else span.end_hi
    is_dated = (span.start_state if side == "start" else span.end_state) == "dated"
    if span.shape == "period":
        if is_dated and edge is not None:
            shift = rounded_shift(grain_of(span, side), new_s - edge, edge)
            return resized_span(span, side, shift, file_zone=file_zone) if shift.count else span
        new = date_at(new_s - (side == "end"), grain_of(span))
        ends = span.ends if span.end_state == "dated" else ""
        ends = OPEN if span.end_state == "open" else ends
        starts, ends = (new, ends) if side == "start" else (span.starts, new)
        return _remade(span, starts, ends, file_zone)
    value = parse(span.starts)
    if isinstance(value, OneOf) and len(value.members) == 1:
        return _rebound(span, value, side, new_s, file_zone)
    if edge is None:
        return span
    shift = rounded_shift(grain_of(span), new_s - edge, edge)
    other = moved_span(replace(span, attested=""), shift, file_zone=file_zone).starts
    pair = (other, span.starts) if side == "start" else (span.starts, other)
    return _remade(span, *pair, file_zone) if shift.count else span


def date_at(seconds: int, grain: Grain) -> str:
    """Return the EDTF date of this precision that holds a second."""
    year, month, day, *clock = civil_of(seconds)
    if grain.months >= 12:
        unknown = {120: 1, 1_200: 2, 12_000: 3}.get(grain.months, 0)
        return f"{year:04d}"[: 4 - unknown] + "X" * unknown
    if grain.months == 6:
        return f"{year:04d}-{40 + (month > 6)}"
    if grain.months == 3:
        return f"{year:04d}-{33 + (month - 1) // 3}"
    if grain.months:
        return f"{year:04d}-{month:02d}"
    if grain.seconds > DAY_S:
        return _week_at(seconds // DAY_S, year)
    time = ":".join(f"{part:02d}" for part in clock)
    length = {DAY_S: 0, 3_600: 2, 60: 5}.get(grain.seconds, 8)
    own = Date(f"{year:04d}", f"{month:02d}", f"{day:02d}", time[:length])
    return format_edtf(own)


def _week_at(days: int, year: int) -> str:
    year += 1
    while week_start(year, 1) > days:
        year -= 1
    number = min((days - week_start(year, 1)) // 7 + 1, weeks_in_year(year))
    return format_edtf(Week(year, number))


def _rebound(span: Span, value: OneOf, side: Side, new_s: int, file_zone: str) -> Span:
    """Another bound of "some day between two dates"."""
    first, last = value.members[0]
    new = date_at(new_s - (side == "end"), grain_of(span))
    low = format_edtf(first) if first else ""
    high = format_edtf(last) if last else ""
    low, high = (new, high) if side == "start" else (low, new)
    text = f"[{low}..{high}]"
    return make_span(text, attested=span.attested, zone=span.zone, file_zone=file_zone)


def _remade(span: Span, starts: str, ends: str, file_zone: str) -> Span:
    return make_span(starts, ends, attested=span.attested, zone=span.zone, file_zone=file_zone)
