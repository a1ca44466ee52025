"""Asks for a person: names, dates, a summary, tags and free fields."""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from db.drafts.values import PersonDraft
from desktop.dialogs.alias_rows import AliasRows
from desktop.dialogs.asking import Helpers
from desktop.dialogs.citation_part import CitationPart
from desktop.dialogs.fields import LineField, TextField
from desktop.dialogs.one_name import Namesakes, tag_field
from desktop.dialogs.properties_part import PropertiesPart
from desktop.dialogs.record_sheet import RecordSheet, Save, tell, with_hint
from desktop.dialogs.sheet import answered
from desktop.dialogs.stored_dates import OneDateField, is_before


def ask(
    parent: QWidget | None, draft: PersonDraft, helpers: Helpers, *, save: Save | None = None
) -> PersonDraft | None:
    """The person as it shall be (id 0: a new one); None when cancelled.

    `save` stores it while the dialog is open (see `Save`).
    """
    dialog = PersonDialog(parent, draft, helpers)
    dialog.save = save
    return answered(dialog, dialog.value)


class PersonDialog(RecordSheet):
    """Only a name is needed. Somebody of the same name is told, for it may be another person."""

    def __init__(self, parent: QWidget | None, draft: PersonDraft, helpers: Helpers) -> None:
        super().__init__(parent, "personDialog", helpers)
        self.head(self.tr("Edit person") if draft.id else self.tr("New person"))
        self._draft = draft
        self._namesakes = Namesakes(helpers.find_people, draft.id, draft.name)
        self.name_field = LineField(draft.name, self.tr("as it is usually written"))
        self.sort_field = LineField(draft.sort_name, self.tr("empty: sorted by the name"))
        self.born_field = OneDateField(
            draft.born, helpers, self.tr("1968, 15 May 1968, about 1970")
        )
        self.died_field = OneDateField(draft.died, helpers, self.tr("empty: not known, or alive"))
        self.summary_field = TextField(draft.summary)
        self.tags_field = tag_field(helpers, draft.tags)
        self.aliases = AliasRows(draft.aliases, helpers)
        self.citations = CitationPart(draft.citations, helpers)
        self.properties = PropertiesPart(draft.properties)
        holder, self.namesake_line = with_hint(self.name_field)
        self.add(self.tr("&Name"), self.name_field, beside=holder)
        self.add(self.tr("Sorted &as"), self.sort_field)
        self.add(self.tr("&Born"), self.born_field)
        self.add(self.tr("&Died"), self.died_field)
        self.add(self.tr("S&ummary"), self.summary_field)
        self.add(self.tr("&Tags"), self.tags_field)
        self.section(self.tr("&Other names"), self.aliases)
        self.section(self.tr("Sour&ces"), self.citations)
        self.section(self.tr("Free &fields"), self.properties)
        self.finish()

    def value(self) -> PersonDraft:
        """The person as the fields say."""
        return replace(
            self._draft,
            name=self.name_field.value(),
            sort_name=self.sort_field.value(),
            summary=self.summary_field.value(),
            born=self.born_field.edtf,
            died=self.died_field.edtf,
            aliases=self.aliases.value(),
            tags=self.tags_field.names(),
            properties=self.properties.value(),
            citations=self.citations.value(),
        )

    def mistakes(self) -> Mapping[QWidget, str]:
        """A missing name, a date that is none, rows that are not complete."""
        found: dict[QWidget, str] = {}
        if not self.name_field.value():
            found[self.name_field] = self.tr("A person needs a name.")
        for field in (self.born_field, self.died_field):
            if wrong := field.mistake():
                found[field] = wrong
        if self.died_field not in found and is_before(self.died_field.edtf, self.born_field.edtf):
            found[self.died_field] = self.tr("That is before the birth.")
        for part in (self.aliases, self.properties):
            if wrong := part.mistake():
                found[part] = wrong
        return found

    def judge(self) -> None:
        """Also say that somebody else has this name."""
        words = self.tr("Somebody of this name is in the file; this will be another person.")
        tell(self.namesake_line, words if self._namesakes.has(self.name_field.value()) else "")
        super().judge()
