"""The left side of the window: people, units, incidents, sources, and the canvas's twin list."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from db.columns import EventColumns
from db.errors import ChronikError
from db.file import OpenFile, open_file, read_guard
from db.filtering import listed
from db.history import EditLine, History
from db.reading import lists
from db.reading.incident_list import incidents
from db.reading.notes import notes
from desktop.document import Document
from desktop.panes.completeness_pane import CompletenessPane
from desktop.panes.event_list import EventList
from desktop.panes.history_pane import HistoryPane
from desktop.panes.list_tabs import ListTabs
from desktop.panes.lists import IncidentsList, ListPane, PeopleList, SourcesList, UnitsTree
from desktop.panes.notes_list import NotesList
from desktop.panes.tray import TrayList
from desktop.reader import Reader
from desktop.selection import Thing
from desktop.tasks import Progress, Tasks
from desktop.timeline.viewport import Viewport

AT_ONCE_ROWS: Final = 60_000  # a file of so many marks is counted in a tenth of what one notices

Reads = Callable[[OpenFile], Any]
Shows = Callable[[Any], None]


Pane = (
    PeopleList | UnitsTree | IncidentsList | SourcesList | EventList | TrayList | NotesList
    | HistoryPane
)  # fmt: skip


class LeftSide(QSplitter):
    """Lists in tabs above, the events in view and those without a day below.

    All of them pass on what was chosen and show what is selected.
    """

    picked = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setObjectName("leftSide")
        self.people = PeopleList()
        self.units = UnitsTree()
        self.incidents = IncidentsList()
        self.sources = SourcesList()
        self.events = EventList()
        self.tray = TrayList()
        self.notes = NotesList()
        self.edits = HistoryPane()
        self.missing = CompletenessPane()  # filled by whoever looks the file through
        self.lists = _tabs(
            self.tr("What there is"),
            (self.people, self.tr("People")),
            (self.units, self.tr("Units")),
            (self.incidents, self.tr("Incidents")),
            (self.sources, self.tr("Sources")),
        )
        self.lists.setCurrentWidget(self.units)
        self.in_time = _tabs(
            self.tr("What is in view and what is to be done"),
            (self.events, self.tr("In view")),
            (self.tray, self.tr("No day")),
            (self.notes, self.tr("Notes")),
            (self.edits, self.tr("Edits")),
            (self.missing, self.tr("Missing")),
        )
        self.addWidget(self.lists)
        self.addWidget(self.in_time)
        self.setSizes([460, 240])
        self.setChildrenCollapsible(False)
        self._document: Document | None = None
        self._tasks: Tasks | None = None
        self._stale: set[QWidget] = set()
        for pane in self._panes():
            pane.picked.connect(self.picked)
        self.missing.picked.connect(self.picked)
        for tabs in (self.lists, self.in_time):
            tabs.currentChanged.connect(self._fill_what_is_seen)

    def work_behind(self, tasks: Tasks) -> None:
        """Read the lists of big files in these tasks."""
        self._tasks = tasks

    def show_document(self, document: Document | None) -> None:
        """List what a file holds; a list that is not in sight waits until it is."""
        self._document = document
        self._stale = set() if document is None else set(self._panes())
        if document is None:
            self.events.set_source(None)
            self.events.read_now()  # it must not ask a file that is closed
        self._fill_what_is_seen()

    def show_viewport(self, view: Viewport) -> None:
        """List the events in view."""
        self.events.show_range(view.t0_s, view.t1_s)

    def show_list(self, name: str) -> None:
        """Bring the "people", "units", "incidents" or "sources" to the front."""
        panes: dict[str, ListPane] = {
            "people": self.people,
            "units": self.units,
            "incidents": self.incidents,
            "sources": self.sources,
        }
        self.lists.setCurrentWidget(panes[name])
        panes[name].focus_list()

    def show_tray(self) -> None:
        """Bring the events without a day to the front."""
        self.in_time.setCurrentWidget(self.tray)
        self.tray.focus_list()

    def show_notes(self) -> None:
        """Bring the notes to the front."""
        self.in_time.setCurrentWidget(self.notes)
        self.notes.focus_list()

    def show_edits(self) -> None:
        """Bring the list of edits to the front."""
        self.in_time.setCurrentWidget(self.edits)
        self.edits.focus_list()

    def show_missing(self) -> None:
        """Bring what is missing to the front."""
        self.in_time.setCurrentWidget(self.missing)
        self.missing.focus_list()

    def in_front(self) -> tuple[int, int, int]:
        """Which list is seen above, which below, and which of both has the keyboard (0, 1; -1)."""
        both = (self.lists.pages, self.in_time.pages)
        focus = self.window().focusWidget()
        keyboard = next((i for i, pages in enumerate(both) if pages.isAncestorOf(focus)), -1)
        return both[0].currentIndex(), both[1].currentIndex(), keyboard

    def bring(self, above: int, below: int, keyboard: int) -> None:
        """Show the lists that were seen in another window, as `in_front` tells."""
        both = (self.lists.pages, self.in_time.pages)
        for pages, place in zip(both, (above, below), strict=True):
            pages.setCurrentIndex(place)
        pane = both[keyboard].currentWidget() if keyboard >= 0 else None
        if isinstance(pane, ListPane):
            pane.focus_list()
        elif pane is not None:
            pane.setFocus()

    def select(self, thing: Thing | None) -> None:
        """Show what is selected, in every list that has it."""
        for pane in (*self._panes(), self.missing):
            if pane is self.edits:
                continue  # what is chosen there is where the file is among its edits
            pane.select(thing.table if thing else "", thing.id if thing else 0)

    def _fill_what_is_seen(self) -> None:
        for tabs in (self.lists, self.in_time):
            pane = tabs.currentWidget()
            if pane in self._stale and self._document is not None:
                self._stale.discard(pane)
                self._fill(pane, self._document)

    def _fill(self, pane: QWidget, document: Document) -> None:
        """Read a list and show it; the lists of a big file are read behind the window."""
        if pane is self.events:
            self.events.set_source(document, document.language)
            return
        if isinstance(pane, ListPane):
            pane.narrow(document.is_filtered)
        read, show = self._ways(document)[pane]
        if self._tasks is None or len(document.columns) <= AT_ONCE_ROWS:
            show(Reader(document).read(read))
            return
        columns, path = document.shown, document.path

        def work(_progress: Progress) -> object:
            with open_file(path, writing=False) as file, read_guard(path):
                return read(file)

        def take(rows: object) -> None:
            if self._document is document and document.shown is columns:
                show(rows)

        self._tasks.run("", work, take, _leave_empty)

    def _ways(self, document: Document) -> dict[QWidget, tuple[Reads, Shows]]:
        """How each list is read from a file, and how it shows what was read."""
        language, reads = document.language, _reads(document.shown, document.is_filtered)
        return {
            self.people: (reads["people"], self.people.set_rows),
            self.units: (reads["units"], self.units.set_rows),
            self.incidents: (
                reads["incidents"],
                lambda rows: self.incidents.set_rows(rows, language),
            ),
            self.sources: (
                reads["sources"],
                lambda rows: self.sources.set_rows(rows, language),
            ),
            self.tray: (reads["undated"], lambda tray: self.tray.set_tray(tray, language)),
            self.notes: (notes, lambda rows: self.notes.set_rows(rows, language)),
            self.edits: (edits_of, lambda edits: self.edits.show_edits(edits, language)),
        }

    def _panes(self) -> tuple[Pane, ...]:
        return (
            self.people,
            self.units,
            self.incidents,
            self.sources,
            self.events,
            self.tray,
            self.notes,
            self.edits,
        )


def _leave_empty(problem: BaseException) -> None:
    """A file that can't be read is told of by the deep look at it; a bug goes on up."""
    if not isinstance(problem, ChronikError):
        raise problem


def _reads(shown: EventColumns, is_filtered: bool) -> dict[str, Reads]:
    """How the lists are read that a filter narrows to what is shown."""
    if not is_filtered:
        return {
            "people": lists.people,
            "units": lists.units,
            "incidents": incidents,
            "sources": lists.sources,
            "undated": lists.undated,
        }
    return {
        "people": partial(listed.people_seen, columns=shown),
        "units": partial(listed.units_seen, columns=shown),
        "incidents": partial(listed.incidents_seen, columns=shown),
        "sources": partial(listed.sources_seen, columns=shown),
        "undated": partial(listed.undated_seen, columns=shown),
    }


def edits_of(file: OpenFile) -> tuple[EditLine, ...]:
    """All edits of a file, oldest first."""
    return History(file).edits()


def _tabs(name: str, *pages: tuple[QWidget, str]) -> ListTabs:
    tabs = ListTabs(name)
    for page, title in pages:
        tabs.add(page, title)
    return tabs
