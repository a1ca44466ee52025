"""When a row of a table was: its cells as tables write dates, else as people do."""

# SPDX-License-Identifier: MIT

from db.dates.free_text import read_free
from db.dates.reading import AmbiguousDate, Order, read_date
from db.dates.span import UNDATED, Span, make_span, span_from_interval
from db.errors import DateProblem
from db.loading.csv_names import RowProblem
from db.loading.csv_offices import is_not_known, is_running
from db.saying import said


def read_cell(cell: str, order: Order | None) -> str:
    """A date cell as EDTF, a period as an EDTF interval, "" where nothing is known.

    Words are understood that say all by themselves ("early December 2022"), not those that count
    from another day. Raises DateProblem.
    """
    if not cell or is_not_known(cell):
        return ""
    try:
        return read_date(cell, order=order)
    except AmbiguousDate:
        raise
    except DateProblem as problem:
        reading = read_free(cell)
        span = reading.span
        if span is None or reading.counted_from or span.shape == "none":
            raise problem
        if span.shape == "moment":
            return span.starts
        return f"{span.starts}/{span.ends}" if _fits_interval(span) else _refuse(cell)


def span_of(when: str, until: str, order: Order | None, zone: str, *, lasts: bool = False) -> Span:
    """The span of two cells; with `lasts` always a period, whose end may be unknown.

    Raises DateProblem, and RowProblem for an end before its start.
    """
    wording = f"{when} – {until}" if when and until else when or until
    starts = read_cell(when, order)
    ends = ".." if is_running(until) else read_cell(until, order)
    if "/" in starts and not ends:
        return span_from_interval(starts, wording=wording, file_zone=zone)
    if "/" in starts or "/" in ends:
        raise RowProblem(
            said("“{when}” to “{until}” has more than two ends", when=when, until=until)
        )
    if not starts and not ends:
        return UNDATED
    if not lasts and starts and (starts == ends or not until):
        return make_span(starts, wording=wording, file_zone=zone)
    try:
        return make_span(starts, ends, wording=wording, file_zone=zone)
    except DateProblem as problem:
        raise RowProblem(
            said(
                "“{when}” to “{until}” is no period: {problem}",
                when=when,
                until=until,
                problem=problem,
            )
        ) from problem


def _fits_interval(span: Span) -> bool:
    return not any(sign in text for text in (span.starts, span.ends) for sign in "[{/")


def _refuse(cell: str) -> str:
    raise RowProblem(
        said(
            "“{cell}” is a period that one cell can't hold: write its start and its end", cell=cell
        )
    )
