"""An era, the band over all rows: as it is stored, and as a Change."""

# SPDX-License-Identifier: MIT

from dataclasses import replace

from db.changes import Change
from db.drafts.ids import Edits
from db.drafts.labels import quoted
from db.drafts.stored import UNHARMED, needed, stored
from db.drafts.tags import checked_colour
from db.errors import FileProblem
from db.records import Era
from db.saying import said
from db.tables import Readable


def era_draft(file: Readable, era_id: int) -> Era:
    """Return a stored era. Raises FileProblem when it is no longer there."""
    return stored(file, Era, era_id)


def era_change(file: Readable, era: Era) -> Change:
    """Return what storing an era changes; `id` 0 makes a new one.

    Raises FileProblem when it is gone, has no title or no date: it would never be drawn.
    """
    edits = Edits(file)
    era = replace(
        era, title=needed(era.title, said("An era needs a title."), said("Write its title."))
    )
    checked_colour(era.colour, may_be_none=True)
    if era.span.shape == "none":
        raise FileProblem(
            said("An era needs a date to be drawn."), UNHARMED, said("Write when it was.")
        )
    if not era.id:
        edits.add(replace(era, uid=""))
        return edits.to_change(said("add era {name}", name=quoted(era.title)))
    before = stored(file, Era, era.id)
    edits.change(before, replace(era, uid=before.uid))
    return edits.to_change(said("change era {name}", name=quoted(era.title)))
