"""What an importer hands over: records in memory, nothing written yet.

A batch names its own records by negative ids (-1, -2 … per table, in the order they were
added) and records already in the file by their positive ids. `db.history.load` gives the
real ids in one transaction. Records that are spoken of by uid (citations, notes,
properties) get their uid when they are added.
"""

# SPDX-License-Identifier: MIT

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from db.records import Record
from db.uids import new_uid

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row of the source that was not taken: its number as a person counts it, and why."""

    row: int
    reason: str


@dataclass(slots=True)
class Batch:
    """Records to load together, by record class, with what the report of the import says."""

    records: dict[type[Any], list[Any]] = field(default_factory=lambda: defaultdict(list))
    rejected: list[Rejected] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def add(self, record: R) -> R:
        """Keep a record and return it with its batch id and uid."""
        rows = self.records[type(record)]
        given: Any = record  # every record but Meta, which no importer adds, has both
        kept: R = replace(given, id=-len(rows) - 1, uid=given.uid or new_uid())
        rows.append(kept)
        return kept

    def of(self, kind: type[R]) -> list[R]:
        """All records of one class, in the order they were added."""
        return self.records.get(kind, [])

    def extend(self, records: Iterable[Record]) -> None:
        """Add many."""
        for record in records:
            self.add(record)
