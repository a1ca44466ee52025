"""Who may import whom, what the linter says, what the types say: as in pyproject.toml."""

# SPDX-License-Identifier: MIT

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.house.code import ROOT, expect_none, modules

SET_UP = {
    "desktop.bootstrap",
    "desktop.setting_up",
    "desktop.system_libraries",
    "desktop.system_packages",
}
READ_BY_OLD_PYTHONS = (
    "desktop/__init__.py",
    "desktop/__main__.py",
    "desktop/bootstrap.py",
    "tests/__init__.py",
    "tests/__main__.py",
)


def objections(*command: str) -> str:
    """Run a tool of this environment at the root; what it says if it fails, else nothing."""
    tool = Path(sys.executable).parent / command[0]
    done = subprocess.run(
        [tool, *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False
    )
    said = done.stdout + done.stderr
    return (said or f"it ended with {done.returncode}") if done.returncode else ""


def test_rooms_import_only_what_stands_right_of_them() -> None:
    assert objections("lint-imports", "--no-cache") == ""


def test_the_linter_has_no_objection() -> None:
    assert objections("ruff", "check", "--no-cache") == ""


def test_the_code_is_formatted() -> None:
    assert objections("ruff", "format", "--check", "--no-cache") == ""


@pytest.mark.timeout(280)
def test_the_types_hold() -> None:
    assert objections("mypy") == ""


def test_every_room_of_the_window_has_its_place_in_the_layers() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    (contract,) = (c for c in settings["importlinter"]["contracts"] if c["type"] == "layers")
    placed = set(re.findall(r"desktop\.\w+", " ".join(contract["layers"])))
    rooms = {
        name.split("/")[1].removesuffix(".py") for name in (m.name for m in modules("desktop"))
    }
    expect_none({f"desktop.{room}" for room in rooms - {"__init__"}} - placed - SET_UP)


@pytest.mark.parametrize(
    ("room", "may_import"),
    [
        ("db", {"db", "sqlite_utils", "dateutil", "numpy"}),
        ("desktop/timeline", {"desktop.timeline", "db.columns", "db.dates", "numpy"}),
        ("seeds", {"seeds", "db", "numpy"}),
    ],
)
def test_a_room_below_the_window_imports_no_more_than_it_may(
    room: str, may_import: set[str]
) -> None:
    foreign = [
        (module.name, name)
        for module in modules(room)
        for name in module.imported()
        if name.partition(".")[0] not in sys.stdlib_module_names
        and not any(f"{name}.".startswith(f"{allowed}.") for allowed in may_import)
    ]
    expect_none(foreign)


def test_set_up_needs_nothing_but_python() -> None:
    names = {name.replace(".", "/") + ".py" for name in SET_UP}
    needed = {
        name.partition(".")[0]
        for module in modules("desktop")
        if module.name in names
        for name in module.imported()
        if name not in SET_UP and name.rpartition(".")[0] not in SET_UP
    }
    assert needed - {"desktop"} <= sys.stdlib_module_names


def test_set_up_is_called_by_the_two_ways_in_alone() -> None:
    callers = {module.name for module in modules() if module.imported() & SET_UP}
    own = {name.replace(".", "/") + ".py" for name in SET_UP}
    assert {c for c in callers - own if not c.startswith("tests/")} == {"desktop/__main__.py"}


@pytest.mark.parametrize("name", READ_BY_OLD_PYTHONS)
def test_an_old_python_can_read_as_far_as_being_told_so(name: str) -> None:
    source = (ROOT / name).read_text(encoding="utf-8")
    tree = ast.parse(source, feature_version=(3, 7))  # a newer form is a SyntaxError here
    assert ast.get_docstring(tree) or not tree.body
