"""All editing of a window in one place: makes the rooms, and sends each wish to its own."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import QObject

from desktop.canvas.view import TimelineView
from desktop.editing.clipboard import Clipboard
from desktop.editing.desk import Desk
from desktop.editing.events import Events
from desktop.editing.knowledge import Knowledge
from desktop.editing.merges import Merges
from desktop.editing.moves import Moves
from desktop.editing.records import Records
from desktop.editing.remarks import Remarks
from desktop.editing.removal import Removal
from desktop.editing.sources import Sources
from desktop.panes.detail import DetailPane
from desktop.panes.event_table import EventTable
from desktop.panes.reading_pane import ReadingPane
from desktop.sides import LeftSide
from desktop.tasks import Tasks


class Editor(QObject):
    """What the actions about writing call."""

    def __init__(self, desk: Desk, pane: ReadingPane, tasks: Tasks) -> None:
        super().__init__(desk)
        self.desk = desk
        self._pane = pane
        knowledge = Knowledge(desk)
        self.events = Events(desk, knowledge)
        self.sources = Sources(desk, knowledge, self.events, pane, tasks)
        self.removal = Removal(desk)
        self.records = Records(desk, knowledge, self.removal)
        self.remarks = Remarks(desk, knowledge)
        self.merges = Merges(desk, knowledge)
        self.clipboard = Clipboard(desk, knowledge)
        self.moves = Moves(desk)

    def rooms(self) -> dict[str, object]:
        """The rooms that actions call, by name."""
        return {
            "editor": self,
            "events": self.events,
            "sources": self.sources,
            "records": self.records,
            "remarks": self.remarks,
            "removal": self.removal,
            "merges": self.merges,
            "clipboard": self.clipboard,
        }

    def listen_to(self, canvas: TimelineView) -> None:
        """Do what the pointer asks for on the canvas."""
        canvas.event_asked.connect(self.events.at)
        canvas.edit_asked.connect(self.edit)
        canvas.move_asked.connect(self.moves.move)
        canvas.resize_asked.connect(self.moves.resize)
        canvas.note_move_asked.connect(self.remarks.move_notes)

    def listen_to_pages(self, detail: DetailPane, left: LeftSide) -> None:
        """Do what is asked for in the detail page and in the lists."""
        detail.passage_asked.connect(self.sources.show_citation)
        detail.reading_asked.connect(self.sources.read)
        detail.edit_asked.connect(self.edit)
        detail.delete_asked.connect(lambda table, id: self.removal.delete_marks([(table, id)]))
        left.notes.edit_asked.connect(self.remarks.edit_note)
        left.notes.moment_picked.connect(self.desk.canvas.navigation.go_to)

    def listen_to_table(self, table: EventTable) -> None:
        """Open the dialog of what no cell of the table can hold."""
        table.edit_asked.connect(self.edit)

    def forget(self) -> None:
        """The file is about to close: what is open about it goes."""
        self.events.forget()
        self.sources.forget()

    def new_event(self) -> None:
        """Write an event: of the words selected in the text that is read, else in one line."""
        start, end = self._pane.selected() if self._pane.text.hasFocus() else (0, 0)
        if start < end:
            self.sources.ask_event(start, end)
        else:
            self.events.write_line()

    def edit_selected(self) -> None:
        """Edit what is selected; several events all at once."""
        marks = self.desk.marks()
        events = [id for table, id in marks if table == "event"]
        if len(events) > 1:
            self.clipboard.edit_many(events)
        elif len(marks) > 1:
            self.desk.say(self.tr("Only events can be edited together. Select one of these."))
        else:
            for table, id in marks:
                self.edit(table, id)

    def edit(self, table: str, id: int) -> None:
        """Edit a stored record in its dialog."""
        ways = {
            "event": self.events.edit,
            "incident": self.events.edit,
            "source": self.sources.edit,
            "note": self.remarks.edit_note,
            "citation": self.remarks.edit_citation,
            "link": self.remarks.edit_link,
        }
        if table in ways:
            ways[table](id)
        else:
            self.records.edit(table, id)
