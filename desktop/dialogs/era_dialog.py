"""Asks for an era: a band over all rows, with its title, colour and period."""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from db.dates.span import UNDATED
from db.records import Era
from desktop.dialogs.asking import Helpers
from desktop.dialogs.colour_field import ColourField
from desktop.dialogs.date_field import WhenFields
from desktop.dialogs.fields import LineField
from desktop.dialogs.record_sheet import RecordSheet, Save
from desktop.dialogs.sheet import answered


def ask(
    parent: QWidget | None, era: Era, helpers: Helpers, *, save: Save | None = None
) -> Era | None:
    """The era as it shall be (id 0: a new one); None when cancelled.

    `save` stores it while the dialog is open (see `Save`).
    """
    dialog = EraDialog(parent, era, helpers)
    dialog.save = save
    return answered(dialog, dialog.value)


class EraDialog(RecordSheet):
    """A title and when it was; an end that is not known stays so."""

    def __init__(self, parent: QWidget | None, era: Era, helpers: Helpers) -> None:
        super().__init__(parent, "eraDialog", helpers)
        self.head(self.tr("Edit era") if era.id else self.tr("New era"))
        self._era = era
        self.title_field = LineField(era.title, self.tr("Fiscal year 2023"))
        self.times = WhenFields(
            era.span,
            language=helpers.language,
            zone=helpers.zone,
            today=helpers.today,
            lasts=True,
            parent=self,
        )
        self._first_texts = self._texts()
        self.colour_field = ColourField(era.colour, may_be_none=True)
        self.add(self.tr("&Title"), self.title_field)
        self.add(self.tr("&From"), self.times.when)
        self.add(self.tr("&Until"), self.times.until)
        self.add(self.tr("C&olour"), self.colour_field)
        self.finish()

    def value(self) -> Era:
        """The era as the fields say."""
        is_same = self._texts() == self._first_texts
        return replace(
            self._era,
            title=self.title_field.value(),
            colour=self.colour_field.value(),
            span=self._era.span if is_same else self.times.span or UNDATED,
        )

    def mistakes(self) -> Mapping[QWidget, str]:
        """A missing title or date, a date that is none, a colour that is none."""
        found: dict[QWidget, str] = {}
        if not self.title_field.value():
            found[self.title_field] = self.tr("An era needs a title.")
        if self._texts() != self._first_texts or not self._era.id:
            found |= self.times.mistakes
            if not any(self._texts()):
                found[self.times.when] = self.tr("An era needs a date to be drawn.")
        if wrong := self.colour_field.mistake():
            found[self.colour_field] = wrong
        return found

    def _texts(self) -> tuple[str, str]:
        return self.times.when.value(), self.times.until.value()
