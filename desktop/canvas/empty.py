"""What the canvas says while there is nothing to draw."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter

from db.columns import EventColumns
from desktop.paint.axis import text_font
from desktop.theme import Theme
from desktop.timeline.scene import Scene


def paint_empty(
    painter: QPainter,
    scene: Scene,
    columns: EventColumns,
    theme: Theme,
    *,
    is_filtered: bool = False,
) -> None:
    """Say what to do with an empty file, where events without a day are, or what hides all."""
    if is_filtered:
        text = QCoreApplication.translate(
            "Canvas", "Nothing with a day passes the filter. “Show all” above takes it away."
        )
    elif len(columns):
        text = QCoreApplication.translate(
            "Canvas", "Nothing here has a day yet: see “No day” on the left."
        )
    else:
        text = QCoreApplication.translate(
            "Canvas",
            "Nothing here yet. Press N to write an event, Ctrl+Shift+V to paste an article,"
            " or Ctrl+I to import a table.",
        )
    view = scene.viewport
    painter.setFont(text_font(theme.text_px))
    painter.setPen(theme.muted)
    room = QRectF(view.left, view.top, view.plot_width, view.plot_height)
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
    written = painter.boundingRect(room, flags, text)
    painter.fillRect(written.adjusted(-8, -4, 8, 4), theme.plot)
    painter.drawText(room, flags, text)
