"""An editor of plain text that stays quick whatever is put or pasted into it."""

# SPDX-License-Identifier: MIT

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit

from desktop.dialogs.long_lines import in_pieces, whole
from desktop.shield import shielded


@shielded
class LongTextEdit(QPlainTextEdit):
    """Shows lines that are far too long in pieces; what is written or copied is without them."""

    def written(self) -> str:
        """The text as it is meant, to the letter."""
        # Raw, for toPlainText() makes blanks of the unbreakable ones.
        return whole(self.document().toRawText().replace("\u2029", "\n"))

    def setPlainText(self, text: str) -> None:
        super().setPlainText(in_pieces(text))

    def insertPlainText(self, text: str) -> None:
        super().insertPlainText(in_pieces(text))

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text().replace("\r\n", "\n").replace("\r", "\n"))

    def createMimeDataFromSelection(self) -> QMimeData:
        copied = QMimeData()
        copied.setText(whole(self.textCursor().selectedText().replace("\u2029", "\n")))
        return copied
