"""The details of a time in office that is offered with an event."""

# SPDX-License-Identifier: MIT

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.dates.read_back import typed_form
from db.dates.span import Span, make_span
from db.drafts.values import OfficeDraft
from db.errors import DateProblem
from desktop.dialogs.asking import Helpers
from desktop.dialogs.date_field import DateField
from desktop.dialogs.fields import CheckField, ChoiceField, FieldForm, LineField
from desktop.dialogs.office_words import ending_words
from desktop.terms import statuses


class OfficeDetails(QWidget):
    """Fields that follow the offer until somebody writes into them."""

    edited = Signal()

    def __init__(self, offer: OfficeDraft, helpers: Helpers) -> None:
        super().__init__()
        self._offer, self._helpers = offer, helpers
        self._set_by_hand: set[QWidget] = set()
        held = [choice for choice in statuses() if choice[0] != "vacant"]
        self.title = LineField(hint=self.tr("no position named"))
        self.status = ChoiceField(held)
        self.announced = _date_field(helpers, self.tr("empty: not stated"))
        self.starts = _date_field(helpers, self.tr("empty: day of effect not stated"))
        self.ends = _date_field(helpers, self.tr("empty: no end known"))
        self.ends_others = CheckField("")
        self.form = FieldForm()
        rows = (
            (self.tr("Position tit&le"), self.title),
            (self.tr("Servin&g as"), self.status),
            (self.tr("Da&y announced"), self.announced),
            (self.tr("In effect f&rom"), self.starts),
            (self.tr("Ser&ved until"), self.ends),
            (self.tr("Conse&quence"), self.ends_others),
        )
        for label, field in rows:
            self.form.add(label, field)
            field.edited.connect(lambda field=field: self._on_edit(field))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.show_offer(offer)

    def show_offer(self, offer: OfficeDraft) -> None:
        """Follow a new offer where nothing was set by hand."""
        self._offer = offer
        language = self._helpers.language
        for field, text in (
            (self.title, offer.title),
            (self.announced, _typed(offer.announced, language)),
            (self.starts, _typed(offer.span.starts, language)),
            (self.ends, _typed(offer.span.ends, language)),
        ):
            if field not in self._set_by_hand:
                with QSignalBlocker(field):
                    field.set_text(text) if isinstance(field, DateField) else field.setText(text)
        if self.status not in self._set_by_hand:
            with QSignalBlocker(self.status):
                self.status.set_value(offer.status)
        words = ending_words(offer, self._helpers.holder_of)
        self.ends_others.setText(words.replace("&", "&&"))
        if self.ends_others not in self._set_by_hand:
            with QSignalBlocker(self.ends_others):
                self.ends_others.setChecked(bool(words))
        self.form.show_field(self.ends_others, bool(words))

    def applied_to(self, offer: OfficeDraft) -> OfficeDraft:
        """The offer with what was set by hand."""
        title = self.title.value()
        changed = replace(offer, title=title, status=self.status.value())
        if title != offer.title:
            posts = self._helpers.posts_of(offer.unit.id) if offer.unit.id else []
            same = [post for post in posts if post.title.casefold() == title.casefold()]
            changed = replace(changed, post_id=same[0].id if same else 0)
        if self.announced in self._set_by_hand:
            changed = replace(changed, announced=_read(self.announced))
        if self._set_by_hand & {self.starts, self.ends}:
            changed = replace(changed, span=self._span(offer))
            if offer.ends_tenures:
                ends = _read(self.starts) or offer.end_of_predecessor
                changed = replace(changed, end_of_predecessor=ends)
        if offer.ends_tenures and not self.ends_others.isChecked():
            changed = replace(changed, ends_tenures=(), end_of_predecessor="")
        return changed

    def mistakes(self) -> dict[QWidget, str]:
        """What can't be read, or contradicts itself."""
        found: dict[QWidget, str] = {}
        for field in (self.announced, self.starts, self.ends):
            reading = field.reading
            if field.value() and (reading.span is None or reading.span.shape != "moment"):
                found[field] = reading.problem or self.tr("Write one day here.")
        if not found and self._set_by_hand & {self.starts, self.ends}:
            try:
                self._made_span(self._offer)
            except DateProblem as problem:
                found[self.ends] = str(problem)
        return found

    def _span(self, offer: OfficeDraft) -> Span:
        try:
            return self._made_span(offer)
        except DateProblem:  # it is said under the field; nothing is saved meanwhile
            return offer.span

    def _made_span(self, offer: OfficeDraft) -> Span:
        ends = _read(self.ends) or (".." if offer.span.end_state == "open" else "")
        attested, zone = offer.span.attested, self._helpers.zone
        return make_span(_read(self.starts), ends, attested=attested, file_zone=zone)

    def _on_edit(self, field: QWidget) -> None:
        self._set_by_hand.add(field)
        if field in (self.starts, self.ends):
            self.form.tell(self.ends, self.mistakes().get(self.ends, ""))
        self.edited.emit()


def _date_field(helpers: Helpers, hint: str) -> DateField:
    return DateField(language=helpers.language, zone=helpers.zone, today=helpers.today, hint=hint)


def _typed(edtf: str, language: str) -> str:
    return typed_form(edtf, language) if edtf != ".." else ""


def _read(field: DateField) -> str:
    """The EDTF text of a field; "" where it is empty or can't be read."""
    span = field.reading.span
    return span.starts if field.value() and span is not None and span.shape == "moment" else ""
