"""The open file as the window sees it: its columns and its words; `door` is the way to write.

Views read through it and listen to `changed`; none of them ever sees the file itself.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QObject, Signal

from db.columns import ERA, EVENT, MODALITIES, TENURE, EventColumns
from db.dates.span import UNDATED, Span
from db.dates.wording import words
from db.errors import ChronikError, FileHeld, FileProblem
from db.file import OpenFile, create, look_over, open_file, read_guard
from db.filtering.seen import Sieved
from db.filtering.values import NO_FILTER, Filter
from db.load_columns import load_columns
from db.reading import lists
from db.reading import notes as noting
from db.reading.titles import titles
from db.records import Era, Event, Tenure
from db.saying import said
from db.tables import fetch
from desktop.language import language_of_window
from desktop.row_plans import entries_of
from desktop.terms import modalities, word_for
from desktop.timeline.arranged import Plan
from desktop.timeline.colouring import Colouring
from desktop.timeline.lanes import Grouping, LaneEntry
from desktop.timeline.notes import Notes, notes_of
from desktop.timeline.scene import KindStyle

Ints = NDArray[np.int64]
CLASSES: Final = {EVENT: Event, TENURE: Tenure, ERA: Era}


class Document(QObject):
    """An open file with its columns: `columns` are all, `shown` those that pass the filter.

    `changed` carries the edits that were made (a tuple of `db.history.Edit`), what was loaded
    (`db.history.Loaded`), or None when all was read anew. A tuple without edits: the file is as
    it was, but others of its rows are shown.
    """

    changed = Signal(object)

    def __init__(
        self, file: OpenFile, columns: EventColumns, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.file = file
        self.columns = columns
        self.sieved: Sieved | None = None  # what passes the filter, None without one
        self.colouring: Colouring | None = None  # what colours mean; None = kinds
        self.fault = ""
        self.grouping: Grouping = "units"
        self.plan = Plan()  # how the canvas makes its rows: what a worker should sort beforehand

    @classmethod
    def open(cls, path: Path, *, writing: bool = True) -> "Document":
        """Open a file with everything that is drawn; read-only when another window holds it."""
        file = open_for_window(path, writing=writing)
        return cls(file, columns_of(file))

    @classmethod
    def create(cls, path: Path, *, title: str = "", language: str = "en") -> "Document":
        """Make a new file, empty but for the kinds of events."""
        file = create(path, title=title, language=language)
        return cls(file, columns_of(file))

    @property
    def shown(self) -> EventColumns:
        """What canvas, lists and pictures show: the rows that pass the filter."""
        return self.sieved.columns if self.sieved is not None else self.columns

    @property
    def filter(self) -> Filter:
        """What a row must pass to be shown."""
        return self.sieved.filter if self.sieved is not None else NO_FILTER

    @property
    def is_filtered(self) -> bool:
        """Whether there is a filter."""
        return self.sieved is not None

    def sieve(self, sieved: Sieved | None) -> None:
        """Show only what passes a filter from now on; None = everything."""
        self.sieved = sieved
        self.changed.emit(())

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self.file.path

    @property
    def title(self) -> str:
        """What the file is called: its own title, else its name."""
        return self.file.meta("title") or self.path.stem

    @property
    def language(self) -> str:
        """The language dates are worded in: that of the window, without one that of the file."""
        return language_of_window() or self.file.meta("language") or "en"

    @property
    def zone(self) -> str:
        """The time zone all times of day are shown in."""
        return self.file.meta("zone") or "UTC"

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self.file.read_only or bool(self.fault)

    @property
    def reason(self) -> str:
        """Why nothing can be changed, "" when it can."""
        return self.fault or self.file.reason

    def mark_faulty(self, fault: str) -> None:
        """The file was found damaged: from now on it is only read."""
        self.fault = fault
        self.changed.emit(None)

    def close(self) -> None:
        """Close the file and give its lock back."""
        self.file.close()

    def lend(self) -> None:
        """Let go of the lock, so that a worker can write; here the file is only read meanwhile."""
        path = self.path
        self.file.close()
        self.file = open_file(path, writing=False)

    def take_back(
        self, columns: EventColumns | None, loaded: object = None, sieved: Sieved | None = None
    ) -> None:
        """Hold the file again after a worker is done; `columns` if it wrote anything, and with a
        filter what of them passes it."""
        path = self.path
        self.file.close()
        self.file = open_for_window(path)
        if columns is not None:
            self.columns, self.sieved = columns, sieved
            self.changed.emit(loaded)

    # what the canvas asks

    def titles(
        self, tables: NDArray[np.int8], ids: Ints, grouping: Grouping | None = None
    ) -> list[str]:
        """Label texts of n marks, for the grouping that is shown or another one.

        Like all that views ask while they paint it raises FileProblem, never sqlite3's own
        errors: those are not yet complete where Qt called us, and PySide6 crashes on them.
        """
        with read_guard(self.path):
            return titles(self.file, tables, ids, grouping=grouping or self.grouping)

    def spans(self, tables: NDArray[np.int8], ids: Ints) -> list[Span]:
        """When n marks were; UNDATED for one that is gone."""
        found: dict[tuple[int, int], Span] = {}
        for table, cls in CLASSES.items():
            wanted = ids[tables == table].tolist()
            if wanted:
                with read_guard(self.path):
                    records: Sequence[Event | Tenure | Era] = fetch(self.file, cls, wanted)
                found.update(((table, record.id), record.span) for record in records)
        pairs = zip(tables.tolist(), ids.tolist(), strict=True)
        return [found.get(pair, UNDATED) for pair in pairs]

    def lane_entries(self, grouping: Grouping) -> tuple[LaneEntry, ...]:
        """What may be a row of the canvas, in the order of the rows."""
        with read_guard(self.path):
            return entries_of(self.file, grouping)

    def kinds(self) -> tuple[KindStyle, ...]:
        """How each kind of event looks."""
        with read_guard(self.path):
            found = lists.kinds(self.file)
        return tuple(
            KindStyle(kind.id, kind.name, kind.label, kind.colour, kind.icon) for kind in found
        )

    def notes(self) -> Notes:
        """Which notes are pinned to the axis, and what has a note."""
        with read_guard(self.path):
            pins = [(pin.id, pin.at, pin.text) for pin in noting.pinned(self.file)]
            return notes_of(pins, noting.noted(self.file))

    def hover_text(self, table: int, id: int) -> str:
        """Title, date and, unless it is plainly stated, how it is known."""
        tables, ids = np.array([table], np.int8), np.array([id], np.int64)
        lines = [self.titles(tables, ids)[0], words(self.spans(tables, ids)[0], self.language)]
        places = np.flatnonzero((self.columns.table == table) & (self.columns.id == id))
        if len(places):
            modality = MODALITIES[int(self.columns.modality[places[0]])]
            lines.append("" if modality == "stated" else word_for(modalities(), modality))
            if self.colouring is not None:
                lines.append(self.colouring.word_of(self.columns, places[:1]))
        return "\n".join(line for line in lines if line)


def open_for_window(path: Path, *, writing: bool = True) -> OpenFile:
    """Open for writing, or only for reading when another window holds the file."""
    if not writing:
        return open_file(path, writing=False)
    try:
        return open_file(path, writing=True)
    except FileHeld as held:
        file = open_file(path, writing=False)
        words = QCoreApplication.translate(
            "Document",
            "It is open for writing in {holder}. Close it there to change anything here.",
        )
        file.reason = file.reason or words.format(holder=held.holder)
        return file


def columns_of(file: OpenFile) -> EventColumns:
    """Everything that is drawn; a file that turns out to be damaged is closed and told."""
    try:
        with read_guard(file.path):
            return load_columns(file)
    except ChronikError:
        file.close()
        raise
    except Exception as strange:
        file.close()
        verdict = look_over(file.path)  # no sum of ours fails on a sound file
        if verdict.is_sound:
            raise
        raise FileProblem(verdict.faults[0], said("It was not touched.")) from strange
