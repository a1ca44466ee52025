"""One click: a time in office still holds, as checked on a day."""

# SPDX-License-Identifier: MIT

import datetime
from dataclasses import replace

from db.changes import Change
from db.dates.clock import DAY_S
from db.dates.durations import day_text
from db.dates.span import Span, make_span
from db.dates.wording import words_of
from db.drafts.ids import Edits
from db.drafts.labels import label_of, quoted
from db.drafts.offices import stored_tenure, zone_of
from db.drafts.stored import UNHARMED
from db.errors import FileProblem
from db.leadership.days import UNBOUNDED_HI, days_of_text
from db.reading.named import name_of
from db.saying import said, spoken, to_say
from db.tables import Readable

_EPOCH = datetime.date(1970, 1, 1).toordinal()


def still_holds(file: Readable, tenure_id: int, day: int) -> Change:
    """Return the change that says a time in office held on a day (since 1970-01-01).

    A start that is not known is kept as "by the day that was attested before": else that day
    would be forgotten. Nothing changes where it is known to have held on that day or later.
    Raises FileProblem when it is gone, has ended before that day or begins only after it.
    """
    edits = Edits(file)
    tenure = stored_tenure(file, tenure_id)
    span = tenure.span
    doing, on = to_say("confirm {what} on {date}"), day_text(day * DAY_S, spoken())
    label = label_of(file, [("tenure", tenure_id)], doing, date=on)
    _refuse_outside(file, tenure_id, span, day)
    if span.attested and days_of_text(span.attested)[1] >= day:
        return edits.to_change(label)
    held = make_span(
        span.starts or _begun_by(span.attested),
        span.ends,
        attested=datetime.date.fromordinal(_EPOCH + day).isoformat(),
        shape="period",
        zone=span.zone,
        wording=span.wording,
        file_zone=zone_of(file),
    )
    edits.change(tenure, replace(tenure, span=held))
    return edits.to_change(label)


def _begun_by(attested: str) -> str:
    """What an attested day says of an unknown start: that day or before; "" without one."""
    last = days_of_text(attested)[1] if attested else UNBOUNDED_HI
    if last == UNBOUNDED_HI:
        return ""
    return f"[..{datetime.date.fromordinal(_EPOCH + last).isoformat()}]"


def _refuse_outside(file: Readable, tenure_id: int, span: Span, day: int) -> None:
    named = name_of(file, "tenure", tenure_id)
    what, date = quoted(named.name if named else ""), day_text(day * DAY_S, spoken())
    has_ended = span.shape == "period" and span.end_state == "dated"
    if has_ended and span.end_hi is not None and span.end_hi <= day * DAY_S:
        raise FileProblem(
            said(
                "{what} has ended ({end}) and can't still hold on {date}.",
                what=what,
                end=words_of(span.ends, spoken()),
                date=date,
            ),
            UNHARMED,
            said("If that end is wrong, change it first."),
        )
    if span.start_lo is not None and span.start_lo >= (day + 1) * DAY_S:
        raise FileProblem(
            said(
                "{what} begins later ({start}) and can't hold on {date}.",
                what=what,
                start=words_of(span.starts, spoken()),
                date=date,
            ),
            UNHARMED,
            said("If that start is wrong, change it first."),
        )
