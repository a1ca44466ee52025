"""Drafts that fill what is missing: a dialog opens with everything that is known of it."""

# SPDX-License-Identifier: MIT

from db.dates.clock import DAY_S, edtf_of
from db.dates.span import UNDATED, Span, make_span
from db.drafts.offices import stored_tenure
from db.drafts.people_and_units import named
from db.drafts.stored import stored
from db.drafts.values import OfficeDraft
from db.errors import DateProblem
from db.records import Post
from db.tables import Readable


def draft_for_gap(file: Readable, before_id: int, after_id: int) -> OfficeDraft:
    """Return a time in office that fills the days between two: their position, no holder yet.

    Raises FileProblem when one of the two is gone.
    """
    before, after = stored_tenure(file, before_id), stored_tenure(file, after_id)
    return _draft(file, before.post_id, _between(before.span, after.span))


def draft_for_position(file: Readable, post_id: int) -> OfficeDraft:
    """Return a time in office in a position, with nothing known of it yet.

    Raises FileProblem when the position is gone.
    """
    return _draft(file, post_id, UNDATED)


def _draft(file: Readable, post_id: int, span: Span) -> OfficeDraft:
    post = stored(file, Post, post_id)
    (unit,) = named(file, "unit", [(post.unit_id, "subject")])
    return OfficeDraft(
        unit=unit, title=post.title, leads=post.leads, seats=post.seats, post_id=post.id, span=span
    )


def _between(before: Span, after: Span) -> Span:
    """The days after one and before the other, where both are known to the day."""
    if None in (before.end_hi, before.end_lo, after.start_lo, after.start_hi):
        return UNDATED
    is_known = _is_day(before.end_lo, before.end_hi) and _is_day(after.start_lo, after.start_hi)
    if not is_known or before.end_hi is None or after.start_lo is None:
        return UNDATED
    try:
        return make_span(edtf_of(before.end_hi), edtf_of(after.start_lo - DAY_S))
    except DateProblem:  # filled in the meantime
        return UNDATED


def _is_day(lo: int | None, hi: int | None) -> bool:
    return lo is not None and hi is not None and hi - lo <= DAY_S
