"""Writes strips on the pages of units, people and times in office: the picture, then its lines."""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from db.leadership.values import PathStep, Piece, Succession
from db.reading.lines import TenureLine
from db.reading.named import Named
from db.saying import numeral
from desktop.panes.detail_body import joined
from desktop.panes.leadership.lengths import day_count, days_words
from desktop.panes.leadership.wording import title_words
from desktop.panes.record_page import RecordPage
from desktop.panes.spoken import capital, counted_heading, seats_words
from desktop.panes.strips.asked import Around
from desktop.panes.strips.strip_bar import StripBar
from desktop.panes.strips.wording import (
    facts_of,
    gap_words,
    is_handover,
    piece_words,
    remarks_of,
)
from desktop.panes.texts import Text

translate = QCoreApplication.translate
Lines = Mapping[int, TenureLine]


def write_succession(page: RecordPage, succession: Succession, lines: Lines) -> None:
    """A position with everyone who held it, and the gaps between them."""
    title = capital(title_words(succession.title, leads=succession.leads))
    terms = sum(piece.kind != "gap" for piece in succession.pieces)
    if not terms:
        page.section(title)
        page.mutter(translate("Strips", "nobody recorded"), seats_words(succession.seats))
        return
    page.section(counted_heading(title, terms))
    page.mutter(*_counts(succession), _seats(succession))
    _write_bar(page, succession.pieces, lines)
    page.each(succession.pieces, partial(_write_piece, page, lines))


def write_path(page: RecordPage, title: str, steps: Sequence[PathStep], lines: Lines) -> None:
    """A person's way through positions and units."""
    if not steps:
        return
    page.section(counted_heading(title, len(steps)))
    titles = {step.tenure_id: _place_words(step) for step in steps}
    _write_bar(page, [step.piece for step in steps], lines, titles)
    page.each(steps, partial(_write_step, page, lines))


def write_around(page: RecordPage, around: Around) -> None:
    """Who held the position before and after, and how long this one was."""
    rows: list[tuple[str, Named | str, str]] = []
    days = day_count(around.length)
    if days:
        rows.append((translate("Strips", "Counted"), days, ""))
    if around.before is not None:
        rows.append((translate("Strips", "After"), around.before, ""))
    if around.after is not None:
        rows.append((translate("Strips", "Followed by"), around.after, ""))
    page.rows(rows)
    if not around.is_counted:
        page.mutter(translate("Strips", "several seats: nobody follows anybody"))


def _write_bar(
    page: RecordPage, pieces: Sequence[Piece], lines: Lines, titles: Mapping[int, str] | None = None
) -> None:
    def words(piece: Piece) -> str:
        line = lines.get(piece.tenure_id)
        said = piece_words(piece, page.tongue, line.tenure.span if line is not None else None)
        place = titles.get(piece.tenure_id, "") if titles else ""
        return joined(place, said)

    def modality_of(id: int) -> str:
        line = lines.get(id)
        return line.tenure.modality if line is not None else "stated"

    bar = StripBar(pieces, words, modality_of, is_path=titles is not None)
    if bar.is_empty:
        bar.deleteLater()
        return
    bar.picked.connect(page.picked)
    page.stack(bar)


def _write_piece(page: RecordPage, lines: Lines, piece: Piece) -> None:
    if piece.kind == "gap":
        page.say(gap_words(piece, page.tongue), "warning")
        return
    who = page.link(piece.person) if piece.person is not None else Text(_nobody(piece))
    remarks = [Text(text, "muted") for text in remarks_of(piece, page.tongue)]
    page.stack(who, page.link(_term(page, lines, piece)), *remarks)


def _write_step(page: RecordPage, lines: Lines, step: PathStep) -> None:
    term = _term(page, lines, step.piece, title_words(step.title, leads=_leads(lines, step)))
    remarks = [Text(text, "muted") for text in remarks_of(step.piece, page.tongue)]
    page.stack(page.link(step.unit), page.link(term), *remarks)


def _term(page: RecordPage, lines: Lines, piece: Piece, *before: str) -> Named:
    """A time in office as the words that lead to it."""
    line = lines.get(piece.tenure_id)
    facts = facts_of(piece, page.tongue, line.tenure.span if line is not None else None)
    words = joined(*before, *facts) or translate("Strips", "no date")
    return Named("tenure", piece.tenure_id, words)


def _place_words(step: PathStep) -> str:
    return joined(step.unit.name, step.title)


def _leads(lines: Lines, step: PathStep) -> bool:
    line = lines.get(step.tenure_id)
    return line is not None and line.post.leads


def _nobody(piece: Piece) -> str:
    if piece.kind == "vacant":
        return translate("Strips", "vacant, as stated")
    return translate("Strips", "not named")


def _seats(succession: Succession) -> str:
    return seats_words(succession.seats)


def _counts(succession: Succession) -> list[str]:
    """How many certain gaps and overlaps there are, with their days."""
    empty = [piece for piece in succession.pieces if piece.kind == "gap" and piece.length.lo]
    beside = [piece.overlap for piece in succession.pieces if piece.overlap is not None]
    beside = [overlap for overlap in beside if overlap.lo and not is_handover(overlap)]
    words: list[str] = []
    if empty:
        days = days_words(sum(piece.length.lo or 0 for piece in empty))
        if len(empty) == 1:
            words.append(translate("Strips", "1 gap of {days}").format(days=days))
        else:
            said = translate("Strips", "{count} gaps, {days} in all")
            words.append(said.format(count=numeral(len(empty)), days=days))
    if beside:
        days = days_words(sum(overlap.lo or 0 for overlap in beside))
        if len(beside) == 1:
            words.append(translate("Strips", "1 overlap of {days}").format(days=days))
        else:
            said = translate("Strips", "{count} overlaps, {days} in all")
            words.append(said.format(count=numeral(len(beside)), days=days))
    return words
