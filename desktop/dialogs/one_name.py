"""A field for one name of a person, a unit, an event or a source; another one replaces it."""

# SPDX-License-Identifier: MIT

from PySide6.QtWidgets import QWidget

from db.drafts.values import Candidate, Who
from desktop.dialogs.asking import Helpers
from desktop.dialogs.chips import ChipField, Find, Words


class OneNameField(ChipField):
    """At most one name; `who()` is it. With `may_be_new` false only stored ones are taken."""

    def __init__(
        self,
        find: Find,
        who: Who | None = None,
        *,
        new_kinds: Words = (),
        may_be_new: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        self._may_be_new = may_be_new
        super().__init__(find, (who,) if who else (), new_kinds=new_kinds, parent=parent)
        self.edited.connect(self._keep_last)
        self._keep_last()

    def who(self) -> Who | None:
        """The name, None when there is none."""
        return self.value()[-1] if self.value() else None

    def mistake(self) -> str:
        """A text that was typed and not taken, or is no stored name where only those are."""
        who = self.who()
        if self.pending() and not self.line.hasFocus():
            words = self.tr("“{name}” is typed but not taken: choose a row of the list.")
            return words.format(name=self.pending()[:80])
        if who is not None and not who.id and not self._may_be_new:
            return self.tr("“{name}” is not in the file.").format(name=who.name[:80])
        return ""

    def _keep_last(self) -> None:
        if len(self.value()) > 1:
            self.set_value(self.value()[-1:])
        self.line.setPlaceholderText("" if self.value() else self.tr("name…"))


class Namesakes:
    """Whether another stored record has a name; the file is asked once for each name."""

    def __init__(self, find: Find, own_id: int, own_name: str) -> None:
        self._find = find
        self._own_id = own_id
        self._known = {own_name: False} if own_id else {}

    def has(self, name: str) -> bool:
        """Whether there is one. Whoever has a stored name already is not told so again."""
        if name not in self._known:
            found = self._find(name) if name else ()
            wanted = name.casefold()
            self._known[name] = any(
                each.id != self._own_id and each.name.casefold() == wanted for each in found
            )
        return self._known[name]


def tag_field(helpers: Helpers, tags: tuple[str, ...]) -> ChipField:
    """A field for tags with their colours; `names()` are the tags."""
    stored = {tag.name.casefold(): tag for tag in helpers.tags}

    def who_of(name: str) -> Who:
        tag = stored.get(name.casefold())
        return Who(name, tag.id if tag else 0)

    def find(text: str) -> list[Candidate]:
        typed = text.casefold()
        return [Candidate("tag", t.id, t.name) for t in helpers.tags if typed in t.name.casefold()]

    def colour_of(who: Who) -> str:
        tag = stored.get(who.name.casefold())
        return tag.colour if tag else ""

    return ChipField(find, [who_of(name) for name in tags], colours=colour_of)
