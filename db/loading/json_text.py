"""JSON from outside, read so that nothing hostile or broken gets past: one sentence or data.

Python's parser takes more than JSON allows (NaN, a key twice, halves of characters) and
fails in many ways (RecursionError, ValueError on 5,000 digits); here all of it ends in
an `ImportProblem`.
"""

# SPDX-License-Identifier: MIT

import json
import re
from collections import Counter
from collections.abc import Iterator
from math import isfinite
from pathlib import Path
from typing import Final, NoReturn

from db.errors import ImportProblem

MAX_BYTES: Final = 256 * 1024 * 1024
MAX_DEPTH: Final = 40  # our own format needs nine; anything far deeper is no timeline
UNTOUCHED: Final = "Nothing was imported."

_HALF_ESCAPE = re.compile(rb"\\u[dD][89a-fA-F]")


def load_json(source: Path | str | bytes) -> object:
    """Return the data of a JSON file (a Path), text or UTF-8 bytes; raises ImportProblem only."""
    raw = _bytes_of(source)
    if len(raw) > MAX_BYTES:
        raise _problem(f"The JSON is larger than {MAX_BYTES // 1024**2} MB", "Split it.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _problem(
            f"The file isn't UTF-8 text (byte {error.start + 1:,})",
            "Save it as UTF-8 and try again.",
        ) from None
    data = _parse(text)
    # Only an escape can make half a character, so the walk is rarely needed for that;
    # the depth is checked always, because writing and showing recurse as well.
    _check(data, halves=bool(_HALF_ESCAPE.search(raw)))
    return data


def _problem(happened: str, do: str = "") -> ImportProblem:
    return ImportProblem(f"{happened}.", UNTOUCHED, do)


def _bytes_of(source: Path | str | bytes) -> bytes:
    if isinstance(source, bytes):
        return source
    if isinstance(source, str):
        try:
            return source.encode()
        except UnicodeEncodeError:
            raise _problem("The text holds half a character (a lone surrogate)") from None
    try:
        if source.stat().st_size > MAX_BYTES:
            raise _problem(f"The JSON is larger than {MAX_BYTES // 1024**2} MB", "Split it.")
        return source.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = getattr(error, "strerror", None) or str(error)
        raise _problem(f"“{source.name}” can't be read: {reason}") from None


def _parse(text: str) -> object:
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_no_constant,
            parse_float=_float,
        )
    except json.JSONDecodeError as error:
        raise _problem(
            f"This isn't JSON: line {error.lineno:,}, column {error.colno:,}: {error.msg.lower()}"
        ) from None
    except RecursionError:
        raise _problem("The JSON is nested too deep") from None
    except ValueError:
        raise _problem("The JSON holds a number with thousands of digits") from None


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    data = dict(pairs)
    if len(data) < len(pairs):
        counted = Counter(name for name, _ in pairs)
        double = counted.most_common(1)[0][0]
        raise _problem(f"An object in the JSON has the key {json.dumps(double)[:60]} twice")
    return data


def _no_constant(name: str) -> NoReturn:
    raise _problem(f"The JSON holds {name}, which is no number")


def _float(digits: str) -> float:
    value = float(digits)
    if not isfinite(value):
        raise _problem(f"The JSON holds a number too large to keep ({digits[:20]})")
    return value


def _check(data: object, *, halves: bool) -> None:
    """Refuse too deep a tree and, where an escape may have made one, half a character."""
    level: list[object] = [data]
    for _ in range(MAX_DEPTH):
        if halves and not all(_is_whole(text) for text in _texts(level)):
            raise _problem("A text in the JSON holds half a character (a lone surrogate)")
        level = [child for item in level for child in _children(item)]
        if not level:
            return
    raise _problem(f"The JSON is nested more than {MAX_DEPTH} levels deep")


def _children(item: object) -> list[object]:
    if isinstance(item, dict):
        return list(item.values())
    return item if isinstance(item, list) else []


def _texts(level: list[object]) -> Iterator[str]:
    for item in level:
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict):
            yield from item


def _is_whole(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
