"""The real start of the program, in a process of its own: what comes first, and no network."""

# SPDX-License-Identifier: MIT

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.flows.acts import a_sample

IGNORED = "This plugin does not support propagateSizeHints()"
SCRIPT = """
import os, socket, sys
from pathlib import Path

class NoSocket(socket.socket):
    def __init__(self, *arguments, **options):
        raise AssertionError("a socket was opened")

socket.socket = NoSocket
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop import app

told = app.times
def times(milestone):
    told(milestone)
    if milestone == "furnished":
        assert "desktop.window" in sys.modules
        QTimer.singleShot(0, QApplication.closeAllWindows)
    if milestone == "shell":
        late = {"numpy", "sqlite_utils", "dateutil", "sqlite3", "desktop.window"}
        early = late & set(sys.modules)
        assert not early, early

app.times = times
sys.exit(app.run(Path(sys.argv[1]) if sys.argv[1:] else None))
"""


@pytest.mark.parametrize("has_file", [True, False])
def test_the_bare_window_comes_first_then_the_marks_then_the_rest(
    tmp_path: Path, has_file: bool
) -> None:
    reading, writing = os.pipe()
    surroundings = dict(
        os.environ,
        CHRONIK_TIMES=str(writing),
        QT_QPA_PLATFORM="offscreen",
        XDG_CONFIG_HOME=str(tmp_path / "config"),
        PYTHONPATH=str(Path(__file__).parents[2]),
    )
    arguments = [str(a_sample(tmp_path))] if has_file else []
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, *arguments], env=surroundings, pass_fds=(writing,),
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as told:
        milestones = [line.split()[0] for line in told]
    assert (done.returncode, done.stderr.replace(IGNORED, "").strip()) == (0, "")
    assert milestones == (["shell", "marks", "furnished"] if has_file else ["shell", "furnished"])
