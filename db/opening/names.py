"""Names of files: as they are shown to a person, and those that stand beside a file."""

# SPDX-License-Identifier: MIT

import os
import unicodedata
from pathlib import Path
from typing import Final

from db.saying import said

_LONGEST_SHOWN: Final = 80


def shown(path: Path) -> str:
    """The file's name for a sentence: quoted, printable, without signs that turn the text."""
    name = path.name or str(path)
    text = os.fsencode(name).decode("utf-8", "replace")
    # Cf are the bidi controls and zero-width signs, Cc line ends and the bell.
    plain = "".join(sign for sign in text if unicodedata.category(sign) not in ("Cf", "Cc"))
    if len(plain) > _LONGEST_SHOWN:
        plain = f"{plain[: _LONGEST_SHOWN // 2]}…{plain[-_LONGEST_SHOWN // 2 :]}"
    return said("“{text}”", text=plain)


def lock_beside(path: Path) -> Path:
    """Where the lock of a file is: `NAME.chronik.lock`."""
    return path.with_name(f"{path.name}.lock")


def journal_beside(path: Path) -> Path:
    """Where SQLite keeps what it needs to take back a change that was cut off."""
    return path.with_name(f"{path.name}-journal")


def wal_beside(path: Path) -> Path:
    """Where SQLite keeps changes of a file that another program put into WAL mode."""
    return path.with_name(f"{path.name}-wal")


def is_hot(journal: Path) -> bool:
    """Tell whether a journal holds a change that was cut off, or belongs to one going on."""
    try:
        with journal.open("rb") as opened:
            return opened.read(1) not in (b"", b"\0")
    except FileNotFoundError:
        return False
    except OSError:
        return True  # SQLite, too, takes a journal it can't read for a hot one
