"""The commands that need no window and nothing of Qt: new, import, check, list, dates."""

# SPDX-License-Identifier: MIT

import json
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import Final

from db.check import check as findings_of
from db.dates.edtf import parse
from db.dates.free_text import DateReading, read_free
from db.dates.read_back import reading_words
from db.dates.span import Span
from db.errors import ChronikError, DateProblem, FileProblem
from db.file import OpenFile, create, look_over, open_file, read_guard
from db.history import load
from db.loading.batch import Batch
from db.loading.existing import Existing, existing_of
from db.loading.formats import Options, header_of, read_source
from db.reading.listing import Row, listing
from db.reading.lists import kinds
from db.tables import TABLES
from seeds.sample import create_sample

DONE: Final = 0
FOUND: Final = 1
LONGEST_S: Final = 3600.0


class WrongUse(ChronikError):
    """What was asked for can't be meant."""

    exit_code = 2


def new(options: Namespace) -> int:
    """Make a file, empty or with the sample."""
    path = Path(options.file)
    with create_sample(path) if options.sample else create(path, title=path.stem):
        say(f"Made {path.name}.")
    return DONE


def import_sources(options: Namespace) -> int:
    """Read sources and load them; the file is made when it is absent."""
    path, sources = Path(options.file), [Path(source) for source in options.sources]
    how = Options(options.format, tuple(options.column), options.date_order, options.encoding)
    if options.dry_run:
        batches = _tried(path, sources, how)
    else:
        with _made(path, sources[0], how) as file:
            batches = _loaded(file, sources, how)
    _report(sources, batches, options)
    return FOUND if any(batch.rejected for batch in batches) else DONE


def check(options: Namespace) -> int:
    """List what is wrong in a file, a line a finding."""
    path = Path(options.file).absolute()
    # What is no timeline at all can't be checked.
    with open_file(path, writing=False) as file, read_guard(path):
        faults = list(look_over(path, seconds=LONGEST_S).faults)
        if not faults:
            faults = [str(finding) for finding in findings_of(file)]
    for fault in faults:
        say(fault)
    if not faults:
        say(f"{path.name} is sound.")
    return FOUND if faults else DONE


def list_records(options: Namespace) -> int:
    """List records as lines with tabs between the cells, or as JSON."""
    with open_file(Path(options.file), writing=False) as file, read_guard(file.path):
        kind_id = _kind_id(file, options.kind, options.table) if options.kind else None
        found = listing(file, options.table, text=options.search, kind_id=kind_id)
        if options.json:
            _say_json(found.headings, found.rows)
        else:
            say("\t".join(found.headings))
            for row in found.rows:
                say("\t".join(_on_one_line(cell) for cell in row))
    return DONE


def read_dates(options: Namespace) -> int:
    """Say how each line of standard input is read as a date, as lines with tabs or as JSON."""
    reference = options.reference or date.today().isoformat()
    try:
        parse(reference)
    except DateProblem as problem:
        raise WrongUse(f"--from: {problem}") from problem
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    readings = [read_free(line.rstrip("\r\n"), reference=reference) for line in sys.stdin]
    if options.json:
        say(json.dumps([_reading_json(reading) for reading in readings], ensure_ascii=False))
    else:
        for reading in readings:
            say("\t".join(_on_one_line(cell) for cell in _reading_cells(reading)))
    return DONE if all(reading.spans for reading in readings) else FOUND


def say(text: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{text}\n")


def _certainty(reading: DateReading) -> str:
    if not reading.spans:
        return "not understood"
    return "certain" if reading.span else "open"


def _reading_cells(reading: DateReading) -> list[str]:
    """What was typed, how sure the reading is, and every reading as EDTF and in words."""
    said = [f"{_edtf(span) or '-'} ({reading_words(span)})" for span in reading.spans]
    counted = f"counted from {reading.counted_from}" if reading.counted_from else ""
    told = [reading.problem, counted, reading.remark]
    return [reading.text, _certainty(reading), *said, *(text for text in told if text)]


def _reading_json(reading: DateReading) -> dict[str, object]:
    values = [{"value": _edtf(span), "words": reading_words(span)} for span in reading.spans]
    first: dict[str, str] = values[0] if values else {"value": "", "words": ""}
    return {
        "text": reading.text,
        "certainty": _certainty(reading),
        **first,
        "others": values[1:],
        "counted_from": reading.counted_from,
        "problem": reading.problem,
        "remark": reading.remark,
    }


def _edtf(span: Span) -> str:
    """A reading as one text: its EDTF, for a period that of both ends."""
    return f"{span.starts}/{span.ends}" if span.shape == "period" else span.starts


def _tried(path: Path, sources: Sequence[Path], how: Options) -> list[Batch]:
    """Read all sources and write nothing; the file need not exist."""
    if not path.exists():
        return [read_source(source, how, Existing.empty()) for source in sources]
    with open_file(path, writing=False) as file:
        return [read_source(source, how, existing_of(file)) for source in sources]


def _loaded(file: OpenFile, sources: Sequence[Path], how: Options) -> list[Batch]:
    """Load every source in a transaction of its own, once all of them can be read."""
    batches = [read_source(source, how, existing_of(file)) for source in sources]
    for place, source in enumerate(sources):
        if place:  # it may name people and units that came in with an earlier one
            batches[place] = read_source(source, how, existing_of(file))
        try:
            load(file, batches[place], label=f"import {source.name}")
        except ChronikError as problem:
            if not place:
                raise
            names = ", ".join(each.name for each in sources[:place])
            raise FileProblem(f"{problem} What came before it was imported: {names}.") from problem
    return batches


@contextmanager
def _made(path: Path, first: Path, how: Options) -> Iterator[OpenFile]:
    """The file to import into; one that is made for it goes away again when that fails."""
    if path.exists() or path.is_symlink():
        with open_file(path, writing=True) as file:
            if file.read_only:
                raise FileProblem(
                    f"{path.name} can't be written.", "Nothing was imported.", file.reason
                )
            faults = look_over(file.path).faults
            if faults:
                raise FileProblem(faults[0], "Nothing was imported.")
            yield file
        return
    header = header_of(first, how)
    title = header.title or path.stem
    with create(
        path, title=title, language=header.language or "en", zone=header.zone or "UTC"
    ) as f:
        try:
            yield f
        except BaseException:
            f.close()
            path.unlink(missing_ok=True)
            raise


def _report(sources: Sequence[Path], batches: Sequence[Batch], options: Namespace) -> None:
    if options.json:
        reports = [_as_json(source, batch) for source, batch in zip(sources, batches, strict=True)]
        say(json.dumps({"dry_run": options.dry_run, "sources": reports}, ensure_ascii=False))
        return
    for source, batch in zip(sources, batches, strict=True):
        counts = ", ".join(f"{count:,} {table}" for table, count in _counts(batch).items())
        would = "would be read" if options.dry_run else "read"
        say(f"{source.name}: {would}: {counts or 'nothing'}; {len(batch.rejected):,} rejected")
        for remark in batch.remarks:
            say(f"  {_on_one_line(remark)}")
        for rejected in batch.rejected:
            say(f"  row {rejected.row}: {_on_one_line(rejected.reason)}")


def _as_json(source: Path, batch: Batch) -> dict[str, object]:
    rejected = [{"row": each.row, "reason": each.reason} for each in batch.rejected]
    return {
        "source": source.name,
        "counts": _counts(batch),
        "remarks": list(batch.remarks),
        "rejected": rejected,
    }


def _counts(batch: Batch) -> dict[str, int]:
    return {TABLES[cls]: len(rows) for cls, rows in batch.records.items() if rows}


def _kind_id(file: OpenFile, name: str, table: str) -> int:
    if table != "events":
        raise WrongUse("--kind goes with --table events only.")
    known = kinds(file)
    for kind in known:
        if name.casefold() in (kind.name.casefold(), kind.label.casefold()):
            return kind.id
    names = ", ".join(kind.name for kind in known)
    raise WrongUse(f"There is no kind of event “{_on_one_line(name)}”; there are {names}.")


def _say_json(headings: Row, rows: Iterable[Row]) -> None:
    between = "[\n"
    for row in rows:
        cells: dict[str, str | int] = dict(zip(headings, row, strict=True))
        cells["id"] = int(row[0])
        sys.stdout.write(between + json.dumps(cells, ensure_ascii=False))
        between = ",\n"
    say("[]" if between == "[\n" else "\n]")


def _on_one_line(text: str) -> str:
    """Without tabs, breaks and the signs that steer a terminal."""
    return "".join(letter if letter.isprintable() else " " for letter in text)
