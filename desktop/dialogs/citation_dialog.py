"""Asks for a source passage: which source, where in it, what it supports, how sure it is."""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QPushButton, QWidget

from db.drafts.values import CitationDraft, SourceDraft, Who
from desktop.dialogs.asking import Helpers
from desktop.dialogs.fields import ChoiceField, LineField, TextField
from desktop.dialogs.one_name import OneNameField
from desktop.dialogs.record_sheet import RecordSheet, Save
from desktop.dialogs.sheet import answered
from desktop.terms import cited_fields, confidences


def ask(
    parent: QWidget | None, draft: CitationDraft, helpers: Helpers, *, save: Save | None = None
) -> CitationDraft | None:
    """The source passage as it shall be (id 0: a new one); None when cancelled.

    `save` stores it while the dialog is open (see `Save`).
    """
    dialog = CitationDialog(parent, draft, helpers)
    dialog.save = save
    return answered(dialog, dialog.value)


class CitationDialog(RecordSheet):
    """A passage marked in the text keeps its place; its quotation is changed only with it."""

    def __init__(self, parent: QWidget | None, draft: CitationDraft, helpers: Helpers) -> None:
        super().__init__(parent, "citationDialog", helpers)
        self.head(self.tr("Edit source passage") if draft.id else self.tr("New source passage"))
        self._draft, self._helpers = draft, helpers
        source = draft.source
        named = Who(source.title, source.id) if source.title or source.id else None
        self.source_field = OneNameField(helpers.find_sources, named)
        self.locator_field = LineField(draft.locator, self.tr("paragraph 2, page 17, 12:30"))
        self.quote_field = TextField(draft.exact, 2)
        self.about_field = ChoiceField(cited_fields(), draft.field)
        self.says_field = LineField(draft.says, self.tr("only if it says something else"))
        sure = "" if draft.confidence is None else str(draft.confidence)
        self.sure_field = ChoiceField(confidences(), sure)
        self.note_field = TextField(draft.note, 2)
        self.show_button = QPushButton(self.tr("Show &passage"))
        self.show_button.clicked.connect(self._show_passage)
        self.show_button.setVisible(self._has_place())
        self.quote_field.setReadOnly(self._has_place())
        self._lay_out()
        self.source_field.edited.connect(self._on_source)
        self.finish("", self.show_button)

    def value(self) -> CitationDraft:
        """The source passage as the fields say; in another source it has no place yet."""
        sure = self.sure_field.value()
        made = replace(
            self._draft,
            source=self._source(),
            field=self.about_field.value(),
            says=self.says_field.value(),
            locator=self.locator_field.value(),
            confidence=int(sure) if sure else None,
            note=self.note_field.value(),
        )
        if self._has_place() and self._is_same_source():
            return made
        quote = self.quote_field.value()
        if quote == self._draft.exact.strip() and self._is_same_source():
            return made
        return replace(made, exact=quote, passage_from=None, passage_to=None, prefix="", suffix="")

    def mistakes(self) -> Mapping[QWidget, str]:
        """A missing source."""
        if self.source_field.who() is None:
            return {self.source_field: self.tr("Which source says so? Type its title.")}
        return {}

    def _lay_out(self) -> None:
        self.add(self.tr("S&ource"), self.source_field)
        self.add(self.tr("W&here in it"), self.locator_field)
        self.add(self.tr("&Quotation"), self.quote_field)
        self.add(self.tr("Suppo&rts"), self.about_field)
        self.add(self.tr("It says instea&d"), self.says_field)
        self.add(self.tr("How s&ure"), self.sure_field)
        self.add(self.tr("&Note"), self.note_field)

    def _source(self) -> SourceDraft:
        who = self.source_field.who()
        if who is None:
            return SourceDraft()
        if self._is_same_source():
            return self._draft.source
        stored = self._helpers.source(who.id) if who.id else None
        return stored or SourceDraft(title=who.name)

    def _is_same_source(self) -> bool:
        who, source = self.source_field.who(), self._draft.source
        return who is not None and (who.id, who.name) == (source.id, source.title)

    def _has_place(self) -> bool:
        return self._draft.passage_from is not None

    def _on_source(self) -> None:
        """In another source the passage is nowhere: it may be quoted by hand."""
        is_placed = self._has_place() and self._is_same_source()
        self.quote_field.setReadOnly(is_placed)
        self.show_button.setVisible(is_placed)

    def _show_passage(self) -> None:
        start = self._draft.passage_from or 0
        end = self._draft.passage_to or start
        self._helpers.show_passage(self._draft.source.id, start, end)
