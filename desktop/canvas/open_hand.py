"""The hand of a canvas that takes nothing yet: what moves and draws marks comes later.

So the first marks of a file need not wait for what only a drag needs; `Hand` is the other one.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from db.dates.span import Span
from desktop.canvas.gestures import Drag
from desktop.canvas.stage import Stage
from desktop.theme import Theme
from desktop.timeline.lanes import Grouping, LaneEntry

Mark = tuple[int, int]
"""A mark of the canvas: its table, as in `db.columns`, and its id."""

Spans = Callable[[NDArray[np.int8], NDArray[np.int64]], list[Span]]
Floating = tuple[tuple[float, float, float, float], ...]
"""Boxes in px (left, top, right, bottom) that lie over the frame: the legend, a field."""

Wish = tuple[str, tuple[object, ...]]
"""The name of a signal of `Dragging`, and what it carries."""


class Drafted(Protocol):
    """The draft of an open dialog; `db.drafts.values.EventDraft` fits."""

    @property
    def title(self) -> str:
        """What it is called so far."""


class Changeable(Protocol):
    """What dragging needs of the open file; `Document` fits."""

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""

    @property
    def zone(self) -> str:
        """The time zone of the file."""

    def spans(self, tables: NDArray[np.int8], ids: NDArray[np.int64]) -> list[Span]:
        """When n marks were."""

    def lane_entries(self, grouping: Grouping) -> Sequence[LaneEntry]:
        """What may be a row."""


class OpenHand:
    """`holdable` are the selected marks that may be dragged; `spans` gives their dates, None =
    nothing can be changed."""

    def __init__(self) -> None:
        self.holdable: frozenset[Mark] = frozenset()
        self.spans: Spans | None = None

    @property
    def is_full(self) -> bool:
        """Whether something is being moved or drawn."""
        return False

    @property
    def moves_rows(self) -> bool:
        """Whether what is held can be taken to other rows."""
        return False

    def show(self, draft: Drafted | None) -> None:
        """Show a draft from now on."""

    def serve(self, document: Changeable | None, stage: Stage | None, grouping: Grouping) -> None:
        """Work for a file as it is now."""

    def part_at(self, stage: Stage, at: QPointF) -> str | None:
        """Which part of a holdable mark is under a point."""
        del stage, at
        return None

    def take(self, stage: Stage, drag: Drag, at: QPointF) -> bool:
        """Begin what a drag from that point means; False when it takes nothing."""
        del stage, drag, at
        return False

    def draft_box(self, stage: Stage) -> QRectF:
        """Where the draft lies in the plot, in px."""
        del stage
        return QRectF()

    def follow(self, stage: Stage, at: QPointF, is_free: bool) -> None:
        """Go along with the pointer."""

    def wish(self) -> Wish | None:
        """What letting go here would ask for."""
        return None

    def drop(self) -> None:
        """Hold nothing."""

    def shape(self) -> Qt.CursorShape:
        """The pointer's shape while something is held."""
        return Qt.CursorShape.ArrowCursor

    def paint(
        self, painter: QPainter, stage: Stage, at: QPointF, theme: Theme, floating: Floating = ()
    ) -> None:
        """Paint drafts, or what is held."""
