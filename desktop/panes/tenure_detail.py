"""The page of a time in office: who, which position, where, since when and until when."""

# SPDX-License-Identifier: MIT

from db.reading.details import Named, TenureDetail
from desktop.panes.record_page import RecordPage
from desktop.panes.spoken import capital, modality_words, status_words
from desktop.panes.strips.asked import Around
from desktop.panes.strips.writing import write_around
from desktop.panes.tongue import Tongue


class TenurePage(RecordPage):
    """Everything about a time in office."""

    def __init__(self, detail: TenureDetail, tongue: Tongue, around: Around | None = None) -> None:
        super().__init__(tongue)
        tenure = detail.tenure
        position = self.position(detail.post)
        self.head(
            (
                (self.tr("Time in office"), "chipAccent"),
                (status_words(tenure.status), "chip"),
                (modality_words(tenure.modality), "chip"),
            ),
            "tenure",
            tenure.id,
        )
        holder = detail.holder.name if detail.holder else self.tr("Vacant")
        has_name = detail.post.title or detail.post.leads
        self.title(f"{holder} · {position if has_name else detail.unit.name}")
        self.say(tongue.when(tenure.span), "muted")
        if tenure.span.wording:
            words = self.tr("in the words of the source: “{words}”")
            self.say(words.format(words=tenure.span.wording), "muted")
        self.section(self.tr("Who and where"))
        rows: list[tuple[str, Named | str, str]] = []
        if detail.holder:
            rows.append((self.tr("Who"), detail.holder, ""))
        rows += [
            (self.tr("Position"), capital(position), ""),
            (self.tr("Unit"), detail.unit, ""),
        ]
        if tenure.announced:
            rows.append((self.tr("Announced"), tongue.date(tenure.announced), ""))
        self.rows(rows)
        if around is not None:
            write_around(self, around)
        self.write_evidence(detail.evidence)
        self.end()
