"""`chronik dates`: how each line is read as a date, by a person and by a program."""

# SPDX-License-Identifier: MIT

import io
import json
from datetime import date

import pytest

from desktop import cli
from desktop.__main__ import opens_qt


def ask(monkeypatch: pytest.MonkeyPatch, lines: str, *options: str) -> int:
    """Run the command with these lines on standard input; return the exit code."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(lines.encode())))
    return cli.main(["dates", *options])


def test_each_line_tells_how_surely_it_is_read_and_how_else(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = "am Donnerstag\n03/04/2021\nvor knapp zwei Wochen\n"
    assert ask(monkeypatch, lines, "--from", "2022-12-29") == 0
    assert capsys.readouterr().out.splitlines() == [
        "am Donnerstag\tcertain\t2022-12-29 (Thursday 29 December 2022)\tcounted from 2022-12-29",
        "03/04/2021\topen\t2021-04-03 (Saturday 3 April 2021)\t2021-03-04 (Thursday 4 March 2021)",
        "vor knapp zwei Wochen\tcertain\t[2022-12-16..2022-12-19] (some day 16–19 Dec 2022)"
        "\tcounted from 2022-12-29",
    ]


def test_a_line_that_is_no_date_is_told_and_ends_in_code_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(monkeypatch, "blurb\n2022\n") == 1
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("blurb\tnot understood\t“blurb” is not understood as a date.")
    assert second == "2022\tcertain\t2022 (2022)"


def test_programs_get_json_with_everything(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(monkeypatch, "in den letzten vier Jahren\n", "--from", "2022-12-29", "--json") == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "text": "in den letzten vier Jahren",
            "certainty": "certain",
            "value": "2018~/2022-12-29",
            "words": "from about 2018 to 29 Dec 2022",
            "others": [],
            "counted_from": "2022-12-29",
            "problem": "",
            "remark": "",
        }
    ]


def test_relative_words_count_from_today_when_nothing_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(monkeypatch, "today\n") == 0
    assert f"certain\t{date.today().isoformat()} (" in capsys.readouterr().out


def test_a_day_to_count_from_that_is_none_is_wrong_usage(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(monkeypatch, "today\n", "--from", "soon") == 2
    assert "--from: “soon” is not a date" in capsys.readouterr().err


def test_strange_bytes_and_signs_are_one_line_each(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\xff\x1b[2J\t2022\r\n\n2022")))
    assert cli.main(["dates"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3
    assert "\x1b" not in lines[0]
    assert lines[1:] == ["\tcertain\t- (no date)", "2022\tcertain\t2022 (2022)"]


def test_the_command_needs_no_screen() -> None:
    assert not opens_qt(["dates"])
