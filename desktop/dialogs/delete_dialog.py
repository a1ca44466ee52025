"""Says what hangs on what is to be deleted, and asks which of it goes along."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from db.drafts.deleting import Hanging
from db.records import Kind
from db.saying import numeral
from desktop.dialogs.fields import CheckField, ChoiceField, FieldArea, told_line
from desktop.dialogs.name_line import NameLine
from desktop.dialogs.sheet import Sheet, answered, label_form, plain
from desktop.dialogs.signs import kind_icon
from desktop.shield import shielded
from desktop.terms import names_of_table

NAMES_SHOWN: Final = 6
NAME_LENGTH: Final = 300
WIDTH_LINES: Final = 35  # of the height of a line
SLACK: Final = 12  # px

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Deletion:
    """What is to be deleted: records of `table` (mixed ones: "") by name, and what hangs on them.

    `kinds` are those that events of a deleted kind can get instead.
    """

    table: str
    names: tuple[str, ...]
    hanging: tuple[Hanging, ...] = ()
    kinds: tuple[Kind, ...] = ()


@dataclass(frozen=True, slots=True)
class DeleteChoice:
    """What goes along (the `what` of `Hanging`), and the id of the kind that events get."""

    take: frozenset[str]
    replacement: int | None = None


def ask(parent: QWidget | None, deletion: Deletion) -> DeleteChoice | None:
    """What to take along; None when nothing shall be deleted."""
    dialog = DeleteDialog(parent, deletion)
    return answered(dialog, dialog.value)


@shielded
class DeleteDialog(Sheet):
    """The names, what goes with them in any case, and a tick for each thing that may stay."""

    def __init__(self, parent: QWidget | None, deletion: Deletion) -> None:
        super().__init__(parent, "deleteDialog", translate("DeleteDialog", "Delete"))
        self._deletion = deletion
        self.ticks: dict[str, CheckField] = {}
        self.kind_field: ChoiceField | None = None
        self.told = told_line()
        self.column.addWidget(plain(self.headline(), "title"))
        self._page = QWidget()
        self._rows = QVBoxLayout(self._page)
        self._rows.setContentsMargins(0, 0, 10, 0)
        self._rows.setSpacing(8)
        self._show_names()
        self._show_going()
        self._show_choices()
        self._rows.addWidget(plain(self.tr("Undo brings all of it back."), "muted"))
        self._rows.addStretch(1)
        self.column.addWidget(FieldArea(self._page), 1)
        self.end_with(self.tr("&Delete"), self.tr("Cancel"))
        self.accept_button.setFocus()
        self._judge()

    def headline(self) -> str:
        """What is asked, in one line."""
        count = len(self._deletion.names)
        if count == 1:
            return self.tr("Delete this {what}?").format(what=_one(self._deletion.table))
        return self.tr("Delete {what}?").format(what=_many(self._deletion.table, count))

    def value(self) -> DeleteChoice:
        """What is chosen now."""
        take = frozenset(what for what, tick in self.ticks.items() if tick.value())
        kind = self.kind_field.value() if self.kind_field and "event" not in take else ""
        return DeleteChoice(take, int(kind) if kind else None)

    def _show_names(self) -> None:
        names = self._deletion.names
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 8)
        for name in names[:NAMES_SHOWN]:
            one_line = " ".join(name[:NAME_LENGTH].split())
            column.addWidget(NameLine(one_line or self.tr("without a name")))
        more = len(names) - NAMES_SHOWN
        if more > 0:
            words = self.tr("and {count} more").format(count=numeral(more))
            column.addWidget(plain(words, "muted"))
        self._rows.addWidget(card)

    def _show_going(self) -> None:
        going = [each for each in self._deletion.hanging if each.must_go]
        if going:
            parts = ", ".join(_many(each.table, each.count) for each in going)
            words = self.tr("With it goes what says nothing without it: {parts}.")
            if len(self._deletion.names) > 1:
                words = self.tr("With them goes what says nothing without them: {parts}.")
            self._rows.addWidget(plain(words.format(parts=parts)))
        elif not self._deletion.hanging:
            self._rows.addWidget(plain(self.tr("Nothing else hangs on it.")))

    def _show_choices(self) -> None:
        choices = [each for each in self._deletion.hanging if not each.must_go]
        if not choices:
            return
        self._rows.addWidget(plain(self.tr("Delete these too? What is not ticked stays.")))
        for each in choices:
            tick = CheckField(_choice_words(self._deletion.table, each), each.usual)
            tick.edited.connect(self._judge)
            self.ticks[each.what] = tick
            self._rows.addWidget(tick)
        if "event" in self.ticks and self._deletion.table == "kind":
            self._show_kinds()

    def _show_kinds(self) -> None:
        kinds = self._deletion.kinds
        icons = {str(kind.id): kind_icon(kind) for kind in kinds}
        choices = [("", self.tr("choose…")), *((str(kind.id), kind.label) for kind in kinds)]
        self.kind_field = ChoiceField(choices, "", icons)
        self.kind_field.edited.connect(self._judge)
        form = label_form()
        form.addRow(self.tr("Those that stay &become"), self.kind_field)
        self._rows.addLayout(form)
        self._rows.addWidget(self.told)

    def _judge(self) -> None:
        """Events of a kind need another one; all else may be deleted as it is ticked."""
        if self.kind_field is None:
            return
        stay = not self.ticks["event"].value()
        self.kind_field.setEnabled(stay)
        lacks = stay and not self.kind_field.value()
        self.told.setText(self.tr("Choose the kind that these events get.") if lacks else "")
        self.told.setVisible(lacks)
        self.accept_button.setEnabled(not lacks)

    def _needed(self, width: int) -> int:
        inner = width - 2 * self.column.contentsMargins().left() - 12
        others = self.sizeHint().height() - self._page.sizeHint().height()
        inside = max(self._rows.totalHeightForWidth(inner), self._page.sizeHint().height())
        return others + inside + SLACK

    def showEvent(self, event: QShowEvent) -> None:
        room = self.screen().availableGeometry().size() * 0.92
        width = min(WIDTH_LINES * self.fontMetrics().height(), room.width())
        self.resize(width, min(max(self.sizeHint().height(), self._needed(width)), room.height()))
        super().showEvent(event)


def _one(table: str) -> str:
    return names_of_table(table)[0]


def _many(table: str, count: int) -> str:
    one, many = names_of_table(table)
    if count == 1:
        return translate("Words", "1 {what}").format(what=one)
    return translate("Words", "{count} {what}").format(count=numeral(count), what=many)


def _choice_words(table: str, hanging: Hanging) -> str:
    counted = _many(hanging.table, hanging.count)
    why = _why(table, hanging.what)
    return f"{counted} {why}".strip().replace("&", "&&")


def _why(table: str, what: str) -> str:
    """Why these hang on it, after their number."""
    reasons: dict[tuple[str, str], str] = {
        ("person", "event"): translate("DeleteDialog", "in which nobody else takes part"),
        ("unit", "event"): translate("DeleteDialog", "that touch no other unit"),
        ("source", "event"): translate("DeleteDialog", "that no other source supports"),
        ("citation", "event"): translate("DeleteDialog", "that no other passage supports"),
        ("kind", "event"): translate("DeleteDialog", "of this kind"),
        ("unit", "unit"): translate("DeleteDialog", "that lie only under it"),
        ("source", "source"): translate("DeleteDialog", "that it quotes"),
    }
    general = {
        "event": translate("DeleteDialog", "that would stand alone"),
        "tenure": translate("DeleteDialog", "that no other source supports"),
        "post": translate("DeleteDialog", "that nobody else held"),
        "source": translate("DeleteDialog", "quoted in it"),
        "unit": translate("DeleteDialog", "that lie only under these"),
        "note": translate("DeleteDialog", "(else pinned to its day)"),
    }
    return reasons.get((table, what), general.get(what, ""))
