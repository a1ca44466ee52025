"""The lists in the dialog on a unit: units above it, what became of it, its positions."""

# SPDX-License-Identifier: MIT

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from db.drafts.values import ParentDraft, UnitChangeDraft, Who
from db.records import Post
from db.saying import numeral
from desktop.dialogs.asking import Helpers
from desktop.dialogs.fields import CheckField, ChoiceField, LineField
from desktop.dialogs.one_name import OneNameField
from desktop.dialogs.row_list import EntryRow, RowList
from desktop.dialogs.stored_dates import OneDateField, PeriodField
from desktop.terms import unit_kinds, unit_relations

ANY_NUMBER: Final = "any"
_NOBODY: Final = Who("")
_BACK: Final = "back:"  # before a relation that is read from the other unit

translate = QCoreApplication.translate


class ParentRow(EntryRow):
    """One unit above: which, from when to when, and why."""

    def __init__(self, draft: Any, helpers: Helpers, own_id: int) -> None:
        super().__init__()
        self.unit_field = OneNameField(
            lambda text: [c for c in helpers.find_units(text) if c.id != own_id],
            draft.parent if draft else None,
            new_kinds=unit_kinds(),
        )
        stored = draft or ParentDraft(parent=_NOBODY)
        self.period_field = PeriodField(stored.span, helpers, self.tr("since 2009"))
        self.reason_field = LineField(stored.reason, self.tr("why"))
        self._stored = stored
        self.place(self.unit_field, self.tr("Unit above"), 5)
        self.place_date(self.period_field, self.tr("From when to when"), 3)
        self.place(self.reason_field, self.tr("Why it lies there"), 3)
        self.close_line()
        self.setFocusProxy(self.unit_field)

    def entry(self) -> ParentDraft | None:
        """The unit above, None when nothing is written."""
        who = self.unit_field.who()
        rest = (self.period_field.value(), self.reason_field.value())
        if who is None and not any(rest):
            return None
        return replace(
            self._stored,
            parent=who or _NOBODY,
            reason=self.reason_field.value(),
            span=self.period_field.span,
        )

    def mistake(self) -> str:
        """No unit, or a date that is not understood."""
        if self.entry() is not None and self.unit_field.who() is None:
            return self.tr("Which unit lies above? Type its name and take it with Enter.")
        return self.unit_field.mistake() or self.period_field.mistake()


class ParentRows(RowList[ParentRow]):
    """Units above, each for a time."""

    def __init__(
        self,
        parents: Sequence[ParentDraft],
        helpers: Helpers,
        own_id: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(lambda each: ParentRow(each, helpers, own_id), parents, "", parent)
        self.add_button.setText(self.tr("+ unit abo&ve"))

    def value(self) -> tuple[ParentDraft, ...]:
        """The units above."""
        return tuple(self.entries())


class ChangeRow(EntryRow):
    """One change, read as a sentence: was merged into, Alibaba Cloud, 2009."""

    def __init__(self, draft: Any, helpers: Helpers, own_id: int) -> None:
        super().__init__()
        self._stored: UnitChangeDraft = draft or UnitChangeDraft("renamed", _NOBODY)
        back = [(_BACK + key, word) for key, word in unit_relations(is_from=False)]
        term = self._stored.relation if self._stored.is_from else _BACK + self._stored.relation
        self.relation_field = ChoiceField([*unit_relations(is_from=True), *back], term)
        self.unit_field = OneNameField(
            lambda text: [c for c in helpers.find_units(text) if c.id != own_id],
            draft.other if draft else None,
            new_kinds=unit_kinds(),
        )
        self.period_field = PeriodField(self._stored.span, helpers, self.tr("when"))
        self.place(self.relation_field, self.tr("What happened"), 4)
        self.place(self.unit_field, self.tr("The other unit"), 5)
        self.place_date(self.period_field, self.tr("When"), 3)
        self.close_line()
        self.setFocusProxy(self.relation_field)

    def entry(self) -> UnitChangeDraft | None:
        """The change, None while no other unit and no date is named."""
        who = self.unit_field.who()
        if who is None and not self.period_field.value():
            return None
        relation = self.relation_field.value()
        return replace(
            self._stored,
            relation=relation.removeprefix(_BACK),
            is_from=not relation.startswith(_BACK),
            other=who or _NOBODY,
            span=self.period_field.span,
        )

    def mistake(self) -> str:
        """No other unit, or a date that is not understood."""
        if self.entry() is not None and self.unit_field.who() is None:
            return self.tr("Which other unit? Type its name and take it with Enter.")
        return self.unit_field.mistake() or self.period_field.mistake()


class ChangeRows(RowList[ChangeRow]):
    """What became of a unit, or what it came from."""

    def __init__(
        self,
        changes: Sequence[UnitChangeDraft],
        helpers: Helpers,
        own_id: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(lambda each: ChangeRow(each, helpers, own_id), changes, "", parent)
        self.add_button.setText(self.tr("+ c&hange"))

    def value(self) -> tuple[UnitChangeDraft, ...]:
        """The changes."""
        return tuple(self.entries())


class PostRow(EntryRow):
    """One position: its title, whether it leads the unit, seats, since when and until when."""

    def __init__(self, post: Any, helpers: Helpers) -> None:
        super().__init__()
        self._stored: Post = post or Post(0)
        self._is_new = post is None
        self.title_field = LineField(self._stored.title, self.tr("president; empty: no title"))
        self.leads_field = CheckField(self.tr("leads"), self._stored.leads)
        self.seats_field = seats_choice(self._stored.seats)
        self.opened_field = OneDateField(self._stored.opened, helpers, self.tr("since"))
        self.closed_field = OneDateField(self._stored.closed, helpers, self.tr("until"))
        self.place(self.title_field, self.tr("Title of the position"), 4)
        self.place(self.leads_field, self.tr("Its holder leads the unit"), 0)
        self.place(self.seats_field, self.tr("How many hold it at once"), 2)
        self.place_date(self.opened_field, self.tr("Since when there is this position"), 2)
        self.place_date(self.closed_field, self.tr("Until when there was this position"), 2)
        self.close_line()
        self.setFocusProxy(self.title_field)

    def entry(self) -> Post | None:
        """The position; a new row in which nothing was done is none."""
        made = replace(
            self._stored,
            title=self.title_field.value(),
            leads=self.leads_field.value(),
            seats=seats_of(self.seats_field),
            opened=self.opened_field.edtf,
            closed=self.closed_field.edtf,
        )
        return None if self._is_new and made == self._stored else made

    def mistake(self) -> str:
        """A date that is not understood."""
        return self.opened_field.mistake() or self.closed_field.mistake()


class PostRows(RowList[PostRow]):
    """The positions of a unit, held or not."""

    def __init__(
        self, posts: Sequence[Post], helpers: Helpers, parent: QWidget | None = None
    ) -> None:
        super().__init__(lambda post: PostRow(post, helpers), posts, "", parent)
        self.add_button.setText(self.tr("+ pos&ition"))

    def value(self) -> tuple[Post, ...]:
        """The positions."""
        return tuple(self.entries())


def seats_choice(seats: int | None) -> ChoiceField:
    """How many may hold a position at once."""
    field = ChoiceField((), "")
    field.addItem(translate("PostRows", "1 seat"), "1")
    counts = {2, 3, 5, 10} | ({seats} if seats is not None and seats > 1 else set())
    for count in sorted(counts):
        field.addItem(
            translate("PostRows", "{count} seats").format(count=numeral(count)), str(count)
        )
    field.addItem(translate("PostRows", "any number"), ANY_NUMBER)
    field.set_value(ANY_NUMBER if seats is None else str(seats))
    return field


def seats_of(field: ChoiceField) -> int | None:
    """The number chosen, None = any."""
    return None if field.value() == ANY_NUMBER else int(field.value())
