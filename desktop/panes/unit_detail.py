"""The page of a unit: where it stands, its positions and who held them, events, incidents."""

# SPDX-License-Identifier: MIT

from db.leadership.values import Succession
from db.reading.details import Edge, Named, Position, UnitDetail
from db.records import Unit
from desktop.panes.record_page import RecordPage
from desktop.panes.spoken import capital, events_counted, seats_words, unit_kind_words
from desktop.panes.strips.writing import write_succession
from desktop.panes.tongue import Tongue


class UnitPage(RecordPage):
    """Everything about a unit."""

    def __init__(
        self,
        detail: UnitDetail,
        tongue: Tongue,
        successions: tuple[Succession, ...] | None = None,
    ) -> None:
        super().__init__(tongue)
        self._strips = {each.post_id: each for each in successions or ()}
        unit = detail.unit
        self.head([(capital(unit_kind_words(unit.kind)), "chipAccent")], "unit", unit.id)
        self.title(unit.name)
        self.mutter(events_counted(detail.events.total))
        self.say(unit.summary)
        self.rows(self._facts(unit))
        self.write_other_names(detail.other_names)
        self._write_edges(self.tr("Part of"), detail.parents)
        self._write_edges(self.tr("Parts"), detail.children)
        self._write_positions(detail)
        self.write_changes(detail.changes)
        self.write_events(self.tr("Incidents"), detail.incidents)
        self.write_events(self.tr("Events"), detail.events)
        self.write_evidence(detail.evidence)
        self.end()

    def _facts(self, unit: Unit) -> list[tuple[str, Named | str, str]]:
        facts = (
            (self.tr("Founded"), self.tongue.date(unit.founded)),
            (self.tr("Dissolved"), self.tongue.date(unit.dissolved)),
            (self.tr("Fiscal year ends"), unit.fiscal_year_end),
        )
        return [(label, fact, "") for label, fact in facts if fact]

    def _write_edges(self, title: str, edges: tuple[Edge, ...]) -> None:
        if edges:
            self.section(title)
            self.each(edges, self._edge)

    def _edge(self, edge: Edge) -> None:
        when = self.tongue.when(edge.span, short=True) if edge.span.shape != "none" else ""
        self.name(edge.unit, when, edge.reason)

    def _write_positions(self, detail: UnitDetail) -> None:
        for position in detail.positions:
            self._position(position)

    def _position(self, position: Position) -> None:
        strip = self._strips.get(position.post.id)
        if strip is not None:
            lines = {line.tenure.id: line for line in position.tenures.rows}
            write_succession(self, strip, lines)
            return
        title = capital(self.position(position.post))
        self.write_terms(title, position.tenures, of_person=False)
        if not position.tenures.total:
            self.section(title)
            self.mutter(self.tr("nobody recorded"), seats_words(position.post.seats))
