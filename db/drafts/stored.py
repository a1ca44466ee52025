"""What every draft of a record needs: the stored record, a name that is one, a date as EDTF."""

# SPDX-License-Identifier: MIT

from typing import Any, Final, TypeVar

from db.dates.edtf import format_edtf, parse
from db.errors import FileProblem
from db.records import (
    Citation,
    Era,
    Event,
    Kind,
    Link,
    Note,
    Person,
    Post,
    Record,
    Source,
    Tag,
    Tenure,
    Unit,
    View,
)
from db.saying import said, to_say
from db.tables import Readable, fetch

R = TypeVar("R", bound=Record)

UNHARMED: Final = to_say("Nothing was written.")
_GONE: Final[dict[object, str]] = {
    Citation: to_say("The source passage is no longer in the file."),
    Era: to_say("The era is no longer in the file."),
    Event: to_say("The event is no longer in the file."),
    Kind: to_say("The kind is no longer in the file."),
    Link: to_say("The connection is no longer in the file."),
    Note: to_say("The note is no longer in the file."),
    Person: to_say("The person is no longer in the file."),
    Post: to_say("The position is no longer in the file."),
    Source: to_say("The source is no longer in the file."),
    Tag: to_say("The tag is no longer in the file."),
    Tenure: to_say("The time in office is no longer in the file."),
    Unit: to_say("The unit is no longer in the file."),
    View: to_say("The view is no longer in the file."),
}


def stored(file: Readable, cls: type[R], id: int) -> R:
    """Return a stored record. Raises FileProblem when it was deleted."""
    found = fetch(file, cls, [id])
    if not found:
        raise missing(said(_GONE[cls]))
    return found[0]


def missing(happened: str, do: str = "") -> FileProblem:
    """Return the error to raise when something was deleted in the meantime.

    `happened` says what; `do` what helps where it is more than undoing the deletion.
    """
    return FileProblem(happened, UNHARMED, do or said("Undo the deletion first."))


def needed(text: str, happened: str, do: str = "") -> str:
    """Return a name on one line. Raises FileProblem with these sentences when it is empty."""
    line = " ".join(text.split())
    if not line:
        raise FileProblem(happened, UNHARMED, do or said("Write its name."))
    return line


def day_text(text: str) -> str:
    """Return the canonical EDTF of a date field, "" for none. Raises DateProblem."""
    return format_edtf(parse(text.strip())) if text.strip() else ""


def values_of(record: object, names: tuple[str, ...]) -> dict[str, Any]:
    """Return these fields of a record or a draft by their names."""
    return {name: getattr(record, name) for name in names}
