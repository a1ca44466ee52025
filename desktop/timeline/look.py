"""What a frame depends on besides time: lanes, kinds, language and sizes."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass

from desktop.timeline.colouring import Colouring
from desktop.timeline.lanes import Lanes
from desktop.timeline.links import NO_LINKS, Links
from desktop.timeline.notes import NO_NOTES, Notes
from desktop.timeline.scene import KindStyle


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """How the timeline is laid out; all lengths in px.

    A label is `min(cells, label_cells) * cell_px` wide, whatever the font measures, so that
    rows are the same on screen and in every export. `max_rows` caps the event rows of a lane of a
    few hundred marks, `crowd_rows` those of a larger one; where far more overlap than that, a
    lane gets `dense_rows`. `most_marks` is how many events are
    drawn one by one before lanes turn into density. `pin_px` is the height of the strip of notes
    below the axis, which is there while `notes` has any that are pinned. Without a `colouring`
    marks have the colours of their kinds. `as_of` is the day of leadership, `compared` the one it
    is compared with, in days since 1970-01-01; None = no line. `links` are the connections that
    are shown.
    """

    lanes: Lanes
    kinds: tuple[KindStyle, ...] = ()
    language: str = "en"
    now_s: float | None = None
    notes: Notes = NO_NOTES
    colouring: Colouring | None = None
    as_of: int | None = None
    compared: int | None = None
    links: Links = NO_LINKS
    gutter_px: int = 172
    axis_px: int = 46
    pin_px: int = 18
    era_px: int = 20
    row_px: int = 21
    tenure_row_px: int = 24
    bar_px: int = 18
    mark_px: int = 11
    point_px: float = 14.0
    fade_px: float = 48.0
    open_px: float = 26.0
    gap_px: float = 6.0
    cell_px: float = 7.0
    label_cells: int = 46
    label_px: int = 16
    lane_pad_px: int = 7
    max_rows: int = 30
    crowd_rows: int = 10
    dense_rows: int = 6
    most_marks: int = 4000
