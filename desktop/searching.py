"""Search in the window: what is typed, what was found, stepping through the hits."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import QObject, Qt

from db.columns import EVENT, TENURE
from db.filtering.seen import Sieved
from db.search import Found
from desktop.canvas.view import TimelineView
from desktop.document import Document
from desktop.panes.search_box import SearchBox
from desktop.panes.search_results import dates_of
from desktop.reader import Reader
from desktop.selection import Selection

MARKS = {"event": EVENT, "incident": EVENT, "tenure": TENURE}


class Searching(QObject):
    """Asks the document, marks the hits on the canvas, and walks through them in their order."""

    def __init__(
        self, box: SearchBox, canvas: TimelineView, selection: Selection, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._box = box
        self._canvas = canvas
        self._selection = selection
        self._document: Document | None = None
        self._reader: Reader | None = None
        self._found: list[Found] = []
        self._place = -1
        box.searched.connect(self.search)
        box.next_asked.connect(self.next)
        box.previous_asked.connect(self.previous)
        box.picked.connect(self._pick)

    def set_document(self, document: Document | None) -> None:
        """Search in this file from now on."""
        self._document = document
        self._reader = Reader(document) if document is not None else None
        self._box.clear()
        self._box.setEnabled(document is not None)
        self._take([])

    def start(self) -> None:
        """Put the cursor into the search box."""
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()

    def find_tag(self, name: str) -> None:
        """Find everything that has a tag, as if its name had been typed."""
        self._box.search_for(f"#{name}")

    def search(self, text: str) -> None:
        """Find a text; an empty one clears the hits."""
        found = self._reader.search(text) if self._reader is not None and text else []
        self._take(found)
        if text:
            self._box.show_results(found, self._dates(found))

    def next(self) -> None:
        """Go to the next hit, from the last to the first."""
        self._step(1)

    def previous(self) -> None:
        """Go to the hit before, from the first to the last."""
        self._step(-1)

    def _dates(self, found: list[Found]) -> list[str]:
        if self._document is None:
            return [""] * len(found)
        dates = dates_of(found, self._document.spans, self._document.language)
        sieved = self._document.sieved
        if sieved is None:
            return dates
        hidden = self.tr("hidden by the filter")
        return [
            " · ".join(word for word in (date, hidden if _hides(sieved, hit) else "") if word)
            for date, hit in zip(dates, found, strict=True)
        ]

    def _take(self, found: list[Found]) -> None:
        self._found = found
        self._place = -1
        self._canvas.set_hits([(MARKS[hit.table], hit.id) for hit in found if hit.table in MARKS])

    def _step(self, by: int) -> None:
        if not self._found:
            return
        first = 0 if by > 0 else len(self._found) - 1
        self._place = first if self._place < 0 else (self._place + by) % len(self._found)
        hit = self._found[self._place]
        self._selection.pick(hit.table, hit.id)
        self._box.show_place(self._place + 1, len(self._found))

    def _pick(self, table: str, id: int) -> None:
        for place, hit in enumerate(self._found):
            if (hit.table, hit.id) == (table, id):
                self._place = place
        self._selection.pick(table, id)
        self._canvas.setFocus()


def _hides(sieved: Sieved, hit: Found) -> bool:
    return hit.table in MARKS and sieved.hides(MARKS[hit.table], hit.id)
