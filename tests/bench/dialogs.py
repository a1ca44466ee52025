"""How long each dialog takes to open, beside a bare dialog with ten lines to write in."""

# SPDX-License-Identifier: MIT

import gc
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from PySide6.QtWidgets import QApplication, QDialog, QFormLayout, QLineEdit

from db.drafts.values import EventDraft
from desktop.dialogs.event_dialog import EventDialog
from desktop.dialogs.kinds_and_tags import KindsAndTags, Words
from desktop.dialogs.source_dialog import SourceDialog
from desktop.theme import apply_theme, load_theme
from tests.dialogs.opened import EVENT, LOOKS, SOURCE, helpers

RUNS = 10
LONG_TEXT = "Words without an end, "  # a line of it that is 5 MB long


@dataclass(frozen=True)
class Opened:
    """Milliseconds from making a dialog to its first picture: each run's, and the very first."""

    name: str
    first: float
    taken: tuple[float, ...]
    cpu: tuple[float, ...]

    @property
    def p50(self) -> float:
        """The median of the runs, in ms of the clock."""
        return float(np.percentile(self.taken, 50))

    @property
    def cpu_p50(self) -> float:
        """The median of the runs, in ms of this process alone."""
        return float(np.percentile(self.cpu, 50))


def opening_times(app: QApplication) -> Iterator[Opened]:
    """First the bare dialog, then each of ours, in the light theme."""
    apply_theme(app, load_theme("light"))
    yield _timed(app, "a bare QDialog", _bare)
    for name, make in makers().items():
        yield _timed(app, name, make)


def makers() -> dict[str, Callable[[], QDialog]]:
    """How each dialog is made, by what the table calls it."""
    asked = helpers()
    text = (LONG_TEXT * (5_000_000 // len(LONG_TEXT) + 1))[:5_000_000]
    long = replace(SOURCE, text=text)
    return {
        "event": lambda: EventDialog(None, EVENT, asked),
        "new event": lambda: EventDialog(None, EventDraft(), asked),
        **{name: partial(make, asked) for name, make in LOOKS.items()},
        "kinds and tags": lambda: KindsAndTags(None, Words(asked.kinds, asked.tags)),
        "source of 5 MB in one line": lambda: SourceDialog(None, long, asked),
    }


def _bare() -> QDialog:
    dialog = QDialog()
    form = QFormLayout(dialog)
    for number in range(10):
        form.addRow(f"Field {number}", QLineEdit())
    return dialog


def _timed(app: QApplication, name: str, make: Callable[[], QDialog]) -> Opened:
    taken: list[float] = []
    cpu: list[float] = []
    for _ in range(RUNS + 1):
        gc.collect()
        start, cpu_start = time.perf_counter(), time.process_time()
        dialog = make()
        if isinstance(dialog, EventDialog):
            dialog.open_beside()
        else:
            dialog.open()
        app.processEvents()
        taken.append((time.perf_counter() - start) * 1000)
        cpu.append((time.process_time() - cpu_start) * 1000)
        dialog.done(QDialog.DialogCode.Rejected)
        dialog.deleteLater()
        app.processEvents()
    return Opened(name, taken[0], tuple(taken[1:]), tuple(cpu[1:]))
