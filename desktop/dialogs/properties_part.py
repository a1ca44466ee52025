"""Free fields of a record: a name and a value each."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.dialogs.fields import LineField
from desktop.dialogs.row_list import EntryRow, RowList

Property = tuple[str, str]  # name, value


class PropertyRow(EntryRow):
    """One free field."""

    def __init__(self, stored: Any) -> None:
        super().__init__()
        name, value = stored or ("", "")
        self.name_field = LineField(name, self.tr("name"))
        self.value_field = LineField(value, self.tr("value"))
        # What an import kept may have several lines: only what is typed over is tidied.
        self._stored = (name, value)
        self._shown = (self.name_field.value(), self.value_field.value())
        self.place(self.name_field, self.tr("Name of the free field"), 2)
        self.place(self.value_field, self.tr("Value of the free field"), 5)
        self.close_line()
        self.setFocusProxy(self.name_field)

    def entry(self) -> Property | None:
        """Name and value, None when both are empty."""
        now = (self.name_field.value(), self.value_field.value())
        if now == self._shown:
            now = self._stored
        return now if any(now) else None

    def mistake(self) -> str:
        """A value without a name."""
        if self.value_field.value() and not self.name_field.value():
            return self.tr("A free field needs a name.")
        return ""


class PropertiesPart(RowList[PropertyRow]):
    """Rows of name and value; `value()` is what they say, in their order."""

    def __init__(self, properties: Sequence[Property], parent: QWidget | None = None) -> None:
        super().__init__(PropertyRow, properties, "", parent)
        self.add_button.setText(self.tr("+ f&ree field"))

    def value(self) -> tuple[Property, ...]:
        """The free fields."""
        return tuple(self.entries())
