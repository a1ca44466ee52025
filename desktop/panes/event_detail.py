"""The page of an event: what, when, who and where, what it hangs together with, who says so."""

# SPDX-License-Identifier: MIT

from db.dates.clock import DAY_S
from db.dates.durations import duration_words
from db.dates.span import Span
from db.reading.details import EventDetail, Linked, Named
from db.records import Figure
from desktop.panes.detail_body import MOST, joined
from desktop.panes.record_page import RecordPage
from desktop.panes.spoken import (
    capital,
    grouped,
    importance_words,
    modality_words,
    person_role_words,
    qualifier_words,
    relation_words,
    severity_words,
    unit_role_words,
)
from desktop.panes.texts import Text
from desktop.panes.tongue import Tongue

NEAR_S = 31 * DAY_S  # dates known no better than this are not counted apart in days


class EventPage(RecordPage):
    """Everything about an event; the page of an incident goes on from here."""

    def __init__(self, detail: EventDetail, tongue: Tongue) -> None:
        super().__init__(tongue)
        self._write_head(detail)
        self._write_between(detail)
        self._write_involved(detail)
        self._write_figures(detail.figures)
        self.write_changes(detail.changes)
        self._write_links(detail)
        self.write_evidence(detail.evidence)
        self._write_after()
        self.end()

    def _write_between(self, detail: EventDetail) -> None:
        """What a special kind of event has to say before who and where."""

    def _write_after(self) -> None:
        """What a special kind of event has to say at the end."""

    def _write_head(self, detail: EventDetail) -> None:
        event = detail.event
        is_incident = detail.incident is not None
        severity = severity_words(detail.incident.severity) if detail.incident else ""
        self.head(
            (
                (capital(detail.kind.label), "chipAlert" if is_incident else "chipAccent"),
                (severity, "chipAlert"),
                (modality_words(event.modality), "chip"),
                (importance_words(event.importance), "chip"),
            ),
            "event",
            event.id,
        )
        self.title(event.title)
        self.say(self.tongue.when(event.span), "muted")
        if event.span.wording:
            words = self.tr("in the words of the source: “{words}”")
            self.say(words.format(words=event.span.wording), "muted")
        self.say(event.description)

    def _write_involved(self, detail: EventDetail) -> None:
        kind = detail.kind.name
        rows: list[tuple[str, Named | str, str]] = [
            (person_role_words(each.role, kind), each.who, "") for each in detail.people
        ]
        rows += [(unit_role_words(each.role), each.who, "") for each in detail.units]
        if detail.event.place:
            rows.append((self.tr("Place"), detail.event.place, ""))
        if rows:
            self.section(self.tr("Who and where"))
            self.rows_of_many(rows)

    def _write_figures(self, figures: tuple[Figure, ...]) -> None:
        if not figures:
            return
        self.section(self.tr("Number") if len(figures) == 1 else self.tr("Numbers"))
        for figure in figures[:MOST]:
            value = f"{qualifier_words(figure.qualifier)} {grouped(figure.value)} {figure.unit}"
            remark = joined(figure.basis, self.tongue.date(figure.period))
            self.rows([(figure.metric, value.strip(), remark)])

    def _write_links(self, detail: EventDetail) -> None:
        if not detail.links:
            return
        self.section(self.tr("Connections"))
        self.each(detail.links, lambda linked: self._link(linked, detail.event.span))

    def _link(self, linked: Linked, here: Span) -> None:
        relation = relation_words(linked.link.relation, is_from_here=linked.is_outgoing)
        is_suspected = linked.link.relation == "suspected connection"
        guess = self.tr("speculated") if linked.link.speculated and not is_suspected else ""
        facts = joined(self._apart(linked.span, here), relation, guess)
        ways = self.ways("link", linked.link.id)
        self.stack(self.link(linked.other), Text(facts, "muted"), ways)

    def _apart(self, other: Span, here: Span) -> str:
        """How many days the other event was earlier or later; its date when nobody can say."""
        days = days_apart(other, here)
        if days is None:
            return self.tongue.when(other, short=True)
        low, high = days
        if low == high == 0:
            return self.tr("same day")
        if low < 0 < high:
            return self.tongue.when(other, short=True)
        shortest, longest = sorted((abs(low), abs(high)))
        length = duration_words(shortest * DAY_S, longest * DAY_S, self.tongue.language)
        words = self.tr("{length} later") if high > 0 else self.tr("{length} earlier")
        return words.format(length=length)


def days_apart(other: Span, here: Span) -> tuple[int, int] | None:
    """From how many to how many days `other` began after `here` (negative: before).

    None when one of them has no day, or is known no better than within a month.
    """
    bounds = (other.start_lo, other.start_hi, here.start_lo, here.start_hi)
    if None in bounds:
        return None
    o_lo, o_hi, h_lo, h_hi = (bound or 0 for bound in bounds)
    if o_hi - o_lo > NEAR_S or h_hi - h_lo > NEAR_S:
        return None
    first_o, last_o = o_lo // DAY_S, (o_hi - 1) // DAY_S
    first_h, last_h = h_lo // DAY_S, (h_hi - 1) // DAY_S
    return first_o - last_h, last_o - first_h
