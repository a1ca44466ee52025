"""Says what this program is, and which versions it runs on."""

# SPDX-License-Identifier: MIT

import platform
import sqlite3

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.dialogs.sheet import Sheet, plain

WIDTH = 440


def show(parent: QWidget | None, version: str) -> None:
    """Show it until it is closed."""
    dialog = About(parent, version)
    dialog.exec()
    dialog.deleteLater()


class About(Sheet):
    """Name, purpose, licence, and a line of versions that can be copied into a report."""

    def __init__(self, parent: QWidget | None, version: str) -> None:
        super().__init__(parent, "aboutDialog", "")
        self.setWindowTitle(self.tr("About Chronik"))
        self.versions = (
            f"Chronik {version} · Python {platform.python_version()} · Qt {qVersion()}"
            f" · SQLite {sqlite3.sqlite_version} · {platform.system()} {platform.machine()}"
        )
        self.column.addWidget(plain("Chronik", "title"))
        self.column.addWidget(
            plain(
                self.tr(
                    "A timeline for what happens in a company: who led what and when, each claim"
                    " tied to the source that says so."
                )
            )
        )
        self.column.addWidget(
            plain(
                self.tr(
                    "Your timeline is one file on your own disk. Chronik sends nothing anywhere."
                    " Free software under the MIT licence."
                )
            )
        )
        self.column.addWidget(plain(self.versions, "muted"))
        copy = QPushButton(self.tr("Copy &versions"))
        copy.clicked.connect(self._copy)
        self.end_with(self.tr("&Close"), "", copy)
        self.setFixedWidth(WIDTH)
        self.setFixedHeight(self.column.heightForWidth(WIDTH))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.versions)
