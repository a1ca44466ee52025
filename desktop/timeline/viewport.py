"""Time to pixel and back: a frozen value that everything drawn goes through."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

MIN_SECONDS_PER_PX: Final = 1.0 / 60  # a minute is at most an hour's width of pixels
FIRST_S: Final = -62_135_596_800  # 0001-01-01
LAST_S: Final = 253_402_300_800  # 10000-01-01, the first second no date can reach
MIN_WIDTH_PX: Final = 40
FIT_MARGIN: Final = 0.02
LABEL_SHARE: Final = 0.38  # of the plot, at most, for labels behind the last mark


@dataclass(frozen=True, slots=True)
class Cut:
    """An empty stretch [start_s, end_s) that is drawn `width_px` wide."""

    start_s: float
    end_s: float
    width_px: float = 24.0


@dataclass(frozen=True, slots=True)
class Viewport:
    """What part of time and of the lanes is seen, on a surface of `width` × `height` pixels.

    The plot starts at `left` (right of the lane headings) and `top` (below axis and eras).
    `t0_s` is the time at the plot's left edge, `scroll_px` how far the lanes are scrolled.
    """

    t0_s: float
    seconds_per_px: float
    width: int
    height: int
    left: int = 0
    top: int = 0
    scroll_px: float = 0.0
    cuts: tuple[Cut, ...] = ()

    @property
    def plot_width(self) -> int:
        """Pixels from the lane headings to the right edge, at least 1."""
        return max(1, self.width - self.left)

    @property
    def plot_height(self) -> int:
        """Pixels from below the axis to the lower edge, at least 1."""
        return max(1, self.height - self.top)

    @property
    def t1_s(self) -> float:
        """The time at the right edge."""
        return self.t_of(self.width)

    def x_of(self, t_s: float) -> float:
        """Pixel column of a time; monotone, piecewise linear."""
        x = self.left + (t_s - self.t0_s) / self.seconds_per_px
        for cut in self.cuts:
            x -= _hidden_s(cut, self.t0_s, t_s) / self.seconds_per_px
            x += _hidden_s(cut, self.t0_s, t_s) / (cut.end_s - cut.start_s) * cut.width_px
        return x

    def xs_of(self, ts: Floats) -> Floats:
        """`x_of` of an array of seconds."""
        xs = self.left + (ts - self.t0_s) / self.seconds_per_px
        if self.cuts:
            for cut in self.cuts:
                hidden = np.clip(ts, cut.start_s, cut.end_s) - np.clip(
                    self.t0_s, cut.start_s, cut.end_s
                )
                xs = xs - hidden / self.seconds_per_px
                xs = xs + hidden / (cut.end_s - cut.start_s) * cut.width_px
        return xs

    def t_of(self, x: float) -> float:
        """Time of a pixel column; the inverse of `x_of`."""
        if not self.cuts:
            return self.t0_s + (x - self.left) * self.seconds_per_px
        knots_t = np.array(sorted({FIRST_S, LAST_S, self.t0_s, *_ends(self.cuts)}), dtype=float)
        knots_x = self.xs_of(knots_t)
        return float(np.interp(x, knots_x, knots_t))

    def zoomed(self, factor: float, around_x: float) -> "Viewport":
        """Zoom in by `factor` (> 1) or out (< 1); the time under `around_x` stays there."""
        fixed = self.t_of(around_x)
        widest = (LAST_S - FIRST_S) / self.plot_width
        spp = min(max(self.seconds_per_px / factor, MIN_SECONDS_PER_PX), widest)
        moved = replace(self, seconds_per_px=spp)
        return moved.panned(moved.x_of(fixed) - around_x)

    def panned(self, dx_px: float) -> "Viewport":
        """Look `dx_px` further to the right; years 1 to 9999 are the limits."""
        t0 = self.t_of(self.left + dx_px) if self.cuts else self.t0_s + dx_px * self.seconds_per_px
        last = LAST_S - self.plot_width * self.seconds_per_px
        return replace(self, t0_s=min(max(t0, FIRST_S), max(last, FIRST_S)))

    def scrolled(self, dy_px: float, content_px: float) -> "Viewport":
        """Scroll the lanes by `dy_px`, inside a content of that height."""
        most = max(0.0, content_px - self.plot_height)
        return replace(self, scroll_px=min(max(0.0, self.scroll_px + dy_px), most))

    def fitted(self, start_s: float, end_s: float, margin: float = 0.02) -> "Viewport":
        """Show [start_s, end_s] with a margin of that share of the width on both sides."""
        span = max(end_s - start_s, MIN_SECONDS_PER_PX * self.plot_width * (1 - 2 * margin))
        spp = span / (self.plot_width * (1 - 2 * margin))
        spp = min(spp, (LAST_S - FIRST_S) / self.plot_width)
        middle = (start_s + end_s) / 2
        fitted = replace(self, seconds_per_px=spp, t0_s=middle - spp * self.plot_width / 2)
        return fitted.panned(0)

    def fitted_with_labels(self, start_s: float, end_s: float, room_px: float) -> "Viewport":
        """Show [start_s, end_s] with room on the right for the labels of what is last."""
        margin = FIT_MARGIN * self.plot_width
        room = min(room_px, self.plot_width * LABEL_SHARE)
        inner = max(1.0, self.plot_width - 2 * margin - room)
        spp = max((end_s - start_s) / inner, MIN_SECONDS_PER_PX)
        spp = min(spp, (LAST_S - FIRST_S) / self.plot_width)
        return replace(self, seconds_per_px=spp, t0_s=start_s - margin * spp).panned(0)

    def resized(self, width: int, height: int) -> "Viewport":
        """The same time at the left edge and the same scale on another surface."""
        return replace(self, width=max(width, self.left + MIN_WIDTH_PX), height=max(height, 1))


def _hidden_s(cut: Cut, from_s: float, to_s: float) -> float:
    """Seconds of the cut between two times, signed."""
    inside_to = min(max(to_s, cut.start_s), cut.end_s)
    inside_from = min(max(from_s, cut.start_s), cut.end_s)
    return inside_to - inside_from


def _ends(cuts: tuple[Cut, ...]) -> list[float]:
    return [end for cut in cuts for end in (cut.start_s, cut.end_s)]
