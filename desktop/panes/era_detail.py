"""The page of an era: a band over all rows, and who says so."""

# SPDX-License-Identifier: MIT

from db.reading.details import EraDetail
from desktop.panes.record_page import RecordPage
from desktop.panes.tongue import Tongue


class EraPage(RecordPage):
    """Everything about an era."""

    def __init__(self, detail: EraDetail, tongue: Tongue) -> None:
        super().__init__(tongue)
        self.head([(self.tr("Era"), "chipAccent")], "era", detail.era.id)
        self.title(detail.era.title)
        self.say(tongue.when(detail.era.span), "muted")
        self.write_evidence(detail.evidence)
        self.end()
