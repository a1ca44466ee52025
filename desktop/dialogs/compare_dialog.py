"""Puts an event beside one that is very like it, and makes one of both if a person says so.

What only one of them says is kept; where they differ, one is chosen; people, units, sources,
tags, numbers and free fields of both stay.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from db.dates.span import Span
from db.dates.wording import words
from db.drafts.values import CitationDraft, EventDraft, Who
from db.errors import DateProblem
from db.records import Figure
from desktop.dialogs.asking import Helpers
from desktop.dialogs.citation_part import citation_words
from desktop.dialogs.record_sheet import RecordSheet
from desktop.dialogs.sheet import answered, plain
from desktop.dialogs.sides import SidesTable
from desktop.language import inside
from desktop.terms import importances, modalities, word_for

BOTH: Final = "\n\n"


@dataclass(frozen=True, slots=True)
class Comparison:
    """An event in hand and a stored one; `mine.id` is 0 while it is not stored itself."""

    mine: EventDraft
    stored: EventDraft


def ask(parent: QWidget | None, comparison: Comparison, helpers: Helpers) -> EventDraft | None:
    """Both as one, with the id of the stored event; None when both shall stay."""
    dialog = CompareDialog(parent, comparison, helpers)
    return answered(dialog, dialog.value)


class CompareDialog(RecordSheet):
    """What differs, side by side; Esc leaves both as they are."""

    def __init__(self, parent: QWidget | None, comparison: Comparison, helpers: Helpers) -> None:
        super().__init__(parent, "compareDialog", helpers)
        self.head(self.tr("Is it the same event?"))
        self._mine, self._stored = comparison.mine, comparison.stored
        self._helpers = helpers
        left = self.tr("This one") if self._mine.id else self.tr("The new one")
        self.table = SidesTable(left, self.tr("In the file"))
        self.equal: list[str] = []
        self._choices()
        self._facts()
        self.page.add_part(self.table)
        if self.equal:
            same = self.tr("The same in both: {fields}.").format(fields=", ".join(self.equal))
            self.page.add_part(plain(same, "muted"))
        self.watch(self.table)
        self.finish(self.tr("&Make one of both"))
        self.cancel_button.setText(self.tr("&Keep both"))

    def value(self) -> EventDraft:
        """Both as one."""
        mine, stored = self._mine, self._stored
        chosen = {key: self._side(key) for key in _FIELDS}
        united = replace(stored, **chosen)
        return replace(
            united,
            people=_united(stored.people, mine.people, _who_key),
            units=_united(stored.units, mine.units, _who_key),
            figures=_united(stored.figures, mine.figures, _figure_key),
            citations=_united(stored.citations, mine.citations, _citation_key),
            tags=_united(stored.tags, mine.tags, str.casefold),
            properties=_united(stored.properties, mine.properties, tuple),
            incident=stored.incident or mine.incident,
            office=mine.office or stored.office,
        )

    def is_changed(self) -> bool:
        """Nothing is lost by keeping both."""
        return False

    def _side(self, key: str) -> Any:
        mine, stored = getattr(self._mine, key), getattr(self._stored, key)
        if key not in self.table.choices():
            return stored if _said(stored) else mine
        if key == "description" and self.table.chosen(key) == 2:
            return BOTH.join((stored, mine))
        return mine if self.table.chosen(key) == 0 else stored

    def _choices(self) -> None:
        for key, label, say in self._fields():
            mine, stored = getattr(self._mine, key), getattr(self._stored, key)
            left, right = say(mine), say(stored)
            if left == right:
                if _said(stored):
                    self.equal.append(inside(label.replace("&", "")))
            elif not _said(mine) or not _said(stored):
                self.table.add_fact(
                    label.replace("&", ""),
                    left if _said(mine) else "",
                    right if _said(stored) else "",
                )
            else:
                both = self.tr("both, one after the other") if key == "description" else ""
                self.table.add_choice(key, label, left, right, 1, both)

    def _facts(self) -> None:
        language = self._helpers.language

        def names(whos: Iterable[Who]) -> str:
            return ", ".join(who.name for who in whos)

        def passages(citations: Iterable[CitationDraft]) -> str:
            return "\n".join(citation_words(each, language) for each in citations)

        for label, left, right in (
            (self.tr("People"), names(self._mine.people), names(self._stored.people)),
            (self.tr("Units"), names(self._mine.units), names(self._stored.units)),
            (self.tr("Tags"), ", ".join(self._mine.tags), ", ".join(self._stored.tags)),
            (self.tr("Sources"), passages(self._mine.citations), passages(self._stored.citations)),
        ):
            if left == right and left:
                self.equal.append(inside(label))
            elif left or right:
                self.table.add_fact(label, left, right)

    def _fields(self) -> list[tuple[str, str, Callable[[Any], str]]]:
        kinds = [(kind.name, kind.label) for kind in self._helpers.kinds]
        return [
            ("title", self.tr("&Title"), str),
            ("kind", self.tr("K&ind"), lambda kind: word_for(kinds, kind)),
            ("span", self.tr("Whe&n"), self._when),
            ("modality", self.tr("&How it is known"), lambda m: word_for(modalities(), m)),
            ("importance", self.tr("Im&portance"), lambda i: word_for(importances(), i)),
            ("place", self.tr("P&lace"), str),
            ("description", self.tr("&Description"), str),
        ]

    def _when(self, span: Span) -> str:
        try:
            return words(span, self._helpers.language, file_zone=self._helpers.zone)
        except DateProblem:
            return " – ".join(text for text in (span.starts, span.ends) if text)


_FIELDS: Final = ("title", "kind", "span", "modality", "importance", "place", "description")


def _said(value: object) -> bool:
    return value.shape != "none" if isinstance(value, Span) else bool(value)


def _united(first: tuple[Any, ...], second: tuple[Any, ...], key: Callable[[Any], Hashable]) -> Any:
    """The first ones, and of the second those that say something else; these count as new."""
    known = {key(each) for each in first}
    new = [each for each in second if key(each) not in known]
    is_row = [hasattr(each, "id") and not isinstance(each, Who) for each in new]
    fresh = (replace(e, id=0) if row else e for e, row in zip(new, is_row, strict=True))
    return (*first, *fresh)


def _who_key(who: Who) -> Hashable:
    return (who.id or who.name.casefold(), who.role)


def _figure_key(figure: Figure) -> Hashable:
    return replace(figure, id=0, uid="", event_id=0)


def _citation_key(citation: CitationDraft) -> Hashable:
    source = citation.source
    named = source.id or source.title.casefold()
    return (named, citation.field, citation.locator, citation.passage_from, citation.exact)
