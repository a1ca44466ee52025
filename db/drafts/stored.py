"""What every draft of a record needs: the stored record, a name that is one, a date as EDTF."""

# SPDX-License-Identifier: MIT

from typing import Any, Final, TypeVar

from db.dates.edtf import format_edtf, parse
from db.errors import FileProblem
from db.records import Record
from db.tables import Readable, fetch

R = TypeVar("R", bound=Record)

UNHARMED: Final = "Nothing was written."


def stored(file: Readable, cls: type[R], id: int, what: str) -> R:
    """Return a stored record. Raises FileProblem when it was deleted; `what` names it there."""
    found = fetch(file, cls, [id])
    if not found:
        raise missing(f"The {what}")
    return found[0]


def missing(what: str, instead: str = "") -> FileProblem:
    """Return the error to raise when something was deleted in the meantime.

    `what` begins the sentence; `instead` says what else can be done, as "Choose another name".
    """
    do = f"{instead}, or undo the deletion first." if instead else "Undo the deletion first."
    return FileProblem(f"{what} is no longer in the file.", UNHARMED, do)


def needed(text: str, what: str, column: str = "name") -> str:
    """Return a name on one line. Raises FileProblem when it is empty."""
    line = " ".join(text.split())
    if not line:
        raise FileProblem(f"{what} needs a {column}.", UNHARMED, f"Write its {column}.")
    return line


def day_text(text: str) -> str:
    """Return the canonical EDTF of a date field, "" for none. Raises DateProblem."""
    return format_edtf(parse(text.strip())) if text.strip() else ""


def values_of(record: object, names: tuple[str, ...]) -> dict[str, Any]:
    """Return these fields of a record or a draft by their names."""
    return {name: getattr(record, name) for name in names}
