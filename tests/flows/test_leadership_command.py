"""`chronik leadership` and `chronik gaps`: who led what when, for a person and for a program."""

# SPDX-License-Identifier: MIT

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop import cli
from desktop.__main__ import opens_qt
from seeds.sample import create_sample
from tests.db.leadership.offices import An, a_company_with

NOW = ("--now", "2026-11-22")
ARTICLE = "[Article on Alibaba's reshuffle (its title is unknown)]"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample as a file."""
    path = tmp_path_factory.mktemp("sample") / "sample.chronik"
    create_sample(path).close()
    return path


def asked(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, list[str]]:
    """Run a command; return the exit code and the lines it printed, else those it complained."""
    code = cli.main([str(argument) for argument in arguments])
    printed = capsys.readouterr()
    return code, (printed.out or printed.err).splitlines()


def as_json(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> Any:
    """What a command prints with --json."""
    cli.main([*(str(argument) for argument in arguments), "--json"])
    return json.loads(capsys.readouterr().out)


def test_a_person_reads_who_leads_the_cloud_on_the_day_of_the_handover(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, lines = asked(
        capsys, "leadership", sample, "--as-of", "29 Dec 2022", "--unit", "alibaba cloud", *NOW
    )
    assert (code, lines[:2]) == (0, ["As of Thursday 29 December 2022", "  Alibaba Cloud"])
    jeff, daniel = lines[2:]
    assert jeff.startswith(
        "    - president: Jeff Zhang; since about 2018; about 4 years (3 to 6); last day;"
        " day of effect not stated ["
    )
    assert daniel == (
        "    - president: Daniel Zhang (acting); announced 29 Dec 2022; first day;"
        f" day of effect not stated {ARTICLE}"
    )


def test_what_is_known_only_from_below_is_said_in_years_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ada = An("Ada", starts="[..2019-01-01]", attested="2022-12-31")
    a_company_with(tmp_path, ada).close()
    path = tmp_path / "test.chronik"
    _, lines = asked(capsys, "leadership", path, "--as-of", "2022-12-31", *NOW)
    assert lines[-1] == "  - head: Ada; since before 2 Jan 2019; at least 4 years"


def test_a_person_reads_states_in_words(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, before = asked(capsys, "leadership", sample, "--as-of", "2022-12-28", *NOW)
    assert (
        "  - chief executive: Daniel Zhang; perhaps; start not stated; known on 29 Dec 2022 "
        + ARTICLE
    ) in before
    assert "    - leads: not recorded" in before
    _, after = asked(capsys, "leadership", sample, "--as-of", "2022-12-30", *NOW)
    assert (
        "    - leads: Daniel Zhang; announced 29 Dec 2022; day of effect not stated;"
        f" last known 29 Dec 2022 {ARTICLE}"
    ) in after
    damo = after.index("  Damo Academy")
    assert after[damo + 1] == "    - leader: not recorded"
    assert after[damo + 2].startswith("    - concentrates on it: Jeff Zhang; announced 29 Dec 2022")


def test_two_dates_are_compared_in_sentences(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, lines = asked(
        capsys, "leadership", sample, "--as-of", "2022-12-30", "--compare", "2022-12-28", *NOW
    )
    heading = "Between Wednesday 28 December 2022 and Friday 30 December 2022"
    assert lines[lines.index(heading) + 1 :] == [
        "  - Jack Ma left Alibaba · chief executive (perhaps)",
        "  - Daniel Zhang took Alibaba Cloud · president (acting) (day of effect not stated)",
        "  - Daniel Zhang came to DingTalk (day of effect not stated)",
        "  - Jeff Zhang moved from Alibaba Cloud · president to Damo Academy"
        " (day of effect not stated)",
    ]


def test_a_month_means_its_last_day(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, lines = asked(capsys, "leadership", sample, "--as-of", "December 2022", *NOW)
    assert lines[0] == "As of Saturday 31 December 2022"


def test_a_german_file_is_told_in_german(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plans = (
        An("Ada", title="Leiterin", starts="2018~", ends="2022-12-31"),
        An("Bob", title="Leiterin", starts="2023-02-01", ends="2029-01-20", status="acting"),
    )
    a_company_with(tmp_path, *plans).close()
    path = tmp_path / "test.chronik"
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE meta SET value = 'de' WHERE key = 'language'")
    connection.close()
    _, lines = asked(
        capsys, "leadership", path, "--as-of", "2023-02-01", "--compare", "2022-12-31", *NOW
    )
    assert lines == [
        "Stand Mittwoch, 1. Februar 2023",
        "Company",
        "  - Leiterin: Bob (amtierend); seit 1. Feb. 2023; erster Tag;"
        " endet 20. Jan. 2029 (geplant)",
        "",
        "Zwischen Samstag, 31. Dezember 2022 und Mittwoch, 1. Februar 2023",
        "  - Ada verließ Company · Leiterin, Dauer: etwa 5 Jahre (3 bis 6)",
        "  - Bob übernahm Company · Leiterin (amtierend)",
    ]
    code, lines = asked(capsys, "gaps", path, *NOW)
    assert (code, lines) == (
        1,
        [
            "Company · Leiterin: 31 Tage (1. Jan. 2023 – 31. Jan. 2023); Ada → Bob",
            "1 Lücke, 31 Tage",
        ],
    )


def test_a_program_reads_everything(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = as_json(
        capsys, "leadership", sample, "--as-of", "2022-12-30", "--compare", "2022-12-28", *NOW
    )
    assert (found["as_of"], found["compared_with"], found["today"]) == (
        "2022-12-30", "2022-12-28", "2026-11-22",
    )  # fmt: skip
    (cloud,) = [unit for unit in found["units"] if unit["name"] == "Alibaba Cloud"]
    assert {key: cloud[key] for key in ("kind", "depth", "parent", "has_leader_position")} == {
        "kind": "division", "depth": 1, "parent": 1, "has_leader_position": True,
    }  # fmt: skip
    (position,) = cloud["positions"]
    (holder,) = position.pop("holders")
    assert position == {
        "id": 2, "title": "president", "leads": True, "seats": 1, "state": "last known",
    }  # fmt: skip
    sources = holder.pop("sources")
    assert [set(source) for source in sources] == [{"id", "name"}]
    assert holder == {
        "id": 4, "person": {"id": 2, "name": "Daniel Zhang"}, "status": "acting",
        "state": "last known", "starts": "2022-12-29?", "ends": "", "announced": "2022-12-29",
        "known_on": "2022-12-29", "how_known": "stated", "days": {"least": 1, "most": 1},
        "first_day": False, "last_day": False, "effect_unstated": True, "planned_end": "",
        "stretch": {
            "times_in_office": [4], "starts": "2022-12-29?", "days": {"least": 1, "most": 1},
        },
    }  # fmt: skip
    moved = found["differences"][-1]
    assert moved == {
        "what": "moved", "unit": {"id": 6, "name": "Damo Academy"},
        "person": {"id": 3, "name": "Jeff Zhang"}, "position": 6, "title": "",
        "status": "regular", "old": "president", "new": "",
        "other_unit": {"id": 2, "name": "Alibaba Cloud"}, "times_in_office": [3, 5],
        "days": {"least": 1095, "most": 2189}, "certain": True, "effect_unstated": True,
    }  # fmt: skip


def test_gaps_are_listed_with_their_days_and_end_in_code_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plans = (
        An("Ada", ends="2020-12-31"),
        An("Bob", starts="2021-02-01", ends="2021-06-30"),
        An("Eve", starts="2021-07", ends="2022"),
        An("Kim", title="other", ends="2020-12-31"),
        An("Lee", title="other", starts="2021-01-11", ends="2022"),
    )
    a_company_with(tmp_path, *plans).close()
    path = tmp_path / "test.chronik"
    code, lines = asked(capsys, "gaps", path, "--post", "HEAD", *NOW)
    assert (code, lines) == (
        1,
        ["Company · head: 31 days (1 Jan 2021 – 31 Jan 2021); Ada → Bob", "1 gap, 31 days"],
    )
    found = as_json(capsys, "gaps", path, *NOW)
    assert found["days"] == {"least": 41, "most": 41}
    assert found["gaps"][1] == {
        "position": {"id": 2, "title": "other"}, "unit": {"id": 1, "name": "Company"},
        "what": "gap", "first_day": ["2021-01-01", "2021-01-01"],
        "last_day": ["2021-01-10", "2021-01-10"], "days": {"least": 10, "most": 10},
        "before": {"id": 4, "person": {"id": 4, "name": "Kim"}},
        "after": {"id": 5, "person": {"id": 5, "name": "Lee"}},
    }  # fmt: skip


def test_without_gaps_that_is_said(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert asked(capsys, "gaps", sample, *NOW) == (0, ["No gaps."])


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("leadership", "--as-of", "blurb"), "--as-of: “blurb” is not understood as a date."),
        (("leadership", "--as-of", "03/04/2022"), "may be 3 Apr 2022, 4 Mar 2022; write the day"),
        (("leadership", "--as-of", "after 2019"), "“after 2019” names no day"),
        (("leadership",), "the following arguments are required: --as-of"),
        (("leadership", "--as-of", "2020", "--unit", "Nix"), "there is no unit “Nix”"),
        (("leadership", "--as-of", "2020", "--compare", "x"), "--compare: “x” is not understood"),
        (("gaps", "--post", "Nix"), "there is no position “Nix”; there are chief executive,"),
    ],
)
def test_what_cannot_be_meant_is_wrong_usage_in_one_line(
    sample: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], words: str
) -> None:
    command, *options = arguments
    code, lines = asked(capsys, command, sample, *options)
    assert (code, len(lines)) == (2, 1)
    assert words in lines[0]


def test_a_unit_that_was_not_there_yet_is_said(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.chronik"
    copy.write_bytes(sample.read_bytes())
    with sqlite3.connect(copy) as connection:
        connection.execute("UPDATE unit SET founded = '2014' WHERE name = 'DingTalk'")
    connection.close()
    _, lines = asked(capsys, "leadership", copy, "--as-of", "2010", "--unit", "DingTalk", *NOW)
    assert lines[1:] == ["DingTalk was not there that day."]


def test_a_file_that_is_none_could_not_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "letter.chronik"
    path.write_text("Dear Ada")
    for command in (("leadership", path, "--as-of", "2020"), ("gaps", path)):
        code, lines = asked(capsys, *command)
        assert (code, len(lines)) == (3, 1)


@pytest.mark.parametrize("command", ["leadership", "gaps"])
def test_they_need_neither_a_screen_nor_qt(sample: Path, command: str) -> None:
    options = ["--as-of", "2020"] if command == "leadership" else []
    assert not opens_qt([command, str(sample), *options])
    script = (
        "import sys; from desktop import cli; code = cli.main(sys.argv[1:]);"
        "print('PySide6' in sys.modules); sys.exit(code)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script, command, str(sample), *options],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    assert ran.stdout.splitlines()[-1] == "False"
