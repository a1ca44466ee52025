"""The fields of a filter: each says one group, and how it is asked (any, all, none of these)."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, Protocol, cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from db.dates.free_text import DateReading
from db.drafts.values import Who
from db.filtering.values import SEVERAL, Field, Group, How
from desktop.dialogs.chips import ChipField, Find
from desktop.dialogs.date_field import DateField
from desktop.dialogs.fields import CheckField, ChoiceField, LineField

HOW_PX: Final = 100
ARROW_PX: Final = 44  # what the field is wider than its word
WORD_COLUMNS: Final = 4
TOP: Final = Qt.AlignmentFlag.AlignTop

translate = QCoreApplication.translate


class GroupField(Protocol):
    """What the dialog needs of each of them."""

    edited: Signal

    def value(self) -> Group: ...


def hows(field: Field) -> list[tuple[str, str]]:
    """How a group may be asked, with the words for it."""
    if field == "when":
        return [("any", translate("Filter", "within")), ("none", translate("Filter", "outside"))]
    if field == "text":
        return [("any", translate("Filter", "has")), ("none", translate("Filter", "has not"))]
    several = [("all", translate("Filter", "all of"))] if field in SEVERAL else []
    return [
        ("any", translate("Filter", "any of")),
        *several,
        ("none", translate("Filter", "none of")),
    ]


def _how_px(field: ChoiceField) -> int:
    """How wide the fields are in which any of these words can be read: all are one column."""
    field.ensurePolished()
    fields: tuple[Field, ...] = ("when", "text", "unit")  # a unit stands for all the others
    words = [word for each in fields for _, word in hows(each)]
    widest = max(field.fontMetrics().horizontalAdvance(word) for word in words)
    return max(HOW_PX, widest + ARROW_PX)


class _Line(QWidget):
    """How it is asked at the left, what is asked at the right."""

    edited = Signal()
    keyboard_left = Signal()

    def __init__(self, group: Group) -> None:
        super().__init__()
        self._group = group
        self.how = ChoiceField(hows(group.field), group.how)
        self.how.setFixedWidth(_how_px(self.how))
        self.how.setAccessibleName(translate("Filter", "How it is asked"))
        self.how.edited.connect(self.edited)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._column = QVBoxLayout()
        self._column.setSpacing(3)
        self._row.addLayout(self._column, 1)
        self._row.addWidget(self.how)
        self._row.setAlignment(self.how, TOP)

    def _asked(self) -> How:
        return cast(How, self.how.value())


class NamesField(_Line):
    """Stored names: people, units, tags, sources."""

    def __init__(self, group: Group, names: Sequence[Who], find: Find, name: str) -> None:
        super().__init__(group)
        self.chips = ChipField(find, names, may_be_new=False)
        self.chips.line.setAccessibleName(name)
        self.setFocusProxy(self.chips)
        self.chips.edited.connect(self.edited)
        self.chips.keyboard_left.connect(self.keyboard_left)
        self._column.addWidget(self.chips)
        self.below: CheckField | None = None
        if group.field == "unit":
            self.below = CheckField(translate("Filter", "and all below"), group.is_below)
            self.below.edited.connect(self.edited)
            self._column.addWidget(self.below)

    def value(self) -> Group:
        """The group it says now."""
        ids = tuple(who.id for who in self.chips.value() if who.id)
        is_below = self.below.value() if self.below is not None else True
        return replace(self._group, ids=ids, how=self._asked(), is_below=is_below)


class WordsField(_Line):
    """A few fixed words, each to be checked; `choices` are what is stored, the word, its sign."""

    def __init__(
        self, group: Group, choices: Sequence[tuple[str, str, QIcon | None]], name: str
    ) -> None:
        super().__init__(group)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        chosen = set(group.words) | {str(id) for id in group.ids}
        self.boxes: dict[str, CheckField] = {}
        for at, (stored, word, sign) in enumerate(choices):
            box = CheckField(word.replace("&", "&&"), stored in chosen)
            if sign is not None:
                box.setIcon(sign)
            box.setAccessibleName(f"{name}: {word}")
            box.edited.connect(self.edited)
            grid.addWidget(box, at // WORD_COLUMNS, at % WORD_COLUMNS)
            self.boxes[stored] = box
        if self.boxes:
            self.setFocusProxy(next(iter(self.boxes.values())))
        self._column.addLayout(grid)

    def value(self) -> Group:
        """The group it says now."""
        chosen = tuple(stored for stored, box in self.boxes.items() if box.value())
        if self._group.field == "kind":
            return replace(self._group, ids=tuple(map(int, chosen)), how=self._asked())
        return replace(self._group, words=chosen, how=self._asked())


class WhenField(_Line):
    """From when to when, each as people write dates; empty = no bound."""

    def __init__(self, group: Group, language: str, zone: str, today: str) -> None:
        super().__init__(group)
        self.since = DateField(
            language=language, zone=zone, today=today, hint=translate("Filter", "from…")
        )
        self.until = DateField(
            language=language, zone=zone, today=today, hint=translate("Filter", "to…")
        )
        dates = QHBoxLayout()
        dates.setSpacing(8)
        for field, edtf, name in (
            (self.since, group.since, translate("Filter", "From when")),
            (self.until, group.until, translate("Filter", "Until when")),
        ):
            field.line.setAccessibleName(name)
            field.edited.connect(self.edited)
            field.set_text(edtf)
            dates.addWidget(field, 1)
            dates.setAlignment(field, TOP)
        self.setFocusProxy(self.since)
        self._column.addLayout(dates)

    def value(self) -> Group:
        """The group it says now."""
        since, until = edtf_of(self.since.reading), edtf_of(self.until.reading)
        return replace(self._group, since=since, until=until, how=self._asked())

    def tells_itself(self) -> bool:
        """Whether a date says below itself what is wrong or open with it."""
        readings = (self.since.reading, self.until.reading)
        return any(reading.problem or len(reading.spans) > 1 for reading in readings)

    def mistake(self) -> str:
        """A date that can't be read or may mean several, or an end before the beginning."""
        for field in (self.since, self.until):
            if field.value() and not edtf_of(field.reading):
                return translate("Filter", "Write a date: a day, a month, a quarter or a year.")
        since, until = self.since.reading.span, self.until.reading.span
        if since is None or until is None or since.start_lo is None or until.end_hi is None:
            return ""
        if since.start_lo >= until.end_hi:
            return translate("Filter", "It would end before it begins.")
        return ""


class TextField(_Line):
    """Words that stand in it."""

    def __init__(self, group: Group) -> None:
        super().__init__(group)
        hint = translate("Filter", "words in title, text, place, notes, free fields, tags")
        self.line = LineField(" ".join(group.words), hint)
        self.setFocusProxy(self.line)
        self.line.edited.connect(self.edited)
        self._column.addWidget(self.line)

    def value(self) -> Group:
        """The group it says now."""
        text = self.line.value().strip()
        return replace(self._group, words=(text,) if text else (), how=self._asked())


def edtf_of(reading: DateReading) -> str:
    """The one date a text is read as, "" when it is none or may be several."""
    span = reading.span
    if span is None or span.shape == "none":
        return ""
    return span.starts or span.ends
