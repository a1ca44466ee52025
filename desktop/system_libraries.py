"""Find what Qt would abort for - a missing system library, a dead screen - and say it in time.

Standard library only. Linux only: on other systems the wheels bring all they need. The
display is tried through the same libraries Qt uses, so host names, abstract sockets and
access rights count as they will for Qt. `desktop/__main__.py` and `tests/__main__.py` alone
import it.
"""

# SPDX-License-Identifier: MIT

import ctypes
import os
import sys
from collections.abc import Callable, Iterable, Mapping, MutableMapping, Sequence
from threading import Thread
from typing import NamedTuple

from desktop.bootstrap import COULD_NOT, say

# Library -> the Debian package that brings it.
FOR_PICTURES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
}
FOR_X11 = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
FOR_WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
PATIENCE_S = 5.0  # a display on another machine may never answer


class SystemProblem(Exception):
    """This machine lacks something that Qt needs; the text is one whole sentence."""


class Way(NamedTuple):
    """One of the two ways a window gets onto a screen."""

    platform: str
    variable: str
    libraries: Mapping[str, str]
    answers: Callable[[], bool]


def ensure(window: bool) -> None:
    """Return when Qt can start here, with a window or without; else one sentence and exit 3."""
    if sys.platform != "linux":
        return
    try:
        _provide(FOR_PICTURES)
        if window:
            _ensure_screen(WAYS, os.environ)
    except SystemProblem as problem:
        say(str(problem))
        raise SystemExit(COULD_NOT) from None


def missing(libraries: Iterable[str]) -> list[str]:
    """The libraries, by soname, that can't be loaded."""
    absent = []
    for name in libraries:
        try:
            ctypes.CDLL(name)
        except OSError:
            absent.append(name)
    return absent


def _ensure_screen(ways: Sequence[Way], surroundings: MutableMapping[str, str]) -> None:
    """Raise SystemProblem unless a screen answers; choose the way if only one of two works."""
    chosen = surroundings.get("QT_QPA_PLATFORM", "").partition(":")[0].partition("-")[0]
    if chosen not in ("", *(way.platform for way in ways)):
        return  # offscreen, vnc, minimal …: the user knows why
    open_ways = [w for w in ways if chosen in ("", w.platform) and surroundings.get(w.variable)]
    if not open_ways:
        raise _no_screen("neither DISPLAY nor WAYLAND_DISPLAY is set")
    complete = [way for way in open_ways if not missing(way.libraries)]
    if not complete:
        _provide(open_ways[0].libraries)
        complete = open_ways[:1]
    living = [way for way in complete if _answers_soon(way.answers)]
    if not living:
        named = " and ".join(f"{w.variable}={surroundings[w.variable]}" for w in complete)
        raise _no_screen(f"{named} does not answer")
    if not chosen and len(living) < len(open_ways):
        surroundings["QT_QPA_PLATFORM"] = living[0].platform


def _no_screen(why: str) -> SystemProblem:
    return SystemProblem(
        f"Chronik has no screen to open its window on, {why}; start it in a desktop session or, "
        "on Debian, on a virtual screen: "
        "apt-get install -y xvfb && xvfb-run -a python3 -m desktop --sample"
    )


def _provide(libraries: Mapping[str, str]) -> None:
    """Return when all libraries are there, if need be after asking for them or fetching them."""
    absent = missing(libraries)
    if not absent:
        return
    # Not before: a start that lacks nothing is spared eight milliseconds of imports.
    from desktop import system_packages

    names = list(dict.fromkeys(libraries[name] for name in absent))
    unsolved = system_packages.install(absent, names)
    if unsolved or missing(libraries):
        still = f"The packages are installed, but Qt still lacks {', '.join(absent)}; start again"
        raise SystemProblem(unsolved or f"{still}, or install these by hand: {' '.join(names)}")


def _answers_soon(ask: Callable[[], bool]) -> bool:
    answers: list[bool] = []
    thread = Thread(target=lambda: answers.append(ask()), daemon=True)
    thread.start()
    thread.join(PATIENCE_S)
    return answers == [True]


def _x11_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return bool(failed == 0)


def _wayland_answers() -> bool:
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    display = wayland.wl_display_connect(None)
    if display:
        wayland.wl_display_disconnect(ctypes.c_void_p(display))
    return bool(display)


WAYS = (
    Way("xcb", "DISPLAY", FOR_X11, _x11_answers),
    Way("wayland", "WAYLAND_DISPLAY", FOR_WAYLAND, _wayland_answers),
)
