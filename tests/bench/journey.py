"""The way a frame is measured: from the full range to one day, as a person would zoom.

Full range, 5 years, 1 year, 30 days, 7 days, 1 day; ten pans at each, twelve zoom steps
between: 120 frames.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from dataclasses import replace

from desktop.timeline.viewport import Viewport

DAY_S = 86_400.0
STOPS_DAYS = (5 * 365.25, 365.25, 30.0, 7.0, 1.0)
PANS = 10
ZOOMS = 12
PAN_SHARE = 0.04
FRAMES = PANS * (len(STOPS_DAYS) + 1) + ZOOMS * len(STOPS_DAYS)


def journey(full: Viewport, towards_s: float) -> Iterator[Viewport]:
    """The 120 viewports from `full` to one day around `towards_s`."""
    view = full
    yield from _pans(view)
    for days in STOPS_DAYS:
        goal = days * DAY_S / view.plot_width
        for left in range(ZOOMS, 0, -1):
            view = view.zoomed((view.seconds_per_px / goal) ** (1 / left), view.x_of(towards_s))
            middle = view.x_of(towards_s) - (view.left + view.plot_width / 2)
            view = view.panned(middle / left)
            yield view
        yield from _pans(view)


def _pans(view: Viewport) -> Iterator[Viewport]:
    """Ten pans to the right; the journey goes on from where they began."""
    for step in range(1, PANS + 1):
        yield replace(view.panned(step * PAN_SHARE * view.plot_width))
