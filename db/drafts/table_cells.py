"""One cell of the table of events, typed anew: what it means, and the Change it makes.

A text that can't be stored is refused in words, and whoever asked keeps it. Nothing that the
text does not speak of changes: a name that stays keeps its role, a date its attested day.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from db.changes import Change
from db.dates.free_text import DateReading, read_free
from db.dates.read_back import reading_words, typed_form
from db.dates.span import UNDATED, Span, make_span
from db.drafts.about import properties_of, put_properties, put_tags, source_value
from db.drafts.events import event_change, event_draft
from db.drafts.ids import Edits
from db.drafts.offices import office_change, office_draft
from db.drafts.stored import UNHARMED
from db.drafts.values import CitationDraft, EventDraft, SourceDraft, Who
from db.errors import DateProblem, FileProblem
from db.loading.existing import folded
from db.reading.event_table import BETWEEN, PROPERTY, Cells
from db.records import Source, Tenure
from db.saying import said, spoken, to_say
from db.tables import Readable, fetch, select

OF_TENURES: Final = ("when", "until", "people", "modality", "tags")
# What an end without a date is called, as the reader of dates understands it in any language.
NOT_KNOWN: Final = to_say("not known")
OPEN: Final = to_say("open")
_TABLES: Final = {"people": "person", "units": "unit"}


def can_change(table: str, column: str) -> bool:
    """Whether cells of this column can be typed into; a time in office has a page for the rest."""
    return table == "event" or column in OF_TENURES or column.startswith(PROPERTY)


def typed_text(cells: Cells, column: str, language: str = "en") -> str:
    """What stands in a cell that is about to be typed into: read again it changes nothing."""
    span = cells.span
    if column.startswith(PROPERTY):
        return cells.properties.get(column.removeprefix(PROPERTY), "")
    if column in ("when", "until"):
        is_period = span.shape == "period"
        edtf = span.starts if column == "when" else span.ends
        if not is_period:
            return typed_form(edtf, language) if column == "when" else ""
        if edtf in ("", ".."):
            return said(OPEN if edtf else NOT_KNOWN)
        return typed_form(edtf, language)
    value = getattr(cells, column)
    return value if isinstance(value, str) else BETWEEN.join(value)


def read_when(cells: Cells, column: str, text: str, *, today: str, zone: str = "UTC") -> Span:
    """When it was, with a new `when` or `until`. Raises DateProblem in words.

    Relative words count from `today` (EDTF), an until like "+3 months" from the start.
    """
    before = cells.span
    if column == "when":
        reading = read_free(text, reference=today, zone=before.zone, file_zone=zone)
        found = _only(reading)
        if found.shape == "period" and (found.starts and found.ends):
            return make_span(
                found.starts, found.ends, attested=before.attested, zone=before.zone,
                file_zone=zone, wording=reading.text,
            )  # fmt: skip
        starts = found.starts
        ends = before.ends if before.shape == "period" else None
    else:
        start = typed_form(before.starts) if before.starts not in ("", "..") else NOT_KNOWN
        starts = before.starts
        ends = _end_of(text, start, before, cells.table, today, zone)
    if cells.table == "tenure" and ends is None:
        ends = ""
    if not starts and not ends and not before.attested:
        return UNDATED
    if starts in ("", "..") and ends is None:
        ends = ""
    return make_span(
        starts, ends, attested=before.attested, zone=before.zone, file_zone=zone,
        wording=_wording(before, column, text, ends),
    )  # fmt: skip


def date_words(span: Span, language: str = "en") -> str:
    """How a date that was typed is read, for the line below the cell."""
    return "" if span.shape == "none" else reading_words(span, language)


def names_in(text: str, known: Sequence[str] = ()) -> tuple[str, ...]:
    """The names a cell lists, each once; `known` are whole names that may hold the separator."""
    if text.strip() in known:
        return (text.strip(),)
    names = (" ".join(name.split()) for name in text.split(";"))
    return tuple({folded(name): name for name in names if name}.values())


def cell_change(file: Readable, cells: Cells, column: str, value: str | Span) -> Change:
    """Return what a new value changes: a Span for when and until, a stored term for a choice,
    else the text. Raises FileProblem and DateProblem in words.
    """
    if isinstance(value, str):
        value = value.strip()
    if cells.table == "tenure":
        return _tenure_change(file, cells, column, value)
    draft = event_draft(file, cells.id)
    return event_change(file, _filled(file, draft, column, value))


def _filled(file: Readable, draft: EventDraft, column: str, value: str | Span) -> EventDraft:
    """An event with one cell's value."""
    if isinstance(value, Span):
        return replace(draft, span=value)
    if column.startswith(PROPERTY):
        name = column.removeprefix(PROPERTY)
        return replace(draft, properties=_with_property(draft.properties, name, value))
    if column == "people":
        return replace(draft, people=_whos(file, column, value, draft.people))
    if column == "units":
        return replace(draft, units=_whos(file, column, value, draft.units))
    if column == "tags":
        return replace(draft, tags=names_in(value.replace("#", ""), draft.tags))
    if column == "sources":
        return replace(draft, citations=_cited(file, value, draft.citations))
    texts: dict[str, str] = {column: value}
    return replace(draft, **texts)  # type: ignore[arg-type]  # a text field


def _tenure_change(file: Readable, cells: Cells, column: str, value: str | Span) -> Change:
    draft = office_draft(file, cells.id)
    if isinstance(value, Span):
        return office_change(file, replace(draft, span=value))
    if column == "modality":
        return office_change(file, replace(draft, modality=value))
    if column == "people":
        before = () if draft.person is None else (draft.person,)
        holders = _whos(file, "people", value, before)
        if len(holders) > 1:
            raise FileProblem(
                said("A time in office has one holder."),
                UNHARMED,
                said("Write one name, or none for vacant."),
            )
        return office_change(file, replace(draft, person=holders[0] if holders else None))
    edits = Edits(file)
    uid = next(iter(fetch(file, Tenure, [cells.id]))).uid
    if column == "tags":
        put_tags(edits, uid, names_in(value.replace("#", ""), cells.tags))
    else:
        name = column.removeprefix(PROPERTY)
        put_properties(edits, uid, _with_property(properties_of(file, uid), name, value))
    return edits.to_change("")


def _only(reading: DateReading) -> Span:
    """The one span of a reading."""
    if reading.problem:
        raise DateProblem(reading.problem, 0)
    if len(reading.spans) > 1:
        tongue = spoken()
        each = [reading_words(span, tongue, style="short") for span in reading.spans[:3]]
        doubt = said("It may be {readings}.", readings=said(" or ").join(each))
        raise DateProblem(doubt, 0, said("Write one of them."))
    return reading.spans[0] if reading.spans else UNDATED


def _end_of(text: str, start: str, before: Span, table: str, today: str, zone: str) -> str | None:
    """The EDTF of a typed end; None = there is none."""
    if not text.strip():
        return None if table == "event" else ""
    reading = read_free(start, text, reference=today, zone=before.zone, file_zone=zone)
    found = _only(reading)
    if found.shape == "none":  # neither start nor end known
        return ""
    return found.ends


def _wording(before: Span, column: str, text: str, ends: str | None) -> str:
    """The words of both ends: the new one as typed, the other as it was."""
    if column == "when":
        other = "" if ends is None else typed_form(ends) if ends not in ("", "..") else ""
        return f"{text.strip()} – {other}" if other else text.strip()
    own = typed_form(before.starts) if before.starts not in ("", "..") else ""
    return " – ".join(part for part in (own, text.strip()) if part)


def _with_property(
    pairs: Sequence[tuple[str, str]], name: str, value: str
) -> tuple[tuple[str, str], ...]:
    """Free fields with another value of one; an empty one goes."""
    at = next((i for i, pair in enumerate(pairs) if pair[0] == name), len(pairs))
    new = ((name, value),) if value else ()
    return (*pairs[:at], *new, *pairs[at + 1 :])


def _whos(file: Readable, column: str, text: str, before: Sequence[Who]) -> tuple[Who, ...]:
    """Whom a cell names: those that stay as they were, others known by a name, or new."""
    names = names_in(text, [who.name for who in before])
    found: list[Who] = []
    for name in names:
        same = [who for who in before if folded(who.name) == folded(name)]
        found += same or [_known(file, column, name)]
    return tuple(found)


def known_ids(file: Readable, column: str, name: str) -> set[int]:
    """The ids of the people (units) who have this as their own name, else as another name."""
    rows, table, wanted = file.connection.execute, _TABLES[column], folded(name)
    ids = {id for id, own in rows(f"SELECT id, name FROM {table}") if folded(own) == wanted}
    if ids:
        return ids
    aliases = rows(f"SELECT {table}_id, name FROM alias WHERE {table}_id IS NOT NULL")
    return {id for id, own in aliases if folded(own) == wanted}


def _known(file: Readable, column: str, name: str) -> Who:
    ids = known_ids(file, column, name)
    if len(ids) > 1:
        raise FileProblem(
            said("“{name}” is the name of {count} in this file.", name=name, count=len(ids)),
            UNHARMED,
            said("Choose one in the event's dialog."),
        )
    return Who(name, next(iter(ids), 0))


def _cited(file: Readable, text: str, before: Sequence[CitationDraft]) -> tuple[CitationDraft, ...]:
    """The passages of the sources that are listed, with one of the whole for each other one."""
    titles = names_in(text, [each.source.title for each in before])
    wanted = {folded(title) for title in titles}
    kept = [each for each in before if folded(each.source.title) in wanted]
    known = {folded(each.source.title) for each in kept}
    added = [title for title in titles if folded(title) not in known]
    stored = {folded(each.title): each for each in select(file, Source, "ORDER BY id DESC")}
    return (
        *kept,
        *(
            CitationDraft(
                source_value(stored[folded(title)])
                if folded(title) in stored
                else SourceDraft(title)
            )
            for title in added
        ),
    )
