"""PySide6 6.12.0 loses a reference to None at every void call; it is shut out and watched for."""

# SPDX-License-Identifier: MIT

import sys
import tomllib
from importlib.metadata import version

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.house.code import ROOT

PAINTS = 200
CALLS_A_PAINT = 5


class Painted(QWidget):
    """A widget whose paint makes void calls, as every painter of ours does."""

    paints = 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor("#123456"))
        painter.fillRect(QRect(0, 0, 8, 8), QColor("#abcdef"))
        painter.drawLine(0, 0, 8, 8)
        painter.drawText(4, 12, "x")
        painter.end()
        self.paints += 1


def test_two_hundred_paints_keep_every_reference_to_none(qtbot: QtBot) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(lambda: widget.paints > 0)
    first = widget.paints
    before = sys.getrefcount(None)
    for _ in range(PAINTS):
        widget.repaint()
    lost = before - sys.getrefcount(None)
    assert widget.paints - first >= PAINTS
    # One lost at each void call would be a thousand; a handful comes and goes by itself.
    assert lost < PAINTS * CALLS_A_PAINT / 10


def test_the_broken_version_of_qt_is_shut_out() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = next(d for d in project["dependencies"] if d.startswith("PySide6"))
    assert "!=6.12.0" in wanted
    assert version("PySide6-Essentials") != "6.12.0"
