"""Asks for a kind of event: what people call it, its colour, the shape of its mark."""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from db.loading.existing import folded
from db.records import Kind
from desktop.dialogs.asking import Helpers
from desktop.dialogs.colour_field import ColourField
from desktop.dialogs.fields import LineField
from desktop.dialogs.record_sheet import RecordSheet, Save
from desktop.dialogs.shape_field import ShapeField
from desktop.dialogs.sheet import answered

NEW_COLOUR = "#3a7ca5"


def ask(
    parent: QWidget | None, kind: Kind, helpers: Helpers, *, save: Save | None = None
) -> Kind | None:
    """The kind as it shall be (id 0: a new one, named after its label); None when cancelled.

    `save` stores it while the dialog is open (see `Save`).
    """
    dialog = KindDialog(parent, kind, helpers)
    dialog.save = save
    return answered(dialog, dialog.value)


class KindDialog(RecordSheet):
    """A label that no other kind has, a colour, and a shape shown in that colour."""

    def __init__(self, parent: QWidget | None, kind: Kind, helpers: Helpers) -> None:
        super().__init__(parent, "kindDialog", helpers)
        self.head(self.tr("Edit kind of event") if kind.id else self.tr("New kind of event"))
        self._kind = kind
        others = [each for each in helpers.kinds if each.id != kind.id]
        self._labels = {folded(each.label) for each in others}
        self._names = {folded(each.name) for each in others}
        colour = kind.colour or NEW_COLOUR
        self.label_field = LineField(kind.label, self.tr("Partnership"))
        self.colour_field = ColourField(colour)
        self.shape_field = ShapeField(kind.icon, colour)
        self.add(self.tr("&Name"), self.label_field)
        self.add(self.tr("C&olour"), self.colour_field)
        self.add(self.tr("Sh&ape"), self.shape_field)
        self.colour_field.edited.connect(self._show_colour)
        self.finish()

    def value(self) -> Kind:
        """The kind as the fields say; the name that files know it by never changes."""
        label = self.label_field.value()
        return replace(
            self._kind,
            name=self._kind.name or folded(label),
            label=label,
            colour=self.colour_field.value(),
            icon=self.shape_field.value(),
        )

    def mistakes(self) -> Mapping[QWidget, str]:
        """A missing or taken name, a colour that is none."""
        found: dict[QWidget, str] = {}
        label = folded(self.label_field.value())
        if not label:
            found[self.label_field] = self.tr("A kind needs a name.")
        elif label in self._labels or (not self._kind.id and label in self._names):
            found[self.label_field] = self.tr("There is a kind of this name already.")
        if wrong := self.colour_field.mistake():
            found[self.colour_field] = wrong
        return found

    def _show_colour(self) -> None:
        if not self.colour_field.mistake():
            self.shape_field.set_colour(self.colour_field.value())
