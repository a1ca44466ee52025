"""Links out of the program: only web and mail addresses, only after the target was shown."""

# SPDX-License-Identifier: MIT

import unicodedata
from typing import Final

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

SCHEMES: Final = ("http", "https", "mailto")
LONGEST: Final = 600


def allowed_url(text: str) -> QUrl | None:
    """The address as it would be opened, or None when it is not http, https or mailto."""
    if any(unicodedata.category(letter) in ("Cc", "Cf") for letter in text.strip()):
        return None  # line breaks and signs that turn the text around hide where it leads
    url = QUrl(text.strip(), QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme().lower() not in SCHEMES:
        return None
    if url.scheme().lower() != "mailto" and not url.host():
        return None
    return url


class Links(QObject):
    """Shows where a link leads and opens it when the user agrees."""

    refused = Signal(str)  # what to say
    opened = Signal(QUrl)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.opened.connect(QDesktopServices.openUrl)

    def ask(self, text: str) -> QMessageBox | None:
        """Ask whether to open a link; returns the question, None when it was refused at once."""
        url = allowed_url(text)
        if url is None:
            self.refused.emit(
                self.tr(
                    "This link is no web or mail address. It was not opened; only http, https "
                    "and mailto are."
                )
            )
            return None
        box = QMessageBox(self._window)
        box.setObjectName("linkQuestion")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Open a link"))
        box.setText(self.tr("Open this address in another program?"))
        box.setInformativeText(_shown(url))
        box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.accepted.connect(lambda: self.opened.emit(url))
        box.open()
        return box


def _shown(url: QUrl) -> str:
    # Encoded, so that a host in look-alike letters shows as xn--… and nothing is hidden.
    text = bytes(url.toEncoded().data()).decode("ascii", "replace")
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
