"""Several selected things at once: shown on the canvas, on their page, and counted below."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLabel

from db.columns import ERA, EVENT, TENURE
from desktop.canvas.view import TimelineView
from desktop.document import Document
from desktop.panes.detail import DetailPane
from desktop.panes.many_detail import selected_words
from desktop.selection import Selection, Thing
from desktop.sides import LeftSide

TABLES: Final = {"event": EVENT, "incident": EVENT, "tenure": TENURE, "era": ERA}
FIT: Final = "fit_selection"
AT_ONCE: Final = 2_000  # things whose page is written in the same turn they are selected in


class Selecting(QObject):
    """Introduces the canvas and the pane that can select several, and those that show it.

    `act_asked(id)` is the action of the menus that a person wants to be done with all of it.
    """

    act_asked = Signal(str)

    def __init__(
        self, selection: Selection, canvas: TimelineView, detail: DetailPane, left: LeftSide,
        count: QLabel, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._selection = selection
        self._canvas = canvas
        self._detail = detail
        self._left = left
        self._count = count
        canvas.area_picked.connect(selection.select_marks)
        canvas.picked.connect(self._bring_notes)
        detail.marks_asked.connect(selection.select_marks)
        detail.act_asked.connect(self._act)
        selection.several_changed.connect(self._show)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._write_page)

    def refresh(self, document: Document) -> None:
        """The file has changed: what is no longer in it is not selected."""
        columns = document.columns
        keys = set((columns.id * 4 + columns.table).tolist()) if self._selection.several else ()

        def is_there(thing: Thing) -> bool:
            table = TABLES.get(thing.table)
            return table is None or thing.id * 4 + table in keys

        self._selection.keep_only(is_there)

    def _show(self, things: Sequence[Thing]) -> None:
        self._count.setText(selected_words(len(things)) if things else "")
        if things:
            self._left.select(None)
            self._canvas.show_several(things)
        if len(things) > AT_ONCE:
            self._soon.start()  # when they are lit: all of a big file is much to do in one turn
        else:
            self._write_page()

    def _write_page(self) -> None:
        self._soon.stop()
        things = self._selection.several
        if things:
            self._detail.show_several(things)

    def _bring_notes(self, table: str, _id: int) -> None:
        """A note that is clicked on the axis is seen in the list of notes too."""
        if table == "note":
            self._left.in_time.setCurrentWidget(self._left.notes)

    def _act(self, id: str) -> None:
        if id == FIT:
            self._canvas.navigation.fit_lit()
        else:
            self.act_asked.emit(id)
