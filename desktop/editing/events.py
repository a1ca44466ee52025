"""Writing events: the dialog beside the canvas, filled from a place there, a row or a passage."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QDialog, QWidget

from db.changes import Change
from db.dates.span import make_span
from db.drafts.event_merging import merge_with_draft
from db.drafts.events import INCIDENT, event_change, event_draft
from db.drafts.values import EventDraft, Who
from db.file import OpenFile, read_guard
from db.history import Edit
from desktop.dialogs import compare_dialog
from desktop.dialogs.compare_dialog import Comparison
from desktop.dialogs.event_dialog import EventDialog, next_draft
from desktop.dialogs.quick_line import QuickLine
from desktop.document import Document
from desktop.editing.desk import Desk, name_of
from desktop.editing.knowledge import Knowledge
from desktop.editing.labels import label
from desktop.editing.source_words import in_words_of_source
from desktop.editing.written import new_id
from desktop.timeline.snapping import date_at, dates_between

_NOWHERE: Final = (None, None, "")


class Events(QObject):
    """Opens the event dialog and writes what it gives; one dialog at a time."""

    def __init__(self, desk: Desk, knowledge: Knowledge) -> None:
        super().__init__(desk)
        self._desk = desk
        self._knowledge = knowledge
        self._dialog: EventDialog | None = None
        self._line: QuickLine | None = None
        self.text: QWidget | None = None  # what a person reads while writing, if anything

    @property
    def dialog(self) -> EventDialog | None:
        """The dialog that is open, if one is."""
        return self._dialog

    def open(self, draft: EventDraft, when_text: str = "") -> None:
        """Open the dialog on a draft, unless one is open that a person does not want to lose."""
        document = self._desk.writable()
        if document is None or not self.close():
            return
        helpers = self._knowledge.helpers(document, self._preview)
        dialog = EventDialog(self._desk.shell, draft, helpers, when_text=when_text)
        dialog.saved.connect(lambda value: self._save(dialog, value))
        dialog.saved_and_next.connect(lambda value: self._save_and_go_on(dialog, value))
        dialog.compare_asked.connect(lambda value, id: self._merge(dialog, value, id))
        dialog.closed.connect(lambda: self._forget(dialog))
        if draft.kind == INCIDENT:
            dialog.setObjectName("incidentDialog")
        self._dialog = dialog
        if not draft.id:
            self._preview(dialog.value())  # so that there is a mark to keep off
        dialog.open_beside(*self._kept_off(draft))

    def open_empty(self, kind: str = "") -> None:
        """Open the dialog on an empty event, of a kind if one is named, in the row pointed at."""
        document = self._desk.writable()
        if document is not None:
            pointed = self._desk.canvas.pointed()
            draft = self.draft_at(document, None, None, pointed[1] if pointed else "")
            self.open(replace(draft, kind=kind) if kind else draft)

    def write_line(self) -> None:
        """Open the one-line field on the canvas, for the moment and the row pointed at."""
        document = self._desk.writable()
        if document is None:
            return
        if self._line is not None:
            self._line.leave()
        canvas, pointed = self._desk.canvas, self._desk.canvas.pointed()
        draft = self.draft_at(document, *((pointed[0], None, pointed[1]) if pointed else _NOWHERE))
        helpers = self._knowledge.helpers(document, self._preview)
        line = QuickLine(canvas, draft, helpers, self._knowledge.read_line(document, draft))
        line.saved.connect(lambda value: self._save_line(line, value))
        line.details_asked.connect(lambda value, when: self._open_from_line(line, value, when))
        line.closed.connect(lambda: self._forget_line(line))
        self._line = line
        line.open_at(canvas.pointer.place_for(line.sizeHint()))

    def close(self) -> bool:
        """Close the open dialog; False when a person wants to go on with it."""
        if self._dialog is not None:
            self._dialog.reject()
        return self._dialog is None

    def forget(self) -> None:
        """The file is closing: what is being written about it goes."""
        if self._line is not None:
            self._line.leave()
        if self._dialog is not None:
            self._dialog.done(QDialog.DialogCode.Rejected)

    def at(self, start_s: float, end_s: float | None, key: str) -> None:
        """Open the dialog for a moment or a period that was pointed at, in a row."""
        document = self._desk.writable()
        if document is not None:
            self.open(self.draft_at(document, start_s, end_s, key))

    def draft_at(
        self, document: Document, start_s: float | None, end_s: float | None, key: str
    ) -> EventDraft:
        """A draft with the dates that a place on the canvas means, and the thing of its row."""
        draft = EventDraft()
        if start_s is not None:
            view = self._desk.canvas.viewport_value()
            scale = view.seconds_per_px if view is not None else 1.0
            if end_s is None:
                span = make_span(date_at(start_s, scale), file_zone=document.zone)
            else:
                span = make_span(*dates_between(start_s, end_s, scale), file_zone=document.zone)
            draft = replace(draft, span=span)
        table, _, id = key.partition(":")
        if not id.isdecimal():
            return draft
        name = name_of(document, table, int(id))
        if table == "unit":
            return replace(draft, units=(Who(name, int(id)),))
        if table == "person":
            return replace(draft, people=(Who(name, int(id)),))
        kinds = [kind.name for kind in document.kinds() if kind.id == int(id)]
        return replace(draft, kind=kinds[0]) if table == "kind" and kinds else draft

    def edit(self, id: int) -> None:
        """Open the dialog on a stored event."""
        draft = self._desk.read(self._desk.writable(), lambda file: event_draft(file, id))
        if draft is not None:
            self.open(draft)

    def write(self, draft: EventDraft) -> tuple[Edit | None, str]:
        """Write a draft; what came of it, and why not if it can't be written."""

        def made(file: OpenFile) -> Change:
            stored = event_draft(file, draft.id).span.wording if draft.id else ""
            return event_change(file, in_words_of_source(draft, stored))

        return self._desk.write(label("change" if draft.id else "add", draft.title), made)

    def _save_line(self, line: QuickLine, draft: EventDraft) -> None:
        with self._kept(line):
            edit, problem = self.write(draft)
        if problem:
            line.refuse(problem)
        elif edit is not None:
            self._show(draft, new_id(edit, "event"))

    def _open_from_line(self, line: QuickLine, draft: EventDraft, when_text: str) -> None:
        if not self.close():  # a person wants to go on with it
            line.refuse(self.tr("Save or close the open dialog first; the line stays."))
            return
        line.leave()
        self.open(draft, when_text)
        if self._dialog is not None and (draft.title or when_text):
            self._dialog.count_as_typed()

    def _save(self, dialog: EventDialog, draft: EventDraft) -> int | None:
        """The id of what was written; None when it could not be, and the dialog stays."""
        with self._kept(dialog):
            edit, problem = self.write(draft)
        if problem:
            dialog.refuse(problem)
            return None
        id = draft.id or (new_id(edit, "event") if edit is not None else 0)
        if id:
            self._show(draft, id)
        return id

    def _show(self, draft: EventDraft, id: int) -> None:
        """Select what was written; what the canvas can't show is said to be elsewhere."""
        self._desk.pick("event", id)
        if draft.span.shape == "none":
            self._desk.say(self.tr("Saved without a date: it is in the list “No day”."))

    @contextmanager
    def _kept(self, asker: EventDialog | QuickLine) -> Iterator[None]:
        """Keep what was typed on the screen when a fault of ours keeps it from the file."""
        try:
            yield
        except Exception:
            asker.refuse(
                self.tr("Something in Chronik went wrong. This was not saved; it is still here.")
            )
            raise

    def _save_and_go_on(self, dialog: EventDialog, draft: EventDraft) -> None:
        id = self._save(dialog, draft)
        if not id:
            return
        # What was made with it (a source, a unit) has an id now: the next one means the same.
        made = self._desk.read(self._desk.writable(), lambda file: event_draft(file, id))
        if made is not None:
            dialog.closed.connect(lambda: self.open(next_draft(replace(made, span=draft.span))))

    def _merge(self, dialog: EventDialog, draft: EventDraft, stored_id: int) -> None:
        """Show both side by side; what is made of both goes into the stored one."""
        document = self._desk.writable()
        if document is None:
            return
        with read_guard(document.path):
            stored = event_draft(document.file, stored_id)
        helpers = self._knowledge.helpers(document)
        both = compare_dialog.ask(dialog, Comparison(draft, stored), helpers)
        if both is None:
            return
        words = label("merge", both.title, other=draft.title)
        if draft.id:  # two stored ones become one
            rows = self._desk.rows_around(("event", draft.id), ("event", stored_id))
            problem = self._desk.write(
                words, lambda file: merge_with_draft(file, both, draft.id), rows
            )[1]
        else:
            problem = self.write(both)[1]
        if problem:
            self._desk.strip.say(problem, "error")
            return
        dialog.done(QDialog.DialogCode.Accepted)
        self._desk.pick("event", stored_id)

    def _preview(self, draft: EventDraft | None) -> None:
        self._desk.canvas.show_draft(draft)

    def _kept_off(self, draft: EventDraft) -> list[QRect]:
        """What the dialog should not cover, on the screen, the most important first: the text it
        cites from and its mark, a text that is open beside it, the lists on the left."""
        canvas, window = self._desk.canvas, self._desk.shell
        mark = canvas.place_of([("event", draft.id)] if draft.id else [])
        text = QRect()
        if self.text is not None and self.text.isVisible():
            text = QRect(self.text.mapToGlobal(QPoint()), self.text.size())
        corner, left = canvas.mapToGlobal(QPoint()), window.mapToGlobal(QPoint()).x()
        lists = QRect(left, corner.y(), corner.x() - left, canvas.height())
        wishes = (text, mark) if draft.citations else (mark, text)
        found = [each for each in wishes if each.isValid()]
        return [*found, lists] if found else []

    def _forget(self, dialog: EventDialog) -> None:
        if self._dialog is dialog:
            self._dialog = None
        dialog.deleteLater()

    def _forget_line(self, line: QuickLine) -> None:
        if self._line is line:
            self._line = None
            self._desk.canvas.setFocus()
        line.deleteLater()
