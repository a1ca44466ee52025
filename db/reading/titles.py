"""The texts of labels: asked for by table and id, for what is visible only."""

# SPDX-License-Identifier: MIT

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from db.columns import ERA, EVENT, TENURE
from db.saying import said, to_say
from db.tables import Readable

BETWEEN: Final = " · "
VACANT: Final = to_say("vacant")
_NOT_REGULAR: Final = {"acting": to_say("acting"), "interim": to_say("interim")}
# By how many cells the longest translation of a word is longer: what is packed in the file must
# not depend on the language of a window.
_LONGER: Final = {"vacant": 3, "acting": 3, "interim": 7}


@dataclass(frozen=True, slots=True)
class TenureLabels:
    """The parts of a tenure's label; `holder` is "vacant" where nobody holds the post."""

    unit: int
    unit_name: str
    post_title: str
    holder: str
    status: str

    def text(self, grouping: str) -> str:
        """Return the label for a grouping: what the lane's heading says already is left out."""
        holder = said(VACANT) if self.holder == VACANT else self.holder
        return self._text(grouping, holder, said(_NOT_REGULAR.get(self.status, "")))

    @property
    def cells(self) -> int:
        """UTF-8 length of the longer of the labels by units and by people, in any language."""
        status = _NOT_REGULAR.get(self.status, "")
        texts = (self._text(grouping, self.holder, status) for grouping in ("units", "people"))
        return max(len(text.encode()) for text in texts) + _LONGER.get(self.status, 0)

    def _text(self, grouping: str, holder: str, status: str) -> str:
        if grouping == "units":
            first: tuple[str, ...] = (holder, self.post_title)
        elif grouping == "people":
            first = (self.unit_name, self.post_title)
        else:
            first = (holder, self.unit_name, self.post_title)
        return BETWEEN.join(part for part in (*first, status) if part)


def tenure_labels(
    connection: sqlite3.Connection, ids: Sequence[int] | None = None
) -> dict[int, TenureLabels]:
    """Return the parts of the labels of these tenures (None: of all), by id."""
    rows = connection.execute(
        "SELECT tenure.id, unit.id, unit.name, post.title, person.name, tenure.status"
        " FROM tenure JOIN post ON post.id = tenure.post_id JOIN unit ON unit.id = post.unit_id"
        " LEFT JOIN person ON person.id = tenure.person_id"
        + ("" if ids is None else " WHERE tenure.id IN (SELECT value FROM json_each(?))"),
        () if ids is None else (json.dumps(list(ids)),),
    )
    return {
        tenure: TenureLabels(unit, unit_name, post, VACANT if holder is None else holder, status)
        for tenure, unit, unit_name, post, holder, status in rows
    }


def titles(
    file: Readable,
    tables: NDArray[np.int8],
    ids: NDArray[np.int64],
    *,
    grouping: str = "units",
) -> list[str]:
    """Return one label text a row in the order asked for; "" where the row is gone."""
    texts: dict[tuple[int, int], str] = {}
    for table, name in ((EVENT, "event"), (ERA, "era")):
        wanted = sorted(set(ids[tables == table].tolist()))
        if wanted:
            rows = file.connection.execute(
                f"SELECT id, title FROM {name} WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(wanted),),
            )
            texts.update({(table, each): title for each, title in rows})
    held = sorted(set(ids[tables == TENURE].tolist()))
    if held:
        found = tenure_labels(file.connection, held)
        texts.update({(TENURE, each): label.text(grouping) for each, label in found.items()})
    asked = zip(tables.tolist(), ids.tolist(), strict=True)
    return [texts.get(each, "") for each in asked]
