"""How long dates take, uncached, in microseconds: `python -m tests.db.dates.timing`."""

# SPDX-License-Identifier: MIT

from timeit import repeat

from db.dates import grammar, span
from db.dates.bounds import bounds_of
from db.dates.reading import read_date
from db.dates.wording import words

TEXTS = (
    "2022-12-29",
    "2018~",
    "2022-35",
    "2004-06~-11",
    "156X-12-25",
    "2022-12-29T10:30:00+01:00",
    "[..2022-12-29]",
    "[2022-12-16..2022-12-19]",
    "2022-01/2022-03",
)
CELLS = ("2024-01-11", "29.12.2022", "Dec 29, 2022", "Q4 2022", "Thu Dec 29 10:30:00 UTC 2022")
ROUNDS = 2_000


def us(statement: str, **names: object) -> float:
    """Microseconds of one run of a statement, the best of five."""
    return min(repeat(statement, globals=names, number=ROUNDS, repeat=5)) / ROUNDS * 1e6


def main() -> None:
    """Print a line a text."""
    parse, side = grammar.parse.__wrapped__, span._side
    print(f"{'text':32} {'parse':>7} {'bounds':>7} {'words':>7} {'span':>7}   µs")
    for text in TEXTS:
        value = grammar.parse(text)
        whole = span.span_from_interval(text)
        spanned = us(
            "clear(); clear_side(); make(text)",
            clear=grammar.parse.cache_clear,
            clear_side=side.cache_clear,
            make=span.span_from_interval,
            text=text,
        )
        print(
            f"{text:32} {us('parse(text)', parse=parse, text=text):7.1f}"
            f" {us('bounds(value)', bounds=bounds_of, value=value):7.1f}"
            f" {us('words(whole)', words=words, whole=whole):7.1f} {spanned:7.1f}"
        )
    for text in CELLS:
        print(f"{text:32} {us('read(text)', read=read_date, text=text):7.1f}   µs read_date")


if __name__ == "__main__":
    main()
