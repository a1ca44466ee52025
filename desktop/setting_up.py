"""Make .venv and fill it by pip, once: what `desktop/bootstrap.py` does when something lacks.

Standard library only: nothing else is there yet.
"""

# SPDX-License-Identifier: MIT

import contextlib
import errno
import os
import re
import shutil
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desktop.bootstrap import Environment, SetUpProblem, say

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# What pip and venv say, and the sentence for it. The first that is found wins.
REASONS = (
    (r"No space left on device|Errno 28|not enough space", "the disk is full"),
    (
        r"Temporary failure in name resolution|Name or service not known|getaddrinfo|"
        r"NewConnectionError|Network is unreachable|ConnectTimeout|ReadTimeout|ProxyError|"
        r"Connection refused|Max retries|ConnectionError|No matching distribution",
        "the packages could not be fetched (is there a network?)",
    ),
    (r"Permission denied|Read-only file system", "the folder can't be written"),
)

LOCK = "chronik.lock"

Say = Callable[[str], None]
Run = Callable[[Sequence[str], Callable[[str], None]], int]


def set_up(environment: Environment, extras: Sequence[str], anew: bool = False) -> None:
    """Make .venv or complete it, or make it `anew`; raise SetUpProblem if that can't be."""
    try:
        with _alone(environment.folder):
            if anew or not environment.is_fresh(extras):
                SetUp(environment).make_whole(extras, anew)
    except OSError as error:
        raise problem_from([f"Errno {error.errno}", str(error)], environment.folder) from None


def run(command: Sequence[str], heard: Callable[[str], None]) -> int:
    """Run a command, hand every line it prints to `heard`, and return its exit code."""
    surroundings = dict(os.environ, PIP_USER="0", PIP_DISABLE_PIP_VERSION_CHECK="1")
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=surroundings,
        text=True,
        errors="replace",
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            heard(line.rstrip())
    return process.returncode


def progress_of(line: str) -> str:
    """What a line of pip's output means to the person who waits; empty = nothing."""
    fetched = re.match(
        r"\s*(?:Downloading|Using cached|Processing) (?:\S*/)?([^-/\s]+)-([^-/\s]+)-\S+\.whl"
        r"(?: (\([\d.]+ .?B\))| |$)",
        line,
    )
    if fetched:
        return "  fetching " + " ".join(filter(None, fetched.groups()))
    if line.startswith("Installing collected packages"):
        return "  putting the packages in place"
    return ""


def problem_from(lines: Sequence[str], folder: Path) -> SetUpProblem:
    """The sentence for what pip or venv printed before it failed."""
    text = "\n".join(lines)
    errors = re.findall(r"\w*(?:Error|ERROR): .+", text) or list(lines) or ["it failed"]
    known = (sentence for pattern, sentence in REASONS if re.search(pattern, text))
    reason = next(known, "pip says " + errors[-1].strip().rstrip("."))
    return SetUpProblem(
        f"Chronik could not set itself up in {folder}, because {reason}; "
        "what is already there is kept, so mend that and start again."
    )


class SetUp:
    """The steps of one set-up; `tell` and `execute` are handed in so that tests can watch."""

    def __init__(self, environment: Environment, tell: Say = say, execute: Run = run) -> None:
        self._environment = environment
        self._tell = tell
        self._execute = execute

    def make_whole(self, extras: Sequence[str], anew: bool = False) -> None:
        """Bring the environment to what pyproject.toml and these extras ask for."""
        place = self._environment
        if place.is_stamped:
            self._tell("Chronik brings its environment .venv up to date.")
        else:
            self._tell(
                "Chronik sets itself up in .venv: once, a minute or two, about 350 MB. "
                "Nothing outside this folder is changed."
            )
        wanted = sorted({*extras, *place.stamped_extras})
        if anew or place.is_broken:
            self._tell("The folder .venv is broken or its Python is gone; making it anew.")
            _empty(place.folder)
        with contextlib.suppress(FileNotFoundError):
            place.stamp.unlink()
        base = getattr(sys, "_base_executable", "") or sys.executable
        self._try([base, "-m", "venv", "--without-pip", str(place.folder)])
        asked = str(place.root) + ("[{}]".format(",".join(wanted)) if wanted else "")
        self._try([*self._pip(base), "install", "--progress-bar", "off", "-e", asked])
        place.write_stamp(wanted)
        self._tell("Chronik is set up.")

    def _pip(self, base: str) -> list[str]:
        """How to call a pip that installs into the folder, which has none of its own."""
        for python in dict.fromkeys([sys.executable, base]):
            if self._execute([python, "-m", "pip", "--version"], _ignore) == 0:
                return [python, "-m", "pip", "--python", str(self._environment.python)]
        if self._execute([str(self._environment.python), "-m", "ensurepip"], _ignore) == 0:
            return [str(self._environment.python), "-m", "pip"]
        raise SetUpProblem(
            "Chronik needs pip to set itself up and this Python has none; on Debian or Ubuntu "
            "run `apt-get install python3-pip`, then start again."
        )

    def _try(self, command: Sequence[str]) -> None:
        last: deque[str] = deque(maxlen=200)

        def heard(line: str) -> None:
            last.append(line)
            if progress_of(line):
                self._tell(progress_of(line))

        if self._execute(command, heard) != 0:
            raise problem_from(last, self._environment.folder)


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Two first starts at once: one sets up, the other waits and finds it done."""
    folder.mkdir(exist_ok=True)
    with (folder / LOCK).open("a") as lock:
        if not _hold(lock.fileno(), wait=False):
            say("Another start is setting Chronik up; waiting for it.")
            _hold(lock.fileno(), wait=True)
        yield  # the kernel lets go of the lock when the file is closed, or when we die


def _hold(descriptor: int, wait: bool) -> bool:
    """Take the lock of an open file; False = another process has it (only without `wait`)."""
    while True:
        try:
            if sys.platform == "win32":
                msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in (errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP):
                return True  # a file system without locks: better alone than not at all
            if not wait:
                return False  # msvcrt gives up after ten seconds, so with `wait` it is asked again
        else:
            return True


def _empty(folder: Path) -> None:
    for entry in folder.iterdir():
        if entry.name == LOCK:
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()


def _ignore(line: str) -> None:
    """Hear nothing."""
