"""Lines of a text that are far too long to be laid out at once, shown in pieces.

Qt lays out a whole paragraph at each key that changes it: one of a megabyte takes seconds. Such
a paragraph is cut into pieces, each a paragraph of its own that ends with a sign nobody writes.
Taking the signs away gives the text back to the letter, whatever was edited in between.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from typing import Final

LONGEST: Final = 12_000  # characters of a line that is laid out as it is
PIECE: Final = 4_000
_LOOK_BACK: Final = 400  # characters before the end of a piece, in which a blank is looked for
_SIGN: Final = "\ufff8"  # unassigned and of no width: in no text that anybody wrote
_CUT: Final = _SIGN + "\n"


def in_pieces(text: str) -> str:
    """The text as it is put into an editor, its longest lines cut."""
    if len(text) <= LONGEST or _SIGN in text:
        return text
    lines = text.split("\n")
    if max(map(len, lines)) <= LONGEST:
        return text
    return "\n".join(_CUT.join(_pieces(line)) for line in lines)


def whole(shown: str) -> str:
    """The text of an editor as it is meant: pieces put together again."""
    return shown.replace(_CUT, "").replace(_SIGN, "") if _SIGN in shown else shown


def _pieces(line: str) -> Iterator[str]:
    if len(line) <= LONGEST:
        yield line
        return
    start = 0
    while len(line) - start > PIECE:
        most = start + PIECE
        blank = line.rfind(" ", most - _LOOK_BACK, most)
        end = blank + 1 if blank >= 0 else most
        yield line[start:end]
        start = end
    yield line[start:]
