"""Asks for a tag: its name and its colour."""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QWidget

from db.loading.existing import folded
from db.records import Tag
from desktop.dialogs.asking import Helpers
from desktop.dialogs.colour_field import ColourField
from desktop.dialogs.fields import LineField
from desktop.dialogs.record_sheet import RecordSheet, Save, tell, with_hint
from desktop.dialogs.sheet import answered

NAME_LENGTH: Final = 80


def ask(
    parent: QWidget | None, tag: Tag, helpers: Helpers, *, save: Save | None = None
) -> Tag | None:
    """The tag as it shall be (id 0: a new one); None when cancelled.

    A stored tag may come back with the name of another one: then the two shall become one.

    `save` stores it while the dialog is open (see `Save`).
    """
    dialog = TagDialog(parent, tag, helpers)
    dialog.save = save
    return answered(dialog, dialog.value)


class TagDialog(RecordSheet):
    """A name and a colour or none. A stored tag that gets another's name is merged into it."""

    def __init__(self, parent: QWidget | None, tag: Tag, helpers: Helpers) -> None:
        super().__init__(parent, "tagDialog", helpers)
        self.head(self.tr("Edit tag") if tag.id else self.tr("New tag"))
        self._tag = tag
        self._others = {folded(each.name): each for each in helpers.tags if each.id != tag.id}
        self.name_field = LineField(tag.name, self.tr("to follow up"))
        self.colour_field = ColourField(tag.colour, may_be_none=True)
        holder, self.merge_line = with_hint(self.name_field)
        self.add(self.tr("&Name"), self.name_field, beside=holder)
        self.add(self.tr("C&olour"), self.colour_field)
        self.finish()

    def value(self) -> Tag:
        """The tag as the fields say."""
        return replace(self._tag, name=self.name_field.value(), colour=self.colour_field.value())

    def same(self) -> Tag | None:
        """The other tag that has this name already."""
        return self._others.get(folded(self.name_field.value()))

    def judge(self) -> None:
        """Also say that saving would make one tag of two."""
        same = self.same() if self._tag.id else None
        words = self.tr("“{other}” is a tag already: it takes the place of “{name}” everywhere.")
        told = words.format(other=_cut(same.name), name=_cut(self._tag.name)) if same else ""
        tell(self.merge_line, told)
        self.colour_field.setEnabled(same is None)
        self.accept_button.setText(self.tr("&Merge the two") if same else self.tr("&Save"))
        super().judge()

    def mistakes(self) -> Mapping[QWidget, str]:
        """A missing or taken name, a colour that is none."""
        found: dict[QWidget, str] = {}
        name = self.name_field.value()
        if not name:
            found[self.name_field] = self.tr("A tag needs a name.")
        elif self.same() is not None and not self._tag.id:
            found[self.name_field] = self.tr("There is a tag of this name already.")
        if wrong := self.colour_field.mistake():
            found[self.colour_field] = wrong
        return found


def _cut(name: str) -> str:
    return name if len(name) <= NAME_LENGTH else name[:NAME_LENGTH].rstrip() + "…"
