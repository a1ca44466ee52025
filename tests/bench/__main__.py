"""`python3 -m tests.bench [--events N …] [--only PART …]`: speed, as ratios.

PART is start, opening, frames, editing, dialogs, leadership, filter or palette. Machines differ
and are shared, so every figure stands beside a bare one of the same run.
"""

# SPDX-License-Identifier: MIT

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from desktop import bootstrap

SIZES = (1_000, 10_000, 100_000, 1_000_000)
PARTS = ("start", "opening", "frames", "editing", "dialogs", "leadership", "filter", "palette")
SOON_MS = 100
DAY_MS = 20
KEY_MS = 30
EDITED = (100_000, 1_000_000)
SIXTY_A_SECOND_MS = 16.7


def main() -> int:
    """Measure and print; the exit code says only whether it could be measured."""
    bootstrap.prepare("tests.bench", sys.argv[1:], extras=("test",))
    from desktop import system_libraries

    system_libraries.ensure(window=False)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(prog="python3 -m tests.bench", description=__doc__)
    parser.add_argument("--events", type=int, nargs="+", default=SIZES)
    parser.add_argument("--only", choices=PARTS, action="append")
    chosen = parser.parse_args()
    parts = chosen.only or PARTS
    with tempfile.TemporaryDirectory() as folder:
        if "start" in parts:
            print_start(Path(folder))
        if "dialogs" in parts:
            print_dialogs()
        if "leadership" in parts:
            print_leadership(Path(folder))
        if {"opening", "frames", "editing", "filter", "palette"} & set(parts):
            files = [(count, generated(Path(folder), count)) for count in chosen.events]
            if "opening" in parts:
                print_opening(files)
            if "frames" in parts:
                print_frames(files)
            if "editing" in parts:
                print_editing([file for file in files if file[0] in EDITED])
            if "filter" in parts:
                print_filter([file for file in files if file[0] in EDITED])
            if "palette" in parts:
                print_palette([file for file in files if file[0] in EDITED])
    return 0


def generated(folder: Path, count: int) -> Path:
    """A file of that many generated events."""
    path = folder / f"{count}.chronik"
    command = [sys.executable, "-m", "seeds.generate", str(path), "--events", str(count)]
    subprocess.run([*command, "--seed", "1"], check=True, stderr=subprocess.DEVNULL)
    return path


def print_start(folder: Path) -> None:
    """The start with the sample beside a bare window."""
    from seeds.sample import create_sample
    from tests.bench.start import bare_command, chronik_command, medians

    sample = folder / "sample.chronik"
    create_sample(sample).close()
    bare = medians(bare_command(), folder)["shell"]
    chronik = medians(chronik_command(sample), folder)
    print(f"start: a bare QMainWindow {bare:.0f} ms")
    for name, words, goal in (("shell", "window_ms", 2), ("marks", "first_marks_ms", 4)):
        ratio = chronik[name] / bare
        print(f"  {words:15} {chronik[name]:6.0f} ms = {ratio:.2f} × bare (goal ≤ {goal})")


def print_opening(files: list[tuple[int, Path]]) -> None:
    """Opening beside a bare fetchall of the event table."""
    from tests.bench.opening import bare_fetchall, columns_loaded, first_scene

    print("opening: ms (× a bare fetchall of the events)")
    for count, path in files:
        bare = min(bare_fetchall(path) for _ in range(3))
        loaded = min(columns_loaded(path) for _ in range(3))
        scene = min(first_scene(path) for _ in range(3))
        print(
            f"  {count:>9,} events: fetchall {bare:7.1f}  columns {loaded:7.1f} "
            f"({loaded / bare:.2f} ×)  first frame laid out {scene:7.1f} ({scene / bare:.2f} ×)"
        )


def print_frames(files: list[tuple[int, Path]]) -> None:
    """Frames along the journey beside an empty frame."""
    import numpy as np
    from PySide6.QtWidgets import QApplication

    from tests.bench.frames import RUNS, canvas_frames, empty_frames

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    empty = float(np.percentile(empty_frames(app), 50))
    print(f"frames at 1920×1080, {RUNS} runs: ms (an empty frame {empty:.2f} ms)")
    for count, path in files:
        warm_up, taken = canvas_frames(app, path)
        p50, p99 = np.percentile(taken, 50), np.percentile(taken, 99)
        verdict = "≤" if p99 <= SIXTY_A_SECOND_MS else ">"
        print(
            f"  {count:>9,} events: p50 {p50:5.2f} ({p50 / empty:4.1f} ×)  "
            f"p99 {p99:6.2f} ({p99 / empty:4.1f} ×) {verdict} {SIXTY_A_SECOND_MS}  "
            f"worst {max(taken):6.2f}  first run's worst {max(warm_up):7.2f}"
        )


def print_editing(files: list[tuple[int, Path]]) -> None:
    """Edits and undos, from the accepted dialog to the repainted canvas."""
    from PySide6.QtWidgets import QApplication

    from tests.bench.editing import edit_times, percentiles

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    print("one edit, until the canvas is painted again: ms (goal p50 ≤ 50, p99 ≤ 100)")
    for count, path in files:
        times = edit_times(app, path)
        edit, undo = percentiles(times.edits), percentiles(times.undos)
        fsync = percentiles(times.fsyncs)
        print(
            f"  {count:>9,} events: edit p50 {edit[0]:5.1f} p99 {edit[1]:5.1f}  "
            f"undo p50 {undo[0]:5.1f} p99 {undo[1]:5.1f}  "
            f"a bare commit with fsync p50 {fsync[0]:.1f} p99 {fsync[1]:.1f}"
        )


def print_filter(files: list[tuple[int, Path]]) -> None:
    """What passes a filter, beside the SQL that counts the same events."""
    from tests.bench.filtering import RUNS, filter_times

    print(f"a filter over all events, p50 of {RUNS}: ms (goal ≤ {SOON_MS})")
    for count, path in files:
        for each in filter_times(path):
            verdict = "≤" if each.ms <= SOON_MS else ">"
            beside = f"  SQL {each.sql_ms:8.1f}  {each.passing:>9,} pass" if each.sql_ms else ""
            print(
                f"  {count:>9,} events: {each.name:30} {each.ms:6.1f} {verdict} {SOON_MS}{beside}"
            )


def print_palette(files: list[tuple[int, Path]]) -> None:
    """What is typed into the command palette, key by key, beside SQL that reads the titles."""
    from PySide6.QtWidgets import QApplication

    from tests.bench.palette import key_times

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    print(f"palette, from a key to the painted rows: ms (100,000 events: goal ≤ {KEY_MS})")
    for count, path in files:
        for each in key_times(app, path):
            verdict = "≤" if each.worst <= KEY_MS else ">"
            print(
                f"  {count:>9,} events: {each.text:16} p50 {each.p50:5.1f} worst {each.worst:5.1f} "
                f"{verdict} {KEY_MS}  {each.found:2} rows  SQL LIKE p50 {each.sql_p50:6.1f}"
            )


def print_dialogs() -> None:
    """Every dialog, until it is seen, beside a bare one with ten lines to write in."""
    from PySide6.QtWidgets import QApplication

    from tests.bench.dialogs import RUNS, opening_times

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    print(f"dialogs until they are seen, p50 of {RUNS}: ms (goal ≤ {SOON_MS})")
    bare = 0.0
    for opened in opening_times(app):
        bare = bare or opened.p50
        verdict = "≤" if opened.p50 <= SOON_MS else ">"
        print(
            f"  {opened.name:26} {opened.p50:6.1f} ({opened.p50 / bare:4.1f} ×) {verdict} {SOON_MS}"
            f"  of the processor {opened.cpu_p50:6.1f}  first {opened.first:6.1f}"
        )


def print_leadership(folder: Path) -> None:
    """Who leads as of a day, beside a plain query of the same day."""
    from tests.bench.leadership import RUNS, TERMS, company_file, leadership_times

    taken = leadership_times(company_file(folder / "company.chronik"))
    bare = taken[0].p50
    print(f"leadership over {TERMS:,} times in office, p50 of {RUNS}: ms (a day: goal ≤ {DAY_MS})")
    for each in taken:
        print(
            f"  {each.name:30} {each.p50:7.1f} ({each.p50 / bare:4.2f} ×)  worst {each.worst:7.1f}"
        )


if __name__ == "__main__":
    sys.exit(main())
