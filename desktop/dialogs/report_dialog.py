"""Tells what an import did: how much came in, what to know, which rows were left out and why."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from db.loading.batch import Rejected
from db.saying import numeral
from desktop.dialogs.sheet import Sheet, plain
from desktop.shield import shielded

Index = QModelIndex | QPersistentModelIndex
_INVALID = QModelIndex()


@dataclass(frozen=True, slots=True)
class Report:
    """What an import did. `counts` are (what, how many) in words; `is_trial`: nothing was kept."""

    source: str
    counts: tuple[tuple[str, int], ...]
    remarks: tuple[str, ...] = ()
    rejected: Sequence[Rejected] = ()
    is_trial: bool = False


def show(parent: QWidget | None, report: Report) -> None:
    """Show it until it is closed."""
    dialog = ReportDialog(parent, report)
    dialog.exec()
    dialog.deleteLater()


@shielded
class RejectedModel(QAbstractTableModel):
    """Row number and reason; there may be very many."""

    def __init__(self, rejected: Sequence[Rejected], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rejected = rejected

    def rowCount(self, parent: Index = _INVALID) -> int:
        return 0 if parent.isValid() else len(self._rejected)

    def columnCount(self, parent: Index = _INVALID) -> int:
        return 0 if parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Row"), self.tr("Reason"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            rejected = self._rejected[index.row()]
            return rejected.reason if index.column() else numeral(rejected.row)
        return None


class ReportDialog(Sheet):
    """Counts first, then remarks, then the rows that were rejected; all can be copied."""

    def __init__(self, parent: QWidget | None, report: Report) -> None:
        super().__init__(parent, "reportDialog", "")
        self._report = report
        self.setWindowTitle(self.tr("Import report"))
        self.column.addWidget(plain(self.headline(), "title"))
        self.column.addWidget(plain(self._counts_words()))
        for remark in report.remarks:
            self.column.addWidget(_card(remark))
        self.rejected_view: QTreeView | None = None
        if report.rejected:
            label = plain(self._rejected_words(), "heading")
            self.column.addWidget(label)
            self.rejected_view = self._made_view(label)
            self.column.addWidget(self.rejected_view, 1)
        copy = QPushButton(self.tr("C&opy report"))
        copy.clicked.connect(self._copy)
        self.copy_button = copy
        self.end_with(self.tr("&Close"), "", copy)
        self.resize(720 if report.rejected else 560, 420 if report.rejected else 220)

    def headline(self) -> str:
        """What happened, in one line."""
        words = (
            self.tr("Trial of {source}: nothing was written")
            if self._report.is_trial
            else self.tr("{source} is imported")
        )
        return words.format(source=self._report.source)

    def text(self) -> str:
        """The whole report as plain text."""
        lines = [self.headline(), self._counts_words(), *self._report.remarks]
        if self._report.rejected:
            lines.append(self._rejected_words())
            row = self.tr("Row")
            lines += [f"{row} {item.row}\t{item.reason}" for item in self._report.rejected]
        return "\n".join(lines) + "\n"

    def _counts_words(self) -> str:
        counted = [f"{numeral(count)} {what}" for what, count in self._report.counts if count]
        return " · ".join(counted) or self.tr("Nothing new was found in it.")

    def _rejected_words(self) -> str:
        count = len(self._report.rejected)
        if count == 1:
            return self.tr("1 row was left out")
        return self.tr("{count} rows were left out").format(count=numeral(count))

    def _made_view(self, label: QLabel) -> QTreeView:
        view = QTreeView()
        view.setAccessibleName(label.text())
        view.setModel(RejectedModel(self._report.rejected, view))
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.header().resizeSection(0, 72)
        view.setMinimumHeight(160)
        return view

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text())


def _card(text: str) -> QFrame:
    card = QFrame()
    card.setProperty("role", "cardNote")
    column = QVBoxLayout(card)
    column.setContentsMargins(10, 6, 10, 6)
    column.addWidget(plain(text))
    return card
