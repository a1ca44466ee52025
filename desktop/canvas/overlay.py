"""Which days and connections the canvas was asked to show, whatever it shows at the moment."""

# SPDX-License-Identifier: MIT

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop.canvas.pointer import Pointer
from desktop.canvas.stage import Stage
from desktop.timeline.links import NO_LINKS, Links
from desktop.timeline.look import Look


class Overlay:
    """Days since 1970-01-01, None = none, and connections; shown on `stage` and every later one.

    A line that is just being dragged stays with the pointer until it is let go.
    """

    def __init__(self, canvas: QWidget, pointer: Pointer) -> None:
        self.stage: Stage | None = None
        self._canvas = canvas
        self._pointer = pointer
        self.days: tuple[int | None, int | None] = None, None  # of leadership, compared
        self._links = NO_LINKS

    def dress(self, look: Look, now_s: float | None) -> Look:
        """The look with these lines, and that of now."""
        as_of, compared = self.days
        return replace(look, as_of=as_of, compared=compared, links=self._links, now_s=now_s)

    def show_days(self, as_of: int | None, compared: int | None) -> None:
        """Show these days from now on."""
        self.days = as_of, compared
        self.show()

    def show_links(self, links: Links) -> None:
        """Show these connections from now on."""
        self._links = links
        if self.stage is not None and self.stage.look.links is not links:
            self.stage.show_links(links)
            self._canvas.update()

    def show(self) -> None:
        """Show the days as they were asked for, unless one is in the pointer's hand."""
        days, stage = self.days, self.stage
        if stage is None or self._pointer.days.is_moving:
            return
        if (stage.look.as_of, stage.look.compared) != days:
            stage.show_days(*days)
            self._canvas.update()
