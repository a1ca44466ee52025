"""Asks what the columns of a table are, with its first rows in sight, before it is imported."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QPushButton, QWidget

from db.errors import ImportProblem
from db.loading.csv_events import FREE
from db.loading.csv_people import FREE_OF_PEOPLE
from db.loading.csv_roles import Role, is_people_table
from db.loading.csv_table import Plan, Probe, order_of_plan, probe
from db.saying import numeral
from desktop.dialogs.column_table import ColumnTable
from desktop.dialogs.sheet import Sheet, answered, label_form, plain

SEPARATORS: Final = (",", ";", "\t", "|")


@dataclass(frozen=True, slots=True)
class ImportHelpers:
    """What the dialog asks of the table. All of them may raise ImportProblem.

    `look(encoding, separator)` reads its first rows again; `order(encoding, separator, roles)`
    says which of day and month comes first, as in `Probe`; `count(plan)` tries the import and
    returns how many rows would be taken and how many rejected (None: no trial is offered).
    """

    look: Callable[[str, str | None], Probe]
    order: Callable[[str, str, tuple[Role, ...]], str | None]
    count: Callable[[Plan], tuple[int, int]] | None = None


def helpers_for(
    path: Path, count: Callable[[Plan], tuple[int, int]] | None = None
) -> ImportHelpers:
    """Helpers that read the table at `path`."""
    return ImportHelpers(
        look=lambda encoding, separator: probe(path, encoding, separator),
        order=lambda encoding, separator, roles: order_of_plan(path, encoding, separator, roles),
        count=count,
    )


def ask(parent: QWidget | None, found: Probe, helpers: ImportHelpers) -> Plan | None:
    """How the table shall be read; None when cancelled."""
    dialog = ImportDialog(parent, found, helpers)
    return answered(dialog, dialog.plan)


class ImportDialog(Sheet):
    """Encoding and separator, the first rows with a role over each column, the order of dates."""

    def __init__(self, parent: QWidget | None, found: Probe, helpers: ImportHelpers) -> None:
        super().__init__(parent, "importDialog", "")
        self.setWindowTitle(self.tr("Import {name}").format(name=found.path.name))
        self._found = found
        self._helpers = helpers
        self.encoding_box = QComboBox()
        self.separator_box = QComboBox()
        self.table = ColumnTable()
        self.order_box = QComboBox()
        self.count_words = plain("", "muted")
        self.trial_button = QPushButton(self.tr("&Try it"))
        self._order_form = label_form()
        self._order_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self._fill_choices()
        self._lay_out()
        self._show_found(found)
        self.encoding_box.currentIndexChanged.connect(self._look_again)
        self.separator_box.currentIndexChanged.connect(self._look_again)
        self.order_box.currentIndexChanged.connect(self._judge)
        self.table.role_chosen.connect(self._on_role)
        self.trial_button.clicked.connect(self._try)

    def plan(self) -> Plan:
        """How the table would be read now."""
        decided = self._found.date_order
        order = str(self.order_box.currentData() or "") if decided is None else decided
        return Plan(
            self._found.path,
            self._found.encoding,
            self._found.separator,
            self.table.roles(),
            order,
        )

    def _fill_choices(self) -> None:
        for encoding in dict.fromkeys((self._found.encoding, *self._found.encodings)):
            self.encoding_box.addItem(encoding.upper(), encoding)
        names = {
            ",": self.tr("comma  ,"),
            ";": self.tr("semicolon  ;"),
            "\t": self.tr("tab"),
            "|": self.tr("bar  |"),
        }
        for separator in dict.fromkeys((*SEPARATORS, self._found.separator)):
            self.separator_box.addItem(names.get(separator, separator), separator)
        self.order_box.addItem(self.tr("choose…"), "")
        self.order_box.addItem(self.tr("the day: 3/4 is 3 April"), "dmy")
        self.order_box.addItem(self.tr("the month: 3/4 is 4 March"), "mdy")

    def _lay_out(self) -> None:
        self.column.addWidget(plain(self.tr("What stands in which column?"), "title"))
        row = QHBoxLayout()
        row.setSpacing(24)
        for text, box in (
            (self.tr("&Encoding"), self.encoding_box),
            (self.tr("&Separator"), self.separator_box),
        ):
            form = label_form()
            form.addRow(text, box)
            row.addLayout(form)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.table, 1)
        self._order_form.addRow(self.tr("In its dates, what comes &first?"), self.order_box)
        self.column.addLayout(self._order_form)
        self.column.addWidget(self.count_words)
        self.trial_button.setVisible(self._helpers.count is not None)
        self.end_with(self.tr("&Import"), self.tr("Cancel"), self.trial_button)
        self.resize(860, 520)

    def _show_found(self, found: Probe) -> None:
        self._found = found
        with QSignalBlocker(self.encoding_box), QSignalBlocker(self.separator_box):
            self.encoding_box.setCurrentIndex(self.encoding_box.findData(found.encoding))
            self.separator_box.setCurrentIndex(self.separator_box.findData(found.separator))
        self.table.fill(found.headings, found.rows, found.roles)
        self._order_tabs()
        self._judge()

    def _look_again(self) -> None:
        """Another encoding or separator: read the first rows anew, or say that it can't be."""
        encoding, separator = self.encoding_box.currentData(), self.separator_box.currentData()
        try:
            found = self._helpers.look(str(encoding), str(separator))
        except ImportProblem as problem:
            self.tell_mistake(str(problem))
            return
        self._show_found(found)

    def _on_role(self, column: int) -> None:
        self.table.take_from_others(column)
        try:
            order = self._helpers.order(
                self._found.encoding, self._found.separator, self.table.roles()
            )
        except ImportProblem as problem:
            self.tell_mistake(str(problem))
            return
        found = self._found
        self._found = Probe(
            found.path, found.encoding, found.separator, found.headings, found.rows,
            self.table.roles(), order, found.row_count, found.encodings,
        )  # fmt: skip
        self._judge()

    def _judge(self) -> None:
        """Say what will come in, and what has to be answered first."""
        is_undecided = self._found.date_order is None
        self._order_form.setRowVisible(0, is_undecided)
        roles = self.table.roles()
        is_of_people = is_people_table(roles)
        rows = self.tr("{count} times in office") if is_of_people else self.tr("{count} rows")
        words = [rows.format(count=numeral(self._found.row_count))]
        if "position" in roles and not is_of_people:
            words.append(self.tr("for times in office a person and a unit are needed too"))
        if "when" not in roles:
            words.append(self._undated_words(is_of_people))
        kept = sum(role in FREE_OF_PEOPLE if is_of_people else role in FREE for role in roles)
        if kept == 1:
            words.append(self.tr("1 column is kept as a free field"))
        elif kept:
            words.append(self.tr("{count} columns are kept as free fields").format(count=kept))
        self.count_words.setText(" · ".join(words))
        lacks_order = is_undecided and not self.order_box.currentData()
        self.tell_mistake(
            self.tr("Nothing in the table says whether day or month comes first in its dates.")
            if lacks_order
            else ""
        )

    def _undated_words(self, is_of_people: bool) -> str:
        if is_of_people:
            return self.tr("no column is the start, so none of them will have one")
        return self.tr("no column is the date, so all events will be undated")

    def _try(self) -> None:
        if self._helpers.count is None:
            return
        try:
            taken, rejected = self._helpers.count(self.plan())
        except ImportProblem as problem:
            self.tell_mistake(str(problem))
            return
        words = self.tr("{taken} rows would come in, {rejected} would be rejected")
        self.count_words.setText(words.format(taken=numeral(taken), rejected=numeral(rejected)))

    def _order_tabs(self) -> None:
        """Tab goes in reading order, also through the boxes over the columns."""
        order: list[QWidget] = [
            self.encoding_box, self.separator_box, *self.table.boxes(), self.table,
            self.order_box, self.trial_button, self.cancel_button, self.accept_button,
        ]  # fmt: skip
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
