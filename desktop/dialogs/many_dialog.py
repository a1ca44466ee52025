"""Asks what shall be the same for several selected events; what is not chosen stays as it is."""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from db.dates.clock import DAY_S
from db.dates.shifting import MONTH_S
from db.drafts.values import Who
from db.records import Kind
from db.saying import numeral
from desktop.dialogs.asking import Helpers
from desktop.dialogs.fields import ChoiceField, LineField, in_a_row
from desktop.dialogs.one_name import OneNameField, tag_field
from desktop.dialogs.record_sheet import RecordSheet, Save
from desktop.dialogs.sheet import answered
from desktop.dialogs.signs import kind_icon
from desktop.terms import importances, modalities, unit_kinds

KEEP: Final = ""
MOST: Final = 100_000  # units of a shift
_LENGTHS: Final = {"day": DAY_S, "week": 7 * DAY_S, "month": MONTH_S, "year": 12 * MONTH_S}


@dataclass(frozen=True, slots=True)
class ManyEdit:
    """What is set for all of them; "", None, () and 0 leave as it is.

    `shift_s` are seconds (a month has its mean length): every event moves by whole units of its
    own precision. Tags, `unit` and `person` are added to what an event has.
    """

    kind: str = KEEP
    importance: str = KEEP
    modality: str = KEEP
    add_tags: tuple[str, ...] = ()
    add_unit: Who | None = None
    add_person: Who | None = None
    shift_s: int = 0

    def __bool__(self) -> bool:
        """Whether anything changes."""
        return self != ManyEdit()


def ask(
    parent: QWidget | None,
    count: int,
    helpers: Helpers,
    first: ManyEdit | None = None,
    *,
    save: Save | None = None,
) -> ManyEdit | None:
    """What to set for `count` events; None when cancelled.

    `save` stores it while the dialog is open (see `Save`).
    """
    dialog = ManyDialog(parent, count, helpers, first)
    dialog.save = save
    return answered(dialog, dialog.value)


class ManyDialog(RecordSheet):
    """Each field begins with "as it is"; the line below says what will be done."""

    def __init__(
        self,
        parent: QWidget | None,
        count: int,
        helpers: Helpers,
        first: ManyEdit | None = None,
    ) -> None:
        super().__init__(parent, "manyDialog", helpers)
        self.head(self.tr("Edit {count} events").format(count=numeral(count)))
        edit = first or ManyEdit()
        keep = (KEEP, self.tr("as it is"))
        icons = {kind.name: kind_icon(kind) for kind in helpers.kinds}
        kinds = [(kind.name, _label(kind)) for kind in helpers.kinds]
        self.kind_field = ChoiceField([keep, *kinds], edit.kind, icons)
        self.importance_field = ChoiceField([keep, *importances()], edit.importance)
        self.modality_field = ChoiceField([keep, *modalities()], edit.modality)
        self.tags_field = tag_field(helpers, edit.add_tags)
        self.unit_field = OneNameField(helpers.find_units, edit.add_unit, new_kinds=unit_kinds())
        self.person_field = OneNameField(helpers.find_people, edit.add_person)
        self.shift_field = LineField("", self.tr("0; −3 is earlier"))
        self.length_field = ChoiceField(
            (
                ("day", self.tr("days later")),
                ("week", self.tr("weeks later")),
                ("month", self.tr("months later")),
                ("year", self.tr("years later")),
            ),
            "day",
        )
        self._lay_out()
        self.finish(self.tr("&Set for all"))

    def value(self) -> ManyEdit:
        """What would be set now."""
        length = _LENGTHS[self.length_field.value()]
        return ManyEdit(
            kind=self.kind_field.value(),
            importance=self.importance_field.value(),
            modality=self.modality_field.value(),
            add_tags=self.tags_field.names(),
            add_unit=self.unit_field.who(),
            add_person=self.person_field.who(),
            shift_s=(_number(self.shift_field.value()) or 0) * length,
        )

    def mistakes(self) -> Mapping[QWidget, str]:
        """A shift that is no whole number, or nothing to do at all."""
        found: dict[QWidget, str] = {}
        for field in (self.unit_field, self.person_field):
            if wrong := field.mistake():
                found[field] = wrong
        text = self.shift_field.value()
        number = _number(text) if text else 0
        if number is None:
            found[self.shift_field] = self.tr("Write a whole number, like 2 or −3.")
        elif abs(number) > MOST:
            found[self.shift_field] = self.tr("That is too far.")
        elif not self.value():
            found[self.kind_field] = self.tr("Nothing is chosen that would change anything.")
        return found

    def _lay_out(self) -> None:
        self.add(self.tr("&Kind"), self.kind_field)
        self.add(self.tr("&Importance"), self.importance_field)
        self.add(self.tr("H&ow it is known"), self.modality_field)
        self.add(self.tr("Add &tags"), self.tags_field)
        self.add(self.tr("Add &unit"), self.unit_field)
        self.add(self.tr("Add &person"), self.person_field)
        line = in_a_row(("", self.shift_field), ("", self.length_field))
        self.length_field.setAccessibleName(self.tr("Unit of the shift"))
        self.add(self.tr("&Move by"), self.shift_field, beside=line)
        self.watch(self.length_field)


def _number(text: str) -> int | None:
    """A whole number with any of the signs people type; None when it is none."""
    plain = text.replace("−", "-").replace("–", "-").replace(" ", "").removeprefix("+")
    digits = plain.removeprefix("-")
    return int(plain) if digits.isascii() and digits.isdecimal() and len(digits) < 10 else None


def _label(kind: Kind) -> str:
    return kind.label or kind.name
