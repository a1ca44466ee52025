"""A change of the file as data: what was there before, what is there after.

Dialogs, the canvas and the clipboard lead to a `Change`; `History` applies it in one
transaction, and undo applies its inverse by the same road.
"""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass

from db.records import Record


@dataclass(frozen=True, slots=True)
class Change:
    """Records as they were and as they shall be, matched by table and id.

    A record only in `after` is new, one only in `before` is deleted. A new record has a
    negative id, -1, -2 … in its table, and others of the same change refer to it by that id;
    its uid is made beforehand (`new_uid`) where something is `about` it, else when it is stored.
    `label` says what was done, for a person: "move ‘Hong Kong outage’ by 2 days".
    """

    label: str
    before: tuple[Record, ...] = ()
    after: tuple[Record, ...] = ()

    def inverted(self) -> "Change":
        """Return the change that takes this one back."""
        return Change(self.label, self.after, self.before)

    def __bool__(self) -> bool:
        """Whether anything changes."""
        return self.before != self.after
