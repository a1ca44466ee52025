"""The left side of the window: people, units, incidents, sources, and the canvas's twin list."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QTabWidget, QWidget

from desktop.document import Document
from desktop.panes.event_list import EventList
from desktop.panes.lists import IncidentsList, PeopleList, SourcesList, UnitsTree
from desktop.panes.tray import TrayList
from desktop.reader import Reader
from desktop.selection import Thing
from desktop.timeline.viewport import Viewport


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
        self.lists = _tabs(
            (self.people, self.tr("People")),
            (self.units, self.tr("Units")),
            (self.incidents, self.tr("Incidents")),
            (self.sources, self.tr("Sources")),
        )
        self.lists.setCurrentWidget(self.units)
        self.in_time = _tabs(
            (self.events, self.tr("In view")), (self.tray, self.tr("Without a day"))
        )
        self.addWidget(self.lists)
        self.addWidget(self.in_time)
        self.setSizes([460, 240])
        self.setChildrenCollapsible(False)
        self._document: Document | None = None
        self._stale: set[QWidget] = set()
        for pane in self._panes():
            pane.picked.connect(self.picked)
        for tabs in (self.lists, self.in_time):
            tabs.currentChanged.connect(self._fill_what_is_seen)

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

    def show_tray(self) -> None:
        """Bring the events without a day to the front."""
        self.in_time.setCurrentWidget(self.tray)
        self.tray.focus_list()

    def select(self, thing: Thing | None) -> None:
        """Show what is selected, in every list that has it."""
        for pane in self._panes():
            pane.select(thing.table if thing else "", thing.id if thing else 0)

    def _fill_what_is_seen(self) -> None:
        for tabs in (self.lists, self.in_time):
            pane = tabs.currentWidget()
            if pane in self._stale and self._document is not None:
                self._stale.discard(pane)
                self._fill(pane, self._document)

    def _fill(self, pane: QWidget, document: Document) -> None:
        reader, language = Reader(document), document.language
        if pane is self.people:
            self.people.set_rows(reader.people())
        elif pane is self.units:
            self.units.set_rows(reader.units())
        elif pane is self.incidents:
            self.incidents.set_rows(reader.incidents(), language)
        elif pane is self.sources:
            self.sources.set_rows(reader.sources(), language)
        elif pane is self.tray:
            self.tray.set_tray(reader.tray(), language)
        else:
            self.events.set_source(document, language)

    def _panes(
        self,
    ) -> tuple[PeopleList | UnitsTree | IncidentsList | SourcesList | EventList | TrayList, ...]:
        return (
            self.people,
            self.units,
            self.incidents,
            self.sources,
            self.events,
            self.tray,
        )


def _tabs(*pages: tuple[QWidget, str]) -> QTabWidget:
    tabs = QTabWidget()
    tabs.setDocumentMode(True)
    for page, title in pages:
        tabs.addTab(page, title)
    return tabs
