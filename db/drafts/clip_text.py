"""Records as text on the clipboard and back; whatever another program puts there is distrusted.

The text is JSON: `{"chronik": "marks", "version": 1, "marks": [[table, id], …], "records":
{table: [{column: value, …}, …]}}`. Columns that have their default are left out, a span is
its EDTF texts, its bounds are computed anew. Ids count only inside the text.
"""

# SPDX-License-Identifier: MIT

import base64
import binascii
import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, Field, dataclass, field, fields
from typing import Any, Final, get_args, get_type_hints

from db.dates.edtf import parse
from db.dates.span import Shape, Span, make_span
from db.errors import DateProblem, ImportProblem
from db.records import Meta, Note, Post, Record, Tenure, View
from db.saying import said, to_say
from db.schema import ATTACHMENT_BYTES, EDTF_COLUMNS, ENUMERATIONS
from db.tables import CLASS_OF, TABLES

MIME: Final = "application/x-chronik+json"
VERSION: Final = 1

_SPAN_TEXTS: Final = ("shape", "starts", "ends", "attested", "zone", "wording")
_HINTS: Final = {cls: get_type_hints(cls) for cls in TABLES if cls not in (Meta, View)}
_SHAPES: Final[tuple[Shape, ...]] = get_args(Shape)
_COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}|")
_NOTHING_PASTED: Final = to_say("Nothing was pasted.")
_BIGGEST: Final = 2**63 - 1


@dataclass(slots=True)
class Clip:
    """Marks (table, id) and the records they need, as they were in the file they come from."""

    marks: list[tuple[str, int]] = field(default_factory=list)
    records: dict[str, dict[int, Any]] = field(default_factory=dict)

    def add(self, record: Record) -> None:
        """Keep a record once."""
        given: Any = record
        self.records.setdefault(TABLES[type(record)], {})[given.id] = record

    def of(self, table: str) -> list[Any]:
        """Return the records of a table by their ids."""
        return list(self.records.get(table, {}).values())

    def get(self, table: str, id: int | None) -> Any:
        """Return a record by its id. Raises ImportProblem when the text does not have it."""
        found = self.records.get(table, {}).get(id if id is not None else 0)
        if found is None:
            raise refused(
                said("it names a {what} that it does not hold", what=table.replace("_", " "))
            )
        return found


def text_of(clip: Clip) -> str:
    """Return marks and records as text.

    One by one, as `clip_of` reads them: a JSON of some megabytes at once halts every thread.
    """
    encode = json.JSONEncoder(ensure_ascii=False).encode
    tables = [
        f"{encode(table)}: [{', '.join(encode(_plain(each)) for each in clip.of(table))}]"
        for table in clip.records
    ]
    return (
        f'{{"chronik": "marks", "version": {VERSION}, "marks": {encode(clip.marks)},'
        f' "records": {{{", ".join(tables)}}}}}'
    )


def is_clip(text: str) -> bool:
    """Whether a text looks like ours, so that it may be pasted; it is not read."""
    return text[:40].lstrip().startswith('{"chronik": "marks"')


def _as_it_is(record: dict[str, Any]) -> dict[str, Any]:
    return record


def clip_of(text: str, file_zone: str = "UTC") -> Clip:
    """Read a text of the clipboard. Raises ImportProblem saying what is wrong with it."""
    try:
        whole = json.loads(text, object_hook=_as_it_is)  # Python's own, so that others get a turn
    except (ValueError, RecursionError):
        raise refused(said("it is not what Chronik copies")) from None
    if not isinstance(whole, dict) or whole.get("chronik") != "marks":
        raise refused(said("it is not what Chronik copies"))
    if whole.get("version") != VERSION:
        raise refused(said("another version of Chronik copied it"))
    tables, marks = whole.get("records"), whole.get("marks")
    if not isinstance(tables, dict) or not isinstance(marks, list):
        raise refused(said("a part of it is missing"))
    clip = Clip()
    for table, rows in tables.items():
        cls = CLASS_OF.get(table)
        if cls not in _HINTS or not isinstance(rows, list):
            raise refused(said("it holds what no file holds"))
        for row in rows:
            clip.add(_record(cls, row, file_zone))
    for mark in marks:
        if not isinstance(mark, list) or len(mark) != 2 or not isinstance(mark[0], str):
            raise refused(said("a part of it is missing"))
        clip.get(mark[0], mark[1] if type(mark[1]) is int else None)
        clip.marks.append((mark[0], mark[1]))
    return clip


def refused(why: str) -> ImportProblem:
    """Return the problem of a text that can't be pasted."""
    return ImportProblem(
        said("What is on the clipboard can't be pasted: {why}.", why=why),
        _NOTHING_PASTED,
        said("Copy it again in Chronik."),
    )


def _plain(record: Any) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for column in fields(record):
        value = getattr(record, column.name)
        if isinstance(value, Span):
            texts = {name: getattr(value, name) for name in _SPAN_TEXTS}
            told["span"] = {name: text for name, text in texts.items() if text}
        elif isinstance(value, bytes):
            told[column.name] = base64.b64encode(value).decode("ascii")
        elif value != column.default:
            told[column.name] = value
    return told


def _record(cls: type[Any], row: object, file_zone: str) -> Any:
    if not isinstance(row, dict):
        raise refused(said("a part of it is missing"))
    hints = _HINTS[cls]
    if not row.keys() <= hints.keys():
        raise refused(said("it holds what no file holds"))
    values: dict[str, Any] = {}
    for column in fields(cls):
        if column.name in row:
            values[column.name] = _value(cls, column, hints[column.name], row, file_zone)
        elif column.default is MISSING and column.default_factory is MISSING:
            raise refused(said("a part of it is missing"))
    record = cls(**values)
    if record.id <= 0 or not _is_sound(record):
        raise refused(said("it holds what no file holds"))
    return record


def _value(
    cls: type[Any], column: Field[Any], hint: Any, row: Mapping[str, Any], file_zone: str
) -> Any:
    value = row[column.name]
    if hint is Span:
        return _span(value, file_zone)
    if hint is bytes:
        return _bytes(value)
    kinds = get_args(hint) or (hint,)
    if float in kinds and type(value) is int:
        value = float(value) if abs(value) < _BIGGEST else math.inf
    if type(value) not in kinds or not _is_storable(value):
        raise refused(said("it holds what no file holds"))
    table = TABLES[cls]
    allowed: Sequence[Any] | None = ENUMERATIONS.get((table, column.name))
    if allowed is not None and value is not None and value not in allowed:
        raise refused(
            said(
                "“{value}” is none of {words}",
                value=str(value)[:40],
                words=", ".join(map(str, allowed)),
            )
        )
    if (table, column.name) in EDTF_COLUMNS and value:
        try:
            parse(value)
        except DateProblem:
            raise refused(said("“{value}” is no date", value=value[:40])) from None
    return value


def _span(value: object, file_zone: str) -> Span:
    if not isinstance(value, dict) or not value.keys() <= set(_SPAN_TEXTS):
        raise refused(said("a date in it can't be read"))
    texts = {name: value.get(name, "") for name in _SPAN_TEXTS}
    if not all(isinstance(text, str) and _is_storable(text) for text in texts.values()):
        raise refused(said("a date in it can't be read"))
    shape = next((each for each in _SHAPES if each == (texts["shape"] or "none")), None)
    if shape is None:
        raise refused(said("a date in it can't be read"))
    try:
        return make_span(
            texts["starts"], texts["ends"] if shape == "period" else None, shape=shape,
            attested=texts["attested"], zone=texts["zone"], wording=texts["wording"],
            file_zone=file_zone,
        )  # fmt: skip
    except DateProblem as problem:
        raise refused(
            said("a date in it can't be read ({why})", why=problem.happened.rstrip("."))
        ) from None


def _bytes(value: object) -> bytes:
    try:
        given = base64.b64decode(value if isinstance(value, str) else "?", validate=True)
    except (binascii.Error, ValueError):
        raise refused(said("an attached file in it can't be read")) from None
    if len(given) > ATTACHMENT_BYTES:
        raise refused(said("an attached file in it is larger than 10 MB"))
    return given


def _is_storable(value: object) -> bool:
    if isinstance(value, str):
        return "\0" not in value and _is_text(value)
    if isinstance(value, float):
        return math.isfinite(value)
    return not isinstance(value, int) or abs(value) <= _BIGGEST


def _is_text(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_sound(record: Any) -> bool:
    """What `db.schema.RULES` asks of a row, and that a colour is one."""
    if isinstance(record, Tenure):
        return (record.status == "vacant") == (record.person_id is None)
    if isinstance(record, Post):
        return record.seats is None or record.seats >= 1
    if isinstance(record, Note):
        return bool(record.about) or record.at is not None
    return _COLOUR.fullmatch(getattr(record, "colour", "")) is not None
