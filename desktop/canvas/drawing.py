"""A period that is being drawn with Ctrl and the mouse: from when to when, and in which row."""

# SPDX-License-Identifier: MIT

import numpy as np

from db.dates.durations import duration_words
from db.dates.span import make_span
from db.dates.wording import words
from desktop.canvas.stage import Stage
from desktop.timeline.drawn import drawn_of
from desktop.timeline.hits import row_key_at
from desktop.timeline.scene import Band, Scene
from desktop.timeline.snapping import dates_between, stretch


class Drawing:
    """The stretch [start_s, end_s) in seconds; `row_key` is "" below the last row."""

    def __init__(self, stage: Stage, x: float, y: float) -> None:
        self._from_s = stage.viewport.t_of(x)
        self.row_key = row_key_at(stage.scene, y)
        self.start_s, self.end_s = 0, 0
        self.follow(stage, x)

    def follow(self, stage: Stage, x: float) -> None:
        """The pointer is at x px."""
        view, drawn = stage.viewport, drawn_of(stage.columns)
        rows = np.unique(stage.scene.marks.row)
        edges = np.concatenate([drawn.lo[rows], drawn.hi[rows]])
        self.start_s, self.end_s = stretch(self._from_s, view.t_of(x), view.seconds_per_px, edges)

    def band(self, scene: Scene) -> Band | None:
        """The row as it stands now; None when it is not in view."""
        return next((band for band in scene.bands if band.key == self.row_key), None)

    def words(self, stage: Stage) -> tuple[str, str]:
        """From when to when, and how long that is."""
        language = stage.look.language
        span = make_span(*dates_between(self.start_s, self.end_s, stage.viewport.seconds_per_px))
        lasted = self.end_s - self.start_s
        return words(span, language), duration_words(lasted, lasted, language)
