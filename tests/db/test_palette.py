"""What the command palette finds in a file, and how what is typed fits a name."""

# SPDX-License-Identifier: MIT

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.dates.wording import words
from db.file import OpenFile
from db.schema import search_index
from db.search import palette
from db.search.palette import Hit, late, quick
from db.search.typed import Fit, match
from db.search.typed_dates import typed_date
from tests.db.builders import (
    Plan,
    a_file_with,
    a_person_with,
    a_unit_with,
    an_era_with,
    an_event_with,
)

PLANS: tuple[Plan, ...] = (
    a_person_with("Jeff Zhang", "Zhang Jianfeng", "张建锋"),
    a_person_with("Jörg Müller"),
    a_unit_with("Alibaba Cloud", "阿里云", "Aliyun"),
    a_unit_with("Alibaba"),
    a_unit_with("Cloud"),
    an_era_with("Fiscal year 2023"),
    an_event_with("Cloud price cut"),
    an_event_with("An outage of the cloud", importance="main"),
    an_event_with("Outage in Hong Kong"),
    an_event_with("云计算 outage"),
    an_event_with("Words ' \" ) ( * :"),
)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenFile]:
    """A file that no test changes."""
    with a_file_with(tmp_path_factory.mktemp("palette"), *PLANS) as made:
        yield made


def names(hits: tuple[Hit, ...], table: str = "") -> list[str]:
    return [hit.name for hit in hits if not table or hit.table == table]


def lit(name: str, typed: str, *, by_letters: bool = False) -> str:
    """The name with what fits in brackets."""
    found = match(name, typed, by_letters=by_letters)
    assert found is not None, (name, typed)
    for first, end in reversed(found.parts):
        name = f"{name[:first]}[{name[first:end]}]{name[end:]}"
    return name


@pytest.mark.parametrize(
    ("name", "typed", "fit", "shown"),
    [
        ("Cloud", "cloud", Fit.EXACT, "[Cloud]"),
        ("Cloud price cut", "CLOUD pr", Fit.PREFIX, "[Cloud pr]ice cut"),
        ("Alibaba Cloud", "clo ali", Fit.WORDS, "[Ali]baba [Clo]ud"),
        ("Alibaba Cloud", "loud", Fit.INSIDE, "Alibaba C[loud]"),
        ("Jörg Müller", "mull", Fit.WORDS, "Jörg [Müll]er"),
        ("Straße des Rats", "strasse", Fit.PREFIX, "[Straße] des Rats"),
        ("张建锋", "建锋", Fit.WORDS, "张[建锋]"),
        ("T-Head", "head", Fit.WORDS, "T-[Head]"),
    ],
)
def test_a_name_says_how_it_fits_and_where(name: str, typed: str, fit: Fit, shown: str) -> None:
    found = match(name, typed)
    assert found is not None and found.fit is fit
    assert lit(name, typed) == shown


def test_letters_of_words_find_an_action_only_where_that_is_asked() -> None:
    assert lit("Go to date…", "gtd", by_letters=True) == "[G]o [t]o [d]ate…"
    assert lit("New event", "nev", by_letters=True) == "[N]ew [ev]ent"
    assert match("Go to date…", "gtd") is None
    assert match("Go to date…", "gte", by_letters=True) is None


@given(st.text(max_size=40), st.text(max_size=12))
def test_nothing_that_can_be_typed_breaks_the_match(name: str, typed: str) -> None:
    found = match(name, typed, by_letters=True)
    for first, end in found.parts if found else ():
        assert 0 <= first < end <= len(name)


def test_exact_comes_before_prefix_and_that_before_inside(file: OpenFile) -> None:
    assert names(quick(file, "cloud").hits, "unit") == ["Cloud", "Alibaba Cloud"]
    assert names(quick(file, "alibaba").hits, "unit") == ["Alibaba", "Alibaba Cloud"]
    assert names(quick(file, "cloud").hits, "event")[0] == "Cloud price cut"


def test_main_events_come_first_where_they_fit_as_well(file: OpenFile) -> None:
    found = names(quick(file, "out").hits, "event")
    assert found[0] == "Outage in Hong Kong"  # begins so
    assert found[1] == "An outage of the cloud"  # the main one of two that don't


@pytest.mark.parametrize(
    ("typed", "name", "other"),
    [
        ("阿里", "Alibaba Cloud", "阿里云"),
        ("aliyun", "Alibaba Cloud", "Aliyun"),
        ("建锋", "Jeff Zhang", "张建锋"),
        ("jianf", "Jeff Zhang", "Zhang Jianfeng"),
    ],
)
def test_another_name_is_found_and_told(file: OpenFile, typed: str, name: str, other: str) -> None:
    (hit,) = (hit for hit in quick(file, typed).hits if hit.table in ("person", "unit"))
    assert (hit.name, hit.other) == (name, other)


def test_the_name_itself_is_told_where_it_fits_as_well(file: OpenFile) -> None:
    (hit,) = (hit for hit in quick(file, "zhang").hits if hit.name == "Jeff Zhang")
    assert hit.other == "Zhang Jianfeng"  # it begins so
    (hit,) = (hit for hit in quick(file, "jeff").hits if hit.name == "Jeff Zhang")
    assert hit.other == ""


@pytest.mark.parametrize("typed", ["", "  ", "'", '"', "*", "^", "( )", "%", "_", "\\", "a" * 5000])
def test_signs_are_only_signs(file: OpenFile, typed: str) -> None:
    assert quick(file, typed).hits == ()
    assert late(file, typed, ("event",), (), lambda: False) == ()


def grown(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if all tables were too large to be read while somebody types."""
    monkeypatch.setattr(palette, "SMALL", 0)


def test_large_tables_are_asked_by_their_index_and_looked_through_later(
    file: OpenFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    grown(monkeypatch)
    first = quick(file, "utage")
    assert first.hits == ()
    assert "event" in first.left
    later = late(file, "utage", first.left, (), lambda: False)
    assert sorted(names(later)) == [
        "An outage of the cloud",
        "Outage in Hong Kong",
        "云计算 outage",
    ]


def test_later_nothing_comes_that_was_there_already(
    file: OpenFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    grown(monkeypatch)
    first = quick(file, "outage")
    known = [hit.key for hit in first.hits]
    assert len(known) == 3
    assert late(file, "outage", first.left, known, lambda: False) == ()


def test_chinese_in_large_tables_is_found_later(
    file: OpenFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    grown(monkeypatch)
    first = quick(file, "云")
    assert first.hits == ()
    later = late(file, "云", first.left, (), lambda: False)
    assert {(hit.name, hit.other) for hit in later} == {
        ("云计算 outage", ""), ("Alibaba Cloud", "阿里云"),
    }  # fmt: skip


def test_letters_with_marks_are_found_inside_without_their_case(file: OpenFile) -> None:
    assert names(late(file, "ÜLLER", ("person",), (), lambda: False)) == ["Jörg Müller"]


def test_a_search_that_is_stopped_finds_nothing_and_leaves_the_file_usable(
    file: OpenFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(palette, "STEPS", 1)
    assert late(file, "utage", ("event",), (), lambda: True) == ()
    assert late(file, "utage", ("event",), (), lambda: False)


def test_a_stale_index_is_not_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with a_file_with(tmp_path, *PLANS) as file:
        file.connection.execute("UPDATE unit SET name = 'Qloud' WHERE name = 'Cloud'")
        assert names(quick(file, "qloud").hits, "unit") == ["Qloud"]
        grown(monkeypatch)
        first = quick(file, "cloud")  # the index still has the old name
        assert first.hits == ()
        assert "Qloud" not in names(late(file, "cloud", first.left, (), lambda: False))


def test_a_damaged_index_hides_nothing(tmp_path: Path) -> None:
    with a_file_with(tmp_path, *PLANS) as file:
        rng = random.Random(1)
        blob = rng.randbytes(200)
        file.connection.execute(f'UPDATE "{search_index("unit")}_data" SET block = ?', (blob,))
        assert "Cloud" in names(quick(file, "clo").hits, "unit")


@pytest.mark.parametrize(
    ("typed", "deed", "said"),
    [
        ("Nov 2022", "", ["November 2022"]),
        ("go to Nov 2022", "go to", ["November 2022"]),
        ("Gehe zu November 2022", "go to", ["November 2022"]),
        ("last Thursday", "", ["22 Dec 2022"]),
        ("as of 20 Dec 2022", "as of", ["20 Dec 2022"]),
        ("Stand 20.12.2022", "as of", ["20 Dec 2022"]),
        ("3/4/2022", "", ["3 Apr 2022", "4 Mar 2022"]),
    ],
)
def test_a_date_is_read_with_what_is_to_be_done(typed: str, deed: str, said: list[str]) -> None:
    found = typed_date(typed, today="2022-12-29")
    assert found is not None
    assert found.deed == deed
    assert [words(span) for span in found.spans] == said


@pytest.mark.parametrize("typed", ["", "cloud", "none", "12", "go to", "go to cloud", "as of"])
def test_what_is_no_date_is_none(typed: str) -> None:
    assert typed_date(typed, today="2022-12-29") is None


def test_a_date_that_was_meant_says_why_it_is_not_understood() -> None:
    found = typed_date("as of 31 Feb 2022", today="2022-12-29")
    assert found is not None
    assert found.spans == ()
    assert found.problem
