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
        for pane in self._panes():
            pane.picked.connect(self.picked)

    def show_document(self, document: Document | None) -> None:
        """List what a file holds."""
        if document is None:
            self.events.set_source(None)
            return
        reader, language = Reader(document), document.language
        self.people.set_rows(reader.people())
        self.units.set_rows(reader.units())
        self.incidents.set_rows(reader.incidents(), language)
        self.sources.set_rows(reader.sources(), language)
        self.tray.set_tray(reader.tray(), language)
        self.events.set_source(document, language)

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
