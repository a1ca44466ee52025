"""Days of leadership in pictures by the command line."""

# SPDX-License-Identifier: MIT

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import main
from tests.flows.acts import a_sample

pytestmark = pytest.mark.usefixtures("qapp")


def exported(folder: Path, *options: str) -> dict[str, Any]:
    out = folder / "out.scene.json"
    assert main(["export", str(a_sample(folder)), str(out), *options]) == 0
    found: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return found


def test_a_picture_has_no_day_unless_it_is_asked_for(tmp_path: Path) -> None:
    assert exported(tmp_path)["days"] == []


def test_both_days_are_in_the_picture_and_in_its_legend(tmp_path: Path) -> None:
    found = exported(tmp_path, "--as-of", "2022-12-30", "--compare", "2022-12-28")
    assert [(day["what"], day["date"], day["where"]) for day in found["days"]] == [
        ("compared", "2022-12-28", "in view"),
        ("as_of", "2022-12-30", "in view"),
    ]
    words = [row["text"] for row in found["legend"]]
    assert words[-2:] == ["as_of", "compared"]


@pytest.mark.parametrize(
    ("date", "day"),
    [("2022-12", "2022-12-31"), ("2021", "2021-12-31"), ("2022-12-30", "2022-12-30")],
)
def test_a_month_or_a_year_means_its_last_day(tmp_path: Path, date: str, day: str) -> None:
    (line,) = exported(tmp_path, "--as-of", date)["days"]
    assert line["date"] == day


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--as-of", "soon"), "--as-of is no date"),
        (("--as-of", ".."), "--as-of"),
        (("--compare", "2022-12-28"), "--as-of"),
    ],
)
def test_what_is_no_day_is_refused_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: tuple[str, ...], words: str
) -> None:
    out = tmp_path / "out.png"
    assert main(["export", str(a_sample(tmp_path)), str(out), *options]) == 2
    assert words in capsys.readouterr().err
    assert not out.exists()
