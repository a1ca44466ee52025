"""`chronik export`: a picture of the whole timeline without a window."""

# SPDX-License-Identifier: MIT

import sys
from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QGuiApplication

from db.dates.as_of_day import as_of_day
from db.dates.edtf import bounds
from db.dates.span import make_span
from db.errors import ChronikError, DateProblem, ExportProblem
from db.file import read_guard
from db.reading.notes import notes
from db.reading.tray import undated
from desktop.document import Document
from desktop.export.image import export_png
from desktop.export.note_list import notes_in
from desktop.export.scene_json import Lists, write
from desktop.export.sheet import Sheet, sheet_size
from desktop.picture import WIDTH_PX, Wish, marks_left_out, marks_without_label, scene_of
from desktop.reader import Reader
from desktop.theme import Theme, load_theme
from desktop.timeline.scene import Scene

PNG: Final = ".png"
SCENE: Final = ".scene.json"
LEAST_HEIGHT_PX: Final = 160


class WrongUse(ChronikError):
    """What was asked for can't be meant."""

    exit_code = 2


def export(options: Namespace) -> int:
    """Paint the timeline into a file; the ending of its name says what is written."""
    out = Path(options.out)
    ending = next((each for each in (PNG, SCENE) if out.name.lower().endswith(each)), None)
    if ending is None:
        raise WrongUse(
            f"What {out.name} shall be can't be told from its ending.",
            "Nothing was written.",
            f"These are made: {PNG}, {SCENE}.",
        )
    wish = _wish(options)
    app = QGuiApplication.instance() or QGuiApplication([])
    path = Path(options.file).absolute()
    document = Document.open(path, writing=False)
    try:
        with read_guard(path):
            scene = scene_of(document, wish)
            if ending == SCENE:
                write(scene, out, _lists(document))
                size = QSize(scene.viewport.width, scene.viewport.height)
            else:
                theme = load_theme(options.theme)
                title = document.title if options.title is None else options.title
                written = Reader(document).read(notes) if options.notes else ()
                sheet = Sheet(title, notes=notes_in(scene, written, document))
                scene, sheet = _page(document, wish, scene, theme, sheet)
                size = sheet_size(scene, theme, sheet) * options.scale
                export_png(scene, theme, out, scale=options.scale, title=title, sheet=sheet)
            left_out = marks_left_out(document, wish, scene)
    finally:
        document.close()
        del app
    sys.stdout.write(f"Made {out.name}: {size.width()} × {size.height()} px")
    sys.stdout.write(f", {left_out:,} marks only counted\n" if left_out else "\n")
    if options.all and marks_without_label(scene):
        sys.stdout.write(f"{marks_without_label(scene):,} labels did not fit even so.\n")
    return 0


def _page(
    document: Document, wish: Wish, scene: Scene, theme: Theme, sheet: Sheet
) -> tuple[Scene, Sheet]:
    """The scene as high as the page leaves it, and the page, which says what has no room."""
    if wish.height is None:
        return scene, sheet
    scene = _inside(document, wish, scene, theme, sheet)
    if marks_left_out(document, wish, scene):
        scene = _inside(document, wish, scene, theme, replace(sheet, subtitle="+"))
        words = QCoreApplication.translate("Picture", "+{count} marks have no room at this height")
        count = marks_left_out(document, wish, scene)
        sheet = replace(sheet, subtitle=words.format(count=f"{count:,}"))
    return scene, sheet


def _inside(document: Document, wish: Wish, scene: Scene, theme: Theme, sheet: Sheet) -> Scene:
    """The scene made lower by what stands above and below it, so that the page is as asked."""
    around = sheet_size(scene, theme, sheet).height() - scene.viewport.height
    height = (wish.height or 0) - around
    if height < LEAST_HEIGHT_PX:
        raise ExportProblem(
            f"A picture {wish.height} pixels high has no room for the timeline.",
            "Nothing was written.",
            f"Choose a height of at least {LEAST_HEIGHT_PX + around}.",
        )
    return scene_of(document, replace(wish, height=height))


def _lists(document: Document) -> Lists:
    """Titles of the events that have no place on the axis."""
    rows = Reader(document).read(undated).rows
    before, after, dateless = (
        [row.title for row in rows if row.group == group] for group in ("before", "after", "none")
    )
    return Lists(before, after, dateless)


def _wish(options: Namespace) -> Wish:
    for name in ("width", "height"):
        value = getattr(options, name)
        if value is not None and value < 1:
            raise WrongUse(f"--{name} must be a number of pixels, not {value}.")
    return Wish(
        start_s=_bound("--from", options.start, 0),
        end_s=_bound("--to", options.end, 1),
        grouping=options.group,
        width=options.width or WIDTH_PX,
        height=options.height,
        scale=options.scale,
        has_all_labels=options.all,
        now_s=_bound("--now", options.now, 0),
        has_notes=options.notes,
        as_of=_day("--as-of", options.as_of),
        compared=_compared(options),
    )


def _compared(options: Namespace) -> int | None:
    if options.compare is not None and options.as_of is None:
        raise WrongUse("--compare names a second day; give the first one with --as-of.")
    return _day("--compare", options.compare)


def _day(flag: str, text: str | None) -> int | None:
    """The day a date means: itself, or the last one of a month, quarter or year."""
    if text is None:
        return None
    try:
        found = as_of_day(make_span(text))
    except DateProblem as problem:
        raise WrongUse(f"{flag} is no date: {problem}") from problem
    if found is None:
        raise WrongUse(f"{flag} must be a day or a time with a last day, not {text}.")
    return found.day


def _bound(flag: str, text: str | None, side: int) -> float | None:
    """The first second of a date (side 0), or the first after it (side 1)."""
    if text is None:
        return None
    try:
        found = bounds(text)[side]
    except DateProblem as problem:
        raise WrongUse(f"{flag} is no date: {problem}") from problem
    if found is None:
        raise WrongUse(f"{flag} must name a day, a month or a year.")
    return float(found)
