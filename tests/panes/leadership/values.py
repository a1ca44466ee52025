"""Leadership made by hand: a company with a cloud and an institute, and who led them."""

# SPDX-License-Identifier: MIT

from typing import Any

from db.dates.span import Span, make_span
from db.leadership.values import (
    Difference,
    Holding,
    Leadership,
    Length,
    Piece,
    PositionAsOf,
    State,
    Succession,
    UnitAsOf,
)
from db.reading.named import Named

DAY = 19_356  # 30 December 2022
TODAY = 20_779  # 22 November 2026
COMPANY = Named("unit", 1, "Company")
CLOUD = Named("unit", 2, "Cloud")
JEFF = Named("person", 3, "Jeff")
DANIEL = Named("person", 4, "Daniel")
SOURCE = Named("source", 9, "A newspaper")
SINCE = make_span("2018-01-01", "")


def holding(
    person: Named | None = DANIEL, id: int = 7, span: Span = SINCE, **parts: Any
) -> Holding:
    """Somebody who surely holds a position since 2018."""
    known: dict[str, Any] = {
        "status": "regular", "state": "holds", "announced": "", "modality": "stated",
        "length": Length(1_825, 1_825), "known_on": "",
    }  # fmt: skip
    return Holding(id, 5, person, span=span, **(known | parts))


def position(
    *holdings: Holding, state: State = "holds", title: str = "president", **parts: Any
) -> PositionAsOf:
    """A leading position with one seat."""
    known: dict[str, Any] = {"post_id": 5, "leads": True, "seats": 1}
    return PositionAsOf(title=title, state=state, holdings=holdings, **(known | parts))


def unit(
    named: Named, *positions: PositionAsOf, depth: int = 0, parent: int | None = None
) -> UnitAsOf:
    """A unit with its positions."""
    leads = any(each.leads for each in positions)
    return UnitAsOf(named.id, named.name, "company", depth, parent, positions, leads)


def leadership(*units: UnitAsOf) -> Leadership:
    """The leadership of 30 December 2022."""
    return Leadership(DAY, units)


def a_company(*of_cloud: PositionAsOf) -> Leadership:
    """Daniel leads the company; below it lies the cloud with these positions."""
    top = unit(COMPANY, position(holding(DANIEL, 6), title="chief executive", post_id=4))
    return leadership(top, unit(CLOUD, *of_cloud, depth=1, parent=1))


def went(person: Named = JEFF, **parts: Any) -> Difference:
    """Somebody left the cloud as its president."""
    known: dict[str, Any] = {
        "title": "president",
        "tenure_ids": (8,),
        "length": Length(1_461, 1_461),
    }
    return Difference("went", CLOUD, person, **(known | parts))


def piece(start: int, end: int, person: Named | None = JEFF, id: int = 8, **parts: Any) -> Piece:
    """A time in office from day to day, both known."""
    length = Length(end - start + 1, end - start + 1)
    known: dict[str, Any] = {"tenure_id": id, "person": person, "status": "regular"}
    return Piece("term", start, start, end, end, length, **(known | parts))


def gap(start: int, end: int) -> Piece:
    """Nobody from day to day."""
    return Piece("gap", start, start, end, end, Length(end - start + 1, end - start + 1))


def succession(*pieces: Piece, title: str = "president") -> Succession:
    """A position of the cloud with those who held it."""
    return Succession(5, title, CLOUD, True, 1, pieces, True)
