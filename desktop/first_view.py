"""The first thing that is furnished: the canvas between two empty sides, with the file on it.

Everything else of the window is imported and placed when the first marks are painted.
"""

# SPDX-License-Identifier: MIT

from datetime import UTC, datetime
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from db.dates.clock import seconds_of
from db.dates.zones import zone_of
from db.errors import ChronikError
from db.file import read_guard
from desktop.canvas.focus_frame import FocusFrame
from desktop.canvas.minimap import Minimap
from desktop.canvas.view import TimelineView
from desktop.document import Document
from desktop.row_plans import plan_of
from desktop.settings import Settings
from desktop.shell import Shell
from desktop.shield import shielded
from desktop.theme import Theme
from desktop.timeline.arranged import Plan
from desktop.timeline.hits import hit
from desktop.timeline.lanes import Grouping

AT_ONCE_BYTES: Final = 12_000_000  # a file up to this size opens in a blink, without a task
SIDES_PX: Final = (262, 746, 272)
MIDDLE_PX: Final = (420, 300)  # the canvas, and a table below it
ABOVE_PX: Final = 68  # what menus and top bar will take
BESIDE_PX: Final = 1_500  # a window this wide has room for a text and a page side by side
READING_PX: Final = (360, 620)  # the least and the most that a text needs to be read well
LEAST_PX: Final = 220  # of a text, where large letters make every window small
READING_PART: Final = 0.28  # of the window
GROUPINGS: dict[str, Grouping] = {
    "units": "units",
    "people": "people",
    "kinds": "kinds",
    "flat": "flat",
}


def plan_for(settings: Settings, path: Path) -> Plan:
    """How the rows of a file were made when it was last looked at."""
    view = settings.view_of(path)
    if view is None:
        return plan_of("units")
    return plan_of(GROUPINGS.get(view.grouping, "units"), view.folded)


def restore(canvas: TimelineView, document: Document, settings: Settings) -> None:
    """Show a file on the canvas the way it was last looked at; else its middle 90 %."""
    view = settings.view_of(document.path)
    grouping = GROUPINGS.get(view.grouping, "units") if view is not None else "units"
    document.grouping = grouping
    canvas.set_document(None)
    canvas.set_grouping(grouping)
    canvas.set_folded(frozenset(view.folded) if view is not None else frozenset())
    canvas.set_document(document, now_s(document.zone))
    if view is not None:
        canvas.set_viewport(view.t0_s, view.seconds_per_px, view.scroll_px)


def now_s(zone: str) -> float:
    """Wall-clock seconds since 1970 in a file's zone: the scale everything is drawn on."""
    now = datetime.now(UTC).astimezone(zone_of(zone))
    return float(seconds_of(now.year, now.month, now.day, now.hour, now.minute, now.second))


def lay_out(widget: QWidget) -> None:
    """Give a widget the size it will have, before anything is fitted to it.

    A page that was just placed is shown, and gets its size, only by events that Qt has posted
    but not yet sent. Only those are sent: others might close the window meanwhile.
    """
    within = [widget]
    while not within[-1].isWindow():
        within.append(cast(QWidget, within[-1].parentWidget()))
    for each in reversed(within[:-1]):
        each.show()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


@shielded
class FirstView(QSplitter):
    """The middle of the window, with room for what comes to its left and right."""

    painted = Signal()  # once, after the first frame with a file
    marks_painted = Signal()  # once, after the first frame in which a mark can be hit

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("sides")
        self.setChildrenCollapsible(False)
        self._settings = settings
        self.canvas = TimelineView(theme)
        self.frame = FocusFrame(self.canvas, theme)
        self.minimap = Minimap(theme)
        self.document: Document | None = None
        self._was_empty = True
        self._was_painted = False
        self._had_marks = False
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.middle = QSplitter(Qt.Orientation.Vertical)
        self.middle.setObjectName("middle")
        self.middle.setChildrenCollapsible(False)
        self.middle.addWidget(self.canvas)
        column.addWidget(self.middle, 1)
        column.addWidget(self.minimap)
        self.right = QSplitter()
        self.right.setObjectName("rightSide")
        self.right.setChildrenCollapsible(False)
        self.right.addWidget(QWidget())
        self._before: list[int] = []  # the widths before the text was opened
        for widget in (QWidget(), centre, self.right):
            self.addWidget(widget)
        self.setStretchFactor(1, 1)
        self.fit_sides()
        self.canvas.installEventFilter(self)

    def open(self, path: Path, shell: Shell) -> bool:
        """Show a file at once, if it is small and sound; what fails is told later, by others."""
        try:
            if path.stat().st_size > AT_ONCE_BYTES:
                return False
            document = Document.open(path)
        except (OSError, ChronikError):
            return False
        shell.setContentsMargins(0, ABOVE_PX, 0, 0)
        shell.setCentralWidget(self)
        lay_out(self)
        try:
            with read_guard(path):
                self.show_document(document)
        except ChronikError:
            self.forget()
            document.close()
            return False
        return True

    def show_document(self, document: Document) -> None:
        """Show a file the way it was last looked at."""
        if self.document is not document:
            self.document = document
            self._was_empty = len(document.columns) == 0
            self.canvas.set_legend(self._settings.shows_legend)
            restore(self.canvas, document, self._settings)
            self.minimap.set_columns(document.shown)
            view = self.canvas.viewport_value()
            if view is not None:
                self.minimap.show_viewport(view)

    def refresh(self) -> None:
        """Show what was written; the first events of a file decide where to look."""
        if self.document is None:
            return
        if self._was_empty:
            self.canvas.set_document(self.document, now_s(self.document.zone))
        else:
            self.canvas.refresh()
        self._was_empty = len(self.document.columns) == 0
        self.minimap.set_columns(self.document.shown)

    def forget(self) -> None:
        """Show nothing: the file is about to close."""
        self.document = None
        self.canvas.set_document(None)
        self.minimap.set_columns(None)

    def put_sides(self, left: QWidget, right: QWidget) -> None:
        """Place what belongs to the left and right of the canvas."""
        for splitter, widget in ((self, left), (self.right, right)):
            before = splitter.replaceWidget(0, widget)
            if before is not None:
                before.deleteLater()
            widget.show()
        self.fit_sides()

    def put_table(self, table: QWidget) -> None:
        """Place a table below the canvas that is hidden until it is asked for."""
        table.hide()
        self.middle.addWidget(table)
        self.middle.setSizes(MIDDLE_PX)

    def put_reading(self, pane: QWidget) -> None:
        """Place a pane beside the canvas that is hidden until a text is read."""
        pane.hide()
        pane.setMinimumWidth(LEAST_PX)
        self.right.insertWidget(0, pane)

    def make_room(self, is_reading: bool) -> None:
        """Give a text that is read its width, and take it back when it is closed.

        In a wide window it stands beside the page on the right, in a small one above it, so that
        the canvas stays wide enough to work on. What was in view there stays in view.
        """
        if is_reading == bool(self._before):
            return
        view = self.canvas.viewport_value()
        if is_reading:
            self._widen_right()
        else:
            left, _, right = self._before
            self._before = []
            self.setSizes([left, max(0, self.width() - left - right), right])
        now = self.canvas.viewport_value()
        if view is not None and now is not None:
            per_px = (view.t1_s - view.t0_s) / max(1.0, now.width - now.left)
            self.canvas.set_viewport(view.t0_s, per_px, view.scroll_px)

    def _widen_right(self) -> None:
        self._before = self.sizes()
        left, _, right = self._before
        least, most = READING_PX
        reading = min(most, max(least, round(self.width() * READING_PART)))
        self._turn_right()
        is_beside = self.right.orientation() == Qt.Orientation.Horizontal
        wide = reading + right if is_beside else max(reading, right)
        self.setSizes([left, max(0, self.width() - left - wide), wide])
        page = self.height() // 3
        self.right.setSizes([reading, right] if is_beside else [self.height() - page, page])

    def _turn_right(self) -> None:
        is_wide = self.width() >= BESIDE_PX
        way = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if self.right.orientation() != way:
            self.right.setOrientation(way)

    def fit_sides(self) -> None:
        """Give the three parts the widths they had last time, or the first ones."""
        self.setSizes(SIDES_PX)
        self.restoreState(self._settings.state("sides"))

    def _look_at_frame(self) -> None:
        scene = self.canvas.scene()
        if scene is None:
            return
        if len(scene.marks) and not self._had_marks:
            marks = scene.marks
            x = float(marks.x0[0] + marks.x1[0]) / 2
            found = hit(scene, x, float(marks.y[0] + marks.height[0] / 2))
            self._had_marks = found.what == "mark"
            if self._had_marks:
                self.marks_painted.emit()
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()
        if self._had_marks:
            self.canvas.removeEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_right()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.canvas and event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._look_at_frame)  # when this frame is done
        return super().eventFilter(watched, event)
