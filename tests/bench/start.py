"""How long the start takes, beside a bare QMainWindow: whole processes, from their first moment."""

# SPDX-License-Identifier: MIT

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from seeds.sample import create_sample
from tests.bench.figures import Figure, Goal, bare_of

PROCESSES = 7
LONGEST_S = 60
MILESTONES: Final = (
    ("shell", "window_ms", Goal("ratio", 2)),
    ("marks", "first_marks_ms", Goal("ratio", 4)),
)
BARE = """
import os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Bare(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        os.write(int(os.environ["CHRONIK_TIMES"]), f"shell {time.monotonic_ns()}\\n".encode())
        os.write(int(os.environ["CHRONIK_TIMES"]), f"marks {time.monotonic_ns()}\\n".encode())

app = QApplication([])
bare = Bare()
bare.resize(1280, 800)
bare.show()
app.exec()
"""


def start_figures(folder: Path) -> Iterator[Figure]:
    """From the start of the process to its first window, and to the marks of the sample in it."""
    sample = folder / "sample.chronik"
    create_sample(sample).close()
    bare = bare_of("a bare QMainWindow", _runs([sys.executable, "-c", BARE], folder)["shell"])
    # The way a person starts it.
    runs = _runs([sys.executable, "-m", "desktop", str(sample)], folder)
    for milestone, name, goal in MILESTONES:
        yield Figure(name, runs[milestone], bare, (goal,))


def _runs(command: list[str], folder: Path) -> dict[str, tuple[float, ...]]:
    """Milliseconds from the start of each process to each milestone it tells."""
    runs = [_milestones(command, folder) for _ in range(PROCESSES)]
    return {name: tuple(run[name] for run in runs) for name in ("shell", "marks")}


def _milestones(command: list[str], folder: Path) -> dict[str, float]:
    reading, writing = os.pipe()
    surroundings = dict(
        os.environ,
        CHRONIK_TIMES=str(writing),
        CHRONIK_DATA=str(folder),
        XDG_CONFIG_HOME=str(folder),
        QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    )
    began = time.monotonic_ns()
    process = subprocess.Popen(
        command, env=surroundings, pass_fds=(writing,), stdout=subprocess.DEVNULL
    )
    os.close(writing)
    found: dict[str, float] = {}
    with os.fdopen(reading) as told:
        for line in told:
            name, _, stamp = line.partition(" ")
            found.setdefault(name, (int(stamp) - began) / 1e6)
            if "marks" in found or time.monotonic_ns() - began > LONGEST_S * 1e9:
                break
        process.kill()
        process.wait()
    return found
