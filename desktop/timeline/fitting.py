"""Which viewport shows a whole file, on screen and in a picture alike."""

# SPDX-License-Identifier: MIT

import numpy as np

from db.columns import EVENT, EventColumns
from desktop.timeline.drawn import dated_extent
from desktop.timeline.viewport import Viewport

LEAST_SPAN_S = 86_400.0
LABEL_ROOM_PX = 330.0
LABELLED_EVENTS = 500  # in a larger file the view of all is density, which has no labels


def fitted_to_all(columns: EventColumns, view: Viewport, share: float = 1.0) -> Viewport | None:
    """Show the middle `share` of all that is dated, with the labels of what comes last.

    A single moment gets a day around it; None when nothing is dated.
    """
    extent = dated_extent(columns, share)
    if extent is None:
        return None
    lacking = max(0.0, LEAST_SPAN_S - (extent[1] - extent[0])) / 2
    is_small = np.count_nonzero(columns.table == EVENT) <= LABELLED_EVENTS
    room_px = LABEL_ROOM_PX if is_small else 0.0
    return view.fitted_with_labels(extent[0] - lacking, extent[1] + lacking, room_px)
