"""Asks for a unit: names, the units above it by date, what became of it, its positions."""

# SPDX-License-Identifier: MIT

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from db.drafts.values import UnitDraft
from desktop.dialogs.alias_rows import AliasRows
from desktop.dialogs.asking import Helpers
from desktop.dialogs.citation_part import CitationPart
from desktop.dialogs.fields import ChoiceField, LineField, TextField
from desktop.dialogs.one_name import Namesakes, tag_field
from desktop.dialogs.properties_part import PropertiesPart
from desktop.dialogs.record_sheet import RecordSheet, Save, tell, with_hint
from desktop.dialogs.row_list import RowList
from desktop.dialogs.sheet import answered
from desktop.dialogs.stored_dates import OneDateField, is_before
from desktop.dialogs.unit_rows import ChangeRows, ParentRows, PostRows
from desktop.terms import unit_kinds

_MONTH_DAY = re.compile(r"(\d\d)-(\d\d)")
_MOST_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def ask(
    parent: QWidget | None, draft: UnitDraft, helpers: Helpers, *, save: Save | None = None
) -> UnitDraft | None:
    """The unit as it shall be (id 0: a new one); None when cancelled.

    `save` stores it while the dialog is open (see `Save`).
    """
    dialog = UnitDialog(parent, draft, helpers)
    dialog.save = save
    return answered(dialog, dialog.value)


class UnitDialog(RecordSheet):
    """Only a name is needed; the tree above is that of a date, so each unit above has its time."""

    def __init__(self, parent: QWidget | None, draft: UnitDraft, helpers: Helpers) -> None:
        super().__init__(parent, "unitDialog", helpers)
        self.head(self.tr("Edit unit") if draft.id else self.tr("New unit"))
        self._draft = draft
        self._namesakes = Namesakes(helpers.find_units, draft.id, draft.unit.name)
        unit = draft.unit
        self.name_field = LineField(unit.name, self.tr("as it is usually written"))
        self.kind_field = ChoiceField(unit_kinds(), unit.kind)
        self.founded_field = OneDateField(unit.founded, helpers, self.tr("2009, Sept 2009"))
        self.dissolved_field = OneDateField(
            unit.dissolved, helpers, self.tr("empty: it exists, or it is not known")
        )
        self.year_field = LineField(unit.fiscal_year_end, self.tr("MM-DD, like 03-31"))
        self.summary_field = TextField(unit.summary)
        self.tags_field = tag_field(helpers, draft.tags)
        self.parents = ParentRows(draft.parents, helpers, draft.id)
        self.aliases = AliasRows(draft.aliases, helpers)
        self.changes = ChangeRows(draft.changes, helpers, draft.id)
        self.posts = PostRows(draft.posts, helpers)
        self.citations = CitationPart(draft.citations, helpers)
        self.properties = PropertiesPart(draft.properties)
        self._lay_out()
        self.finish()

    def value(self) -> UnitDraft:
        """The unit as the fields say."""
        unit = replace(
            self._draft.unit,
            name=self.name_field.value(),
            kind=self.kind_field.value(),
            founded=self.founded_field.edtf,
            dissolved=self.dissolved_field.edtf,
            fiscal_year_end=self.year_field.value(),
            summary=self.summary_field.value(),
        )
        return replace(
            self._draft,
            unit=unit,
            parents=self.parents.value(),
            aliases=self.aliases.value(),
            changes=self.changes.value(),
            posts=self.posts.value(),
            tags=self.tags_field.names(),
            properties=self.properties.value(),
            citations=self.citations.value(),
        )

    def mistakes(self) -> Mapping[QWidget, str]:
        """A missing name, dates that are none, rows that are not complete."""
        found: dict[QWidget, str] = {}
        if not self.name_field.value():
            found[self.name_field] = self.tr("A unit needs a name.")
        for field in (self.founded_field, self.dissolved_field):
            if wrong := field.mistake():
                found[field] = wrong
        if self.dissolved_field not in found and is_before(
            self.dissolved_field.edtf, self.founded_field.edtf
        ):
            found[self.dissolved_field] = self.tr("That is before it was founded.")
        if self.year_field.value() and not _is_month_day(self.year_field.value()):
            found[self.year_field] = self.tr("Write month and day: 03-31 is 31 March.")
        for part in self._parts():
            if wrong := part.mistake():
                found[part] = wrong
        return found

    def judge(self) -> None:
        """Also say that another unit has this name."""
        words = self.tr("A unit of this name is in the file; this will be another one.")
        tell(self.namesake_line, words if self._namesakes.has(self.name_field.value()) else "")
        super().judge()

    def _parts(self) -> tuple[RowList[Any], ...]:
        return (self.parents, self.aliases, self.changes, self.posts, self.properties)

    def _lay_out(self) -> None:
        holder, self.namesake_line = with_hint(self.name_field)
        self.add(self.tr("&Name"), self.name_field, beside=holder)
        self.add(self.tr("&Kind"), self.kind_field)
        self.add(self.tr("&Founded"), self.founded_field)
        self.add(self.tr("&Dissolved"), self.dissolved_field)
        self.add(self.tr("Fiscal &year ends"), self.year_field)
        self.add(self.tr("S&ummary"), self.summary_field)
        self.add(self.tr("&Tags"), self.tags_field)
        self.section(self.tr("&Lies under"), self.parents)
        self.section(self.tr("&Other and former names"), self.aliases)
        self.section(self.tr("What &became of it"), self.changes)
        self.section(self.tr("&Positions"), self.posts)
        self.section(self.tr("Sour&ces"), self.citations)
        self.section(self.tr("Free fi&elds"), self.properties)


def _is_month_day(text: str) -> bool:
    found = _MONTH_DAY.fullmatch(text)
    if found is None:
        return False
    month, day = int(found[1]), int(found[2])
    return 1 <= month <= 12 and 1 <= day <= _MOST_DAYS[month - 1]
