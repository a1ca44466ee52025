"""What a note says without its signs of Markdown: for lists, tooltips and pictures."""

# SPDX-License-Identifier: MIT

import re
from typing import Final

LONGEST_LINE: Final = 160  # characters of a note in a list

_EMPHASIS: Final = re.compile(r"(?<!\w)[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}(?!\w)")
_BEGINNING: Final = re.compile(r"^\s*(?:[#>]+|[-*+]|\d+[.)])\s+")
_HEADING_OR_QUOTE: Final = re.compile(r"^\s{0,3}(?:#{1,6}|>+)\s+")
_BULLET: Final = re.compile(r"^(\s*)[-*+]\s+(?:\[([ xX])\]\s+)?")
_RULE_OR_FENCE: Final = re.compile(r"^\s{0,3}(?:(?:[-*_=]\s*){3,}|`{3,}.*|~{3,}.*)$")
_LINK: Final = re.compile(r"(!?)\[([^\]\n]*)\]\(\s*<?([^)\s>]*)>?[^)\n]*\)")
_BOXES: Final = {"": "• ", " ": "☐ ", "x": "☑ "}


def first_line(text: str) -> str:
    """How a note begins, without the signs of Markdown."""
    line = next((line for line in text.splitlines() if line.strip()), "")
    line = _BEGINNING.sub("", line[: 2 * LONGEST_LINE])
    return _EMPHASIS.sub("", line).strip()[:LONGEST_LINE]


def plain_text(text: str) -> str:
    """All of a note, line by line, without the signs of Markdown.

    Lists keep a dot or their number, a link its address behind its words, code stays as it is.
    """
    lines: list[str] = []
    is_code = False
    for line in text.expandtabs(4).splitlines():
        is_fence = line.lstrip().startswith(("```", "~~~"))
        is_code ^= is_fence
        if is_code and not is_fence:
            lines.append(line.rstrip())
        elif not _RULE_OR_FENCE.match(line):
            lines.append(_plain_line(line))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def _plain_line(line: str) -> str:
    line = _HEADING_OR_QUOTE.sub("", line)
    bullet = _BULLET.match(line)
    head = ""
    if bullet is not None:
        head = bullet[1] + _BOXES[(bullet[2] or "").lower()]
        line = line[bullet.end() :]
    return (head + _EMPHASIS.sub("", _LINK.sub(_linked, line))).rstrip()


def _linked(link: re.Match[str]) -> str:
    is_picture, words, address = link.groups()
    if is_picture or not address or address == words:
        return words
    return f"{words} ({address})" if words else address
