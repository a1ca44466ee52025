"""How the canvas paints itself: theme, labels and legend card around the one painter."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop.canvas.empty import paint_empty
from desktop.canvas.legend_card import LegendCard
from desktop.canvas.stage import Stage
from desktop.canvas.still_frame import StillFrame
from desktop.paint.labels import LabelCache
from desktop.paint.links import paint_link_light
from desktop.paint.pins import paint_pin_lights
from desktop.paint.scene import paint_over, paint_scene, paint_selection
from desktop.theme import Theme
from desktop.timeline.hits import Hit
from desktop.timeline.notes import NOTE
from desktop.timeline.scene import Scene

Mark = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Lights:
    """What stands out in a frame: what is selected, under the pointer, found by a search, and a
    line under the pointer; `is_day_moving` while a day is dragged."""

    lit: frozenset[Mark]
    hovered: Mark | None
    hits: frozenset[Mark]
    over: Hit | None
    is_day_moving: bool


@dataclass(slots=True)
class Face:
    """Paints frames in a theme; `legend` is the card on them."""

    theme: Theme
    legend: LegendCard = field(default_factory=LegendCard)
    _labels: LabelCache | None = None
    _still: StillFrame = field(default_factory=StillFrame)

    def wear(self, theme: Theme) -> None:
        """Paint with other colours from now on."""
        self.theme = theme
        self._labels = None
        self._still.forget()

    @property
    def is_incomplete(self) -> bool:
        """Whether the last frame left labels to the next ones."""
        return self._labels is not None and self._labels.pending

    def paint(
        self, painter: QPainter, scene: Scene, ratio: float, lights: Lights, rows: object
    ) -> QRectF:
        """Paint a frame for a device pixel ratio; returns where the legend card lies.

        `rows` is any value that changes when the rows are made anew. While a day is moved, all
        but the days is painted once and kept.
        """
        if self._labels is None or self._labels.ratio != ratio:
            self._labels = LabelCache(self.theme, ratio)
        labels, theme = self._labels, self.theme
        if lights.is_day_moving:
            still = replace(lights, hovered=None, over=None)

            def paint(inner: QPainter) -> bool:
                self._paint_frame(inner, replace(scene, days=()), labels, still)
                return not labels.pending

            self._still.paint(painter, scene, ratio, (still, theme), paint)
            paint_over(painter, scene, theme, labels=labels)
        else:
            self._still.forget()
            self._paint_frame(painter, scene, labels, lights)
        self.legend.paint(painter, scene, theme, labels, rows)
        return self.legend.rect

    def _paint_frame(
        self, painter: QPainter, scene: Scene, labels: LabelCache, lights: Lights
    ) -> None:
        """The frame with what is selected, found and pointed at."""
        theme, lit, hovered = self.theme, lights.lit, lights.hovered
        paint_scene(painter, scene, theme, labels=labels)
        paint_selection(painter, scene, theme, lit, hovered, lights.hits, labels=labels)
        seen = (id for pin in scene.pins for id in pin.ids)
        selected = frozenset(id for id in seen if (NOTE, id) in lit)
        under = hovered[1] if hovered is not None and hovered[0] == NOTE else None
        paint_pin_lights(painter, scene, theme, selected, under, labels=labels)
        over = lights.over
        if over is not None and over.what == "link" and over.index < len(scene.links):
            paint_link_light(painter, scene, theme, over.index, labels=labels)

    def paint_empty(self, painter: QPainter, stage: Stage, *, is_filtered: bool) -> None:
        """Say why there is nothing to see, if there is nothing."""
        if stage.is_empty or (is_filtered and not len(stage.look.lanes)):
            paint_empty(painter, stage.scene, stage.columns, self.theme, is_filtered=is_filtered)
