"""What a right click offers: the actions that make sense for the thing under the pointer.

They are the same actions as in the menu bar. Only those that mean the place itself, and those
about a note of the list, which is not what is selected, are made here.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu

from desktop.editing.desk import TABLES
from desktop.editing.editor import Editor
from desktop.panes.event_table import EventTable
from desktop.selection import Thing
from desktop.shield import shielded
from desktop.sides import LeftSide
from desktop.timeline.hits import hit

LINE: Final = "-"
_CLIPBOARD: Final = (LINE, "cut", "copy", "duplicate", LINE, "fit_selection", LINE, "delete")
_NAMED: Final = ("edit", "note", "cite", "new_office", "merge")
OFFERS: Final[Mapping[str, tuple[str, ...]]] = {
    "event": ("edit", "note", "cite", "link", *_CLIPBOARD),
    "incident": ("edit", "note", "cite", "link", *_CLIPBOARD),
    "tenure": (
        "edit",
        "note",
        "cite",
        LINE,
        "predecessor",
        "successor",
        "still_holds",
        *_CLIPBOARD,
    ),
    "era": ("edit", "note", *_CLIPBOARD),
    "person": (*_NAMED, *_CLIPBOARD),
    "unit": (*_NAMED, LINE, "rotation_of_unit", *_CLIPBOARD),
    "source": ("read", "edit", "note", LINE, "copy", LINE, "delete"),
    "note": ("edit", LINE, "delete"),
    "link": ("edit", "note", "cite", LINE, "next_link", "previous_link", LINE, "delete"),
}
SEVERAL: Final = ("edit", "link", "merge", *_CLIPBOARD)
EMPTY_GROUND: Final = (LINE, "new_era", LINE, "fit_all", "go_to_date")


@shielded
class ContextMenus(QObject):
    """Opens the menus of the canvas and of the lists at its sides."""

    def __init__(
        self,
        actions: Mapping[str, QAction],
        editor: Editor,
        left: LeftSide,
        offer: Callable[[QMenu, Thing], None],
    ) -> None:
        super().__init__(editor)
        self._offer = offer  # what can be shown only, or hidden, of what a thing has
        self.actions = actions
        self._editor = editor
        self._desk = editor.desk
        self._canvas = editor.desk.canvas
        self._left = left
        self._canvas.installEventFilter(self)
        new: Sequence[tuple[QAbstractItemView, tuple[str, ...]]] = (
            (left.people.view, ("new_person", "same_people")),
            (left.units.view, ("new_unit", "same_people")),
            (left.incidents.view, ("new_event_full",)),
            (left.sources.view, ("paste_text", "open_text", "new_source")),
            (left.events.view, ("new_event_full",)),
            (left.tray.view, ("new_event_full",)),
        )
        for view, ids in new:
            self._serve(view, partial(self._list_menu, view, ids))
        self._serve(left.notes.view, self._note_menu)

    def serve_table(self, table: EventTable) -> None:
        """Open menus in the table of events too."""

        def menu_at(at: QPoint) -> QMenu:
            table.tell_selection()  # the press has selected the row just now
            return self._thing_menu() if table.view.indexAt(at).isValid() else self._menu()

        self._serve(table.view, menu_at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._canvas and isinstance(event, QContextMenuEvent):
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            if by_key:
                self._popup(self._thing_menu(), self._place_of_selection())
            else:
                self._popup(self._canvas_menu(event.pos()), event.globalPos())
            return True
        return super().eventFilter(watched, event)

    def _canvas_menu(self, at: QPoint) -> QMenu:
        """Select what is under the pointer, unless it is already, and offer what it can do."""
        scene = self._canvas.scene()
        found = hit(scene, at.x(), at.y()) if scene is not None else None
        if scene is None or found is None:
            return self._menu()
        if found.what in ("mark", "era", "pin"):
            if (found.table, found.id) not in self._canvas.lit:
                self._desk.pick(TABLES[found.table], found.id)
            return self._thing_menu()
        if found.what == "link" and found.id:
            self._desk.pick("link", found.id)
            return self._thing_menu()
        if found.what in ("fold", "heading", "stub"):
            table, _, id = scene.bands[found.index].key.partition(":")
            if table in ("unit", "person") and id.isdecimal():
                self._desk.pick(table, int(id))
                return self._thing_menu()
            if table == "kind" and id.isdecimal():
                return self._kind_menu(int(id))
        self._desk.selection.clear()
        return self._ground_menu(at)

    def _thing_menu(self) -> QMenu:
        """What can be done with what is selected."""
        current, many = self._desk.selection.current, len(self._desk.marks()) > 1
        if many and (current is None or current.table in ("event", "incident", "tenure", "era")):
            return self._menu(*SEVERAL)
        if current is None:
            return self._menu()
        menu = self._menu(*OFFERS.get(current.table, ()))
        self._offer(menu, current)
        return menu

    def _ground_menu(self, at: QPoint) -> QMenu:
        """What can be made at a place where nothing is."""
        menu = self._menu()
        here = (
            ("new_event", self.tr("New event here"), self.actions["new_event"].trigger),
            ("", self.tr("New event here, all fields…"), self._new_event_full),
            ("note", self.tr("Note at this moment…"), self.actions["note"].trigger),
            ("paste", self.tr("Paste here"), self.actions["paste"].trigger),
        )
        for id, text, do in here:
            keys = self.actions[id].shortcut() if id else QKeySequence()
            written = keys.toString(QKeySequence.SequenceFormat.NativeText)
            action = menu.addAction(f"{text}\t{written}" if written else text)
            action.triggered.connect(partial(self._do_at, QPointF(at), do))
        self._fill(menu, EMPTY_GROUND)
        return menu

    def _do_at(self, at: QPointF, do: Callable[[], object], _checked: bool = False) -> None:
        """Do something where the menu was opened: the pointer has gone on to its line."""
        none, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
        globally = self._canvas.mapToGlobal(at)
        move = QMouseEvent(QEvent.Type.MouseMove, at, globally, button, button, none)
        QCoreApplication.sendEvent(self._canvas, move)
        do()

    def _new_event_full(self) -> None:
        pointed = self._canvas.pointed()
        if pointed is not None:
            self._editor.events.at(pointed[0], None, pointed[1])

    def _kind_menu(self, id: int) -> QMenu:
        menu = self._menu()
        edit = menu.addAction(self.actions["edit"].text())
        edit.triggered.connect(lambda: self._editor.edit("kind", id))
        self._fill(menu, ("kinds_and_tags",))
        self._offer(menu, Thing("kind", id))
        return menu

    def _list_menu(self, view: QAbstractItemView, new: tuple[str, ...], at: QPoint) -> QMenu:
        """What can be done with the line under the pointer, and what can be added to the list."""
        thing: Thing | None = None
        if view.indexAt(at).isValid():  # the press has selected it
            thing = self._desk.selection.current
        offers = (*OFFERS.get(thing.table, ()), LINE) if thing is not None else ()
        menu = self._menu(*offers, *new)
        if thing is not None:
            self._offer(menu, thing)
        return menu

    def _note_menu(self, at: QPoint) -> QMenu:
        menu, id = self._menu(), self._left.notes.chosen()
        if id is not None and self._left.notes.view.indexAt(at).isValid():
            edit = menu.addAction(self.actions["edit"].text())
            edit.triggered.connect(lambda: self._editor.remarks.edit_note(id))
            delete = menu.addAction(self.actions["delete"].text())
            delete.triggered.connect(lambda: self._editor.removal.delete_marks([("note", id)]))
            menu.addSeparator()
        self._fill(menu, ("note",))
        return menu

    def _serve(self, view: QAbstractItemView, menu_at: Callable[[QPoint], QMenu]) -> None:
        def ask(at: QPoint) -> None:
            self._popup(menu_at(at), view.viewport().mapToGlobal(at))

        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(ask)

    def _menu(self, *ids: str) -> QMenu:
        menu = QMenu(self._desk.shell)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, ids)
        return menu

    def _fill(self, menu: QMenu, ids: Sequence[str]) -> None:
        for id in ids:
            if id == LINE:
                menu.addSeparator()
            else:
                menu.addAction(self.actions[id])

    def _popup(self, menu: QMenu, at: QPoint) -> None:
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(at)

    def _place_of_selection(self) -> QPoint:
        marks = [mark for mark in self._desk.marks() if mark[0] in TABLES.values()]
        place = self._canvas.place_of(marks) if marks else self._canvas.place_of([])
        if place.isValid():
            return place.center()
        return self._canvas.mapToGlobal(self._canvas.rect().center())
