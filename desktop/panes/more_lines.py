"""The end of a shortened list: a link that gives way to further lines."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.panes.flow import Column
from desktop.panes.texts import Link

_DIRECT: Final = Qt.FindChildOption.FindDirectChildrenOnly


class MoreLines(QWidget):
    """A link; when it is followed, `write` puts lines into its place.

    The keyboard goes on in the first of them, and Tab through all of them in their order.
    """

    def __init__(self, words: str, write: Callable[[QVBoxLayout], None]) -> None:
        super().__init__()
        self._write = write
        self._column = Column(self)
        self._link = Link(words)
        self._link.setObjectName("moreLink")
        self._link.clicked.connect(self._open)
        self._column.addWidget(self._link)

    def _open(self) -> None:
        self._write(self._column)
        for written in self.findChildren(QWidget, options=_DIRECT):
            written.show()  # Qt would show it later, and the keyboard can't go to what is hidden
        lines = [link for link in self.findChildren(Link) if link is not self._link]
        before: QWidget = self._link
        for line in lines:
            QWidget.setTabOrder(before, line)
            before = line
        if lines:
            lines[0].setFocus(Qt.FocusReason.TabFocusReason)
        self._link.hide()
