"""What a field of names offers for a typed text, and how it words what was taken."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from db.drafts.values import Candidate, Who
from desktop.dialogs.choices import Choice
from desktop.dialogs.signs import colour_icon

Find = Callable[[str], Sequence[Candidate]]
Words = Sequence[tuple[str, str]]  # what is stored, the word for it

translate = QCoreApplication.translate


class NameRows:
    """Stored names, new ones, and roles as rows of a list.

    Without `roles` the names are plain words (tags, sources). `colour_of` gives each name the
    colour of its dot or "". With `may_be_new` false only stored names are offered.
    """

    def __init__(
        self,
        find: Find,
        roles: Words,
        new_kinds: Words,
        colour_of: Callable[[Who], str] | None,
        *,
        may_be_new: bool = True,
    ) -> None:
        self.may_be_new = may_be_new
        self._find = find
        self._new_kinds = list(new_kinds)
        self._colour_of = colour_of
        self.set_roles(roles, roles[0][0] if roles else "subject")

    def set_roles(self, roles: Words, silent: str) -> None:
        """What a name can be; the role `silent` is not written on its chip."""
        self._roles, self._silent = list(roles), silent

    @property
    def has_roles(self) -> bool:
        """Whether a name can be given a role."""
        return bool(self._roles)

    def new(self, name: str) -> Who:
        """A new one of this name."""
        return Who(name, 0, self._first_role())

    def named(self, text: str) -> list[Choice]:
        """The stored names for a text, and rows that make a new one."""
        found = [self._stored(each) for each in self._find(text)]
        if self._colour_of is not None:
            found = [replace(row, icon=colour_icon(self.colour_of(row.value))) for row in found]
        return found + self._new_rows(text.strip('" '), found)

    def exact(self, text: str) -> Choice | None:
        """The one stored name that is this text."""
        name = text.strip('" ')
        same = [each for each in self._find(name) if each.name.casefold() == name.casefold()]
        return self._stored(same[0]) if len(same) == 1 else None

    def roles(self, who: Who, typed: str) -> tuple[list[Choice], int]:
        """Rows of what `who` can be, the typed word itself among them, and the present one."""
        start = typed.casefold()
        rows = [
            Choice(word, ("role", stored))
            for stored, word in self._roles
            if word.casefold().startswith(start)
        ]
        if typed and start not in (row.text.casefold() for row in rows):
            rows.append(Choice(typed, ("role", typed), translate("Names", "as you say it")))
        present = next((n for n, row in enumerate(rows) if row.value == ("role", who.role)), 0)
        if not typed and not who.id:
            why = translate("Names", "what the new one is")
            rows += [Choice(word, ("unit_kind", kind), why) for kind, word in self._new_kinds]
        return rows, present

    def words_of(self, who: Who) -> str:
        """What stands on a chip: name, role, and whether it is new."""
        if not self._roles:
            return who.name
        role = dict(self._roles).get(who.role, who.role)
        new = "" if who.id else translate("Names", "new")
        parts = (who.name, "" if who.role == self._silent else role, new)
        return " · ".join(part for part in parts if part)

    def colour_of(self, who: Who) -> str:
        """The colour of a name's dot, "" = none."""
        return self._colour_of(who) if self._colour_of else ""

    def _stored(self, found: Candidate) -> Choice:
        return Choice(found.name, Who(found.name, found.id, self._first_role()), found.reason)

    def _new_rows(self, name: str, found: list[Choice]) -> list[Choice]:
        """Rows that make a new one of this name; a plain word is there but once."""
        is_there = any(choice.text.casefold() == name.casefold() for choice in found)
        if not name or not self.may_be_new or (is_there and not self._roles):
            return []
        who = replace(self.new(name), is_another=is_there)
        words = translate("Names", "New: {name}").format(name=name)
        kinds = self._new_kinds[:1] if found else self._new_kinds
        rows = [Choice(words, replace(who, unit_kind=kind), word) for kind, word in kinds]
        return rows or [Choice(words, who)]

    def _first_role(self) -> str:
        return self._roles[0][0] if self._roles else "subject"
