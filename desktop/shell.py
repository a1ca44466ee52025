"""The bare main window: painted at once, furnished by `desktop.window` a moment later.

It imports nothing but Qt's widgets and the settings, so that the start stays fast. It knows
no file; it passes on what happens to a window as a whole.
"""

# SPDX-License-Identifier: MIT

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from desktop.settings import Settings
from desktop.shield import shielded

FIRST_SIZE_PX = (1280, 800)


@shielded
class Shell(QMainWindow):
    """The window without its contents."""

    first_painted = Signal()
    files_dropped = Signal(list)  # of Path
    closing = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._is_painted = False
        self.setObjectName("mainWindow")
        self.setWindowTitle("Chronik")
        self.setAcceptDrops(True)
        self.setMinimumSize(720, 420)
        self.resize(*FIRST_SIZE_PX)
        geometry = settings.state("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.first_painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.keep_state("geometry", self.saveGeometry())
        self.closing.emit()
        self._settings.save()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)
