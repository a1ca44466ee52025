"""The words of a table of times in office: positions, how they are held, ends that are none."""

# SPDX-License-Identifier: MIT

import re
from collections.abc import Sequence
from typing import Final

from db.drafts.office_words import positions_in, status_in

_RUNNING: Final = frozenset(
    {
        "..", "present", "today", "now", "current", "currently", "incumbent", "ongoing", "open",
        "to date", "until today", "to present", "in office", "heute", "bis heute", "jetzt",
        "aktuell", "derzeit", "laufend", "offen", "amtierend", "im amt",
    }
)  # fmt: skip
_NOT_KNOWN: Final = frozenset(
    {"?", "-", "–", "—", "n/a", "na", "unknown", "not known", "unbekannt", "k.a.", "k. a."}
)
_VACANT: Final = frozenset({"vacant", "vacancy", "vakant", "unbesetzt", "nicht besetzt"})
_REGULAR: Final = frozenset(
    {"regular", "permanent", "full", "elected", "appointed", "regulär", "ordentlich", "gewählt"}
)
_STATUS: Final = (
    r"acting|(?:ad )?interim|caretaker|temporary|provisional|a\. ?i\.|kommissarische?[rns]?"
    r"|amtierende?[rns]?|vorläufige?[rns]?|übergangsweise"
)
_STATUS_BEFORE: Final = re.compile(rf"(?:{_STATUS})[\s-]+(?=\S)", re.IGNORECASE)
_STATUS_AFTER: Final = re.compile(
    rf"\s*(?:,\s*(?:{_STATUS})|\(\s*(?:{_STATUS})\s*\))\s*$", re.IGNORECASE
)
_GOES_ON: Final = re.compile(
    r"$|\s*[,(&/+–-]|\s+(?:of|for|and|in|at|to|von|vom|der|des|für|und|im|bei)\b", re.IGNORECASE
)
_SHARE: Final = 0.6  # of the titles of a table that must begin with a position
_LONGEST_WORDS: Final = 8
_TRIED: Final = 400


def is_running(cell: str) -> bool:
    """Whether an end says that it has not ended."""
    return cell.casefold().strip() in _RUNNING


def is_not_known(cell: str) -> bool:
    """Whether a cell says that nothing is known."""
    return cell.casefold().strip() in _NOT_KNOWN


def is_vacant(cell: str) -> bool:
    """Whether a person or a status says that nobody held it."""
    return cell.casefold().strip(" ()") in _VACANT


def position_of(cell: str) -> tuple[str, str]:
    """The title of a position and how it is held: "Acting CEO" is the CEO's, held acting."""
    title = " ".join(cell.split())
    before = _STATUS_BEFORE.match(title)
    bare = _STATUS_AFTER.sub("", title[before.end() :] if before else title)
    if bare == title or not bare:
        return title, "regular"
    status = status_in(title)
    return bare, "interim" if status == "regular" else status


def status_of(cell: str) -> str | None:
    """The status a cell says, None where it says something else."""
    if not cell or cell.casefold() in _REGULAR:
        return "regular"
    if is_vacant(cell):
        return "vacant"
    found = status_in(cell)
    return found if found != "regular" else None


def leads(title: str) -> bool:
    """Whether whoever has a position of this title leads its unit: the title says no more."""
    found = positions_in(title)
    return len(found) == 1 and found[0].leads and found[0].title.casefold() == title.casefold()


def name_positions(cells: Sequence[str]) -> bool:
    """Whether a column called title holds titles of positions and not of events."""
    filled = [cell for cell in cells if cell][:_TRIED]
    return len([cell for cell in filled if _names_position(cell)]) > _SHARE * len(filled) > 0


def _names_position(cell: str) -> bool:
    title, _ = position_of(cell)
    if len(title.split()) > _LONGEST_WORDS:
        return False
    return any(
        title.casefold().startswith(each.title.casefold())
        and _GOES_ON.match(title[len(each.title) :])
        for each in positions_in(title)
    )
