"""How the canvas paints itself: theme, labels and legend card around the one painter."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop.canvas.empty import paint_empty
from desktop.canvas.legend_card import LegendCard
from desktop.canvas.stage import Stage
from desktop.paint.labels import LabelCache
from desktop.paint.pins import paint_pin_lights
from desktop.paint.scene import paint_scene, paint_selection
from desktop.theme import Theme
from desktop.timeline.notes import NOTE
from desktop.timeline.scene import Scene

Mark = tuple[int, int]


@dataclass(slots=True)
class Face:
    """Paints frames in a theme; `legend` is the card on them."""

    theme: Theme
    legend: LegendCard = field(default_factory=LegendCard)
    _labels: LabelCache | None = None

    def wear(self, theme: Theme) -> None:
        """Paint with other colours from now on."""
        self.theme = theme
        self._labels = None

    @property
    def is_incomplete(self) -> bool:
        """Whether the last frame left labels to the next ones."""
        return self._labels is not None and self._labels.pending

    def paint(
        self,
        painter: QPainter,
        scene: Scene,
        ratio: float,
        lit: frozenset[Mark],
        hovered: Mark | None,
        hits: frozenset[Mark],
        rows: object,
    ) -> QRectF:
        """Paint a frame for a device pixel ratio; returns where the legend card lies.

        `rows` is any value that changes when the rows are made anew.
        """
        if self._labels is None or self._labels.ratio != ratio:
            self._labels = LabelCache(self.theme, ratio)
        labels = self._labels
        paint_scene(painter, scene, self.theme, labels=labels)
        paint_selection(painter, scene, self.theme, lit, hovered, hits, labels=labels)
        selected = frozenset(id for table, id in lit if table == NOTE)
        under = hovered[1] if hovered is not None and hovered[0] == NOTE else None
        paint_pin_lights(painter, scene, self.theme, selected, under, labels=labels)
        self.legend.paint(painter, scene, self.theme, labels, rows)
        return self.legend.rect

    def paint_empty(self, painter: QPainter, stage: Stage, *, is_filtered: bool) -> None:
        """Say why there is nothing to see."""
        paint_empty(painter, stage.scene, stage.columns, self.theme, is_filtered=is_filtered)
