"""What of the open file the palette leads to: records, dates, days of leadership, saved views."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from db.columns import ERA, EVENT
from db.dates.as_of_day import as_of_day
from db.dates.clock import DAY_S
from db.dates.durations import day_text
from db.dates.read_back import reading_words
from db.dates.span import Span
from db.drafts.views import SavedView
from db.reading import lists
from db.records import Kind
from db.search.palette import Hit
from db.search.typed import Fit, match
from db.search.typed_dates import TypedDate
from desktop.dialogs.go_to_date import middle_of
from desktop.dialogs.palette_rows import Entry, Key
from desktop.dialogs.signs import kind_icon, worn_theme
from desktop.document import Document
from desktop.editing.desk import Desk
from desktop.icons import icon
from desktop.palette.ways import MOST, Way
from desktop.panes.tongue import Tongue
from desktop.terms import alias_kinds, word_for

translate = QCoreApplication.translate

ICONS: Final = {
    "person": "people", "unit": "unit", "source": "source", "era": "calendar",
    "date": "calendar", "view": "list", "event": "kinds",
}  # fmt: skip
DATED: Final = {"event": EVENT, "era": ERA}


class Signs:
    """Icons in the colours of the theme that is worn, each made once."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, ...], QIcon] = {}

    def of(self, kind: str) -> QIcon:
        """The sign of a kind of entry."""
        theme = worn_theme()
        return self._kept((theme.name, kind), lambda: icon(ICONS[kind], theme, theme.muted))

    def of_event(self, kind: Kind) -> QIcon:
        """The sign of a kind of event, as on the canvas."""
        key = (worn_theme().name, kind.icon, kind.colour)
        return self._kept(key, lambda: kind_icon(kind))

    def _kept(self, key: tuple[str, ...], made: Callable[[], QIcon]) -> QIcon:
        if key not in self._made:
            self._made[key] = made()
        return self._made[key]


class Goals:
    """Makes entries of what was found; `pick` and the others are called when one is taken."""

    def __init__(
        self,
        desk: Desk,
        pick: Callable[[str, int], object],
        edit: Callable[[str, int], object],
        go_to_day: Callable[[int], object],
        compare_with: Callable[[int], object],
    ) -> None:
        self._desk = desk
        self._pick = pick
        self._edit = edit
        self._go_to_day = go_to_day
        self._compare_with = compare_with
        self._signs = Signs()
        self._kinds: dict[int, Kind] = {}

    def forget(self) -> None:
        """The kinds of events may be others now."""
        self._kinds = {}

    def records(self, document: Document, hits: Sequence[Hit], lately: Callable[[Key], int],
    ) -> Iterator[Way]:  # fmt: skip
        """What was found by its name, as much of it as is shown."""
        hits = _shown(hits, lately)
        whens, hidden = self._whens(document, hits), _hidden(document, hits)
        for hit in hits:
            key = (hit.table, str(hit.id))
            how = word_for(alias_kinds(), hit.how) if hit.how else ""
            other = f"{hit.other} ({how})" if how else hit.other
            told = [
                other,
                translate("Palette", "hidden by the filter") if hit.key in hidden else "",
            ]
            entry = Entry(
                key,
                hit.name,
                () if hit.other else hit.parts,
                " · ".join(part for part in told if part),
                hit.parts if hit.other else (),
                whens.get(hit.key, ""),
                icon=self._icon(document, hit),
                edits="" if document.read_only else translate("Palette", "edit it"),
            )
            yield Way(
                entry, hit.table, _call(self._pick, *hit.key), _call(self._edit, *hit.key),
                hit.fit, lately(key), hit.rank[1:],
            )  # fmt: skip

    def views(
        self, views: Iterable[SavedView], typed: str, go: Callable[[SavedView], object],
        edit: Callable[[], object], lately: Callable[[Key], int],
    ) -> Iterator[Way]:  # fmt: skip
        """Saved views whose name fits; all of them where nothing is typed."""
        for place, view in enumerate(views):
            fit = match(view.name, typed) if typed else match(view.name, view.name)
            if fit is None:
                continue
            key = ("view", str(view.id))
            number = view.state.key if view.state is not None else 0
            entry = Entry(
                key, view.name, fit.parts if typed else (),
                aside=f"Alt+{number}" if number else "", has_keys=True,
                icon=self._signs.of("view"),
                why="" if view.state is not None else translate("Palette", "It can't be read."),
                edits=translate("Palette", "edit views"),
            )  # fmt: skip
            yield Way(entry, "view", _call(go, view), edit, fit.fit, lately(key), (place,))

    def dates(self, document: Document, typed: TypedDate, text: str) -> Iterator[Way]:
        """Where a date leads: there on the canvas, and to its leadership."""
        fit = Fit.EXACT if typed.deed or any(sign.isdigit() for sign in text) else Fit.WORDS
        if typed.problem:
            entry = Entry(("date", ""), text, icon=self._signs.of("date"), why=typed.problem)
            yield Way(entry, "date", lambda: None, fit=fit)
        for place, span in enumerate(typed.spans):
            if typed.deed != "as of":
                yield self._to_date(document, span, fit, (0, place))
            if typed.deed != "go to":
                yield self._to_day(document, span, fit, (1, place))

    def _to_date(self, document: Document, span: Span, fit: Fit, rank: tuple[int, int]) -> Way:
        words = reading_words(span, document.language)
        middle = middle_of(span)
        navigation = self._desk.canvas.navigation
        lo, hi = span.start_lo, span.end_hi
        fits = lo is not None and hi is not None
        entry = Entry(
            ("date", f"to {span.starts}/{span.ends}"),
            translate("Palette", "Go to {date}").format(date=words),
            icon=self._signs.of("date"),
            edits=translate("Palette", "fill the view with it") if fits else "",
        )
        edit = _call(navigation.show_span, lo, hi) if fits else None
        return Way(entry, "date", _call(navigation.go_to, middle or 0), edit, fit, rank=rank)

    def _to_day(self, document: Document, span: Span, fit: Fit, rank: tuple[int, int]) -> Way:
        found = as_of_day(span)
        language = document.language
        day = day_text(found.day * DAY_S, language) if found else reading_words(span, language)
        is_last = found is not None and found.is_last_of
        entry = Entry(
            ("date", f"as of {span.starts}/{span.ends}"),
            translate("Palette", "Leadership as of {date}").format(date=day),
            told=translate("Palette", "its last day") if is_last else "",
            icon=self._signs.of("person"),
            why="" if found else translate("Palette", "This date has no last day."),
            edits=translate("Palette", "compare with it") if found else "",
        )
        number = found.day if found is not None else 0
        go, edit = _call(self._go_to_day, number), _call(self._compare_with, number)
        return Way(entry, "date", go, edit, fit, rank=rank)

    def _whens(self, document: Document, hits: Sequence[Hit]) -> dict[tuple[str, int], str]:
        dated = [hit for hit in hits if hit.table in DATED]
        tables = np.array([DATED[hit.table] for hit in dated], np.int8)
        spans = document.spans(tables, np.array([hit.id for hit in dated], np.int64))
        tongue = Tongue(document.language)
        return {
            hit.key: tongue.when(span, short=True) for hit, span in zip(dated, spans, strict=True)
        }

    def _icon(self, document: Document, hit: Hit) -> QIcon:
        if hit.table == "event":
            if not self._kinds:
                self._kinds = {
                    kind.id: kind for kind in self._desk.read(document, lists.kinds) or ()
                }
            kind = self._kinds.get(hit.kind_id)
            if kind is not None:
                return self._signs.of_event(kind)
        return self._signs.of(hit.table)


def _shown(hits: Sequence[Hit], lately: Callable[[Key], int]) -> list[Hit]:
    """The best of each table: words for hundreds would take longer than finding them."""
    tables: dict[str, list[Hit]] = {}
    for hit in hits:
        tables.setdefault(hit.table, []).append(hit)
    return [
        hit
        for table, found in tables.items()
        for hit in sorted(
            found, key=lambda hit: (hit.fit, -lately((hit.table, str(hit.id))), hit.rank)
        )[: MOST[table]]
    ]


def _hidden(document: Document, hits: Sequence[Hit]) -> set[tuple[str, int]]:
    """The found events that the filter does not let pass."""
    if document.sieved is None:
        return set()
    columns = document.sieved.columns
    found = np.array([hit.id for hit in hits if hit.table == "event"], np.int64)
    gone = found[~np.isin(found, columns.id[columns.table == EVENT])]
    return {("event", id) for id in gone.tolist()}


def _call(deed: Callable[..., object], *given: object) -> Callable[[], object]:
    return lambda: deed(*given)
