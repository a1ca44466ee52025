"""What comes and goes over a finished frame without moving a mark: days and connections.

A line that is dragged, or another selection, makes these anew and nothing else.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.columns import EventColumns
from desktop.timeline.day_lines import day_lines
from desktop.timeline.lines import Tone
from desktop.timeline.look import Look
from desktop.timeline.routing import routed
from desktop.timeline.scene import Fill, LegendRow, Scene, Sign

Titles = Callable[[NDArray[np.int8], NDArray[np.int64]], list[str]]

# Keys of the legend's rows about lines.
GAP_WORD: Final = "gap"
PATH_WORD: Final = "path"
AS_OF_WORD: Final = "as_of"
COMPARED_WORD: Final = "compared"
TONE_WORDS: Final = {
    Tone.PLAIN: "connection", Tone.SUSPECTED: "suspected", Tone.CONTRADICTING: "contradicting",
    Tone.SUCCESSION: "succession",
}  # fmt: skip
LINE_WORDS: Final = frozenset(
    (GAP_WORD, PATH_WORD, AS_OF_WORD, COMPARED_WORD, *TONE_WORDS.values())
)


def with_lines(scene: Scene, columns: EventColumns, look: Look, titles: Titles) -> Scene:
    """The frame with the days and connections of a look."""
    found = routed(look.links, scene, columns, look, titles)
    scene = replace(scene, links=found.lines, link_stubs=found.stubs, links_left_out=found.left_out)
    return with_days(scene, look)


def with_days(scene: Scene, look: Look) -> Scene:
    """The frame with the days of a look: what a drag of a day needs, and no more."""
    days = day_lines(look.as_of, look.compared, scene.viewport, look.language, scene.axis_px)
    scene = replace(scene, days=days)
    return replace(scene, legend=_legend(scene))


def _legend(scene: Scene) -> tuple[LegendRow, ...]:
    """The rows of the frame, then those about the lines that occur."""
    tones = {line.tone for line in scene.links}
    words = [GAP_WORD] if scene.gaps else []
    words += [PATH_WORD] if scene.joins else []
    words += [word for tone, word in TONE_WORDS.items() if tone in tones]
    words += [line.what for line in reversed(scene.days) if not line.side]
    kept = tuple(row for row in scene.legend if not is_about_line(row))
    return kept + tuple(LegendRow(Sign.POINT, Fill.FILLED, 0, word) for word in words)


def is_about_line(row: LegendRow) -> bool:
    """Whether a row of the legend explains a line and no mark."""
    return not row.kind and row.text in LINE_WORDS
