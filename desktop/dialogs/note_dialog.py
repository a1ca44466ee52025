"""Asks for a note: Markdown about a record, or pinned to a moment of the axis."""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from db.dates.clock import edtf_of
from db.drafts.values import NoteDraft
from desktop.dialogs.asking import Helpers
from desktop.dialogs.fields import TextField
from desktop.dialogs.markdown_view import MarkdownView
from desktop.dialogs.record_sheet import RecordSheet, Save
from desktop.dialogs.sheet import answered, plain
from desktop.dialogs.stored_dates import OneDateField

LEAST_LINES: Final = 8
NAME_LENGTH: Final = 160


def ask(
    parent: QWidget | None,
    draft: NoteDraft,
    about: str,
    helpers: Helpers,
    *,
    save: Save | None = None,
) -> NoteDraft | None:
    """The note as it shall be; None when cancelled. `about` names the record, "" = a moment.

    `save` stores it while the dialog is open (see `Save`).
    """
    dialog = NoteDialog(parent, draft, about, helpers)
    dialog.save = save
    return answered(dialog, dialog.value)


class NoteDialog(RecordSheet):
    """The text, with a look at how it will be shown; of a pinned note also the moment."""

    def __init__(
        self, parent: QWidget | None, draft: NoteDraft, about: str, helpers: Helpers
    ) -> None:
        super().__init__(parent, "noteDialog", helpers)
        self.head(self.tr("Edit note") if draft.id else self.tr("New note"))
        self._draft = draft
        self.at_field = OneDateField(edtf_of(draft.at), helpers)
        self.is_pinned = not draft.about and draft.at is not None
        if about:
            words = self.tr("about {name}").format(name=" ".join(about.split())[:NAME_LENGTH])
            self.page.add_part(plain(words, "muted"))
        self.text_field = TextField(draft.text, LEAST_LINES)
        hint = self.tr("Markdown: **bold**, *italic*, - lists, # headings")
        self.text_field.setPlaceholderText(hint)
        self.view = MarkdownView()
        self.view.setAccessibleName(self.tr("The note as it will look"))
        holder = QWidget()
        sides = QVBoxLayout(holder)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.addWidget(self.text_field)
        sides.addWidget(self.view)
        self.view.hide()
        self.add(self.tr("&Note"), self.text_field, beside=holder)
        if self.is_pinned:
            self.add(self.tr("&At"), self.at_field)
        self.look_button = QPushButton(self.tr("Show as it will &look"))
        self.look_button.setCheckable(True)
        self.look_button.toggled.connect(self._look)
        self.finish("", self.look_button)

    def value(self) -> NoteDraft:
        """The note as the fields say."""
        at = self._moment() if self.is_pinned else self._draft.at
        return replace(self._draft, text=self.text_field.value(), at=at)

    def mistakes(self) -> Mapping[QWidget, str]:
        """An empty note, a moment that is none."""
        found: dict[QWidget, str] = {}
        if not self.text_field.value():
            found[self.text_field] = self.tr("Write something; an empty note is not kept.")
        if self.is_pinned:
            if wrong := self.at_field.mistake():
                found[self.at_field] = wrong
            elif self._moment() is None:
                found[self.at_field] = self.tr("The note is pinned to a moment; name one.")
        return found

    def _moment(self) -> int | None:
        """Where it is pinned: the first second of what is written, unless that is as it was."""
        if self.at_field.edtf == edtf_of(self._draft.at):
            return self._draft.at
        span = self.at_field.reading.span
        return span.start_lo if span is not None else None

    def _look(self, is_on: bool) -> None:
        self.view.show_markdown(self.text_field.value())
        self.view.setFixedHeight(self.text_field.height())
        shown, hidden = (self.view, self.text_field) if is_on else (self.text_field, self.view)
        hidden.hide()
        shown.show()
        if not is_on:
            self.text_field.setFocus()
