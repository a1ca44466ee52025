"""Promise R14 for JSON: a damaged file ends in a report or in one ImportProblem, never halfway."""

# SPDX-License-Identifier: MIT

import json
import random
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.errors import ImportProblem
from db.file import OpenFile, create
from db.history import load
from db.loading.batch import Batch
from db.loading.chronik_json import read
from db.loading.existing import existing_of
from db.records import Event
from db.schema import CONTENT_TABLES
from seeds import sample_text

RAW = sample_text()

JUNK: tuple[Any, ...] = (
    None, True, False, 0, -1, 3, 2**63, 10**30, -0.0, 1.5e308, "", " ", "x", "..", "2022-12-29",
    "[..2022-12-29]", "0000", "10000", "2022-02-30", "9" * 400, "1/2/3", "2022-12-29T25:00", "\x00",
    "Ａ\u202e", "👩", "a" * 5_000, "jeff-zhang", "cloud", "article", "incident", "vacant", [], {},
    [[]], [{}], [None], {"": None}, {"key": "x"}, {"a": {"b": {"c": {}}}}, "+xx", "Mars/Base",
)  # fmt: skip


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every container of a tree with one of its keys or positions."""
    keys = list(value) if isinstance(value, dict) else list(range(len(value)))
    for key in keys:
        yield value, key
        if isinstance(value[key], dict | list):
            yield from places(value[key])


def damaged(rng: random.Random, times: int) -> bytes:
    """The sample with values replaced, rows lost, doubled or swapped, and keys renamed."""
    data = json.loads(RAW)
    for _ in range(times):
        where, key = rng.choice(list(places(data)))
        act = rng.randrange(5)
        if act == 0:
            del where[key]
        elif act == 1 and isinstance(where, list):
            where.append(deepcopy(where[key]))
        elif act == 2 and isinstance(where, dict):
            where[rng.choice(("key", "unit", "starts", "Ünknown"))] = where.pop(key)
        elif act == 3:
            other, place = rng.choice(list(places(data)))
            where[key] = deepcopy(other[place])
        else:
            where[key] = deepcopy(rng.choice(JUNK))
    return json.dumps(data).encode()


def row_counts(file: OpenFile) -> dict[str, int]:
    rows = file.connection.execute
    return {t: rows(f'SELECT count(*) FROM "{t}"').fetchone()[0] for t in CONTENT_TABLES}


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenFile]:
    with create(tmp_path_factory.mktemp("json") / "one.chronik") as made:
        yield made


def stored_or_refused(file: OpenFile, raw: bytes, label: str = "Mutant") -> Batch | None:
    """What was read, if it was; the file then has exactly the rows that were said to be stored."""
    before = row_counts(file)
    try:
        batch = read(raw, existing_of(file))
        loaded = load(file, batch, label=label)
    except ImportProblem as problem:
        assert str(problem).count("\n") == 0, "the refusal is more than a sentence"
        assert row_counts(file) == before, "a refused import wrote something"
        return None
    grown = {t: n - before[t] for t, n in row_counts(file).items() if n != before[t]}
    assert grown == {table: rows for table, rows in loaded.counts.items() if rows}
    assert file.connection.execute("PRAGMA foreign_key_check").fetchall() == []
    return batch


def is_json(raw: bytes) -> bool:
    try:
        json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return False
    return True


@pytest.mark.parametrize("seed", range(120))
def test_damaged_bytes_are_stored_in_part_or_refused(file: OpenFile, seed: int) -> None:
    rng = random.Random(seed)
    raw = bytearray(RAW)
    for _ in range(rng.choice((1, 1, 3, 20))):
        at = rng.randrange(len(raw))
        act = rng.randrange(3)
        if act == 0:
            raw[at] = rng.randrange(256)
        elif act == 1:
            del raw[at : at + rng.choice((1, 10, 5_000))]
        else:
            raw[at:at] = rng.choice((b'"', b"{", b"]", b"\\ud800", b"\x00", b"\xff", b"1e999"))
    batch = stored_or_refused(file, bytes(raw))
    assert is_json(bytes(raw)) or batch is None, "something was read where nothing can be"


@pytest.mark.parametrize("seed", range(60))
def test_damaged_rows_are_left_out_and_the_rest_is_stored(file: OpenFile, seed: int) -> None:
    rng = random.Random(seed)
    raw = damaged(rng, rng.choice((1, 2, 5, 40)))
    batch = stored_or_refused(file, raw, f"Mutant {seed}")
    assert batch is None or batch.records or batch.rejected, "all rows vanished without a word"


@settings(max_examples=120, deadline=None, derandomize=True, database=None)
@given(st.binary(max_size=400))
def test_any_bytes_at_all_are_refused_or_told_row_by_row(file: OpenFile, raw: bytes) -> None:
    assert stored_or_refused(file, raw) is None
    batch = stored_or_refused(file, b'{"format": "chronik", "version": 1, "events": ' + raw + b"}")
    if batch is not None:
        rows = json.loads(raw)
        told = len(batch.of(Event)) + len({each.row for each in batch.rejected})
        assert told >= (len(rows) if isinstance(rows, list) else 1), "rows vanished without a word"


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=12,
)
LISTS = ("kinds", "sources", "people", "units", "posts", "tenures", "events", "links", "eras")
KEYS = (
    "key", "name", "title", "kind", "unit", "post", "person", "starts", "ends", "attested",
    "parents", "aliases", "units", "people", "figures", "incident", "cites", "notes", "properties",
)  # fmt: skip
ROW = st.dictionaries(st.sampled_from(KEYS), ANY_JSON | st.sampled_from(["a", "b", "2022-12"]))


@settings(max_examples=120, deadline=None, derandomize=True, database=None)
@given(st.dictionaries(st.sampled_from(LISTS), st.lists(ROW, max_size=3) | ANY_JSON))
def test_any_rows_at_all_are_reported_or_refused(file: OpenFile, lists: dict[str, Any]) -> None:
    text = json.dumps({"format": "chronik", "version": 1, **lists})
    batch = stored_or_refused(file, text.encode())
    rows = sum(len(value) for value in lists.values() if isinstance(value, list))
    if batch is not None and rows and not batch.records:
        assert batch.rejected, "rows vanished without a word"
