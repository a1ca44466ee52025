"""From the bytes of a table to its rows: encoding, separator, quotes.

Only ImportProblem leaves; what is wrong is said with its line.
"""

# SPDX-License-Identifier: MIT

import csv
import io
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

from db.errors import ImportProblem, WrongChoice
from db.saying import said

SEPARATORS: Final = (",", ";", "\t", "|")
SAMPLE_ROWS: Final = 60
SAMPLE_CHARACTERS: Final = 200_000
MOST_BYTES: Final = 1 << 30
LONGEST_CELL: Final = 1 << 24
ONE_BYTE: Final = ("cp1252", "latin-1")
OTHER_ENCODINGS: Final = ("cp1252", "utf-16", "gb18030", "shift_jis", "latin-1")
SPREADSHEET_SIGNS: Final = ("=", "+", "-", "@", "\t", "\r")


class WrongEncoding(ImportProblem):
    """A table isn't UTF-8; `guess` is the encoding it seems to have, `encodings` what fits."""

    def __init__(self, name: str, line: int, encodings: tuple[str, ...]) -> None:
        self.encodings = encodings
        self.guess = encodings[0]
        super().__init__(
            said(
                "{name} is not UTF-8 text (line {line}); it looks like {encodings}.",
                name=name,
                line=line,
                encodings=said(" or ").join(encodings[:3]),
            ),
            said("Nothing was imported."),
            said(
                "Choose its encoding, on the command line with --encoding {encoding}.",
                encoding=self.guess,
            ),
        )


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it was read: `rows` with the number of each as a person counts it.

    The first row is row 1, headings included; blank rows are left out but counted.
    """

    encoding: str
    separator: str
    rows: tuple[tuple[int, tuple[str, ...]], ...]


def read_table(path: Path, encoding: str | None = None, separator: str | None = None) -> Table:
    """Read a whole table; None = UTF-8 (with or without a mark), and the separator that fits."""
    text, used = _decoded(path, encoding)
    chosen = separator or _separator_of(text)
    return Table(used, chosen, _rows(path.name, text, chosen))


def table_of_text(text: str, separator: str | None = None) -> Table:
    """Read a table that is text already, such as one from the clipboard."""
    chosen = separator or ("\t" if "\t" in text else _separator_of(text))
    return Table("utf-8", chosen, _rows(said("The text"), text, chosen))


def _decoded(path: Path, encoding: str | None) -> tuple[str, str]:
    data = _bytes_of(path)
    if encoding is not None:
        try:
            return data.decode(_python_name(encoding)).removeprefix("\ufeff"), encoding
        except LookupError:
            known = ", ".join(("utf-8", *OTHER_ENCODINGS))
            raise WrongChoice(
                said("There is no encoding called {encoding}.", encoding=encoding),
                said("Nothing was imported."),
                said("Try {known}.", known=known),
            ) from None
        except UnicodeError:
            raise ImportProblem(
                said("{name} can't be read as {encoding}.", name=path.name, encoding=encoding),
                said("Nothing was imported."),
                said("Choose another encoding."),
            ) from None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise WrongEncoding(path.name, 1, ("utf-16",))
    try:
        return data.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise WrongEncoding(path.name, line, _fitting(data)) from None


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ImportProblem(
                said("{name} is larger than 1 GB.", name=path.name),
                said("Nothing was imported."),
                said("Split it."),
            )
        return path.read_bytes()
    except IsADirectoryError:
        raise ImportProblem(
            said("{name} is a folder.", name=path.name),
            said("Nothing was imported."),
            said("Choose a file in it."),
        ) from None
    except FileNotFoundError:
        raise ImportProblem(
            said("There is no file {name}.", name=path.name),
            said("Nothing was imported."),
            said("Check the name."),
        ) from None
    except OSError as error:
        reason = error.strerror or said("it can't be read")
        raise ImportProblem(
            said("{name} can't be read: {reason}.", name=path.name, reason=reason),
            said("Nothing was imported."),
        ) from None


def _python_name(encoding: str) -> str:
    return "utf-8-sig" if encoding.lower().replace("_", "-") in ("utf-8", "utf8") else encoding


def _fitting(data: bytes) -> tuple[str, ...]:
    """Encodings that read the bytes, the likeliest first."""
    fitting = []
    sample = data[:SAMPLE_CHARACTERS]
    for encoding in OTHER_ENCODINGS:
        try:
            text = sample.decode(encoding)
        except UnicodeError:
            continue
        if encoding != "utf-16" or "\x00" in sample.decode("latin-1"):
            fitting.append((_oddness(text), encoding))
    if _is_in_runs(sample):
        fitting = [
            (odd + (encoding in ONE_BYTE) * len(data), encoding) for odd, encoding in fitting
        ]
    return tuple(encoding for _, encoding in sorted(fitting, key=lambda pair: pair[0]))


def _is_in_runs(data: bytes) -> bool:
    """Whether bytes beyond ASCII mostly stand together, as Chinese and Japanese text has them;
    in European languages most of them stand alone."""
    high = [byte >= 0x80 for byte in data]
    together = sum(one and other for one, other in pairwise(high))
    return 2 * together > sum(high)


def _oddness(text: str) -> int:
    """How many characters hardly occur in tables: controls and private use."""
    return sum(
        (character < " " and character not in "\t\r\n") or "\x7f" <= character <= "\x9f"
        for character in text
    )


def _separator_of(text: str) -> str:
    """The separator that cuts the first rows into the same number of cells most evenly."""
    best, best_score = ",", (0.0, 0)
    for separator in SEPARATORS:
        try:
            reader = csv.reader(io.StringIO(text[:SAMPLE_CHARACTERS]), delimiter=separator)
            counts = [len(row) for _, row in zip(range(SAMPLE_ROWS), reader, strict=False) if row]
        except csv.Error:
            continue
        if not counts or counts[0] < 2:
            continue
        score = (sum(count == counts[0] for count in counts) / len(counts), counts[0])
        if score > best_score:
            best, best_score = separator, score
    return best


def _rows(name: str, text: str, separator: str) -> tuple[tuple[int, tuple[str, ...]], ...]:
    csv.field_size_limit(LONGEST_CELL)
    rows = []
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        for number, cells in enumerate(reader, start=1):
            row = tuple(_cell(cell) for cell in cells)
            if any(row):
                rows.append((number, row))
    except csv.Error as error:
        raise ImportProblem(
            said(
                "{name} can't be read as a table near row {row}: {error}.",
                name=name,
                row=len(rows) + 1,
                error=error,
            ),
            said("Nothing was imported."),
            said("Check the quotes there."),
        ) from None
    return tuple(rows)


def _cell(text: str) -> str:
    """A cell without outer spaces, and without the quote that kept a spreadsheet from counting."""
    text = text.strip()
    return text[1:] if text.startswith("'") and text[1:2] in SPREADSHEET_SIGNS else text
