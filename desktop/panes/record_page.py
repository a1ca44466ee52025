"""What the pages of all records share: sources, notes, free fields; lists of events and terms."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from db.reading.details import Cited, EventLine, Evidence, Listed, Named, TenureLine, UnitChanged
from db.records import Alias, Note, Post, Property, Tag
from db.saying import said
from desktop.panes.detail_body import DetailBody, in_turn, joined
from desktop.panes.flow import in_flow
from desktop.panes.spoken import (
    alias_kind_words,
    change_words,
    confidence_words,
    counted_heading,
    field_words,
    modality_words,
    severity_words,
    status_words,
)
from desktop.panes.tag_chip import TagChip
from desktop.panes.texts import Link, Text
from desktop.panes.ways import delete_link, edit_link, head_line, side_by_side

MOST_PASSAGES: Final = 60  # of one record, over all its sources


class RecordPage(DetailBody):
    """A page about one record of the file."""

    def head(self, chips: Iterable[tuple[str, str]], table: str, id: int) -> None:
        """The chips of the record the page is about, and at their right the way to edit it."""
        self.stack(head_line(chips, edit_link(self.edit_asked, table, id)))

    def ways(self, table: str, id: int, *first: Link) -> QWidget:
        """Where a part of the page leads, side by side: to its dialog, and out of the file."""
        edit, delete = (
            edit_link(self.edit_asked, table, id),
            delete_link(self.delete_asked, table, id),
        )
        return side_by_side(*first, edit, delete)

    def write_evidence(self, evidence: Evidence) -> None:
        """Source passages, notes, free fields and tags, each under its heading."""
        sources = by_source(evidence.citations[:MOST_PASSAGES])
        if sources:
            self.section(counted_heading(self.tr("Sources"), len(sources)))
            self.each(sources, lambda cited: self.card(lambda: self._source(cited)))
            self.tell_rest(len(evidence.citations) - MOST_PASSAGES)
        if evidence.notes:
            self.section(counted_heading(self.tr("Notes"), len(evidence.notes)))
            self.each(evidence.notes, lambda note: self.card(lambda: self._note(note), "cardNote"))
        if evidence.properties:
            self.section(self.tr("Properties"))
            self.each(evidence.properties, self._property)
        if evidence.tags:
            self.section(self.tr("Tags"))
            self._tags(evidence.tags)

    @in_turn
    def _tags(self, tags: Sequence[Tag]) -> None:
        """Tags in their colours, each leading to everything that has it."""
        buttons = [TagChip(tag.name, tag.colour) for tag in tags]
        for button in buttons:
            button.asked.connect(self.tag_asked)
        self.stack(in_flow(buttons))

    def write_other_names(self, aliases: tuple[Alias, ...]) -> None:
        """Other names with what they are and when they held."""
        if not aliases:
            return
        self.section(self.tr("Other names"))
        self.each(aliases, self._alias)

    def write_changes(self, changes: tuple[UnitChanged, ...]) -> None:
        """Units that were renamed, merged, split or replaced."""
        if changes:
            self.section(self.tr("What became of units"))
            self.each(changes, self._change)

    def write_events(self, title: str, events: Listed[EventLine]) -> None:
        """Events by date, each with what is known of it."""
        if events.total:
            self.section(counted_heading(title, events.total))
            self.each(events.rows, self._event, events.total)

    def write_terms(self, title: str, terms: Listed[TenureLine], *, of_person: bool) -> None:
        """Times in office: the unit (or the holder), then position and time as a link."""
        if terms.total:
            self.section(counted_heading(title, terms.total))
            self.each(terms.rows, lambda line: self._term(line, of_person), terms.total)

    def position(self, post: Post) -> str:
        """What a position is called; one without a title leads, or is only held."""
        return post.title or (self.tr("leads") if post.leads else self.tr("no title"))

    def _alias(self, alias: Alias) -> None:
        when = self.tongue.when(alias.span, short=True) if alias.span.shape != "none" else ""
        self.pair(Text(alias.name), joined(alias_kind_words(alias.kind), alias.language, when))

    def _change(self, changed: UnitChanged) -> None:
        self.name(changed.from_unit, change_words(changed.change.relation))
        self.name(changed.to_unit)

    def _source(self, cited: Sequence[Cited]) -> None:
        """A source, where it is quoted, and each of its passages with its place."""
        first = cited[0]
        self.name(first.source, self.tongue.date(first.issued, short=True))
        if first.quoted_in is not None:
            self.name_after(self.tr("quoted in"), first.quoted_in)
        self.each(cited, self._passage_of)

    def _passage_of(self, cited: Cited) -> None:
        citation = cited.citation
        about = field_words(cited.of, citation.field)
        head = joined(citation.locator, about, confidence_words(citation.confidence))
        says = self.tr("says: {value}").format(value=citation.says) if citation.says else ""
        quote = said("“{text}”", text=citation.exact) if citation.exact else ""
        parts: list[QWidget] = [Text(text) for text in (quote, says, citation.note) if text]
        has_place = citation.passage_from is not None
        seen = (self._link_to_passage(citation.id),) if has_place else ()
        parts.append(self.ways("citation", citation.id, *seen))
        self.stack(*([Text(head, "muted")] if head else []), *parts)

    def _link_to_passage(self, citation_id: int) -> Link:
        link = Link(self.tr("show in the text"))
        link.setObjectName("passageLink")
        link.clicked.connect(lambda: self.passage_asked.emit(citation_id))
        return link

    def _note(self, note: Note) -> None:
        self.say_markdown(note.text)
        if note.changed_at and note.changed_at != note.created_at:
            self.mutter(self.tr("edited {when}").format(when=self.tongue.moment(note.changed_at)))
        elif note.created_at:
            self.mutter(self.tr("written {when}").format(when=self.tongue.moment(note.created_at)))
        self.stack(self.ways("note", note.id))

    def _property(self, field: Property) -> None:
        self.rows([(field.name, field.value, "")])

    def _event(self, line: EventLine) -> None:
        event = line.event
        known = modality_words(event.modality) if event.modality != "stated" else ""
        roles = ", ".join(role for role in line.roles if role != "subject")
        when = self.tongue.when(event.span, short=True)
        self.name(line.named, when, line.kind, severity_words(line.severity), known, roles)

    def _term(self, line: TenureLine, of_person: bool) -> None:
        who = line.unit if of_person else line.holder
        facts = joined(
            self.position(line.post) if of_person else "",
            status_words(line.tenure.status),
            self.tongue.when(line.tenure.span, short=True),
        )
        term = self.link(Named("tenure", line.tenure.id, facts))
        if who is None:
            nobody = self.tr("vacant") if line.tenure.status == "vacant" else self.tr("not named")
            self.stack(Text(nobody), term)
        else:
            self.stack(self.link(who), term)


def by_source(citations: Sequence[Cited]) -> list[list[Cited]]:
    """The passages of each source together, sources and passages in the order they came."""
    grouped: dict[int, list[Cited]] = {}
    for cited in citations:
        grouped.setdefault(cited.source.id, []).append(cited)
    return list(grouped.values())
