"""`python3 -m desktop`: what is looked for before the command line takes over."""

# SPDX-License-Identifier: MIT

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import __main__ as way_in
from desktop import cli
from tests.house.code import ROOT


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], True),
        (["--sample"], True),
        (["my.chronik"], True),
        (["export", "a.chronik", "b.png", "--scale", "2"], True),
        (["export", "--help"], False),
        (["--help"], False),
        (["--bogus"], False),
        (["list", "a.chronik"], False),
        (["import", "a.chronik", "b.csv", "--dry-run"], False),
    ],
)
def test_only_windows_and_pictures_need_the_libraries_of_qt(
    arguments: list[str], expected: bool
) -> None:
    assert way_in.opens_qt(arguments) == expected


def test_the_way_in_knows_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--help"]) == 0
    named = re.search(r"Commands: ([\w, ]+);", " ".join(capsys.readouterr().out.split()))
    assert named is not None
    assert set(named.group(1).split(", ")) == set(way_in.WITHOUT_SCREEN)


def test_every_command_has_its_help_and_the_readme_knows_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for command in ([], *([name] for name in way_in.WITHOUT_SCREEN)):
        assert cli.main([*command, "--help"]) == 0
        options = set(re.findall(r"--[\w-]+", capsys.readouterr().out)) - {"--help"}
        assert {o for o in options if o not in readme} == set(), command


def test_commands_that_draw_nothing_never_load_qt(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("title,date\nA mill opens,2021-05-04\n", encoding="utf-8")
    script = (
        "import sys\nfrom desktop import cli\n"
        "for command in (['new', 'a.chronik'], ['import', 'a.chronik', 'a.csv'],"
        " ['check', 'a.chronik'], ['list', 'a.chronik']):\n"
        "    assert cli.main(command) == 0, command\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]"
    )
    surroundings = dict(os.environ, PYTHONPATH=str(ROOT))
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, env=surroundings,
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
