"""What each column of a table is: by its heading, and by what stands in it."""

# SPDX-License-Identifier: MIT

import re
from collections.abc import Sequence
from typing import Final, Literal

from db.dates.reading import orders_of, read_date
from db.errors import DateProblem, WrongChoice
from db.loading.csv_offices import name_positions
from db.saying import said

Role = Literal[
    "title", "when", "until", "kind", "unit", "person", "position", "status", "born", "place",
    "description", "modality", "importance", "tags", "source", "figure", "property", "ignore",
]  # fmt: skip
ROLES: Final[tuple[Role, ...]] = (
    "title", "when", "until", "kind", "unit", "person", "position", "status", "born", "place",
    "description", "modality", "importance", "tags", "source", "figure", "property", "ignore",
)  # fmt: skip
DATED: Final = ("when", "until", "born")
MANY: Final = ("figure", "property", "ignore")  # roles that several columns may have
HEADINGS: Final[dict[Role, tuple[str, ...]]] = {
    "title": ("title", "event", "headline", "titel", "ereignis"),
    "when": ("date", "when", "start", "from", "datum", "von", "start date", "beginn"),
    "until": ("end", "until", "to", "ende", "bis", "end date"),
    "kind": ("kind", "type", "art"),
    "unit": (
        "unit", "units", "company", "organisation", "organization", "firma", "unternehmen",
        "einheit", "einheiten",
    ),
    "person": ("person", "people", "personen"),
    "place": ("place", "location", "ort"),
    "description": ("description", "text", "beschreibung"),
    "modality": ("how known", "how it is known", "wie belegt"),
    "importance": ("importance", "wichtigkeit"),
    "tags": ("tags", "tag", "schlagwörter", "schlagwort"),
    "source": ("source", "sources", "url", "quelle", "quellen"),
}  # fmt: skip
NAME: Final = "name"  # a title, or a person where something else is the title
OFFICE_HEADINGS: Final[dict[Role, tuple[str, ...]]] = {  # where a row may be a time in office
    "person": (
        "person", "holder", "office holder", "officeholder", "incumbent", "executive",
        "amtsinhaber", "amtsinhaberin", "inhaber", "inhaberin",
    ),
    "position": (
        "role", "post", "position", "office", "job title", "rolle", "amt", "funktion", "stellung",
    ),
    "status": ("status",),
    "born": (
        "born", "birthday", "birth date", "birthdate", "date of birth", "geboren", "geburtstag",
        "geburtsdatum",
    ),
}  # fmt: skip
PEOPLE_TABLE: Final[frozenset[Role]] = frozenset({"person", "position", "unit"})

_POINT: Final = re.compile(
    r"[+\-−]?(?:\d{1,3}(?:[,\u202f' ]\d{3})+|\d+)(?:\.\d+)?(?:[eE][+-]?\d+)?\s?%?"
)
_COMMA: Final = re.compile(r"[+\-−]?(?:\d{1,3}(?:[.\u202f' ]\d{3})+|\d+)(?:,\d+)?\s?%?")


def roles_of(headings: Sequence[str], columns: Sequence[Sequence[str]]) -> tuple[Role, ...]:
    """The role each column is given when nobody says otherwise.

    `columns` are the cells of each column. A table that names people, positions and units is
    one of times in office, unless its events have titles. All-number columns of others become
    figures, every other column without a known heading a property.
    """
    plain = [" ".join(heading.casefold().replace("_", " ").split()) for heading in headings]
    by_heading = _office_headings(plain, columns) or _event_headings(plain)
    is_of_offices = "position" in by_heading.values()
    taken: set[Role] = set()
    roles: list[Role] = []
    for text, cells in zip(plain, columns, strict=True):
        role = by_heading.get(text)
        if role is None or role in taken:
            role = "figure" if number_style(cells) and not is_of_offices else "property"
        else:
            taken.add(role)
        roles.append(role)
    return tuple(roles)


def is_people_table(roles: Sequence[Role]) -> bool:
    """Whether the rows of a table with these columns are times in office."""
    return set(roles) >= PEOPLE_TABLE


def _event_headings(plain: Sequence[str]) -> dict[str, Role]:
    by_heading = {text: role for role, texts in HEADINGS.items() for text in texts}
    has_title = any(by_heading.get(text) == "title" for text in plain)
    return by_heading | {NAME: "person" if has_title else "title"}


def _office_headings(plain: Sequence[str], columns: Sequence[Sequence[str]]) -> dict[str, Role]:
    """What headings mean in a table of times in office; empty where it is none."""
    texts = HEADINGS | OFFICE_HEADINGS
    by_heading = {text: role for role, known in texts.items() for text in known}
    titles = [i for i, text in enumerate(plain) if by_heading.get(text) == "title"]
    if not any(by_heading.get(text) == "person" for text in plain):
        by_heading[NAME] = "person"
    if titles and not any(by_heading.get(text) == "position" for text in plain):
        if not name_positions(columns[titles[0]]):
            return {}
        by_heading[plain[titles[0]]] = "position"  # a job title
    elif titles:
        return {}  # events that say as what somebody took part
    found = {by_heading[text] for text in plain if text in by_heading}
    return by_heading if found >= PEOPLE_TABLE else {}


def with_choices(
    roles: tuple[Role, ...], headings: Sequence[str], choices: Sequence[str]
) -> tuple[Role, ...]:
    """The roles changed by texts "role=column": a number from 1, or a heading.

    Raises WrongChoice for an unknown role or column. A column that loses a role that only
    one may have becomes a property.
    """
    changed = list(roles)
    for choice in choices:
        name, _, column = choice.partition("=")
        role = next((role for role in ROLES if role == name.strip().lower()), None)
        if role is None or not column.strip():
            raise WrongChoice(
                said("“{choice}” does not say what a column is.", choice=choice),
                said("Nothing was imported."),
                said("Write role=column, with one of the roles {roles}.", roles=", ".join(ROLES)),
            )
        place = _place(column.strip(), headings)
        if role not in MANY:
            changed = ["property" if old == role else old for old in changed]
        changed[place] = role
    return tuple(changed)


def _place(column: str, headings: Sequence[str]) -> int:
    if column.isdecimal() and column.isascii() and 1 <= int(column) <= len(headings):
        return int(column) - 1
    for place, heading in enumerate(headings):
        if heading.casefold() == column.casefold():
            return place
    raise WrongChoice(
        said(
            "There is no column “{column}”; the table has {count}: {headings}.",
            column=column,
            count=len(headings),
            headings=", ".join(headings),
        ),
        said("Nothing was imported."),
        said("Name one of them, or its number."),
    )


def number_style(cells: Sequence[str]) -> str:
    """ "." or "," by how the decimals of a column of numbers are marked, "" when it is none."""
    filled = [cell for cell in cells if cell]
    if not filled:
        return ""
    if all(_POINT.fullmatch(cell) for cell in filled):
        return "."
    return "," if all(_COMMA.fullmatch(cell) for cell in filled) else ""


def number_in(cell: str, style: str) -> tuple[float, str] | None:
    """The number of a cell and its unit ("%" or ""); None when it is no number of that style."""
    form = _COMMA if style == "," else _POINT
    if not form.fullmatch(cell):
        return None
    digits = cell.rstrip("% ").replace("−", "-")
    for mark in ("\u202f", "'", " ", "." if style == "," else ","):
        digits = digits.replace(mark, "")
    return float(digits.replace(",", ".")), "%" if cell.endswith("%") else ""


def date_order(cells: Sequence[str]) -> str | None:
    """dmy or mdy as a whole column allows, "" when it makes no difference, None = undecided."""
    orders = {found for cell in cells if cell and (found := orders_of(cell))}
    ambiguous = any(len(found) == 2 for found in orders)
    if not ambiguous:
        return ""
    common = frozenset.intersection(*orders)
    if len(common) == 1:
        return next(iter(common))
    return None


def has_headings(first: Sequence[str]) -> bool:
    """Whether a first row names columns: no cell of it is a date or a number."""
    return not any(_is_value(cell) for cell in first)


def _is_value(cell: str) -> bool:
    if number_style([cell]):
        return True
    try:
        read_date(cell, order="dmy")
    except DateProblem:
        return False
    return any(character.isdecimal() for character in cell)
