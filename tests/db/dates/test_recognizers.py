"""How many of the date expressions that others have collected are read right.

The data (Microsoft's Recognizers-Text, MIT) is not part of the project; without it the test is
skipped. The input is the expected text, the reference its context date.
"""

# SPDX-License-Identifier: MIT

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import pytest

from db.dates.clock import DAY_S, days_of
from db.dates.free_text import DateReading, read_free
from tests.house.code import ROOT

DATA: Final = ROOT.parent / "shared" / "data" / "recognizers-datetime"
FILES: Final = tuple(
    f"{language}/{kind}Parser.json"
    for language in ("English", "German")
    for kind in ("Date", "DatePeriod")
)
YEAR: Final = "(?:[0-9]{4}|XXXX)"
DAY_MONTH_YEAR: Final = re.compile(
    rf"{YEAR}(?:-(?:[0-9]{{2}}|XX)(?:-[0-9]{{2}})?)?|XXXX-WXX-[1-7]"
    rf"|{YEAR}-[0-9]{{2}}-WXX-[1-7]-#[1-5]"
)
QUARTER: Final = re.compile(rf"\({YEAR}-(?:01|04|07|10)-01,{YEAR}-(?:01|04|07|10)-01,P3M\)")
VAGUE: Final = re.compile(r"\b(?:few|several|some|couple|einige\w*|mehrere\w*|paar)\b", re.I)
SPELLED: Final = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|thousands?"
    r"|hundred|nineteen|tens|fifth|tenth|fifteenth|first|second|third|fourth|zwei|drei|vier|fünf"
    r"|ersten?|zweiten?|dritten?|zweitausender|\w+(?:-|ty )(?:first|second|one|two))\b",
    re.I,
)
BARE_DAY: Final = re.compile(r"(?:the |den )?[0-9]{1,2}(?:st|nd|rd|th|\.)?", re.I)
ENDS: Final = ("startDate", "endDate")
LEAST_COUNTED: Final = 200
LEAST_RIGHT: Final = 0.80
MOST_WRONG: Final = 0.01

Days = tuple[int | None, ...]  # first and first no longer, None = no bound


@dataclass(frozen=True)
class Entry:
    """A text, its reference, and the days (first, first no longer) that are right for it."""

    text: str
    reference: str
    right: tuple[Days, ...]


def days(text: str) -> int:
    return days_of(*(int(part) for part in text.split("-")))


def values(found: dict[str, Any]) -> Iterator[Days]:
    for side in ("PastResolution", "FutureResolution"):
        value = found["Value"][side]
        if "date" in value:
            yield days(value["date"]), days(value["date"]) + 1
        elif value:
            yield tuple(days(value[end]) if end in value else None for end in ENDS)


def entries() -> tuple[list[Entry], Counter[str]]:
    """The entries that count, and how many each rule removed."""
    counted: list[Entry] = []
    removed: Counter[str] = Counter()
    for name in FILES:
        for item in json.loads((DATA / name).read_text("utf-8-sig")):
            if len(item["Results"]) != 1:
                removed["not exactly one result"] += 1
                continue
            found = item["Results"][0]
            text, timex = found["Text"], found["Value"]["Timex"]
            if not (DAY_MONTH_YEAR.fullmatch(timex) or QUARTER.fullmatch(timex)):
                removed["no day, month, quarter or year"] += 1
            elif VAGUE.search(text):
                removed["a vague quantity"] += 1
            elif SPELLED.search(text):
                removed["a number spelled out"] += 1
            elif BARE_DAY.fullmatch(text):
                removed["a bare day of a month"] += 1
            elif "0001-01-01" in str(found["Value"]):
                removed["no such day"] += 1
            else:
                reference = item.get("Context", {}).get("ReferenceDateTime", "")[:10]
                counted.append(Entry(text, reference, tuple(values(found))))
    return counted, removed


def is_right(reading: DateReading, entry: Entry) -> bool:
    """Whether a reading offered holds the value: the same, or a coarser date around it."""
    for span in reading.spans:
        low, high = span.start_lo, span.end_hi
        if span.shape == "none" or (low is None and high is None):
            continue
        for first, after in entry.right:
            is_begun = low is None or (first is not None and low <= first * DAY_S)
            if is_begun and (high is None or (after is not None and high >= after * DAY_S)):
                return True
    return False


@pytest.mark.skipif(not DATA.is_dir(), reason="the collected expressions are not here")
def test_most_collected_expressions_are_read_right_and_hardly_any_surely_wrong() -> None:
    counted, removed = entries()
    readings = [(entry, read_free(entry.text, reference=entry.reference)) for entry in counted]
    wrong = [(e.text, r.spans[0].starts) for e, r in readings if r.span and not is_right(r, e)]
    other = [(e.text, len(r.spans)) for e, r in readings if not r.span and not is_right(r, e)]
    right = len(readings) - len(wrong) - len(other)
    for rule, count in removed.items():
        print(f"removed {count:4}  {rule}")
    print(f"counted {len(counted)}: {right} right ({right / len(counted):.1%}),")
    print(f"{len(wrong)} certain and wrong {wrong}, not understood or not offered {other}")
    assert len(counted) >= LEAST_COUNTED
    assert right >= LEAST_RIGHT * len(counted)
    assert len(wrong) <= MOST_WRONG * len(counted)
