"""The house rules that no linter knows: each is a mistake that was made once."""

# SPDX-License-Identifier: MIT

import ast
import re
from collections.abc import Iterator
from functools import cache

from PySide6 import QtCore, QtGui, QtWidgets

from tests.house.code import Module, expect_none, modules

LICENCE = "# SPDX-License-Identifier: MIT"
# They import a room when it is needed, so that the window stands before numpy is read.
LATE_IMPORTERS = (
    "desktop/cli",
    "desktop/app",
    "desktop/__main__",
    "desktop/bootstrap",
    "desktop/system_libraries",
)
LATE_LIBRARIES = {"icalendar"}
LATE_ROOMS = {"migrations"}  # sqlite_utils, which only a new or an older file needs
# Not "socket", which also knows the name of this machine; tests/conftest.py watches sockets.
OF_THE_NETWORK = {"http", "urllib.request", "ftplib", "smtplib", "PySide6.QtNetwork"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def names_qt_calls() -> frozenset[str]:
    """Every method name of a class of Qt: under these alone Qt may call us."""
    rooms = (QtCore, QtGui, QtWidgets)
    kinds = [getattr(room, name) for room in rooms for name in dir(room)]
    return frozenset(name for kind in kinds if isinstance(kind, type) for name in dir(kind))


def places(module: Module, nodes: Iterator[ast.AST]) -> list[str]:
    """Where these nodes stand, as a person looks it up."""
    return [f"{module.name}:{getattr(node, 'lineno', 0)}" for node in nodes]


def test_every_module_says_what_it_is_for_and_under_which_licence() -> None:
    silent = [
        module.name
        for module in modules()
        if (module.text.strip() and not ast.get_docstring(module.tree))
        or (module.text.strip() and LICENCE not in module.text)
    ]
    expect_none(silent)


def test_every_public_thing_has_a_docstring() -> None:
    silent = [
        f"{module.name}:{node.lineno} {node.name}"
        for module in modules("desktop", "db", "seeds")
        for node in _public(module.tree)
        if not ast.get_docstring(node)
    ]
    expect_none(silent)


def test_imports_stand_at_the_top() -> None:
    late = [
        f"{module.name}:{node.lineno}"
        for module in modules("desktop", "db", "resources", "seeds")
        if not module.name.startswith(LATE_IMPORTERS)
        for function in module.nodes
        if isinstance(function, Function)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom) and not _may_be_late(node)
    ]
    expect_none(late)


def test_no_circle_of_imports_is_hidden() -> None:
    # The name is cut in two so that this file does not find itself.
    hidden = "TYPE_" + "CHECKING"
    late = LATE_IMPORTERS  # they name the types of rooms that they import later
    expect_none(m.name for m in modules() if hidden in m.text and not m.name.startswith(late))


def test_every_silenced_type_error_has_a_reason() -> None:
    bare = re.compile(r"# type: " + r"ignore(?!\[[\w, -]+\] *# *\w)")
    found = [f"{m.name}: {line}" for m in modules() for line in m.text.splitlines()]
    expect_none([line for line in found if bare.search(line)])


def test_camel_case_means_that_qt_calls() -> None:
    own = [
        f"{module.name}:{node.lineno} {node.name}"
        for module in modules()
        for node in module.nodes
        if isinstance(node, Function) and node.name not in (node.name.lower(), node.name.upper())
        if node.name not in names_qt_calls()
    ]
    expect_none(own)


def test_no_text_for_people_is_put_together_before_it_is_translated() -> None:
    built = [
        place
        for module in modules("desktop")
        for place in places(module, (n for n in module.nodes if _translates_a_sum(n)))
    ]
    expect_none(built)


def test_nobody_talks_to_the_network() -> None:
    talkers = {m.name: m.imported() & OF_THE_NETWORK for m in modules("desktop", "db", "seeds")}
    expect_none({name: found for name, found in talkers.items() if found})


def test_no_test_waits_for_time_or_for_a_person() -> None:
    waiting = [
        place
        for module in modules("tests")
        if not module.name.startswith("tests/bench")
        for place in places(module, (n for n in module.nodes if _waits(n)))
    ]
    expect_none(waiting)


def _public(tree: ast.Module) -> Iterator[Function | ast.ClassDef]:
    """Public classes and functions of a module, and the public methods that are ours."""
    for node in tree.body:
        if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from _own_methods(node)


def _own_methods(kind: ast.ClassDef) -> Iterator[Function]:
    """Its public methods, but none that Qt calls, nor those of a protocol, which are its text."""
    bases = {ast.unparse(base) for base in kind.bases}
    if "Protocol" in bases:
        return
    own = (n for n in kind.body if isinstance(n, Function) and not n.name.startswith("_"))
    for method in own:
        if not _repeats(method) and not (bases and method.name in names_qt_calls()):
            yield method


def _repeats(function: Function) -> bool:
    """Whether it is the setter of a property, whose getter has the docstring, or overloaded."""
    marks = {ast.unparse(mark) for mark in function.decorator_list}
    return any(m.endswith((".setter", "overload", "override")) for m in marks)


def _may_be_late(node: ast.Import | ast.ImportFrom) -> bool:
    name = node.module if isinstance(node, ast.ImportFrom) else node.names[0].name
    if isinstance(node, ast.ImportFrom) and name == "db":
        return {alias.name for alias in node.names} <= LATE_ROOMS
    return (name or "").partition(".")[0] in LATE_LIBRARIES


def _translates_a_sum(node: ast.AST) -> bool:
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
        return False
    built = (ast.JoinedStr, ast.BinOp) if node.func.attr == "tr" else (ast.JoinedStr,)
    return node.func.attr in ("tr", "translate") and any(isinstance(a, built) for a in node.args)


def _waits(node: ast.AST) -> bool:
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
        return False
    called = ast.unparse(node.func)
    return called in ("qtbot.wait", "time.sleep", "QTest.qWait") or called.endswith(".exec")
