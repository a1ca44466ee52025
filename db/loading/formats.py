"""Which importer reads a source: by its ending, or as the user says."""

# SPDX-License-Identifier: MIT

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from db.errors import ImportProblem
from db.loading import chronik_json, csv_table
from db.loading.batch import Batch
from db.loading.chronik_json import Header
from db.loading.csv_roles import with_choices
from db.loading.csv_table import Plan, Progress
from db.loading.existing import Existing
from db.saying import said

ENDINGS: Final = {".csv": "csv", ".tsv": "csv", ".txt": "csv", ".json": "json"}


@dataclass(frozen=True, slots=True)
class Options:
    """How a source shall be read; None and empty = as the source itself suggests.

    `columns` are texts "role=column", the column counted from 1 or named by its heading;
    `date_order` is dmy or mdy.
    """

    format: str | None = None
    columns: tuple[str, ...] = ()
    date_order: str | None = None
    encoding: str | None = None


def format_of(source: Path, options: Options) -> str:
    """Return csv or json; raises ImportProblem where neither is said."""
    known = options.format or ENDINGS.get(source.suffix.lower())
    if known is None:
        raise ImportProblem(
            said("What {name} is can't be told from its ending.", name=source.name),
            said("Nothing was imported."),
            said(
                "These are read: {endings}; or say --format csv or --format json.",
                endings=", ".join(ENDINGS),
            ),
        )
    return known


def header_of(source: Path, options: Options) -> Header:
    """Return what a source says of itself, for a file that is made for it."""
    if format_of(source, options) == "json":
        return chronik_json.read_header(source)
    return Header()


def read_source(
    source: Path, options: Options, existing: Existing, progress: Progress | None = None
) -> Batch:
    """Read a whole source; only ImportProblem leaves."""
    if format_of(source, options) == "json":
        return chronik_json.read(source, existing)
    return csv_table.read(plan_of(source, options), existing, progress)


def plan_of(source: Path, options: Options) -> Plan:
    """How a table is read when nobody is asked: what is found in it, and what `options` say."""
    found = csv_table.probe(source, options.encoding)
    roles = with_choices(found.roles, found.headings, options.columns)
    order = options.date_order or csv_table.order_of_plan(
        source, found.encoding, found.separator, roles
    )
    if order is None:
        raise ImportProblem(
            said("{name} does not say whether 3/4 is 3 April or 4 March.", name=source.name),
            said("Nothing was imported."),
            said("Say which comes first with --date-order dmy or --date-order mdy."),
        )
    return Plan(source, found.encoding, found.separator, roles, order)
