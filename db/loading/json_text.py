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
from db.saying import numeral, said, to_say

MAX_BYTES: Final = 256 * 1024 * 1024
MAX_DEPTH: Final = 40  # our own format needs nine; anything far deeper is no timeline
UNTOUCHED: Final = to_say("Nothing was imported.")

_HALF_ESCAPE = re.compile(rb"\\u[dD][89a-fA-F]")


def load_json(source: Path | str | bytes) -> object:
    """Return the data of a JSON file (a Path), text or UTF-8 bytes; raises ImportProblem only."""
    raw = _bytes_of(source)
    if len(raw) > MAX_BYTES:
        raise _problem(
            said("The JSON is larger than {size} MB", size=MAX_BYTES // 1024**2), said("Split it.")
        )
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _problem(
            said("The file isn't UTF-8 text (byte {place})", place=numeral(error.start + 1)),
            said("Save it as UTF-8 and try again."),
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
            raise _problem(said("The text holds half a character (a lone surrogate)")) from None
    try:
        if source.stat().st_size > MAX_BYTES:
            raise _problem(
                said("The JSON is larger than {size} MB", size=MAX_BYTES // 1024**2),
                said("Split it."),
            )
        return source.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = getattr(error, "strerror", None) or str(error)
        raise _problem(
            said("“{name}” can't be read: {reason}", name=source.name, reason=reason)
        ) from None


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
            said(
                "This isn't JSON: line {line}, column {column}: {why}",
                line=numeral(error.lineno),
                column=numeral(error.colno),
                why=error.msg.lower(),
            )
        ) from None
    except RecursionError:
        raise _problem(said("The JSON is nested too deep")) from None
    except ValueError:
        raise _problem(said("The JSON holds a number with thousands of digits")) from None


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    data = dict(pairs)
    if len(data) < len(pairs):
        counted = Counter(name for name, _ in pairs)
        double = counted.most_common(1)[0][0]
        raise _problem(
            said("An object in the JSON has the key {key} twice", key=json.dumps(double)[:60])
        )
    return data


def _no_constant(name: str) -> NoReturn:
    raise _problem(said("The JSON holds {name}, which is no number", name=name))


def _float(digits: str) -> float:
    value = float(digits)
    if not isfinite(value):
        raise _problem(
            said("The JSON holds a number too large to keep ({digits})", digits=digits[:20])
        )
    return value


def _check(data: object, *, halves: bool) -> None:
    """Refuse too deep a tree and, where an escape may have made one, half a character."""
    level: list[object] = [data]
    for _ in range(MAX_DEPTH):
        if halves and not all(_is_whole(text) for text in _texts(level)):
            raise _problem(said("A text in the JSON holds half a character (a lone surrogate)"))
        level = [child for item in level for child in _children(item)]
        if not level:
            return
    raise _problem(said("The JSON is nested more than {most} levels deep", most=MAX_DEPTH))


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
