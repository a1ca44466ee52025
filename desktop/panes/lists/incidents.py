"""The list of incidents by date: a sign for how bad, title, when and where."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from db.reading.lists import IncidentRow
from desktop.panes.lists.pane import ListPane
from desktop.panes.lists.rows import Row
from desktop.panes.spoken import severity_words
from desktop.panes.tongue import Tongue


class IncidentsList(ListPane):
    """Everything that went wrong, in the order given (by date)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("incidentsPane", two_lines=True, parent=parent)
        self._set_words(
            self.tr("Incidents"), self.tr("No incidents recorded."), self.tr("Filter incidents")
        )

    def set_rows(self, rows: Sequence[IncidentRow], language: str = "en") -> None:
        """Show these incidents; dates in the words of `language`."""
        self._show_rows([self._row(incident, Tongue(language)) for incident in rows])

    def select(self, table: str, id: int) -> None:
        """Show the selection; an event that is an incident is found here too."""
        super().select("incident" if table == "event" else table, id)

    def _row(self, incident: IncidentRow, tongue: Tongue) -> Row:
        def below() -> str:
            when = tongue.when(incident.when, short=True)
            facts = (when, severity_words(incident.severity), incident.region)
            return " · ".join(fact for fact in facts if fact)

        return Row(
            table="incident",
            id=incident.event_id,
            text=incident.title,
            below=below,
            sign=incident.severity or "minor",
        )
