"""People, units, times in office, eras, tags and kinds of events, each by its dialog."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QObject

from db.changes import Change
from db.dates.span import UNDATED, make_span
from db.drafts.eras import era_change, era_draft
from db.drafts.office_words import positions_in, status_in
from db.drafts.offices import office_change, office_draft
from db.drafts.people import person_change, person_draft
from db.drafts.tags import kind_change, merge_tags, tag_change
from db.drafts.units import unit_change, unit_draft
from db.drafts.values import EventDraft, OfficeDraft, PersonDraft, UnitDraft, Who
from db.errors import ChronikError, DateProblem
from db.file import read_guard
from db.history import Edit
from db.loading.existing import folded
from db.reading import lists
from db.records import Era, Kind, Tag
from db.tables import Readable, select
from desktop.dialogs import (
    era_dialog,
    kind_dialog,
    kinds_and_tags,
    person_dialog,
    tag_dialog,
    tenure_dialog,
    unit_dialog,
)
from desktop.dialogs.kinds_and_tags import Words, WordWish
from desktop.document import Document
from desktop.editing.desk import Desk, name_of
from desktop.editing.knowledge import Knowledge
from desktop.editing.labels import label
from desktop.editing.removal import Removal
from desktop.editing.written import new_id

DEFAULT_COLOUR: Final = "#5f6673"
PICKED: Final = ("person", "unit", "tenure", "era")  # what is selected when it was written


class Records(QObject):
    """Asks for one record and writes it; new ones are selected afterwards."""

    def __init__(self, desk: Desk, knowledge: Knowledge, removal: Removal) -> None:
        super().__init__(desk)
        self._removal = removal
        self._desk = desk
        self._knowledge = knowledge

    def new_person(self) -> None:
        """Ask for a person and add them."""
        self._ask_person(PersonDraft())

    def new_unit(self) -> None:
        """Ask for a unit and add it."""
        self._ask_unit(UnitDraft())

    def new_office(self) -> None:
        """Ask for a time in office: of the words selected in the text, else of what is selected."""
        document = self._desk.writable()
        if document is None:
            return
        current, passage = self._desk.selection.current, self._knowledge.passage()
        draft = OfficeDraft(Who(""))
        if passage is not None:
            draft = _office_of(passage)
        elif current is not None and current.table in ("unit", "person"):
            who = Who(name_of(document, current.table, current.id), current.id)
            is_unit = current.table == "unit"
            draft = replace(draft, unit=who) if is_unit else replace(draft, person=who)
        self.ask_office(draft)

    def new_era(self) -> None:
        """Ask for an era and add it."""
        self._ask_era(Era(""))

    def show_words(self) -> None:
        """Show kinds and tags, to make, edit and delete them, until the sheet is closed."""
        wish: WordWish | None = None
        remembered = self._knowledge.remembered("kindsAndTagsDialog")
        while (document := self._desk.writable()) is not None:
            with read_guard(document.path):
                kinds = lists.kinds(document.file)
                tags = select(document.file, Tag, "ORDER BY name COLLATE NOCASE")
                uses = lists.uses_of_words(document.file)
            words = Words(kinds, tags, uses)
            wish = kinds_and_tags.ask(self._desk.shell, words, remembered, wish)
            if wish is None:
                return
            if wish.is_delete and wish.word is not None:
                self._removal.delete_marks([(wish.table, wish.word.id)])
            elif wish.table == "tag":
                self.ask_tag(wish.word if isinstance(wish.word, Tag) else Tag(""))
            else:
                new = Kind("", "", DEFAULT_COLOUR, "dot")
                self.ask_kind(wish.word if isinstance(wish.word, Kind) else new)

    def edit(self, table: str, id: int) -> bool:
        """Ask for another state of a stored record; False for a table that has no dialog here."""
        ways: dict[str, Callable[[Document], None]] = {
            "person": lambda document: self._ask_person(person_draft(document.file, id)),
            "unit": lambda document: self._ask_unit(unit_draft(document.file, id)),
            "tenure": lambda document: self.ask_office(office_draft(document.file, id)),
            "era": lambda document: self._ask_era(era_draft(document.file, id)),
            "kind": lambda document: self._ask_stored_kind(document, id),
        }
        document = self._desk.writable() if table in ways else None
        if document is not None:
            try:
                with read_guard(document.path):
                    ways[table](document)
            except ChronikError as problem:
                self._desk.strip.say(str(problem), "error")
        return table in ways

    def ask_tag(self, tag: Tag) -> None:
        """Ask for a tag, new (id 0) or stored, and write it; with another's name it is merged."""
        document = self._desk.document

        def merged(answer: Tag) -> str:
            same = _same_tag(document.file, answer) if document is not None else None
            return label("merge", same.name, other=tag.name) if same is not None else ""

        self._ask(tag_dialog.ask, tag, "tag", lambda each: each.name, _tag_or_merge, merged)

    def ask_kind(self, kind: Kind) -> None:
        """Ask for a kind of event, new (id 0) or stored, and write it."""
        self._ask(kind_dialog.ask, kind, "kind", lambda each: each.label, kind_change)

    def ask_office(self, draft: OfficeDraft) -> None:
        """Ask for a time in office, new (id 0) or stored, and write it."""

        def words(value: OfficeDraft) -> str:
            holder = value.person.name if value.person is not None else self.tr("vacant")
            return " · ".join(filter(None, (holder, value.unit.name, value.title)))

        self._ask(tenure_dialog.ask, draft, "tenure", words, office_change)

    def _ask_stored_kind(self, document: Document, id: int) -> None:
        for kind in lists.kinds(document.file):
            if kind.id == id:
                self.ask_kind(kind)

    def _ask_person(self, draft: PersonDraft) -> None:
        self._ask(person_dialog.ask, draft, "person", lambda each: each.name, person_change)

    def _ask_unit(self, draft: UnitDraft) -> None:
        self._ask(unit_dialog.ask, draft, "unit", lambda each: each.unit.name, unit_change)

    def _ask_era(self, era: Era) -> None:
        self._ask(era_dialog.ask, era, "era", lambda each: each.title, era_change)

    def _ask(
        self,
        ask: Callable[..., Any],
        value: Any,
        table: str,
        name: Callable[[Any], str],
        change: Callable[[Any, Any], Change],
        other_words: Callable[[Any], str] = lambda _answer: "",
    ) -> Edit | None:
        """Ask with a dialog's `ask(parent, value, helpers)` and write what came of it.

        `other_words` calls the edit something else than adding or changing, "" = it is one.
        """
        document = self._desk.writable()
        if document is None:
            return None
        written: list[Edit | None] = []

        def save(answer: Any) -> str:
            words = label("change" if answer.id else "add", name(answer))
            words = other_words(answer) or words
            rows = self._desk.rows_around((table, answer.id)) if table == "tag" else 1
            edit, problem = self._desk.write(words, lambda file: change(file, answer), rows)
            written.append(edit)
            return problem

        answer = ask(self._desk.shell, value, self._knowledge.helpers(document), save=save)
        edit = written[-1] if answer is not None and written else None
        if edit is not None and table in PICKED:
            self._desk.pick(table, answer.id or new_id(edit, table))
        return edit


def _same_tag(file: Readable, tag: Tag) -> Tag | None:
    """The other tag whose name a stored tag got."""
    others = [each for each in select(file, Tag, "") if each.id != tag.id] if tag.id else []
    return next((each for each in others if folded(each.name) == folded(tag.name)), None)


def _tag_or_merge(file: Readable, tag: Tag) -> Change:
    """What storing a tag changes; one that got another's name goes into that one."""
    same = _same_tag(file, tag)
    return merge_tags(file, same.id, tag.id) if same is not None else tag_change(file, tag)


def _office_of(passage: EventDraft) -> OfficeDraft:
    """A time in office that a passage speaks of: what it names first, known on its day."""
    words = " ".join(each.exact for each in passage.citations)
    positions = positions_in(words)
    issued = next((each.source.issued for each in passage.citations if each.source.issued), "")
    try:
        span = make_span("", "", attested=issued) if issued else UNDATED
    except DateProblem:  # another program's text
        span = UNDATED
    return OfficeDraft(
        passage.units[0] if passage.units else Who(""),
        passage.people[0] if passage.people else None,
        title=positions[0].title if positions else "",
        leads=positions[0].leads if positions else True,
        status=status_in(words),
        span=span,
        citations=passage.citations,
    )
