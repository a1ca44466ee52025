"""What an edit is called: in the Undo entry of the menu and in the list of edits."""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QCoreApplication

from db.saying import numeral
from desktop.language import QT_TRANSLATE_NOOP

LONGEST: Final = 60  # characters of a title that a label quotes
_T = QT_TRANSLATE_NOOP
_WORDS: Final = {
    "add": _T("Edits", "add ‘{what}’"),
    "change": _T("Edits", "change ‘{what}’"),
    "move": _T("Edits", "move ‘{what}’ by {shift}"),
    "move to row": _T("Edits", "move ‘{what}’ to ‘{row}’"),
    "resize": _T("Edits", "change when ‘{what}’ was"),
    "delete": _T("Edits", "delete ‘{what}’"),
    "merge": _T("Edits", "merge ‘{other}’ into ‘{what}’"),
    "note": _T("Edits", "note on ‘{what}’"),
    "change note": _T("Edits", "change the note on ‘{what}’"),
    "link": _T("Edits", "connect ‘{what}’ with ‘{other}’"),
    "unlink": _T("Edits", "take a connection of ‘{what}’ away"),
    "paste": _T("Edits", "paste {what}"),
    "cut": _T("Edits", "cut {what}"),
    "duplicate": _T("Edits", "duplicate {what}"),
    "cite": _T("Edits", "add a source passage to ‘{what}’"),
    "import": _T("Edits", "import {what}"),
    "confirm": _T("Edits", "‘{what}’ still holds on {day}"),
}
_MANY: Final = {
    "events": _T("Edits", "{count} events"),
    "change": _T("Edits", "change {count} events"),
    "delete": _T("Edits", "delete {count} things"),
    "move": _T("Edits", "move {count} things by {shift}"),
}


def label(deed: str, what: str = "", **more: str) -> str:
    """What was done to one thing: `label("move", "Outage", shift="2 days")`."""
    words = QCoreApplication.translate("Edits", _WORDS[deed])
    return words.format(what=cut(what), **{key: cut(value) for key, value in more.items()})


def label_of_many(deed: str, count: int, **more: str) -> str:
    """What was done to several things at once."""
    words = QCoreApplication.translate("Edits", _MANY[deed])
    return words.format(count=numeral(count), **more)


def cut(text: str) -> str:
    """At most so much of a title that a menu can show it, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"
