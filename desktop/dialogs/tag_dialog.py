"""Asks for a tag: its name and its colour."""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from db.loading.existing import folded
from db.records import Tag
from desktop.dialogs.asking import Helpers
from desktop.dialogs.colour_field import ColourField
from desktop.dialogs.fields import LineField
from desktop.dialogs.record_sheet import RecordSheet, Save
from desktop.dialogs.sheet import answered


def ask(
    parent: QWidget | None, tag: Tag, helpers: Helpers, *, save: Save | None = None
) -> Tag | None:
    """The tag as it shall be (id 0: a new one); None when cancelled.

    `save` stores it while the dialog is open (see `Save`).
    """
    dialog = TagDialog(parent, tag, helpers)
    dialog.save = save
    return answered(dialog, dialog.value)


class TagDialog(RecordSheet):
    """A name that no other tag has, and a colour or none."""

    def __init__(self, parent: QWidget | None, tag: Tag, helpers: Helpers) -> None:
        super().__init__(parent, "tagDialog", helpers)
        self.head(self.tr("Edit tag") if tag.id else self.tr("New tag"))
        self._tag = tag
        self._others = {folded(each.name) for each in helpers.tags if each.id != tag.id}
        self.name_field = LineField(tag.name, self.tr("to follow up"))
        self.colour_field = ColourField(tag.colour, may_be_none=True)
        self.add(self.tr("&Name"), self.name_field)
        self.add(self.tr("C&olour"), self.colour_field)
        self.finish()

    def value(self) -> Tag:
        """The tag as the fields say."""
        return replace(self._tag, name=self.name_field.value(), colour=self.colour_field.value())

    def mistakes(self) -> Mapping[QWidget, str]:
        """A missing or taken name, a colour that is none."""
        found: dict[QWidget, str] = {}
        name = self.name_field.value()
        if not name:
            found[self.name_field] = self.tr("A tag needs a name.")
        elif folded(name) in self._others:
            found[self.name_field] = self.tr("There is a tag of this name already.")
        if wrong := self.colour_field.mistake():
            found[self.colour_field] = wrong
        return found
