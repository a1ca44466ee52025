"""A day of leadership in the pointer's hand: its line goes along, who listens is told on the way.

The line itself moves with every frame; how things stood on that day is worked out elsewhere, so
that is asked for only so often that it can follow.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QPainter

from db.dates.clock import DAY_S
from db.dates.durations import day_text
from db.dates.shifting import Grain, Shift, shift_words
from desktop.canvas.stage import Stage
from desktop.paint.draft import paint_card
from desktop.paint.labels import LabelCache
from desktop.theme import Theme
from desktop.timeline.day_lines import day_line_at
from desktop.timeline.lines import DayKind, DayLine
from desktop.timeline.snapping import SNAP_PX
from desktop.timeline.viewport import FIRST_S, LAST_S

ASK_MS: Final = 50  # between two days that are asked for on the way
FIRST_DAY: Final = FIRST_S // DAY_S
LAST_DAY: Final = LAST_S // DAY_S - 1


@dataclass(slots=True)
class _Held:
    """The line that is held: which, from which day, so many px right of it, where it is now, and
    what was asked for last."""

    what: DayKind
    from_day: int
    offset_px: float
    changes: NDArray[np.int64]
    other: int | None  # the day of the other line
    day: int
    asked: int
    is_caught: bool = False


class DayDrags(QObject):
    """Takes days by their flags, or by their lines. `change_days` gives the days, in order, on
    which anything changes: near one of them a line catches on it."""

    as_of_asked = Signal(object)  # day since 1970-01-01
    compared_asked = Signal(object)
    ended = Signal()  # nothing is held any more

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.change_days: Callable[[], Sequence[int]] = tuple
        self._held: _Held | None = None
        self._labels: LabelCache | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(ASK_MS)
        self._soon.timeout.connect(self._ask)

    @property
    def is_moving(self) -> bool:
        """Whether a line is held."""
        return self._held is not None

    def is_at(self, stage: Stage, at: QPointF) -> bool:
        """Whether there is a line, or its flag, to be taken at a point."""
        return self._at(stage, at) is not None

    def take(self, stage: Stage, at: QPointF) -> bool:
        """Hold the line at a point; False when there is none."""
        line = self._at(stage, at)
        if line is None:
            return False
        offset = 0.0 if line.side else at.x() - line.x
        changes = np.array(self.change_days(), dtype=np.int64)
        look, day = stage.look, line.day
        other = look.compared if line.what == "as_of" else look.as_of
        self._held = _Held(line.what, day, offset, changes, other, day, day)
        return True

    def follow(self, stage: Stage, x: float, is_free: bool) -> None:
        """The pointer is at x; `is_free` keeps the line from catching on changes."""
        held = self._held
        if held is None:
            return
        day, held.is_caught = _day_at(stage, x - held.offset_px, held.changes, is_free)
        if day == held.day:
            return
        held.day = day
        _show(stage, held)
        if not self._soon.isActive():
            self._ask()

    def release(self) -> None:
        """Let go: the day it is now is asked for."""
        held = self._held
        self._soon.stop()
        if held is not None and held.asked != held.day:
            self._tell(held, held.day)
        self._held = None
        self.ended.emit()

    def cancel(self) -> None:
        """Back to where it was taken from; who listens to `ended` shows it there again."""
        held, self._held = self._held, None
        self._soon.stop()
        if held is None:
            return
        if held.asked != held.from_day:
            self._tell(held, held.from_day)
        self.ended.emit()

    def lines(self, language: str) -> list[str]:
        """The day that is held, how far it was moved, and whether anything changes on it."""
        held = self._held
        if held is None:
            return []
        lines = [day_text(held.day * DAY_S, language, weekday=True)]
        if held.day != held.from_day:
            lines.append(shift_words(Shift(held.day - held.from_day, Grain(0, DAY_S)), language))
        if held.is_caught:
            lines.append(QCoreApplication.translate("Hand", "leadership changes"))
        return lines

    def paint(self, painter: QPainter, stage: Stage, at: QPointF, theme: Theme) -> None:
        """A card beside the pointer with these lines."""
        lines = self.lines(stage.look.language)
        if not lines:
            return
        ratio = painter.device().devicePixelRatioF()
        if self._labels is None or self._labels.theme is not theme or self._labels.ratio != ratio:
            self._labels = LabelCache(theme, ratio, budget=None)
        paint_card(painter, stage.scene, at, lines, theme, labels=self._labels)

    def _at(self, stage: Stage, at: QPointF) -> DayLine | None:
        lines = stage.scene.days
        index = day_line_at(lines, stage.viewport, at.x(), at.y())
        return lines[index] if index is not None else None

    def _ask(self) -> None:
        """Ask for the day that is shown now, unless it is the other line's: whoever compares a
        day with itself stops comparing, which a line that only passes does not mean."""
        held = self._held
        if held is None or held.asked == held.day:
            return
        if held.day != held.other:
            held.asked = held.day
            self._tell(held, held.day)
        self._soon.start()

    def _tell(self, held: _Held, day: int) -> None:
        (self.as_of_asked if held.what == "as_of" else self.compared_asked).emit(day)


def _day_at(stage: Stage, x: float, changes: NDArray[np.int64], is_free: bool) -> tuple[int, bool]:
    """The day whose beginning is nearest to a place, and whether it is a change that is near."""
    view = stage.viewport
    exact = view.t_of(x) / DAY_S
    if len(changes) and not is_free:
        at = int(np.searchsorted(changes, exact))
        near = changes[max(at - 1, 0) : at + 1]
        nearest = int(near[np.argmin(np.abs(near - exact))])
        if abs(nearest - exact) * DAY_S <= SNAP_PX * view.seconds_per_px:
            return nearest, True
    return min(max(round(exact), FIRST_DAY), LAST_DAY), False


def _show(stage: Stage, held: _Held) -> None:
    """Let the line stand at its day."""
    look = stage.look
    if held.what == "as_of":
        stage.show_days(held.day, look.compared)
    else:
        stage.show_days(look.as_of, held.day)
