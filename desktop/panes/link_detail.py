"""The page of a connection: the two events, how they hang together, and who says so."""

# SPDX-License-Identifier: MIT

from db.reading.links import LinkDetail
from desktop.panes.record_page import RecordPage
from desktop.panes.spoken import relation_words
from desktop.panes.tongue import Tongue


class LinkPage(RecordPage):
    """Everything about a connection between two events."""

    def __init__(self, detail: LinkDetail, tongue: Tongue) -> None:
        super().__init__(tongue)
        link = detail.link
        chips = [(self.tr("Connection"), "chipAccent")]
        if link.speculated:
            chips.append((self.tr("speculated"), "chip"))
        self.head(chips, "link", link.id)
        self.name(detail.start, tongue.when(detail.start_span, short=True))
        self.say(f"{relation_words(link.relation, is_from_here=True)} →", "muted")
        self.name(detail.end, tongue.when(detail.end_span, short=True))
        self.write_evidence(detail.evidence)
        self.stack(self.ways("link", link.id))
        self.end()
