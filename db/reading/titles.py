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
from db.tables import Readable

BETWEEN: Final = " · "
VACANT: Final = "vacant"


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
        if grouping == "units":
            first: tuple[str, ...] = (self.holder, self.post_title)
        elif grouping == "people":
            first = (self.unit_name, self.post_title)
        else:
            first = (self.holder, self.unit_name, self.post_title)
        status = self.status if self.status in ("acting", "interim") else ""
        return BETWEEN.join(part for part in (*first, status) if part)

    @property
    def cells(self) -> int:
        """UTF-8 length of the longer of the labels by units and by people."""
        return max(len(self.text(grouping).encode()) for grouping in ("units", "people"))


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
