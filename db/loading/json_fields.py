"""One object of a JSON file, asked for its fields by name and type: the rows' careful reader.

What does not fit raises `RowProblem` with the JSON path; nobody outside the JSON reader
sees that exception. Keys that nobody asked for are told to the `Report`.
"""

# SPDX-License-Identifier: MIT

import json
from collections import Counter
from collections.abc import Collection, Iterator
from typing import Final

from db.dates.edtf import parse
from db.dates.span import Span, make_span
from db.errors import DateProblem
from db.loading.batch import Batch, Rejected
from db.saying import numeral, said

MAX_WHOLE: Final = 2**63 - 1  # SQLite's largest integer
SHOWN: Final = 60  # characters of a wrong value that a reason repeats


class RowProblem(Exception):
    """This row can't be taken; `place` is its JSON path, the text says why."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(reason)
        self.place = place


class Report:
    """What the import says of rows left out and of keys nobody knows."""

    def __init__(self, batch: Batch) -> None:
        self._batch = batch
        self._unknown: Counter[tuple[str, str]] = Counter()

    def reject(self, row: int, problem: RowProblem) -> None:
        """List a row that was not taken; `row` counts from 1 within its top-level list."""
        self._batch.rejected.append(Rejected(row, f"{problem.place}: {problem}"))

    def unknown(self, kind: str, key: str) -> None:
        """Count a key that this format does not know in rows of a kind."""
        self._unknown[kind, key] += 1

    def close(self) -> None:
        """Turn the counts into remarks."""
        for (kind, key), count in self._unknown.most_common(50):
            words = said("{kind}: the key {key} is not known and was left out")
            if count > 1:
                words = said("{kind}: the key {key} is not known and was left out ({count} times)")
            self._batch.remarks.append(
                words.format(kind=kind, key=shown(key), count=numeral(count))
            )
        if len(self._unknown) > 50:
            more = numeral(len(self._unknown) - 50)
            self._batch.remarks.append(said("{count} more keys are not known", count=more))


class Fields:
    """One JSON object at a place, for instance `$.events[3]`; every getter may raise RowProblem."""

    def __init__(self, value: object, place: str, kind: str, report: Report) -> None:
        if not isinstance(value, dict):
            raise RowProblem(
                place, said("an object was expected here, not {value}", value=shown(value))
            )
        self._data: dict[str, object] = value
        self._asked: set[str] = set()
        self.kind = kind  # for remarks: the list this is an item of
        self.place = place
        self.report = report

    def has(self, key: str) -> bool:
        """Tell whether the key is there and not null."""
        self._asked.add(key)
        return self._data.get(key) is not None

    def text(self, key: str, default: str = "") -> str:
        """Return a text, or the default where the key is absent or null."""
        self._asked.add(key)
        value = self._data.get(key)
        if value is None:
            return default
        if not isinstance(value, str):
            raise self.problem(key, said("a text was expected, not {value}", value=shown(value)))
        return value

    def needed(self, key: str) -> str:
        """Return a text that must be there and hold more than blanks, stripped."""
        value = self.text(key).strip()
        if not value:
            raise self.problem(
                key, said("is missing") if key not in self._data else said("is empty")
            )
        return value

    def choice(self, key: str, allowed: Collection[str], default: str) -> str:
        """Return one of the allowed words."""
        value = self.text(key, default)
        if value not in allowed:
            words = ", ".join(allowed)
            raise self.problem(
                key, said("{value} is none of: {words}", value=shown(value), words=words)
            )
        return value

    def flag(self, key: str) -> bool:
        """Return true or false; absent is false."""
        self._asked.add(key)
        value = self._data.get(key)
        if value is None or isinstance(value, bool):
            return bool(value)
        raise self.problem(key, said("true or false was expected, not {value}", value=shown(value)))

    def whole(
        self, key: str, default: int | None = None, *, least: int = 0, most: int = MAX_WHOLE
    ) -> int | None:
        """Return a whole number in [least, most]; null stays None, absent gives the default."""
        self._asked.add(key)
        value = self._data.get(key, default)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int):
            raise self.problem(
                key, said("a whole number was expected, not {value}", value=shown(value))
            )
        if not least <= value <= most:
            raise self.problem(
                key,
                said(
                    "{value} is not between {least} and {most}",
                    value=shown(value),
                    least=numeral(least),
                    most=numeral(most),
                ),
            )
        return value

    def number(self, key: str) -> float:
        """Return a number that must be there."""
        self._asked.add(key)
        value = self._data.get(key)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.problem(key, said("a number was expected, not {value}", value=shown(value)))
        try:
            return float(value)
        except OverflowError:
            raise self.problem(key, said("the number is too large to keep")) from None

    def date(self, key: str) -> str:
        """Return an EDTF date as it is written, checked; empty where there is none."""
        value = self.text(key).strip()
        if value:
            self._checked_date(key, value)
        return value

    def span(self, zone: str, file_zone: str, *, always_period: bool = False) -> Span:
        """Return the span of starts, ends, attested, zone and wording, with bounds for the file.

        `zone` is that of clock times which name none. Without the key `ends` it is one
        moment, unless `always_period`.
        """
        starts = self.text("starts").strip()
        ends = self.text("ends").strip() if self.has("ends") or always_period else None
        attested, zone = self.text("attested").strip(), self.text("zone", zone).strip()
        wording = self.text("wording")
        try:
            return make_span(
                starts, ends, attested=attested, zone=zone, wording=wording, file_zone=file_zone
            )
        except DateProblem as problem:
            for key in ("starts", "ends", "attested"):
                self._checked_date(key, self.text(key).strip())
            raise RowProblem(self.place, problem.happened) from None

    def items(self, key: str) -> Iterator[tuple[str, object]]:
        """Yield place and value of each item of a list; absent is an empty list."""
        self._asked.add(key)
        value = self._data.get(key)
        if value is None:
            return
        if not isinstance(value, list):
            raise self.problem(key, said("a list was expected, not {value}", value=shown(value)))
        for position, item in enumerate(value):
            yield f"{self.place}.{key}[{position}]", item

    def pairs(self, key: str) -> list[tuple[str, object]]:
        """Return the names and values of an object of free keys; absent is none."""
        self._asked.add(key)
        value = self._data.get(key)
        if value is None:
            return []
        if not isinstance(value, dict):
            raise self.problem(key, said("an object was expected, not {value}", value=shown(value)))
        return list(value.items())

    def raw(self, key: str) -> object:
        """Return the value as it stands, None where absent."""
        self._asked.add(key)
        return self._data.get(key)

    def skip(self, *keys: str) -> None:
        """Know these keys without reading them here."""
        self._asked.update(keys)

    def finish(self) -> None:
        """Tell the report of every key that nobody asked for."""
        for key in sorted(self._data.keys() - self._asked):
            self.report.unknown(self.kind, key)

    def problem(self, key: str, reason: str) -> RowProblem:
        """Make, not raise, the problem of one key."""
        return RowProblem(f"{self.place}.{key}", reason)

    def _checked_date(self, key: str, value: str) -> None:
        if value in ("", ".."):
            return
        try:
            parse(value)
        except DateProblem as problem:
            raise self.problem(
                key,
                said("{value} is no date: {problem}", value=shown(value), problem=problem.happened),
            ) from None


def shown(value: object) -> str:
    """Return a value as JSON for a reason, cut to a readable length."""
    if isinstance(value, dict | list):
        return said("an object") if isinstance(value, dict) else said("a list")
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
