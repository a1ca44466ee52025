"""A field for the shape of a kind's mark: each shown as the canvas paints it, in its colour."""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from desktop.dialogs.signs import worn_theme
from desktop.paint.shapes import draw_shape
from desktop.shield import shielded
from desktop.timeline.scene import Fill

CELL_PX: Final = 26
MARK_PX: Final = 11.0


@shielded
class ShapeButton(QAbstractButton):
    """One shape to choose."""

    def __init__(self, shape: str, name: str) -> None:
        super().__init__()
        self.shape = shape
        self.colour = ""
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(CELL_PX, CELL_PX)

    def sizeHint(self) -> QSize:
        return QSize(CELL_PX, CELL_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event  # always painted whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, theme = self.palette(), worn_theme()
        if self.isChecked() or self.hasFocus():
            role = QPalette.ColorRole.Link if self.hasFocus() else QPalette.ColorRole.Text
            painter.setPen(QPen(colours.color(role), 2 if self.isChecked() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.translate(QPointF(self.width() / 2, self.height() / 2))
        colour, ground = theme.kind_colour(self.colour), colours.color(QPalette.ColorRole.Window)
        draw_shape(painter, self.shape, MARK_PX, colour, Fill.FILLED, ground)


class ShapeField(QWidget):
    """One of the shapes; the arrow keys go through them."""

    edited = Signal()

    def __init__(self, shape: str, colour: str) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        names = self._names()
        for each in dict.fromkeys((*names, shape or "dot")):
            button = ShapeButton(each, names.get(each, each))
            button.colour = colour
            button.setChecked(each == (shape or "dot"))
            self._group.addButton(button)
            line.addWidget(button)
        line.addStretch(1)
        self._follow()
        self._group.buttonToggled.connect(self._on_toggle)

    def value(self) -> str:
        """The chosen shape."""
        button = self._group.checkedButton()
        return button.shape if isinstance(button, ShapeButton) else "dot"

    def buttons(self) -> list[ShapeButton]:
        """The shapes, from the left."""
        return [each for each in self._group.buttons() if isinstance(each, ShapeButton)]

    def set_colour(self, colour: str) -> None:
        """Show the shapes in this colour."""
        for button in self.buttons():
            button.colour = colour
            button.update()

    def _on_toggle(self, _button: QAbstractButton, is_on: bool) -> None:
        if is_on:
            self._follow()
            self.edited.emit()

    def _follow(self) -> None:
        if (chosen := self._group.checkedButton()) is not None:
            self.setFocusProxy(chosen)

    def _names(self) -> dict[str, str]:
        return {
            "dot": self.tr("dot"),
            "circle": self.tr("circle"),
            "square": self.tr("square"),
            "diamond": self.tr("diamond"),
            "up": self.tr("upwards"),
            "down": self.tr("downwards"),
            "pentagon": self.tr("pentagon"),
            "hexagon": self.tr("hexagon"),
            "plus": self.tr("plus"),
            "bubble": self.tr("speech bubble"),
            "shield": self.tr("shield"),
        }
