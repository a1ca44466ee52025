"""What an incident adds to an event: how bad, where, why, what followed, how long.

Its fields stand among those of the event and are shown for incidents alone; what was written
stays when another kind is tried in between.
"""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.dates.durations import duration_words
from db.drafts.typed import Lasted, read_lasted
from db.records import Incident
from desktop.dialogs.fields import ChoiceField, FieldForm, LineField, TextField, told_line
from desktop.terms import severities


class IncidentPart(QObject):
    """The fields of an incident in a form; `value()` is the incident without its event."""

    edited = Signal()

    def __init__(self, page: FieldForm, incident: Incident | None, language: str) -> None:
        super().__init__(page)
        self._page, self._language = page, language
        self._first = incident or Incident(0)
        self.severity = ChoiceField(severities())
        self.state = LineField(hint=self.tr("still going on, fixed, …"))
        self.region = LineField()
        self.cause = LineField(hint=self.tr("empty: not stated"))
        self.impact = TextField(least_lines=2)
        self.lasted = LineField(hint=self.tr("2 hours, up to a day, 3 to 4 h"))
        self.lasted_told = told_line("good")
        rows = (
            (self.tr("Se&verity"), self.severity),
            (self.tr("Re&gion"), self.region),
            (self.tr("Caused b&y"), self.cause),
            (self.tr("Conse&quences"), self.impact),
            (self.tr("&Lasted"), self.lasted),
            (self.tr("Cu&rrent state"), self.state),
        )
        self._fields: list[QWidget] = []
        for label, field in rows:
            page.add(label, field)
            field.edited.connect(self.edited)
            self._fields.append(field)
        page.add_under(self.lasted, self.lasted_told)
        self.lasted.edited.connect(self._read_lasted)
        self.set_value(incident)

    def show(self, is_shown: bool) -> None:
        """Show the fields of an incident, or hide them."""
        for field in self._fields:
            self._page.show_field(field, is_shown)

    def value(self) -> Incident:
        """The incident as written; how long it lasted is only in words where it can't be read."""
        first = self._first
        wording, lasted = self.lasted.value(), self._lasted()
        return Incident(
            first.event_id,
            self.severity.value(),
            self.state.value(),
            self.region.value(),
            self.cause.value(),
            self.impact.value(),
            lasted.least_s,
            lasted.most_s,
            first.lasted_wording if wording == _typed_lasted(first, self._language) else wording,
            first.id,
            first.uid,
        )

    def set_value(self, incident: Incident | None) -> None:
        """Show this incident instead, None = an empty one."""
        self._first = incident or Incident(0)
        self.severity.set_value(self._first.severity)
        self.state.setText(self._first.status)
        self.region.setText(self._first.region)
        self.cause.setText(self._first.cause)
        self.impact.setPlainText(self._first.impact)
        self.lasted.setText(_typed_lasted(self._first, self._language))
        self._read_lasted()

    def mistakes(self) -> dict[QWidget, str]:
        """What can't be read, by field."""
        problem = self._lasted().problem
        return {self.lasted: problem} if problem else {}

    def _lasted(self) -> Lasted:
        """How long as typed; what is stored counts as long as nobody changed it."""
        if self.lasted.value() == _typed_lasted(self._first, self._language):
            return Lasted(self._first.lasted_min_s, self._first.lasted_max_s)
        return read_lasted(self.lasted.value())

    def _read_lasted(self) -> None:
        lasted = self._lasted()
        is_read = not lasted.problem and (lasted.least_s, lasted.most_s) != (None, None)
        words = duration_words(lasted.least_s, lasted.most_s, self._language) if is_read else ""
        self.lasted_told.setText(f"✓ {words}" if words else "")
        self.lasted_told.setVisible(bool(words))


def _typed_lasted(incident: Incident, language: str) -> str:
    """How long it lasted, in the words of the source or else in ours."""
    if incident.lasted_wording:
        return " ".join(incident.lasted_wording.split())
    if incident.lasted_min_s is None and incident.lasted_max_s is None:
        return ""
    return duration_words(incident.lasted_min_s, incident.lasted_max_s, language)
