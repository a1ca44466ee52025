"""What is written about Chronik is true of it; icons are drawings; no file names a machine."""

# SPDX-License-Identifier: MIT

import re
import tomllib
from xml.etree import ElementTree

import pytest

from db.schema import COLUMNS, SPAN_COLUMNS, SPAN_TABLES
from desktop.actions import ACTIONS
from tests.house.code import ROOT, expect_none, files

TEXTS = (".py", ".md", ".toml", ".json", ".svg", ".qss", ".txt", ".csv", ".ts", "run", ".gitignore")
HOMES = ("root", "home", "work", "Users")
REGISTRIES = (
    "py" + "pi.",
    "python" + "hosted",
    "dev" + "pi",
    "arti" + "factory",
    "--index-" + "url",
)
TRACES = re.compile(
    r"(?:^|[\s\"'`(=:])(?:[A-Z]:\\\\?|/)(?:"
    + "|".join(HOMES)
    + r")[/\\]\w|"
    + "|".join(map(re.escape, REGISTRIES)),
    re.MULTILINE,
)
APP_ICON = "chronik.svg"  # the only icon that brings its own colours
COLOURLESS = {None, "none", "currentColor"}


def readme(heading: str) -> str:
    """The part of the README under a heading, up to the next one of any level."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return re.split(r"^#+ ", text.partition(f"# {heading}\n")[2], maxsplit=1, flags=re.MULTILINE)[0]


def rows(heading: str) -> list[list[str]]:
    """The cells of the table under a heading, without its two head lines."""
    lines = [line for line in readme(heading).splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines[2:]]


def icons() -> list[str]:
    return [name for name in files() if name.startswith("resources/icons/")]


def test_every_dependency_has_its_reason_in_the_readme() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    named = {re.split(r"[<>=!~ ]", dependency)[0] for dependency in wanted}
    told = {name.strip() for cells in rows("Dependencies") for name in cells[0].split(",")}
    assert told == named
    expect_none(cells[0] for cells in rows("Dependencies") if not cells[1])


def test_every_action_is_in_the_readme_with_its_keys() -> None:
    told = {text: re.findall(r"`(.+?)`", keys) for text, keys in rows("Keys")}
    assert told == {act.text.removesuffix("…"): list(act.keys) for act in ACTIONS}


@pytest.mark.parametrize("table", COLUMNS)
def test_every_table_and_column_of_the_file_is_in_the_readme(table: str) -> None:
    (row,) = [cells[1] for cells in rows("The file") if f"`{table}`" in cells[0]]
    told = set(re.findall(r"`(\w+)`", row)) | ({"*span*"} if "*span*" in row else set())
    own = set(COLUMNS[table]) - {"id", "uid", *SPAN_COLUMNS}
    expect_none(own - told)
    assert ("*span*" in told) == (table in SPAN_TABLES)


def test_every_column_of_a_span_is_in_the_readme() -> None:
    expect_none(name for name in SPAN_COLUMNS if f"`{name}`" not in readme("The file"))


def test_every_link_of_the_readme_leads_somewhere() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = re.findall(r"\]\(([^)#]+)\)", text) + re.findall(r"`((?:\w+/)+[\w.]*)`", text)
    expect_none(name for name in named if "://" not in name and not (ROOT / name).exists())


def test_every_file_named_in_the_walk_through_the_house_exists() -> None:
    named = re.findall(r"`([\w/]+\.py)`", readme("The house"))
    assert "desktop/window.py" in named
    there = {
        name for name in named for start in (ROOT, ROOT / "desktop") if (start / name).exists()
    }
    expect_none(set(named) - there)


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    expect_none(
        (name, found.group().strip())
        for name in files()
        if name.endswith(TEXTS)
        for found in TRACES.finditer((ROOT / name).read_text(encoding="utf-8"))
    )


def test_the_version_is_in_the_changelog() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert f"## {project['version']}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", icons())
def test_an_icon_is_a_drawing_that_takes_the_colour_of_its_place(name: str) -> None:
    drawing = ElementTree.parse(ROOT / name).getroot()
    assert drawing.tag == "{http://www.w3.org/2000/svg}svg"
    assert len(drawing.get("viewBox", "").split()) == 4
    if not name.endswith(APP_ICON):
        colours = {part.get(key) for part in drawing.iter() for key in ("fill", "stroke", "color")}
        assert colours <= COLOURLESS
        assert "currentColor" in colours
