"""The list of incidents, by date or by how bad they were: sign, title, length, when, where, who."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from db.dates.clock import civil_of
from db.dates.span import Span, make_span
from db.errors import DateProblem
from db.reading.incident_list import IncidentRow
from db.reading.incident_times import short_length
from db.schema import SEVERITIES
from desktop.panes.lists.pane import ListPane
from desktop.panes.lists.rows import Key, Row
from desktop.panes.spoken import capital, severity_words
from desktop.panes.tongue import Tongue

Order = Literal["date", "severity"]
NO_DATE: Final = "none"
_WORST_FIRST: Final = tuple(reversed(SEVERITIES))


class IncidentsList(ListPane):
    """Everything that went wrong, under its years or under how bad it was.

    The rows come by date; the arrow turns their order round, in each group and of the years.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("incidentsPane", two_lines=True, parent=parent)
        self.order: Order = "date"
        self.is_newest_first = False
        self._incidents: tuple[IncidentRow, ...] = ()
        self._tongue = Tongue()
        self._set_words(
            self.tr("Incidents"), self.tr("No incidents recorded."), self.tr("Filter incidents")
        )
        self.by_date = _button("incidentsByDate", self.tr("Date"), "first")
        self.by_severity = _button("incidentsBySeverity", self.tr("Severity"), "last")
        self.by_date.setAccessibleName(self.tr("By date"))
        self.by_severity.setAccessibleName(self.tr("By severity"))
        self.turn = QToolButton()
        self.turn.setObjectName("incidentsTurn")
        self.turn.setProperty("tight", True)
        self.turn.clicked.connect(self.turn_round)
        self._head = self._made_head()
        self._head.hide()
        self._name_turn()

    def set_rows(self, rows: Sequence[IncidentRow], language: str = "en") -> None:
        """Show these incidents, given by date; dates in the words of `language`."""
        self._incidents, self._tongue = tuple(rows), Tongue(language)
        self._head.setVisible(len(rows) > 1)
        self._show()

    def set_order(self, order: Order) -> None:
        """Put them under their years, or under how bad they were."""
        self.order = order
        (self.by_date if order == "date" else self.by_severity).setChecked(True)
        self._show()

    def turn_round(self) -> None:
        """Show the newest first, or the oldest."""
        self.is_newest_first = not self.is_newest_first
        self._name_turn()
        self._show()

    def select(self, table: str, id: int) -> None:
        """Show the selection; an event that is an incident is found here too."""
        super().select("incident" if table == "event" else table, id)

    def _show(self) -> None:
        dated = [each for each in self._incidents if _year(each) != NO_DATE]
        if self.is_newest_first:
            dated.reverse()
        incidents = dated + [each for each in self._incidents if _year(each) == NO_DATE]
        groups: dict[str, list[IncidentRow]] = {}
        if self.order == "severity":
            groups = {severity: [] for severity in _WORST_FIRST}
        for incident in incidents:
            is_by_date = self.order == "date"
            group = _year(incident) if is_by_date else _severity(incident)
            groups.setdefault(group, []).append(incident)
        groups = {group: rows for group, rows in groups.items() if rows}
        if self.order == "date" and len(groups) < 2:
            self._show_rows([self._row(incident) for incident in incidents])
            return
        shown: list[Row] = []
        for place, (group, found) in enumerate(groups.items()):
            heading = Row("", place, self._heading(group), aside=f"{len(found):,}")
            shown += [heading, *(self._row(incident, heading.key) for incident in found)]
        self._show_rows(shown)

    def _heading(self, group: str) -> str:
        if self.order == "severity":
            return capital(severity_words(group))
        return self.tr("No date") if group == NO_DATE else group

    def _row(self, incident: IncidentRow, under: Key | None = None) -> Row:
        tongue, is_by_date = self._tongue, self.order == "date"

        def below() -> str:
            when = tongue.when(_days_of(incident.when), short=True)
            severity = severity_words(incident.severity) if is_by_date else ""
            facts = (when, severity, ", ".join(incident.units), incident.region)
            return " · ".join(fact for fact in facts if fact)

        return Row(
            table="incident",
            id=incident.event_id,
            text=incident.title,
            aside=short_length(incident.lasted_min_s, incident.lasted_max_s, tongue.language),
            below=below,
            sign=_severity(incident),
            other_names=(incident.region, *incident.units),
            parent=under,
        )

    def _name_turn(self) -> None:
        words = self.tr("Newest first") if self.is_newest_first else self.tr("Oldest first")
        self.turn.setText("↓" if self.is_newest_first else "↑")
        self.turn.setAccessibleName(words)
        self.turn.setToolTip(words)

    def _made_head(self) -> QWidget:
        """The choice of the order, above the rows while there are several."""
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(8, 2, 8, 0)
        row.setSpacing(0)
        choice = QButtonGroup(self)
        for button in (self.by_date, self.by_severity):
            choice.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.turn)
        self.by_date.setChecked(True)
        self.by_date.clicked.connect(lambda: self.set_order("date"))
        self.by_severity.clicked.connect(lambda: self.set_order("severity"))
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, head)
        return head


def _button(name: str, text: str, segment: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setText(text)
    button.setCheckable(True)
    button.setProperty("segment", segment)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _severity(incident: IncidentRow) -> str:
    return incident.severity if incident.severity in SEVERITIES else SEVERITIES[0]


def _days_of(span: Span) -> Span:
    """The days without clock times: those are on the page, and here the units need the room."""
    if "T" not in span.starts + span.ends:
        return span
    start, end = span.starts.partition("T")[0], span.ends.partition("T")[0]
    is_one = span.shape == "moment" or start == end
    try:
        return make_span(start, None if is_one else end)
    except DateProblem:
        return span


def _year(incident: IncidentRow) -> str:
    """The year an incident stands under: that of its first bound, as in the order of the rows."""
    when = incident.when
    bounds = ((when.start_lo, 0), (when.start_hi, 1), (when.end_lo, 0), (when.end_hi, 1))
    first = next((bound - after for bound, after in bounds if bound is not None), None)
    return str(civil_of(first)[0]) if first is not None else NO_DATE
