"""Where everything of a line stands: the same pieces are painted and hit by the pointer.

Alibaba Cloud                    [acting] Daniel Zhang
president                  (sign) last known 29 Dec 2022
source                    announced 29 Dec · since about 2018

Of a further position of the unit the title stands where the unit stood, beside its holder, as
long as both have room there.
"""

# SPDX-License-Identifier: MIT

import re
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from db.reading.named import Named
from desktop.paint.labels import safe_text, small
from desktop.panes.leadership.model import LineWords

Role = Literal["bold", "muted", "link", "chip", "new", "pill", "sign", "arrow"]

PAD_X: Final = 10
PAD_Y: Final = 6
INDENT: Final = 12
MOST_DEPTH: Final = 8  # deeper units are not moved further in
GAP: Final = 8
CHIP_PAD: Final = 7
SIGN_PX: Final = 26
ARROW_PX: Final = 12
SEPARATOR: Final = " · "
_COMMA: Final = re.compile(r"(?<=,) ")  # where a long fact may go on in the next line
SOURCE_SHARE: Final = 0.34  # of the width, what the source keeps beside what more is known
LEFT_SHARE: Final = 0.36  # what unit and title keep at least, where the holder is long


@dataclass(frozen=True, slots=True)
class Piece:
    """A text in its box; `target` is what it leads to."""

    box: QRect
    text: str
    role: Role
    target: Named | None = None


class Letters:
    """The fonts of a line and how wide and high they run."""

    def __init__(self, font: QFont) -> None:
        self.plain = QFont(font)  # the one of an option lives no longer than that
        self.bold = QFont(font)
        self.bold.setBold(True)
        self.small = small(font)
        self.of_plain = QFontMetrics(self.plain)
        self.of_bold = QFontMetrics(self.bold)
        self.of_small = QFontMetrics(self.small)

    def height(self, lines: int) -> int:
        """How high a line of the list is with so many lines of text."""
        return self.of_plain.height() + (lines - 1) * (self.of_small.height() + 1) + 2 * PAD_Y + 1


def lines_in(line: LineWords, width: int, letters: Letters) -> int:
    """How many lines of text there are: one for a unit alone, else two and what more there is."""
    if line.row.is_plain:
        return 1
    return 2 + max(int(line.source is not None), len(_facts(line, width, letters)))


def pieces_of(line: LineWords, rect: QRect, letters: Letters) -> list[Piece]:
    """All pieces of a line in its box, from the top left to the bottom right."""
    inner = _inner(line, rect)
    top, high = inner.top(), letters.of_plain.height()
    pieces = _first(line, QRect(inner.left(), top, inner.width(), high), letters)
    if line.row.is_plain:
        return pieces
    step = letters.of_small.height() + 1
    below = QRect(inner.left(), top + high + 1, inner.width(), step)
    pieces += _second(line, below, letters)
    facts = _facts(line, rect.width(), letters)
    return pieces + _rest(line, facts, below.translated(0, step), letters)


def _inner(line: LineWords, rect: QRect) -> QRect:
    inner = rect.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
    indent = min(line.row.unit.depth, MOST_DEPTH) * INDENT
    inner.setLeft(inner.left() + min(indent, inner.width() // 3))
    return inner


def _facts(line: LineWords, width: int, letters: Letters) -> list[str]:
    """What more is known of a holder in as few lines as its part of the width allows."""
    if line.held.name is None:
        return []
    room = _inner(line, QRect(0, 0, width, 0)).width()
    if line.source is not None:
        room -= round(room * SOURCE_SHARE) + GAP
    facts: list[str] = []
    for fact in line.held.more:
        joined = f"{facts[-1]}{SEPARATOR}{fact}" if facts else fact
        if facts and letters.of_small.horizontalAdvance(joined) <= room:
            facts[-1] = joined
        elif letters.of_small.horizontalAdvance(fact) <= room:
            facts.append(fact)
        else:
            facts += [part.strip() for part in _COMMA.split(fact)]
    return facts


def _first(line: LineWords, box: QRect, letters: Letters) -> list[Piece]:
    pieces: list[Piece] = []
    left, right = _parted(box, _heading(line, box, letters), _holder(line, letters))
    if line.row.has_parts and line.unit:
        pieces.append(
            Piece(QRect(left.left() - 2, left.top(), ARROW_PX, left.height()), "", "arrow")
        )
        left.setLeft(left.left() + ARROW_PX)
    if line.unit:
        text = _cut(line.unit, letters.of_bold, left.width())
        unit = Named("unit", line.row.unit.unit_id, line.full_unit)
        box_of = QRect(left)
        box_of.setWidth(min(left.width(), letters.of_bold.horizontalAdvance(text)))
        pieces.append(Piece(box_of, text, "bold", unit))
    elif _is_title_above(line, box, letters):  # on the line that the holder's name stands on
        down = letters.of_plain.ascent() - letters.of_small.ascent()
        pieces.append(Piece(left.translated(0, down), line.title, "muted"))
    name = line.held.name
    if name is not None:
        chips = [(text, _chip_width(text, letters)) for text in (line.held.new, line.held.chip)]
        chip = sum(wide for _, wide in chips)
        text = _cut(safe_text(name.name), letters.of_plain, right.width() - chip)
        wide = letters.of_plain.horizontalAdvance(text)
        at = QRect(right.right() - wide + 1, right.top(), wide, right.height())
        left_of = at.left() - chip
        for said, width in chips:
            if said:
                pill = QRect(left_of, at.top(), width - GAP // 2, at.height())
                pieces.append(Piece(pill, said, "new" if said == line.held.new else "chip"))
                left_of += width
        pieces.append(Piece(at, text, "link", name))
    elif not line.row.is_plain:
        wide = min(right.width(), letters.of_small.horizontalAdvance(line.held.main) + 2 * CHIP_PAD)
        pill = QRect(right.right() - wide + 1, right.top(), wide, right.height())
        text = _cut(line.held.main, letters.of_small, wide - 2 * CHIP_PAD + 1)
        pieces.append(Piece(pill, text, "pill"))
    return pieces


def _second(line: LineWords, box: QRect, letters: Letters) -> list[Piece]:
    metrics = letters.of_small
    said = line.held.main if line.held.name is not None else _beside(line)
    sign = SIGN_PX + GAP // 2 if line.row.holding is not None else 0
    title = "" if _is_title_above(line, box, letters) else line.title
    left, right = _parted(
        box, metrics.horizontalAdvance(title), metrics.horizontalAdvance(said) + sign
    )
    pieces = [Piece(left, _cut(title, metrics, left.width()), "muted")] if title else []
    text = _cut(said, metrics, right.width() - sign)
    wide = metrics.horizontalAdvance(text)
    at = QRect(right.right() - wide + 1, right.top(), wide, right.height())
    if sign:
        mark = QRect(at.left() - sign, at.top(), SIGN_PX, at.height())
        pieces.append(Piece(mark, "", "sign"))
    if text:
        pieces.append(Piece(at, text, "muted"))
    return pieces


def _rest(line: LineWords, facts: list[str], box: QRect, letters: Letters) -> list[Piece]:
    """The source at the left, and at the right what more is known, a line below the other."""
    metrics, pieces = letters.of_small, []
    wide = [metrics.horizontalAdvance(fact) for fact in facts]
    room = box.width() - (min(wide[0], box.width()) + GAP if wide else 0)
    source = line.source
    if source is not None:
        more = f" +{line.more_sources}" if line.more_sources else ""
        room = max(room, round(box.width() * SOURCE_SHARE))
        name = _cut(safe_text(source.name), metrics, room - metrics.horizontalAdvance(more))
        at = QRect(box)
        at.setWidth(min(room, metrics.horizontalAdvance(name + more)))
        pieces.append(Piece(at, name + more, "link", source))
    for place, fact in enumerate(facts):
        most = box.width() - (pieces[0].box.width() + GAP if pieces and not place else 0)
        text = _cut(fact, metrics, most)
        long = metrics.horizontalAdvance(text)
        at = QRect(box.right() - long + 1, box.top() + place * box.height(), long, box.height())
        pieces.append(Piece(at, text, "muted"))
    return pieces


def _beside(line: LineWords) -> str:
    """What stands below "nobody": when, or why."""
    return SEPARATOR.join(line.held.more)


def _parted(box: QRect, left_wish: int, right_wish: int) -> tuple[QRect, QRect]:
    """A box in two: each gets what it wants, else the left one its share and the right the rest."""
    room = box.width() - GAP
    least = round(room * LEFT_SHARE) if left_wish else 0
    right = min(right_wish, room - min(left_wish + ARROW_PX, least))
    left = QRect(box.left(), box.top(), max(0, room - right), box.height())
    return left, QRect(box.right() - right + 1, box.top(), right, box.height())


def _heading(line: LineWords, box: QRect, letters: Letters) -> int:
    """How wide the unit is, or the title of a further position of it."""
    if line.unit:
        return letters.of_bold.horizontalAdvance(line.unit)
    is_above = _is_title_above(line, box, letters)
    return letters.of_small.horizontalAdvance(line.title) if is_above else 0


def _is_title_above(line: LineWords, box: QRect, letters: Letters) -> bool:
    """Whether the title of a further position has room beside the holder."""
    if line.unit or not line.title:
        return False
    wide = letters.of_small.horizontalAdvance(line.title) + GAP
    return wide + _holder(line, letters) <= box.width()


def _holder(line: LineWords, letters: Letters) -> int:
    name = line.held.name
    if name is not None:
        wide = letters.of_plain.horizontalAdvance(safe_text(name.name))
        return wide + sum(_chip_width(text, letters) for text in (line.held.new, line.held.chip))
    if line.row.is_plain:
        return 0
    return letters.of_small.horizontalAdvance(line.held.main) + 2 * CHIP_PAD


def _chip_width(text: str, letters: Letters) -> int:
    return letters.of_small.horizontalAdvance(text) + 2 * CHIP_PAD + GAP // 2 if text else 0


def _cut(text: str, metrics: QFontMetrics, width: int) -> str:
    if metrics.horizontalAdvance(text) <= width:
        return text
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))
