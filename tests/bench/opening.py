"""How long opening takes, beside a bare `fetchall` of the events."""

# SPDX-License-Identifier: MIT

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from db.file import open_file
from db.load_columns import load_columns
from desktop.canvas.stage import Stage
from desktop.document import Document
from desktop.timeline.lanes import build_lanes
from desktop.timeline.look import Look
from tests.bench.figures import Figure, bare_of, times_of

RUNS = 5


def opening_figures(path: Path) -> Iterator[Figure]:
    """The columns of a file, and all that its first frame takes."""
    bare = bare_of("a fetchall of the events", times_of(lambda: _fetchall(path), RUNS))
    yield Figure("columns loaded", times_of(lambda: _columns(path), RUNS), bare)
    yield Figure("first frame laid out", times_of(lambda: _first_scene(path), RUNS), bare)


def _fetchall(path: Path) -> None:
    """Read every row of the event table into Python."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT * FROM event").fetchall()
    assert rows


def _columns(path: Path) -> None:
    """Open the file and have all its columns."""
    with open_file(path, writing=False) as file:
        assert len(load_columns(file))


def _first_scene(path: Path) -> None:
    """Open the file, sort it into rows and lay out the first frame."""
    document = Document.open(path, writing=False)
    lanes = build_lanes(document.columns, "units", document.lane_entries("units"))
    stage = Stage(document.columns, Look(lanes, document.kinds()), document.titles)
    stage.resize(1920, 1080)
    stage.fit_all(share=0.9)
    assert stage.scene.bands
    document.close()
