"""States of a day against the sentences of DESIGN, one time in office after the other."""

# SPDX-License-Identifier: MIT

import tempfile
from datetime import date, timedelta
from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from db.dates.clock import DAY_S, days_of
from db.dates.edtf import bounds
from db.dates.span import make_span
from db.errors import DateProblem
from db.leadership.change_days import change_days
from db.leadership.states import ABSENT, HOLDS, LAST_KNOWN, PERHAPS, last_known, states_on
from db.leadership.terms import load_terms
from db.records import Post, Tenure
from db.tables import select
from tests.db.leadership.offices import An, a_company_with

FIRST, LAST = days_of(2019, 12, 1), days_of(2021, 2, 1)

_days = st.integers(0, 365).map(lambda n: (date(2020, 1, 1) + timedelta(n)).isoformat())
_dates = st.one_of(_days, _days, _days.map(lambda day: day[:7]), st.just(""), st.just("2020~"))
_offices = st.builds(
    An,
    person=st.sampled_from(["Ada", "Bob", "Eve", ""]),
    title=st.sampled_from(["head", "member"]),
    starts=_dates,
    ends=st.one_of(_dates, st.just("..")),
    attested=st.one_of(st.just(""), _dates),
    announced=st.one_of(st.just(""), st.just(""), _days),
    modality=st.sampled_from(["stated", "stated", "stated", "rumour", "denied"]),
)


def _is_possible(plan: An) -> bool:
    try:
        make_span(plan.starts, plan.ends, attested=plan.attested)
    except DateProblem:
        return False
    return True


def _day_bounds(text: str) -> tuple[int | None, int | None]:
    lo, hi = bounds(text) if text else (None, None)
    return lo, hi


def told_plainly(tenure: Tenure, day: int) -> int:
    """The state of one time in office alone, in seconds and word for word as DESIGN has it."""
    span, begin, end = tenure.span, day * DAY_S, (day + 1) * DAY_S
    start_lo, end_lo = span.start_lo, span.end_lo
    announced = _day_bounds(tenure.announced)[0]
    could_begin_then = span.start_state == "unknown" and (
        span.start_hi is None or announced is None or announced < span.start_hi
    )
    if announced is not None and could_begin_then:
        start_lo = announced
        end_lo = announced if end_lo is None else max(end_lo, announced)
    is_sure = span.start_hi is not None and span.start_hi <= end
    is_sure = is_sure and end_lo is not None and end_lo >= begin
    may_be = (start_lo is None or start_lo < end) and (span.end_hi is None or span.end_hi > begin)
    if tenure.modality == "denied" or not may_be:
        return ABSENT
    if is_sure and tenure.modality == "stated":
        return HOLDS
    if span.end_state != "dated" and not is_sure:
        known = [
            _day_bounds(span.attested)[1],
            announced + DAY_S if announced is not None else None,
        ]
        known.append(span.start_hi if span.start_state == "dated" else None)
        latest = max((each for each in known if each is not None), default=None)
        if latest is not None and begin >= latest:
            return LAST_KNOWN
    return PERHAPS


@settings(max_examples=40, deadline=None)
@given(st.lists(_offices.filter(_is_possible), max_size=7))
def test_states_of_every_day_are_those_of_one_time_after_the_other(plans: list[An]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        board = [Post(1, title, seats=9) for title in ("head", "member")]
        with a_company_with(Path(folder), *board, *plans) as file:
            terms = load_terms(file)
            tenures = {each.id: each for each in select(file, Tenure, "")}
    known = last_known(terms)
    for day in range(FIRST, LAST, 5):
        expected = [told_plainly(tenures[each], day) for each in terms.id.tolist()]
        assert states_on(terms, day, known).tolist() == expected, date.fromordinal(719163 + day)


@settings(max_examples=40, deadline=None)
@given(st.lists(_offices.filter(_is_possible), max_size=7))
def test_between_two_days_of_change_nothing_changes(plans: list[An]) -> None:
    with tempfile.TemporaryDirectory() as folder, a_company_with(Path(folder), *plans) as file:
        terms = load_terms(file)
    known = last_known(terms)
    days = set(change_days(terms).tolist())
    before = states_on(terms, FIRST - 1, known)
    for day in range(FIRST, LAST):
        now = states_on(terms, day, known)
        assert day in days or np.array_equal(before, now), (date.fromordinal(719163 + day), plans)
        before = now


@settings(max_examples=40, deadline=None)
@given(st.lists(_offices.filter(_is_possible), max_size=7))
def test_the_only_seat_is_last_known_to_be_held_by_one_at_most(plans: list[An]) -> None:
    with tempfile.TemporaryDirectory() as folder, a_company_with(Path(folder), *plans) as file:
        terms = load_terms(file)
    known = last_known(terms)
    sure = [each for each in range(len(terms)) if terms.modality[each] == 0]
    for day in range(FIRST, LAST, 30):
        states = states_on(terms, day, known)
        for post in set(terms.post.tolist()):
            here = [row for row in sure if terms.post[row] == post and states[row] == LAST_KNOWN]
            begun_later = [
                (one, other)
                for one in here
                for other in here
                if known[one] < terms.start_lo[other] and terms.start_hi[other] <= day
            ]
            assert begun_later == []
