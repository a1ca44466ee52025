"""Asks what shall be seen: by kind, unit, person, tag, source, certainty, time and text.

Inside a line any, all or none of what is named; between the lines "and". The count below
follows what is chosen; nothing is changed before Show.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from db.drafts.values import Candidate, Who
from db.filtering.values import FIELDS, SEVERAL, Field, Filter, Group, How, filter_of
from desktop.dialogs.asking import Helpers
from desktop.dialogs.fields import CheckField
from desktop.dialogs.filter_fields import NamesField, TextField, WhenField, WordsField
from desktop.dialogs.record_sheet import RecordSheet
from desktop.dialogs.sheet import answered, plain
from desktop.dialogs.signs import kind_icon
from desktop.filter_words import Names, counted_words, fields
from desktop.terms import importances, modalities

SETTLE_MS: Final = 180
Counts = tuple[tuple[int, int], tuple[int, int]]  # events shown, of; times in office shown, of
AnyField = NamesField | WordsField | WhenField | TextField


@dataclass(frozen=True, slots=True)
class FilterHelpers:
    """`count` tells how much a filter leaves, at once or, of a big file, a little later, unless
    it was asked again meanwhile; `names` are those of what is asked by id."""

    helpers: Helpers
    count: Callable[[Filter, Callable[[Counts], None]], None]
    names: Names = field(default_factory=dict)


def ask(parent: QWidget | None, filter: Filter, asked: FilterHelpers) -> Filter | None:
    """The filter that is wished for, None when cancelled."""
    dialog = FilterDialog(parent, filter, asked)
    return answered(dialog, dialog.value)


class FilterDialog(RecordSheet):
    """A line for each group there is, and one for each thing that is not asked yet."""

    def __init__(self, parent: QWidget | None, filter: Filter, asked: FilterHelpers) -> None:
        super().__init__(parent, "filterDialog", asked.helpers)
        self.head(self.tr("What is shown"))
        self._asked, self._helpers = asked, asked.helpers
        self.lines: list[AnyField] = []
        for name in FIELDS:
            for number, group in enumerate(self._groups(filter, name)):
                self._add_line(group, number)
        self.office = CheckField(self.tr("Times in &office too"), filter.has_office)
        self.office.setToolTip(
            self.tr("Times in office have neither kind nor importance; all else is asked of them.")
        )
        self.add("", self.office)
        self.counted = plain("", "subtitle")
        self.column.addWidget(self.counted)
        self.clear_button = QPushButton(self.tr("C&lear"))
        self.clear_button.clicked.connect(self._clear)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.count_now)
        self.page.edited.connect(self._settle.start)
        self.question.words.setText(self.tr("Close without showing what you chose here?"))
        hint = self.tr("Ctrl Enter shows it · Esc cancels")
        self.finish(self.tr("&Show"), self.clear_button, hint=hint)
        self.count_now()

    def value(self) -> Filter:
        """The filter the fields say now."""
        return filter_of((line.value() for line in self.lines), self.office.value())

    def mistakes(self) -> Mapping[QWidget, str]:
        """A period that is none."""
        told = ((line, line.mistake()) for line in self.lines if isinstance(line, WhenField))
        return {line: words for line, words in told if words}

    def count_now(self) -> None:
        """Say how much the filter would leave."""
        self._settle.stop()
        if self.mistakes():
            self.counted.setText("")
        else:
            self._asked.count(self.value(), self._tell_counts)

    def _tell_counts(self, counts: Counts) -> None:
        self.counted.setText(counted_words(*counts))

    def _groups(self, filter: Filter, name: Field) -> tuple[Group, ...]:
        """The groups there are; where it can be of use, an empty one to add to them."""
        stored = filter.of(name)
        if not stored:
            return (Group(name),)
        if name in SEVERAL and len({group.how for group in stored}) == 1:
            other: How = "any" if stored[0].how == "none" else "none"
            return (*stored, Group(name, how=other))
        return stored

    def _add_line(self, group: Group, number: int) -> None:
        line = self._line(group, dict(fields())[group.field])
        self.lines.append(line)
        self.add(self._labels()[group.field] if number == 0 else self.tr("and"), line)

    def _labels(self) -> dict[Field, str]:
        """The words beside the lines, with their Alt letters."""
        return {
            "kind": self.tr("&Kind"),
            "unit": self.tr("&Unit"),
            "person": self.tr("&Person"),
            "tag": self.tr("&Tag"),
            "source": self.tr("Sou&rce"),
            "modality": self.tr("&How it is known"),
            "importance": self.tr("&Importance"),
            "when": self.tr("Ti&me"),
            "text": self.tr("Te&xt"),
        }

    def _line(self, group: Group, label: str) -> AnyField:
        asked = self._helpers
        if group.field == "when":
            return WhenField(group, asked.language, asked.zone, asked.today)
        if group.field == "text":
            return TextField(group)
        if group.field in ("kind", "modality", "importance"):
            return WordsField(group, self._choices(group.field), label)
        gone = self.tr("one that was deleted")
        names = self._asked.names
        who = [Who(names.get((group.field, id), gone), id) for id in group.ids]
        finds = {
            "unit": asked.find_units,
            "person": asked.find_people,
            "source": asked.find_sources,
            "tag": self._find_tags,
        }
        return NamesField(group, who, finds[group.field], label)

    def _choices(self, name: Field) -> list[tuple[str, str, QIcon | None]]:
        if name == "kind":
            kinds = self._helpers.kinds
            return [(str(kind.id), kind.label or kind.name, kind_icon(kind)) for kind in kinds]
        words = modalities() if name == "modality" else importances()
        return [(stored, word, None) for stored, word in words]

    def _find_tags(self, text: str) -> list[Candidate]:
        typed = text.casefold()
        tags = self._helpers.tags
        return [Candidate("tag", tag.id, tag.name) for tag in tags if typed in tag.name.casefold()]

    def _clear(self) -> None:
        for line in self.lines:
            if isinstance(line, NamesField):
                line.chips.set_value(())
            elif isinstance(line, WordsField):
                for box in line.boxes.values():
                    box.setChecked(False)
            elif isinstance(line, WhenField):
                line.since.set_text("")
                line.until.set_text("")
            else:
                line.line.setText("")
        self.office.setChecked(True)
        self.count_now()
