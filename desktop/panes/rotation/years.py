"""Where the bars of the years stand: sums without Qt, for the screen and for exports.

Who came stands above the line, who went below it. A bar is one year; where years would be
narrower than a pointer can hit, several share one.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from db.leadership.values import YearCount

STEPS: Final = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000)
LEAST_BAR_PX: Final = 2.0  # a year and the room beside it
WIDEST_PX: Final = 64.0  # few years do not fill the whole width
LABEL_PX: Final = 44.0  # a year's number with the room it needs
NUMBER_PX: Final = 16.0  # room for the numbers above and below the bars
AXIS_PX: Final = 20.0  # room for the years
SIDE_PX: Final = 34.0  # room for the scale on the left
RIGHT_PX: Final = 10.0


@dataclass(frozen=True, slots=True)
class Bar:
    """The years `first` to `last`: who came and went (ids), and how many of them only about then.

    `x0` to `x1` is the bar, `left` to `right` the ground a pointer hits.
    """

    first: int
    last: int
    came: tuple[int, ...]
    went: tuple[int, ...]
    rough_came: int
    rough_went: int
    x0: float
    x1: float
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class YearChart:
    """Bars and scale in px of a chart of `width` × `height`.

    `base` is the line between came and went, a change is `unit` px high; `steps` are the numbers
    of the scale, `labels` years and where the middle of their text stands.
    """

    width: float
    height: float
    bars: tuple[Bar, ...]
    base: float
    unit: float
    steps: tuple[int, ...]
    labels: tuple[tuple[float, str], ...]
    years_a_bar: int
    most_came: int
    most_went: int

    def bar_at(self, x: float) -> Bar | None:
        """The bar whose ground a point is on."""
        return next((bar for bar in self.bars if bar.left <= x < bar.right), None)

    def top(self, bar: Bar) -> float:
        """Where the part for who came ends."""
        return self.base - len(bar.came) * self.unit

    def bottom(self, bar: Bar) -> float:
        """Where the part for who went ends."""
        return self.base + len(bar.went) * self.unit


def chart_of(years: Sequence[YearCount], width: float, height: float) -> YearChart:
    """Return the chart of years in a row (each one there, from the first to the last)."""
    room = max(1.0, width - SIDE_PX - RIGHT_PX)
    step = next((s for s in STEPS if room / _count(years, s) >= LEAST_BAR_PX), STEPS[-1])
    bars = _bars(years, step, room)
    came = max((len(bar.came) for bar in bars), default=0)
    went = max((len(bar.went) for bar in bars), default=0)
    high = max(1.0, height - AXIS_PX - 2 * NUMBER_PX)
    unit = high / max(1, came + went)
    return YearChart(
        width, height, bars, NUMBER_PX + came * unit, unit, _scale(max(came, went), unit),
        _labels(bars, step), step, came, went,
    )  # fmt: skip


def _count(years: Sequence[YearCount], step: int) -> int:
    return len({each.year // step for each in years}) or 1


def _bars(years: Sequence[YearCount], step: int, room: float) -> tuple[Bar, ...]:
    groups: dict[int, list[YearCount]] = {}
    for each in years:
        groups.setdefault(each.year // step, []).append(each)
    pitch = min(WIDEST_PX, room / max(1, len(groups)))
    gap = min(6.0, pitch * 0.25) if pitch >= 4 else min(1.0, pitch / 3)
    wide = max(1.0, float(int(pitch - gap)))  # whole px, so that no bar looks thicker
    bars: list[Bar] = []
    for place, members in enumerate(groups.values()):
        left = SIDE_PX + place * pitch
        x0 = float(int(left + (pitch - wide) / 2))
        came = tuple(id for each in members for id in each.came)
        went = tuple(id for each in members for id in each.went)
        rough_came = sum(id in each.rough for each in members for id in each.came)
        rough_went = sum(id in each.rough for each in members for id in each.went)
        bars.append(
            Bar(
                members[0].year, members[-1].year, came, went, rough_came, rough_went,
                x0, x0 + wide, left, left + pitch,
            )
        )  # fmt: skip
    return tuple(bars)


def _labels(bars: Sequence[Bar], step: int) -> tuple[tuple[float, str], ...]:
    """As many round years as have room, each below the bar it begins."""
    if not bars:
        return ()
    pitch = bars[0].right - bars[0].left
    every = next((s for s in STEPS if s >= step and s / step * pitch >= LABEL_PX), STEPS[-1])
    found = [
        ((bar.left + bar.right) / 2, str(bar.first - bar.first % every))
        for bar in bars
        if bar.first % every < bar.last - bar.first + 1 or bar.first % every == 0
    ]
    return tuple(found) or (((bars[0].left + bars[0].right) / 2, str(bars[0].first)),)


def _scale(most: int, unit: float) -> tuple[int, ...]:
    """Round numbers of changes, no closer than a text is high."""
    every = next((s for s in STEPS if s * unit >= 22.0), STEPS[-1])
    return tuple(range(every, most + 1, every))
