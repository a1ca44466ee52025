"""A missing library, no screen, a dead screen: found before Qt, told in one sentence, exit 3."""

# SPDX-License-Identifier: MIT

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import system_libraries, system_packages
from desktop.system_libraries import FOR_PICTURES, FOR_X11, Way, missing
from tests.house.code import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the wheels bring all")
ABSENT = {"libnever-1.so.0": "libnever1", "libneither-2.so.0": "libneither2"}


class Terminal:
    """A machine that has apt-get: who sits at it, and what was run on it."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._patch = patch
        self.ran: list[str] = []
        self.said: list[str] = []
        self.fails = False
        for module in (system_libraries, system_packages):
            patch.setattr(module, "say", self.said.append)
        patch.setattr(subprocess, "call", self._run)
        patch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
        self.sit(user=1000, answer=None)

    def sit(self, user: int, answer: str | None) -> None:
        """Let a user with this number sit here; without an answer it is nobody's terminal."""
        self._patch.setattr(os, "geteuid", lambda: user)
        for stream in ("stdin", "stderr"):
            fake = FakeStream(answer)
            self._patch.setattr(sys, stream, fake)

    def _run(self, command: list[str], **_options: object) -> int:
        self.ran.append(command[-1])
        if self.fails:
            return 100
        self._patch.setattr(system_libraries, "missing", lambda _libraries: [])
        return 0


class FakeStream:
    """Standard input or error, of a terminal if there is an answer to read from it."""

    def __init__(self, answer: str | None) -> None:
        self._answer = answer

    def isatty(self) -> bool:
        return self._answer is not None

    def readline(self) -> str:
        return f"{self._answer}\n"

    def fileno(self) -> int:
        return 2


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Iterator[Terminal]:
    monkeypatch.setattr(system_libraries, "FOR_PICTURES", ABSENT)
    with monkeypatch.context() as patch:
        yield Terminal(patch)


@pytest.fixture
def surroundings(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """No display and no choice of platform, to begin with."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def a_way(platform: str, variable: str, answers: bool = True, complete: bool = True) -> Way:
    return Way(platform, variable, {} if complete else ABSENT, lambda: answers)


def refused(window: bool = False) -> None:
    with pytest.raises(SystemExit) as caught:
        system_libraries.ensure(window)
    assert caught.value.code == 3


def test_missing_libraries_are_told_with_the_command_that_brings_them(terminal: Terminal) -> None:
    refused()
    (sentence,) = terminal.said
    assert "\n" not in sentence
    assert sentence.endswith(
        "run: sudo apt-get update && sudo apt-get install -y libnever1 libneither2"
    )
    assert terminal.ran == []


def test_at_a_terminal_the_command_is_offered_and_run_on_yes(terminal: Terminal) -> None:
    terminal.sit(user=1000, answer="y")
    system_libraries.ensure(window=False)
    assert terminal.ran == ["sudo apt-get update && sudo apt-get install -y libnever1 libneither2"]


def test_at_a_terminal_nothing_is_run_without_a_yes(terminal: Terminal) -> None:
    terminal.sit(user=0, answer="")
    refused()
    assert terminal.ran == []


def test_root_without_a_terminal_runs_the_command_and_says_so(terminal: Terminal) -> None:
    terminal.sit(user=0, answer=None)
    system_libraries.ensure(window=False)
    assert terminal.ran == ["apt-get update && apt-get install -y libnever1 libneither2"]
    assert "this is root, so it runs" in terminal.said[0]


def test_a_command_that_fails_is_told(terminal: Terminal) -> None:
    terminal.sit(user=0, answer=None)
    terminal.fails = True
    refused()
    assert "this did not bring them: apt-get update" in terminal.said[-1]


def test_without_apt_get_nothing_is_offered(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal.sit(user=0, answer="y")
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    refused()
    assert terminal.ran == []


def test_no_display_at_all_is_told(surroundings: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    surroundings.setattr(system_libraries, "say", said.append)
    refused(window=True)
    assert "neither DISPLAY nor WAYLAND_DISPLAY is set" in said[0]
    assert "apt-get install -y xvfb" in said[0]


@pytest.mark.parametrize("display", [":987654", "unix:987654", "no display", "localhost:9876.0"])
def test_a_dead_display_is_told(surroundings: pytest.MonkeyPatch, display: str) -> None:
    if missing(FOR_X11):
        pytest.skip("the libraries of X11 are not here")
    said: list[str] = []
    surroundings.setattr(system_libraries, "say", said.append)
    surroundings.setenv("DISPLAY", display)
    refused(window=True)
    assert f"DISPLAY={display} does not answer" in said[0]


def test_a_display_that_never_answers_is_not_waited_for(surroundings: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    surroundings.setattr(system_libraries, "say", said.append)
    surroundings.setattr(system_libraries, "PATIENCE_S", 0.01)
    surroundings.setenv("DISPLAY", "far:0")
    never = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    way = Way("xcb", "DISPLAY", {}, lambda: never.wait() == 0)
    surroundings.setattr(system_libraries, "WAYS", (way,))
    refused(window=True)
    assert never.poll() is None
    never.communicate(b"\n")
    assert "DISPLAY=far:0 does not answer" in said[0]


@pytest.mark.parametrize("platform", ["offscreen", "minimal:x", "vnc"])
def test_who_chose_a_platform_without_a_screen_needs_none(
    surroundings: pytest.MonkeyPatch, platform: str
) -> None:
    said: list[str] = []
    surroundings.setattr(system_libraries, "say", said.append)
    surroundings.setattr(system_libraries, "WAYS", ())  # no screen of any kind
    surroundings.setenv("QT_QPA_PLATFORM", platform)
    system_libraries.ensure(window=True)
    assert (said, os.environ["QT_QPA_PLATFORM"]) == ([], platform)


@pytest.mark.parametrize(
    ("x11", "wayland", "chosen"),
    [
        (a_way("xcb", "DISPLAY"), a_way("wayland", "WAYLAND_DISPLAY"), None),
        (a_way("xcb", "DISPLAY", answers=False), a_way("wayland", "WAYLAND_DISPLAY"), "wayland"),
        (a_way("xcb", "DISPLAY", complete=False), a_way("wayland", "WAYLAND_DISPLAY"), "wayland"),
        (a_way("xcb", "DISPLAY"), a_way("wayland", "WAYLAND_DISPLAY", answers=False), "xcb"),
    ],
)
def test_of_two_ways_to_a_screen_the_one_that_works_is_taken(
    surroundings: pytest.MonkeyPatch, x11: Way, wayland: Way, chosen: str | None
) -> None:
    surroundings.setenv("DISPLAY", ":0")
    surroundings.setenv("WAYLAND_DISPLAY", "wayland-0")
    surroundings.setattr(system_libraries, "WAYS", (x11, wayland))
    system_libraries.ensure(window=True)
    assert os.environ.get("QT_QPA_PLATFORM") == chosen


def test_what_the_readme_tells_a_bare_machine_to_install_is_what_is_looked_for() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert " ".join(FOR_PICTURES.values()) in readme
    assert " ".join(FOR_X11.values()) in readme


def test_a_living_display_is_found(surroundings: pytest.MonkeyPatch, tmp_path: Path) -> None:
    server = shutil.which("Xvfb")
    if server is None or missing(FOR_X11):
        pytest.skip("no virtual screen here to try it on")
    with (tmp_path / "number").open("w+") as told:
        running = subprocess.Popen(
            [server, "-displayfd", str(told.fileno()), "-nolisten", "tcp"],
            pass_fds=[told.fileno()], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            number = _first_line(told.name, running)
            surroundings.setenv("DISPLAY", f":{number}.0")
            system_libraries.ensure(window=True)
        finally:
            running.terminate()
            running.wait(20)


def _first_line(name: str, running: "subprocess.Popen[bytes]") -> str:
    """Wait until the server has written the number of its screen."""
    while running.poll() is None:
        text = Path(name).read_text(encoding="ascii")
        if text.endswith("\n"):
            return text.strip()
    raise AssertionError("the virtual screen ended at once")
