"""The right side of the window: the page of what is selected, and above it what is docked there."""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

ABOVE_PART: Final = 0.6  # of the height, of a pane that is shown for the first time


class RightSide(QSplitter):
    """Panes below each other; the page of what is selected is the last one and always there."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setObjectName("besidePage")
        self.setChildrenCollapsible(False)
        self.addWidget(page)
        self.setMinimumWidth(page.minimumWidth())

    def dock(self, pane: QWidget) -> None:
        """Place a pane above the page; it is hidden until it is shown."""
        pane.hide()
        self.insertWidget(self.count() - 1, pane)

    def reveal(self, pane: QWidget) -> None:
        """Show a docked pane with room enough to read it."""
        if not pane.isHidden():
            return
        pane.show()
        height = sum(self.sizes()) or self.height()
        place = self.indexOf(pane)
        sizes = self.sizes()
        if sizes[place] >= round(height * ABOVE_PART) - 1:
            return
        others = sum(size for at, size in enumerate(sizes) if at != place) or 1
        wish = round(height * ABOVE_PART)
        self.setSizes(
            [
                wish if at == place else round((height - wish) * size / others)
                for at, size in enumerate(sizes)
            ]
        )
