"""Asks for a time in office: which position of which unit, who, from when to when."""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QWidget

from db.dates.span import UNDATED, Span, make_span
from db.drafts.values import OfficeDraft, Who
from db.errors import DateProblem
from db.records import Post
from desktop.dialogs.asking import Helpers
from desktop.dialogs.citation_part import CitationPart
from desktop.dialogs.date_field import WhenFields
from desktop.dialogs.fields import CheckField, ChoiceField, LineField
from desktop.dialogs.one_name import OneNameField
from desktop.dialogs.record_sheet import RecordSheet, Save
from desktop.dialogs.sheet import answered
from desktop.dialogs.stored_dates import OneDateField
from desktop.dialogs.unit_rows import seats_choice, seats_of
from desktop.terms import modalities, statuses, unit_kinds

NEW_POST: Final = "0"
VACANT: Final = "vacant"

translate = QCoreApplication.translate


def ask(
    parent: QWidget | None, draft: OfficeDraft, helpers: Helpers, *, save: Save | None = None
) -> OfficeDraft | None:
    """The time in office as it shall be (id 0: a new one); None when cancelled.

    `save` stores it while the dialog is open (see `Save`).
    """
    dialog = TenureDialog(parent, draft, helpers)
    dialog.save = save
    return answered(dialog, dialog.value)


class TenureDialog(RecordSheet):
    """Position and holder; a start or an end that nobody states stays not known."""

    def __init__(self, parent: QWidget | None, draft: OfficeDraft, helpers: Helpers) -> None:
        super().__init__(parent, "tenureDialog", helpers)
        self.head(self.tr("Edit time in office") if draft.id else self.tr("New time in office"))
        self._draft, self._helpers = draft, helpers
        self._posts: dict[int, Post] = {}
        unit = draft.unit if draft.unit.name else None
        self.unit_field = OneNameField(helpers.find_units, unit, new_kinds=unit_kinds())
        self.post_field = ChoiceField((), "")
        self.title_field = LineField(draft.title, self.tr("president; empty: without a title"))
        self.leads_field = CheckField(self.tr("its holder &leads the unit"), draft.leads)
        self.seats_field = seats_choice(draft.seats)
        self.status_field = ChoiceField(statuses(), draft.status)
        self.person_field = OneNameField(helpers.find_people, draft.person)
        self.times = WhenFields(
            draft.span,
            language=helpers.language,
            zone=helpers.zone,
            today=helpers.today,
            lasts=True,
            parent=self,
        )
        self.attested_field = OneDateField(
            draft.span.attested, helpers, self.tr("a day on which a source says that it held")
        )
        self.announced_field = OneDateField(draft.announced, helpers)
        self.modality_field = ChoiceField(modalities(), draft.modality)
        self.citations = CitationPart(draft.citations, helpers)
        self._first_dates = self._dates()
        self._lay_out()
        self._fill_posts(draft.post_id)
        self.unit_field.edited.connect(lambda: self._fill_posts(0))
        self.citations.edited.connect(self._count_from)
        self._count_from()
        self.finish()
        if not draft.id and unit is not None and draft.person is None:
            self.person_field.setFocus()  # as for a gap, whose unit is known

    def value(self) -> OfficeDraft:
        """The time in office as the fields say."""
        post = self._posts.get(int(self.post_field.value() or NEW_POST))
        is_vacant = self.status_field.value() == VACANT
        return replace(
            self._draft,
            unit=self.unit_field.who() or Who(""),
            person=None if is_vacant else self.person_field.who(),
            post_id=post.id if post else 0,
            title=post.title if post else self.title_field.value(),
            leads=post.leads if post else self.leads_field.value(),
            seats=post.seats if post else seats_of(self.seats_field),
            status=self.status_field.value(),
            announced=self.announced_field.edtf,
            modality=self.modality_field.value(),
            span=self._span_or_none() or UNDATED,
            citations=self.citations.value(),
        )

    def mistakes(self) -> Mapping[QWidget, str]:
        """A missing unit or person, dates that are none or contradict each other."""
        found: dict[QWidget, str] = {}
        if self.unit_field.who() is None:
            found[self.unit_field] = self.tr("Whose position is it? Name a unit.")
        if self.status_field.value() != VACANT and self.person_field.who() is None:
            found[self.person_field] = self.tr("Who held it? Or choose that it was vacant.")
        if self._dates() == self._first_dates:
            return found
        found |= self.times.mistakes
        for field in (self.attested_field, self.announced_field):
            if wrong := field.mistake():
                found[field] = wrong
        if self.attested_field not in found and not self.times.mistakes:
            try:
                self._span()
            except DateProblem as problem:
                found[self.attested_field] = str(problem)
        return found

    def judge(self) -> None:
        """Also show only what is to be answered: no title of a known post, no holder of none."""
        is_new = self.post_field.value() == NEW_POST
        for field in (self.title_field, self.leads_field, self.seats_field):
            self.page.show_field(field, is_new)
        self.page.show_field(self.person_field, self.status_field.value() != VACANT)
        super().judge()

    def _lay_out(self) -> None:
        self.add(self.tr("&Unit"), self.unit_field)
        self.add(self.tr("&Position"), self.post_field)
        self.add(self.tr("&Title"), self.title_field)
        self.add("", self.leads_field)
        self.add(self.tr("S&eats"), self.seats_field)
        self.add(self.tr("&Held as"), self.status_field)
        self.add(self.tr("Pe&rson"), self.person_field)
        self.add(self.tr("&From"), self.times.when)
        self.add(self.tr("U&ntil"), self.times.until)
        self.add(self.tr("&Known on"), self.attested_field)
        self.add(self.tr("&Announced"), self.announced_field)
        self.add(self.tr("H&ow it is known"), self.modality_field)
        self.add(self.tr("Sour&ces"), self.citations)

    def _fill_posts(self, chosen: int) -> None:
        """Offer the positions of the unit; its only one is chosen, and new ones can be made."""
        who = self.unit_field.who()
        posts = self._helpers.posts_of(who.id) if who is not None and who.id else []
        self._posts = {post.id: post for post in posts}
        with QSignalBlocker(self.post_field):
            self.post_field.clear()
            for post in posts:
                self.post_field.addItem(post_words(post), str(post.id))
            self.post_field.addItem(self.tr("Another position…"), NEW_POST)
            first = NEW_POST if self._draft.title or not posts else str(posts[0].id)
            self.post_field.set_value(str(chosen) if chosen in self._posts else first)
        year_end = self._helpers.year_end_of(who.id) if who is not None and who.id else ""
        self.times.set_fiscal_year_end(year_end)
        self.judge()

    def _count_from(self) -> None:
        """Let relative words count from the day the first source was issued."""
        issued = self.citations.issued()
        self.times.set_reference(issued)
        for field in (self.attested_field, self.announced_field):
            field.set_reference(issued)

    def _dates(self) -> tuple[str, ...]:
        fields = (self.times.when, self.times.until, self.attested_field, self.announced_field)
        return tuple(field.value() for field in fields)

    def _span_or_none(self) -> Span | None:
        try:
            return self._span()
        except DateProblem:
            return None

    def _span(self) -> Span:
        """When it was. Raises DateProblem when the attested day lies outside."""
        if self._dates()[:3] == self._first_dates[:3]:
            return self._draft.span
        read, attested = self.times.span, self.attested_field.edtf
        if not any(self._dates()[:3]):
            return UNDATED
        dated = read or UNDATED
        return make_span(
            dated.starts,
            dated.ends,
            attested=attested,
            shape="period",
            zone=dated.zone or self._draft.span.zone,
            wording=dated.wording,
            file_zone=self._helpers.zone,
        )


def post_words(post: Post) -> str:
    """A position as one of several: its title, or that its holder leads."""
    if post.title:
        return post.title
    if post.leads:
        return translate("TenureDialog", "leads the unit (no title)")
    return translate("TenureDialog", "no title")
