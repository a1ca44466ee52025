"""How long each dialog takes to open, beside a bare dialog with ten lines to write in."""

# SPDX-License-Identifier: MIT

import gc
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QApplication, QDialog, QFormLayout, QLineEdit

from db.drafts.values import EventDraft
from desktop.dialogs.event_dialog import EventDialog
from desktop.dialogs.kinds_and_tags import KindsAndTags, Words
from desktop.dialogs.source_dialog import SourceDialog
from desktop.theme import apply_theme, load_theme
from tests.bench.figures import Figure, Goal, bare_of
from tests.dialogs.opened import EVENT, LOOKS, SOURCE, helpers

RUNS = 10
SOON = Goal("p50", 100)
LONG_TEXT = "Words without an end, "  # a line of it that is 5 MB long


def dialog_figures(app: QApplication) -> Iterator[Figure]:
    """First the bare dialog, then each of ours, in the light theme."""
    apply_theme(app, load_theme("light"))
    bare_times, _, _ = _timed(app, _bare)
    bare = bare_of("a bare QDialog", bare_times)
    for name, make in makers().items():
        times, first, cpu = _timed(app, make)
        note = f"the first time {first:.0f}, of the processor {cpu:.1f}"
        yield Figure(name, times, bare, (SOON,), note)


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


def _timed(
    app: QApplication, make: Callable[[], QDialog]
) -> tuple[tuple[float, ...], float, float]:
    """Each run in ms but the first, the first one, and the median in ms of this process alone."""
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
    return tuple(taken[1:]), taken[0], statistics.median(cpu[1:])
