"""The fields of an event in the order they are read, and the draft they say.

The form knows no dialog and no file: it reads and tells, `EventDialog` saves.
"""

# SPDX-License-Identifier: MIT

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.dates.free_text import DateReading
from db.dates.span import UNDATED, Span
from db.drafts.values import EventDraft, OfficeDraft
from desktop.dialogs.asking import Helpers
from desktop.dialogs.chips import ChipField
from desktop.dialogs.citation_part import CitationPart
from desktop.dialogs.date_field import WhenFields
from desktop.dialogs.fields import ChoiceField, FieldForm, LineField, TextField, in_a_row
from desktop.dialogs.figure_part import FigurePart
from desktop.dialogs.incident_part import IncidentPart
from desktop.dialogs.office_part import OfficePart
from desktop.dialogs.one_name import tag_field
from desktop.dialogs.properties_part import PropertiesPart
from desktop.dialogs.signs import kind_icon
from desktop.terms import (
    SPEAKING_KINDS,
    importances,
    modalities,
    person_roles,
    unit_kinds,
    unit_roles,
)


class EventForm(QObject):
    """All fields of an event on a page. `edited(field)` after every change of one of them.

    `left(field)` comes when the keyboard leaves a field of names.
    """

    edited = Signal(object)
    left = Signal(object)

    def __init__(
        self, page: FieldForm, draft: EventDraft, helpers: Helpers, when_text: str = ""
    ) -> None:
        super().__init__(page)
        self._page, self._first, self._helpers = page, draft, helpers
        self.title = LineField(draft.title)
        kinds = [(kind.name, kind.label) for kind in helpers.kinds]
        self.kind = ChoiceField(kinds, draft.kind)
        self.renew_signs()
        self.modality = ChoiceField(modalities(), draft.modality)
        self.importance = ChoiceField(importances(), draft.importance)
        self.dates = WhenFields(
            draft.span,
            language=helpers.language,
            zone=helpers.zone,
            today=helpers.today,
            parent=self,
        )
        self.people = ChipField(helpers.find_people, draft.people, roles=person_roles(draft.kind))
        self.units = ChipField(
            helpers.find_units, draft.units, roles=unit_roles(), new_kinds=unit_kinds()
        )
        self.place = LineField(draft.place)
        self.description = TextField(draft.description)
        self.citations = CitationPart(draft.citations, helpers)
        self.tags = tag_field(helpers, draft.tags)
        self.figures = FigurePart(draft.figures, self._read_date, helpers.language)
        self.properties = PropertiesPart(draft.properties)
        self.properties.add_button.setText(self.tr("+ add a free field"))
        self.office = OfficePart(helpers, is_wished=draft.office is not None or not draft.id)
        self._lay_out(draft)
        self._fit_kind()
        self._fit_year()
        self.dates.set_reference(self.citations.issued())
        self._dates_at_first = self._typed_dates()
        if when_text:
            self.dates.when.set_text(when_text)

    def value(self) -> EventDraft:
        """What the fields say; what nobody touched is as it was, to the letter."""
        return replace(
            self._first,
            title=self.title.value(),
            kind=self.kind.value(),
            importance=self.importance.value(),
            modality=self.modality.value(),
            place=self.place.value(),
            description=self.description.value(),
            span=self._span(),
            people=self.people.value(),
            units=self.units.value(),
            incident=self.incident.value() if self._is_incident() else None,
            figures=self.figures.value(),
            citations=self.citations.value(),
            tags=self.tags.names(),
            properties=self.properties.value(),
            office=self.office.value(),
        )

    def mistakes(self) -> dict[QWidget, str]:
        """What is missing or wrong, by field, from the top."""
        found: dict[QWidget, str] = {}
        if not self.title.value().strip():
            found[self.title] = self.tr("An event needs a title.")
        found |= self.dates.mistakes
        if self._is_incident():
            found |= self.incident.mistakes()
        if problem := self.figures.problem():
            found[self.figures] = problem
        if problem := self.properties.mistake():
            found[self.properties] = problem
        return found | self.office.mistakes()

    def show_offer(self, offer: OfficeDraft | None) -> None:
        """Offer to record a time in office with the event, None = nothing to offer."""
        self._page.show_field(self.office, self.office.show_offer(offer))

    def renew_signs(self) -> None:
        """Paint the signs of the kinds in the theme that is worn now."""
        ratio = self._page.devicePixelRatioF()
        self.kind.set_icons({kind.name: kind_icon(kind, ratio) for kind in self._helpers.kinds})

    def told_under(self) -> tuple[QWidget, ...]:
        """The fields under which the form says a mistake; the others say their own."""
        names = (self.people, self.units, self.citations, self.tags)
        return (self.title, *names, self.incident.lasted, self.figures)

    def _lay_out(self, draft: EventDraft) -> None:
        page = self._page
        kind_row = in_a_row(("", self.kind), (self.tr("&Importance"), self.importance))
        known_row = in_a_row(("", self.modality), (self.tr("Pla&ce"), self.place))
        self._add(self.tr("&Title"), self.title)
        self._add(self.tr("&Kind"), self.kind, kind_row)
        self._add(self.tr("&How it is known"), self.modality, known_row)
        for field in (self.importance, self.place):
            self._watch(field)
        self._add(self.tr("&When"), self.dates.when)
        self._add(self.tr("&Until"), self.dates.until)
        self._add(self.tr("&People"), self.people)
        self._add(self.tr("U&nits"), self.units)
        self.incident = IncidentPart(page, draft.incident, self._helpers.language)
        self.incident.edited.connect(lambda: self.edited.emit(self.incident.lasted))
        self._add(self.tr("&Description"), self.description)
        self._add(self.tr("S&ources"), self.citations)
        self._add(self.tr("Num&bers"), self.figures)
        self._add(self.tr("T&ags"), self.tags)
        self._add(self.tr("Fr&ee fields"), self.properties)
        self._add(self.tr("Time in o&ffice"), self.office)
        page.show_field(self.office, False)
        self.kind.edited.connect(self._fit_kind)
        self.units.edited.connect(self._fit_year)
        self.citations.edited.connect(lambda: self.dates.set_reference(self.citations.issued()))
        for names in (self.people, self.units, self.tags, self.citations.adder):
            names.keyboard_left.connect(lambda names=names: self.left.emit(names))

    def _add(self, label: str, field: Any, beside: QWidget | None = None) -> None:
        self._page.add(label, field, beside=beside)
        self._watch(field)

    def _watch(self, field: Any) -> None:
        field.edited.connect(lambda: self.edited.emit(field))

    def _fit_kind(self) -> None:
        """What a kind has of its own: an incident's fields, a number, the words for people."""
        kind = self.kind.value()
        self.incident.show(self._is_incident())
        if kind == "figure":
            self.figures.offer_one()
        silent = "" if kind in SPEAKING_KINDS else "subject"
        self.people.set_roles(person_roles(kind), silent)

    def _fit_year(self) -> None:
        """Quarters may be those of the unit's fiscal year, if one unit alone has such a year."""
        ends = [self._helpers.year_end_of(who.id) for who in self.units.value() if who.id]
        known = [end for end in ends if end]
        self.dates.set_fiscal_year_end(known[0] if len(known) == 1 else "")

    def _is_incident(self) -> bool:
        return self.kind.value() == "incident" or self._first.incident is not None

    def _typed_dates(self) -> tuple[str, str]:
        return self.dates.when.value(), self.dates.until.value()

    def _span(self) -> Span:
        if self._typed_dates() == self._dates_at_first:
            return self._first.span
        return self.dates.span or UNDATED

    def _read_date(self, text: str) -> DateReading:
        reference = self.citations.issued() or self._helpers.today
        year_end = self.dates.when.fiscal_year_end
        return self._helpers.read_date(text, reference, fiscal_year_end=year_end)
