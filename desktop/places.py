"""Back and forward through the places visited: range, rows, filter and selection."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from db.drafts.views import ViewState
from desktop.selection import Selection, Thing
from desktop.standpoint import Standpoint

SETTLE_MS: Final = 600  # nobody has been where they only passed through
MOST: Final = 100
MOVED: Final = 0.3  # of the width in view; less is the same place
ZOOMED: Final = 1.5


@dataclass(frozen=True, slots=True)
class Place:
    """How a file was looked at, and what was selected."""

    state: ViewState
    thing: Thing | None = None

    def is_near(self, other: "Place") -> bool:
        """Whether going from one to the other would hardly be noticed."""
        if self.thing != other.thing:
            return False
        if replace(self.state, span=None, theme="") != replace(other.state, span=None, theme=""):
            return False
        if self.state.span is None or other.state.span is None:
            return self.state.span == other.state.span
        (start, end), (other_start, other_end) = self.state.span, other.state.span
        width, other_width = end - start, other_end - other_start
        ratio = max(width, other_width) / max(1e-9, min(width, other_width))
        moved = abs((start + end) - (other_start + other_end)) / 2
        return ratio <= ZOOMED and moved <= MOVED * min(width, other_width)


class Places(QObject):
    """The places of one open file, as a browser has them."""

    changed = Signal()  # whether one can go back or forward may be another

    def __init__(self, standpoint: Standpoint, selection: Selection) -> None:
        super().__init__(standpoint)
        self._standpoint = standpoint
        self._selection = selection
        self._visited: list[Place] = []
        self._at = -1
        self._is_going = False
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.settle)
        selection.changed.connect(self.pass_by)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether one has gone back before."""
        return self._at + 1 < len(self._visited)

    def pass_by(self, *_what: object) -> None:
        """Something moved: where it comes to rest is a place."""
        if not self._is_going:
            self._settle.start()

    def settle(self) -> None:
        """Take down where the window stands now, if that is another place."""
        self._settle.stop()
        if self._is_going:
            return
        here = self._here()
        if here.state.span is None:
            return
        if self._at >= 0 and self._visited[self._at].is_near(here):
            self._visited[self._at] = here
            return
        self._visited = [*self._visited[: self._at + 1], here][-MOST:]
        self._at = len(self._visited) - 1
        self.changed.emit()

    def back(self) -> None:
        """Go to the place before this one."""
        self.settle()
        self._go(self._at - 1)

    def forward(self) -> None:
        """Go to where one came back from."""
        self.settle()
        self._go(self._at + 1)

    def forget(self) -> None:
        """Another file: nobody has been anywhere."""
        self._settle.stop()
        self._visited, self._at, self._is_going = [], -1, False
        self.changed.emit()

    def _here(self) -> Place:
        return Place(self._standpoint.here(), self._selection.current)

    def _go(self, at: int) -> None:
        if not 0 <= at < len(self._visited):
            return
        self._at = at
        place = self._visited[at]
        self._is_going = True
        if place.thing != self._selection.current:
            self._selection.show(place.thing)  # first: that may move the view
        self._standpoint.go(replace(place.state, theme=""), self._arrive)
        self.changed.emit()

    def _arrive(self) -> None:
        self._is_going = False
        self._settle.stop()
