"""Where the files that come with the program lie: themes, style sheet, icons, translations.

Read through `importlib.resources`, so that an installed wheel and a checkout are the same.
"""

# SPDX-License-Identifier: MIT

from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

ROOT: Final = "resources"


def asset(*parts: str) -> Traversable:
    """The resource at `parts` below resources/; it may not exist."""
    return files(ROOT).joinpath(*parts)


def asset_text(*parts: str) -> str:
    """The text of a resource; FileNotFoundError when the installation lacks it."""
    return asset(*parts).read_text(encoding="utf-8")


def theme_text(name: str) -> str:
    """The TOML of a theme."""
    return asset_text("themes", f"{name}.toml")


def icon_text(name: str) -> str:
    """The SVG of an icon."""
    return asset_text("icons", f"{name}.svg")


def icon_names() -> tuple[str, ...]:
    """Every icon there is, by name."""
    names = (entry.name for entry in asset("icons").iterdir())
    return tuple(sorted(name[:-4] for name in names if name.endswith(".svg")))
