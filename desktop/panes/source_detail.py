"""The page of a source: what it is, where it stands, what quotes it, what rests on it."""

# SPDX-License-Identifier: MIT

from typing import Final

from db.reading.details import Named, Passage, SourceDetail
from desktop.panes.detail_body import in_turn
from desktop.panes.record_page import RecordPage
from desktop.panes.spoken import confidence_words, counted_heading, times_cited
from desktop.panes.texts import Link
from desktop.panes.tongue import Tongue

LONGEST_TEXT: Final = 4_000  # characters of a source's text on the page


class SourcePage(RecordPage):
    """Everything about a source."""

    def __init__(self, detail: SourceDetail, tongue: Tongue) -> None:
        super().__init__(tongue)
        source = detail.source
        chips = (self.tr("Source"), "chipAccent"), (source.language, "chip")
        self.head(chips, "source", source.id)
        self.title(source.title)
        self.mutter(times_cited(detail.passages.total))
        self.rows(self._facts(detail))
        if source.url or source.archived_url:
            self.section(self.tr("Address"))
            self.address(source.url)
            if source.archived_url:
                self.mutter(self.tr("archived copy"))
                self.address(source.archived_url)
        if detail.quotes:
            self.section(self.tr("Quoted in it"))
            self.each(detail.quotes, self.name)
        if detail.passages.total:
            self.section(counted_heading(self.tr("What rests on it"), detail.passages.total))
            self.each(detail.passages.rows, self._passage, detail.passages.total)
        if source.text:
            self.section(self.tr("Text"))
            self._write_way_to_text(source.id)
            rest = "…" if len(source.text) > LONGEST_TEXT else ""
            self.say(source.text[:LONGEST_TEXT] + rest)
        self.write_evidence(detail.evidence)
        self.end()

    @in_turn
    def _write_way_to_text(self, source_id: int) -> None:
        link = Link(self.tr("Read and annotate"))
        link.setObjectName("readingLink")
        link.clicked.connect(lambda: self.reading_asked.emit(source_id))
        self.stack(link)

    def _facts(self, detail: SourceDetail) -> list[tuple[str, Named | str, str]]:
        source = detail.source
        facts: tuple[tuple[str, Named | str | None], ...] = (
            (self.tr("Publisher"), source.publisher),
            (self.tr("Author"), source.author),
            (self.tr("Issued"), self.tongue.date(source.issued)),
            (self.tr("Read on"), self.tongue.date(source.accessed)),
            (self.tr("Quoted in"), detail.quoted_in),
        )
        return [(label, fact, "") for label, fact in facts if fact]

    def _passage(self, passage: Passage) -> None:
        citation = passage.citation
        facts = (citation.locator, citation.field, confidence_words(citation.confidence))
        if passage.about is None:
            self.say(self.tr("something that is no longer in the file"), "muted")
            self.mutter(*facts)
        else:
            self.name(passage.about, *facts)
