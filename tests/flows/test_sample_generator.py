"""Generated files: the same seed the same file, and the shape of a real company's timeline."""

# SPDX-License-Identifier: MIT

import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from db.check import check
from db.file import OpenFile, open_file
from db.schema import CONTENT_TABLES
from seeds.generate import generate, main

EVENTS = 2_000


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenFile]:
    path = tmp_path_factory.mktemp("generated") / "one.chronik"
    generate(path, events=EVENTS, seed=7)
    with open_file(path, writing=False) as file:
        yield file


def rows(file: OpenFile, sql: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in file.connection.execute(sql)]


def number(file: OpenFile, sql: str) -> int:
    return int(rows(file, sql)[0][0])


def content(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    with open_file(path, writing=False) as file:
        made = [table for table in CONTENT_TABLES if table != "kind"]  # kinds come with the file
        return {table: rows(file, f'SELECT * FROM "{table}" ORDER BY id') for table in made}


def test_the_same_seed_makes_the_same_file(generated: OpenFile, tmp_path: Path) -> None:
    again = tmp_path / "again.chronik"
    generate(again, events=EVENTS, seed=7)
    assert content(again) == content(generated.path)


def test_another_seed_makes_another_file(generated: OpenFile, tmp_path: Path) -> None:
    other = tmp_path / "other.chronik"
    generate(other, events=200, seed=8)
    titles = "SELECT title FROM event ORDER BY id LIMIT 50"
    with open_file(other, writing=False) as file:
        assert rows(file, titles) != rows(generated, titles)


def test_units_people_and_events_are_as_many_as_asked_for(generated: OpenFile) -> None:
    counts = {t: number(generated, f"SELECT count(*) FROM {t}") for t in ("unit", "person")}
    assert counts == {"unit": 24, "person": 60}
    assert number(generated, "SELECT count(*) FROM event") == EVENTS


def test_titles_have_20_to_60_characters_and_some_are_chinese(generated: OpenFile) -> None:
    lengths = rows(generated, "SELECT min(length(title)), max(length(title)) FROM event")
    assert lengths[0][0] >= 20
    assert lengths[0][1] <= 60
    assert number(generated, "SELECT count(*) FROM event WHERE title GLOB '*[一-龥]*'") > 10


def test_units_lie_in_one_tree_and_some_moved(generated: OpenFile) -> None:
    inside = "SELECT count(*) FROM unit WHERE kind <> 'outside'"
    under = "SELECT count(DISTINCT unit_id) FROM unit_parent"
    assert number(generated, under) == number(generated, inside) - 1
    assert number(generated, "SELECT count(*) FROM unit_parent") > number(generated, under)


def test_positions_have_successive_holders_with_gaps_and_acting_ones(
    generated: OpenFile,
) -> None:
    held = rows(
        generated,
        "SELECT post_id, start_lo, end_hi, status, person_id FROM tenure ORDER BY id",
    )
    statuses = {status for *_, status, _ in held}
    assert {"regular", "acting", "vacant"} <= statuses
    leading = number(generated, "SELECT count(*) FROM post WHERE leads = 1")
    assert len(held) > 3 * leading
    pairs = [(a, b) for a, b in pairwise(held) if a[0] == b[0]]
    assert [pair for pair in pairs if pair[0][4] == pair[1][4] and pair[0][4]] == []


def test_dates_have_every_shape_and_spans_last_from_hours_to_years(generated: OpenFile) -> None:
    shapes = {shape for (shape,) in rows(generated, "SELECT DISTINCT shape FROM event")}
    assert shapes == {"moment", "period", "none"}
    texts = " ".join(text for (text,) in rows(generated, "SELECT starts FROM event"))
    assert [sign for sign in ("~", "?", "[..", "T", "-33", "-34") if sign not in texts] == []
    lasted = [
        end - start
        for start, end in rows(
            generated,
            "SELECT start_lo, end_hi FROM event WHERE shape = 'period' AND end_hi NOT NULL",
        )
    ]
    assert min(lasted) < 86_400
    assert max(lasted) > 365 * 86_400


def test_later_years_have_more_events_and_they_come_in_clusters(generated: OpenFile) -> None:
    days = sorted(
        start // 86_400
        for (start,) in rows(generated, "SELECT start_lo FROM event WHERE precision = 'day'")
        if start is not None
    )
    middle = (days[0] + days[-1]) / 2
    assert sum(day > middle for day in days) > 1.2 * sum(day < middle for day in days)
    same_or_next = sum(b - a <= 1 for a, b in pairwise(days))
    assert same_or_next > len(days) / 2, "events spread evenly would be six days apart"


def test_a_generated_file_is_sound(generated: OpenFile) -> None:
    assert check(generated) == []


def test_the_command_says_how_far_it_is(tmp_path: Path) -> None:
    path = tmp_path / "small.chronik"
    done = subprocess.run(
        [sys.executable, "-m", "seeds.generate", str(path), "--events", "50", "--seed", "3"],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert (done.returncode, done.stdout) == (0, "")
    assert "50 of 50 events" in done.stderr
    assert path.exists()


def test_a_file_that_is_there_is_left_as_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mine.chronik"
    path.write_text("precious")
    assert main([str(path), "--events", "5"]) == 3
    assert "exists already" in capsys.readouterr().err
    assert path.read_text() == "precious"


def test_a_folder_that_is_not_there_is_told_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path / "no" / "file.chronik"), "--events", "5"]) == 3
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("events", ["-1", "many", "100000000"])
def test_a_wrong_number_of_events_is_wrong_usage(tmp_path: Path, events: str) -> None:
    with pytest.raises(SystemExit) as left:
        main([str(tmp_path / "x.chronik"), f"--events={events}"])
    assert left.value.code == 2


@pytest.mark.parametrize("events", [0, 1, 2])
def test_the_smallest_files_can_be_made(tmp_path: Path, events: int) -> None:
    path = tmp_path / "tiny.chronik"
    generate(path, events=events, seed=0)
    with open_file(path, writing=False) as file:
        assert number(file, "SELECT count(*) FROM event") == events
