"""The table of events in the window: what it reads, in which order, and what is selected in it.

An order by texts needs the texts of all rows: those of a big file are read behind the window,
and the rows stay as they are until then. An edit leaves every row where it is.
"""

# SPDX-License-Identifier: MIT

import json
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from db.columns import EventColumns
from db.errors import ChronikError
from db.file import OpenFile, open_file, read_guard
from db.reading.event_table import (
    Cells,
    Ints,
    cells_of,
    keys_of,
    order_of,
    property_names,
    rows_of,
)
from desktop.context_menus import ContextMenus
from desktop.document import Document
from desktop.editing.editor import Editor
from desktop.editing.table_edits import TableEdits
from desktop.first_view import FirstView
from desktop.panes.event_table import EventTable
from desktop.selection import Selection, Thing
from desktop.settings import Settings
from desktop.tasks import Progress, Tasks

AT_ONCE_ROWS: Final = 8_000  # whose texts are read and sorted in a blink
BY_NUMBERS: Final = ("when", "until", "kind", "modality", "importance")  # nothing to read
STATE: Final = "eventTable"
PLACE: Final = "middle"  # how high the table is below the canvas


class Shown(QObject):
    """The open file as the table reads it."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._document = document

    @property
    def language(self) -> str:
        """The language of its dates."""
        return self._document.language

    @property
    def zone(self) -> str:
        """The zone of its clock times."""
        return self._document.zone

    @property
    def is_read_only(self) -> bool:
        """Whether no cell can be typed into."""
        return self._document.read_only

    def cells(self, tables: Sequence[int], ids: Sequence[int]) -> list[Cells]:
        """The cells of some rows."""
        with read_guard(self._document.path):
            return cells_of(self._document.file, tables, ids)


class Tabling(QObject):
    """Fills the table when it is in sight, sorts it, and shares its selection."""

    toggled = Signal(bool)  # whether the table is shown

    def __init__(
        self, table: EventTable, tasks: Tasks, settings: Settings, selection: Selection
    ) -> None:
        super().__init__(table)
        self.table = table
        self._tasks = tasks
        self._settings = settings
        self._selection = selection
        self._document: Document | None = None
        self._first: FirstView | None = None
        self._shown: Shown | None = None
        self._marks: EventColumns | None = None  # those that the table shows now
        self._sorting: tuple[str, bool] = ("when", False)
        self._asked = 0  # how often an order was asked for: a late answer counts no more
        self._is_wanted = False  # from one start to the next
        self._own: Sequence[Thing] = ()  # what was selected in the table itself
        self._before: QWidget | None = None  # who had the keyboard
        self._restore()
        table.wanted.connect(self._fill)
        table.sort_asked.connect(self.sort)
        table.columns_chosen.connect(self._choose_columns)
        table.close_asked.connect(lambda: self.show(False))
        table.picked.connect(selection.pick)
        table.picked_several.connect(self._select_several)
        selection.changed.connect(self._show_selection)
        selection.several_changed.connect(self._on_several)

    def join(self, first: FirstView, editor: Editor, menus: ContextMenus) -> None:
        """Take a place below the canvas, follow the open file, and let cells be typed into."""
        desk = editor.desk
        first.put_table(self.table)
        first.middle.restoreState(self._settings.state(PLACE))
        self._first = first
        self.table.take_writer(TableEdits(desk))
        editor.listen_to_table(self.table)
        menus.serve_table(self.table)
        self.toggled.connect(menus.actions["table"].setChecked)
        desk.files.opened.connect(self.set_document)
        desk.files.closing.connect(lambda _document: self.set_document(None))

    def show(self, is_shown: bool) -> None:
        """Show or hide the table; the keyboard goes along, and back where it was."""
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self.table.isAncestorOf(focus)
        self._is_wanted = is_shown
        self.table.setVisible(is_shown)
        if is_shown:
            self._before = self._before if had_keyboard else focus
            self.table.setFocus()
        elif had_keyboard and self._first is not None:
            _still_there(self._before, self._first.canvas).setFocus()
        self.toggled.emit(is_shown)

    def set_document(self, document: Document | None) -> None:
        """Show this file from now on."""
        if self._document is not None:
            self._keep()
        self._document = document
        self._shown = Shown(document) if document is not None else None
        self._marks = None
        self._asked += 1
        self.table.show_rows(None, None)
        if document is not None:
            document.changed.connect(self._follow)
            self.table.setVisible(self._is_wanted)
            self.toggled.emit(self._is_wanted)
            self._fill()

    def sort(self, column: str, is_descending: bool) -> None:
        """Put the rows in the order of a column; of a big file when its texts are read."""
        self._sorting = column, is_descending
        self.table.view.show_sorted(column, is_descending)
        if self.table.isVisible():
            self._order()
        else:
            self._marks = None  # sorted when it comes into sight

    def _follow(self, _what: object) -> None:
        """The file was edited, undone, imported into or filtered."""
        document, marks = self._document, self._marks
        if document is None or not self.table.isVisible():
            return
        if marks is None or document.shown is marks:
            self._fill()
            return
        places = _same_order(marks, self.table.model.places, document.shown)
        if places is None:
            self._fill()
        else:
            self._marks = document.shown
            self.table.refresh_rows(document.shown, places)

    def _fill(self) -> None:
        """Read what is stale, if the table is in sight."""
        document = self._document
        if document is None or not self.table.isVisible() or self._marks is document.shown:
            return
        self._read(property_names, self._take_properties, document.shown)
        self._order()

    def _take_properties(self, names: tuple[str, ...]) -> None:
        self.table.set_properties(names)

    def _order(self) -> None:
        document = self._document
        if document is None or not self.table.isVisible():
            return
        marks, (column, is_descending) = document.shown, self._sorting

        def take(keys: Ints) -> None:
            places = order_of(marks, rows_of(marks), keys, is_descending=is_descending)
            self._marks = marks
            self.table.show_rows(self._shown, marks, places)
            self._show_selection()

        if self._marks is not marks and column not in BY_NUMBERS and _is_big(marks):
            # Something stands in the table at once, in the order of time.
            take(keys_of(document.file, marks, "when"))
        self._asked += 1
        asked = self._asked
        self._read(
            lambda file: keys_of(file, marks, column),
            lambda keys: take(keys) if asked == self._asked else None,
            marks,
            is_quick=column in BY_NUMBERS,
        )

    def _read(
        self,
        asked: Callable[[OpenFile], object],
        take: Callable[..., None],
        marks: EventColumns,
        *,
        is_quick: bool = False,
    ) -> None:
        """Read something of the file, of a big one behind the window."""
        document = self._document
        if document is None:
            return
        if is_quick or not _is_big(marks):
            with read_guard(document.path):
                answer = asked(document.file)
            take(answer)
            return
        path = document.path

        def work(_progress: Progress) -> object:
            with open_file(path, writing=False) as file, read_guard(path):
                return asked(file)

        def done(answer: object) -> None:
            if self._document is document and document.shown is marks:
                take(answer)

        self._tasks.run(self.tr("Sorting…"), work, done, _leave)

    def _choose_columns(self) -> None:
        if self._document is not None and self._marks is not None:
            self.table.show_rows(self._shown, self._marks, self.table.model.places)
            self._show_selection()

    def _select_several(self, things: Sequence[tuple[str, int]]) -> None:
        self._selection.select_marks(things)
        self._own = self._selection.several

    def _on_several(self, things: Sequence[Thing]) -> None:
        if not things or things is not self._own:  # else the table shows them already
            self._show_selection()

    def _show_selection(self, _what: object = None) -> None:
        if self.table.isVisible():
            current = self._selection.current
            things = self._selection.several or ((current,) if current is not None else ())
            self.table.select([(thing.table, thing.id) for thing in things])

    def _keep(self) -> None:
        """Remember the columns and the place from one start to the next."""
        columns, widths = self.table.chosen_columns()
        kept = {"columns": columns, "widths": widths, "shown": self._is_wanted}
        self._settings.keep_state(STATE, QByteArray(json.dumps(kept).encode()))
        if self._first is not None and self._is_wanted:
            self._settings.keep_state(PLACE, self._first.middle.saveState())

    def _restore(self) -> None:
        try:
            kept = json.loads(bytes(self._settings.state(STATE).data()) or b"{}")
            columns = [str(each) for each in kept.get("columns", ())]
            widths = {str(name): int(px) for name, px in kept.get("widths", {}).items()}
            self._is_wanted = kept.get("shown") is True
        except (ValueError, AttributeError, TypeError):
            return
        self.table.choose_columns(columns, widths)


def _still_there(before: QWidget | None, otherwise: QWidget) -> QWidget:
    """Who had the keyboard before, if a page has not been made anew since."""
    if before is None or not isValid(before) or not before.isVisible():
        return otherwise
    return before


def _is_big(marks: EventColumns) -> bool:
    return len(marks) > AT_ONCE_ROWS


def _same_order(before: EventColumns, places: Ints, after: EventColumns) -> Ints | None:
    """The places in columns after an edit of the rows in their order before; None = other rows."""
    old, new = _marks_of(before, places), _marks_of(after, rows_of(after))
    if len(old) != len(new):
        return None
    sorted_old, sorted_new = np.argsort(old), np.argsort(new)
    if not np.array_equal(old[sorted_old], new[sorted_new]):
        return None
    found = np.empty(len(old), np.int64)
    found[sorted_old] = rows_of(after)[sorted_new]
    return found


def _marks_of(columns: EventColumns, places: Ints) -> Ints:
    """One number for each mark."""
    return columns.id[places] * 4 + columns.table[places]


def _leave(problem: BaseException) -> None:
    """A file that can't be read is told of by the deep look at it; a bug goes on up."""
    if not isinstance(problem, ChronikError):
        raise problem
