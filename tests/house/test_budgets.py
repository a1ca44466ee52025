"""No file over 400 lines, no function over 40, no class over 250; medians are only printed."""

# SPDX-License-Identifier: MIT

import ast
from collections import Counter
from statistics import median

import pytest

from tests.house.code import ROOMS, expect_none, modules

LONGEST_FILE = 400
LONGEST_FUNCTION = 40
LONGEST_CLASS = 250
NAMES_FOR_NOTHING = {"utils", "util", "helpers", "helper", "misc", "common", "manager"}

Block = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def blocks(kinds: type[Block] | tuple[type[Block], ...]) -> list[tuple[int, str]]:
    """Every function or class with its length in lines, the longest first."""
    found = [
        ((node.end_lineno or node.lineno) - node.lineno + 1, f"{module.name}:{node.name}")
        for module in modules()
        for node in module.nodes
        if isinstance(node, kinds)
    ]
    return sorted(found, reverse=True)


def test_no_file_is_too_long_to_read() -> None:
    lengths = sorted(((m.line_count, m.name) for m in modules()), reverse=True)
    print(f"median file: {median(length for length, _ in lengths)} lines")
    expect_none([found for found in lengths if found[0] > LONGEST_FILE])


def test_no_function_is_too_long_to_read() -> None:
    functions = blocks((ast.FunctionDef, ast.AsyncFunctionDef))
    print(f"median function: {median(length for length, _ in functions)} lines")
    expect_none([found for found in functions if found[0] > LONGEST_FUNCTION])


def test_no_class_is_too_long_to_read() -> None:
    expect_none([found for found in blocks(ast.ClassDef) if found[0] > LONGEST_CLASS])


def test_no_class_is_cut_into_mixins_of_one_user() -> None:
    classes = [n for m in modules() for n in m.nodes if isinstance(n, ast.ClassDef)]
    users = Counter(ast.unparse(base).split(".")[-1] for c in classes for base in c.bases)
    expect_none([c.name for c in classes if c.name.endswith("Mixin") and users[c.name] < 2])


def test_no_file_is_named_after_nothing() -> None:
    parts = {part for m in modules() for part in m.name.removesuffix(".py").split("/")}
    expect_none(parts & NAMES_FOR_NOTHING)


@pytest.mark.parametrize("room", ROOMS)
def test_every_folder_of_code_is_a_package(room: str) -> None:
    names = {module.name for module in modules(room)}
    folders = {name.rpartition("/")[0] for name in names}
    expect_none([folder for folder in sorted(folders) if f"{folder}/__init__.py" not in names])
