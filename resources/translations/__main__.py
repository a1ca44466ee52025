"""`python3 -m resources.translations`: bring the tables of texts up to date.

Every text (`tr`, `translate`, `_T`) and every sentence (`said`) is in each `.ts`; what is new
there is empty and has to be written by hand, what is gone is taken out. The `.qm` beside it is
what the program loads. Qt's own tools do both.
"""

# SPDX-License-Identifier: MIT

import subprocess
import sys
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parents[1]
ROOMS: Final = ("desktop", "db", "seeds")
BESIDE: Final = Path(sys.executable).parent  # where pip puts PySide6's tools


def collect(table: Path) -> None:
    """Bring one `.ts` up to the texts there are. Raises CalledProcessError."""
    files = [str(file.relative_to(ROOT)) for room in ROOMS for file in (ROOT / room).rglob("*.py")]
    aliases = "tr+=said,tr+=to_say,QT_TRANSLATE_NOOP+=_T"
    options = ["-no-obsolete", "-locations", "none", "-tr-function-alias", aliases]
    _run("pyside6-lupdate", *sorted(files), *options, "-ts", str(table))


def release(table: Path, target: Path) -> None:
    """Make what the program loads of one `.ts`. Raises CalledProcessError."""
    _run("pyside6-lrelease", "-silent", str(table), "-qm", str(target))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(BESIDE / tool), *arguments], cwd=ROOT, check=True, capture_output=True)


if __name__ == "__main__":
    for each in sorted(HERE.glob("*.ts")):
        collect(each)
        release(each, each.with_suffix(".qm"))
