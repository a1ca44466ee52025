"""Asks how two events hang together."""

# SPDX-License-Identifier: MIT

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QPushButton, QWidget

from db.drafts.values import LinkDraft, Who
from desktop.dialogs.asking import Helpers
from desktop.dialogs.citation_part import CitationPart
from desktop.dialogs.fields import CheckField, ChoiceField
from desktop.dialogs.one_name import OneNameField
from desktop.dialogs.record_choices import link_relations
from desktop.dialogs.record_sheet import RecordSheet, Save
from desktop.dialogs.sheet import answered, plain
from desktop.language import inside

SUSPECTED = "suspected connection"


def ask(
    parent: QWidget | None,
    draft: LinkDraft,
    from_name: str,
    to_name: str,
    helpers: Helpers,
    *,
    save: Save | None = None,
) -> LinkDraft | None:
    """The connection as it shall be; None when cancelled.

    The names are those of the two events; `to_event` 0 and "" = to be chosen here, which is
    where the cursor is then.

    `save` stores it while the dialog is open (see `Save`).
    """
    dialog = LinkDialog(parent, draft, from_name, to_name, helpers)
    dialog.save = save
    if not draft.link.to_event:
        dialog.to_field.setFocus()
    return answered(dialog, dialog.value)


class LinkDialog(RecordSheet):
    """The one event, how it is related, the other event, read as a sentence."""

    def __init__(
        self,
        parent: QWidget | None,
        draft: LinkDraft,
        from_name: str,
        to_name: str,
        helpers: Helpers,
    ) -> None:
        super().__init__(parent, "linkDialog", helpers)
        self.head(self.tr("Edit connection") if draft.id else self.tr("Connect two events"))
        self._draft, link = draft, draft.link

        def field(id: int, name: str) -> OneNameField:
            return OneNameField(
                helpers.find_events, Who(name, id) if id else None, may_be_new=False
            )

        self.from_field = field(link.from_event, from_name)
        self.relation_field = ChoiceField(link_relations(), link.relation)
        self.to_field = field(link.to_event, to_name)
        self.guess_field = CheckField(
            self.tr("Somebody s&peculates; nobody says so"), link.speculated
        )
        self.citations = CitationPart(draft.citations, helpers)
        self.sentence = plain("", "muted")
        self.add(self.tr("&Event"), self.from_field)
        self.add(self.tr("&How"), self.relation_field)
        self.add(self.tr("&Other event"), self.to_field)
        self.add("", self.guess_field)
        self.add(self.tr("Sour&ces"), self.citations)
        self.page.add_part(self.sentence)
        self.turn_button = QPushButton(self.tr("Turn a&round"))
        self.turn_button.clicked.connect(self._turn)
        self.relation_field.edited.connect(self._on_relation)
        self.finish("", self.turn_button)

    def value(self) -> LinkDraft:
        """The connection as the fields say."""
        link = replace(
            self._draft.link,
            from_event=_id_of(self.from_field),
            to_event=_id_of(self.to_field),
            relation=self.relation_field.value(),
            speculated=self.guess_field.value(),
        )
        return LinkDraft(link, self.citations.value())

    def mistakes(self) -> Mapping[QWidget, str]:
        """A missing event, or twice the same."""
        found: dict[QWidget, str] = {}
        for field in (self.from_field, self.to_field):
            if wrong := field.mistake():
                found[field] = wrong
            elif not _id_of(field):
                found[field] = self.tr("Choose an event: type some words of its title.")
        if not found and _id_of(self.from_field) == _id_of(self.to_field):
            found[self.to_field] = self.tr("An event can't be connected with itself.")
        return found

    def judge(self) -> None:
        """Also say the connection as a sentence."""
        names = [field.who() for field in (self.from_field, self.to_field)]
        words = ""
        if names[0] and names[1]:
            relation = inside(self.relation_field.currentText())
            words = f"{names[0].name[:120]} → {relation} → {names[1].name[:120]}"
        self.sentence.setText(words)
        self.sentence.setVisible(bool(words))
        super().judge()

    def _on_relation(self) -> None:
        """A suspected connection is a guess; whoever wants it otherwise takes the tick away."""
        if self.relation_field.value() == SUSPECTED:
            self.guess_field.setChecked(True)

    def _turn(self) -> None:
        first, second = self.from_field.value(), self.to_field.value()
        self.from_field.set_value(second)
        self.to_field.set_value(first)


def _id_of(field: OneNameField) -> int:
    who = field.who()
    return who.id if who else 0
