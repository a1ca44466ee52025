"""The page of a person: other names, times in office, events."""

# SPDX-License-Identifier: MIT

from db.leadership.values import PathStep
from db.reading.details import PersonDetail
from desktop.panes.record_page import RecordPage
from desktop.panes.spoken import events_counted, terms_counted
from desktop.panes.strips.writing import write_path
from desktop.panes.tongue import Tongue


class PersonPage(RecordPage):
    """Everything about a person."""

    def __init__(
        self, detail: PersonDetail, tongue: Tongue, path: tuple[PathStep, ...] | None = None
    ) -> None:
        super().__init__(tongue)
        person = detail.person
        self.head([(self.tr("Person"), "chipAccent")], "person", person.id)
        self.title(person.name)
        self.mutter(terms_counted(detail.tenures.total), events_counted(detail.events.total))
        self.say(person.summary)
        dates = ((self.tr("Born"), person.born), (self.tr("Died"), person.died))
        self.rows([(label, tongue.date(date), "") for label, date in dates if date])
        self.write_other_names(detail.other_names)
        if path:
            lines = {line.tenure.id: line for line in detail.tenures.rows}
            write_path(self, self.tr("Times in office"), path, lines)
        else:
            self.write_terms(self.tr("Times in office"), detail.tenures, of_person=True)
        self.write_events(self.tr("Events"), detail.events)
        self.write_evidence(detail.evidence)
        self.end()
