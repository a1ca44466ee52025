"""The small pieces every pane is made of: text that wraps, links, chips, headings.

All of them show plain text only, whatever the file holds: no rich text, no mnemonics,
nothing that could load or run (R16). A word too long for the pane breaks anywhere.
"""

# SPDX-License-Identifier: MIT

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRect, QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionFocusRect,
    QWidget,
)

from desktop.shield import shielded

LONG_WORD: Final = 20  # characters; about half the width of a narrow pane
CHIP_PX: Final = 20  # high enough for its corners to be round
BREAK: Final = "\u200b"  # a zero-width space: a line may break here, nothing is seen
_LONG_WORDS = re.compile(rf"\S{{{LONG_WORD},}}")


def breakable(text: str) -> str:
    """The text with invisible places to break inside words longer than LONG_WORD."""
    return _LONG_WORDS.sub(lambda match: _broken(match.group()), text)


def _broken(word: str) -> str:
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word)
    parts: list[str] = []
    units = word.encode("utf-16-le")
    start = 0
    while (end := finder.toNextBoundary()) > 0:
        parts.append(units[start * 2 : end * 2].decode("utf-16-le", "replace"))
        start = end
    return BREAK.join(parts)


@shielded
class Text(QLabel):
    """A paragraph of plain text: wraps, can be selected with the mouse, never clips.

    `role` is what the theme styles it by: title, heading, muted, chip … or empty. It becomes
    selectable when the pointer comes: a selectable label costs three times as much to make.
    """

    def __init__(self, text: str, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setIndent(0)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if role:
            self.setProperty("role", role)
        self.say(text)

    def say(self, text: str) -> None:
        """Show another text."""
        self.plain = text
        self.setText(breakable(text))
        self.setAccessibleName(text)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        super().enterEvent(event)


def heading(text: str, parent: QWidget | None = None) -> Text:
    """The small heading of a section, in capitals; read out as it was written."""
    label = Text(text.upper(), "heading", parent)
    label.setAccessibleName(text)
    return label


def chip(text: str, role: str = "chip", parent: QWidget | None = None) -> QLabel:
    """A word in a rounded box; `role` is chip, chipAccent or chipAlert."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setAccessibleName(text)
    label.setProperty("role", role)
    label.setMinimumHeight(CHIP_PX)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return label


@shielded
class Link(QAbstractButton):
    """A name that can be followed by click, Enter or Space; wraps like text.

    Not a QLabel with rich text: names come from files. Not `setText`: an "&" in a name
    would become a shortcut.
    """

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self._lines: tuple[int, QFont, QTextLayout, int] | None = None
        self.setAccessibleName(label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # repaint when the pointer comes and goes
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def relabel(self, label: str) -> None:
        """Show another name."""
        self.label, self._lines = label, None
        self.setAccessibleName(label)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._laid_out(width)[1]

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.label) + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.averageCharWidth() * 4, metrics.height() + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event  # always painted whole: a few words
        layout, _height = self._laid_out(self.width())
        painter = QPainter(self)
        painter.setPen(self._colour())
        layout.draw(painter, QPointF(0, 1))
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            option.rect = QRect(0, 0, self.width(), self.height())
            style = self.style()
            style.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)

    def _colour(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.Link)

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        """The lines at a width and their height; kept, since a layout asks ten times."""
        font = self.font()
        font.setUnderline(self.underMouse())
        if self._lines is None or self._lines[:2] != (width, font):
            self._lines = (width, font, *broken_into_lines(self.label, font, width))
        return self._lines[2:]


def broken_into_lines(
    text: str, font: QFont, width: int, formats: Sequence[QTextLayout.FormatRange] = ()
) -> tuple[QTextLayout, int]:
    """A text in lines of at most so many px, between words where that can be, and its height."""
    layout = QTextLayout(text, font)
    layout.setFormats(formats)  # before it is laid out: that would be lost
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout, int(y + 0.999) + 2
