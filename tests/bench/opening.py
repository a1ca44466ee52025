"""How long opening takes, beside a bare `fetchall` of the events."""

# SPDX-License-Identifier: MIT

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from db.file import open_file
from db.load_columns import load_columns
from desktop.canvas.stage import Stage
from desktop.document import Document
from desktop.timeline.lanes import build_lanes
from desktop.timeline.look import Look


def bare_fetchall(path: Path) -> float:
    """Milliseconds to read every row of the event table into Python."""
    start = time.perf_counter()
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT * FROM event").fetchall()
    assert rows
    return (time.perf_counter() - start) * 1000


def columns_loaded(path: Path) -> float:
    """Milliseconds to open the file and have all its columns."""
    start = time.perf_counter()
    with open_file(path, writing=False) as file:
        assert len(load_columns(file))
    return (time.perf_counter() - start) * 1000


def first_scene(path: Path) -> float:
    """Milliseconds to open the file, sort it into rows and lay out the first frame."""
    start = time.perf_counter()
    document = Document.open(path, writing=False)
    lanes = build_lanes(document.columns, "units", document.lane_entries("units"))
    stage = Stage(document.columns, Look(lanes, document.kinds()), document.titles)
    stage.resize(1920, 1080)
    stage.fit_all(share=0.9)
    assert stage.scene.bands
    taken = (time.perf_counter() - start) * 1000
    document.close()
    return taken
