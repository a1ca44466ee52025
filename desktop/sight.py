"""What of the open file is seen and how: filter, colours, saved views, places, in one room.

Makes them, introduces them to each other, and tells the window's actions how things stand.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.actions import check_choice
from desktop.canvas.view import TimelineView
from desktop.colours import Colours
from desktop.document import Document
from desktop.editing.desk import Desk
from desktop.filtering import Filtering
from desktop.looks import Looks
from desktop.places import Places
from desktop.saved_views import SavedViews
from desktop.standpoint import Standpoint
from desktop.tasks import Tasks
from desktop.timeline.lanes import Grouping


class Sight(QObject):
    """The rooms of what is seen; `bar` is to be placed above the canvas, `menu`, with the views
    that have no key, in the menu bar."""

    def __init__(
        self, desk: Desk, looks: Looks, tasks: Tasks, group_by: Callable[[Grouping], None]
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._actions: Mapping[str, QAction] = {}
        self.filtering = Filtering(desk, tasks)
        self.bar = self.filtering.bar
        self.colours = Colours(desk)
        standpoint = Standpoint(desk.canvas, self.filtering, self.colours, looks, group_by)
        self.places = Places(standpoint, desk.selection)
        self.menu = QMenu(desk.shell)
        self.views = SavedViews(desk, standpoint, self.menu)
        self.destroyed.connect(self.menu.deleteLater)

    def rooms(self) -> dict[str, object]:
        """The rooms that actions call, by name."""
        return {
            "filtering": self.filtering,
            "colours": self.colours,
            "places": self.places,
            "views": self.views,
        }

    def listen_to(self, canvas: TimelineView, actions: dict[str, QAction]) -> None:
        """Follow the canvas and the file, and keep the actions up to date."""
        self._actions = actions
        actions["filter"].setCheckable(True)
        actions["filter"].triggered.connect(self._show_filter)
        self.views.take_actions(actions)
        canvas.viewport_moved.connect(self.places.pass_by)
        self.filtering.changed.connect(self.places.pass_by)
        self.places.changed.connect(self._show_ways)
        self.colours.changed.connect(lambda by: check_choice(actions, "colours", by))
        self._desk.behind.busy.connect(self.bar.setDisabled)
        self._desk.files.opened.connect(self._show_opened)
        self._desk.files.closing.connect(self._leave)
        self._desk.files.closed.connect(self._show_ways)
        self._show_ways()

    def _show_opened(self, document: Document) -> None:
        self.places.forget()
        self.views.forget()
        document.changed.connect(self._show_changed)
        coloured = document.colouring  # in another language the window is made anew
        kept = self._desk.settings.colours_of(document.path)
        self.colours.choose(coloured.by if coloured is not None else kept)
        self._show_changed(())
        self._show_ways()
        self.places.pass_by()

    def _show_changed(self, what: object) -> None:
        self.filtering.refresh()
        self.colours.follow(what)
        self.views.refresh()
        self._show_filter()

    def _show_filter(self) -> None:
        is_on = bool(self.filtering.filter)
        self._actions["filter"].setChecked(is_on)
        self._actions["show_all"].setEnabled(is_on)

    def _leave(self, document: Document) -> None:
        self._desk.settings.keep_colours(document.path, self.colours.by)
        self.colours.forget()
        self.places.forget()
        self.views.forget()
        self.bar.show_filter("", ())

    def _show_ways(self) -> None:
        for id, is_open in (
            ("back", self.places.can_go_back),
            ("forward", self.places.can_go_forward),
        ):
            if id in self._actions:
                self._actions[id].setEnabled(is_open)
