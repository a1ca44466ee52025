"""The canvas: a widget that paints the stage's Scene and turns gestures into moves of it."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.canvas.face import Face
from desktop.canvas.lighting import TABLES, lit_by, lit_by_several, named
from desktop.canvas.navigation import Navigation
from desktop.canvas.open_hand import Drafted
from desktop.canvas.overlay import Overlay
from desktop.canvas.pin_tip import show_tip
from desktop.canvas.pointer import Pointer
from desktop.canvas.rows import Drawable, Rows
from desktop.canvas.sorting import Sorting
from desktop.canvas.stage import Stage, scene_without_notes
from desktop.selection import Thing
from desktop.shield import shielded
from desktop.tasks import Tasks
from desktop.theme import Theme
from desktop.timeline.lanes import Grouping, Lanes
from desktop.timeline.links import Links
from desktop.timeline.scene import Scene
from desktop.timeline.viewport import Viewport

# What the pointer tells under the same name.
TOLD_ON = (
    "lane_picked", "stub_picked", "hovered_date", "event_asked", "edit_asked", "move_asked",
    "resize_asked", "note_move_asked", "as_of_asked", "compared_asked",
)  # fmt: skip
Mark = tuple[int, int]


@shielded
class TimelineView(QWidget):
    """The zoomable timeline. Views listen to its signals; it never writes."""

    picked = Signal(str, int)  # table ("" = nothing), id
    viewport_moved = Signal(object)  # Viewport
    hovered_date = Signal(str)
    area_picked = Signal(object)  # list of (table, id): "event", 7
    lane_picked = Signal(str)  # key
    stub_picked = Signal(str)  # key of a lane whose "before" or "after" was clicked
    legend_toggled = Signal(bool)
    event_asked = Signal(object, object, str)  # start s, end s | None, key of the row or ""
    edit_asked = Signal(str, int)  # table, id
    move_asked = Signal(object, object, object, str)  # marks, shift s, to row | None, from row
    resize_asked = Signal(object, str, object)  # mark, "start" | "end", new bound in s
    note_move_asked = Signal(object, object)  # ids of pinned notes, shift s
    as_of_asked = Signal(object)  # the day of leadership, also on the way there
    compared_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage: Stage | None = None  # first of all: what is set below sends events
        self.setObjectName("timelineCanvas")
        self.setAccessibleName(self.tr("Timeline"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 200)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._face = Face(theme)
        self._document: Drawable | None = None
        self._is_filtered = False  # what was shown last
        self._rows = Rows()
        self._sorting = Sorting(self)
        self._lit: frozenset[Mark] = frozenset()
        self._hits: frozenset[Mark] = frozenset()
        self.pointer = Pointer(self)
        self._overlay = Overlay(self, self.pointer)
        self._listen()
        self.navigation = Navigation(self._moved, self.picked.emit)

    def set_document(self, document: Drawable | None, now_s: float | None = None) -> None:
        """Show a file; the first view fits the middle 90 % of what is dated."""
        self._document = document
        self._stage = None
        self._sorting.forget()
        self._hits = frozenset()
        self._light(frozenset())
        if document is not None:
            self._is_filtered = document.is_filtered
            look = self._overlay.dress(self._rows.look(document), now_s)
            self._stage = Stage(document.shown, look, document.titles)
            self._stage.resize(self.width(), self.height())
            self._stage.fit_first()
        self._changed()

    def refresh(self) -> None:
        """Read the document's columns anew and stay where we are."""
        if self._document is None or self._stage is None:
            return
        now_s = self._stage.look.now_s
        look = self._overlay.dress(self._rows.look(self._document), now_s)
        was_empty = self._stage.is_empty and not self._is_filtered
        self._stage = self._stage.renewed(self._document.shown, look, self._document.titles)
        self._is_filtered = self._document.is_filtered
        if was_empty:  # the first events that come in are brought into view
            self._stage.fit_first()
        self._changed()

    def work_behind(self, tasks: Tasks) -> None:
        """Sort big files into rows in these tasks."""
        self._sorting.tasks = tasks

    def set_grouping(self, grouping: Grouping) -> None:
        """Make rows of units, people, kinds, or one."""
        self._regroup(replace(self._rows, grouping=grouping))

    def set_folded(self, folded: frozenset[str]) -> None:
        """Fold these rows and unfold all others."""
        self._regroup(replace(self._rows, folded=folded))

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._face.wear(theme)
        self.update()

    def set_legend(self, is_shown: bool) -> bool:
        """Open or fold the legend card; returns whether it is open now."""
        self.update()
        return self._face.legend.show(is_shown)

    def set_viewport(self, t0_s: float, seconds_per_px: float, scroll_px: float = 0.0) -> None:
        """Return to a remembered place."""
        if self._stage is not None:
            self._stage.return_to(t0_s, seconds_per_px, scroll_px)
            self._moved()

    def show_marks(self, thing: Thing | None, reveal: bool = True) -> None:
        """Light a thing in all its copies, a person by all times in office; show its row."""
        lit: frozenset[Mark] = frozenset()
        if thing is not None and self._stage is not None:
            lit = lit_by(thing, self._stage, self._rows, reveal=reveal)
        self._light(lit, is_holdable=thing is not None and thing.table in TABLES)
        self._changed()

    def show_several(self, things: Iterable[tuple[str, int]]) -> None:
        """Light several things, given as (table, id), and show one of them."""
        if self._stage is not None:
            self._light(lit_by_several(things, self._stage))
            self._changed()

    def set_as_of(self, day: int | None, compared: int | None = None) -> None:
        """Show the day of leadership and the one it is compared with, counted from 1970-01-01."""
        self._overlay.show_days(day, compared)

    def set_links(self, links: Links) -> None:
        """Show these connections."""
        self._overlay.show_links(links)

    def show_draft(self, draft: Drafted | None) -> None:
        """Show what is written in an open dialog as a mark that is not saved; None = no more."""
        self.pointer.show_draft(draft)

    def pointed(self) -> tuple[int, str] | None:
        """The moment in seconds and the key of the row under the pointer; None outside."""
        return self.pointer.pointed()

    def place_of(self, things: Sequence[tuple[str, int]]) -> QRect:
        """Where marks given as (table, id) are on the screen, or without any the pointer is."""
        return self.pointer.place_of([(TABLES[table], id) for table, id in things])

    def set_hits(self, hits: Sequence[Mark]) -> None:
        """Mark what a search found."""
        self._hits = frozenset(hits)
        self.update()

    def scene(self) -> Scene | None:
        """The frame that is shown, None without a file."""
        return self._stage.scene if self._stage is not None else None

    def picture(self, *, has_notes: bool) -> Scene | None:
        """The frame that is shown as a picture, with or without what it shows of notes."""
        stage = self._stage
        return self.scene() if stage is None or has_notes else scene_without_notes(stage)

    def viewport_value(self) -> Viewport | None:
        """What part is in view."""
        return self._stage.viewport if self._stage is not None else None

    def is_incomplete(self) -> bool:
        """Whether the last frame left labels to the next ones."""
        return self._face.is_incomplete

    @property
    def grouping(self) -> Grouping:
        """How rows are made."""
        return self._rows.grouping

    @property
    def folded(self) -> frozenset[str]:
        """Keys of the folded rows."""
        return self._rows.folded

    @property
    def lit(self) -> frozenset[Mark]:
        """The selected marks."""
        return self._lit

    def _listen(self) -> None:
        pointer, legend = self.pointer, self._face.legend
        for told in TOLD_ON:
            getattr(pointer, told).connect(getattr(self, told))
        pointer.picked.connect(self._pick)
        pointer.moved.connect(self._moved)
        pointer.days.ended.connect(self._overlay.show)
        pointer.fold_asked.connect(lambda key: self.set_folded(self._rows.folded ^ {key}))
        pointer.legend_picked.connect(lambda: self.legend_toggled.emit(not legend.is_unfolded))
        pointer.area_drawn.connect(self._light_area)
        pointer.hover_changed.connect(lambda *it: show_tip(self, self._document, self._stage, *it))

    def _light_area(self, marks: frozenset[Mark]) -> None:
        self._light(marks)
        self.area_picked.emit(named(marks))
        self.update()

    def _light(self, marks: frozenset[Mark], *, is_holdable: bool = True) -> None:
        self._lit = self.navigation.lit = marks
        self.pointer.light(marks, is_holdable=is_holdable)

    def _pick(self, table: str, id: int) -> None:
        if not table or len(self._lit) > 1:  # nobody else knows that an area was selected
            self._light(frozenset({(TABLES[table], id)} if table in TABLES else ()))
        self.picked.emit(table, id)

    def _regroup(self, rows: Rows) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        if self._stage is not None and self._document is not None:
            self._sorting.sort(rows, self._document, self._take_lanes)

    def _take_lanes(self, lanes: Lanes) -> None:
        if self._stage is not None:
            self._stage.regroup(lanes)
            self._changed()

    def _moved(self) -> None:
        if self._stage is not None:
            self._stage.is_first_view = False
        self._changed()

    def _changed(self) -> None:
        self.navigation.stage = self._overlay.stage = self._stage
        self.pointer.serve(self._document, self._stage, self._rows.grouping)
        self.update()
        if self._stage is not None:
            self.viewport_moved.emit(self._stage.viewport)

    # what Qt calls

    def sizeHint(self) -> QSize:
        return QSize(900, 600)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        scene = self.scene()
        painter = QPainter(self)  # not before: Qt crashes on one that is left open
        try:
            self._paint(painter, scene)
        finally:
            painter.end()

    def _paint(self, painter: QPainter, scene: Scene | None) -> None:
        face, stage, pointer = self._face, self._stage, self.pointer
        if scene is None or stage is None:
            painter.fillRect(self.rect(), face.theme.plot)
            return
        lights = pointer.lights(self._hits)
        pointer.legend = face.paint(painter, scene, self.devicePixelRatioF(), lights, self._rows)
        pointer.paint(painter, face.theme, stage)
        face.paint_empty(painter, stage, is_filtered=self._is_filtered)
        if face.is_incomplete:
            QTimer.singleShot(0, self.update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._stage is not None:
            self._stage.resize(self.width(), self.height())
            self._changed()

    def event(self, event: QEvent) -> bool:
        is_taken = self._stage is not None and self.pointer.take(self._stage, event)
        return is_taken or super().event(event)
