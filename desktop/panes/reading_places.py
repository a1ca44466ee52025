"""A text as the reading pane shows it, and where its characters are on both sides.

Positions in the file count characters; Qt counts UTF-16 units, turns some characters into line
ends and is slow in endless lines. Here each character stays one character that Qt leaves alone.
"""

# SPDX-License-Identifier: MIT

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import Final

LONGEST_LINE: Final = 8_000  # characters; a longer one is broken on the screen, not in the file

_HIDDEN: Final = "\u200b"
_STRANGE: Final = str.maketrans(
    {"\r": "\n", "\u2028": "\n", "\u2029": "\n", "\x00": "\ufffd", "\ufdd0": "\ufffd",
     "\ufdd1": "\ufffd", "\x0b": " ", "\x0c": "\n", "\x85": "\n"}
)  # fmt: skip
_LONE_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_WIDE: Final = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class ShownText:
    """`shown` is what Qt gets; `extras` the characters behind which Qt has one unit more."""

    shown: str
    extras: tuple[int, ...]
    length: int

    def unit(self, character: int) -> int:
        """Qt's position of a character of the text."""
        character = min(max(character, 0), self.length)
        return character + bisect_left(self.extras, character)

    def character(self, unit: int) -> int:
        """The character of the text at a position of Qt's."""
        place = bisect_left(range(self.length + 1), unit, key=self.unit)
        return min(place, self.length)


def shown_text(text: str) -> ShownText:
    """Return a text as it is shown; every character stands for one, whatever it is."""
    clean = text.replace("\r\n", f"{_HIDDEN}\n").translate(_STRANGE)
    clean = _LONE_SURROGATE.sub("\ufffd", clean)
    extras = [] if clean.isascii() else [found.start() for found in _WIDE.finditer(clean)]
    breaks = _breaks(clean)
    if breaks:
        parts = [clean[start:end] for start, end in zip([0, *breaks], [*breaks, None], strict=True)]
        shown = "\n".join(parts)
        extras = sorted([*extras, *(place - 1 for place in breaks)])
    else:
        shown = clean
    return ShownText(shown, tuple(extras), len(text))


def _breaks(text: str) -> list[int]:
    """Before which characters endless lines are broken: behind a blank, if there is one."""
    breaks: list[int] = []
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        while end - start > LONGEST_LINE:
            blank = text.rfind(" ", start + LONGEST_LINE // 2, start + LONGEST_LINE)
            start = blank + 1 if blank >= 0 else start + LONGEST_LINE
            breaks.append(start)
        start = end + 1
    return breaks
