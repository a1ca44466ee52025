"""A field for a colour: a row of colours that stand apart, and "#rrggbb" for any other."""

# SPDX-License-Identifier: MIT

from typing import Final

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLineEdit, QWidget

from desktop.shield import shielded

SWATCH_PX: Final = 22
HEX_LENGTH: Final = 7


@shielded
class Swatch(QAbstractButton):
    """One colour to choose; "" is none, drawn as an empty ring with a line through it."""

    def __init__(self, colour: str, name: str) -> None:
        super().__init__()
        self.colour = colour
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(SWATCH_PX, SWATCH_PX)

    def sizeHint(self) -> QSize:
        return QSize(SWATCH_PX, SWATCH_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event  # always painted whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        box = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.colour:
            painter.setBrush(QColor(self.colour))
            painter.drawRoundedRect(box, 4, 4)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.color(QPalette.ColorRole.PlaceholderText), 1.2))
            painter.drawRoundedRect(box, 4, 4)
            painter.drawLine(box.bottomLeft(), box.topRight())
        if self.isChecked() or self.hasFocus():
            role = QPalette.ColorRole.Link if self.hasFocus() else QPalette.ColorRole.Text
            painter.setPen(QPen(colours.color(role), 2 if self.isChecked() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class ColourField(QWidget):
    """A colour "#rrggbb"; arrows go through the row, any other is typed. "" where none may be."""

    edited = Signal()

    def __init__(self, colour: str, *, may_be_none: bool = False) -> None:
        super().__init__()
        self._may_be_none = may_be_none
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        self._group = QButtonGroup(self)
        names = self._names()
        for each, name in names if may_be_none else names[1:]:
            swatch = Swatch(each, name)
            self._group.addButton(swatch)
            line.addWidget(swatch)
        self.hex_line = QLineEdit()
        self.hex_line.setMaxLength(HEX_LENGTH)
        self.hex_line.setPlaceholderText("#rrggbb")
        self.hex_line.setAccessibleName(self.tr("Colour as #rrggbb"))
        self.hex_line.setFixedWidth(self.hex_line.fontMetrics().horizontalAdvance("#dddddd") + 28)
        line.addSpacing(8)
        line.addWidget(self.hex_line)
        line.addStretch(1)
        self._group.buttonClicked.connect(self._take)
        self.hex_line.textChanged.connect(self._on_typed)
        self.set_value(colour)

    def value(self) -> str:
        """The colour as it was chosen or typed, "" for none; see `mistake`."""
        return self.hex_line.text().strip().lower()

    def set_value(self, colour: str) -> None:
        """Show this colour."""
        self.hex_line.setText(colour)
        self._on_typed()

    def swatches(self) -> list[Swatch]:
        """The colours of the row."""
        return [button for button in self._group.buttons() if isinstance(button, Swatch)]

    def mistake(self) -> str:
        """What is wrong with what was typed, "" when nothing is."""
        colour = self.value()
        if not colour and self._may_be_none:
            return ""
        is_hex = len(colour) == HEX_LENGTH and colour[0] == "#" and QColor(colour).isValid()
        return "" if is_hex else self.tr("A colour is written like #0b6fb8.")

    def _take(self, swatch: QAbstractButton) -> None:
        if isinstance(swatch, Swatch):
            self.hex_line.setText(swatch.colour)

    def _on_typed(self) -> None:
        colour = self.value()
        chosen = next((each for each in self.swatches() if each.colour == colour), None)
        with QSignalBlocker(self._group):
            self._group.setExclusive(chosen is not None)
            for each in self.swatches():
                each.setChecked(each is chosen)
            self._group.setExclusive(True)
        first = chosen or self.swatches()[0]
        self.setFocusProxy(first)
        self.edited.emit()

    def _names(self) -> tuple[tuple[str, str], ...]:
        return (
            ("", self.tr("no colour")),
            ("#0b6fb8", self.tr("blue")),
            ("#3a7ca5", self.tr("steel blue")),
            ("#5560b5", self.tr("indigo")),
            ("#6f52a0", self.tr("violet")),
            ("#a8437e", self.tr("magenta")),
            ("#b3241d", self.tr("red")),
            ("#c4581b", self.tr("orange")),
            ("#8a6508", self.tr("ochre")),
            ("#1b7f6b", self.tr("green")),
            ("#6b4f3a", self.tr("brown")),
            ("#5f6673", self.tr("grey")),
        )
