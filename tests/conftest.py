"""What holds in every room: no test touches the user's files, opens a socket or leaves a window.

Rooms without Qt pay next to nothing for it: folders are named, not made, and windows are only
looked for once an application exists.
"""

# SPDX-License-Identifier: MIT

import os
import socket
import sys
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, configuration, settings

# Before Qt is loaded: it reads these once, and the system's own would show in the results.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
for name in ("QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "CHRONIK_TURN"):
    os.environ.pop(name, None)

# How long an example takes depends on what else the machine does. The ones that failed are kept
# where pytest keeps such things, so that they are tried first the next time.
_PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("patient", _PATIENT)
settings.load_profile("patient")
configuration.set_hypothesis_home_dir(Path(__file__).parents[1] / ".pytest_cache" / "hypothesis")

_REAL_SOCKET = socket.socket
_numbers = count(1)


class NoSocket(_REAL_SOCKET):
    """Chronik starts offline and never opens a socket (promise R24)."""

    def __init__(self, *_arguments: object, **_options: object) -> None:
        raise AssertionError("a socket was opened; Chronik never opens one")


@pytest.fixture(scope="session", autouse=True)
def _home_of_nobody() -> Iterator[Path]:
    """A home folder of its own for the whole run, and not one socket."""
    with (
        tempfile.TemporaryDirectory(prefix="chronik-tests-") as name,
        pytest.MonkeyPatch.context() as patch,
    ):
        home = Path(name)
        patch.setenv("HOME", str(home))
        patch.setenv("XDG_CONFIG_HOME", str(home / "config"))
        patch.setenv("XDG_DATA_HOME", str(home / "data"))
        patch.setenv("XDG_STATE_HOME", str(home / "state"))
        patch.setattr(socket, "socket", NoSocket)
        yield home
        _empty_clipboard()


@pytest.fixture(autouse=True)
def user_folder(_home_of_nobody: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A user's folder for this test alone, where the settings and the sample go; not made yet."""
    folder = _home_of_nobody / str(next(_numbers))
    monkeypatch.setenv("CHRONIK_DATA", str(folder / "data"))
    _send_settings_to(folder / "settings")
    yield folder
    left_open = _close_windows()
    _undress()
    assert not left_open, f"windows left open: {', '.join(left_open)}"


@pytest.fixture
def sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    """For a test that listens itself, to prove that nobody calls."""
    monkeypatch.setattr(socket, "socket", _REAL_SOCKET)


def _send_settings_to(folder: Path) -> None:
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return
    for form in (core.QSettings.Format.IniFormat, core.QSettings.Format.NativeFormat):
        core.QSettings.setPath(form, core.QSettings.Scope.UserScope, str(folder))


def _empty_clipboard() -> None:
    """Without a screen Qt holds what was copied until Python is gone, and asks it even then."""
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


def _close_windows() -> list[str]:
    """Close what a test left on the screen, so that it can't disturb the next; return the names."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    left = [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
    for window in left:
        window.close()
        window.deleteLater()
    return [f"{type(window).__name__} {window.objectName()!r}" for window in left]


def _undress() -> None:
    """Take off a style sheet: with one, every widget that is built costs ten times more.

    The program builds its window before it dresses it, and so does the next test.
    """
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets and widgets.QApplication.instance()
    if app and app.styleSheet():
        app.setStyleSheet("")
