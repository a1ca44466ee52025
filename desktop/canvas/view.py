"""The canvas: a widget that paints the stage's Scene and turns gestures into moves of it."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from db.columns import EVENT, TENURE, EventColumns
from desktop.canvas.corners import corners, emptiest_corner
from desktop.canvas.navigation import Navigation
from desktop.canvas.pointer import Pointer
from desktop.canvas.stage import FIRST_VIEW_SHARE, Stage
from desktop.paint.labels import LabelCache
from desktop.paint.legend import legend_size, paint_legend
from desktop.paint.scene import paint_scene, paint_selection
from desktop.selection import Thing
from desktop.theme import Theme
from desktop.timeline.lanes import Grouping, LaneEntry, Lanes, build_lanes
from desktop.timeline.look import Look
from desktop.timeline.scene import KindStyle, Scene
from desktop.timeline.viewport import Viewport

TABLES = {"event": EVENT, "incident": EVENT, "tenure": TENURE}
Mark = tuple[int, int]


class Drawable(Protocol):
    """What the canvas needs of the open file; `Document` fits."""

    columns: EventColumns

    def titles(self, tables: NDArray[np.int8], ids: NDArray[np.int64]) -> list[str]:
        """Label texts of marks."""

    def lane_entries(self, grouping: Grouping) -> Sequence[LaneEntry]:
        """What may be a lane."""

    def kinds(self) -> tuple[KindStyle, ...]:
        """How the kinds of events look."""

    def hover_text(self, table: int, id: int) -> str:
        """What the tooltip of a mark says, in plain text."""


class TimelineView(QWidget):
    """The zoomable timeline. Views listen to its signals; it never writes."""

    picked = Signal(str, int)  # table ("" = nothing), id
    viewport_moved = Signal(object)  # Viewport
    hovered_date = Signal(str)
    area_picked = Signal(object)  # list of (table, id)
    lane_picked = Signal(str)  # key
    stub_picked = Signal(str)  # key of a lane whose "before" or "after" was clicked
    folds_changed = Signal(object)  # frozenset of keys
    legend_toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timelineCanvas")
        self.setAccessibleName(self.tr("Timeline"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme = theme
        self._document: Drawable | None = None
        self._stage: Stage | None = None
        self._labels: LabelCache | None = None
        self._grouping: Grouping = "units"
        self._folded: frozenset[str] = frozenset()
        self._lit: frozenset[Mark] = frozenset()
        self._hits: frozenset[Mark] = frozenset()
        self._shows_legend = True
        self._is_first_view = False
        self._legend_key: object = None
        self._legend_corner = 0
        self._pointer = self._make_pointer()
        self.navigation = Navigation(self._moved, self.picked.emit)

    def set_document(self, document: Drawable | None, now_s: float | None = None) -> None:
        """Show a file; the first view fits the middle 90 % of what is dated."""
        self._document = document
        self._stage = None
        self._lit = self._hits = frozenset()
        if document is not None:
            lanes = self._lanes(document)
            look = Look(lanes, document.kinds(), now_s=now_s, language=self.locale_language())
            self._stage = Stage(document.columns, look, document.titles)
            self._stage.resize(self.width(), self.height())
            self._stage.fit_all(share=FIRST_VIEW_SHARE)
            self._is_first_view = True
        self._changed()

    def refresh(self) -> None:
        """Read the document's columns anew and stay where we are."""
        if self._document is None or self._stage is None:
            return
        look = replace(
            self._stage.look, lanes=self._lanes(self._document), kinds=self._document.kinds()
        )
        view = self._stage.viewport
        self._stage = Stage(self._document.columns, look, self._document.titles)
        self._stage.move(view)
        self._stage.change_look(look)
        self._changed()

    def set_grouping(self, grouping: Grouping) -> None:
        """Sort the marks into rows of units, people, kinds, or one."""
        if grouping != self._grouping:
            self._grouping = grouping
            self._regroup()

    def set_folded(self, folded: frozenset[str]) -> None:
        """Fold these rows and unfold all others."""
        if folded != self._folded:
            self._folded = folded
            self._regroup()
            self.folds_changed.emit(folded)

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self._labels = None
        self.update()

    def set_legend(self, is_shown: bool) -> None:
        """Open or fold the legend card."""
        self._shows_legend = is_shown
        self.update()

    def set_viewport(self, t0_s: float, seconds_per_px: float, scroll_px: float = 0.0) -> None:
        """Return to a remembered place."""
        if self._stage is not None:
            view = replace(self._stage.viewport, t0_s=t0_s, seconds_per_px=seconds_per_px)
            self._stage.move(view.zoomed(1.0, view.left).panned(0))
            self._stage.pan(0, scroll_px - self._stage.viewport.scroll_px)
            self._moved()

    def show_marks(self, thing: Thing | None, reveal: bool = True) -> None:
        """Light a thing in all its copies; for a person or unit, bring its row into view."""
        self._lit = frozenset()
        self.navigation.lit = self._lit
        if thing is not None and self._stage is not None:
            if thing.table in TABLES:
                mark = (TABLES[thing.table], thing.id)
                self._lit = self.navigation.lit = frozenset({mark})
                if reveal:
                    self._stage.reveal(*mark)
            elif reveal and thing.table == self._grouping.rstrip("s").replace("people", "person"):
                self._stage.scroll_to_lane(f"{thing.table}:{thing.id}")
        self._changed()

    def set_hits(self, hits: Sequence[Mark]) -> None:
        """Mark what a search found."""
        self._hits = frozenset(hits)
        self.update()

    def scene(self) -> Scene | None:
        """The frame that is shown, None without a file."""
        return self._stage.scene if self._stage is not None else None

    def stage(self) -> Stage | None:
        """What stands behind the canvas, None without a file."""
        return self._stage

    def viewport_value(self) -> Viewport | None:
        """What part is in view."""
        return self._stage.viewport if self._stage is not None else None

    def is_incomplete(self) -> bool:
        """Whether the last frame left labels to the next ones."""
        return self._labels is not None and self._labels.pending

    @property
    def grouping(self) -> Grouping:
        """How rows are made."""
        return self._grouping

    @property
    def folded(self) -> frozenset[str]:
        """Keys of the folded rows."""
        return self._folded

    @property
    def lit(self) -> frozenset[Mark]:
        """The selected marks."""
        return self._lit

    def locale_language(self) -> str:
        """The language of axis and labels."""
        return "en"

    def legend_rect(self) -> QRectF:
        """Where the legend card stands: the corner where it covers least.

        The corner is chosen anew when the surface, the rows or the card change, not while
        somebody pans.
        """
        if self._stage is None or not self._stage.scene.legend:
            return QRectF()
        scene = self._stage.scene
        size = legend_size(scene, self._theme, is_folded=not self._shows_legend)
        key = (id(self._stage), self.size().toTuple(), self._grouping, self._shows_legend)
        if key != self._legend_key:
            self._legend_key = key
            self._legend_corner = emptiest_corner(scene, size)
        return corners(scene, size)[self._legend_corner]

    def _make_pointer(self) -> Pointer:
        pointer = Pointer(self)
        pointer.picked.connect(self.picked)
        pointer.lane_picked.connect(self.lane_picked)
        pointer.stub_picked.connect(self.stub_picked)
        pointer.hovered_date.connect(self.hovered_date)
        pointer.moved.connect(self._moved)
        pointer.fold_asked.connect(lambda key: self.set_folded(self._folded ^ {key}))
        pointer.legend_picked.connect(lambda: self.legend_toggled.emit(not self._shows_legend))
        pointer.area_drawn.connect(self._light_area)
        pointer.hover_changed.connect(self._tell_hovered)
        return pointer

    def _light_area(self, marks: frozenset[Mark]) -> None:
        self._lit = self.navigation.lit = marks
        self.area_picked.emit(sorted(marks))
        self.update()

    def _tell_hovered(self, mark: Mark | None, at: QPoint) -> None:
        text = self._document.hover_text(*mark) if mark and self._document else ""
        QToolTip.showText(at, text, self)
        self.update()

    def _lanes(self, document: Drawable) -> Lanes:
        return build_lanes(
            document.columns,
            self._grouping,
            document.lane_entries(self._grouping),
            self._folded,
            self._lane_words(),
        )

    def _lane_words(self) -> tuple[str, str, str]:
        lone = self.tr("Nobody") if self._grouping == "people" else self.tr("No unit")
        return lone, self.tr("Times in office"), self.tr("Events")

    def _regroup(self) -> None:
        if self._stage is not None and self._document is not None:
            entries = self._document.lane_entries(self._grouping)
            self._stage.regroup(self._grouping, entries, self._folded, self._lane_words())
            self._changed()

    def _moved(self) -> None:
        self._is_first_view = False
        self._changed()

    def _changed(self) -> None:
        self.navigation.stage = self._stage
        self.update()
        if self._stage is not None:
            self.viewport_moved.emit(self._stage.viewport)

    def _label_cache(self) -> LabelCache:
        ratio = self.devicePixelRatioF()
        if self._labels is None or self._labels.ratio != ratio:
            self._labels = LabelCache(self._theme, ratio)
        return self._labels

    # what Qt calls

    def sizeHint(self) -> QSize:
        return QSize(900, 600)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 200)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        if self._stage is None:
            painter.fillRect(self.rect(), self._theme.plot)
            painter.end()
            return
        labels = self._label_cache()
        scene = self._stage.scene
        paint_scene(painter, scene, self._theme, labels=labels)
        paint_selection(
            painter,
            scene,
            self._theme,
            self._lit | self._hits,
            self._pointer.hovered,
            labels=labels,
        )
        self._pointer.legend = self.legend_rect()
        if not self._pointer.legend.isEmpty():
            paint_legend(
                painter,
                scene,
                self._theme,
                self._pointer.legend,
                is_folded=not self._shows_legend,
                labels=labels,
            )
        self._pointer.paint(painter, self._theme)
        painter.end()
        if labels.pending:
            QTimer.singleShot(0, self.update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._stage is not None:
            self._stage.resize(self.width(), self.height())
            if self._is_first_view:
                self._stage.fit_all(share=FIRST_VIEW_SHARE)
            self._changed()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._stage is not None:
            self._pointer.gestures.wheel(self._stage, event)
            event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._stage is not None:
            self._pointer.move(self._stage, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._stage is not None:
            self._pointer.release(self._stage, event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pointer.press(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointer.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self._pointer.cancel():
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and self._stage is not None
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            at = event.position()
            self._stage.zoom(1.0 + event.value(), at.x(), at.y())
            self._moved()
            return True
        return super().event(event)
