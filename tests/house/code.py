"""The project's own files as the house tests read them: what git knows, or what lies there."""

# SPDX-License-Identifier: MIT

import ast
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
ROOMS = ("desktop", "db", "resources", "seeds", "tests")
NOT_OURS = {".venv", ".git", ".hypothesis", "build", "dist"}


@dataclass(frozen=True, slots=True)
class Module:
    """One Python file: its name with slashes from the root, its text, its syntax tree.

    `nodes` are all of the tree, walked once for all tests.
    """

    name: str
    text: str
    tree: ast.Module
    nodes: tuple[ast.AST, ...]

    @property
    def line_count(self) -> int:
        """Lines of the file, blank ones too."""
        return len(self.text.splitlines())

    def imported(self) -> set[str]:
        """Full names of all modules and names it imports, wherever the import stands."""
        names: set[str] = set()
        for node in self.nodes:
            if isinstance(node, ast.Import):
                names.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                names.add(node.module)
                names.update(f"{node.module}.{alias.name}" for alias in node.names)
        return names


@cache
def files() -> tuple[str, ...]:
    """Every file of the checkout that git keeps or would keep, with slashes, sorted."""
    asked = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    answer = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    if answer.returncode == 0:
        found = answer.stdout.splitlines()
    else:  # an unpacked archive
        every = (path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file())
        found = [p.as_posix() for p in every if not NOT_OURS & set(p.parts)]
    return tuple(sorted(name for name in found if (ROOT / name).is_file()))


@cache
def modules(*rooms: str) -> tuple[Module, ...]:
    """The Python files of these rooms, of all rooms if none is named."""
    starts = tuple(f"{room}/" for room in rooms or ROOMS)
    names = [name for name in files() if name.endswith(".py") and name.startswith(starts)]
    return tuple(_module(name) for name in names)


def forget() -> None:
    """Let go of what was read: a million nodes make every collection of garbage slow."""
    modules.cache_clear()
    _module.cache_clear()


@cache
def _module(name: str) -> Module:
    text = (ROOT / name).read_text(encoding="utf-8")
    tree = ast.parse(text)
    return Module(name, text, tree, tuple(ast.walk(tree)))


def expect_none(found: Iterable[object]) -> None:
    """Fail with everything that was found, a line each: pytest itself shows only the first."""
    lines = [" ".join(map(str, f)) if isinstance(f, tuple) else str(f) for f in found]
    assert not lines, "\n" + "\n".join(lines)
