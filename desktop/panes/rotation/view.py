"""The window of the rotation: units on the left, years above, lists and sentences below."""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from db.leadership.values import Rotation
from db.saying import numeral
from desktop.panes.rotation.chart import RotationChart, RotationLegend
from desktop.panes.rotation.lengths_list import Dates, EmptyPositions, LengthsList
from desktop.panes.rotation.units import UnitsChoice
from desktop.panes.rotation.wording import (
    changes_words,
    stretches_median_words,
    terms_median_words,
    unplaced_words,
)
from desktop.panes.rotation.years import Bar
from desktop.panes.texts import Link, Text
from desktop.shield import shielded

FIRST_PX: Final = (980, 720)
LEAST_PX: Final = (640, 460)
UNITS_PX: Final = 230


@shielded
class RotationView(QWidget):
    """How often positions change hands. It asks for other units by `units_changed`, for exports
    by `export_asked` (png, svg, years or lengths), and leads to rows of the file by `picked`."""

    picked = Signal(str, int)
    units_changed = Signal()
    export_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("rotationView")
        self.setWindowTitle(self.tr("Rotation"))
        self.rotation: Rotation | None = None
        self.units = UnitsChoice()
        self.chart = RotationChart()
        self.title = Text("", "title")
        self.busy = Text("", "muted")
        self.of_terms, self.of_stretches, self.unplaced = Link(""), Link(""), Link("")
        self.only = Text("", "muted")
        self.all_button = QPushButton(self.tr("&Show all"))
        self.export_button = QToolButton()
        self.terms = LengthsList(
            "rotationTerms", self.tr("Times in office"), self.tr("No times in office.")
        )
        self.stretches = LengthsList(
            "rotationStretches", self.tr("Stretches"), self.tr("No times in office.")
        )
        self.running = LengthsList(
            "rotationRunning",
            self.tr("Longest running"),
            self.tr("Everybody's end is known."),
        )
        self.empty = EmptyPositions()
        self.tabs = QTabWidget()
        self._fill_exports()
        self._lay_out()
        self._connect()
        self.setMinimumSize(*LEAST_PX)
        self.resize(*FIRST_PX)
        self.chart.setFocus()

    def show_rotation(self, rotation: Rotation, dates: Dates) -> None:
        """Show what was summed for the units that are ticked."""
        self.rotation = rotation
        self.busy.say("")
        self.busy.hide()
        self.title.say(self.units.words())
        self.chart.show_years(rotation.years)
        self.terms.set_lengths(rotation.terms, dates)
        self.stretches.set_lengths(rotation.stretches, dates)
        self.running.set_lengths(rotation.running, dates)
        self.empty.set_positions(rotation.without_holder)
        self.of_terms.relabel(terms_median_words(rotation))
        self.of_stretches.relabel(stretches_median_words(rotation))
        self.unplaced.relabel(unplaced_words(len(rotation.unplaced)))
        self.unplaced.setVisible(bool(rotation.unplaced))
        self.export_button.setEnabled(True)
        self.show_all()

    def show_busy(self) -> None:
        """Say that it is being counted; what was shown stays until then."""
        self.busy.say(self.tr("Counting…"))
        self.busy.show()

    def show_problem(self, words: str) -> None:
        """Say why nothing could be counted."""
        self.busy.say(words)
        self.busy.show()

    def show_all(self) -> None:
        """Show all rows in every list again."""
        self.chart.unmark()
        for each in (self.terms, self.stretches, self.running):
            each.show_only(None)
        self._say_only("")

    def sizeHint(self) -> QSize:
        return QSize(*FIRST_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _show_bar(self, bar: Bar | None) -> None:
        if bar is None:
            self.show_all()
            return
        self._show_only({*bar.came, *bar.went}, changes_words(bar))

    def _show_only(self, ids: set[int], words: str) -> None:
        for each in (self.terms, self.stretches, self.running):
            each.show_only(ids)
        if self.tabs.currentWidget() not in (self.terms, self.stretches):
            self.tabs.setCurrentWidget(self.stretches)
        self._say_only(words)

    def _show_measured(self, pane: LengthsList) -> None:
        self.show_all()
        pane.show_measured()
        self.tabs.setCurrentWidget(pane)
        self._say_only(self.tr("Those that are over with both ends known"))

    def _show_unplaced(self) -> None:
        if self.rotation is not None:
            self.chart.unmark()
            words = unplaced_words(len(self.rotation.unplaced))
            self._show_only(set(self.rotation.unplaced), words)

    def _say_only(self, words: str) -> None:
        self.only.say(words)
        for each in (self.only, self.all_button):
            each.setVisible(bool(words))
        self._name_tabs()

    def _name_tabs(self) -> None:
        for place in range(self.tabs.count()):
            pane = self.tabs.widget(place)
            if isinstance(pane, LengthsList | EmptyPositions):
                self.tabs.setTabText(place, f"{pane.accessibleName()} ({numeral(pane.count)})")

    def _fill_exports(self) -> None:
        menu = QMenu(self.export_button)
        for what, words in (
            ("png", self.tr("Picture (PNG)…")),
            ("svg", self.tr("Drawing (SVG)…")),
            ("years", self.tr("Changes a year (CSV)…")),
            ("lengths", self.tr("Times in office (CSV)…")),
        ):
            menu.addAction(words).triggered.connect(
                lambda _checked=False, what=what: self.export_asked.emit(what)
            )
        self.export_button.setText(self.tr("Export…"))
        self.export_button.setMenu(menu)
        self.export_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.export_button.setEnabled(False)

    def _lay_out(self) -> None:
        for pane in (self.terms, self.stretches, self.running, self.empty):
            self.tabs.addTab(pane, pane.accessibleName())
        self.tabs.setDocumentMode(True)
        self.unplaced.hide()
        self.busy.hide()
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.export_button)
        kept = self.all_button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # else the chart jumps away below the pointer
        self.all_button.setSizePolicy(kept)
        filtered = QHBoxLayout()
        filtered.addWidget(self.only, 1)
        filtered.addWidget(self.all_button)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(6, 12, 12, 0)
        column.addLayout(head)
        column.addWidget(self.busy)
        column.addWidget(RotationLegend())
        column.addWidget(self.chart, 2)
        for link in (self.of_terms, self.of_stretches, self.unplaced):
            column.addWidget(link)
        column.addLayout(filtered)
        column.addWidget(self.tabs, 3)
        parts = QSplitter()
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.units)
        parts.addWidget(page)
        parts.setStretchFactor(1, 1)
        parts.setSizes([UNITS_PX, FIRST_PX[0] - UNITS_PX])
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(parts)
        self._say_only("")

    def _connect(self) -> None:
        for pane in (self.terms, self.stretches, self.running, self.empty):
            pane.picked.connect(self.picked)
        self.chart.picked.connect(self._show_bar)
        self.units.changed.connect(self.units_changed)
        self.all_button.clicked.connect(self.show_all)
        self.of_terms.clicked.connect(lambda: self._show_measured(self.terms))
        self.of_stretches.clicked.connect(lambda: self._show_measured(self.stretches))
        self.unplaced.clicked.connect(self._show_unplaced)
