"""How long the start takes, beside a bare QMainWindow: whole processes, from their first moment."""

# SPDX-License-Identifier: MIT

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

PROCESSES = 7
LONGEST_S = 60
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


def medians(command: list[str], folder: Path) -> dict[str, float]:
    """Median milliseconds from the start of the process to each milestone it tells."""
    runs = [_milestones(command, folder) for _ in range(PROCESSES)]
    return {name: statistics.median(run[name] for run in runs) for name in ("shell", "marks")}


def bare_command() -> list[str]:
    """A window of Qt's own, without anything in it."""
    return [sys.executable, "-c", BARE]


def chronik_command(path: Path) -> list[str]:
    """Chronik's window on a file, the way a person starts it."""
    return [sys.executable, "-m", "desktop", str(path)]


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
