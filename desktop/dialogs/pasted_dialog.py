"""Asks what pasted rows are, and lets those be mended that can't be taken as they stand."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from db.loading.batch import Batch
from db.loading.csv_roles import Role, is_people_table
from db.loading.pasted import Pasted, with_headings
from db.records import Event, Tenure
from db.saying import numeral
from desktop.dialogs.column_table import ColumnTable
from desktop.dialogs.sheet import Sheet, answered, label_form, plain
from desktop.terms import names_of_table
from desktop.tips import plain_tip

SHOWN: Final = 8  # rows that are looked at to see what the columns are
TRIED: Final = 2_000  # rows that are read again at every change
MOST_WRONG: Final = 300  # rows to mend that are listed
REASON_PX: Final = 330

Read = Callable[[Pasted, tuple[Role, ...], str], Batch]


@dataclass(frozen=True, slots=True)
class Pasting:
    """How pasted rows shall be read, with what was mended in them."""

    pasted: Pasted
    roles: tuple[Role, ...]
    date_order: str


def ask(parent: QWidget | None, pasted: Pasted, read: Read, left: str = "") -> Pasting | None:
    """What the rows are; None when cancelled. `left` says where these rows come from."""
    dialog = PastedDialog(parent, pasted, read, left)
    return answered(dialog, dialog.value)


class PastedDialog(Sheet):
    """The first rows with a role over each column, and below the rows that can't be taken yet."""

    def __init__(self, parent: QWidget | None, pasted: Pasted, read: Read, left: str = "") -> None:
        super().__init__(parent, "pastedDialog", "")
        self.setWindowTitle(self.tr("Paste rows"))
        self._pasted = pasted
        self._read = read
        self._title = plain(left or self.tr("What stands in which column?"), "title")
        self.headed_box = QCheckBox(self.tr("The &first row says what the columns are"))
        self.table = ColumnTable()
        self.order_box = QComboBox()
        self.order_words = plain("", "muted")
        self.count_words = plain("", "muted")
        self.wrong_words = plain("", "heading")
        self.wrong = QTableWidget()
        self._order_form = label_form()
        self._lay_out()
        self._show_columns()
        self.headed_box.toggled.connect(self._change_headings)
        self.order_box.currentIndexChanged.connect(self._judge)
        self.table.role_chosen.connect(self._on_role)
        self.wrong.cellChanged.connect(self._mend)

    def value(self) -> Pasting:
        """How the rows would be read now."""
        return Pasting(self._pasted, self.table.roles(), self._order() or "")

    def _order(self) -> str | None:
        found = self._pasted.order_with(self.table.roles())
        return str(self.order_box.currentData() or "") or None if found is None else found

    def _lay_out(self) -> None:
        self.column.addWidget(self._title)
        self.headed_box.setChecked(self._pasted.has_headings)
        self.column.addWidget(self.headed_box)
        self.column.addWidget(self.table, 2)
        for text, order in (
            (self.tr("choose…"), ""),
            (self.tr("the day: 3/4 is 3 April"), "dmy"),
            (self.tr("the month: 3/4 is 4 March"), "mdy"),
        ):
            self.order_box.addItem(text, order)
        self._order_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self._order_form.addRow(self.tr("In the dates, what comes first?"), self.order_box)
        self.column.addLayout(self._order_form)
        self.column.addWidget(self.order_words)
        self.column.addWidget(self.count_words)
        self.column.addWidget(self.wrong_words)
        self.wrong.setAccessibleName(self.tr("Rows that can't be taken yet"))
        self.wrong.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.wrong.setTabKeyNavigation(False)
        self.wrong.setWordWrap(False)
        self.wrong.verticalHeader().hide()
        self.column.addWidget(self.wrong, 2)
        self.end_with(self.tr("&Add"), self.tr("Cancel"))
        self.resize(980, 620)

    def _show_columns(self) -> None:
        pasted = self._pasted
        rows = [row for _, row in pasted.rows[:SHOWN]]
        self.table.fill(pasted.headings, rows, pasted.roles)
        self._judge()

    def _change_headings(self, is_headed: bool) -> None:
        self._pasted = with_headings(self._pasted.whole, is_headed)
        self._show_columns()

    def _on_role(self, column: int) -> None:
        self.table.take_from_others(column)
        self._judge()

    def _mend(self, line: int, column: int) -> None:
        """A cell of a row that could not be taken was typed anew."""
        item, number = self.wrong.item(line, column), self.wrong.item(line, 0)
        if item is None or number is None or column < 2:
            return
        row = int(number.data(Qt.ItemDataRole.UserRole))
        self._pasted = self._pasted.mended(row, column - 2, item.text())
        self._judge()

    def _judge(self) -> None:
        """Read the rows anew, say what will come in, and list what can't."""
        roles, order = self.table.roles(), self._order()
        is_undecided = self._pasted.order_with(roles) is None
        self._order_form.setRowVisible(0, is_undecided)
        self._say_order(self._pasted.order_with(roles))
        if order is None:
            self._list_wrong(())
            self.count_words.setText("")
            self.tell_mistake(
                self.tr("Nothing in the rows says whether day or month comes first in the dates.")
            )
            return
        tried = self._pasted.only([number for number, _ in self._pasted.rows[:TRIED]])
        batch = self._read(tried, roles, order)
        self._list_wrong(tuple((each.row, each.reason) for each in batch.rejected))
        self._say_count(batch, is_people_table(roles))

    def _say_order(self, found: str | None) -> None:
        words = {
            "dmy": self.tr("In the dates the day comes first, as the rows themselves show."),
            "mdy": self.tr("In the dates the month comes first, as the rows themselves show."),
        }.get(found or "", "")
        self.order_words.setText(words)
        self.order_words.setVisible(bool(words))

    def _say_count(self, batch: Batch, is_of_people: bool) -> None:
        taken = len(batch.of(Tenure)) if is_of_people else len(batch.of(Event))
        untried = max(0, len(self._pasted.rows) - TRIED)
        lines = [_counted(taken + untried, is_of_people=is_of_people)]
        if untried:
            tried = self.tr("the first {count} rows were tried")
            lines.append(tried.format(count=numeral(TRIED)))
        lines += batch.remarks
        self.count_words.setText(" · ".join(lines))
        self.accept_button.setText(self.tr("&Add {count}").format(count=numeral(taken + untried)))
        is_empty = not taken and not untried
        self.tell_mistake(self.tr("None of the rows can be taken as they stand.") * is_empty)

    def _list_wrong(self, wrong: tuple[tuple[int, str], ...]) -> None:
        """List the rows that can't be taken, each cell open to be typed anew."""
        here = self.wrong.currentRow(), self.wrong.currentColumn()
        rows = dict(self._pasted.rows)
        headings = self._pasted.headings
        with QSignalBlocker(self.wrong):
            self.wrong.setColumnCount(len(headings) + 2)
            self.wrong.setHorizontalHeaderLabels(
                [self.tr("Row"), self.tr("Why not"), *(each[:80] for each in headings)]
            )
            self.wrong.setRowCount(min(len(wrong), MOST_WRONG))
            for line, (number, reason) in enumerate(wrong[:MOST_WRONG]):
                self.wrong.setItem(line, 0, _said(numeral(number), number))
                self.wrong.setItem(line, 1, _said(reason, number))
                row = rows[number]
                for place in range(len(headings)):
                    text = row[place] if place < len(row) else ""
                    self.wrong.setItem(line, place + 2, QTableWidgetItem(text))
            self.wrong.setColumnWidth(0, 52)
            self.wrong.setColumnWidth(1, REASON_PX)
        count = len(wrong)
        words = self.tr("{count} rows can't be taken yet: mend them here, or leave them out")
        if count == 1:
            words = self.tr("1 row can't be taken yet: mend it here, or leave it out")
        self.wrong_words.setText(words.format(count=numeral(count)))
        for part in (self.wrong_words, self.wrong):
            part.setVisible(bool(wrong))
        if wrong and here[0] >= 0:
            self.wrong.setCurrentCell(min(here[0], self.wrong.rowCount() - 1), here[1])


def _counted(count: int, *, is_of_people: bool) -> str:
    """ "1 event", "12 times in office"."""
    words = names_of_table("tenure" if is_of_people else "event")[count != 1]
    return f"{numeral(count)} {words}"


def _said(text: str, number: int) -> QTableWidgetItem:
    """A cell that only tells."""
    item = QTableWidgetItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    item.setData(Qt.ItemDataRole.UserRole, number)
    item.setToolTip(plain_tip(text))
    return item
