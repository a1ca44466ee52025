"""The pane on the right: the page of what is selected, built anew for every selection.

It reads through a `Reader` and says where a name leads by `picked`; an address out of the
program only by `link_asked`, for the window to show before anything is opened (R17).
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from db.errors import ChronikError
from db.reading.details import (
    EraDetail,
    EventDetail,
    IncidentDetail,
    PersonDetail,
    SourceDetail,
    TenureDetail,
    UnitDetail,
)
from db.reading.links import LinkDetail
from db.reading.many import ManyDetail
from db.reading.notes import NoteRow
from desktop.panes.detail_body import DetailBody
from desktop.panes.era_detail import EraPage
from desktop.panes.event_detail import EventPage
from desktop.panes.incident_detail import IncidentPage
from desktop.panes.link_detail import LinkPage
from desktop.panes.many_detail import ManyPage, selected_words
from desktop.panes.note_detail import NotePage
from desktop.panes.person_detail import PersonPage
from desktop.panes.source_detail import SourcePage
from desktop.panes.strips.asked import NoStrips, Strips
from desktop.panes.tenure_detail import TenurePage
from desktop.panes.texts import Link
from desktop.panes.tongue import Tongue
from desktop.panes.unit_detail import UnitPage
from desktop.selection import Thing

BACK_MARGINS: Final = (18, 10, 14, 0)  # of the way back to several, in line with the page


class Reader(Protocol):
    """What the pane reads; `Document` fits. None: there is no such record (any more)."""

    @property
    def language(self) -> str: ...
    @property
    def zone(self) -> str: ...

    def event_detail(self, id: int) -> EventDetail | None: ...
    def tenure_detail(self, id: int) -> TenureDetail | None: ...
    def person_detail(self, id: int) -> PersonDetail | None: ...
    def unit_detail(self, id: int) -> UnitDetail | None: ...
    def incident_detail(self, event_id: int) -> IncidentDetail | None: ...
    def source_detail(self, id: int) -> SourceDetail | None: ...
    def era_detail(self, id: int) -> EraDetail | None: ...
    def link_detail(self, id: int) -> LinkDetail | None: ...
    def note_row(self, id: int) -> NoteRow | None: ...
    def many_detail(self, marks: Sequence[tuple[str, int]]) -> ManyDetail: ...


class DetailPane(QWidget):
    """Shows one thing, or several that are selected, or how to choose one.

    From the page of several a link leads to one of them, and from there another one back:
    `marks_asked([(table, id), …])`. `act_asked(id)` names an action for all that is selected.
    """

    picked = Signal(str, int)
    link_asked = Signal(str)
    passage_asked = Signal(int)  # a citation's id
    reading_asked = Signal(int)  # a source's id
    tag_asked = Signal(str)  # its name
    edit_asked = Signal(str, int)  # table, id
    delete_asked = Signal(str, int)
    marks_asked = Signal(object)  # list of (table, id)
    act_asked = Signal(str)  # the id of an action

    def __init__(self, reader: Reader | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detailPane")
        self.setProperty("role", "pane")
        self.setAccessibleName(self.tr("Details"))
        self._reader: Reader | None = None
        self._strips: Strips = NoStrips()
        self._thing: Thing | None = None
        self._several: tuple[Thing, ...] = ()
        self._left: tuple[Thing, ...] = ()  # several, of which one was followed
        self._tongue = Tongue()
        self.area = QScrollArea()
        self.area.setProperty("role", "pane")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("Details"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.back = self._made_back()
        self._above = QWidget()
        self._above.hide()
        above = QVBoxLayout(self._above)
        above.setContentsMargins(*BACK_MARGINS)
        above.addWidget(self.back)
        column.addWidget(self._above)
        column.addWidget(self.area)
        self.setMinimumWidth(220)
        self.set_reader(reader)

    def set_reader(self, reader: Reader | None) -> None:
        """Read from this file from now on, and show nothing of the last one."""
        self._reader = reader
        self._tongue = Tongue() if reader is None else Tongue(reader.language, reader.zone)
        self.show_thing(None)

    def set_strips(self, strips: Strips) -> None:
        """Ask these for who held a position one after another."""
        self._strips = strips

    def show_thing(self, thing: Thing | None) -> None:
        """Show the page of a thing, from its top."""
        self._thing, self._several = thing, ()
        self._left = self._left if _is_among(thing, self._left) else ()
        self.back.relabel(f"‹ {selected_words(len(self._left))}")
        self._above.setVisible(bool(self._left))
        self._show(self._now())

    def show_several(self, things: Sequence[Thing]) -> None:
        """Show the page of several selected things, from its top."""
        self._thing, self._several, self._left = None, tuple(things), ()
        self._above.hide()
        self._show(self._now())

    def refresh(self) -> None:
        """Read the same again, and stay where the reader was."""
        place, pieces = self.area.verticalScrollBar().value(), self.page().pieces
        page = self._now()
        if place:
            page.write_on(pieces)
        self._show(page)
        width = self.area.viewport().width()
        page.resize(width, page.heightForWidth(width))
        self.area.verticalScrollBar().setValue(place)

    def page(self) -> DetailBody:
        """The page that is shown."""
        page = self.area.widget()
        assert isinstance(page, DetailBody)
        return page

    def _made_back(self) -> Link:
        back = Link("")
        back.setObjectName("backToSeveral")
        back.clicked.connect(
            lambda: self.marks_asked.emit([(each.table, each.id) for each in self._left])
        )
        return back

    def _follow(self, table: str, id: int) -> None:
        """A name of the page was followed."""
        if self._several and _is_among(Thing(table, id), self._several):
            self._left = self._several
        self.picked.emit(table, id)

    def _show(self, page: DetailBody) -> None:
        """Put a page in; the old one may be the one whose link was just followed."""
        page.picked.connect(self._follow)
        if isinstance(page, ManyPage):
            page.act_asked.connect(self.act_asked)
        page.link_asked.connect(self.link_asked)
        page.passage_asked.connect(self.passage_asked)
        page.reading_asked.connect(self.reading_asked)
        page.tag_asked.connect(self.tag_asked)
        page.edit_asked.connect(self.edit_asked)
        page.delete_asked.connect(self.delete_asked)
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self.area.isAncestorOf(focus)
        old = self.area.takeWidget()
        self.area.setWidget(page)
        self.area.verticalScrollBar().setValue(0)
        if old is not None:
            old.hide()
            old.deleteLater()
        if had_keyboard:
            self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _now(self) -> DetailBody:
        """The page of what is to be shown."""
        thing, reader = self._thing, self._reader
        if reader is None or (thing is None and not self._several):
            return self._hint()
        try:
            page = self._many_page(reader) if thing is None else self._page_of(thing, reader)
        except ChronikError as problem:
            return self._words(str(problem))
        return page or self._words(self.tr("This is no longer in the file."))

    def _many_page(self, reader: Reader) -> DetailBody | None:
        marks = [(each.table, each.id) for each in self._several]
        detail = reader.many_detail(marks)
        return ManyPage(detail, self._tongue) if detail.total else None

    def _page_of(self, thing: Thing, reader: Reader) -> DetailBody | None:
        match thing.table:
            case "event" | "incident":
                return self._event_page(thing.id, reader)
            case "tenure":
                tenure = reader.tenure_detail(thing.id)
                if tenure is None:
                    return None
                return TenurePage(tenure, self._tongue, self._strips.around(thing.id))
            case "person":
                person = reader.person_detail(thing.id)
                if person is None:
                    return None
                return PersonPage(person, self._tongue, self._strips.path_of(thing.id))
            case "unit":
                unit = reader.unit_detail(thing.id)
                if unit is None:
                    return None
                return UnitPage(unit, self._tongue, self._strips.successions_of(thing.id))
            case "source":
                source = reader.source_detail(thing.id)
                return SourcePage(source, self._tongue) if source else None
            case "note":
                note = reader.note_row(thing.id)
                return NotePage(note, self._tongue) if note else None
            case "link":
                link = reader.link_detail(thing.id)
                return LinkPage(link, self._tongue) if link else None
            case "era":
                era = reader.era_detail(thing.id)
                return EraPage(era, self._tongue) if era else None
        return None

    def _event_page(self, id: int, reader: Reader) -> DetailBody | None:
        """An event that is an incident has the same page however it was chosen."""
        event = reader.event_detail(id)
        if event is None:
            return None
        incident = reader.incident_detail(id) if event.incident is not None else None
        return IncidentPage(incident, self._tongue) if incident else EventPage(event, self._tongue)

    def _hint(self) -> DetailBody:
        return self._words(self.tr("Click a mark, a person or a unit."))

    def _words(self, text: str) -> DetailBody:
        page = DetailBody(self._tongue)
        page.say(text, "muted")
        page.end()
        return page


def _is_among(thing: Thing | None, things: Sequence[Thing]) -> bool:
    """Whether a thing is one of several; an incident is its event."""
    if thing is None:
        return False
    table = "event" if thing.table == "incident" else thing.table
    return any((each.table, each.id) == (table, thing.id) for each in things)
