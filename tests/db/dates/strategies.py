"""Random dates as text, in canonical form, for the property tests."""

# SPDX-License-Identifier: MIT

from hypothesis import strategies as st

from db.dates.clock import days_in_month, weeks_in_year
from db.dates.edtf import parse
from db.dates.values import GROUPS

YEARS = st.integers(1, 9999)
MONTHS = st.integers(1, 12)
MARKS = st.sampled_from(["", "?", "~", "%"])


@st.composite
def days(draw: st.DrawFn) -> str:
    """A day such as 2022-12-29."""
    year, month = draw(YEARS), draw(MONTHS)
    day = draw(st.integers(1, days_in_month(year, month)))
    return f"{year:04d}-{month:02d}-{day:02d}"


@st.composite
def marked_dates(draw: st.DrawFn) -> str:
    """A year, month or day with qualifiers on either side of each component."""
    parts = draw(days()).split("-")[: draw(st.integers(1, 3))]
    return "-".join(draw(MARKS) + part + draw(MARKS) for part in parts)


@st.composite
def unspecified_dates(draw: st.DrawFn) -> str:
    """A date with X for some of its last digits."""
    year = f"{draw(YEARS):04d}"
    known = draw(st.integers(1, 4))
    year = year[:known] + "X" * (4 - known)
    month = draw(st.sampled_from(["", "XX", "0X", "1X", "02", "04", "12"]))
    day = draw(st.sampled_from(["", "XX", "0X", "1X", "2X", "01", "25", "28"])) if month else ""
    text = "-".join(part for part in (year, month, day) if part)
    return "0001" if text.startswith("0000") else text


@st.composite
def groups_of_months(draw: st.DrawFn) -> str:
    """A season, a quarter or a half of a year."""
    return f"{draw(YEARS):04d}-{draw(st.sampled_from(sorted(GROUPS)))}{draw(MARKS)}"


@st.composite
def weeks(draw: st.DrawFn) -> str:
    """An ISO week or a day of one; not the last of all, which ends in the year 10000."""
    year = draw(st.integers(1, 9998))
    week = draw(st.integers(1, weeks_in_year(year)))
    day = draw(st.sampled_from(["", "-1", "-4", "-7"]))
    return f"{year:04d}-W{week:02d}{day}{draw(MARKS)}"


@st.composite
def clock_times(draw: st.DrawFn) -> str:
    """A day with a time of day, with or without an offset; not at the edges of all time."""
    text = draw(days().filter(lambda day: "0001-01-03" < day < "9999-12-29"))
    time = f"{draw(st.integers(0, 23)):02d}"
    for _ in range(draw(st.integers(0, 2))):
        time += f":{draw(st.integers(0, 59)):02d}"
    return f"{text}T{time}" + draw(st.sampled_from(["", "Z", "+05:30", "-11:00"]))


def points() -> st.SearchStrategy[str]:
    """Any single date or week."""
    return st.one_of(
        days(), marked_dates(), unspecified_dates(), groups_of_months(), weeks(), clock_times()
    )


@st.composite
def sets(draw: st.DrawFn) -> str:
    """A one-of set: a list, a row, or one that is open to the past or the future."""
    if draw(st.booleans()):
        return "[" + ",".join(draw(st.lists(points(), min_size=1, max_size=4))) + "]"
    first, last = sorted((draw(days()), draw(days())))
    rows = [f"[{first}..{last}]", f"[..{last}]", f"[{first}..]"]
    return draw(st.sampled_from(rows)) if first < last else f"[{first}]"


def expressions() -> st.SearchStrategy[str]:
    """Whatever may stand at one end of a span."""
    return st.one_of(points(), sets()).filter(_is_read)


def _is_read(text: str) -> bool:
    parse(text)  # a text of these strategies that is refused is a failure of the parser
    return True
