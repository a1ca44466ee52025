"""Chronik's own JSON, the format of `seeds/` (described in seeds/FORMAT.md), read into a batch.

A row that does not fit is rejected with its JSON path and a reason, and the rest goes in;
what is no such file at all is an `ImportProblem`. Nothing else leaves this module.
"""

# SPDX-License-Identifier: MIT

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from db.dates.zones import zone_of
from db.errors import ImportProblem
from db.loading.batch import Batch
from db.loading.existing import Existing, folded
from db.loading.json_facts import Facts
from db.loading.json_fields import Fields, Report, RowProblem, shown
from db.loading.json_names import Names
from db.loading.json_parts import Keys, Reading
from db.loading.json_text import UNTOUCHED, load_json
from db.saying import numeral, said, to_say

FORMAT: Final = "chronik"
VERSION: Final = 1

_NAMED: Final = {"people": "name", "units": "name", "sources": "title"}

_WHERE: Final = to_say("The format is described in seeds/FORMAT.md.")


@dataclass(frozen=True, slots=True)
class Header:
    """What a file says of itself, for a new `.chronik` made of it; empty where it is silent."""

    title: str = ""
    language: str = ""
    zone: str = ""


@dataclass(frozen=True, slots=True)
class _Section:
    """One top-level list, who makes its rows and which keys they have."""

    name: str
    make: Callable[[Fields], None]
    keys: Keys | None = None


def read(source: Path | str | bytes, existing: Existing) -> Batch:
    """Read a file (a Path), or JSON as text or UTF-8 bytes; raises ImportProblem only.

    `Batch.rejected` counts rows from 1 within their list (0 = the list itself); the reason
    begins with the JSON path, which counts from 0.
    """
    return _read(_opened(source), existing)


def read_header(source: Path | str | bytes) -> Header:
    """Return title, language and zone of a file; raises ImportProblem only."""
    return _header(Fields(_opened(source), "$", "file", Report(Batch())))


def _opened(source: Path | str | bytes) -> dict[str, object]:
    data = load_json(source)
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ImportProblem(
            said('This JSON isn\'t in Chronik\'s own format: "format": "chronik" is missing.'),
            UNTOUCHED,
            _WHERE,
        )
    version = data.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise ImportProblem(
            said("The version of this JSON is {version}, not a number.", version=shown(version)),
            UNTOUCHED,
            _WHERE,
        )
    if version > VERSION:
        raise ImportProblem(
            said(
                "This JSON is of version {version}, newer than this Chronik reads ({newest}).",
                version=shown(version),
                newest=VERSION,
            ),
            UNTOUCHED,
            said("Install a newer Chronik."),
        )
    return data


def _header(top: Fields) -> Header:
    try:
        header = Header(top.text("title"), top.text("language"), top.text("zone").strip())
        if header.zone:
            zone_of(header.zone)
    except RowProblem as problem:
        raise ImportProblem(f"{problem.place}: {problem}.", UNTOUCHED, _WHERE) from None
    except ValueError as problem:  # DateProblem is one
        raise ImportProblem(f"$.zone: {problem}", UNTOUCHED, _WHERE) from None
    return header


def _read(data: dict[str, object], existing: Existing) -> Batch:
    batch = Batch()
    report = Report(batch)
    top = Fields(data, "$", "file", report)
    top.skip("format", "version")
    shared = {name: _shared_names(data.get(name), key) for name, key in _NAMED.items()}
    reading = Reading(batch, existing, report, _header(top).zone, shared)
    names, facts = Names(reading), Facts(reading)
    for step in (
        _Section("kinds", names.kind),
        _Section("sources", names.source, reading.sources),
        names.settle_sources,
        _Section("people", names.person, reading.people),
        _Section("units", names.unit, reading.units),
        names.settle_parents,
        _Section("posts", facts.post, reading.posts),
        _Section("tenures", facts.tenure),
        _Section("events", facts.event, reading.events),
        _Section("links", facts.link),
        _Section("eras", facts.era),
        _Section("notes", facts.note),
    ):
        if isinstance(step, _Section):
            _read_section(top, step, reading)
        else:
            step()
    top.finish()
    report.close()
    for name, count in reading.kept.items():
        words = said("{name}: {count} of them stand in the file already and were kept")
        batch.remarks.append(words.format(name=name, count=numeral(count)))
    return batch


def _read_section(top: Fields, section: _Section, reading: Reading) -> None:
    try:
        items = list(top.items(section.name))
    except RowProblem as problem:
        reading.report.reject(0, problem)
        return
    for row, (place, value) in enumerate(items, 1):
        reading.parts.row = row
        try:
            fields = Fields(value, place, section.name, reading.report)
            section.make(fields)
            fields.finish()
        except RowProblem as problem:
            reading.report.reject(row, problem)
            if section.keys is not None and isinstance(value, dict):
                section.keys.reject(value.get("key"))


def _shared_names(rows: object, key: str) -> frozenset[str]:
    """Names that several rows of a list have: by name they can't be told apart."""
    items = rows if isinstance(rows, list) else []
    names = [row.get(key) for row in items if isinstance(row, dict)]
    counted = Counter(folded(name) for name in names if isinstance(name, str))
    return frozenset(name for name, count in counted.items() if count > 1)
