"""What was taken from the palette, how lately and how often; kept with the program's settings.

Actions count everywhere, records and views in their file only.
"""

# SPDX-License-Identifier: MIT

import json
from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QByteArray

from desktop.dialogs.palette_rows import Key
from desktop.settings import Settings

STATE: Final = "palette"
FADES: Final = 0.95  # of what a use counted, at each later one
MOST_KEYS: Final = 60  # of one file
MOST_FILES: Final = 40
EVERYWHERE: Final = ""

Use = tuple[float, int]  # how much it counted at its last use, and which use of all that was


class Uses:
    """Remembers uses; a broken or foreign store counts as empty."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._now, self._files = _read(bytes(settings.state(STATE).data()))

    def note(self, key: Key, path: str) -> None:
        """Something was taken, in the file at this path."""
        self._now += 1
        place = _place(key, path)
        uses = self._files.pop(place, {})
        weight = self._weight(uses.pop(_name(key), (0.0, self._now))) + 1
        uses[_name(key)] = (weight, self._now)
        kept = sorted(uses, key=lambda name: uses[name][1])[-MOST_KEYS:]
        self._files[place] = {name: uses[name] for name in kept}
        for old in list(self._files)[:-MOST_FILES]:
            del self._files[old]
        text = json.dumps({"now": self._now, "files": self._files})
        self._settings.keep_state(STATE, QByteArray(text.encode()))

    def lately(self, key: Key, path: str) -> int:
        """When it was taken last: the larger the later, 0 = never."""
        return self._files.get(_place(key, path), {}).get(_name(key), (0.0, 0))[1]

    def often(self, path: str, most: int) -> list[Key]:
        """What is taken most often, old uses counting less than new ones."""
        both = {**self._files.get(EVERYWHERE, {}), **(self._files.get(path, {}) if path else {})}
        names = sorted(both, key=lambda name: (-self._weight(both[name]), -both[name][1]))
        return [_key(name) for name in names[:most]]

    def _weight(self, use: Use) -> float:
        weight, last = use
        return weight * float(FADES ** (self._now - last))


def _place(key: Key, path: str) -> str:
    return EVERYWHERE if key[0] == "action" else path


def _name(key: Key) -> str:
    return f"{key[0]}:{key[1]}"


def _key(name: str) -> Key:
    table, _, id = name.partition(":")
    return table, id


def _read(stored: bytes) -> tuple[int, dict[str, dict[str, Use]]]:
    try:
        told = json.loads(stored.decode())
        files = {str(path): _uses(uses) for path, uses in told["files"].items()}
        return int(told["now"]), files
    except (ValueError, TypeError, KeyError, AttributeError):
        return 0, {}


def _uses(told: Mapping[str, Any]) -> dict[str, Use]:
    return {str(name): (float(weight), int(last)) for name, (weight, last) in told.items()}
