"""`python3 -m tests.bench [--events N …] [--only PART …] [--json FILE]`: speed, as ratios.

Machines differ and are shared, so every figure stands beside a bare one of the same run. Each
part says in its own file what is measured, from where to where.
"""

# SPDX-License-Identifier: MIT

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import bootstrap

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.bench.figures import Figure

SIZES = (1_000, 10_000, 100_000, 1_000_000)
LARGE = (100_000, 1_000_000)  # of those, for what only such a file makes slow
OF_A_FILE = {
    "opening": SIZES,
    "frames": SIZES,
    "editing": LARGE,
    "filter": LARGE,
    "table": LARGE,
    "palette": LARGE,
}
PARTS = ("start", "dialogs", "leadership", "following", *OF_A_FILE)


@dataclass
class Told:
    """What was printed, to be written as JSON at the end."""

    figures: list[dict[str, object]] = field(default_factory=list)

    def tell(self, part: str, of: str, figures: Iterable[Figure], **more: object) -> None:
        """Print each figure when it is there."""
        print(f"{part} ({of}): ms", flush=True)
        for figure in figures:
            print(figure.line(), flush=True)
            self.figures.append({"part": part, **more, **figure.fields()})


def main() -> int:
    """Measure and print; the exit code says only whether it could be measured."""
    bootstrap.prepare("tests.bench", sys.argv[1:], extras=("test",))
    from desktop import system_libraries

    system_libraries.ensure(window=False)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    chosen = _chosen()
    parts = chosen.only or PARTS
    load = os.getloadavg()
    told = Told()
    with tempfile.TemporaryDirectory() as folder:
        _measure_all(told, parts, Path(folder))
        for count in chosen.events or SIZES:
            wanted = [
                part
                for part, sizes in OF_A_FILE.items()
                if part in parts and (chosen.events or count in sizes)
            ]
            if wanted:
                _measure_file(told, wanted, count, _generated(Path(folder), count))
    if chosen.json is not None:
        _write(chosen.json, told, load)
    return 0


def _chosen() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 -m tests.bench", description=__doc__)
    parser.add_argument(
        "--events", type=int, nargs="+", metavar="N", help="of the files (1000 … 1000000)"
    )
    parser.add_argument(
        "--only", choices=PARTS, action="append", metavar="PART", help=", ".join(PARTS)
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    return parser.parse_args()


def _measure_all(told: Told, parts: Iterable[str], folder: Path) -> None:
    """What needs no generated file of events."""
    if "start" in parts:
        from tests.bench.start import start_figures

        told.tell("start", "the sample", start_figures(folder))
    if "dialogs" in parts:
        from tests.bench.dialogs import dialog_figures

        told.tell("dialogs", "until they are seen", dialog_figures(_application()))
    if {"leadership", "following"} & set(parts):
        from tests.bench.following import following_figures
        from tests.bench.leadership import TERMS, company_file, leadership_figures

        path, of = company_file(folder / "company.chronik"), f"{TERMS:,} times in office"
        if "leadership" in parts:
            told.tell("leadership", of, leadership_figures(path), times_in_office=TERMS)
        if "following" in parts:
            figures = following_figures(_application(), path)
            told.tell("following", of, figures, times_in_office=TERMS)


def _measure_file(told: Told, parts: Iterable[str], count: int, path: Path) -> None:
    """What is measured on a file of so many events."""
    from tests.bench.editing import edit_figures
    from tests.bench.filtering import filter_figures
    from tests.bench.frames import empty_frame, frame_figures
    from tests.bench.opening import opening_figures
    from tests.bench.palette import palette_figures
    from tests.bench.table import table_figures

    app = _application()
    makers: dict[str, Callable[[], Iterable[Figure]]] = {
        "opening": lambda: opening_figures(path),
        "frames": lambda: frame_figures(app, path, empty_frame(app)),
        "editing": lambda: edit_figures(app, path),
        "filter": lambda: filter_figures(path),
        "table": lambda: table_figures(app, path),
        "palette": lambda: palette_figures(app, path),
    }
    for part in parts:
        told.tell(part, f"{count:,} events", makers[part](), events=count)


def _application() -> QApplication:
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    return app


def _generated(folder: Path, count: int) -> Path:
    """A file of that many generated events."""
    path = folder / f"{count}.chronik"
    command = [sys.executable, "-m", "seeds.generate", str(path), "--events", str(count)]
    subprocess.run([*command, "--seed", "1"], check=True, stderr=subprocess.DEVNULL)
    return path


def _write(path: Path, told: Told, load_before: tuple[float, float, float]) -> None:
    """The figures and the machine they were taken on."""
    import json
    import platform
    import sqlite3

    import PySide6

    machine = {
        "python": platform.python_version(),
        "pyside": PySide6.__version__,
        "sqlite": sqlite3.sqlite_version,
        "processors": os.cpu_count(),
        "load_before": load_before,
        "load_after": os.getloadavg(),
    }
    content = {"machine": machine, "figures": told.figures}
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
