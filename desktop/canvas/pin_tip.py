"""What tooltips say: of a pinned note its moment and its first lines, or those of several."""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QCoreApplication

from db.dates.clock import edtf_of
from db.dates.wording import words_of
from db.reading.note_words import first_line, plain_text
from desktop.canvas.rows import Drawable
from desktop.canvas.stage import Stage
from desktop.timeline.notes import NOTE
from desktop.timeline.scene import NotePin

MOST_LINES: Final = 5
LINE: Final = 90  # characters of a line


def hover_text(document: Drawable, stage: Stage, mark: tuple[int, int]) -> str:
    """The text for a mark (table, id) that is pointed at, plain."""
    return pin_text(stage, mark[1]) if mark[0] == NOTE else document.hover_text(*mark)


def pin_text(stage: Stage, id: int) -> str:
    """The text for the sheet that stands for this note, plain; "" when it is not in view."""
    pin = next((pin for pin in stage.scene.pins if id in pin.ids), None)
    if pin is None:
        return ""
    texts = [_text(stage, each) for each in pin.ids[:MOST_LINES]]
    lines = [_date_words(stage, pin)]
    if len(pin.ids) == 1:
        written = [line for line in plain_text(texts[0]).splitlines() if line.strip()]
        lines += [_cut(line) for line in written[:MOST_LINES]]
        lines += ["…"] if len(written) > MOST_LINES else []
    else:
        lines += [f"• {_cut(first_line(text))}" for text in texts]
    if (rest := len(pin.ids) - MOST_LINES) > 0:
        lines.append(QCoreApplication.translate("PinTip", "and {count} more").format(count=rest))
    return "\n".join(lines)


def _date_words(stage: Stage, pin: NotePin) -> str:
    first, last = (
        words_of(date, stage.look.language, style="short") if (date := edtf_of(int(at))) else ""
        for at in (pin.start_s, pin.end_s)
    )
    return first if first == last else f"{first} – {last}"


def _text(stage: Stage, id: int) -> str:
    place = stage.look.notes.place_of(id)
    return "" if place is None else stage.look.notes.texts[place]


def _cut(line: str) -> str:
    return line if len(line) <= LINE else f"{line[: LINE - 1]}…"
