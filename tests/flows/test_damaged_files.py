"""Damaged files on the command line and in the window: named, never a traceback, left alone."""

# SPDX-License-Identifier: MIT

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop import cli
from desktop.failures import FailureDialog
from tests.flows.acts import a_sample, settled
from tests.flows.conftest import OpenWindow
from tests.flows.test_command_errors import expect_one_sentence, fingerprint

PAGE = 4096
CORRUPT = Path(__file__).parents[3] / "shared" / "data" / "sqlite-corrupt"


def damaged(folder: Path, seed: int) -> Path:
    """The sample with a bit turned, a page overwritten, an end cut off, or two pages swapped."""
    path, chance = a_sample(folder), random.Random(seed)
    data = bytearray(path.read_bytes())
    first, second = (chance.randrange(len(data) // PAGE) * PAGE for _ in range(2))
    if seed % 4 == 0:
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    elif seed % 4 == 1:
        data[first : first + PAGE] = chance.randbytes(PAGE)
    elif seed % 4 == 2:
        del data[chance.randrange(len(data)) :]
    else:
        one, other = data[first : first + PAGE], data[second : second + PAGE]
        data[first : first + PAGE], data[second : second + PAGE] = other, one
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("command", ["list", "check", "export"])
def test_a_hundred_damages_end_in_an_answer_or_in_one_sentence(
    command: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], qapp: QCoreApplication
) -> None:
    assert qapp is not None
    # Narrow, for it is the file that is tried here and not the packing of a PNG.
    out = [str(tmp_path / "out.png"), "--width", "700"] if command == "export" else []
    for seed in range(100):
        path = damaged(tmp_path, seed)
        before = fingerprint(path)
        code = cli.main([command, str(path), *out])
        said = capfd.readouterr()
        assert code in ((0, 1, 3) if command == "check" else (0, 3)), seed
        if code == 3:
            expect_one_sentence(said.err, naming=".")
            assert "went wrong" not in said.err, (seed, said.err)
        assert fingerprint(path) == before, seed


@pytest.mark.skipif(not CORRUPT.is_dir(), reason="the collection of damaged files is not here")
@pytest.mark.parametrize("command", ["list", "check"])
def test_damaged_files_of_other_programs_are_named(
    command: str, capfd: pytest.CaptureFixture[str]
) -> None:
    for path in sorted(CORRUPT.iterdir()):
        if path.is_file():
            before = fingerprint(path)
            assert cli.main([command, str(path)]) == 3
            expect_one_sentence(capfd.readouterr().err, naming=path.name[:40])
            assert fingerprint(path) == before


def test_the_window_goes_on_whatever_is_damaged(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    for seed in range(24):
        path = damaged(tmp_path, seed)
        before = fingerprint(path)
        with qtbot.captureExceptions() as raised:
            window.files.open(path)
            if window.document is not None:
                for table in ("event", "unit", "person", "source"):
                    window.selection.pick(table, 3)
                window.searching.search("cloud")
            settled(qtbot, window)
            window.files.close()
        for kind, problem, trace in raised:
            window.failures.hook(kind, problem, trace)
        assert window.shell.findChild(FailureDialog) is None, seed
        assert fingerprint(path) == before, seed
    assert window.shell.isVisible()


def test_nothing_is_imported_into_a_damaged_file(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path, table = a_sample(tmp_path), tmp_path / "more.csv"
    table.write_text("title,date\nOne,2022-01-01\n", encoding="utf-8")
    data = bytearray(path.read_bytes())
    data[104 * PAGE : 105 * PAGE] = bytes(PAGE)
    path.write_bytes(data)
    assert cli.main(["check", str(path)]) != 0
    before = fingerprint(path)
    capfd.readouterr()
    assert cli.main(["import", str(path), str(table)]) == 3
    expect_one_sentence(capfd.readouterr().err, naming=".")
    assert fingerprint(path) == before
