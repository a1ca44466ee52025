"""Puts two people or two units beside each other and asks which name stays for both."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.drafts.values import Candidate
from desktop.dialogs.asking import Helpers
from desktop.dialogs.one_name import OneNameField
from desktop.dialogs.record_sheet import RecordSheet
from desktop.dialogs.sheet import answered, plain, wrapped
from desktop.dialogs.sides import SidesTable

PERSON: Final = "person"
NAME: Final = "name"
NAME_LENGTH: Final = 120


@dataclass(frozen=True, slots=True)
class MergeSide:
    """One of the two: its name, and facts as (label, words), the same labels on both sides."""

    id: int
    name: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Merging:
    """Two of `table` (person or unit). `second` None = chosen here; `look` tells about it.

    `reason` says why they are suggested, "" = somebody asked for it.
    """

    table: str
    first: MergeSide
    look: Callable[[int], MergeSide]
    second: MergeSide | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MergeChoice:
    """The id that stays and the id that goes into it."""

    keep: int
    drop: int


def ask(parent: QWidget | None, merging: Merging, helpers: Helpers) -> MergeChoice | None:
    """Which one stays; None when both shall."""
    dialog = MergeDialog(parent, merging, helpers)
    return answered(dialog, dialog.value)


class MergeDialog(RecordSheet):
    """Who the two are, which name stays, and what that means."""

    def __init__(self, parent: QWidget | None, merging: Merging, helpers: Helpers) -> None:
        super().__init__(parent, "mergeDialog", helpers)
        is_person = merging.table == PERSON
        title = self.tr("Make one person of two") if is_person else self.tr("Make one unit of two")
        self.head(title)
        self._merging, self._second = merging, merging.second
        find = helpers.find_people if is_person else helpers.find_units

        def others(text: str) -> list[Candidate]:
            return [each for each in find(text) if each.id != merging.first.id]

        self.second_field = OneNameField(others, may_be_new=False)
        self.table: SidesTable | None = None
        self.means = plain("", "muted")
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        if merging.reason:
            self.page.add_part(plain(merging.reason, "muted"))
        if merging.second is None:
            name = wrapped(merging.first.name[:NAME_LENGTH])
            words = self.tr("Which one is the same as “{name}”?").format(name=name)
            self.page.add_part(plain(words))
            self.add(self.tr("&Other one"), self.second_field)
            self.second_field.edited.connect(self._on_second)
        self.page.add_part(self._holder)
        self.page.add_part(self.means)
        self._show_sides()
        self.finish(self.tr("&Make one of both"))
        self.cancel_button.setText(self.tr("&Keep both"))

    def value(self) -> MergeChoice:
        """Which one stays."""
        first, second = self._merging.first.id, self._second.id if self._second else 0
        is_second = self.table is not None and self.table.chosen(NAME) == 1
        return MergeChoice(second, first) if is_second else MergeChoice(first, second)

    def mistakes(self) -> Mapping[QWidget, str]:
        """No second one."""
        if self._merging.second is not None:
            return {}
        if wrong := self.second_field.mistake():
            return {self.second_field: wrong}
        if self._second is None:
            return {self.second_field: self.tr("With whom? Type a name and take it with Enter.")}
        return {}

    def is_changed(self) -> bool:
        """Nothing is lost by keeping both."""
        return False

    def judge(self) -> None:
        """Also say what becomes of the name that goes."""
        first, second = self._merging.first, self._second
        words = ""
        if second is not None:
            stays, goes = first, second
            if self.value().keep == second.id:
                stays, goes = second, first
            words = self.tr(
                "“{goes}” becomes another name of “{stays}”, and all that was said of it is"
                " said of “{stays}”. Undo brings both back."
            ).format(goes=wrapped(goes.name[:NAME_LENGTH]), stays=wrapped(stays.name[:NAME_LENGTH]))
        self.means.setText(words)
        self.means.setVisible(bool(words))
        super().judge()

    def _on_second(self) -> None:
        who = self.second_field.who()
        self._second = self._merging.look(who.id) if who is not None and who.id else None
        self._show_sides()
        self.judge()

    def _show_sides(self) -> None:
        """The facts of both; one name is chosen, that of the first until somebody says so."""
        if self.table is not None:
            self._column.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
            self.table = None
        first, second = self._merging.first, self._second
        if second is None:
            return
        self.table = SidesTable("", "")
        self.table.add_choice(NAME, self.tr("&Name that stays"), first.name, second.name, 0)
        facts = dict(second.facts)
        labels = dict.fromkeys((*dict(first.facts), *facts))
        for label in labels:
            self.table.add_fact(label, dict(first.facts).get(label, ""), facts.get(label, ""))
        self.table.edited.connect(self.judge)
        self._column.addWidget(self.table)
