"""The world failed: what happened, what is safe, what to do.

Every error a person may meet is one of these; anything else that is raised is a bug
of ours and goes to the crash dialog. The text is complete: callers show `str(error)`.
"""

# SPDX-License-Identifier: MIT

from db.saying import said


class ChronikError(Exception):
    """A failure outside the program, told in up to three short sentences.

    `happened` says what went wrong, `safe` what is unharmed, `do` what helps. A sentence of a
    table (`to_say`) is said here.
    """

    def __init__(self, happened: str, safe: str = "", do: str = "") -> None:
        happened, safe, do = said(happened), said(safe), said(do)
        super().__init__(" ".join(part for part in (happened, safe, do) if part))
        self.happened = happened
        self.safe = safe
        self.do = do


class FileProblem(ChronikError):
    """A file can't be opened, read or written."""


class FileHeld(FileProblem):
    """Another window holds the file for writing; `holder` names it for a person."""

    def __init__(self, happened: str, holder: str, safe: str = "", do: str = "") -> None:
        super().__init__(happened, safe, do)
        self.holder = holder


class ImportProblem(ChronikError):
    """A source can't be imported at all; nothing was written."""


class WrongChoice(ImportProblem):
    """What was said about a source can't be: a column or an encoding that there isn't.

    On the command line that is wrong usage.
    """

    exit_code = 2


class ExportProblem(ChronikError):
    """A picture or table can't be written; an older target is unharmed."""


class DateProblem(ChronikError, ValueError):
    """A text is not a date; `position` is the index of the first character not understood."""

    def __init__(self, happened: str, position: int = 0, do: str = "") -> None:
        super().__init__(happened, "", do)
        self.position = position
