"""Notes in full below a picture: numbered, in columns narrow enough to be read."""

# SPDX-License-Identifier: MIT

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QTextLayout, QTextOption

from desktop.paint.labels import harmless, ink
from desktop.paint.surface import Surface
from desktop.theme import Theme

LINE_PX: Final = 18
TITLE_PX: Final = 28
COLUMN_PX: Final = 440  # about 70 letters: a column is not made narrower while there is room
GAP_PX: Final = 32
NUMBER_PX: Final = 30  # what a note stands in from its number
_SPARE_PX: Final = 6.0  # no line is elided for a fraction of a pixel


@dataclass(frozen=True, slots=True)
class SheetNote:
    """A note as it is printed: what it is about, and its words, line by line."""

    head: str
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a column; a heading has a number, an empty line separates two notes."""

    text: str = ""
    number: str = ""


def notes_height(notes: tuple[SheetNote, ...], theme: Theme, width: float) -> int:
    """How high the columns are in px, with their title; 0 without notes."""
    if not notes:
        return 0
    columns = _columns(notes, theme, width)
    return TITLE_PX + LINE_PX * max(map(len, columns))


def paint_notes(
    surface: Surface, notes: tuple[SheetNote, ...], x: float, y: float, width: float
) -> None:
    """Paint the columns with their upper left corner at (x, y)."""
    theme = surface.theme
    bold = ink(theme.text_px, theme.text, is_bold=True)
    plain, muted = ink(theme.text_px, theme.text), ink(theme.text_px, theme.muted)
    title = QCoreApplication.translate("Picture", "Notes")
    surface.text(title, QRectF(x, y, width, TITLE_PX - 4), ink(theme.heading_px, theme.text, True))
    columns = _columns(notes, theme, width)
    each = _column_px(width)
    for place, lines in enumerate(columns):
        left = x + place * (each + GAP_PX)
        for i, line in enumerate(lines):
            top = y + TITLE_PX + i * LINE_PX
            if line.number:
                surface.text(line.number, QRectF(left, top, NUMBER_PX, LINE_PX), muted)
            box = QRectF(left + NUMBER_PX, top, each - NUMBER_PX + _SPARE_PX, LINE_PX)
            if line.text:
                surface.text(line.text, box, bold if line.number else plain)


def _count(width: float) -> int:
    return max(1, int((width + GAP_PX) // (COLUMN_PX + GAP_PX)))


def _column_px(width: float) -> float:
    count = _count(width)
    return (width - GAP_PX * (count - 1)) / count


@lru_cache(maxsize=4)
def _columns(
    notes: tuple[SheetNote, ...], theme: Theme, width: float
) -> tuple[tuple[Line, ...], ...]:
    """The lines of each column, all about as long; no heading stands alone at a foot."""
    room = _column_px(width) - NUMBER_PX
    lines: list[Line] = []
    for number, note in enumerate(notes, 1):
        lines += [Line()] if lines else []
        head = _broken(note.head, theme, room, is_bold=True)
        lines += [Line(text, f"{number}." if i == 0 else " ") for i, text in enumerate(head)]
        for paragraph in note.text.split("\n"):
            lines += [Line(text) for text in _broken(paragraph, theme, room)]
    high = math.ceil(len(lines) / _count(width))
    columns: list[list[Line]] = [[]]
    for i, line in enumerate(lines):
        is_head_at_foot = (
            line.number.strip() and len(columns[-1]) + 1 >= high and i + 1 < len(lines)
        )
        if len(columns[-1]) >= high or (is_head_at_foot and len(columns) < _count(width)):
            columns.append([])
        if columns[-1] or line.text:  # no column begins with an empty line
            columns[-1].append(line)
    return tuple(tuple(column) for column in columns)


def _broken(text: str, theme: Theme, width: float, *, is_bold: bool = False) -> list[str]:
    """A paragraph cut into lines that fit; an empty one is an empty line."""
    clean = harmless(text)
    layout = QTextLayout(clean, theme.font(theme.text_px, is_bold=is_bold))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    units = clean.encode("utf-16-le", "replace")
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, end = line.textStart() * 2, (line.textStart() + line.textLength()) * 2
        lines.append(units[start:end].decode("utf-16-le", "replace").rstrip())
    layout.endLayout()
    return lines or [""]
