"""The lines over the rows: the day of leadership and what hangs together, for the canvas.

What is selected decides which connections are seen; all of them only on demand. They are followed
by key from one event to the next.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from db.columns import EVENT, TENURE
from db.errors import ChronikError
from db.leadership.succession import predecessor, successor
from db.leadership.terms import Terms
from db.reading.links import LinkFacts, all_links, links_of_events
from db.records import Link
from db.tables import fetch
from desktop.document import Document
from desktop.editing.desk import Desk
from desktop.leading.leading import Leading
from desktop.panes.spoken import relation_words
from desktop.reader import Reader
from desktop.timeline.drawn import drawn_of
from desktop.timeline.lines import Tone
from desktop.timeline.links import NO_LINKS, LinkRow, Links, links_of, together
from desktop.trail import Trail

EVENTS: Final = ("event", "incident")
TONES: Final = {
    "contradicts": Tone.CONTRADICTING,
    "suspected connection": Tone.SUSPECTED,
}
FAR: Final = float("inf")  # where an event without a day stands: behind all others


class Lines(QObject):
    """Tells the canvas which lines to show, and the leadership which day was asked for."""

    def __init__(self, desk: Desk, leading: Leading) -> None:
        super().__init__(desk)
        self._desk = desk
        self._leading = leading
        self._actions: Mapping[str, QAction] = {}
        self._shows_all = False
        self._all: Links | None = None  # every connection of the file, read when they are shown
        self._trail = Trail()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.show)

    def listen_to(self, actions: Mapping[str, QAction]) -> None:
        """Begin to work, once the window is built."""
        self._actions = actions
        canvas, leading, desk = self._desk.canvas, self._leading, self._desk
        canvas.pointer.days.change_days = self._change_days
        canvas.as_of_asked.connect(leading.set_day)
        canvas.compared_asked.connect(leading.compare_with)
        leading.changed.connect(self._show_days)
        leading.terms.changed.connect(self.show)
        desk.selection.changed.connect(lambda _thing: self.show())
        desk.selection.several_changed.connect(lambda _things: self._soon.start())
        desk.files.opened.connect(self._take)
        desk.files.closing.connect(lambda _document: self._leave())
        self._show_days()

    def show_all(self, is_wanted: bool) -> None:
        """Show every connection in view, or only those of what is selected."""
        self._shows_all = is_wanted
        if "all_links" in self._actions:
            self._actions["all_links"].setChecked(is_wanted)
        self.show()

    def show(self) -> None:
        """Show the connections of what is selected now."""
        document = self._desk.document
        links = NO_LINKS
        if document is not None:
            try:  # not `desk.read`: a question of what is painted never waits behind the window
                links = Reader(document).read(lambda _file: self._links(document))
            except ChronikError as problem:
                self._desk.strip.say(str(problem), "error")
        self._desk.canvas.set_links(links)

    def next(self) -> None:
        """Select the next event in time that is connected with the selected one."""
        self._follow(forward=True)

    def previous(self) -> None:
        """Select the one before it in time."""
        self._follow(forward=False)

    def _take(self, document: Document) -> None:
        document.changed.connect(self._on_change)
        self._on_change()

    def _leave(self) -> None:
        self._all = None
        self._trail.forget()
        self._desk.canvas.set_links(NO_LINKS)

    def _on_change(self, _what: object = None) -> None:
        self._all = None
        self._trail.forget()
        self.show()

    def _show_days(self) -> None:
        self._desk.canvas.set_as_of(self._leading.day, self._leading.compared)

    def _change_days(self) -> Sequence[int]:
        terms = self._leading.held_terms()
        return self._leading.terms.change_days() if terms is not None else ()

    def _links(self, document: Document) -> Links:
        things = self._desk.selection.things
        events = {thing.id for thing in things if thing.table in EVENTS}
        lit = next((thing.id for thing in things if thing.table == "link"), 0)
        for link in fetch(document.file, Link, [lit] if lit else []):
            events |= {link.from_event, link.to_event}
        tenures = [thing.id for thing in things if thing.table == "tenure"]
        own = self._successions(tenures)
        if self._shows_all:
            return together(self._chosen(document, events, lit), own)
        found = links_of_events(document.file, sorted(events)) if events else []
        return together(links_of([_row(facts) for facts in found], lit), own)

    def _chosen(self, document: Document, events: set[int], lit: int) -> Links:
        """All connections, those of some events marked as chosen."""
        if self._all is None:
            self._all = links_of([_row(facts) for facts in all_links(document.file)])
        keys = np.array([id * 4 + EVENT for id in sorted(events)], np.int64)
        chosen = np.isin(self._all.starts, keys) | np.isin(self._all.ends, keys)
        return replace(self._all, is_chosen=chosen, lit=lit)

    def _successions(self, tenures: Sequence[int]) -> Links:
        """From who held the position before to each of these, and on to who held it after."""
        terms = self._terms() if tenures else None
        if terms is None:
            return NO_LINKS
        words, rows = self.tr("succeeds"), []
        for id in tenures[:20]:
            before, after = predecessor(terms, id), successor(terms, id)
            pairs = ((before, id), (id, after))
            rows += [
                LinkRow(0, (TENURE, first), (TENURE, then), Tone.SUCCESSION, words)
                for first, then in pairs
                if first is not None and then is not None
            ]
        return links_of(rows)

    def _terms(self) -> Terms | None:
        try:
            return self._leading.terms.held()
        except ChronikError:
            return None  # whoever shows the page tells it

    def _follow(self, *, forward: bool) -> None:
        current, document = self._desk.selection.current, self._desk.document
        if document is None:
            return
        if current is not None and current.table == "tenure":
            self._follow_office(current.id, forward=forward)
            return
        if current is not None and current.table == "link":
            for link in fetch(document.file, Link, [current.id]):
                self._desk.pick("event", link.to_event if forward else link.from_event)
            return
        if current is None or current.table not in EVENTS:
            self._desk.say(self.tr("Select an event first."))
            return
        found = self._desk.read(
            document,
            lambda _file: self._trail.step(
                current.id, lambda id: self._connected(document, id), forward=forward
            ),
        )
        if found:
            self._desk.pick("event", found)
        elif forward:
            self._desk.say(self.tr("No connected event comes after this one."))
        else:
            self._desk.say(self.tr("No connected event comes before this one."))

    def _follow_office(self, id: int, *, forward: bool) -> None:
        terms = self._terms()
        if terms is None:
            return
        found = successor(terms, id) if forward else predecessor(terms, id)
        if found is not None:
            self._desk.pick("tenure", found)
        elif forward:
            self._desk.say(self.tr("Nobody is known to have held this position afterwards."))
        else:
            self._desk.say(self.tr("Nobody is known to have held this position before."))

    def _connected(self, document: Document, id: int) -> list[tuple[float, int]]:
        """An event and those connected with it as (when in seconds, id), in the order of time;
        what a filter hides is left out."""
        facts = links_of_events(document.file, [id])
        ids = sorted({id, *(each for link in facts for each in link[1:3])})
        columns = document.shown
        rows = np.flatnonzero(
            (columns.table == EVENT) & np.isin(columns.id, np.array(ids, np.int64))
        )
        drawn = drawn_of(columns)
        when = np.where(drawn.is_drawn[rows], drawn.lo[rows], FAR)
        return sorted(zip(when.tolist(), columns.id[rows].tolist(), strict=True))


def _row(facts: LinkFacts) -> LinkRow:
    """A connection of two events as the canvas draws it."""
    id, start, end, relation, is_guess = facts
    tone = TONES.get(relation, Tone.SUSPECTED if is_guess else Tone.PLAIN)
    words = relation_words(relation, is_from_here=True)
    return LinkRow(id, (EVENT, start), (EVENT, end), tone, words, is_guess)
