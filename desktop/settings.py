"""What the program remembers between two starts: windows, recent files, views, choices.

Everything goes through one QSettings file; nothing of the user's events is in it. Also
names the user's data folder, where the sample and the failure log live.
"""

# SPDX-License-Identifier: MIT

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, Literal

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

ThemeChoice = Literal["system", "light", "dark"]
LanguageChoice = Literal["system", "en", "de"]
RECENT_FILES: Final = 12
REMEMBERED_VIEWS: Final = 60


def data_folder() -> Path:
    """The folder for the sample and the log: CHRONIK_DATA, else the system's; it may not exist."""
    chosen = os.environ.get("CHRONIK_DATA", "")
    if chosen:
        return Path(chosen)
    base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(base or Path.home()) / "chronik"


def sample_path() -> Path:
    """Where the sample lies, once it was made."""
    return data_folder() / "sample.chronik"


@dataclass(frozen=True, slots=True)
class SavedView:
    """Where a file was last looked at: the left edge in seconds, the scale, rows and folds."""

    t0_s: float
    seconds_per_px: float
    scroll_px: float = 0.0
    grouping: str = "units"
    folded: tuple[str, ...] = ()


class Settings:
    """Typed access to what is remembered; a broken or foreign value counts as absent."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "chronik", "chronik"
        )

    @property
    def theme(self) -> ThemeChoice:
        """The chosen look; "system" follows the desktop."""
        chosen = self._store.value("look/theme", "system")
        return chosen if chosen in ("light", "dark") else "system"

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._store.setValue("look/theme", choice)

    @property
    def language(self) -> LanguageChoice:
        """The chosen language of the window; "system" follows the desktop."""
        chosen = self._store.value("look/language", "system")
        return chosen if chosen in ("en", "de") else "system"

    @language.setter
    def language(self, choice: LanguageChoice) -> None:
        self._store.setValue("look/language", choice)

    @property
    def shows_legend(self) -> bool:
        """Whether the legend card is open; it is on the first start."""
        return str(self._store.value("look/legend", "true")).lower() == "true"

    @shows_legend.setter
    def shows_legend(self, is_shown: bool) -> None:
        self._store.setValue("look/legend", "true" if is_shown else "false")

    @property
    def keys(self) -> dict[str, tuple[str, ...]]:
        """Keys the user chose, by action id, as portable texts."""
        stored = self._read_json("keys/changed")
        if not isinstance(stored, dict):
            return {}
        return {
            id: tuple(key for key in keys if isinstance(key, str))
            for id, keys in stored.items()
            if isinstance(keys, list)
        }

    def keep_keys(self, id: str, keys: tuple[str, ...]) -> None:
        """Remember the keys of an action."""
        self._write_json("keys/changed", {**self.keys, id: keys})

    def state(self, name: str) -> QByteArray:
        """A widget's saved state or geometry, empty when none is stored."""
        stored = self._store.value(f"window/{name}")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def keep_state(self, name: str, state: QByteArray) -> None:
        """Store a widget's state or geometry under a name."""
        self._store.setValue(f"window/{name}", state)

    def recent(self) -> list[Path]:
        """Files opened last, newest first; some may be moved or deleted by now."""
        stored = self._read_json("files/recent")
        paths = stored if isinstance(stored, list) else []
        return [Path(path) for path in paths if isinstance(path, str) and path]

    def remember(self, path: Path) -> None:
        """Put a file on top of the recent ones."""
        paths = [path, *(other for other in self.recent() if other != path)]
        self._write_json("files/recent", [str(other) for other in paths[:RECENT_FILES]])

    def forget(self, path: Path) -> None:
        """Take a file off the recent ones."""
        self._write_json("files/recent", [str(other) for other in self.recent() if other != path])

    def view_of(self, path: Path) -> SavedView | None:
        """How a file was last looked at, or None."""
        stored = self._read_views().get(str(path), {})
        try:
            return SavedView(
                float(stored["t0_s"]),
                float(stored["seconds_per_px"]),
                float(stored["scroll_px"]),
                str(stored["grouping"]),
                tuple(str(key) for key in stored["folded"]),
            )
        except (TypeError, KeyError, ValueError):
            return None

    def keep_view(self, path: Path, view: SavedView) -> None:
        """Remember how a file is looked at; the oldest of many are dropped."""
        views = self._read_views()
        views.pop(str(path), None)
        views[str(path)] = asdict(view)
        self._write_json("files/views", dict(list(views.items())[-REMEMBERED_VIEWS:]))

    def colours_of(self, path: Path) -> str:
        """What colours meant when a file was looked at last, "" when it was not."""
        chosen = self._read_colours().get(str(path), "")
        return chosen if isinstance(chosen, str) else ""

    def keep_colours(self, path: Path, by: str) -> None:
        """Remember what colours mean in a file; the oldest of many are dropped."""
        kept = self._read_colours()
        kept.pop(str(path), None)
        kept[str(path)] = by
        self._write_json("files/colours", dict(list(kept.items())[-REMEMBERED_VIEWS:]))

    def days_of(self, path: Path) -> tuple[int | None, int | None]:
        """The day of leadership of a file and the one it was compared with, counted from
        1970-01-01; None = none."""
        stored = self._read_days().get(str(path))
        days = stored if isinstance(stored, list) and len(stored) == 2 else [None, None]
        day, compared = (each if isinstance(each, int) else None for each in days)
        return day, compared

    def keep_days(self, path: Path, day: int | None, compared: int | None) -> None:
        """Remember the days of a file, or with None that there are none."""
        kept = self._read_days()
        kept.pop(str(path), None)
        if day is not None:
            kept[str(path)] = [day, compared]
        self._write_json("files/days", dict(list(kept.items())[-REMEMBERED_VIEWS:]))

    def save(self) -> None:
        """Write to disk now."""
        self._store.sync()

    def _read_views(self) -> dict[str, Any]:
        stored = self._read_json("files/views")
        return stored if isinstance(stored, dict) else {}

    def _read_colours(self) -> dict[str, Any]:
        stored = self._read_json("files/colours")
        return stored if isinstance(stored, dict) else {}

    def _read_days(self) -> dict[str, Any]:
        stored = self._read_json("files/days")
        return stored if isinstance(stored, dict) else {}

    def _read_json(self, key: str) -> object:
        stored = self._store.value(key, "")
        try:
            return json.loads(stored) if isinstance(stored, str) and stored else None
        except ValueError:
            return None

    def _write_json(self, key: str, value: object) -> None:
        self._store.setValue(key, json.dumps(value))
