"""Find the Python to run Chronik with: this one, or that of .venv, set up if need be.

Standard library only, and readable for any Python 3.7, because it has to be able to say
"this Python is too old". It runs at every start, twice when the start is handed on to .venv,
so it imports next to nothing; what is done once lives in `desktop/setting_up.py`.
`desktop/__main__.py` and `tests/__main__.py` alone import it.
"""

# SPDX-License-Identifier: MIT

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib.machinery import PathFinder
from pathlib import Path

OLDEST = (3, 11)
COULD_NOT = 3
STOPPED = 130
NEEDED = {
    "": ("PySide6", "sqlite_utils", "dateutil", "numpy"),
    "test": ("pytest", "pytestqt", "xdist", "pytest_timeout", "hypothesis"),
}
TURN = "CHRONIK_TURN"  # how often this start was handed on to .venv's Python already


class SetUpProblem(Exception):
    """Chronik can't be set up here; the text is one whole sentence."""


def prepare(module: str, arguments: Sequence[str], extras: Sequence[str] = ()) -> None:
    """Return when this process can import all it needs; else run `module` in .venv, or exit 3.

    `extras` are names of optional dependencies in pyproject.toml.
    """
    environment = Environment(Path(__file__).resolve().parent.parent)
    try:
        python = python_to_use(environment, extras)
    except SetUpProblem as problem:
        say(str(problem))
        raise SystemExit(COULD_NOT) from None
    except KeyboardInterrupt:
        say("Stopped before the set-up was done; the next start goes on from here.")
        raise SystemExit(STOPPED) from None
    if python is not None:
        _run_again([str(python), "-m", module, *arguments])


def python_to_use(environment: Environment, extras: Sequence[str]) -> Path | None:
    """The Python to go on with, set up if need be; None = the one that runs now will do."""
    turn = int(os.environ.pop(TURN, "0"))
    absent = missing_modules(extras)
    own = environment.is_this_one
    if not environment.is_checkout or turn > 1 or (turn and not own):
        if absent:
            raise SetUpProblem(
                f"Chronik is not completely installed in {sys.prefix}, {absent[0]} is missing; "
                "install it anew (in a checkout: delete the folder .venv and start again)."
            )
        return None
    usable = not absent and sys.version_info >= OLDEST
    fresh = environment.is_fresh(extras)
    if usable and (fresh or not (own and environment.is_stamped)):
        return None
    if own or not fresh:
        if sys.version_info < OLDEST:
            version = ".".join(map(str, sys.version_info[:3]))
            raise SetUpProblem(
                f"Chronik needs Python 3.11 or newer and this is {version}; start it with a newer "
                "one, for example: python3.13 -m desktop"
            )
        from desktop import setting_up  # a few milliseconds that only the first start has to pay

        setting_up.set_up(environment, extras, anew=own and fresh)
    os.environ[TURN] = str(turn + 1)
    return environment.python


def missing_modules(extras: Sequence[str]) -> list[str]:
    """The needed modules that this Python can't find."""
    names = [name for extra in ("", *extras) for name in NEEDED[extra]]
    return [name for name in names if PathFinder.find_spec(name) is None]


def say(text: str) -> None:
    """Tell the person who waits. Standard error, for commands write data to standard output."""
    print(text, file=sys.stderr, flush=True)


class Environment:
    """The folder .venv of a checkout, and whether it is whole.

    The stamp is written last, so a folder without one was left half-made or is not ours.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.python = self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        self.stamp = self.folder / "chronik.stamp"

    @property
    def is_checkout(self) -> bool:
        """False when Chronik was installed as a package: then nothing is ever set up."""
        return (self.root / "pyproject.toml").is_file()

    @property
    def is_this_one(self) -> bool:
        """Whether the Python that runs now is the one of this folder."""
        return Path(sys.prefix).resolve() == self.folder.resolve()

    @property
    def is_stamped(self) -> bool:
        """Whether a set-up of ours was ever finished here."""
        return self.stamp.is_file()

    def is_fresh(self, extras: Sequence[str]) -> bool:
        """Whether .venv holds what pyproject.toml asks for, as far as a glance can tell."""
        made_for, stamped_extras = self._read_stamp()
        return made_for == self._made_for() and set(extras) <= stamped_extras

    @property
    def is_broken(self) -> bool:
        """Whether the Python that the folder was made with is gone or has become another."""
        made_for, _ = self._read_stamp()
        if made_for and made_for[:1] != self._made_for()[:1]:
            return True
        try:
            settings = (self.folder / "pyvenv.cfg").read_text(encoding="utf-8")
        except FileNotFoundError:
            return self.python.is_symlink() and not self.python.exists()
        lines = (line.partition("=") for line in settings.splitlines())
        home = {name.strip(): value.strip() for name, _, value in lines}.get("home", "")
        return not (home and Path(home).is_dir() and self.python.exists())

    @property
    def stamped_extras(self) -> set[str]:
        """The extras that were asked for at the last set-up."""
        return self._read_stamp()[1]

    def write_stamp(self, extras: Sequence[str]) -> None:
        """Say that the set-up with these extras is finished."""
        python, root, project = self._made_for()
        unfinished = self.stamp.with_suffix(".new")
        text = "\n".join([python, root, ",".join(extras), project])
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(self.stamp)

    def _made_for(self) -> tuple[str, str, str]:
        """Python, place and pyproject.toml: when one of them changes, .venv is out of date."""
        project = (self.root / "pyproject.toml").read_text(encoding="utf-8")
        return str(self.python.resolve()), str(self.root), project

    def _read_stamp(self) -> tuple[tuple[str, ...], set[str]]:
        try:
            text = self.stamp.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return (), set()
        python, root, extras, project = [*text.split("\n", 3), "", "", ""][:4]
        return (python, root, project), set(filter(None, extras.split(",")))


def _run_again(command: list[str]) -> None:
    if os.name == "nt":  # there execv returns to the shell before the new process ends
        import subprocess

        raise SystemExit(subprocess.call(command))
    os.execv(command[0], command)
