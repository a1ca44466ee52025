"""Measures what is asked for, prints each figure as it comes, and writes them as JSON."""

# SPDX-License-Identifier: MIT

import json
import os
import platform
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import PySide6
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tests.bench.dialogs import dialog_figures
from tests.bench.editing import edit_figures
from tests.bench.figures import Figure
from tests.bench.filtering import filter_figures
from tests.bench.following import following_figures
from tests.bench.frames import empty_frame, frame_figures
from tests.bench.leadership import TERMS, company_file, leadership_figures
from tests.bench.opening import opening_figures
from tests.bench.palette import palette_figures
from tests.bench.start import start_figures
from tests.bench.table import table_figures

SIZES: Final = (1_000, 10_000, 100_000, 1_000_000)
LARGE: Final = (100_000, 1_000_000)  # of those, for what only such a file makes slow
OF_A_FILE: Final[dict[str, Callable[[QApplication, Path], Iterable[Figure]]]] = {
    "opening": lambda _app, path: opening_figures(path),
    "frames": lambda app, path: frame_figures(app, path, empty_frame(app)),
    "editing": edit_figures,
    "filter": lambda _app, path: filter_figures(path),
    "table": table_figures,
    "palette": palette_figures,
}
OF_EVERY_SIZE: Final = ("opening", "frames")
OF_NO_SCREEN: Final = "This plugin does not support"


class Told:
    """Prints figures and keeps them to be written."""

    def __init__(self) -> None:
        self.figures: list[dict[str, object]] = []

    def tell(self, part: str, of: str, figures: Iterable[Figure], **more: object) -> None:
        """Print each figure when it is there."""
        print(f"{part} ({of}): ms", flush=True)
        for figure in figures:
            print(figure.line(), flush=True)
            self.figures.append({"part": part, **more, **figure.fields()})


def measure(parts: Collection[str], sizes: Sequence[int] | None, out: Path | None) -> None:
    """Measure these parts on files of these sizes; None = on those that tell something of each."""
    load, told = os.getloadavg(), Told()
    app = _application()
    with TemporaryDirectory() as folder:
        _measure_others(told, parts, app, Path(folder))
        for count in sizes or SIZES:
            wanted = [
                part
                for part in OF_A_FILE
                if part in parts and (sizes or part in OF_EVERY_SIZE or count in LARGE)
            ]
            if not wanted:
                continue
            path = _generated(Path(folder), count)
            for part in wanted:
                told.tell(part, f"{count:,} events", OF_A_FILE[part](app, path), events=count)
            path.unlink()
    if out is not None:
        _write(out, told.figures, load)


def _measure_others(told: Told, parts: Collection[str], app: QApplication, folder: Path) -> None:
    """What needs no generated file of events."""
    if "start" in parts:
        told.tell("start", "the sample", start_figures(folder))
    if "dialogs" in parts:
        told.tell("dialogs", "until they are seen", dialog_figures(app))
    if {"leadership", "following"} & set(parts):
        path, of = company_file(folder / "company.chronik"), f"{TERMS:,} times in office"
        if "leadership" in parts:
            told.tell("leadership", of, leadership_figures(path), times_in_office=TERMS)
        if "following" in parts:
            told.tell("following", of, following_figures(app, path), times_in_office=TERMS)


def _application() -> QApplication:
    qInstallMessageHandler(_print_message)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    return app


def _print_message(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """What Qt says, without the lines of the screen that there is not, one for every window."""
    if not words.startswith(OF_NO_SCREEN):
        print(words, file=sys.stderr)


def _generated(folder: Path, count: int) -> Path:
    """A file of that many generated events."""
    path = folder / f"{count}.chronik"
    command = [sys.executable, "-m", "seeds.generate", str(path), "--events", str(count)]
    subprocess.run([*command, "--seed", "1"], check=True, stderr=subprocess.DEVNULL)
    return path


def _write(
    path: Path, figures: list[dict[str, object]], load_before: tuple[float, float, float]
) -> None:
    """The figures and the machine they were taken on."""
    machine = {
        "python": platform.python_version(),
        "pyside": PySide6.__version__,
        "sqlite": sqlite3.sqlite_version,
        "processors": os.cpu_count(),
        "load_before": load_before,
        "load_after": os.getloadavg(),
    }
    content = {"machine": machine, "figures": figures}
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
