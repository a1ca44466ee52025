"""The day whose leadership is looked at, and the one it is compared with: once for the window.

The canvas draws their lines, the leadership pane tells who held what. Who else wants to know
listens to `changed`.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Mapping
from typing import Final, TypeVar

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from db.dates.clock import DAY_S, days_of
from db.errors import ChronikError
from db.file import OpenFile
from db.leadership.terms import Terms
from desktop.dialogs.as_of_dialog import AsOfDays
from desktop.document import Document
from desktop.editing.desk import Desk
from desktop.first_view import FirstView, now_s
from desktop.leading.between_days import BetweenDays, Differences
from desktop.leading.day_sheet import DaySheet
from desktop.leading.office_terms import OfficeTerms
from desktop.leading.strip_source import StripSource
from desktop.panes.detail import DetailPane
from desktop.panes.leadership.pane import LeadershipPane, LeadershipShown
from desktop.panes.tongue import Tongue
from desktop.right_side import RightSide
from desktop.selection import Thing
from desktop.tasks import Tasks

T = TypeVar("T")

FOLLOW_MS: Final = 16  # the pane waits so long for the next place of a line that is dragged
LEAST_PX: Final = 330  # of the right side, so that a line of the pane can be read
FIRST_DAY: Final = days_of(1, 1, 1)
LAST_DAY: Final = days_of(9999, 12, 31)
STATE: Final = "leadership"
PARTS: Final = "besidePage"


class Leading(QObject):
    """What the actions about leadership call; owns the right side of the window.

    `day` and `compared` are days since 1970-01-01, None = none.
    """

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        first: FirstView,
        detail: DetailPane,
        tasks: Tasks,
        clock: Callable[[str], float] = now_s,
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._first = first
        self.clock = clock
        self._day: int | None = None
        self._compared: int | None = None
        self._actions: Mapping[str, QAction] = {}
        self._before: QWidget | None = None  # who had the keyboard before the pane
        self.terms = OfficeTerms(tasks, self)
        self.between = BetweenDays(tasks, self)
        self.strips = StripSource(desk, detail, self.held_terms, lambda: self.today)
        self.pane = LeadershipPane()
        self.side = RightSide(detail, self.tr("Details"))
        self.side.dock(self.pane, self.tr("Leadership"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(FOLLOW_MS)
        self._soon.timeout.connect(self._show)

    @property
    def day(self) -> int | None:
        """The day whose leadership is shown; None while none is."""
        return self._day if self.is_shown else None

    @property
    def compared(self) -> int | None:
        """The day it is compared with."""
        return self._compared if self.is_shown else None

    @property
    def is_shown(self) -> bool:
        """Whether the pane is open on a file."""
        return self.side.is_open(self.pane) and self._desk.document is not None

    @property
    def today(self) -> int:
        """The day it is where the file lives."""
        document = self._desk.document
        return int(self.clock(document.zone if document is not None else "UTC") // DAY_S)

    def listen_to(self, actions: Mapping[str, QAction]) -> None:
        """Begin to work, once the window is built, and before anybody else hears of a file:
        whoever shows it asks for its times in office here."""
        self._actions = actions
        files, pane = self._desk.files, self.pane
        files.opened.connect(self._on_opened)
        files.closing.connect(self._on_closing)
        self._desk.selection.changed.connect(self._on_selection)
        self._desk.selection.several_changed.connect(self._make_room_for_page)
        self._make_room_for_page()
        self._desk.shell.closing.connect(self._keep)
        self.terms.changed.connect(self._soon.start)
        self.terms.changed.connect(self.strips.renew)
        self.between.ready.connect(self._show)
        pane.picked.connect(self._desk.pick)
        pane.day_typed.connect(self.go_to_day)
        pane.step_asked.connect(self.step)
        pane.compare_left.connect(lambda: self.compare_with(None))
        pane.close_asked.connect(lambda: self.show_pane(False))
        if bytes(self._desk.settings.state(STATE).data()) == b"shown":
            self.side.open(self.pane)
            self.side.restore(self._desk.settings.state(PARTS))
            actions["leadership"].setChecked(True)

    def show_pane(self, is_shown: bool) -> None:
        """Open or close the pane, and bring the keyboard there, or back where it was."""
        was_in = self.pane.isAncestorOf(focus := QApplication.focusWidget() or self._desk.canvas)
        self._open(is_shown)
        if is_shown:
            self._before = self._before if was_in else focus
            self.pane.focus_positions()
        elif was_in:
            _still_there(self._before, self._desk.canvas).setFocus()

    def set_day(self, day: int) -> None:
        """Look at another day; the pane follows when nothing more comes, as from a drag."""
        day = min(max(day, FIRST_DAY), LAST_DAY)
        if not self.is_shown:
            self._day = day
            self._open(True)
        elif day != self._day:
            self._day = day
            if self._compared == day:
                self._compared = None
            if not self._soon.isActive():
                self._soon.start()
            self.changed.emit()

    def go_to_day(self, day: int) -> None:
        """Look at another day, and bring it into view on the canvas."""
        self.set_day(day)
        if self._soon.isActive():
            self._show()
        view, second = self._desk.canvas.viewport_value(), day * DAY_S
        if view is not None and not view.t0_s <= second <= view.t1_s:
            self._desk.canvas.navigation.go_to(second)

    def step(self, by: int) -> None:
        """Go to the next day on which anything changes (by 1), or to the one before (-1)."""
        if not self.is_shown:
            self._open(True)
        day, days = self._day, self._change_days()
        if day is None:
            return
        there = [each for each in days if (each > day if by > 0 else each < day)]
        if there:
            self.go_to_day(there[0] if by > 0 else there[-1])
        elif by > 0:
            self._desk.say(self.tr("Nothing changes after this day."))
        else:
            self._desk.say(self.tr("Nothing changed before this day."))

    def step_back(self) -> None:
        """Go to the change before."""
        self.step(-1)

    def step_on(self) -> None:
        """Go to the next change."""
        self.step(1)

    def compare_with(self, day: int | None) -> None:
        """Compare the day with another one; None = with nothing."""
        self._compared = None if day == self._day else day
        if day is not None and not self.is_shown:
            self._open(True)
        self._show()
        self.changed.emit()

    def take(self, days: AsOfDays) -> None:
        """Look at a day, compared with another one or with none."""
        self._compared = days.compared if days.compared != days.day else None
        self._soon.start()  # the pane is told once, whichever of the two days is another one
        self.go_to_day(days.day)
        self.changed.emit()

    def held_terms(self) -> Terms | None:
        """The times in office of the file; None while they are read, or can't be."""
        try:
            return self.terms.held()
        except ChronikError as problem:
            self._desk.strip.say(str(problem), "error")
            return None

    def _open(self, is_open: bool) -> None:
        """Open or close the pane; with it the day comes and goes."""
        if is_open:
            self._make_room()
            self.side.open(self.pane)
        else:
            self.side.close_pane(self.pane)
        if "leadership" in self._actions:
            self._actions["leadership"].setChecked(is_open)
        if is_open and self._day is None:
            self._day = self.today
        self._keep()
        self._show()
        self.changed.emit()

    def _change_days(self) -> list[int]:
        return self.terms.change_days() if self.held_terms() is not None else []

    def _show(self) -> None:
        """Bring the pane up to the day."""
        self._soon.stop()
        document = self._desk.document
        if not self.is_shown or document is None or self._day is None:
            return
        self.pane.set_tongue(Tongue(document.language, document.zone))
        terms, today, day, days = self.held_terms(), self.today, self._day, self._change_days()
        self.pane.show_leadership(
            LeadershipShown(
                day,
                today,
                self._sheet(document, terms, day, today) if terms is not None else None,
                self._compared,
                self._differences(document, terms),
                bool(days) and days[0] < day,
                bool(days) and days[-1] > day,
                day <= today and not document.read_only,
            )
        )

    def _sheet(self, document: Document, terms: Terms, day: int, today: int) -> DaySheet:
        def read(asked: Callable[[OpenFile], T]) -> T | None:
            return self._desk.read(document, asked)

        return DaySheet(terms, day, today, read)

    def _differences(self, document: Document, terms: Terms | None) -> Differences | None:
        """What differs from the day it is compared with; None while that is worked out."""
        if self._day is None or self._compared is None:
            return ()
        try:
            if terms is not None:
                return self.between.told(document, terms, self._compared, self._day)
        except ChronikError as problem:
            self._desk.strip.say(str(problem), "error")
        return None

    def _make_room(self) -> None:
        """Widen the right side so that the pane can be read."""
        sizes = self._first.sizes()
        if len(sizes) == 3 and 0 < sizes[2] < LEAST_PX:
            more = LEAST_PX - sizes[2]
            self._first.setSizes([sizes[0], max(0, sizes[1] - more), LEAST_PX])

    def _on_opened(self, document: Document) -> None:
        self.terms.set_document(document)
        self._day, self._compared = self.today, None
        self._soon.start()  # when the canvas has painted
        self.changed.emit()

    def _on_closing(self, _document: Document) -> None:
        self._soon.stop()
        self.terms.set_document(None)
        self._day = self._compared = None
        self.pane.show_leadership(None)
        self.changed.emit()

    def _on_selection(self, thing: Thing | None) -> None:
        self.pane.select(thing.table if thing else "", thing.id if thing else 0)
        self._make_room_for_page()

    def _make_room_for_page(self, _things: object = None) -> None:
        """What is selected is to be read, and who selects it in the pane stays there."""
        has_page = bool(self._desk.selection.things)
        self.side.rest_page(not has_page)
        if has_page:
            self.side.show_page()

    def _keep(self) -> None:
        state = b"shown" if self.side.is_open(self.pane) else b"hidden"
        self._desk.settings.keep_state(STATE, QByteArray(state))
        self._desk.settings.keep_state(PARTS, self.side.state())


def _still_there(before: QWidget | None, otherwise: QWidget) -> QWidget:
    """Who had the keyboard before, if a page has not been made anew since."""
    if before is None or not isValid(before) or not before.isVisible():
        return otherwise
    return before
