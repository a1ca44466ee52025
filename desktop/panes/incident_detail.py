"""The page of an incident: an event, and how bad, where, why, how long, when, what was near."""

# SPDX-License-Identifier: MIT

from db.dates.durations import duration_words
from db.reading.details import EventDetail, IncidentDetail
from db.saying import said
from desktop.panes.event_detail import EventPage
from desktop.panes.incident_hours import IncidentStrip, hours_words
from desktop.panes.texts import Text
from desktop.panes.tongue import Tongue


class IncidentPage(EventPage):
    """Everything about an incident."""

    def __init__(self, detail: IncidentDetail, tongue: Tongue) -> None:
        self._incident = detail  # read while the page of the event is being written
        super().__init__(detail.detail, tongue)

    def _write_between(self, detail: EventDetail) -> None:
        del detail
        incident = self._incident.incident
        self.section(self.tr("Incident"))
        lasted = duration_words(
            self._incident.lasted_min_s, self._incident.lasted_max_s, self.tongue.language
        )
        wording = said("“{text}”", text=incident.lasted_wording) if incident.lasted_wording else ""
        self.rows(
            [
                (self.tr("Lasted"), lasted, wording),
                (self.tr("Region"), incident.region or self.tr("not stated"), ""),
                (self.tr("Cause"), incident.cause or self.tr("not stated"), ""),
            ]
        )
        if incident.impact:
            self.rows([(self.tr("Consequences"), incident.impact, "")])
        if incident.status:
            self.rows([(self.tr("Current state"), incident.status, "")])
        self._write_hours()

    def _write_hours(self) -> None:
        """The incident's own line of time."""
        hours = self._incident.hours
        if hours is None:
            return
        self.section(self.tr("Hours") if hours.known == "hours" else self.tr("Days"))
        strip = IncidentStrip(self._incident, hours, self.tongue)
        strip.picked.connect(self.picked)
        self.stack(strip, *(Text(words, "muted") for words in hours_words(hours)))

    def _write_after(self) -> None:
        title = self.tr("Within {days} days").format(days=self._incident.around_days)
        self.write_events(title, self._incident.around)
