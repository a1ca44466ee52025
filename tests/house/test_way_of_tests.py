"""`python3 -m tests`: what is shared out to several processes, and what an abort of Qt comes to."""

# SPDX-License-Identifier: MIT

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.__main__ import are_many
from tests.house.code import ROOT


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["-q"],
        ["tests/db", "-k", "lock"],
        ["tests/db", "tests/paint", "--durations=9", "-x", "-rs"],
        ["-p", "no:cacheprovider", "--ignore=tests/house/test_qt.py"],
    ],
    ids=" ".join,
)
def test_all_tests_and_those_of_a_folder_are_shared_out(arguments: list[str]) -> None:
    assert are_many(arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        ["tests/db/test_csv.py"],
        ["tests/db/test_csv.py::test_x", "-q"],
        ["tests/db", "-n", "3"],
        ["-n0"],
        ["--numprocesses=2"],
        ["--dist", "loadfile"],
        ["-s"],
        ["-qs", "tests/db"],
        ["--capture=no"],
        ["--pdb"],
        ["--trace"],
        ["-p", "no:xdist"],
    ],
    ids=" ".join,
)
def test_one_file_and_what_is_watched_or_shared_out_by_hand_is_not(arguments: list[str]) -> None:
    assert not are_many(arguments)


def run(path: Path) -> "subprocess.CompletedProcess[str]":
    """The tests of a path as a person runs them, two processes at the most."""
    command = [sys.executable, "-m", "tests", str(path), "-p", "no:cacheprovider"]
    surroundings = dict(os.environ, PYTEST_XDIST_AUTO_NUM_WORKERS="2")
    surroundings.pop("PYTEST_XDIST_WORKER", None)
    return subprocess.run(
        command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False
    )


def a_dying_test(folder: Path) -> Path:
    """A test that ends its process as Qt does when it aborts."""
    dying = folder / "test_dying.py"
    dying.write_text("import os\ndef test_dies():\n    os.abort()\n", encoding="utf-8")
    return dying


def test_an_abort_of_qt_fails_the_tests_with_a_sentence(tmp_path: Path) -> None:
    done = run(a_dying_test(tmp_path))
    assert done.returncode == 134
    assert "ended by signal 6" in done.stderr.splitlines()[-1]


def test_an_abort_in_one_of_several_processes_fails_its_test_and_the_others_are_run(
    tmp_path: Path,
) -> None:
    a_dying_test(tmp_path)
    others = "import pytest\n@pytest.mark.parametrize('n', range(9))\ndef test_lives(n): pass\n"
    (tmp_path / "test_others.py").write_text(others, encoding="utf-8")
    done = run(tmp_path)
    assert done.returncode == 1
    assert "crashed while running '" in done.stdout
    assert "FAILED" in done.stdout
    assert "test_dying.py::test_dies" in done.stdout
    assert "1 failed, 9 passed" in done.stdout.splitlines()[-1]
