"""The canvas and those who follow it: rows, dates one goes to, what is in view and told of it."""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from desktop.actions import check_choice
from desktop.dialogs import go_to_date
from desktop.document import Document
from desktop.editing.desk import Desk
from desktop.facts import count_words, range_words
from desktop.first_view import FirstView, now_s
from desktop.sides import LeftSide
from desktop.strip import StatusLine
from desktop.timeline.lanes import Grouping
from desktop.timeline.viewport import Viewport


class Looking(QObject):
    """What one does to see another part of the timeline, and what then shows where one is."""

    def __init__(self, desk: Desk, first: FirstView, left: LeftSide, status: StatusLine) -> None:
        super().__init__(desk)
        self._desk = desk
        self._canvas = first.canvas
        self._minimap = first.minimap
        self._left = left
        self._status = status
        self._actions: Mapping[str, QAction] = {}

    def listen_to(self, actions: dict[str, QAction]) -> None:
        """Follow the canvas and the minimap, and keep these actions up to date."""
        self._actions = actions
        self._canvas.viewport_moved.connect(self.show_viewport)
        self._canvas.hovered_date.connect(self._status.pointer.setText)
        self._canvas.lane_picked.connect(self._pick_row)
        self._canvas.stub_picked.connect(self.show_undated)
        self._canvas.legend_toggled.connect(self.show_legend)
        self._minimap.span_asked.connect(self._canvas.navigation.show_span)

    def show_opened(self, document: Document) -> None:
        """A file was opened: the rows are as they were when it was last seen."""
        self._actions["legend"].setChecked(self._desk.settings.shows_legend)
        document.grouping = self._canvas.grouping
        check_choice(dict(self._actions), "grouping", self._canvas.grouping)

    def group_by(self, grouping: Grouping) -> None:
        """Make rows of units, people, kinds, or one of all."""
        if self._desk.document is not None:
            self._desk.document.grouping = grouping
            self._canvas.set_grouping(grouping)
        check_choice(dict(self._actions), "grouping", grouping)

    def show_legend(self, is_shown: bool) -> None:
        """Open or fold the legend card."""
        is_open = self._canvas.set_legend(is_shown)
        self._desk.settings.shows_legend = is_open
        self._actions["legend"].setChecked(is_open)

    def show_undated(self) -> None:
        """Bring the list of events without a day to the front."""
        self._left.show_tray()

    def ask_date(self) -> None:
        """Ask for a date and go there."""
        document = self._desk.document
        if document is not None:
            seconds = go_to_date.ask(self._desk.shell, language=document.language)
            if seconds is not None:
                self._canvas.navigation.go_to(seconds)

    def go_to_today(self) -> None:
        """Bring today to the middle."""
        if self._desk.document is not None:
            self._canvas.navigation.go_to(now_s(self._desk.document.zone))

    def show_viewport(self, view: Viewport | None) -> None:
        """Say what is in view; None = nothing is."""
        scene = self._canvas.scene()
        if self._desk.document is None or scene is None or view is None:
            return
        self._minimap.show_viewport(view)
        self._left.show_viewport(view)
        self._status.range.setText(range_words(view, self._desk.document.language))
        self._status.counts.setText(count_words(scene.counts))

    def _pick_row(self, key: str) -> None:
        table, _, id = key.partition(":")
        if table in ("unit", "person") and id.isdecimal():
            self._desk.selection.pick(table, int(id))
