"""The right side of the window: the page of what is selected, and what is docked above it.

In a high window docked panes and page stand below each other, and a page with nothing on it takes
no more than its line; in a low one only one of them is seen, and tabs lead to the others.
"""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QTabBar, QVBoxLayout, QWidget

from desktop.shield import shielded

STACKED_PX: Final = 820  # a side this high has room for a pane and a page
ABOVE_PART: Final = 0.62  # of the height, for a pane that is shown for the first time
ANY_HEIGHT: Final = 16_777_215  # what Qt calls QWIDGETSIZE_MAX, which PySide6 has not
RESTING_LINES: Final = 5  # of text: room for a page that says only that it is empty


@shielded
class RightSide(QWidget):
    """Panes that are opened and closed, and the page, which is always there."""

    def __init__(self, page: QWidget, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("What is shown at the right"))
        self.tabs.hide()
        self.parts = QSplitter(Qt.Orientation.Vertical)
        self.parts.setObjectName("besidePage")
        self.parts.setChildrenCollapsible(False)
        self._page = page
        self._titles = {page: title}
        self._opened: list[QWidget] = []
        self._is_low = False
        self._is_resting = False
        self._before_rest: QByteArray | None = None  # how high the parts were
        self.parts.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.parts, 1)
        self.setMinimumWidth(page.minimumWidth())
        self.tabs.currentChanged.connect(self._show_tab)

    def dock(self, pane: QWidget, title: str) -> None:
        """Take a pane; it is closed until it is opened."""
        self._titles[pane] = title
        pane.hide()
        self.parts.insertWidget(self.parts.count() - 1, pane)

    def open(self, pane: QWidget) -> None:
        """Show a pane, with room enough to read it; one that is open comes to the front."""
        if pane not in self._opened:
            self._wake()
            self._opened.append(pane)
            self._arrange()
            self._give_room(pane)
            self._rest()
        if self._is_low:
            self.tabs.setCurrentIndex(self._order().index(pane))

    def close_pane(self, pane: QWidget) -> None:
        """Hide a pane; the others take its room."""
        if pane in self._opened:
            self._wake()
            self._opened.remove(pane)
            pane.hide()
            self._arrange()
            self._rest()

    def rest_page(self, is_resting: bool) -> None:
        """Let the page take no more room than it needs while it is empty, or as much as before."""
        if is_resting != self._is_resting:
            self._is_resting = is_resting
            if is_resting:
                self._rest()
            else:
                self._wake()

    def show_page(self) -> None:
        """Bring the page to the front of the tabs, unless the keyboard is in another pane."""
        focus = QApplication.focusWidget()
        is_busy = focus is not None and any(pane.isAncestorOf(focus) for pane in self._opened)
        if self._is_low and self._opened and not is_busy:
            self.tabs.setCurrentIndex(self._order().index(self._page))

    def is_open(self, pane: QWidget) -> bool:
        """Whether a pane is open, be it behind another tab."""
        return pane in self._opened

    def state(self) -> QByteArray:
        """How high the parts are while there is something on the page, to be remembered."""
        return self.parts.saveState() if self._before_rest is None else self._before_rest

    def restore(self, state: QByteArray) -> None:
        """Make the parts as high as they were."""
        self._wake()
        self.parts.restoreState(state)
        self.parts.setOrientation(Qt.Orientation.Vertical)
        self._rest()

    def _rest(self) -> None:
        if self._is_resting and self._opened and not self._is_low and self._before_rest is None:
            self._before_rest = self.parts.saveState()
            self._page.setMaximumHeight(RESTING_LINES * self.fontMetrics().lineSpacing())

    def _wake(self) -> None:
        if self._before_rest is not None:
            self._page.setMaximumHeight(ANY_HEIGHT)
            self.parts.restoreState(self._before_rest)
            self._before_rest = None

    def _order(self) -> list[QWidget]:
        return [*self._opened, self._page]

    def _arrange(self) -> None:
        """Show the parts below each other, or as tabs."""
        order, is_tabbed = self._order(), self._is_low and bool(self._opened)
        current = self.tabs.currentIndex()
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for part in order if is_tabbed else ():
            self.tabs.addTab(self._titles[part])
        self.tabs.setCurrentIndex(min(max(current, 0), len(order) - 1))
        self.tabs.blockSignals(False)
        self.tabs.setVisible(is_tabbed)
        if is_tabbed:
            self._show_tab(self.tabs.currentIndex())
        else:
            for part in order:
                part.show()

    def _show_tab(self, place: int) -> None:
        order = self._order()
        if self._is_low and 0 <= place < len(order):
            order[place].show()
            for part in order:
                if part is not order[place]:
                    part.hide()

    def _give_room(self, pane: QWidget) -> None:
        sizes = self.parts.sizes()
        place, height = self.parts.indexOf(pane), sum(sizes)
        wish = round(height * ABOVE_PART)
        if self._is_low or sizes[place] >= wish or not height:
            return
        others = max(1, height - sizes[place])
        self.parts.setSizes(
            [
                wish if at == place else round((height - wish) * size / others)
                for at, size in enumerate(sizes)
            ]
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_low = self.height() < STACKED_PX
        if is_low != self._is_low:
            self._wake()
            self._is_low = is_low
            self._arrange()
            self._rest()
