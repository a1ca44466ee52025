"""The rotation of the open file: its window, what is summed for it, and its exports."""

# SPDX-License-Identifier: MIT

from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFileDialog

from db.columns import TENURE
from db.dates.clock import DAY_S
from db.dates.span import UNDATED, Span, make_span
from db.errors import ChronikError, DateProblem
from db.file import OpenFile
from db.leadership.rotation import rotation
from db.leadership.rotation_table import lengths_table, years_table
from db.leadership.terms import load_terms
from db.leadership.values import Rotation, TermLength
from db.reading import lists
from desktop.document import Document
from desktop.editing.desk import Desk
from desktop.export.charts import png_of, svg_of
from desktop.export.saving import save
from desktop.first_view import now_s
from desktop.panes.rotation.picture import RotationPage, page_size, paint_page
from desktop.panes.rotation.units import UnitChoice
from desktop.panes.rotation.view import RotationView
from desktop.panes.strips.bars import worn_theme
from desktop.panes.tongue import Tongue
from desktop.reader import Reader
from desktop.summing import Going, Summing
from desktop.tasks import Tasks

BYTE_ORDER: Final = "\ufeff"  # by which spreadsheets know that a table is UTF-8


class Rotating(QObject):
    """Opens the window of the rotation and keeps it right while the file changes."""

    def __init__(self, desk: Desk, tasks: Tasks) -> None:
        super().__init__(desk)
        self._desk = desk
        self._document: Document | None = None
        self._summing = Summing(tasks, self)
        self._summing.started.connect(lambda: self.view.show_busy())
        self._summing.done.connect(lambda told: self.view.show_rotation(told, self._dates))
        self._summing.failed.connect(lambda problem: self.view.show_problem(str(problem)))
        self._made: RotationView | None = None
        desk.files.opened.connect(self._take)
        desk.files.closing.connect(lambda _document: self._leave())

    @property
    def view(self) -> RotationView:
        """The window; made when it is first asked for."""
        if self._made is None:
            self._made = RotationView(self._desk.shell)
            self.destroyed.connect(self._made.deleteLater)  # with all that fills the shell
            self._made.picked.connect(self._desk.pick)
            self._made.units_changed.connect(self._sum)
            self._made.export_asked.connect(self.ask_export)
            self._made.restoreGeometry(self._desk.settings.state("rotation"))
        return self._made

    def show(self) -> None:
        """Open the window, or bring it to the front."""
        if self._document is None:
            return
        self._refresh(is_asked=True)
        self.view.show()
        self.view.raise_()
        self.view.activateWindow()

    def show_selected(self) -> None:
        """Open the window with the selected unit and everything below it."""
        chosen = self._desk.selection.current
        if chosen is None or chosen.table != "unit":
            self._desk.say(self.tr("Select a unit first, in the list of units or on the canvas."))
        elif self._document is not None:
            self._refresh_units()
            with QSignalBlocker(self.view.units):
                self.view.units.model.tick_only(chosen.id)
            self.show()

    def ask_export(self, what: str) -> None:
        """Ask where a picture or a table shall lie, and write it."""
        document, told = self._document, self.view.rotation
        if document is None or told is None:
            return
        ending, kinds = {
            "png": (".png", self.tr("Pictures (*.png)")),
            "svg": (".svg", self.tr("Drawings (*.svg)")),
        }.get(what, (".csv", self.tr("Tables (*.csv)")))
        part = self.tr("rotation")
        first = document.path.with_name(f"{document.path.stem} {part}{ending}")
        name, _ = QFileDialog.getSaveFileName(
            self.view, self.tr("Export the rotation"), str(first), kinds
        )
        if name:
            path = Path(name)
            right = path.suffix.lower() == ending
            self.export(what, path if right else path.with_name(path.name + ending))

    def export(self, what: str, path: Path) -> None:
        """Write "png", "svg", "years" or "lengths"; what came of it is told in the strip."""
        document, told = self._document, self.view.rotation
        if document is None or told is None:
            return
        try:
            save(path, self._bytes(what, document, told))
        except ChronikError as problem:
            self._desk.strip.say(str(problem), "error")
            return
        words = self.tr("The rotation was saved as {name}.").format(name=path.name)
        self._desk.strip.say(words)

    def _bytes(self, what: str, document: Document, told: Rotation) -> bytes:
        if what == "years":
            return (BYTE_ORDER + years_table(told)).encode()
        if what == "lengths":
            text = Reader(document).read(lambda file: lengths_table(file, told))
            return (BYTE_ORDER + text).encode()
        title = " · ".join((document.title, self.tr("Rotation"), self.view.units.words()))
        page = RotationPage(told, title, self.tr("Longest stretches"))
        theme = worn_theme(self.view.palette())

        def paints(painter: QPainter) -> None:
            paint_page(painter, page, theme)

        makes = png_of if what == "png" else svg_of
        return makes(page_size(page), paints, title)

    def _take(self, document: Document) -> None:
        self._document = document
        document.changed.connect(lambda _what: self._refresh())

    def _leave(self) -> None:
        self._summing.drop()
        self._document = None
        if self._made is not None:
            self._desk.settings.keep_state("rotation", self._made.saveGeometry())
            self._made.close()
            self._made.deleteLater()
            self._made = None

    def _refresh(self, *, is_asked: bool = False) -> None:
        """Sum anew while the window is open."""
        if is_asked or (self._made is not None and self._made.isVisible()):
            self._refresh_units()
            self._sum()

    def _refresh_units(self) -> None:
        if self._document is None:
            return
        rows = Reader(self._document).read(lambda file: lists.units(file, is_counted=False))
        self.view.units.model.set_units(in_tree_order(rows))

    def _sum(self) -> None:
        document, units = self._document, self.view.units.ticked
        if document is None:
            return
        today = int(now_s(document.zone)) // DAY_S

        def sums(file: OpenFile, going: Going) -> Rotation:
            terms = load_terms(file)
            going()
            return rotation(file, terms, units, today=today, going=going)

        self._summing.ask(document, sums)

    def _dates(self, each: TermLength) -> str:
        """When times in office that touch were, in words."""
        if self._document is None:
            return ""
        ids = each.tenure_ids
        wanted = np.array([ids[0], ids[-1]], np.int64)
        first, last = self._document.spans(np.full(2, TENURE, np.int8), wanted)
        tongue = Tongue(self._document.language, self._document.zone)
        if each.is_planned:
            words = self.tr("since {start}, ends {end} (planned)")
            start, end = (tongue.date(text, short=True) for text in (first.starts, last.ends))
            return words.format(start=start, end=end)
        return tongue.when(first if len(ids) == 1 else _together(first, last), short=True)


def in_tree_order(rows: tuple[lists.UnitRow, ...]) -> list[UnitChoice]:
    """The units as a list in which what is below a unit follows it."""
    below: dict[int | None, list[lists.UnitRow]] = {}
    known = {row.id for row in rows}
    for row in sorted(rows, key=lambda each: each.name.casefold()):
        below.setdefault(row.parent_id if row.parent_id in known else None, []).append(row)
    found: list[UnitChoice] = []
    waiting = [(row, 0) for row in reversed(below.get(None, []))]
    while waiting:
        row, depth = waiting.pop()
        found.append(UnitChoice(row.id, row.name, depth))
        waiting.extend((each, depth + 1) for each in reversed(below.get(row.id, [])))
    return found


def _together(first: Span, last: Span) -> Span:
    try:
        return make_span(first.starts, last.ends, attested=last.attested)
    except DateProblem:  # another program wrote it
        return first if first != UNDATED else last
