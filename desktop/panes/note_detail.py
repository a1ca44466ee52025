"""The page of a note: what it is about or the moment it is pinned to, and all of its words."""

# SPDX-License-Identifier: MIT

from db.dates.clock import edtf_of
from db.reading.notes import NoteRow
from desktop.panes.record_page import RecordPage
from desktop.panes.tongue import Tongue


class NotePage(RecordPage):
    """A note alone, as one of those pinned to the axis is chosen."""

    def __init__(self, row: NoteRow, tongue: Tongue) -> None:
        super().__init__(tongue)
        note = row.note
        self.chips([(self.tr("Note"), "chip")])
        if row.about is not None:
            self.name_after(self.tr("about"), row.about)
        elif note.at is not None and not note.about:
            date = tongue.date(edtf_of(note.at))
            self.say(self.tr("pinned to {date}").format(date=date), "muted")
        else:
            self.say(self.tr("what it was about is gone"), "muted")
        self.card(lambda: self._note(note), "cardNote")
        self.end()
