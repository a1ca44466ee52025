"""What the detail panes show, a frozen value for each kind of record.

Lists are cut to a page with the count of all; the functions `…_of` fetch further pages.
Every function returns None where there is no record of that id.
"""

# SPDX-License-Identifier: MIT

from db.reading.event_detail import (
    EraDetail,
    EventDetail,
    IncidentDetail,
    Involved,
    Linked,
    UnitChanged,
    era_detail,
    event_detail,
    events_around,
    incident_detail,
)
from db.reading.evidence import Cited, Evidence
from db.reading.lines import EventLine, Listed, TenureLine
from db.reading.named import Named
from db.reading.people_detail import (
    Edge,
    PersonDetail,
    Position,
    TenureDetail,
    UnitDetail,
    events_of_person,
    events_of_unit,
    person_detail,
    tenure_detail,
    unit_detail,
)
from db.reading.source_detail import Passage, SourceDetail, passages_of, source_detail

__all__ = [
    "Cited",
    "Edge",
    "EraDetail",
    "EventDetail",
    "EventLine",
    "Evidence",
    "IncidentDetail",
    "Involved",
    "Linked",
    "Listed",
    "Named",
    "Passage",
    "PersonDetail",
    "Position",
    "SourceDetail",
    "TenureDetail",
    "TenureLine",
    "UnitChanged",
    "UnitDetail",
    "era_detail",
    "event_detail",
    "events_around",
    "events_of_person",
    "events_of_unit",
    "incident_detail",
    "passages_of",
    "person_detail",
    "source_detail",
    "tenure_detail",
    "unit_detail",
]
