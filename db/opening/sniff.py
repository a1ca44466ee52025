"""The first look at a file, before SQLite sees it: what is it, and is it all there?

Only the first 100 bytes are read, by ourselves: SQLite would take an empty file for a new
database and might play back a journal into a file that is none of ours.
"""

# SPDX-License-Identifier: MIT

import os
import stat
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from db.errors import FileProblem
from db.opening.names import is_hot, journal_beside, shown, wal_beside
from db.saying import numeral, said, to_say
from db.schema import APPLICATION_ID, SCHEMA_VERSION

_MAGIC: Final = b"SQLite format 3\0"
_HEADER_BYTES: Final = 100
_UNTOUCHED: Final = to_say("It was not touched.")
_TO_BACKUP: Final = to_say("Copy it before anything else, and look for a backup beside it.")


@dataclass(frozen=True, slots=True)
class Header:
    """What the header of a Chronik file says; `surplus` = bytes behind the database's end."""

    version: int
    is_wal: bool
    surplus: int


def sniff(path: Path) -> Header:
    """Read the header of a Chronik file; raises FileProblem, one sentence for each failure."""
    header, size = _read(path)
    if _is_between_commits(path, header, size):
        # A commit may have gone on between reading the header and asking for the size.
        header, size = _read(path)
    name = shown(path)
    if size == 0:
        raise FileProblem(
            said("{name} is empty: it holds no data at all.", name=name),
            _UNTOUCHED,
            said("Choose another file, or make a new timeline under another name."),
        )
    _refuse_what_is_not_ours(name, header)
    version: int = struct.unpack(">I", header[60:64])[0]
    if version > SCHEMA_VERSION:
        raise FileProblem(
            said(
                "{name} was made by a newer Chronik (format {version}; this one reads up "
                "to {newest}).",
                name=name,
                version=version,
                newest=SCHEMA_VERSION,
            ),
            _UNTOUCHED,
            said("Update Chronik to open it."),
        )
    if version == 0 or len(header) < _HEADER_BYTES:
        raise damaged(name, said("its header is cut short or overwritten"))
    missing = _missing_bytes(path, header, size)
    if missing > 0:
        raise damaged(
            name, said("{missing} bytes are missing at its end", missing=numeral(missing))
        )
    return Header(version=version, is_wal=header[19] == 2, surplus=-missing)


def damaged(name: str, how: str) -> FileProblem:
    """The sentence for a file that is ours and broken."""
    return FileProblem(
        said("{name} is damaged: {how}.", name=name, how=how), _UNTOUCHED, _TO_BACKUP
    )


def _read(path: Path) -> tuple[bytes, int]:
    name = shown(path)
    try:
        # A pipe or a device would block or never end.
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise FileProblem(
                said("{name} is a folder, not a timeline.", name=name),
                "",
                said("Choose a file inside it."),
            )
        if not stat.S_ISREG(mode):
            raise FileProblem(
                said("{name} is a device or a pipe, not a timeline.", name=name), _UNTOUCHED
            )
        with path.open("rb") as opened:
            return opened.read(_HEADER_BYTES), os.fstat(opened.fileno()).st_size
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileProblem(
            said("There is no file {name} in {parent}.", name=name, parent=shown(path.parent)),
            "",
            said("Check the name, or whether its disk is connected."),
        ) from error
    except PermissionError as error:
        raise FileProblem(
            said("You are not allowed to read {name}.", name=name),
            _UNTOUCHED,
            said("Ask its owner for access."),
        ) from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or said("its name can't be used here")
        raise FileProblem(
            said("{name} can't be read: {why}.", name=name, why=why), _UNTOUCHED
        ) from error


def _refuse_what_is_not_ours(name: str, header: bytes) -> None:
    is_marked = header[68:72] == struct.pack(">I", APPLICATION_ID)
    if header.startswith(_MAGIC):
        if len(header) < _HEADER_BYTES:
            raise damaged(name, said("only the beginning of its header is left"))
        if not is_marked:
            raise FileProblem(
                said("{name} is a database of another program, not a Chronik timeline.", name=name),
                _UNTOUCHED,
                said("Export what you need from there as CSV and import that."),
            )
        return
    if is_marked:
        raise damaged(name, said("its first bytes are overwritten"))
    if _is_text(header):
        raise FileProblem(
            said("{name} is a text file, not a Chronik timeline.", name=name),
            _UNTOUCHED,
            said("If it is a CSV table or JSON, import it into a timeline instead."),
        )
    raise FileProblem(
        said("{name} is not a Chronik timeline.", name=name),
        _UNTOUCHED,
        said("Choose a file that ends in .chronik."),
    )


def _is_text(header: bytes) -> bool:
    try:
        text = header.decode("utf-8")
    except UnicodeDecodeError as error:
        # The last of a full hundred bytes may stand inside a sign.
        if len(header) < _HEADER_BYTES or error.start < len(header) - 3:
            return False
        text = header[: error.start].decode("utf-8")
    return all(sign.isprintable() or sign in "\t\r\n\f\ufeff" for sign in text)


def _page_bytes(header: bytes) -> int:
    size: int = struct.unpack(">H", header[16:18])[0]
    return 65536 if size == 1 else size


def _missing_bytes(path: Path, header: bytes, size: int) -> int:
    """How many bytes the file is short of its page count (negative: too long, 0: can't tell)."""
    page_bytes = _page_bytes(header)
    if page_bytes < 512 or page_bytes & (page_bytes - 1):
        raise damaged(shown(path), said("its page size makes no sense"))
    if is_hot(journal_beside(path)) or wal_beside(path).exists():
        return 0  # a change is going on or was cut off; SQLite will set the length right
    changed, pages = struct.unpack(">II", header[24:32])
    if changed != struct.unpack(">I", header[92:96])[0]:
        return size % page_bytes and page_bytes - size % page_bytes  # count is not kept
    return int(pages) * page_bytes - size


def _is_between_commits(path: Path, header: bytes, size: int) -> bool:
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        return False
    try:
        return _missing_bytes(path, header, size) != 0
    except FileProblem:
        return False
