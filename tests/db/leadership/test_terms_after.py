"""Terms after an edit are those of the file, and the same object where nothing of them differs."""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from db.changes import Change
from db.dates.span import make_span
from db.file import OpenFile
from db.history import History
from db.leadership.terms import Terms, load_terms, terms_after
from db.records import Person, Post, Record, Tenure, Unit, UnitParent
from db.tables import fetch
from tests.db.leadership.offices import An, Below, a_company_with

PLANS = (
    Post(1, "unheld", seats=3),
    An("Ada", ends="2020-06-30"),
    An("Bob", starts="2020-07-01", attested="2021"),
    An("Eve", title="member", unit="Team", announced="2020", starts=""),
    Below("Team", "Company"),
)


def _changed(cls: type[Any], id: int, **values: Any) -> Callable[[OpenFile], Change]:
    def change(file: OpenFile) -> Change:
        (before,) = fetch(file, cls, [id])
        return Change("change", (before,), (replace(before, **values),))

    return change


def _added(record: Record) -> Callable[[OpenFile], Change]:
    return lambda _: Change("add", (), (record,))


def _removed(cls: type[Any], id: int) -> Callable[[OpenFile], Change]:
    return lambda file: Change("remove", tuple(fetch(file, cls, [id])), ())


EDITS = {
    "a time in office moves to the end": _changed(Tenure, 1, span=make_span("2023", "2024")),
    "a time in office goes to another position": _changed(Tenure, 1, post_id=1),
    "a time in office comes": _added(Tenure(1, 1, span=make_span("2000", "2001"), id=-1)),
    "a time in office goes": _removed(Tenure, 2),
    "a position comes": _added(Post(1, "new", id=-1)),
    "a position gets seats": _changed(Post, 2, seats=None, leads=False),
    "a unit is dissolved": _changed(Unit, 2, dissolved="2021"),
    "a unit is freed": _removed(UnitParent, 1),
}


def _arrays(value: Any) -> list[np.ndarray[Any, Any]]:
    found: list[np.ndarray[Any, Any]] = []
    for each in fields(value):
        part = getattr(value, each.name)
        found += [part] if isinstance(part, np.ndarray) else _arrays(part)
    return found


def _after(file: OpenFile, terms: Terms, change: Change) -> Terms:
    return terms_after(terms, file, History(file).apply(change).touched)


@pytest.mark.parametrize("what", EDITS)
def test_after_an_edit_they_are_as_if_read_anew(tmp_path: Path, what: str) -> None:
    with a_company_with(tmp_path, *PLANS) as file:
        before = load_terms(file)
        after = _after(file, before, EDITS[what](file))
        fresh = load_terms(file)
    assert after is not before
    for mine, expected in zip(_arrays(after), _arrays(fresh), strict=True):
        assert mine.dtype == expected.dtype
        assert np.array_equal(mine, expected)


def test_another_name_of_a_person_changes_nothing_of_them(tmp_path: Path) -> None:
    with a_company_with(tmp_path, *PLANS) as file:
        before = load_terms(file)
        assert _after(file, before, _changed(Person, 1, name="Ada B.")(file)) is before


def test_when_anything_may_have_changed_everything_is_read(tmp_path: Path) -> None:
    with a_company_with(tmp_path, *PLANS) as file:
        before = load_terms(file)
        History(file).apply(_removed(Tenure, 3)(file))
        assert len(terms_after(before, file, None)) == 2
