"""Moving through the timeline by keys and buttons: zoom, pan, fit, next and previous."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable

from db.columns import EVENT
from desktop.canvas.stage import Stage

ZOOM_STEP = 1.5
FITTED_MARGIN = 0.25  # beside a selection, so that its label has room
Mark = tuple[int, int]


class Navigation:
    """Moves a stage; every method does nothing while no file is shown."""

    def __init__(self, moved: Callable[[], None], pick: Callable[[str, int], None]) -> None:
        self.stage: Stage | None = None
        self.lit: frozenset[Mark] = frozenset()
        self._moved = moved
        self._pick = pick
        self._centred: frozenset[Mark] | None = None

    def zoom_in(self) -> None:
        """Zoom in around the selection if it is in view, else around the middle."""
        self._zoom(ZOOM_STEP)

    def zoom_out(self) -> None:
        """Zoom out likewise."""
        self._zoom(1 / ZOOM_STEP)

    def fit_all(self) -> None:
        """Fit all that is dated."""
        if self.stage is not None:
            self.stage.fit_all()
            self._moved()

    def fit_selection(self) -> None:
        """Bring the selection to the middle; asked again, fit it; without one, fit all."""
        stage = self.stage
        span = stage.span_of(list(self.lit)) if stage is not None and self.lit else None
        if stage is None or span is None:
            self.fit_all()
            return
        if self._centred == self.lit:
            stage.show_span(*span, margin=FITTED_MARGIN)
            self._centred = None
        else:
            stage.center_on(sum(span) / 2)
            self._centred = self.lit
        stage.reveal(*min(self.lit))
        self._moved()

    def fit_lit(self) -> None:
        """Fit all that is selected; nothing of it may have a date."""
        span = self.stage.span_of(list(self.lit)) if self.stage is not None else None
        if self.stage is not None and span is not None:
            self.stage.show_span(*span, margin=FITTED_MARGIN)
            self.stage.reveal(*min(self.lit))
            self._moved()

    def show_span(self, start_s: float, end_s: float) -> None:
        """Fit a stretch of time."""
        if self.stage is not None:
            self.stage.show_span(start_s, end_s)
            self._moved()

    def go_to(self, t_s: float) -> None:
        """Bring a time to the middle."""
        if self.stage is not None:
            self.stage.center_on(t_s)
            self._moved()

    def pan(self, windows: float) -> None:
        """Pan by a share of the window's width, to the right when positive."""
        if self.stage is not None:
            self.stage.pan(windows * self.stage.viewport.plot_width)
            self._moved()

    def scroll_rows(self, windows: float) -> None:
        """Scroll by a share of the window's height, down when positive."""
        if self.stage is not None:
            self.stage.pan(0, windows * self.stage.viewport.plot_height)
            self._moved()

    def next_event(self) -> None:
        """Select the next event in time."""
        self._step(forward=True)

    def previous_event(self) -> None:
        """Select the event before."""
        self._step(forward=False)

    def first_event(self) -> None:
        """Select the first event."""
        self._pick_event(self.stage.edge_event(last=False) if self.stage else None)

    def last_event(self) -> None:
        """Select the last event."""
        self._pick_event(self.stage.edge_event(last=True) if self.stage else None)

    def _step(self, forward: bool) -> None:
        if self.stage is not None:
            mark = min(self.lit) if self.lit else None
            self._pick_event(self.stage.neighbour(mark, forward))

    def _pick_event(self, id: int | None) -> None:
        if id is not None and self.stage is not None:
            self.stage.reveal(EVENT, id)
            self._pick("event", id)

    def _zoom(self, factor: float) -> None:
        if self.stage is None:
            return
        view = self.stage.viewport
        x = view.left + view.plot_width / 2
        span = self.stage.span_of(list(self.lit)) if self.lit else None
        if span is not None:
            selected_x = view.x_of(sum(span) / 2)
            x = selected_x if view.left <= selected_x <= view.width else x
        self.stage.zoom(factor, x)
        self._moved()
