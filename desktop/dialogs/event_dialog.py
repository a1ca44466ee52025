"""Writes or changes an event beside the timeline, which shows the draft while it is written.

Non-modal: it is opened with `open_beside` and tells by signals; nothing is written before Save.
A slot of `saved` that can't store the draft calls `refuse(words)`: the dialog stays open then.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QRect, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from db.drafts.values import CitationDraft, EventDraft
from desktop.dialogs.asking import Helpers
from desktop.dialogs.chips import ChipField
from desktop.dialogs.doubles_line import DoublesLine
from desktop.dialogs.event_form import EventForm
from desktop.dialogs.placing import placed_beside
from desktop.dialogs.record_sheet import RecordSheet
from desktop.shield import shielded

PAUSE_MS: Final = 90  # after the last key, before the draft is shown and doubles are looked for


@shielded
class EventDialog(RecordSheet):
    """Everything about one event.

    `saved` and `saved_and_next` carry the draft to store (see `next_draft`); `draft_changed`
    what is written so far, a moment after the last key; `compare_asked` the draft and the stored
    event that it may be the same as; `closed` comes when the dialog is gone, saved or not.
    """

    saved = Signal(object)  # EventDraft
    saved_and_next = Signal(object)  # EventDraft
    draft_changed = Signal(object)  # EventDraft
    compare_asked = Signal(object, int)  # EventDraft, event id
    closed = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        draft: EventDraft,
        helpers: Helpers,
        *,
        when_text: str = "",
    ) -> None:
        """`when_text` is typed into When: words of a passage that read as a date."""
        super().__init__(parent, "eventDialog", helpers)
        self.head(self.tr("Edit event") if draft.id else self.tr("New event"))
        self._helpers = helpers
        self._refusal = ""
        self._telling: SignalInstance = self.saved
        self.fields = EventForm(self.page, draft, helpers, when_text)
        self.fields.edited.connect(self._on_edit)
        self.fields.left.connect(self._on_left)
        self._told_at.extend(self.fields.told_under())
        self.doubles = DoublesLine()
        self.doubles.compare_asked.connect(self._compare)
        self.column.addWidget(self.doubles)
        self.next_button = QPushButton(self.tr("Save and ne&xt"))
        self.next_button.clicked.connect(self.save_and_next)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.show_draft)
        self.fields.show_offer(helpers.offer_office(replace(draft, office=None)))
        self.finish("", self.next_button)
        self._set_next_beside_save()
        self.finished.connect(self._on_finished)

    def value(self) -> EventDraft:
        """What is written now."""
        return self.fields.value()

    def mistakes(self) -> Mapping[QWidget, str]:
        """What is missing or wrong, by field."""
        return self.fields.mistakes()

    def open_beside(self, *avoid: QRect) -> None:
        """Show it where it was last time, but off these places of the screen as far as it can
        be: the first ones, like the mark it is about, count more than the others."""
        if not self.place.restore():
            self.resize(self._wanted_size())
            self._stand_in_window()
        self._is_sized = True
        if avoid:
            room = self.screen().availableGeometry()
            window = self.parentWidget()
            home = window.window().geometry() if window is not None else room
            self.setGeometry(placed_beside(self.geometry(), avoid, room, home))
        self.show()
        self.raise_()
        self.activateWindow()
        self.fields.title.setFocus()
        self.fields.title.end(False)  # one who edits a title goes on writing it
        self.show_draft()

    def _stand_in_window(self) -> None:
        """Stand in the middle of the window it belongs to."""
        window = self.parentWidget()
        if window is not None:
            place = self.geometry()
            place.moveCenter(window.window().geometry().center())
            self.move(place.topLeft())

    def show_draft(self) -> None:
        """Show on the canvas what is written so far, and look for doubles and offers."""
        self._pause.stop()
        draft = self.value()
        bare = replace(draft, office=None)
        self.fields.show_offer(self._helpers.offer_office(bare))
        self.doubles.show_doubles(self._helpers.find_doubles(bare))
        self._helpers.preview(draft)
        self.draft_changed.emit(self.value())

    def refuse(self, words: str) -> None:
        """Say why the draft was not stored; called by who was told to store it."""
        self._refusal = words

    def save_and_next(self) -> None:
        """Save, close, and ask for the next one, or go to what is missing."""
        self._telling = self.saved_and_next
        self.accept()
        self._telling = self.saved

    def judge(self) -> None:
        """Say mistakes under their fields; both ways to save are live only without any."""
        super().judge()
        self.next_button.setEnabled(self.accept_button.isEnabled())

    def _save(self) -> None:
        if self._pause.isActive():  # typed and saved in one go: offer first
            self.show_draft()
        self._refusal = ""
        self._telling.emit(self.value())
        if not self._refusal:
            self.done(QDialog.DialogCode.Accepted)
            return
        self.tell_mistake(self._refusal)
        for button in (self.accept_button, self.next_button):
            button.setEnabled(True)  # a full disk may have room again

    def _on_edit(self, field: QWidget) -> None:
        super()._on_edit(field)
        self._pause.start()

    def _on_left(self, field: QWidget) -> None:
        """Say at once that a name was typed and not taken."""
        self._begun.add(field)
        self.judge()

    def _compare(self, event_id: int) -> None:
        for chips in self.page.findChildren(ChipField):
            chips.settle()
        self.compare_asked.emit(self.value(), event_id)

    def _set_next_beside_save(self) -> None:
        for at in range(self.column.count()):
            item = self.column.itemAt(at)
            row = item.layout() if item is not None else None
            if isinstance(row, QHBoxLayout) and row.indexOf(self.accept_button) >= 0:
                row.removeWidget(self.next_button)
                row.insertWidget(row.indexOf(self.accept_button), self.next_button)
        QWidget.setTabOrder(self.next_button, self.accept_button)

    def _on_finished(self) -> None:
        self._pause.stop()
        self._helpers.preview(None)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._is_sized:
            self.fields.renew_signs()


def next_draft(draft: EventDraft) -> EventDraft:
    """The draft to go on with after *Save and next*: source, date and units are kept."""
    sources = {each.source: CitationDraft(each.source) for each in draft.citations}
    return EventDraft(span=draft.span, units=draft.units, citations=tuple(sources.values()))
