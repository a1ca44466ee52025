"""Pinned notes in the pointer's hand: to which moment they go.

A sheet is grabbed directly: nothing else can be meant by a drag that begins on it. Nothing is
written here; `PinMoving` says what letting go would mean.
"""

# SPDX-License-Identifier: MIT

from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication

from db.dates.clock import DAY_S, edtf_of
from db.dates.shifting import Grain, Shift, rounded_shift, shift_words
from db.dates.wording import words_of
from db.reading.note_words import first_line
from desktop.canvas.open_hand import Mark
from desktop.canvas.stage import Stage
from desktop.timeline.drawn import drawn_of
from desktop.timeline.hits import hit
from desktop.timeline.meant import meant_unit
from desktop.timeline.notes import NOTE
from desktop.timeline.scene import NotePin
from desktop.timeline.snapping import GRAINS, Catch, caught, caught_shift
from desktop.timeline.viewport import FIRST_S, LAST_S

LEAST_DAY_PX: Final = 40.0  # narrower, a note moves by whole days and keeps its time of day


def pin_at(stage: Stage, x: float, y: float) -> NotePin | None:
    """The sheet at a point."""
    found = hit(stage.scene, x, y)
    return stage.scene.pins[found.index] if found.what == "pin" else None


class PinMoving:
    """A drag of a sheet: of the selected notes if it stands for one of them, else of all its own.

    Times in seconds, places in px.
    """

    def __init__(self, stage: Stage, pin: NotePin, lit: frozenset[Mark], x: float) -> None:
        self.stage = stage
        selected = {id for table, id in lit if table == NOTE}
        held = selected if not selected.isdisjoint(pin.ids) else set(pin.ids)
        notes = stage.look.notes
        places = [at for at, id in enumerate(notes.ids.tolist()) if id in held]
        self.ids = tuple(int(notes.ids[at]) for at in places)
        self._ats = tuple(int(notes.at[at]) for at in places)
        mine = [at for at, id in zip(self._ats, self.ids, strict=True) if id in pin.ids]
        self._at_s = mine[0]  # of the note that is followed
        self._text = notes.texts[places[0]]
        self._from_s = stage.viewport.t_of(x)
        self._shift = Shift()

    @property
    def shift_s(self) -> int:
        """How much later the notes would be."""
        return self._shift.moved(self._at_s) - self._at_s

    @property
    def at_s(self) -> int:
        """The moment of the grabbed note where it is now."""
        return self._at_s + self.shift_s

    def follow(self, x: float, is_free: bool = False) -> None:
        """The pointer is at x; `is_free` keeps the note from catching on anything."""
        view = self.stage.viewport
        shift_s, spp = view.t_of(x) - self._from_s, view.seconds_per_px
        grain = _grain(spp)
        if not is_free:
            edges = _edges(self.stage)
            shift_s = caught_shift((float(self._at_s),), shift_s, spp, edges)
            if shift_s and caught(self._at_s + shift_s, spp, edges) == Catch(
                self._at_s + shift_s, True
            ):
                grain = Grain(0, 1)  # it lies just there
        low, high = FIRST_S + DAY_S - min(self._ats), LAST_S - DAY_S - max(self._ats)
        self._shift = rounded_shift(grain, min(max(shift_s, low), high), self._at_s)

    def xs(self) -> list[float]:
        """Where the sheets would stand, each once."""
        shift_s, view = self.shift_s, self.stage.viewport
        return [view.x_of(at + shift_s) for at in dict.fromkeys(self._ats)]

    def lines(self) -> tuple[str, ...]:
        """What the card says: the new moment, the shift, and which note that is."""
        language = self.stage.look.language
        date = edtf_of(self.at_s)
        when = words_of(date, language) if date else ""
        which = first_line(self._text)
        if len(self.ids) > 1:
            words = QCoreApplication.translate("Hand", "{count} notes")
            which = words.format(count=len(self.ids))
        return when, shift_words(self._shift, language), which


def _grain(seconds_per_px: float) -> Grain:
    """The unit that notes move by at this scale."""
    if DAY_S / seconds_per_px < LEAST_DAY_PX:
        return Grain(0, DAY_S)
    return GRAINS[meant_unit(seconds_per_px)]


def _edges(stage: Stage) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Where the marks in view begin and end."""
    drawn, rows = drawn_of(stage.columns), np.unique(stage.scene.marks.row)
    starts = rows[~(drawn.runs_left[rows] | drawn.fades_left[rows] | drawn.is_before[rows])]
    ends = rows[~(drawn.runs_right[rows] | drawn.fades_right[rows] | drawn.is_after[rows])]
    return np.concatenate([drawn.lo[starts], drawn.hi[ends]]).astype(np.float64)
