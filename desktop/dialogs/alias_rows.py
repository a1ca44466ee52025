"""Other and former names of a person or a unit: a name, what it is, its language, since when."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from db.records import Alias
from desktop.dialogs.asking import Helpers
from desktop.dialogs.fields import ChoiceField, LineField
from desktop.dialogs.row_list import EntryRow, RowList
from desktop.dialogs.stored_dates import PeriodField
from desktop.terms import alias_kinds


class AliasRow(EntryRow):
    """One other name."""

    def __init__(self, alias: Any, helpers: Helpers) -> None:
        super().__init__()
        self._alias: Alias = alias or Alias("")
        self.name_field = LineField(self._alias.name, self.tr("name"))
        self.kind_field = ChoiceField(alias_kinds(), self._alias.kind)
        self.language_field = LineField(self._alias.language, "zh")
        self.period_field = PeriodField(self._alias.span, helpers, self.tr("until 2018"))
        self.place(self.name_field, self.tr("Other name"), 4)
        self.place(self.kind_field, self.tr("What it is"), 3)
        self.place(self.language_field, self.tr("Its language, as a code: en, de, zh"), 1)
        self.place_date(self.period_field, self.tr("When it was used"), 3)
        self.close_line()
        self.setFocusProxy(self.name_field)

    def entry(self) -> Alias | None:
        """The name, None when none is written."""
        name = self.name_field.value()
        if not name and not self.period_field.value():
            return None
        return replace(
            self._alias,
            name=name,
            kind=self.kind_field.value(),
            language=self.language_field.value(),
            span=self.period_field.span,
        )

    def mistake(self) -> str:
        """A date without a name, or one that is not understood."""
        if self.period_field.value() and not self.name_field.value():
            return self.tr("A name is missing here.")
        return self.period_field.mistake()


class AliasRows(RowList[AliasRow]):
    """Names; `value()` keeps the ids of the stored ones."""

    def __init__(
        self, aliases: Sequence[Alias], helpers: Helpers, parent: QWidget | None = None
    ) -> None:
        super().__init__(lambda alias: AliasRow(alias, helpers), aliases, "", parent)
        self.add_button.setText(self.tr("+ other na&me"))

    def value(self) -> tuple[Alias, ...]:
        """The names, those first that stood there before."""
        return tuple(self.entries())
