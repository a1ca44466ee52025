"""A real list of times in office, as a file and as plain rows to compute from independently."""

# SPDX-License-Identifier: MIT

import csv
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from db.file import OpenFile, create
from db.history import load
from db.loading.existing import existing_of
from db.loading.formats import Options, read_source

TABLE: Final = Path(__file__).parents[3].parent / "shared/data/us-executive-tenures/tenures.csv"
TODAY: Final = date(2026, 11, 22)

needs_presidents = pytest.mark.skipif(not TABLE.exists(), reason="the shared data is not there")


@dataclass(frozen=True, order=True)
class InOffice:
    """One row of the table."""

    start: date
    end: date
    person: str
    role: str

    @property
    def days(self) -> int:
        """How long, both days counted."""
        return (self.end - self.start).days + 1


def rows_of(role: str = "") -> list[InOffice]:
    """The rows of the table (of one role) by start, read by nothing of ours."""
    with TABLE.open(newline="", encoding="utf-8") as table:
        found = [
            InOffice(
                date.fromisoformat(row["start"]),
                date.fromisoformat(row["end"]),
                row["person"],
                row["role"],
            )
            for row in csv.DictReader(table)
        ]
    return sorted(row for row in found if not role or row.role == role)


def a_file_of_presidents(folder: Path) -> OpenFile:
    """The table as the importer reads it."""
    file = create(folder / "presidents.chronik")
    load(file, read_source(TABLE, Options(), existing_of(file)), label="Presidents")
    return file
