"""The lock of a file: one writer at a time, and a dead one never stands in the way.

`NAME.chronik.lock` lies beside the file and is held with flock (on Windows a byte of it is
locked) as long as the file is open for writing; the kernel lets go when the holder dies.
It says who holds it as JSON: pid, host, program, start. Readers never lock.
"""

# SPDX-License-Identifier: MIT

import json
import os
import platform
import stat
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from db.errors import FileHeld
from db.opening.names import lock_beside, shown
from db.saying import said

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_PROGRAM: Final = "Chronik"
_TRIES: Final = 20  # a holder that just left removes the lock between our two looks at it
_LONGEST_CLAIM: Final = 4096
_LOCKED_BYTE: Final = 1 << 30  # far behind the text, which others must be able to read


class Lock:
    """A held lock; `release` lets go of it and removes its file."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Let go; a second call does nothing."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        if sys.platform == "win32":
            # Windows can't remove an open file; whoever came first keeps it from being removed.
            os.close(descriptor)
            with suppress(OSError):
                self._path.unlink()
            return
        # Removed while it is still held: whoever waits for it looks whether it is still there.
        with suppress(OSError):
            if _is_same_file(descriptor, self._path):
                self._path.unlink()
        os.close(descriptor)


def take_lock(path: Path) -> Lock:
    """Lock a file for writing.

    Raises FileHeld, naming the holder, or OSError where the folder lets no lock be made.
    """
    lock = lock_beside(path)
    for _ in range(_TRIES):
        descriptor = _opened(lock)
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise OSError(said("{name} is no plain file", name=lock.name))
            _hold(descriptor)
        except BlockingIOError as error:
            holder = _holder(descriptor)
            os.close(descriptor)
            raise _held(path, holder) from error
        except BaseException:
            os.close(descriptor)
            raise
        if _is_same_file(descriptor, lock) and _claimed(descriptor, lock):
            return Lock(lock, descriptor)
        os.close(descriptor)
    raise OSError(said("{name} can't be made", name=lock.name))


def _opened(lock: Path) -> int:
    no_links = getattr(os, "O_NOFOLLOW", 0)  # never write through a link into another file
    try:
        return os.open(lock, os.O_RDWR | os.O_CREAT | no_links, 0o644)
    except PermissionError:
        # Somebody else's lock, held or left behind: it can at least be asked.
        return os.open(lock, os.O_RDONLY | no_links)


def _hold(descriptor: int) -> None:
    if sys.platform == "win32":
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError(*error.args) from error
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _claimed(descriptor: int, lock: Path) -> bool:
    """Write who we are; False if the lock is another user's left-over, now out of the way."""
    claim = {
        "pid": os.getpid(),
        "host": platform.node(),
        "program": _PROGRAM,
        "start": datetime.now().astimezone().isoformat(timespec="seconds"),
    }
    text = json.dumps(claim, ensure_ascii=True).encode()
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, text)
        os.ftruncate(descriptor, len(text))
    except OSError:
        lock.unlink()
        return False
    return True


def _is_same_file(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.lstat())
    except FileNotFoundError:
        return False


def _holder(descriptor: int) -> str:
    """Who holds the lock, in words for a person."""
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        claim = json.loads(os.read(descriptor, _LONGEST_CLAIM).decode("utf-8"))
        pid, host, since = int(claim["pid"]), str(claim["host"]), str(claim["start"])
        began = datetime.fromisoformat(since).strftime("%Y-%m-%d %H:%M")
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return said("another window")  # it has just begun and not signed yet
    place = (
        said("this computer")
        if host == platform.node()
        else said("the computer {host}", host=ascii(host[:60]))
    )
    return said(
        "another window (process {pid} on {place}, since {began})",
        pid=pid,
        place=place,
        began=began,
    )


def _held(path: Path, holder: str) -> FileHeld:
    return FileHeld(
        said("{path} is open for writing in {holder}.", path=shown(path), holder=holder),
        holder,
        said("Nothing was changed."),
        said("Close it there first, or open the file for reading only."),
    )
