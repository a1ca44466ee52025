"""The list of people: name, and how many events and times in office they have."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from db.reading.lists import PersonRow
from desktop.panes.lists.pane import ListPane
from desktop.panes.lists.rows import Row
from desktop.panes.spoken import events_counted, terms_counted


class PeopleList(ListPane):
    """Everybody in the file; other names can be typed into the filter too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("peoplePane", two_lines=False, parent=parent)
        self._set_words(
            self.tr("People"),
            self.tr(
                "No people yet. They come with the events that name them,"
                " or by Annotate › New person."
            ),
            self.tr("Filter people"),
        )

    def set_rows(self, rows: Sequence[PersonRow]) -> None:
        """Show these people, in the order given."""
        self._show_rows([self._row(person) for person in rows])

    def _row(self, person: PersonRow) -> Row:
        return Row(
            table="person",
            id=person.id,
            text=person.name,
            aside=str(person.events + person.tenures),
            spoken=lambda: ", ".join(
                (person.name, events_counted(person.events), terms_counted(person.tenures))
            ),
            other_names=person.other_names,
        )
