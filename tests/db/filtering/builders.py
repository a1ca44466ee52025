"""A file with something of everything a filter can ask for, and how to ask."""

# SPDX-License-Identifier: MIT

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from db.columns import ERA, EVENT, TENURE
from db.drafts.ids import Edits
from db.file import OpenFile
from db.filtering import Group, filter_of
from db.filtering.matching import matching
from db.history import History
from db.load_columns import load_columns
from db.records import Alias, Citation, Source, Tag, Tagging
from tests.db.builders import (
    a_file_with,
    a_tenure_with,
    a_unit_with,
    an_era_with,
    an_event_with,
)


def a_filtered_file(folder: Path) -> OpenFile:
    """Cloud lies below Alibaba, its team below Cloud; two people, a tag, a source."""
    file = a_file_with(
        folder,
        a_unit_with("Alibaba"),
        a_unit_with("Cloud", parent="Alibaba"),
        a_unit_with("Team", parent="Cloud"),
        an_era_with("FY 2023"),
        a_tenure_with("Ada", "Cloud", "president", starts="2018", ends="2020-06"),
        a_tenure_with("Bo", "Alibaba", "chief", starts="2021", ends=".."),
        an_event_with("Outage in the hall", starts="2019-03-01", kind="incident", units=("Cloud",)),
        an_event_with("Ada is appointed", starts="2018-01", kind="appointment", people=("Ada",),
            units=("Team",), importance="main"),
        an_event_with("Ada and Bo speak", starts="2022", people=("Ada", "Bo"), modality="rumour"),
        an_event_with("云 grows", starts="", description="nobody says when", units=("Alibaba",)),
        an_event_with("Before it all", starts="[..2010-05-01]", notes=("an aside",)),
    )  # fmt: skip
    add(file, Tag("grave"), Source("Paper"), Alias("Zhang Ada", person_id=id_of(file, "Ada")))
    outage = uid_of(file, "Outage in the hall")
    add(file, Tagging(1, outage), Citation(1, outage), Tagging(1, uid_of_tenure(file, 1)))
    return file


def add(file: OpenFile, *records: Any) -> None:
    """Store new records in one edit."""
    edits = Edits(file)
    for record in records:
        edits.add(record)
    History(file).apply(edits.to_change("add"))


def id_of(file: OpenFile, name: str) -> int:
    """The id of a person or unit of this name, or of an event of this title."""
    sql = (
        "SELECT id FROM person WHERE name = ?1 UNION ALL SELECT id FROM unit WHERE name = ?1"
        " UNION ALL SELECT id FROM event WHERE title = ?1"
    )
    return int(file.connection.execute(sql, (name,)).fetchone()[0])


def uid_of(file: OpenFile, title: str) -> str:
    """The uid of the event of this title."""
    sql = "SELECT uid FROM event WHERE title = ?"
    return str(file.connection.execute(sql, (title,)).fetchone()[0])


def uid_of_tenure(file: OpenFile, id: int) -> str:
    """The uid of a time in office."""
    return str(file.connection.execute("SELECT uid FROM tenure WHERE id = ?", (id,)).fetchone()[0])


def kind_id(file: OpenFile, name: str) -> int:
    """The id of a kind."""
    return int(file.connection.execute("SELECT id FROM kind WHERE name = ?", (name,)).fetchone()[0])


def seen(file: OpenFile, groups: Iterable[Group], has_office: bool = True) -> set[str]:
    """The titles of what passes; times in office by their holder."""
    columns = load_columns(file)
    mask = matching(file, columns, filter_of(groups, has_office))
    sql = {
        ERA: "SELECT title FROM era WHERE id = ?",
        EVENT: "SELECT title FROM event WHERE id = ?",
        TENURE: "SELECT '@' || person.name FROM tenure JOIN person ON person.id = person_id"
        " WHERE tenure.id = ?",
    }
    pairs = zip(columns.table[mask].tolist(), columns.id[mask].tolist(), strict=True)
    rows = [file.connection.execute(sql[table], (id,)).fetchone()[0] for table, id in pairs]
    return set(rows) - {"FY 2023"}  # an era is always seen; one test says so
