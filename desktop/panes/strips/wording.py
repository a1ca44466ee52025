"""A piece of a strip in words: who, when, for how many days, beside whom, announced when."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import QCoreApplication

from db.dates.clock import DAY_S, edtf_of
from db.dates.span import Span
from db.leadership.values import Length, Piece
from desktop.panes.leadership.lengths import day_count
from desktop.panes.spoken import status_words
from desktop.panes.tongue import Tongue

translate = QCoreApplication.translate


def piece_words(piece: Piece, tongue: Tongue, span: Span | None = None) -> str:
    """All of a piece in one line, for a tooltip or a screen reader."""
    if piece.kind == "gap":
        return gap_words(piece, tongue)
    if piece.kind == "vacant":
        who = translate("Strips", "vacant, as stated")
    else:
        who = piece.person.name if piece.person is not None else translate("Strips", "not named")
    return " · ".join(part for part in (who, *facts_of(piece, tongue, span)) if part)


def facts_of(piece: Piece, tongue: Tongue, span: Span | None = None) -> list[str]:
    """What there is to say of a time in office beside its holder."""
    when = _when(piece, tongue, span)
    facts = [status_words(piece.status) if piece.kind == "term" else "", when]
    facts.append(_counted(piece, tongue))
    return [fact for fact in facts if fact]


def remarks_of(piece: Piece, tongue: Tongue) -> list[str]:
    """What is odd about a time in office: when it was announced, and beside whom it ran."""
    remarks = []
    if is_planned(piece):
        end = _day(piece.end_lo, piece.end_hi, tongue)
        remarks.append(translate("Strips", "ends {date} (planned)").format(date=end))
    if piece.announced:
        date = tongue.date(piece.announced, short=True)
        remarks.append(translate("Strips", "announced {date}").format(date=date))
    if piece.overlap is not None and not is_handover(piece.overlap):
        remarks.append(_overlap_words(piece.overlap))
    return remarks


def is_planned(piece: Piece) -> bool:
    """Whether it runs on and has an end that is yet to come."""
    return piece.is_running and piece.end_lo is not None and piece.end_hi is not None


def is_handover(overlap: Length) -> bool:
    """Whether one day only is shared: the last of the one is the first of the other."""
    return overlap.lo == overlap.hi == 1


def gap_words(piece: Piece, tongue: Tongue) -> str:
    """ "Nobody for 1,429 days", and between which days; "perhaps" where there may be none."""
    days, when = day_count(piece.length), bounds_words(piece, tongue)
    if not piece.length.lo:
        words = translate("Strips", "perhaps nobody, {days} · {when}")
    else:
        words = translate("Strips", "nobody for {days} · {when}")
    return words.format(days=days, when=when)


def bounds_words(piece: Piece, tongue: Tongue) -> str:
    """When a piece was, by its bounds."""
    start, end = _day(piece.start_lo, piece.start_hi, tongue), ""
    if not piece.is_running:
        end = _day(piece.end_lo, piece.end_hi, tongue)
    if start and end:
        return translate("Strips", "{start} to {end}").format(start=start, end=end)
    if start:
        return translate("Strips", "since {start}").format(start=start)
    return translate("Strips", "until {end}").format(end=end) if end else ""


def _day(lo: int | None, hi: int | None, tongue: Tongue) -> str:
    """A day that is known, or the two between which it lies."""
    if lo is None or hi is None:
        return ""
    first = tongue.date(edtf_of(lo * DAY_S), short=True)
    if lo == hi:
        return first
    last = tongue.date(edtf_of(hi * DAY_S), short=True)
    return translate("Strips", "{first} or later, by {last}").format(first=first, last=last)


def _when(piece: Piece, tongue: Tongue, span: Span | None) -> str:
    if span is None:
        return bounds_words(piece, tongue)
    if is_planned(piece) and span.starts and span.start_state == "dated":
        start = tongue.date(span.starts, short=True)
        return translate("Strips", "since {start}").format(start=start)
    return tongue.when(span, short=True)


def _counted(piece: Piece, tongue: Tongue) -> str:
    """For how many days; of what runs on, up to the last day on which it is known."""
    days = day_count(piece.length)
    if not piece.is_running or not days:
        return days
    if (piece.length.lo or 0) <= 1:
        return ""  # the one day on which it is known says that itself
    if piece.known_on:
        known = tongue.date(piece.known_on, short=True)
        return translate("Strips", "{days} up to {date}").format(days=days, date=known)
    return translate("Strips", "{days} so far").format(days=days)


def _overlap_words(overlap: Length) -> str:
    if not overlap.lo:
        words = translate("Strips", "perhaps beside the one before, {days}")
    else:
        words = translate("Strips", "beside the one before for {days}")
    return words.format(days=day_count(overlap))
