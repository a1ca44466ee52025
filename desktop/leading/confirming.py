"""One click: somebody who was last known earlier still holds a position on the day looked at."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import QObject

from db.drafts.attesting import still_holds
from db.errors import ChronikError
from desktop.editing.desk import Desk, name_of
from desktop.editing.labels import label
from desktop.leading.leading import Leading
from desktop.panes.leadership.wording import day_words
from desktop.panes.tongue import Tongue


class Confirming(QObject):
    """Writes that a time in office held on a day; undone like every edit."""

    def __init__(self, desk: Desk, leading: Leading) -> None:
        super().__init__(leading)
        self._desk = desk
        self._leading = leading
        leading.pane.held_asked.connect(self.confirm)

    def confirm(self, tenure_id: int) -> None:
        """Say that a time in office still holds on the day that is looked at."""
        leading, document = self._leading, self._desk.writable()
        day = leading.today if leading.day is None else leading.day
        if document is None:
            return
        if day > leading.today:
            self._desk.say(self.tr("That day is yet to come: nobody can have checked it."))
            return
        words = day_words(day, Tongue(document.language))
        try:
            name = label("confirm", name_of(document, "tenure", tenure_id), day=words)
        except ChronikError as problem:
            self._desk.strip.say(str(problem), "error")
            return
        if self._desk.apply(name, lambda file: still_holds(file, tenure_id, day)) is not None:
            self._desk.say(self.tr("Known to hold on {day}.").format(day=words))

    def confirm_selected(self) -> None:
        """Say that the selected time in office still holds on that day, today without one."""
        thing = self._desk.selection.current
        if thing is None or thing.table != "tenure":
            self._desk.say(self.tr("Select a time in office first."))
        else:
            self.confirm(thing.id)
