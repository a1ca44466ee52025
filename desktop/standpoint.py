"""Where somebody stands in a file: the part in view, rows, filter, colours; taken down, gone to."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject

from db.drafts.views import ViewState
from desktop.canvas.view import TimelineView
from desktop.colours import Colours
from desktop.filtering import Filtering
from desktop.looks import Looks
from desktop.settings import ThemeChoice
from desktop.timeline.lanes import Grouping


class Standpoint(QObject):
    """Takes down where the window stands, and goes there again."""

    def __init__(
        self,
        canvas: TimelineView,
        filtering: Filtering,
        colours: Colours,
        looks: Looks,
        group_by: Callable[[Grouping], None],
    ) -> None:
        super().__init__(filtering)
        self._canvas = canvas
        self._filtering = filtering
        self._colours = colours
        self._looks = looks
        self._group_by = group_by

    def here(self) -> ViewState:
        """All of how the file is looked at now."""
        view = self._canvas.viewport_value()
        return ViewState(
            span=(view.t0_s, view.t1_s) if view is not None else None,
            grouping=self._canvas.grouping,
            folded=tuple(sorted(self._canvas.folded)),
            filter=self._filtering.filter,
            colour_by=self._colours.by,
            theme=self._looks.choice,
        )

    def go(self, state: ViewState, done: Callable[[], object] | None = None) -> None:
        """Look at the file in that way; what the state does not keep stays as it is.

        `done` comes when all of it is there: a filter of a big file takes a moment.
        """
        if state.theme and state.theme != self._looks.choice:
            self._looks.choose(cast(ThemeChoice, state.theme))
        if state.grouping:
            self._group_by(cast(Grouping, state.grouping))
            self._canvas.set_folded(frozenset(state.folded))
        if state.colour_by:
            self._colours.choose(state.colour_by)

        def move() -> None:
            view = self._canvas.viewport_value()
            if state.span is not None and view is not None:
                start, end = state.span
                scale = (end - start) / max(1, view.plot_width)
                self._canvas.set_viewport(start, scale, view.scroll_px)
            if done is not None:
                done()

        if state.filter is not None:
            self._filtering.set_filter(state.filter, move)
        else:
            move()
