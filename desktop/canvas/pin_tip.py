"""What tooltips say: of a mark, of pinned notes their first lines, of a line what it means."""

# SPDX-License-Identifier: MIT

from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QToolTip, QWidget

from db.columns import TENURE
from db.dates.clock import DAY_S, edtf_of
from db.dates.durations import day_text
from db.dates.wording import words_of
from db.reading.note_words import first_line, plain_text
from desktop.canvas.rows import Drawable
from desktop.canvas.stage import Stage
from desktop.timeline.hits import Hit
from desktop.timeline.lines import GapBox, LinkLine, Tone
from desktop.timeline.notes import NOTE
from desktop.timeline.scene import NotePin
from desktop.tips import plain_tip

MOST_LINES: Final = 5
LINE: Final = 90  # characters of a line


def show_tip(
    canvas: QWidget,
    document: Drawable | None,
    stage: Stage | None,
    what: tuple[int, int] | Hit | None,
    at: QPoint,
) -> None:
    """Show the tooltip of what is pointed at, at a place of the screen; None = none."""
    text = ""
    if what is not None and document is not None and stage is not None:
        text = hover_text(document, stage, what)
    QToolTip.showText(at, plain_tip(text), canvas)
    canvas.update()


def hover_text(document: Drawable, stage: Stage, what: tuple[int, int] | Hit) -> str:
    """The text for a mark (table, id), or for something else that is pointed at, plain."""
    if isinstance(what, Hit):
        return _said(document, stage, what)
    return pin_text(stage, what[1]) if what[0] == NOTE else document.hover_text(*what)


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


def _said(document: Drawable, stage: Stage, found: Hit) -> str:
    scene = stage.scene
    if found.what == "link":
        return _link_text(document, scene.links[found.index])
    if found.what == "link_stub":
        words = QCoreApplication.translate("PinTip", "Click to go there")
        return f"{document.hover_text(found.table, found.id)}\n{words}"
    if found.what == "gap":
        return _gap_text(document, scene.gaps[found.index])
    line = scene.days[found.index]
    words = {
        "as_of": QCoreApplication.translate("PinTip", "Leadership as of {day}"),
        "compared": QCoreApplication.translate("PinTip", "Compared with {day}"),
    }[line.what]
    act = QCoreApplication.translate("PinTip", "Drag it to another day")
    if line.side:
        act = QCoreApplication.translate("PinTip", "Click to go there")
    day = day_text(line.day * DAY_S, stage.look.language, weekday=True)
    return f"{words.format(day=day)}\n{act}"


def _link_text(document: Drawable, line: LinkLine) -> str:
    """What hangs together, how, and how sure that is: read from where the words begin."""
    ends = [line.start, line.end]
    if line.tone == Tone.SUCCESSION:
        ends.reverse()  # who comes later succeeds
    first, last = (_title(document, each) for each in ends)
    lines = [first, f"{line.text} →", last]
    if line.is_dashed:
        lines.append(QCoreApplication.translate("PinTip", "Only suspected"))
    return "\n".join(lines)


def _gap_text(document: Drawable, gap: GapBox) -> str:
    """For how long nobody is recorded, and between whom."""
    words = QCoreApplication.translate("PinTip", "Nobody recorded for {long}")
    between = [_title(document, (TENURE, id)) for id in (gap.before, gap.after)]
    return "\n".join([words.format(long=gap.words), " – ".join(between)])


def _title(document: Drawable, mark: tuple[int, int]) -> str:
    tables, ids = np.array([mark[0]], np.int8), np.array([mark[1]], np.int64)
    return _cut(document.titles(tables, ids)[0])


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
